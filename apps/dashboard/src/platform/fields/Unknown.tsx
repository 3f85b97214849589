import { useTranslate } from 'react-admin';

/** Says that a fact is not known, where a blank could be taken for "none". */
export const Unknown = () => <>{useTranslate()('platform.unknown')}</>;
