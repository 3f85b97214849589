import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { NoticeProgress } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { personsIn } from '../campaigns/use-progress';

interface WaitingPersonsProps {
  /** Those who wait and whose channel is known. */
  rows: readonly NoticeProgress[];
}

/** For whom a batch can be made now: persons by channel, protected addresses apart. */
export const WaitingPersons = ({ rows }: WaitingPersonsProps) => {
  const translate = useTranslate();
  const alike = [...new Set(rows.map(({ channel, handling }) => `${channel} ${handling}`))];
  return (
    <Box component="ul" aria-label={translate('letters.batches.waiting')} sx={{ m: 0, pl: 2.5 }}>
      {alike.map(kind => {
        const those = rows.filter(({ channel, handling }) => `${channel} ${handling}` === kind);
        const [channel = '', handling = ''] = kind.split(' ');
        const what = [`vocab.recipientChannel.${channel}`, ...(handling === 'protected' ? [PROTECTED] : [])];
        return (
          <li key={kind}>
            {what.map(word => translate(word)).join(', ')}: <strong>{formatNumber(personsIn(those))}</strong>
          </li>
        );
      })}
    </Box>
  );
};

const PROTECTED = 'vocab.noticeHandling.protected';
