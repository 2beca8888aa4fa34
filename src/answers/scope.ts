import { buildOffices, display as officeDisplay, isBegunBy } from '../library/offices.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Office } from '../report/office.ts';
import type { OptionValues } from './command.ts';
import type { Draft, Verdict } from './draft.ts';

/** What a question is asked of: some of the loaded reports, or the reason why none of them. */
export type Scope =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'refused'; readonly verdict: Verdict; readonly office: string | null };

/** How many reports are named in an answer before it only says how many there are. */
const NAMED = 12;

/**
 * The reports that `office` and `year` leave, in order of their ids; all where neither is given. An office or a year
 * that is not loaded is refused by name, never replaced by the nearest; so is every question where nothing is loaded.
 */
export function scopeOf(library: Library, values: OptionValues): Scope {
  if (library.entries.length === 0) return empty(library);
  const byOffice = values['office'] === undefined ? library.entries : ofOffice(library, values['office']);
  if ('kind' in byOffice) return byOffice;
  const year = values['year'];
  if (year === undefined) return { kind: 'entries', entries: byOffice };
  const entries = byOffice.filter(({ report }) => String(report.year) === year);
  if (entries.length > 0) return { kind: 'entries', entries };
  const which =
    values['office'] === undefined ? '' : `${byOffice[0]?.report.office.name ?? values['office']} `;
  return {
    kind: 'refused',
    office: null,
    verdict: {
      status: 'not_found',
      title: `没有 ${which}${year} 年的报告`,
      message: `没有载入${which === '' ? ' ' : ` ${which}`}${year} 年的报告，不能用别的年份代替。${unread(library)}`,
      choices: [],
      coverage: coverageOf(library, byOffice),
    },
  };
}

function ofOffice(library: Library, typed: string): readonly Entry[] | Extract<Scope, { kind: 'refused' }> {
  const match = library.offices.resolve(typed);
  const names = (offices: readonly Office[]): string[] =>
    offices.map((office) => officeDisplay(office, library.offices.all));
  switch (match.kind) {
    case 'one':
      return library.entries.filter(({ report }) => isOf(report.office, match.office));
    case 'several':
      return {
        kind: 'refused',
        office: typed,
        verdict: {
          status: 'ambiguous',
          title: `“${typed}”可能是几个单位`,
          message: `“${typed}”对应 ${match.offices.length} 个单位，请写明是哪一个。`,
          choices: names(match.offices),
        },
      };
    case 'none': {
      const choices = names(match.suggestions);
      const [first] = match.suggestions;
      const begun = first !== undefined && isBegunBy(first, typed);
      return {
        kind: 'refused',
        office: typed,
        verdict: {
          ...{ status: 'not_found', title: `没有“${typed}”的报告`, choices },
          message: begun
            ? `没有名为“${typed}”的单位的报告；您是不是要${choices.join('、')}？${unread(library)}`
            : `没有载入“${typed}”的报告，不能用别的单位代替。${unread(library)}`,
          coverage: coverageOf(library, library.entries),
        },
      };
    }
  }
}

function empty(library: Library): Scope {
  return {
    ...{ kind: 'refused', office: null },
    verdict: {
      ...{ status: 'not_found', title: '没有报告' },
      message: `报告文件夹里没有可用的报告。${unread(library)}`,
    },
  };
}

/** That some files could not be read, among which the one looked for may be; '' where all could. */
export function unread({ entries, problems }: Library): string {
  if (problems.length === 0) return '';
  return `${entries.length === 0 ? '' : '另'}有 ${problems.length} 个文件未能读取，见 /reports。`;
}

function isOf(office: Office, other: Office): boolean {
  return office.name === other.name && office.district === other.district && office.city === other.city;
}

/** What was searched, for a reader who wants to know what "nothing" means: "南石头街道 2022". */
export function coverageOf(library: Library, entries: readonly Entry[]): string[] {
  const named = entries
    .slice(0, NAMED)
    .map(({ report }) => `${officeDisplay(report.office, library.offices.all)} ${report.year}`);
  return entries.length > NAMED ? [...named, `……共 ${entries.length} 份报告`] : named;
}

/** A refusal as an answer; where a loaded report calls itself by the refused office's name, that is said. */
export function refusal(
  library: Library,
  draft: Draft,
  scope: Extract<Scope, { kind: 'refused' }>,
): ReturnType<Draft['answer']> {
  for (const { report, findings } of library.entries) {
    for (const finding of findings) {
      if (finding.code !== 'OFFICE_NAME_MISMATCH' || scope.office === null) continue;
      if (!names(report.office, finding.values['named'] ?? '', scope.office)) continue;
      for (const place of finding.places) draft.sentence(report, place);
      draft.finding(report, finding);
    }
  }
  return draft.answer(scope.verdict);
}

/** Whether the typed name is that of the other office, by any name it would have if it were loaded. */
function names(own: Office, named: string, typed: string): boolean {
  if (named === '') return false;
  const other: Office = { name: named, official: named, district: own.district, city: own.city };
  return buildOffices([other]).resolve(typed).kind === 'one';
}
