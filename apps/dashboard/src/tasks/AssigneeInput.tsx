import { AutocompleteInput, useTranslate } from 'react-admin';
import { memberName, useMembers } from './use-members';

/** A member of the incident who does the task; empty means nobody yet. */
export const AssigneeInput = () => {
  const translate = useTranslate();
  const members = useMembers();
  return (
    <AutocompleteInput
      source="assigneeId"
      choices={members.map(member => ({ id: member.userId, name: memberName(member) }))}
      translateChoice={false}
      helperText={false}
      emptyText={translate('tasks.unassigned')}
    />
  );
};
