import type { InteractionUpdateOptions } from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { MessageComponent } from './message.ts';

/** A file that goes with a message. */
export interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is sent: the components, and the files that they show. */
export interface Outgoing {
  readonly components: MessageComponent[];
  readonly files: readonly Attached[];
}

/** A message in the place of the one that was clicked; its files in the place of that one's. */
export function asUpdate({ components, files }: Outgoing): InteractionUpdateOptions {
  return {
    components,
    files: filesOf(files),
    attachments: [],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  };
}

/** Files as discord.js takes them. */
export function filesOf(files: readonly Attached[]): { attachment: Buffer; name: string }[] {
  return files.map(({ name, bytes }) => ({
    attachment: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    name,
  }));
}
