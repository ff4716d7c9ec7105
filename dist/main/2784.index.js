export const id = 2784;
export const ids = [2784];
export const modules = {

/***/ 97873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openToolchains: () => (/* binding */ openToolchains)
});

// UNUSED EXPORTS: findToolchain

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/build/toolchains/advice/packages.js
const INSTALL = {
    apt: 'apt-get install',
    dnf: 'dnf install',
    apk: 'apk add',
    pacman: 'pacman -S',
    zypper: 'zypper install',
    brew: 'brew install',
    choco: 'choco install',
    msys2: 'pacman -S',
    pkg: 'pkg install',
};
/** Debian's names of CPUs in packages. */
const DEBIAN = {
    amd64: ['x86-64-linux-gnu', 'amd64'],
    386: ['i686-linux-gnu', 'i386'],
    arm64: ['aarch64-linux-gnu', 'arm64'],
    arm: ['arm-linux-gnueabihf', 'armhf'],
    'arm-soft': ['arm-linux-gnueabi', 'armel'],
    riscv64: ['riscv64-linux-gnu', 'riscv64'],
    s390x: ['s390x-linux-gnu', 's390x'],
    ppc64le: ['powerpc64le-linux-gnu', 'ppc64el'],
    ppc64: ['powerpc64-linux-gnu', 'ppc64'],
    loong64: ['loongarch64-linux-gnu', 'loong64'],
    mips: ['mips-linux-gnu', 'mips'],
    mipsle: ['mipsel-linux-gnu', 'mipsel'],
    mips64: ['mips64-linux-gnuabi64', 'mips64'],
    mips64le: ['mips64el-linux-gnuabi64', 'mips64el'],
};
/** By package manager; what is not here is not packaged there, or not with a C library. */
const PACKAGES = {
    apt: {
        native: 'gcc g++ libc6-dev',
        clang: 'clang libc6-dev',
        multilib: 'gcc-multilib g++-multilib',
        'musl/amd64': 'musl-tools',
        'musl/arm64': 'musl-tools',
        'mingw/amd64': 'gcc-mingw-w64-x86-64 g++-mingw-w64-x86-64',
        'mingw/386': 'gcc-mingw-w64-i686 g++-mingw-w64-i686',
        ...Object.fromEntries(Object.entries(DEBIAN).map(([arch, [gcc, libc]]) => [
            `gnu/${arch}`,
            `gcc-${gcc} g++-${gcc} libc6-dev-${libc}-cross`,
        ])),
    },
    dnf: {
        native: 'gcc gcc-c++ glibc-devel',
        clang: 'clang glibc-devel',
        multilib: 'glibc-devel.i686 libgcc.i686',
        'musl/amd64': 'musl-gcc musl-devel',
        'musl/arm64': 'musl-gcc musl-devel',
        'mingw/amd64': 'mingw64-gcc mingw64-gcc-c++',
        'mingw/386': 'mingw32-gcc mingw32-gcc-c++',
    },
    apk: {
        native: 'build-base',
        clang: 'clang musl-dev',
        'musl/amd64': 'build-base',
        'musl/arm64': 'build-base',
        'mingw/amd64': 'mingw-w64-gcc',
        'mingw/386': 'i686-mingw-w64-gcc',
        zig: 'zig',
    },
    pacman: {
        native: 'base-devel',
        clang: 'clang',
        multilib: 'lib32-gcc-libs lib32-glibc',
        'gnu/arm64': 'aarch64-linux-gnu-gcc aarch64-linux-gnu-glibc',
        'gnu/riscv64': 'riscv64-linux-gnu-gcc riscv64-linux-gnu-glibc',
        'musl/amd64': 'musl',
        'mingw/amd64': 'mingw-w64-gcc',
        'mingw/386': 'mingw-w64-gcc',
        zig: 'zig',
    },
    zypper: {
        native: 'gcc gcc-c++ glibc-devel',
        clang: 'clang glibc-devel',
        multilib: 'gcc-32bit glibc-devel-32bit',
        'mingw/amd64': 'mingw64-cross-gcc',
        'mingw/386': 'mingw32-cross-gcc',
        zig: 'zig',
    },
    brew: {
        'musl/amd64': 'filosottile/musl-cross/musl-cross',
        'musl/arm64': 'filosottile/musl-cross/musl-cross',
        'gnu/amd64': 'messense/macos-cross-toolchains/x86_64-unknown-linux-gnu',
        'gnu/arm64': 'messense/macos-cross-toolchains/aarch64-unknown-linux-gnu',
        'mingw/amd64': 'mingw-w64',
        'mingw/386': 'mingw-w64',
        zig: 'zig',
    },
    choco: { 'mingw/amd64': 'mingw', zig: 'zig' },
    msys2: {
        'mingw/amd64': 'mingw-w64-ucrt-x86_64-gcc',
        'mingw/386': 'mingw-w64-i686-gcc',
        'mingw/arm64': 'mingw-w64-clang-aarch64-clang',
    },
    pkg: { native: 'gcc', zig: 'zig' },
};
/**
 * `On Debian GNU/Linux: apt-get install gcc-aarch64-linux-gnu …`
 * @returns undefined where this system packages nothing of the kind
 */
function installAdvice(name, system) {
    if (name === 'xcode')
        return 'On macOS: xcode-select --install';
    if (name === 'mingw/arm64' && system?.manager !== 'msys2')
        return 'Only llvm-mingw compiles for windows/arm64: unpack a release of mstorsjo/llvm-mingw and put its bin folder on PATH';
    // PyPI's package is a whole zig, for every system.
    if (name === 'zig' && (system === undefined || !Object.hasOwn(PACKAGES[system.manager], 'zig')))
        return 'pip install ziglang';
    if (system === undefined)
        return undefined;
    const packages = PACKAGES[system.manager];
    if (!Object.hasOwn(packages, name))
        return undefined;
    return `On ${system.name}: ${INSTALL[system.manager]} ${packages[name]}`;
}

;// CONCATENATED MODULE: ./lib/build/toolchains/advice/system.js
const FAMILIES = {
    debian: 'apt',
    ubuntu: 'apt',
    fedora: 'dnf',
    rhel: 'dnf',
    centos: 'dnf',
    amzn: 'dnf',
    alpine: 'apk',
    wolfi: 'apk',
    arch: 'pacman',
    suse: 'zypper',
    opensuse: 'zypper',
};
/** What installs packages here; undefined where that cannot be told. */
async function packageSystem(host) {
    switch (host.machine.platform.os) {
        case 'darwin':
            return { manager: 'brew', name: 'macOS' };
        case 'windows':
            return host.machine.env('MSYSTEM')
                ? { manager: 'msys2', name: 'MSYS2' }
                : { manager: 'choco', name: 'Windows' };
        case 'freebsd':
            return { manager: 'pkg', name: 'FreeBSD' };
        case 'linux':
            for (const path of ['/etc/os-release', '/usr/lib/os-release']) {
                const bytes = await host.files.read(path).catch(() => undefined);
                if (bytes !== undefined)
                    return parseOsRelease(new TextDecoder().decode(bytes));
            }
    }
    return undefined;
}
/** By ID and then by ID_LIKE, whose words go from the nearest kin to the farthest (os-release(5)). */
function parseOsRelease(text) {
    const values = new Map();
    for (const line of text.split(/\r?\n/)) {
        const match = /^([A-Z_]+)=(?:"([^"]*)"|'([^']*)'|(\S*))\s*$/.exec(line);
        if (match !== null)
            values.set(match[1], match[2] ?? match[3] ?? match[4] ?? '');
    }
    const ids = [values.get('ID') ?? '', ...(values.get('ID_LIKE') ?? '').split(/\s+/)];
    for (const id of ids) {
        const name = id.toLowerCase().replace(/^opensuse.*/, 'opensuse');
        if (Object.hasOwn(FAMILIES, name))
            return { manager: FAMILIES[name], name: values.get('NAME') ?? id };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/build/toolchains/words.js
var toolchains_words = __webpack_require__(94880);
;// CONCATENATED MODULE: ./lib/build/toolchains/candidates/variables.js
/**
 * Go's own defaults, said aloud: to Go an empty variable is none, and the user's own go/env file would speak. A blank is
 * not empty, and is no flag.
 */
const compilerFlags = {
    CGO_CPPFLAGS: ' ',
    CGO_CFLAGS: '-O2 -g',
    CGO_CXXFLAGS: '-O2 -g',
    CGO_FFLAGS: '-O2 -g',
    CGO_LDFLAGS: '-O2 -g',
};
/**
 * pkg-config looks for libraries of the target in these folders and nowhere else: its own are of this machine.
 * @param sysroot what is found below it is named from there
 */
function pkgConfig(folders, { host }, sysroot = null) {
    const separator = host.os === 'windows' ? ';' : ':';
    const below = (folder) => (sysroot === null ? folder : `${sysroot.replace(/[/\\]$/, '')}${folder}`);
    return {
        PKG_CONFIG: 'pkg-config',
        PKG_CONFIG_LIBDIR: folders.map(below).join(separator),
        ...(sysroot === null ? {} : { PKG_CONFIG_SYSROOT_DIR: sysroot }),
    };
}
/** Below a sysroot, whatever its distribution. */
function sysrootFolders(triple) {
    return [
        `/usr/lib/${triple}/pkgconfig`,
        '/usr/lib64/pkgconfig',
        '/usr/lib/pkgconfig',
        '/usr/share/pkgconfig',
    ];
}

;// CONCATENATED MODULE: ./lib/build/toolchains/candidates/gnu.js

/** GNU triples as Debian's cross compilers are named; Fedora, Arch and openSUSE use the same. */
const TRIPLES = {
    amd64: 'x86_64-linux-gnu',
    386: 'i686-linux-gnu',
    arm64: 'aarch64-linux-gnu',
    riscv64: 'riscv64-linux-gnu',
    s390x: 's390x-linux-gnu',
    ppc64le: 'powerpc64le-linux-gnu',
    ppc64: 'powerpc64-linux-gnu',
    loong64: 'loongarch64-linux-gnu',
    mips: 'mips-linux-gnu',
    mipsle: 'mipsel-linux-gnu',
    mips64: 'mips64-linux-gnuabi64',
    mips64le: 'mips64el-linux-gnuabi64',
};
/** A distribution's gcc for another CPU's Linux, with glibc. */
const gnu = {
    name: 'gnu',
    candidates(target, facts) {
        const triple = gnuTriple(target);
        if (triple === undefined || target.libc?.name === 'musl' || unfit(target) !== undefined)
            return [];
        const { sysroot } = target;
        const folders = sysroot === null
            ? [`/usr/lib/${triple}/pkgconfig`, `/usr/${triple}/lib/pkgconfig`, '/usr/share/pkgconfig']
            : sysrootFolders(triple);
        return [
            {
                kind: 'gcc',
                label: `${triple}-gcc`,
                programs: { by: 'names', names: [`${triple}-gcc`, `${unknownVendor(triple)}-gcc`], folders: [] },
                args: sysroot === null ? [] : [`--sysroot=${sysroot}`],
                env: { ...compilerFlags, ...pkgConfig(folders, facts, sysroot) },
                extldflags: [],
                why: 'its name says what it compiles for',
                packages: `gnu/${packageArch(target)}`,
            },
        ];
    },
    left(target) {
        const why = unfit(target);
        return why === undefined ? [] : [{ label: `${gnuTriple(target)}-gcc`, why }];
    },
};
/** `arm-linux-gnueabihf` for linux/arm/7; undefined for what is no Linux. */
function gnuTriple({ goos, goarch, variant }) {
    if (goos !== 'linux')
        return undefined;
    if (goarch === 'arm')
        return isSoftFloat(variant) ? 'arm-linux-gnueabi' : 'arm-linux-gnueabihf';
    return Object.hasOwn(TRIPLES, goarch) ? TRIPLES[goarch] : undefined;
}
/** GOARM=5 has no floating point, and 6 and 7 may be told to use none. */
function isSoftFloat(variant) {
    return variant === '5' || (variant?.endsWith('softfloat') ?? false);
}
/** Debian's C library and startup code are for one level of each CPU, and that is linked into the program. */
function unfit({ goos, goarch, variant, sysroot }) {
    if (goos !== 'linux' || sysroot !== null || variant === null)
        return undefined;
    if (goarch === 'arm' && variant === '6')
        return 'its startup code and libgcc need ARMv7, and the program would not start on ARMv6';
    if (goarch.startsWith('mips') && variant === 'softfloat')
        return 'its C library is for hard float';
    return undefined;
}
function packageArch({ goarch, variant }) {
    return goarch === 'arm' && isSoftFloat(variant) ? 'arm-soft' : goarch;
}
/** As crosstool-NG and Homebrew's cross toolchains write it. */
function unknownVendor(triple) {
    return triple.replace('-linux-', '-unknown-linux-');
}

;// CONCATENATED MODULE: ./lib/build/toolchains/candidates/musl.js


const ARCHITECTURES = {
    amd64: 'x86_64',
    386: 'i686',
    arm64: 'aarch64',
    riscv64: 'riscv64',
    s390x: 's390x',
    ppc64le: 'powerpc64le',
    ppc64: 'powerpc64',
    loong64: 'loongarch64',
    mips: 'mips',
    mipsle: 'mipsel',
    mips64: 'mips64',
    mips64le: 'mips64el',
};
/** Only where musl is asked for: its own wrapper for the machine's gcc, or a cross compiler as musl.cc and Homebrew name it. */
const musl = {
    name: 'musl',
    candidates(target, facts) {
        const { goos, goarch, libc, sysroot } = target;
        const triple = muslTriple(target);
        if (goos !== 'linux' || libc?.name !== 'musl' || triple === undefined)
            return [];
        const names = [`${triple}-gcc`, ...(isHost(target, facts) ? ['musl-gcc'] : [])];
        return names.map((name) => ({
            kind: 'musl',
            label: name,
            programs: { by: 'names', names: [name], folders: name === 'musl-gcc' ? ['/usr/local/musl/bin'] : [] },
            args: sysroot === null ? [] : [`--sysroot=${sysroot}`],
            env: {
                ...compilerFlags,
                ...pkgConfig(sysroot === null
                    ? [`/usr/lib/${triple}/pkgconfig`, `/usr/${triple}/lib/pkgconfig`]
                    : sysrootFolders(triple), facts, sysroot),
                ...staticLinking(target).env,
            },
            extldflags: staticLinking(target).extldflags,
            why: 'musl is asked for',
            // No Linux distribution packages musl's C library for another CPU.
            packages: isHost(target, facts) || facts.host.os === 'darwin' ? `musl/${goarch}` : null,
        }));
    },
};
/**
 * Where musl is asked for, it is to have no dependency at all. Go links programs whose only C is its own (net, os/user)
 * by itself, against a loader that other machines do not have; GO_EXTLINK_ENABLED leaves that to the C compiler, too.
 */
function staticLinking(target) {
    if (target.libc?.name !== 'musl')
        return { env: {}, extldflags: [] };
    const env = { GO_EXTLINK_ENABLED: '1' };
    if (isProgram(target))
        return { env, extldflags: ['-static'] };
    return { env, extldflags: target.buildmode === 'pie' ? ['-static-pie'] : [] };
}
/** What is linked is a program that is loaded where it says. */
function isProgram({ buildmode }) {
    return buildmode === null || buildmode === 'default' || buildmode === 'exe';
}
/** `arm-linux-musleabihf`; undefined for a CPU that musl does not know. */
function muslTriple({ goarch, variant }) {
    if (goarch === 'arm')
        return `arm-linux-musleabi${isSoftFloat(variant) ? '' : 'hf'}`;
    const name = Object.hasOwn(ARCHITECTURES, goarch) ? ARCHITECTURES[goarch] : undefined;
    return name === undefined ? undefined : `${name}-linux-musl`;
}
function isHost({ goos, goarch }, { host }) {
    return goos === host.os && goarch === host.arch;
}

;// CONCATENATED MODULE: ./lib/build/toolchains/candidates/environment.js



/** Of the environment, what goes with a compiler that is taken from there. */
const COMPANIONS = [
    'CGO_CPPFLAGS',
    'CGO_CFLAGS',
    'CGO_CXXFLAGS',
    'CGO_FFLAGS',
    'CGO_LDFLAGS',
    'CGO_CFLAGS_ALLOW',
    'CGO_LDFLAGS_ALLOW',
    'PKG_CONFIG',
    'PKG_CONFIG_PATH',
    'PKG_CONFIG_LIBDIR',
    'PKG_CONFIG_SYSROOT_DIR',
];
/**
 * What CC says: of the target itself, then `CC_FOR_linux_arm64` as Go's own make.bash knows it, then CC. A plain CC
 * is of one CPU; the probe shows of which. On another system it says nothing about macOS.
 */
const environment = {
    name: 'environment',
    candidates(target, facts) {
        const { goos, goarch } = target;
        const own = { cc: target.cc ?? target.env.CC, cxx: target.cxx ?? target.env.CXX, ar: target.env.AR };
        const named = `CC_FOR_${goos}_${goarch}`;
        const from = (name) => facts.env[name] || undefined;
        if (own.cc !== undefined)
            return [make(own.cc, own.cxx, own.ar, 'the target says so', target, facts, false)];
        const forTarget = from(named);
        if (forTarget !== undefined)
            return [
                make(forTarget, own.cxx ?? from(`CXX_FOR_${goos}_${goarch}`), own.ar, `${named} says so`, target, facts, true),
            ];
        const cc = from('CC');
        const foreignApple = goos === 'darwin' && facts.host.os !== 'darwin' && target.toolchain !== 'env';
        if (cc === undefined || foreignApple)
            return [];
        return [make(cc, own.cxx ?? from('CXX'), own.ar ?? from('AR'), 'CC says so', target, facts, true)];
    },
};
/** Someone named the compiler for this very target. */
function isExplicit({ cc, env }) {
    return cc !== null || env.CC !== undefined;
}
/** The names that `environment` looks at for a target. */
function relevantVariables({ goos, goarch }) {
    return ['CC', 'CXX', 'AR', `CC_FOR_${goos}_${goarch}`, `CXX_FOR_${goos}_${goarch}`, ...COMPANIONS];
}
function make(cc, cxx, ar, why, target, facts, inherit) {
    const companions = COMPANIONS.flatMap((name) => {
        const value = target.env[name] ?? (inherit ? facts.env[name] : undefined);
        return value === undefined || value === '' ? [] : [[name, value]];
    });
    return {
        kind: 'env',
        label: cc.trim(),
        programs: {
            by: 'words',
            cc: (0,toolchains_words/* splitWords */.f)(cc, 'CC'),
            cxx: cxx === undefined ? null : (0,toolchains_words/* splitWords */.f)(cxx, 'CXX'),
            ar: ar === undefined ? null : (0,toolchains_words/* splitWords */.f)(ar, 'AR'),
        },
        args: target.sysroot === null ? [] : [`--sysroot=${target.sysroot}`],
        env: { ...compilerFlags, ...staticLinking(target).env, ...Object.fromEntries(companions) },
        extldflags: staticLinking(target).extldflags,
        why,
        packages: null,
    };
}

;// CONCATENATED MODULE: ./lib/build/toolchains/candidates/apple.js


/** As clang -arch names them. */
const apple_ARCHITECTURES = { amd64: 'x86_64', arm64: 'arm64' };
/** On macOS, Apple's clang compiles for both of its CPUs. Elsewhere zig does, with Apple's SDK (candidates/zig.ts). */
const apple = {
    name: 'apple',
    candidates({ goos, goarch, sysroot }, { host }) {
        const arch = Object.hasOwn(apple_ARCHITECTURES, goarch) ? apple_ARCHITECTURES[goarch] : undefined;
        if (goos !== 'darwin' || host.os !== 'darwin' || arch === undefined)
            return [];
        return [
            {
                kind: 'clang',
                label: `clang -arch ${arch}`,
                programs: { by: 'names', names: ['clang'], folders: ['/usr/bin'] },
                args: ['-arch', arch, ...(sysroot === null ? [] : ['-isysroot', sysroot])],
                env: { ...compilerFlags, PKG_CONFIG: 'pkg-config' },
                extldflags: [],
                why: "Apple's clang compiles for both CPUs of macOS",
                packages: 'xcode',
            },
        ];
    },
};
/** What the target or SDKROOT says; undefined where nobody says where it is. */
function appleSdk({ sysroot }, { env }) {
    return sysroot ?? (env.SDKROOT || undefined);
}
/** @throws UserError TARGET_INVALID */
function refuseApple(target, facts) {
    if (target.goos !== 'darwin' || facts.host.os === 'darwin' || target.toolchain === 'env')
        return;
    if (appleSdk(target, facts) !== undefined)
        return;
    throw new errors/* UserError */.y('TARGET_INVALID', `Target ${target.id}: a program with cgo for macOS cannot be linked on ${facts.host.os} without Apple's SDK.`, {
        hint: "Build this row on macOS (runs-on: macos-latest), which compiles for both CPUs; or build it without cgo; or give Apple's SDK as the target's sysroot or in SDKROOT, and zig compiles with it. The SDK's licence allows its use on Apple's computers.",
    });
}

;// CONCATENATED MODULE: ./lib/build/toolchains/candidates/mingw.js

const mingw_ARCHITECTURES = { amd64: 'x86_64', 386: 'i686', arm64: 'aarch64' };
/**
 * Where Windows machines keep MinGW-w64: GitHub's images, MSYS2's environments, Chocolatey's package, winlibs and
 * llvm-mingw by their usual folders.
 */
const FOLDERS = {
    amd64: [
        'C:\\msys64\\ucrt64\\bin',
        'C:\\msys64\\mingw64\\bin',
        'C:\\mingw64\\bin',
        'C:\\ProgramData\\mingw64\\mingw64\\bin',
        'C:\\TDM-GCC-64\\bin',
        'C:\\llvm-mingw\\bin',
    ],
    386: ['C:\\msys64\\mingw32\\bin', 'C:\\mingw32\\bin', 'C:\\llvm-mingw\\bin'],
    arm64: ['C:\\msys64\\clangarm64\\bin', 'C:\\llvm-mingw\\bin'],
};
/** For Windows, on any system. Only llvm-mingw has windows/arm64. */
const mingw = {
    name: 'mingw',
    candidates({ goos, goarch, sysroot }, facts) {
        const arch = Object.hasOwn(mingw_ARCHITECTURES, goarch) ? mingw_ARCHITECTURES[goarch] : undefined;
        if (goos !== 'windows' || arch === undefined)
            return [];
        const triple = `${arch}-w64-mingw32`;
        const here = facts.host.os === 'windows';
        const names = [
            ...(goarch === 'arm64' ? [`${triple}-clang`] : []),
            `${triple}-gcc`,
            ...(goarch === 'arm64' ? [] : [`${triple}-clang`]),
        ];
        const folders = here ? FOLDERS[goarch] : [`/opt/llvm-mingw/bin`];
        const make = (label, compilers) => ({
            kind: 'mingw',
            label,
            programs: { by: 'names', names: compilers, folders },
            args: sysroot === null ? [] : [`--sysroot=${sysroot}`],
            env: { ...compilerFlags, ...packagesOf(triple, here, facts) },
            extldflags: [],
            why: here ? 'MinGW-w64 compiles for Windows' : 'its name says what it compiles for',
            packages: `mingw/${goarch}`,
        });
        // On Windows a plain gcc may be of any CPU, or of Cygwin: the probe shows which.
        const plain = here && goarch === 'arm64' ? [make('clang', ['clang'])] : here ? [make('gcc', ['gcc', 'clang'])] : [];
        return here ? [...plain, make(names[0], names)] : [make(names[0], names)];
    },
};
/** On Windows each MSYS2 environment brings a pkg-config that knows its own folders. */
function packagesOf(triple, here, facts) {
    if (here)
        return { PKG_CONFIG: 'pkg-config' };
    return pkgConfig([
        `/usr/${triple}/lib/pkgconfig`,
        `/usr/${triple}/sys-root/mingw/lib/pkgconfig`,
        `/usr/${triple}/share/pkgconfig`,
    ], facts);
}

;// CONCATENATED MODULE: ./lib/build/toolchains/candidates/native.js


/** The machine's own compiler, for the machine's own system: by the names that it has there. */
const native_native = {
    name: 'native',
    candidates(target, { host }) {
        const { goos, goarch, sysroot } = target;
        // macOS and Windows have files of their own.
        if (goos !== host.os || goos === 'darwin' || goos === 'windows')
            return [];
        const multilib = goarch === '386' && host.arch === 'amd64';
        if (goarch !== host.arch && !multilib)
            return [];
        const names = host.os === 'linux' ? ['gcc', 'clang'] : ['cc', 'clang', 'gcc'];
        return names.map((name) => ({
            kind: 'native',
            label: multilib ? `${name} -m32` : name,
            programs: { by: 'names', names: [name], folders: [] },
            args: [...(multilib ? ['-m32'] : []), ...(sysroot === null ? [] : [`--sysroot=${sysroot}`])],
            env: { ...compilerFlags, PKG_CONFIG: 'pkg-config', ...staticLinking(target).env },
            extldflags: staticLinking(target).extldflags,
            why: 'it is the compiler of this machine',
            packages: name === 'clang' ? 'clang' : multilib ? 'multilib' : 'native',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/build/toolchains/zig/targets.js

const targets_ARCHITECTURES = {
    amd64: 'x86_64',
    386: 'x86',
    arm: 'arm',
    arm64: 'aarch64',
    riscv64: 'riscv64',
    s390x: 's390x',
    ppc64le: 'powerpc64le',
    ppc64: 'powerpc64',
    loong64: 'loongarch64',
    mips: 'mips',
    mipsle: 'mipsel',
    mips64: 'mips64',
    mips64le: 'mips64el',
};
/** The first glibc that has the CPU; where it is older than 2.17, so is every distribution that still runs. */
const FIRST_GLIBC = { riscv64: '2.27', loong64: '2.36' };
const OLDEST_GLIBC = '2.17';
/** zig's name of a target; undefined for what it has no C library for. */
function zigTarget(target) {
    const { goos, goarch, variant, libc } = target;
    const arch = Object.hasOwn(targets_ARCHITECTURES, goarch) ? targets_ARCHITECTURES[goarch] : undefined;
    if (arch === undefined)
        return undefined;
    switch (goos) {
        case 'linux': {
            const cpu = goarch === 'arm' ? armCpu(variant) : undefined;
            return { name: `${arch}-linux-${abi(target, libc)}`, ...(cpu === undefined ? {} : { cpu }) };
        }
        case 'windows':
            return ['amd64', '386', 'arm64'].includes(goarch) ? { name: `${arch}-windows-gnu` } : undefined;
        case 'darwin':
            return { name: `${arch}-macos` };
        case 'freebsd':
        case 'netbsd':
            return ['amd64', 'arm64'].includes(goarch) ? { name: `${arch}-${goos}` } : undefined;
        default:
            return undefined;
    }
}
function abi({ goarch, variant }, libc) {
    const musl = libc?.name === 'musl';
    const name = musl ? 'musl' : 'gnu';
    const version = musl ? '' : `.${glibcFloor(goarch, libc?.version ?? null)}`;
    return `${name}${targets_float(goarch, variant)}${version}`;
}
function targets_float(goarch, variant) {
    if (goarch === 'arm' || goarch === 'mips' || goarch === 'mipsle')
        return isSoftFloat(variant) ? 'eabi' : 'eabihf';
    return goarch === 'mips64' || goarch === 'mips64le' ? 'abi64' : '';
}
/** What was asked for, where the CPU is not younger; nothing asked: what runs on most. */
function glibcFloor(goarch, asked) {
    const first = (Object.hasOwn(FIRST_GLIBC, goarch) ? FIRST_GLIBC[goarch] : undefined) ?? OLDEST_GLIBC;
    if (asked === null)
        return first;
    return goarch in FIRST_GLIBC && minor(asked) < minor(first) ? first : asked;
}
/** zig's own choice for arm is ARMv7. */
function armCpu(variant) {
    if (variant?.startsWith('5'))
        return 'arm926ej_s';
    return variant?.startsWith('6') ? 'arm1176jzf_s' : undefined;
}
function minor(version) {
    return Number(version.split('.')[1] ?? 0);
}

;// CONCATENATED MODULE: ./lib/build/toolchains/candidates/zig.js




/**
 * zig brings the C libraries of all its targets, of any version of glibc; it is last because its first use of a target
 * compiles that library, which takes minutes.
 */
const zig = {
    name: 'zig',
    candidates(target, facts) {
        if (facts.zig.use === 'off')
            return [];
        const triple = zigTarget(target);
        if (triple === undefined)
            return [];
        const { goos, sysroot } = target;
        const sdk = goos === 'darwin' ? appleSdk(target, facts) : undefined;
        if (goos === 'darwin' && sdk === undefined)
            return [];
        const root = sdk ?? sysroot ?? undefined;
        const args = [
            '-target',
            triple.name,
            ...(triple.cpu === undefined ? [] : [`-mcpu=${triple.cpu}`]),
            ...(sdk === undefined ? (sysroot === null ? [] : [`--sysroot=${sysroot}`]) : appleFlags(sdk)),
        ];
        const candidate = {
            kind: 'zig',
            label: `zig cc -target ${triple.name}`,
            programs: { by: 'zig' },
            args,
            env: {
                ...compilerFlags,
                // Without a sysroot nothing that this machine has fits.
                ...(root === undefined
                    ? pkgConfig(['/nonexistent'], facts)
                    : pkgConfig(sysrootFolders(triple.name.replace(/\.[\d.]+$/, '')), facts, root)),
                ...staticLinking(target).env,
            },
            // With musl zig links programs statically anyway; -static would make it compile another musl.
            // Go hands -g to the linker after -s, and zig takes the last word: without this nothing is stripped.
            extldflags: [...staticLinking(target).extldflags.filter((flag) => flag !== '-static'), '-s'],
            why: 'zig brings the C library of this target',
            packages: 'zig',
        };
        return [candidate];
    },
};
/** zig puts the sysroot before -F and -L, and brings the headers of libSystem itself: the SDK's come after them. */
function appleFlags(sdk) {
    return ['--sysroot', sdk, '-F/System/Library/Frameworks', '-L/usr/lib', '-idirafter', `${sdk}/usr/include`];
}

;// CONCATENATED MODULE: ./lib/build/toolchains/choose.js








/** The order in which C toolchains are tried. */
const candidateSources = [
    environment,
    apple,
    native_native,
    gnu,
    musl,
    mingw,
    zig,
];
const KINDS = {
    env: ['env'],
    native: ['native', 'clang'],
    gcc: ['native', 'gcc', 'musl', 'mingw'],
    zig: ['zig'],
};
/**
 * Which C toolchains may compile for a target with cgo. Where someone named the compiler for this very target, there
 * is only that one: another instead would be a surprise.
 * @throws UserError TARGET_INVALID where none can ever do: macOS elsewhere without its SDK
 */
function chooseToolchain(target, facts) {
    const all = candidateSources.flatMap((source) => source.candidates(target, facts));
    const kinds = target.toolchain === 'auto' ? undefined : KINDS[target.toolchain];
    const wanted = isExplicit(target)
        ? all.filter(({ kind }) => kind === 'env')
        : all.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    const left = candidateSources.flatMap((source) => source.left?.(target, facts) ?? []);
    if (wanted.length === 0) {
        refuseApple(target, facts);
        throw none(target, facts, left);
    }
    return {
        target: target.id,
        candidates: wanted,
        left: isExplicit(target) ? [] : left,
    };
}
function none(target, { zig }, left) {
    const { id, toolchain, goos, goarch, libc } = target;
    if (toolchain === 'env')
        return new errors/* UserError */.y('TARGET_INVALID', `Target ${id}: it takes its C compiler from CC, which is not set.`, {
            hint: `Set CC, or CC_FOR_${goos}_${goarch}, or the target's own cc.`,
        });
    const by = toolchain === 'auto' ? 'No C toolchain that is known here' : `No C toolchain of kind ${toolchain}`;
    const wanted = libc === null ? '' : ` with ${libc.name === 'musl' ? 'musl' : 'glibc'}`;
    const reasons = [
        ...left.map(({ label, why }) => ` ${label} is left out: ${why}.`),
        ...(zig.use === 'off' ? [' zig is switched off; it may be able to.'] : []),
    ];
    return new errors/* UserError */.y('TARGET_INVALID', `Target ${id}: ${by} compiles for ${goos}/${goarch}${wanted}.${reasons.join('')}`, { hint: `Name one: CC_FOR_${goos}_${goarch}, or the target's own cc; or build without cgo.` });
}

;// CONCATENATED MODULE: ./lib/build/toolchains/locate.js
const COMPILER = /^((?:[\w.+-]*-)?)(gcc|clang|cc)(-[\w.]+)?(\.exe)?$/i;
/** @returns undefined where it is not there; zig has its own way (zig/find.ts) */
async function locate(candidate, host) {
    const { programs, args } = candidate;
    if (programs.by === 'zig')
        return undefined;
    if (programs.by === 'words') {
        const [first] = programs.cc;
        const program = first === undefined ? undefined : await host.processes.find(first);
        if (program === undefined)
            return undefined;
        // Of `ccache gcc -m64` the second word is the compiler.
        const at = programs.cc.findIndex((word) => COMPILER.test(host.machine.path.basename(word)));
        const { cxx, ar } = siblings(programs.cc[at] ?? first, host);
        const derived = at < 0 ? [cxx] : programs.cc.with(at, cxx);
        return {
            cc: [...programs.cc, ...args],
            cxx: [...(programs.cxx ?? derived), ...args],
            ar: programs.ar ?? [ar],
            program,
            env: {},
        };
    }
    for (const name of programs.names) {
        const onPath = await host.processes.find(name);
        // By its name, as `go build` names its own: a later step that only says CC=gcc finds the same entries in GOCACHE.
        if (onPath !== undefined)
            return known(name, onPath, args, host, {});
        for (const folder of programs.folders) {
            const path = host.machine.path.join(folder, name);
            const found = await host.processes.find(path);
            // gcc of MinGW finds its own libraries only through PATH.
            if (found !== undefined)
                return known(path, found, args, host, prepended(folder, host));
        }
    }
    return undefined;
}
function known(name, program, args, host, env) {
    const { cxx, ar } = siblings(name, host);
    return { cc: [name, ...args], cxx: [cxx, ...args], ar: [ar], program, env };
}
/** `aarch64-linux-gnu-gcc-12` → `aarch64-linux-gnu-g++-12`, `aarch64-linux-gnu-ar`: also where they are not there, so that an error names what is missing. */
function siblings(cc, { machine }) {
    const base = machine.path.basename(cc);
    const folder = cc.slice(0, cc.length - base.length);
    const match = COMPILER.exec(base);
    if (match === null)
        return { cxx: 'g++', ar: 'ar' };
    const [, prefix = '', compiler = '', version = '', exe = ''] = match;
    const cxx = { gcc: 'g++', clang: 'clang++', cc: 'c++' }[compiler.toLowerCase()];
    // musl's wrapper has no binutils of its own.
    const ar = prefix === 'musl-' ? 'ar' : `${folder}${prefix}ar${exe}`;
    return { cxx: `${folder}${prefix}${cxx}${version}${exe}`, ar };
}
function prepended(folder, { machine }) {
    if (machine.platform.os !== 'windows')
        return {};
    return {
        PATH: [folder, machine.env('PATH') ?? ''].filter((part) => part !== '').join(machine.path.delimiter),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/binary/inspect.js + 17 modules
var inspect = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/build/plan/ldflags.js
var ldflags = __webpack_require__(51297);
// EXTERNAL MODULE: ./lib/build/plan/environment.js
var plan_environment = __webpack_require__(38415);
;// CONCATENATED MODULE: ./lib/build/toolchains/probe/environment.js


const FLAGS = ['CGO_CPPFLAGS', 'CGO_CFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'];
/**
 * The row's own environment, so that GOCACHE keeps for the row what the probe compiles; without what belongs to the
 * program that is to be built. undefined removes a name.
 */
function probeEnvironment(target, toolchain, machine) {
    const row = (0,plan_environment/* rowEnvironment */.E)(target, { ...toolchain, name: '', why: '' }, 0);
    const env = {};
    for (const [name, value] of Object.entries(row))
        env[name] = value ?? undefined;
    for (const name of FLAGS)
        env[name] = withoutLibraries(env[name] ?? '', name, machine);
    // Error messages are told apart by their English words; the probe is a module of its own, outside of any workspace.
    return { ...env, LC_ALL: 'C', GOFLAGS: '-trimpath', GOWORK: 'off', GO111MODULE: 'on' };
}
/** A library of the program's, and what is found from the program's own folder, is no matter of the toolchain. */
function withoutLibraries(text, name, { path }) {
    const words = (0,toolchains_words/* splitWords */.f)(text, name);
    const kept = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const [, flag, value] = /^-([lLI])(.*)$/.exec(word) ?? [];
        if (flag === undefined)
            kept.push(word);
        else {
            const argument = value === '' ? (words[++i] ?? '') : value;
            if (flag !== 'l' && path.isAbsolute(argument))
                kept.push(`-${flag}${argument}`);
        }
    }
    // To Go an empty variable is none, and its own defaults would come instead.
    return kept.length === 0 ? ' ' : (0,toolchains_words/* joinWords */.y)(kept);
}

;// CONCATENATED MODULE: ./lib/build/toolchains/probe/program.js
/** Marks lines of ours among a compiler's messages. */
const OWN_ERROR = 'setup-go-plus:';
/**
 * What every cgo program needs at least: headers, threads, and the C library that was asked for. That is looked at by
 * the preprocessor, which tells it apart long before anything could run.
 */
function cProgram({ goos, libc }) {
    const system = goos === 'windows'
        ? ['#include <windows.h>', '#include <process.h>']
        : ['#include <pthread.h>', '#include <sys/types.h>', '#include <unistd.h>'];
    return [
        '#include <errno.h>',
        '#include <stdint.h>',
        '#include <stdio.h>',
        '#include <stdlib.h>',
        ...system,
        ...(goos === 'linux' ? libcCheck(libc) : []),
        'int main(void) { return puts("probe") < 0; }',
        '',
    ].join('\n');
}
function libcCheck(libc) {
    const check = (condition, message) => [
        `#if ${condition}`,
        `#error "${OWN_ERROR} ${message}"`,
        '#endif',
    ];
    if (libc?.name === 'musl')
        return check('defined(__GLIBC__)', 'glibc instead of musl');
    if (libc?.name !== 'gnu')
        return [];
    const [major = '2', minor = '0'] = (libc.version ?? '').split('.');
    return [
        ...check('!defined(__GLIBC__)', 'not glibc'),
        ...(libc.version === null
            ? []
            : check(`defined(__GLIBC__) && __GLIBC__ * 1000 + __GLIBC_MINOR__ > ${Number(major) * 1000 + Number(minor)}`, `glibc newer than ${libc.version}`)),
    ];
}
/** What the go command adds to the compiler's name (gccArchArgs in cmd/go/internal/work). */
function archFlags({ goos, goarch, variant }) {
    const soft = variant === 'softfloat';
    switch (goarch) {
        case '386':
            return ['-m32'];
        case 'amd64':
            return goos === 'darwin' ? ['-arch', 'x86_64', '-m64'] : ['-m64'];
        case 'arm64':
            return goos === 'darwin' ? ['-arch', 'arm64'] : [];
        case 'arm':
            return ['-marm'];
        case 's390x':
            return ['-m64'];
        case 'mips':
        case 'mipsle':
            return ['-mabi=32', ...(soft ? ['-msoft-float'] : ['-mhard-float'])];
        case 'mips64':
        case 'mips64le':
            return ['-mabi=64', ...(soft ? ['-msoft-float'] : ['-mhard-float'])];
        case 'loong64':
            return ['-mabi=lp64d'];
        default:
            return [];
    }
}
/** runtime/cgo and one function of C: what they need, all others need. */
const goProgram = {
    'go.mod': 'module probe\n\ngo 1.13\n',
    'main.go': `package main

// #include <stdlib.h>
// static int answer(void) { return abs(-42); }
import "C"

func main() { println(int(C.answer())) }
`,
};

;// CONCATENATED MODULE: ./lib/build/toolchains/probe/explain.js

/** The first that fits is the reason: gcc's, clang's, zig's and binutils' words in English (LC_ALL=C). */
const RULES = [
    {
        cause: 'libc',
        when: new RegExp(`${OWN_ERROR} ([^"\\n]+)`),
        why: ([, found]) => `its C library is ${found}`,
    },
    {
        cause: 'xcode',
        when: /xcrun: error: [^\n]+|agreed to the Xcode licen[sc]e/,
        why: () => "Xcode's command line tools are not installed, or their licence was not agreed to",
    },
    {
        cause: 'sysroot',
        when: /no such sysroot directory|this linker was not configured to use sysroots|(?:FileNotFound|unable to find libc|unable to open) [^\n]*sysroot/i,
        why: (_, { sysroot }) => `there is no usable sysroot at ${sysroot ?? 'the place that it was told'}`,
    },
    {
        cause: 'sdk',
        when: /unable to find (?:system )?framework '?(\w+)|unable to find dynamic system library '(\w+)'|framework (?:'(\w+)' )?not found(?: (\w+))?/,
        why: (match) => `it finds no ${match.slice(1).find((name) => name !== undefined) ?? 'framework'}, which Apple's SDK brings`,
    },
    {
        cause: 'incomplete',
        when: /cannot execute(?: '([^']+)')?/,
        why: ([, part]) => `it is not whole: ${part ?? 'a part of it'} is missing`,
    },
    {
        cause: 'wrong-target',
        when: /64-bit mode not compiled in/,
        why: () => 'it is a 32-bit MinGW, and the target has 64 bits',
    },
    {
        cause: 'wrong-target',
        when: /(?:unrecognized command[- ]line option|(?:unsupported|unknown) (?:option|argument):?) '?(-(?:m[\w=.-]+|arch))/,
        why: ([, flag], { goos, goarch }) => `it does not know ${flag}: it compiles for something else than ${goos}/${goarch}`,
    },
    {
        cause: 'wrong-target',
        when: /(?:no such instruction|unrecognized (?:opcode|emulation mode)|file in wrong format|is incompatible with|incompatible target|unknown architecture|unrecognised emulation mode|relocations in generic ELF|bad instruction)/i,
        why: (_, { goos, goarch }) => `it, or its assembler or linker, is for something else than ${goos}/${goarch}`,
    },
    {
        cause: 'headers',
        when: /fatal error: '?([\w./+-]+\.h)'?(?: file not found|: No such file)/,
        why: ([, header]) => `it finds no ${header}: the headers of this target's C library are missing`,
    },
    {
        cause: 'libraries',
        when: /cannot find (?:-l)?([\w./+-]+)(?::|\s|$)|unable to find library -l(\w+)|library not found for -l(\w+)|cannot open (\S*crt\w*\.o)/,
        why: (match) => {
            const name = match.slice(1).find((part) => part !== undefined) ?? '';
            return `its linker finds no ${/\.o$/.test(name) ? name : `library ${name}`}: this target's C library is missing`;
        },
    },
    {
        cause: 'missing',
        when: /C compiler "([^"]+)" not found|executable file not found/,
        why: ([, name]) => `${name ?? 'its program'} is not found by the go command`,
    },
];
/** From what a failed probe printed to its reason. */
function explainFailure({ code, output, target, limit, }) {
    // gcc writes typographic quotes in some locales even so.
    const plain = output.replace(/[‘’`]/g, "'").replaceAll('\r\n', '\n');
    if (code === 124)
        return {
            cause: 'time',
            why: `it did not end within ${limit / 60_000} minutes`,
            output: firstLines(plain),
        };
    for (const { cause, when, why } of RULES) {
        const match = when.exec(plain);
        if (match !== null)
            return { cause, why: why(match, target), output: cause === 'libc' ? '' : telling(plain, match) };
    }
    const first = firstLines(plain);
    return { cause: 'unknown', why: `it ended with code ${code}`, output: first };
}
/** The line that gave it away. */
function telling(output, match) {
    const start = output.lastIndexOf('\n', match.index) + 1;
    const end = output.indexOf('\n', match.index);
    return output
        .slice(start, end < 0 ? undefined : end)
        .trim()
        .slice(0, 300);
}
function firstLines(output) {
    return output
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^# /.test(line))
        .slice(0, 4)
        .join('\n')
        .slice(0, 600);
}

// EXTERNAL MODULE: ./lib/binary/dotted.js
var dotted = __webpack_require__(17877);
;// CONCATENATED MODULE: ./lib/build/toolchains/probe/judge.js


/**
 * Whether what a toolchain linked is for the target: the bytes say it, whatever the compiler is called.
 * @param stripped it was linked with -s
 * @returns what is wrong with it; undefined where nothing is
 */
function judge(image, target, { stripped }) {
    const { goos, goarch, libc } = target;
    const format = Object.hasOwn(FORMATS, goos) ? FORMATS[goos] : undefined;
    if (format === undefined)
        return undefined;
    const made = `${image.os ?? 'an unknown system'}/${image.arch ?? `machine ${image.machine}`}`;
    // The headers of ELF rarely name the system.
    if (image.arch !== goarch || (image.os !== null && !sameSystem(image.os, goos)) || image.format !== format)
        return `it compiles for ${made} (${image.format}), not for ${goos}/${goarch}`;
    const cygwin = image.libraries.find(({ name }) => /^(?:msys-|cygwin)/i.test(name));
    if (cygwin !== undefined)
        return `it links with ${cygwin.name}: it is the compiler of MSYS or Cygwin, not of MinGW-w64`;
    if (libc?.name === 'musl' && image.libc === 'glibc')
        return 'it links with glibc, and musl was asked for';
    if (libc?.name === 'gnu' && image.libc === 'musl')
        return 'it links with musl, and glibc was asked for';
    if (libc?.name === 'musl' && isProgram(target) && image.linkage === 'dynamic')
        return `it links dynamically (${image.libraries.map(({ name }) => name).join(', ')}), and musl is to be static`;
    if (libc?.name === 'gnu' && libc.version !== null) {
        const glibc = image.symbolVersions.find(({ name }) => name === 'GLIBC');
        if (glibc !== undefined && (0,dotted/* compareDotted */.A)(glibc.version, libc.version) > 0)
            return `what it links needs glibc ${glibc.version}, and ${libc.version} must do`;
    }
    if (stripped && image.format === 'elf' && image.symbols)
        return 'it leaves symbols in although it was told -s';
    return undefined;
}
const FORMATS = {
    windows: 'pe',
    darwin: 'mach-o',
    ios: 'mach-o',
    linux: 'elf',
    android: 'elf',
    freebsd: 'elf',
    netbsd: 'elf',
    openbsd: 'elf',
    dragonfly: 'elf',
    solaris: 'elf',
    illumos: 'elf',
};
/** In ELF illumos calls itself Solaris, and Android Linux. */
function sameSystem(a, b) {
    const plain = (name) => ({ illumos: 'solaris', android: 'linux', ios: 'darwin' })[name] ?? name;
    return plain(a) === plain(b);
}

;// CONCATENATED MODULE: ./lib/build/toolchains/probe/probe.js








/** Milliseconds. zig compiles a whole C library first, on machines that have much else to do. */
const LIMIT = { zig: 20 * 60_000, other: 5 * 60_000 };
/**
 * Compiles and links C, then a program of Go and C with the Go in use, in a folder of its own, with the row's own
 * environment: what is compiled of Go's runtime stays in GOCACHE, where the row finds it.
 * @returns what is wrong; undefined where both were linked and are what the target asks for
 * @throws UserError TOOL_MISSING where there is no go command, DISK_*
 */
async function probe(task, host) {
    const { machine, files } = host;
    const folder = machine.path.join(machine.temp, `setup-go-plus-cgo-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    await files.makeDirectory(folder);
    try {
        return (await probeC(task, folder, host)) ?? (await probeGo(task, folder, host));
    }
    finally {
        await files.remove(folder).catch(() => undefined);
    }
}
async function probeC(task, folder, host) {
    const { target, located, toolchain } = task;
    const { path } = host.machine;
    const output = path.join(folder, target.goos === 'windows' ? 'c.exe' : 'c');
    await host.files.write(path.join(folder, 'probe.c'), cProgram(target));
    const [program, ...words] = located.cc;
    return attempt(task, {
        program: program,
        args: [
            ...words,
            ...archFlags(target),
            ...toolchain.extldflags.filter((flag) => flag !== '-s'),
            '-o',
            output,
            'probe.c',
            ...(target.goos === 'linux' ? ['-lpthread'] : []),
        ],
    }, { folder, output, stripped: false }, host);
}
async function probeGo(task, folder, host) {
    const { target, toolchain, go } = task;
    const { path } = host.machine;
    const inner = path.join(folder, 'go');
    for (const [name, text] of Object.entries(goProgram))
        await host.files.write(path.join(inner, name), text);
    const output = path.join(folder, target.goos === 'windows' ? 'go.exe' : 'out');
    const extldflags = toolchain.extldflags.length === 0 ? [] : [(0,ldflags/* quoteFlag */.xw)(`-extldflags=${toolchain.extldflags.join(' ')}`)];
    return attempt(task, {
        program: go,
        args: [
            'build',
            '-trimpath',
            '-buildvcs=false',
            `-ldflags=${['-s', '-w', '-linkmode=external', ...extldflags].join(' ')}`,
            '-o',
            output,
            '.',
        ],
    }, { folder: inner, output, stripped: true }, host);
}
async function attempt({ target, toolchain }, command, { folder, output, stripped, }, host) {
    const limit = toolchain.kind === 'zig' ? LIMIT.zig : LIMIT.other;
    const { code, stdout, stderr } = await host.processes.run({
        ...command,
        cwd: folder,
        env: probeEnvironment(target, toolchain, host.machine),
        timeout: limit,
    });
    if (code !== 0)
        return explainFailure({ code, output: `${stderr}${stdout}`, target, limit });
    if ((await host.files.stat(output)) === undefined)
        return { cause: 'unknown', why: 'it ended well and linked nothing', output: '' };
    const wrong = await host.openBytes(output, async (reader) => {
        try {
            const { images } = await (0,inspect/* inspectBinary */.w)(reader);
            return judge(images[0], target, { stripped });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y) || error.code !== 'BINARY_INVALID')
                throw error;
            return `what it linked is no binary that can be read: ${error.message}`;
        }
    });
    return wrong === undefined ? undefined : { cause: 'wrong-target', why: wrong, output: '' };
}

// EXTERNAL MODULE: ./lib/sdk/extract.js + 3 modules
var extract = __webpack_require__(52197);
// EXTERNAL MODULE: ./lib/sdk/record.js
var sdk_record = __webpack_require__(31583);
// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(49443);
// EXTERNAL MODULE: ./lib/transfer/redact.js
var redact = __webpack_require__(12586);
;// CONCATENATED MODULE: ./lib/build/toolchains/zig/pins.js
/**
 * SHA-256 of the ziglang wheels of the version that is brought where nobody names one, as PyPI listed them when it was
 * chosen: for these, neither the index nor the network has to be trusted.
 */
const DEFAULT_ZIG = '0.17.1';
/** By version, then by platform in Go's words. */
const zigPins = {
    '0.17.1': {
        'darwin/arm64': '09953b6af7f64168b915180a42774f520f92d86ef6331b28e33915c7e1f0bb23',
        'darwin/amd64': '4e0b4b9c02b8d0d220e9948010f860b62ff11d96abb39762eca5fa2ef3f7bc97',
        'linux/386': 'd0549d5db63961ad9ed83ef628a45e3309542410dbcb6010116f4f2a3274d966',
        'linux/amd64': 'ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54',
        'linux/arm64': 'b7c5f02fccd40f89b999ee16a1f5ddced56e6182370f8affe494bcf8a28cf07e',
        'linux/arm': '7ec229ead4a08f3bc537ed33fa8c0f811739b81a0d05afbea89db30afb4df1cc',
        'linux/ppc64le': 'd3bf27478d4593f2df7daf5c59b616a543b8f9e2cc9235bef84d8e54862a4334',
        'linux/s390x': '87f24e5cdca55f5d47c1e20570eebb61a53957fafe4c35c69740e13affe407ba',
        'linux/riscv64': 'd65ae4223b0c351cb3b4596262b8d9773acc9ca94ef8ea9b5fe3ddfa07dd204f',
        'windows/386': 'ae28f1f1150b95c8b1bb5e185d18e6c542877dc480e2476ccc81dac41f191b71',
        'windows/amd64': '69c3dfc3aff6a297ec4017aa904782c0e450eb988982d7f675d83edce27526fb',
        'windows/arm64': '27a8da5f8eaa0e76ebbc7c2594130ed4646c1101ada2ce0aa86fe580c74154b9',
    },
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/build/toolchains/zig/wheel.js


/** How the names of wheels end, by platform in Go's words. */
const TAGS = {
    'linux/amd64': /linux\w*_x86_64\.whl$/,
    'linux/386': /linux\w*_i686\.whl$/,
    'linux/arm64': /linux\w*_aarch64\.whl$/,
    'linux/arm': /linux\w*_armv7l\.whl$/,
    'linux/ppc64le': /linux\w*_ppc64le\.whl$/,
    'linux/s390x': /linux\w*_s390x\.whl$/,
    'linux/riscv64': /linux\w*_riscv64\.whl$/,
    'darwin/amd64': /macosx_\w+_x86_64\.whl$/,
    'darwin/arm64': /macosx_\w+_arm64\.whl$/,
    'windows/amd64': /win_amd64\.whl$/,
    'windows/arm64': /win_arm64\.whl$/,
    'windows/386': /win32\.whl$/,
};
/** The wheel of this version that runs here; undefined where the index has none. */
function pickWheel(files, version, { os, arch }) {
    const key = `${os}/${arch}`;
    const tag = Object.hasOwn(TAGS, key) ? TAGS[key] : undefined;
    if (tag === undefined)
        return undefined;
    return files.find(({ name }) => name.startsWith(`ziglang-${version}-`) && tag.test(name));
}
const simple = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        filename: schemas/* string */.YjP(),
        url: schemas/* string */.YjP(),
        hashes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    })),
});
/**
 * A project's page of a package index: JSON (PEP 691), or HTML (PEP 503), which is all that many mirrors have.
 * @param base address of the page: mirrors name their files from there
 * @throws UserError RESPONSE_INVALID
 */
function parseIndex(text, base) {
    return text.trimStart().startsWith('{') ? parseJson(text, base) : parseHtml(text, base);
}
function parseJson(text, base) {
    try {
        return simple
            .parse(JSON.parse(text))
            .files.flatMap(({ filename, url, hashes }) => file(filename, url, hashes.sha256, base));
    }
    catch (cause) {
        throw new errors/* UserError */.y('RESPONSE_INVALID', 'The list of ziglang wheels is not what a package index sends.', {
            hint: 'Check the address of the index (PIP_INDEX_URL).',
            cause,
        });
    }
}
function parseHtml(text, base) {
    const found = [];
    for (const [, attributes = '', label = ''] of text.matchAll(/<a\s([^>]*)>([^<]*)<\/a>/gi)) {
        const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
        if (href === null)
            continue;
        const [url = '', fragment = ''] = (href[1] ?? href[2] ?? '').replaceAll('&amp;', '&').split('#');
        const digest = /(?:^|&)sha256=([0-9a-f]{64})(?:$|&)/i.exec(fragment);
        found.push(...file(label.trim(), url, digest?.[1], base));
    }
    return found;
}
function file(name, url, sha256, base) {
    if (!/^[\w.+-]+\.whl$/.test(name) || !URL.canParse(url, base))
        return [];
    const digest = sha256?.toLowerCase() ?? '';
    return [{ name, url: new URL(url, base).href, sha256: /^[0-9a-f]{64}$/.test(digest) ? digest : null }];
}

;// CONCATENATED MODULE: ./lib/build/toolchains/zig/bring.js







/**
 * zig from its wheel, which is a zip: verified by a pin of ours, or, for other versions, by the digest in the index,
 * which came over TLS. Published by one rename; returns at once where it is there.
 * @returns absolute path of zig
 * @throws UserError INPUT_INVALID, VERSION_NOT_FOUND, INTEGRITY_MISMATCH, INTEGRITY_MISSING, ARCHIVE_INVALID, ARCHIVE_HOSTILE, HTTP_*,
 *   DISK_*; nothing is left behind then
 */
async function bringZig(request, host) {
    const { version, toolCache } = request;
    // It becomes the name of a folder.
    if (!/^\d+\.\d+\.\d+(?:\.post\d+)?$/.test(version))
        throw new errors/* UserError */.y('INPUT_INVALID', `${JSON.stringify(version)} is no version of zig.`, {
            hint: 'Write it as PyPI lists it: 0.17.1.',
        });
    const { platform, path } = host.machine;
    const folder = path.join(toolCache, 'zig', version, `${platform.os}-${platform.arch}`);
    const program = path.join(folder, 'ziglang', programName(platform));
    const pin = pinOf(request, platform);
    if (await isReady(folder, request, pin, host))
        return program;
    const { wheel, expected, from } = await findWheel(request, pin, host);
    await host.stages.sweep(folder);
    const stage = await host.stages.open(folder);
    try {
        const found = (await host.files.list(folder)) !== undefined;
        const download = await host.transfer.stream(wheel.url);
        const progress = host.log.progress(`zig ${version}`, download.size);
        const extracted = await (0,extract/* extract */.o)(download.body, 'zip', stage, host.files, {
            prefix: '',
            contents: 'full',
            rules: (0,safe_path/* nameRules */.Je)(platform.os),
            ...(download.size === undefined ? {} : { size: download.size }),
            onBytes: (count) => progress.advance(count),
        }).finally(() => progress.finish());
        if (extracted.archiveSha256 !== expected)
            throw new errors/* UserError */.y('INTEGRITY_MISMATCH', `${wheel.name} has SHA-256 ${extracted.archiveSha256}; ${from === 'pin' ? 'setup-go-plus knows it as' : 'the index says'} ${expected}.`, { hint: 'The download was damaged or changed on its way. Nothing of it was kept.' });
        if (!extracted.names.has(`ziglang/${programName(platform)}`))
            throw new errors/* UserError */.y('ARCHIVE_INVALID', `${wheel.name} has no ziglang/${programName(platform)}.`, {
                hint: 'It is not the wheel of ziglang. Check the address of the index (PIP_INDEX_URL).',
            });
        const record = {
            schema: 1,
            tool: 'zig',
            version,
            platform: `${platform.os}/${platform.arch}`,
            sha256: expected,
            from,
        };
        stage.file(sdk_record/* RECORD_NAME */.qP, new TextEncoder().encode(`${JSON.stringify(record)}\n`), {
            executable: false,
            mtime: 0,
        });
        if ((await stage.publish(found)) === 'published' || (await isReady(folder, request, pin, host)))
            return program;
    }
    catch (error) {
        await stage.discard().catch(() => undefined);
        throw error;
    }
    throw new errors/* UserError */.y('DISK_DENIED', `Another program keeps changing ${folder}.`, {
        hint: 'End what else installs zig there, remove the folder, and try again.',
    });
}
function programName({ os }) {
    return os === 'windows' ? 'zig.exe' : 'zig';
}
function pinOf({ version, pins = zigPins }, { os, arch }) {
    const known = Object.hasOwn(pins, version) ? pins[version] : undefined;
    return known !== undefined && Object.hasOwn(known, `${os}/${arch}`) ? known[`${os}/${arch}`] : undefined;
}
/** A folder without our record is a killed job's, or somebody else's: it is replaced, since it is in our own place. */
async function isReady(folder, { version }, pin, { files, machine }) {
    const bytes = await files.read(machine.path.join(folder, sdk_record/* RECORD_NAME */.qP));
    if (bytes === undefined)
        return false;
    let record;
    try {
        record = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return false;
    }
    const fits = record?.schema === 1 && record.tool === 'zig' && record.version === version;
    return fits && (pin === undefined || record?.sha256 === pin);
}
async function findWheel({ version, index }, pin, { transfer, machine }) {
    const { platform } = machine;
    const page = `${index.replace(/\/+$/, '')}/ziglang/`;
    const text = await transfer.text(page, {
        headers: { accept: 'application/vnd.pypi.simple.v1+json, text/html;q=0.5' },
    });
    const wheel = pickWheel(parseIndex(text, page), version, platform);
    if (wheel === undefined)
        throw new errors/* UserError */.y('VERSION_NOT_FOUND', `${(0,redact/* redactUrl */.B)(page)} has no zig ${version} for ${platform.os}/${platform.arch}.`, { hint: 'Ask for another version, install zig yourself, or name the C compiler of the target (cc).' });
    if (pin !== undefined) {
        if (wheel.sha256 !== null && wheel.sha256 !== pin)
            throw new errors/* UserError */.y('INTEGRITY_MISMATCH', `${(0,redact/* redactUrl */.B)(page)} says that ${wheel.name} has SHA-256 ${wheel.sha256}; setup-go-plus knows it as ${pin}.`, { hint: 'The index serves another file under this name. Nothing was downloaded.' });
        return { wheel, expected: pin, from: 'pin' };
    }
    if (wheel.sha256 === null || !page.startsWith('https:'))
        throw new errors/* UserError */.y('INTEGRITY_MISSING', `Nothing vouches for ${wheel.name}: ${wheel.sha256 === null ? 'the index gives no SHA-256' : 'the index does not come over TLS'}.`, {
            hint: 'Use an https index that lists digests, as PyPI does, or the default version, whose digests are known.',
        });
    return { wheel, expected: wheel.sha256, from: 'index' };
}

;// CONCATENATED MODULE: ./lib/build/toolchains/zig/find.js



/** Prints where the wheel's program is; the current folder, which may hold anything, is not looked at. */
const ASK_PYTHON = "import sys; sys.path[:] = [p for p in sys.path if p]; import os, ziglang; print(os.path.join(os.path.dirname(ziglang.__file__), 'zig'))";
/**
 * In this order: what the setting names, zig on PATH, the ziglang package of a Python on PATH, and one that is brought.
 * @returns undefined where there is none and none may be brought
 * @throws UserError INPUT_INVALID for a path without zig, and what `bringZig` throws
 */
async function findZig(setting, place, host) {
    const { processes } = host;
    if (setting.use === 'off')
        return undefined;
    if (setting.use === 'path') {
        const program = await processes.find(setting.path);
        if (program !== undefined)
            return { name: setting.path, program, why: 'its path was given' };
        throw new errors/* UserError */.y('INPUT_INVALID', `${setting.path} is no program: zig was expected there.`, {
            hint: 'Name the zig program itself, not its folder.',
        });
    }
    const version = setting.use === 'auto' ? setting.version : null;
    for (const look of [onPath, inPython]) {
        const found = await look(host);
        if (found !== undefined && (version === null || (await versionOf(found, host)) === version))
            return found;
    }
    if (setting.use === 'found')
        return undefined;
    const wanted = version ?? DEFAULT_ZIG;
    const program = await bringZig({ ...place, version: wanted }, host);
    return { name: program, program, why: `zig ${wanted} was brought from its wheel` };
}
/** CC and its kin, for a candidate's arguments. */
function zigCommands({ name, program }, args, machine) {
    const cache = cacheFolder(machine);
    return {
        cc: [name, 'cc', ...args],
        cxx: [name, 'c++', ...args],
        ar: [name, 'ar'],
        program,
        versionOf: [name, 'version'],
        // Else zig's own choice for the second is the work tree, which must stay clean.
        env: { ZIG_GLOBAL_CACHE_DIR: cache, ZIG_LOCAL_CACHE_DIR: cache },
    };
}
/** Where zig itself keeps it: what a cache action keeps, and other builds have compiled, is used. */
function cacheFolder({ env, path, platform, home }) {
    const own = env('ZIG_GLOBAL_CACHE_DIR');
    if (own)
        return path.resolve(own);
    if (platform.os === 'windows')
        return path.join(env('LOCALAPPDATA') || path.join(home, 'AppData', 'Local'), 'zig');
    const xdg = env('XDG_CACHE_HOME');
    return path.join(xdg && path.isAbsolute(xdg) ? xdg : path.join(home, '.cache'), 'zig');
}
async function onPath({ processes }) {
    const program = await processes.find('zig');
    return program === undefined ? undefined : { name: 'zig', program, why: 'zig is on PATH' };
}
async function inPython({ processes, machine }) {
    for (const python of ['python3', 'python']) {
        if ((await processes.find(python)) === undefined)
            continue;
        const { code, stdout } = await processes.run({
            program: python,
            args: ['-c', ASK_PYTHON],
            timeout: 30_000,
        });
        const path = stdout.trim();
        if (code !== 0 || !machine.path.isAbsolute(path))
            continue;
        const program = await processes.find(path);
        if (program !== undefined)
            return { name: path, program, why: `${python} has the ziglang package` };
    }
    return undefined;
}
async function versionOf({ program }, { processes }) {
    const { stdout } = await processes.run({ program, args: ['version'], timeout: 60_000 });
    return stdout.trim();
}

;// CONCATENATED MODULE: ./lib/build/toolchains/find.js









const PYPI = 'https://pypi.org/simple';
/** A shorthand for one target. @throws UserError as `Toolchains.find` */
function findToolchain(target, options, host) {
    return openToolchains(options, host).find(target);
}
function openToolchains(options, host) {
    const probes = new Map();
    let zig;
    // A probe is a build that uses all processors: one at a time.
    let turn = Promise.resolve();
    const findOnce = () => {
        const index = options.index ?? (host.machine.env('PIP_INDEX_URL') || PYPI);
        const { toolCache, pins } = options;
        zig ??= findZig(options.zig, { toolCache, index, ...(pins === undefined ? {} : { pins }) }, host);
        return zig;
    };
    async function find(target) {
        const plan = chooseToolchain(target, factsFor(target, options, host));
        const attempts = [];
        for (const candidate of plan.candidates) {
            const located = await locateAny(candidate);
            if (located instanceof errors/* UserError */.y) {
                attempts.push({ candidate, failure: { cause: 'missing', why: located.message, output: '' } });
                continue;
            }
            const failure = located === undefined ? undefined : await probeOnce(target, candidate, located);
            if (located !== undefined && failure === undefined)
                return describe(candidate, located, attempts, await find_versionOf(located, host));
            attempts.push({ candidate, failure });
            host.log.debug(`${target.id}: ${candidate.label}: ${failure?.why ?? 'is not there'}`);
            if (failure !== undefined && failure.output !== '')
                host.log.debug(failure.output);
        }
        throw await unusable(target, plan, attempts, options, host);
    }
    /** What is not to be trusted ends the search; what cannot be had is passed over. */
    async function locateAny(candidate) {
        if (candidate.programs.by !== 'zig')
            return locate(candidate, host);
        try {
            const found = await findOnce();
            return found === undefined ? undefined : zigCommands(found, candidate.args, host.machine);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y) || /^(?:INTEGRITY_|ARCHIVE_|INPUT_)/.test(error.code))
                throw error;
            return error;
        }
    }
    function probeOnce(target, candidate, located) {
        const toolchain = {
            kind: candidate.kind,
            env: variablesOf(candidate, located),
            extldflags: candidate.extldflags,
        };
        const { goos, goarch, variant, libc, buildmode, sysroot } = target;
        const key = JSON.stringify([located.program, toolchain, goos, goarch, variant, libc, buildmode, sysroot]);
        const known = probes.get(key);
        if (known !== undefined)
            return known;
        const result = turn.then(() => {
            if (candidate.kind === 'zig')
                host.log.info(`Trying ${candidate.label}; the first use compiles its C library, which can take minutes.`);
            return probe({ target, located, toolchain, go: options.go }, host);
        });
        turn = result.catch(() => undefined);
        probes.set(key, result);
        return result;
    }
    return { find };
}
function factsFor(target, { zig }, { machine }) {
    const names = [...relevantVariables(target), 'SDKROOT'];
    const set = names.flatMap((name) => {
        const value = machine.env(name);
        return value === undefined || value === '' ? [] : [[name, value]];
    });
    return { host: machine.platform, env: Object.fromEntries(set), zig };
}
function variablesOf(candidate, { cc, cxx, ar, env }) {
    return { CC: (0,toolchains_words/* joinWords */.y)(cc), CXX: (0,toolchains_words/* joinWords */.y)(cxx), AR: (0,toolchains_words/* joinWords */.y)(ar), ...candidate.env, ...env };
}
function describe(candidate, located, before, version) {
    const passed = before.filter(({ failure }) => failure !== undefined);
    return {
        name: nameOf(candidate, version),
        kind: candidate.kind,
        env: variablesOf(candidate, located),
        extldflags: candidate.extldflags,
        why: [
            candidate.why,
            ...passed.map(({ candidate: { label }, failure }) => `${label} does not do: ${failure.why}`),
        ].join('; '),
    };
}
/** `gcc aarch64-linux-gnu-gcc 12.2.0`, `zig cc -target x86_64-linux-musl 0.17.1`. */
function nameOf({ kind, label }, version) {
    return [...(label.startsWith(kind) ? [] : [kind]), label, ...(version === undefined ? [] : [version])].join(' ');
}
/** `12.2.0` of `aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0`, `15.0.0` of `Apple clang version 15.0.0 (clang-1500)`. */
async function find_versionOf(located, { processes }) {
    const [program, ...args] = located.versionOf ?? [...located.cc, '--version'];
    const { stdout } = await processes.run({
        program: program,
        args,
        env: { ...located.env, LC_ALL: 'C' },
        timeout: 60_000,
    });
    const line = stdout.split(/\r?\n/)[0] ?? '';
    return /\bversion (\d+(?:\.\d+)*)/.exec(line)?.[1] ?? /(\d+(?:\.\d+)*)(?:-\w+)?\s*$/.exec(line)?.[1];
}
async function unusable(target, plan, attempts, options, host) {
    const found = attempts.filter(({ failure }) => failure !== undefined);
    const said = attempts.map(({ candidate, failure }) => {
        if (failure === undefined)
            return `${candidate.label} is not installed`;
        return `${candidate.label}: ${failure.why}${failure.output === '' ? '' : `\n    ${failure.output.replaceAll('\n', '\n    ')}`}`;
    });
    const left = plan.left.map(({ label, why }) => `${label} is left out: ${why}`);
    return new errors/* UserError */.y(found.length === 0 ? 'TOOL_MISSING' : 'TOOLCHAIN_UNUSABLE', `Target ${target.id}: no C toolchain works here.\n  ${[...said, ...left].join('\n  ')}`, { hint: await adviceFor(target, attempts, options, host) });
}
async function adviceFor({ id }, attempts, { zig }, host) {
    const system = await packageSystem(host);
    const needed = attempts.filter(({ candidate, failure }) => candidate.packages !== null &&
        candidate.packages !== 'clang' &&
        (failure === undefined ||
            ['headers', 'libraries', 'incomplete', 'missing', 'xcode'].includes(failure.cause)));
    const lines = needed.flatMap(({ candidate }) => installAdvice(candidate.packages, system) ?? []);
    const offers = [
        ...new Set(lines),
        ...(zig.use === 'off' || zig.use === 'found' ? ['let zig be used (build-zig: auto)'] : []),
        `name the compiler (cc), or build ${id.replace(/\+cgo$/, '')} without cgo`,
    ];
    return `${offers.join('; or ')}.`;
}


/***/ }),

/***/ 94880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ splitWords),
/* harmony export */   y: () => (/* binding */ joinWords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * CC, CXX, AR and CGO_*FLAGS as the go command splits them (cmd/internal/quoted): at blanks; a word may stand in quotes
 * of either kind, and nothing is escaped, so that `C:\msys64` stays what it is.
 * @param source who wrote it, for messages: `CC`
 * @throws UserError INPUT_INVALID for a quote that is not closed
 */
function splitWords(text, source) {
    const words = [];
    let rest = text.trimStart();
    while (rest !== '') {
        const quote = /^['"]/.exec(rest)?.[0];
        const end = quote === undefined ? rest.search(/\s|$/) : rest.indexOf(quote, 1);
        if (end < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${source}: ${JSON.stringify(text)} has a quote that is not closed.`, {
                hint: 'Go splits it at blanks; put a path that has some in quotes of one kind.',
            });
        words.push(quote === undefined ? rest.slice(0, end) : rest.slice(1, end));
        rest = rest.slice(quote === undefined ? end : end + 1).trimStart();
    }
    return words;
}
/** @throws UserError INPUT_INVALID for a word that has quotes of both kinds, which Go has no way to read */
function joinWords(words) {
    return words
        .map((word) => {
        if (word !== '' && !/[\s'"]/.test(word))
            return word;
        if (!word.includes("'"))
            return `'${word}'`;
        if (!word.includes('"'))
            return `"${word}"`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${JSON.stringify(word)} has quotes of both kinds, which Go cannot read.`, {
            hint: 'Choose a folder whose name has no quotes.',
        });
    })
        .join(' ');
}


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ModuleHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * The `h1:` hash of go.sum and the checksum database over a module zip's files, fed while they are unpacked.
 * It covers names and contents, and neither the zip's encoding nor file modes (golang.org/x/mod/sumdb/dirhash.Hash1).
 */
class ModuleHash {
    #files = new Map();
    /**
     * @param name as in the zip, with forward slashes: `golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64/bin/go`
     * @param content the file's bytes, or their SHA-256 in hex
     * @throws UserError ARCHIVE_HOSTILE for a name that is there twice or has a newline: the hash would not say which bytes were meant
     */
    add(name, content) {
        if (name.includes('\n')) {
            throw hostile(`has a newline in the name ${JSON.stringify(name)}`);
        }
        if (this.#files.has(name))
            throw hostile(`holds ${JSON.stringify(name)} twice`);
        const hex = typeof content === 'string' ? content : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
        this.#files.set(name, hex.toLowerCase());
    }
    /** What was added: SHA-256 in hex by name. */
    get files() {
        return this.#files;
    }
    /** `h1:` and base64. */
    digest() {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for (const [name, hex] of [...this.#files].sort(byBytes))
            hash.update(`${hex}  ${name}\n`);
        return `h1:${hash.digest('base64')}`;
    }
}
/** Go sorts by UTF-8 bytes; JavaScript's default order is by UTF-16 units and differs above U+FFFF. */
function byBytes([a], [b]) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function hostile(why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('ARCHIVE_HOSTILE', `The module zip ${why}, so its h1: hash would be ambiguous`, {
        hint: 'No published module is like this: do not use the proxy it came from.',
    });
}


/***/ }),

/***/ 17283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ BOUNDS),
/* harmony export */   g: () => (/* binding */ BoundsCheck)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A Go SDK has 15,000 entries and 270 MB; these bounds leave room for a decade and none for an archive bomb. */
const BOUNDS = {
    entries: 200_000,
    /** Bytes of one file. */
    file: 2 ** 30,
    /** Bytes of all files. */
    unpacked: 4 * 2 ** 30,
    /** Unpacked to packed; an SDK has 4. Looked at above 64 MiB only. */
    ratio: 100,
    /** Bytes of a zip, which is held in memory. */
    zip: 512 * 2 ** 20,
};
const RATIO_FROM = 64 * 2 ** 20;
/** @throws UserError ARCHIVE_HOSTILE */
class BoundsCheck {
    #bounds;
    #entries = 0;
    #unpacked = 0;
    constructor(bounds = BOUNDS) {
        this.#bounds = bounds;
    }
    /** @param size bytes of the entry's content, as the archive declares them */
    entry(name, size) {
        this.#entries++;
        this.#unpacked += size;
        if (this.#entries > this.#bounds.entries)
            throw bomb(`has more than ${this.#bounds.entries} entries`);
        if (size > this.#bounds.file)
            throw bomb(`has an entry of ${size} bytes (${JSON.stringify(name)}); at most ${this.#bounds.file} are accepted`);
        if (this.#unpacked > this.#bounds.unpacked)
            throw bomb(`unpacks to more than ${this.#bounds.unpacked} bytes`);
    }
    /** @param packed bytes read so far; @param unpacked bytes they became */
    ratio(packed, unpacked) {
        if (unpacked > 2 * this.#bounds.unpacked)
            throw bomb(`unpacks to more than ${this.#bounds.unpacked} bytes`);
        if (unpacked > RATIO_FROM && unpacked > packed * this.#bounds.ratio)
            throw bomb(`unpacks to more than ${this.#bounds.ratio} times its size`);
    }
}
function bomb(fault) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_HOSTILE', `The archive ${fault}.`, {
        hint: 'This is not an archive that Go publishes. Nothing of it was kept. Check where the download comes from.',
    });
}


/***/ }),

/***/ 30600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ releaseMemory),
/* harmony export */   k: () => (/* binding */ releaseBuffer)
/* harmony export */ });
/** Larger than the pool that Node takes small buffers from. */
const OWN = 16 * 1024;
/** zlib's output has room for a little more than there is. */
const SPARE = 1024;
/**
 * Gives a large buffer's memory back at once. Left to the garbage collector, each thread would hold some 80 MB of
 * blocks that are done with, and collect them every 13 MB, which takes a tenth of the time that unpacking takes. Nobody
 * may use the buffer or a view of it afterwards, the thread pool included. A view of a part is left alone.
 */
function releaseBuffer({ buffer, byteLength }) {
    if (byteLength <= OWN || buffer.byteLength > byteLength + SPARE)
        return;
    releaseMemory(buffer);
}
function releaseMemory(buffer) {
    // ES2024; on a Node without it (20) the garbage collector does it.
    buffer.transfer?.(0);
}


/***/ }),

/***/ 49443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ hostile),
/* harmony export */   Je: () => (/* binding */ nameRules),
/* harmony export */   Uo: () => (/* binding */ SeenNames),
/* harmony export */   jC: () => (/* binding */ safeName),
/* harmony export */   o3: () => (/* binding */ safeLink)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function nameRules(os) {
    return os === 'windows' ? 'windows' : os === 'darwin' || os === 'ios' ? 'darwin' : 'posix';
}
/**
 * An archive entry's name as a relative name with forward slashes that stays below the folder it is unpacked to;
 * '' for that folder itself. A slash at the end (a folder) is dropped, as is `./` at the start.
 * @throws UserError ARCHIVE_HOSTILE
 */
function safeName(raw, rules) {
    let name = raw;
    while (name.startsWith('./'))
        name = name.slice(2);
    if (name.endsWith('/'))
        name = name.slice(0, -1);
    if (name === '' || name === '.') {
        if (raw === '')
            throw hostile(raw, 'has no name');
        return '';
    }
    const fault = faultOf(name, rules);
    if (fault !== undefined)
        throw hostile(raw, fault);
    return name;
}
/**
 * Where a link in the archive leads, checked not to leave the unpacked folder. `..` is allowed at the start only:
 * after another name it could step out through a second link.
 * @param from safe name of the link
 * @returns the target as it stands, for the link
 * @throws UserError ARCHIVE_HOSTILE
 */
function safeLink(from, target, rules) {
    const parts = target.split('/');
    const up = parts.findIndex((part) => part !== '..');
    const ups = up === -1 ? parts.length : up;
    const depth = from.split('/').length - 1;
    if (ups > depth)
        throw hostile(from, `links to ${quoted(target)}, outside the archive`);
    const rest = parts.slice(ups).join('/');
    const fault = rest === '' && ups > 0 ? undefined : faultOf(rest, rules);
    if (fault !== undefined)
        throw hostile(from, `links to ${quoted(target)}, which ${fault}`);
    return target;
}
/** What one archive has brought so far: no file twice, no two names that are one on this disk, none below a link. */
class SeenNames {
    files = new Set();
    #rules;
    #folders = new Set(['']);
    #links = new Set();
    /** The spelling that a folded name has. */
    #spelling = new Map();
    constructor(rules) {
        this.#rules = rules;
    }
    /** @throws UserError ARCHIVE_HOSTILE */
    folder(name) {
        if (this.#folders.has(name))
            return;
        this.#parents(name);
        if (this.files.has(name) || this.#links.has(name))
            throw hostile(name, 'is a file and a folder');
        this.#spelled(name);
        this.#folders.add(name);
    }
    /** @throws UserError ARCHIVE_HOSTILE */
    file(name) {
        this.#parents(name);
        this.#leaf(name);
        this.files.add(name);
    }
    /** @throws UserError ARCHIVE_HOSTILE */
    link(name) {
        this.#parents(name);
        this.#leaf(name);
        this.#links.add(name);
    }
    #parents(name) {
        const slash = name.lastIndexOf('/');
        if (slash !== -1)
            this.folder(name.slice(0, slash));
    }
    #leaf(name) {
        if (name === '' || this.#folders.has(name))
            throw hostile(name, 'is a file and a folder');
        if (this.files.has(name) || this.#links.has(name))
            throw hostile(name, 'is in the archive twice');
        this.#spelled(name);
    }
    /** Windows and macOS take `A` and `a` for one name: the second would write over the first. */
    #spelled(name) {
        if (this.#rules === 'posix')
            return;
        const folded = name.normalize('NFC').toLowerCase();
        const before = this.#spelling.get(folded);
        if (before !== undefined && before !== name)
            throw hostile(name, `is ${quoted(before)} on this disk`);
        this.#spelling.set(folded, name);
    }
}
function hostile(name, fault) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_HOSTILE', `The archive's entry ${quoted(name)} ${fault}.`, {
        hint: 'This is not an archive that Go publishes. Nothing of it was kept. Check where the download comes from.',
    });
}
/** As nearly all names of modules and SDKs are: nothing in them means anything to any file system but Windows'. */
const PLAIN = /^(?:[\w@+!~,=-][\w@+!~,=.-]*\/)*[\w@+!~,=-][\w@+!~,=.-]*$/;
function faultOf(name, rules) {
    if (rules !== 'windows' && name.length < 256 && PLAIN.test(name))
        return undefined;
    if (name.length > 1024)
        return 'is longer than 1024 characters';
    if (name.startsWith('/'))
        return 'is an absolute path';
    if (/^[A-Za-z]:/.test(name))
        return 'has a drive letter';
    if (name.includes('\\'))
        return 'has a backslash';
    if (/[\x00-\x1f\x7f]/.test(name))
        return 'has a control character';
    if (name.includes('\ufffd'))
        return 'is not UTF-8';
    for (const part of name.split('/')) {
        if (part === '')
            return 'has an empty part';
        if (part === '.' || part === '..')
            return `has a part ${quoted(part)}`;
        if (part.length > 255 || Buffer.byteLength(part) > 255)
            return 'has a part longer than 255 bytes';
        if (rules !== 'windows')
            continue;
        if (/[<>:"|?*]/.test(part))
            return 'has a character that Windows gives another meaning';
        if (/[. ]$/.test(part))
            return 'has a part that ends in a dot or space, which Windows drops';
        if (/^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i.test(part))
            return 'has the name of a Windows device';
    }
    return undefined;
}
/** Printable whatever an attacker put into it. */
function quoted(name) {
    return JSON.stringify(name.length > 120 ? `${name.slice(0, 117)}...` : name);
}


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ zlibCode)
/* harmony export */ });
/** `Z_DATA_ERROR` and the like of an error that node:zlib made; '' for any other. */
function zlibCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return '';
    const code = String(error.code);
    return code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE' ? code : '';
}


/***/ })

};
