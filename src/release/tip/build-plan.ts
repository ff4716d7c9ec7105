import type { Command, Machine } from '../../host/ports.ts';
import { cleanGit } from './git.ts';

/**
 * Everything that would change what is built or baked into it as a default (dist/build.go), or make the bootstrap Go
 * run as another one: a job's GOFLAGS, cross-compiling variables and compilers are for its own builds.
 */
const cleared = `
  GOROOT GOROOT_FINAL GOBIN GOMODCACHE GOFLAGS GODEBUG GOEXPERIMENT GOFIPS140 GO111MODULE GOCACHEPROG GOCOVERDIR
  GOOS GOARCH GOHOSTOS GOHOSTARCH GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM
  GO_GCFLAGS GO_LDFLAGS GO_LDSO GO_DISTFLAGS GO_EXTLINK_ENABLED GOBUILDTIMELOGFILE BOOT_GO_GCFLAGS BOOT_GO_LDFLAGS
  CC CXX FC PKG_CONFIG CC_FOR_TARGET CXX_FOR_TARGET
  CGO_ENABLED CGO_CFLAGS CGO_CPPFLAGS CGO_CXXFLAGS CGO_FFLAGS CGO_LDFLAGS`
  .trim()
  .split(/\s+/);

/**
 * How Go builds itself (go.dev/doc/install/source). Pure.
 * @param root the checked out tree, which becomes a GOROOT
 * @param bootstrap GOROOT of the Go that builds
 */
export function planBuild(
  { platform, path }: Pick<Machine, 'platform' | 'path'>,
  root: string,
  bootstrap: string,
): Command {
  const src = path.join(root, 'src');
  const windows = platform.os === 'windows';
  return {
    program: windows ? path.join(src, 'make.bat') : 'bash',
    args: windows ? [] : ['make.bash'],
    cwd: src,
    env: buildEnvironment({ path }, root, bootstrap),
  };
}

/** `go version` of the tree that was built. */
export function planVersion(
  { platform, path }: Pick<Machine, 'platform' | 'path'>,
  root: string,
  bootstrap: string,
): Command {
  const name = platform.os === 'windows' ? 'go.exe' : 'go';
  return {
    program: path.join(root, 'bin', name),
    args: ['version'],
    cwd: root,
    env: buildEnvironment({ path }, root, bootstrap),
    timeout: 60_000,
  };
}

/** Folders that only the build needs; Go's own releases leave them out too. */
export const leftovers: readonly string[] = ['.git', 'pkg/obj', 'pkg/bootstrap'];

function buildEnvironment(
  { path }: Pick<Machine, 'path'>,
  root: string,
  bootstrap: string,
): Readonly<Record<string, string | undefined>> {
  return {
    ...Object.fromEntries(cleared.map((name) => [name, undefined])),
    ...cleanGit,
    GOROOT_BOOTSTRAP: bootstrap,
    GOTOOLCHAIN: 'local',
    GOENV: 'off',
    GOWORK: 'off',
    // What the tree vendors is all that is compiled.
    GOPROXY: 'off',
    // Both go with the leftovers; a service user may have no HOME for the defaults.
    GOPATH: path.join(root, 'pkg', 'obj', 'gopath'),
    GOCACHE: path.join(root, 'pkg', 'obj', 'bootstrap-cache'),
  };
}
