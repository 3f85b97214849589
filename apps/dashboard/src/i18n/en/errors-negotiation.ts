/** What the API refuses in the extortion room. */
export const negotiationErrors = {
  'negotiation-event/not-yet-happened': 'This time has not come yet.',
  'negotiation-event/amount-needs-currency':
    'Say in which currency the amount is; if that is unknown, keep the amount as written.',
  'negotiation-event/corrected-already': 'That event was corrected already. Correct its correction.',
  'negotiation-event/frozen': 'An event is not changed. Enter another one that corrects it.',
  'negotiation-import/no-messages': 'No message is found in this.',
  'negotiation-import/too-many': 'A chat holds no more messages than this.',
  'negotiation-import/same-chat': 'This very chat is in the negotiation already.',
  'negotiation-import/nothing-new': 'Every message of this chat is in the negotiation already.',
  'negotiation-reply/same-person': 'You wrote in this reply. Somebody who did not has to approve it.',
  'negotiation-reply/approved': 'What was approved is sent as it stands. Take the approval back to change it.',
  'negotiation-reply/not-a-draft': 'Only a draft can be put away. Take the approval back first.',
  'negotiation-reply/out-of-turn': 'A reply is drafted, then approved, then sent. This one stands elsewhere.',
  'negotiation-proposal/judged': 'This proposal was judged already.',
  'negotiation-proposal/needs-time': 'The time of the message is unread. Say when it was.',
  'negotiation-event/percent-too-large': 'A percentage lies between 0 and 100.',
  'negotiation-event/unknown-message': 'Name a message of the same negotiation.',
  'negotiation-message/frozen': 'A message stays as it was written. Add an event that says what is wrong with it.',
  'negotiation-message/not-yet-sent': 'This time has not come yet.',
  'negotiation-event/unknown-event': 'Correct an event of the same negotiation.',
};
