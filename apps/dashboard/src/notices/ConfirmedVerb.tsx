import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSend } from '../platform/api/use-send';
import { ConfirmDialog } from '../platform/feedback/ConfirmDialog';
import { NOTICES_REFRESH } from './notices-refresh';

interface ConfirmedVerbProps {
  /** `letter-versions/<id>/approve` */
  path: string;
  /** That was read; what has no version, such as a person of a campaign, has none. */
  version?: number;
  /** Message keys below this one: open, title, text, done. */
  texts: string;
  /** How the record is called in the question. */
  name: string;
  variant?: 'contained' | 'outlined';
  /** `error` for what cannot be undone. */
  tone?: 'primary' | 'error';
}

/** A button that asks, then sends a verb with the version that was read; a refusal is said in the question. */
export const ConfirmedVerb = (props: ConfirmedVerbProps) => {
  const { path, version, texts, name, variant = 'contained', tone = 'primary' } = props;
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const send = useSend({
    refresh: NOTICES_REFRESH,
    done: `${texts}.done`,
    onSuccess: () => setAsking(false),
    onError: () => undefined,
  });
  const open = () => {
    send.reset();
    setAsking(true);
  };
  return (
    <>
      <Button variant={variant} color={tone} onClick={open}>
        {translate(`${texts}.open`)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={translate(`${texts}.title`, { name })}
        confirmLabel={translate(`${texts}.open`)}
        tone={tone}
        pending={send.isPending}
        error={send.error}
        onConfirm={() => send.mutate({ path, body: version === undefined ? {} : { version } })}
        onClose={() => setAsking(false)}
      >
        <Typography>{translate(`${texts}.text`, { name })}</Typography>
      </ConfirmDialog>
    </>
  );
};
