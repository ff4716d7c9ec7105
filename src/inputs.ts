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
  /** Key below `go:`, `cache:`, `private:`, `build:`, `environment:` or `policy:` in .setup-go-plus/config.yaml. Secrets have none. */
  readonly config?:
    | `go.${string}`
    | `cache.${string}`
    | `private.${string}`
    | `build.${string}`
    | `environment.${string}`
    | `policy.${string}`;
  /** Long option of the command line, without dashes. */
  readonly flag?: string;
  /** The only command that has the flag (`build` has those of `policy`, too); without it all that bring a Go have it. */
  readonly command?: 'build' | 'policy';
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
    choices: ['auto', 'zips', 'minimal', 'download'],
    default: 'auto',
    config: 'cache.modules',
    description:
      'What is kept of the module cache. auto: unpacked modules that go.sum names, without their zips. zips: the zips alone. minimal: only the packages that this workspace imports (docs/caching.md says what it cannot do). download: nothing, every job downloads.',
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
  {
    name: 'cache-verify',
    type: 'boolean',
    default: 'false',
    config: 'cache.verify',
    description:
      'Compare each module version that the cache brings with its h1 hash in go.sum before anything can see it. What differs is left out and downloaded again.',
  },
  {
    name: 'cache-drive',
    type: 'choice',
    choices: ['auto', 'keep'],
    default: 'auto',
    config: 'cache.drive',
    description:
      "auto: on a Windows machine of GitHub's, GOCACHE, GOMODCACHE and GOTMPDIR are put on the drive of RUNNER_TEMP where that is another one, since it is several times as fast; never where the job sets them itself. keep: they stay where Go has them.",
  },
  {
    name: 'private',
    type: 'lines',
    config: 'private.modules',
    description:
      'Private modules, as in GOPRIVATE, one pattern a line: `github.com/acme`, `*.corp.example`. Default: what `private-credentials` lets git fetch.',
  },
  {
    name: 'private-credentials',
    type: 'lines',
    description:
      'How to fetch them, one credential a line: `github.com/acme token ghp_…`, the value from a secret. First a host, or a host and a path; then token, github, gitlab, gitea, bitbucket, azure, basic (user:password, also for a GOPROXY), ssh (a private key) or inherit; then the value. See docs/private-modules.md.',
  },
  {
    name: 'private-known-hosts',
    type: 'lines',
    config: 'private.known-hosts',
    description:
      'Host keys for ssh, as in a known_hosts file, one a line. Those of github.com, gitlab.com, bitbucket.org and codeberg.org are known.',
  },
  {
    name: 'private-prewarm',
    type: 'boolean',
    default: 'false',
    config: 'private.prewarm',
    description:
      'Download all modules of the project in this step (`go mod download`), so that later steps need no credential and get none.',
  },
  {
    name: 'private-export',
    type: 'boolean',
    config: 'private.export',
    description:
      'Whether `go` and `git` in later steps can use the credentials, until the job ends. Default: true, but false with `private-prewarm`.',
  },
  {
    name: 'cache-sdk',
    type: 'choice',
    choices: ['auto', 'true', 'false'],
    default: 'auto',
    config: 'cache.sdk',
    description:
      'Keep the Go distribution itself between jobs. auto: only where it pays: the tool cache has no such Go and is not kept by the machine, and the network was slower than a cache. What is restored is verified as a download is.',
  },
  {
    name: 'targets',
    type: 'lines',
    config: 'build.targets',
    flag: 'targets',
    command: 'build',
    description:
      'What to build programs for, in this step: `linux/amd64`, `linux/arm/7`, `linux/amd64/v3+cgo`, `windows/*`, `!windows/386`, or a set: host, default, first-class, all. One a line, or separated by commas. `config`: those of the config. Without this input nothing is built. See docs/build.md.',
  },
  {
    name: 'build-packages',
    type: 'words',
    default: '.',
    config: 'build.packages',
    description: 'Main packages, as for `go build`: `./cmd/hello`, `./cmd/...`.',
  },
  {
    name: 'build-output',
    type: 'text',
    default: 'dist',
    config: 'build.output',
    flag: 'out',
    command: 'build',
    description:
      'Folder for what is built. Nothing appears in it before all that is required has been built and found to be right.',
  },
  {
    name: 'build-name',
    type: 'text',
    default: '{{name}}_{{target}}/{{name}}{{exe}}',
    config: 'build.name',
    flag: 'name',
    command: 'build',
    description:
      'Where each binary goes below that folder. Fields: {{name}}, {{version}}, {{os}}, {{arch}}, {{variant}}, {{target}}, {{exe}}.',
  },
  {
    name: 'build-archive',
    type: 'choice',
    choices: ['none', 'auto', 'tar.gz', 'zip'],
    default: 'none',
    config: 'build.archive',
    flag: 'archive',
    command: 'build',
    description: 'An archive for each target besides. auto: zip for Windows, tar.gz for others.',
  },
  {
    name: 'build-archive-files',
    type: 'words',
    default: 'LICENSE* README*',
    config: 'build.archive-files',
    description:
      'What else goes into archives, as globs from the module. Those that match nothing are passed over.',
  },
  {
    name: 'build-ldflags',
    type: 'text',
    config: 'build.ldflags',
    flag: 'ldflags',
    command: 'build',
    description:
      'Linker flags besides `-s -w` and -X for version, commit and date: `-X example.com/app/info.Build={{shortcommit}}`. Fields: {{version}}, {{tag}}, {{commit}}, {{shortcommit}}, {{branch}}, {{date}}, {{timestamp}}, {{os}}, {{arch}}, {{target}}.',
  },
  {
    name: 'build-tags',
    type: 'words',
    config: 'build.tags',
    flag: 'tags',
    command: 'build',
    description: 'Build tags.',
  },
  {
    name: 'build-flags',
    type: 'lines',
    config: 'build.flags',
    description: 'Further flags of `go build`, one a line: `-gcflags=all=-N -l`.',
  },
  {
    name: 'build-cgo',
    type: 'boolean',
    default: 'false',
    config: 'build.cgo',
    flag: 'cgo',
    command: 'build',
    description: 'Whether targets that do not say so themselves (`+cgo`, `-cgo`) are built with cgo.',
  },
  {
    name: 'build-zig',
    type: 'text',
    default: 'auto',
    config: 'build.zig',
    flag: 'zig',
    command: 'build',
    description:
      'Which zig may compile the C of targets with cgo, where no other compiler does. auto: one that is there, else one that is brought, verified. found: only one that is there. off, a version, or a path.',
  },
  {
    name: 'build-version',
    type: 'text',
    config: 'build.version',
    flag: 'build-version',
    command: 'build',
    description: 'Version of the binaries. Default: the tag of HEAD, else `0.0.0-snapshot.<commit>`.',
  },
  {
    name: 'build-checksums',
    type: 'words',
    default: 'sha256',
    config: 'build.checksums',
    flag: 'checksums',
    command: 'build',
    description:
      'Checksum files: sha256 (SHA256SUMS), sha512 (SHA512SUMS), files (one beside each file); or off.',
  },
  {
    name: 'build-expect',
    type: 'lines',
    config: 'build.expect',
    description:
      'What every binary must be, beyond what its target says, one `key=value` a line: `linkage=static`, `maxGlibc=2.28`, `localPaths=false`. Keys: docs/inspect.md.',
  },
  {
    name: 'build-run',
    type: 'text',
    default: 'off',
    config: 'build.run',
    flag: 'run',
    command: 'build',
    description:
      'Arguments with which every binary is run that can run here, natively, by qemu or by wine: `--version`. It must end with 0, and say the same for all targets. What cannot run here is listed as not run.',
  },
  {
    name: 'build-run-roots',
    type: 'lines',
    config: 'build.run-roots',
    description:
      'Folders in which Linux programs are run as well, as if each were `/`: an unpacked Alpine, an old Debian.',
  },
  {
    name: 'build-reproduce',
    type: 'choice',
    choices: ['off', 'host', 'all'],
    default: 'off',
    config: 'build.reproduce',
    flag: 'reproduce',
    command: 'build',
    description:
      "Build a second time, in another folder with another cache, home, user, language and time zone, and compare: this machine's own targets (host), or all. What differs is explained.",
  },
  {
    name: 'build-jobs',
    type: 'text',
    config: 'build.jobs',
    flag: 'jobs',
    command: 'build',
    description: 'Targets at once, at most. Default: as many as processors and memory allow.',
  },
  {
    name: 'build-on-failure',
    type: 'choice',
    choices: ['stop', 'finish'],
    default: 'stop',
    config: 'build.on-failure',
    flag: 'on-failure',
    command: 'build',
    description:
      'stop: no target is begun after one has failed. finish: all are built, so that all that is wrong is seen at once.',
  },
  {
    name: 'build-require-clean',
    type: 'choice',
    choices: ['auto', 'true', 'false'],
    default: 'auto',
    config: 'build.require-clean',
    flag: 'require-clean',
    command: 'build',
    description:
      'Refuse a work tree with changes, in which Go stamps vcs.modified=true. auto: where HEAD has a version tag.',
  },
  {
    name: 'build-source-date',
    type: 'text',
    config: 'build.source-date',
    flag: 'source-date',
    command: 'build',
    description:
      'Time in archives and for {{date}}, as seconds since 1970 or `2026-01-02T03:04:05Z`. Default: of the commit.',
  },
  {
    name: 'build-sbom',
    type: 'words',
    default: 'off',
    config: 'build.sbom',
    flag: 'sbom',
    command: 'build',
    description:
      'A bill of materials for each binary, and one for all, in any of these formats: cyclonedx-json, cyclonedx-xml, spdx-json, spdx-tag; or off. See docs/sbom.md.',
  },
  {
    name: 'build-provenance',
    type: 'boolean',
    default: 'false',
    config: 'build.provenance',
    flag: 'provenance',
    command: 'build',
    description:
      'Write how everything was made: `provenance.json` (in-toto statement, SLSA provenance v1, not signed) and `audit.json`, with which `setup-go-plus rebuild` repeats the build. See docs/provenance.md.',
  },
  {
    name: 'attest',
    type: 'boolean',
    default: 'false',
    config: 'build.attest',
    description:
      'Sign the provenance with the identity of this workflow (Sigstore), keep it in `provenance.sigstore.json`, and store it with the repository’s attestations on GitHub. Implies build-provenance. The job needs `permissions: id-token: write, attestations: write`.',
  },
  {
    name: 'env-patches',
    type: 'lines',
    config: 'environment.patches',
    description:
      'Environment patches for the later steps: files, folders or globs, one a line, relative to `working-directory`. Default: the folder .setup-go-plus/env where there is one. See docs/environment.md.',
  },
  {
    name: 'build-only',
    type: 'words',
    description:
      'Of all `targets` those that this job builds, as `build plan` spreads them over a matrix (`matrix.targets`). Names and all else are as if it built all.',
  },
  {
    name: 'policy-licenses-allow',
    type: 'lines',
    config: 'policy.licenses-allow',
    flag: 'licenses-allow',
    command: 'policy',
    description:
      'With `targets`: licences that linked modules may be under, as SPDX ids, one a line or with commas between them: `MIT, Apache-2.0, BSD-*`. `unknown` accepts what could not be told. Without it all that is not denied. See docs/policy.md.',
  },
  {
    name: 'policy-licenses-deny',
    type: 'lines',
    config: 'policy.licenses-deny',
    flag: 'licenses-deny',
    command: 'policy',
    description: 'Licences that no linked module may be under: `AGPL-*, GPL-3.0-only`.',
  },
  {
    name: 'policy-licenses-except',
    type: 'lines',
    config: 'policy.licenses-except',
    description:
      'What is accepted of single modules besides, one a line: `github.com/acme/* MPL-2.0`, or a pattern alone, whatever the licence. Patterns as in GOPRIVATE.',
  },
  {
    name: 'policy-modules-forbid',
    type: 'lines',
    config: 'policy.modules-forbid',
    flag: 'modules-forbid',
    command: 'policy',
    description:
      'Modules that must not be linked, one a line, with versions where not all are meant, and a reason: `golang.org/x/text <v0.3.8 # CVE-2022-32149`. Patterns as in GOPRIVATE.',
  },
  {
    name: 'policy-go',
    type: 'text',
    config: 'policy.go',
    flag: 'require-go',
    command: 'policy',
    description:
      'Go that binaries must be built with: a range (`>=1.25.4`), a line (`1.26`), or `supported`: a line that gets security fixes.',
  },
  {
    name: 'policy-vulnerabilities',
    type: 'choice',
    choices: ['off', 'warn', 'fail'],
    default: 'off',
    config: 'policy.vulnerabilities',
    flag: 'vulnerabilities',
    command: 'policy',
    description:
      'Search binaries for known vulnerabilities with govulncheck, which is built, verified, for it. A vulnerable function that is in a binary is a warning, or fails the build; the rest is told.',
  },
  {
    name: 'policy-vulnerability-database',
    type: 'text',
    config: 'policy.vulnerability-database',
    flag: 'vulnerability-database',
    command: 'policy',
    description:
      'Another database than https://vuln.go.dev: a mirror (https://…), or a folder with a copy of it.',
  },
  {
    name: 'policy-sarif',
    type: 'text',
    config: 'policy.sarif',
    flag: 'sarif',
    command: 'policy',
    description: 'File to write all findings to as SARIF 2.1.0, for GitHub’s code scanning and others.',
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
  {
    name: 'cache-sdk-key',
    description:
      'Key of the cached Go distribution; empty where the tool cache had it or where it is not cached.',
  },
  { name: 'cache-sdk-match', description: '`exact` when Go came from the cache, else `none`.' },
  { name: 'cache-sdk-size', description: 'Bytes that were downloaded for it.' },
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
  {
    name: 'artifacts',
    description:
      'With `targets`: JSON list of what was built: file, kind, target, package, size, sha256, and of binaries what was found in them.',
  },
  { name: 'artifacts-folder', description: 'With `targets`: the folder that it is in.' },
  {
    name: 'checksums-file',
    description:
      'With `targets`: path of SHA256SUMS (or SHA512SUMS), for `actions/attest` and `sha256sum -c`.',
  },
  {
    name: 'sbom-files',
    description: 'With `build-sbom`: JSON list of the paths of all bills of materials.',
  },
  { name: 'provenance-file', description: 'With `build-provenance`: path of provenance.json. Else empty.' },
  { name: 'audit-file', description: 'With `build-provenance`: path of audit.json. Else empty.' },
  {
    name: 'bundle-path',
    description: 'With `attest`: path of the signed provenance, a Sigstore bundle. Else empty.',
  },
  { name: 'attestation-url', description: 'With `attest`: where GitHub shows the attestation. Else empty.' },
  {
    name: 'environment-digest',
    description:
      'With environment patches: digest of the patches and of what they lead to, equal on all nodes whose results mean the same (`setup-go-plus env verify --expect`). Else empty.',
  },
  {
    name: 'environment-changes',
    description: 'Names of the variables that environment patches changed, separated by blanks.',
  },
] as const satisfies readonly Output[];

export type OutputName = (typeof outputs)[number]['name'];
