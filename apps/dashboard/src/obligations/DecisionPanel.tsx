import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { SelectInput, TextInput, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useMayHere } from '../incidents/use-may-here';
import type { DecisionNotToNotify, Obligation, RiskAssessment } from '../platform/api/records';
import { VocabChip } from '../platform/fields/VocabChip';
import { FormDialog } from '../platform/form/FormDialog';
import { input } from '../platform/form/input';
import { CreateForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { InstantField } from '../platform/moment/InstantField';
import { recordAddress } from '../platform/record/record-address';
import { DecisionVerb } from './DecisionVerb';
import { OBLIGATIONS_REFRESH } from './obligations-refresh';

/** Versions of the risk assessment, newest first. */
const useRisks = (incidentId: string): readonly RiskAssessment[] =>
  useGetList<RiskAssessment>('risk-assessments', {
    filter: { incidentId },
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'number', order: 'DESC' },
  }).data ?? [];

const Propose = ({ duty }: { duty: Obligation }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const risks = useRisks(duty.incidentId).map(({ id, number, conclusion }) => ({
    id,
    name: translate('obligations.decision.risk', {
      number,
      conclusion: translate(`vocab.riskConclusion.${conclusion}`),
    }),
  }));
  const choices = duty.exemptions.map(({ key, text }) => ({ id: key, name: `(${key}) ${text}` }));
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('obligations.decision.open')}
      </Button>
      <FormDialog open={asking} title={translate('obligations.decision.title')} onClose={close}>
        {translate('obligations.decision.text')}
        <CreateForm
          resource="decisions-not-to-notify"
          fixed={{ obligationId: duty.id }}
          defaultValues={{ riskAssessmentId: risks[0]?.id ?? null }}
          refresh={OBLIGATIONS_REFRESH}
          saveLabel="obligations.decision.save"
          onSaved={close}
          onCancel={close}
        >
          {choices.length > 0 && (
            <SelectInput
              source="exemption"
              choices={choices}
              emptyText={translate('obligations.decision.noExemption')}
              helperText={false}
              translateChoice={false}
            />
          )}
          {risks.length > 0 && (
            <SelectInput
              source="riskAssessmentId"
              choices={risks}
              emptyText={translate('obligations.decision.noRisk')}
              helperText={false}
              translateChoice={false}
            />
          )}
          <TextInput
            {...input('CreateDecisionNotToNotify', 'reason')}
            multiline
            minRows={4}
            helperText="obligations.decision.reasonHelp"
          />
        </CreateForm>
      </FormDialog>
    </>
  );
};

const DecisionLine = ({ decision, duty }: { decision: DecisionNotToNotify; duty: Obligation }) => {
  const translate = useTranslate();
  const mayJudge = useMayHere('decision_not_to_notify.update');
  const exemption = duty.exemptions.find(({ key }) => key === decision.exemption);
  const steps = [
    { text: 'obligations.decision.by', name: decision.createdByName, at: decision.createdAt, reason: null },
    {
      text: decision.state === 'rejected' ? 'obligations.decision.rejectedBy' : 'obligations.decision.approvedBy',
      name: decision.judgedByName,
      at: decision.judgedAt,
      reason: decision.judgedReason,
    },
    {
      text: 'obligations.decision.withdrawnBy',
      name: decision.withdrawnByName,
      at: decision.withdrawnAt,
      reason: decision.withdrawnReason,
    },
  ].filter(({ at }) => at !== null);
  return (
    <Box component="li" sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <VocabChip list="decisionState" word={decision.state} />
      <Typography sx={{ whiteSpace: 'pre-line', mt: 0.5 }}>{decision.reason}</Typography>
      {exemption && <Typography>{`(${exemption.key}) ${exemption.text}`}</Typography>}
      {decision.riskAssessmentId && (
        <Link
          component={RouterLink}
          to={recordAddress(decision.incidentId, 'risk_assessment', decision.riskAssessmentId) ?? ''}
        >
          {translate('obligations.decision.restsOn', { number: decision.riskAssessmentNumber })}
        </Link>
      )}
      {steps.map(({ text, name, at, reason }) => (
        <Typography key={text} variant="body2" color="textSecondary">
          {translate(text, { name: name ?? translate('platform.unknown') })} <InstantField at={at} />
          {reason && `: ${reason}`}
        </Typography>
      ))}
      {mayJudge && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {decision.state === 'proposed' && <DecisionVerb decision={decision} verb="approve" />}
          {decision.state === 'proposed' && <DecisionVerb decision={decision} verb="reject" />}
          {(decision.state === 'proposed' || decision.state === 'approved') && (
            <DecisionVerb decision={decision} verb="withdraw" />
          )}
        </Box>
      )}
    </Box>
  );
};

/** Decisions not to notify about one duty, with the second person who approved. */
export const DecisionPanel = ({ duty }: { duty: Obligation }) => {
  const translate = useTranslate();
  const mayPropose = useMayHere('decision_not_to_notify.create');
  const { data = [] } = useGetList<DecisionNotToNotify>('decisions-not-to-notify', {
    filter: { obligationId: duty.id },
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  return (
    <Section
      level={3}
      title={translate('obligations.decision.list')}
      intro={translate('obligations.decision.intro')}
      actions={mayPropose && duty.decision === null && !duty.archivedAt && <Propose duty={duty} />}
    >
      {data.length === 0 ? (
        <Typography color="textSecondary">{translate('obligations.decision.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.map(decision => (
            <DecisionLine key={decision.id} decision={decision} duty={duty} />
          ))}
        </Box>
      )}
    </Section>
  );
};
