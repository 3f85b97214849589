import { useTranslate } from 'react-admin';
import { LinkButton } from './LinkButton';
import { Page } from './Page';

/** An address that leads nowhere, or to something this person may not see: the two look the same. */
export const NotFound = () => {
  const translate = useTranslate();
  return (
    <Page title={translate('platform.notFound')} intro={translate('platform.notFoundText')}>
      <LinkButton to="/">{translate('platform.toStart')}</LinkButton>
    </Page>
  );
};
