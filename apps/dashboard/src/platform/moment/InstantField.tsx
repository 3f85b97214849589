import { useTranslate } from 'react-admin';
import { formatInstant } from './format-moment';
import { useZone } from './zone-context';

interface InstantFieldProps {
  at: string | null | undefined;
  /** Message key for a missing instant; nothing is shown without it. */
  empty?: string;
  zone?: string;
}

/** An exact instant (recorded, filed, due), with its zone. */
export const InstantField = ({ at, empty, zone }: InstantFieldProps) => {
  const translate = useTranslate();
  const here = useZone();
  if (!at) return empty ? <span>{translate(empty)}</span> : null;
  return <time dateTime={at}>{formatInstant(at, zone ?? here, translate('platform.locale'))}</time>;
};
