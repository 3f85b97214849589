import { TextInput } from 'react-admin';
import { FieldGroup } from '../../platform/form/FieldGroup';
import { input } from '../../platform/form/input';

const SCHEMA = 'CreateNoticeCampaign';

/** What is open to change in a campaign: its name, and what letters print. */
export const CampaignInputs = () => (
  <>
    <TextInput {...input(SCHEMA, 'name')} helperText="letters.campaigns.form.nameHelp" autoFocus />
    <FieldGroup title="letters.campaigns.form.printed" help="letters.campaigns.form.printedHelp">
      <TextInput {...input(SCHEMA, 'sender')} helperText="letters.campaigns.form.senderHelp" />
      <TextInput
        {...input(SCHEMA, 'contactPoint')}
        multiline
        minRows={3}
        helperText="letters.campaigns.form.contactHelp"
      />
    </FieldGroup>
  </>
);
