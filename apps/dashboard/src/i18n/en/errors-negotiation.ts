/** What the API refuses in the extortion room. */
export const negotiationErrors = {
  'negotiation-admission/already-in': 'This person is in the room already.',
  'negotiation-admission/not-a-member': 'Only people who work in the case are let in, and no partners.',
  'negotiation-admission/ended': 'This admission has ended. Let the person in anew.',
  'negotiation-note/needs-readers': 'Name at least one person with whom it is shared.',
  'negotiation-note/not-members': 'A note is shared with people who take part in the case, by name.',
  'negotiation-note/withdrawn': 'This note was taken back. Share another one.',
  'negotiation-event/not-yet-happened': 'This time has not come yet.',
  'negotiation-event/amount-needs-currency':
    'Say in which currency the amount is; if that is unknown, keep the amount as written.',
  'negotiation-event/corrected-already': 'That event was corrected already. Correct its correction.',
  'negotiation-event/frozen': 'An event is not changed. Enter another one that corrects it.',
  'negotiation-import/no-messages': 'No message is found in this.',
  'negotiation-import/unreadable': 'This chat is too tangled to be read. Take it in in parts.',
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
  'negotiation-decision/one-option': 'Name at least two options that were weighed.',
  'negotiation-decision/amount-needs-currency': 'Say in which currency the amount is.',
  'negotiation-decision/unknown-decision': 'Name a decision of the same negotiation.',
  'negotiation-decision/supersedes-nothing':
    'The decision whose place it is to take does not stand. Withdraw this one and write it anew.',
  'negotiation-decision/same-person': 'You wrote in this decision. Two persons who did not have to approve it.',
  'negotiation-decision/approved-by-you': 'You approved this decision. Somebody else has to be the second.',
  'negotiation-decision/not-screened':
    'Enter a screening against a sanctions list, with its evidence, before a decision to pay is approved.',
  'negotiation-decision/police-not-informed':
    'Enter that the police were informed before a decision to pay is approved.',
  'negotiation-decision/listed':
    'The last screening against one of the lists found a match. A decision to pay is not approved with it.',
  'negotiation-decision/approved':
    'What was approved stays. Take the one approval back, or withdraw the decision and write another.',
  'negotiation-decision/out-of-turn':
    'A decision is written, approved by one and by another. This one stands elsewhere.',
  'negotiation-ground/screening-incomplete':
    'A screening names the list, the result and the file that proves it; nothing else names a list or a result.',
  'negotiation-ground/unknown-file': 'Choose a file of the same negotiation.',
  'negotiation-ground/decision-approved':
    'A decision takes grounds while nobody has approved it. Take the approval back first.',
  'negotiation-publication/named-already':
    'The negotiation names this publication already; if it was put away, take it back.',
  'negotiation-publication/unknown-publication': 'Choose a leak publication of the same incident.',
  'negotiation-rate/same-currency': 'A rate leads from one currency to another.',
  'negotiation-rate/nothing': 'A rate is more than 0.',
  'negotiation-rate/unknown-rate': 'Correct a rate of the same negotiation.',
  'negotiation-rate/corrected-already': 'That rate was corrected already. Correct its correction.',
  'negotiation-rate/counts-no-longer': 'This rate was corrected or withdrawn already. Enter another one.',
  'negotiation-rate/not-yet': 'This time has not come yet.',
  'negotiation-ground/not-yet-happened': 'This time has not come yet.',
};
