import { isIPv6 } from 'node:net';

/**
 * The network a client comes from: an IPv4 address, or the first half of an IPv6 address (/64), because every
 * subscriber has so many addresses of the other half that counting them apart would count nothing.
 */
export const networkOf = (address: string): string => {
  const [plain = ''] = address.split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain);
  if (mapped) return mapped[1] ?? plain;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...Array<string>(Math.max(0, missing)).fill('0'), ...back];
  const half = groups.slice(0, 4).map(group => parseInt(group, 16).toString(16));
  return `${half.join(':')}::/64`;
};
