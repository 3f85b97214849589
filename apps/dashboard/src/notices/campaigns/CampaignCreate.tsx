import { AutocompleteInput, ReferenceInput, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { NoticeCampaign } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { CreateForm } from '../../platform/form/RecordForms';
import { Section } from '../../platform/layout/Section';
import { campaignsAddress } from '../addresses';
import { NOTICES_REFRESH } from '../notices-refresh';
import { CampaignInputs } from './CampaignInputs';

interface CohortChoice {
  name: string;
  persons: number | null;
}

const CohortInput = ({ incidentId }: { incidentId: string }) => {
  const translate = useTranslate();
  const nameOf = (cohort?: CohortChoice) =>
    cohort
      ? translate('letters.campaigns.form.cohortChoice', {
          name: cohort.name,
          persons: formatNumber(cohort.persons ?? 0),
        })
      : '';
  return (
    <ReferenceInput
      source="cohortId"
      reference="cohorts"
      filter={{ incidentId }}
      sort={{ field: 'name', order: 'ASC' }}
      perPage={100}
    >
      <AutocompleteInput
        optionText={nameOf}
        filterToQuery={(text: string) => ({ q: text })}
        helperText="letters.campaigns.form.cohortHelp"
      />
    </ReferenceInput>
  );
};

/** Makes a campaign: for whom, and what its letters print. A cohort's own page names it in the address. */
export const CampaignCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const [asked] = useSearchParams();
  const address = campaignsAddress(id);
  return (
    <Section title={translate('letters.campaigns.createTitle')} intro={translate('letters.campaigns.createIntro')}>
      <CreateForm<NoticeCampaign>
        resource="notice-campaigns"
        fixed={{ incidentId: id }}
        refresh={NOTICES_REFRESH}
        defaultValues={{ cohortId: asked.get('cohort') }}
        saveLabel="letters.campaigns.save"
        onSaved={campaign => void navigate(`${address}/${campaign.id}`)}
        onCancel={() => void navigate(address)}
      >
        <CohortInput incidentId={id} />
        <CampaignInputs />
      </CreateForm>
    </Section>
  );
};
