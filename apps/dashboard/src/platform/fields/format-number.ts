/** `130,000` in the reader's own way of grouping. */
export const formatNumber = (value: number): string => new Intl.NumberFormat().format(value);

/** `12.5%` of a whole; nothing of nothing. */
export const formatShare = (part: number, whole: number): string =>
  new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 }).format(whole > 0 ? part / whole : 0);

/** `2.4 MB`: size of a file in decimal units, as file managers show it. */
export const formatBytes = (bytes: number): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
};

/** `97 102.5` of the digits of an exact decimal, which is never made a binary number: groups of three, as ISO 80000-1 writes them. */
export const formatDecimal = (decimal: string): string => {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};
