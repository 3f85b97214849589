import { AutocompleteInput, required, useGetList, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import type { RegimeTerm } from '../platform/api/records';
import { SendForm } from '../platform/form/SendForm';
import { Section } from '../platform/layout/Section';
import { obligationsAddress } from './addresses';
import { OBLIGATIONS_REFRESH } from './obligations-refresh';

const REQUIRED = required();
const named = ({ regime, article, title }: RegimeTerm): string => `${regime} ${article}: ${title}`;

/** Adds one more duty of a statutory term: a second request, or a law that did not seem to hold. */
export const ObligationAdd = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { data: terms = [] } = useGetList<RegimeTerm>('regime-terms', {
    filter: { proposed: false },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'regime', order: 'ASC' },
  });
  const back = () => void navigate(obligationsAddress(id));
  return (
    <Section title={translate('obligations.add.title')} intro={translate('obligations.add.intro')}>
      <SendForm
        resource="obligations"
        path={`incidents/${id}/obligations`}
        refresh={OBLIGATIONS_REFRESH}
        done="obligations.add.done"
        saveLabel="obligations.add.save"
        onSaved={back}
        onCancel={back}
      >
        <AutocompleteInput
          source="termKey"
          choices={terms.map(term => ({ id: term.key, name: named(term) }))}
          validate={REQUIRED}
          helperText={false}
          translateChoice={false}
        />
      </SendForm>
    </Section>
  );
};
