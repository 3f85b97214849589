import { useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { NoticeCampaign } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { Section } from '../../platform/layout/Section';
import { CampaignPage } from '../campaigns/CampaignPage';
import { SendStatusFile } from './SendStatusFile';
import { StatusFileList } from './StatusFileList';

const StatusFiles = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const mayTake = useMayHere('notice_recipient.update') && !campaign.archivedAt;
  return (
    <>
      <Section level={3} title={translate('letters.status.title')} intro={translate('letters.status.intro')}>
        {mayTake ? (
          <SendStatusFile campaign={campaign} />
        ) : (
          <EmptyState title="letters.status.notYours" hint="letters.status.notYoursHint" />
        )}
      </Section>
      <StatusFileList campaign={campaign} />
    </>
  );
};

/** What carriers report of the letters of a campaign. */
export const StatusFilePage = () => <CampaignPage>{campaign => <StatusFiles campaign={campaign} />}</CampaignPage>;
