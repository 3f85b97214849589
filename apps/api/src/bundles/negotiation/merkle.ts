import { createHash } from 'node:crypto';

const hash = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
};
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Largest power of two below a number above 1. */
const splitOf = (count: number): number => 2 ** Math.ceil(Math.log2(count) - 1);

const treeOf = (leaves: readonly Buffer[]): Buffer => {
  const [first] = leaves;
  if (!first) return hash();
  if (leaves.length === 1) return first;
  const split = splitOf(leaves.length);
  return hash(NODE, treeOf(leaves.slice(0, split)), treeOf(leaves.slice(split)));
};

/** Merkle tree hash of lines in their order (RFC 6962, section 2.1), in hexadecimal. */
export const merkleRoot = (lines: readonly string[]): string =>
  treeOf(lines.map(line => hash(LEAF, line))).toString('hex');
