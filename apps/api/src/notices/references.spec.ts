import { newReference, readReference } from './references.js';

describe('references of letters', () => {
  it('are read back as they were given out', () => {
    for (let turn = 0; turn < 500; turn += 1) {
      const reference = newReference();
      expect(reference).toMatch(/^L-[0-9A-HJKMNP-TV-Z]{8}$/);
      expect(readReference(reference)).toBe(reference);
    }
  });

  it.each([
    ['l-7k2m9qxa', 'L-7K2M9QXA'],
    [' L 7K2M 9QXA ', 'L-7K2M9QXA'],
    ['7K2M9QXA', 'L-7K2M9QXA'],
    ['L-O0IL1ABC', 'L-00111ABC'],
    ['L7K2M9QX', 'L-17K2M9QX'],
  ])('are read as %p was meant', (written, meant) => expect(readReference(written)).toBe(meant));

  it.each(['', 'L-', 'L-7K2M9QX', 'L-7K2M9QXAB', 'L-7K2M9QXU', '0702919990', '=L-7K2M9QXA'])('refuse %p', text =>
    expect(readReference(text)).toBeNull(),
  );
});
