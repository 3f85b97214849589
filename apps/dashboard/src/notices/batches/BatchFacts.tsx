import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { NoticeBatch } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { formatNumber } from '../../platform/fields/format-number';
import { InstantField } from '../../platform/moment/InstantField';

const field = (name: string) => `resources.notice-batches.fields.${name}`;

const Done = ({ at, by }: { at: string; by?: string | null }) => {
  const translate = useTranslate();
  return (
    <>
      <InstantField at={at} />
      {by && `, ${translate('letters.history.by', { name: by })}`}
    </>
  );
};

/** Who made, released and sent a batch when, and from which texts. */
export const BatchFacts = ({ batch }: { batch: NoticeBatch }) => {
  const translate = useTranslate();
  const { createdAt, releasedAt, exportedAt, sentAt } = batch;
  const texts = batch.texts.map(({ language, number, letters }) =>
    translate('letters.batches.text', {
      language: translate(`vocab.letterLanguage.${language}`),
      number,
      letters: formatNumber(letters),
      smart_count: letters,
    }),
  );
  return (
    <Box sx={{ mb: 4 }}>
      <Facts
        facts={[
          { label: field('recipients'), value: formatNumber(batch.recipients) },
          { label: field('texts'), value: texts.join('\n') },
          { label: field('createdAt'), value: <Done at={createdAt} by={batch.createdByName} /> },
          ...(releasedAt
            ? [{ label: field('releasedAt'), value: <Done at={releasedAt} by={batch.releasedByName} /> }]
            : []),
          ...(exportedAt ? [{ label: field('exportedAt'), value: <Done at={exportedAt} /> }] : []),
          ...(sentAt ? [{ label: field('sentAt'), value: <Done at={sentAt} by={batch.sentByName} /> }] : []),
        ]}
      />
    </Box>
  );
};
