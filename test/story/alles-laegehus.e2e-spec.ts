import type { Browser } from '../support/browser.js';
import { when } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';
import { ARTICLE, CRASH, EARLY, INSIDE, type Name, ROLES, STATEMENT } from './cast.js';

/**
 * From the crash of 9 December 2024 to the warning of the police, told through the public API. Facts are those of the
 * public reports, in our own words; what no report says (hours, numbers of cases, amounts, names) stays empty here too.
 */
let scene: Scene;
let people: Record<Name, Person>;
let incidentId: string;
let police: string;
let nc3: string;
let authority: string;

const as = (name: Name): Browser => scene.as(people[name]);
const total = async (name: Name, path: string): Promise<number> =>
  (await as(name).list(path, { filter: { incidentId } }).ok<{ total: number }>()).total;
const make = <T extends { id: string; version: number }>(name: Name, path: string, body: object): Promise<T> =>
  as(name)
    .post(path, { incidentId, ...body })
    .ok<T>();

/** Who of those who work in the case finds this record; for everybody else it does not exist. */
const readersOf = async (path: string): Promise<Name[]> => {
  const found: Name[] = [];
  for (const name of [...INSIDE, 'officer', 'nc3', 'outsider'] as const) {
    const { status } = await as(name).get(path);
    expect([200, 404]).toContain(status);
    if (status === 200) found.push(name);
  }
  return found;
};

beforeAll(async () => {
  scene = await openScene();
  police = (await scene.organisation({ name: 'Police', kind: 'police' })).id;
  nc3 = (await scene.organisation({ name: 'National Cyber Crime Centre', kind: 'cyber_crime_centre' })).id;
  authority = (await scene.organisation({ name: 'Supervisory authority', kind: 'supervisory_authority' })).id;
  const inside: Partial<Record<Name, Person>> = {};
  for (const name of [...INSIDE, 'outsider'] as const) inside[name] = await scene.person({ displayName: name });
  people = {
    ...(inside as Record<(typeof INSIDE)[number] | 'outsider', Person>), // filled by the loop
    officer: await scene.person({ displayName: 'officer', organisationId: police }),
    nc3: await scene.person({ displayName: 'nc3', organisationId: nc3 }),
    auditor: await scene.person({ displayName: 'auditor', globalRole: 'auditor' }),
    administrator: scene.administrator,
  };
}, 60_000);
afterAll(() => scene.close());

it('the case of Alles Lægehus, from the crash to the warning', async () => {
  await theCrash();
  await theSeventyTwoHours();
  await whatWasStolen();
  await whomItConcerns();
  await theJointTask();
  await theExtortionRoom();
  await theFirstStatement();
  await theLeakAndTheWarning();
  await onePageForTheManager();
  await theRecord();
}, 120_000);

/** 9 December: something is wrong. The commander opens the case; three organisations get lanes. */
const theCrash = async (): Promise<void> => {
  const incident = await as('commander')
    .post('/incidents', {
      title: 'Alles Lægehus',
      kind: 'data_theft_extortion',
      zone: 'Europe/Copenhagen',
      detected: CRASH,
    })
    .ok<Schemas['IncidentView']>();
  incidentId = incident.id;
  expect(incident).toMatchObject({ phase: 'detected', aware: null, suspected: null, severity: null });
  for (const [organisationId, laneName] of [
    [police, 'Police'],
    [nc3, 'NC3'],
  ] as const)
    await as('commander').post('/participations', { incidentId, organisationId, laneName }).ok();
  for (const [name, role] of [...Object.entries(ROLES), ['officer', 'partner'], ['nc3', 'partner']])
    await as('commander')
      .post('/memberships', { incidentId, userId: people[name as Name].id, roles: [role] }) // names of the cast
      .ok();

  const { id } = await make<Schemas['TimelineEntryView']>('responder', '/timeline-entries', {
    occurred: CRASH,
    title: 'IT crash; operations impaired for a time, critical and acute functions kept up',
    source: `${ARTICLE}, statement of 30 December`,
    sharedWith: [police],
  });
  expect(await readersOf(`/timeline-entries/${id}`)).toEqual([...INSIDE, 'officer']);
  await as('manager')
    .post('/timeline-entries', { incidentId, occurred: CRASH, title: 'x', source: 'x' })
    .refused('access/forbidden', 403);
  expect(await readersOf(`/incidents/${incidentId}`)).toEqual([...INSIDE, 'officer', 'nc3']);
  await as('administrator').get(`/incidents/${incidentId}`).refused('access/forbidden', 403);
  await as('auditor').get(`/incidents/${incidentId}`).refused('access/forbidden', 403);
  await as('responder')
    .post(`/incidents/${incidentId}/move`, { to: 'triaged', reason: 'x', version: 1 })
    .refused('access/forbidden');
  await move('triaged', 'Emergency preparedness activated, police informed at once');
};

const move = async (to: Schemas['Phase'], reason: string): Promise<void> => {
  const { version } = await as('commander').get(`/incidents/${incidentId}`).ok<Schemas['IncidentView']>();
  await as('commander').post(`/incidents/${incidentId}/move`, { to, reason, version }).ok();
};

/** The law's clock runs from awareness; the day is all that is known of it. Partners know nothing of our judgement. */
const theSeventyTwoHours = async (): Promise<void> => {
  const clock = async (name: Name): Promise<Schemas['ClockView'] | undefined> => {
    const { data } = await as(name).list('/clocks', { filter: { incidentId } }).ok<Schemas['ClockPage']>();
    return data.find(({ termKey }) => termKey === 'gdpr-33-1');
  };
  expect(await clock('legal')).toMatchObject({ state: 'not_started', dueAt: null });
  const { version } = await as('commander').get(`/incidents/${incidentId}`).ok<Schemas['IncidentView']>();
  const aware = { aware: CRASH, awareBasis: 'The company reacted at once to the crash; no report gives the hour' };
  await as('legal')
    .patch(`/incidents/${incidentId}`, { version, ...aware })
    .refused('access/forbidden', 403);
  await as('commander')
    .patch(`/incidents/${incidentId}`, { version, ...aware })
    .ok();
  await as('commander').patch(`/incidents/${incidentId}`, { version, title: 'Late' }).refused('record/stale', 409);
  expect(await clock('legal')).toMatchObject({
    state: 'overdue',
    startPrecision: 'day',
    startedAt: '2024-12-08T23:00:00.000Z',
    dueAt: '2024-12-11T23:00:00.000Z',
  });
  expect(await clock('officer')).toBeUndefined();
  const seen = await as('officer').get(`/incidents/${incidentId}`).ok<Schemas['IncidentView']>();
  expect(seen).toMatchObject({ title: 'Alles Lægehus', aware: null, awareBasis: null });

  const desk = await make<Schemas['AuthorityContactView']>('legal', '/authority-contacts', {
    organisationId: authority,
    name: 'Desk for breaches of personal data',
  });
  const draft = await make<Schemas['CorrespondenceView']>('legal', '/correspondence', {
    direction: 'outgoing',
    channel: 'other',
    contactId: desk.id,
    organisationId: authority,
    occurred: when('2024-12', 'informed, says the press release of 30 December; the day is not given'),
    subject: 'Notification of the breach',
    fulfilsTermKey: 'gdpr-33-1',
  });
  await as('press').post(`/correspondence/${draft.id}/file`, { version: draft.version }).refused('access/forbidden');
  const filed = await as('legal')
    .post(`/correspondence/${draft.id}/file`, { version: draft.version })
    .ok<typeof draft>();
  await as('legal')
    .patch(`/correspondence/${draft.id}`, { version: filed.version, subject: 'Other' })
    .refused('correspondence/filed');
  expect(await readersOf(`/correspondence/${draft.id}`)).toEqual([...INSIDE]);
  expect((await clock('legal'))?.metPrecision).toBe('month');
};

let masterData: Schemas['AffectedTableView'];

/** The company names two groups of tables: one stolen for certain, of the other it must be assumed. */
const whatWasStolen = async (): Promise<void> => {
  masterData = await make('analyst', '/affected-tables', {
    name: 'Master-data tables',
    retentionBasis: 'Legal duty to keep patient information for ten years',
    stolenStatus: 'confirmed',
    stolenSource: ARTICLE,
    sharedWith: [police, nc3],
  });
  const notes = await make<Schemas['AffectedTableView']>('analyst', '/affected-tables', {
    name: 'Short notes of health-care staff',
    stolenStatus: 'assumed',
    stolenSource: ARTICLE,
  });
  const categories = await as('analyst').list('/data-categories', { perPage: 100 }).ok<Schemas['DataCategoryPage']>();
  const category = (key: string): string => categories.data.find(each => each.key === key)?.id ?? '';
  const columns = [
    [masterData.id, 'Name', 'name'],
    [masterData.id, 'CPR number', 'national_person_number'],
    [masterData.id, 'COPD (yes or no)', 'health_condition'],
    [notes.id, 'Note', 'staff_note_free_text'],
  ] as const;
  for (const [affectedTableId, name, key] of columns)
    await as('analyst')
      .post('/affected-columns', { affectedTableId, name, categoryId: category(key), source: ARTICLE })
      .ok();
  await as('legal').post('/affected-tables', { incidentId, name: 'x' }).refused('access/forbidden', 403);

  expect(await readersOf(`/affected-tables/${masterData.id}`)).toEqual([...INSIDE, 'officer', 'nc3']);
  expect(await readersOf(`/affected-tables/${notes.id}`)).toEqual([...INSIDE]);
  const matrix = async (name: Name): Promise<Schemas['ScopeMatrixView']> =>
    as(name).get(`/incidents/${incidentId}/scope-matrix`).ok();
  expect((await matrix('manager')).categories.map(({ gdprClass }) => gdprClass).sort()).toEqual([
    'free_text',
    'national_id',
    'ordinary',
    'special',
  ]);
  expect((await matrix('officer')).tables.map(({ name }) => name)).toEqual(['Master-data tables']);
  await move('contained', 'What was stolen is known in outline');
};

let possibly: Schemas['FigureView'];

/** "Thousands", then "about 130,000": the newer replaces the older; the population is another figure altogether. */
const whomItConcerns = async (): Promise<void> => {
  const figure = (body: object): Promise<Schemas['FigureView']> =>
    make('analyst', '/figures', { scope: 'Patients', sharedWith: [police, nc3], ...body });
  const thousands = await figure({
    metric: 'possibly_affected',
    asWritten: 'thousands',
    source: ARTICLE,
    asOf: STATEMENT,
  });
  const population = await figure({
    metric: 'population',
    value: 130_000,
    source: 'Danish press',
    asOf: when('2025-01'),
  });
  const newer = { metric: 'possibly_affected', value: 130_000, approximate: true, source: 'Media', asOf: EARLY };
  await as('analyst')
    .post('/figures', { incidentId, scope: 'Patients', ...newer, supersedesId: population.id })
    .refusedAt('supersedesId', 'figure/other-metric');
  possibly = await figure({ ...newer, supersedesId: thousands.id });
  const current = await as('manager')
    .list('/figures', { filter: { incidentId, current: true } })
    .ok<Schemas['FigurePage']>();
  expect(current.data.map(({ metric, value }) => [metric, value])).toEqual([
    ['population', 130_000],
    ['possibly_affected', 130_000],
  ]);
  expect(await readersOf(`/figures/${thousands.id}`)).toEqual([...INSIDE, 'officer', 'nc3']);
};

/** Police, NC3 and company determine together who is affected. It waits for work that only the company sees. */
const theJointTask = async (): Promise<void> => {
  const own = await make<Schemas['TaskView']>('responder', '/tasks', {
    title: 'List who stands in the master-data tables',
    organisationIds: [scene.house.id],
  });
  const joint = await make<Schemas['TaskView']>('commander', '/tasks', {
    title: 'Determine who exactly is affected',
    organisationIds: [scene.house.id, police, nc3],
    status: 'blocked',
    blockedBy: [own.id],
  });
  expect(await readersOf(`/tasks/${own.id}`)).toEqual([...INSIDE]);
  expect(await readersOf(`/tasks/${joint.id}`)).toEqual([...INSIDE, 'officer', 'nc3']);
  const seen = await as('officer').get(`/tasks/${joint.id}`).ok<Schemas['TaskView']>();
  expect(seen).toMatchObject({ blockedBy: [], blockers: [], hiddenBlockers: 1 });
  expect(await total('officer', '/tasks')).toBe(1);
  await as('responder')
    .patch(`/tasks/${own.id}`, { version: own.version, blockedBy: [joint.id] })
    .refusedAt('blockedBy', 'task/waits-in-a-circle');

  const comment = { taskId: joint.id, text: 'We can compare our list with yours.' };
  const { id } = await as('officer').post('/task-comments', comment).ok<Schemas['TaskCommentView']>();
  expect((await readersOf(`/task-comments/${id}`)).slice(0, INSIDE.length)).toEqual([...INSIDE]);
  await as('responder')
    .patch(`/tasks/${own.id}`, { version: own.version, status: 'done' })
    .refusedAt('result', 'task/done-needs-result');
  await as('responder')
    .patch(`/tasks/${own.id}`, { version: own.version, status: 'done', result: 'The list is made' })
    .ok();
  const taken = await as('officer')
    .patch(`/tasks/${joint.id}`, { version: joint.version, status: 'in_progress' })
    .ok<typeof joint>();
  await as('officer')
    .patch(`/tasks/${joint.id}`, { version: taken.version, tlp: 'CLEAR' })
    .refused('access/forbidden', 403);
};

/** Ransom talks are hearsay of the media: no amount, channel or outcome. The room exists for three people only. */
const theExtortionRoom = async (): Promise<void> => {
  const room = ['commander', 'legal', 'negotiator'];
  await as('negotiator').post('/negotiations', { incidentId, actor: 'x' }).refused('access/forbidden', 403);
  const named = { incidentId, userId: people.negotiator.id, reason: 'Answers for what is said to them' };
  await as('legal').post('/negotiation-admissions', named).ok();
  const negotiation = await make<Schemas['NegotiationView']>('negotiator', '/negotiations', {
    actor: 'The attackers; not named',
    source: 'Danish media',
    confidence: 'claimed',
  });
  const hearsay = {
    negotiationId: negotiation.id,
    kind: 'hearsay',
    occurred: when('2024'),
    text: 'There are said to have been talks about a ransom',
  };
  const event = await as('negotiator').post('/negotiation-events', hearsay).ok<Schemas['NegotiationEventView']>();
  expect(event).toMatchObject({ amount: null, currency: null, tlp: 'RED', compartment: 'negotiation' });
  expect(await readersOf(`/negotiations/${negotiation.id}`)).toEqual(room);
  expect(await readersOf(`/negotiation-events/${event.id}`)).toEqual(room);
  for (const name of [...INSIDE, 'officer', 'nc3'] as const)
    expect([name, await total(name, '/negotiation-events')]).toEqual([name, room.includes(name) ? 1 : 0]);
};

/** 30 December: the company speaks. What it said stays as it was said. */
const theFirstStatement = async (): Promise<void> => {
  const draft = await make<Schemas['StatementView']>('press', '/statements', {
    issuer: 'Alles Lægehus',
    title: 'IT crash on 9 December; emergency preparedness activated',
    text: 'In our words: the crash impaired operations for a time; critical and acute functions were maintained.',
    source: ARTICLE,
    figureIds: [possibly.id],
  });
  await as('negotiator')
    .post(`/statements/${draft.id}/publish`, { version: draft.version, published: STATEMENT, channel: 'unknown' })
    .refused('access/forbidden');
  const out = await as('press')
    .post(`/statements/${draft.id}/publish`, { version: draft.version, published: STATEMENT, channel: 'unknown' })
    .ok<Schemas['StatementView']>();
  expect(out.figures).toMatchObject([{ id: possibly.id, value: 130_000, source: 'Media', supersededById: null }]);
  await as('press')
    .patch(`/statements/${draft.id}`, { version: out.version, text: 'Other' })
    .refused('statement/published-stays');
  expect(await readersOf(`/statements/${draft.id}`)).toEqual([...INSIDE]);
};

/** The data surface; the police warn. Then the table is no longer shared with NC3, and gone for them at once. */
const theLeakAndTheWarning = async (): Promise<void> => {
  await make('press', '/leak-publications', {
    claim: 'Criminals published the data after the attack',
    source: 'Company and police',
    confidence: 'confirmed',
  });
  const table = `/affected-tables/${masterData.id}`;
  const leaked = { leakedStatus: 'confirmed', leakedSource: 'Company and police', sharedWith: [police] };
  expect((await as('nc3').get(table)).status).toBe(200);
  await as('analyst')
    .patch(table, { version: masterData.version, ...leaked })
    .ok();
  expect(await readersOf(table)).toEqual([...INSIDE, 'officer']);
  expect(await total('nc3', '/affected-columns')).toBe(0);

  const warning = await make<Schemas['StatementView']>('legal', '/statements', {
    issuer: 'Police',
    issuerOrganisationId: police,
    title: 'Warning: the stolen data have leaked',
    text: 'In our words: current and former patients must be particularly vigilant; the data could serve for a fraud.',
    sharedWith: [police, nc3],
  });
  await as('legal')
    .post(`/statements/${warning.id}/publish`, { version: warning.version, published: EARLY, channel: 'unknown' })
    .ok();
  expect(await readersOf(`/statements/${warning.id}`)).toEqual([...INSIDE, 'officer', 'nc3']);
  const kinds = async (name: Name): Promise<string[]> => {
    const { data } = await as(name)
      .list('/timeline', { filter: { incidentId }, perPage: 100 })
      .ok<Schemas['TimelineItemPage']>();
    return [...new Set(data.map(({ kind }) => kind))].sort();
  };
  expect(await kinds('manager')).toEqual(['correspondence', 'entry', 'leak_publication', 'phase_move', 'statement']);
  expect(await kinds('officer')).toEqual(['entry', 'statement']);
  expect(await kinds('nc3')).toEqual(['statement']);
};

/** What the manager reads in a minute; not a page for partners. */
const onePageForTheManager = async (): Promise<void> => {
  const summary = await as('manager').get(`/incidents/${incidentId}/summary`).ok<Schemas['SummaryView']>();
  expect(summary).toMatchObject({
    incident: { title: 'Alles Lægehus', phase: 'contained' },
    lastContact: { subject: 'Notification of the breach' },
    lastStatement: { issuer: 'Police' },
  });
  expect(summary.figures.map(({ metric }) => metric)).toEqual(['population', 'possibly_affected']);
  expect(JSON.stringify(summary)).not.toMatch(/ransom|negotiation/i);
  await as('officer').get(`/incidents/${incidentId}/summary`).refused('access/forbidden', 403);
  await as('outsider').get(`/incidents/${incidentId}/summary`).refused('record/not-found', 404);
};

/** Everything that was done stands in the record, by whom; the auditor reads that without content. */
const theRecord = async (): Promise<void> => {
  const filter = { incidentId };
  const { data } = await as('legal').list('/audit-entries', { filter, perPage: 100 }).ok<Schemas['AuditEntryPage']>();
  const did = (table: string): (string | null)[] =>
    [...new Set(data.filter(each => each.tableName === table).map(each => each.actorName))].sort();
  expect(did('affected_table')).toEqual(['analyst']);
  expect(did('correspondence')).toEqual(['legal']);
  expect(did('statement')).toEqual(['legal', 'press']);
  expect(did('task')).toEqual(['commander', 'officer', 'responder']);
  expect(did('phase_move')).toEqual(['commander']);
  expect(did('negotiation_event')).toEqual(['commander', 'legal', 'negotiator']);
  for (const name of ['manager', 'press'] as const) {
    const own = await as(name).list('/audit-entries', { filter, perPage: 100 }).ok<Schemas['AuditEntryPage']>();
    expect(own.data.filter(({ tableName }) => tableName.startsWith('negotiation'))).toEqual([]);
  }
  expect(await total('officer', '/audit-entries')).toBe(0);
  const audited = await as('auditor').list('/audit-records', { filter, perPage: 100 }).ok<Schemas['AuditRecordPage']>();
  expect(audited.data.length).toBeGreaterThan(20);
  expect(JSON.stringify(audited)).not.toMatch(/Lægehus|negotiation|ransom/);
};
