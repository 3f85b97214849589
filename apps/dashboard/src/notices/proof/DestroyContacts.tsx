import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import type { NoticeCampaign } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';
import { NOTICES_REFRESH } from '../notices-refresh';

/** Destroys the contact data of a closed campaign; whoever does it types its name, because it cannot be taken back. */
export const DestroyContacts = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setAsking(true)}>
        {translate('letters.end.destroyVerb.open')}
      </Button>
      <FormDialog open={asking} title={translate('letters.end.destroyVerb.title')} onClose={close}>
        {translate('letters.end.destroyVerb.text')}
        <SendForm
          resource="notice-campaigns"
          path={`notice-campaigns/${campaign.id}/destroy-contacts`}
          fixed={{ version: campaign.version }}
          refresh={NOTICES_REFRESH}
          done="letters.end.destroyVerb.done"
          saveLabel="letters.end.destroyVerb.open"
          onSaved={close}
          onCancel={close}
        >
          <TextInput
            {...input('DestroyContacts', 'name')}
            helperText={translate('letters.end.destroyVerb.nameHelp', { name: campaign.name })}
          />
        </SendForm>
      </FormDialog>
    </>
  );
};
