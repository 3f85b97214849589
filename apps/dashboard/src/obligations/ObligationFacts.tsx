import { useTranslate } from 'react-admin';
import type { Obligation } from '../platform/api/records';
import { Facts } from '../platform/fields/Facts';
import { formatNumber } from '../platform/fields/format-number';
import { formatDay } from '../platform/moment/format-day';
import { MomentField } from '../platform/moment/MomentField';

const field = (name: string) => `resources.obligations.fields.${name}`;

/** The term in words: how long, and from when. */
const useTerm = ({ amount, unit, trigger }: Obligation): string => {
  const translate = useTranslate();
  const from = translate(`vocab.trigger.${trigger}`);
  if (amount === null || unit === null)
    return translate(trigger === 'own_date' ? 'obligations.ownDate' : 'obligations.noTime', { from });
  return translate(`obligations.term.${unit}`, { smart_count: amount, number: formatNumber(amount), from });
};

/** The terms of a duty as they were copied when it was made, and what was entered about its start and end. */
export const ObligationFacts = ({ duty }: { duty: Obligation }) => {
  const translate = useTranslate();
  const locale = translate('platform.locale');
  const { article, validFrom, validTo, started, startedBasis, fixedDue, delayReason, exemptions } = duty;
  const law = article ? `${duty.regime} ${article}` : duty.regime;
  const period = [validFrom, validTo].flatMap(day => (day ? [formatDay(day, locale)] : [])).join(' – ');
  const given = [
    { label: field('started'), value: started && <MomentField moment={started} withWords /> },
    { label: field('startedBasis'), value: startedBasis },
    { label: field('fixedDue'), value: fixedDue && <MomentField moment={fixedDue} withWords /> },
    { label: field('validFrom'), value: period },
    { label: field('calendar'), value: duty.calendar },
    { label: field('exemptions'), value: exemptions.map(({ key, text }) => `(${key}) ${text}`).join('\n') },
    { label: field('delayReason'), value: delayReason },
    { label: field('source'), value: duty.source },
  ].filter(({ value }) => Boolean(value));
  return (
    <Facts
      facts={[
        { label: field('regime'), value: law },
        { label: field('recipient'), value: duty.recipient },
        { label: field('amount'), value: useTerm(duty) },
        ...given,
      ]}
    />
  );
};
