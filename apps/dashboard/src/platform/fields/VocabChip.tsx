import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import { TONE_COLOUR, TONES, type Tone } from '../theme/tone';
import type { VocabularyName } from '../vocabulary';

interface VocabChipProps {
  list: VocabularyName;
  word: string | null | undefined;
  tone?: Tone;
}

/** A word of a closed list as a small label: its text always, its colour as a second hint. */
export const VocabChip = ({ list, word, tone }: VocabChipProps) => {
  const translate = useTranslate();
  if (!word) return null;
  const colour = TONE_COLOUR[tone ?? TONES[list]?.[word] ?? 'plain'];
  return <Chip size="small" variant="outlined" color={colour} label={translate(`vocab.${list}.${word}`)} />;
};

/** The same word as plain text; in a narrow column it is not broken. */
export const VocabText = ({ list, word }: Omit<VocabChipProps, 'tone'>) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ overflowWrap: 'normal' }}>
      {word ? translate(`vocab.${list}.${word}`) : ''}
    </Box>
  );
};
