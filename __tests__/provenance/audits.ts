import { parseTargets } from '../../src/build/targets/parse.ts';
import type { Audit } from '../../src/provenance/types.ts';

/** Of a build of two targets in a workflow. */
export const audit: Audit = {
  schema: 1,
  tool: { name: 'setup-go-plus', version: '1.2.3' },
  part: false,
  source: {
    repository: 'https://github.com/o/r',
    commit: '0123456789abcdef0123456789abcdef01234567',
    tag: 'v1.2.3',
    branch: null,
    folder: 'app',
    modified: false,
    shallow: false,
  },
  sourceDate: 1_767_323_045,
  builds: [
    {
      targets: ['linux/amd64', 'windows/amd64'],
      machine: { os: 'linux', arch: 'amd64', system: 'ubuntu24 2026.1' },
      go: {
        version: '1.26.8',
        output: 'go version go1.26.8 linux/amd64',
        sha256: 'a'.repeat(64),
        origin: {
          url: 'https://go.dev/dl/go1.26.8.linux-amd64.tar.gz',
          proof: 'SHA-256 as in go.dev',
          digest: `sha256:${'b'.repeat(64)}`,
        },
      },
      request: {
        packages: ['.'],
        targets: parseTargets('linux/amd64 windows/amd64'),
        cgo: false,
        name: '{{name}}_{{target}}/{{name}}{{exe}}',
        archive: 'auto',
        archiveFiles: ['LICENSE*'],
        ldflags: null,
        tags: [],
        flags: [],
        version: null,
        checksums: ['sha256'],
        expect: null,
        onFailure: 'stop',
        requireClean: null,
        sourceDate: null,
        sbom: ['cyclonedx-json'],
      },
      modules: [
        'example.com/hello',
        'github.com/BurntSushi/toml v1.3.2 h1:o7IhLm0Msx3BaB+n3Ag7L8EVlByGnpq14C4YWiu/gL8=',
        'github.com/x/y v2.0.0+incompatible h1:o7IhLm0Msx3BaB+n3Ag7L8EVlByGnpq14C4YWiu/gL8=',
      ],
      compilers: [{ target: 'linux/amd64+cgo', name: 'gcc 12.2.0', sha256: 'c'.repeat(64) }],
      environment: null,
      caches: { modules: 'setup-go-plus-modules-1' },
      ci: {
        provider: 'github',
        url: 'https://github.com/o/r/actions/runs/7/attempts/1',
        workflow: 'o/r/.github/workflows/release.yml@refs/tags/v1.2.3',
        event: 'push',
        ref: 'refs/tags/v1.2.3',
        repository: 'https://github.com/o/r',
        repositoryId: '1',
        ownerId: '2',
        runner: 'github-hosted',
      },
      startedAt: 1_767_323_100_000,
      finishedAt: 1_767_323_200_000,
    },
  ],
  artifacts: [
    { file: 'hello_linux_amd64/hello', kind: 'binary', target: 'linux/amd64', sha256: 'd'.repeat(64) },
    { file: 'hello_linux_amd64/hello.cdx.json', kind: 'sbom', target: 'linux/amd64', sha256: 'e'.repeat(64) },
  ],
  limits: [],
};
