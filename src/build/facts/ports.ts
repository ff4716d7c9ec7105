import type { Files, Machine } from '../../host/ports.ts';
import type { Port } from '../types.ts';

/**
 * The ports of an SDK as its own table has them, from which `go tool dist list` is made: a file is read in a twentieth
 * of the time that a process takes to begin.
 * @returns undefined where there is no such file (Go before 1.21), or it is not as we know it
 */
export async function portsOfSdk(
  goroot: string,
  { files, machine }: { readonly files: Files; readonly machine: Pick<Machine, 'path'> },
): Promise<Port[] | undefined> {
  const path = machine.path.join(goroot, 'src', 'internal', 'platform', 'zosarch.go');
  const bytes = await files.read(path).catch(() => undefined);
  return bytes === undefined ? undefined : parsePortTable(new TextDecoder().decode(bytes));
}

/** @param text of internal/platform/zosarch.go, which a generator writes */
export function parsePortTable(text: string): Port[] | undefined {
  const list = /^var List = \[\]OSArch\{$(.*?)^\}$/ms.exec(text)?.[1];
  const about = /^var distInfo = map\[OSArch\]osArchInfo\{$(.*?)^\}$/ms.exec(text)?.[1];
  if (list === undefined || about === undefined) return undefined;
  const flags = new Map<string, string>();
  for (const [, goos, goarch, said] of about.matchAll(/^\t\{"(\w+)", "(\w+)"\}: *\{(.*)\},$/gm))
    flags.set(`${goos}/${goarch}`, said!);
  const ports: Port[] = [];
  for (const line of list.split('\n')) {
    if (line === '') continue;
    const [, goos, goarch] = /^\t\{"(\w+)", "(\w+)"\},$/.exec(line) ?? [];
    const said = flags.get(`${goos}/${goarch}`);
    if (goos === undefined || goarch === undefined || said === undefined) return undefined;
    const is = (name: string) => new RegExp(`\\b${name}: true\\b`).test(said);
    // What is broken is not listed.
    if (!is('Broken')) ports.push({ goos, goarch, cgo: is('CgoSupported'), firstClass: is('FirstClass') });
  }
  return ports;
}

/** @param text of `go tool dist list -json` */
export function parsePorts(text: string): Port[] {
  const list = JSON.parse(text) as {
    readonly GOOS: string;
    readonly GOARCH: string;
    readonly CgoSupported: boolean;
    readonly FirstClass?: boolean;
  }[];
  return list.map(({ GOOS, GOARCH, CgoSupported, FirstClass }) => ({
    goos: GOOS,
    goarch: GOARCH,
    cgo: CgoSupported,
    firstClass: FirstClass === true,
  }));
}
