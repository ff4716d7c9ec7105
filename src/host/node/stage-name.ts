/**
 * The name of a folder beside its destination says who made it, so that another process can tell a killed owner's
 * from one in use: `.<destination>.sgp-<machine>-<pid>-<started>-<random>`, numbers in base 36.
 */
export interface StageOwner {
  /** Differs between machines and containers that share a volume: a pid means nothing across them. */
  readonly machine: string;
  readonly pid: number;
  /** When the process started, in seconds since 1970: a pid is used again. */
  readonly started: number;
}

const DAY = 24 * 60 * 60 * 1000;

export function stageName(destination: string, owner: StageOwner, random: string): string {
  return `.${destination}.sgp-${owner.machine}-${owner.pid.toString(36)}-${owner.started.toString(36)}-${random}`;
}

/** undefined for a name that is no stage of this destination. */
export function stageOwner(name: string, destination: string): StageOwner | undefined {
  const start = `.${destination}.sgp-`;
  if (!name.startsWith(start)) return undefined;
  const match = /^([0-9a-f]{8})-([0-9a-z]{1,9})-([0-9a-z]{1,9})-[0-9a-z]+$/.exec(name.slice(start.length));
  if (match === null) return undefined;
  return { machine: match[1]!, pid: Number.parseInt(match[2]!, 36), started: Number.parseInt(match[3]!, 36) };
}

/**
 * Whether a stage may be removed.
 * @param age milliseconds since it was last written to
 * @param isAlive whether a process with this pid runs on this machine
 */
export function isAbandoned(
  owner: StageOwner,
  self: StageOwner,
  age: number,
  isAlive: (pid: number) => boolean,
): boolean {
  if (age > DAY) return true;
  if (owner.machine !== self.machine) return false;
  if (owner.pid === self.pid) return owner.started !== self.started;
  return !isAlive(owner.pid);
}
