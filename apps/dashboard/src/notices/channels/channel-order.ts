import { NOTICE_CHANNELS, type NoticeChannel } from '@breachdesk/contract/vocabularies';

/** A channel of an order, and whether it is used at all. */
export interface OrderedChannel {
  channel: NoticeChannel;
  isUsed: boolean;
}

/** What arrives most surely comes first; nobody has said otherwise yet. */
export const USUAL: readonly OrderedChannel[] = NOTICE_CHANNELS.map(channel => ({ channel, isUsed: true }));

/** The same order with the channel at a place moved one up. */
export const movedUp = (order: readonly OrderedChannel[], at: number): readonly OrderedChannel[] =>
  order.map((one, place) => (place === at - 1 ? order[at] : place === at ? order[at - 1] : one) ?? one);

/** The same order with a channel used or not. */
export const used = (order: readonly OrderedChannel[], channel: NoticeChannel, isUsed: boolean) =>
  order.map(one => (one.channel === channel ? { channel, isUsed } : one));

/** What the API is told: the channels that are used, the first one first. */
export const orderOf = (order: readonly OrderedChannel[]): NoticeChannel[] =>
  order.filter(({ isUsed }) => isUsed).map(({ channel }) => channel);
