import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parsePorts, parsePortTable, portsOfSdk } from '../../../src/build/facts/ports.ts';
import { nodeFiles } from '../../../src/host/node/files.ts';
import { nodeMachine } from '../../../src/host/node/machine.ts';
import { project, temporaryFolder } from '../../support/temp.ts';

const host = { files: nodeFiles(), machine: nodeMachine() };
const go = (...args: string[]) => execFileSync('go', args, { encoding: 'utf8' });
const goroot = go('env', 'GOROOT').trim();

test('the table of an SDK says what `go tool dist list` says', async () => {
  expect(await portsOfSdk(goroot, host)).toEqual(parsePorts(go('tool', 'dist', 'list', '-json')));
});

const table = readFileSync(join(goroot, 'src/internal/platform/zosarch.go'), 'utf8');

test.each([
  ['is empty', ''],
  ['has no list', table.replace('var List', 'var Ports')],
  ['has nothing about its ports', table.replace('distInfo', 'about')],
  ['says nothing about one', table.replace('\t{"linux", "amd64"}:', '\t{"linux", "other"}:')],
  ['has a line of another form', table.replace('{"linux", "amd64"},', '{GOOS: "linux", GOARCH: "amd64"},')],
  ['is cut', table.slice(0, table.length / 2)],
])('a table that %s is not taken for one', (_, text) => expect(parsePortTable(text)).toBeUndefined());

test('a port that is broken is none', () => {
  const broken = table.replace(/^(\t\{"linux", "amd64"\}: *\{)/m, '$1Broken: true, ');
  const names = (text: string) => parsePortTable(text)?.map(({ goos, goarch }) => `${goos}/${goarch}`);
  expect(names(broken)).toEqual(names(table)?.filter((name) => name !== 'linux/amd64'));
});

test('an SDK without the table, or with a folder in its place, has none', async () => {
  expect(await portsOfSdk(await temporaryFolder(), host)).toBeUndefined();
  const odd = await project({ 'src/internal/platform/zosarch.go/x': '' });
  expect(await portsOfSdk(odd, host)).toBeUndefined();
});
