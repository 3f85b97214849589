import type { Locator, Page } from 'playwright-core';
import { axe, Chrome, choose, problemAt, settled, staysAtHome } from '../support/page.js';
import { fillRegister } from '../support/persons-case.js';
import { personIn } from '../support/register.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

/** Two of the persons whom `fillRegister` imports, and a number that no table holds. */
const IDA = '2110620629';
const OLE = '0201919990';
const NEW = '0503701234';

let scene: Scene;
let chrome: Chrome;
let anna: Person;
let bo: Person;
let incidentId: string;
beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  anna = await scene.person({ displayName: 'Anna Commander' });
  bo = await scene.person({ displayName: 'Bo Responder' });
  const incident = await scene.incident(anna, { title: 'Alles Lægehus' });
  incidentId = incident.id;
  await scene.member(incident, anna, bo, ['responder']);
  await fillRegister(scene.as(anna), incidentId);
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const idOf = (number: string): string => personIn(scene, incidentId, number);
const nameOf = (number: string): string => `Person ${idOf(number).slice(0, 8)}`;
const here = (path: string, person = anna, width = 1280): Promise<Page> =>
  chrome.page(`/incidents/${incidentId}/persons/${path}`, { as: scene.as(person), width });
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });
const decide = async (page: Page, standing: string, reason: string): Promise<void> => {
  await page.getByRole('button', { name: 'Decide', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Decide about this person' });
  const choices = dialog.getByRole('radiogroup', { name: /^Is the person affected/ });
  await choices.getByRole('radio', { name: standing }).click();
  await dialog.getByRole('textbox', { name: /^Reason/ }).fill(reason);
  await dialog.getByRole('button', { name: 'Decide so' }).click();
};
const lookUp = async (page: Page, number: string): Promise<void> => {
  await page.getByRole('textbox', { name: /^Person number/ }).fill(number);
  await page.getByRole('textbox', { name: /^Reason/ }).fill('She calls');
  await page.getByRole('button', { name: 'Look up' }).click();
};
const join = async (page: Page, old: string, newer: string, reason = 'Showed both cards'): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: 'A person has a new number' });
  await dialog
    .getByRole('group', { name: 'Old number' })
    .getByRole('textbox', { name: /^Person number/ })
    .fill(old);
  await dialog
    .getByRole('group', { name: 'New number' })
    .getByRole('textbox', { name: /^Person number/ })
    .fill(newer);
  await dialog.getByRole('textbox', { name: /^How it is known/ }).fill(reason);
  await dialog.getByRole('button', { name: 'Join both numbers' }).click();
};

describe('A person of the register', () => {
  it('is reached from the look-up, and shows what was taken, since when, and by what number', async () => {
    const page = await here('look-up');
    await lookUp(page, IDA);
    await page.getByRole('link', { name: 'Open this person' }).click();
    await heading(page, nameOf(IDA)).waitFor();
    await page.getByRole('row', { name: /^Patients, as stolen .*Name/ }).waitFor();
    await page.getByRole('link', { name: 'Run 1' }).waitFor();
    await page.getByText('CPR number', { exact: true }).waitFor();
    await page.getByText('Nobody has decided anything about this person').waitFor();
    expect(page.url()).not.toContain('0629');
    expect(await axe(page)).toEqual([]);
  });

  it('is excluded with a reason, said in plain words before and after, to the call desk too', async () => {
    const page = await here(`register/${idOf(IDA)}`);
    await decide(page, 'Not affected', '');
    const dialog = page.getByRole('dialog', { name: 'Decide about this person' });
    expect(await problemAt(dialog.getByRole('textbox', { name: /^Reason/ }))).toContain('Required');
    await dialog.getByText('Figures and letters follow with the next run').waitFor();
    await dialog.getByRole('textbox', { name: /^Reason/ }).fill('A test record of the vendor');
    await dialog.getByRole('button', { name: 'Decide so' }).click();
    await page.getByRole('alert').getByText('Reason: A test record of the vendor').waitFor();
    await page.getByText('does not count as affected, gets no letter').first().waitFor();
    await page.getByRole('row', { name: /Not affected .*A test record of the vendor Anna Commander/ }).waitFor();

    const desk = await here('look-up');
    await lookUp(desk, IDA);
    await heading(desk, 'No, not found.').waitFor();
    await desk.getByText('it was decided that this person is not affected').waitFor();

    await decide(page, 'As the tables say', 'It is a patient after all');
    await page.getByRole('row', { name: /As the tables say .*It is a patient after all/ }).waitFor();
    await page.getByRole('alert').getByText('A test record of the vendor').waitFor({ state: 'hidden' });
  });

  it('keeps what was decided of one thing when another is decided', async () => {
    const page = await here(`register/${idOf('2509479989')}`);
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    const died = page.getByRole('group', { name: /^Has the person died\?/ });
    await died.getByRole('radio', { name: 'Yes' }).click();
    await page.getByRole('textbox', { name: /^Reason/ }).fill('Her daughter called');
    await page.getByRole('button', { name: 'Decide so' }).click();
    await page.getByRole('alert').getByText('The person has died and gets no letter.').waitFor();
    await page.getByRole('button', { name: 'Decide', exact: true }).click();
    expect(await died.getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
  });

  it('is shown to nobody outside the room of persons', async () => {
    const page = await here(`register/${idOf(IDA)}`, bo);
    await heading(page, 'Not found').waitFor();
    expect(await page.getByRole('link', { name: 'Persons', exact: true }).count()).toBe(1); // the tab alone
  });
});

describe('A new number', () => {
  it('needs both numbers and says at each what is wrong; they are nowhere afterwards', async () => {
    const page = await here('register');
    await page.getByRole('button', { name: 'The person has a new number' }).click();
    await join(page, '', NEW, '');
    const dialog = page.getByRole('dialog', { name: 'A person has a new number' });
    const old = dialog.getByRole('group', { name: 'Old number' }).getByRole('textbox', { name: /^Person number/ });
    expect(await problemAt(old)).toContain('Type the number.');
    await join(page, '12', NEW);
    expect(await problemAt(old)).toContain('This is no person number.');
    await join(page, IDA, OLE);
    await page.getByText('2 numbers in the register count as this one person.').waitFor();
    expect(page.url()).not.toMatch(/0629|9990/);
    expect(await page.content()).not.toMatch(new RegExp(`${IDA}|${OLE}`));

    const desk = await here('look-up');
    await lookUp(desk, OLE);
    await desk.getByText('The number is in 2 of the stolen tables.').waitFor();
  });

  it('is taken back with a reason: two persons again', async () => {
    const page = await here(`register/${idOf(OLE)}`);
    await page.getByRole('button', { name: 'Part them again' }).click();
    const dialog = page.getByRole('dialog', { name: 'Are these two persons after all?' });
    await dialog.getByRole('textbox', { name: /^Reason/ }).fill('Two sisters');
    await dialog.getByRole('button', { name: 'Part them again' }).click();
    await heading(page, nameOf(OLE)).waitFor();
    await page.getByText('One number of the person is in the register.').waitFor();
    await page.getByText('Two sisters').waitFor();
  });
});

describe('The list of persons', () => {
  it('is narrowed by what holds for a person, in the address, and leads to them; on a phone too', async () => {
    for (const width of [1280, 390]) {
      const page = await here('register', anna, width);
      await page.getByRole('link', { name: idOf(IDA).slice(0, 8) }).waitFor();
      await choose(page, 'Mark', 'Deceased');
      await page.getByRole('link', { name: idOf(IDA).slice(0, 8) }).waitFor({ state: 'hidden' });
      await page.getByRole('link', { name: idOf('2509479989').slice(0, 8) }).waitFor();
      await choose(page, 'Judged by people', 'Decision in force');
      expect(page.url()).toContain('mark=deceased&judged=decided');
      await choose(page, 'Certainty', 'Excluded');
      await page.getByText('No table holds such a person').waitFor();
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await page.getByRole('link', { name: idOf(IDA).slice(0, 8) }).click();
      await heading(page, nameOf(IDA)).waitFor();
      await settled(page);
    }
  });
});

staysAtHome(() => chrome);
