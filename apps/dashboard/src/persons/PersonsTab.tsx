import { Navigate, Route, Routes } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { NotFound } from '../platform/layout/NotFound';
import { SubNav } from '../platform/layout/SubNav';
import { useMayHere } from '../incidents/use-may-here';
import { useMay } from '../platform/session/use-may';
import { cohortsAddress, importsAddress, registerAddress, runsAddress } from './addresses';
import { CohortCreate } from './cohorts/CohortCreate';
import { CohortEdit } from './cohorts/CohortEdit';
import { CohortList } from './cohorts/CohortList';
import { CohortShow } from './cohorts/CohortShow';
import { ImportCreate } from './imports/ImportCreate';
import { ImportList } from './imports/ImportList';
import { ImportShow } from './imports/ImportShow';
import { LookUp } from './look-up/LookUp';
import { PersonList } from './register/PersonList';
import { PersonShow } from './register/PersonShow';
import { RunList } from './runs/RunList';
import { RunShow } from './runs/RunShow';

/** Who is affected: tables on their way into the register, runs that count it, cohorts of it, and one person at a time. */
const PersonsTab = () => {
  const { id } = useIncident();
  const maySeeImports = useMay('table_import.read', id);
  const mayImport = useMayHere('table_import.create');
  const maySeeCohorts = useMay('cohort.read', id);
  const mayMakeCohorts = useMayHere('cohort.create');
  const mayChangeCohorts = useMayHere('cohort.update');
  const maySeePersons = useMay('person.read', id);
  const mayLookUp = useMayHere('person_lookup.create');
  const lookUp = `/incidents/${id}/persons/look-up`;
  return (
    <>
      <SubNav
        label="persons.parts.label"
        items={[
          ...(maySeeImports ? [{ to: importsAddress(id), text: 'persons.parts.imports' }] : []),
          { to: runsAddress(id), text: 'persons.parts.runs' },
          ...(maySeeCohorts ? [{ to: cohortsAddress(id), text: 'persons.parts.cohorts' }] : []),
          ...(maySeePersons ? [{ to: registerAddress(id), text: 'persons.parts.register' }] : []),
          ...(mayLookUp ? [{ to: lookUp, text: 'persons.parts.lookUp' }] : []),
        ]}
      />
      <Routes>
        <Route index element={<Navigate to={maySeeImports ? importsAddress(id) : runsAddress(id)} replace />} />
        {maySeeImports && <Route path="imports" element={<ImportList />} />}
        {mayImport && <Route path="imports/create" element={<ImportCreate />} />}
        {maySeeImports && <Route path="imports/:importId" element={<ImportShow />} />}
        <Route path="runs" element={<RunList />} />
        <Route path="runs/:runId" element={<RunShow />} />
        {maySeeCohorts && <Route path="cohorts" element={<CohortList />} />}
        {mayMakeCohorts && <Route path="cohorts/create" element={<CohortCreate />} />}
        {maySeeCohorts && <Route path="cohorts/:cohortId" element={<CohortShow />} />}
        {mayChangeCohorts && <Route path="cohorts/:cohortId/edit" element={<CohortEdit />} />}
        {maySeePersons && <Route path="register" element={<PersonList />} />}
        {maySeePersons && <Route path="register/:personId" element={<PersonShow />} />}
        {mayLookUp && <Route path="look-up" element={<LookUp />} />}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </>
  );
};
export default PersonsTab;
