import { BY_HAND, RISK } from './duties.js';
import type { Exchange, Schemas } from './exchange.js';
import type { Person, Scene } from './scene.js';

type Filing = Schemas['FilingView'];

/** An answer of a form; the document of the API leaves its value open. */
export type Answer = { value: unknown; sources: { kind: string; id: string }[]; entered: { name: string } | null };

/** A moment to the minute, in Copenhagen. */
export const at = (instant: string) =>
  ({ at: instant, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null }) as const;
/** The case of the demo: aware on 9 December 2024 at 08:20 in Copenhagen, so due on the 12th at 08:20. */
export const AWARE = '2024-12-09T07:20:00.000Z';
/** The last words before and after the end of the 72 hours. */
export const IN_TIME = at('2024-12-12T07:20:00.000Z');
export const LATE = at('2024-12-12T07:21:00.000Z');
/** What no record of the case says and the form asks for. */
export const ANSWERS = {
  ...BY_HAND,
  crossBorder: 'unknown',
  subjectsInformed: 'planned',
  subjectsInformedHow: 'By Digital Post',
};

/** The answer to a field. */
export const answer = (filing: Filing, key: string): Answer | undefined =>
  (filing.answers as Record<string, Answer>)[key]; // the document leaves the value open

type People = Record<'commander' | 'lawyer' | 'second' | 'responder' | 'officer', Person>;

/** A legal desk with two lawyers that writes to an authority on its form. */
export class FilingDesk {
  readonly commander: Person;
  readonly lawyer: Person;
  readonly second: Person;
  readonly responder: Person;
  readonly officer: Person;

  private constructor(
    private readonly scene: Scene,
    people: People,
    readonly authorityId: string,
  ) {
    this.commander = people.commander;
    this.lawyer = people.lawyer;
    this.second = people.second;
    this.responder = people.responder;
    this.officer = people.officer;
  }

  static async open(scene: Scene): Promise<FilingDesk> {
    const police = await scene.organisation({ kind: 'police' });
    const people = {
      commander: await scene.person(),
      lawyer: await scene.person(),
      second: await scene.person(),
      responder: await scene.person(),
      officer: await scene.person({ organisationId: police.id }),
    };
    const filter = { kind: 'supervisory_authority' };
    const { data } = await scene.as(people.lawyer).list('/authorities', { filter }).ok<Schemas['AuthorityPage']>();
    return new FilingDesk(scene, people, data[0]?.id ?? '');
  }

  async opened(): Promise<Schemas['IncidentView']> {
    const values = { aware: at(AWARE), awareBasis: 'Ransom note', summary: 'Patients’ records were stolen.' };
    const incident = await this.scene.incident(this.commander, values);
    await this.scene.member(incident, this.commander, this.lawyer, ['legal']);
    await this.scene.member(incident, this.commander, this.second, ['legal']);
    await this.scene.member(incident, this.commander, this.responder, ['responder']);
    await this.scene.member(incident, this.commander, this.officer, ['partner']);
    const risk = { incidentId: incident.id, ...RISK };
    await this.scene.as(this.lawyer).post('/risk-assessments', risk).ok();
    return incident;
  }

  figure(incident: { id: string }, value: number, supersedesId: string | null = null): Promise<Schemas['FigureView']> {
    return this.scene
      .as(this.commander)
      .post('/figures', {
        incidentId: incident.id,
        metric: 'estimated',
        scope: 'current and former patients',
        value,
        source: 'Forensics',
        asOf: at('2024-12-11T10:00:00.000Z'),
        supersedesId,
      })
      .ok();
  }

  async dutyOf(incident: { id: string }, termKey = 'gdpr-33-1'): Promise<Schemas['ObligationView']> {
    const filter = { incidentId: incident.id, termKey };
    const { data } = await this.scene.as(this.lawyer).list('/obligations', { filter }).ok<Schemas['ObligationPage']>();
    return data[0] as Schemas['ObligationView']; // every incident has it
  }

  begin(duty: { id: string }, values: object = {}, by = this.lawyer): Exchange {
    return this.scene.as(by).post('/filings', { obligationId: duty.id, form: 'gdpr_33', kind: 'initial', ...values });
  }

  write(filing: Filing, values: object, by = this.lawyer, more: object = {}): Exchange {
    return this.scene.as(by).post(`/filings/${filing.id}/answers`, { version: filing.version, values, ...more });
  }

  move(verb: string, filing: Filing, values: object = {}, by = this.second): Exchange {
    return this.scene.as(by).post(`/filings/${filing.id}/${verb}`, { version: filing.version, ...values });
  }

  stateOf(filing: Filing, by = this.lawyer): Promise<Schemas['FilingStateView']> {
    return this.scene.as(by).get(`/filings/${filing.id}/state`).ok();
  }

  submit(filing: Filing, submitted: object, by = this.lawyer): Exchange {
    const { authorityId } = this;
    return this.move('submit', filing, { submitted, authorityId, referenceNumbers: ['2024-442-77'] }, by);
  }

  /** A first notification that lacks nothing and was submitted in time, approved by the second lawyer. */
  async approved(incident: { id: string }, values: object = {}): Promise<Filing> {
    await this.figure(incident, 130_000);
    const filing = await this.begin(await this.dutyOf(incident), { language: 'da' }).ok<Filing>();
    const submittedAlready = IN_TIME;
    const written = this.write(filing, { ...ANSWERS, ...values }, this.lawyer, { submittedAlready });
    return this.move('approve', await written.ok<Filing>()).ok<Filing>();
  }
}
