import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the law demands, of whom, until when: data with validity dates, so that a change of law is a row, not a release. */
export class StatutoryTerms implements MigrationInterface {
  name = 'StatutoryTerms1733702400012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TERMS);
    await db.query(KNOWN);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table correspondence drop constraint correspondence_fulfils_known_term');
    await db.query('drop table regime_term');
  }
}

const TERMS = `
create table regime_term (
  -- Names one duty in one version of the law: changed hours get a row and a key of their own, and this one an end.
  key text primary key constraint regime_term_key_shape check (key ~ '^[a-z0-9-]{1,60}$'),
  regime text not null,
  article text not null,
  title text not null,
  anchor text not null constraint regime_term_anchor_word check (anchor in ('aware', 'detected', 'occurred')),
  hours integer constraint regime_term_hours_positive check (hours > 0),
  valid_from date not null,
  valid_to date,
  recipient text not null,
  source text not null,
  constraint regime_term_valid_in_order check (valid_to is null or valid_to >= valid_from)
);
`;

// NIS 2 in Denmark: lov nr. 434 of 6 May 2025, duty to report from 1 July 2025. Its one-month report runs from the
// 72-hour notification, not from awareness, and is no term in hours: it is not among these.
const KNOWN = `
insert into regime_term (key, regime, article, title, anchor, hours, valid_from, recipient, source) values
  ('gdpr-33-1', 'GDPR', 'Art. 33(1)', 'Notification of a personal data breach to the supervisory authority', 'aware', 72,
    '2018-05-25', 'Supervisory authority', 'Regulation (EU) 2016/679, Art. 33(1)'),
  ('gdpr-34-1', 'GDPR', 'Art. 34(1)', 'Communication of a personal data breach to the persons concerned, without undue delay',
    'aware', null, '2018-05-25', 'Persons concerned', 'Regulation (EU) 2016/679, Art. 34(1)'),
  ('nis2-dk-early-warning', 'NIS2', 'Art. 23(4)(a)', 'Early warning of a significant incident', 'aware', 24,
    '2025-07-01', 'Sector authority and CSIRT', 'Directive (EU) 2022/2555, Art. 23(4)(a); Denmark: lov nr. 434 of 6 May 2025, in force 1 July 2025'),
  ('nis2-dk-notification', 'NIS2', 'Art. 23(4)(b)', 'Incident notification with a first assessment', 'aware', 72,
    '2025-07-01', 'Sector authority and CSIRT', 'Directive (EU) 2022/2555, Art. 23(4)(b); Denmark: lov nr. 434 of 6 May 2025, in force 1 July 2025');
`;

const WALLS = `
create trigger audited after insert or update or delete on regime_term for each row execute function app.audit();
select app.secured('regime_term');
grant select on regime_term to breachdesk_runtime;
create policy everyone_reads on regime_term for select to breachdesk_runtime using (app.actor_id() is not null);
alter table correspondence add constraint correspondence_fulfils_known_term
  foreign key (fulfils_term_key) references regime_term (key);
`;
