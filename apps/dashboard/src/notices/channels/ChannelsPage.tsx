import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { NoticeCampaign, NoticeProgress } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatNumber } from '../../platform/fields/format-number';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import { recipientsAddress } from '../addresses';
import { CampaignPage } from '../campaigns/CampaignPage';
import { isOpen } from '../campaigns/is-open';
import { CAME_BACK, personsIn, useProgress } from '../campaigns/use-progress';
import { GiveChannels } from './GiveChannels';

interface PartProps {
  campaign: NoticeCampaign;
  verb: 'channels' | 'retry';
  rows: readonly NoticeProgress[];
  /** Which persons the part is about. */
  states: readonly NoticeProgress['state'][];
}

const Part = ({ campaign, verb, rows, states }: PartProps) => {
  const translate = useTranslate();
  const mayGive = useMayHere('notice_recipient.update') && isOpen(campaign);
  const those = rows.filter(({ state }) => states.includes(state));
  const count = personsIn(those);
  const where = { incidentId: campaign.incidentId, campaignId: campaign.id };
  return (
    <Section
      level={3}
      title={translate(`letters.channels.${verb}.title`)}
      intro={translate(`letters.channels.${verb}.intro`)}
      actions={
        count > 0 && (
          <LinkButton to={recipientsAddress(where, { state: states })} size="small">
            {translate('letters.channels.persons')}
          </LinkButton>
        )
      }
    >
      <Box component="p" sx={{ mt: 0 }}>
        {translate(`letters.channels.${verb}.count`, { smart_count: count, n: formatNumber(count) })}
      </Box>
      {mayGive && <GiveChannels campaignId={campaign.id} verb={verb} hasPersons={count > 0} />}
    </Section>
  );
};

const Channels = ({ campaign }: { campaign: NoticeCampaign }) => {
  const { rows, error, reload } = useProgress(campaign.id);
  if (error) return <ErrorState error={error} onRetry={reload} />;
  if (!rows) return <LoadingState />;
  return (
    <>
      <Part campaign={campaign} verb="retry" rows={rows} states={CAME_BACK} />
      <Part campaign={campaign} verb="channels" rows={rows} states={['waiting']} />
    </>
  );
};

/** By which channel persons are reached, and another one for those whose letters came back. */
export const ChannelsPage = () => <CampaignPage>{campaign => <Channels campaign={campaign} />}</CampaignPage>;
