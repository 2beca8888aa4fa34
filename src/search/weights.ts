import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const share = z.number().min(0).max(5);
const form = z.strictObject({
  character: share,
  substitute: share.lt(1),
  everyday: share.lt(1),
  light: share,
  heading: share,
  paragraph: share,
  phrase: share,
  whole: share,
  kind: share,
  duties: share,
  plans: share,
  again: share.max(1),
  announcing: share,
  ordinaryLength: z.number().min(10).max(1000),
  shown: share.max(1),
});

/** The weights of the search, each explained in weights.yaml. */
export type Weights = z.infer<typeof form>;

/** Read from weights.yaml. */
export const WEIGHTS: Weights = form.parse(
  parse(readFileSync(new URL('./weights.yaml', import.meta.url), 'utf8')),
);
