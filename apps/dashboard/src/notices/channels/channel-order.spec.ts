import { movedUp, orderOf, USUAL, used } from './channel-order';

it('moves a channel up, and leaves the first where it is', () => {
  expect(orderOf(movedUp(USUAL, 2))).toEqual(['digital_post', 'email', 'print', 'phone']);
  expect(orderOf(movedUp(USUAL, 0))).toEqual(orderOf(USUAL));
});

it('leaves out what is not used', () =>
  expect(orderOf(used(USUAL, 'digital_post', false))).toEqual(['print', 'email', 'phone']));
