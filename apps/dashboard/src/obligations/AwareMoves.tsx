import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { AwareMove } from '../platform/api/records';
import { InstantField } from '../platform/moment/InstantField';
import { MomentField } from '../platform/moment/MomentField';
import { Section } from '../platform/layout/Section';

/** What was said before of when we became aware; nothing is shown while it was never changed. */
export const AwareMoves = ({ incidentId }: { incidentId: string }) => {
  const translate = useTranslate();
  const { data = [] } = useGetList<AwareMove>('aware-moves', {
    filter: { incidentId },
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'movedAt', order: 'DESC' },
  });
  if (data.length === 0) return null;
  return (
    <Section title={translate('obligations.moves.title')} intro={translate('obligations.moves.intro')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {data.map(({ id, before, after, reason, movedAt, movedByName }) => (
          <li key={id}>
            <MomentField moment={before} /> → {after ? <MomentField moment={after} /> : translate('platform.unknown')}
            {': '}
            {reason}
            <Typography variant="caption" color="textSecondary" component="p">
              {movedByName} · <InstantField at={movedAt} />
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
};
