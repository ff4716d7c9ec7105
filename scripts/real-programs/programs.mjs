const usual = [
  'linux/amd64',
  'linux/386',
  'linux/arm64',
  'linux/arm/7',
  'windows/amd64',
  'windows/arm64',
  'darwin/amd64',
  'darwin/arm64',
];

/**
 * Third-party main packages, of versions that the module proxy has. `run`: arguments with which each ends with 0; `says`:
 * what it prints then. `cgo`: their C is compiled; `zig`: by zig. `refused`: what cannot be built, and what is said of it.
 */
export const programs = [
  {
    name: 'gofumpt',
    quick: true,
    module: 'mvdan.cc/gofumpt@v0.9.2',
    packages: ['.'],
    targets: usual,
    run: '--version',
    says: '^v?0\\.9\\.2 ',
  },
  {
    name: 'shfmt',
    quick: true,
    module: 'mvdan.cc/sh/v3@v3.12.0',
    packages: ['./cmd/shfmt', './cmd/gosh'],
    targets: usual,
    run: '-h',
    says: '^[Uu]sage',
  },
  {
    name: 'actionlint',
    quick: false,
    module: 'github.com/rhysd/actionlint@v1.7.12',
    packages: ['./cmd/actionlint'],
    targets: usual,
    run: '-version',
    says: '^v?1\\.7\\.12$',
  },
  {
    name: 'gojq',
    quick: false,
    module: 'github.com/itchyny/gojq@v0.12.18',
    packages: ['./cmd/gojq'],
    targets: usual,
    run: '--version',
    says: '^gojq 0\\.12\\.18 ',
  },
  {
    name: 'age',
    quick: false,
    module: 'filippo.io/age@v1.2.1',
    packages: ['./cmd/age', './cmd/age-keygen'],
    targets: usual,
    run: '--version',
    says: '1\\.2\\.1$',
  },
  {
    name: 'sqlite',
    quick: true,
    module: 'github.com/mattn/go-sqlite3@v1.14.32',
    packages: ['./_example/simple'],
    targets: ['linux/amd64+cgo', 'linux/arm64+cgo', 'windows/amd64+cgo'],
    cgo: true,
    // Makes a database in the current folder, and prints what it reads from it.
    run: '--version',
    says: '^9 こんにちは世界009$',
    refused: { target: 'darwin/arm64+cgo', says: /macOS|darwin|SDK/ },
  },
  {
    name: 'sqlite-zig',
    quick: false,
    module: 'github.com/mattn/go-sqlite3@v1.14.32',
    packages: ['./_example/simple'],
    // Of what has no loader for glibc on usual machines, one that needs none: so that it can be run.
    targets: [
      ...['linux/amd64', 'linux/arm64', 'windows/amd64', 'windows/386', 'windows/arm64'].map(
        (target) => `${target}+cgo@zig`,
      ),
      ...['linux/386', 'linux/arm/7', 'linux/riscv64'].map((target) => ({
        target,
        cgo: true,
        toolchain: 'zig',
        libc: 'musl',
      })),
    ],
    cgo: true,
    zig: true,
    run: '--version',
    says: '^9 こんにちは世界009$',
  },
];
