import { useTranslate } from 'react-admin';

const WRAPPED = '@@react-admin@@';
type Wrapped = string | { message: string; args?: Record<string, unknown> };

/** A validator's message as text; react-admin wraps messages on their way through the form. */
export const useMessage = () => {
  const translate = useTranslate();
  return (message: string): string => {
    if (!message.startsWith(WRAPPED)) return translate(message, { _: message });
    const wrapped = JSON.parse(message.slice(WRAPPED.length)) as Wrapped; // as: written so by react-admin's useInput
    return typeof wrapped === 'string' ? translate(wrapped, { _: wrapped }) : translate(wrapped.message, wrapped.args);
  };
};
