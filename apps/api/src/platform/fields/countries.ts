import { isISO31661Alpha2 } from 'class-validator';

/** Codes that ISO 3166-1 keeps free and the European Commission uses: the Union, and Kosovo. */
const BESIDE_THE_LIST = ['EU', 'XK'];

/** Whether two capital letters are the code of a country (ISO 3166-1 alpha-2), or of the Union. */
export const isCountry = (code: string): boolean => isISO31661Alpha2(code) || BESIDE_THE_LIST.includes(code);
