import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Option } from '../../platform/form/SelectField';
import { Cells } from './Cells';
import { Choice } from './Choice';
import { type ColumnKind, kindOf } from './import-words';
import { takesCategory, type ColumnChoice, type ColumnDraft } from './mapping-draft';

/** A data category to choose; known by its key to the kinds of columns that stand for one. */
export type CategoryOption = Option & { key: string };

interface ColumnFieldsProps {
  column: ColumnDraft;
  kinds: readonly ColumnKind[];
  categories: readonly CategoryOption[];
  /** Problems are shown once the person has tried to send. */
  showProblems: boolean;
  onChoose: (choice: ColumnChoice) => void;
}

/** A category that came with the kind goes with it; one that was chosen stays. */
const categoryLeft = (before: ColumnKind): ColumnChoice => (before.category === undefined ? {} : { categoryId: null });

/** One column of the file: its name, its first cells masked, what is read of it and in which category a person counts by it. */
export const ColumnFields = ({ column, kinds, categories, showProblems, onChoose }: ColumnFieldsProps) => {
  const translate = useTranslate();
  const name = column.name || translate('persons.mapping.unnamed', { place: column.column + 1 });
  const kind = kindOf(column.use, categories.find(({ id }) => id === column.categoryId)?.key);
  const chooseKind = (id: string) => {
    const chosen = kinds.find(each => each.id === id);
    if (!chosen) return;
    const category = chosen.category !== undefined && categories.find(({ key }) => key === chosen.category);
    onChoose({ use: chosen.use, ...(category ? { categoryId: category.id } : categoryLeft(kind)) });
  };
  const problemAt = (field: 'use' | 'category') =>
    showProblems && column.problem?.at === field ? translate(column.problem.text) : null;
  return (
    <li>
      <Box
        role="group"
        aria-label={name}
        sx={{
          display: 'grid',
          gap: 2,
          py: 2,
          borderTop: 1,
          borderColor: 'divider',
          gridTemplateColumns: { md: 'minmax(10rem, 1.2fr) minmax(0, 1fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
          <Cells cells={column.cells} />
        </Box>
        <Choice
          label={translate('persons.mapping.use')}
          value={kind.id}
          options={kinds.map(({ id }) => ({ id, name: translate(`persons.uses.${id}`) }))}
          onChange={chooseKind}
          problem={problemAt('use')}
          help={translate(`persons.useHelp.${kind.id}`)}
        />
        {takesCategory(column.use) && (
          <Choice
            label={translate('persons.mapping.category')}
            value={column.categoryId ?? ''}
            options={categories}
            blank={translate('persons.mapping.noCategory')}
            onChange={value => onChoose({ categoryId: value || null })}
            problem={problemAt('category')}
          />
        )}
      </Box>
    </li>
  );
};
