import { LIMITS } from '@breachdesk/contract/limits';
import { required, SelectArrayInput, TextInput, useRecordContext } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useIsPartner } from '../incidents/use-may-here';
import type { Task } from '../platform/api/records';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';
import { MomentInput } from '../platform/moment/MomentInput';
import { AssigneeInput } from './AssigneeInput';
import { BlockedByInput } from './BlockedByInput';
import { ChecklistInput } from './ChecklistInput';
import { laneName, useLanes } from './use-lanes';

const LanesInput = () => {
  const { lanes } = useLanes();
  return (
    <SelectArrayInput
      source="organisationIds"
      choices={lanes.map(lane => ({ id: lane.organisationId, name: laneName(lane) }))}
      translateChoice={false}
      validate={required()}
      helperText="tasks.help.lanes"
    />
  );
};

/**
 * What is to be done, by whom, until when. Where it stands is moved on the board or on its page, where the move asks what it needs.
 * Partners change neither lanes nor handling.
 */
export const TaskInputs = () => {
  const { id, zone } = useIncident();
  const isPartner = useIsPartner();
  const task = useRecordContext<Task>();
  return (
    <>
      <TextInput {...input('CreateTask', 'title', { required: true, maxLength: LIMITS.title })} helperText={false} />
      {!isPartner && <LanesInput />}
      <AssigneeInput />
      <VocabInput source="priority" list="priority" required />
      <MomentInput source="due" planned helperText={zone} />
      <TextInput {...input('CreateTask', 'description')} multiline minRows={3} helperText={false} />
      <ChecklistInput />
      <BlockedByInput taskId={task?.id} />
      <TextInput {...input('CreateTask', 'waitingFor')} helperText="tasks.help.waitingFor" />
      {(task?.status === 'done' || task?.result) && (
        <TextInput {...input('UpdateTask', 'result')} multiline minRows={2} helperText={false} />
      )}
      {!isPartner && <HandlingInputs incidentId={id} />}
    </>
  );
};
