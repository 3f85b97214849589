import Paper from '@mui/material/Paper';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { CohortCountText } from './CohortCountText';
import { isBeforeFirstRun, type CohortCounting } from './use-cohort-count';

interface RuleOutcomeProps {
  count: CohortCounting;
  /** The rules in plain words, once all names are there. */
  words: string | undefined;
}

/** Room at the foot of the window for it, so that what has the keyboard is never behind it. */
export const OUTCOME_ROOM = '11rem';

/** How many the rules pick, and whom. It stays in view while they are being chosen; on a phone the number alone, which leaves room to choose. */
export const RuleOutcome = ({ count, words }: RuleOutcomeProps) => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const sentence = <Typography sx={{ mt: 0.5 }}>{words ?? translate('platform.loading')}</Typography>;
  if (isBeforeFirstRun(count)) return sentence;
  return (
    <>
      {isNarrow && sentence}
      <Paper
        variant="outlined"
        sx={{ px: 2, py: 1.5, zIndex: 1, '@media (min-height: 600px)': { position: 'sticky', bottom: 8 } }}
      >
        <CohortCountText count={count} />
        {!isNarrow && sentence}
      </Paper>
    </>
  );
};
