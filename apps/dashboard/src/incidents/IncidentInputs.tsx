import { useFormState, useWatch } from 'react-hook-form';
import { BooleanInput, TextInput, useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import { LIMITS } from '@breachdesk/contract/limits';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';
import { MomentInput } from '../platform/moment/MomentInput';
import { useZone, ZoneContext } from '../platform/moment/zone-context';
import { ZoneInput } from '../platform/moment/ZoneInput';

/** Asked once awareness that was dated is dated anew. */
const AwareReason = () => {
  const { defaultValues, dirtyFields } = useFormState();
  if (!defaultValues?.['aware'] || !dirtyFields['aware']) return null;
  return (
    <TextInput
      {...input('UpdateIncident', 'awareReason', { required: true, maxLength: LIMITS.text })}
      multiline
      minRows={2}
      helperText="incidents.help.awareReason"
    />
  );
};

/** What is known of an incident. Only title, kind, severity and zone must be known to begin. */
export const IncidentInputs = () => {
  const translate = useTranslate();
  const here = useZone();
  // Times are typed in the zone chosen above them, not in that of the browser: a wrong hour moves a legal deadline.
  const zone: unknown = useWatch({ name: 'zone' });
  return (
    <>
      <TextInput
        {...input('CreateIncident', 'title', { required: true, maxLength: LIMITS.title })}
        helperText="incidents.help.title"
      />
      <VocabInput source="kind" list="incidentKind" required />
      <VocabInput source="severity" list="severity" helperText="incidents.help.severity" />
      <ZoneInput source="zone" helperText={translate('incidents.help.zone')} />
      <BooleanInput source="exercise" helperText="incidents.help.exercise" />
      <TextInput
        {...input('CreateIncident', 'summary', { maxLength: LIMITS.text })}
        multiline
        minRows={3}
        helperText={false}
      />
      <Typography variant="h2" sx={{ pt: 1 }}>
        {translate('incidents.form.times')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('incidents.form.timesIntro')}
      </Typography>
      <ZoneContext value={typeof zone === 'string' && zone !== '' ? zone : here}>
        <MomentInput source="occurredFrom" />
        <MomentInput source="occurredTo" />
        <MomentInput source="detected" />
        <MomentInput source="suspected" />
        <MomentInput source="aware" helperText={translate('incidents.help.aware')} />
      </ZoneContext>
      <TextInput
        {...input('CreateIncident', 'awareBasis', { maxLength: LIMITS.text })}
        multiline
        minRows={2}
        helperText="incidents.help.awareBasis"
      />
      <AwareReason />
    </>
  );
};
