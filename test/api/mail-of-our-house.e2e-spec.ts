import type { Exchange, Schemas } from '../support/exchange.js';
import { eml } from '../support/mails.js';
import { openMailDesk } from '../support/mail-desk.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Taken = Schemas['MailImportView'];
type Item = Schemas['CorrespondenceView'];

let scene: Scene;
let legal: Person;
let responder: Person;
let officer: Person;
let incidentId: string;

const post = (by: Person, mail: string): Exchange => {
  const form = new FormData();
  form.append('file', new Blob([mail]), 'mail.eml');
  return scene.as(by).send('POST', `/incidents/${incidentId}/mail-imports`, form);
};
const take = (mail: string): Promise<Taken> => post(legal, mail).ok();
const itemOf = ({ correspondenceId }: Taken): Promise<Item> =>
  scene.as(legal).get(`/correspondence/${correspondenceId}`).ok();

beforeAll(async () => {
  scene = await openScene();
  ({ incidentId, legal, responder, officer } = await openMailDesk(scene));
});
afterAll(() => scene.close());

describe('A mail that is taken in', () => {
  it('is outgoing whoever of our house sent it, with the authority it went to as party', async () => {
    const to = 'Case desk <desk@datatilsynet.dk>';
    const sent = async (from: string, values: object = {}): Promise<Item> =>
      itemOf(await take(eml({ from, to, subject: `From ${from}`, ...values })));
    const ours = { direction: 'outgoing', organisationName: 'Datatilsynet' };
    // A colleague, by the address; a domain that persons of ours alone have; one that was entered for the house.
    expect(await sent(responder.email)).toMatchObject(ours);
    expect(await sent('reception@clinic.example')).toMatchObject(ours);
    const theirs = { direction: 'incoming', organisationName: null };
    expect(await sent('desk@house.example')).toMatchObject(theirs);
    const house = await scene
      .as(scene.administrator)
      .get(`/organisations/${scene.house.id}`)
      .ok<Schemas['OrganisationView']>();
    await scene
      .as(scene.administrator)
      .patch(`/organisations/${house.id}`, { version: house.version, mailDomains: ['House.example'] })
      .ok();
    expect(await sent('info@house.example')).toMatchObject(ours);
    expect(await sent('info@mail.house.example')).toMatchObject(ours);
    expect(await sent('info@no-house.example')).toMatchObject(theirs);
    // example.org is where the police have people as well.
    expect(await sent(officer.email)).toMatchObject(theirs);
    // The address of an authority, and a domain of another organisation, say who the other one is.
    expect(await sent(responder.email, { to: 'DCISSund@sundhedsdata.dk', id: '<dcis@clinic.example>' })).toMatchObject({
      organisationName: 'Sundhedsdatastyrelsen (DCIS Sund)',
    });
    await scene
      .as(scene.administrator)
      .post('/organisations', {
        name: 'Law firm',
        kind: 'law_firm',
        mailDomains: ['law.example'],
      })
      .ok();
    const cc = ['Cc: x@house.example'];
    expect(
      await sent(responder.email, { to: 'anna@law.example', headers: cc, id: '<law@clinic.example>' }),
    ).toMatchObject({
      direction: 'outgoing',
      organisationName: 'Law firm',
    });
    expect(
      await sent(responder.email, { to: 'x@elsewhere.example', headers: cc, id: '<else@clinic.example>' }),
    ).toMatchObject({
      direction: 'outgoing',
      organisationName: null,
    });
  });

  it('dropped again says in which room it lies, unless that room is closed to whoever drops it', async () => {
    const inRoom = async (mail: string, compartment: string): Promise<Taken> => {
      const form = new FormData();
      form.append('compartment', compartment);
      form.append('file', new Blob([mail]), 'mail.eml');
      return scene.as(legal).send('POST', `/incidents/${incidentId}/mail-imports`, form).ok();
    };
    const mail = eml({ id: '<room@x.example>', subject: 'Room' });
    const first = await inRoom(mail, 'legal');
    expect(first).toMatchObject({ outcome: 'imported', compartment: 'legal' });
    expect(await inRoom(mail, 'general')).toMatchObject({
      outcome: 'known',
      correspondenceId: first.correspondenceId,
      compartment: 'legal',
    });
    // In a room that is not open to them it is as if it were not there.
    const secret = eml({ id: '<secret@x.example>', subject: 'Secret' });
    const hidden = await take(secret);
    await scene.database.query(`select set_config('app.actor', app.system_id()::text, false)`);
    await scene.database.query(`update correspondence set compartment = 'negotiation' where id = $1`, [
      hidden.correspondenceId,
    ]);
    const other = await scene.person();
    await scene.member({ id: incidentId }, legal, other, ['legal']);
    const admissions = await scene
      .as(legal)
      .list('/negotiation-admissions', { filter: { incidentId, userId: other.id } })
      .ok<Schemas['NegotiationAdmissionPage']>();
    for (const { id, version } of admissions.data)
      await scene.as(legal).post(`/negotiation-admissions/${id}/end`, { version, reason: 'Not needed' }).ok();
    await scene.as(other).get(`/correspondence/${hidden.correspondenceId}`).refused('record/not-found');
    const again = await post(other, secret).ok<Taken>();
    expect(again).toMatchObject({ outcome: 'imported', compartment: 'general', subject: 'Secret' });
    expect(again.correspondenceId).not.toBe(hidden.correspondenceId);
  });
});
