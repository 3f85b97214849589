import type { ClockState } from '@breachdesk/contract/vocabularies';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ClockRow } from '../api/records';
import { InstantField } from '../moment/InstantField';
import { DueField } from './DueField';

/** The exact times of a clock: deadline, when it was done, and how exact its start is. */
export const ClockTimes = ({ clock, state }: { clock: ClockRow; state: ClockState }) => {
  const translate = useTranslate();
  const { dueAt, metAt, metPrecision, startPrecision, toleranceUntil, zone } = clock;
  const parts: { text: string; value: ReactNode }[] = [
    { text: 'clocks.due', value: dueAt && <DueField clock={clock} /> },
    { text: 'clocks.done', value: metAt && metPrecision === 'minute' && <InstantField at={metAt} zone={zone} /> },
    {
      text: 'clocks.tolerance',
      value: state === 'overdue' && toleranceUntil && <InstantField at={toleranceUntil} zone={zone} />,
    },
  ].filter(({ value }) => Boolean(value));
  return (
    <>
      {parts.map(({ text, value }, n) => (
        <span key={text}>
          {n > 0 && ' · '}
          {translate(text)} {value}
        </span>
      ))}
      {dueAt && startPrecision && startPrecision !== 'minute' && <> · {translate(`clocks.coarse.${startPrecision}`)}</>}
    </>
  );
};
