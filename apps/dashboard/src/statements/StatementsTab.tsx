import { Route, Routes } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { NotFound } from '../platform/layout/NotFound';
import { SubNav } from '../platform/layout/SubNav';
import { leaksAddress, statementsAddress } from './addresses';
import { LeakCreate, LeakEdit } from './LeakForms';
import { LeakList } from './LeakList';
import { LeakShow } from './LeakShow';
import { StatementCreate } from './StatementCreate';
import { StatementEdit } from './StatementEdit';
import { StatementList } from './StatementList';
import { StatementShow } from './StatementShow';

/** What was said about the incident, and where the stolen data surfaced. */
const StatementsTab = () => {
  const { id } = useIncident();
  return (
    <>
      <SubNav
        label="statements.parts.label"
        items={[
          { to: statementsAddress(id), text: 'statements.parts.statements' },
          { to: leaksAddress(id), text: 'statements.parts.leaks' },
        ]}
      />
      <Routes>
        <Route index element={<StatementList />} />
        <Route path="create" element={<StatementCreate />} />
        <Route path="leaks" element={<LeakList />} />
        <Route path="leaks/create" element={<LeakCreate />} />
        <Route path="leaks/:leakId" element={<LeakShow />} />
        <Route path="leaks/:leakId/edit" element={<LeakEdit />} />
        <Route path=":statementId" element={<StatementShow />} />
        <Route path=":statementId/edit" element={<StatementEdit />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </>
  );
};
export default StatementsTab;
