import { useResourceContext, useTranslateLabel } from 'react-admin';

/** Labels of fields as text: the given message, else `resources.<resource>.fields.<field>`. */
export const useLabel = () => {
  const translateLabel = useTranslateLabel();
  const here = useResourceContext();
  return (source: string, { label, resource = here }: { label?: string; resource?: string } = {}): string => {
    const text = translateLabel({ source, label, resource });
    return typeof text === 'string' ? text : source;
  };
};
