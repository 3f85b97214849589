import { type CourseAmount, courseOf } from '@breachdesk/negotiation/course';
import { marksIn } from '@breachdesk/negotiation/marks';
import { createHash } from 'node:crypto';
import { type BundleMessage, moneyOf, type NegotiationContents, standing } from './negotiation-contents.js';

/**
 * The object template `ransom-negotiation` of MISP (CC0 1.0): https://github.com/MISP/misp-objects, version 2.
 * Types of the attributes by their relation, as it states them.
 */
const TEMPLATE = {
  name: 'ransom-negotiation',
  'meta-category': 'financial',
  description: 'An object to describe ransom negotiations, as seen in ransomware incidents.',
  template_uuid: 'fb72f951-de2e-4b54-a570-8fc560a74b06',
  template_version: '2',
} as const;
const TYPES = {
  currency: 'text',
  initial_ransom: 'float',
  final_ransom: 'float',
  discount: 'float',
  data_stolen: 'boolean',
  data_leaked: 'boolean',
  'wallet-address': 'btc',
  negotiations_transcript: 'text',
  Remarks: 'text',
} as const;
type Relation = keyof typeof TYPES;

/** A name-based UUID (RFC 9562, version 5): the same negotiation is the same object wherever it is taken in again. */
const uuidOf = (namespace: string, name: string): string => {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
};

/** Bitcoin addresses alone: the template has no place for others. */
const BITCOIN = /^(bc1|[13])/;
const walletsIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap(text =>
      marksIn(text)
        .filter(({ kind }) => kind === 'wallet')
        .map(({ from, to }) => text.slice(from, to))
        .filter(wallet => BITCOIN.test(wallet)),
    ),
  ),
];

const lineOf = ({ number, party, sent, handSent, timeAsWritten, text }: BundleMessage): string =>
  `[${number}] ${(handSent ?? sent)?.at ?? timeAsWritten} ${party}: ${text}`;

/** The template has one currency for both: that of the last demand, else the one into which both were converted. */
const ransomOf = (first: CourseAmount | null, present: CourseAmount | null) => {
  const [initial, final] = [first, present].map(amount => amount?.converted ?? amount);
  const isOne = first?.currency === present?.currency;
  if (!isOne && initial && final && initial.currency === final.currency)
    return { currency: final.currency, initial: initial.amount, final: final.amount };
  return { currency: present?.currency, initial: isOne ? first?.amount : null, final: present?.amount };
};

/** What is known, and nothing else: a relation of which nothing is known is left out. */
const valuesOf = (contents: NegotiationContents, now: Date): [Relation, string][] => {
  const { negotiation, events, messages } = contents;
  const told = standing(events);
  const { firstDemand, presentDemand, discount } = courseOf(told, now, moneyOf(contents));
  const ransom = ransomOf(firstDemand, presentDemand);
  const has = (...kinds: string[]): boolean => told.some(({ kind }) => kinds.includes(kind));
  const texts = [...messages.map(({ text }) => text), ...told.map(({ text }) => text ?? '')];
  const transcript = messages.map(lineOf).join('\n');
  const pairs: [Relation, string | null | undefined][] = [
    ['currency', ransom.currency],
    ['initial_ransom', ransom.initial],
    ['final_ransom', ransom.final],
    ['discount', discount?.percent],
    ['data_stolen', has('proof_given', 'leak_published') ? '1' : null],
    ['data_leaked', has('leak_published') ? '1' : null],
    ...walletsIn(texts).map((wallet): [Relation, string] => ['wallet-address', wallet]),
    ['negotiations_transcript', transcript],
    ['Remarks', `${negotiation.actor}: ${negotiation.state}${discount ? '; discount is in percent' : ''}`],
  ];
  return pairs.filter((pair): pair is [Relation, string] => Boolean(pair[1]));
};

/** The negotiation as a MISP event with one object of that template. It is for the own organisation alone, and RED. */
export const mispEventOf = (contents: NegotiationContents, asOf: Date): object => {
  const { negotiation, case: at } = contents;
  const time = String(Math.floor(asOf.getTime() / 1000));
  const object = uuidOf(negotiation.id, TEMPLATE.name);
  return {
    Event: {
      uuid: negotiation.id,
      info: `${at.reference}: ransom negotiation`,
      date: (negotiation.firstContact?.at ?? contents.events[0]?.occurred.at ?? asOf.toISOString()).slice(0, 10),
      threat_level_id: '4',
      analysis: '1',
      distribution: '0',
      published: false,
      timestamp: time,
      Tag: [{ name: `tlp:${negotiation.tlp.toLowerCase()}` }],
      Object: [
        {
          ...TEMPLATE,
          uuid: object,
          distribution: '0',
          timestamp: time,
          Attribute: valuesOf(contents, asOf).map(([relation, value]) => ({
            uuid: uuidOf(object, `${relation} ${value}`),
            object_relation: relation,
            type: TYPES[relation],
            category: relation === 'wallet-address' ? 'Financial fraud' : 'Other',
            value,
            to_ids: false,
            disable_correlation: relation !== 'wallet-address',
            distribution: '5',
          })),
        },
      ],
    },
  };
};
