import { product } from './product.js';

/** One SQL statement as it was sent, and on which connection. */
export interface Sent {
  client: object;
  text: string;
  values: unknown[];
}

interface Asked {
  text: string;
  values?: unknown[];
}

/** Everything that goes to PostgreSQL while the job runs, in order: the driver is watched, the product is not changed. */
export const statementsDuring = async (job: () => PromiseLike<unknown>): Promise<Sent[]> => {
  const sent: Sent[] = [];
  const { prototype } = (await product.driver()).Client;
  const { query } = prototype;
  const watched = function (this: object, asked: string | Asked, values: unknown, ...rest: unknown[]): unknown {
    const { text, values: own } = typeof asked === 'string' ? { text: asked, values } : asked;
    sent.push({ client: this, text, values: Array.isArray(own) ? own : [] });
    return Reflect.apply(query, this, [asked, values, ...rest]);
  };
  prototype.query = watched as typeof query; // the same call, passed on
  try {
    await job();
  } finally {
    prototype.query = query;
  }
  return sent;
};

/**
 * The statements of the one transaction in which somebody is the actor, without those that open and close it. Its connection
 * may serve the product's own work a moment later.
 */
export const transactionOf = (actorId: string, sent: Sent[]): Sent[] => {
  const named = `set_config('app.actor', '${actorId}', true)`;
  const begun = sent.findIndex(({ text }) => text.includes(named));
  const after = sent.slice(begun + 1).filter(({ client }) => client === sent[begun]?.client);
  const closed = after.findIndex(({ text }) => /^(commit|rollback)/i.test(text));
  return after.slice(0, Math.max(closed, 0)).filter(({ text }) => !/^select set_config\(/i.test(text));
};
