import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { EditForm } from '../../platform/form/RecordForms';
import { Section } from '../../platform/layout/Section';
import { cohortsAddress } from '../addresses';
import { CohortInputs } from './CohortInputs';

/** Changes a cohort; campaigns that were drawn from it keep their persons. */
export const CohortEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { cohortId = '' } = useParams();
  const back = () => void navigate(`${cohortsAddress(id)}/${cohortId}`);
  return (
    <Section title={translate('cohorts.editTitle')} intro={translate('cohorts.editIntro')}>
      <EditForm
        resource="cohorts"
        id={cohortId}
        // Campaigns say the name of their cohort.
        refresh={['notice-campaigns', 'audit-entries']}
        onSaved={back}
        onCancel={back}
      >
        <CohortInputs />
      </EditForm>
    </Section>
  );
};
