import { formatDecimal } from './format-number';

it.each([
  ['0', '0'],
  ['950', '950'],
  ['950000', '950\u202f000'],
  ['12345678901234567890.123456789012', '12\u202f345\u202f678\u202f901\u202f234\u202f567\u202f890.123456789012'],
  ['0.00010389', '0.00010389'],
])('the decimal %s is shown in all its digits', (decimal, shown) => expect(formatDecimal(decimal)).toBe(shown));
