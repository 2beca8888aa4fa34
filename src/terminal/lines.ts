/**
 * The lines of a stream, without their ends. Only \n and \r\n end a line, so that what the caller sends as one line
 * is one, whatever else it holds; a last line without an end counts, if it is not empty.
 */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let pieces: string[] = [];
  let first = true;
  const line = (text: string): string => {
    const bare = first ? text.replace(/^\ufeff/u, '') : text;
    first = false;
    return bare.endsWith('\r') ? bare.slice(0, -1) : bare;
  };
  for await (const chunk of input) {
    const [head = '', ...rest] = String(chunk).split('\n');
    pieces.push(head);
    for (const next of rest) {
      yield line(pieces.join(''));
      pieces = [next];
    }
  }
  const last = pieces.join('');
  if (last !== '') yield line(last);
}
