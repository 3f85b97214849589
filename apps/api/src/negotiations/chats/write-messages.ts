import type { TlpLabel } from '@breachdesk/contract/vocabularies';
import type { EntityManager } from 'typeorm';
import type { ReadMessage } from './reading.js';

/** Where messages are put. */
export interface MessagePlace {
  incidentId: string;
  negotiationId: string;
  importId: string | null;
  tlp: TlpLabel;
}

/** Locks the order of a negotiation until the end of the transaction: two at once would take one number. */
const lockOrder = (tx: EntityManager, negotiationId: string): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtext('negotiation messages ' || $1::text))`, [negotiationId]);

/** Puts messages behind those that are there, in their order; gives the number of the first. */
export const writeMessages = async (
  tx: EntityManager,
  { incidentId, negotiationId, importId, tlp }: MessagePlace,
  messages: readonly ReadMessage[],
): Promise<number> => {
  await lockOrder(tx, negotiationId);
  const rows = await tx.query<{ number: number }[]>(
    `insert into negotiation_message (incident_id, negotiation_id, import_id, tlp, number, kind, party, party_as_written, sent,
       time_as_written, time_fault, text, sha256, file_name, file_size)
     select $1, $2, $3, $4, (select coalesce(max(m.number), 0) from negotiation_message m where m.negotiation_id = $2) + r.at::int,
       r.kind, r.party, r."partyAsWritten", nullif(r.sent, 'null'::jsonb), r."timeAsWritten", r."timeFault", r.text, r.sha256,
       r."fileName", r."fileSize"
     from rows from (jsonb_to_recordset($5::jsonb) as (kind text, party text, "partyAsWritten" text, sent jsonb, "timeAsWritten" text,
       "timeFault" text, text text, sha256 text, "fileName" text, "fileSize" bigint)) with ordinality
       r (kind, party, "partyAsWritten", sent, "timeAsWritten", "timeFault", text, sha256, "fileName", "fileSize", at)
     order by r.at returning number`,
    [incidentId, negotiationId, importId, tlp, JSON.stringify(messages)],
  );
  return Math.min(...rows.map(({ number }) => number));
};
