import { useTranslate } from 'react-admin';
import type { LeakPublication } from '../../platform/api/records';

type Named = Pick<LeakPublication, 'placeName' | 'place'>;

/** What a publication is called: its place's name, or its kind of place while no name is known. */
export const useLeakName = () => {
  const translate = useTranslate();
  return ({ placeName, place }: Named): string =>
    placeName ??
    (place === 'unknown'
      ? translate('leaks.unknownPlace')
      : translate('leaks.unnamed', { place: translate(`vocab.publicationPlace.${place}`) }));
};

/** The same as an element. */
export const LeakName = ({ leak }: { leak: Named }) => <>{useLeakName()(leak)}</>;
