import type { GoBuild, Module } from '../../../src/binary/types.ts';
import { says } from '../corpus.ts';

/** What `go version -m` prints about a file, without the file's name; undefined where it finds nothing. */
export function judgeGo(path: string): string | undefined {
  try {
    return says('go', 'version', '-m', path).slice(path.length + 2);
  } catch {
    return undefined;
  }
}

/** Our answer in the words of `go version -m`. */
export function asGoVersion({ version, path, main, deps, settings }: GoBuild): string {
  const lines = [
    version,
    ...(path === null ? [] : [`\tpath\t${path}`]),
    ...(main === null ? [] : moduleLines('mod', main)),
    ...deps.flatMap((module) => moduleLines('dep', module)),
    ...Object.entries(settings).map(([key, value]) => `\tbuild\t${key}=${quoted(value)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function moduleLines(word: string, { path, version, sum, replacedBy }: Module): string[] {
  if (replacedBy !== null) return [`\t${word}\t${path}\t${version}`, ...moduleLines('=>', replacedBy)];
  return [`\t${word}\t${path}\t${version}\t${sum ?? ''}`];
}

function quoted(value: string): string {
  return /[ \t\r\n"`]/.test(value) ? JSON.stringify(value) : value;
}
