import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ChannelsGiven } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { ResultAlert } from '../../platform/feedback/ResultAlert';
import { NOTICES_REFRESH } from '../notices-refresh';
import { orderOf, USUAL } from './channel-order';
import { ChannelOrder } from './ChannelOrder';

interface GiveChannelsProps {
  campaignId: string;
  verb: 'channels' | 'retry';
  /** Whether there is anybody to give a channel to. */
  hasPersons: boolean;
}

/** Takes an order of channels and gives persons the first one that reaches them; says how many, and who is left. */
export const GiveChannels = ({ campaignId, verb, hasPersons }: GiveChannelsProps) => {
  const translate = useTranslate();
  const [order, setOrder] = useState(USUAL);
  const [given, setGiven] = useState<ChannelsGiven | null>(null);
  const { mutate, isPending, error } = useSend<ChannelsGiven>({
    refresh: NOTICES_REFRESH,
    onSuccess: setGiven,
    onError: () => setGiven(null),
  });
  const chosen = orderOf(order);
  return (
    <>
      {hasPersons && <ChannelOrder order={order} onChange={setOrder} />}
      {given && (
        <ResultAlert severity={given.without > 0 ? 'warning' : 'success'}>
          {translate(`letters.channels.${verb}.changed`, { smart_count: given.changed })}{' '}
          {given.without > 0 && translate(`letters.channels.${verb}.without`, { smart_count: given.without })}
        </ResultAlert>
      )}
      {error && (
        <Alert severity="error" sx={{ mb: 2, maxWidth: '46rem' }}>
          {error.message}
        </Alert>
      )}
      {hasPersons && (
        <Button
          variant="outlined"
          disabled={isPending || chosen.length === 0}
          onClick={() => {
            setGiven(null);
            mutate({ path: `notice-campaigns/${campaignId}/${verb}`, body: { order: chosen } });
          }}
        >
          {translate(`letters.channels.${verb}.do`)}
        </Button>
      )}
    </>
  );
};
