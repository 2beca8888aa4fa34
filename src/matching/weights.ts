import { z } from 'zod';
import { load } from './words.ts';

const share = z.number().min(0).max(5);

/** The weights of matching, each explained in weights.yaml. */
export const WEIGHTS = load(
  new URL('./weights.yaml', import.meta.url),
  z.strictObject({
    metric: share,
    clause: share,
    sentence: share,
    around: share,
    paragraph: share,
    search: share,
    kind: share,
    unit: share,
    role: share,
    period: share,
    elsewhere: share,
    change: share,
    former: share,
    narrowing: share,
    measure: share,
    spare: share,
  }),
);
