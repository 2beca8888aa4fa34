/** A kind of file that a report comes in. One file each, one line in `formats.ts`. */
export interface Format {
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** Whether the bytes are of this kind, whatever the file is called. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /**
   * Its text, a line for each line, paragraph or table row of the document; cells parted by tabs; a form feed where
   * a page begins.
   *
   * @throws UnreadableFile, UndecodableText
   */
  readonly read: (bytes: Uint8Array) => Promise<string>;
}

/** A document whose text cannot be had. */
export class UnreadableFile extends Error {
  /** 'damaged': cut short or broken. 'no-text': pictures of pages only. 'too-long': unpacks to more than is read. */
  readonly reason: 'encrypted' | 'damaged' | 'no-text' | 'too-long' | 'unknown-format';

  constructor(reason: UnreadableFile['reason'], cause?: unknown) {
    super(`text: ${reason} file`, cause === undefined ? {} : { cause });
    this.name = 'UnreadableFile';
    this.reason = reason;
  }
}

/** Whether the bytes begin with these characters, blanks and a byte order mark before them allowed for. */
export function startsWith(bytes: Uint8Array, signature: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, signature.length)) === signature;
}
