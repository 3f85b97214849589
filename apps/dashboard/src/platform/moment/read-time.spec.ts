import { readTime } from './read-time';

it.each([
  ['9:05', '09:05'],
  ['0905', '09:05'],
  ['23.59', '23:59'],
  [' 00:00 ', '00:00'],
])('reads %s as %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

it.each(['24:00', '9:5', '12:60', '2', 'noon', ''])('does not read %s as a time of day', typed => {
  expect(readTime(typed)).toBeUndefined();
});
