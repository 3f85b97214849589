import { useTranslate } from 'react-admin';
import { Section } from '../platform/layout/Section';
import { useDocumentTitle } from '../platform/layout/use-document-title';

/** An address inside an incident that leads nowhere, or where this person may not go: the two look the same. */
export const NoSuchTab = () => {
  const translate = useTranslate();
  const title = translate('platform.notFound');
  useDocumentTitle(title);
  return (
    <Section title={title} intro={translate('platform.notFoundText')}>
      {null}
    </Section>
  );
};
