import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amount, duration } from '../../../src/host/local/figures.ts';
import { type LogOptions, terminalLog } from '../../../src/host/local/log.ts';
import { redaction } from '../../../src/host/local/redaction.ts';

function screen(options: { tty?: boolean; env?: Record<string, string>; level?: LogOptions['level'] } = {}) {
  const stream = Object.assign(new PassThrough(), { isTTY: options.tty === true, columns: 100, rows: 30 });
  let text = '';
  stream.on('data', (chunk) => {
    text += String(chunk);
  });
  let time = 0;
  const log = terminalLog({
    stream: stream as unknown as NodeJS.WriteStream,
    env: (name) => options.env?.[name],
    level: options.level ?? 'normal',
    now: () => {
      time += 500;
      return time;
    },
  });
  return { log, text: () => text };
}

describe('lines', () => {
  test('groups are indented, also lines within lines', () => {
    const { log, text } = screen();
    log.group('go env', ['GOROOT=/go', 'A=1\nB=2']);
    expect(text()).toBe('go env\n  GOROOT=/go\n  A=1\n  B=2\n');
  });

  test('a warning says where', () => {
    const { log, text } = screen();
    log.warning('two versions', { path: 'go.mod', line: 3 });
    expect(text()).toBe('warning: two versions (go.mod:3)\n');
  });

  test('an error is followed by what to do', () => {
    const { log, text } = screen();
    log.error('no such version', 'Check it.\nOr not.');
    expect(text()).toBe('error: no such version\n  Check it.\n  Or not.\n');
  });

  test.each<[LogOptions['level'], string]>([
    ['quiet', 'warning: w\nerror: e\n'],
    ['normal', 'i\ng\n  l\nwarning: w\nerror: e\np (3)\np: 3 in 0.5 s\n'],
    ['verbose', 'i\ng\n  l\nwarning: w\nd\nerror: e\np (3)\np: 3 in 0.5 s\n'],
  ])('%s', (level, expected) => {
    const { log, text } = screen({ level });
    log.info('i');
    log.group('g', ['l']);
    log.warning('w');
    log.debug('d');
    log.error('e');
    const progress = log.progress('p', 3);
    progress.advance(3);
    progress.finish();
    expect(text()).toBe(expected);
  });
});

describe('colour', () => {
  test('is for terminals', () => {
    const { log, text } = screen({ tty: true });
    log.warning('w');
    log.error('e');
    expect(text()).toBe('\x1b[33mwarning:\x1b[39m w\n\x1b[31merror:\x1b[39m e\n');
  });

  test.each<[string, Parameters<typeof screen>[0]]>([
    ['a file or pipe', {}],
    ['NO_COLOR', { tty: true, env: { NO_COLOR: '1' } }],
    ['a dumb terminal', { tty: true, env: { TERM: 'dumb' } }],
  ])('is not for %s', (_, options) => {
    const { log, text } = screen(options);
    log.warning('w');
    expect(text()).toBe('warning: w\n');
  });

  test('an empty NO_COLOR asks for nothing (no-color.org)', () => {
    const { log, text } = screen({ tty: true, env: { NO_COLOR: '' } });
    log.warning('w');
    expect(text()).toContain('\x1b[33m');
  });
});

describe('redaction', () => {
  test('a masked value is hidden in every kind of output', () => {
    const { log, text } = screen({ level: 'verbose' });
    log.mask('s3cret');
    log.info('a s3cret');
    log.group('s3cret', ['=s3cret=']);
    log.warning('s3crets', { path: '/s3cret/go.mod' });
    log.debug('s3cret');
    log.error('s3cret', 's3cret');
    log.progress('s3cret').finish();
    expect(text()).not.toContain('s3cret');
    expect(text().match(/\*\*\*/g)).toHaveLength(10);
  });

  test.each([
    ['https://user:pa@ss@proxy.corp/x,direct', 'https://***@proxy.corp/x,direct'],
    ['get http://token@h:8080/', 'get http://***@h:8080/'],
    ['https://proxy.golang.org/m/@v/list', 'https://proxy.golang.org/m/@v/list'],
  ])('userinfo of a URL: %s', (text, shown) => {
    expect(redaction().clean(text)).toBe(shown);
  });

  test('a secret is hidden as it looks in a URL, and line by line', () => {
    const { mask, clean } = redaction();
    mask('a/b c+');
    mask('-----BEGIN\r\nKEYDATA\r\n');
    expect(clean('x=a%2Fb%20c%2B KEYDATA')).toBe('x=*** ***');
  });

  test('a secret within a secret does not leave the rest', () => {
    const { mask, clean } = redaction();
    mask('abc');
    mask('abcdef');
    expect(clean('abcdef')).toBe('***');
  });

  test('an empty secret hides nothing', () => {
    const { mask, clean } = redaction();
    mask('');
    mask(' \n');
    expect(clean('text here')).toBe('text here');
  });

  test('whatever the secret, it is gone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (secret, around) => {
        fc.pre(secret.trim() !== '' && !'***'.includes(secret.trim()));
        const { mask, clean } = redaction();
        mask(secret);
        for (const shown of clean(`${around}${secret}${around}`).split('***')) {
          expect(shown).not.toContain(secret.trim());
        }
      }),
    );
  });

  test('control characters are shown, not carried out', () => {
    expect(redaction().clean('a\x1b[2Jb\rc\x07\x9bd\te\r\nf')).toBe('a\\x1b[2Jb\\x0dc\\x07\\x9bd\te\nf');
  });
});

describe('progress', () => {
  test('elsewhere than in a terminal it is a line at the start and one at the end', () => {
    const { log, text } = screen();
    const progress = log.progress('Downloading go1.26.8', 68_000_000);
    for (let turn = 0; turn < 1000; turn += 1) progress.advance(68_000);
    progress.finish();
    progress.finish();
    expect(text()).toBe('Downloading go1.26.8 (68.0 MB)\nDownloading go1.26.8: 68.0 MB in 0.5 s\n');
  });

  test('in a terminal it is a bar; lines go above it', async () => {
    const { log, text } = screen({ tty: true });
    const download = log.progress('Downloading', 10_000_000);
    const unpack = log.progress('Unpacking');
    await import('cli-progress');
    await until(() => text().includes('Downloading'));
    download.advance(5_000_000);
    await until(() => text().includes('50%'));
    log.info('a line in between');
    unpack.advance(300);
    download.advance(5_000_000);
    download.finish();
    unpack.finish();
    expect(text()).toContain('a line in between\n');
    expect(text()).toMatch(/Downloading {2}█{12}░{12} {2}50% {2}5\.0 MB of 10\.0 MB/);
    expect(text()).toMatch(/Downloading {2}█{24} 100% {2}10\.0 MB of 10\.0 MB/);
    expect(text()).toMatch(/Unpacking {2}300 {2}/);
    log.info('after');
    expect(text()).toMatch(/\nafter\n$/);
  });

  test('a second download gets a bar of its own', async () => {
    const { log, text } = screen({ tty: true });
    for (const label of ['first', 'second']) {
      const progress = log.progress(label, 10);
      await until(() => text().includes(label));
      progress.finish();
    }
    expect(text()).toContain('second');
  });

  test('closing ends bars that a failure left', async () => {
    const { log, text } = screen({ tty: true });
    log.progress('Downloading', 10);
    await until(() => text().includes('Downloading'));
    log.close();
    log.error('failed');
    expect(text()).toMatch(/\n\x1b\[31merror:\x1b\[39m failed\n$/);
  });

  test('a bar that ended before it was drawn leaves nothing behind', async () => {
    const { log, text } = screen({ tty: true });
    const progress = log.progress('quick', 10);
    progress.finish();
    log.close();
    await import('cli-progress');
    expect(text()).toBe('');
  });
});

test.each([
  [0, '0'],
  [15_036, '15036'],
  [999_999, '999999'],
  [68_123_456, '68.1 MB'],
])('amount %d', (count, shown) => {
  expect(amount(count)).toBe(shown);
});

test.each([
  [0, '0.0 s'],
  [-5, '0.0 s'],
  [2_149, '2.1 s'],
  [125_000, '2 min 5 s'],
])('duration %d', (milliseconds, shown) => {
  expect(duration(milliseconds)).toBe(shown);
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}
