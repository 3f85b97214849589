import { Route, Routes } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { NotFound } from '../platform/layout/NotFound';
import { SubNav } from '../platform/layout/SubNav';
import { obligationsAddress } from './addresses';
import { CopySheet } from './filings/CopySheet';
import { FilingShow } from './filings/FilingShow';
import { ObligationAdd } from './ObligationAdd';
import { ObligationCreate } from './ObligationCreate';
import { ObligationList } from './ObligationList';
import { ObligationShow } from './ObligationShow';
import { riskAddress } from './risks/addresses';
import { RiskCreate } from './risks/RiskCreate';
import { RiskList } from './risks/RiskList';
import { RiskShow } from './risks/RiskShow';

/** Whom the incident obliges us to tell, by when, who judged that, what was filed, and the risk that it hangs on. */
const ObligationsTab = () => {
  const { id } = useIncident();
  return (
    <>
      <SubNav
        label="obligations.parts.label"
        items={[
          { to: obligationsAddress(id), text: 'obligations.parts.obligations' },
          { to: riskAddress(id), text: 'obligations.parts.risk' },
        ]}
      />
      <Routes>
        <Route index element={<ObligationList />} />
        <Route path="create" element={<ObligationCreate />} />
        <Route path="add" element={<ObligationAdd />} />
        <Route path="risk" element={<RiskList />} />
        <Route path="risk/create" element={<RiskCreate />} />
        <Route path="risk/:riskId" element={<RiskShow />} />
        <Route path="filings/:filingId" element={<FilingShow />} />
        <Route path="filings/:filingId/copy" element={<CopySheet />} />
        <Route path=":obligationId" element={<ObligationShow />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </>
  );
};
export default ObligationsTab;
