/** What a JSON body may hold; read with the helpers below, so that a wrong shape fails where it is read. */
export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of an array field; none where the field is absent. */
export function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Length as Discord counts it: code points. */
export function lengthOf(value: unknown): number {
  return [...textOf(value)].length;
}
