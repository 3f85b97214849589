import Box from '@mui/material/Box';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { FiguresInput } from '../incidents/telling/FiguresInput';
import { CategoriesInput, KeyDatesInput } from '../incidents/telling/TellingInputs';
import { TELLS_NOTHING } from '../incidents/telling/tells-nothing';
import type { Correspondence } from '../platform/api/records';
import { HandlingInputs, NEW_HANDLING } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { CreateForm } from '../platform/form/RecordForms';
import { VocabRadio } from '../platform/form/VocabRadio';
import { Section } from '../platform/layout/Section';
import { MomentInput } from '../platform/moment/MomentInput';
import { useZone } from '../platform/moment/zone-context';
import { correspondenceAddress } from './addresses';
import { ReferenceNumbersInput } from './CorrespondenceInputs';
import { CORRESPONDENCE_REFRESH } from './correspondence-refresh';
import { FulfilsInput } from './FulfilsInput';
import { PartyInput } from './PartyInput';

const SCHEMA = 'CreateCorrespondence';

/** This minute, in the zone of the case: a call is written down while the receiver is still warm. */
const thisMinute = (zone: string) => {
  const at = new Date();
  at.setUTCSeconds(0, 0);
  return { at: at.toISOString(), precision: 'minute', zone, asWritten: null } as const;
};

/** Ctrl+Enter saves from anywhere in the form, also from the text, where Enter is a new line. */
const saveOnCtrlEnter = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.querySelector('form')?.requestSubmit();
};

const TALKS = ['phone', 'meeting', 'video_call'];

/** Who called whom, or who asked for the meeting. */
const WhoTurnedToWhom = () => {
  const isCall = useWatch({ name: 'channel' }) === 'phone';
  return (
    <VocabRadio
      source="direction"
      list="direction"
      label={isCall ? 'authorities.call.direction' : 'authorities.call.invited'}
      words={isCall ? 'authorities.call.who' : 'authorities.call.inviter'}
      row
    />
  );
};

/** A call or meeting in few fields and no mouse: with whom, which way, about what, what was said, which numbers. The rest is filled in or folded. */
export const PhoneCall = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const zone = useZone();
  const { id } = useIncident();
  const [params] = useSearchParams();
  const [now] = useState(() => thisMinute(zone));
  const address = correspondenceAddress(id);
  const box = useRef<HTMLDivElement>(null);
  // Not autoFocus: react-admin's autocomplete cannot be focused while it is still being put on the page.
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <Section title={translate('authorities.call.title')} intro={translate('authorities.call.intro')}>
      <Box ref={box} onKeyDown={saveOnCtrlEnter}>
        <CreateForm<Correspondence>
          resource="correspondence"
          fixed={{ incidentId: id }}
          defaultValues={{
            channel: 'phone',
            direction: 'incoming',
            contactId: params.get('contact'),
            organisationId: params.get('organisation'),
            authorityId: params.get('authority'),
            occurred: now,
            referenceNumbers: [],
            ...TELLS_NOTHING,
            ...NEW_HANDLING,
          }}
          refresh={CORRESPONDENCE_REFRESH}
          saveLabel="authorities.call.save"
          onSaved={item => void navigate(`${address}/${item.id}`)}
          onCancel={() => void navigate(address)}
        >
          <PartyInput incidentId={id} helperText="authorities.party.help" />
          <VocabRadio source="channel" list="correspondenceChannel" only={TALKS} row />
          <WhoTurnedToWhom />
          <TextInput {...input(SCHEMA, 'subject')} helperText={false} />
          <TextInput
            {...input(SCHEMA, 'text')}
            label="authorities.call.text"
            multiline
            minRows={4}
            helperText={false}
          />
          <FiguresInput incidentId={id} label="authorities.call.figures" helperText="authorities.call.figuresHelp" />
          <Box component="details">
            <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, mb: 2 }}>
              {translate('authorities.call.more')}
            </Box>
            <Box sx={{ display: 'grid', gap: 2.5 }}>
              <MomentInput source="occurred" required />
              <CategoriesInput />
              <KeyDatesInput />
              <ReferenceNumbersInput />
              <FulfilsInput incidentId={id} />
              <HandlingInputs incidentId={id} />
            </Box>
          </Box>
        </CreateForm>
      </Box>
    </Section>
  );
};
