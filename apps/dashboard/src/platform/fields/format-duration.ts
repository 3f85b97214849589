import type { DateTime } from 'luxon';

/** `2 d 5 h` or `41 min`: the two largest units of a span; sign is left to the words around it. */
export const formatSpan = (from: DateTime, to: DateTime): string => {
  const minutes = Math.floor(Math.abs(to.diff(from, 'minutes').minutes));
  const unit = (value: number, name: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(undefined, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return hours > 0 ? `${unit(days, 'day')} ${unit(hours, 'hour')}` : unit(days, 'day');
  return hours > 0 ? `${unit(hours, 'hour')} ${unit(minutes % 60, 'minute')}` : unit(minutes, 'minute');
};
