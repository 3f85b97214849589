import { BODIES, type BodyKey, CONTACTS } from './case-bodies.js';
import { FIGURES } from './case-figures.js';
import { FIRST_MOVE, INCIDENT } from './case-incident.js';
import { HEARSAY, NEGOTIATION } from './case-negotiation.js';
import { LEAKS, STATEMENTS } from './case-public.js';
import { TABLES } from './case-scope.js';
import { EVENTS } from './case-timeline.js';
import type { DemoClient } from './demo-client.js';
import { DEMO_USERS, PEOPLE } from './demo-users.js';
import type { Cast } from './seed-accounts.js';

/** The case as the others write into it. */
export interface Case {
  incidentId: string;
  /** Police and National Cyber Crime Center: with whom is shared. */
  partners: string[];
}

interface Incident {
  id: string;
  phase: string;
  version: number;
}
interface Lane {
  id: string;
  version: number;
  laneName: string | null;
}
interface Row {
  id: string;
  version: number;
  status: string;
}

/** Opens the case, with its lanes and members. */
export const openCase = async (cast: Cast): Promise<Case> => {
  const { commander } = cast.as;
  const incident = await commander.post<Incident>('/incidents', INCIDENT, 'incident');
  const incidentId = incident.id;
  await nameLanes(cast, incidentId);
  for (const person of PEOPLE.filter(each => each !== 'commander')) {
    const { role } = DEMO_USERS[person];
    const member = { incidentId, userId: cast.users[person], roles: [role] };
    if (role) await commander.post('/memberships', member, `member-${person}`);
  }
  if (incident.phase === 'detected')
    await commander.post(`/incidents/${incidentId}/move`, { ...FIRST_MOVE, version: incident.version });
  return { incidentId, partners: [cast.bodies.police, cast.bodies.nc3] };
};

/** The lane of the clinic came with the case; it only gets its name. */
const nameLanes = async ({ as: { commander }, bodies }: Cast, incidentId: string): Promise<void> => {
  const filter = encodeURIComponent(JSON.stringify({ incidentId, organisationId: bodies.clinic }));
  const own = await commander.get<{ data: Lane[] }>(`/participations?filter=${filter}`);
  for (const { id, version } of own.data.filter(({ laneName }) => laneName !== BODIES.clinic.laneName))
    await commander.patch(`/participations/${id}`, { laneName: BODIES.clinic.laneName, version });
  for (const key of ['police', 'nc3', 'authorities'] satisfies BodyKey[]) {
    const lane = { incidentId, organisationId: bodies[key], laneName: BODIES[key].laneName };
    await commander.post('/participations', lane, `lane-${key}`);
  }
};

/** Ids of the data categories by their keys. */
const categoriesOf = async (reader: DemoClient): Promise<Map<string, string>> => {
  const { data } = await reader.get<{ data: { id: string; key: string }[] }>('/data-categories?perPage=100');
  return new Map(data.map(({ id, key }) => [key, id]));
};

/** Tables with columns, and figures: the work of the analyst. */
export const seedScope = async ({ as: { analyst } }: Cast, { incidentId, partners }: Case): Promise<void> => {
  const idOf = await categoriesOf(analyst);
  for (const { key, table, columns } of TABLES) {
    const body = { incidentId, sharedWith: partners, ...table };
    const { id } = await analyst.post<Row>('/affected-tables', body, `table-${key}`);
    for (const [at, [name, category, source, confidence]] of columns.entries()) {
      const column = { affectedTableId: id, name, categoryId: idOf.get(category), source, confidence };
      await analyst.post('/affected-columns', column, `column-${key}-${at}`);
    }
  }
  for (const { key, body } of FIGURES)
    await analyst.post('/figures', { incidentId, sharedWith: partners, ...body }, `figure-${key}`);
};

/** Timeline, leaks, statements and contacts. */
export const seedRecord = async (cast: Cast, { incidentId, partners }: Case): Promise<void> => {
  const { communications, lawyer } = cast.as;
  for (const { key, by, shared, body } of EVENTS)
    await cast.as[by].post(
      '/timeline-entries',
      { incidentId, sharedWith: shared ? partners : [], ...body },
      `event-${key}`,
    );
  for (const { key, body } of LEAKS)
    await communications.post('/leak-publications', { incidentId, sharedWith: partners, ...body }, `leak-${key}`);
  const idOf = await categoriesOf(communications);
  for (const { key, issuer, draft, names = [], published } of STATEMENTS) {
    const categoryIds = names.map(name => idOf.get(name));
    const body = { incidentId, sharedWith: partners, issuerOrganisationId: cast.bodies[issuer], categoryIds, ...draft };
    const { id, version, status } = await communications.post<Row>('/statements', body, `statement-${key}`);
    if (status === 'draft')
      await communications.post(`/statements/${id}/publish`, { version, published, channel: 'unknown' });
  }
  for (const { body, name, notes } of CONTACTS)
    await lawyer.post(
      '/authority-contacts',
      { incidentId, organisationId: cast.bodies[body], name, notes },
      `contact-${body}`,
    );
};

/** Lets the negotiator into the extortion room by name; a demo of before let them in by their role, and has named them since. */
const letIn = async ({ as: { commander }, users }: Cast, { incidentId }: Case): Promise<void> => {
  const named = { incidentId, userId: users.negotiator };
  const filter = encodeURIComponent(JSON.stringify({ ...named, endedAt: false }));
  const { data } = await commander.get<{ data: Row[] }>(`/negotiation-admissions?filter=${filter}`);
  const reason = 'Keeps the log of what is heard of a negotiation';
  if (data.length === 0) await commander.post('/negotiation-admissions', { ...named, reason }, 'admission');
};

/** The extortion room; only those who were let in by name will ever see it. */
export const seedNegotiation = async (cast: Cast, at: Case): Promise<void> => {
  await letIn(cast, at);
  const { incidentId } = at;
  const { negotiator } = cast.as;
  const room = await negotiator.post<Row>('/negotiations', { incidentId, ...NEGOTIATION }, 'negotiation');
  for (const { key, body } of HEARSAY)
    await negotiator.post('/negotiation-events', { negotiationId: room.id, ...body }, `hearsay-${key}`);
};
