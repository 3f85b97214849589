import { AutocompleteInput, ReferenceInput } from 'react-admin';
import type { Correspondence } from '../platform/api/records';

interface ItemInputProps {
  source: string;
  incidentId: string;
  helperText: string;
}

const subjectOf = (item?: Correspondence): string => item?.subject ?? '';

/** Picks an item of the correspondence of the incident by its words, the latest first. */
export const ItemInput = ({ source, incidentId, helperText }: ItemInputProps) => (
  <ReferenceInput
    source={source}
    reference="correspondence"
    filter={{ incidentId }}
    sort={{ field: 'occurredAt', order: 'DESC' }}
    perPage={25}
  >
    <AutocompleteInput optionText={subjectOf} filterToQuery={(text: string) => ({ q: text })} helperText={helperText} />
  </ReferenceInput>
);
