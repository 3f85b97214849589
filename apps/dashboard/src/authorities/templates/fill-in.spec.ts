import { fillIn } from './fill-in';

const FILLING = { reference: 'INC-2024-0001', contact: 'Søren', organisation: '', sender: 'Lea' };

it('fills in the names it knows, and leaves braces that it cannot fill to be seen', () => {
  expect(fillIn('Dear {{contact}}, in {{ reference }} {{organisation}}', FILLING)).toBe(
    'Dear Søren, in INC-2024-0001 {{organisation}}',
  );
});

it('computes nothing, whatever stands in braces (T7)', () => {
  for (const hostile of [
    '{{constructor}}',
    '{{__proto__}}',
    '{{contact.constructor}}',
    '{{7*7}}',
    '${contact}',
    '{{toString}}',
  ])
    expect(fillIn(hostile, FILLING)).toBe(hostile);
});
