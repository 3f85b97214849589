import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import type { Figure } from '../platform/api/records';
import { ConfidenceText } from '../platform/fields/ConfidenceText';
import { FigureValue } from '../platform/fields/FigureValue';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { MomentField } from '../platform/moment/MomentField';

const COLUMNS: readonly Column<Figure>[] = [
  { field: 'scope', cell: ({ scope }) => scope, sort: 'scope' },
  { field: 'value', cell: figure => <FigureValue figure={figure} />, sort: 'value' },
  { field: 'asOf', cell: ({ asOf }) => <MomentField moment={asOf} />, sort: 'asOf' },
  { field: 'source', cell: ({ source }) => source, sort: 'source', minor: true },
  { field: 'confidence', cell: ({ confidence }) => <ConfidenceText word={confidence} />, minor: true },
  { field: 'tlp', cell: figure => <HandlingChip handling={figure} />, minor: true },
];

const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'metric', list: 'figureMetric' },
  { kind: 'words', source: 'confidence', list: 'confidence' },
  { kind: 'flag', source: 'current', label: 'scope.figures.current' },
  { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
];

/** Every figure as a row, replaced ones among them: to find, to sort and to filter. */
export const FigureTable = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = `/incidents/${id}/scope/figures`;
  return (
    <Section
      title={translate('scope.figures.title')}
      intro={translate('scope.figures.tableIntro')}
      actions={<LinkButton to={address}>{translate('scope.figures.byMetric')}</LinkButton>}
    >
      <ResourceList<Figure>
        resource="figures"
        label="scope.figures.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'asOf', order: 'DESC' }}
        filters={FILTERS}
        searchable
        linkTo={figure => `${address}?figure=${figure.id}`}
        empty={{ title: 'scope.figures.none' }}
      />
    </Section>
  );
};
