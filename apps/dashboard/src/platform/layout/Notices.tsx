import { Notification } from 'react-admin';

const LONG_ENOUGH_TO_READ = 10_000;

/** What just happened or failed, at the foot of the page; stays long enough for somebody who looked elsewhere. */
export const Notices = () => <Notification autoHideDuration={LONG_ENOUGH_TO_READ} />;
