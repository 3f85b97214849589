import { rulesFromAddress, rulesToAddress, tidy, wishFor, withWish } from './rules-draft';

const ID = '018f2f6e-0000-7000-8000-000000000001';

it('leaves out what says nothing', () => {
  expect(tidy({ tables: { all: [], any: [] }, marks: {}, status: [] })).toEqual({});
  expect(tidy({ tables: { all: [ID], none: [] }, ageGroups: ['18_29'] })).toEqual({
    tables: { all: [ID] },
    ageGroups: ['18_29'],
  });
});

it('wants a mark, or does not, but never both', () => {
  const wanted = withWish({ marks: { excluded: ['deceased', 'minor'] } }, 'minor', 'required');
  expect(wanted).toEqual({ marks: { required: ['minor'], excluded: ['deceased'] } });
  expect([wishFor(wanted, 'minor'), wishFor(wanted, 'deceased'), wishFor(wanted, 'no_contact')]).toEqual([
    'required',
    'excluded',
    'any',
  ]);
  expect(withWish(wanted, 'deceased', 'any')).toEqual({ marks: { required: ['minor'] } });
});

it('comes back from the address as it went', () => {
  const rules = tidy({ categories: { any: [ID] }, marks: { excluded: ['deceased'] }, status: ['confirmed'] });
  expect(rulesFromAddress(rulesToAddress(rules)['rules'] ?? '')).toEqual(rules);
  expect(rulesToAddress({ tables: { all: [] } })).toEqual({});
});

it('takes ids and known words out of an address, and nothing else', () => {
  const strange = { tables: { all: [ID, '2110620629', 4], some: [ID] }, status: ['sure', 'possible'], marks: 'minor' };
  expect(rulesFromAddress(JSON.stringify(strange))).toEqual({ tables: { all: [ID] }, status: ['possible'] });
  for (const text of [null, '', '{', '[]', 'null', '"x"']) expect(rulesFromAddress(text)).toEqual({});
});
