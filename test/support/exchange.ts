import type { components } from '@breachdesk/contract/api';

/** Shapes of the API's own document: `Schemas['UserView']`. */
export type Schemas = components['schemas'];

/** A refusal as the API words it. */
export type Problem = Schemas['Problem'] & Record<string, unknown>;

/** What came back. */
export interface Answer {
  status: number;
  headers: Headers;
  /** Parsed JSON, or the text when it is none, or undefined when it is empty. */
  body: unknown;
  /** The answer as text. */
  text: string;
  /** The bytes as they came. */
  bytes: Buffer;
}

/** A request under way: await it for the answer, or say what it must be. */
export class Exchange implements PromiseLike<Answer> {
  constructor(
    private readonly asked: string,
    private readonly answer: Promise<Answer>,
  ) {}

  then<A = Answer, B = never>(
    onAnswer?: ((answer: Answer) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.answer.then(onAnswer, onError);
  }

  /** The body of a success (2xx). */
  async ok<T = unknown>(): Promise<T> {
    const { status, body, text } = await this.answer;
    if (status < 200 || status > 299) throw new Error(`${this.asked} was to succeed, but answered ${status} ${text}`);
    return body as T; // the caller names the schema of the route
  }

  /** The refusal with this code (and status). */
  async refused(code: string, status?: number): Promise<Problem> {
    const answer = await this.answer;
    const problem = answer.body as Problem | undefined; // checked in the next line
    if (problem?.code !== code || (status !== undefined && answer.status !== status))
      throw new Error(`${this.asked} was to be refused as ${code}, but answered ${answer.status} ${answer.text}`);
    return problem;
  }

  /** The refusal of one field of the input. */
  async refusedAt(field: string, code: string): Promise<Problem> {
    const { status, body, text } = await this.answer;
    const problem = body as Problem | undefined; // checked in the next line
    if (!problem?.errors?.some(error => error.field === field && error.code === code))
      throw new Error(`${this.asked} was to be refused at ${field} as ${code}, but answered ${status} ${text}`);
    return problem;
  }
}
