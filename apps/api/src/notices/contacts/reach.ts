import type { NoticeChannel } from '@breachdesk/contract/vocabularies';
import type { Contact } from '../sealing/contact.js';

/** Channels in the order in which they are taken where nothing else is asked for: what arrives most surely comes first. */
export const USUAL_ORDER: readonly NoticeChannel[] = ['digital_post', 'print', 'email', 'phone'];

/** Channels by which a letter can reach a person. Of a minor only the post is used: who reads the other ones is not known. */
export const reachOf = (contact: Contact, isMinor: boolean): NoticeChannel[] => {
  const { name, address, email, phone, digitalPost, guardian } = contact;
  const hasAddress = name !== '' && (address.length > 0 || (isMinor && guardian.address.length > 0));
  if (isMinor) return hasAddress ? ['print'] : [];
  const can: Record<NoticeChannel, boolean> = {
    digital_post: digitalPost === true,
    print: hasAddress,
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
    phone: phone.replace(/\D/g, '').length >= 6,
  };
  return USUAL_ORDER.filter(channel => can[channel]);
};
