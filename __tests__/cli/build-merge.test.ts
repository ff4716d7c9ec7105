import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { planDocument } from '../../src/build/matrix/document.ts';
import { selectRows } from '../../src/build/matrix/select.ts';
import { main } from '../../src/cli/main.ts';
import type { Streams } from '../../src/cli/terminal.ts';
import { planOf } from '../build/matrix/plans.ts';
import { writePart } from '../build/merge/parts.ts';
import { temporaryFolder } from '../support/temp.ts';

async function cli(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await main(['build', 'merge', ...args], { stdout, stderr, env: {} } as unknown as Streams);
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

const plan = planOf(['linux/amd64', 'windows/amd64']);
const document = planDocument(plan, { run: false, runners: {}, jobs: null });

/** Two parts below a folder `parts`, and what was planned. */
async function built(): Promise<string> {
  const root = await temporaryFolder();
  for (const { id } of plan.rows)
    writePart(join(root, 'parts', id.replace('/', '-')), selectRows(plan, [id]));
  writeFileSync(join(root, 'plan.json'), JSON.stringify(document));
  return root;
}

test('build merge prints a table, and adds it to a summary', async () => {
  const root = await built();
  writeFileSync(join(root, 'summary.md'), 'before\n');
  const out = join(root, 'dist');
  const { code, stdout, stderr } = await cli(
    join(root, 'parts'),
    ...['--out', out, '--expected', join(root, 'plan.json'), '--summary', join(root, 'summary.md')],
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/^TARGET[^\n]*\nlinux\/amd64 +hello_linux_amd64\/hello /);
  expect(stderr).toContain(`2 binaries for 2 targets`);
  expect(stderr).toContain(out);
  expect(readFileSync(join(root, 'summary.md'), 'utf8')).toMatch(
    /^before\n### Built\n[\s\S]*hello_windows_amd64/,
  );
});

test('build merge takes what is expected as text, and prints the record', async () => {
  const root = await built();
  const expected = JSON.stringify(document.expected);
  const { code, stdout } = await cli(
    join(root, 'parts'),
    '--out',
    join(root, 'o'),
    '--expected',
    expected,
    '--json',
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(root, 'o/artifacts.json'), 'utf8')));
});

test('build merge says that nothing is expected', async () => {
  const root = await built();
  const { code, stderr } = await cli(join(root, 'parts/linux-amd64'), '--out', join(root, 'o'));
  expect(code).toBe(0);
  expect(stderr).toContain('cannot be missed');
});

test.each<[string, (root: string) => string[], number, RegExp]>([
  [
    'a part that is not there',
    (root) => [join(root, 'parts/linux-amd64')],
    1,
    /windows\/amd64 is in no part/,
  ],
  [
    'an expectation that is not there',
    (root) => [join(root, 'parts'), '--expected', 'absent.json'],
    1,
    /no file/,
  ],
  [
    'an expectation that is none',
    (root) => [join(root, 'parts'), '--expected', '{}'],
    1,
    /does not say what is expected/,
  ],
  ['no part at all', () => [], 2, /missing required argument/],
])('build merge refuses %s', async (_, args, expected, message) => {
  const root = await built();
  const { code, stderr } = await cli(
    '--expected',
    join(root, 'plan.json'),
    '--out',
    join(root, 'o'),
    ...args(root),
  );
  expect([code, stderr]).toEqual([expected, expect.stringMatching(message)]);
  expect(existsSync(join(root, 'o/artifacts.json'))).toBe(false);
});
