import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { BarTable } from '../../persons/BarTable';
import { BigNumbers } from '../../persons/BigNumbers';
import type { NoticeCampaign, StatusReport } from '../../platform/api/records';
import { ResultAlert } from '../../platform/feedback/ResultAlert';
import { Hash } from '../../platform/fields/Hash';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import { campaignAddress } from '../addresses';
import { FaultLines } from './FaultLines';

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, n) => all + n, 0);

/** Letters came back with it. */
const cameBack = ({ changed }: StatusReport): number =>
  (changed['returned'] ?? 0) + (changed['bounced'] ?? 0) + (changed['failed'] ?? 0);

/** What a status file changed, what was known, and which lines could not be taken, by reason and line. */
export const StatusResult = ({ report, campaign }: { report: StatusReport; campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const { rows, known, changed, faults, faultLines, sha256 } = report;
  const where = { incidentId: campaign.incidentId, campaignId: campaign.id };
  const back = cameBack(report);
  return (
    <Section level={3} title={translate('letters.status.result.title')}>
      <ResultAlert severity={sum(changed) > 0 ? 'success' : 'info'}>
        {translate('letters.status.result.taken', { smart_count: sum(changed) })}
      </ResultAlert>
      <BigNumbers
        items={[
          ...Object.entries(changed).map(([state, value]) => ({
            label: translate(`vocab.recipientState.${state}`),
            value,
          })),
          { label: translate('letters.status.result.known'), value: known },
          { label: translate('letters.status.result.notTaken'), value: sum(faults) },
          { label: translate('letters.status.result.rows'), value: rows },
        ]}
      />
      {back > 0 && (
        <Alert
          severity="warning"
          sx={{ mb: 2 }}
          action={
            <LinkButton to={campaignAddress(where, 'channels')} size="small">
              {translate('letters.status.result.retry')}
            </LinkButton>
          }
        >
          {translate('letters.status.result.cameBack', { smart_count: back })}
        </Alert>
      )}
      {faultLines.length > 0 && (
        <>
          <BarTable
            label={translate('letters.status.result.notTaken')}
            heads={{ name: translate('persons.result.reason'), count: translate('letters.status.result.lines') }}
            rows={Object.entries(faults).map(([fault, count]) => ({
              key: fault,
              name: translate(`vocab.statusFault.${fault}`),
              count,
            }))}
          />
          <FaultLines lines={faultLines} all={sum(faults)} />
        </>
      )}
      <Box sx={{ fontSize: '0.875rem', mt: 2 }}>
        {translate('letters.status.result.hash')} <Hash hash={sha256} />
      </Box>
    </Section>
  );
};
