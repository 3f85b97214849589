import { AutocompleteInput, ReferenceInput } from 'react-admin';
import type { AuthorityContact } from '../platform/api/records';

interface ContactInputProps {
  incidentId: string;
  helperText?: string;
}

const nameOf = (contact?: AuthorityContact): string => (contact ? `${contact.name} · ${contact.organisationName}` : '');

/** A contact of this incident, found by typing part of the name. */
export const ContactInput = ({ incidentId, helperText }: ContactInputProps) => (
  <ReferenceInput
    source="contactId"
    reference="authority-contacts"
    filter={{ incidentId }}
    sort={{ field: 'name', order: 'ASC' }}
    perPage={25}
  >
    <AutocompleteInput
      optionText={nameOf}
      filterToQuery={(text: string) => ({ q: text })}
      helperText={helperText ?? false}
      // The list stands open when the form of a call does: it belongs into the page, not behind its landmarks.
      slotProps={{ popper: { disablePortal: true } }}
    />
  </ReferenceInput>
);
