import type { FilingAnswer } from '@breachdesk/contract/filing-answers';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { InstantField } from '../../platform/moment/InstantField';
import { recordAddress } from '../../platform/record/record-address';

/** Where an answer comes from: each record with its link and the time as of which it says so, or who entered it. */
export const FieldSources = ({ answer, incidentId }: { answer: FilingAnswer; incidentId: string }) => {
  const translate = useTranslate();
  const { sources, entered } = answer;
  if (entered)
    return (
      <Typography variant="body2" color="textSecondary">
        {translate('filings.field.entered', { name: entered.name })} <InstantField at={entered.at} />
      </Typography>
    );
  return (
    <Typography component="div" variant="body2" color="textSecondary">
      {translate('filings.field.from')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {sources.map(({ kind, id, words, asOf }) => {
          const to = recordAddress(incidentId, kind, id);
          return (
            <li key={`${kind} ${id}`}>
              {to ? (
                <Link component={RouterLink} to={to}>
                  {words}
                </Link>
              ) : (
                words
              )}
              {asOf && (
                <>
                  {' · '}
                  {translate('filings.field.asOf')} <InstantField at={asOf} />
                </>
              )}
            </li>
          );
        })}
      </Box>
    </Typography>
  );
};
