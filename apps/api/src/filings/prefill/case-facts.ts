import type { Moment } from '@breachdesk/contract/moment';
import type { StolenStatus } from '@breachdesk/contract/vocabularies';
import type { EntityManager } from 'typeorm';

/** What the records of a case say, as far as forms ask for it. Rooms other than the general one are left out. */
export interface CaseFacts {
  incident: IncidentFact;
  author: { id: string; name: string; email: string };
  organisations: { id: string; name: string; kind: string }[];
  contacts: {
    id: string;
    name: string;
    role: string | null;
    phone: string | null;
    email: string | null;
    asOf: string;
  }[];
  figures: FigureFact[];
  run: { id: string; number: number; possible: number; confirmed: number; asOf: string } | null;
  tables: TableFact[];
  risk: RiskFact | null;
  tasks: { id: string; title: string; status: string; result: string | null; asOf: string }[];
  told: ToldFact[];
  duty: { id: string; delayReason: string | null; asOf: string };
  persons: PersonsToldFact | null;
}

interface IncidentFact {
  id: string;
  reference: string;
  occurredFrom: Moment | null;
  occurredTo: Moment | null;
  detected: Moment | null;
  aware: Moment | null;
  awareBasis: string | null;
  summary: string | null;
  severity: string | null;
  asOf: string;
}

interface FigureFact {
  id: string;
  metric: string;
  scope: string;
  value: number;
  valueTo: number | null;
  approximate: boolean;
  source: string;
  asOf: string;
}

/** A table that was or may have been taken. */
export interface TableFact {
  id: string;
  name: string;
  rows: number | null;
  stolen: Exclude<StolenStatus, 'cleared'>;
  categories: { name: string; gdprClass: string }[];
  asOf: string;
}

interface RiskFact {
  id: string;
  number: number;
  confidentiality: string;
  integrity: string;
  availability: string;
  malicious: boolean;
  consequences: string | null;
  conclusion: string;
  conclusionReason: string;
  asOf: string;
}

/** An item that was filed with an authority, with the number of its receipt among its own. */
interface ToldFact {
  id: string;
  organisation: string;
  subject: string;
  occurred: Moment;
  referenceNumbers: string[];
  isOfDuty: boolean;
}

/** Where telling the persons (GDPR Art. 34) stands. */
interface PersonsToldFact {
  id: string;
  subject: string | null;
  submitted: Moment | null;
  decisionId: string | null;
  decisionReason: string | null;
  asOf: string;
}

/** Which filing is written: for which duty, and by whom. */
export interface Written {
  incidentId: string;
  obligationId: string;
  authorId: string;
}

/** At most so many records stand behind one answer: an authority reads a text, not a list of work. */
const AT_MOST = 40;

const one = async <T>(tx: EntityManager, sql: string, values: unknown[]): Promise<T | null> =>
  (await tx.query<T[]>(sql, values))[0] ?? null;

/** Reads the case as the caller may see it. */
export const caseFacts = async (
  tx: EntityManager,
  { incidentId, obligationId, authorId }: Written,
): Promise<CaseFacts> => ({
  incident: (await one<IncidentFact>(tx, INCIDENT, [incidentId]))!, // the filing is of it, and its reader sees it
  author: (await one<CaseFacts['author']>(tx, AUTHOR, [authorId]))!, // accounts stay
  organisations: await tx.query(ORGANISATIONS, [incidentId]),
  contacts: await tx.query(OFFICERS, [incidentId]),
  figures: await tx.query(FIGURES, [incidentId]),
  run: await one(tx, RUN, [incidentId]),
  tables: await tx.query(TABLES, [incidentId, AT_MOST]),
  risk: await one(tx, RISK, [incidentId]),
  tasks: await tx.query(TASKS, [incidentId, AT_MOST]),
  told: await tx.query(TOLD, [incidentId, obligationId, AT_MOST]),
  duty: (await one<CaseFacts['duty']>(tx, DUTY, [obligationId]))!, // the filing is for it
  persons: await one(tx, PERSONS, [incidentId]),
});

/** An instant as JSON has it. */
const iso = (sql: string): string => `to_char(${sql} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const INCIDENT = `
  select i.id, i.reference, i.occurred_from as "occurredFrom", i.occurred_to as "occurredTo", i.detected, a.aware,
    a.aware_basis as "awareBasis", a.summary, a.severity, ${iso('i.updated_at')} as "asOf"
  from incident i join incident_assessment a on a.incident_id = i.id where i.id = $1`;

const AUTHOR = 'select u.id, u.display_name as name, u.email from user_account u where u.id = $1';

const ORGANISATIONS = `
  select o.id, o.name, o.kind from participation p join organisation o on o.id = p.organisation_id
  where p.incident_id = $1 and p.left_at is null and o.kind in ('controller', 'processor') order by o.kind, o.name, o.id`;

const OFFICERS = `
  select c.id, c.name, c.role, c.phone, c.email, ${iso('c.updated_at')} as "asOf" from authority_contact c
  where c.incident_id = $1 and c.archived_at is null and c.compartment = 'general'
    and c.role ~* '\\m(dpo|dsb|data protection officer|databeskyttelsesrådgiver|datenschutzbeauftragte)'
  order by c.name, c.id limit 5`;

const FIGURES = `
  select f.id, f.metric, f.scope, f.value::float8 as value, f.value_to::float8 as "valueTo", f.approximate, f.source,
    ${iso('f.as_of_at')} as "asOf"
  from figure f
  where f.incident_id = $1 and f.archived_at is null and f.compartment = 'general' and f.value is not null
    and f.metric in ('confirmed', 'estimated', 'possibly_affected') and not app.is_superseded(f.id)
  order by array_position(array['confirmed', 'estimated', 'possibly_affected'], f.metric), f.as_of_at desc, f.id limit 20`;

const RUN = `
  select r.id, r.number, r.possible::float8 as possible, r.confirmed::float8 as confirmed, ${iso('r.counted_at')} as "asOf"
  from register_run r where r.incident_id = $1 order by r.number desc limit 1`;

const TABLES = `
  select a.id, a.name, a.row_count_claim::float8 as rows, a.stolen_status as stolen, ${iso('a.updated_at')} as "asOf", coalesce((
    select jsonb_agg(distinct jsonb_build_object('name', k.name, 'gdprClass', k.gdpr_class))
    from affected_column c join data_category k on k.id = c.category_id
    where c.affected_table_id = a.id and c.archived_at is null), '[]') as categories
  from affected_table a
  where a.incident_id = $1 and a.archived_at is null and a.compartment = 'general' and a.stolen_status <> 'cleared'
  order by array_position(array['confirmed', 'assumed', 'suspected'], a.stolen_status), a.name, a.id limit $2`;

const RISK = `
  select r.id, r.number, r.confidentiality, r.integrity, r.availability, r.malicious, r.consequences, r.conclusion,
    r.conclusion_reason as "conclusionReason", ${iso('r.assessed_at')} as "asOf"
  from risk_assessment r where r.incident_id = $1 order by r.number desc limit 1`;

const TASKS = `
  select k.id, k.title, k.status, k.result, ${iso('k.updated_at')} as "asOf" from task k
  where k.incident_id = $1 and k.archived_at is null and k.compartment = 'general' and k.status <> 'cancelled'
  order by k.updated_at desc, k.id limit $2`;

const TOLD = `
  select c.id, (app.organisation_names(array[c.organisation_id]))[1] as organisation, c.subject, c.occurred,
    c.reference_numbers || coalesce((select r.reference_numbers from filing f join correspondence r on r.id = f.receipt_id
      where f.correspondence_id = c.id), '{}') as "referenceNumbers",
    exists (select 1 from submission s where s.correspondence_id = c.id and s.obligation_id = $2) as "isOfDuty"
  from correspondence c join organisation o on o.id = c.organisation_id
  where c.incident_id = $1 and c.status = 'filed' and c.direction = 'outgoing' and c.compartment = 'general'
    and o.kind in ('police', 'cyber_crime_centre', 'supervisory_authority', 'health_authority', 'public_authority')
    and not exists (select 1 from correspondence n where n.corrects_id = c.id and n.status = 'filed')
  order by c.occurred_at, c.id limit $3`;

const DUTY = `
  select o.id, o.delay_reason as "delayReason", ${iso('o.updated_at')} as "asOf" from obligation o where o.id = $1`;

const PERSONS = `
  select o.id, coalesce(c.subject, v.subject, n.channel) as subject, s.submitted, d.id as "decisionId", d.reason as "decisionReason",
    ${iso('coalesce(s.recorded_at, d.judged_at)')} as "asOf"
  from obligation o
  left join lateral (select * from submission s where s.obligation_id = o.id order by s.number, s.recorded_at limit 1) s on true
  left join correspondence c on c.id = s.correspondence_id
  left join letter_version v on v.id = s.letter_version_id
  left join public_notice n on n.id = s.public_notice_id
  left join decision_not_to_notify d on d.obligation_id = o.id and d.state = 'approved'
  where o.incident_id = $1 and o.term_key like 'gdpr-34%' and o.archived_at is null and (s.id is not null or d.id is not null)
  order by o.occurrence limit 1`;
