import { LIMITS } from '@breachdesk/contract/limits';
import { dictionary } from '@zxcvbn-ts/language-common';
import { type FieldProblem, invalid } from '../platform/problems/problems.js';
import { normalised } from './passwords.js';

const TOP = 10_000;
/** Most used passwords first; of the rest those that are long enough to be tried here. */
const COMMON = new Set(dictionary.passwords.filter((word, rank) => rank < TOP || word.length >= LIMITS.passwordMin));
const PRODUCT_WORDS = ['breachdesk', 'breach desk', 'breach', 'incident', 'databrud', 'datapanne'];
const SHORTEST_OWN_WORD = 3;
/** With names and product words taken away, this much of a password must be left. */
const LETTERS_LEFT = 6;
const LEET: Record<string, string> = { '0': 'o', '3': 'e', '4': 'a', '@': 'a', '5': 's', $: 's', '7': 't', '8': 'b' };

/**
 * What is wrong with a password, or null. Long and not guessable is all that is asked; kinds of characters are not
 * counted (NIST SP 800-63B). `ownWords`: names, e-mail addresses and organisations that stand near this account.
 */
export const passwordFault = (password: string, ownWords: readonly string[]): Omit<FieldProblem, 'field'> | null => {
  const text = normalised(password);
  const length = Array.from(text).length;
  if (length < LIMITS.passwordMin)
    return fault('password/too-short', `Use at least ${LIMITS.passwordMin} characters.`, { min: LIMITS.passwordMin });
  if (length > LIMITS.passwordMax)
    return fault('password/too-long', `Use at most ${LIMITS.passwordMax} characters.`, { max: LIMITS.passwordMax });
  const lower = text.toLowerCase();
  if (isMonotonous(lower) || isCommon(lower))
    return fault('password/too-common', 'This is among the first passwords an attacker tries. Try a few random words.');
  if (isMadeOf(lower, [...PRODUCT_WORDS, ...ownWords]))
    return fault('password/made-of-names', 'Do not build it from names of people, the organisation or this product.');
  return null;
};

/** Refuses a faulty password at the named field of the input. */
export const refuseFaultyPassword = (field: string, password: string, ownWords: readonly (string | null)[]): void => {
  const found = passwordFault(
    password,
    ownWords.filter(word => word !== null),
  );
  if (found) throw invalid([{ field, ...found }]);
};

const fault = (code: string, message: string, params?: FieldProblem['params']): Omit<FieldProblem, 'field'> => ({
  code,
  message,
  params,
});

/** `aaaaaaaaaaaa`, `abcabcabcabc`, `123456789012`: nothing in it but a pattern. */
const isMonotonous = (text: string): boolean => new Set(text).size < 5 || isRun(text);

const isRun = (text: string): boolean => {
  const steps = new Set(Array.from(text.slice(1), (letter, at) => letter.charCodeAt(0) - text.charCodeAt(at)));
  // 9 to 0 continues a row of digits.
  return [...steps].every(step => step === 1 || step === -9) || [...steps].every(step => step === -1 || step === 9);
};

/** In the list as it stands, or once the usual ornaments are taken off. */
const isCommon = (lower: string): boolean =>
  spellings(lower).some(word => COMMON.has(word) || COMMON.has(repeatedPart(word)));

const spellings = (lower: string): string[] => {
  const plain = [lower, trimmedOf(lower)];
  return [...new Set([...plain, ...plain.flatMap(unleeted).flatMap(word => [word, trimmedOf(word), lettersOf(word)])])];
};

/** Without digits and signs before and after. */
const trimmedOf = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

const IN_ASCII: Record<string, string> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa' };

/** Letters as they are typed where a keyboard lacks them: `lægehus` and `laegehus` are one word. */
const foldedLettersOf = (text: string): string =>
  lettersOf(text.replace(/[æäøöå]/g, letter => IN_ASCII[letter] ?? letter).normalize('NFD'));

/** `1` and `!` stand for i or for l. */
const unleeted = (text: string): string[] =>
  ['i', 'l'].map(one =>
    text.replace(/[^\p{L}]/gu, sign => (sign === '1' || sign === '!' ? one : (LEET[sign] ?? sign))),
  );

const repeatedPart = (text: string): string => /^(.+?)\1+$/su.exec(text)?.[1] ?? text;

/** True when taking the words away leaves too little, or something common. */
const isMadeOf = (lower: string, words: readonly string[]): boolean => {
  const parts = partsOf(words);
  return [lower, ...unleeted(lower)].some(text => {
    const letters = foldedLettersOf(text);
    const left = parts.reduce((rest, part) => rest.replaceAll(part, ''), letters);
    return left !== letters && (left.length < LETTERS_LEFT || COMMON.has(left));
  });
};

/** The words and their parts, letters only, longest first so that a whole goes before its parts. */
const partsOf = (words: readonly string[]): string[] =>
  words
    .flatMap(word => {
      const lower = normalised(word).toLowerCase();
      return [lower, ...lower.split(/[^\p{L}]+/u)].map(foldedLettersOf);
    })
    .filter(part => part.length >= SHORTEST_OWN_WORD)
    .sort((a, b) => b.length - a.length);
