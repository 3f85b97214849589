import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useMayHere } from '../../incidents/use-may-here';
import type { Filing, Obligation } from '../../platform/api/records';
import { VocabChip } from '../../platform/fields/VocabChip';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { MomentField } from '../../platform/moment/MomentField';
import { filingAddress } from './addresses';
import { BeginFiling } from './BeginFiling';
import { useVersionName } from './use-version-name';

const Version = ({ filing }: { filing: Filing }) => {
  const { state, submitted, judgement, updatedAt, incidentId, id } = filing;
  return (
    <Box component="li" sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Link component={RouterLink} to={filingAddress(incidentId, id)}>
        {useVersionName()(filing)}
      </Link>
      <Typography
        component="div"
        variant="body2"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
      >
        <VocabChip list="filingState" word={state} />
        {submitted ? <MomentField moment={submitted} /> : <InstantField at={updatedAt} />}
        {judgement && <VocabChip list="judgement" word={judgement} />}
      </Typography>
    </Box>
  );
};

/** Versions on the authority's form for one duty, newest first, and the way to the next one. */
export const FilingPanel = ({ duty }: { duty: Obligation }) => {
  const translate = useTranslate();
  const mayWrite = useMayHere('filing.create');
  const { data = [], isPending } = useGetList<Filing>('filings', {
    filter: { obligationId: duty.id },
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  if (duty.forms.length === 0) return null;
  const isOpen = data.some(({ state }) => state !== 'filed');
  return (
    <Section
      level={3}
      title={translate('filings.panel.title')}
      intro={translate('filings.panel.intro')}
      actions={mayWrite && !isPending && !isOpen && <BeginFiling duty={duty} filed={data} />}
    >
      {data.length === 0 ? (
        <Typography color="textSecondary">{translate('filings.panel.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.map(filing => (
            <Version key={filing.id} filing={filing} />
          ))}
        </Box>
      )}
    </Section>
  );
};
