import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import type { Told } from '../api/records';
import { formatFigure } from '../fields/format-figure';
import { MomentField } from '../moment/MomentField';

type Part = Told['figures'][number] | Told['dates'][number];

/** Whether it is a figure or a date of the incident, as a record told it. */
export const isToldPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && (('metric' in value && 'scope' in value) || 'keyDate' in value);

/** Figures and dates that a record told, each with what it is, in one line. */
export const ToldParts = ({ parts }: { parts: readonly Part[] }) => {
  const translate = useTranslate();
  return parts.map((part, at) => (
    <Fragment key={'keyDate' in part ? part.keyDate : `${part.metric} ${part.scope}`}>
      {at > 0 && ', '}
      {'keyDate' in part ? (
        <>
          {translate(`vocab.keyDate.${part.keyDate}`)} <MomentField moment={part.moment} />
        </>
      ) : (
        `${translate(`vocab.figureMetric.${part.metric}`)} (${part.scope}) ${formatFigure(part, translate)}`
      )}
    </Fragment>
  ));
};
