import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { RunMatrix } from '../../platform/api/records';
import { Section } from '../../platform/layout/Section';
import { classColours } from '../../scope/class-colours';
import { NumberGrid } from './NumberGrid';

/** How many persons each table holds each category of; categories in blocks of their GDPR class. */
export const RunMatrixTable = ({ matrix: { tables, categories, cells } }: { matrix: RunMatrix }) => {
  const translate = useTranslate();
  const { mode } = useTheme().palette;
  const title = translate('runs.matrix.title');
  const persons = new Map(cells.map(cell => [`${cell.tableId} ${cell.categoryId}`, cell.persons]));
  const classes = new Map(categories.map(({ id, gdprClass }) => [id, gdprClass]));
  return (
    <Section title={title} intro={translate('runs.matrix.intro')} level={3}>
      <NumberGrid
        label={title}
        hint={translate('runs.matrix.wide')}
        corner={translate('runs.matrix.table')}
        rows={tables}
        columns={categories}
        ground={id => classColours(mode, classes.get(id) ?? 'ordinary').ground}
        at={(tableId, categoryId) => persons.get(`${tableId} ${categoryId}`) ?? null}
        empty={translate('runs.matrix.empty')}
      />
    </Section>
  );
};
