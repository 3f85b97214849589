import { LIMITS } from '@breachdesk/contract/limits';
import { partnersMaySee } from '@breachdesk/contract/permissions';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCreate, useTranslate } from 'react-admin';
import { useIsPartner } from '../incidents/use-may-here';
import type { Task, TaskComment } from '../platform/api/records';
import { formatNumber } from '../platform/fields/format-number';
import { useSession } from '../platform/session/use-session';
import { laneName, useLanes } from './use-lanes';

/** Partner lanes of the task: whom a remark can be shared with. The controller's own people read every remark anyway. */
const useSharable = (task: Task) => {
  const { lanes } = useLanes();
  const own = useSession()?.user.organisationId;
  return lanes.filter(
    ({ organisationId, organisationKind }) =>
      organisationId !== own && organisationKind !== 'controller' && task.organisationIds.includes(organisationId),
  );
};

const ShareWith = ({
  task,
  chosen,
  onChange,
}: {
  task: Task;
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}) => {
  const translate = useTranslate();
  const lanes = useSharable(task);
  if (useIsPartner()) return <Typography variant="body2">{translate('tasks.comments.youShare')}</Typography>;
  if (!partnersMaySee(task)) return <Typography variant="body2">{translate('tasks.comments.neverShared')}</Typography>;
  if (lanes.length === 0) return <Typography variant="body2">{translate('tasks.comments.noPartnerLane')}</Typography>;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <Typography component="legend" variant="body2" sx={{ p: 0 }}>
        {translate('tasks.comments.share')}
      </Typography>
      <FormGroup row>
        {lanes.map(lane => (
          <FormControlLabel
            key={lane.organisationId}
            label={laneName(lane)}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(lane.organisationId)}
                onChange={({ target: { checked } }) =>
                  onChange(checked ? [...chosen, lane.organisationId] : chosen.filter(id => id !== lane.organisationId))
                }
              />
            }
          />
        ))}
      </FormGroup>
    </Box>
  );
};

const useSend = (task: Task, onSent: () => void) => {
  const queries = useQueryClient();
  const [create, { isPending, error }] = useCreate<TaskComment, Error>();
  const send = (text: string, sharedWith: string[]) => {
    const data = { taskId: task.id, text, ...(sharedWith.length > 0 && { sharedWith }) };
    void create(
      'task-comments',
      { data },
      {
        onSuccess: () => {
          onSent();
          void queries.invalidateQueries({ queryKey: ['task-comments'] });
          void queries.invalidateQueries({ queryKey: ['tasks'] });
        },
        onError: () => undefined,
      },
    );
  };
  return { send, isPending, error };
};

/** Writes a remark, and says before it is sent who will be able to read it. */
export const CommentForm = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [sharedWith, setSharedWith] = useState<string[]>([]);
  const { send, isPending, error } = useSend(task, () => {
    setText('');
    setSharedWith([]);
  });
  const tooLong = text.trim().length > LIMITS.text;
  return (
    <Box
      component="form"
      className="no-print"
      aria-label={translate('tasks.comments.write')}
      onSubmit={event => {
        event.preventDefault();
        if (text.trim() !== '' && !tooLong) send(text.trim(), sharedWith);
      }}
      sx={{ display: 'grid', gap: 1, mt: 1.5, maxWidth: '46rem', justifyItems: 'start' }}
    >
      <TextField
        label={translate('tasks.comments.text')}
        value={text}
        onChange={event => setText(event.target.value)}
        multiline
        minRows={2}
        error={tooLong}
        helperText={tooLong && translate('ra.validation.maxLength', { max: formatNumber(LIMITS.text) })}
      />
      <ShareWith task={task} chosen={sharedWith} onChange={setSharedWith} />
      {error && <Alert severity="error">{error.message}</Alert>}
      <Button type="submit" variant="outlined" disabled={isPending || text.trim() === ''}>
        {translate('tasks.comments.send')}
      </Button>
    </Box>
  );
};
