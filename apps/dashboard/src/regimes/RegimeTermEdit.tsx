import { useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import type { RegimeTerm } from '../platform/api/records';
import { EditForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { RegimeTermInputs } from './RegimeTermInputs';

/** Changes a proposal, makes it law, or says when a law ended; what is law stays as it was entered. */
const RegimeTermEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data: term } = useGetOne<RegimeTerm>('regime-terms', { id });
  const back = () => void navigate('/regime-terms');
  return (
    <Page title={term?.title ?? translate('regimes.editTitle')} intro={translate('regimes.editIntro')}>
      <EditForm resource="regime-terms" id={id} onSaved={back} onCancel={back}>
        <RegimeTermInputs isLaw={term?.proposed === false} />
      </EditForm>
    </Page>
  );
};
export default RegimeTermEdit;
