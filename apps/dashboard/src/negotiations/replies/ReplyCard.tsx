import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { NegotiationReply } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { VocabChip } from '../../platform/fields/VocabChip';
import { MomentField } from '../../platform/moment/MomentField';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { MarkedText } from '../chats/MarkedText';
import type { ReplyDoing } from './ReplyDialog';
import { REPLY_REFRESH } from './reply-refresh';

interface ReplyCardProps {
  reply: NegotiationReply;
  mayWrite: boolean;
  onDo: (doing: ReplyDoing) => void;
}

const Verbs = ({ reply, onDo }: Omit<ReplyCardProps, 'mayWrite'>) => {
  const translate = useTranslate();
  const { id, version, state } = reply;
  const approve = useSend({ refresh: REPLY_REFRESH, done: 'negotiations.replies.approved' });
  const reopen = useSend({ refresh: REPLY_REFRESH, done: 'negotiations.replies.reopened' });
  const path = `negotiation-replies/${id}`;
  if (state === 'sent') return null;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      {state === 'draft' ? (
        <>
          <Button
            variant="contained"
            disabled={approve.isPending}
            onClick={() => approve.mutate({ path: `${path}/approve`, body: { version } })}
          >
            {translate('negotiations.replies.approve')}
          </Button>
          <Button onClick={() => onDo({ verb: 'edit', reply })}>{translate('negotiations.replies.edit')}</Button>
          <ArchiveRecord resource="negotiation-replies" record={reply} name={reply.text.slice(0, 60)} />
        </>
      ) : (
        <>
          <Button variant="contained" onClick={() => onDo({ verb: 'sent', reply })}>
            {translate('negotiations.replies.sent')}
          </Button>
          <Button
            disabled={reopen.isPending}
            onClick={() => reopen.mutate({ path: `${path}/reopen`, body: { version } })}
          >
            {translate('negotiations.replies.reopen')}
          </Button>
        </>
      )}
    </Box>
  );
};

/** One reply: its words, who wrote and who approved, and what can be done next. */
export const ReplyCard = ({ reply, mayWrite, onDo }: ReplyCardProps) => {
  const translate = useTranslate();
  const { text, state, writtenByNames, approvedByName, sent } = reply;
  return (
    <Paper component="li" variant="outlined" className="keep-together" sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.75 }}>
        <VocabChip list="replyState" word={state} />
        <Typography component="span" variant="body2" color="textSecondary">
          {translate('negotiations.replies.writtenBy', { names: writtenByNames.join(', ') })}
          {approvedByName && <>; {translate('negotiations.replies.approvedBy', { name: approvedByName })}</>}
          {sent && (
            <>
              ; {translate('negotiations.replies.sentAt')} <MomentField moment={sent} />
            </>
          )}
        </Typography>
      </Box>
      <MarkedText text={text} />
      {mayWrite && <Verbs reply={reply} onDo={onDo} />}
    </Paper>
  );
};
