import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTranslate } from 'react-admin';
import type { NoticeBatch } from '../../platform/api/records';
import { formatBytes, formatNumber } from '../../platform/fields/format-number';
import { Hash } from '../../platform/fields/Hash';
import { Section } from '../../platform/layout/Section';

/** The files of the export with their hashes, so that what the carrier got can be compared later. */
export const BatchFiles = ({ batch }: { batch: NoticeBatch }) => {
  const translate = useTranslate();
  return (
    <Section
      level={3}
      title={translate('letters.batches.files.title')}
      intro={translate('letters.batches.files.intro')}
    >
      <Box
        component="ul"
        aria-label={translate('letters.batches.files.title')}
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, maxWidth: '46rem' }}
      >
        {batch.files.map(({ name, bytes, letters, sha256 }) => (
          <Paper key={name} component="li" variant="outlined" sx={{ p: 1.5 }}>
            <Box sx={{ fontWeight: 600 }}>{name}</Box>
            <Box sx={{ fontSize: '0.875rem' }}>
              {translate('letters.batches.files.holds', {
                letters: formatNumber(letters),
                size: formatBytes(bytes),
                smart_count: letters,
              })}
            </Box>
            <Hash hash={sha256} />
          </Paper>
        ))}
      </Box>
      {batch.archiveSha256 && (
        <Box sx={{ mt: 1.5 }}>
          {translate('letters.batches.files.archive')} <Hash hash={batch.archiveSha256} />
        </Box>
      )}
    </Section>
  );
};
