/** How to reach one person, as it lies sealed with the recipient. Every field is text; an empty one is absent. */
export interface Contact {
  name: string;
  /** Lines below the name: street, postal code with city, country. */
  address: string[];
  email: string;
  phone: string;
  /** Reachable by public digital post; null where no file says so. */
  digitalPost: boolean | null;
  /** Whoever takes letters for a minor or a ward; an empty name where there is none. */
  guardian: { name: string; address: string[] };
}

/** The bytes that are sealed. Short names, because there are hundreds of thousands of them. */
export const contactBytes = ({ name, address, email, phone, digitalPost, guardian }: Contact): Buffer =>
  Buffer.from(JSON.stringify([1, name, address, email, phone, digitalPost, guardian.name, guardian.address]));

/** Reads what `contactBytes` wrote. */
export const contactFrom = (bytes: Uint8Array): Contact => {
  const [form, name, address, email, phone, digitalPost, guardianName, guardianAddress] = JSON.parse(
    Buffer.from(bytes).toString(),
  ) as [number, string, string[], string, string, boolean | null, string, string[]]; // sealed and opened by us alone
  if (form !== 1) throw new Error('Contact data of an unknown form');
  return { name, address, email, phone, digitalPost, guardian: { name: guardianName, address: guardianAddress } };
};

/** To whom a letter is addressed: the person, or for a minor the guardian in their place. */
export const addresseeOf = (contact: Contact, toGuardian: boolean): { name: string; address: string[] } => {
  if (!toGuardian) return { name: contact.name, address: contact.address };
  const { name, address } = contact.guardian;
  return { name, address: address.length > 0 ? address : contact.address };
};
