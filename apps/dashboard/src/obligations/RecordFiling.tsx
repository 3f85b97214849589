import { isOwedToPersons } from '@breachdesk/contract/recipients';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId, useState } from 'react';
import { AutocompleteInput, ReferenceInput, required, useTranslate } from 'react-admin';
import type { LetterVersion, Obligation } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { CreateForm } from '../platform/form/RecordForms';
import { OBLIGATIONS_REFRESH } from './obligations-refresh';

const REQUIRED = required();

/** What can fulfil a duty, in the order in which it is offered. */
const BY = ['letter', 'notice', 'item'] as const;
type By = (typeof BY)[number];

const ItemInput = ({ incidentId }: { incidentId: string }) => (
  <ReferenceInput
    source="correspondenceId"
    reference="correspondence"
    filter={{ incidentId, status: 'filed', direction: 'outgoing' }}
    sort={{ field: 'occurredAt', order: 'DESC' }}
    perPage={50}
  >
    <AutocompleteInput
      optionText="subject"
      filterToQuery={(text: string) => ({ q: text })}
      validate={REQUIRED}
      helperText="obligations.filing.itemHelp"
    />
  </ReferenceInput>
);

const LetterInput = ({ incidentId }: { incidentId: string }) => {
  const translate = useTranslate();
  const nameOf = (letter?: LetterVersion) =>
    letter ? translate('obligations.filing.letterChoice', { ...letter, campaign: letter.campaignName ?? '' }) : '';
  return (
    <ReferenceInput
      source="letterVersionId"
      reference="letter-versions"
      filter={{ incidentId }}
      sort={{ field: 'approvedAt', order: 'DESC' }}
      perPage={50}
    >
      <AutocompleteInput
        optionText={nameOf}
        filterToQuery={(text: string) => ({ q: text })}
        validate={REQUIRED}
        helperText="obligations.filing.letterHelp"
      />
    </ReferenceInput>
  );
};

const NoticeInput = ({ incidentId }: { incidentId: string }) => (
  <ReferenceInput
    source="publicNoticeId"
    reference="public-notices"
    filter={{ incidentId, state: 'published' }}
    sort={{ field: 'approvedAt', order: 'DESC' }}
    perPage={50}
  >
    <AutocompleteInput
      optionText="channel"
      filterToQuery={(text: string) => ({ q: text })}
      validate={REQUIRED}
      helperText="obligations.filing.noticeHelp"
    />
  </ReferenceInput>
);

const INPUTS = { item: ItemInput, letter: LetterInput, notice: NoticeInput };

const ByRadio = ({ by, onChange }: { by: By; onChange: (by: By) => void }) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <>
      <FormLabel id={id} sx={{ display: 'block', mt: 2 }}>
        {translate('obligations.filing.by.title')}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        value={by}
        onChange={(_, value) => onChange(BY.find(each => each === value) ?? by)}
      >
        {BY.map(each => (
          <FormControlLabel
            key={each}
            value={each}
            control={<Radio />}
            label={translate(`obligations.filing.by.${each}`)}
          />
        ))}
      </RadioGroup>
    </>
  );
};

/** Says what fulfilled the duty: an item that did not name the term itself, letters that went out, or a public notice. */
export const RecordFiling = ({ duty }: { duty: Obligation }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const toPersons = isOwedToPersons(duty.recipientKinds);
  const [by, setBy] = useState<By>(toPersons && duty.termKey ? 'letter' : 'item');
  const close = () => setAsking(false);
  const Input = INPUTS[by];
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('obligations.filing.open')}
      </Button>
      <FormDialog open={asking} title={translate('obligations.filing.title')} onClose={close}>
        {translate('obligations.filing.text')}
        {toPersons && <ByRadio by={by} onChange={setBy} />}
        <CreateForm
          key={by}
          resource="submissions"
          fixed={{ obligationId: duty.id }}
          refresh={OBLIGATIONS_REFRESH}
          saveLabel="obligations.filing.save"
          onSaved={close}
          onCancel={close}
        >
          <Input incidentId={duty.incidentId} />
        </CreateForm>
      </FormDialog>
    </>
  );
};
