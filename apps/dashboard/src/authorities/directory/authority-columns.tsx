import type { Authority } from '../../platform/api/records';
import { Unknown } from '../../platform/fields/Unknown';
import { VocabText } from '../../platform/fields/VocabChip';
import type { Column } from '../../platform/list/column';
import { Validity } from './Validity';

/** What the directory shows of each authority. */
export const AUTHORITY_COLUMNS: readonly Column<Authority>[] = [
  { field: 'name', cell: ({ name }) => name, sort: 'name' },
  { field: 'role', cell: ({ role }) => role },
  { field: 'kind', cell: ({ kind }) => <VocabText list="organisationKind" word={kind} />, sort: 'kind', minor: true },
  { field: 'phone', cell: ({ phone }) => phone ?? <Unknown /> },
  { field: 'hours', cell: ({ hours }) => hours ?? <Unknown />, minor: true },
  { field: 'country', cell: ({ country }) => country, sort: 'country', minor: true },
  { field: 'validFrom', label: 'authorities.directory.valid', cell: entry => <Validity entry={entry} />, minor: true },
];
