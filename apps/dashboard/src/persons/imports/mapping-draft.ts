import type {
  ColumnUse,
  ImportPreview,
  NewTableImport,
  NumberCountry,
  PreviewColumn,
} from '../../platform/api/records';

type Mapping = NewTableImport['mapping'];

/** What is read of a column, as the person has it now. */
export interface ColumnDraft extends PreviewColumn {
  /** Message key of what keeps the file from being sent, if anything does. */
  problem: { at: 'use' | 'category'; text: string } | null;
}

/** What the person said of a column in place of the guess. */
export type ColumnChoice = Partial<Pick<PreviewColumn, 'use' | 'categoryId'>>;

/** A person counts in a category by whether something stands in the cell: such a column must say in which. */
const COUNTED: readonly ColumnUse[] = ['filled', 'flag', 'contact'];

/** Columns that say nothing of a person have no category. */
export const takesCategory = (use: ColumnUse): boolean => use !== 'ignore' && use !== 'issuer' && use !== 'line';

const problemOf = (
  column: PreviewColumn,
  before: readonly PreviewColumn[],
): { at: 'use' | 'category'; text: string } | null => {
  const isSecond = before.some(({ use }) => use === column.use);
  if (column.use === 'person_number' && isSecond) return { at: 'use', text: 'persons.mapping.secondNumber' };
  if (column.use === 'issuer' && isSecond) return { at: 'use', text: 'persons.mapping.secondIssuer' };
  if (column.use === 'line' && isSecond) return { at: 'use', text: 'persons.mapping.secondLine' };
  if (column.use === 'birth_date' && isSecond) return { at: 'use', text: 'persons.mapping.secondBirthDate' };
  if (COUNTED.includes(column.use) && column.categoryId === null)
    return { at: 'category', text: 'persons.mapping.needsCategory' };
  return null;
};

/** The columns of a preview with the person's choices in them, and what is wrong at each. */
export const draftColumns = (
  preview: ImportPreview,
  choices: Readonly<Record<number, ColumnChoice>>,
): readonly ColumnDraft[] => {
  const chosen = preview.columns.map(column => ({ ...column, ...choices[column.column] }));
  return chosen.map((column, at) => ({ ...column, problem: problemOf(column, chosen.slice(0, at)) }));
};

/** Exactly one column holds the person number; without it nobody can be counted. */
export const hasNumber = (columns: readonly PreviewColumn[]): boolean =>
  columns.some(({ use }) => use === 'person_number');

/** What the API is told: the columns that are read, and how. */
export const mappingOf = (
  { encoding, delimiter, hasHeader }: ImportPreview,
  columns: readonly PreviewColumn[],
  country: NumberCountry | null,
): Mapping => ({
  encoding,
  delimiter,
  hasHeader,
  ...(country && { country }),
  columns: columns
    .filter(({ use }) => use !== 'ignore')
    .map(({ column, use, categoryId, name }) => ({
      column,
      use,
      categoryId: takesCategory(use) ? categoryId : null,
      // Values in JSON have a name and no place.
      ...(delimiter === 'ndjson' && { name }),
    })),
});
