import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import type { IncidentSummary } from '../platform/api/records';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { InstantField } from '../platform/moment/InstantField';
import { Block } from './Block';
import { ChangeLines } from './ChangeLines';
import { ClockLines } from './ClockLines';
import { FigureLines } from './FigureLines';
import { Headline } from './Headline';
import { LaneTable } from './LaneTable';
import { LastWords } from './LastWords';
import { OneSheet } from './OneSheet';
import { useOneSheet } from './use-one-sheet';
import { ObstacleLines } from './ObstacleLines';
import { SinceChips } from './SinceChips';
import { StatusTable } from './StatusTable';
import { SummaryFrame } from './summary-styles';
import { useSince, useSummary } from './use-summary';

const Unknowns = ({ summary: { unknowns, tables } }: { summary: IncidentSummary }) => {
  const translate = useTranslate();
  const codes = [...unknowns, ...(tables.length === 0 ? ['tables'] : [])];
  if (codes.length === 0) return <p className="quiet plain">{translate('summaries.unknowns.none')}</p>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
      {codes.map(code => (
        <li key={code}>{translate(`summaries.unknowns.${code}`, { _: code })}</li>
      ))}
    </Box>
  );
};

const Changes = ({ summary, choice }: { summary: IncidentSummary; choice: ReturnType<typeof useSince> }) => {
  const translate = useTranslate();
  return (
    <Block
      title={translate('summaries.changes.title')}
      actions={<SinceChips span={choice.span} from={summary.since} onChoose={choice.choose} />}
    >
      <p className="quiet plain">
        {translate('summaries.changes.since')} <InstantField at={summary.since} />
      </p>
      <ChangeLines {...summary} incidentId={summary.incident.id} />
    </Block>
  );
};

/** Where the incident stands, on one page that is read in a minute and printed on one sheet. */
const OverviewTab = () => {
  const translate = useTranslate();
  const { id, title } = useIncident();
  const choice = useSince();
  const { data: summary, error, refetch, now } = useSummary(id, choice.since);
  const frame = useOneSheet(title, summary);
  const problem = error && <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!summary) return problem ?? <LoadingState />;
  return (
    <SummaryFrame ref={frame}>
      <OneSheet />
      {problem}
      <Headline {...{ summary, now }} />
      <div className="halves">
        <div className="half">
          <Block title={translate('summaries.clock.title')}>
            <ClockLines clocks={summary.clocks} now={now} />
          </Block>
          <Block title={translate('summaries.lanes.title')}>
            <LaneTable lanes={summary.lanes} incidentId={id} />
          </Block>
          <Block title={translate('summaries.obstacles.title')}>
            <ObstacleLines obstacles={summary.obstacles} holds={summary.holds} incidentId={id} now={now} />
          </Block>
          <Block title={translate('summaries.last.title')}>
            <LastWords {...summary} incidentId={id} />
          </Block>
        </div>
        <div className="half">
          <Block title={translate('summaries.figures.title')}>
            <FigureLines figures={summary.figures} incidentId={id} />
          </Block>
          <Block title={translate('summaries.tables.title')}>
            <StatusTable tables={summary.tables} />
          </Block>
          <Block title={translate('summaries.unknowns.title')}>
            <Unknowns summary={summary} />
          </Block>
          <Changes {...{ summary, choice }} />
        </div>
      </div>
    </SummaryFrame>
  );
};
export default OverviewTab;
