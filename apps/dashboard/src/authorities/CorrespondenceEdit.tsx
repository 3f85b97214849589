import Alert from '@mui/material/Alert';
import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import type { Correspondence } from '../platform/api/records';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { EditForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { correspondenceAddress } from './addresses';
import { CorrespondenceInputs } from './CorrespondenceInputs';
import { CORRESPONDENCE_REFRESH } from './correspondence-refresh';

/** Changes a draft; of a filed item only who may see it. */
export const CorrespondenceEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { itemId = '' } = useParams();
  const { data } = useGetOne<Correspondence>('correspondence', { id: itemId });
  const isFiled = data?.status === 'filed';
  const back = () => void navigate(`${correspondenceAddress(id)}/${itemId}`);
  return (
    <Section title={translate(isFiled ? 'authorities.items.handlingTitle' : 'authorities.items.editTitle')}>
      {isFiled && (
        <Alert severity="info" sx={{ mb: 2, maxWidth: '46rem' }}>
          {translate('authorities.items.onlyHandling')}
        </Alert>
      )}
      <EditForm resource="correspondence" id={itemId} refresh={CORRESPONDENCE_REFRESH} onSaved={back} onCancel={back}>
        {isFiled ? (
          <HandlingInputs incidentId={id} />
        ) : (
          <CorrespondenceInputs incidentId={id} item={data} isCorrection={Boolean(data?.correctsId)} />
        )}
      </EditForm>
    </Section>
  );
};
