import type { Answer } from '../answer.ts';
import { goEnv } from '../go/env.ts';
import { parsePlatform } from '../go/platform.ts';
import type { VersionSpec } from '../go/spec.ts';
import { parseGoVersion } from '../go/version.ts';
import type { Host } from '../host/ports.ts';
import type { Sdk } from '../sdk/types.ts';

export interface Preinstalled {
  readonly asked: Answer<VersionSpec>;
  readonly sdk: Sdk;
  readonly offerWhy: string;
}

/** The Go on PATH, for a job that asks for none: what actions/setup-go does, said aloud. undefined: there is none. */
export async function preinstalledGo({ processes, log }: Host): Promise<Preinstalled | undefined> {
  const program = await processes.find('go');
  if (program === undefined) return undefined;
  const env = { GOROOT: undefined, GOTOOLCHAIN: 'local' };
  const go = await goEnv({ ...processes, run: (command) => processes.run({ ...command, env }) }, program);
  const version = parseGoVersion(go.GOVERSION);
  if (version === undefined) return undefined;
  log.warning(
    `No Go version is asked for by an input or a file: the one on PATH is used, ${go.GOVERSION}. Add go-version to be sure of it.`,
  );
  return {
    asked: {
      value: { kind: 'exact', version },
      source: 'PATH',
      why: 'no version was asked for',
    },
    sdk: {
      root: go.GOROOT,
      version,
      platform: parsePlatform(`${go.GOOS}/${go.GOARCH}`),
      source: 'tool-cache',
      record: undefined,
    },
    offerWhy: `so the Go on PATH, ${program}`,
  };
}
