/** What a record tells of the facts of a case. */
export const telling = {
  telling: {
    group: 'What it tells',
    groupHelp:
      'Pick what is said in it. The values are taken from the case and kept when it becomes final; “What we told whom” compares them.',
    figuresHelp: 'Each with what it counts. They are marked here when a newer figure supersedes them.',
    categoriesHelp: 'Categories of data it names as affected.',
    supersededChoice: 'superseded',
    date: '%{name}: %{date}',
    title: 'What it tells',
    frozen: 'As it was said then. These values do not change any more.',
    draft: 'As it is now. The values are kept once it is final.',
    old: 'A number it tells is out of date: a newer figure or run exists. Bring it up to date before it goes out. |||| %{smart_count} numbers it tells are out of date: newer figures or runs exist. Bring them up to date before it goes out.',
    asOf: 'as of',
    noTable: 'in no table',
  },
};
