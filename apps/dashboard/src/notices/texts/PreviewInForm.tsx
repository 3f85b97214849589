import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { LetterDraft, LetterVersion } from '../../platform/api/records';
import { LetterSheet } from './LetterSheet';

interface PreviewInFormProps {
  incidentId: string;
  /** Of a text that exists: its campaign and language are fixed. */
  text?: LetterVersion;
}

/** Shows the text as it stands in the form, as a letter; nothing is saved by it. */
export const PreviewInForm = ({ incidentId, text }: PreviewInFormProps) => {
  const translate = useTranslate();
  const { getValues } = useFormContext<Partial<Record<keyof LetterDraft, string | null>>>();
  const [asked, setAsked] = useState<LetterDraft | 'unfinished'>();
  const ask = () => {
    const { campaignId, language, subject, body } = { ...text, ...getValues() };
    const isWhole = campaignId && language && subject && body;
    const draft = { incidentId, campaignId, language, subject, body } as LetterDraft; // as: whole, or not asked for
    setAsked(isWhole ? draft : 'unfinished');
  };
  return (
    <Box>
      <Button variant="outlined" onClick={ask}>
        {translate('letters.texts.preview')}
      </Button>
      <Box sx={{ mt: 2 }} aria-live="polite">
        {asked === 'unfinished' && <Alert severity="info">{translate('letters.texts.previewNeeds')}</Alert>}
        {asked && asked !== 'unfinished' && <LetterSheet draft={asked} />}
      </Box>
    </Box>
  );
};
