import { LIMITS } from '@breachdesk/contract/limits';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { isProblem } from '../../platform/api/api-problem';
import { NumberFields } from './NumberFields';
import { NO_NUMBER, useJoining } from './use-joining';

/**
 * Two numbers of one person. They go out in the body of one request and are forgotten with it: no address, no cache and no
 * storage of the browser ever holds them. That is why this is no form of react-admin.
 */
export const NewNumberForm = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const [older, setOlder] = useState(NO_NUMBER);
  const [newer, setNewer] = useState(NO_NUMBER);
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const { join, isPending, problem } = useJoining(onClose);
  const fields = isProblem(problem) ? (problem.body.errors ?? {}) : {};
  const lacksReason = hasTried && reason.trim() === '';
  const submit = () => {
    const isWhole = [older.number, newer.number, reason].every(text => text.trim() !== '');
    setTried(!isWhole);
    if (isWhole) void join(older, newer, reason);
  };
  return (
    <Box
      component="form"
      noValidate
      autoComplete="off"
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
      sx={{ display: 'grid', gap: 2.5, pt: 1 }}
    >
      <Typography sx={{ maxWidth: '46rem' }}>{translate('persons.numbers.joinText')}</Typography>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <NumberFields which="old" typed={older} problems={fields} hasTried={hasTried} onChange={setOlder} />
        <NumberFields which="new" typed={newer} problems={fields} hasTried={hasTried} onChange={setNewer} />
      </Box>
      <TextField
        required
        label={translate('persons.numbers.reason')}
        value={reason}
        error={lacksReason || Boolean(fields['reason'])}
        helperText={
          (lacksReason ? translate('persons.numbers.needs.reason') : fields['reason']) ??
          translate('persons.numbers.reasonHelp')
        }
        slotProps={{ htmlInput: { maxLength: LIMITS.line } }}
        onChange={event => setReason(event.target.value)}
      />
      {problem && Object.keys(fields).length === 0 && <Alert severity="error">{problem.message}</Alert>}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" disabled={isPending}>
          {translate('persons.numbers.join')}
        </Button>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </Box>
    </Box>
  );
};
