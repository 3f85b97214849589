import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Obligation, Submission } from '../platform/api/records';
import { DueField } from '../platform/clock/DueField';
import { VocabChip } from '../platform/fields/VocabChip';
import { Section } from '../platform/layout/Section';
import { MomentField } from '../platform/moment/MomentField';
import { useZone } from '../platform/moment/zone-context';
import { recordAddress } from '../platform/record/record-address';

/** Where what was filed is shown. */
const addressOf = ({ incidentId, correspondenceId, letterVersionId, publicNoticeId }: Submission): string => {
  const [table, id] = correspondenceId
    ? ['correspondence', correspondenceId]
    : letterVersionId
      ? ['letter_version', letterVersionId]
      : ['public_notice', publicNoticeId];
  return (id && recordAddress(incidentId, table, id)) ?? '';
};

const Filing = ({ filing }: { filing: Submission }) => {
  const translate = useTranslate();
  const zone = useZone();
  const { number, subject, submitted, judgement, isCorrected, isCertain, dueAt, dueOn } = filing;
  return (
    <Box component="li" sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Link component={RouterLink} to={addressOf(filing)}>
        {translate(number === 1 ? 'obligations.filing.first' : 'obligations.filing.later', { number, subject })}
      </Link>
      <Typography
        component="div"
        variant="body2"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
      >
        <MomentField moment={submitted} />
        <VocabChip list="judgement" word={judgement} />
        {!isCertain && translate('obligations.filing.uncertain')}
        {isCorrected && translate('obligations.filing.corrected')}
      </Typography>
      {dueAt && (
        <Typography variant="caption" color="textSecondary" component="p">
          {translate('obligations.filing.against')} <DueField clock={{ dueAt, dueOn, zone }} />
        </Typography>
      )}
    </Box>
  );
};

/** What was filed for a duty, each with the judgement that was made then and stays. */
export const Filings = ({ duty }: { duty: Obligation }) => {
  const translate = useTranslate();
  const { data = [] } = useGetList<Submission>('submissions', {
    filter: { obligationId: duty.id },
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'number', order: 'ASC' },
  });
  return (
    <Section level={3} title={translate('obligations.filing.list')} intro={translate('obligations.filing.frozen')}>
      {data.length === 0 ? (
        <Typography color="textSecondary">{translate('obligations.filing.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.map(filing => (
            <Filing key={filing.id} filing={filing} />
          ))}
        </Box>
      )}
    </Section>
  );
};
