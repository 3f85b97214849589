import { useGetList, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useIncident } from '../../incidents/incident-context';
import type { AuthorityContact, MailTemplate } from '../../platform/api/records';
import { SelectField } from '../../platform/form/SelectField';
import { useSession } from '../../platform/session/use-session';
import { fillIn } from './fill-in';

/** Begins an outgoing mail with a kept text; what stands in the form then is what goes out, and may be changed. */
export const TemplatePicker = () => {
  const translate = useTranslate();
  const { id: incidentId, reference } = useIncident();
  const session = useSession();
  const { setValue } = useFormContext();
  const [direction, channel, contactId] = useWatch({ name: ['direction', 'channel', 'contactId'] }) as unknown[]; // as: one value for each name
  const isMail = direction === 'outgoing' && channel === 'email';
  const { data: templates = [] } = useGetList<MailTemplate>(
    'mail-templates',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: isMail },
  );
  const { data: contacts = [] } = useGetList<AuthorityContact>(
    'authority-contacts',
    {
      filter: { incidentId, id: contactId },
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'name', order: 'ASC' },
    },
    { enabled: isMail && typeof contactId === 'string' },
  );
  if (!isMail || templates.length === 0) return null;
  const begin = (id: string) => {
    const template = templates.find(one => one.id === id);
    if (!template) return;
    const [contact] = contacts;
    const filling = {
      reference,
      contact: contact?.name ?? '',
      organisation: contact?.organisationName ?? '',
      sender: session?.user.displayName ?? '',
    };
    setValue('subject', fillIn(template.subject, filling), { shouldDirty: true });
    setValue('text', fillIn(template.body, filling), { shouldDirty: true });
  };
  return (
    <SelectField
      label={translate('authorities.templates.pick')}
      value=""
      options={templates.map(({ id, name, language }) => ({
        id,
        name: `${name} · ${translate(`vocab.letterLanguage.${language}`)}`,
      }))}
      onChange={begin}
    />
  );
};
