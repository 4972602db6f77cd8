import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, fixtures, letapis, pages, scratch } from './support.ts';

const ferries = join(pages, '2019-05-06-ferries.en.txt');
const strike = join(pages, '2019-05-13-strike.en.txt');
const CONTROL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

describe('parse', () => {
  test('--json prints one document for one input', async () => {
    const { status, stdout, stderr } = await letapis(['parse', '--json', ferries]);
    const { article, timex, events } = JSON.parse(stdout);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(article).toMatchObject({
      title: 'Two ports agree on one timetable',
      section: 'Sea transport',
      period: { start: '2019-05-06', end: '2019-05-12' },
      situation: { trend: 'improved' },
    });
    expect(timex.length).toBeGreaterThan(0);
    expect(Array.isArray(events)).toBe(true);
  });

  test('--json prints a line a file for several', async () => {
    const { stdout } = await letapis(['parse', '--json', ferries, strike]);
    const titles = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).article.title);
    expect(titles).toEqual(['Two ports agree on one timetable', 'Dockers stop the cranes for a day']);
  });

  test('reads standard input', async () => {
    const { status, stdout } = await letapis(['parse', '-', '--json'], {
      input: 'A headline of some words\n\nA text follows.\n',
    });
    expect([status, JSON.parse(stdout).article.title]).toEqual([0, 'A headline of some words']);
  });

  test('prints an article for people: verdict, dates in ‹ ›, what was left out; no colour in a pipe', async () => {
    const { stdout } = await letapis(['parse', ferries]);
    expect(stdout).toContain('Sea transport · 6–12 May 2019 · ▲ has gotten better');
    expect(stdout).toContain('‹8 May›');
    expect(stdout).toContain('Left out:');
    expect(stdout).not.toContain('\x1b');
  });

  test('speaks three languages', async () => {
    const { stdout: be } = await letapis(['--lang', 'be', 'parse', ferries]);
    const { stdout: ru } = await letapis(['parse', ferries], { env: { LC_ALL: 'ru_RU.UTF-8' } });
    expect(be).toContain('палепшылася');
    expect(ru).toContain('Пропущено:');
  });

  test('--explain says for each sentence what was found, what was rejected and why', async () => {
    const { status, stdout } = await letapis(['parse', '--explain', '-'], {
      input: 'Notes\n\nLatvia and Estonia signed an agreement on 3 May 2021. Shareholders discussed the offer.\n',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('+ “signed an agreement”: support (en.sign+accord; confidence');
    expect(stdout).toContain('who: Latvia (LVA, named in the text)');
    expect(stdout).toContain('when: “3 May 2021” → 3 May 2021, written out in the text');
    expect(stdout).toContain('told as: took place; the author says so');
    expect(stdout).toContain('− “discussed”: too few known actors; it needs one on each side (en.discuss)');
    const { stdout: be } = await letapis(['parse', '--explain', '--lang', 'be', ferries]);
    expect(be).toContain('− ');
    expect(be).not.toContain('explain.');
  });

  test('--explain --json adds the same as data', async () => {
    const { stdout } = await letapis(['parse', '--explain', '--json', ferries]);
    const { events, sentences } = JSON.parse(stdout);
    type Sentence = { events: unknown[]; rejected: { reason: string }[] };
    expect(sentences.flatMap((one: Sentence) => one.events)).toEqual(events);
    expect(sentences.flatMap((one: Sentence) => one.rejected).length).toBeGreaterThan(0);
    expect(JSON.parse((await letapis(['parse', '--json', ferries])).stdout)).not.toHaveProperty('sentences');
  });

  test('--actors adds actors and words of one’s own', async () => {
    const input = 'Notes\n\nThe Harbour Union of the port greenlighted a second pier on 3 May 2021.\n';
    const actors = join(fixtures, 'actors.json');
    const { stdout } = await letapis(['parse', '--json', '--actors', actors, '-'], { input });
    expect(JSON.parse(stdout).events).toMatchObject([
      { type: 'SUPPORT', rule: 'en.greenlight+own1', actors: [{ id: 'harbour-union', country: 'LVA', sector: 'LAB' }] },
    ]);
    expect(JSON.parse((await letapis(['parse', '--json', '-'], { input })).stdout).events).toEqual([]);
    const line = JSON.stringify({ id: 1, text: 'The Harbour Union greenlighted a pier.', language: 'en' });
    const streamed = await letapis(['annotate', '--jsonl', '--actors', actors], { input: line });
    expect(JSON.parse(streamed.stdout).events).toHaveLength(1);
  });

  test('a file of actors that cannot be used is one line that names row and field', async () => {
    const { folder, remove } = await scratch();
    const file = join(folder, 'own.json');
    await writeFile(file, '{"actors": [{"id": "x", "names": {"en": ["X"]}, "country": "Latvia"}]}');
    const { status, stdout, stderr } = await letapis(['parse', '--actors', file, ferries]);
    const missing = await letapis(['parse', '--actors', join(folder, 'none.json'), ferries]);
    await remove();
    expect({ status, stdout }).toEqual({ status: 65, stdout: '' });
    expect(stderr).toMatch(/^letapis: .*own\.json actors\[0\]\.country: .*ISO 3166-1.* \[actors\.invalid\]\n$/);
    expect(missing.status).toBe(66);
  });

  test('an input that cannot be used does not keep the others from being read', async () => {
    const { folder, remove } = await scratch();
    const empty = join(folder, 'empty.txt');
    const binary = join(folder, 'picture.png');
    await writeFile(empty, '');
    await writeFile(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2, 0, 3]));
    const { status, stdout, stderr } = await letapis(['parse', '--json', empty, ferries, binary]);
    await remove();
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(65);
    expect(lines.map((line) => line.error?.code ?? line.article.section)).toEqual([
      'input.empty',
      'Sea transport',
      'input.binary',
    ]);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^letapis: .*empty\.txt: .+ \[input\.empty\]$/),
      expect.stringMatching(/^letapis: .*picture\.png: .+ \[input\.binary\]$/),
    ]);
  });

  test('a file that is not there is 66, and the others are read', async () => {
    const { status, stdout, stderr } = await letapis(['parse', '/no/such/file', ferries]);
    expect(status).toBe(66);
    expect(stderr).toMatch(/^letapis: \/no\/such\/file: .+ \[input\.unreadable\]\n$/);
    expect(stdout).toContain('Two ports agree on one timetable');
  });

  test('a folder is refused with what to do instead', async () => {
    const { status, stderr } = await letapis(['parse', pages]);
    expect(status).toBe(66);
    expect(stderr).toContain('letapis add');
  });

  test('nothing in an article reaches the terminal as a command', async () => {
    const hostile = join(fixtures, 'hostile.txt');
    const { stdout: text } = await letapis(['parse', hostile]);
    const { stdout: json } = await letapis(['parse', '--json', hostile]);
    const { stdout: explained } = await letapis(['parse', '--explain', hostile]);
    expect(text).not.toMatch(CONTROL);
    expect(explained).not.toMatch(CONTROL);
    expect(json).not.toMatch(CONTROL);
    expect(text).toContain('clears the screen, turns direction');
  });
});

describe('annotate', () => {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;

  test('answers each line in order', async () => {
    const input = [
      line({ id: 'a', text: 'They met on 3 May 2018.' }),
      line({ id: 7, text: 'They met last week.', anchor: '2018-05-10', language: 'en' }),
      line({ id: 'c', text: 'Nothing here.' }),
    ].join('');
    const { status, stdout, stderr } = await letapis(['annotate', '--jsonl'], { input });
    const answers = stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'c']);
    expect(answers[0].timex[0]).toMatchObject({ text: '3 May 2018', value: '2018-05-03', start: 12, end: 22 });
    expect(answers[1].timex[0]).toMatchObject({ basis: 'relative' });
    expect(answers[2]).toEqual({ id: 'c', timex: [], events: [] });
  });

  test('takes the language of each line, and says what a date was counted from', async () => {
    const texts = {
      en: 'He resigned on 21 June 2016 and left the next day, at 9:00 GMT.',
      be: 'Ён сышоў 21 чэрвеня 2016 года; на наступны дзень, а 9:00 GMT, яго шукалі.',
      ru: 'Он ушёл 21 июня 2016 года и на следующий день, в 9:00 GMT, уехал.',
      uk: 'Він пішов 21 червня 2016 року, а наступного дня, о 9:00 GMT, поїхав.',
    };
    const input = Object.entries(texts)
      .map(([language, text]) => line({ id: language, text, language }))
      .join('');
    const { status, stdout } = await letapis(['annotate', '--jsonl'], { input });
    expect(status).toBe(0);
    for (const each of stdout.trim().split('\n')) {
      const { id, timex } = JSON.parse(each);
      expect([id, timex[0].value, timex[0].basis], each).toEqual([id, '2016-06-21', 'explicit']);
      expect(timex[1], each).toMatchObject({ basis: 'relative', anchorTimeID: 0 });
      expect(timex.at(-1), each).toMatchObject({ type: 'TIME', edtf: '2016-06-22T09:00:00Z' });
    }
  });

  test.each([
    ['not JSON', '{"id": 1,', 'input.not-json', undefined],
    ['no object', '[1]', 'input.invalid', undefined],
    ['no text', '{"id": "x"}', 'input.invalid', 'x'],
    ['no id', '{"text": "x"}', 'input.invalid', undefined],
    ['a language nobody knows', '{"id": "x", "text": "y", "language": "fi"}', 'input.invalid', 'x'],
    ['a wrong anchor', '{"id": "x", "text": "y", "anchor": "2018-02-30"}', 'input.invalid', 'x'],
  ])('a bad line (%s) is answered in its place', async (_, bad, code, id) => {
    const input = `${line({ id: 1, text: 'One.' })}\n${bad}\n${line({ id: 3, text: 'Three.' })}`;
    const { status, stdout, stderr } = await letapis(['annotate', '--jsonl'], { input });
    const [first, second, third] = stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(status).toBe(65);
    expect([first.id, third.id]).toEqual([1, 3]);
    expect(second).toMatchObject({ error: { code, line: 3 } });
    expect(second.id).toBe(id);
    expect(stderr).toMatch(new RegExp(`^letapis: stdin:3: .+ \\[${code}\\]\\n$`));
  });

  test('bytes that are not UTF-8 spoil one line only', async () => {
    const input = Buffer.concat([Buffer.from([0xff, 0xfe, 0x41, 0x0a]), Buffer.from('{"id":1,"text":"One."}')]);
    const { status, stdout } = await letapis(['annotate', '--jsonl'], { input });
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect([status, first.error.code, second.id]).toEqual([65, 'input.undecodable', 1]);
  });
});

describe('an archive', () => {
  let archive: string;
  let remove: () => Promise<void>;
  const ask = (...args: string[]) => letapis(['--archive', archive, ...args]);

  beforeAll(async () => {
    const made = await scratch();
    remove = made.remove;
    archive = join(made.folder, 'deeper', 'archive.db');
    const { status, stdout } = await ask('add', pages);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `3 added, 0 revised, 0 unchanged, 0 refused, in ${archive}\n`,
    });
  });
  afterAll(() => remove());

  test('add: the same again changes nothing; what is refused is said', async () => {
    const { status, stdout, stderr } = await ask('add', '--json', pages, '/no/such/file');
    const statuses = stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each).status);
    expect(status).toBe(66);
    expect(statuses).toEqual(['unchanged', 'unchanged', 'unchanged', 'refused']);
    expect(stderr).toMatch(/^letapis: \/no\/such\/file: .+ \[input\.unreadable\]\n$/);
  });

  test('articles: filters and pages', async () => {
    const first = JSON.parse((await ask('articles', '--json', '--limit', '2')).stdout);
    expect(first).toMatchObject({ total: 3, next: expect.any(String) });
    const second = JSON.parse((await ask('articles', '--json', '--limit', '2', '--cursor', first.next)).stdout);
    expect(first.items.length + second.items.length).toBe(3);
    const inBelarusian = JSON.parse((await ask('articles', '--json', '--language', 'be')).stdout);
    expect(inBelarusian.items).toMatchObject([{ title: 'Два парты згадзіліся на адзін расклад' }]);
    const ofWeek = JSON.parse((await ask('articles', '--json', '--week', '2019-05-14')).stdout);
    expect(ofWeek.items).toMatchObject([{ title: 'Dockers stop the cranes for a day' }]);
  });

  test('articles: a section by its name, columns for people', async () => {
    const { stdout, stderr } = await ask('articles', '--section', 'sea transport', '--language', 'en');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => row.replace(/^\S+ /, ''));
    expect(rows).toEqual([
      ' 13–19 May 2019  en  ▼  Sea transport  Dockers stop the cranes for a day',
      ' 6–12 May 2019   en  ▲  Sea transport  Two ports agree on one timetable',
    ]);
    expect(stderr).toBe('2 of 2 articles\n');
    const { status, stderr: refused } = await ask('articles', '--section', 'Air');
    expect(status).toBe(64);
    expect(refused).toMatch(/^letapis: Air: .*Sea transport.* \[query\.invalid\]\n$/);
  });

  test.each([
    [
      'en',
      'type:war',
      /^letapis: .*: After "type:", at character 6, there must be one of AGREE, .* \[query\.invalid\]\n$/,
    ],
    ['be', 'bank OR', /^letapis: .*: Да і пасля OR на знаку 6 .* \[query\.invalid\]\n$/],
    ['ru', '"new roads', /^letapis: .*: Кавычка на знаке 1 не закрыта; .* \[query\.invalid\]\n$/],
  ])('why a query means nothing is said in the language of the interface: %s', async (lang, query, sentence) => {
    const { status, stderr } = await ask('search', query, '--lang', lang);
    expect([status, stderr]).toEqual([64, expect.stringMatching(sentence)]);
    const { stdout } = await ask('search', query, '--json');
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'query.invalid', reason: expect.any(String), values: {} });
  });

  test('events: filters by time, and a kind that is none', async () => {
    const all = JSON.parse((await ask('events', '--json', '--language', 'en')).stdout);
    const dates = all.items.map(
      ({ event }: { event: { when: { start: string | null } } }) => event.when.start ?? '9999',
    );
    expect(all.total).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort());
    const { items } = JSON.parse((await ask('events', '--json', '--before', '2018')).stdout);
    expect(items).toEqual([]);
    expect((await ask('events', '--language', 'en')).stdout.split('\n').length).toBe(all.items.length + 1);
    expect(await ask('events', '--type', 'DANCE')).toMatchObject({ status: 64, stdout: '' });
  });

  test('situations: verdicts with shape and word', async () => {
    const { items, total } = JSON.parse((await ask('situations', '--json', '--prefer', 'en', '--limit', '1')).stdout);
    expect({ items, total }).toMatchObject({ items: [{ trend: 'deteriorated' }], total: 2 });
    const { stdout } = await ask('situations', '--prefer', 'en');
    expect(stdout).toMatch(/▲ {2}has gotten better {2}Two ports agree on one timetable/);
  });

  test('search: words in any order; the hit is in the snippet', async () => {
    const found = JSON.parse((await ask('search', 'dockers', 'cranes', '--json')).stdout);
    expect(found.items).toMatchObject([{ article: { title: 'Dockers stop the cranes for a day' } }]);
    const { stdout, stderr } = await ask('search', 'паромаў');
    expect(stdout).toContain('Два парты згадзіліся на адзін расклад');
    expect(stderr).toContain('1 of 1 article found');
    expect(stdout).not.toMatch(CONTROL);
  });

  test('a search is kept under a name, asked again by it, and forgotten', async () => {
    const asked = await ask('search', 'dockers', 'cranes', '--save', 'Port strikes', '--json');
    expect(await ask('search', '@Port strikes', '--json')).toEqual(asked);
    expect((await ask('searches')).stdout).toBe('@Port strikes  dockers cranes\n');
    expect((await ask('searches', '--forget', 'Port strikes')).stderr).toBe('Nothing here.\n');
    expect(await ask('search', '@Port strikes')).toMatchObject({ status: 64, stdout: '' });
    expect(await ask('search', 'on:never', '--save', 'bad')).toMatchObject({ status: 64, stdout: '' });
  });

  test('dyad: what one side did to another, by month', async () => {
    const { folder, remove } = await scratch();
    const own = (...args: string[]) => letapis(['--archive', join(folder, 'dyad.db'), ...args]);
    const input =
      'Borders\n\nPoland imposed sanctions on Belarus on 3 May 2021. On 7 June 2021, Poland accused Belarus of an attack.\n';
    await letapis(['--archive', join(folder, 'dyad.db'), 'add', '-'], { input });
    expect(JSON.parse((await own('dyad', 'POL', 'BLR', '--json')).stdout)).toMatchObject([
      { month: '2021-05', type: 'SANCTION', happenings: 1 },
      { month: '2021-06', type: 'ACCUSE', happenings: 1 },
    ]);
    expect(await own('dyad', 'Польшча', 'Belarus')).toEqual({
      status: 0,
      stdout: 'May 2021   1  -6.0  sanction 1\nJune 2021  1  -3.5  accuse 1\n',
      stderr: '2 happenings\n',
    });
    expect((await own('dyad', 'BLR', 'POL')).stdout).toBe('');
    await remove();
  });

  test('a reader that has read enough is no error', async () => {
    const { spawnSync } = await import('node:child_process');
    const pipe = `"${process.execPath}" "${bin}" --archive "${archive}" articles --json | head -c 1; echo "\${PIPESTATUS[0]}" >&2`;
    const { stderr } = spawnSync('bash', ['-c', pipe], { encoding: 'utf8', env: { ...process.env, LANG: 'C' } });
    expect(stderr).toBe('0\n');
  });
});

describe('the call itself', () => {
  test('--version', async () => {
    const { status, stdout } = await letapis(['--version']);
    expect([status, stdout]).toEqual([0, '0.1.0\n']);
  });

  test.each([
    ['an unknown command', ['frob'], /^letapis: frob: .* \[usage\]\n$/],
    ['an unknown option', ['parse', '--jsn', 'x'], /^letapis: --jsn: .*--json.* \[usage\]\n$/],
    ['a missing argument', ['parse'], /^letapis: FILE: .* \[usage\]\n$/],
    ['a value that is none', ['events', '--polarity', 'maybe'], /^letapis: .* \[usage\]\n$/],
    ['a day that is none', ['events', '--after', '2020-02-30'], /^letapis: 2020-02-30: .* \[usage\]\n$/],
  ])('%s is 64, in one line', async (_, args, line) => {
    const { status, stdout, stderr } = await letapis(args);
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    expect(stderr).toMatch(line);
  });

  test('with --json the error is JSON too', async () => {
    const { status, stdout } = await letapis(['articles', '--json', '--archive', '/no/such/archive.db']);
    expect(status).toBe(66);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'archive.not-found', subject: '/no/such/archive.db', message: expect.any(String) },
    });
  });

  test('errors speak the language of the interface, their codes never change', async () => {
    const { stderr } = await letapis(['articles', '--archive', '/no/such/archive.db', '--lang', 'be']);
    expect(stderr).toMatch(/Архіва тут няма.* \[archive\.not-found\]\n$/);
  });

  test('the archive of the environment, and the one that is named before it', async () => {
    const env = { LETAPIS_ARCHIVE: '/from/environment.db' };
    expect((await letapis(['articles'], { env })).stderr).toContain('/from/environment.db');
    expect((await letapis(['articles', '--archive', '/named.db'], { env })).stderr).toContain('/named.db');
  });

  test('alone, and not on a terminal, it prints its help and says that this was not the use', async () => {
    const { status, stdout } = await letapis([]);
    expect(status).toBe(64);
    expect(stdout).toContain('letapis annotate');
    expect(stdout).toContain('LETAPIS_ARCHIVE');
  });

  test('an old Node is told so in one line', async () => {
    const old = `data:text/javascript,${encodeURIComponent(
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })",
    )}`;
    const { status, stderr } = await letapis(['--version'], { node: ['--import', old] });
    expect(status).toBe(1);
    expect(stderr).toBe('letapis: Node 22.13 or later is needed and this is 20.20.2; install a newer Node.\n');
  });

  test('a checkout that is not built says what to do', async () => {
    const { copyFile, mkdir } = await import('node:fs/promises');
    const { spawnSync } = await import('node:child_process');
    const { folder, remove } = await scratch();
    await mkdir(join(folder, 'bin'));
    await copyFile(bin, join(folder, 'bin/letapis.mjs'));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/letapis.mjs')], { encoding: 'utf8' });
    await remove();
    expect(status).toBe(1);
    expect(stderr).toBe('letapis: this checkout is not built yet; run "npm run build" at its root.\n');
  });
});

describe('a stream', () => {
  test('is read no faster than its answers are taken, and none is lost', async () => {
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, [bin, 'annotate', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const line = Buffer.from(`${JSON.stringify({ id: 1, text: 'They met on 3 May 2018. '.repeat(400) })}\n`);
    const many = 800;
    // Nobody reads the answers yet: the program must stop reading too, long before the end of these 8 MB.
    let written = 0;
    const feed = (async () => {
      for (; written < many; written++) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
      child.stdin.end();
    })();
    let before = -1;
    while (written !== before) {
      before = written;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    expect(written * line.length).toBeLessThan(3_000_000);
    let answers = 0;
    for await (const chunk of child.stdout) for (const byte of chunk as Buffer) if (byte === 0x0a) answers++;
    await feed;
    expect(answers).toBe(many);
  });
});
