import type { Place } from './place.js';
import { sentencesOf, wordsAt } from './place.js';
import { POINT, SPAN, termOf, type WrittenTerm } from './terms.js';

/** A deadline that the extortionist names. */
export interface WrittenDeadline extends WrittenTerm {
  kind: 'deadline_set' | 'deadline_extended';
}

interface Form {
  kind: WrittenDeadline['kind'];
  form: RegExp;
  /** What else the sentence must say, and what it must not. */
  needs?: RegExp;
  unless?: RegExp;
}

const forms = (source: string): RegExp => new RegExp(source, 'gi');
const TERM = `(?<term>${SPAN}|${POINT})`;
const SPANNED = `(?<term>${SPAN})`;
const POINTED = `(?<term>${POINT})`;

/** What comes of a deadline that passes, or what is to be done until then. */
const STAKES =
  /publish|\bpost(?:ed|s)?\b|leak|publicly|announce|delet|upload|\bshare|\bsell|\bsold|disclos|\bblog|\bpress\b|price|doubl|increas|\bgrow|\bpay|\bpaid\b|respon[ds]|reply|answer|decision|decide|contact us|offer|discount|timer?\b|deal\b|accept|transfer|close (?:this|the)|\bproceed\b/i;
/** Work that takes time, of whoever: no deadline. */
const WORK =
  /\btakes?\b|\btook\b|will (?:give|send|provide|prepare|check|get|be ready|decrypt|receive|show)|\bget a\b|after (?:the )?payment|you(?:'ll| will| can) (?:get|have|see|receive|restore|be able)|for free|\bago\b|decrypt (?:all|your)|wait for|per |every|proof|usually|silence|one message/i;

const FORMS: readonly Form[] = [
  {
    kind: 'deadline_extended',
    form: forms(`\\b(?:add(?:ed)?|extend(?:ed)?|extra|gave|given|give(?:s)?|allow)\\b[^.!?]{0,40}?${SPANNED}`),
    unless: /takes?\b|will (?:be )?(?:decrypt|send)|give (?:me|us|you (?:the|your|a|all|access))|decryptor|discount/i,
  },
  {
    kind: 'deadline_extended',
    form: forms(`\\+ ?${SPANNED}|\\b${SPANNED.replace('term', 'added')} (?:were |was |are )?added`),
  },
  {
    kind: 'deadline_extended',
    form: forms(
      `\\b(?:timer|deadline|reprieve|paused?|postponed?|extended|moved)\\b[^.!?]{0,30}?\\b(?:until|till|to|at|by|on)\\b (?:the )?${POINTED}`,
    ),
  },
  {
    kind: 'deadline_set',
    form: forms(
      `\\byou(?:'ve| have| still have| now have| only have| will have| got)?(?: got| still| now| only| just| about| more| exactly| a| time| the time)* (?:until |till |by |before )?${TERM}`,
    ),
    needs: /\byou(?:'ve| have| still| now| only| will have| got)/i,
    unless: /\b(?:ago|had|every|files?|restore|decrypted)\b/i,
  },
  {
    kind: 'deadline_set',
    form: forms(`\\b(?:in|within|after|during|inside)(?: the| these| this)?(?: next)? ${SPANNED}`),
    needs: STAKES,
    unless: WORK,
  },
  {
    kind: 'deadline_set',
    form: forms(`\\b(?:until|till|by|before|no later than)(?: the)? ${POINTED}`),
    needs: STAKES,
    unless: /will (?:give|send|provide|prepare|check)|we(?:'ll| will) wait for your (?:test|file)/i,
  },
  {
    kind: 'deadline_set',
    form: forms(
      `\\b(?:offer|price|discount|valid|available)\\b[^.!?]{0,40}?\\b(?:valid|available|stands?|holds?|for|only)\\b[^.!?]{0,20}?\\bfor (?:the )?(?:next )?(?:a )?${SPANNED}`,
    ),
  },
  { kind: 'deadline_set', form: forms(`${SPANNED} (?:are |is )?(?:left|remain(?:s|ing)?)\\b`) },
  {
    kind: 'deadline_set',
    form: forms(`\\b(?:pay|payment|price|accept|send)\\b[^.!?]{0,40}?\\b${POINTED}`),
    needs: /\d|doubl|increas|\brise|\brais/i,
    unless: WORK,
  },
];

/** Deadlines in a message of the extortionist, in order; what we say of our own time is none. */
export const deadlinesIn = (text: string): WrittenDeadline[] => {
  const found: WrittenDeadline[] = [];
  for (const sentence of sentencesOf(text))
    for (const { kind, form, needs, unless } of FORMS) {
      const words = wordsAt(text, sentence);
      if ((needs && !needs.test(words)) || unless?.test(words)) continue;
      for (const match of words.matchAll(form)) {
        const deadline = deadlineOf(kind, match, sentence.from);
        if (deadline && !found.some(other => deadline.from < other.to && other.from < deadline.to))
          found.push(deadline);
      }
    }
  return found.sort((a, b) => a.from - b.from);
};

const deadlineOf = (kind: WrittenDeadline['kind'], match: RegExpExecArray, offset: number): WrittenDeadline | null => {
  const words = match.groups?.['term'] ?? match.groups?.['added'];
  const term = words ? termOf(words) : null;
  if (!words || !term) return null;
  const from = offset + match.index + match[0].lastIndexOf(words);
  const place: Place = { from, to: from + words.length };
  return { kind, ...place, asWritten: words, term };
};
