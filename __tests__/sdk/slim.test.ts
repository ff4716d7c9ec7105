import { expect, test } from '@jest/globals';
import { slimKeeps } from '../../src/sdk/slim.ts';

test.each([
  'VERSION',
  'go.env',
  'bin/go',
  'pkg/tool/linux_amd64/compile',
  'pkg/include/textflag.h',
  'src/fmt/print.go',
  'src/testing/testing.go',
  'src/testing/internal/testdeps/deps.go',
  'src/cmd/pprof/pprof.go',
  'src/cmd/doc/main.go',
  'src/runtime/race/internal/amd64v1/race_linux.syso',
  'src/crypto/internal/boring/syso/goboringcrypto_linux_amd64.syso',
  'src/encoding/json/internal/jsontest/testdata/citm_catalog.json.zst',
  'lib/time/zoneinfo.zip',
  'lib/fips140/v1.0.0.zip',
  'lib/wasm/wasm_exec.js',
  'misc/wasm/wasm_exec.js',
  'misc/ios/go_ios_exec.go',
  'src/mytest/x.go',
  'src/go/doc/doc.go',
])('slim keeps %s', (name) => {
  expect(slimKeeps(name)).toBe(true);
});

test.each([
  'test/fixedbugs/bug1.go',
  'api/go1.txt',
  'doc/go_spec.html',
  'misc/chrome/gophertool/popup.js',
  'misc/cgo/gmp/gmp.go',
  'src/fmt/fmt_test.go',
  'src/archive/zip/testdata/test.zip',
  'src/cmd/go/testdata/script/README',
])('slim leaves out %s', (name) => {
  expect(slimKeeps(name)).toBe(false);
});
