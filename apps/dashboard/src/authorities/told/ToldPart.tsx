import { DISCLOSURE_MARKS } from '@breachdesk/contract/vocabularies';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { DisclosureCell, DisclosureMatrix } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { NothingYet } from '../../platform/feedback/NothingYet';
import { Section } from '../../platform/layout/Section';
import { MarkSign } from './MarkSign';
import { filtered, filterIn } from './told-filter';
import { ToldCards } from './ToldCards';
import { ToldDialog } from './ToldDialog';
import { ToldFilters } from './ToldFilters';
import { ToldTable } from './ToldTable';
import { useRecipientName } from './use-recipient-name';

const Legend = () => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-label={translate('authorities.told.legend')} sx={{ mt: 2, maxWidth: '46rem' }}>
      {DISCLOSURE_MARKS.map(mark => (
        <Typography key={mark} variant="body2" sx={{ mb: 0.5 }}>
          <MarkSign mark={mark} /> {translate(`authorities.told.means.${mark}`)}
        </Typography>
      ))}
    </Box>
  );
};

const Matrix = ({ matrix }: { matrix: DisclosureMatrix }) => {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const [open, setOpen] = useState<DisclosureCell | null>(null);
  const Cells = useMediaQuery(useTheme().breakpoints.down('sm')) ? ToldCards : ToldTable;
  const { facts, recipients } = filtered(matrix, filterIn(params));
  const recipientName = useRecipientName();
  const nameOf = (key: string): string => {
    const recipient = matrix.recipients.find(each => each.key === key);
    return recipient ? recipientName(recipient) : key;
  };
  return (
    <>
      {matrix.capped && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('authorities.told.capped')}
        </Alert>
      )}
      <ToldFilters recipients={matrix.recipients} />
      {facts.length === 0 ? (
        <Typography>{translate('authorities.told.noneFiltered')}</Typography>
      ) : (
        <Cells facts={facts} recipients={recipients} nameOf={nameOf} cells={matrix.cells} onOpen={setOpen} />
      )}
      <Legend />
      {open && <ToldDialog matrix={matrix} cell={open} onClose={() => setOpen(null)} />}
    </>
  );
};

/** Facts by recipients: what each was told last, and where that contradicts or is no longer so. */
export const ToldPart = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { data, error, refetch } = useRead<DisclosureMatrix>('disclosures', `incidents/${id}/disclosure-matrix`);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  if (data.facts.length === 0) return <NothingYet title="authorities.told.none" hint="authorities.told.noneHint" />;
  return (
    <Section title={translate('authorities.told.title')} intro={translate('authorities.told.intro')}>
      <Matrix matrix={data} />
    </Section>
  );
};
