import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { Cohort, CohortRules } from '../../platform/api/records';
import { NEW_HANDLING } from '../../platform/form/HandlingInputs';
import { CreateForm } from '../../platform/form/RecordForms';
import { Section } from '../../platform/layout/Section';
import { cohortsAddress } from '../addresses';
import { CohortInputs } from './CohortInputs';
import { rulesFromAddress, rulesToAddress } from './rules-draft';

/** Keeps what has been chosen so far in the address, so that it survives a reload and can be sent to a colleague: ids and words, no names. */
const DraftInAddress = () => {
  const rules = useWatch<{ rules: CohortRules }>({ name: 'rules' }) as CohortRules; // as: react-hook-form leaves values open
  const [asked, setAsked] = useSearchParams();
  const draft = new URLSearchParams(rulesToAddress(rules)).toString();
  const isThere = asked.toString() === draft;
  useEffect(() => {
    if (!isThere) setAsked(draft, { replace: true });
  }, [isThere, draft, setAsked]);
  return null;
};

/** Builds a cohort, from nothing or from the rules in the address. */
export const CohortCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const [asked] = useSearchParams();
  const [rules] = useState(() => rulesFromAddress(asked.get('rules')));
  const address = cohortsAddress(id);
  return (
    <Section title={translate('cohorts.createTitle')} intro={translate('cohorts.createIntro')}>
      <CreateForm<Cohort>
        resource="cohorts"
        fixed={{ incidentId: id }}
        defaultValues={{ rules, tlp: NEW_HANDLING.tlp }}
        saveLabel="cohorts.save"
        onSaved={cohort => void navigate(`${address}/${cohort.id}`)}
        onCancel={() => void navigate(address)}
      >
        <DraftInAddress />
        <CohortInputs />
      </CreateForm>
    </Section>
  );
};
