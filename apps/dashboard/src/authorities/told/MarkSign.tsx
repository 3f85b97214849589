import type { DisclosureMark } from '@breachdesk/contract/vocabularies';
import CompareArrowsIcon from '@mui/icons-material/CompareArrows';
import UpdateIcon from '@mui/icons-material/Update';
import Box from '@mui/material/Box';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';

// A shape of its own for each: told apart without colour, and in print.
const SIGNS: Record<DisclosureMark, { icon: SvgIconComponent; colour: string }> = {
  contradicts: { icon: CompareArrowsIcon, colour: 'error.main' },
  stale: { icon: UpdateIcon, colour: 'warning.main' },
};

/** What is wrong with what was told, by shape, word and colour. */
export const MarkSign = ({ mark }: { mark: DisclosureMark }) => {
  const translate = useTranslate();
  const { icon: Icon, colour } = SIGNS[mark];
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', verticalAlign: 'middle', gap: 0.5, fontWeight: 650 }}
    >
      <Icon aria-hidden fontSize="inherit" sx={{ color: colour, fontSize: '1.125rem' }} />
      {translate(`vocab.disclosureMark.${mark}`)}
    </Box>
  );
};
