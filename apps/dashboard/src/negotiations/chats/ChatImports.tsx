import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { Negotiation, NegotiationImport } from '../../platform/api/records';
import { Hash } from '../../platform/fields/Hash';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { ReadAgainDialog } from './ReadAgainDialog';

/** Chats that were taken in: with their fingerprint, and how their times are read. */
export const ChatImports = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [reading, setReading] = useState<NegotiationImport | null>(null);
  const mayChange = useMayHere('negotiation_import.update') && !negotiation.archivedAt;
  const { data = [] } = useGetList<NegotiationImport>('negotiation-imports', {
    filter: { negotiationId: negotiation.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'createdAt', order: 'ASC' },
  });
  if (data.length === 0) return null;
  return (
    <Section
      level={3}
      title={translate('negotiations.chat.imports')}
      intro={translate('negotiations.chat.importsIntro')}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map(chat => (
          <Box component="li" key={chat.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <InstantField at={chat.createdAt} /> ·{' '}
            {translate('negotiations.chat.importLine', {
              format: translate(`vocab.chatFormat.${chat.format}`),
              messages: chat.messageCount,
              taken: chat.taken,
              unread: chat.unread,
              order: translate(`vocab.dayOrder.${chat.dayOrder}`),
              zone: chat.zone,
            })}
            <Box>
              <Hash hash={chat.sourceSha256} />
            </Box>
            {mayChange && (
              <Button size="small" className="no-print" onClick={() => setReading(chat)}>
                {translate('negotiations.chat.readAgain')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {reading && <ReadAgainDialog chat={reading} onClose={() => setReading(null)} />}
    </Section>
  );
};
