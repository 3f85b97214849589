import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { RiskAssessment } from '../../platform/api/records';
import { VocabChip } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { riskAddress } from './addresses';

const Version = ({ number }: { number: number }) => useTranslate()('risks.version', { number });

const COLUMNS: readonly Column<RiskAssessment>[] = [
  { field: 'number', cell: ({ number }) => <Version number={number} />, sort: 'number' },
  { field: 'conclusion', cell: ({ conclusion }) => <VocabChip list="riskConclusion" word={conclusion} /> },
  { field: 'score', cell: ({ score }) => score, numeric: true },
  { field: 'level', cell: ({ level }) => <VocabChip list="severityLevel" word={level} /> },
  { field: 'assessedBy', cell: ({ assessedByName }) => assessedByName },
  { field: 'assessedAt', cell: ({ assessedAt }) => <InstantField at={assessedAt} />, sort: 'assessedAt' },
];

/** Versions of the assessment, newest first. */
export const RiskList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const create = useMayHere('risk_assessment.create') && (
    <LinkButton to={`${riskAddress(id)}/create`} variant="contained">
      {translate('risks.create')}
    </LinkButton>
  );
  return (
    <Section title={translate('risks.title')} intro={translate('risks.intro')} actions={create}>
      <ResourceList<RiskAssessment>
        resource="risk-assessments"
        label="risks.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'number', order: 'DESC' }}
        linkTo={risk => `${riskAddress(id)}/${risk.id}`}
        empty={{ title: 'risks.none', hint: 'risks.noneHint', action: create }}
      />
    </Section>
  );
};
