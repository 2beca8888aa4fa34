import { COMPONENT } from './message.ts';

/** As much of a received message as is needed to read what stands in it. */
interface Received {
  readonly components: readonly { toJSON(): unknown }[];
}

/** The markdown of the text component with this number in a message; null where there is none. */
export function textNumbered({ components }: Received, number: number): string | null {
  for (const component of components) {
    const text = find(component.toJSON(), number);
    if (text !== null) return text;
  }
  return null;
}

/** Whom a message of the bot's is for: the id of the user named over it, or null. */
export function mentionIn(message: Received): string | null {
  return /^<@(\d{1,20})>$/u.exec(textNumbered(message, COMPONENT.mention) ?? '')?.[1] ?? null;
}

function find(component: unknown, number: number): string | null {
  if (typeof component !== 'object' || component === null) return null;
  const { id, content, components } = component as Record<string, unknown>;
  if (id === number && typeof content === 'string') return content;
  if (!Array.isArray(components)) return null;
  for (const child of components) {
    const text = find(child, number);
    if (text !== null) return text;
  }
  return null;
}
