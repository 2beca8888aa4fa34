/** Discord says no: a status, its code, its words. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly string[];

  constructor(status: number, code: number, message: string, problems: readonly string[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

export const unknownInteraction = (): Refusal => new Refusal(404, 10_062, 'Unknown interaction');
export const alreadyAnswered = (): Refusal =>
  new Refusal(400, 40_060, 'Interaction has already been acknowledged.');
export const deadToken = (): Refusal => new Refusal(401, 50_027, 'Invalid Webhook Token');
export const unknownMessage = (): Refusal => new Refusal(404, 10_008, 'Unknown Message');
export const invalidBody = (problems: readonly string[]): Refusal =>
  new Refusal(400, 50_035, `Invalid Form Body: ${problems.join('; ')}`, problems);
