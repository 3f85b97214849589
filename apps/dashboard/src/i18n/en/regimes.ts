/** The law as data, and the ladder of reminders: kept by administrators. */
export const regimes = {
  regimes: {
    title: 'Law',
    intro:
      'Which duties there are, how long each leaves and when it is law. New incidents get those of their day; what was made from them keeps its terms.',
    none: 'No law is entered',
    create: 'Enter law',
    createTitle: 'Enter law',
    createIntro:
      'Law can be entered ahead of its day. A proposal makes no duty until it is law. Changed law is entered anew and replaces what was.',
    editTitle: 'Law',
    editIntro: 'What is law stays as it was entered; only its words, its end and its source can be mended.',
    noTime: 'without a fixed time, counted from: %{from}',
    proposed: 'Proposed: %{days}',
    time: {
      hours: '%{number} hour, counted from: %{from} |||| %{number} hours, counted from: %{from}',
      days: '%{number} day, counted from: %{from} |||| %{number} days, counted from: %{from}',
      weeks: '%{number} week, counted from: %{from} |||| %{number} weeks, counted from: %{from}',
      months: '%{number} month, counted from: %{from} |||| %{number} months, counted from: %{from}',
    },
    help: {
      key: 'Small letters, digits and hyphens. Filed items name the duty by it; it stays as it is.',
      regime: 'Such as GDPR or NIS2.',
      afterKey: 'Key of the term whose filing starts it.',
      amount: 'Leave empty where the law fixes no time (“without undue delay”).',
      unit: 'Hours are elapsed hours, also over weekends. Days, weeks and months end at 24:00 of a working day.',
      calendar: 'Country such as DK, whose public holidays move the end. Empty: weekends alone do.',
      validFrom: 'First day on which it is law; it may lie ahead.',
      validTo: 'Last day on which it is law; empty while it is.',
      replacesKey: 'Key of the term that ends the day before this one begins.',
      proposed: 'Not law yet: no duty is made from it, and it replaces nothing.',
      holdable: 'Such as letters to persons. A notification to the authority never does.',
      forms: 'What an authority is told on one of these forms fulfils it. Empty: nobody is told on a form.',
      recipientKinds: 'Telling one of these fulfils it. Empty: whom the law means is no organisation.',
      source: 'Where it was read.',
    },
  },
};
