import type { Change } from '../environment/plan.ts';
import type { GoVersion } from '../go/version.ts';

/** A host and a leading part of the paths on it: what a credential is for. */
export interface Scope {
  /** Lower case, with the port where it is not the scheme's own: `github.com`, `git.corp.example:8443`. */
  readonly host: string;
  /** Without slashes at its ends; '' for the whole host. */
  readonly path: string;
}

export type Credential = Login | SshKey | Inherited;

/** A user name and password, or a token in the form that its forge wants. For HTTPS: git, go-import pages, GOPROXY. */
export interface Login {
  readonly kind: 'login';
  readonly scope: Scope;
  readonly username: string;
  readonly password: string;
  /** Taken out of GOPROXY: the go command asks that URL, and git nothing. */
  readonly proxy?: true;
}

export interface SshKey {
  readonly kind: 'ssh';
  readonly scope: Scope;
  readonly server: SshServer;
  /** As ssh reads it: line feeds alone, and one at the end. */
  readonly privateKey: string;
}

export interface SshServer {
  readonly user: string;
  readonly host: string;
  readonly port: number;
}

/** The machine has its own credential for this scope (an agent, a credential manager): ours stay away from it. */
export interface Inherited {
  readonly kind: 'inherit';
  readonly scope: Scope;
}

/** What was asked for, parsed. Holds secrets: never printed, never written but into the folder of the job. */
export interface PrivateRequest {
  /** For GOPRIVATE and its kin, in the order in which they were given. */
  readonly patterns: readonly string[];
  readonly credentials: readonly Credential[];
  /** Scopes whose secret this run is not given, as a pull request from a fork. */
  readonly missing: readonly Scope[];
  /** Lines of a known_hosts file. */
  readonly knownHosts: readonly string[];
  readonly proxies: Proxies;
  /** Credentials stay for later steps, until the job ends. */
  readonly keep: boolean;
  readonly prewarm: boolean;
}

/** What GOPROXY says, its user names and passwords taken out. */
export interface Proxies {
  /** undefined: it carried none, and stays as it is. */
  readonly text: string | undefined;
  /** What it names. */
  readonly scopes: readonly Scope[];
  /** Every one is somebody's own, so private modules may come through it. */
  readonly own: boolean;
}

/** What the plan is made from: the machine, the job and the go command as they are. */
export interface PrivateFacts {
  /** GOOS. */
  readonly os: string;
  /** Where the job's own files will lie. Absolute, in the machine's spelling. */
  readonly folder: string;
  /** undefined: not known, so that both old and new ways are taken. */
  readonly go: GoVersion | undefined;
  /** undefined: there is none on PATH. */
  readonly git: { readonly path: string; readonly version: string } | undefined;
  /** As the go command sees them: the environment, then its own file. '' where they are not set. */
  readonly settings: Readonly<Record<'GOPRIVATE' | 'GONOPROXY' | 'GONOSUMDB' | 'GOAUTH', string>>;
  readonly gitConfigCount: string | undefined;
  /** Hosts whose list of credential helpers an earlier step of this job has emptied already, and put its own in. */
  readonly emptied: readonly string[];
  readonly sshCommand: string | undefined;
  /** The netrc that Go reads now; undefined where there is none. */
  readonly netrc: string | undefined;
}

/** Plain data without a secret in it: credentials are numbers of the request's list. */
export interface PrivatePlan {
  readonly folder: string;
  readonly files: readonly PlannedFile[];
  /** Safe for later steps to see, and for logs: names of files, never what is in them. */
  readonly settings: readonly Change[];
  /** These make the credentials usable. */
  readonly access: readonly Change[];
  /** One line a scope, for people. */
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
}

export type PlannedFile = { readonly name: string } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'login' | 'key'; readonly credential: number }
  | { readonly kind: 'goauth'; readonly credentials: readonly number[] }
  /** `before`: another netrc, whose lines come after ours. */
  | { readonly kind: 'netrc'; readonly credentials: readonly number[]; readonly before: string | null }
);

/** How people see a scope, and how they write it. */
export function formatScope({ host, path }: Scope): string {
  return path === '' ? host : `${host}/${path}`;
}

/** The scope itself, and what lies below it. */
export function covers(outer: Scope, inner: Scope): boolean {
  return (
    outer.host === inner.host &&
    (outer.path === '' || inner.path === outer.path || inner.path.startsWith(`${outer.path}/`))
  );
}
