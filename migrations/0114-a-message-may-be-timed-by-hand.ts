import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The time of one message may be said by hand where its source does not say it, or says it wrongly: beside the time as written
 * and as read, with who said so and why; also why it was taken back. It stays when the chat is read again.
 */
export class AMessageMayBeTimedByHand implements MigrationInterface {
  name = 'AMessageMayBeTimedByHand1733702400114';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table negotiation_message
        add column hand_sent moment,
        add column hand_reason text,
        add column hand_by uuid references user_account,
        add column hand_at timestamptz,
        add constraint negotiation_message_hand_whole check ((hand_reason is null) = (hand_by is null)
          and (hand_reason is null) = (hand_at is null) and (hand_sent is null or hand_reason is not null));
    `);
    await db.query(
      keepMessage(
        `, 'hand_sent', 'hand_reason', 'hand_by', 'hand_at'`,
        `
  -- Who says a time signs for it.
  if (new.hand_sent, new.hand_reason) is distinct from (old.hand_sent, old.hand_reason) then
    new.hand_by := app.actor_id();
    new.hand_at := now();
  elsif (new.hand_by, new.hand_at) is distinct from (old.hand_by, old.hand_at) then
    raise exception 'Who says a time signs for it' using errcode = '23514', constraint = 'negotiation_message_hand_whole';
  end if;`,
      ),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(keepMessage('', ''));
    await db.query(`
      alter table negotiation_message drop constraint negotiation_message_hand_whole, drop column hand_sent, drop column hand_reason,
        drop column hand_by, drop column hand_at;
    `);
  }
}

/** The function of 0100, with what else may change. */
const keepMessage = (more: string, rule: string): string => `
create or replace function app.keep_negotiation_message() returns trigger language plpgsql as $$
declare may_change text[] := array['tlp', 'version', 'updated_at', 'archived_at', 'compartment', 'shared_with', 'party', 'sent', 'sent_at',
  'time_fault'${more}];
begin
  if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'A message stays as it was written' using errcode = '23514', constraint = 'negotiation_message_is_frozen';
  end if;${rule}
  return new;
end $$;
`;
