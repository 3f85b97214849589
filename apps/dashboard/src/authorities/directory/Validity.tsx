import { useTranslate } from 'react-admin';
import type { Authority } from '../../platform/api/records';
import { formatDay } from '../../platform/moment/format-day';

/** Between which days an entry holds, in words. */
export const Validity = ({ entry: { validFrom, validTo } }: { entry: Authority }) => {
  const translate = useTranslate();
  const day = (value: string) => formatDay(value, translate('platform.locale'));
  if (!validFrom && !validTo) return <>{translate('authorities.directory.always')}</>;
  const words = [
    validFrom && translate('authorities.directory.since', { day: day(validFrom) }),
    validTo && translate('authorities.directory.until', { day: day(validTo) }),
  ];
  return <>{words.filter(Boolean).join(' ')}</>;
};
