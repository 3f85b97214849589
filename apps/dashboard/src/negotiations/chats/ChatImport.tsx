import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { useSend } from '../../platform/api/use-send';
import { Section } from '../../platform/layout/Section';
import { negotiationAddress } from '../addresses';
import { CHAT_REFRESH } from './chat-refresh';
import { ChatPreviewView } from './ChatPreviewView';
import { ChatSourceFields } from './ChatSourceFields';
import { useChatPreview } from './use-chat-preview';

/** Takes a chat into a negotiation: paste, look at it as it would be read, then keep it. */
export const ChatImport = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { negotiationId = '' } = useParams();
  const back = () => void navigate(negotiationAddress(id, negotiationId));
  const { source, options, note, preview, isPending, error, write, look } = useChatPreview(negotiationId);
  const taking = useSend({
    refresh: CHAT_REFRESH,
    done: 'negotiations.chat.taken',
    onSuccess: back,
    onError: () => undefined,
  });
  const take = (onlyNew: boolean) =>
    taking.mutate({ path: 'negotiation-imports', body: { negotiationId, source, ...options, onlyNew } });
  const some = preview?.messages.some(({ isThere }) => isThere) ?? false;
  const problem = taking.error ?? error;
  return (
    <Section title={translate('negotiations.chat.importTitle')} intro={translate('negotiations.chat.importIntro')}>
      <ChatSourceFields source={source} onChange={write} />
      {preview && <ChatPreviewView preview={preview} options={options} onChange={look} onNote={note} />}
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem.message}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {preview ? (
          <>
            {some && (
              <Button variant="contained" disabled={taking.isPending || isPending} onClick={() => take(true)}>
                {translate('negotiations.chat.takeNew')}
              </Button>
            )}
            <Button
              variant={some ? 'outlined' : 'contained'}
              disabled={taking.isPending || isPending}
              onClick={() => take(false)}
            >
              {translate('negotiations.chat.take')}
            </Button>
          </>
        ) : (
          <Button variant="contained" disabled={source.trim() === '' || isPending} onClick={() => look()}>
            {translate('negotiations.chat.look')}
          </Button>
        )}
        <Button onClick={back}>{translate('ra.action.cancel')}</Button>
      </Box>
    </Section>
  );
};
