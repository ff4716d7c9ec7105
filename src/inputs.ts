/**
 * The one table of inputs and outputs. `npm run generate` writes action.yml, schemas/config.schema.json and
 * docs/reference.md from it; CI fails when they differ. An action input or a flag wins over the config key of the
 * same meaning, so action.yml carries no default that would hide a project's config.
 */
export interface Input {
  readonly name: string;
  /** lines: one value a line. words: separated by blanks, commas or lines. */
  readonly type: 'text' | 'boolean' | 'lines' | 'words' | 'choice';
  readonly choices?: readonly string[];
  /** What applies when neither the input nor the config says anything. */
  readonly default?: string;
  /** An expression that action.yml must carry itself, since only the runner can evaluate it. */
  readonly runnerDefault?: string;
  /** Key below `go:` or `cache:` in .setup-go-plus/config.yaml. Secrets have none. */
  readonly config?: `go.${string}` | `cache.${string}`;
  /** Long option of the command line, without dashes. */
  readonly flag?: string;
  /** Exists in actions/setup-go under this name with this meaning. */
  readonly dropIn?: true;
  readonly description: string;
}

export const inputs = [
  {
    name: 'go-version',
    type: 'text',
    config: 'go.version',
    flag: 'go',
    dropIn: true,
    description:
      'Go version or range: `1.26`, `1.26.5`, `^1.25`, `1.27rc1`, `stable`, `oldstable`, `latest`, `tip`. Quote it: YAML reads 1.20 as 1.2. Wins over go-version-file.',
  },
  {
    name: 'go-version-file',
    type: 'text',
    config: 'go.version-file',
    flag: 'go-version-file',
    dropIn: true,
    description:
      'File to read the version from: go.mod, go.work, .go-version, .tool-versions, mise.toml, Dockerfile, devcontainer.json. Without this and go-version the nearest of them is found.',
  },
  {
    name: 'go-version-file-policy',
    type: 'choice',
    choices: ['as-written', 'exact', 'minimum', 'latest-patch', 'toolchain'],
    default: 'as-written',
    config: 'go.version-file-policy',
    flag: 'policy',
    description:
      'What a version in go.mod or go.work means. as-written: the toolchain line, else the go line, `1.26` being the newest 1.26.x (as actions/setup-go). exact: that version. minimum: the newest stable Go not older. latest-patch: the newest patch of that minor line. toolchain: what the go command itself would run.',
  },
  {
    name: 'working-directory',
    type: 'text',
    default: '.',
    flag: 'directory',
    description: 'Folder in which version files and the config are looked for.',
  },
  {
    name: 'check-latest',
    type: 'boolean',
    default: 'false',
    config: 'go.check-latest',
    flag: 'check-latest',
    dropIn: true,
    description:
      'Ask the sources for the newest match even when the tool cache has one that satisfies the range.',
  },
  {
    name: 'architecture',
    type: 'text',
    flag: 'arch',
    config: 'go.architecture',
    dropIn: true,
    description:
      "CPU of the Go distribution, in Go's, Node's or the runner's words: x64, amd64, x86, arm64, armv6l, ppc64le, … Default: this machine's.",
  },
  {
    name: 'sources',
    type: 'words',
    default: 'tool-cache mirror directory go.dev goproxy manifest',
    config: 'go.sources',
    flag: 'sources',
    description:
      'Where Go may come from, in the order in which they are asked: tool-cache, mirror, directory, go.dev, goproxy, manifest. Where one fails the next is tried.',
  },
  {
    name: 'go-download-base-url',
    type: 'words',
    config: 'go.download-base-url',
    flag: 'mirror',
    dropIn: true,
    description:
      "Mirrors with go.dev's layout, asked in order. Also from GO_DOWNLOAD_BASE_URL. When set, go.dev, goproxy and manifest are asked only if `sources` names them.",
  },
  {
    name: 'mirror-token',
    type: 'text',
    description: "Bearer token for the mirrors; sent to the mirrors' hosts alone, never elsewhere.",
  },
  {
    name: 'sdk-directory',
    type: 'text',
    config: 'go.directory',
    flag: 'sdk-directory',
    description: 'Folder or network share with Go archives or unpacked SDKs, for the source `directory`.',
  },
  {
    name: 'goproxy',
    type: 'text',
    config: 'go.goproxy',
    flag: 'goproxy',
    description:
      'Module proxies for the source `goproxy`, as in GOPROXY. Default: the environment variable GOPROXY, else https://proxy.golang.org.',
  },
  {
    name: 'tip-repository',
    type: 'text',
    default: 'https://go.googlesource.com/go',
    config: 'go.tip-repository',
    flag: 'tip-repository',
    description: "Git repository of Go's source, for `go-version: tip`.",
  },
  {
    name: 'token',
    type: 'text',
    runnerDefault: "${{ github.server_url == 'https://github.com' && github.token || '' }}",
    dropIn: true,
    description:
      'GitHub token against rate limits of the source `manifest`; sent to GitHub alone, never to a mirror.',
  },
  {
    name: 'verify',
    type: 'choice',
    choices: ['required', 'signature', 'off'],
    default: 'required',
    config: 'go.verify',
    flag: 'verify',
    description:
      "required: nothing runs before its digest was checked (go.dev's list, Go's checksum database, a pin). signature: archives must also carry Google's OpenPGP signature. off: not checked, with a warning.",
  },
  {
    name: 'signing-keys',
    type: 'text',
    config: 'go.signing-keys',
    flag: 'signing-keys',
    description:
      "File with ASCII-armored OpenPGP public keys for `verify: signature`. Default: Google's key, which this action carries.",
  },
  {
    name: 'checksum',
    type: 'text',
    config: 'go.checksum',
    flag: 'checksum',
    description:
      'What the archive must hash to: `sha256:<hex>` (or bare hex), or `h1:<base64>` of the toolchain module. Replaces every other proof.',
  },
  {
    name: 'lock-file',
    type: 'text',
    default: '.setup-go-plus/go.lock.json',
    config: 'go.lock-file',
    flag: 'lock-file',
    description: 'Versions and digests written by `setup-go-plus lock`; used when it exists.',
  },
  {
    name: 'sdk',
    type: 'choice',
    choices: ['full', 'slim'],
    default: 'full',
    config: 'go.sdk',
    flag: 'sdk',
    description:
      "slim leaves out the standard library's own tests and docs while unpacking: faster, and every go command still works except `go test std`.",
  },
  {
    name: 'gotoolchain',
    type: 'choice',
    choices: ['local', 'auto', 'keep'],
    config: 'go.gotoolchain',
    flag: 'gotoolchain',
    description:
      'GOTOOLCHAIN for later steps: local (only this Go), auto (the go command may fetch another), keep (leave it alone). Default: local, unless the job sets GOTOOLCHAIN itself.',
  },
  {
    name: 'cache',
    type: 'boolean',
    default: 'true',
    config: 'cache.enabled',
    dropIn: true,
    description: 'Keep the module and build caches between jobs.',
  },
  {
    name: 'cache-dependency-path',
    type: 'lines',
    config: 'cache.dependency-path',
    dropIn: true,
    description:
      'Files or globs, one a line: the go.sum, go.mod or go.work files whose modules are kept. Default: those of the workspace root.',
  },
  {
    name: 'cache-mode',
    type: 'choice',
    choices: ['read', 'write', 'read-write', 'none'],
    config: 'cache.mode',
    description:
      'Whether this job restores and saves caches. Default: both, but nothing is saved by runs of forks, of pull_request_target, of tags and releases.',
  },
  {
    name: 'cache-modules',
    type: 'choice',
    choices: ['auto', 'zips', 'download'],
    default: 'auto',
    config: 'cache.modules',
    description:
      'What is kept of the module cache. auto: unpacked modules that go.sum names, without their zips. zips: the zips alone. download: nothing, every job downloads.',
  },
  {
    name: 'cache-key-suffix',
    type: 'text',
    config: 'cache.key-suffix',
    description: 'A build cache of its own for this job, which may still begin from that of another.',
  },
  {
    name: 'cache-key-parts',
    type: 'lines',
    config: 'cache.key-parts',
    description: 'Texts that become parts of every cache key: nothing is shared between different ones.',
  },
  {
    name: 'cache-matrix',
    type: 'text',
    runnerDefault: '${{ toJSON(matrix) }}',
    description: 'Tells the legs of a matrix apart, so that each has a build cache of its own.',
  },
  {
    name: 'stable-mtimes',
    type: 'boolean',
    default: 'false',
    config: 'cache.stable-mtimes',
    description:
      'Give the files of the checkout times that follow from their content, so that `go test` results of an earlier job are reused: Go takes a file with a new time for a changed one.',
  },
  {
    name: 'job-status',
    type: 'text',
    runnerDefault: '${{ job.status }}',
    description:
      'How the job ended, which the runner fills in for the post step: a job that failed has used less than the next one will, so nothing is removed from its build cache.',
  },
  {
    name: 'cache-store',
    type: 'choice',
    choices: ['auto', 'actions', 'actions-v1', 'directory'],
    default: 'auto',
    config: 'cache.store',
    description:
      "Where caches are kept. auto: the runner's cache service, else `cache-directory`. actions-v1: through @actions/cache.",
  },
  {
    name: 'cache-directory',
    type: 'text',
    config: 'cache.directory',
    description: 'Folder or network share for the store `directory`; safe for several machines at once.',
  },
  {
    name: 'cache-directory-limit',
    type: 'text',
    default: '10 GiB',
    config: 'cache.directory-limit',
    description: 'Size that `cache-directory` may have; what was not used for longest goes first.',
  },
  {
    name: 'problem-matchers',
    type: 'words',
    default: 'build vet test',
    description: 'Which Go output becomes annotations: any of build, vet, test; or off.',
  },
  {
    name: 'job-summary',
    type: 'boolean',
    default: 'true',
    description: 'Write a short table to the job summary.',
  },
  {
    name: 'config',
    type: 'text',
    default: '.setup-go-plus/config.yaml',
    flag: 'config',
    description: 'Project configuration; used when it exists.',
  },
] as const satisfies readonly Input[];

export type InputName = (typeof inputs)[number]['name'];

export interface Output {
  readonly name: string;
  readonly dropIn?: true;
  readonly description: string;
}

export const outputs = [
  { name: 'go-version', dropIn: true, description: 'Version that was set up: `1.26.5`, `1.27rc1`.' },
  {
    name: 'cache-hit',
    dropIn: true,
    description:
      '`true` when the modules of exactly these go.sum files were restored, else `false`. Always set.',
  },
  { name: 'cache-modules-key', description: 'Key of the module cache; empty where there is none.' },
  { name: 'cache-modules-match', description: '`exact`, `partial` or `none`.' },
  { name: 'cache-modules-size', description: 'Bytes that were downloaded for it.' },
  {
    name: 'cache-build-key',
    description: 'Key under which the build cache is saved; empty where there is none.',
  },
  {
    name: 'cache-build-match',
    description: '`partial` or `none`: a build cache is saved under a new key each time.',
  },
  { name: 'cache-build-size', description: 'Bytes that were downloaded for it.' },
  { name: 'go-root', description: 'GOROOT: the folder of the Go distribution.' },
  { name: 'go-path', description: 'GOPATH.' },
  { name: 'go-cache', description: 'GOCACHE: the build cache.' },
  { name: 'go-mod-cache', description: 'GOMODCACHE: the module cache.' },
  {
    name: 'go-source',
    description: 'Where Go came from: tool-cache, mirror, directory, go.dev, goproxy, manifest, tip.',
  },
  {
    name: 'go-integrity',
    description: 'What proved it: `sha256:…`, `h1:…`, `machine` for an SDK of the runner image, or `none`.',
  },
  { name: 'go-why', description: 'One sentence: which version was chosen and why.' },
] as const satisfies readonly Output[];

export type OutputName = (typeof outputs)[number]['name'];
