import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPatches } from '../../../src/environment/patches/check.ts';
import { operationSchemas, patchJsonSchema } from '../../../src/environment/patches/schema.ts';
import { patchesOf, yaml } from './support.ts';

const faultsOf = async (text: string | Uint8Array, path = '.setup-go-plus/env/010-x.yaml') => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { faults } = await checkPatches([{ path, bytes }]);
  return faults.map(({ at, message }) => `${at.line}:${at.column} ${message}`);
};

describe('a patch file', () => {
  test('has everything that the form knows', async () => {
    const [patch] = await patchesOf({
      'env/010-cache.yaml': `# yaml-language-server: $schema=…
$schema: https://example.com/env-patch.schema.json
schema: 1
id: cache-on-d
why: >
  OneDrive locks GOCACHE
  (INC-42)
when:
  os: [windows, macos]
  arch: x64
  runner: [self-hosted, none]
  go: '>=1.24 <1.28rc1'
  env: {CI: 'true', DEPLOY: {absent: true}, STAGE: {oneOf: [a, b]}, REF: {matches: 'release/*'}}
guard:
  expect: {GOCACHE: {absent: true}, GOPROXY: {present: true}}
  sha256: {go.mod: ${'a'.repeat(64)}}
  expires: 2027-03-31
ops:
  - {set: GOCACHE, value: 'D:\\gocache'}
  - {default: GOPROXY, value: 'https://proxy.corp,direct'}
  - unset: GOROOT
  - {prepend: PATH, value: '\${HOME}/bin'}
  - {append: MY_LIST, value: x, list: commas}
  - {removeMatching: PATH, glob: '*/Go1.1[0-9]/bin', max: 3}
  - {replaceEntry: PATH, from: 'C:\\Go\\bin', to: 'D:\\Go\\bin'}
  - {addFlag: GOFLAGS, flag: -trimpath}
  - {removeFlag: GOFLAGS, flag: -mod}
allow: [exec]
redact: [CORP_PROXY]
onError: skip
`,
    });
    expect(patch).toMatchObject({
      ref: { id: 'cache-on-d', path: 'env/010-cache.yaml' },
      why: 'OneDrive locks GOCACHE (INC-42)',
      when: {
        os: ['windows', 'darwin'],
        arch: ['amd64'],
        runner: ['self-hosted', 'none'],
        go: '>=1.24 <1.28.0-rc.1',
      },
      guard: { expires: { day: '2027-03-31', at: { line: 17, column: 3 } } },
      allow: ['exec'],
      redact: ['CORP_PROXY'],
      onError: 'skip',
    });
    expect(patch!.operations.map(({ kind, at }) => `${kind} ${at.line}:${at.column}`)).toEqual([
      'set 19:6',
      'default 20:6',
      'unset 21:5',
      'prepend 22:6',
      'append 23:6',
      'removeMatching 24:6',
      'replaceEntry 25:6',
      'addFlag 26:6',
      'removeFlag 27:6',
    ]);
    expect(patch!.when.env).toMatchObject([
      { name: 'CI', want: { kind: 'equals', anyOf: ['true'] }, at: { line: 13, column: 9 } },
      { name: 'DEPLOY', want: { kind: 'absent' } },
      { name: 'STAGE', want: { kind: 'equals', anyOf: ['a', 'b'] } },
      { name: 'REF', want: { kind: 'matches', glob: 'release/*' } },
    ]);
  });

  test('is the same with CRLF, digest included', async () => {
    const text = yaml(['set: A, value: b']);
    const [unix] = await patchesOf({ '010.yaml': text });
    const [windows] = await patchesOf({ '010.yaml': text.replaceAll('\n', '\r\n') });
    expect(windows).toEqual(unix);
  });

  test('is named after its file where it has no id', async () => {
    const [patch] = await patchesOf({ 'a/b/010-Größe.x.yml': yaml(['set: A, value: b']) });
    expect(patch!.ref.id).toBe('010-Größe.x');
  });

  test.each([
    ['nothing', '', ['1:1 `schema` is missing', '1:1 `why` is missing', '1:1 `ops` is missing']],
    ['a list', '- a\n', ['1:1 the file: Invalid input: expected object, received array']],
    ['an unknown key', yaml(['set: A, value: b'], 'wen: {}'), ['3:1 `wen` is no key of a patch']],
    ['a key twice', yaml(['set: A, value: b'], 'why: x'), ['3:1 the key `why` is there twice']],
    ['another schema', 'schema: 2\nwhy: x\nops: [{unset: A}]\n', ['1:9 `schema`: must be 1']],
    ['no reason', "schema: 1\nwhy: ' '\nops: [{unset: A}]\n", ['2:6 `why`: must say something']],
    [
      'a number for a text',
      yaml(['set: A, value: 1.20']),
      ['5:21 `value`: must be a string: put it in quotes'],
    ],
    [
      'two operations in one',
      yaml(['set: A, unset: B']),
      ['5:5 this is two operations, set and unset: make two entries of it'],
    ],
    ['no known operation', yaml(['sett: A, value: b']), ['5:5 this is no operation']],
    [
      'a bad name',
      yaml(["set: 'A=B', value: b"]),
      ['5:11 `set`: must be letters, digits and _, not beginning with a digit'],
    ],
    ['a line break', yaml(['set: A, value: "a\\nB=c"']), ['5:21 `value`: must be on one line, without NUL']],
    ['NUL', yaml(['set: A, value: "a\\0"']), ['5:21 `value`: must be on one line, without NUL']],
    ['a lone $', yaml(['set: A, value: x $y']), ['5:23 a $ that stands for itself is written $$']],
    [
      'a list operation on what is no list',
      yaml(['prepend: FOO, value: b']),
      ['5:15 FOO is not known to be a list'],
    ],
    [
      'a wrong kind of list',
      yaml(['prepend: PATH, value: /b, list: commas']),
      ['5:15 PATH is a list of paths, not of commas'],
    ],
    [
      'an entry of GOFLAGS',
      yaml(['append: GOFLAGS, value: -x']),
      ['5:14 GOFLAGS is a list of flags, not of entries'],
    ],
    [
      'a comma in an entry',
      yaml(["append: GOPRIVATE, value: 'a,b'"]),
      ['5:32 the entry contains a comma, which would make two entries of it'],
    ],
    [
      'a flag without a dash',
      yaml(['addFlag: GOFLAGS, flag: x']),
      ['5:30 this is not one flag of the go command: it begins with - and has a name'],
    ],
    [
      'two flags',
      yaml(["addFlag: GOFLAGS, flag: '-x -y'"]),
      ['5:30 this is more than one flag: make one operation of each'],
    ],
    ['flags of something else', yaml(['addFlag: CGO_CFLAGS, flag: -x']), ['5:15 `addFlag`: must be GOFLAGS']],
    ['no max', yaml(["removeMatching: PATH, glob: '*'"]), ['5:5 `max` is missing']],
    [
      'an unknown system',
      yaml(['unset: A'], 'when: {os: [linux, windoze]}'),
      ['3:20 "windoze" is not an operating system that Go knows'],
    ],
    [
      'an alias for a range',
      yaml(['unset: A'], 'when: {go: stable}'),
      ['3:12 `when.go` is stable, which is another version tomorrow'],
    ],
    [
      'no range',
      yaml(['unset: A'], 'when: {go: x1}'),
      ['3:12 `when.go` "x1" is neither a Go version nor a range of them'],
    ],
    [
      'a day that is none',
      yaml(['unset: A'], 'guard: {expires: 2027-02-30}'),
      ['3:18 there is no day 2027-02-30'],
    ],
    [
      'a file outside',
      yaml(['unset: A'], `guard: {sha256: {../x: ${'a'.repeat(64)}}}`),
      ['3:18 the file must be in the workspace'],
    ],
    [
      'a drive',
      yaml(['unset: A'], `guard: {sha256: {'C:x': ${'a'.repeat(64)}}}`),
      ['3:18 the file must be in the workspace'],
    ],
    [
      'an unknown permit',
      yaml(['unset: A'], 'allow: [all]'),
      ['3:9 `allow.0`: must be one of exec, loader, interpreter, git, go-root, system'],
    ],
  ])('with %s is refused with its place', async (_, text, expected) => {
    const faults = await faultsOf(text);
    expect(faults.map((fault, index) => fault.slice(0, expected[index]?.length))).toEqual(expected);
  });

  test('shows all that is wrong at once, in order', async () => {
    const text = yaml(['sett: A, value: b', 'set: A', 'unset: 1'], 'when: {os: linx, arch: amd46}');
    const faults = await faultsOf(text);
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['3:12', '3:24', '5:5', '6:5', '7:13']);
  });

  test.each([
    ['an anchor', 'a: &x 1', '3:4 anchors'],
    ['an alias', 'a: *x', '3:4 anchors'],
    ['a tag', 'a: !!str 1', '3:4 tags'],
    ['a local tag', 'a: !x 1', '3:4 tags'],
    ['a merge key', '<<: {why: x}', '3:1 merge keys'],
    ['an explicit key', '? a', '3:1 explicit keys'],
    ['a second document', '---\nschema: 1', '3:1 more than one document'],
    ['an end', '...', '3:1 more than one document'],
    ['nesting', 'a: {b: {c: {d: {e: {f: {g: {h: 1}}}}}}}', '3:28 this is nested too deeply'],
    ['a key that is a map', '{a: b}: c', '3:1 a key must be a plain word'],
    ['a key that is a number', '1: c', '3:1 a key must be a plain word'],
    ['no YAML', 'a: "b', '4:1 '],
    ['a tab', '\ta: b', '3:'],
  ])('is data only: %s is refused', async (_, line, expected) => {
    // A directive and the documents' marks count from the beginning.
    const [first] = await faultsOf(`---\nwhy: x\n${line}\n`);
    expect(first).toContain(expected);
  });

  test('a directive is refused', async () => {
    expect(await faultsOf('%YAML 1.1\n---\nschema: 1\n')).toEqual(['1:1 directives are not accepted']);
  });

  test.each([
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], '1:1 the file begins with a byte order mark'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0], '1:1 the file is UTF-16'],
    [
      'Latin-1',
      [...Buffer.from('schema: 1\nwhy: Gr'), 0xf6, 0xdf, 0x65, 0x0a],
      '2:8 here are bytes that are no UTF-8',
    ],
    [
      'a sequence that is cut off',
      [...Buffer.from('a: ä')].slice(0, -1),
      '1:4 here are bytes that are no UTF-8',
    ],
    ['NUL', [0x61, 0x3a, 0x20, 0x00], '1:4 here is the character U+0000'],
    ['a lone CR', [...Buffer.from('a: b\rc: d')], '1:5 here is the character U+000D'],
    ['a mark of direction', [...Buffer.from('why: a\u202eb')], '1:7 here is the character U+202E'],
    [
      'too many bytes',
      new Array<number>(65_537).fill(0x20),
      '1:1 the file has 65537 bytes; a patch may have 65536',
    ],
  ])('%s is refused, and said where', async (_, bytes, expected) => {
    const [first] = await faultsOf(Uint8Array.from(bytes));
    expect(first).toContain(expected);
  });

  test.each([
    ['maps in maps', '{'.repeat(65_000)],
    ['explicit keys', '? '.repeat(32_000)],
    ['lists in lists', '- '.repeat(32_000)],
    ['maps and lists', '{a: ['.repeat(13_000)],
    ['indentation', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['anchors', '&a '.repeat(21_000)],
    ['words', 'a '.repeat(32_000)],
    ['commas', `[${','.repeat(65_000)}`],
    ['keys', Array.from({ length: 9000 }, (_, at) => `k${at}:`).join('\n')],
  ])('a hostile file of %s is refused before it can cost anything', async (_, text) => {
    expect((await faultsOf(text)).length).toBeGreaterThan(0);
  });

  test('whatever the bytes are, there are faults or a patch', async () => {
    const text = fc.string({
      unit: fc.constantFrom(
        ...'{}[]-?:,&*!|>\'"%@#\n ',
        'schema: 1\n',
        'why: x\n',
        'ops:\n',
        '  - {unset: A}\n',
        'é',
        '\0',
      ),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          text.map((one) => Buffer.from(one)),
          fc.uint8Array(),
        ),
        async (bytes) => {
          const { patches, faults } = await checkPatches([{ path: 'x.yaml', bytes }]);
          expect(patches.length + faults.length).toBeGreaterThan(0);
          for (const { at } of faults) expect([at.line! > 0, at.column! > 0]).toEqual([true, true]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('several files', () => {
  test('must have different ids', async () => {
    const text = new TextEncoder().encode(yaml(['unset: A']));
    const { faults } = await checkPatches([
      { path: 'a/010.yaml', bytes: text },
      { path: 'b/010.yaml', bytes: text },
    ]);
    expect(faults).toMatchObject([
      { at: { path: 'b/010.yaml' }, message: 'the id 010 is that of a/010.yaml too' },
    ]);
  });

  test('of another kind are refused', async () => {
    expect(await faultsOf('{}', 'x.json')).toEqual(['1:1 the file is neither .yaml nor .patch']);
  });
});

describe('the published schema', () => {
  const schema = patchJsonSchema() as {
    $schema: string;
    additionalProperties: boolean;
    properties: { ops: { items: { anyOf: { required: string[]; additionalProperties: boolean }[] } } };
  };

  test('is JSON Schema 2020-12 and knows every operation', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const operations = schema.properties.ops.items.anyOf;
    expect(operations.map(({ required }) => required[0])).toEqual(Object.keys(operationSchemas));
    expect([schema, ...operations].map(({ additionalProperties }) => additionalProperties)).not.toContain(
      true,
    );
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
