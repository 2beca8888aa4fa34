/**
 * The same function, which makes its result once for each object and keeps it as long as the object lives.
 *
 * @example const candidatesOf = kept((entry: Entry) => entry.facts.map(candidateOf));
 */
export function kept<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
