import { useTranslate } from 'react-admin';
import type { DisclosureRecipient } from '../../platform/api/records';

/** Names recipients: an organisation by its own name, others by what they are. */
export const useRecipientName = () => {
  const translate = useTranslate();
  return ({ kind, name }: Pick<DisclosureRecipient, 'kind' | 'name'>): string =>
    name ?? translate(`vocab.recipientKind.${kind}`);
};
