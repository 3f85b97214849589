import { DateTime } from 'luxon';
import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The present time, moving once a minute, so that "2 h left" on an open page stays true. */
export const useNow = (): DateTime => {
  const [now, setNow] = useState(() => DateTime.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(DateTime.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
};
