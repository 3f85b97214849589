import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { CorrespondenceQuestion } from '../../platform/api/records';
import { MomentField } from '../../platform/moment/MomentField';
import { periodEnd } from '../../platform/moment/period-end';
import { useNow } from '../../platform/use-now';

/** Until when the answer is due, and in a word whether that is over. */
export const QuestionDue = ({ question: { due, answered } }: { question: CorrespondenceQuestion }) => {
  const translate = useTranslate();
  const now = useNow();
  if (answered)
    return (
      <span>
        <Chip size="small" variant="outlined" color="success" label={translate('authorities.questions.answered')} />{' '}
        <MomentField moment={answered} />
      </span>
    );
  if (!due) return <>{translate('authorities.questions.noDue')}</>;
  return (
    <Box component="span">
      <MomentField moment={due} />
      {periodEnd(due) < now && (
        <Chip
          size="small"
          variant="outlined"
          color="error"
          label={translate('authorities.questions.overdue')}
          sx={{ ml: 1 }}
        />
      )}
    </Box>
  );
};
