import Alert from '@mui/material/Alert';
import { TextInput, useTranslate } from 'react-admin';
import type { Negotiation, NegotiationRate } from '../../platform/api/records';
import { FieldGroup } from '../../platform/form/FieldGroup';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { CreateForm } from '../../platform/form/RecordForms';
import { SendForm } from '../../platform/form/SendForm';
import { MomentInput } from '../../platform/moment/MomentInput';

type Entering = { verb: 'add' } | { verb: 'correct'; rate: NegotiationRate };
export type RateDoing = Entering | { verb: 'withdraw'; rate: NegotiationRate } | null;
interface RateDialogProps {
  doing: RateDoing;
  negotiation: Negotiation;
  onClose: () => void;
}

const SCHEMA = 'CreateNegotiationRate';
const REFRESH = ['negotiation-course', 'negotiation-rates', 'audit-entries'] as const;
const toCapitals = (text: string): string => text.toUpperCase();

const RateInputs = () => (
  <>
    <FieldGroup title="negotiations.rates.oneUnit">
      <TextInput
        {...input(SCHEMA, 'fromCurrency')}
        parse={toCapitals}
        helperText="negotiations.rates.fromHelp"
        autoFocus
      />
    </FieldGroup>
    <FieldGroup title="negotiations.rates.worth" columns={2}>
      <TextInput {...input(SCHEMA, 'rate')} helperText="negotiations.rates.rateHelp" inputMode="decimal" />
      <TextInput {...input(SCHEMA, 'toCurrency')} parse={toCapitals} helperText="negotiations.rates.toHelp" />
    </FieldGroup>
    <MomentInput source="asOf" required precision="day" helperText="negotiations.rates.asOfHelp" />
    <TextInput {...input(SCHEMA, 'source')} helperText="negotiations.rates.sourceHelp" />
  </>
);

const WithdrawForm = ({ rate, onClose }: { rate: NegotiationRate; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <SendForm
      resource="negotiation-rates"
      path={`negotiation-rates/${rate.id}/withdraw`}
      fixed={{ version: rate.version }}
      refresh={REFRESH}
      done="negotiations.rates.withdrawDone"
      saveLabel="negotiations.rates.withdraw"
      onSaved={onClose}
      onCancel={onClose}
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate('negotiations.rates.withdrawHelp')}
      </Alert>
      <TextInput {...input('WithdrawNegotiationRate', 'reason')} multiline autoFocus helperText={false} />
    </SendForm>
  );
};

const valuesOf = (doing: Entering) => {
  if (doing.verb === 'add') return {};
  const { fromCurrency, toCurrency, rate, asOf, source } = doing.rate;
  return { fromCurrency, toCurrency, rate, asOf, source };
};

/** Enters a rate, corrects one by another, or withdraws it. */
export const RateDialog = ({ doing, negotiation, onClose }: RateDialogProps) => {
  const translate = useTranslate();
  if (!doing) return null;
  return (
    <FormDialog open title={translate(`negotiations.rates.${doing.verb}Title`)} onClose={onClose}>
      {doing.verb === 'withdraw' ? (
        <WithdrawForm rate={doing.rate} onClose={onClose} />
      ) : (
        <CreateForm
          resource="negotiation-rates"
          fixed={{ negotiationId: negotiation.id, ...(doing.verb === 'correct' && { correctsId: doing.rate.id }) }}
          defaultValues={valuesOf(doing)}
          refresh={REFRESH}
          saveLabel="negotiations.rates.save"
          onSaved={onClose}
          onCancel={onClose}
        >
          {doing.verb === 'correct' && (
            <Alert severity="info" sx={{ mb: 1 }}>
              {translate('negotiations.rates.correctHelp')}
            </Alert>
          )}
          <RateInputs />
        </CreateForm>
      )}
    </FormDialog>
  );
};
