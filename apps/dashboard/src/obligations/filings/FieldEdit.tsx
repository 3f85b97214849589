import type { FilingAnswer, FormField } from '@breachdesk/contract/filing-answers';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Filing } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { FormDialog } from '../../platform/form/FormDialog';
import { SendForm } from '../../platform/form/SendForm';
import { FieldInput } from './FieldInput';
import { FILINGS_REFRESH } from './filings-refresh';

interface FieldEditProps {
  filing: Filing;
  field: FormField;
  answer: FilingAnswer | undefined;
}

/** Takes an answer away: what is not known is better left open than wrong. */
const EmptyAnswer = ({ filing, field, onEmptied }: Omit<FieldEditProps, 'answer'> & { onEmptied: () => void }) => {
  const translate = useTranslate();
  const { mutate, isPending } = useSend({
    refresh: FILINGS_REFRESH,
    done: 'filings.field.emptied',
    onSuccess: onEmptied,
  });
  return (
    <Button
      disabled={isPending}
      onClick={() =>
        mutate({
          path: `filings/${filing.id}/answers`,
          body: { version: filing.version, values: { [field.key]: null } },
        })
      }
    >
      {translate('filings.field.empty')}
    </Button>
  );
};

/** Answers one field by hand. */
export const FieldEdit = ({ filing, field, answer }: FieldEditProps) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button
        size="small"
        onClick={() => setAsking(true)}
        aria-label={translate(answer ? 'filings.field.changeNamed' : 'filings.field.answerNamed', {
          name: field.label,
        })}
      >
        {translate(answer ? 'filings.field.change' : 'filings.field.answer')}
      </Button>
      <FormDialog open={asking} title={field.label} onClose={close}>
        <Typography variant="body2" color="textSecondary">
          {field.law}
        </Typography>
        <SendForm
          resource="filings"
          path={`filings/${filing.id}/answers`}
          fixed={{ version: filing.version }}
          defaultValues={{ values: { [field.key]: answer?.value ?? null } }}
          refresh={FILINGS_REFRESH}
          done="filings.field.done"
          saveLabel="filings.field.save"
          onSaved={close}
          onCancel={close}
        >
          <FieldInput field={field} />
        </SendForm>
        {answer && <EmptyAnswer filing={filing} field={field} onEmptied={close} />}
      </FormDialog>
    </>
  );
};
