import type { NegotiationEventKind } from '@breachdesk/contract/vocabularies';
import { type Place, sentencesOf, wordsAt } from './place.js';

/** Something that is said to happen, in words that are often used for it. */
export interface Saying extends Place {
  kind: NegotiationEventKind;
}

interface Form {
  kind: NegotiationEventKind;
  by: 'actor' | 'us';
  form: RegExp;
  /** What else the sentence must say, and what it must not. */
  needs?: RegExp;
  unless?: RegExp;
}

const DATA = '(?:data|files?|info(?:rmation)?|documents?|databases?|it|everything|archive|company|leak|post|blog)';
/** "We never publish" and "we will not post" promise, and "if you don't pay, we publish" threatens. */
const NOT =
  /\b(?:never|not|won\\?'?t|don\\?'?t|no longer|nothing|without|instead of|avoid)\s+(?:\w+\s+){0,2}?(?:be\s+)?(?:publish|post|upload|leak|releas|disclos|sell|share|announc)/i;

const FORMS: readonly Form[] = [
  {
    kind: 'threat_publication',
    by: 'actor',
    form: new RegExp(
      `\\b(?:will|would|'ll|going to|gonna|shall|forced to|starts?|begin|otherwise|if|and|be)\\b[^.!?]{0,60}?\\b(?:publish(?:ed|ing)?|post(?:ed)?|upload(?:ed)?|leak(?:ed)?|releas(?:e|ed)|disclos(?:e|ed)|expos(?:e|ed)|sell|sold|announc(?:e|ed|ing))\\b[^.!?]{0,40}?\\b${DATA}\\b|\\b${DATA}\\b[^.!?]{0,40}?\\b(?:will|going to) be (?:published|posted|uploaded|leaked|released|disclosed|sold|public|announced)\\b`,
      'i',
    ),
    unless: new RegExp(
      `${NOT.source}|decrypt|\\btest\\b|file ?shar|upload the file|listing|\\byou (?:can|could|may|should|must)\\b|\\?`,
      'i',
    ),
  },
  {
    kind: 'threat_price_increase',
    by: 'actor',
    form: /\b(?:price|amount|cost|sum|it|ransom)\b[^.!?]{0,40}?\b(?:will|going to|'ll)\b[^.!?]{0,30}?(?:\b(?:double|increase|grow|rise|raised?|higher|go up|be \d+(?:[.,]\d+)?x|\d+ ?x|times)\b|\b\d+x)/i,
    unless: /\b(?:won\\?'?t|will not)\s+(?:be\s+)?(?:doubl|increas|grow|ris|rais|higher|go up)/i,
  },
  {
    kind: 'threat_contact_third_parties',
    by: 'actor',
    form: /\b(?:can|will|'ll|would|going to|start)\b[^.!?]{0,30}?\b(?:inform|contact|call(?:ing|s)?|notify|e-?mail|send)\b[^.!?]{0,60}?\b(?:clients|customers|partners|employees|students|patients|media|journalists|press|competitors|regulators?|investors|shareholders|suppliers|news)\b/i,
    unless: /won'?t|never|not inform/i,
  },
  {
    kind: 'regulatory_pressure',
    by: 'actor',
    form: /\bG(?:DPR|PDR|DRP)\b|\b(?:lawsuits?|class action|government fines?|data protection (?:authority|law|regulation)s?|HIPAA|fined\b|\bSEC\b)/,
  },
  {
    kind: 'proof_requested',
    by: 'us',
    form: /\b(?:proof|sample files?|a sample|what files (?:were|was|did|have|you)|which files|list of (?:the |all )?(?:files|data|what)|file (?:list|tree|listing)|files? (?:you )?(?:took|taken|stolen|downloaded)|what (?:data|information) (?:was|were|did|have|you)|test (?:file|decrypt\w*)|decrypt (?:a |one |two |three |these |this |some |\d )(?:\w+ )?files?)\b/i,
    needs: /\b(?:provide|send|show|need|can|could|want|see|give|tell|get|what|which|this is|please|request|how)\b|\?/i,
    unless: /is this listing|you sent|thank|deletion|delete|deleted|payment/i,
  },
  {
    kind: 'proof_given',
    by: 'actor',
    form: /\b(?:here (?:is|are)|attached|uploaded|see|this is|take)\b[^.!?]{0,30}?\b(?:proofs?|samples?|list(?:ing)?|file ?tree|decrypted files?|screenshots?)\b/i,
    unless: /will|can|pack|payment|request/i,
  },
  {
    kind: 'wallet_given',
    by: 'actor',
    form: /\b(?:wallet|address)\b[^.!?\n]{0,20}?(?::|is|-)?\s*(?:\[redacted\]|bc1[a-z0-9]{20,}|[13][1-9A-HJ-NP-Za-km-z]{25,34}\b|[48][1-9A-HJ-NP-Za-km-z]{94})/i,
  },
  {
    kind: 'test_payment',
    by: 'us',
    form: /\b(?:test|trial|small) (?:payment|transaction|transfer|amount)\b|\bsen[td] (?:\$ ?)?\d{1,3} ?\$?[^.!?]{0,25}?\b(?:confirm|first|check|test)\b/i,
  },
  {
    kind: 'payment_sent',
    by: 'us',
    form: /\b(?:(?:we|i)(?:'ve| have| just| already)?(?: just| already)? (?:sent|paid|transferred|made)|(?:payment|bitcoins?|btc|money|transaction|transfer|funds) (?:is|was|has been|have been|are|were) (?:sent|made|done|transferred|completed)|seller s\w+ you got the money|\bpayment sent)\b|https?:\/\/[^\s]*\/tx\//i,
    unless:
      /you have sent|e-?mail|files?\b|message|list\b|when (?:we|i)|once|if (?:we|i)|after (?:we|i)|have(?:n'?t| not)|\bsh(?:all|ould)\b/i,
  },
  {
    kind: 'payment_confirmed',
    by: 'actor',
    form: /\b(?:(?:we|i)(?: have|'ve| just)? (?:received|got|see)\b[^.!?]{0,25}?\b(?:payment|money|btc|bitcoins?|funds|transaction|coins)|(?:payment|transaction|btc|bitcoins?|money|funds) (?:is |was |has been |have been |are )?(?:received|confirmed|arrived|accepted)|yes,? 0[.,]\d{4,8})/i,
    unless: /\b(?:when|once|after|if|until|as soon as|will|wait)\b|\?/i,
  },
  {
    kind: 'decryptor_delivered',
    by: 'actor',
    form: /\b(?:here (?:is|are)|attached|uploaded|take|download)\b[^.!?]{0,30}?\b(?:decryptor|decrypter|decryption tool)\b/i,
    unless: /will|after|when|once/i,
  },
  {
    kind: 'decryptor_problem',
    by: 'us',
    form: /\b(?:decryptor|decrypter|decryption tool|decrypted?|tool)\b[^.!?,]{0,40}?\b(?:not work\w*|doesn\\?'?t work|does not|fail\w*|error|cannot|can'?t|crash\w*|stuck)\b|\b(?:cannot|can'?t|could not|couldn'?t|not) (?:be )?decrypt\w*|\bthis is not (?:the |a )?decryptor|decryptor doesn\\?'?t work/i,
    unless: /\bif\b|something|before|we can'?t pay|test/i,
  },
  {
    kind: 'deletion_claim',
    by: 'actor',
    form: /\b(?:we|i)(?: have|'ve)? (?:deleted|erased|wiped|removed)\b[^.!?]{0,30}?\b(?:data|files|everything|backups?)\b|\b(?:data|files) (?:has|have|was|were) (?:been )?(?:deleted|erased|wiped)\b|\bdeletion (?:log|proof)\b/i,
    unless: /\b(?:after|will|when|once|if|proof that)\b/i,
  },
  {
    kind: 'leak_published',
    by: 'us',
    form: /\b(?:our|my) (?:name|company|data|files|post)\b[^.!?]{0,30}?\b(?:on|in|at) (?:the|your) (?:blog|site|website|leak)|\byou (?:have )?(?:published|posted|leaked)\b/i,
    unless: /\bif\b|take (?:it )?down|why/i,
  },
  {
    kind: 'leak_published',
    by: 'actor',
    form: /\b(?:data|files|post|company|archive|blog|leak)\b[^.!?]{0,30}?\b(?:has been|have been|is|are|was|were) (?:already |now )?(?:published|posted|leaked|public)\b/i,
    unless: /\b(?:will|if|not|until|when|after)\b/i,
  },
  {
    kind: 'refusal',
    by: 'actor',
    form: /\b(?:can\\?'?t|cannot|won\\?'?t|will not|not going to|no more|unable to)\b[^.!?]{0,30}?\b(?:discounts?|lower|reduce|accept|less than)\b/i,
  },
];

/** What a message says in words often used for it: the first place of each kind. A person judges whether it was meant. */
export const sayingsIn = (text: string, by: 'actor' | 'us'): Saying[] => {
  const found = new Map<NegotiationEventKind, Saying>();
  for (const sentence of sentencesOf(text)) {
    const words = wordsAt(text, sentence);
    for (const { kind, form, needs, unless } of FORMS.filter(each => each.by === by)) {
      const isOpen = !found.has(kind) && (needs?.test(words) ?? true) && !unless?.test(words);
      const match = isOpen ? form.exec(words) : null;
      if (!match) continue;
      const from = sentence.from + match.index;
      found.set(kind, { kind, from, to: from + match[0].length });
    }
  }
  return [...found.values()];
};
