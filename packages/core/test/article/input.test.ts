import { describe, expect, it } from 'vitest';
import { Problem, readArticle } from '../../src/index.ts';
import { MAX_BYTES } from '../../src/text/decode.ts';

const PAGE = `Паромы пошли раз в неделю

10 сентября 2021 г.

Во вторник первый паром прибыл с небольшим опозданием. На борту было сорок пассажиров, и владелец назвал начало скромным.

Сейчас паром ходит раз в неделю, а министерство обещает обсудить дотации до конца года, но решения пока нет.
`;

/** Windows-1251 for the letters of the page. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (char === 'ё') return 0xb8;
    return code - 0x410 + 0xc0;
  });
}

const expected = readArticle({ content: PAGE, id: 'page' });

describe('input as users have it', () => {
  const encoder = new TextEncoder();
  const cases: [string, string | Uint8Array][] = [
    ['UTF-8 bytes', encoder.encode(PAGE)],
    ['a byte order mark', `\ufeff${PAGE}`],
    ['CRLF', PAGE.replaceAll('\n', '\r\n')],
    ['old Mac line ends', PAGE.replaceAll('\n', '\r')],
    ['non-breaking spaces', PAGE.replaceAll(' ', '\u00a0')],
    ['soft hyphens', PAGE.replaceAll('ст', 'с\u00adт')],
    ['decomposed letters', PAGE.normalize('NFD')],
    ['windows-1251', windows1251(PAGE)],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(PAGE, (char) => char.charCodeAt(0)).buffer)]),
    ],
    ['a last character cut in two', encoder.encode(`${PAGE}ё`).slice(0, -1)],
    ['trailing blank lines', `${PAGE}\n \n\t\n\n`],
    ['terminal escapes', PAGE.replaceAll('паром', '\u001b[1;31mпаром\u001b[0m')],
  ];
  for (const [name, content] of cases) {
    it(name, () => {
      expect(readArticle({ content, id: 'page' })).toEqual(expected);
    });
  }

  it('reads the page in the first place', () => {
    expect(expected).toMatchObject({ language: 'ru', title: 'Паромы пошли раз в неделю', published: '2021-09-10' });
    expect(expected.blocks).toHaveLength(2);
  });
});

describe('input that is no page', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  const koi8 = Uint8Array.from(
    'совет закрыл мост'.replaceAll(' ', ''),
    (char) => 0xc0 + 'юабцдефгхийклмнопярстужвьызшэщчъ'.indexOf(char),
  );
  const cases: [code: string, content: string | Uint8Array][] = [
    ['input.empty', ''],
    ['input.empty', new Uint8Array()],
    ['input.empty', ' \n\u00a0\ufeff\u200b\r\n'],
    ['input.empty', '\u202e\u0007\n\u001b[31m'],
    ['input.binary', png],
    ['input.binary', 'text\u0000text'],
    ['input.binary', Uint8Array.from({ length: 600 }, (_, index) => index % 256)],
    ['input.too-large', 'a'.repeat(MAX_BYTES + 1)],
    [
      'input.undecodable',
      Uint8Array.from(
        [...'Das Caf\u00e9 ist gr\u00fcn und die T\u00fcr ist zu'].map((char) => char.codePointAt(0) ?? 0),
      ),
    ],
    ['input.undecodable', koi8],
  ];
  for (const [code, content] of cases) {
    it(`${code}: ${JSON.stringify(String(content).slice(0, 20))}`, () => {
      const problem = (() => {
        try {
          return readArticle({ content, name: 'page.txt' });
        } catch (error) {
          return error;
        }
      })();
      expect(problem).toBeInstanceOf(Problem);
      expect(JSON.parse(JSON.stringify(problem))).toMatchObject({ code, subject: 'page.txt' });
      expect((problem as Problem).message).toMatch(/^[A-Z].*\.$/);
    });
  }
});
