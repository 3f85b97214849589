import { useEffect } from 'react';
import { useTranslate } from 'react-admin';

/** Names the browser tab after the page. */
export const useDocumentTitle = (title: string): void => {
  const product = useTranslate()('platform.product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
};
