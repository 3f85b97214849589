import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useGetMany, useTranslate } from 'react-admin';
import type { FactValue, Figure, Told } from '../../platform/api/records';
import { Pairs } from '../../platform/fields/Pairs';
import { Section } from '../../platform/layout/Section';
import { MomentField } from '../../platform/moment/MomentField';
import { FactContent, FactName } from './FactLine';

const NOTHING: FactValue = { figure: null, category: null, date: null };

/** Warns before an old number is told: afterwards only a further message helps. */
const OldNumbers = ({ told }: { told: Told }) => {
  const translate = useTranslate();
  const { data = [] } = useGetMany<Figure>('figures', { ids: told.figures.flatMap(({ figureId }) => figureId ?? []) });
  const old = data.filter(({ superseded, stale }) => superseded || stale);
  if (old.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      {translate('telling.old', { smart_count: old.length })}
    </Alert>
  );
};

interface ToldFactsProps {
  /** Null to those for whom it is not. */
  told: Told | null;
  /** The values are those of then; before, they are those of now. */
  isFinal: boolean;
  /** Where figures are shown already. */
  withoutFigures?: boolean;
}

/** What a record tells of the facts of the case, each with its value. */
export const ToldFacts = ({ told, isFinal, withoutFigures = false }: ToldFactsProps) => {
  const translate = useTranslate();
  if (!told) return null;
  const facts = [
    ...(withoutFigures ? [] : told.figures).map(figure => ({
      key: figure.figureId ?? figure.scope,
      value: { ...NOTHING, figure },
    })),
    ...told.categories.map(category => ({
      key: category.categoryId ?? 'stated categories',
      value: { ...NOTHING, category },
    })),
    ...told.dates.map(date => ({ key: date.keyDate, value: { ...NOTHING, date } })),
  ];
  if (facts.length === 0) return null;
  return (
    <Section
      level={3}
      title={translate('telling.title')}
      intro={translate(isFinal ? 'telling.frozen' : 'telling.draft')}
    >
      {!isFinal && !withoutFigures && <OldNumbers told={told} />}
      <Pairs
        nameWidth="20rem"
        pairs={facts.map(({ key, value }) => ({
          key,
          name: <FactName value={value} />,
          value: (
            <>
              <FactContent value={value} />
              {value.figure && (
                <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
                  {translate('telling.asOf')} <MomentField moment={value.figure.asOf} />
                </Box>
              )}
            </>
          ),
        }))}
      />
    </Section>
  );
};
