import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { NegotiationDecision, NegotiationGround } from '../../platform/api/records';
import { formatDecimal } from '../../platform/fields/format-number';
import { PlainText } from '../../platform/fields/PlainText';
import { VocabChip } from '../../platform/fields/VocabChip';
import { InstantField } from '../../platform/moment/InstantField';
import type { DecisionDoing } from './DecisionDialog';
import { DecisionVerbs } from './DecisionVerbs';
import { Grounds } from './Grounds';

interface DecisionCardProps {
  decision: NegotiationDecision;
  grounds: readonly NegotiationGround[];
  mayWrite: boolean;
  onDo: (doing: DecisionDoing) => void;
}

/** Who wrote it, who approved it when, and who withdrew it. */
const Hands = ({ decision }: { decision: NegotiationDecision }) => {
  const translate = useTranslate();
  const unknown = translate('platform.unknown');
  const hands = [
    { key: 'firstBy', name: decision.firstApprovedByName, at: decision.firstApprovedAt },
    { key: 'secondBy', name: decision.secondApprovedByName, at: decision.secondApprovedAt },
    { key: 'withdrawnBy', name: decision.withdrawnByName, at: decision.withdrawnAt },
  ].filter(({ at }) => at !== null);
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {translate('negotiations.decisions.writtenBy', { names: decision.writtenByNames.join(', ') })}
      </Typography>
      {hands.map(({ key, name, at }) => (
        <Typography key={key} variant="body2" color="textSecondary">
          {translate(`negotiations.decisions.${key}`, { name: name ?? unknown })} <InstantField at={at} />
        </Typography>
      ))}
    </Box>
  );
};

/** One decision: what, between which options, why, on which grounds, by whom. */
export const DecisionCard = ({ decision, grounds, mayWrite, onDo }: DecisionCardProps) => {
  const translate = useTranslate();
  const { course, question, options, reason, amount, currency, state, withdrawnReason, supersedesId } = decision;
  return (
    <Paper component="li" variant="outlined" className="keep-together" sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.75 }}>
        <strong>{translate(`vocab.negotiationCourse.${course}`)}</strong>
        {amount && (
          <span className="numbers">
            {translate('negotiations.decisions.upTo', { amount: `${formatDecimal(amount)} ${currency}` })}
          </span>
        )}
        <VocabChip list="negotiationDecisionState" word={state} />
      </Box>
      {state === 'superseded' && (
        <Alert severity="info" sx={{ mb: 1, py: 0 }}>
          {translate('negotiations.decisions.superseded')}
        </Alert>
      )}
      {withdrawnReason && (
        <Alert severity="warning" sx={{ mb: 1, py: 0 }}>
          {translate('negotiations.decisions.withdrawnReason', { reason: withdrawnReason })}
        </Alert>
      )}
      {supersedesId && <Typography variant="body2">{translate('negotiations.decisions.supersedes')}</Typography>}
      <Typography variant="h4" sx={{ mt: 0.5 }}>
        {question}
      </Typography>
      <Box component="ol" sx={{ my: 0.5, pl: 3 }} aria-label={translate('negotiations.decisions.options')}>
        {options.map(option => (
          <li key={option}>{option}</li>
        ))}
      </Box>
      <PlainText text={reason} />
      <Typography variant="h4" sx={{ mt: 1 }}>
        {translate('negotiations.decisions.grounds')}
      </Typography>
      <Grounds grounds={grounds} />
      <Hands decision={decision} />
      {mayWrite && <DecisionVerbs decision={decision} onDo={onDo} />}
    </Paper>
  );
};
