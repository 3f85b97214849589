import { useTranslate } from 'react-admin';

/** Why a person gets no letter: what the product found, or the words of who left them out. */
export const LeftOutReason = ({ reason }: { reason: string | null }) => {
  const translate = useTranslate();
  return <>{reason === 'deceased' || reason === 'excluded' ? translate(`letters.recipients.${reason}`) : reason}</>;
};
