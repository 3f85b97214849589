import { partiesOf } from './parties.js';
import { kindOf } from './message-kind.js';
import { formatOf, readChat } from './read-chat.js';

const told = (source: string) =>
  readChat(source)?.messages.map(({ party, time, text }) => [party, time, text].join('|'));

describe('A chat as JSON', () => {
  it('is read with every message as it is written', () => {
    const messages = [
      { party: 'Victim ', timestamp: '', content: 'a\u00a0b\\r\\n' },
      { party: 'Them', content: '' },
      { party: 'Them', timestamp: '20:15', content: 'x', attachment: { filename: 'list.rar', filesize: 2802295 } },
    ];
    const chat = readChat(JSON.stringify({ chat_id: '36', messages }));
    expect(chat).toMatchObject({ format: 'json', chatId: '36' });
    expect(chat?.messages).toEqual([
      { party: 'Victim ', time: '', text: 'a\u00a0b\\r\\n', file: null },
      { party: 'Them', time: '', text: '', file: null },
      { party: 'Them', time: '20:15', text: 'x', file: { name: 'list.rar', size: 2802295 } },
    ]);
  });

  it('may be a bare list under other names', () =>
    expect(told('\uFEFF[{"from":"A","date":"2021-01-01","body":"x"}]')).toEqual(['A|2021-01-01|x']));

  it.each(['{"messages":[', '{"messages":[]}', '[1,2]', '{"a":1}'])('%s is none', source =>
    expect(readChat(source, 'json')).toBeNull(),
  );
});

describe('A chat as CSV', () => {
  it('is read with line breaks and quotes in its cells', () =>
    expect(told('party;timestamp;content\r\nVictim;20:15;"He said ""pay"";\nnow"\r\n')).toEqual([
      'Victim|20:15|He said "pay";\nnow',
    ]));
  it('needs a text and one more of party and time in its first line', () => {
    expect(formatOf('a,b,c\n1,2,3')).toBe('text');
    expect(readChat('a,b\n1,2', 'csv')).toBeNull();
  });
});

describe('A pasted chat', () => {
  it.each([
    [
      '[27/04/2023 09:09] BOT: Hello\n[27/04/2023 09:14] Victim: We saw\nyour note',
      ['BOT|27/04/2023 09:09|Hello', 'Victim|27/04/2023 09:14|We saw\nyour note'],
    ],
    [
      '2024-12-23 10:56:21 Lockbit: 80k\n2024-12-23 10:57:33 Victim: no',
      ['Lockbit|2024-12-23 10:56:21|80k', 'Victim|2024-12-23 10:57:33|no'],
    ],
    [
      'Support (26.07.2022 16:05:41 UTC): pay\nYou (26.07.2022 16:07:00 UTC): wait',
      ['Support|26.07.2022 16:05:41 UTC|pay', 'You|26.07.2022 16:07:00 UTC|wait'],
    ],
    [
      'Support\n2 November 2021 17:52\npay\n\nVictim\n3 November 2021 13:40\nwhy?',
      ['Support|2 November 2021 17:52|pay', 'Victim|3 November 2021 13:40|why?'],
    ],
    ['Victim 9 days ago\nhello\nSupport 8 days ago\nhi', ['Victim|9 days ago|hello', 'Support|8 days ago|hi']],
    ['Support: pay 5 BTC\nVictim: no\nSupport: then: 4', ['Support||pay 5 BTC\nVictim: no', 'Support||then: 4']],
    ['pay us\n5 BTC\n\nwhy\n\n\nbecause', ['||pay us\n5 BTC', '||why', '||because']],
  ])('%j is read', (source, expected) => expect(told(source)).toEqual(expected));

  it('keeps every line that is not blank in a message, in order', () => {
    const lines = [
      'before',
      '[27/04/2023 09:09] A: one',
      'two',
      '',
      'three: four',
      '[27/04/2023 09:10] B:',
      'five 20:15',
    ];
    const text = told(lines.join('\n'))?.join('\n') ?? '';
    const places = ['before', 'one', 'two', 'three: four', 'five 20:15'].map(words => text.indexOf(words));
    expect(places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1))).toBe(true);
  });

  it('of nothing but blanks is none', () => expect(readChat(' \n\t\n')).toBeNull());
});

describe('A saved page', () => {
  it('is read as its words, line by line; nothing hidden is', () => {
    const page = `<!DOCTYPE html><html><head><title>t</title><style>p{}</style></head><body><!-- [01/01/2020 00:00] X: no -->
      <script>alert("[01/01/2020 00:00] X: no")</script>
      <div class=m><span>Support</span><time>12.01.2021 15:25</time><p>1 &lt; 2 &amp;&nbsp;3 &#8364; <a href="http://x.onion">http://x.onion</a></p></div>
      <div><span>Victim</span><time>12.01.2021 15:30</time><p>no<br>never</p></div></body></html>`;
    expect(told(page)).toEqual([
      'Support|12.01.2021 15:25|1 < 2 &\u00a03 € http://x.onion',
      'Victim|12.01.2021 15:30|no\nnever',
    ]);
  });

  it.each(['<a'.repeat(200_000), '<!--'.repeat(100_000), `<p>${'<script>'.repeat(50_000)}`])(
    'that was made to be slow is not',
    source => {
      const began = performance.now();
      readChat(source, 'html');
      expect(performance.now() - began).toBeLessThan(5_000);
    },
  );
});

describe('Messages and parties', () => {
  it.each([
    ['File: [banks, tree.zip]', 'file'],
    ['\u{1F5C3}\uFE0F list.rar 2802295 bytes', 'file'],
    ['upload in progress\n            \n\nIMG_20201120.jpg\n5.4 MB', 'file'],
    ['file 1', 'file'],
    ['[Chat started]', 'system'],
    [' \u00a0\n', 'empty'],
    ['file cannot open', 'message'],
  ])('%j is of the kind %s', (text, kind) => expect(kindOf({ text, file: null })).toBe(kind));

  it('are one party in all spellings; the chat itself is nobody', () => {
    const parties = partiesOf(
      ['Victim', 'victim ', 'LockBit 3.0', 'Lockbit\u00a03.0', 'BOT', ''].map(party => ({ party })),
    );
    expect(parties).toEqual([
      { key: 'victim', spellings: ['Victim', 'victim '], messages: 2, role: 'us' },
      { key: 'lockbit 3.0', spellings: ['LockBit 3.0', 'Lockbit\u00a03.0'], messages: 2, role: 'actor' },
      { key: 'bot', spellings: ['BOT'], messages: 1, role: 'none' },
      { key: '', spellings: [''], messages: 1, role: 'none' },
    ]);
  });
});
