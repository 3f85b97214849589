import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import { FormDialog } from '../../platform/form/FormDialog';
import { NewNumberForm } from './NewNumberForm';

/** "This person has a new number": the button, and the dialog behind it. */
export const NewNumber = () => {
  const translate = useTranslate();
  const mayJoin = useMayHere('person_alias.create');
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (!mayJoin) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('persons.numbers.open')}
      </Button>
      <FormDialog open={isOpen} title={translate('persons.numbers.joinTitle')} onClose={close}>
        <NewNumberForm onClose={close} />
      </FormDialog>
    </>
  );
};
