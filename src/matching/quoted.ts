const OPEN = /[“《‘「『]/u;
const CLOSE = /[”》’」』]/u;

/**
 * Whether a stretch of a text is only a little of a quoted name: 核酸 is not what “粤核酸码” is called.
 *
 * @example isInName('“粤核酸码”钥匙扣', 2, 4) // true
 */
export function isInName(text: string, start: number, end: number): boolean {
  let open = start;
  while (open > 0 && !OPEN.test(text.charAt(open - 1)) && !CLOSE.test(text.charAt(open - 1))) open -= 1;
  if (open === 0 || !OPEN.test(text.charAt(open - 1))) return false;
  let close = end;
  while (close < text.length && !CLOSE.test(text.charAt(close)) && !OPEN.test(text.charAt(close))) close += 1;
  if (!CLOSE.test(text.charAt(close))) return false;
  return 2 * (end - start) <= close - open;
}
