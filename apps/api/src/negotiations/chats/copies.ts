import { isNear, tellingHashes, TELLING_LENGTH } from '@breachdesk/negotiation/fingerprint';
import type { EntityManager } from 'typeorm';
import type { ChatCopyView } from './negotiation-import.dto.js';
import type { Reading, ReadMessage } from './reading.js';

/** For each chat of the incident: how many different telling messages it holds, and how many of them this one holds too. */
const COMMON = `
  select i.id as "importId", i.negotiation_id as "negotiationId", n.actor, i.chat_sha256 as "chatSha256",
    count(distinct m.sha256)::int as telling, count(distinct m.sha256) filter (where m.sha256 = any ($2))::int as shared
  from negotiation_import i
  join negotiation n on n.id = i.negotiation_id
  left join negotiation_message m on m.import_id = i.id and length(m.text) >= ${TELLING_LENGTH}
  where i.incident_id = $1
  group by i.id, n.actor order by i.created_at, i.id`;

interface Common extends Omit<ChatCopyView, 'likeness'> {
  chatSha256: string;
  telling: number;
}

/** Chats of the incident that are this one, or nearly; as far as who asks may see them. */
export const copiesOf = async (tx: EntityManager, incidentId: string, reading: Reading): Promise<ChatCopyView[]> => {
  const telling = tellingHashes(reading.messages.map(({ text }) => text));
  const common = await tx.query<Common[]>(COMMON, [incidentId, telling]);
  return common.flatMap(({ chatSha256, telling: others, ...copy }): ChatCopyView[] => {
    if (chatSha256 === reading.chatSha256) return [{ ...copy, likeness: 'same' }];
    return isNear(copy.shared, Math.min(others, telling.length)) ? [{ ...copy, likeness: 'near' }] : [];
  });
};

/** Which of the messages the negotiation holds already; each of its own messages stands for one. */
export const alreadyThere = async (
  tx: EntityManager,
  negotiationId: string,
  messages: readonly ReadMessage[],
): Promise<boolean[]> => {
  const held = await tx.query<{ sha256: string; times: number }[]>(
    'select sha256, count(*)::int as times from negotiation_message where negotiation_id = $1 group by sha256',
    [negotiationId],
  );
  const left = new Map(held.map(({ sha256, times }) => [sha256, times]));
  return messages.map(({ sha256 }) => {
    const times = left.get(sha256) ?? 0;
    if (times > 0) left.set(sha256, times - 1);
    return times > 0;
  });
};
