import type { Pair } from './pair.ts';

/** Where the fact stands. */
export function placeFeatures({ fields }: Pair) {
  return {
    /** One for the first number of its paragraph, less for each behind it. */
    order: 1 / (1 + fields.order),
    /** 其中 stands before it: it tells of a part. */
    within: fields.told.within,
  };
}
