import Alert from '@mui/material/Alert';
import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import type { Statement } from '../platform/api/records';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { EditForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { statementsAddress } from './addresses';
import { STATEMENT_REFRESH } from './statement-refresh';
import { StatementInputs } from './StatementInputs';

/** Changes a draft; of a published statement only who may see it here. */
export const StatementEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { statementId = '' } = useParams();
  const { data } = useGetOne<Statement>('statements', { id: statementId });
  const isPublished = data?.status === 'published';
  const back = () => void navigate(`${statementsAddress(id)}/${statementId}`);
  return (
    <Section title={translate(isPublished ? 'statements.handlingTitle' : 'statements.editTitle')}>
      {isPublished && (
        <Alert severity="info" sx={{ mb: 2, maxWidth: '46rem' }}>
          {translate('statements.onlyHandling')}
        </Alert>
      )}
      <EditForm resource="statements" id={statementId} refresh={STATEMENT_REFRESH} onSaved={back} onCancel={back}>
        {isPublished ? (
          <HandlingInputs incidentId={id} />
        ) : (
          <StatementInputs incidentId={id} correction={Boolean(data?.correctsId)} />
        )}
      </EditForm>
    </Section>
  );
};
