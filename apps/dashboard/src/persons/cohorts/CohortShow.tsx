import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMayHere } from '../../incidents/use-may-here';
import type { Cohort } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { HandlingChip } from '../../platform/fields/HandlingChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { newCampaignAddress } from '../../platform/record/record-address';
import { RecordHistory } from '../../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { cohortsAddress } from '../addresses';
import { CohortCountText } from './CohortCountText';
import { CohortFigure } from './CohortFigure';
import { rulesToAddress } from './rules-draft';
import { RuleText } from './RuleText';
import { useCohortCount } from './use-cohort-count';

const CohortActions = ({ cohort }: { cohort: Cohort }) => {
  const translate = useTranslate();
  const address = cohortsAddress(cohort.incidentId);
  const isInUse = !cohort.archivedAt;
  const mayWrite = useMayHere('notice_campaign.create') && isInUse;
  const mayCreate = useMayHere('cohort.create');
  const mayChange = useMayHere('cohort.update');
  return (
    <>
      {mayWrite && (
        <LinkButton to={newCampaignAddress(cohort.incidentId, cohort.id)} variant="contained">
          {translate('cohorts.letters')}
        </LinkButton>
      )}
      {mayChange && isInUse && <LinkButton to={`${address}/${cohort.id}/edit`}>{translate('cohorts.edit')}</LinkButton>}
      {mayCreate && (
        <LinkButton to={`${address}/create?${new URLSearchParams(rulesToAddress(cohort.rules))}`}>
          {translate('cohorts.copy')}
        </LinkButton>
      )}
      {mayChange && <ArchiveRecord resource="cohorts" record={cohort} name={cohort.name} />}
    </>
  );
};

const CohortBody = ({ cohort }: { cohort: Cohort }) => {
  const count = useCohortCount(cohort.incidentId, cohort.rules);
  return (
    <>
      <Box sx={{ mb: 3, maxWidth: '46rem' }}>
        <CohortCountText count={count} />
        {count.data && !cohort.archivedAt && (
          <Box sx={{ mt: 1 }}>
            <CohortFigure cohort={cohort} runId={count.data.runId} />
          </Box>
        )}
      </Box>
      <Box sx={{ mb: 4 }}>
        <Facts
          facts={[
            { label: 'resources.cohorts.fields.rules', value: <RuleText rules={cohort.rules} /> },
            ...(cohort.note ? [{ label: 'resources.cohorts.fields.note', value: cohort.note }] : []),
          ]}
        />
      </Box>
      <RecordHistory incidentId={cohort.incidentId} recordId={cohort.id} />
    </>
  );
};

/** One cohort: how many persons it holds in the newest run, whom it picks, and what can be made of it. */
export const CohortShow = () => {
  const { cohortId = '' } = useParams();
  return (
    <Loaded<Cohort> resource="cohorts" id={cohortId}>
      {cohort => (
        <RecordPage
          title={cohort.name}
          back={{ to: cohortsAddress(cohort.incidentId), text: 'cohorts.back' }}
          chips={<HandlingChip handling={cohort} />}
          actions={<CohortActions cohort={cohort} />}
          archivedAt={cohort.archivedAt}
        >
          <CohortBody cohort={cohort} />
        </RecordPage>
      )}
    </Loaded>
  );
};
