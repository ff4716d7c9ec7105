import { describe, expect, test } from '@jest/globals';
import { githubLog } from '../../../src/host/github/log.ts';
import { parseCommand } from '../../support/runner.ts';

function record() {
  let text = '';
  const log = githubLog((more) => {
    text += more;
  });
  return { log, lines: () => text.split('\n').slice(0, -1) };
}

describe("the job's log", () => {
  test('folds details, and makes annotations of warnings', () => {
    const { log, lines } = record();
    log.info('one line');
    log.group('go env', ['A=1', 'B=2']);
    log.warning('careful\nnow', { path: 'go.mod', line: 3 });
    log.debug('why');
    expect(lines()).toEqual([
      'one line',
      '::group::go env',
      'A=1',
      'B=2',
      '::endgroup::',
      '::warning file=go.mod,line=3::careful%0Anow',
      '::debug::why',
    ]);
  });

  test.each([
    '::add-mask::x',
    '  ::error::x',
    'a\n::set-env name=LD_PRELOAD::/evil.so',
    'a\r::error::x',
    'text ##[add-matcher]/tmp/evil.json',
    '::stop-commands::x',
  ])('lets no text become a command: %j', (text) => {
    const { log, lines } = record();
    log.info(text);
    log.group('title', [text]);
    const commands = lines()
      .flatMap((line) => line.split('\r'))
      .map((line) => parseCommand(line)?.name);
    expect(commands.filter((name) => name !== undefined)).toEqual(['group', 'endgroup']);
  });

  test('shows no secret of a URL, in any kind of line', () => {
    const { log, lines } = record();
    const url = 'https://me:p4ss@h.test/x?sig=s3cret';
    log.info(url);
    log.group(url, [url]);
    log.warning(url);
    log.debug(url);
    expect(lines().join('\n')).not.toMatch(/p4ss|s3cret/);
    expect(lines().join('\n')).toContain('https://***@h.test/x?sig=***');
  });

  test('masks each line of a secret once, and nothing that is blank', () => {
    const { log, lines } = record();
    log.mask('one\r\ntwo\n \n');
    log.mask('two');
    log.mask('');
    expect(lines()).toEqual(['::add-mask::one', '::add-mask::two']);
  });

  test('is no terminal: progress is silent', () => {
    const { log, lines } = record();
    const progress = log.progress('go1.26.8', 10);
    progress.advance(10);
    progress.finish();
    expect(lines()).toEqual([]);
  });
});
