import { exampleOf } from '../answers/example.ts';
import type { Offices } from '../library/offices.ts';
import type { Command } from '../answers/command.ts';
import type { Paint } from './paint.ts';
import { pad, width } from './width.ts';

/** What the chat itself understands, beside the commands. */
export const OWN_WORDS: readonly { readonly names: readonly string[]; readonly description: string }[] = [
  { names: ['help', '帮助', '幫助'], description: '显示这份说明' },
  { names: ['reload', '重载', '重載'], description: '重新读取报告' },
  { names: ['quit', 'exit', '退出'], description: '退出' },
];

/** The chat's help: each command with its options, what it does, and an example. */
export function helpText(commands: readonly Command[], offices: Offices, paint: Paint): string {
  const rows = commands.map((command) => {
    const options = command.options.map(({ names, required }) =>
      required ? names['zh-CN'] : `[${names['zh-CN']}]`,
    );
    return { usage: [`/${command.name}（${command.names['zh-CN']}）`, ...options].join(' '), ...command };
  });
  const own = OWN_WORDS.map(({ names, description }) => ({ usage: `/${names[0] ?? ''}`, description }));
  const column = Math.max(...[...rows, ...own].map(({ usage }) => width(usage)));
  return [
    paint.bold('绩问：就部门整体支出绩效自评报告提问，逐字引用，注明出处'),
    '',
    ...rows.map(
      ({ usage, descriptions, example }) =>
        `  ${pad(usage, column)}  ${descriptions['zh-CN']}  ${paint.dim(`例：${exampleOf({ example }, offices)}`)}`,
    ),
    ...own.map(({ usage, description }) => `  ${pad(usage, column)}  ${description}`),
    '',
    '部门可写简称、全称、繁体或拼音（首字母亦可）；选项也可写作 名称:值。不以 / 开头的一行按提问处理。按 Tab 补全。',
  ].join('\n');
}
