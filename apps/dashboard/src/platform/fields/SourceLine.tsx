import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

interface SourceLineProps {
  source: string | null | undefined;
  url?: string | null;
}

/** Where a fact comes from; its absence is said aloud. */
export const SourceLine = ({ source, url }: SourceLineProps) => {
  const translate = useTranslate();
  const text = source || translate('platform.sourceUnknown');
  return (
    <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block' }}>
      {translate('platform.source')}{' '}
      {url && /^https?:\/\//.test(url) ? (
        <Link href={url} target="_blank" rel="noopener noreferrer">
          {text}
        </Link>
      ) : (
        text
      )}
    </Typography>
  );
};
