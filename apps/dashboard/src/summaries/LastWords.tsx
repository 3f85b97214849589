import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { IncidentSummary } from '../platform/api/records';
import { MomentField } from '../platform/moment/MomentField';
import { recordAddress } from '../platform/record/record-address';

type Props = Pick<IncidentSummary, 'lastContact' | 'lastStatement'> & { incidentId: string };

const Contact = ({ lastContact, incidentId }: Props) => {
  const translate = useTranslate();
  if (!lastContact) return <span className="quiet">{translate('summaries.last.noContact')}</span>;
  const { id, direction, channel, organisationName, occurred, subject } = lastContact;
  return (
    <>
      <MomentField moment={occurred} />,{' '}
      {translate(`summaries.last.${direction}`, {
        name: organisationName,
        channel: translate(`vocab.correspondenceChannel.${channel}`),
      })}
      {': '}
      <Link component={RouterLink} to={recordAddress(incidentId, 'correspondence', id) ?? ''} color="inherit">
        {subject}
      </Link>
    </>
  );
};

const Statement = ({ lastStatement, incidentId }: Props) => {
  const translate = useTranslate();
  if (!lastStatement) return <span className="quiet">{translate('summaries.last.noStatement')}</span>;
  const { id, title, issuer, channel, published } = lastStatement;
  return (
    <>
      <MomentField moment={published} />,{' '}
      {channel === 'unknown'
        ? translate('summaries.last.byWithoutChannel', { issuer })
        : translate('summaries.last.by', { issuer, channel: translate(`vocab.statementChannel.${channel}`) })}
      {': '}
      <Link component={RouterLink} to={recordAddress(incidentId, 'statement', id) ?? ''} color="inherit">
        {title}
      </Link>
    </>
  );
};

/** The last word with an authority, and the last word to the public. */
export const LastWords = (props: Props) => {
  const translate = useTranslate();
  return (
    <ul className="lines">
      <li>
        <strong>{translate('summaries.last.contact')}</strong> <Contact {...props} />
      </li>
      <li>
        <strong>{translate('summaries.last.statement')}</strong> <Statement {...props} />
      </li>
    </ul>
  );
};
