import { createHash } from 'node:crypto';
import { merkleRoot } from './merkle.js';

const sha = (hex: string): string => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex');
const hexOf = (text: string): string => Buffer.from(text).toString('hex');
const leaf = (text: string): string => sha(`00${hexOf(text)}`);

describe('The Merkle tree hash', () => {
  it('of nothing is that of nothing, and of one line its leaf', () => {
    expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(merkleRoot([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });

  it('splits at the largest power of two below the number of lines', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(leaf);
    expect(merkleRoot(['a', 'b', 'c'])).toBe(sha(`01${sha(`01${a}${b}`)}${c}`));
    const [d, e] = ['d', 'e'].map(leaf);
    const four = sha(`01${sha(`01${a}${b}`)}${sha(`01${c}${d}`)}`);
    expect(merkleRoot(['a', 'b', 'c', 'd'])).toBe(four);
    expect(merkleRoot(['a', 'b', 'c', 'd', 'e'])).toBe(sha(`01${four}${e}`));
  });
});
