import { cutQuoted } from '../../go/unquote.ts';
import type { GoBuild, Module } from '../types.ts';

interface Draft extends Omit<Module, 'replacedBy'> {
  replacedBy: Module | null;
}

/**
 * The lines that `go version -m` prints, as runtime/debug writes them. Where Go's own parser refuses a line, it is
 * passed over here: what the other lines say still holds, and a missing setting fails the expectation that names it.
 */
export function parseModuleInfo(text: string): Omit<GoBuild, 'version'> {
  let path: string | null = null;
  let main: Draft | null = null;
  let last: Draft | null = null;
  const deps: Draft[] = [];
  const settings: [string, string][] = [];
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    const rest = line.slice(tab + 1);
    switch (line.slice(0, Math.max(tab, 0))) {
      case 'path':
        path = rest;
        break;
      case 'mod':
        last = parseModule(rest);
        main = last;
        break;
      case 'dep':
        last = parseModule(rest);
        if (last !== null) deps.push(last);
        break;
      case '=>':
        if (last !== null) last.replacedBy = parseModule(rest);
        last = null;
        break;
      case 'build': {
        const setting = parseSetting(rest);
        if (setting !== undefined) settings.push(setting);
        break;
      }
    }
  }
  return { path, main, deps, settings: Object.fromEntries(settings) };
}

function parseModule(text: string): Draft | null {
  const [path, version, sum, ...more] = text.split('\t');
  if (path === undefined || version === undefined || more.length > 0) return null;
  return { path, version, sum: sum === undefined || sum === '' ? null : sum, replacedBy: null };
}

/** `key=value`, each quoted as Go quotes strings where it holds a blank or a quote. */
function parseSetting(text: string): [string, string] | undefined {
  const key = /^["`]/.test(text) ? cutQuoted(text) : cutPlain(text);
  if (key === undefined || key.value === '' || !key.rest.startsWith('=')) return undefined;
  const raw = key.rest.slice(1);
  if (!/^["`]/.test(raw)) return [key.value, raw];
  const value = cutQuoted(raw);
  return value === undefined || value.rest !== '' ? undefined : [key.value, value.value];
}

function cutPlain(text: string): { value: string; rest: string } | undefined {
  const at = text.indexOf('=');
  return at < 0 ? undefined : { value: text.slice(0, at), rest: text.slice(at) };
}
