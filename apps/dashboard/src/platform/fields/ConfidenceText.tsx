import type { Confidence } from '@breachdesk/contract/vocabularies';
import { useTranslate } from 'react-admin';

/** How sure something is, in words that cannot be taken for a status: "Confidence: reported". */
export const ConfidenceText = ({ word }: { word: Confidence | null | undefined }) => {
  const translate = useTranslate();
  return <>{translate('platform.confidence', { word: translate(`vocab.confidence.${word ?? 'unknown'}`) })}</>;
};
