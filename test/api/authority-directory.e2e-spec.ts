import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Entry = Schemas['AuthorityView'];

let scene: Scene;
let legal: Person;
let incidentId: string;

const MINUTE = { at: '2024-12-10T08:20:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };

const entries = async (filter: object): Promise<Entry[]> => {
  const page = await scene.as(legal).list('/authorities', { filter, perPage: 100 }).ok<Schemas['AuthorityPage']>();
  return page.data;
};
const entry = (values: object): Promise<Entry> =>
  scene
    .as(scene.administrator)
    .post('/authorities', {
      country: 'SE',
      name: 'Body',
      kind: 'supervisory_authority',
      role: 'x',
      source: 'x',
      ...values,
    })
    .ok();

beforeAll(async () => {
  scene = await openScene();
  legal = await scene.person();
  incidentId = (await scene.incident(legal)).id;
});
afterAll(() => scene.close());

describe('The directory of authorities', () => {
  it('knows for Denmark whom a notification under Art. 33 goes to, with the portal and the law', async () => {
    const found = await entries({ country: 'DK', dutyKeys: ['gdpr-33-1'], validOn: '2024-12-09' });
    expect(found).toMatchObject([{ name: 'Datatilsynet', kind: 'supervisory_authority', portal: 'https://virk.dk' }]);
    expect(found[0]?.dutyTitles).toEqual([
      'Notification of a personal data breach to the supervisory authority (GDPR Art. 33(1))',
    ]);
  });

  it('says of each report under NIS2 to whom it goes, and how each body is reached', async () => {
    const { data } = await scene.as(legal).list('/regime-terms', { perPage: 100 }).ok<Schemas['RegimeTermPage']>();
    const terms = data.filter(({ regime }) => regime === 'NIS2').map(({ key }) => key);
    expect(terms.sort()).toEqual([
      'nis2-dk-early-warning',
      'nis2-dk-final',
      'nis2-dk-intermediate',
      'nis2-dk-notification',
    ]);
    for (const key of terms)
      expect((await entries({ country: 'DK', dutyKeys: [key] })).map(each => each.key).sort()).toEqual([
        'dk-samsik',
        'dk-sundhedsdatastyrelsen',
      ]);
    const without = (await entries({ country: 'DK', validOn: '2025-12-01' })).filter(({ portal }) => portal === null);
    // The regions are several bodies; the centre that SAMSIK followed takes nothing any more.
    expect(without.map(({ key, notes }) => [key, notes !== null]).sort()).toEqual([
      ['dk-cfcs', true],
      ['dk-regioner', true],
    ]);
  });

  it('tells how each body is reached, as its own pages say, and says nothing where they do not', async () => {
    const reached = (await entries({ country: 'DK' })).map(({ key, phone, email, hours }) => [
      key,
      phone,
      email,
      hours,
    ]);
    expect(reached.sort()).toEqual([
      ['dk-cfcs', null, null, null],
      ['dk-datatilsynet', '+45 33 19 32 00', 'dt@datatilsynet.dk', null],
      ['dk-erhvervsstyrelsen', '+45 35 29 10 00', 'erst@erst.dk', null],
      ['dk-nc3', null, null, null],
      ['dk-nsk', null, null, null],
      ['dk-patientsikkerhed', '+45 72 28 66 00', 'stps@stps.dk', null],
      ['dk-regioner', null, null, null],
      ['dk-samsik', null, null, null],
      ['dk-sikkerdigital', '+45 33 98 00 98', null, 'Around the clock, every day'],
      ['dk-sundhedsdatastyrelsen', null, 'DCISSund@sundhedsdata.dk', null],
      ['dk-sydjyllands-politi', '114; 112 in an emergency', null, null],
    ]);
  });

  it('tells who is there on a day: NSK since 2022', async () => {
    expect(await entries({ key: 'dk-nsk', validOn: '2021-12-31' })).toEqual([]);
    expect(await entries({ key: 'dk-nsk', validOn: '2022-01-01' })).toHaveLength(1);
    await scene
      .as(legal)
      .list('/authorities', { filter: { validOn: 'today' } })
      .refused('request/invalid');
  });

  it('grows by country, and one body has one entry at a time', async () => {
    const first = await entry({ key: 'se-imy', name: 'Datainspektionen', validTo: '2020-12-31' });
    const again = { key: 'se-imy', name: 'IMY', validFrom: '2020-12-01' };
    const given = { country: 'SE', kind: 'supervisory_authority', role: 'x', source: 'x' };
    await scene
      .as(scene.administrator)
      .post('/authorities', { ...given, ...again })
      .refusedAt('validFrom', 'authority/valid-twice');
    const second = await entry({ ...again, validFrom: '2021-01-01' });
    const at = `/authorities/${first.id}`;
    const version = { version: first.version };
    await scene
      .as(scene.administrator)
      .patch(at, { ...version, successorId: first.id })
      .refusedAt('successorId', 'authority/succeeds-itself');
    await scene
      .as(scene.administrator)
      .patch(at, { ...version, successorId: second.id })
      .ok();
    expect(await entries({ key: 'se-imy', validOn: '2020-06-01' })).toMatchObject([
      { name: 'Datainspektionen', successorName: 'IMY' },
    ]);
  });

  it('refuses a succession that leads back, in any number of steps', async () => {
    const [first, second, third] = [
      await entry({ key: 'se-first' }),
      await entry({ key: 'se-second' }),
      await entry({ key: 'se-third' }),
    ];
    const succeed = (one: Entry, successor: Entry) =>
      scene
        .as(scene.administrator)
        .patch(`/authorities/${one.id}`, { version: one.version, successorId: successor.id });
    await succeed(first, second).ok();
    await succeed(second, first).refusedAt('successorId', 'authority/succession-leads-back');
    await succeed(second, third).ok();
    await succeed(third, first).refusedAt('successorId', 'authority/succession-leads-back');
    await entry({ key: 'se-fourth', successorId: first.id });
  });

  it('knows the countries, and the Union', async () => {
    for (const country of ['XX', 'ZZ'])
      await scene
        .as(scene.administrator)
        .post('/authorities', { key: 'xx-a', country, name: 'A', kind: 'police', role: 'x', source: 'x' })
        .refusedAt('country', 'authority/unknown-country');
    const { id, version } = await entry({ key: 'eu-enisa', country: 'EU' });
    const move = (country: string) => scene.as(scene.administrator).patch(`/authorities/${id}`, { version, country });
    await move('QQ').refusedAt('country', 'authority/unknown-country');
    expect(await move('GL').ok()).toMatchObject({ country: 'GL' });
  });

  it('refuses duties that no law knows, days out of order and addresses that are none', async () => {
    const given = { key: 'se-x', country: 'SE', name: 'X', kind: 'police', role: 'x', source: 'x' };
    const add = (values: object): ReturnType<ReturnType<Scene['as']>['post']> =>
      scene.as(scene.administrator).post('/authorities', { ...given, ...values });
    await add({ dutyKeys: ['no-such-law'] }).refusedAt('dutyKeys', 'authority/unknown-duty');
    const known = await entry({ key: 'se-body' });
    await add({ key: known.key, validFrom: '2024-01-02', validTo: '2024-01-01' }).refusedAt(
      'validTo',
      'authority/ends-before-it-begins',
    );
    await add({ validFrom: '2024-01-02', validTo: '2024-01-01' }).refusedAt(
      'validTo',
      'authority/ends-before-it-begins',
    );
    await add({ portal: 'javascript:alert(1)' }).refusedAt('portal', 'field/not-a-web-address');
    await add({ country: 'dk' }).refusedAt('country', 'field/wrong');
    await scene.as(legal).post('/authorities', given).refused('access/forbidden');
  });
});

describe('An authority of the directory', () => {
  it('is written to at once, although nobody entered it as an organisation', async () => {
    const [authority] = await entries({ key: 'dk-datatilsynet' });
    const talk = { incidentId, direction: 'incoming', channel: 'phone', occurred: MINUTE, subject: 'They called' };
    const item = await scene
      .as(legal)
      .post('/correspondence', { ...talk, authorityId: authority?.id })
      .ok<Schemas['CorrespondenceView']>();
    expect(item.organisationName).toBe('Datatilsynet');
    const contact = await scene
      .as(legal)
      .post('/authority-contacts', { incidentId, authorityId: authority?.id, name: 'Breach desk' })
      .ok<Schemas['AuthorityContactView']>();
    expect(contact.organisationId).toBe(item.organisationId);
    expect((await entries({ key: 'dk-datatilsynet' }))[0]?.organisationId).toBe(item.organisationId);
    const organisation = await scene
      .as(legal)
      .get(`/organisations/${item.organisationId ?? ''}`)
      .ok();
    expect(organisation).toMatchObject({ name: 'Datatilsynet', kind: 'supervisory_authority' });
  });

  it('is the organisation of its name where there is one', async () => {
    const known = await scene.organisation({ name: 'nationalt cyber crime center (nc3)', kind: 'cyber_crime_centre' });
    const [authority] = await entries({ key: 'dk-nc3' });
    const contact = { incidentId, authorityId: authority?.id, name: 'Duty officer' };
    expect(await scene.as(legal).post('/authority-contacts', contact).ok()).toMatchObject({ organisationId: known.id });
  });

  it('must be one of the directory, and a contact sits somewhere', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    await scene
      .as(legal)
      .post('/authority-contacts', { incidentId, authorityId: nobody, name: 'x' })
      .refusedAt('authorityId', 'authority/unknown');
    await scene
      .as(legal)
      .post('/authority-contacts', { incidentId, name: 'x' })
      .refusedAt('organisationId', 'field/required');
  });

  it('makes no organisation for who may not write to authorities', async () => {
    const observer = await scene.person();
    await scene.member({ id: incidentId }, legal, observer, ['observer']);
    const [authority] = await entries({ key: 'dk-regioner' });
    await expect(
      scene.database.queryAs(observer.id, 'select app.organisation_of_authority($1)', [authority?.id]),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('A reference number', () => {
  it('is kept in any shape with whose it is, once, and found by a part of it', async () => {
    const { id: organisationId } = await scene.organisation({ name: 'Court', kind: 'public_authority' });
    const give = (number: string): ReturnType<ReturnType<Scene['as']>['post']> =>
      scene.as(legal).post('/authority-references', { incidentId, organisationId, number, label: 'court' });
    for (const number of ['2021-442-12924', '3700-84266-00014-21', 'SS-1125/2023-HRS', '2024/004461', 'f'.repeat(40)])
      await give(number).ok();
    await give('SS-1125/2023-HRS').refusedAt('number', 'authority-reference/known-already');
    const page = await scene
      .as(legal)
      .list('/authority-references', { q: '84266', filter: { incidentId } })
      .ok<Schemas['AuthorityReferencePage']>();
    expect(page.data).toMatchObject([{ number: '3700-84266-00014-21', organisationName: 'Court' }]);
  });
});
