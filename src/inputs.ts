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
    description: 'Files or globs, one a line, whose content names the cache. Default: go.sum, else go.mod.',
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
    description: '`true` when a cache with exactly this key was restored, else `false`. Always set.',
  },
  { name: 'cache-key', description: 'Key under which the cache is saved; empty when there is no cache.' },
  {
    name: 'cache-matched-key',
    description: 'Key of the cache that was restored; empty when none was.',
  },
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
