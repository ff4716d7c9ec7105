import { describe, expect, test } from '@jest/globals';
import { defaultName, planNames } from '../../../src/build/names/names.ts';
import { renderTemplate } from '../../../src/build/names/template.ts';
import { plainSettings } from '../../../src/build/targets/expand.ts';
import type { BuildRequest, MainPackage, Target } from '../../../src/build/types.ts';

function target(id: string, settings: Partial<Target> = {}): Target {
  const [name, cgo] = id.split('+');
  const [goos, goarch, variant] = name!.split('/');
  return {
    ...plainSettings,
    id,
    goos: goos!,
    goarch: goarch!,
    variant: variant ?? null,
    cgo: cgo !== undefined,
    ...settings,
  };
}

const main = (name: string): MainPackage => ({
  importPath: `example.com/${name}`,
  dir: `/m/${name}`,
  name,
  variables: [],
});
const names = (
  ids: readonly (string | Target)[],
  mains = ['hello'],
  request: Partial<Pick<BuildRequest, 'name' | 'archive'>> = {},
) =>
  planNames(
    ids.map((id) => (typeof id === 'string' ? target(id) : id)),
    mains.map(main),
    { name: defaultName, archive: 'none', ...request },
    '1.2.3',
  );

describe('where binaries go', () => {
  test.each<[string | Target, string]>([
    ['linux/amd64', 'hello_linux_amd64/hello'],
    ['windows/arm64', 'hello_windows_arm64/hello.exe'],
    ['linux/amd64/v3', 'hello_linux_amd64_v3/hello'],
    ['linux/arm/7,softfloat', 'hello_linux_arm_7-softfloat/hello'],
    ['linux/amd64+cgo', 'hello_linux_amd64/hello'],
    ['wasip1/wasm', 'hello_wasip1_wasm/hello.wasm'],
    [target('linux/amd64+cgo', { buildmode: 'c-shared' }), 'hello_linux_amd64/hello.so'],
    [target('darwin/arm64+cgo', { buildmode: 'c-shared' }), 'hello_darwin_arm64/hello.dylib'],
    [target('windows/amd64+cgo', { buildmode: 'c-shared' }), 'hello_windows_amd64/hello.dll'],
    [target('linux/amd64+cgo', { buildmode: 'c-archive' }), 'hello_linux_amd64/hello.a'],
    [target('linux/amd64', { buildmode: 'pie' }), 'hello_linux_amd64/hello'],
  ])('%j', (id, file) => expect(names([id])[0]!.packages[0]!.file).toBe(file));

  test('cgo is in the name only where the same target is built without it', () => {
    const files = names(['linux/amd64', 'linux/amd64+cgo', 'linux/arm64+cgo']).map(
      ({ packages }) => packages[0]!.file,
    );
    expect(files).toEqual([
      'hello_linux_amd64/hello',
      'hello_linux_amd64_cgo/hello',
      'hello_linux_arm64/hello',
    ]);
  });

  test('archives are zip for Windows and tar.gz for others, or what was chosen', () => {
    const of = (archive: BuildRequest['archive']) =>
      names(['linux/amd64', 'windows/amd64'], ['hello', 'world'], { archive }).map(
        (row) => row.archive?.file,
      );
    expect(of('auto')).toEqual(['hello_1.2.3_linux_amd64.tar.gz', 'hello_1.2.3_windows_amd64.zip']);
    expect(of('zip')).toEqual(['hello_1.2.3_linux_amd64.zip', 'hello_1.2.3_windows_amd64.zip']);
    expect(of('none')).toEqual([undefined, undefined]);
  });

  test.each([
    [
      'two targets in one file',
      ['linux/amd64', 'linux/arm64'],
      ['hello'],
      '{{name}}',
      /would both be written to hello/,
    ],
    [
      'two programs in one file',
      ['linux/amd64'],
      ['a', 'b'],
      'out/{{target}}',
      /b for linux\/amd64 and a for linux\/amd64/,
    ],
    [
      'two names that only case tells apart',
      ['linux/amd64'],
      ['Tool', 'tool'],
      defaultName,
      /both be written/,
    ],
    ['a path that leaves the folder', ['linux/amd64'], ['a'], '../{{name}}', /below the output folder/],
    ['an absolute path', ['linux/amd64'], ['a'], '/tmp/{{name}}', /below the output folder/],
    ['a drive', ['linux/amd64'], ['a'], 'C:{{name}}', /below the output folder/],
    ['a sign that Windows has not', ['linux/amd64'], ['a'], '{{name}}?', /Windows does not allow/],
    ['a device of Windows', ['linux/amd64'], ['con'], defaultName, /device on Windows/],
    ['a dot at the end', ['linux/amd64'], ['a'], 'x./{{name}}', /drops the end/],
  ])('%s is refused before anything is built', (_, ids, mains, name, message) => {
    expect(() => names(ids, mains, { name })).toThrow(message);
  });
});

describe('a template', () => {
  const fields = { name: 'hello', version: '1.2.3' };

  test.each([
    ['{{name}}-{{ version }}', 'hello-1.2.3'],
    ['{{name', '{{name'],
    ['a}}b', 'a}}b'],
    ['$&{{name}}$1', '$&hello$1'],
  ])('%j is %j', (template, text) => expect(renderTemplate(template, fields, 'here')).toBe(text));

  test.each([
    ['{{nmae}}', /Did you mean {{name}}/],
    ['{{.Version}}', /Did you mean {{version}}/],
    ['{{constructor}}', /Fields are {{name}}, {{version}}/],
    ['{{}}', /Fields are/],
  ])('%j names a field that is not one', (template, hint) => {
    expect(() => renderTemplate(template, fields, 'input build-name')).toThrow(/input build-name/);
    try {
      renderTemplate(template, fields, 'x');
    } catch (error) {
      expect((error as { hint: string }).hint).toMatch(hint);
    }
  });
});
