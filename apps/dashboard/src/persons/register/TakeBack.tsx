import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { PersonAlias } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';

/** Parts two numbers that were joined, with the reason. */
export const TakeBack = ({ alias }: { alias: PersonAlias }) => {
  const translate = useTranslate();
  const mayTakeBack = useMayHere('person_alias.update');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (!mayTakeBack) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('persons.numbers.takeBack')}
      </Button>
      <FormDialog open={isOpen} title={translate('persons.numbers.takeBackTitle')} onClose={close}>
        <SendForm
          resource="person-aliases"
          path={`person-aliases/${alias.id}/take-back`}
          refresh={['persons']}
          done="persons.numbers.takenBack"
          saveLabel="persons.numbers.takeBack"
          onSaved={close}
          onCancel={close}
        >
          <Typography>{translate('persons.numbers.takeBackText')}</Typography>
          <TextInput {...input('TakeBackPersonAlias', 'reason')} multiline minRows={2} />
        </SendForm>
      </FormDialog>
    </>
  );
};
