import type { LeakedStatus, StolenStatus } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** Squares say stolen, triangles say leaked; the fuller the shape, the surer it is. The word stands beside it. */
const SHAPES: Record<string, { d: string; fill?: string }[]> = {
  'stolen.confirmed': [{ d: 'M2 2h12v12H2z', fill: 'currentColor' }],
  'stolen.assumed': [{ d: 'M2 2h12v12H2z' }, { d: 'M2 8h12v6H2z', fill: 'currentColor' }],
  'stolen.suspected': [{ d: 'M2 2h12v12H2z' }],
  'stolen.cleared': [{ d: 'M3 8.5l3.5 3.5L13 4.5' }],
  'leaked.confirmed': [{ d: 'M8 1.5L15 14H1z', fill: 'currentColor' }],
  'leaked.claimed': [{ d: 'M8 1.5L15 14H1z' }],
  'leaked.none': [{ d: 'M3 8h10' }],
};

const Mark = ({ name }: { name: string }) => (
  <Box
    component="svg"
    viewBox="0 0 16 16"
    aria-hidden
    sx={{ width: 12, height: 12, flexShrink: 0, stroke: 'currentColor', strokeWidth: 1.75, fill: 'none', mt: '3px' }}
  >
    {SHAPES[name]?.map(shape => (
      <path key={shape.d} d={shape.d} fill={shape.fill ?? 'none'} />
    ))}
  </Box>
);

type StatusMarkProps = { stolen: StolenStatus; leaked?: never } | { leaked: LeakedStatus; stolen?: never };

/** A status as shape and word. */
export const StatusMark = ({ stolen, leaked }: StatusMarkProps) => {
  const translate = useTranslate();
  const [name, text] = stolen
    ? [`stolen.${stolen}`, translate(`scope.matrix.stolen.${stolen}`)]
    : [`leaked.${leaked}`, translate(`scope.matrix.leaked.${leaked}`)];
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'flex-start', textAlign: 'left' }}>
      <Mark name={name} />
      <span>{text}</span>
    </Box>
  );
};
