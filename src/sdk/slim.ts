/**
 * Whether the slim SDK keeps a file. It leaves out what only Go's own development reads: 60 % of the files, 23 % of
 * the bytes. build, vet, test, -cover, -race, other GOOS, `go tool` and `go doc` work as with the full one;
 * `go test std` does not.
 * @param name below GOROOT, with forward slashes
 */
export function slimKeeps(name: string): boolean {
  if (DROPPED_FOLDERS.test(name)) return KEPT_MISC.test(name);
  if (name.endsWith('_test.go')) return false;
  return !TESTDATA.test(name) || EMBEDDED.test(name);
}

const DROPPED_FOLDERS = /^(?:test|doc|api|misc)\//;

/** What runs js/wasm, iOS and Android programs (wasm_exec.js moved to lib/wasm in Go 1.24). */
const KEPT_MISC = /^misc\/(?:wasm\/|ios\/|go_android_exec\/main\.go$|go\.mod$)/;

const TESTDATA = /(?:^|\/)testdata\//;

/** Non-test packages of std that embed their testdata: without it `go build std` fails. */
const EMBEDDED = /^src\/encoding\/json\/internal\/jsontest\/testdata\//;
