import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { Negotiation, NegotiationDecision, NegotiationGround } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { Section } from '../../platform/layout/Section';
import { DecisionCard } from './DecisionCard';
import { DecisionDialog, type DecisionDoing } from './DecisionDialog';
import { SanctionRules } from './SanctionRules';

const ALL = { page: 1, perPage: 100 };

/** What was decided: drafts, what two approved, and what was withdrawn or superseded. Nothing is paid from here. */
export const Decisions = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [doing, setDoing] = useState<DecisionDoing>(null);
  const mayWrite = useMayHere('negotiation_decision.update') && !negotiation.archivedAt;
  const filter = { negotiationId: negotiation.id };
  const {
    data = [],
    error,
    refetch,
  } = useGetList<NegotiationDecision>('negotiation-decisions', {
    filter,
    pagination: ALL,
    sort: { field: 'createdAt', order: 'DESC' },
  });
  const { data: grounds = [] } = useGetList<NegotiationGround>('negotiation-grounds', {
    filter,
    pagination: ALL,
    sort: { field: 'createdAt', order: 'ASC' },
  });
  const add = mayWrite && (
    <Button variant="outlined" onClick={() => setDoing({ verb: 'add' })}>
      {translate('negotiations.decisions.add')}
    </Button>
  );
  return (
    <Section
      level={3}
      title={translate('negotiations.decisions.title')}
      intro={translate('negotiations.decisions.intro')}
      actions={add}
    >
      <SanctionRules />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data.length === 0 && <Typography color="textSecondary">{translate('negotiations.decisions.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {data.map(decision => (
          <DecisionCard
            key={decision.id}
            decision={decision}
            grounds={grounds.filter(({ negotiationDecisionId }) => negotiationDecisionId === decision.id)}
            mayWrite={mayWrite}
            onDo={setDoing}
          />
        ))}
      </Box>
      <DecisionDialog
        doing={doing}
        negotiation={negotiation}
        standing={data.filter(({ state }) => state === 'approved')}
        onClose={() => setDoing(null)}
      />
    </Section>
  );
};
