import { SANCTION_RULES, sanctionRulesOn } from './sanction-rules.js';

describe('Rules on payments to listed persons', () => {
  const keysOn = (day: string): string[] => sanctionRulesOn(day).map(({ key }) => key);

  it('are those in force on a day: the EU regulation since 18 May 2019, the advisory of OFAC since 21 September 2021', () => {
    expect(keysOn('2019-05-17')).toEqual([]);
    expect(keysOn('2019-05-18')).toEqual(['eu-2019-796-art-3']);
    expect(keysOn('2021-09-20')).toEqual(['eu-2019-796-art-3']);
    expect(keysOn('2021-09-21')).toEqual(['eu-2019-796-art-3', 'ofac-2021-ransomware']);
  });

  it.each(SANCTION_RULES.map(rule => [rule.key, rule] as const))('%s is told in three languages', (_key, rule) => {
    const texts = Object.values(rule.summary);
    expect(Object.keys(rule.summary)).toEqual(['en', 'da', 'de']);
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text.length).toBeGreaterThan(100);
  });
});
