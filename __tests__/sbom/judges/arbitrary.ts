import fc from 'fast-check';
import type { Bom, Component, ReleaseBom } from '../../../src/sbom/types.ts';

/** What someone would put into a binary to break a document, and what comes up by chance. */
const text = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '.',
      '..',
      '/',
      'a/../b',
      '~2',
      'std',
      'release',
      '__proto__',
      'NONE',
      'NOASSERTION',
      '(devel)',
    ],
    ...[
      '</text>',
      '<text>',
      '</TEXT>',
      ']]>',
      '<!--',
      '&amp;',
      '&',
      '"',
      "'",
      '<',
      '\\',
      '\\u0000',
      '#2',
      '%',
      '?a=b',
    ],
    ...[
      'a\nPackageName: evil',
      'a\r\nSPDXID: SPDXRef-DOCUMENT',
      '\u0000',
      '\u001b[31m',
      '\u0085',
      '\u2028',
      '\ufffe',
    ],
    ...[
      '\ud800',
      '\udc00\ud800',
      '\u202e',
      'https://[::1',
      'https://example.com/%zz',
      'http://a b',
      'urn:cdx:1/1#x',
    ],
    ...[
      'github.com/a/b',
      'github.com/a/b',
      'gopkg.in/yaml.v3',
      'v1.2.3',
      'v2.0.0+incompatible',
      'MIT',
      'LicenseRef-x',
    ],
    ...[
      'MIT AND (Apache-2.0',
      'DocumentRef-a:LicenseRef-b',
      'Apache-2.0 OR LicenseRef-x',
      'h1:notbase64',
      'stdlib',
    ],
    ...[
      'https://github.com/a/b',
      'go1.26.8',
      'go1.27rc1',
      'go1.26.8 X:nodwarf5',
      'binary:x',
      'library:x',
      '1.26.8',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => String.fromCharCode(...bytes.map((byte) => byte))),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((units) => String.fromCharCode(...units)),
);
const texts = fc.array(text, { maxLength: 4 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const hex = (length: number) =>
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length }),
    text,
  );
const seconds = optional(fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.constant(1_767_323_045)));

const component: fc.Arbitrary<Component> = fc.record({
  path: text,
  version: optional(text),
  sum: optional(
    fc.oneof(
      text,
      fc
        .uint8Array({ minLength: 32, maxLength: 32 })
        .map((bytes) => `h1:${Buffer.from(bytes).toString('base64')}`),
    ),
  ),
  replaces: optional(fc.record({ path: text, version: text })),
  local: fc.boolean(),
  packages: optional(texts),
  licence: optional(
    fc.record({
      expression: text,
      files: fc.array(fc.record({ file: text, id: optional(text), confidence: fc.double({ noNaN: true }) }), {
        maxLength: 3,
      }),
    }),
  ),
  copyright: texts,
  homepage: optional(text),
  repository: optional(text),
  supplier: optional(text),
});

export const bom: fc.Arbitrary<Bom> = fc
  .record({
    schema: fc.constant(1 as const),
    subject: fc.record({
      name: text,
      file: text,
      size: fc.nat(),
      sha256: hex(64),
      sha512: hex(128),
      format: fc.constantFrom(
        'elf' as const,
        'pe' as const,
        'mach-o' as const,
        'wasm' as const,
        'universal' as const,
      ),
      package: optional(text),
      version: optional(text),
      target: optional(
        fc.record({ goos: text, goarch: text, variant: optional(fc.record({ name: text, value: text })) }),
      ),
      linkage: optional(text),
      settings: fc.dictionary(text, text, { maxKeys: 5, noNullPrototype: true }),
      ldflags: optional(text),
      tags: texts,
      commit: optional(
        fc.record({
          hash: fc.oneof(text, fc.constant('c3'.repeat(20))),
          time: seconds,
          modified: optional(fc.boolean()),
          repository: optional(text),
          tag: optional(text),
        }),
      ),
      compiler: optional(text),
      created: seconds,
    }),
    main: optional(component),
    modules: fc.array(component, { maxLength: 6 }),
    std: optional(fc.record({ version: text, packages: optional(texts) })),
    libraries: fc.array(fc.record({ name: text, symbolVersions: texts, system: fc.boolean() }), {
      maxLength: 4,
    }),
    graph: fc.constantFrom('modules' as const, 'flat' as const),
    unknown: texts,
    links: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 }),
  })
  .map(({ links, ...made }) => {
    // Edges between what there is, and now and then to what there is not.
    const names = [...made.modules.map(({ path }) => path), made.main?.path ?? 'x', 'std', 'nowhere'];
    const name = (index: number) => names[index % names.length]!;
    return { ...made, edges: links.map(([from, to]) => ({ from: name(from), to: [name(to)] })) };
  });

export const release: fc.Arbitrary<ReleaseBom> = fc.record({
  name: text,
  version: optional(text),
  boms: fc.array(bom, { minLength: 1, maxLength: 3 }),
});
