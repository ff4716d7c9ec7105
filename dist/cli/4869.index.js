export const id = 4869;
export const ids = [4869];
export const modules = {

/***/ 19140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a mistyped word most likely meant; undefined when none is near. */
function nearest(word, candidates) {
    const typed = word.slice(0, 32).toLowerCase();
    const limit = Math.ceil(typed.length / 3);
    let best;
    for (const name of candidates) {
        const distance = editDistance(typed, name);
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { name, distance };
    }
    return best?.name;
}
/** Insertions, deletions, replacements and swaps of neighbours, each counted as one. */
function editDistance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(above[column - 1] + (same ? 0 : 1), above[column] + 1, current[column - 1] + 1, swapped ? before[column - 2] + 1 : Number.POSITIVE_INFINITY));
        }
        before = above;
        above = current;
    }
    return above[b.length];
}


/***/ }),

/***/ 87507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ parseArch),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   ST: () => (/* binding */ parseOs),
/* harmony export */   Tm: () => (/* binding */ toolCacheArch),
/* harmony export */   f2: () => (/* binding */ platformOfNode),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* unused harmony export archiveArch */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19140);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66190);



const SYSTEMS = [
    'aix',
    'android',
    'darwin',
    'dragonfly',
    'freebsd',
    'illumos',
    'ios',
    'js',
    'linux',
    'netbsd',
    'openbsd',
    'plan9',
    'solaris',
    'wasip1',
    'windows',
];
const OTHER_SYSTEMS = {
    win: 'windows',
    win32: 'windows',
    win64: 'windows',
    mac: 'darwin',
    macos: 'darwin',
    osx: 'darwin',
    sunos: 'solaris',
};
const ARCHITECTURES = [
    '386',
    'amd64',
    'arm',
    'arm64',
    'loong64',
    'mips',
    'mips64',
    'mips64le',
    'mipsle',
    'ppc64',
    'ppc64le',
    'riscv64',
    's390x',
    'wasm',
];
/** Node's, the runner's, uname's and Debian's names. */
const OTHER_ARCHITECTURES = {
    x64: 'amd64',
    x86_64: 'amd64',
    'x86-64': 'amd64',
    x86: '386',
    x32: '386',
    ia32: '386',
    i386: '386',
    i486: '386',
    i586: '386',
    i686: '386',
    armv5: 'arm',
    armv5l: 'arm',
    armv6: 'arm',
    armv6l: 'arm',
    armv7: 'arm',
    armv7l: 'arm',
    armhf: 'arm',
    armel: 'arm',
    aarch64: 'arm64',
    armv8: 'arm64',
    // What uname says to a 32-bit process on a 64-bit kernel.
    armv8l: 'arm',
    loongarch64: 'loong64',
    mipsel: 'mipsle',
    mips64el: 'mips64le',
    powerpc64: 'ppc64',
    powerpc64le: 'ppc64le',
    ppc64el: 'ppc64le',
};
/** `windows/amd64`, and what people write for it: `win32-x64`, `Linux/x86_64`. @throws UserError PLATFORM_UNKNOWN */
function parsePlatform(text) {
    const match = /^([^/-]+)[/-](.+)$/.exec(text.trim());
    if (match === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not a platform`, {
            hint: 'Write the operating system and the architecture in Go’s words: linux/amd64, windows/arm64.',
        });
    }
    return { os: parseOs(match[1]), arch: parseArch(match[2]) };
}
/** GOOS from Go's, Node's or a person's name for it, in any case. @throws UserError PLATFORM_UNKNOWN */
function parseOs(text) {
    const name = text.trim().toLowerCase();
    return look(name, SYSTEMS, OTHER_SYSTEMS) ?? refuse('operating system', text, SYSTEMS, OTHER_SYSTEMS);
}
/**
 * GOARCH from Go's, Node's, the runner's or uname's name for it, in any case.
 * @param endianness of the host, where `text` is Node's name for it: Node says `ppc64` on ppc64le (actions/setup-go#517)
 * @throws UserError PLATFORM_UNKNOWN
 */
function parseArch(text, endianness) {
    const name = text.trim().toLowerCase();
    const arch = look(name, ARCHITECTURES, OTHER_ARCHITECTURES);
    if (arch === undefined)
        return refuse('architecture', text, ARCHITECTURES, OTHER_ARCHITECTURES);
    return arch === 'ppc64' && endianness === 'LE' ? 'ppc64le' : arch;
}
/** From `process.platform`, `process.arch` and `os.endianness()`. @throws UserError PLATFORM_UNKNOWN */
function platformOfNode(node) {
    return { os: parseOs(node.platform), arch: parseArch(node.arch, node.endianness) };
}
/** The CPU in go.dev's file names. Only Linux's arm is called armv6l there (the JSON list says armv6l for all). */
function archiveArch(platform) {
    return platform.os === 'linux' && platform.arch === 'arm' ? 'armv6l' : platform.arch;
}
/** `go1.26.8.linux-amd64.tar.gz`; `.zip` for Windows. */
function archiveName(version, platform) {
    const extension = platform.os === 'windows' ? 'zip' : 'tar.gz';
    return `${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(version)}.${platform.os}-${archiveArch(platform)}.${extension}`;
}
/**
 * The folder below `RUNNER_TOOL_CACHE/go/<version>/`: Node's names, as actions/setup-go and the runner images write
 * them. That layout has no place for another system's Go, which gets `<os>-<arch>`.
 */
function toolCacheArch(platform, host) {
    if (platform.os !== host.os)
        return `${platform.os}-${platform.arch}`;
    return { amd64: 'x64', '386': 'x86' }[platform.arch] ?? platform.arch;
}
function look(name, own, others) {
    if (own.includes(name))
        return name;
    return Object.hasOwn(others, name) ? others[name] : undefined;
}
function refuse(what, text, own, others) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text.trim(), [...own, ...Object.keys(others)]);
    const guess = near === undefined ? '' : `Did you mean ${near}? `;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not an ${what} that Go knows`, {
        hint: `${guess}Go knows ${own.join(', ')}.`,
    });
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 66190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isLanguageVersion),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   X_: () => (/* binding */ compareGoVersions),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   jS: () => (/* binding */ isGoSince),
/* harmony export */   pe: () => (/* binding */ fromSemver),
/* harmony export */   yn: () => (/* binding */ firstRelease)
/* harmony export */ });
/** 15 digits at most: Go sets no limit, but above 2^53 two different numbers would compare equal. */
const NUMBER = '0|[1-9]\\d{0,14}';
/** Becomes part of file names, so it can hold no separator and no `..`. `-rc` is a misspelt prerelease, not a vendor. */
const SUFFIX = '-(?!(?:alpha|beta|rc)(?:[^a-z]|$))[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(`^(?:go|v)?(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER}))?)?(?:-?(alpha|beta|rc)\\.?(${NUMBER}))?(${SUFFIX})?$`, 'i');
/**
 * Reads Go's own spelling (`1.21rc2`), with or without `go` or `v`, and the semver spelling (`1.21.0-rc.2`).
 * @returns undefined for anything else
 */
function parseGoVersion(text) {
    if (text.length > 128)
        return undefined;
    const match = VERSION.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, kind, number, suffix] = match;
    if (minor === undefined && (kind !== undefined || suffix !== undefined))
        return undefined;
    const prerelease = kind === undefined ? undefined : { kind: kind.toLowerCase(), number: Number(number) };
    return make(Number(major), Number(minor ?? 0), patch === undefined ? undefined : Number(patch), prerelease, suffix);
}
/**
 * Whether a Go is 1.`minor` or newer. What cannot be told (a build of Go's own sources) is taken for the newest.
 * @param said by it, without `go`: `1.26.8`, `1.27.1 X:jsonv2`, `devel go1.28-8f2a`
 */
function isGoSince(said, minor) {
    const version = parseGoVersion(said.split(' ')[0]);
    return version === undefined || version.major > 1 || version.minor >= minor;
}
/** Go's own order, suffixes ignored: negative, 0 or positive. */
function compareGoVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || comparePatches(a, b) || comparePrereleases(a, b);
}
/** How Go's archives and `go version` name it: `go1.20` (never go1.20.0), `go1.21.0`, `go1.27rc1`. */
function releaseName(version) {
    return `go${version.text}`;
}
/** `1.21rc2` → `1.21.0-rc.2`: also the name of the tool cache folder, as actions/setup-go writes it. */
function toSemver(version) {
    const { major, minor, patch, prerelease, suffix = '' } = version;
    const mark = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
    return `${major}.${minor}.${patch ?? 0}${mark}${suffix.replaceAll('_', '-')}`;
}
/** The release whose `toSemver` this is; undefined where it is no such name. */
function fromSemver(text) {
    return /^\d+\.\d+\.\d+(?:-|$)/.test(text) ? parseGoVersion(text) : undefined;
}
/** `1.21` from Go 1.21 on: the language, of which the first release is `1.21.0`. `1.20` is a release. */
function isLanguageVersion(version) {
    return version.patch === undefined && version.prerelease === undefined;
}
function isPrerelease(version) {
    return version.prerelease !== undefined;
}
/** `1.26` → `1.26.0`, as the go command does when it needs a toolchain for a go line (golang/go#62278). */
function firstRelease(version) {
    return isLanguageVersion(version)
        ? make(version.major, version.minor, 0, undefined, version.suffix)
        : version;
}
function make(major, minor, patch, prerelease, suffix) {
    const old = minor < 21;
    if (prerelease !== undefined && patch === 0)
        patch = undefined;
    if (prerelease === undefined && patch === undefined && old)
        patch = 0;
    let text = `${major}.${minor}`;
    if (patch !== undefined && !(patch === 0 && old))
        text += `.${patch}`;
    if (text === '1.0' && prerelease === undefined && suffix === undefined)
        text = '1';
    if (prerelease !== undefined)
        text += `${prerelease.kind}${prerelease.number}`;
    return { text: text + (suffix ?? ''), major, minor, patch, prerelease, suffix };
}
function comparePatches(a, b) {
    return (a.patch ?? -1) - (b.patch ?? -1);
}
/**
 * Without a patch number Go puts the language before its prereleases: 1.21 < 1.21rc2. The prereleases of a patch,
 * which Go no longer reads, come before that patch: 1.9.2rc2 < 1.9.2.
 */
function comparePrereleases(a, b) {
    return rank(a) - rank(b) || (a.prerelease?.number ?? 0) - (b.prerelease?.number ?? 0);
}
function rank(version) {
    if (version.prerelease === undefined)
        return version.patch === undefined ? 0 : 4;
    return { alpha: 1, beta: 2, rc: 3 }[version.prerelease.kind];
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   w: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * What a person can do about a failed write: a full disk, a folder that one may not write to, that is in use or that
 * cannot exist, and a file where a folder should be become a `UserError` DISK_FULL or DISK_DENIED; anything else is
 * returned as it came.
 * @param path the file or folder that was being written
 * @param room bytes known to be needed, where known
 */
function diskError(cause, path, room) {
    switch (errorCode(cause)) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_FULL', `No space left for ${path}${described(room)}`, {
                hint: 'Free space on that disk, or choose a folder on another one.',
                cause,
            });
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Not allowed to write ${path} (${errorCode(cause)})`, {
                hint: 'Give this user write access to the folder, or choose another folder.',
                cause,
            });
        case 'EEXIST':
        case 'ENOTDIR':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Something else is in the way of ${path} (${errorCode(cause)})`, {
                hint: 'Remove what is there, or choose another folder.',
                cause,
            });
        case 'ENOENT':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `There is no place for ${path} (ENOENT)`, {
                hint: 'The drive, or a folder that a link on the way leads to, does not exist: choose another folder.',
                cause,
            });
        case 'EBUSY':
        case 'ENOTEMPTY':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `${path} is in use (${errorCode(cause)})`, {
                hint: 'End the programs that use files in it (on Windows also a terminal that stands in it), and try again.',
                cause,
            });
        default:
            return cause;
    }
}
/** `ENOENT` and friends, of errors that Node made; undefined for others. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function described(room) {
    if (room === undefined)
        return '.';
    return `: ${room.needed} bytes more were needed after ${room.written} bytes had been written.`;
}


/***/ }),

/***/ 24869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeHost: () => (/* binding */ nodeHost)
});

;// CONCATENATED MODULE: ./lib/host/node/clock.js
function nodeClock() {
    return {
        now: () => Date.now(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: () => Math.random(),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
// EXTERNAL MODULE: ./lib/host/node/rename.js
var rename = __webpack_require__(11605);
;// CONCATENATED MODULE: ./lib/host/node/files.js



/**
 * The machine's own file system. Reading is synchronous, which for small files beats the thread pool; writing is loaded
 * when there is something to write: node:fs/promises takes some milliseconds, and most runs only read.
 */
function nodeFiles(effects = (0,rename/* realRename */.fQ)()) {
    const writing = () => __webpack_require__.e(/* import() */ 7576).then(__webpack_require__.bind(__webpack_require__, 67576));
    return {
        read: async (path) => unlessAbsent(() => (0,external_node_fs_.readFileSync)(path)),
        write: async (path, data, options) => (await writing()).write(path, data, options?.mode ?? 0o644, effects),
        list: async (path) => unlessAbsent(() => list(path)),
        stat: async (path) => unlessAbsent(() => facts(path)),
        makeDirectory: async (path) => (await writing()).makeDirectory(path),
        makeTemporary: async (beginning) => (await writing()).makeTemporary(beginning),
        remove: async (path) => (await __webpack_require__.e(/* import() */ 1071).then(__webpack_require__.bind(__webpack_require__, 31071))).remove(path),
    };
}
function list(path) {
    const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
    return entries
        .map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink()
            ? 'link'
            : entry.isDirectory()
                ? 'directory'
                : entry.isFile()
                    ? 'file'
                    : 'other',
    }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function facts(path) {
    const found = (0,external_node_fs_.statSync)(path);
    return {
        kind: found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other',
        size: found.size,
        mtime: found.mtimeMs,
        mode: found.mode & 0o7777,
    };
}
/** ENOTDIR: a part of the path is a file, so nothing is there either. */
function unlessAbsent(read) {
    try {
        return read();
    }
    catch (error) {
        const code = (0,disk_error/* errorCode */.C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/platform.js
var go_platform = __webpack_require__(87507);
;// CONCATENATED MODULE: ./lib/host/node/machine.js





/** @throws UserError PLATFORM_UNKNOWN (from `platform`), DISK_DENIED when the current folder is gone */
function nodeMachine(facts = thisMachine()) {
    const windows = facts.platform === 'win32';
    const env = windows ? foldedEnvironment(facts.env) : (name) => facts.env[name];
    let platform;
    return {
        get platform() {
            platform ??= (0,go_platform/* platformOfNode */.f2)({ ...facts, arch: realArch(facts, env) });
            return platform;
        },
        path: windows ? external_node_path_.win32 : external_node_path_.posix,
        cwd: currentFolder(facts.cwd),
        home: homeFolder(facts.home),
        temp: env('RUNNER_TEMP') || facts.temp(),
        env,
    };
}
function thisMachine() {
    return {
        platform: process.platform,
        arch: process.arch,
        endianness: (0,external_node_os_.endianness)(),
        env: process.env,
        cwd: () => process.cwd(),
        home: external_node_os_.homedir,
        temp: external_node_os_.tmpdir,
        translated: () => (0,external_node_child_process_.execFileSync)('/usr/sbin/sysctl', ['-in', 'sysctl.proc_translated'], {
            encoding: 'utf8',
            timeout: 2_000,
        }),
    };
}
/** Names keep their first spelling and are found by any: `Path` and `PATH` are one variable on Windows. */
function foldedEnvironment(env) {
    return (name) => {
        const exact = env[name];
        if (exact !== undefined)
            return exact;
        const folded = name.toUpperCase();
        for (const key of Object.keys(env))
            if (key.toUpperCase() === folded)
                return env[key];
        return undefined;
    };
}
/** An x64 Node on an ARM machine says x64, and so does a 32-bit Node on x64: native Go is the better Go there. */
function realArch(facts, env) {
    if (facts.platform === 'win32') {
        // x64 emulation hides PROCESSOR_ARCHITECTURE but not the name of the CPU; PROCESSOR_ARCHITEW6432 exists for 32-bit programs only.
        if (/^ARMv8\b/i.test(env('PROCESSOR_IDENTIFIER') ?? ''))
            return 'arm64';
        return { AMD64: 'x64', ARM64: 'arm64' }[env('PROCESSOR_ARCHITEW6432')?.toUpperCase() ?? ''] ?? facts.arch;
    }
    if (facts.platform === 'darwin' && facts.arch === 'x64' && isTranslated(facts))
        return 'arm64';
    return facts.arch;
}
function isTranslated(facts) {
    try {
        return facts.translated().trim() === '1';
    }
    catch {
        // macOS before 11 has no such key.
        return false;
    }
}
function currentFolder(cwd) {
    try {
        return cwd();
    }
    catch (cause) {
        throw new errors/* UserError */.y('DISK_DENIED', 'The current folder does not exist any more, or may not be read', {
            hint: 'Change to another folder and run the command again.',
            cause,
        });
    }
}
/** A container may run as a user that has neither HOME nor a line in /etc/passwd. */
function homeFolder(home) {
    try {
        return home();
    }
    catch {
        return '/';
    }
}

;// CONCATENATED MODULE: ./lib/host/node/foreign-program.js


/**
 * What a file is when Linux cannot execute it: `a program for riscv64`. To be asked before it is started, since
 * glibc's execvp hands a file that the kernel refuses (ENOEXEC) to /bin/sh, which runs a binary as if it were a script.
 */
function foreignProgram(file, platform, binfmt = '/proc/sys/fs/binfmt_misc') {
    if (platform.os !== 'linux')
        return undefined;
    const header = readHeader(file);
    const what = describeForeign(header, platform.arch);
    return what === undefined || hasInterpreter(header, binfmt) ? undefined : what;
}
/** ELF header, bytes 5 and 18: byte order and machine. */
function describeForeign(header, arch) {
    const magic = Buffer.from(header.subarray(0, 4)).toString('latin1');
    if (magic.startsWith('MZ'))
        return 'a program for Windows';
    if (['\xcf\xfa\xed\xfe', '\xce\xfa\xed\xfe', '\xca\xfe\xba\xbe'].includes(magic))
        return 'a program for macOS';
    if (magic !== '\x7fELF' || header.length < 20)
        return undefined;
    const number = header[5] === 2 ? header[18] * 256 + header[19] : header[19] * 256 + header[18];
    const machine = machines[number];
    if (machine === undefined || machine === arch || compatible[arch] === machine)
        return undefined;
    if (machine === 'mips' || machine === 'ppc64')
        return arch.startsWith(machine) ? undefined : `a program for ${machine}`;
    return `a program for ${machine}`;
}
const machines = {
    3: '386',
    8: 'mips',
    21: 'ppc64',
    22: 's390x',
    40: 'arm',
    62: 'amd64',
    183: 'arm64',
    243: 'riscv64',
    258: 'loong64',
};
/** What the kernel also runs. */
const compatible = {
    amd64: '386',
    '386': 'amd64',
    arm64: 'arm',
    arm: 'arm64',
};
function readHeader(file) {
    try {
        const handle = (0,external_node_fs_.openSync)(file, 'r');
        try {
            const header = new Uint8Array(20);
            return header.subarray(0, (0,external_node_fs_.readSync)(handle, header, 0, header.length, 0));
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    catch {
        // A program may be executable and not readable.
        return new Uint8Array();
    }
}
/** qemu and wine register themselves with the kernel; then a foreign program does run. */
function hasInterpreter(header, binfmt) {
    const start = Buffer.from(header.subarray(0, 2)).toString('hex');
    for (const name of orElse([], () => (0,external_node_fs_.readdirSync)(binfmt))) {
        const entry = orElse('', () => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(binfmt, name), 'utf8'));
        if (entry.startsWith('enabled') && entry.includes(`magic ${start}`))
            return true;
    }
    return false;
}
function orElse(fallback, read) {
    try {
        return read();
    }
    catch {
        return fallback;
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/host/node/read-text.js

/** Decodes across chunks; each line without its \n or \r\n, the last one also without. Call the result at the end. */
function readText(stream, onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const chunks = [];
    let rest = '';
    const take = (text) => {
        chunks.push(text);
        if (onLine === undefined)
            return;
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        for (const line of lines)
            onLine(line.replace(/\r$/, ''));
    };
    stream.on('data', (chunk) => take(decoder.write(chunk)));
    // Broken pipes end the output; the exit code says what happened.
    stream.on('error', () => { });
    return () => {
        take(decoder.end());
        if (rest !== '')
            onLine?.(rest.replace(/\r$/, ''));
        return chunks.join('');
    };
}

;// CONCATENATED MODULE: ./lib/host/node/spawn-failure.js


function missing(program, windows) {
    const named = /[\\/]/.test(program);
    return new errors/* UserError */.y('TOOL_MISSING', named ? `${program} is not there, or is not a program` : `${program} was not found on PATH`, {
        hint: named
            ? `Check the path${windows ? '' : ' and that the file may be executed'}.`
            : `Install ${program}, or put the folder that holds it on PATH.`,
    });
}
/** The system says ENOENT for a working directory that is missing, and for a script whose interpreter is. */
function explain(cause, file, cwd, windows) {
    const code = cause.code;
    if (code === 'ERR_INVALID_ARG_VALUE') {
        return new errors/* UserError */.y('INPUT_INVALID', `An argument or variable for ${file} contains a NUL byte`, {
            cause,
        });
    }
    if (typeof code !== 'string' || code.startsWith('ERR_'))
        return cause;
    if (!isDirectory(cwd))
        return notStarted(file, `the working directory ${cwd} does not exist`, cause);
    if (windows && file.length > longest && ['ENOENT', 'EBADF', 'ENAMETOOLONG'].includes(code)) {
        const why = `its path has ${file.length} characters, and Windows starts programs with at most ${longest}`;
        return notStarted(file, why, cause, 'Choose a folder with a shorter path.');
    }
    const reason = windows && code === 'ENOENT' ? undefined : reasons[code];
    return notStarted(file, reason ?? `the system says ${code}`, cause);
}
/** CreateProcess: MAX_PATH without the zero at the end, whatever the setting LongPathsEnabled says. */
const longest = 259;
const reasons = {
    ENOENT: 'the interpreter in its first line does not exist',
    EACCES: 'the system denies to execute it',
    EPERM: 'the system denies to execute it',
    ENOEXEC: 'it is not a program for this system or CPU',
    EFTYPE: 'it is not a program for this system or CPU',
    'Unknown system error -86': 'it is not a program for this CPU',
    UNKNOWN: 'it is not a program for this system or CPU, or a virus scanner holds it',
    E2BIG: 'the arguments and the environment are too long',
    ENAMETOOLONG: 'the command line is too long',
    ETXTBSY: 'another process is writing it',
};
function notStarted(file, why, cause, hint) {
    return new errors/* UserError */.y('COMMAND_FAILED', `${file} was not started: ${why}`, {
        cause,
        ...(hint === undefined ? {} : { hint }),
    });
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./lib/host/node/spawn-plan.js

/**
 * Where a program may be, in the order in which it is looked for: PATH × PATHEXT. The current folder is looked into
 * only when PATH or the program's name says so with a full path: a `go.exe` in somebody's repository must not run.
 */
function programCandidates(program, searchPath, cwd, { windows, path, env }) {
    const names = windows ? withExtensions(program, env('PATHEXT')) : [program];
    if (windows ? /[\\/:]/.test(program) : program.includes('/')) {
        return names.map((name) => path.resolve(cwd, name));
    }
    return searchPath
        .split(path.delimiter)
        .map((entry) => (windows ? entry.trim().replaceAll('"', '') : entry))
        .filter((entry) => path.isAbsolute(entry))
        .flatMap((entry) => names.map((name) => path.join(entry, name)));
}
/** Only what CreateProcess and cmd start: PATHEXT also lists scripts that need a host of their own. */
function withExtensions(program, pathExt) {
    const extensions = (pathExt || '.COM;.EXE;.BAT;.CMD')
        .split(';')
        .map((extension) => extension.trim().toLowerCase())
        .filter((extension) => /^\.(?:com|exe|bat|cmd)$/.test(extension));
    const added = extensions.map((extension) => program + extension);
    return extensions.some((extension) => program.toLowerCase().endsWith(extension))
        ? [program, ...added]
        : added;
}
/**
 * Node refuses to spawn .bat and .cmd (CVE-2024-27980), since cmd parses the command line once more: these go
 * through `cmd /d /s /c`, with arguments that cmd cannot take for anything else.
 * `cmd /d /s /c <line>` itself gets its line as it is: it is cmd's language, not an argument.
 * @param file absolute
 * @throws UserError INPUT_INVALID for an argument that a batch file cannot be given safely
 */
function planSpawn(file, args, { windows, path, env }) {
    if (!windows)
        return { file, args, windowsVerbatimArguments: false };
    if (/\.(?:bat|cmd)$/i.test(file)) {
        const line = [
            `"${batchPath(file)}"`,
            ...args.map((arg, index) => batchArgument(arg, index, path.basename(file))),
        ].join(' ');
        return {
            file: commandProcessor(env, path),
            args: ['/d', '/s', '/v:off', '/c', `"${line}"`],
            windowsVerbatimArguments: true,
        };
    }
    if (path.basename(file).toLowerCase() === 'cmd.exe' && args.at(-2)?.toLowerCase() === '/c') {
        return { file, args: [...args.slice(0, -1), `"${args.at(-1)}"`], windowsVerbatimArguments: true };
    }
    return { file, args, windowsVerbatimArguments: false };
}
/** Not ComSpec, which a job's environment may have changed. */
function commandProcessor(env, path) {
    return path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'cmd.exe');
}
function batchPath(file) {
    if (!/[%"\r\n\0]/.test(file))
        return file;
    throw new errors/* UserError */.y('INPUT_INVALID', `cmd cannot run ${JSON.stringify(file)}: its path contains % or a quote`);
}
/**
 * % is expanded even within quotes, and a quote cannot be escaped in a way that cmd and the program both understand.
 * The argument is not shown: it may be a secret.
 */
function batchArgument(arg, index, name) {
    if (/["%\r\n\0]/.test(arg)) {
        throw new errors/* UserError */.y('INPUT_INVALID', `${name} is a batch file, and its argument ${index + 1} cannot be passed safely: it contains %, a double quote or a line break`, { hint: 'Run the program that the batch file starts, or pass the value in an environment variable.' });
    }
    if (arg !== '' && /^[A-Za-z0-9#$*+\-./:?@\\_]*$/.test(arg) && !arg.endsWith('\\'))
        return arg;
    // The program reads \" as a quote: the backslashes before the closing quote are doubled.
    return `"${arg.replace(/\\+$/, '$&$&')}"`;
}

;// CONCATENATED MODULE: ./lib/host/node/processes.js







/** Milliseconds that a process gets to end by itself after SIGTERM, and that its output may outlive it. */
const grace = 2_000;
/** Without a shell, and without looking for programs in the current folder. */
function nodeProcesses(machine, inherited = process.env) {
    const facts = {
        windows: machine.platform.os === 'windows',
        path: machine.path,
        env: machine.env,
    };
    async function find(program, searchPath = machine.env('PATH') ?? '', cwd = machine.cwd) {
        for (const candidate of programCandidates(program, searchPath, cwd, facts)) {
            if (isProgram(candidate, facts.windows))
                return candidate;
        }
        return undefined;
    }
    async function start(command, options) {
        const env = childEnvironment(inherited, command.env ?? {}, facts.windows);
        const cwd = machine.path.resolve(machine.cwd, command.cwd ?? '.');
        const file = await find(command.program, searchPathOf(env, facts.windows), cwd);
        if (file === undefined)
            throw missing(command.program, facts.windows);
        const foreign = foreignProgram(file, machine.platform);
        if (foreign !== undefined)
            throw notStarted(file, `it is ${foreign}, and this machine is ${machine.platform.arch}`);
        const { file: executable, args, windowsVerbatimArguments } = planSpawn(file, command.args, facts);
        return new Promise((resolve, reject) => {
            const refuse = (error) => reject(explain(error, file, cwd, facts.windows));
            try {
                const child = (0,external_node_child_process_.spawn)(executable, args, {
                    ...options,
                    cwd,
                    env,
                    windowsVerbatimArguments,
                    windowsHide: true,
                });
                child.once('error', refuse);
                child.once('spawn', () => {
                    child.off('error', refuse);
                    // A signal that could not be delivered: 'exit' tells the rest.
                    child.on('error', () => { });
                    resolve(child);
                });
            }
            catch (error) {
                // Node throws some of them: a NUL byte in an argument, for one.
                refuse(error);
            }
        });
    }
    return {
        find: (program, searchPath) => find(program, searchPath),
        async run(command) {
            // A group of its own, so that the whole tree can be ended; Windows has taskkill for that.
            const grouped = (command.timeout !== undefined || command.onStart !== undefined) && !facts.windows;
            const child = await start(command, { stdio: ['ignore', 'pipe', 'pipe'], detached: grouped });
            const end = (signal) => endTree(child, signal, grouped, facts);
            // Ctrl-C does not reach another group: pass it on, then end as we would have.
            const stop = grouped ? onSignals((signal) => endWith(signal, end)) : () => { };
            let last;
            let ended = false;
            command.onStart?.({
                pid: child.pid,
                end() {
                    // By now its number may be another program's.
                    if (ended)
                        return;
                    end('SIGTERM');
                    last ??= setTimeout(() => end('SIGKILL'), grace);
                },
            });
            try {
                return await collect(child, command, end);
            }
            finally {
                ended = true;
                clearTimeout(last);
                stop();
            }
        },
        async attach(command) {
            const child = await start(command, { stdio: 'inherit' });
            const end = (signal) => endTree(child, signal, false, facts);
            // A terminal sends Ctrl-C to its whole foreground group, the child included: a second one would mean "now!".
            const stop = onSignals((signal) => {
                if (signal !== 'SIGINT' || process.stdin.isTTY !== true)
                    end(signal);
            });
            const timer = timeLimit(command.timeout, end);
            try {
                return await new Promise((resolve) => {
                    child.once('exit', (code, signal) => resolve(timer.expired() ? 124 : exitCode(code, signal)));
                });
            }
            finally {
                timer.stop();
                stop();
            }
        },
    };
}
/** On Windows names that differ only in case are one variable: the first spelling stays, with the last value. */
function childEnvironment(inherited, changes, windows) {
    const result = new Map();
    for (const [name, value] of [...Object.entries(inherited), ...Object.entries(changes)]) {
        const key = windows ? name.toUpperCase() : name;
        if (value === undefined)
            result.delete(key);
        else
            result.set(key, { name: result.get(key)?.name ?? name, value });
    }
    return Object.fromEntries([...result.values()].map(({ name, value }) => [name, value]));
}
function searchPathOf(env, windows) {
    if (!windows)
        return env.PATH ?? '';
    return Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
}
function isProgram(path, windows) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isFile())
            return false;
        if (!windows)
            (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function collect(child, command, end) {
    const stdout = readText(child.stdout, command.onLine);
    const stderr = readText(child.stderr, command.onLine);
    const timer = timeLimit(command.timeout, end);
    return new Promise((resolve) => {
        let code = 0;
        child.once('exit', (status, signal) => {
            timer.stop();
            code = timer.expired() ? 124 : exitCode(status, signal);
            // What the child started and that ignored SIGTERM.
            if (timer.expired())
                end('SIGKILL');
            // A daemon that the child left behind may hold the pipes for ever.
            const left = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, grace);
            child.once('close', () => {
                clearTimeout(left);
                resolve({ code, stdout: stdout(), stderr: stderr() });
            });
        });
    });
}
function timeLimit(milliseconds, end) {
    let expired = false;
    let timer;
    if (milliseconds !== undefined) {
        timer = setTimeout(() => {
            expired = true;
            end('SIGTERM');
            timer = setTimeout(() => end('SIGKILL'), grace);
        }, milliseconds);
    }
    return { expired: () => expired, stop: () => clearTimeout(timer) };
}
function endTree(child, signal, grouped, { env, path, windows }) {
    if (child.pid === undefined)
        return;
    if (windows) {
        // Absolute: on a damaged or hostile PATH there may be another one.
        const taskkill = path.join(env('SystemRoot') || 'C:\\Windows', 'System32', 'taskkill.exe');
        const killer = (0,external_node_child_process_.spawn)(taskkill, ['/pid', String(child.pid), '/t', '/f'], {
            stdio: 'ignore',
            windowsHide: true,
        });
        killer.once('error', () => child.kill());
        // It may be denied, or know no /t (wine): the program itself ends at least.
        killer.once('exit', (code) => {
            if (code !== 0)
                child.kill();
        });
        return;
    }
    try {
        process.kill(grouped ? -child.pid : child.pid, signal);
    }
    catch {
        // It ended by itself.
    }
}
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function onSignals(handle) {
    for (const signal of signals)
        process.on(signal, handle);
    return () => {
        for (const signal of signals)
            process.off(signal, handle);
    };
}
/** Others that listen for the signal decide for themselves how to end. */
function endWith(signal, end) {
    end(signal);
    if (process.listenerCount(signal) > 1)
        return;
    process.exit(128 + external_node_os_.constants.signals[signal]);
}
function exitCode(code, signal) {
    return code ?? 128 + external_node_os_.constants.signals[signal ?? 'SIGKILL'];
}

;// CONCATENATED MODULE: ./lib/host/node/index.js




/** This machine, for a door that has its own way of talking to people. */
function nodeHost(log) {
    const machine = nodeMachine();
    return {
        machine,
        files: nodeFiles(),
        stages: lazyStages(),
        http: lazyHttp(machine),
        processes: nodeProcesses(machine),
        clock: nodeClock(),
        log,
    };
}
/** node:http, node:https and node:crypto take 20 ms to load; a job that finds its Go in the tool cache needs none. */
function lazyHttp({ env }) {
    let http;
    const load = () => {
        http ??= __webpack_require__.e(/* import() */ 964).then(__webpack_require__.bind(__webpack_require__, 20964)).then(({ createHttp }) => createHttp({ env }));
        return http;
    };
    return {
        get: async (request) => (await load()).get(request),
        send: async (request) => (await load()).send(request),
    };
}
function lazyStages() {
    let stages;
    const load = () => {
        stages ??= __webpack_require__.e(/* import() */ 7466).then(__webpack_require__.bind(__webpack_require__, 7466)).then(({ nodeStages }) => nodeStages());
        return stages;
    };
    return {
        open: async (destination) => (await load()).open(destination),
        sweep: async (destination) => (await load()).sweep(destination),
    };
}


/***/ }),

/***/ 11605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ renameFile),
/* harmony export */   fQ: () => (/* binding */ realRename),
/* harmony export */   xv: () => (/* binding */ renameFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);


/** Antivirus scans what was just written and holds it open; it lets go in seconds. */
const PATIENCE = 30_000;
function realRename() {
    return {
        // Within a volume it takes microseconds, and the thread pool's way there and back many times that.
        rename: async (from, to) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to),
        exists: async (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: Math.random,
        windows: process.platform === 'win32',
    };
}
/**
 * Moves a folder to where nothing is. On Windows a scanner's open handle makes that fail for a while, so it is tried
 * for up to 30 s; a destination that exists ends the waiting at once (the same error codes stand for both).
 * @returns 'taken' when something is at `to` already
 */
async function renameFolder(from, to, effects) {
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 1000)) {
        try {
            await effects.rename(from, to);
            return 'moved';
        }
        catch (error) {
            if (isTaken(error))
                return 'taken';
            if (!mayBeHeldOpen(error))
                throw error;
            if (await effects.exists(to))
                return 'taken';
            if (!effects.windows || waited >= PATIENCE)
                throw error;
        }
        const pause = delay * (0.5 + effects.random() / 2);
        waited += pause;
        await effects.sleep(pause);
    }
}
/** Replaces a file; on Windows a reader's or scanner's open handle makes that fail for a while. */
async function renameFile(from, to, effects) {
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 500)) {
        try {
            return await effects.rename(from, to);
        }
        catch (error) {
            if (!effects.windows || !mayBeHeldOpen(error) || waited >= PATIENCE / 6)
                throw error;
        }
        const pause = delay * (0.5 + effects.random() / 2);
        waited += pause;
        await effects.sleep(pause);
    }
}
function isTaken(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error);
    return code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'ENOTDIR';
}
function mayBeHeldOpen(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error);
    return code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
}


/***/ })

};
