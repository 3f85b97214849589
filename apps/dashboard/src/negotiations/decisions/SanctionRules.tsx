import { sanctionRulesOn, type SanctionRule } from '@breachdesk/contract/sanction-rules';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useNow } from '../../platform/use-now';

const LANGUAGES: readonly (keyof SanctionRule['summary'])[] = ['en', 'da', 'de'];

/** Summaries of the rules on paying listed persons that are in force today, each with its source. Nothing is a link. */
export const SanctionRules = () => {
  const translate = useTranslate();
  const rules = sanctionRulesOn(useNow().toFormat('yyyy-MM-dd'));
  return (
    <Box component="details" sx={{ mb: 2, maxWidth: '46rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 1 }}>
        {translate('negotiations.decisions.rules')}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {translate('negotiations.decisions.rulesIntro')}
      </Typography>
      {rules.map(({ key, source, sourceUrl, validFrom, summary }) => (
        <Box key={key} sx={{ mt: 1 }}>
          {LANGUAGES.map(language => (
            <Typography key={language} lang={language} sx={{ mb: 0.5 }}>
              {summary[language]}
            </Typography>
          ))}
          <Typography variant="caption" color="textSecondary" component="div" sx={{ overflowWrap: 'anywhere' }}>
            {translate('negotiations.decisions.ruleSource', { source, day: validFrom, url: sourceUrl })}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};
