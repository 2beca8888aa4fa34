/** A bias and a weight for each signal. */
export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * How likely something is by its signals, 0 to 1: logistic regression.
 *
 * @example logistic({ bias: 0, weights: { met: 2 } }, { met: 0 }) // 0.5
 */
export function logistic({ bias, weights }: Model, signals: Readonly<Record<string, number>>): number {
  const sum = Object.entries(weights).reduce((all, [name, one]) => all + one * (signals[name] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
