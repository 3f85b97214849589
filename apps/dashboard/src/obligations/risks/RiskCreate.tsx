import Typography from '@mui/material/Typography';
import { BooleanInput, TextInput, useGetList, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { RiskAssessment } from '../../platform/api/records';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { FieldGroup } from '../../platform/form/FieldGroup';
import { input } from '../../platform/form/input';
import { CreateForm } from '../../platform/form/RecordForms';
import { VocabInput } from '../../platform/form/VocabInput';
import { VocabRadio } from '../../platform/form/VocabRadio';
import { Section } from '../../platform/layout/Section';
import { riskAddress } from './addresses';
import { scoreParts } from './risk-score';
import { ScoreLine } from './ScoreLine';

const SCHEMA = 'CreateRiskAssessment';
const CRITERIA = [
  'breachType',
  'dataNature',
  'easeOfIdentification',
  'consequences',
  'specialIndividuals',
  'specialController',
  'numberAffected',
] as const;

const Reason = ({ source }: { source: string }) => (
  <TextInput {...input(SCHEMA, source)} multiline minRows={2} helperText="risks.help.reason" />
);

/** The score as it is being answered. */
const ScoreNow = () => {
  const [context, identification, confidentiality, integrity, availability, malicious] = useWatch({
    name: ['context', 'identification', 'confidentiality', 'integrity', 'availability', 'malicious'],
  }) as unknown[]; // as: the form knows no types of its own
  if (!context || !identification || !confidentiality || !integrity || !availability) return null;
  const answers = { context, identification, confidentiality, integrity, availability, malicious: malicious === true };
  return <ScoreLine parts={scoreParts(answers as Parameters<typeof scoreParts>[0])} />; // as: the inputs offer these words alone
};

const ScoreInputs = () => {
  const translate = useTranslate();
  return (
    <>
      <VocabRadio source="context" list="processingContext" means="risks.means.context" />
      <Reason source="contextReason" />
      <VocabRadio source="identification" list="identificationEase" means="risks.means.identification" />
      <Reason source="identificationReason" />
      <FieldGroup title={translate('risks.circumstances')}>
        <VocabInput source="confidentiality" list="breachExtent" required helperText="risks.help.confidentiality" />
        <VocabInput source="integrity" list="breachExtent" required helperText="risks.help.integrity" />
        <VocabInput source="availability" list="breachExtent" required helperText="risks.help.availability" />
        <BooleanInput source="malicious" helperText="risks.help.malicious" />
        <Reason source="circumstancesReason" />
      </FieldGroup>
      <BooleanInput source="overHundred" helperText="risks.help.flag" />
      <BooleanInput source="unintelligible" helperText="risks.help.flag" />
      <ScoreNow />
    </>
  );
};

/** A new version, begun with the words of the last one: what changed is written over. */
export const RiskCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { data, isPending } = useGetList<RiskAssessment>('risk-assessments', {
    filter: { incidentId: id },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'number', order: 'DESC' },
  });
  if (isPending) return <LoadingState />;
  const address = riskAddress(id);
  return (
    <Section title={translate('risks.createTitle')} intro={translate('risks.createIntro')}>
      <CreateForm<RiskAssessment>
        resource="risk-assessments"
        fixed={{ incidentId: id }}
        defaultValues={startOf(data?.[0])}
        saveLabel="risks.save"
        onSaved={risk => void navigate(`${address}/${risk.id}`)}
        onCancel={() => void navigate(address)}
      >
        <Typography variant="h3">{translate('risks.score')}</Typography>
        <ScoreInputs />
        <Typography variant="h3">{translate('risks.criteria')}</Typography>
        {CRITERIA.map(source => (
          <TextInput
            key={source}
            {...input(SCHEMA, source)}
            multiline
            minRows={2}
            helperText={`risks.help.${source}`}
          />
        ))}
        <Typography variant="h3">{translate('risks.conclusion')}</Typography>
        <VocabRadio source="conclusion" list="riskConclusion" means="risks.means.conclusion" />
        <Reason source="conclusionReason" />
      </CreateForm>
    </Section>
  );
};

/** What a version itself is; what it says is begun with. */
const ITS_OWN = ['id', 'incidentId', 'number', 'score', 'level', 'assessedAt', 'assessedBy', 'assessedByName'];

const startOf = (last: RiskAssessment | undefined): Record<string, unknown> =>
  last
    ? Object.fromEntries(Object.entries(last).filter(([key]) => !ITS_OWN.includes(key)))
    : { malicious: false, overHundred: false, unintelligible: false };
