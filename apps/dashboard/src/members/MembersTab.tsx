import { LaneList } from './LaneList';
import { MemberList } from './MemberList';
import { RoomAdmissions } from './RoomAdmissions';

/** Who takes part: organisations with their lanes, and people with their roles. */
const MembersTab = () => (
  <>
    <MemberList />
    <LaneList />
    <RoomAdmissions />
  </>
);
export default MembersTab;
