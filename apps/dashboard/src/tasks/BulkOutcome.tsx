import CheckIcon from '@mui/icons-material/Check';
import BlockIcon from '@mui/icons-material/DoNotDisturbOn';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useGetMany, useTranslate } from 'react-admin';
import type { Task } from '../platform/api/records';

/** What a bulk change came to. */
export interface Outcome {
  ids: string[];
  changed: number;
  refused: { id: string; code: string }[];
}

/** Row by row: changed, or left as it was and why. */
export const BulkOutcome = ({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) => {
  const translate = useTranslate();
  const { data } = useGetMany<Task>('tasks', { ids: outcome.ids });
  const titleOf = (id: string) =>
    data?.find((task?: Task) => task?.id === id)?.title ?? translate('tasks.bulk.unknown');
  return (
    <>
      <Typography role="status" sx={{ mb: 1 }}>
        {translate('tasks.bulk.summary', { changed: outcome.changed, refused: outcome.refused.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {outcome.ids.map(id => {
          const refusal = outcome.refused.find(refused => refused.id === id);
          return (
            <Box
              component="li"
              key={id}
              sx={{ display: 'flex', gap: 1, py: 0.75, borderTop: 1, borderColor: 'divider' }}
            >
              {refusal ? <BlockIcon color="error" fontSize="small" /> : <CheckIcon color="success" fontSize="small" />}
              <Box sx={{ minWidth: 0 }}>
                {titleOf(id)}
                <Typography variant="body2" color="text.secondary">
                  {refusal
                    ? translate('tasks.bulk.left', { why: translate(`errors.${refusal.code}`, { _: refusal.code }) })
                    : translate('tasks.bulk.changed')}
                </Typography>
              </Box>
            </Box>
          );
        })}
      </Box>
      <Button variant="contained" onClick={onClose} sx={{ mt: 2 }}>
        {translate('ra.action.close')}
      </Button>
    </>
  );
};
