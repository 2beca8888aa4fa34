/** A way in which a REST request goes wrong. */
export type RestFault =
  /** Refused with this status, nothing done. */
  | { readonly kind: 'status'; readonly status: number }
  /** Carried out, but the answer says this status. */
  | { readonly kind: 'lost'; readonly status: number }
  /** The socket is cut, nothing done. */
  | { readonly kind: 'cut' }
  /** Carried out, then the socket is cut. */
  | { readonly kind: 'cut-after' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'rate'; readonly retryAfter: number; readonly global: boolean };

/** Faults to come, each for the next requests whose path fits. */
export class Faults {
  readonly #planned: { path: RegExp; fault: RestFault; left: number }[] = [];

  /** The next `times` requests whose path fits go wrong like this. */
  plan(path: RegExp, fault: RestFault, times = 1): void {
    this.#planned.push({ path, fault, left: times });
  }

  next(path: string): RestFault | null {
    const planned = this.#planned.find((one) => one.left > 0 && one.path.test(path));
    if (!planned) return null;
    planned.left -= 1;
    return planned.fault;
  }
}
