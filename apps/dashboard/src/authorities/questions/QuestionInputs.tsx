import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FieldGroup } from '../../platform/form/FieldGroup';
import { input } from '../../platform/form/input';
import { PersonInput } from '../../platform/form/PersonInput';
import { VocabRadio } from '../../platform/form/VocabRadio';
import { MomentInput } from '../../platform/moment/MomentInput';
import { ItemInput } from '../ItemInput';

const SCHEMA = 'CreateCorrespondenceQuestion';

/** What is asked, of whom, until when. */
export const QuestionInputs = ({ isFrozen = false }: { isFrozen?: boolean }) => {
  const answerer: unknown = useWatch({ name: 'answerer' });
  return (
    <>
      <TextInput
        {...input(SCHEMA, 'text')}
        multiline
        minRows={2}
        readOnly={isFrozen}
        helperText={isFrozen ? 'authorities.questions.frozen' : 'authorities.questions.textHelp'}
      />
      <VocabRadio source="answerer" list="answerer" row />
      {answerer === 'us' && <PersonInput source="assigneeId" helperText="authorities.questions.assigneeHelp" />}
      <MomentInput source="due" planned helperText="authorities.questions.dueHelp" />
    </>
  );
};

/** What became of it. */
export const AnswerInputs = ({ incidentId }: { incidentId: string }) => (
  <FieldGroup title="authorities.questions.answerGroup">
    <MomentInput source="answered" />
    <ItemInput source="answeredInId" incidentId={incidentId} helperText="authorities.questions.answeredInHelp" />
    <TextInput {...input(SCHEMA, 'answer')} multiline helperText={false} />
  </FieldGroup>
);
