import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import type { RiskAssessment } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { PlainText } from '../../platform/fields/PlainText';
import { VocabChip, VocabText } from '../../platform/fields/VocabChip';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { RecordHistory } from '../../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { riskAddress } from './addresses';
import { scoreParts } from './risk-score';
import { ScoreLine } from './ScoreLine';

const field = (name: string) => `resources.risk-assessments.fields.${name}`;
const text = (name: string, value: string | null) => ({
  label: field(name),
  value: value && <PlainText text={value} />,
});

const ScoreFacts = ({ risk }: { risk: RiskAssessment }) => {
  const translate = useTranslate();
  const yesNo = (flag: boolean) => translate(flag ? 'ra.boolean.true' : 'ra.boolean.false');
  return (
    <Facts
      facts={[
        { label: field('context'), value: <VocabText list="processingContext" word={risk.context} /> },
        text('contextReason', risk.contextReason),
        { label: field('identification'), value: <VocabText list="identificationEase" word={risk.identification} /> },
        text('identificationReason', risk.identificationReason),
        { label: field('confidentiality'), value: <VocabText list="breachExtent" word={risk.confidentiality} /> },
        { label: field('integrity'), value: <VocabText list="breachExtent" word={risk.integrity} /> },
        { label: field('availability'), value: <VocabText list="breachExtent" word={risk.availability} /> },
        { label: field('malicious'), value: yesNo(risk.malicious) },
        text('circumstancesReason', risk.circumstancesReason),
        { label: field('overHundred'), value: yesNo(risk.overHundred) },
        { label: field('unintelligible'), value: yesNo(risk.unintelligible) },
      ]}
    />
  );
};

/** One version: conclusion first, then the score with how it came about, then the criteria. */
export const RiskShow = () => {
  const translate = useTranslate();
  const { riskId = '' } = useParams();
  return (
    <Loaded<RiskAssessment> resource="risk-assessments" id={riskId}>
      {risk => (
        <RecordPage
          title={translate('risks.versionTitle', { number: risk.number })}
          back={{ to: riskAddress(risk.incidentId), text: 'risks.back' }}
          chips={
            <>
              <VocabChip list="riskConclusion" word={risk.conclusion} />
              <VocabChip list="severityLevel" word={risk.level} />
            </>
          }
        >
          <Box sx={{ mb: 4 }}>
            <Facts
              facts={[
                text('conclusionReason', risk.conclusionReason),
                { label: field('assessedBy'), value: risk.assessedByName },
                { label: field('assessedAt'), value: <InstantField at={risk.assessedAt} /> },
              ]}
            />
          </Box>
          <Section level={3} title={translate('risks.score')}>
            <Box sx={{ mb: 1.5 }}>
              <ScoreLine parts={scoreParts(risk)} />
            </Box>
            <ScoreFacts risk={risk} />
          </Section>
          <Section level={3} title={translate('risks.criteria')}>
            <Facts
              facts={[
                text('breachType', risk.breachType),
                text('dataNature', risk.dataNature),
                text('easeOfIdentification', risk.easeOfIdentification),
                text('consequences', risk.consequences),
                text('specialIndividuals', risk.specialIndividuals),
                text('specialController', risk.specialController),
                text('numberAffected', risk.numberAffected),
              ]}
            />
          </Section>
          <RecordHistory incidentId={risk.incidentId} recordId={risk.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
