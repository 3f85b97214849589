import { DISCLOSURE_MARKS, FACT_KINDS, type DisclosureMark, type FactKind } from '@breachdesk/contract/vocabularies';
import type { DisclosureCell, DisclosureFact, DisclosureMatrix, DisclosureRecipient } from '../../platform/api/records';

/** What of the matrix is looked at; empty words mean all of it. */
export interface ToldFilter {
  kind: FactKind | '';
  recipient: string;
  mark: DisclosureMark | 'any' | '';
}

const wordOf = <T extends string>(words: readonly T[], given: string | null): T | '' =>
  words.find(word => word === given) ?? '';

/** The filter in an address; whatever else stands there means all. */
export const filterIn = (params: URLSearchParams): ToldFilter => ({
  kind: wordOf(FACT_KINDS, params.get('kind')),
  recipient: params.get('recipient') ?? '',
  mark: wordOf([...DISCLOSURE_MARKS, 'any'] as const, params.get('mark')),
});

/** The cell of a fact and a recipient, if that one was told. */
export const cellAt = (cells: readonly DisclosureCell[], fact: string, recipient: string): DisclosureCell | undefined =>
  cells.find(cell => cell.fact === fact && cell.recipient === recipient);

const isMarked = ({ marks }: DisclosureCell, mark: ToldFilter['mark']): boolean =>
  mark === '' || (mark === 'any' ? marks.length > 0 : marks.includes(mark));

/** Rows and columns that a filter leaves. A marked cell stays among the others of its row: they are what it contradicts. */
export const filtered = (
  matrix: DisclosureMatrix,
  { kind, recipient, mark }: ToldFilter,
): { facts: DisclosureFact[]; recipients: DisclosureRecipient[] } => {
  const facts = matrix.facts
    .filter(fact => kind === '' || fact.kind === kind)
    .filter(({ key }) =>
      matrix.cells.some(
        cell => cell.fact === key && isMarked(cell, mark) && (recipient === '' || cell.recipient === recipient),
      ),
    );
  const told = new Set(
    matrix.cells.filter(({ fact }) => facts.some(({ key }) => key === fact)).map(cell => cell.recipient),
  );
  return {
    facts,
    recipients: matrix.recipients.filter(({ key }) => told.has(key) && (recipient === '' || key === recipient)),
  };
};
