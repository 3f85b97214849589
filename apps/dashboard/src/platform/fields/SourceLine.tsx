import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

interface SourceLineProps {
  source: string | null | undefined;
  url?: string | null;
}

/** An address as text; only one of the open web is a link, so that nothing from the attackers can be clicked. */
export const PlainAddress = ({ url }: { url: string }) => (
  <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
    {/^https?:\/\//i.test(url) && !/\.onion(?:[:/?#]|$)/i.test(url) ? (
      <Link href={url} target="_blank" rel="noopener noreferrer">
        {url}
      </Link>
    ) : (
      url
    )}
  </Box>
);

/** Where a fact comes from, with its address in full; its absence is said aloud. */
export const SourceLine = ({ source, url }: SourceLineProps) => {
  const translate = useTranslate();
  return (
    <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
      {translate('platform.source')} {source || (url ? '' : translate('platform.sourceUnknown'))}
      {source && url && ' · '}
      {url && <PlainAddress url={url} />}
    </Typography>
  );
};
