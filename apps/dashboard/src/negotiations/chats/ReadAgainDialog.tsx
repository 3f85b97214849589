import { ASSUMPTION_QUESTIONS, type NegotiationParty } from '@breachdesk/contract/vocabularies';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { NegotiationImport } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { FormDialog } from '../../platform/form/FormDialog';
import { type Assumptions, AssumptionFields } from './AssumptionFields';
import { CHAT_REFRESH } from './chat-refresh';
import { CurrencyField } from './CurrencyField';
import { PartyFields } from './PartyFields';

interface ReadAgainDialogProps {
  chat: NegotiationImport;
  onClose: () => void;
}

/** Reads the times and parties of a whole chat in another way; its words stay. */
export const ReadAgainDialog = ({ chat, onClose }: ReadAgainDialogProps) => {
  const translate = useTranslate();
  const { id, version, dayOrder, zone, year, readAt } = chat;
  const [assumed, setAssumed] = useState<Assumptions>({ dayOrder, zone, year, readAt });
  const [currency, setCurrency] = useState(chat.currency);
  const [parties, setParties] = useState<Record<string, NegotiationParty>>(chat.parties);
  const send = useSend({
    refresh: CHAT_REFRESH,
    done: 'negotiations.chat.readAgainDone',
    onSuccess: onClose,
    onError: () => undefined,
  });
  const path = `negotiation-imports/${id}/read-again`;
  return (
    <FormDialog open title={translate('negotiations.chat.readAgainTitle')} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <AssumptionFields value={assumed} asks={ASSUMPTION_QUESTIONS} onChange={setAssumed} />
        <CurrencyField value={currency} onChange={setCurrency} />
        <PartyFields parties={Object.keys(parties).map(key => ({ key }))} roles={parties} onChange={setParties} />
        {send.error && <Alert severity="error">{send.error.message}</Alert>}
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button
            variant="contained"
            disabled={send.isPending}
            onClick={() => send.mutate({ path, body: { version, ...assumed, currency, parties } })}
          >
            {translate('negotiations.chat.readAgain')}
          </Button>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        </Box>
      </Box>
    </FormDialog>
  );
};
