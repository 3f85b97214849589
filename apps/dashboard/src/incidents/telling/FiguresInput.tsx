import { AutocompleteArrayInput, ReferenceArrayInput, useTranslate } from 'react-admin';
import type { Figure } from '../../platform/api/records';
import { formatFigure } from '../../platform/fields/format-figure';

interface FiguresInputProps {
  incidentId: string;
  /** Message keys. */
  label?: string;
  helperText?: string;
}

/** Figures to tell: each choice says number, what it counts, of whom and on whose word, so that none is taken for another. */
export const FiguresInput = ({ incidentId, label, helperText = 'telling.figuresHelp' }: FiguresInputProps) => {
  const translate = useTranslate();
  const nameOf = (figure?: Figure) =>
    figure
      ? [
          formatFigure(figure, translate),
          translate(`vocab.figureMetric.${figure.metric}`),
          figure.scope,
          figure.source,
          figure.superseded ? translate('telling.supersededChoice') : null,
        ]
          .filter(Boolean)
          .join(' · ')
      : '';
  return (
    <ReferenceArrayInput
      source="figureIds"
      reference="figures"
      filter={{ incidentId }}
      sort={{ field: 'metric', order: 'ASC' }}
      perPage={100}
    >
      <AutocompleteArrayInput
        label={label}
        optionText={nameOf}
        filterToQuery={(text: string) => ({ q: text })}
        helperText={helperText}
        slotProps={{ chip: { sx: { height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } } } }}
      />
    </ReferenceArrayInput>
  );
};
