import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { API } from '../../platform/api/client';
import type { ContactDestruction } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { Facts } from '../../platform/fields/Facts';
import { formatNumber } from '../../platform/fields/format-number';
import { Hash } from '../../platform/fields/Hash';
import { InstantField } from '../../platform/moment/InstantField';

const field = (name: string) => `letters.end.certificate.${name}`;

/** What the certificate of destruction says, and the certificate itself to keep. */
export const Certificate = ({ campaignId }: { campaignId: string }) => {
  const translate = useTranslate();
  const path = `notice-campaigns/${campaignId}`;
  const { data, error, refetch } = useRead<ContactDestruction>('notice-campaigns', `${path}/destruction`);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const states = Object.entries(data.states).map(
    ([state, persons]) => `${translate(`vocab.recipientState.${state}`)}: ${formatNumber(persons)}`,
  );
  return (
    <>
      <Facts
        facts={[
          { label: field('destroyedAt'), value: <InstantField at={data.destroyedAt} /> },
          { label: field('destroyedBy'), value: data.destroyedByName },
          { label: field('recipients'), value: formatNumber(data.recipients) },
          { label: field('states'), value: states.join('\n') },
          { label: field('hash'), value: <Hash hash={data.recipientsSha256} /> },
        ]}
      />
      <Box sx={{ mt: 2 }}>
        <Button variant="contained" component="a" href={`${API}/${path}/certificate`} download>
          {translate('letters.end.certificate.download')}
        </Button>
      </Box>
    </>
  );
};
