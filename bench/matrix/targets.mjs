/** As every contender can say them: gox knows no GOARM, and is given it in the environment. */
export const targets = [
  { goos: 'linux', goarch: 'amd64', goreleaser: 'linux_amd64_v1' },
  { goos: 'linux', goarch: '386', goreleaser: 'linux_386_sse2' },
  { goos: 'linux', goarch: 'arm64', goreleaser: 'linux_arm64_v8.0' },
  { goos: 'linux', goarch: 'arm', goreleaser: 'linux_arm_7' },
  { goos: 'windows', goarch: 'amd64', goreleaser: 'windows_amd64_v1' },
  { goos: 'windows', goarch: 'arm64', goreleaser: 'windows_arm64_v8.0' },
  { goos: 'darwin', goarch: 'amd64', goreleaser: 'darwin_amd64_v1' },
  { goos: 'darwin', goarch: 'arm64', goreleaser: 'darwin_arm64_v8.0' },
];
