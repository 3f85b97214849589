import Sequencer from '@jest/test-sequencer';
import { statSync } from 'node:fs';

/** By how long their spec files take, longest first: what begins last must be short, or one worker ends long before the other. */
const KINDS = ['/dashboard/screens-', '/test/dashboard/', '/test/sweeps/', '/test/story/', '/test/api/', ''];

const rank = ({ path }) => KINDS.findIndex(kind => path.replaceAll('\\', '/').includes(kind));

/** On a fresh machine nobody knows yet how long a file takes; within a kind its size tells best. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const files = [...tests].map(test => ({ test, rank: rank(test), size: statSync(test.path).size }));
    return files.sort((a, b) => a.rank - b.rank || b.size - a.size).map(({ test }) => test);
  }
}
