import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { LeakDependents, LeakPublication } from '../platform/api/records';
import { useRead } from '../platform/api/use-read';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { VocabChip } from '../platform/fields/VocabChip';
import { Section } from '../platform/layout/Section';
import { InstantField } from '../platform/moment/InstantField';
import { recordAddress } from '../platform/record/record-address';

interface DependentProps {
  to: string | undefined;
  name: string;
  about: string;
  why: string;
  children: ReactNode;
}

const Dependent = ({ to, name, about, why, children }: DependentProps) => {
  const translate = useTranslate();
  return (
    <li>
      <Link component={RouterLink} to={to ?? ''}>
        {name}
      </Link>{' '}
      {children}
      <Typography variant="body2" color="textSecondary">
        {about} – {translate(`vocab.dependenceReason.${why}`)}
      </Typography>
    </li>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode[] }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h4">{translate(title)}</Typography>
      {children.length === 0 ? (
        <Typography color="textSecondary">{translate('leaks.dependents.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
          {children}
        </Box>
      )}
    </Box>
  );
};

const CLOCKS = { obligation: 'obligation', hold_review: 'notification_hold' } as const;

const Lists = ({ incidentId, data }: { incidentId: string; data: LeakDependents }) => {
  const translate = useTranslate();
  return (
    <>
      <Part title="leaks.dependents.clocks">
        {data.clocks.map(({ id, kind, title, regime, article, state, dueAt, why }) => (
          <Dependent
            key={id}
            to={recordAddress(incidentId, CLOCKS[kind], id)}
            name={title}
            about={[regime, article].filter(Boolean).join(', ')}
            why={why}
          >
            <VocabChip list="clockState" word={state} />
            {dueAt && why === 'still_open' && (
              <Typography component="span" variant="body2">
                {' '}
                {translate('leaks.dependents.due')} <InstantField at={dueAt} />
              </Typography>
            )}
          </Dependent>
        ))}
      </Part>
      <Part title="leaks.dependents.statements">
        {data.statements.map(({ id, title, issuer, status, why }) => (
          <Dependent key={id} to={recordAddress(incidentId, 'statement', id)} name={title} about={issuer} why={why}>
            <VocabChip list="statementStatus" word={status} />
          </Dependent>
        ))}
      </Part>
    </>
  );
};

/** Clocks and statements that have to be looked at again because of a publication. */
export const Dependents = ({ leak }: { leak: LeakPublication }) => {
  const translate = useTranslate();
  const { data, error, refetch } = useRead<LeakDependents>(
    'leak-dependents',
    `leak-publications/${leak.id}/dependents`,
  );
  return (
    <Section level={3} title={translate('leaks.dependents.title')} intro={translate('leaks.dependents.intro')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState />}
      {data && <Lists incidentId={leak.incidentId} data={data} />}
    </Section>
  );
};
