import { type Case, openCase } from '../support/case.js';
import type { Exchange, Schemas } from '../support/exchange.js';
import { approveText, openCampaign, takeContacts } from '../support/letters.js';
import { personIn } from '../support/register.js';
import { openScene, type Scene } from '../support/scene.js';

type Batch = Schemas['NoticeBatchView'];
type Campaign = Schemas['NoticeCampaignView'];

/** Ida and the minor get printed letters, Ole has a protected address, Åse is reached by e-mail, Per died. */
const [IDA, MINOR, AASE] = ['2110620629', '0101154000', '0107851234'];
/** A number that no table holds. */
const NEW = '0503701234';

let scene: Scene;
let the: Case;
let campaign: Campaign;

beforeEach(async () => {
  scene = await openScene();
  the = await openCase(scene);
  campaign = await openCampaign(scene, the);
  await approveText(scene, the, campaign.id);
  await takeContacts(scene.as(the.analyst), campaign);
}, 60_000);
afterEach(() => scene.close());

const decide = (number: string, said: object): Promise<unknown> =>
  scene
    .as(the.analyst)
    .post('/person-decisions', {
      ...{ incidentId: the.incidentId, personId: personIn(scene, the.incidentId, number) },
      ...{ standing: 'as_tables_say', deceased: 'as_tables_say', protectedAddress: 'as_tables_say', reason: 'Told' },
      ...said,
    })
    .ok();
const make = (channel: string, more: object = {}): Exchange =>
  scene
    .as(the.analyst)
    .post('/notice-batches', { incidentId: the.incidentId, campaignId: campaign.id, channel, ...more });
const act = ({ id, version }: Batch, verb: string, by: 'analyst' | 'lawyer', more: object = {}): Exchange =>
  scene.as(the[by]).post(`/notice-batches/${id}/${verb}`, { version, ...more });
const stands = async (): Promise<string[]> => {
  const { data } = await scene
    .as(the.analyst)
    .list('/notice-recipients', { filter: { campaignId: campaign.id }, perPage: 100 })
    .ok<Schemas['NoticeRecipientPage']>();
  return data.map(r => [r.state, r.channel, r.handling, r.leftOutReason].filter(Boolean).join(' ')).sort();
};

it('goes to nobody who was decided to be dead or excluded after the campaign was drawn, and apart to a protected address', async () => {
  const before = ['left_out none ordinary deceased', 'waiting email ordinary', 'waiting print ordinary'];
  expect(await stands()).toEqual([...before, 'waiting print ordinary', 'waiting print protected']);
  await decide(AASE, { standing: 'excluded' });
  await decide(MINOR, { deceased: 'yes' });
  await decide(IDA, { protectedAddress: 'yes' });
  expect(await stands()).toEqual([
    'left_out email ordinary excluded',
    'left_out none ordinary deceased',
    'left_out print ordinary deceased',
    'waiting print protected',
    'waiting print protected',
  ]);
  await make('print').refused('notice-batch/nobody-waits');
  await make('email').refused('notice-batch/nobody-waits');
  expect(await make('print', { handling: 'protected' }).ok()).toMatchObject({ recipients: 2 });
  // Nothing of whoever gets no letter is kept.
  const kept = await scene.database.query(
    `select 1 from notice_recipient where state = 'left_out' and sealed_contact is not null`,
  );
  expect(kept).toEqual([]);
});

it('is not released or handed out once somebody in its batch was decided about; called off, the others wait again', async () => {
  const made = await make('print').ok<Batch>();
  await decide(MINOR, { deceased: 'yes' });
  expect(await act(made, 'release', 'lawyer').refused('notice-batch/judged-since')).toMatchObject({ persons: 1 });
  await act(made, 'cancel', 'analyst', { reason: 'Somebody died' }).ok();
  const again = await make('print').ok<Batch>();
  expect(again.recipients).toBe(1);
  const released = await act(again, 'release', 'lawyer').ok<Batch>();
  await decide(IDA, { protectedAddress: 'yes' });
  await act(released, 'export', 'analyst').refused('notice-batch/judged-since');
});

it('follows a decision about another number of the person, once the two are joined', async () => {
  const joined = { incidentId: the.incidentId, oldNumber: IDA, newNumber: NEW, reason: 'Showed both cards' };
  await scene.as(the.analyst).post('/person-aliases', joined).ok();
  await decide(IDA, { deceased: 'yes' });
  expect(await stands()).toContain('left_out print ordinary deceased');
});
