import { useGetList, useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { ClockRow } from '../platform/api/records';
import { ClockTable } from '../platform/clock/ClockTable';
import { EmptyState } from '../platform/feedback/EmptyState';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import { obligationsAddress } from './addresses';
import { AwareMoves } from './AwareMoves';

const Clocks = ({ incidentId }: { incidentId: string }) => {
  const { data, isPending, error, refetch } = useGetList<ClockRow>('clocks', {
    filter: { incidentId },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'dueAt', order: 'ASC' },
  });
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <EmptyState title="obligations.none" hint="obligations.noneHint" />;
  return <ClockTable clocks={data} />;
};

/** Every clock of the incident: duties of the law and our own, and reviews of holds. */
export const ObligationList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const actions = useMayHere('obligation.create') && (
    <>
      <LinkButton to={`${obligationsAddress(id)}/create`} variant="contained">
        {translate('obligations.create.open')}
      </LinkButton>
      <LinkButton to={`${obligationsAddress(id)}/add`}>{translate('obligations.add.open')}</LinkButton>
    </>
  );
  return (
    <>
      <Section title={translate('obligations.title')} intro={translate('obligations.intro')} actions={actions}>
        <Clocks incidentId={id} />
      </Section>
      <AwareMoves incidentId={id} />
    </>
  );
};
