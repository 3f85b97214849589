/** Currencies as chats write them, each with its code. Longer spellings come first. */
const CURRENCIES: readonly (readonly [code: string, spellings: string])[] = [
  ['USD', 'us dollars?|usd\\$|\\$ ?usd|us ?\\$|usd|\\$|d+oo?ll?ars?|bucks'],
  ['EUR', 'eur(?:os?)?|€'],
  ['GBP', 'gbp|£|pounds?'],
  ['BTC', 'bitcoins?|btc|xbt|₿'],
  ['XMR', 'xmr|monero'],
  ['CZK', 'czk|kč'],
  ['DKK', 'dkk|danske kroner'],
  ['SEK', 'sek'],
  ['NOK', 'nok'],
  ['CHF', 'chf'],
  ['CAD', 'cad'],
  ['AUD', 'aud'],
];

const ALL = CURRENCIES.map(([, spellings]) => spellings).join('|');
const CODES = CURRENCIES.map(([code, spellings]) => [code, new RegExp(`^(?:${spellings})$`, 'i')] as const);

/** Currencies without a state: their amounts have many decimals and are never grouped in thousands. */
const CRYPTO = new Set(['BTC', 'XMR']);
export const isCrypto = (currency: string | null): boolean => currency !== null && CRYPTO.has(currency);

/** The code of a currency as written; null where it is none of those known here. */
export const currencyOf = (written: string | undefined): string | null => {
  const words = written?.trim().replace(/\s+/g, ' ');
  return words ? (CODES.find(([, form]) => form.test(words))?.[0] ?? null) : null;
};

/** What a number is multiplied by, as a power of ten. */
const MULTIPLIERS: readonly (readonly [power: number, spellings: string])[] = [
  [9, 'billions?|bln|bn|b'],
  [6, 'millions?|mill?|mio|mln|mm|m'],
  [3, 'thousands?|tsd|ths|k'],
];
const POWERS = MULTIPLIERS.map(([power, spellings]) => [power, new RegExp(`^(?:${spellings})\\.?$`, 'i')] as const);

/** The power of ten behind a number: 3 for "k"; 0 where none is written. */
export const powerOf = (written: string | undefined): number =>
  written ? (POWERS.find(([, form]) => form.test(written.trim()))?.[0] ?? 0) : 0;

const MULTIPLIER = MULTIPLIERS.map(([, spellings]) => spellings).join('|');
/** Digits with groups of three behind one sign, or without groups, and decimals. */
const GROUP = "[ \\u00a0\\u202f'’.,]";
const NUMBER = `\\d{1,3}(?:${GROUP}\\d{3}){1,6}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,20}(?:[.,]\\d{1,20}){0,6}`;

/**
 * A written amount: currency, number, multiplier, currency, each of the last two also missing, and "in bitcoin" for what it
 * is paid in. Whether it is one is decided by what of these is there.
 */
export const AMOUNT = new RegExp(
  `(?:(?<before>${ALL})[ \\u00a0]?)?(?<![\\d.,\\]\\p{L}])(?<number>${NUMBER})(?:[ \\u00a0]?(?<multiplier>${MULTIPLIER})(?![\\p{L}\\d]))?` +
    `(?:[ \\u00a0]{0,2}(?<after>${ALL})(?![\\p{L}\\d]))?(?:[ \\u00a0]in[ \\u00a0](?<paidIn>bitcoins?|btc|xmr|monero)(?!\\p{L}))?`,
  'giu',
);

/**
 * A number as an exact decimal, or null where its signs fit no way of writing numbers ("250,0000"). `grouped`: one sign
 * before three last digits parts thousands, as in "50.000 USD"; in crypto currencies and before "million" it is a decimal sign.
 */
export const decimalOf = (written: string, { power, grouped }: { power: number; grouped: boolean }): string | null => {
  const digits = plainDigits(written, grouped);
  return digits === null ? null : shifted(digits, power);
};

const plainDigits = (written: string, grouped: boolean): string | null => {
  const text = written.replace(/[ \u00a0\u202f'’]/g, '');
  const signs = [...text.matchAll(/[.,]/g)].map(([sign]) => sign);
  if (signs.length === 0) return text;
  const parts = text.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  // "$5.500,000" could be either: nobody guesses.
  if (new Set(signs).size > 1 && last.length === 3) return null;
  const groupsFit = parts.slice(1, -1).every(part => part.length === 3);
  if (!groupsFit) return null;
  const isGroup = last.length === 3 && (signs.length > 1 ? new Set(signs).size === 1 : grouped && parts[0] !== '0');
  if (isGroup) return parts.join('');
  if (signs.length === 1 && grouped && last.length > 3 && parts[0] !== '0') return null;
  return `${parts.slice(0, -1).join('')}.${last}`;
};

/** Moves the point to the right, digit by digit: no binary fraction ever holds an amount. */
const shifted = (digits: string, power: number): string => {
  const [whole = '', fraction = ''] = digits.split('.');
  const padded = fraction.padEnd(power, '0');
  const joined = whole + padded.slice(0, power);
  const rest = padded.slice(power).replace(/0+$/, '');
  return (joined.replace(/^0+(?=\d)/, '') || '0') + (rest === '' ? '' : `.${rest}`);
};
