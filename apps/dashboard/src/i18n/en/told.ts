/** What we told whom, held together. */
export const told = {
  title: 'What we told whom',
  intro:
    'What each recipient was told last, from filed correspondence, published statements of ours, letters and public notices. Only what you may see is compared.',
  none: 'Nothing is told yet',
  noneHint:
    'Say in a call, a mail, a statement or a letter which figures, categories and dates it tells. They stand here once it is filed, published or approved.',
  noneFiltered: 'Nothing of this kind was told.',
  capped: 'Only the latest thousand records are compared.',
  wide: 'Wider than the screen: scroll sideways to see it all (1 recipient). |||| Wider than the screen: scroll sideways to see all %{smart_count} recipients.',
  fact: 'Fact',
  now: 'As we hold it now',
  gone: 'Not in our records',
  empty: 'Not told',
  kind: 'Facts',
  recipient: 'Recipient',
  mark: 'Marked',
  anyMark: 'Whatever is wrong',
  toldOn: 'told',
  pending: 'Approved, not sent yet',
  cellTitle: 'Told to %{recipient}',
  contradicts: 'Others were told otherwise: %{others}.',
  differs: 'Differs from what was told to: %{others}',
  stale: 'Our records say otherwise:',
  legend: 'What the marks mean',
  means: {
    contradicts: 'Another recipient was told otherwise. Both are marked, and each names the other.',
    stale: 'There is a newer figure or run, or our records say otherwise than what was told.',
  },
};
