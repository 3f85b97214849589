import { TextInput } from 'react-admin';
import { input } from '../../platform/form/input';
import { VocabInput } from '../../platform/form/VocabInput';
import { RulesInput } from './RulesInput';

const SCHEMA = 'CreateCohort';

/** What a cohort is called, whom it picks, and what it is for. Its room is fixed, and it is shared with nobody. */
export const CohortInputs = () => (
  <>
    <TextInput {...input(SCHEMA, 'name')} helperText="cohorts.form.nameHelp" autoFocus />
    <RulesInput />
    <TextInput {...input(SCHEMA, 'note')} multiline minRows={2} helperText="cohorts.form.noteHelp" />
    <VocabInput source="tlp" list="tlp" required helperText="platform.handling.tlpHelp" />
  </>
);
