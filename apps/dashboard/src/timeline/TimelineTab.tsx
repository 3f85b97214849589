import { Route, Routes } from 'react-router';
import EntryCorrect from './EntryCorrect';
import EntryCreate from './EntryCreate';
import EntryPage from './EntryPage';
import { TimelineList } from './TimelineList';

/** What happened when, and who says so. */
const TimelineTab = () => (
  <Routes>
    <Route index element={<TimelineList />} />
    <Route path="new" element={<EntryCreate />} />
    <Route path=":entryId" element={<EntryPage />} />
    <Route path=":entryId/correct" element={<EntryCorrect />} />
  </Routes>
);
export default TimelineTab;
