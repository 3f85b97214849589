import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { LetterVersion } from '../../platform/api/records';
import { EditForm } from '../../platform/form/RecordForms';
import { Section } from '../../platform/layout/Section';
import { Loaded } from '../../platform/record/RecordPage';
import { textsAddress } from '../addresses';
import { NOTICES_REFRESH } from '../notices-refresh';
import { PreviewInForm } from './PreviewInForm';
import { TextInputs } from './TextInputs';

/** Changes a draft. */
export const TextEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { textId = '' } = useParams();
  const back = () => void navigate(`${textsAddress(id)}/${textId}`);
  return (
    <Section title={translate('letters.texts.editTitle')}>
      <Loaded<LetterVersion> resource="letter-versions" id={textId}>
        {text => (
          <EditForm resource="letter-versions" id={textId} refresh={NOTICES_REFRESH} onSaved={back} onCancel={back}>
            <TextInputs />
            <PreviewInForm incidentId={id} text={text} />
          </EditForm>
        )}
      </Loaded>
    </Section>
  );
};
