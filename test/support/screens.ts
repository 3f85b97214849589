import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { OPEN_ROUTES, RESOURCES, ROUTES } from '../../apps/dashboard/src/resources.js';
import type { Demo } from './demo.js';
import { completeDuties, dueScreens, dutyScreens, lawScreens } from './duty-screens.js';
import type { Schemas } from './exchange.js';
import { completeLetters, letterScreens, sendingScreens } from './letter-screens.js';
import { eml } from './mails.js';
import { fillRegister } from './persons-case.js';

/** One screen of the dashboard, and how a person knows that it is there. */
export interface Screen {
  /** A demo user, or nobody. */
  as: string | null;
  path: string;
  /** A heading, or whatever else is on this screen only. */
  shows: string | ((page: Page) => Locator);
  /** Buttons that lead on to a form or a question, in their order. */
  press?: string[];
}

interface Named {
  id: string;
  name: string;
}

const nameOf = (row: Record<string, unknown>): string =>
  ['title', 'name', 'actor', 'displayName', 'subject', 'placeName']
    .map(key => row[key])
    .find(value => typeof value === 'string') as string; // as: each of our rows has one of them

const first = async (demo: Demo, path: string, who = 'commander'): Promise<Named> => {
  const { data } = await demo.as(who).list(path).ok<{ data: Record<string, unknown>[] }>();
  const row = data[0] ?? {};
  return { id: String(row['id']), name: nameOf(row) };
};

const MINUTE = { at: '2024-12-10T08:20:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };

/** What the demo lacks: a contact, correspondence, a busy task with comment and file, drafts. */
const completeCase = async (demo: Demo, incidentId: string) => {
  const [commander, lawyer] = [demo.as('commander'), demo.as('lawyer')];
  const { data } = await lawyer.list('/organisations', { q: 'Datatilsynet' }).ok<Schemas['OrganisationPage']>();
  const [{ id: organisationId } = { id: '' }] = data;
  const shared = { incidentId, organisationId };
  const contact = await lawyer
    .post('/authority-contacts', { ...shared, name: 'Breach desk', phone: '+45 3319 3200', email: 'desk@example.org' })
    .ok<Schemas['AuthorityContactView']>();
  const call = { ...shared, contactId: contact.id, direction: 'outgoing', channel: 'phone', occurred: MINUTE };
  const figure = await first(demo, '/figures', 'lawyer');
  const filed = await lawyer
    .post('/correspondence', { ...call, subject: 'On file', figureIds: [figure.id] })
    .ok<Schemas['CorrespondenceView']>();
  await lawyer.post(`/correspondence/${filed.id}/file`, { version: filed.version }).ok();
  const draft = await lawyer
    .post('/correspondence', { ...call, subject: 'Not on file', referenceNumbers: ['2024-442-1'] })
    .ok<Schemas['CorrespondenceView']>();
  await lawyer
    .post('/correspondence-questions', { correspondenceId: draft.id, text: 'How many?', answerer: 'us', due: MINUTE })
    .ok();
  await lawyer.post('/authority-references', { ...shared, number: '2024-442-1', label: 'journal' }).ok();
  const form = new FormData();
  form.set('file', new Blob([eml({ html: '<p>Hello</p><img src="https://elsewhere.example/p.png">' })]), 'mail.eml');
  const { correspondenceId: mail } = await lawyer
    .send('POST', `/incidents/${incidentId}/mail-imports`, form)
    .ok<Schemas['MailImportView']>();
  const mine = await commander.get('/session').ok<Schemas['SessionView']>();
  const task = await commander
    .post('/tasks', {
      incidentId,
      title: 'Ring everybody',
      organisationIds: [mine.user.organisationId],
      assigneeId: mine.user.id,
      priority: 'urgent',
      due: MINUTE,
      checklist: [
        { text: 'Find the numbers', done: true },
        { text: 'Ring', done: false },
      ],
    })
    .ok<Schemas['TaskView']>();
  await commander.post('/task-comments', { taskId: task.id, text: 'Begun' }).ok();
  const file = new FormData();
  file.set('recordTable', 'task');
  file.set('recordId', task.id);
  file.set('file', new Blob(['numbers']), 'numbers.txt');
  await commander.post('/attachments', file).ok();
  const statement = await demo
    .as('communications')
    .post('/statements', { incidentId, issuer: 'The Clinic', title: 'Not out yet', text: 'We are looking into it.' })
    .ok<Schemas['StatementView']>();
  return { contact, filed, draft, mail, task, statement };
};

/** A cohort that asks for something of every kind. */
const completeCohorts = (demo: Demo, incidentId: string) => {
  const marks = { required: ['minor'], excluded: ['deceased', 'no_contact'] };
  const rules = { marks, status: ['confirmed'], ageGroups: ['under_18', 'unknown'] };
  return demo
    .as('commander')
    .post('/cohorts', { incidentId, name: 'Minors, alive', rules, note: 'Letters to guardians' })
    .ok<Schemas['CohortView']>();
};

/** Somebody about whom was decided, and who has two numbers. */
const completePerson = async (demo: Demo, incidentId: string): Promise<string> => {
  const commander = demo.as('commander');
  const numbers = { oldNumber: '2110620629', newNumber: '0201919990' };
  const { oldId } = await commander
    .post('/person-aliases', { incidentId, ...numbers, reason: 'Showed both cards' })
    .ok<Schemas['PersonAliasView']>();
  const decision = { standing: 'possible', deceased: 'as_tables_say', protectedAddress: 'yes', reason: 'Asked' };
  await commander.post('/person-decisions', { incidentId, personId: oldId, ...decision }).ok();
  return oldId;
};

/** All screens with their data, in groups that each make one test. */
export const screensOf = async (demo: Demo): Promise<Record<string, Screen[]>> => {
  const incident = await first(demo, '/incidents');
  const { contact, filed, draft, mail, task, statement } = await completeCase(demo, incident.id);
  const { imported, waiting, run } = await fillRegister(demo.as('commander'), incident.id);
  const cohort = await completeCohorts(demo, incident.id);
  const letters = await completeLetters(demo, incident.id);
  const duties = await completeDuties(demo, incident.id);
  const person = await completePerson(demo, incident.id);
  const [entry, table, leak, negotiation] = [
    await first(demo, '/timeline-entries'),
    await first(demo, '/affected-tables'),
    await first(demo, '/leak-publications'),
    await first(demo, '/negotiations'),
  ];
  const [user, organisation, category, authority, template] = [
    await first(demo, '/users', 'administrator'),
    await first(demo, '/organisations', 'administrator'),
    await first(demo, '/data-categories', 'administrator'),
    await first(demo, '/authorities', 'administrator'),
    await first(demo, '/mail-templates', 'administrator'),
  ];
  const { link } = await demo
    .as('administrator')
    .post('/users', { displayName: 'New', email: 'new@demo.example', globalRole: 'auditor' })
    .ok<Schemas['UserView']>()
    .then(({ id }) => demo.as('administrator').post(`/users/${id}/invitation`).ok<Schemas['NewInvitationView']>());
  const as =
    (who: string | null, base = '') =>
    (path: string, shows: Screen['shows'], ...press: string[]): Screen => ({
      as: who,
      path: `${base}${path}`,
      shows,
      press,
    });
  const [nobody, anybody, desk] = [as(null), as('commander'), as('administrator')];
  const here = as('commander', `/incidents/${incident.id}`);
  const button =
    (name: string) =>
    (page: Page): Locator =>
      page.getByRole('button', { name }).first();
  const counted = (page: Page): Locator => page.getByText(/ persons of run \d/);
  return {
    'for people who are not signed in': [
      nobody('/login', 'Sign in'),
      nobody('/setup', 'Set up Breachdesk'),
      nobody(link.split('#')[1] ?? '', 'Welcome'),
      nobody('/invitation?token=used', 'This invitation does not work'),
    ],
    'of one’s own': [
      anybody('/my-work', page => page.getByRole('link', { name: task.title })),
      anybody('/my-sessions', 'My sessions'),
      anybody('/my-password', 'Change password'),
      anybody('/no-such-page', 'Not found'),
    ],
    'of the administrator': [
      desk('/users', 'Users'),
      desk('/users/create', 'Add a user'),
      desk(`/users/${user.id}`, user.name),
      desk('/organisations', 'Organisations'),
      desk('/organisations/create', 'Add an organisation'),
      desk(`/organisations/${organisation.id}`, organisation.name),
      desk('/data-categories', 'Data categories'),
      desk('/data-categories/create', 'Add a data category'),
      desk(`/data-categories/${category.id}`, category.name),
      desk('/authorities', 'Directory of authorities'),
      desk('/authorities/create', 'Add an authority'),
      desk(`/authorities/${authority.id}`, authority.name),
      desk('/mail-templates', 'Texts of mails'),
      desk('/mail-templates/create', 'Add a text'),
      desk(`/mail-templates/${template.id}`, template.name),
    ],
    'of the law': lawScreens(duties, desk),
    'of what is due': dueScreens(anybody),
    'of the duties': dutyScreens(duties, here),
    'of the auditor': [as('auditor')('/audit-records', 'Record')],
    'of incidents': [
      anybody('/incidents', 'Incidents'),
      anybody('/incidents/create', 'Open an incident'),
      anybody('/incidents/create', 'Open an incident', 'Open incident'),
      here('/edit', 'Edit incident'),
      here('/about', 'About the incident'),
      here('/overview', 'Where it stands'),
      here('/overview', 'Where it stands', 'Move phase'),
      here('/members', 'Members'),
      here('/members', 'Members', 'Add member'),
      here('/members', 'Members', 'Add organisation'),
      here('/members', 'Extortion room', 'Let somebody in'),
      here('/notes', 'Notes for you'),
      here('/record', 'Record'),
      here('/no-such-tab', 'Not found'),
    ],
    'of tasks': [
      here('/tasks/board', button('Move “Ring everybody” to …')),
      here('/tasks/board', button('Move “Ring everybody” to …'), 'Move “Ring everybody” to …'),
      here('/tasks/table', page => page.getByRole('combobox', { name: /^Status/ })),
      here('/tasks/new', 'New task'),
      here(`/tasks/${task.id}`, 'Ring everybody'),
      here(`/tasks/${task.id}`, 'Ring everybody', 'Archive'),
      here(`/tasks/${task.id}/edit`, 'Edit task'),
    ],
    'of the timeline': [
      here('/timeline', 'Timeline'),
      here('/timeline/new', 'New timeline entry'),
      here(`/timeline/${entry.id}`, entry.name),
      here(`/timeline/${entry.id}/correct`, 'Correct an entry'),
    ],
    'of the scope': [
      here('/scope/tables', 'Affected tables'),
      here('/scope/tables/create', 'Add an affected table'),
      here(`/scope/tables/${table.id}`, table.name),
      here(`/scope/tables/${table.id}`, table.name, 'Add column'),
      here(`/scope/tables/${table.id}/edit`, 'Edit affected table'),
      here('/scope/matrix', 'Tables and categories'),
      here('/scope/figures', 'Figures'),
      here('/scope/figures', 'Figures', 'Add figure'),
      here('/scope/figures', 'Figures', 'Supersede with a newer figure'),
      here('/scope/figures/table', page => page.getByRole('link', { name: 'By what they count' })),
    ],
    'of the persons': [
      here('/persons/imports', 'Imports'),
      here('/persons/imports/create', 'Import a table'),
      here(`/persons/imports/${imported.id}`, 'Rows that belong to nobody'),
      here(`/persons/imports/${waiting.id}`, 'The file'),
      here(`/persons/imports/${waiting.id}`, 'The file', 'Stop the import'),
      here('/persons/runs', 'Runs'),
      here(`/persons/runs/${run.id}`, 'Compared with an earlier run'),
      here('/persons/cohorts', 'Cohorts'),
      here('/persons/cohorts/create', counted),
      here('/persons/cohorts/create', counted, 'Save cohort'),
      here(`/persons/cohorts/${cohort.id}`, 'Minors, alive'),
      here(`/persons/cohorts/${cohort.id}`, 'Minors, alive', 'Archive'),
      here(`/persons/cohorts/${cohort.id}/edit`, counted),
      here('/persons/register', 'Persons'),
      here('/persons/register', 'Persons', 'The person has a new number'),
      here(`/persons/register/${person}`, 'What was taken'),
      here(`/persons/register/${person}`, 'What was taken', 'Decide'),
      here(`/persons/register/${person}`, 'What was taken', 'Part them again'),
      here('/persons/look-up', 'Is this person affected?'),
      here('/persons/look-up', 'Is this person affected?', 'Look up'),
    ],
    'of the letters': letterScreens(letters, here),
    'of letters on their way': sendingScreens(letters, here),
    'of the authorities': [
      here('/authorities/correspondence', 'Correspondence'),
      here('/authorities/correspondence/call', 'Call or meeting'),
      here('/authorities/correspondence/create', 'Write down correspondence'),
      here(`/authorities/correspondence/${filed.id}`, 'On file'),
      here(`/authorities/correspondence/${draft.id}`, 'Not on file', 'File it'),
      here(`/authorities/correspondence/${draft.id}`, 'Not on file', 'Note a question'),
      here(`/authorities/correspondence/${draft.id}`, 'Not on file', 'Attach a file of the case'),
      here(`/authorities/correspondence/${mail}`, 'The mail'),
      here('/authorities/questions', 'Open questions'),
      here('/authorities/told', 'What we told whom'),
      here('/authorities/search', 'Search in correspondence'),
      here('/authorities/references', 'Reference numbers'),
      here('/authorities/references', 'Reference numbers', 'Add number'),
      here('/authorities/mailbox', 'Mailbox'),
      here('/authorities/directory', 'Directory of authorities'),
      here(`/authorities/directory/${authority.id}`, authority.name),
      here(`/authorities/correspondence/${draft.id}/edit`, 'Edit draft'),
      here('/authorities/contacts', 'Contacts'),
      here('/authorities/contacts/create', 'Add a contact'),
      here(`/authorities/contacts/${contact.id}`, 'Breach desk'),
      here(`/authorities/contacts/${contact.id}/edit`, 'Edit contact'),
    ],
    'of the negotiation': [
      here('/negotiation', 'Negotiations'),
      here('/negotiation/create', 'Add a negotiation'),
      here(`/negotiation/${negotiation.id}`, 'What happened'),
      here(`/negotiation/${negotiation.id}`, 'What happened', 'Add event'),
      here(`/negotiation/${negotiation.id}`, 'What happened', 'Add message'),
      here(`/negotiation/${negotiation.id}`, 'Who takes part', 'Name somebody'),
      here(`/negotiation/${negotiation.id}`, 'Notes that were shared', 'Share a note'),
      here(`/negotiation/${negotiation.id}`, 'Handed over', 'Hand over'),
      here(`/negotiation/${negotiation.id}/chat`, 'Take in a chat'),
      here(`/negotiation/${negotiation.id}/edit`, 'Edit negotiation'),
    ],
    'of the statements': [
      here('/statements', 'Statements'),
      here('/statements/create', 'Draft or record a statement'),
      here(`/statements/${statement.id}`, 'Not out yet'),
      here(`/statements/${statement.id}`, 'Not out yet', 'Mark as published'),
      here(`/statements/${statement.id}/edit`, 'Edit draft'),
      here('/statements/leaks', 'Leak publications'),
      here('/statements/leaks/create', 'Add a leak publication'),
      here(`/statements/leaks/${leak.id}`, page => page.getByRole('link', { name: /All leak publications/ })),
      here(`/statements/leaks/${leak.id}/edit`, 'Edit leak publication'),
    ],
  };
};

const source = (file: string): string =>
  readFileSync(new URL(`../../apps/dashboard/src/${file}`, import.meta.url), 'utf8');

/** Every address the dashboard has, read from where it says so: `/incidents/:id/tasks/:taskId`. */
export const addresses = (): string[] => {
  const resources = RESOURCES.flatMap(({ name, create, edit }) => [
    `/${name}`,
    ...(create ? [`/${name}/create`] : []),
    ...(edit && name !== 'incidents' ? [`/${name}/:id`] : []),
  ]);
  const tabs = [...source('workspace-tabs.ts').matchAll(/path: '(\w+)'.*import\('\.\/(.+?)'\)/g)];
  const inTabs = tabs.flatMap(([, tab = '', file = '']) => {
    const routes = [...source(`${file}.tsx`).matchAll(/path="([^"*]+)"/g)].map(([, route = '']) => `/${route}`);
    const hasHome = routes.length === 0 || /<Route index element=\{<(?!Navigate)/.test(source(`${file}.tsx`));
    return [...(hasHome ? [''] : []), ...routes].map(route => `/incidents/:id/${tab}${route}`);
  });
  return [
    ...resources,
    ...[...ROUTES, ...OPEN_ROUTES].map(({ path }) => path),
    '/login',
    '/incidents/:id/about',
    '/incidents/:id/edit',
    ...inTabs,
  ];
};

/** True when the path is one of the address. */
export const isAt = (address: string, path: string): boolean => {
  const [expected, actual] = [address.split('/'), (path.split('?')[0] ?? '').split('/')];
  return expected.length === actual.length && expected.every((part, n) => part.startsWith(':') || part === actual[n]);
};
