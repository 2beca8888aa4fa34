/** A number as a generated report prints it, with what it stands for. */
export interface Stated {
  /** Verbatim, number with hedge and unit: "约 350 多人". */
  readonly printed: string;
  /** Exact decimal in the base unit; null where the print is malformed on purpose. */
  readonly value: string | null;
  /** Base unit: 元 平方米 % 人次 … 名次 for a rank. */
  readonly unit: string;
  readonly hedge: string | null;
  readonly direction: 'up' | 'down' | null;
  readonly role: 'actual' | 'target' | 'plan';
  /** Stable key of a budget figure, and of what; null for the rest. */
  readonly key: string | null;
  readonly of: string | null;
}

/** 一是 with the first sentence behind it, which is the point's title. */
export interface PointMark {
  readonly mark: string;
  readonly title: string;
}

/** A stretch of a paragraph. */
export type Piece = string | Stated | PointMark;

export function isStated(piece: Piece): piece is Stated {
  return typeof piece !== 'string' && 'printed' in piece;
}

/** What a piece prints. */
export function printOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'printed' in piece ? piece.printed : `${piece.mark}${piece.title}。`;
}

/** The pieces as one text. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(printOf).join('');
}

/** The pieces with every number that `change` answers for put in another way. */
export function restate(pieces: readonly Piece[], change: (stated: Stated) => Stated | null): Piece[] {
  return pieces.map((piece) => (isStated(piece) ? (change(piece) ?? piece) : piece));
}
