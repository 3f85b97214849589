import { type Mark, marksIn } from '@breachdesk/negotiation/marks';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** The two signs that some chats write for a line break are read as one; everything else stays as it is. */
const lines = (text: string): string => text.replaceAll(/(?:\\r)?\\n/g, '\n');

interface Piece {
  text: string;
  mark: Mark | null;
}

const piecesOf = (text: string): Piece[] => {
  const marks = marksIn(text);
  const ends = [0, ...marks.map(({ to }) => to)];
  return [
    ...marks.flatMap((mark, at): Piece[] => [
      { text: text.slice(ends[at], mark.from), mark: null },
      { text: text.slice(mark.from, mark.to), mark },
    ]),
    { text: text.slice(ends.at(-1)), mark: null },
  ].filter(piece => piece.text !== '');
};

/** Words of a chat. Addresses, wallets and transactions are marked for what they are; nothing is ever a link. */
export const MarkedText = ({ text }: { text: string }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '46rem' }}>
      {piecesOf(text).map(({ text: words, mark }, at) =>
        mark ? (
          <Box
            component="mark"
            key={at}
            sx={{
              bgcolor: 'action.selected',
              color: 'inherit',
              border: 1,
              borderColor: 'divider',
              borderRadius: 0.5,
              px: 0.5,
            }}
          >
            <Box component="strong" sx={{ fontSize: '0.75rem', mr: 0.5 }}>
              {translate(`negotiations.marks.${mark.kind}`)}
            </Box>
            <code>{words}</code>
          </Box>
        ) : (
          <span key={at}>{lines(words)}</span>
        ),
      )}
    </Box>
  );
};
