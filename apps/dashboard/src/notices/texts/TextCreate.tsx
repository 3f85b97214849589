import { required, SelectInput, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { LetterCampaign, LetterVersion } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { FieldGroup } from '../../platform/form/FieldGroup';
import { CreateForm } from '../../platform/form/RecordForms';
import { VocabInput } from '../../platform/form/VocabInput';
import { Section } from '../../platform/layout/Section';
import { textsAddress } from '../addresses';
import { NOTICES_REFRESH } from '../notices-refresh';
import { useLetterCampaigns } from '../use-letter-campaigns';
import { PreviewInForm } from './PreviewInForm';
import { TextInputs } from './TextInputs';

const TextForm = ({ campaigns }: { campaigns: readonly LetterCampaign[] }) => {
  const navigate = useNavigate();
  const { id } = useIncident();
  const [params] = useSearchParams();
  const address = textsAddress(id);
  const campaignId = params.get('campaign') ?? (campaigns.length === 1 ? campaigns[0]?.id : undefined);
  return (
    <CreateForm<LetterVersion>
      resource="letter-versions"
      fixed={{ incidentId: id }}
      defaultValues={{ language: 'da', campaignId }}
      refresh={NOTICES_REFRESH}
      saveLabel="letters.texts.save"
      onSaved={text => void navigate(`${address}/${text.id}`)}
      onCancel={() => void navigate(address)}
    >
      <FieldGroup title="letters.texts.form.which" columns={2}>
        <SelectInput
          source="campaignId"
          choices={[...campaigns]}
          optionText="name"
          validate={required()}
          helperText={false}
          translateChoice={false}
        />
        <VocabInput source="language" list="letterLanguage" required />
      </FieldGroup>
      <TextInputs />
      <PreviewInForm incidentId={id} />
    </CreateForm>
  );
};

/** Drafts a text; `?campaign=` names the campaign it is for. */
export const TextCreate = () => {
  const translate = useTranslate();
  const { campaigns, error, reload } = useLetterCampaigns();
  const open = campaigns?.filter(({ state }) => state !== 'closed');
  return (
    <Section title={translate('letters.texts.createTitle')} intro={translate('letters.texts.createIntro')}>
      {error && <ErrorState error={error} onRetry={reload} />}
      {!open && !error && <LoadingState />}
      {open?.length === 0 && <EmptyState title="letters.texts.noCampaign" hint="letters.texts.noCampaignHint" />}
      {open && open.length > 0 && <TextForm campaigns={open} />}
    </Section>
  );
};
