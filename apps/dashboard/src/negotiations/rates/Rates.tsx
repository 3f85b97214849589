import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { Negotiation, NegotiationRate } from '../../platform/api/records';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import { ResourceList } from '../../platform/list/ResourceList';
import { MomentField } from '../../platform/moment/MomentField';
import { RateDialog, type RateDoing } from './RateDialog';
import { RateWords } from './RateWords';

const counts = ({ correctedById, withdrawnAt }: NegotiationRate): boolean => !correctedById && !withdrawnAt;

const RateState = ({ rate }: { rate: NegotiationRate }) => {
  const translate = useTranslate();
  if (rate.withdrawnAt)
    return (
      <>
        {translate('negotiations.rates.withdrawn', {
          name: rate.withdrawnByName ?? translate('platform.unknown'),
          reason: rate.withdrawnReason,
        })}
      </>
    );
  return <>{translate(`negotiations.rates.${rate.correctedById ? 'corrected' : 'stands'}`)}</>;
};

const COLUMNS: readonly Column<NegotiationRate>[] = [
  { field: 'rate', cell: rate => <RateWords rate={rate} crossed={!counts(rate)} /> },
  { field: 'asOf', cell: ({ asOf }) => <MomentField moment={asOf} withWords />, sort: 'asOf' },
  { field: 'source', cell: ({ source }) => source },
  { field: 'state', cell: rate => <RateState rate={rate} /> },
  { field: 'enteredByName', cell: ({ enteredByName }) => enteredByName, minor: true },
];

/** What currencies were worth in each other, as somebody wrote it down; corrected by new entries, or withdrawn. */
export const Rates = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [doing, setDoing] = useState<RateDoing>(null);
  const mayWrite = useMayHere('negotiation_rate.create') && !negotiation.archivedAt;
  const add = mayWrite && (
    <Button variant="outlined" onClick={() => setDoing({ verb: 'add' })}>
      {translate('negotiations.rates.add')}
    </Button>
  );
  const rowActions = (rate: NegotiationRate) =>
    mayWrite &&
    counts(rate) && (
      <>
        {(['correct', 'withdraw'] as const).map(verb => (
          <Button key={verb} size="small" aria-describedby={`row-${rate.id}`} onClick={() => setDoing({ verb, rate })}>
            {translate(`negotiations.rates.${verb}`)}
          </Button>
        ))}
      </>
    );
  return (
    <Section
      level={3}
      title={translate('negotiations.rates.title')}
      intro={translate('negotiations.rates.intro')}
      actions={add}
    >
      <ResourceList<NegotiationRate>
        resource="negotiation-rates"
        label="negotiations.rates.title"
        fixed={{ negotiationId: negotiation.id }}
        columns={COLUMNS}
        sort={{ field: 'asOf', order: 'DESC' }}
        empty={{ title: 'negotiations.rates.none' }}
        rowActions={rowActions}
        local
        perPage={50}
      />
      <RateDialog doing={doing} negotiation={negotiation} onClose={() => setDoing(null)} />
    </Section>
  );
};
