import { LETTER_DUTIES } from '@breachdesk/contract/vocabularies';
import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import MissingIcon from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { LetterVersion } from '../../platform/api/records';
import { PlainText } from '../../platform/fields/PlainText';

/** What Art. 34 asks a letter to tell, each with the passage that tells it, or that it is not shown yet. */
export const DutyList = ({ text }: { text: LetterVersion }) => {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {LETTER_DUTIES.map(duty => (
        <Box key={duty} component="li" sx={{ display: 'flex', gap: 1 }}>
          {text[duty] ? <CheckIcon color="success" aria-hidden /> : <MissingIcon color="warning" aria-hidden />}
          <Box sx={{ minWidth: 0 }}>
            <Box sx={{ fontWeight: 600 }}>{translate(`vocab.letterDuty.${duty}`)}</Box>
            {text[duty] ? (
              <Box component="blockquote" sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
                <PlainText text={text[duty]} />
              </Box>
            ) : (
              translate('letters.texts.notShown')
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
