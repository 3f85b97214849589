import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision not to notify names the version of the risk assessment that it rests on (GDPR Art. 33(1), 33(5)). */
export class DecisionsNameTheRiskTheyRestOn implements MigrationInterface {
  name = 'DecisionsNameTheRiskTheyRestOn1733702400089';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table risk_assessment add constraint risk_assessment_with_incident unique (id, incident_id);
      alter table decision_not_to_notify
        add column risk_assessment_id uuid,
        add constraint decision_not_to_notify_rests_on_risk foreign key (risk_assessment_id, incident_id)
          references risk_assessment (id, incident_id);
    `);
    await db.query(RULE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger risk_of_decision_stays on decision_not_to_notify;
      drop function app.keep_risk_of_decision;
      alter table decision_not_to_notify drop column risk_assessment_id;
      alter table risk_assessment drop constraint risk_assessment_with_incident;
    `);
  }
}

const RULE = `
create function app.keep_risk_of_decision() returns trigger language plpgsql as $$
begin
  raise exception 'What was decided stays' using errcode = '23514', constraint = 'decision_not_to_notify_is_frozen';
end $$;
create trigger risk_of_decision_stays before update on decision_not_to_notify for each row
  when (new.risk_assessment_id is distinct from old.risk_assessment_id) execute function app.keep_risk_of_decision();
`;
