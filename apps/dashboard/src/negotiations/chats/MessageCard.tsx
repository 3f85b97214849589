import type { Moment } from '@breachdesk/contract/moment';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ChatMessage } from '../../platform/api/records';
import { MomentField } from '../../platform/moment/MomentField';
import { PARTY_PLACES } from '../party-places';
import { MarkedText } from './MarkedText';

interface MessageCardProps {
  message: ChatMessage & { handSent?: Moment | null };
  number: number;
  /** The words in another way, such as with proposals marked in them. */
  words?: ReactNode;
  children?: ReactNode;
}

/** When it was sent: as somebody says by hand, else as it is read and as it is written; an unread time says why. */
const MessageTime = ({ message }: Pick<MessageCardProps, 'message'>) => {
  const translate = useTranslate();
  if (message.handSent) return <MomentField moment={message.handSent} withWords />;
  if (message.sent) return <MomentField moment={message.sent} withWords />;
  const reason = translate(`vocab.timeFault.${message.timeFault ?? 'none'}`);
  return (
    <em>
      {message.timeAsWritten.trim() === ''
        ? reason
        : translate('negotiations.chat.unreadTime', { words: message.timeAsWritten, reason })}
    </em>
  );
};

/** One message of a chat: who, when, the words as written. */
export const MessageCard = ({ message, number, words, children }: MessageCardProps) => {
  const translate = useTranslate();
  const { party, partyAsWritten, kind, text, fileName } = message;
  return (
    <Paper component="li" variant="outlined" className="keep-together" sx={{ p: 1.5, ...PARTY_PLACES[party] }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.75 }}>
        <Typography component="span" variant="caption" className="numbers">
          {translate('negotiations.chat.number', { number })}
        </Typography>
        <strong>{translate(`vocab.negotiationParty.${party}`)}</strong>
        {partyAsWritten.trim() !== '' && (
          <Typography component="span" variant="body2">{`“${partyAsWritten.trim()}”`}</Typography>
        )}
        {kind !== 'message' && <Chip size="small" label={translate(`vocab.chatMessageKind.${kind}`)} />}
        <Typography component="span" variant="body2" color="textSecondary">
          <MessageTime message={message} />
        </Typography>
      </Box>
      {kind === 'empty' ? (
        <Typography color="textSecondary">{translate('negotiations.chat.emptyMessage')}</Typography>
      ) : (
        (words ?? <MarkedText text={text} />)
      )}
      {fileName && kind === 'message' && (
        <Typography variant="body2">{translate('negotiations.chat.file', { name: fileName })}</Typography>
      )}
      {children}
    </Paper>
  );
};
