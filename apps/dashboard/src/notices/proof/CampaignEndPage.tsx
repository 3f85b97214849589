import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { NoticeCampaign } from '../../platform/api/records';
import { Section } from '../../platform/layout/Section';
import { CampaignPage } from '../campaigns/CampaignPage';
import { isOpen } from '../campaigns/is-open';
import { ConfirmedVerb } from '../ConfirmedVerb';
import { Certificate } from './Certificate';
import { DestroyContacts } from './DestroyContacts';
import { WithoutLetter } from './WithoutLetter';

const Close = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const mayClose = useMayHere('notice_campaign.update') && isOpen(campaign);
  const isClosed = campaign.state === 'closed';
  return (
    <Section level={3} title={translate('letters.end.close')} intro={translate('letters.end.closeIntro')}>
      {isClosed && <Alert severity="success">{translate('letters.end.closed')}</Alert>}
      {mayClose && (
        <ConfirmedVerb
          path={`notice-campaigns/${campaign.id}/close`}
          version={campaign.version}
          texts="letters.campaigns.close"
          name={campaign.name}
          variant="outlined"
          tone="error"
        />
      )}
    </Section>
  );
};

const Destruction = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const mayDestroy = useMayHere('notice_campaign.update') && campaign.state === 'closed';
  return (
    <Section level={3} title={translate('letters.end.destroy')} intro={translate('letters.end.destroyIntro')}>
      {campaign.contactDestroyedAt && <Certificate campaignId={campaign.id} />}
      {!campaign.contactDestroyedAt && mayDestroy && <DestroyContacts campaign={campaign} />}
      {!campaign.contactDestroyedAt && !mayDestroy && (
        <Alert severity="info">
          {translate(campaign.state === 'closed' ? 'letters.end.byOthers' : 'letters.end.closeFirst')}
        </Alert>
      )}
    </Section>
  );
};

/** The end of a campaign: who is still without a letter, closing it, and the destruction of contact data with its certificate. */
export const CampaignEndPage = () => (
  <CampaignPage>
    {campaign => (
      <>
        {campaign.state !== 'closed' && <WithoutLetter campaign={campaign} />}
        <Close campaign={campaign} />
        <Destruction campaign={campaign} />
      </>
    )}
  </CampaignPage>
);
