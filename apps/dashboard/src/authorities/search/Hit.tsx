import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { SearchHit } from '../../platform/api/records';
import { VocabText } from '../../platform/fields/VocabChip';
import { MomentField } from '../../platform/moment/MomentField';
import { downloadAddress } from '../../platform/record/upload';

/** A text in which the words stand, with the words around them. */
export const Hit = ({ hit, address }: { hit: SearchHit; address: string }) => {
  const translate = useTranslate();
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Link component={RouterLink} to={address} sx={{ fontWeight: 650 }}>
        {hit.subject}
      </Link>
      <Typography variant="body2" color="textSecondary" component="div">
        {hit.organisationName ?? translate('platform.unknown')}
        {' · '}
        <VocabText list="direction" word={hit.direction} />
        {' · '}
        <VocabText list="correspondenceChannel" word={hit.channel} />
        {' · '}
        <MomentField moment={hit.occurred} />
        {' · '}
        <VocabText list="filingStatus" word={hit.status} />
      </Typography>
      <Typography variant="body2" component="div" sx={{ mt: 0.5 }}>
        <VocabText list="searchSource" word={hit.source} />
        {hit.attachmentId && hit.fileName && (
          <>
            {': '}
            <Link href={downloadAddress(hit.attachmentId)} download={hit.fileName}>
              {hit.fileName}
            </Link>
          </>
        )}
      </Typography>
      <Box
        component="blockquote"
        sx={{ m: 0, mt: 0.5, pl: 1.5, borderLeft: 3, borderColor: 'divider', overflowWrap: 'anywhere' }}
      >
        {hit.excerpt.map(({ text, found }, n) =>
          found ? (
            <Box component="mark" key={n} sx={{ fontWeight: 650 }}>
              {text}
            </Box>
          ) : (
            <span key={n}>{text}</span>
          ),
        )}
      </Box>
    </Paper>
  );
};
