import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { mendWine } from '../../../src/build/run-checks/mend-wine.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import type { Command, Processes } from '../../../src/host/ports.ts';
import { temporaryFolder } from '../../support/temp.ts';

const dll = 'bcryptprimitives.dll';

/** A prefix with these folders below `windows`, and compilers that write what they were given. */
async function mended(folders: readonly string[], compilers: readonly string[], code = 0) {
  const prefix = await temporaryFolder();
  const windows = join(prefix, 'drive_c', 'windows');
  for (const folder of folders) mkdirSync(join(windows, folder), { recursive: true });
  if (folders.includes('system32')) writeFileSync(join(windows, 'system32', 'kernel32.dll'), '');
  const ran: Command[] = [];
  const processes: Processes = {
    find: async (name) => (compilers.includes(name) ? `/bin/${name}` : undefined),
    attach: async () => 0,
    run: async (command) => {
      ran.push(command);
      const source = readFileSync(command.args.find((arg) => arg.endsWith('.c'))!, 'utf8');
      if (code === 0) writeFileSync(command.args[command.args.indexOf('-o') + 1]!, source);
      return { code, stdout: '', stderr: '' };
    },
  };
  const host = { machine: nodeMachine(), files: nodeFiles(), processes };
  return { prefix, windows, ran, mend: () => mendWine(prefix, host) };
}

test('a wine without the library is given one, of 64 bits and of 32', async () => {
  const both = ['x86_64-w64-mingw32-gcc', 'i686-w64-mingw32-gcc'];
  const { windows, ran, mend } = await mended(['system32', 'syswow64'], both);
  await mend();
  expect(ran.map(({ program }) => program)).toEqual(both.map((name) => `/bin/${name}`));
  expect(readFileSync(join(windows, 'system32', dll), 'utf8')).toContain('ProcessPrng');
  expect(readdirSync(join(windows, 'syswow64'))).toEqual([dll]);
  await mend();
  expect(ran).toHaveLength(2);
});

test.each<[string, string[], string[], number, number]>([
  ['no compiler is here', ['system32'], [], 0, 0],
  ['the compiler fails', ['system32'], ['x86_64-w64-mingw32-gcc'], 1, 1],
  ['wine made no Windows', [], ['x86_64-w64-mingw32-gcc'], 0, 0],
])('all stays as it is where %s', async (_, folders, compilers, code, runs) => {
  const { windows, ran, mend } = await mended(folders, compilers, code);
  await mend();
  expect(ran).toHaveLength(runs);
  if (folders.length > 0) expect(readdirSync(join(windows, 'system32'))).toEqual(['kernel32.dll']);
});
