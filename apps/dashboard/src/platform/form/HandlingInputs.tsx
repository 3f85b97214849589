import Box from '@mui/material/Box';
import { SelectArrayInput, useGetList, useTranslate } from 'react-admin';
import type { Participation } from '../api/records';
import { useRooms } from '../session/use-rooms';
import { useSession } from '../session/use-session';
import { VocabInput } from './VocabInput';

interface HandlingInputsProps {
  incidentId: string;
  /** For records whose room is fixed, such as negotiations. */
  withoutCompartment?: boolean;
}

const NO_PARTICIPATIONS: Participation[] = [];

/** Who may see the record: TLP label, room, and the organisations it is shared with by name. */
export const HandlingInputs = ({ incidentId, withoutCompartment = false }: HandlingInputsProps) => {
  const translate = useTranslate();
  const session = useSession();
  const { data: participations = NO_PARTICIPATIONS } = useGetList<Participation>('participations', {
    filter: { incidentId },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'laneName', order: 'ASC' },
  });
  const rooms = useRooms(incidentId);
  const others = participations.filter(
    ({ leftAt, organisationId }) => !leftAt && organisationId !== session?.user.organisationId,
  );
  if (rooms.length === 0) return null;
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2, pt: 1, pb: 2, m: 0, minWidth: 0 }}
    >
      <Box component="legend" sx={{ fontWeight: 600, fontSize: '0.875rem', px: 0.5 }}>
        {translate('platform.handling.title')}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: withoutCompartment ? '1fr' : '1fr 1fr' } }}>
        <VocabInput
          source="tlp"
          list="tlp"
          required
          label="platform.handling.tlp"
          helperText="platform.handling.tlpHelp"
        />
        {!withoutCompartment && (
          <VocabInput
            source="compartment"
            list="compartment"
            required
            only={rooms}
            label="platform.handling.compartment"
            helperText="platform.handling.compartmentHelp"
          />
        )}
      </Box>
      {others.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <SelectArrayInput
            source="sharedWith"
            label="platform.handling.sharedWith"
            helperText="platform.handling.sharedWithHelp"
            choices={others.map(({ organisationId, laneName, organisationName }) => ({
              id: organisationId,
              name: laneName ?? organisationName ?? '',
            }))}
            translateChoice={false}
          />
        </Box>
      )}
    </Box>
  );
};

/** What a new case record starts with; the API's own defaults, shown before they are chosen. */
export const NEW_HANDLING = { tlp: 'AMBER', compartment: 'general', sharedWith: [] } as const;
