/** An exact number as a fraction of whole numbers, `under` above 0: no binary fraction ever holds an amount. */
export interface Ratio {
  over: bigint;
  under: bigint;
}

/** Of a decimal in digits, such as "0.00010389". */
export const ratioOf = (decimal: string): Ratio => {
  const [digits = '0', fraction = ''] = decimal.split('.');
  return { over: BigInt(digits + fraction), under: 10n ** BigInt(fraction.length) };
};

export const times = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.over, under: a.under * b.under });

/** Of a divisor above 0. */
export const dividedBy = (a: Ratio, b: Ratio): Ratio => times(a, { over: b.under, under: b.over });

/** Below 0 when the first is less, exact in every digit. */
export const compareRatios = (a: Ratio, b: Ratio): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** With so many decimals; halves are rounded away from 0. */
export const rounded = ({ over, under }: Ratio, decimals: number): string => {
  const size = over < 0n ? -over : over;
  const units = (2n * size * 10n ** BigInt(decimals) + under) / (2n * under);
  const text = String(units).padStart(decimals + 1, '0');
  const sign = over < 0n && units > 0n ? '-' : '';
  return decimals === 0 ? sign + text : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
};
