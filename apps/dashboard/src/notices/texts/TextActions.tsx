import { LETTER_DUTIES } from '@breachdesk/contract/vocabularies';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useMayHere } from '../../incidents/use-may-here';
import type { LetterVersion } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';
import { LinkButton } from '../../platform/layout/LinkButton';
import { useSession } from '../../platform/session/use-session';
import { textsAddress } from '../addresses';
import { ConfirmedVerb } from '../ConfirmedVerb';
import { NOTICES_REFRESH } from '../notices-refresh';

const NextVersion = ({ text }: { text: LetterVersion }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { mutate, isPending } = useSend<LetterVersion>({
    refresh: NOTICES_REFRESH,
    done: 'letters.texts.nextDone',
    onSuccess: next => void navigate(`${textsAddress(text.incidentId)}/${next.id}/edit`),
  });
  return (
    <Button
      variant="outlined"
      disabled={isPending}
      onClick={() => mutate({ path: `letter-versions/${text.id}/next`, body: {} })}
    >
      {translate('letters.texts.next')}
    </Button>
  );
};

const WithdrawText = ({ text }: { text: LetterVersion }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)}>
        {translate('letters.texts.withdraw.open')}
      </Button>
      <FormDialog open={asking} title={translate('letters.texts.withdraw.title')} onClose={close}>
        {translate('letters.texts.withdraw.text')}
        <SendForm
          resource="letter-versions"
          path={`letter-versions/${text.id}/withdraw`}
          fixed={{ version: text.version }}
          refresh={NOTICES_REFRESH}
          done="letters.texts.withdraw.done"
          saveLabel="letters.texts.withdraw.open"
          onSaved={close}
          onCancel={close}
        >
          <TextInput {...input('WithdrawLetterVersion', 'reason')} helperText="letters.texts.withdraw.reasonHelp" />
        </SendForm>
      </FormDialog>
    </>
  );
};

/** What can be done with a text, by its state and by who looks at it. */
export const TextActions = ({ text }: { text: LetterVersion }) => {
  const translate = useTranslate();
  const session = useSession();
  const mayApprove = useMayHere('letter_version.approve') && text.createdBy !== session?.user.id;
  const mayChange = useMayHere('letter_version.update');
  const mayCreate = useMayHere('letter_version.create');
  const isDraft = text.state === 'draft';
  const isWhole = LETTER_DUTIES.every(duty => text[duty]);
  return (
    <>
      {isDraft && isWhole && mayApprove && (
        <ConfirmedVerb
          path={`letter-versions/${text.id}/approve`}
          version={text.version}
          texts="letters.texts.approve"
          name={text.subject}
        />
      )}
      {isDraft && mayChange && (
        <LinkButton to={`${textsAddress(text.incidentId)}/${text.id}/edit`}>
          {translate('letters.texts.edit')}
        </LinkButton>
      )}
      {!isDraft && mayCreate && <NextVersion text={text} />}
      {text.state !== 'withdrawn' && mayChange && <WithdrawText text={text} />}
    </>
  );
};
