import { Navigate, Route, Routes } from 'react-router';
import { AffectedTableCreate, AffectedTableEdit } from '../affected-tables/AffectedTableForms';
import { AffectedTableList } from '../affected-tables/AffectedTableList';
import { AffectedTableShow } from '../affected-tables/AffectedTableShow';
import { useIncident } from '../incidents/incident-context';
import { NotFound } from '../platform/layout/NotFound';
import { SubNav } from '../platform/layout/SubNav';
import { FigureTable } from './FigureTable';
import { FiguresView } from './FiguresView';
import { MatrixView } from './MatrixView';

/** What was taken: the tables, tables by categories, and the numbers that are said of the persons in them. */
const ScopeTab = () => {
  const { id } = useIncident();
  const address = `/incidents/${id}/scope`;
  return (
    <>
      <SubNav
        label="scope.parts.label"
        items={[
          { to: `${address}/tables`, text: 'scope.parts.tables' },
          { to: `${address}/matrix`, text: 'scope.parts.matrix' },
          { to: `${address}/figures`, text: 'scope.parts.figures' },
        ]}
      />
      <Routes>
        <Route index element={<Navigate to={`${address}/tables`} replace />} />
        <Route path="tables" element={<AffectedTableList />} />
        <Route path="tables/create" element={<AffectedTableCreate />} />
        <Route path="tables/:tableId" element={<AffectedTableShow />} />
        <Route path="tables/:tableId/edit" element={<AffectedTableEdit />} />
        <Route path="matrix" element={<MatrixView />} />
        <Route path="figures" element={<FiguresView />} />
        <Route path="figures/table" element={<FigureTable />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </>
  );
};
export default ScopeTab;
