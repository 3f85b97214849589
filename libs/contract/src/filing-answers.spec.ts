import { momentWords } from './document-words.js';
import {
  differencesOf,
  type FilingAnswers,
  fieldsOf,
  type FilingValue,
  type FormField,
  missingFields,
  optionsOf,
  valueWords,
} from './filing-answers.js';
import { FILING_FORMS } from './filing-forms.js';
import { FILING_FORM_KEYS } from './filing-vocabularies.js';

const GDPR = FILING_FORMS.gdpr_33;
const answers = (values: Record<string, FilingValue>): FilingAnswers =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, sources: [], entered: null }]));
const field = (key: string): FormField => fieldsOf(GDPR).find(each => each.key === key)!; // the tests name fields that are there
const missing = (values: Record<string, FilingValue>, more: object = {}): string[] =>
  missingFields(GDPR, { kind: 'initial', isLate: false, answers: answers(values), ...more }).map(({ key }) => key);

describe('the forms', () => {
  it.each(FILING_FORM_KEYS)('%s names each field once, and asks only for what it has', key => {
    const fields = fieldsOf(FILING_FORMS[key]);
    expect(new Set(fields.map(each => each.key)).size).toBe(fields.length);
    for (const { requiredWhen } of fields.filter(each => each.requiredWhen)) {
      const other = fields.find(each => each.key === requiredWhen?.field);
      expect(other && optionsOf(other).map(option => option.key)).toEqual(
        expect.arrayContaining([...(requiredWhen?.is ?? [])]),
      );
    }
  });

  it('of the breach has the six sections of the EDPB and asks for (a) to (d) of GDPR Art. 33(3)', () => {
    expect(GDPR.sections).toHaveLength(6);
    const asked = fieldsOf(GDPR)
      .filter(({ required }) => required === 'always')
      .map(({ law }) => law);
    for (const letter of ['a', 'b', 'c', 'd']) expect(asked).toContain(`GDPR Art. 33(3)(${letter})`);
  });

  it('of the early warning asks for both suspicions, with yes, no and not known yet (NIS2 Art. 23(4)(a))', () => {
    const fields = fieldsOf(FILING_FORMS.nis2_early_warning).filter(({ kind }) => kind === 'tri');
    expect(fields.map(({ key, required }) => [key, required])).toEqual([
      ['malicious', 'always'],
      ['crossBorder', 'always'],
    ]);
    expect(fields.map(each => optionsOf(each).map(({ key }) => key))).toEqual(Array(2).fill(['yes', 'no', 'unknown']));
  });
});

describe('what is missing', () => {
  it('are reasons for the delay of a first notification that is late, and of no other', () => {
    expect(missing({})).not.toContain('delayReasons');
    expect(missing({}, { isLate: true })).toContain('delayReasons');
    expect(missing({}, { isLate: true, kind: 'supplementary' })).not.toContain('delayReasons');
  });

  it('is what an answer leads to: who is not informed needs a reason, who is needs a time', () => {
    expect(missing({ subjectsInformed: 'no' })).toContain('subjectsNotInformedReason');
    expect(missing({ subjectsInformed: 'yes' })).toEqual(expect.arrayContaining(['subjectsInformedAt']));
    expect(missing({ subjectsInformed: 'undecided' })).not.toContain('subjectsNotInformedReason');
  });

  it('is the reference of what was filed before, once something was', () => {
    expect(missing({})).not.toContain('previousReference');
    expect(missing({}, { kind: 'supplementary' })).toContain('previousReference');
  });

  it('does not count "not known yet" as no answer', () =>
    expect(missing({ specialData: 'unknown' })).not.toContain('specialData'));
});

describe('answers in words', () => {
  it('say numbers, ranges, choices and moments as an authority reads them', () => {
    const range = { from: 57_000, to: null, approximate: true };
    expect(valueWords(field('subjectsNumber'), range)).toBe('about 57,000');
    expect(valueWords(field('subjectsNumber'), { from: 14_000, to: 57_000, approximate: false })).toBe(
      '14,000 to 57,000',
    );
    expect(valueWords(field('crossBorder'), 'unknown')).toBe('Not known yet');
    expect(valueWords(field('riskLevel'), 'high')).toBe('Likely a high risk');
    const aware = { at: '2024-12-09T07:20:00.000Z', zone: 'Europe/Copenhagen', asWritten: null };
    expect(momentWords({ ...aware, precision: 'minute' })).toBe('9 December 2024 at 08:20 (Europe/Copenhagen)');
    expect(momentWords({ ...aware, precision: 'month' })).toBe('December 2024 (Europe/Copenhagen)');
  });

  it('show field by field what a later version says otherwise', () => {
    const before = answers({ nationalIds: 'yes', controller: 'Clinic', dpo: 'Bo' });
    const after = answers({ nationalIds: 'unknown', controller: 'Clinic', measuresTaken: 'Isolated' });
    expect(differencesOf(GDPR, before, after).map(each => [each.field.key, each.before, each.after])).toEqual([
      ['dpo', 'Bo', null],
      ['nationalIds', 'Yes', 'Not known yet'],
      ['measuresTaken', null, 'Isolated'],
    ]);
  });
});
