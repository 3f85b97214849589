import { changesBetween } from './changes';

it('sends only what differs, and a cleared field as null', () => {
  const before = { id: '1', version: 3, title: 'a', severity: 'low', summary: null, aware: { at: 'x' } };
  expect(
    changesBetween(before, { ...before, version: 4, title: 'b', severity: undefined, summary: undefined }),
  ).toEqual({
    title: 'b',
    severity: null,
  });
});
