import { useQuery } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useDataProvider, useTranslate } from 'react-admin';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import type { LetterDraft, LetterPreview } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';

const useLetterPreview = (draft: LetterDraft) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  return useQuery({
    queryKey: ['letter-versions', 'preview', draft],
    queryFn: () => dataProvider.send<LetterPreview>('POST', 'letter-versions/preview', draft),
  });
};

const Sheet = ({ letter, language }: { letter: LetterPreview; language: string }) => (
  <Paper variant="outlined" lang={language} sx={{ p: { xs: 2, sm: 4 }, maxWidth: '46rem', overflowWrap: 'anywhere' }}>
    <Box sx={{ whiteSpace: 'pre-line' }}>{letter.addressee.join('\n')}</Box>
    <Box sx={{ my: 3, display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
      <span>{letter.date}</span>
      <span>{letter.reference}</span>
    </Box>
    <Box sx={{ fontWeight: 650, mb: 2 }}>{letter.subject}</Box>
    <Box sx={{ whiteSpace: 'pre-wrap' }}>{letter.body}</Box>
  </Paper>
);

/** The letter that an example person would get; nobody of the case is in it. */
export const LetterSheet = ({ draft }: { draft: LetterDraft }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useLetterPreview(draft);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      {data.unknown.length > 0 && (
        <Alert severity="error" sx={{ mb: 2, maxWidth: '46rem' }}>
          {translate('letters.texts.unknown', { names: data.unknown.join(', ') })}
        </Alert>
      )}
      <Sheet letter={data} language={draft.language} />
    </>
  );
};
