import { OBLIGATIONS_REFRESH } from '../obligations-refresh';

/** Everything on screen that may say another thing once a version was written, approved or filed. */
export const FILINGS_REFRESH = ['filings', 'correspondence', 'attachments', 'breaches', ...OBLIGATIONS_REFRESH];
