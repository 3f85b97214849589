import { BODIES, type BodyKey } from './case-bodies.js';
import { DemoClient } from './demo-client.js';
import { DEMO_USERS, emailOf, PEOPLE, type Person } from './demo-users.js';
import type { Passwords } from './demo-passwords.js';

/** Everybody signed in, and the ids of users and bodies. */
export interface Cast {
  as: Record<Person, DemoClient>;
  users: Record<Person, string>;
  bodies: Record<BodyKey, string>;
}

interface Named {
  id: string;
  name: string;
}
interface Account {
  id: string;
  passwordSet: boolean;
}

/** The first administrator, bodies and users, each invitation accepted by the one it is for. */
export const seedAccounts = async (address: string, setupLink: string | null, passwords: Passwords): Promise<Cast> => {
  const administrator = new DemoClient(address);
  if (setupLink) await setUp(administrator, setupLink, passwords.administrator);
  else await signIn(administrator, 'administrator', passwords);
  const bodies = await seedBodies(administrator);
  const cast = { as: { administrator }, users: {}, bodies } as Cast; // the loop fills in the others
  for (const person of PEOPLE.filter(each => each !== 'administrator')) {
    const { displayName, globalRole, body } = DEMO_USERS[person];
    const user = { displayName, email: emailOf(person), globalRole, organisationId: bodies[body] };
    const account = await administrator.post<Account>('/users', user, `user-${person}`);
    cast.users[person] = account.id;
    cast.as[person] = new DemoClient(address);
    if (account.passwordSet) await signIn(cast.as[person], person, passwords);
    else await accept(cast.as[person], await inviteBy(administrator, account.id), passwords[person]);
  }
  return cast;
};

const tokenOf = (link: string): string => link.slice(link.indexOf('token=') + 'token='.length);

const setUp = (client: DemoClient, link: string, password: string): Promise<unknown> =>
  client.post('/setup', {
    token: tokenOf(link),
    organisationName: BODIES.clinic.name,
    organisationKind: BODIES.clinic.kind,
    displayName: DEMO_USERS.administrator.displayName,
    email: emailOf('administrator'),
    password,
  });

const signIn = (client: DemoClient, person: Person, passwords: Passwords): Promise<unknown> =>
  client.post('/session', { email: emailOf(person), password: passwords[person] });

const inviteBy = async (administrator: DemoClient, userId: string): Promise<string> =>
  tokenOf((await administrator.post<{ link: string }>(`/users/${userId}/invitation`, {})).link);

const accept = (client: DemoClient, token: string, password: string): Promise<unknown> =>
  client.post('/invitations/accept', { token, password });

const seedBodies = async (administrator: DemoClient): Promise<Record<BodyKey, string>> => {
  const ids = {} as Record<BodyKey, string>; // filled just below
  const { data } = await administrator.get<{ data: Named[] }>('/organisations?perPage=100');
  ids.clinic = data.find(({ name }) => name === BODIES.clinic.name)?.id ?? '';
  for (const key of ['police', 'nc3', 'authorities', 'datatilsynet', 'district'] as const) {
    const { name, kind } = BODIES[key];
    ids[key] = (await administrator.post<Named>('/organisations', { name, kind }, `organisation-${key}`)).id;
  }
  return ids;
};
