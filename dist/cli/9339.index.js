export const id = 9339;
export const ids = [9339];
export const modules = {

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* unused harmony export digestBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const PART = 2 ** 20;
/** The digest of a file that may be larger than memory. @throws UserError INPUT_INVALID where it cannot be read */
function digestFile(path, algorithm, open) {
    return open(path, async (reader) => digestBytes(reader, algorithm));
}
function digestBytes(reader, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for (let at = 0; at < reader.size; at += PART)
        hash.update(reader.read(at, Math.min(PART, reader.size - at)));
    return { digest: hash.digest('hex'), size: reader.size };
}


/***/ }),

/***/ 96868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ checksumNames),
/* harmony export */   pd: () => (/* binding */ renderChecksums),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const checksumNames = {
    sha256: 'SHA256SUMS',
    sha512: 'SHA512SUMS',
};
const LENGTHS = { sha256: 64, sha512: 128 };
/**
 * What `sha256sum` prints and `sha256sum -c` reads: digest, two blanks, name; sorted bytewise, ending in a newline.
 * A name with a line break or backslash is escaped as coreutils does, with a backslash at the line's beginning.
 */
function renderChecksums(checksums) {
    return [...checksums]
        .sort((a, b) => Buffer.compare(Buffer.from(a.file), Buffer.from(b.file)))
        .map(({ file, digest }) => {
        const escaped = file.replace(/[\\\n\r]/g, (sign) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r' })[sign]);
        return `${escaped === file ? '' : '\\'}${digest}  ${escaped}\n`;
    })
        .join('');
}
/**
 * Reads what `sha256sum` and its relatives write: text or binary mark, escaped names, CRLF.
 * @param name of the file, for messages
 * @throws UserError CHECKSUMS_INVALID with the line, also for a file that is named twice
 */
function parseChecksums(text, algorithm, name) {
    const found = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '')
            continue;
        const at = { path: name, line: index + 1 };
        const match = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/.exec(line);
        if (match === null)
            throw invalid('a digest, two blanks and a file name were expected', at);
        const [, escaped, digest, raw] = match;
        if (digest.length !== LENGTHS[algorithm])
            throw invalid(`${algorithm} has ${LENGTHS[algorithm]} hex digits, and here are ${digest.length}`, at);
        const file = escaped === '' ? raw : unescaped(raw);
        if (found.has(file))
            throw invalid(`${JSON.stringify(file)} is named twice`, at);
        found.set(file, { file, digest: digest.toLowerCase() });
    }
    return [...found.values()];
}
function unescaped(raw) {
    return raw.replace(/\\([\\nr])/g, (_, sign) => ({ '\\': '\\', n: '\n', r: '\r' })[sign]);
}
function invalid(why, at) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CHECKSUMS_INVALID', `${at.path}, line ${at.line}: ${why}.`, {
        hint: 'It must be as sha256sum writes it. If it came with a release, fetch it again; else write it anew.',
        at,
    });
}


/***/ }),

/***/ 33124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll)
/* harmony export */ });
/** All below a folder that is no folder itself, by relative name with forward slashes. Links are seen and not followed. */
async function listAll(folder, { files, machine }) {
    const found = new Map();
    const waiting = [''];
    for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
        for (const { name, kind } of (await files.list(machine.path.join(folder, ...below.split('/')))) ?? []) {
            if (kind === 'directory')
                waiting.push(`${below}${name}/`);
            else
                found.set(`${below}${name}`, kind);
        }
    }
    return found;
}


/***/ }),

/***/ 42275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/** Records and checksum files are input: on Windows `C:x` and `a\..\..\b` lead elsewhere. */
function isInside(file) {
    if (/[\\\0]/.test(file) || /^(?:\/|[A-Za-z]:)/.test(file))
        return false;
    return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 70405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ recordName)
/* harmony export */ });
/** The record's name in the output folder. */
const recordName = 'artifacts.json';


/***/ }),

/***/ 37498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Reads a record that another run, another machine or a stranger wrote.
 * @param name for messages
 * @throws UserError RECORD_INVALID with the key
 */
async function readRecord(bytes, name) {
    const { recordSchema } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(6933)]).then(__webpack_require__.bind(__webpack_require__, 46933));
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw invalid(name, 'it is not JSON', cause);
    }
    const checked = recordSchema.safeParse(value);
    if (checked.success)
        return checked.data;
    const { path, message } = checked.error.issues[0];
    throw invalid(name, `${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}
function invalid(name, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('RECORD_INVALID', `${name} is no record of a build: ${why}.`, {
        hint: 'It must be as `setup-go-plus build` wrote it. Build again, or remove the file.',
        ...(cause === undefined ? {} : { cause }),
    });
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

/***/ 59339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./lib/build/checksums/digest.js
var checksums_digest = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/build/list-all.js
var list_all = __webpack_require__(33124);
// EXTERNAL MODULE: ./lib/build/names/inside.js
var inside = __webpack_require__(42275);
// EXTERNAL MODULE: ./lib/build/record/name.js
var record_name = __webpack_require__(70405);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/checksums/format.js
var format = __webpack_require__(96868);
// EXTERNAL MODULE: ./lib/build/record/read.js
var read = __webpack_require__(37498);
;// CONCATENATED MODULE: ./lib/build/verify/promises.js





/**
 * SHA256SUMS, SHA512SUMS, the record of a build, and checksum files beside what they are about. A link is none of them.
 * @throws UserError CHECKSUMS_INVALID where there is none, or one is damaged
 */
async function readSources(folder, present, host) {
    const read = (name) => readSmall(folder, name, host);
    const sources = [];
    for (const [algorithm, name] of Object.entries(format/* checksumNames */.IC)) {
        if (present.get(name) !== 'file')
            continue;
        const checksums = (0,format/* parseChecksums */.yk)(textOf(await read(name)), algorithm, name);
        sources.push({ name, algorithm, checksums });
    }
    if (present.get(record_name/* recordName */.x) === 'file') {
        const record = await readArtifacts(await read(record_name/* recordName */.x));
        if (record !== undefined)
            sources.push(record);
    }
    const named = new Set(sources.flatMap(({ checksums }) => checksums.map(({ file }) => file)));
    for (const [name, kind] of [...present].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const algorithm = kind === 'file' ? suffixOf(name) : undefined;
        if (algorithm === undefined)
            continue;
        try {
            sources.push({ name, algorithm, checksums: parseBeside(textOf(await read(name)), algorithm, name) });
        }
        catch (error) {
            // Then it is somebody's file of that name, and has a checksum as all others.
            if (!(error instanceof errors/* UserError */.y) || !named.has(name))
                throw error;
        }
    }
    if (sources.length > 0)
        return sources;
    throw new errors/* UserError */.y('CHECKSUMS_INVALID', `${folder} has neither ${Object.values(format/* checksumNames */.IC).join(' nor ')}, no other checksum files, and no record of a build.`, { hint: 'Name the folder that `build --out` wrote, or that a release was downloaded to.' });
}
/** undefined: other programs have files of this name, too. */
async function readArtifacts(bytes) {
    try {
        const { artifacts } = await (0,read/* readRecord */.a)(bytes, record_name/* recordName */.x);
        const checksums = artifacts.map(({ file, sha256 }) => ({ file, digest: sha256 }));
        return { name: record_name/* recordName */.x, algorithm: 'sha256', checksums };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && error.code === 'RECORD_INVALID')
            return undefined;
        throw error;
    }
}
function suffixOf(name) {
    if (name.endsWith('.sha256'))
        return 'sha256';
    return name.endsWith('.sha512') ? 'sha512' : undefined;
}
/** As `sha256sum` writes it, or as several release tools do: the digest alone. */
function parseBeside(text, algorithm, name) {
    const bare = text.trim();
    if (/^[0-9a-fA-F]+$/.test(bare)) {
        const [about] = (0,format/* parseChecksums */.yk)(`${bare}  ${name.slice(0, -algorithm.length - 1)}`, algorithm, name);
        return [about];
    }
    const folder = external_node_path_.posix.dirname(name);
    const below = folder === '.' ? '' : `${folder}/`;
    return (0,format/* parseChecksums */.yk)(text, algorithm, name).map(({ file, digest }) => ({ file: below + file, digest }));
}
/** Of a build with thousands of files. What is larger is something else, and would fill the memory. */
const LARGEST = 64 * 2 ** 20;
async function readSmall(folder, name, { files, machine }) {
    const path = machine.path.join(folder, ...name.split('/'));
    const size = (await files.stat(path))?.size ?? 0;
    if (size > LARGEST)
        throw new errors/* UserError */.y('CHECKSUMS_INVALID', `${name} has ${size} bytes, and a checksum file has never so many.`, {
            hint: 'Remove it, or fetch it again.',
        });
    return (await files.read(path)) ?? new Uint8Array();
}
function textOf(bytes) {
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./lib/build/verify/folder.js





/**
 * Compares a folder with its SHA256SUMS, SHA512SUMS, checksum files beside others, and the record of the build: altered,
 * missing and extra files. Links are not followed.
 * @throws UserError CHECKSUMS_INVALID where nothing of that is there, or it is damaged
 */
async function verifyFolder(folder, host) {
    const present = await (0,list_all/* listAll */._)(folder, host);
    const sources = await readSources(folder, present, host);
    const by = sources.map(({ name }) => name);
    const findings = [];
    const intact = [];
    const promised = promisesByFile(sources);
    for (const [file, promises] of promised) {
        const finding = await examine(file, promises, folder, present, host);
        if (finding === undefined)
            intact.push(file);
        else
            findings.push(finding);
    }
    // The folder's own .gitignore is of no release, so that none of its checksum files names it.
    const known = new Set([...promised.keys(), ...by, ...(by.includes(record_name/* recordName */.x) ? ['.gitignore'] : [])]);
    for (const [file, kind] of present) {
        if (known.has(file))
            continue;
        const what = kind === 'other' ? 'device or socket' : kind;
        findings.push({
            kind: 'extra',
            file,
            message: `${file} (a ${what}) is in the folder, but in no checksum file`,
        });
    }
    return { by, intact: intact.sort(), findings: findings.sort(byFile) };
}
function promisesByFile(sources) {
    const promised = new Map();
    for (const { name, algorithm, checksums } of sources)
        for (const { file, digest } of checksums)
            promised.set(file, [...(promised.get(file) ?? []), { by: name, algorithm, digest }]);
    return promised;
}
async function examine(file, promises, folder, present, { machine, open }) {
    const sources = namesOf(promises);
    if (!(0,inside/* isInside */.F)(file)) {
        const message = `${sources} ${promises.length > 1 ? 'name' : 'names'} ${file}, which is not a path below the folder`;
        return { kind: 'outside', file, message };
    }
    const kind = present.get(file);
    if (kind === undefined)
        return { kind: 'missing', file, message: `${file} is in ${sources}, but not in the folder` };
    if (kind !== 'file') {
        const what = kind === 'other' ? 'device or socket' : kind;
        return { kind: 'not-a-file', file, message: `${file} is a ${what}, not a file` };
    }
    for (const algorithm of new Set(promises.map((promise) => promise.algorithm))) {
        const path = machine.path.join(folder, ...file.split('/'));
        const { digest } = await (0,checksums_digest/* digestFile */.T)(path, algorithm, open);
        const wrong = promises.find((promise) => promise.algorithm === algorithm && promise.digest !== digest);
        if (wrong === undefined)
            continue;
        const same = promises.filter((promise) => promise.digest === wrong.digest);
        const says = `${namesOf(same)} ${same.length > 1 ? 'say' : 'says'} ${wrong.digest}`;
        return { kind: 'altered', file, message: `${file} has ${algorithm} ${digest}, and ${says}` };
    }
    return undefined;
}
function namesOf(promises) {
    return promises
        .map(({ by }) => by)
        .join(', ')
        .replace(/, ([^,]*)$/, ' and $1');
}
function byFile(a, b) {
    return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/host/node/open-bytes.js
var open_bytes = __webpack_require__(5197);
// EXTERNAL MODULE: ./lib/cli/plain-text.js
var plain_text = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/cli/run-verify.js




/** @throws UserError INPUT_INVALID where there is no such folder, CHECKSUMS_INVALID */
async function runVerify(named, { host, log, print, printJson }) {
    const { machine, files } = host;
    const folder = machine.path.resolve(machine.cwd, named);
    if ((await files.stat(folder))?.kind !== 'directory')
        throw new errors/* UserError */.y('INPUT_INVALID', `There is no folder ${folder}.`, {
            hint: 'Name the folder that `build --out` wrote, or that a release was downloaded to.',
        });
    const { by, intact, findings } = await verifyFolder(folder, { files, machine, open: open_bytes/* openBytes */.o });
    for (const { kind, message } of findings)
        log.error((0,plain_text/* plainText */.w)(`${kind}: ${message}`));
    const sources = by.length > 4 ? `${by.slice(0, 3).join(', ')} and ${by.length - 3} more` : by.join(', ');
    const counted = `${intact.length} ${intact.length === 1 ? 'file is' : 'files are'}`;
    print((0,plain_text/* plainText */.w)(`${counted} as promised by ${sources}${findings.length === 0 ? '' : `, ${findings.length} not`}.`));
    const ok = findings.length === 0;
    printJson({ ok, folder, by, intact, findings });
    return ok ? 0 : 1;
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

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8497);



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
            read: (offset, length) => readFully(descriptor, path, offset, length),
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
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(cause);
        if (code === undefined)
            throw cause;
        const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[code];
        throw unreadable(path, why ?? `it may not be opened (${code})`, cause);
    }
}
function readFully(descriptor, path, offset, length) {
    const bytes = new Uint8Array(length);
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
        throw unreadable(path, `reading it failed (${(0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(cause) ?? 'unknown'})`, cause);
    }
    return done === length ? bytes : bytes.subarray(0, done);
}
function unreadable(path, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', `${path} cannot be read: ${why}.`, {
        hint: 'Name a file that exists and that this user may read.',
        cause,
    });
}


/***/ })

};
