/** Full text of correspondence. */
export const search = {
  title: 'Search in correspondence',
  intro: 'Items, mails and the text of their files, in Danish, German and English. Only what you may see is found.',
  words: 'Words',
  wordsHelp: 'All of them in one text; “in quotes” as they stand; a minus before a word leaves out texts with it.',
  organisation: 'With whom',
  find: 'Search',
  found: 'Found in %{total} text. |||| Found in %{total} texts.',
  foundMany: 'Found in %{total} texts and more: the first thousands were looked at. More words find better.',
  waiting: '%{smart_count} file is still being read. |||| %{smart_count} files are still being read.',
  unread:
    'The text of %{smart_count} file could not be read and is not found. |||| The texts of %{smart_count} files could not be read and are not found.',
  paging: 'Pages of what was found',
};
