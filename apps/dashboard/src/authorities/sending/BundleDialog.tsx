import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import type { Correspondence, Organisation } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { SelectField } from '../../platform/form/SelectField';
import { useDaySpan } from '../../platform/moment/use-day-span';
import { bundleAddress } from '../addresses';

interface BundleDialogProps {
  organisations: readonly Organisation[];
  onClose: () => void;
}

/** What of the correspondence with one organisation goes into a file, and the link that fetches it. */
export const BundleDialog = ({ organisations, onClose }: BundleDialogProps) => {
  const translate = useTranslate();
  const { id } = useIncident();
  const [organisationId, setOrganisationId] = useState('');
  const { from, until, isRight, fields } = useDaySpan();
  const [withClosedRooms, setWithClosedRooms] = useState(false);
  const { total = 0 } = useGetList<Correspondence>(
    'correspondence',
    {
      filter: {
        incidentId: id,
        organisationId,
        status: 'filed',
        ...(from && { occurredFrom: from }),
        ...(until && { occurredUntil: until }),
      },
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'occurredAt', order: 'ASC' },
    },
    { enabled: organisationId !== '' },
  );
  const isReady = total > 0 && isRight;
  return (
    <FormDialog open title={translate('authorities.bundle.title')} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <Typography variant="body2">{translate('authorities.bundle.text')}</Typography>
        <SelectField
          label={translate('authorities.bundle.organisation')}
          value={organisationId}
          options={organisations}
          onChange={setOrganisationId}
        />
        {fields()}
        <FormControlLabel
          label={translate('authorities.bundle.closedRooms')}
          control={<Checkbox checked={withClosedRooms} onChange={event => setWithClosedRooms(event.target.checked)} />}
        />
        {organisationId !== '' && total === 0 && (
          <Typography role="status">{translate('authorities.bundle.none')}</Typography>
        )}
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button
            variant="contained"
            disabled={!isReady}
            href={bundleAddress(id, { organisationId, from, until, rooms: withClosedRooms ? 'all' : 'general' })}
            download
            onClick={onClose}
          >
            {translate('authorities.bundle.take')}
          </Button>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        </Box>
      </Box>
    </FormDialog>
  );
};
