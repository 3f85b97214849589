import { momentWords } from '@breachdesk/contract/document-words';
import {
  type FilingAnswers,
  type FilingForm,
  type FilingSource,
  type FilingValue,
  fieldsOf,
} from '@breachdesk/contract/filing-answers';
import { LIMITS } from '@breachdesk/contract/limits';
import type { EntityManager } from 'typeorm';
import { caseFacts, type CaseFacts, type TableFact, type Written } from './case-facts.js';

/** An answer that records give: the value, and each record it was taken from. None where they say nothing. */
type Given = { value: FilingValue | null; sources: FilingSource[] } | null;

/** What the records of the case say to the fields of a form, each answer with its sources. */
export const prefill = async (tx: EntityManager, form: FilingForm, written: Written): Promise<FilingAnswers> => {
  const given = answersOf(await caseFacts(tx, written));
  const answers: FilingAnswers = {};
  for (const { key } of fieldsOf(form)) {
    const answer = given[key];
    if (answer && answer.value !== null) answers[key] = { value: answer.value, sources: answer.sources, entered: null };
  }
  return answers;
};

const answersOf = (facts: CaseFacts): Record<string, Given> => ({
  ...incidentAnswers(facts),
  ...partyAnswers(facts),
  ...numberAnswers(facts),
  ...dataAnswers(facts),
  ...riskAnswers(facts),
  ...measureAnswers(facts),
  ...toldAnswers(facts),
});

const incidentAnswers = ({ incident }: CaseFacts): Record<string, Given> => {
  const from = (value: FilingValue | null, what: string): Given => ({
    value,
    sources: [{ kind: 'incident', id: incident.id, words: `${incident.reference}: ${what}`, asOf: incident.asOf }],
  });
  return {
    occurredFrom: from(incident.occurredFrom, 'began'),
    occurredTo: from(incident.occurredTo, 'ended'),
    detected: from(incident.detected, 'first noticed'),
    aware: from(incident.aware, 'aware'),
    awareBasis: from(incident.awareBasis, 'basis of awareness'),
    description: from(incident.summary, 'summary'),
    severity: from(incident.severity, 'severity'),
  };
};

const partyAnswers = ({ organisations, contacts, author }: CaseFacts): Record<string, Given> => {
  const named = (kind: string): Given => {
    const those = organisations.filter(each => each.kind === kind);
    return textOf(
      those.map(({ name }) => name),
      those.map(({ id, name }) => ({ kind: 'organisation', id, words: name, asOf: null })),
      '; ',
    );
  };
  const writer: FilingSource = { kind: 'user_account', id: author.id, words: author.name, asOf: null };
  const reporter = { value: `${author.name}, ${author.email}`, sources: [writer] };
  return {
    controller: named('controller'),
    entityName: named('controller'),
    processors: named('processor'),
    reporter,
    entityContact: reporter,
    dpo: textOf(
      contacts.map(({ name, role, phone, email }) => [name, role, phone, email].filter(Boolean).join(', ')),
      contacts.map(({ id, name, asOf }) => ({ kind: 'authority_contact', id, words: name, asOf })),
    ),
  };
};

/** The surest figure; where nobody has stated one, the newest count of the register. */
const numberAnswers = ({ figures, run, tables }: CaseFacts): Record<string, Given> => {
  const [best] = figures;
  return {
    subjectsNumber: best ? figureAnswer(best) : run && runAnswer(run),
    subjectCategories: textOf(
      [...new Set(figures.map(({ scope }) => scope))],
      figures.map(({ id, metric, scope, asOf }) => ({
        kind: 'figure',
        id,
        words: `${metricWords(metric)}: ${scope}`,
        asOf,
      })),
    ),
    recordsNumber: recordsAnswer(tables),
  };
};

/** How sure it is that a table was taken: an authority reads no suspicion as a fact. */
const STANDING: Record<TableFact['stolen'], string> = {
  confirmed: 'confirmed stolen',
  assumed: 'assumed stolen, not confirmed',
  suspected: 'suspected stolen, not confirmed',
};

const tableSource = ({ id, name, stolen, asOf }: TableFact): FilingSource => ({
  kind: 'affected_table',
  id,
  words: `${name} (${STANDING[stolen]})`,
  asOf,
});

/** Rows of what is suspected alone may be none of it: they only end the range. */
const recordsAnswer = (tables: readonly TableFact[]): Given => {
  const counted = tables.filter(({ rows }) => rows !== null);
  if (counted.length === 0) return null;
  const rowsOf = (those: readonly TableFact[]): number => those.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
  const from = rowsOf(counted.filter(({ stolen }) => stolen !== 'suspected'));
  const most = rowsOf(counted);
  return {
    value: { from, to: most > from ? most : null, approximate: true },
    sources: counted.map(table => ({
      ...tableSource(table),
      words: `${tableSource(table).words}: ${table.rows} rows`,
    })),
  };
};

const metricWords = (metric: string): string => metric.replaceAll('_', ' ');

const figureAnswer = ({
  id,
  metric,
  value,
  valueTo,
  approximate,
  source,
  asOf,
}: CaseFacts['figures'][number]): Given => ({
  // What its metric calls an estimate is none the surer for being written as one number.
  value: { from: value, to: valueTo, approximate: approximate || metric === 'estimated' },
  sources: [{ kind: 'figure', id, words: `${metricWords(metric)} (${source})`, asOf }],
});

const runAnswer = ({ id, number, possible, confirmed, asOf }: NonNullable<CaseFacts['run']>): Given => ({
  value: { from: confirmed, to: possible > 0 ? confirmed + possible : null, approximate: false },
  sources: [{ kind: 'register_run', id, words: `Run ${number} of the person register`, asOf }],
});

const dataAnswers = ({ tables }: CaseFacts): Record<string, Given> => {
  const lines = tables.map(({ name, stolen, categories }) => {
    const names = categories.map(each => each.name).sort();
    return [`${name} (${STANDING[stolen]})`, names.join(', ')].filter(Boolean).join(': ');
  });
  // Free text counts as special until it was reviewed. That no column is known to be of a class says nothing, and what is
  // only suspected does not make it a yes.
  const holds = (...classes: string[]): Given => {
    const those = tables.filter(({ categories }) => categories.some(({ gdprClass }) => classes.includes(gdprClass)));
    if (those.length === 0) return null;
    const isSure = those.some(({ stolen }) => stolen !== 'suspected');
    return { value: isSure ? 'yes' : 'unknown', sources: those.map(tableSource) };
  };
  return {
    dataCategories: textOf(lines, tables.map(tableSource)),
    specialData: holds('special', 'free_text'),
    nationalIds: holds('national_id'),
  };
};

const riskAnswers = ({ risk }: CaseFacts): Record<string, Given> => {
  if (!risk) return {};
  const from = (value: FilingValue | null): Given => ({
    value,
    sources: [
      { kind: 'risk_assessment', id: risk.id, words: `Risk assessment, version ${risk.number}`, asOf: risk.asOf },
    ],
  });
  const types = (['confidentiality', 'integrity', 'availability'] as const).filter(type => risk[type] !== 'none');
  return {
    breachTypes: types.length > 0 ? from(types) : null,
    consequences: from(risk.consequences),
    riskLevel: from(risk.conclusion),
    riskReasons: from(risk.conclusionReason),
    malicious: risk.malicious ? from('yes') : null,
  };
};

const measureAnswers = ({ tasks }: CaseFacts): Record<string, Given> => {
  const listed = (isMeant: (status: string) => boolean): Given => {
    const those = tasks.filter(({ status }) => isMeant(status));
    return textOf(
      those.map(({ title, result }) => `– ${title}${result ? `: ${result}` : ''}`),
      those.map(({ id, title, asOf }) => ({ kind: 'task', id, words: title, asOf })),
    );
  };
  return {
    measuresTaken: listed(status => status === 'done'),
    measuresProposed: listed(status => status !== 'done'),
  };
};

const toldAnswers = ({ told, duty, persons }: CaseFacts): Record<string, Given> => {
  const sourceOf = ({ id, subject, occurred }: CaseFacts['told'][number]): FilingSource => ({
    kind: 'correspondence',
    id,
    words: subject,
    asOf: occurred.at,
  });
  const earlier = told.filter(({ isOfDuty, referenceNumbers }) => isOfDuty && referenceNumbers.length > 0);
  const others = told.filter(({ isOfDuty }) => !isOfDuty);
  return {
    previousReference: textOf(
      [...new Set(earlier.flatMap(({ referenceNumbers }) => referenceNumbers))],
      earlier.map(sourceOf),
      '; ',
    ),
    otherAuthorities: textOf(
      others.map(each => [`${each.organisation}, ${momentWords(each.occurred)}`, ...each.referenceNumbers].join(', ')),
      others.map(sourceOf),
    ),
    delayReasons: {
      value: duty.delayReason,
      sources: [{ kind: 'obligation', id: duty.id, words: 'Reasons for the delay of the duty', asOf: duty.asOf }],
    },
    ...(persons && personsAnswers(persons)),
  };
};

const personsAnswers = (persons: NonNullable<CaseFacts['persons']>): Record<string, Given> => {
  const isTold = persons.submitted !== null;
  const source: FilingSource = isTold
    ? {
        kind: 'obligation',
        id: persons.id,
        words: persons.subject ?? 'Communication to the persons',
        asOf: persons.asOf,
      }
    : { kind: 'obligation', id: persons.id, words: 'Decision not to notify', asOf: persons.asOf };
  const from = (value: FilingValue | null): Given => ({ value, sources: [source] });
  return {
    subjectsInformed: from(isTold ? 'yes' : 'no'),
    subjectsInformedAt: from(persons.submitted),
    subjectsInformedHow: from(isTold ? persons.subject : null),
    subjectsNotInformedReason: from(isTold ? null : persons.decisionReason),
  };
};

/** Several texts as one that fits a field, with the records they were taken from; none without a text. */
const textOf = (texts: readonly string[], sources: FilingSource[], between = '\n'): Given =>
  texts.length === 0 ? null : { value: texts.join(between).slice(0, LIMITS.text), sources };
