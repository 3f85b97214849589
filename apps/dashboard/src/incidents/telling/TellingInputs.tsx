import { KEY_DATES } from '@breachdesk/contract/vocabularies';
import { AutocompleteArrayInput, CheckboxGroupInput, useTranslate } from 'react-admin';
import type { ScopeMatrix } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { FieldGroup } from '../../platform/form/FieldGroup';
import { formatMoment } from '../../platform/moment/format-moment';
import { useZone } from '../../platform/moment/zone-context';
import { useIncident } from '../incident-context';
import { FiguresInput } from './FiguresInput';
import { momentOf } from './moment-of';

/** Categories of data that occur in the affected tables. */
export const CategoriesInput = () => {
  const { id } = useIncident();
  const { data } = useRead<ScopeMatrix>('scope-matrix', `incidents/${id}/scope-matrix`);
  return (
    <AutocompleteArrayInput
      source="categoryIds"
      choices={data?.categories ?? []}
      isPending={!data}
      optionText="name"
      translateChoice={false}
      helperText="telling.categoriesHelp"
    />
  );
};

/** Dates of the incident that are known, each with what it is. */
export const KeyDatesInput = () => {
  const translate = useTranslate();
  const zone = useZone();
  const incident = useIncident();
  const choices = KEY_DATES.flatMap(id => {
    const moment = momentOf(incident, id);
    const name = translate(`vocab.keyDate.${id}`);
    return moment
      ? [
          {
            id,
            name: translate('telling.date', { name, date: formatMoment(moment, zone, translate('platform.locale')) }),
          },
        ]
      : [];
  });
  if (choices.length === 0) return null;
  return (
    <CheckboxGroupInput source="keyDates" choices={choices} translateChoice={false} row={false} helperText={false} />
  );
};

/** What a draft tells, picked from what is known: no value is typed a second time. */
export const TellingInputs = () => {
  const { id } = useIncident();
  return (
    <FieldGroup title="telling.group" help="telling.groupHelp">
      <FiguresInput incidentId={id} />
      <CategoriesInput />
      <KeyDatesInput />
    </FieldGroup>
  );
};
