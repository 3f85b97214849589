/** Lanes and members of an incident. */
export const members = {
  members: {
    ongoing: 'ongoing',
    lanes: {
      title: 'Organisations taking part',
      intro: 'Each organisation has its own lane of tasks.',
      none: 'No organisation takes part yet',
      add: 'Add organisation',
      edit: 'Edit lane',
      save: 'Add organisation',
      end: 'End participation',
      endTitle: 'End the participation of %{name}?',
      endText:
        'The lane closes. What was shared with the organisation is no longer visible to it from the next request on.',
      endDone: 'The participation was ended.',
      resume: 'Take up again',
      resumeTitle: 'Let %{name} take part again?',
      resumeText: 'The lane opens again with what was in it.',
      resumeDone: 'The organisation takes part again.',
    },
    room: {
      title: 'Extortion room',
      intro:
        'No role opens it: only people who are named here enter it. Everybody else learns nothing of what lies in it, not even that there is something.',
      none: 'Nobody is in the room',
      add: 'Let somebody in',
      addTitle: 'Let somebody into the extortion room',
      addHelp: 'The person reads and writes in the room from the next request on, whatever their role in the case.',
      save: 'Let in',
      end: 'End admission',
      endTitle: 'End the admission of %{name}',
      ended: 'The admission was ended.',
      office: 'As commander or legal of the case',
      withOffice: 'With the office or the membership',
    },
    people: {
      title: 'Members',
      intro: 'Who works in this incident, and in which roles.',
      none: 'Nobody is a member yet',
      add: 'Add member',
      edit: 'Change roles',
      editTitle: 'Change the roles of %{name}',
      save: 'Add member',
      end: 'End membership',
      endTitle: 'End the membership of %{name}?',
      endText: 'The incident disappears for this person from the next request on. What the person did stays on record.',
      endDone: 'The membership was ended.',
      resume: 'Take up again',
      resumeTitle: 'Make %{name} a member again?',
      resumeText: 'The person sees the incident again, in the roles shown.',
      resumeDone: 'The membership was taken up again.',
      outsider:
        '%{name} belongs to %{organisation}. In this role %{name} sees far more than the lane of %{organisation}. The role for people of another organisation is “Partner”.',
      rolesHelp:
        'Observers (management) read only. People of another organisation who work in their own lane are partners.',
    },
  },
  resources: {
    participations: {
      name: 'Lane |||| Lanes',
      fields: {
        organisationId: 'Organisation',
        organisationName: 'Organisation',
        organisationKind: 'Kind',
        laneName: 'Lane',
        joinedAt: 'Since',
        leftAt: 'Until',
      },
    },
    memberships: {
      name: 'Member |||| Members',
      fields: {
        userId: 'Person',
        displayName: 'Name',
        organisationName: 'Organisation',
        roles: 'Roles',
        endedAt: 'Until',
      },
    },
  },
};
