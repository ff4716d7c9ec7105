import type { RunCheck } from '../types.ts';
import { type PlannedRun, type Root, type RunCandidate, type RunFacts, SYSTEM_PATH } from './types.ts';

/** What the shell says when the root could not be entered: no program's own failure. */
export const NOT_ENTERED = 125;

/**
 * In a namespace of its own, where nobody else sees the mount: $1 the program's folder, $2 where it goes, $3 the root.
 * Programs are given as they are, without a shell reading them.
 */
const ENTER = `mount --bind "$1" "$2" || exit ${NOT_ENTERED}; root=$3; shift 3; exec chroot "$root" "$@"`;

/**
 * One program with another folder as `/`: whether it runs where there is nothing but musl, or an old glibc. Programs of
 * other systems are passed over.
 */
export function planInRoot(
  candidate: RunCandidate,
  check: RunCheck,
  root: Root,
  facts: RunFacts,
): PlannedRun[] {
  const { target, path, interpreter } = candidate;
  const { host } = facts;
  if (target.goos !== 'linux') return [];
  const by = `root ${root.name}`;
  const notRun = (why: string): PlannedRun[] => [{ kind: 'not-run', candidate, by, why }];
  if (host.os !== 'linux') return notRun(`this machine is ${host.os}`);
  if (interpreter !== null && !facts.loaders[interpreter]?.includes(root.path))
    return notRun(`its loader ${interpreter} is not in that root`);
  const common = { kind: 'run', candidate, check, by, prepares: null } as const;
  if (target.goarch !== host.arch && !(host.arch === 'amd64' && target.goarch === '386')) {
    const qemu = facts.qemu[target.goarch];
    // Without a loader nothing of the root would be used.
    if (qemu === undefined || interpreter === null) return [];
    const args = ['-L', root.path, path, ...check.args];
    return [{ ...common, program: qemu, args, env: { PATH: SYSTEM_PATH, LC_ALL: 'C', TZ: 'UTC' } }];
  }
  if (facts.enter === null) return notRun('this machine lets nobody but root have namespaces of their own');
  if (root.mount === null)
    return notRun('it has neither a folder mnt nor a folder tmp to put the program over');
  const slash = path.lastIndexOf('/');
  const [program, ...first] = facts.enter;
  return [
    {
      ...common,
      program: program!,
      args: [
        ...first,
        ...['/bin/sh', '-c', ENTER, 'sh', path.slice(0, slash), `${root.path}${root.mount}`, root.path],
        `${root.mount}/${path.slice(slash + 1)}`,
        ...check.args,
      ],
      env: { PATH: SYSTEM_PATH, LC_ALL: 'C', TZ: 'UTC' },
    },
  ];
}
