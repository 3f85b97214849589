import { type Mark, marksIn } from '@breachdesk/negotiation/marks';
import { overlaps, type Place } from '@breachdesk/negotiation/place';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** The two signs that some chats write for a line break are read as one; everything else stays as it is. */
const lines = (text: string): string => text.replaceAll(/(?:\\r)?\\n/g, '\n');

interface Piece {
  text: string;
  mark: Mark | null;
  isProposed: boolean;
}

/** The text in pieces: marked ones, proposed ones, and what lies between. A mark goes before a proposal on the same words. */
const piecesOf = (text: string, places: readonly Place[]): Piece[] => {
  const taken: (Place & Omit<Piece, 'text'>)[] = marksIn(text).map(mark => ({ ...mark, mark, isProposed: false }));
  for (const place of places)
    if (!taken.some(other => overlaps(other, place))) taken.push({ ...place, mark: null, isProposed: true });
  taken.sort((a, b) => a.from - b.from);
  const ends = [0, ...taken.map(({ to }) => to)];
  return [
    ...taken.flatMap(({ from, to, mark, isProposed }, at): Piece[] => [
      { text: text.slice(ends[at], from), mark: null, isProposed: false },
      { text: text.slice(from, to), mark, isProposed },
    ]),
    { text: text.slice(ends.at(-1)), mark: null, isProposed: false },
  ].filter(piece => piece.text !== '');
};

const PieceText = ({ piece: { text, mark, isProposed } }: { piece: Piece }) => {
  const translate = useTranslate();
  if (isProposed)
    return (
      <Box
        component="mark"
        sx={{ bgcolor: 'transparent', color: 'inherit', borderBottom: 2, borderColor: 'warning.main' }}
      >
        {lines(text)}
      </Box>
    );
  if (!mark) return <span>{lines(text)}</span>;
  return (
    <Box
      component="mark"
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
      <code>{text}</code>
    </Box>
  );
};

interface MarkedTextProps {
  text: string;
  /** Where something is proposed. */
  places?: readonly Place[];
}

/** Words of a chat. Addresses, wallets and transactions are marked for what they are; nothing is ever a link. */
export const MarkedText = ({ text, places = [] }: MarkedTextProps) => (
  <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '46rem' }}>
    {piecesOf(text, places).map((piece, at) => (
      <PieceText key={at} piece={piece} />
    ))}
  </Box>
);
