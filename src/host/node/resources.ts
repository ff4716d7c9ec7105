import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import type { Resources } from '../ports.ts';

/** Of this machine, or of the container that we are in. */
export function nodeResources(): Resources {
  return {
    cores: () => Math.max(1, Math.min(availableParallelism(), cgroupCores() ?? Number.POSITIVE_INFINITY)),
    // Node before 20.13 does not know of a container's limit.
    memory: () => Math.min(freemem(), process.availableMemory?.() ?? Number.POSITIVE_INFINITY),
    processMemory: treeMemory,
  };
}

/** `docker run --cpus 2`: a share of time that no affinity mask shows, and Node's count before 22 neither. */
function cgroupCores(): number | undefined {
  const [quota, period] = (read('/sys/fs/cgroup/cpu.max') ?? v1Quota())?.trim().split(' ').map(Number) ?? [];
  if (quota === undefined || period === undefined || !(quota > 0) || !(period > 0)) return undefined;
  return Math.max(1, Math.ceil(quota / period));
}

function v1Quota(): string | undefined {
  const quota = read('/sys/fs/cgroup/cpu/cpu.cfs_quota_us');
  const period = read('/sys/fs/cgroup/cpu/cpu.cfs_period_us');
  return quota === undefined || period === undefined ? undefined : `${quota.trim()} ${period}`;
}

/** The go command does little itself: its compilers and linkers are children of it. Linux only. */
function treeMemory(pid: number): number | undefined {
  const descendants = walk(pid);
  if (descendants !== undefined) return descendants.reduce((bytes, each) => bytes + resident(each), 0);
  const parents = new Map<number, number>();
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return undefined;
  }
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    // The program's name is in parentheses, and may contain anything.
    const stat = read(`/proc/${name}/stat`);
    const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  if (!parents.has(pid)) return undefined;
  let bytes = 0;
  for (const each of parents.keys()) if (descends(each, pid, parents)) bytes += resident(each);
  return bytes;
}

/**
 * As the kernel lists the children of each thread, which is a tenth of the work of reading about all processes.
 * @returns undefined where it does not (CONFIG_PROC_CHILDREN), or there is no such process
 */
function walk(pid: number): readonly number[] | undefined {
  const found = [pid];
  for (let at = 0; at < found.length; at++) {
    const tasks = `/proc/${found[at]}/task`;
    for (const thread of threads(tasks)) {
      const children = read(`${tasks}/${thread}/children`);
      if (children === undefined && at === 0) return undefined;
      for (const child of (children ?? '').split(' ')) if (child !== '') found.push(Number(child));
    }
  }
  return threads(`/proc/${pid}/task`).length === 0 ? undefined : found;
}

function threads(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function descends(from: number, ancestor: number, parents: ReadonlyMap<number, number>): boolean {
  for (
    let at: number | undefined = from, steps = 0;
    at !== undefined && steps < 64;
    at = parents.get(at), steps++
  )
    if (at === ancestor) return true;
  return false;
}

function resident(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** Processes come and go while we look. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
