import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';

/** Chooses files of mails; the same as dropping them, for the keyboard. */
export const MailPicker = ({ onPick }: { onPick: (files: readonly File[]) => void }) => {
  const translate = useTranslate();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={translate('authorities.mail.pick')}
        onChange={event => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onPick(files);
        }}
      />
      <Button variant="outlined" onClick={() => picker.current?.click()}>
        {translate('authorities.mail.pick')}
      </Button>
    </>
  );
};
