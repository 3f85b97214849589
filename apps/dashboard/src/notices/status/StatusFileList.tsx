import { useTranslate } from 'react-admin';
import type { NoticeCampaign, StatusFile } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';

interface CountsProps {
  counts: Record<string, number>;
  /** Vocabulary that the keys are words of. */
  list: 'recipientState' | 'statusFault';
}

/** `Returned: 12; Delivered: 3`, or 0 where there is none. */
const Counts = ({ counts, list }: CountsProps) => {
  const translate = useTranslate();
  const entries = Object.entries(counts);
  if (entries.length === 0) return formatNumber(0);
  return entries.map(([word, n]) => `${translate(`vocab.${list}.${word}`)}: ${formatNumber(n)}`).join('; ');
};

const COLUMNS: readonly Column<StatusFile>[] = [
  { field: 'fileName', cell: ({ fileName }) => fileName, sort: 'fileName' },
  { field: 'rows', cell: ({ rows }) => formatNumber(rows), numeric: true },
  { field: 'changed', cell: ({ changed }) => <Counts counts={changed} list="recipientState" /> },
  { field: 'known', cell: ({ known }) => formatNumber(known), numeric: true },
  { field: 'faults', cell: ({ faults }) => <Counts counts={faults} list="statusFault" /> },
  { field: 'takenByName', cell: ({ takenByName }) => takenByName, minor: true },
  { field: 'createdAt', cell: ({ createdAt }) => <InstantField at={createdAt} />, sort: 'createdAt' },
];

/** Status files that were taken, and what each of them changed. */
export const StatusFileList = ({ campaign }: { campaign: NoticeCampaign }) => (
  <Section level={3} title={useTranslate()('letters.status.taken')}>
    <ResourceList<StatusFile>
      resource="status-files"
      label="letters.status.taken"
      fixed={{ incidentId: campaign.incidentId, campaignId: campaign.id }}
      columns={COLUMNS}
      sort={{ field: 'createdAt', order: 'DESC' }}
      empty={{ title: 'letters.status.none', hint: 'letters.status.noneHint' }}
    />
  </Section>
);
