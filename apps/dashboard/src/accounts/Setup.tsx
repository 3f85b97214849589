import { LIMITS } from '@breachdesk/contract/limits';
import { ORGANISATION_KINDS } from '@breachdesk/contract/vocabularies';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type SubmitEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useRead } from '../platform/api/use-read';
import { LoadingState } from '../platform/feedback/LoadingState';
import { SelectField } from '../platform/form/SelectField';
import { LinkButton } from '../platform/layout/LinkButton';
import { NewPasswordField } from './NewPasswordField';
import { OpenPage } from './OpenPage';
import { useAccountCall } from './use-account-call';
import { useEnter } from './use-enter';

const EMPTY = { organisationName: '', organisationKind: 'controller', displayName: '', email: '', password: '' };

const SetupForm = ({ token }: { token: string }) => {
  const translate = useTranslate();
  const enter = useEnter();
  const [values, setValues] = useState(EMPTY);
  const { submit, isPending, fields, general } = useAccountCall<typeof EMPTY & { token: string }>('setup', enter);
  const field = (name: keyof typeof EMPTY) => ({
    label: translate(`resources.setup.fields.${name}`),
    value: values[name],
    onChange: (value: string) => setValues(now => ({ ...now, [name]: value })),
  });
  const text = (name: 'organisationName' | 'displayName' | 'email') => {
    const { onChange, ...rest } = field(name);
    return {
      ...rest,
      required: true,
      error: name in fields,
      helperText: fields[name],
      onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    };
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    submit({ ...values, token });
  };
  return (
    <Stack component="form" spacing={2.5} onSubmit={send}>
      {general && <Alert severity="error">{general}</Alert>}
      <Typography variant="h2">{translate('accounts.setup.organisation')}</Typography>
      <TextField {...text('organisationName')} slotProps={{ htmlInput: { maxLength: LIMITS.name } }} />
      <SelectField
        {...field('organisationKind')}
        options={ORGANISATION_KINDS.map(kind => ({ id: kind, name: translate(`vocab.organisationKind.${kind}`) }))}
      />
      <Typography variant="h2" sx={{ pt: 1 }}>
        {translate('accounts.setup.administrator')}
      </Typography>
      <TextField {...text('displayName')} autoComplete="name" slotProps={{ htmlInput: { maxLength: LIMITS.name } }} />
      <TextField
        {...text('email')}
        type="email"
        autoComplete="username"
        slotProps={{ htmlInput: { maxLength: LIMITS.email } }}
      />
      <NewPasswordField {...field('password')} problem={fields['password']} />
      <Button type="submit" variant="contained" size="large" disabled={isPending}>
        {translate('accounts.setup.submit')}
      </Button>
    </Stack>
  );
};

/** First run: the organisation and its administrator, by the link printed where the server was started. */
const Setup = () => {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { data, isPending } = useRead<{ needed: boolean }>('setup', 'setup');
  if (isPending) return <LoadingState />;
  const isPossible = data?.needed !== false;
  return (
    <OpenPage
      title={translate('accounts.setup.title')}
      intro={isPossible ? translate('accounts.setup.intro') : undefined}
    >
      {!isPossible && (
        <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
          <Typography>{translate('accounts.setup.notNeeded')}</Typography>
          <LinkButton to="/login">{translate('accounts.setup.toSignIn')}</LinkButton>
        </Stack>
      )}
      {isPossible &&
        (token ? <SetupForm token={token} /> : <Alert severity="error">{translate('accounts.badLink')}</Alert>)}
    </OpenPage>
  );
};
export default Setup;
