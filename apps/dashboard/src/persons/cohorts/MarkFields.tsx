import { COHORT_MARKS } from '@breachdesk/contract/vocabularies';
import { useTranslate } from 'react-admin';
import type { CohortRules } from '../../platform/api/records';
import { FieldGroup } from '../../platform/form/FieldGroup';
import { SelectField } from '../../platform/form/SelectField';
import { type MarkWish, wishFor, withWish } from './rules-draft';

const WISHES: readonly MarkWish[] = ['any', 'required', 'excluded'];

interface MarkFieldsProps {
  rules: CohortRules;
  onChange: (rules: CohortRules) => void;
}

/** For each mark whether only those who carry it are in, or only the others, or everybody. */
export const MarkFields = ({ rules, onChange }: MarkFieldsProps) => {
  const translate = useTranslate();
  return (
    <FieldGroup title="cohorts.marks.title" columns={2}>
      {COHORT_MARKS.map(mark => (
        <SelectField
          key={mark}
          label={translate(`vocab.cohortMark.${mark}`)}
          value={wishFor(rules, mark)}
          options={WISHES.map(wish => ({ id: wish, name: translate(`cohorts.marks.${wish}`) }))}
          onChange={chosen => onChange(withWish(rules, mark, WISHES.find(wish => wish === chosen) ?? 'any'))}
        />
      ))}
    </FieldGroup>
  );
};
