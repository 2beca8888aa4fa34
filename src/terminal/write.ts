/** The reader of our output has gone (`| head`): nothing more can be said, and nothing is wrong. */
export class ReaderGone extends Error {
  constructor() {
    super('the reader of the output has gone');
    this.name = 'ReaderGone';
  }
}

/**
 * A function that writes text to a stream and resolves when it has been handed on, so that a program may exit after
 * the last call without losing any of it.
 *
 * @throws ReaderGone (from the returned function) once the stream is closed.
 */
export function writerTo(stream: NodeJS.WritableStream): (text: string) => Promise<void> {
  let gone = false;
  stream.on('error', () => {
    gone = true;
  });
  return async (text) => {
    if (gone) throw new ReaderGone();
    const handedOn = await new Promise<boolean>((resolve) => {
      const closed = () => {
        resolve(false);
      };
      stream.once('close', closed);
      stream.write(text, (error) => {
        stream.removeListener('close', closed);
        resolve(error === undefined || error === null);
      });
    });
    if (!handedOn) throw new ReaderGone();
  };
}
