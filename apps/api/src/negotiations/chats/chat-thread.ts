import { type Proposal, proposalsIn, type SpokenMessage } from '@breachdesk/negotiation/proposals';
import { LimitedThreads } from '../../platform/limited-thread.js';
import { refusalAt } from '../../platform/problems/problems.js';
import type { ChatSource } from './negotiation-import.dto.js';
import { type Reading, readSource } from './reading.js';
import { checkZone } from './zone.js';

/** What the thread is asked for. */
export type ChatJob =
  | { job: 'read'; input: ChatSource; zone: string }
  | { job: 'propose'; messages: readonly SpokenMessage[]; currency: string | null };

/** What it answers; a refusal is what the source itself does not allow. */
export type ChatAnswer =
  { reading: Reading } | { proposals: Proposal[] } | { refused: { code: string; detail: string } };

/** Characters up to which a chat is read at once: nobody notices it, and a thread takes longer to begin. */
const AT_ONCE = 100_000;

const threads = new LimitedThreads<ChatAnswer>(new URL('./chat-worker.js', import.meta.url), {
  heapMegabytes: 768,
  lastsMs: 120_000,
  atOnce: 1,
});

const asked = async (job: ChatJob): Promise<ChatAnswer> => {
  const answer = await threads.run(job, []);
  if ('fault' in answer)
    throw refusalAt(
      'source',
      'negotiation-import/unreadable',
      'This chat is too tangled to be read. Take it in in parts.',
    );
  if ('refused' in answer) throw refusalAt('source', answer.refused.code, answer.refused.detail);
  return answer;
};

/** Reads a chat; a long one in a thread of its own, so that nobody else waits for it. */
export const readChatSource = async (input: ChatSource, incidentZone: string): Promise<Reading> => {
  checkZone(input.zone);
  if (input.source.length <= AT_ONCE) return readSource(input, incidentZone);
  const answer = await asked({ job: 'read', input: { ...input }, zone: incidentZone });
  if ('reading' in answer) return answer.reading;
  throw new Error('The thread answered something else');
};

/** What messages seem to tell of; of many in a thread of its own. */
export const proposalsOfMessages = async (
  messages: readonly SpokenMessage[],
  currency: string | null,
): Promise<Proposal[]> => {
  if (messages.reduce((sum, { text }) => sum + text.length, 0) <= AT_ONCE) return proposalsIn(messages, currency);
  const answer = await asked({ job: 'propose', messages, currency });
  if ('proposals' in answer) return answer.proposals;
  throw new Error('The thread answered something else');
};
