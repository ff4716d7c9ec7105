export const id = 7945;
export const ids = [7945];
export const modules = {

/***/ 55562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf)
/* harmony export */ });
/* harmony import */ var _go_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80031);

/** The CPU level in the build information; undefined before Go 1.18, and for CPUs that have none. */
function levelOf({ arch, go }) {
    const name = arch !== null && Object.hasOwn(_go_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_VARIABLES */ .z, arch) ? _go_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_VARIABLES */ .z[arch] : undefined;
    const value = name === undefined ? undefined : go?.settings[name];
    return name === undefined || value === undefined ? undefined : { name, value };
}


/***/ }),

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text of a file that is not trusted, for a terminal: control characters, with which it could move the cursor or set a
 * title, and marks that turn the direction of writing become visible escapes.
 */
function plainText(text) {
    return text.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (mark) => {
        return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 17945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInspect: () => (/* binding */ runInspect)
});

// EXTERNAL MODULE: ./lib/binary/inspect.js + 17 modules
var inspect = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/node/open-bytes.js
var open_bytes = __webpack_require__(5197);
// EXTERNAL MODULE: ./lib/binary/go/level.js
var go_level = __webpack_require__(55562);
// EXTERNAL MODULE: ./lib/cli/plain-text.js
var plain_text = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/cli/inspect-table.js


/** A row for each image of each file that could be read, the columns aligned. */
function renderTable(files, checked) {
    const head = ['FILE', 'PLATFORM', 'LINKAGE', 'NEEDS', 'SYMBOLS', 'HARDENING', 'GO', 'REVISION'];
    const rows = [checked ? [...head, 'EXPECTED'] : head];
    for (const { path, inspection, violations } of files) {
        for (const image of inspection?.images ?? []) {
            const verdict = violations.length === 0 ? 'yes' : [...new Set(violations.map(({ key }) => key))].join(',');
            const cells = [
                path,
                describePlatform(image),
                image.linkage ?? image.kind,
                describeNeeds(image),
                describeSymbols(image),
                describeHardening(image),
                image.go?.version.replace(/^go(?=\d)/, '') ?? '-',
                describeRevision(image),
                ...(checked ? [verdict === 'yes' ? verdict : `no: ${verdict}`] : []),
            ];
            rows.push(cells.map(plain_text/* plainText */.w));
        }
    }
    return align(rows);
}
/** `linux/amd64/v3`; the machine's number for a CPU that Go does not know. */
function describePlatform(image) {
    const level = (0,go_level/* levelOf */.I)(image);
    const parts = [
        image.os ?? '?',
        image.arch ?? `machine-${image.machine}`,
        ...(level === undefined ? [] : [level.value]),
    ];
    return parts.join('/');
}
function describeHardening({ hardening, format }) {
    const { pie, nx, relro, canary, cfg, signature } = hardening;
    const names = [
        pie ? (format === 'pe' ? 'ASLR' : 'PIE') : undefined,
        nx ? (format === 'pe' ? 'DEP' : 'NX') : undefined,
        relro === 'full' || relro === 'partial' ? `RELRO:${relro}` : undefined,
        canary ? 'canary' : undefined,
        cfg ? 'CFG' : undefined,
        signature === 'ad-hoc' ? 'signed:ad-hoc' : signature === 'present' ? 'signed' : undefined,
    ].filter((name) => name !== undefined);
    return names.length === 0 ? 'none' : names.join(',');
}
function describeNeeds({ symbolVersions, libraries, minOs, libc }) {
    const glibc = symbolVersions.find(({ name }) => name === 'GLIBC');
    if (glibc !== undefined)
        return `glibc ${glibc.version}`;
    if (minOs !== null)
        return `macOS ${minOs}`;
    if (libraries.length === 0)
        return '-';
    return libc ?? `${libraries.length} ${libraries.length === 1 ? 'library' : 'libraries'}`;
}
function describeSymbols({ symbols, dwarf }) {
    if (symbols)
        return dwarf ? 'symbols,DWARF' : 'symbols';
    return dwarf ? 'DWARF' : 'stripped';
}
function describeRevision({ go }) {
    const { 'vcs.revision': revision, 'vcs.modified': modified } = go?.settings ?? {};
    if (revision === undefined)
        return '-';
    return `${revision.slice(0, 12)}${modified === 'true' ? '+dirty' : ''}`;
}
function align(rows) {
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
    const line = (row) => row.map((cell, column) => cell + ' '.repeat(widths[column] - width(cell))).join('  ');
    return rows.map((row) => line(row).trimEnd()).join('\n');
}
function width(text) {
    return [...text.normalize('NFC')].length;
}

;// CONCATENATED MODULE: ./lib/cli/inspect-page.js


/** Everything about one file. */
function renderPage({ path, inspection }) {
    if (inspection === null)
        return '';
    const lines = [['size', `${inspection.size} bytes`]];
    for (const image of inspection.images) {
        if (inspection.format === 'universal')
            lines.push(['image', `at offset ${image.offset}, ${image.size} bytes`]);
        lines.push(...imageLines(image), ...goLines(image.go));
    }
    for (const { text, offset } of inspection.texts) {
        lines.push([
            'contains',
            `${JSON.stringify(text)}: ${offset === null ? 'no' : `at 0x${offset.toString(16)}`}`,
        ]);
    }
    const { localPaths } = inspection;
    if (localPaths !== null)
        lines.push(['local paths', String(localPaths.count)]);
    for (const sample of localPaths?.samples ?? []) {
        lines.push(['', `${sample.path} at 0x${sample.offset.toString(16)}`]);
    }
    const width = Math.max(...lines.map(([label]) => label.length));
    const rows = lines.map(([label, value]) => `  ${label.padEnd(width)}  ${(0,plain_text/* plainText */.w)(value)}`.trimEnd());
    return [(0,plain_text/* plainText */.w)(path), ...rows].join('\n');
}
function imageLines(image) {
    const { hardening } = image;
    return [
        ['format', `${FORMATS[image.format]}, ${image.bits} bits, ${image.endianness}-endian, ${image.kind}`],
        ['platform', describePlatform(image)],
        ...line('linkage', image.linkage),
        ...line('interpreter', image.interpreter),
        ...line('C library', image.libc),
        ...image.libraries.map(({ name, kind }, index) => [
            index === 0 ? 'libraries' : '',
            kind === 'needed' ? name : `${name} (${kind})`,
        ]),
        ...image.symbolVersions.map(({ name, version, library }, index) => [
            index === 0 ? 'needs' : '',
            `${name}_${version} of ${library}`,
        ]),
        ...line('minimum OS', image.minOs),
        ...line('search paths', image.searchPaths.join(' ') || null),
        ...line('subsystem', image.subsystem),
        ['symbols', image.symbols ? 'yes' : 'no'],
        ['DWARF', image.dwarf ? 'yes' : 'no'],
        ['hardening', describeHardening(image)],
        ...line('missing', missing(hardening)),
        ...line(image.format === 'mach-o' ? 'UUID' : 'build ID', image.buildId),
    ];
}
const FORMATS = { elf: 'ELF', pe: 'PE', 'mach-o': 'Mach-O', wasm: 'WebAssembly' };
/** What the format has, and this file has not. */
function missing({ pie, nx, relro, canary, cfg, highEntropy, signature }) {
    const names = [
        pie === false ? 'PIE/ASLR' : undefined,
        nx === false ? 'NX/DEP' : undefined,
        relro === 'none' ? 'RELRO' : undefined,
        canary === false ? 'canary' : undefined,
        cfg === false ? 'CFG' : undefined,
        highEntropy === false ? 'high-entropy ASLR' : undefined,
        signature === 'none' ? 'signature' : undefined,
    ].filter((name) => name !== undefined);
    return names.length === 0 ? null : names.join(', ');
}
function goLines(go) {
    if (go === null)
        return [['Go', 'no build information']];
    return [
        ['Go', go.version],
        ...line('package', go.path),
        ...(go.main === null ? [] : [['module', describeModule(go.main)]]),
        ...go.deps.map((module, index) => [index === 0 ? 'dependencies' : '', describeModule(module)]),
        ...Object.entries(go.settings).map(([name, value], index) => [index === 0 ? 'settings' : '', `${name}=${value}`]),
    ];
}
function describeModule({ path, version, sum, replacedBy }) {
    const own = [path, version, sum].filter((part) => part !== null && part !== '').join(' ');
    return replacedBy === null ? own : `${own} => ${describeModule(replacedBy)}`;
}
function line(label, value) {
    return value === null ? [] : [[label, value]];
}

;// CONCATENATED MODULE: ./lib/cli/run-inspect.js






async function runInspect(paths, options, { host, log, print, printJson }) {
    const policy = options.expect === undefined ? undefined : await readPolicy(options.expect, host);
    const folders = localFolders(host.machine);
    const searches = {
        ...policy?.searches(folders),
        ...(options.localPaths && policy?.searches(folders).localPaths === undefined
            ? { localPaths: folders }
            : {}),
    };
    const files = [];
    for (const path of paths)
        files.push(await inspectOne(path, host.machine, searches, policy?.check));
    const ok = files.every(({ violations, error }) => violations.length === 0 && error === null);
    const readable = files.filter(({ inspection }) => inspection !== null);
    if (paths.length > 1 && readable.length > 0)
        print(renderTable(files, policy !== undefined));
    else if (readable[0] !== undefined)
        print(renderPage(readable[0]));
    for (const { path, violations, error } of files) {
        for (const { message } of violations)
            log.error((0,plain_text/* plainText */.w)(`${path}: ${message}`));
        if (error !== null)
            log.error((0,plain_text/* plainText */.w)(error.message), error.hint);
    }
    printJson({ ok, files });
    return ok ? 0 : 1;
}
/** Later ones win, key by key. The schema and its library load only for those who expect something. */
async function readPolicy(given, { files, machine }) {
    const { checkExpectations, parseExpectFile, parseExpectPairs, searchesOf } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(5156), __webpack_require__.e(3589)]).then(__webpack_require__.bind(__webpack_require__, 33589));
    let expect = {};
    const pairs = given.filter((text) => text.includes('='));
    for (const path of given.filter((text) => !text.includes('='))) {
        const full = machine.path.resolve(machine.cwd, path);
        const bytes = await files.read(full);
        if (bytes === undefined) {
            throw new errors/* UserError */.y('CONFIG_INVALID', `The file of expectations ${path} does not exist.`, {
                hint: 'Name a YAML file, or write key=value: --expect linkage=static',
            });
        }
        expect = { ...expect, ...(await parseExpectFile(new TextDecoder().decode(bytes), path)) };
    }
    expect = { ...expect, ...parseExpectPairs(pairs, '--expect') };
    return {
        searches: (folders) => searchesOf(expect, folders),
        check: (inspection) => checkExpectations(inspection, expect),
    };
}
async function inspectOne(path, { path: names, cwd }, searches, check) {
    try {
        const inspection = await (0,open_bytes/* openBytes */.o)(names.resolve(cwd, path), (reader) => (0,inspect/* inspectBinary */.w)({ ...reader, name: path }, searches));
        return { path, inspection, violations: check?.(inspection) ?? [], error: null };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const { code, message, hint } = error;
        return { path, inspection: null, violations: [], error: { code, message, hint } };
    }
}
/** The system's own temporary folder is left out: every program names it. A runner's is of one job. */
function localFolders({ home, cwd, env }) {
    const more = ['GITHUB_WORKSPACE', 'RUNNER_TEMP', 'GOPATH', 'GOMODCACHE'].flatMap((name) => env(name) || []);
    return [...new Set([home, cwd, ...more])];
}


/***/ }),

/***/ 80031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ LEVEL_VARIABLES)
/* harmony export */ });
/** The variable that names the oldest CPU a program runs on, by GOARCH (`go help environment`). */
const LEVEL_VARIABLES = {
    '386': 'GO386',
    amd64: 'GOAMD64',
    arm: 'GOARM',
    arm64: 'GOARM64',
    mips: 'GOMIPS',
    mipsle: 'GOMIPS',
    mips64: 'GOMIPS64',
    mips64le: 'GOMIPS64',
    ppc64: 'GOPPC64',
    ppc64le: 'GOPPC64',
    riscv64: 'GORISCV64',
    wasm: 'GOWASM',
};


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

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);



/**
 * Opens a file to read it in places, and closes it when `work` ends.
 * @throws UserError INPUT_INVALID where there is no file, where it is none, or where it may not be read
 */
async function openBytes(path, work) {
    const descriptor = open(path);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            throw unreadable(path, stat.isDirectory() ? 'it is a folder' : 'it is not a file');
        return await work({
            name: path,
            size: stat.size,
            read: (offset, length, into) => readFully(descriptor, path, offset, place(length, into)),
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function open(path) {
    try {
        // Opening a named pipe waits for a writer, for ever, unless O_NONBLOCK says otherwise. Windows has neither.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(cause);
        if (code === undefined)
            throw cause;
        const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[code];
        throw unreadable(path, why ?? `it may not be opened (${code})`, cause);
    }
}
function place(length, into) {
    return into !== undefined && into.length >= length ? into.subarray(0, length) : new Uint8Array(length);
}
function readFully(descriptor, path, offset, bytes) {
    const { length } = bytes;
    let done = 0;
    try {
        while (done < length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, done, length - done, offset + done);
            if (count === 0)
                break;
            done += count;
        }
    }
    catch (cause) {
        throw unreadable(path, `reading it failed (${(0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(cause) ?? 'unknown'})`, cause);
    }
    return done === length ? bytes : bytes.subarray(0, done);
}
function unreadable(path, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('INPUT_INVALID', `${path} cannot be read: ${why}.`, {
        hint: 'Name a file that exists and that this user may read.',
        cause,
    });
}


/***/ })

};
