import type { ReactNode } from 'react';

/** One column of a list. The first column is the row's name: its cell is the row's header and carries the link. */
export interface Column<T> {
  /** Field of the record; its label is `resources.<resource>.fields.<field>` unless `label` is given. */
  field: string;
  label?: string;
  cell: (record: T) => ReactNode;
  /** Sort key of the API; without it the column does not sort. */
  sort?: string;
  numeric?: boolean;
  /** Left out on narrow screens' cards and, below 1100 px, in the table. */
  minor?: boolean;
}
