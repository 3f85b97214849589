import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { API } from '../../platform/api/client';
import type { Correspondence, MailMessage } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { Hash } from '../../platform/fields/Hash';
import { PlainText } from '../../platform/fields/PlainText';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { downloadAddress } from '../../platform/record/upload';
import { correspondenceAddress } from '../addresses';

type Addresses = MailMessage['sender'];

const field = (name: string) => `resources.mail-messages.fields.${name}`;
const written = ({ name, address }: Addresses[number]): string =>
  name && address ? `${name} <${address}>` : (name ?? address ?? '');

const addressFact = (name: string, addresses: Addresses) =>
  addresses.length > 0 ? [{ label: field(name), value: addresses.map(written).join(', ') }] : [];

const TimeOf = ({ at, words }: { at: string | null; words: string | null }) => (
  <>
    <InstantField at={at} />
    {words && (
      <Typography component="span" variant="body2" color="textSecondary">
        {' '}
        (“{words}”)
      </Typography>
    )}
  </>
);

const MailFacts = ({ mail }: { mail: MailMessage }) => {
  const translate = useTranslate();
  return (
    <Facts
      facts={[
        ...addressFact('sender', mail.sender),
        ...addressFact('recipients', mail.recipients),
        ...addressFact('copies', mail.copies),
        ...addressFact('blindCopies', mail.blindCopies),
        ...addressFact('replyTo', mail.replyTo),
        ...(mail.sentAt
          ? [{ label: field('sentAt'), value: <TimeOf at={mail.sentAt} words={mail.sentWritten} /> }]
          : []),
        ...(mail.receivedAt
          ? [{ label: field('receivedAt'), value: <TimeOf at={mail.receivedAt} words={mail.receivedWritten} /> }]
          : []),
        ...(mail.messageId ? [{ label: field('messageId'), value: <code>{mail.messageId}</code> }] : []),
        {
          label: field('originalId'),
          value: (
            <>
              <Link href={downloadAddress(mail.originalId)} download>
                {translate('authorities.mail.original')}
              </Link>
              {mail.originalSha256 && (
                <div>
                  {translate('platform.attachments.sha256')} <Hash hash={mail.originalSha256} />
                </div>
              )}
            </>
          ),
        },
      ]}
    />
  );
};

const Warnings = ({ mail }: { mail: MailMessage }) => {
  const translate = useTranslate();
  const warnings = [
    mail.fault && `${translate('authorities.mail.notRead')} ${translate(`vocab.mailFault.${mail.fault}`)}`,
    mail.hasDouble && translate('authorities.mail.double'),
    ...mail.remarks.map(remark => translate(`vocab.mailRemark.${remark}`)),
    mail.remoteParts > 0 && translate('authorities.mail.remote', { smart_count: mail.remoteParts }),
  ].filter(words => words !== false && words !== null);
  return warnings.map(words => (
    <Alert key={words} severity="warning" sx={{ mb: 1 }}>
      {words}
    </Alert>
  ));
};

/** The words of a mail: plain at first; its own looks on request, in a frame that runs nothing and fetches nothing. */
const MailWords = ({ mail }: { mail: MailMessage }) => {
  const translate = useTranslate();
  const [isFormatted, setFormatted] = useState(false);
  return (
    <Box sx={{ mt: 2 }}>
      {mail.hasHtml && (
        <Button size="small" className="no-print" onClick={() => setFormatted(!isFormatted)} sx={{ mb: 1 }}>
          {translate(isFormatted ? 'authorities.mail.asText' : 'authorities.mail.asWritten')}
        </Button>
      )}
      {isFormatted ? (
        <Box
          component="iframe"
          title={translate('authorities.mail.frame')}
          src={`${API}/mail-messages/${mail.id}/page`}
          sandbox=""
          referrerPolicy="no-referrer"
          sx={{ width: '100%', height: '60vh', border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: '#fff' }}
        />
      ) : (
        <PlainText text={mail.text ?? translate('authorities.mail.noText')} />
      )}
    </Box>
  );
};

const Forwarded = ({ item, mail }: { item: Correspondence; mail: MailMessage }) => {
  const translate = useTranslate();
  const address = correspondenceAddress(item.incidentId);
  const { data: inner = [] } = useGetList<MailMessage>('mail-messages', {
    filter: { containedInId: item.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'sentAt', order: 'ASC' },
  });
  if (!mail.containedInId && inner.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      {mail.containedInId && (
        <Link component={RouterLink} to={`${address}/${mail.containedInId}`}>
          {translate('authorities.mail.toOuter')}
        </Link>
      )}
      {inner.length > 0 && (
        <>
          <Typography sx={{ fontWeight: 600 }}>{translate('authorities.mail.inner')}</Typography>
          <ul>
            {inner.map(one => (
              <li key={one.id}>
                <Link component={RouterLink} to={`${address}/${one.correspondenceId}`}>
                  {one.subject ?? translate('authorities.mail.noSubject')}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Box>
  );
};

/** What the mail says of itself: whom from and to, when, its words. Its sender wrote it; nobody has checked it. */
export const MailPanel = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const { data: [mail] = [] } = useGetList<MailMessage>('mail-messages', {
    filter: { correspondenceId: item.id },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'createdAt', order: 'ASC' },
  });
  if (!mail) return null;
  return (
    <Section level={3} title={translate('authorities.mail.title')} intro={translate('authorities.mail.claims')}>
      <Warnings mail={mail} />
      <MailFacts mail={mail} />
      {!mail.fault && <MailWords mail={mail} />}
      <Forwarded item={item} mail={mail} />
    </Section>
  );
};
