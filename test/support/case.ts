import { DateTime } from 'luxon';
import type { Schemas } from './exchange.js';
import type { Person, Scene } from './scene.js';

type Moment = Schemas['FigureView']['asOf'];

/** An incident with the roles that write about its scope, and two organisations from outside. */
export interface Case {
  incidentId: string;
  commander: Person;
  analyst: Person;
  lawyer: Person;
  press: Person;
  manager: Person;
  officer: Person;
  police: string;
  centre: Person;
}

const ZONE = 'Europe/Copenhagen';

/** The start of a day, month or year in Copenhagen, written as 2024-12-09, 2024-12 or 2024. */
export const when = (written: string, asWritten: string | null = null): Moment => ({
  at: DateTime.fromISO(written, { zone: ZONE }).toUTC().toISO() ?? '',
  precision: (['year', 'month', 'day'] as const)[written.split('-').length - 1] ?? 'day',
  zone: ZONE,
  asWritten,
});

/** Opens the case: the clinic's people in their roles, police and cyber crime centre as partners. */
export const openCase = async (scene: Scene): Promise<Case> => {
  const commander = await scene.person();
  const { id: incidentId } = await scene.incident(commander, { title: 'Alles Lægehus' });
  const inside = async (role: Schemas['IncidentRole']): Promise<Person> => {
    const person = await scene.person();
    await scene.member({ id: incidentId }, commander, person, [role]);
    return person;
  };
  const partner = async (kind: Schemas['OrganisationKind']): Promise<Person> => {
    const organisation = await scene.organisation({ kind });
    const person = await scene.person({ organisationId: organisation.id });
    await scene.member({ id: incidentId }, commander, person, ['partner']);
    return person;
  };
  const officer = await partner('police');
  return {
    incidentId,
    commander,
    analyst: await inside('scope_analyst'),
    lawyer: await inside('legal'),
    press: await inside('communications'),
    manager: await inside('observer'),
    officer,
    police: officer.organisationId ?? '',
    centre: await partner('cyber_crime_centre'),
  };
};
