import { momentWords } from '@breachdesk/contract/document-words';
import type { Moment } from '@breachdesk/contract/moment';
import type { Told } from '../incidents/telling.js';

/** A file of an item. */
export interface BundleFile {
  id: string;
  fileName: string;
  size: number;
  sha256: string;
}

/** A filed item as the index lists it. */
export interface BundleItem {
  id: string;
  subject: string;
  occurred: Moment;
  direction: string;
  channel: string;
  contactName: string | null;
  referenceNumbers: string[];
  tlp: string;
  compartment: string;
  filedAt: Date;
  filedSha256: string | null;
  correctsId: string | null;
  repliesToId: string | null;
  files: BundleFile[];
}

interface Party {
  name: string | null;
  address: string | null;
}

/** What an item says. */
export interface ItemWords {
  text: string | null;
  correctionReason: string | null;
  told: Told | null;
  mail: {
    subject: string | null;
    sender: Party[];
    recipients: Party[];
    copies: Party[];
    sent: string | null;
    text: string | null;
  } | null;
}

/** What a bundle covers. */
export interface BundleCover {
  reference: string;
  title: string;
  zone: string;
  organisationName: string | null;
  madeBy: string | null;
  asOf: Date;
  from: Date | null;
  until: Date | null;
  withClosedRooms: boolean;
  drafts: number;
}

/** A moment in the zone of the case, with the words in which it was given. */
export const whenWords = (moment: Moment, zone: string): string => {
  const words = momentWords(moment, zone);
  return moment.asWritten ? `${words} (“${moment.asWritten}”)` : words;
};

/** A word of ours as people read it. */
export const plain = (word: string): string => word.replaceAll('_', ' ');

const DIGITS = 4;

/** Number of an item in its bundle, from 1, so that names sort as the items happened. */
export const numberOf = (at: number): string => String(at + 1).padStart(DIGITS, '0');

/** Folder of an item. */
export const folderOf = (at: number): string => `items/${numberOf(at)}`;

/** Place of a file; its number keeps two files of one name apart. */
export const placeOf = (at: number, file: number, { fileName }: BundleFile): string =>
  `${folderOf(at)}/${String(file + 1).padStart(2, '0')} ${fileName}`;
