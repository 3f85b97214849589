import { LIMITS } from '@breachdesk/contract/limits';
import { TextInput } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';
import { MomentInput } from '../platform/moment/MomentInput';

/** What happened, when, on whose word. */
export const EntryInputs = ({ correcting = false }: { correcting?: boolean }) => {
  const { id } = useIncident();
  return (
    <>
      <MomentInput source="occurred" required />
      <TextInput
        {...input('CreateTimelineEntry', 'title', { required: true, maxLength: LIMITS.title })}
        helperText="timeline.help.title"
      />
      <TextInput
        {...input('CreateTimelineEntry', 'text', { required: correcting })}
        label={correcting ? 'timeline.correct.reason' : undefined}
        multiline
        minRows={3}
        helperText={correcting ? 'timeline.help.reason' : false}
      />
      <TextInput {...input('CreateTimelineEntry', 'source', { required: true })} helperText="timeline.help.source" />
      <TextInput {...input('CreateTimelineEntry', 'sourceUrl')} helperText="timeline.help.sourceUrl" />
      <VocabInput source="confidence" list="confidence" required helperText="timeline.help.confidence" />
      <HandlingInputs incidentId={id} />
    </>
  );
};
