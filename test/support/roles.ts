import type { Browser } from './browser.js';
import type { Schemas } from './exchange.js';
import type { Person, Scene } from './scene.js';

type Role = Schemas['IncidentRole'];

/** An incident with one person in each role; each is named as the role. A partner is of another organisation. */
export class RoleCase {
  private constructor(
    private readonly scene: Scene,
    readonly incidentId: string,
    private readonly people: ReadonlyMap<string, Person>,
  ) {}

  static async open(scene: Scene, roles: readonly Role[]): Promise<RoleCase> {
    const commander = await scene.person({ displayName: 'commander' });
    const incident = await scene.incident(commander);
    const people = new Map<string, Person>([['commander', commander]]);
    for (const role of roles) {
      const other = role === 'partner' ? { organisationId: (await scene.organisation()).id } : {};
      const person = await scene.person({ displayName: role, ...other });
      await scene.member(incident, commander, person, [role]);
      people.set(role, person);
    }
    return new RoleCase(scene, incident.id, people);
  }

  /** Who has the role. */
  who(role: string): Person {
    const person = this.people.get(role);
    if (!person) throw new Error(`Nobody is ${role} here`);
    return person;
  }

  /** The browser of who has the role. */
  as(role: string): Browser {
    return this.scene.as(this.who(role));
  }
}
