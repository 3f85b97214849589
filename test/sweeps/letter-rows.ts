import type { Scene } from '../support/scene.js';

/** Ids of one row of every table of letters. */
export interface LetterRows {
  campaign: string;
  text: string;
  hold: string;
  recipient: string;
  file: string;
  batch: string;
}

/** One row of each table of letters, in the state in which it can be changed by most. */
export const letterRows = async (
  scene: Scene,
  { incidentId, runId }: { incidentId: string; runId: string },
): Promise<LetterRows> => {
  const insert = async (sql: string, values: unknown[]): Promise<string> => {
    const [row] = await scene.database.query<{ id: string }>(`${sql} returning id`, values);
    return row?.id ?? '';
  };
  const campaign = await insert(
    `insert into notice_campaign (incident_id, name, run_id, organisation_name, contact_point, zone, created_by)
     values ($1, 'All of run 1', $2, 'Clinic', '70 00 00 00', 'Europe/Copenhagen', app.actor_id())`,
    [incidentId, runId],
  );
  const text = await insert(
    `insert into letter_version (incident_id, campaign_id, number, language, subject, body, created_by)
     values ($1, $2, 1, 'da', 'Underretning', 'Kære {{name}}', app.actor_id())`,
    [incidentId, campaign],
  );
  const recipient = await insert(
    `insert into notice_recipient (incident_id, campaign_id, key, reference, categories)
     values ($1, $2, gen_random_uuid(), app.letter_reference(), 1)`,
    [incidentId, campaign],
  );
  const file = await insert(
    `insert into contact_file (incident_id, campaign_id, file_name, mapping) values ($1, $2, 'contacts.csv', '{}')`,
    [incidentId, campaign],
  );
  const batch = await insert(
    `insert into notice_batch (incident_id, campaign_id, number, channel, dated) values ($1, $2, 1, 'print', '2025-03-01')`,
    [incidentId, campaign],
  );
  await insert(
    `insert into notice_letter (incident_id, campaign_id, batch_id, recipient_id, categories, language) values ($1, $2, $3, $4, 1, 'da')`,
    [incidentId, campaign, batch, recipient],
  );
  await insert(
    `insert into notice_event (incident_id, campaign_id, recipient_id, batch_id, event) values ($1, $2, $3, $4, 'in_batch')`,
    [incidentId, campaign, recipient, batch],
  );
  await insert(
    `insert into contact_destruction (incident_id, campaign_id, recipients, contacts, states, proof_sha256)
     values ($1, $2, 1, 1, '{}', 'x')`,
    [incidentId, campaign],
  );
  // Last, for a hold stops batches.
  const hold = await insert(
    `insert into notification_hold (incident_id, organisation_id, basis, review_date, created_by)
     values ($1, $2, '§ 22', '2025-04-01', app.actor_id())`,
    [incidentId, scene.house.id],
  );
  return { campaign, text, hold, recipient, file, batch };
};
