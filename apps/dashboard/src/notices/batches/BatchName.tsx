import { useTranslate } from 'react-admin';
import type { NoticeBatch } from '../../platform/api/records';

/** How a batch is called: its number in the campaign and how its letters go out. */
export const useBatchName = () => {
  const translate = useTranslate();
  return ({ number, channel }: NoticeBatch): string =>
    translate('letters.batches.nameBy', { number, channel: translate(`vocab.noticeChannel.${channel}`) });
};

/** The same as text on the page. */
export const BatchName = ({ batch }: { batch: NoticeBatch }) => <>{useBatchName()(batch)}</>;
