import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { required, SelectInput, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Filing, Obligation } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { CreateForm } from '../../platform/form/RecordForms';
import { VocabInput } from '../../platform/form/VocabInput';
import { VocabRadio } from '../../platform/form/VocabRadio';
import { filingAddress } from './addresses';

const REQUIRED = required();

/** Begins a version: which form, and whether it is the first, adds to one, or ends it. */
export const BeginFiling = ({ duty, filed }: { duty: Obligation; filed: readonly Filing[] }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const fitting = duty.forms;
  const form = filed[0]?.form ?? (fitting.length === 1 ? fitting[0] : null);
  const choices = fitting.map(key => ({ id: key, name: `${FILING_FORMS[key].title} (${FILING_FORMS[key].law})` }));
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate(filed.length > 0 ? 'filings.begin.next' : 'filings.begin.open')}
      </Button>
      <FormDialog open={asking} title={translate('filings.begin.title')} onClose={close}>
        {translate('filings.begin.text')}
        <CreateForm<Filing>
          resource="filings"
          fixed={{ obligationId: duty.id }}
          defaultValues={{
            form,
            kind: filed.length > 0 ? 'supplementary' : 'initial',
            language: filed[0]?.language ?? 'en',
          }}
          saveLabel="filings.begin.save"
          onSaved={filing => void navigate(filingAddress(filing.incidentId, filing.id))}
          onCancel={close}
        >
          <SelectInput source="form" choices={choices} validate={REQUIRED} translateChoice={false} helperText={false} />
          <VocabInput source="language" list="letterLanguage" required helperText="filings.begin.languageHelp" />
          <VocabRadio source="kind" list="filingKind" means="filings.kindMeans" />
        </CreateForm>
      </FormDialog>
    </>
  );
};
