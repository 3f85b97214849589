import { TextInput } from 'react-admin';
import { input } from '../../platform/form/input';
import { VocabInput } from '../../platform/form/VocabInput';

const SCHEMA = 'CreateMailTemplate';

/** A text that mails begin with. */
export const TemplateInputs = () => (
  <>
    <TextInput {...input(SCHEMA, 'name')} helperText={false} />
    <VocabInput source="language" list="letterLanguage" required />
    <TextInput {...input(SCHEMA, 'subject')} helperText="authorities.templates.fillHelp" />
    <TextInput {...input(SCHEMA, 'body')} multiline minRows={8} helperText="authorities.templates.fillHelp" />
  </>
);
