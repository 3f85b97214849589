import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { type Case, openCase, when } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { addPerson, approveText, CONTACTS, DATA, openCampaign } from '../support/letters.js';
import { axe, Chrome, choose, problemAt, settled, staysAtHome } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Recipient = Schemas['NoticeRecipientView'];

let scene: Scene;
let chrome: Chrome;
let the: Case;
let campaign: Schemas['NoticeCampaignView'];
beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  the = await openCase(scene);
  campaign = await openCampaign(scene, the);
  await approveText(scene, the, campaign.id);
}, 60_000);
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const here = (path: string, person: Person, width = 1280): Promise<Page> =>
  chrome.page(`/incidents/${the.incidentId}/letters/campaigns/${campaign.id}${path}`, {
    as: scene.as(person),
    width,
  });
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name, exact: true });
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });
const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const give = (page: Page, name: string, text: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const number = (page: Page, label: string): Locator =>
  page.locator('dl.numbers > div', { hasText: label }).locator('dd');
const recipients = async (filter: object): Promise<Recipient[]> => {
  const { data } = await scene
    .as(the.analyst)
    .list('/notice-recipients', { filter: { campaignId: campaign.id, ...filter } })
    .ok<Schemas['NoticeRecipientPage']>();
  return data;
};
const only = async (filter: object): Promise<Recipient> => {
  const [one, ...others] = await recipients(filter);
  if (!one || others.length > 0) throw new Error(`Not one recipient: ${JSON.stringify(filter)}`);
  return one;
};
const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

describe('Contact data', () => {
  it('come in a file: shown masked, corrected where the guess is wrong, and counted; nobody’s data are on the page', async () => {
    const page = await here('', the.analyst);
    await link(page, 'Contact data').click();
    await page.getByText('No contact data yet').waitFor();
    await link(page, 'Take in a file').first().click();
    await give(page, 'contacts.csv', CONTACTS);
    const column = (name: string): Locator => page.getByRole('group', { name, exact: true });
    await column('cpr').getByText('Person number').first().waitFor();
    const shown = await page.content();
    expect(DATA.filter(datum => shown.includes(datum))).toEqual([]);
    await column('cpr').getByRole('combobox').click();
    await page.getByRole('option', { name: 'Not read' }).click();
    await button(page, /^Take in the file/).click();
    await page.getByText('Say which column holds the person number.').waitFor();
    await column('cpr').getByRole('combobox').click();
    await page.getByRole('option', { name: 'Person number' }).click();
    expect(await axe(page)).toEqual([]);
    await button(page, /^Take in the file/).click();
    await heading(page, 'contacts.csv').waitFor();
    expect(await number(page, 'persons with new contact data').textContent()).toBe('5');
    expect(await number(page, 'rows of anybody else, forgotten').textContent()).toBe('1');
    expect(await number(page, 'rows without a usable number').textContent()).toBe('1');
    await page.getByText('Column 1: Person number').waitFor();
  });

  it('of a broken file are refused with the line, and the file can be mended on the same page', async () => {
    const page = await here('/contacts/create', the.commander);
    await give(page, 'broken.csv', `${CONTACTS}\r\n"2110620629;never closed`);
    await button(page, /^Take in the file/).click();
    await page.getByText('Line 9:').waitFor();
    await page.getByText('A quoted cell is not closed.').waitFor();
    await give(page, 'contacts.csv', CONTACTS);
    await button(page, /^Take in the file/).click();
    await page.getByText('The same file, read in the same way, was taken in before.').waitFor();
  });
});

describe('The persons of a campaign', () => {
  it('are listed by reference, narrowed by where their letters stand, and show no name in any list', async () => {
    const page = await here('/recipients', the.analyst);
    await page.getByText('1–5 of 5').waitFor();
    const shown = await page.content();
    expect(DATA.filter(datum => shown.includes(datum))).toEqual([]);
    await choose(page, /^Letter/, 'Left out');
    await page.keyboard.press('Escape');
    await page.getByText('1–1 of 1').waitFor();
    await page.reload();
    await page.getByText('1–1 of 1').waitFor();
    const { reference } = await only({ state: 'left_out' });
    await link(page, reference).click();
    await page.getByText('Deceased').first().waitFor();
  });

  it('have contact data that open on demand, on record, and are gone with the page', async () => {
    const ida = await only({ channel: 'print', handling: 'ordinary', toGuardian: false });
    const page = await here(`/recipients/${ida.id}`, the.lawyer);
    await heading(page, ida.reference).waitFor();
    await page.getByText('File “contacts.csv”').waitFor();
    expect(await button(page, 'Leave out').count()).toBe(0);
    await button(page, 'Open contact data').click();
    await page.getByText('Søndergade 17').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Close contact data').click();
    await page.getByText('Søndergade 17').waitFor({ state: 'detached' });
    const looks = await scene.database.query(
      `select 1 from audit_entry where action = 'read' and record_id = '${ida.id}' and actor_id = '${the.lawyer.id}'`,
    );
    expect(looks).toHaveLength(1);
  });

  it('are left out with a reason, and taken back', async () => {
    const { id, reference } = await only({ channel: 'email' });
    const page = await here(`/recipients/${id}`, the.analyst);
    await button(page, 'Leave out').click();
    await page.getByRole('dialog').getByRole('textbox', { name: /^Why/ }).fill('Asked for it');
    await confirm(page, 'Leave out');
    await page.getByText('Asked for it').first().waitFor();
    await button(page, 'Take back').click();
    await page.getByRole('dialog', { name: `Take ${reference} back into the campaign?` }).waitFor();
    await confirm(page, 'Take back');
    await button(page, 'Leave out').waitFor();
  });
});

describe('A hold of the police', () => {
  it('keeps a batch from being made, and says who asked, on which law and until when', async () => {
    const police = await scene.as(the.lawyer).get(`/organisations/${the.police}`).ok<Schemas['OrganisationView']>();
    const hold = await scene
      .as(the.lawyer)
      .post('/notification-holds', {
        incidentId: the.incidentId,
        askedById: the.police,
        basis: 'databeskyttelsesloven § 22(2)(4)',
        heldFrom: when('2025-01-01'),
        reviewOn: '2025-04-01',
      })
      .ok<Schemas['NotificationHoldView']>();
    const page = await here('/batches/create', the.analyst);
    await page.getByText('Letters are held back').waitFor();
    await button(page, 'Make batch').click();
    await page
      .getByText(
        `${police.name} asked to wait with telling persons (databeskyttelsesloven § 22(2)(4)). The hold is reviewed on 1 Apr 2025.`,
      )
      .waitFor();
    expect(await axe(page)).toEqual([]);
    const lifted = { version: hold.version, reason: 'Police agree' };
    await scene.as(the.lawyer).post(`/notification-holds/${hold.id}/lift`, lifted).ok();
  });
});

describe('A batch', () => {
  it('is made by one, released by another, handed out with hashes, and marked as sent', async () => {
    const page = await here('/batches', the.analyst);
    await page.getByText('No batch yet').waitFor();
    await link(page, 'Make a batch').first().click();
    await page.getByRole('listitem').getByText('Printed letter, Protected address').waitFor();
    await choose(page, /^Channel/, 'Printed letter');
    await button(page, 'Make batch').click();
    await heading(page, 'Batch 1: Printed letter').waitFor();
    await page.getByText('You made this batch. Somebody else releases it').waitFor();
    expect(await button(page, /^(Release|Download letters)/).count()).toBe(0);
    const second = await chrome.page(new URL(page.url()).hash.slice(1), { as: scene.as(the.lawyer) });
    await button(second, 'Release').click();
    await confirm(second, 'Release');
    await second.getByText('Released by a second person.').waitFor();
    expect(await button(second, /^(Download letters|Mark as sent|Call off batch)/).count()).toBe(0);
    await page.reload();
    const handedOut = page.waitForEvent('download');
    await button(page, 'Download letters (ZIP)').click();
    const download = await handedOut;
    expect(download.suggestedFilename()).toBe('letters-batch-1-print.zip');
    const hash = createHash('sha256').update(await bytesOf(download)).digest('hex'); // prettier-ignore
    // The history of the batch may show it as well by now.
    await page.getByRole('code').filter({ hasText: hash }).waitFor();
    await page.getByRole('list', { name: 'Files of the export' }).getByText('letters-001.pdf').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Mark as sent').click();
    const dialog = page.getByRole('dialog');
    await confirm(page, 'Mark as sent');
    await dialog.getByRole('group', { name: /^Sent/ }).getByText('Required').waitFor();
    await dialog.getByRole('textbox', { name: 'Date' }).fill('2025-03-03');
    await dialog.getByRole('textbox', { name: 'Time' }).fill('11:00');
    await confirm(page, 'Mark as sent');
    await page.getByText('The letters went out.').waitFor();
    expect(await number(page, 'under way').textContent()).toBe('2');
  });

  it('that went out fulfils the duty to tell persons (GDPR Art. 34), said by the lawyer', async () => {
    const filter = { incidentId: the.incidentId, termKey: 'gdpr-34-1' };
    const { data } = await scene.as(the.lawyer).list('/obligations', { filter }).ok<Schemas['ObligationPage']>();
    const page = await chrome.page(`/incidents/${the.incidentId}/obligations/${data[0]?.id}`, {
      as: scene.as(the.lawyer),
    });
    await button(page, 'Record a filing').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('radio').count()).toBe(3);
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: 'Underretning (version 1, All patients)' }).click();
    await button(page, 'Record filing').click();
    await link(page, 'First filing: Underretning').click();
    await page.waitForURL(/\/letters\/texts\/[0-9a-f-]{36}$/);
  });

  it('that has not gone out is cancelled with a reason, and its persons wait again', async () => {
    const page = await here('/batches/create', the.analyst);
    await choose(page, /^Channel/, 'E-mail');
    await button(page, 'Make batch').click();
    await button(page, 'Call off batch').click();
    await page.getByRole('dialog').getByRole('textbox', { name: /^Why/ }).fill('Wrong enclosure');
    await confirm(page, 'Call off batch');
    await page.getByText('Its persons wait again. Wrong enclosure').waitFor();
    expect(await recipients({ state: 'waiting', channel: 'email' })).toHaveLength(1);
  });
});

describe('What a carrier reports', () => {
  it('comes in as a file that says what it changed and which lines it could not take', async () => {
    const ida = await only({ state: 'sent', toGuardian: false });
    const child = await only({ state: 'sent', toGuardian: true });
    const page = await here('/status', the.analyst);
    await give(
      page,
      'status.csv',
      `reference;state;date\n${ida.reference};retur;2025-03-07\n${child.reference};delivered;2025-03-06\nL-ZZZZZZZZ;delivered;\n0101154000;delivered;\n`,
    );
    await button(page, 'Take in the status file').click();
    await page
      .getByRole('group', { name: 'Status files that were taken in' })
      .getByText('Returned: 1; Delivered: 1')
      .waitFor();
    await page.getByText('2 letters stand otherwise now.').waitFor();
    expect(await number(page, 'Returned').textContent()).toBe('1');
    expect(await number(page, 'lines not taken').textContent()).toBe('2');
    await page.getByText('Which lines').click();
    await page.getByText(/^Line 5: Names no reference of a letter/).waitFor();
    expect(await page.getByText('0101154000').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await link(page, 'Another channel').click();
    await page.getByText('One letter came back.').waitFor();
    await page.getByRole('region', { name: 'Letters that came back' }).getByLabel('Move up: E-mail').click();
    await button(page, 'Send on by another channel').click();
    await page.getByText('One person waits for a letter by another channel.').waitFor();
    expect(await only({ tried: 'print' })).toMatchObject({ id: ida.id, state: 'waiting', channel: 'email' });
    const person = await here(`/recipients/${ida.id}`, the.analyst);
    const history = person.getByRole('list', { name: 'What happened to the letters' });
    await history.getByText('Letter came back').waitFor();
    expect(await history.getByRole('listitem').filter({ hasText: 'Letter went out' }).textContent()).toContain(
      'Printed letter · Batch 1 · Danish text, version 1',
    );
    await history.getByText('File “status.csv”').waitFor();
  });
});

describe('A campaign held against the newest run', () => {
  it('says who has entered the register since and has no letter, and takes them in', async () => {
    await addPerson(scene, the, '0303703333');
    const page = await here('', the.analyst);
    await link(page, 'Hold the campaign against it').click();
    await page.getByText('One person has entered the register since and has no letter.').waitFor();
    await button(page, 'Take them in').click();
    await confirm(page, 'Take them in');
    await page.getByText(/^Everybody of run \d+ who belongs to this campaign is in it\.$/).waitFor();
    expect(await axe(page)).toEqual([]);
    await link(page, 'One person: nobody knows how to reach them').click();
    await page.getByText('1–1 of 1').waitFor();
  });
});

describe('On a phone', () => {
  it.each(['', '/recipients', '/contacts', '/batches', '/channels', '/status', '/reconciliation', '/end'])(
    'the part “%s” of a campaign fits',
    async part => {
      const page = await here(part, the.commander, 390);
      await heading(page, 'All patients').waitFor();
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    },
  );
});

describe('The end of a campaign', () => {
  it('closes it, destroys contact data after its name was typed, and gives a certificate', async () => {
    const page = await here('/end', the.commander);
    await page.getByText('Close the campaign first').waitFor();
    await button(page, 'Close campaign').click();
    await confirm(page, 'Close campaign');
    await button(page, 'Destroy contact data').click();
    const name = page.getByRole('dialog').getByRole('textbox', { name: /^Name/ });
    await name.fill('Another');
    await confirm(page, 'Destroy contact data');
    expect(await problemAt(name)).toContain('exactly as it is');
    await name.fill('All patients');
    await confirm(page, 'Destroy contact data');
    await page.getByText('SHA-256 over references and states').waitFor();
    expect(await axe(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    await link(page, 'Download the certificate').click();
    expect((await bytesOf(await saved)).toString()).toContain('All patients');
    const [one] = await recipients({});
    const person = await here(`/recipients/${one?.id ?? ''}`, the.commander);
    await person.getByText('There are no contact data of this person.').waitFor();
  });
});

staysAtHome(() => chrome);
