import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { ToldFacts } from '../../incidents/telling/ToldFacts';
import { useMayHere } from '../../incidents/use-may-here';
import type { PublicNotice } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { HandlingChip } from '../../platform/fields/HandlingChip';
import { PlainText } from '../../platform/fields/PlainText';
import { VocabChip } from '../../platform/fields/VocabChip';
import { FormDialog } from '../../platform/form/FormDialog';
import { SendForm } from '../../platform/form/SendForm';
import { LinkButton } from '../../platform/layout/LinkButton';
import { InstantField } from '../../platform/moment/InstantField';
import { MomentField } from '../../platform/moment/MomentField';
import { MomentInput } from '../../platform/moment/MomentInput';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { RecordHistory } from '../../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { useSession } from '../../platform/session/use-session';
import { publicNoticesAddress } from '../addresses';
import { ConfirmedVerb } from '../ConfirmedVerb';
import { NOTICES_REFRESH } from '../notices-refresh';
import { useLetterCampaigns } from '../use-letter-campaigns';

const field = (name: string) => `resources.public-notices.fields.${name}`;

const PublishNotice = ({ notice }: { notice: PublicNotice }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('letters.public.publish.open')}
      </Button>
      <FormDialog open={asking} title={translate('letters.public.publish.title')} onClose={close}>
        <SendForm
          resource="public-notices"
          path={`public-notices/${notice.id}/publish`}
          fixed={{ version: notice.version }}
          refresh={NOTICES_REFRESH}
          done="letters.public.publish.done"
          saveLabel="letters.public.publish.open"
          onSaved={close}
          onCancel={close}
        >
          <MomentInput source="published" required />
        </SendForm>
      </FormDialog>
    </>
  );
};

const NoticeActions = ({ notice }: { notice: PublicNotice }) => {
  const translate = useTranslate();
  const session = useSession();
  const mayApprove = useMayHere('public_notice.approve') && notice.createdBy !== session?.user.id;
  const mayChange = useMayHere('public_notice.update');
  const inUse = notice.archivedAt === null;
  return (
    <>
      {inUse && notice.state === 'draft' && mayApprove && (
        <ConfirmedVerb
          path={`public-notices/${notice.id}/approve`}
          version={notice.version}
          texts="letters.public.approve"
          name={notice.channel}
        />
      )}
      {inUse && notice.state === 'approved' && mayChange && <PublishNotice notice={notice} />}
      {inUse && notice.state === 'draft' && mayChange && (
        <LinkButton to={`${publicNoticesAddress(notice.incidentId)}/${notice.id}/edit`}>
          {translate('letters.public.edit')}
        </LinkButton>
      )}
      {mayChange && (
        <ArchiveRecord resource="public-notices" record={notice} name={notice.channel} refresh={NOTICES_REFRESH} />
      )}
    </>
  );
};

const CampaignName = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const { campaigns } = useLetterCampaigns();
  const campaign = campaigns?.find(one => one.id === id);
  return <>{campaign ? campaign.name : campaigns && translate('platform.unknown')}</>;
};

const NoticeFacts = ({ notice }: { notice: PublicNotice }) => (
  <Facts
    facts={[
      { label: field('reason'), value: <PlainText text={notice.reason} /> },
      { label: field('text'), value: <PlainText text={notice.text} /> },
      ...(notice.campaignId ? [{ label: field('campaignId'), value: <CampaignName id={notice.campaignId} /> }] : []),
      { label: field('createdBy'), value: notice.createdByName },
      ...(notice.approvedAt
        ? [
            { label: field('approvedBy'), value: notice.approvedByName },
            { label: field('approvedAt'), value: <InstantField at={notice.approvedAt} /> },
          ]
        : []),
      ...(notice.published
        ? [{ label: field('published'), value: <MomentField moment={notice.published} withWords /> }]
        : []),
    ]}
  />
);

/** One public notice: why not by letter, what is said and where, and who decided it. */
export const PublicNoticeShow = () => {
  const { noticeId = '' } = useParams();
  return (
    <Loaded<PublicNotice> resource="public-notices" id={noticeId}>
      {notice => (
        <RecordPage
          title={notice.channel}
          back={{ to: publicNoticesAddress(notice.incidentId), text: 'letters.public.back' }}
          chips={
            <>
              <VocabChip list="publicNoticeState" word={notice.state} />
              <HandlingChip handling={notice} />
            </>
          }
          actions={<NoticeActions notice={notice} />}
          archivedAt={notice.archivedAt}
          state={notice.state}
        >
          <Box sx={{ mb: 4 }}>
            <NoticeFacts notice={notice} />
          </Box>
          <ToldFacts told={notice.told} isFinal={notice.state !== 'draft'} />
          <RecordHistory incidentId={notice.incidentId} recordId={notice.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
