import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useMayHere } from '../incidents/use-may-here';
import type { Correspondence } from '../platform/api/records';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import { MomentField } from '../platform/moment/MomentField';
import { correspondenceAddress } from './addresses';
import { DirectionText } from './DirectionText';

/** What was said before and after in the same matter, in order of time. */
export const Thread = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const address = correspondenceAddress(item.incidentId);
  const mayAnswer = useMayHere('correspondence.create');
  const { data = [] } = useGetList<Correspondence>('correspondence', {
    filter: { threadId: item.threadId },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'occurredAt', order: 'ASC' },
  });
  const answer = mayAnswer && !item.archivedAt && (
    <LinkButton to={`${address}/create?answers=${item.id}`}>{translate('authorities.items.answer')}</LinkButton>
  );
  return (
    <Section level={3} title={translate('authorities.thread.title')} actions={answer}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map(one => (
          <Box component="li" key={one.id} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <MomentField moment={one.occurred} /> · <DirectionText direction={one.direction} /> ·{' '}
            {one.id === item.id ? (
              <strong aria-current="true">{one.subject}</strong>
            ) : (
              <Link component={RouterLink} to={`${address}/${one.id}`}>
                {one.subject}
              </Link>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
};
