import { AutocompleteArrayInput, ReferenceArrayInput } from 'react-admin';
import { useIncident } from '../incidents/incident-context';

/** Other tasks of the incident that must be done first, found by typing part of the title. */
export const BlockedByInput = ({ taskId }: { taskId?: string }) => {
  const { id } = useIncident();
  return (
    <ReferenceArrayInput
      source="blockedBy"
      reference="tasks"
      filter={{ incidentId: id }}
      sort={{ field: 'title', order: 'ASC' }}
      perPage={50}
    >
      <AutocompleteArrayInput
        optionText="title"
        helperText="tasks.help.blockedBy"
        filterToQuery={text => ({ q: text })}
        getOptionDisabled={option => option.id === taskId}
      />
    </ReferenceArrayInput>
  );
};
