import { ComponentType } from 'discord.js';
import type { MessageComponent } from './message.ts';
import { LIMITS } from './limits.ts';

/** What a message's components come to, in the units of `LIMITS`. */
export interface Size {
  readonly components: number;
  readonly text: number;
  readonly bytes: number;
}

/** The size of a message made of these components. */
export function sizeOf(components: readonly MessageComponent[]): Size {
  let count = 0;
  let text = 0;
  let bytes = 0;
  for (const component of flat(components)) {
    count += 1;
    if (component.type !== ComponentType.TextDisplay) continue;
    text += component.content.length;
    bytes += Buffer.byteLength(component.content) + LIMITS.bytesPerText;
  }
  return { components: count, text, bytes };
}

/**
 * Whether Discord takes a message made of these components. All that the bot shows goes through here; `page` asks for
 * less than Discord allows, for the reader's sake.
 */
export function fits(
  components: readonly MessageComponent[],
  page: { readonly text: number } = LIMITS,
): boolean {
  const size = sizeOf(components);
  if (size.components > LIMITS.components || size.text > page.text || size.bytes >= LIMITS.bytes)
    return false;
  const ids = new Set<string>();
  for (const component of flat(components)) {
    if (component.type === ComponentType.TextDisplay && component.content.trim() === '') return false;
    if (component.type === ComponentType.ActionRow && component.components.length > LIMITS.buttonsInRow)
      return false;
    if (component.type !== ComponentType.Button) continue;
    const id = component.custom_id;
    if (id === '' || id.length > LIMITS.customId || ids.has(id)) return false;
    if (component.label === '' || component.label.length > LIMITS.buttonLabel) return false;
    ids.add(id);
  }
  return true;
}

function* flat(components: readonly MessageComponent[]): Generator<MessageComponent> {
  for (const component of components) {
    yield component;
    if ('components' in component) yield* flat(component.components);
  }
}
