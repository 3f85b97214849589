import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

const SHORT = 320;
const LINES = 4;

/** Text in its own lines; a long one is cut on the screen until asked for, and is whole on paper. */
export const LongText = ({ text }: { text: string }) => {
  const translate = useTranslate();
  const [whole, setWhole] = useState(false);
  const isLong = text.length > SHORT || text.split('\n').length > LINES;
  return (
    <Box sx={{ maxWidth: '46rem' }}>
      <Box
        sx={{
          whiteSpace: 'pre-line',
          fontSize: '0.875rem',
          ...(isLong &&
            !whole && {
              '@media screen': {
                display: '-webkit-box',
                WebkitLineClamp: LINES,
                WebkitBoxOrient: 'vertical',
                overflow: 'hidden',
              },
            }),
        }}
      >
        {text}
      </Box>
      {isLong && (
        <Button
          size="small"
          className="no-print"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
          sx={{ ml: -1 }}
        >
          {translate(whole ? 'timeline.less' : 'timeline.more')}
        </Button>
      )}
    </Box>
  );
};
