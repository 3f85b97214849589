import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { NoticeEvent, NoticeRecipient } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { InstantField } from '../../platform/moment/InstantField';
import { LeftOutReason } from './LeftOutReason';

/** What an event says beside its kind: channel, batch, text, file, as far as it has them. */
const useParts = ({ channel, batchNumber, letterLanguage, letterNumber, source }: NoticeEvent): string[] => {
  const translate = useTranslate();
  return [
    ...(channel === 'none' ? [] : [translate(`vocab.recipientChannel.${channel}`)]),
    ...(batchNumber === null ? [] : [translate('letters.batches.name', { number: batchNumber })]),
    ...(letterLanguage === null
      ? []
      : [
          translate('letters.history.text', {
            language: translate(`vocab.letterLanguage.${letterLanguage}`),
            number: letterNumber,
          }),
        ]),
    ...(source === null ? [] : [translate('letters.history.file', { name: source })]),
  ];
};

const Event = ({ event }: { event: NoticeEvent }) => {
  const translate = useTranslate();
  const parts = useParts(event);
  return (
    <Box component="li" sx={{ pl: 2, borderLeft: 3, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        <InstantField at={event.happenedAt} />
      </Box>
      <Box sx={{ fontWeight: 600 }}>{translate(`vocab.noticeEventKind.${event.kind}`)}</Box>
      {parts.length > 0 && <Box>{parts.join(' · ')}</Box>}
      {event.leftOutReason && (
        <Box>
          <LeftOutReason reason={event.leftOutReason} />
        </Box>
      )}
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {translate('letters.history.by', { name: event.recordedByName || translate('platform.unknown') })}
        {event.recordedAt !== event.happenedAt && (
          <>
            {', '}
            <InstantField at={event.recordedAt} />
          </>
        )}
      </Box>
    </Box>
  );
};

/** What happened to the letters of one person, the first thing first: which text went to them when, and what came of it. */
export const LetterHistory = ({ recipient }: { recipient: NoticeRecipient }) => {
  const translate = useTranslate();
  const path = `notice-recipients/${recipient.id}/history`;
  const { data, error, refetch } = useRead<{ data: NoticeEvent[] }>('notice-recipients', path);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <Box
      component="ol"
      aria-label={translate('letters.history.title')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}
    >
      {data.data.map((event, at) => (
        // Events have nothing but their place, and are only ever added to.
        <Event key={at} event={event} />
      ))}
    </Box>
  );
};
