import { nodeHost } from '../node/index.ts';
import type { Host } from '../ports.ts';
import { githubJob, type Job } from './job.ts';
import { githubLog } from './log.ts';

export type { Job } from './job.ts';

/** Everything that the action's two steps may touch. */
export interface GithubDoor {
  readonly host: Host;
  readonly job: Job;
}

export function githubDoor(): GithubDoor {
  const write = (text: string) => void process.stdout.write(text);
  return { host: nodeHost(githubLog(write)), job: githubJob(process.env, write) };
}
