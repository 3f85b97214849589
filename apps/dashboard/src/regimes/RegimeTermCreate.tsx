import { FILING_FORM_KEYS } from '@breachdesk/contract/filing-vocabularies';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { CreateForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { RegimeTermInputs } from './RegimeTermInputs';

const NEW = {
  trigger: 'aware',
  proposed: false,
  lateReasons: false,
  inPhases: false,
  holdable: false,
  forms: [...FILING_FORM_KEYS],
};

/** Enters law, also ahead of its day, or a proposal that is not law yet. */
const RegimeTermCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const back = () => void navigate('/regime-terms');
  return (
    <Page title={translate('regimes.createTitle')} intro={translate('regimes.createIntro')}>
      <CreateForm resource="regime-terms" defaultValues={NEW} onSaved={back} onCancel={back}>
        <RegimeTermInputs isNew />
      </CreateForm>
    </Page>
  );
};
export default RegimeTermCreate;
