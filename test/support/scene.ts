import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Serving } from '../../apps/api/dist/main.js';
import type { Settings } from '../../apps/api/dist/platform/settings.js';
import { Browser } from './browser.js';
import { TestDatabase } from './database.js';
import type { Schemas } from './exchange.js';
import { product } from './product.js';

/** Somebody with an account, whose password the test knows. */
export interface Person {
  id: string;
  displayName: string;
  email: string;
  password: string;
  globalRole: Schemas['GlobalRole'];
  organisationId: string | null;
}

type Given<T> = { [K in keyof T]?: T[K] };
type Kind = Schemas['OrganisationKind'];
type Role = Schemas['IncidentRole'];

const PASSWORD = 'seven quiet lamps burn';

/**
 * A running product of its own for one spec file, with an administrator, and short ways to the organisations, people
 * and incidents a test is about. Everything is made through the public API; say only what the test is about.
 */
export class Scene {
  private readonly browsers = new Map<string, Browser>();
  private count = 0;

  private constructor(
    readonly database: TestDatabase,
    private readonly running: { serving: Serving; dataDir: string },
    /** The organisation of the first administrator. */
    readonly house: { id: string; name: string },
    readonly administrator: Person,
  ) {}

  /** Address of the running product. */
  get url(): string {
    return this.running.serving.url;
  }

  /** Data folder of the running product. */
  get dataDir(): string {
    return this.running.dataDir;
  }

  /** Somebody who is not signed in; every call gives a new browser. */
  anonymous(): Browser {
    return new Browser(this.url);
  }

  /** The browser in which this person is signed in. */
  as(person: Person): Browser {
    const browser = this.browsers.get(person.id);
    if (!browser) throw new Error(`${person.displayName} has no browser: make people with scene.person()`);
    return browser;
  }

  /** Signs a person in, in one more browser. */
  async signIn(person: Person): Promise<Browser> {
    const browser = this.anonymous();
    await browser.post('/session', { email: person.email, password: person.password }).ok();
    return browser;
  }

  /** An organisation. */
  async organisation(values: Given<{ name: string; kind: Kind }> = {}): Promise<Schemas['OrganisationView']> {
    const name = `Organisation ${++this.count}`;
    return this.as(this.administrator)
      .post('/organisations', { name, kind: 'police', ...values })
      .ok();
  }

  /** An account that has not been opened yet. */
  async account(values: Given<Schemas['CreateUser']> = {}): Promise<Schemas['UserView']> {
    const number = ++this.count;
    return this.as(this.administrator)
      .post('/users', {
        displayName: `Person ${number}`,
        email: `person-${number}@example.org`,
        globalRole: 'member',
        organisationId: this.house.id,
        ...values,
      })
      .ok();
  }

  /** Token of a new invitation for an account. */
  async invitation(userId: string): Promise<string> {
    const made = this.as(this.administrator).post(`/users/${userId}/invitation`);
    const { link } = await made.ok<Schemas['NewInvitationView']>();
    return link.split('token=')[1] ?? '';
  }

  /** Somebody who is signed in: a member of the administrator's organisation unless said otherwise. */
  async person(values: Given<Schemas['CreateUser']> = {}): Promise<Person> {
    const { id, displayName, email, globalRole, organisationId } = await this.account(values);
    const browser = this.anonymous();
    const token = await this.invitation(id);
    await browser.post('/invitations/accept', { token, password: PASSWORD }).ok();
    this.browsers.set(id, browser);
    return { id, displayName, email, globalRole, organisationId, password: PASSWORD };
  }

  /** An incident; whoever opens it is its commander. */
  async incident(commander: Person, values: Given<Schemas['CreateIncident']> = {}): Promise<Schemas['IncidentView']> {
    return this.as(commander)
      .post('/incidents', {
        title: `Incident ${++this.count}`,
        kind: 'data_theft_extortion',
        zone: 'Europe/Copenhagen',
        ...values,
      })
      .ok();
  }

  /** Makes a person a member of an incident; their organisation takes part from then on. */
  async member(
    incident: { id: string },
    by: Person,
    person: Person,
    roles: Role[],
  ): Promise<Schemas['MembershipView']> {
    const commander = this.as(by);
    const filter = { incidentId: incident.id, organisationId: person.organisationId };
    const lanes = await commander.list('/participations', { filter }).ok<Schemas['ParticipationPage']>();
    if (lanes.total === 0) await commander.post('/participations', filter).ok();
    const named = { incidentId: incident.id, userId: person.id };
    const membership = await commander.post('/memberships', { ...named, roles }).ok<Schemas['MembershipView']>();
    // No role opens the extortion room: who is to negotiate is let in by name.
    if (roles.includes('negotiator'))
      await commander.post('/negotiation-admissions', { ...named, reason: 'Negotiates' }).ok();
    return membership;
  }

  /** Stops the product and drops its database. */
  async close(): Promise<void> {
    await this.running.serving.close();
    await this.database.drop();
    rmSync(this.running.dataDir, { recursive: true, force: true });
  }

  /** Used by `openScene`. */
  static async open(settings: Partial<Settings>): Promise<Scene> {
    const [database, dataDir] = await emptyPlace();
    const serving = await serveQuietly(database, dataDir, settings);
    const browser = new Browser(serving.url);
    const token = serving.setupLink?.split('token=')[1];
    const person = { displayName: 'Ada Admin', email: 'ada@example.org', password: PASSWORD };
    const { user } = await browser
      .post('/setup', { token, organisationName: 'The Clinic', organisationKind: 'controller', ...person })
      .ok<Schemas['SessionView']>();
    const house = { id: user.organisationId ?? '', name: user.organisationName ?? '' };
    const scene = new Scene(database, { serving, dataDir }, house, { ...user, ...person });
    scene.browsers.set(user.id, browser);
    return scene;
  }
}

/** An empty migrated database and an empty data folder. */
export const emptyPlace = async (): Promise<[TestDatabase, string]> => [
  await TestDatabase.create(),
  mkdtempSync(join(tmpdir(), 'breachdesk-scene-')),
];

/** The built product in this process, on a free port, without log lines. */
export const serveQuietly = (
  database: TestDatabase,
  dataDir: string,
  settings: Partial<Settings> = {},
): Promise<Serving> => {
  const base = { runtimeUrl: database.runtimeUrl, dataDir, port: 0, host: '127.0.0.1', demo: false, production: true };
  return product.serve({ ...base, logLevel: 'silent', ...settings });
};

/** A new scene: once in `beforeAll`, and `scene.close()` in `afterAll`. */
export const openScene = (settings: Partial<Settings> = {}): Promise<Scene> => Scene.open(settings);
