import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import type { AffectedTable } from '../platform/api/records';
import { NEW_HANDLING } from '../platform/form/HandlingInputs';
import { CreateForm, EditForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { AffectedTableInputs } from './AffectedTableInputs';
import { tablesAddress } from './tables-address';

/** What else shows a table. */
const REFRESH = ['scope-matrix', 'summary'] as const;

/** A new table begins with what is usually known first: that it is suspected, and nothing leaked. */
const NEW = {
  stolenStatus: 'suspected',
  stolenConfidence: 'unknown',
  leakedStatus: 'none',
  leakedConfidence: 'unknown',
  origin: 'unknown',
  ...NEW_HANDLING,
} as const;

/** Writes down an affected table. */
export const AffectedTableCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const incident = useIncident();
  const address = tablesAddress(incident.id);
  return (
    <Section title={translate('scope.tables.createTitle')}>
      <CreateForm<AffectedTable>
        resource="affected-tables"
        fixed={{ incidentId: incident.id }}
        defaultValues={NEW}
        refresh={REFRESH}
        saveLabel="scope.tables.save"
        onSaved={({ id }) => void navigate(`${address}/${id}`)}
        onCancel={() => void navigate(address)}
      >
        <AffectedTableInputs incidentId={incident.id} />
      </CreateForm>
    </Section>
  );
};

/** Changes what is known of a table; each change stays in its history. */
export const AffectedTableEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const incident = useIncident();
  const { tableId = '' } = useParams();
  const back = () => void navigate(`${tablesAddress(incident.id)}/${tableId}`);
  return (
    <Section title={translate('scope.tables.editTitle')}>
      <EditForm resource="affected-tables" id={tableId} refresh={REFRESH} onSaved={back} onCancel={back}>
        <AffectedTableInputs incidentId={incident.id} />
      </EditForm>
    </Section>
  );
};
