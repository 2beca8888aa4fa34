import { countedFeatures } from './features/counted.ts';
import { kindFeatures } from './features/kind.ts';
import { measureFeatures } from './features/measure.ts';
import { narrowingFeatures } from './features/narrowing.ts';
import type { Pair } from './features/pair.ts';
import { placeFeatures } from './features/place.ts';
import { roleFeatures } from './features/role.ts';
import { whoseFeatures } from './features/whose.ts';
import { wordFeatures } from './features/words.ts';

/** All that is looked at when a fact is matched with a question, by what it is about; each 0 to 1, true is 1. */
export function featuresOf(pair: Pair) {
  return {
    words: wordFeatures(pair),
    kind: kindFeatures(pair),
    counted: countedFeatures(pair),
    measure: measureFeatures(pair),
    role: roleFeatures(pair),
    narrowing: narrowingFeatures(pair),
    whose: whoseFeatures(pair),
    place: placeFeatures(pair),
  };
}

export type Features = ReturnType<typeof featuresOf>;
type Group = keyof Features;
/** A feature with the group it is of: "kind.unitExact". */
export type Feature = { [G in Group]: `${G}.${Extract<keyof Features[G], string>}` }[Group];

/** What a fact has of a feature. */
export function featureIn(features: Features, feature: Feature): number {
  const [group = '', name = ''] = feature.split('.');
  return Number((features as Record<string, Record<string, number | boolean>>)[group]?.[name] ?? 0);
}
