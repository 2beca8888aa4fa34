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
    if (!isWhole(component)) return false;
    if (!('custom_id' in component)) continue;
    const id = component.custom_id;
    if (id === '' || id.length > LIMITS.customId || ids.has(id)) return false;
    ids.add(id);
  }
  return true;
}

function isWhole(component: MessageComponent): boolean {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content.trim() !== '';
    case ComponentType.ActionRow: {
      const selects = component.components.filter(({ type }) => type === ComponentType.StringSelect).length;
      const most = selects > 0 ? 1 : LIMITS.buttonsInRow;
      return component.components.length > 0 && component.components.length <= most;
    }
    case ComponentType.Button:
      return within(component.label, LIMITS.buttonLabel);
    case ComponentType.StringSelect:
      return (
        component.options.length > 0 &&
        component.options.length <= LIMITS.selectOptions &&
        within(component.placeholder, LIMITS.placeholder) &&
        component.options.every(
          ({ label, value, description = '-' }) =>
            within(label, LIMITS.selectText) &&
            within(value, LIMITS.selectText) &&
            within(description, LIMITS.selectText),
        ) &&
        new Set(component.options.map(({ value }) => value)).size === component.options.length
      );
    case ComponentType.MediaGallery:
      return component.items.every(({ description }) => within(description, LIMITS.alt));
    default:
      return true;
  }
}

function within(text: string, limit: number): boolean {
  return text.trim() !== '' && text.length <= limit;
}

function* flat(components: readonly MessageComponent[]): Generator<MessageComponent> {
  for (const component of components) {
    yield component;
    if ('components' in component) yield* flat(component.components);
  }
}
