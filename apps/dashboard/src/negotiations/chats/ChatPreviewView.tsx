import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ChatPreview } from '../../platform/api/records';
import { Section } from '../../platform/layout/Section';
import { AssumptionFields } from './AssumptionFields';
import { CurrencyField } from './CurrencyField';
import { MessageCard } from './MessageCard';
import { PagedList } from './PagedList';
import { PartyFields } from './PartyFields';
import type { ChatOptions } from './use-chat-preview';

interface ChatPreviewViewProps {
  preview: ChatPreview;
  options: ChatOptions;
  onChange: (options: ChatOptions) => void;
  /** The same without reading the chat again. */
  onNote: (options: ChatOptions) => void;
}

const PER_PAGE = 50;

const Copies = ({ preview }: { preview: ChatPreview }) => {
  const translate = useTranslate();
  return preview.copies.map(({ importId, likeness, actor, shared }) => (
    <Alert key={importId} severity="warning" sx={{ mb: 1, maxWidth: '46rem' }}>
      {translate(`negotiations.chat.copy.${likeness}`, { actor, shared })}
    </Alert>
  ));
};

const Reading = ({ preview, options, onChange, onNote }: ChatPreviewViewProps) => {
  const translate = useTranslate();
  const { dayOrder, dayOrderReason, zone, year, readAt, asks, unread } = preview;
  const roles = Object.fromEntries(preview.parties.map(({ key, role }) => [key, role]));
  return (
    <Box sx={{ display: 'grid', gap: 2, mb: 3 }}>
      {asks.length > 0 && (
        <>
          <Typography variant="body2">
            {translate('negotiations.chat.assumptions')}{' '}
            {asks.includes('day_order') && translate(`vocab.dayOrderReason.${dayOrderReason}`)}
          </Typography>
          <AssumptionFields
            value={{ dayOrder, zone, year, readAt }}
            asks={asks}
            onChange={assumed => onChange({ ...options, ...assumed })}
          />
        </>
      )}
      {unread > 0 && (
        <Alert severity="info" sx={{ maxWidth: '46rem' }}>
          {translate('negotiations.chat.unread', { smart_count: unread })}
        </Alert>
      )}
      <CurrencyField value={options.currency ?? null} onChange={currency => onNote({ ...options, currency })} />
      {!preview.parties.some(({ role }) => role === 'us') && (
        <Alert severity="warning" sx={{ maxWidth: '46rem' }}>
          {translate('negotiations.chat.nobodyIsUs')}
        </Alert>
      )}
      <PartyFields parties={preview.parties} roles={roles} onChange={parties => onChange({ ...options, parties })} />
    </Box>
  );
};

/** A chat as it would be taken in, and what is assumed of it. */
export const ChatPreviewView = (props: ChatPreviewViewProps) => {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const { messages, format } = props.preview;
  const shown = messages.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return (
    <Section
      level={3}
      title={translate('negotiations.chat.previewTitle')}
      intro={translate('negotiations.chat.previewIntro', {
        smart_count: messages.length,
        format: translate(`vocab.chatFormat.${format}`),
      })}
    >
      <Copies preview={props.preview} />
      <Reading {...props} />
      {props.preview.proposals > 0 && (
        <Typography sx={{ mb: 1.5 }}>
          {translate('negotiations.proposals.count', { smart_count: props.preview.proposals })}
        </Typography>
      )}
      <PagedList page={page} perPage={PER_PAGE} total={messages.length} onPage={setPage}>
        {shown.map((message, at) => (
          <MessageCard key={at} message={message} number={(page - 1) * PER_PAGE + at + 1}>
            {message.isThere && (
              <Typography variant="caption" color="textSecondary">
                {translate('negotiations.chat.isThere')}
              </Typography>
            )}
          </MessageCard>
        ))}
      </PagedList>
    </Section>
  );
};
