import Alert from '@mui/material/Alert';
import { FormDataConsumer, SelectInput, TextInput, useGetList, useTranslate } from 'react-admin';
import type { Attachment, NegotiationDecision } from '../../platform/api/records';
import { input } from '../../platform/form/input';
import { CreateForm } from '../../platform/form/RecordForms';
import { VocabInput } from '../../platform/form/VocabInput';
import { MomentInput } from '../../platform/moment/MomentInput';
import { DECISION_REFRESH } from './decision-refresh';

const SCHEMA = 'CreateNegotiationGround';

const FileInput = ({ negotiationId, required }: { negotiationId: string; required: boolean }) => {
  const translate = useTranslate();
  const { data = [] } = useGetList<Attachment>('attachments', {
    filter: { recordId: negotiationId },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  return (
    <SelectInput
      {...input(SCHEMA, 'attachmentId', { required })}
      choices={data.map(({ id, fileName }) => ({ id, name: fileName }))}
      emptyText={translate('platform.none')}
      translateChoice={false}
      helperText="negotiations.decisions.fileHelp"
    />
  );
};

const ScreeningInputs = () => (
  <>
    <TextInput {...input(SCHEMA, 'sanctionsList', { required: true })} helperText="negotiations.decisions.listHelp" />
    <VocabInput source="result" list="screeningResult" required />
  </>
);

/** Adds advice, that the police were informed, or a screening. */
export const GroundForm = ({ decision, onClose }: { decision: NegotiationDecision; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <CreateForm
      resource="negotiation-grounds"
      fixed={{ negotiationDecisionId: decision.id }}
      refresh={DECISION_REFRESH}
      saveLabel="negotiations.decisions.ground.save"
      onSaved={onClose}
      onCancel={onClose}
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate('negotiations.decisions.ground.help')}
      </Alert>
      <VocabInput source="kind" list="negotiationGroundKind" required />
      <FormDataConsumer<{ kind?: string }>>
        {({ formData }) => (
          <>
            {formData.kind === 'sanctions_screening' && <ScreeningInputs />}
            <TextInput {...input(SCHEMA, 'givenBy')} helperText="negotiations.decisions.givenByHelp" />
            <MomentInput source="occurred" required />
            <TextInput {...input(SCHEMA, 'text')} multiline minRows={3} helperText={false} />
            <FileInput negotiationId={decision.negotiationId} required={formData.kind === 'sanctions_screening'} />
          </>
        )}
      </FormDataConsumer>
    </CreateForm>
  );
};
