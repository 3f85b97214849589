import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { NoticeRecipient } from '../../platform/api/records';
import { VocabChip } from '../../platform/fields/VocabChip';

/** What is out of the ordinary about the letter of a person: a protected address, a guardian in their place. */
export const HandlingMarks = ({ recipient }: { recipient: NoticeRecipient }) => {
  const translate = useTranslate();
  if (recipient.handling === 'ordinary' && !recipient.toGuardian) return translate('vocab.noticeHandling.ordinary');
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {recipient.handling === 'protected' && <VocabChip list="noticeHandling" word={recipient.handling} />}
      {recipient.toGuardian && (
        <Chip size="small" variant="outlined" label={translate('letters.recipients.guardian')} />
      )}
    </Box>
  );
};
