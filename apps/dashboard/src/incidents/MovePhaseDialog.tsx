import { NEXT_PHASES } from '@breachdesk/contract/incident-phases';
import { LIMITS } from '@breachdesk/contract/limits';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSend } from '../platform/api/use-send';
import type { Incident } from '../platform/api/records';
import { ConfirmDialog } from '../platform/feedback/ConfirmDialog';
import { formatNumber } from '../platform/fields/format-number';
import { VocabChip } from '../platform/fields/VocabChip';
import { SelectField } from '../platform/form/SelectField';
import { OpenEnds } from './OpenEnds';

/** Moves the incident to a phase the table allows, with the reason that goes on record. */
export const MovePhaseDialog = ({ incident, onClose }: { incident: Incident; onClose: () => void }) => {
  const translate = useTranslate();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isIncomplete = to === '' || reason.trim() === '';
  const tooLong = reason.trim().length > LIMITS.line;
  const send = useSend({
    refresh: ['incidents', 'timeline', 'clocks', 'phase-moves', 'summary'],
    done: 'incidents.move.done',
    onSuccess: onClose,
    onError: () => undefined,
  });
  const confirm = () => {
    setTried(true);
    if (isIncomplete || tooLong) return;
    send.mutate({
      path: `incidents/${incident.id}/move`,
      body: { to, reason: reason.trim(), version: incident.version },
    });
  };
  return (
    <ConfirmDialog
      open
      title={translate('incidents.move.title')}
      confirmLabel={translate('incidents.move.confirm')}
      pending={send.isPending}
      error={send.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Stack spacing={2} sx={{ pt: 0.5 }}>
        <Typography component="div" sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {translate('incidents.move.from')} <VocabChip list="phase" word={incident.phase} />
        </Typography>
        <SelectField
          label={translate('incidents.move.to')}
          value={to}
          blank={translate('incidents.move.choose')}
          options={NEXT_PHASES[incident.phase].map(phase => ({ id: phase, name: translate(`vocab.phase.${phase}`) }))}
          onChange={setTo}
        />
        {to === 'closed' && <OpenEnds incidentId={incident.id} />}
        <TextField
          label={translate('incidents.move.reason')}
          value={reason}
          onChange={event => setReason(event.target.value)}
          multiline
          minRows={2}
          error={tooLong || (tried && isIncomplete)}
          helperText={
            tooLong
              ? translate('ra.validation.maxLength', { max: formatNumber(LIMITS.line) })
              : translate(tried && isIncomplete ? 'incidents.move.needed' : 'incidents.move.help')
          }
        />
      </Stack>
    </ConfirmDialog>
  );
};
