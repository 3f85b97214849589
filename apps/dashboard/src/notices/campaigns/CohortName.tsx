import { useTranslate } from 'react-admin';
import type { NoticeCampaign } from '../../platform/api/records';

/** For whom a campaign is: a saved cohort by its name, or everybody, as of a run. */
export const CohortName = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  return (
    <>
      {translate('letters.campaigns.asOfRun', {
        cohort: campaign.cohortId ? (campaign.cohortName ?? '') : translate('letters.campaigns.everybody'),
        number: campaign.runNumber,
      })}
    </>
  );
};
