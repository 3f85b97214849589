import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ScopeMatrix } from '../platform/api/records';
import { MatrixCellButton, type FilledCell } from './MatrixCellButton';
import { byClass, cellAt } from './matrix-rows';
import { WideBox } from '../platform/layout/WideBox';
import { wideTableOfButtons } from '../platform/layout/wide-table';

interface MatrixTableProps {
  matrix: ScopeMatrix;
  sources: ReadonlyMap<string, number>;
  tableAddress: (id: string) => string;
  onOpen: (cell: FilledCell) => void;
}

const FIRST = { xs: '8.5rem', sm: '11rem', lg: '14rem' };

const STYLE = {
  '& td, & .category': { minWidth: '6.5rem', maxWidth: '10rem', hyphens: 'auto' },
  '@media print': { '& td, & .category': { minWidth: 0 } },
};

/** Tables down, categories across in blocks of their GDPR class. Scrolls inside itself; the names stay in view. */
export const MatrixTable = ({ matrix, sources, tableAddress, onOpen }: MatrixTableProps) => {
  const translate = useTranslate();
  const groups = byClass(matrix.categories);
  const label = translate('scope.matrix.title');
  return (
    <WideBox label={label} hint={translate('scope.matrix.wide', { smart_count: matrix.categories.length })}>
      <Box component="table" aria-label={label} sx={[wideTableOfButtons(FIRST), STYLE]}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="first">
              {translate('scope.matrix.table')}
            </th>
            {groups.map(({ gdprClass, categories }) => (
              <th key={gdprClass} scope="colgroup" colSpan={categories.length}>
                {translate(`vocab.gdprClass.${gdprClass}`)}
              </th>
            ))}
          </tr>
          <tr>
            {groups.flatMap(({ categories }) =>
              categories.map(({ id, name }) => (
                <th key={id} scope="col" className="category">
                  {name}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {matrix.tables.map(table => (
            <tr key={table.id}>
              <th scope="row" className="first">
                <Link component={RouterLink} to={tableAddress(table.id)}>
                  {table.name}
                </Link>
                <Box component="span" sx={{ display: 'block', mt: 0.5, fontWeight: 400, color: 'text.secondary' }}>
                  {translate('scope.matrix.held', {
                    smart_count: matrix.cells.filter(({ tableId }) => tableId === table.id).length,
                  })}
                </Box>
              </th>
              {groups.flatMap(({ categories }) =>
                categories.map(category => {
                  const cell = cellAt(matrix.cells, table.id, category.id);
                  return (
                    <td key={category.id}>
                      {cell ? (
                        <MatrixCellButton
                          {...{ table, category, cell, sources }}
                          onOpen={() => onOpen({ table, category, cell })}
                        />
                      ) : (
                        <Box component="span" sx={{ display: 'block', p: 1, color: 'text.secondary' }}>
                          {translate('scope.matrix.emptyMark')}
                        </Box>
                      )}
                    </td>
                  );
                }),
              )}
            </tr>
          ))}
        </tbody>
      </Box>
    </WideBox>
  );
};
