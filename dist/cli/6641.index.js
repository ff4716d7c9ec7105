export const id = 6641;
export const ids = [6641];
export const modules = {

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   aL: () => (/* binding */ digestInTurns)
/* harmony export */ });
/* unused harmony export digestBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58403);


const PART = 2 ** 20;
/** The digest of a file that may be larger than memory. @throws UserError INPUT_INVALID where it cannot be read */
function digestFile(path, algorithm, open) {
    return open(path, async (reader) => digestBytes(reader, algorithm));
}
/** The same a part at a time, with turns of the event loop in between: for while there is something else to do. */
function digestInTurns(path, algorithm, open) {
    return open(path, (reader) => (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .inTurns */ .g)(digesting(reader, algorithm)));
}
function digestBytes(reader, algorithm) {
    return (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .z)(digesting(reader, algorithm));
}
function* digesting(reader, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const part = new Uint8Array(Math.min(PART, reader.size));
    for (let at = 0; at < reader.size; at += PART) {
        hash.update(reader.read(at, Math.min(PART, reader.size - at), part));
        yield;
    }
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


/***/ }),

/***/ 50323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ provenanceName),
/* harmony export */   J9: () => (/* binding */ auditName),
/* harmony export */   pT: () => (/* binding */ modelSuffix),
/* harmony export */   u1: () => (/* binding */ bundleName)
/* harmony export */ });
/** What is written beside the artifacts. */
const provenanceName = 'provenance.json';
const auditName = 'audit.json';
/** A Sigstore bundle: the statement of provenance.json, signed. */
const bundleName = 'provenance.sigstore.json';
/** Continues the name of a binary in a part: its model, from which `build merge` writes the documents of the whole. */
const modelSuffix = '.bom-part.json';


/***/ }),

/***/ 42446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ formatStatement),
  v: () => (/* binding */ planStatement)
});

// EXTERNAL MODULE: ./lib/sbom/purl/links.js
var links = __webpack_require__(76918);
// EXTERNAL MODULE: ./lib/sbom/purl/purl.js
var purl = __webpack_require__(28798);
;// CONCATENATED MODULE: ./lib/provenance/statement/modules.js


/** Modules whose zips have a hash, each once, as package URLs. @param lines of an audit */
function moduleDependencies(lines) {
    const found = new Map();
    for (const line of [...lines].sort()) {
        const [, path, version, hash] = /(\S+) (v\S+) (h1:\S+)$/.exec(line) ?? [];
        const dirHash1 = (0,links/* moduleDigest */.Xn)(hash ?? null);
        const uri = path === undefined ? null : (0,purl/* formatPurl */.d)({ path, version: version ?? null });
        if (uri !== null && dirHash1 !== null)
            found.set(uri, { uri, digest: { dirHash1 } });
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/provenance/statement/types.js
var types = __webpack_require__(66944);
;// CONCATENATED MODULE: ./lib/provenance/statement/plan.js


/**
 * What audit.json says, as an in-toto statement that other tools read: which artifacts, made of what, by whom as far as
 * anybody can vouch for it. The same audit gives the same statement, so that `verify` can hold one to the other.
 * @param auditDigest SHA-256 of audit.json, hex
 */
function planStatement(audit, auditDigest, auditName) {
    const { artifacts, builds, tool } = audit;
    const isSubject = ({ kind }) => kind !== 'sbom';
    return {
        _type: types/* STATEMENT_TYPE */.zG,
        subject: artifacts.filter(isSubject).map(described),
        predicateType: types/* PREDICATE_TYPE */.To,
        predicate: {
            buildDefinition: {
                buildType: types/* BUILD_TYPE */.mK,
                externalParameters: externalParameters(audit),
                internalParameters: internalParameters(builds),
                resolvedDependencies: dependencies(audit),
            },
            runDetails: {
                builder: { id: builderOf(builds), version: { [tool.name]: tool.version } },
                ...metadata(builds),
                byproducts: [
                    ...artifacts.filter((artifact) => !isSubject(artifact)).map(described),
                    { name: auditName, digest: { sha256: auditDigest } },
                ],
            },
        },
    };
}
function formatStatement(statement) {
    return Buffer.from(`${JSON.stringify(statement, undefined, 2)}\n`);
}
function described({ file, sha256 }) {
    return { name: file, digest: { sha256 } };
}
/** What whoever asked for the build could choose. */
function externalParameters({ builds, source }) {
    const { request, ci } = builds[0];
    return {
        ...(ci?.workflow == null ? {} : { workflow: workflowOf(ci) }),
        ...(source === null ? {} : { folder: source.folder }),
        targets: request.targets.map(({ text, settings }) => Object.keys(settings).length === 0 ? text : { target: text, ...settings }),
        ...parametersOf(request),
    };
}
function parametersOf({ targets: _, ...request }) {
    return request;
}
/** `o/r/.github/workflows/x.yml@refs/heads/main`, in the parts that verifiers compare. */
function workflowOf({ workflow, repository, ref }) {
    // A tag may have an @ of its own: refs/tags/app@1.2.3.
    const [, path = '', own = ref] = /^([^@]*)(?:@(.*))?$/s.exec(workflow ?? '') ?? [];
    return {
        path: path.replace(/^[^/]+\/[^/]+\/(?=\.github\/)/, ''),
        ...(own === null ? {} : { ref: own }),
        ...(repository === null ? {} : { repository }),
    };
}
function internalParameters(builds) {
    const { ci } = builds[0];
    return {
        ...(ci?.provider === 'github'
            ? {
                github: withoutNulls({
                    event_name: ci.event,
                    repository_id: ci.repositoryId,
                    repository_owner_id: ci.ownerId,
                    runner_environment: ci.runner,
                }),
            }
            : {}),
        machines: builds.map(({ targets, machine, go, compilers, environment }) => ({
            targets,
            machine: withoutNulls(machine),
            go: go.output,
            compilers: compilers.map(({ target, name }) => ({ target, name })),
            ...(environment === null ? {} : { environment }),
        })),
    };
}
function dependencies({ source, builds }) {
    const found = [
        ...(source === null ? [] : [sourceDescriptor(source)]),
        ...builds.flatMap(goDescriptors),
        ...builds.flatMap(({ compilers }) => compilers.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [{ name, digest: { sha256 } }]))),
        ...moduleDependencies(builds.flatMap(({ modules }) => modules ?? [])),
    ];
    return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
function sourceDescriptor({ repository, commit, tag }) {
    const digest = { gitCommit: commit };
    if (repository === null)
        return { name: 'source', digest };
    return { uri: `git+${repository}${tag === null ? '' : `@refs/tags/${tag}`}`, digest };
}
function goDescriptors({ go: { version, sha256, origin }, machine }) {
    const program = { name: `go${version} ${machine.os}/${machine.arch} bin/go`, digest: { sha256 } };
    if (origin?.url == null || origin.digest === null)
        return [program];
    return [{ uri: origin.url, digest: digestOf(origin.digest) }, program];
}
function digestOf(digest) {
    if (digest.startsWith('sha256:'))
        return { sha256: digest.slice('sha256:'.length) };
    return { dirHash1: Buffer.from(digest.replace(/^h1:/, ''), 'base64').toString('hex') };
}
/** Who is trusted, not what ran: hosted runners are GitHub's or GitLab's; any other machine is nobody's but its owner's. */
function builderOf(builds) {
    const hosts = new Set(builds.map(({ ci }) => {
        if (ci?.provider === 'github')
            return `https://github.com/actions/runner/${ci.runner === 'github-hosted' ? 'github-hosted' : 'self-hosted'}`;
        return ci?.provider === 'gitlab' ? 'https://docs.gitlab.com/runner/' : LOCAL;
    }));
    const [only] = hosts;
    return hosts.size === 1 ? only : LOCAL;
}
const LOCAL = types/* BUILD_TYPE */.mK.replace(/#.*/, '#any-machine');
function metadata(builds) {
    const url = builds[0].ci?.url;
    const started = builds.flatMap(({ startedAt }) => startedAt ?? []);
    const finished = builds.flatMap(({ finishedAt }) => finishedAt ?? []);
    const all = {
        ...(url == null ? {} : { invocationId: url }),
        ...(started.length === 0 ? {} : { startedOn: new Date(Math.min(...started)).toISOString() }),
        ...(finished.length === 0 ? {} : { finishedOn: new Date(Math.max(...finished)).toISOString() }),
    };
    return Object.keys(all).length === 0 ? {} : { metadata: all };
}
function withoutNulls(all) {
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}


/***/ }),

/***/ 66944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   mK: () => (/* binding */ BUILD_TYPE),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/** An in-toto Statement v1 with a SLSA provenance v1 predicate, as far as it is written here. */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
/** What its parameters mean: docs/provenance.md. */
const BUILD_TYPE = 'https://github.com/org/setup-go-plus/blob/v1/docs/provenance.md#build-type-v1';


/***/ }),

/***/ 81159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeModule)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * A module path or version as proxies and checksum databases spell it in URLs: `!a` for `A`, since some serve from
 * file systems that ignore case (https://go.dev/ref/mod#goproxy-protocol).
 * @throws UserError VERSION_INVALID where it could lead to another address
 */
function escapeModule(text) {
    if (!/^[\w~.+-]+(\/[\w~.+-]+)*$/.test(text) || text.split('/').some((part) => /^\.+$/.test(part))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_INVALID', `${JSON.stringify(text)} is not a module path or version`);
    }
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}


/***/ }),

/***/ 76918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ moduleZip),
/* harmony export */   UP: () => (/* binding */ releasedGo),
/* harmony export */   Xn: () => (/* binding */ moduleDigest),
/* harmony export */   b2: () => (/* binding */ commitPage),
/* harmony export */   hv: () => (/* binding */ goCpe),
/* harmony export */   kV: () => (/* binding */ gitLocation),
/* harmony export */   qP: () => (/* binding */ webUrl)
/* harmony export */ });
/* harmony import */ var _release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81159);

const PUBLIC_PROXY = 'https://proxy.golang.org';
const MODULE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[A-Za-z0-9._~-]+)*$/;
const VERSION = /^v\d+\.\d+\.\d+(-[A-Za-z0-9.-]+)?(\+incompatible)?$/;
/**
 * Where the public module proxy has a module's zip; null where the path or version is none that a proxy can have.
 * A private module would be there if it were public.
 */
function moduleZip(path, version) {
    if (version === null || !MODULE.test(path) || /\/\.+(\/|$)/.test(path) || !VERSION.test(version))
        return null;
    return `${PUBLIC_PROXY}/${(0,_release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(path)}/@v/${(0,_release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(version)}.zip`;
}
/** SHA-256 of a module's file list as hex, of `h1:…`; null for anything else (golang.org/x/mod/sumdb/dirhash). */
function moduleDigest(sum) {
    if (sum === null || !/^h1:[A-Za-z0-9+/]{43}=$/.test(sum))
        return null;
    return Buffer.from(sum.slice('h1:'.length), 'base64').toString('hex');
}
/** `1.26.8` of `go1.26.8`; null for what is not a released Go. */
function releasedGo(version) {
    return /^go(\d+(?:\.\d+){0,3}(?:(?:rc|beta)\d+)?)$/.exec(version)?.[1] ?? null;
}
/** The name by which the NVD lists Go's standard library, as syft and grype write it; null for what is not a released Go. */
function goCpe(version) {
    const found = /^(\d+(?:\.\d+)*)((?:rc|beta)\d+)?$/.exec(releasedGo(version) ?? '');
    return found === null ? null : `cpe:2.3:a:golang:go:${found[1]}:${found[2] ?? '-'}:*:*:*:*:*:*`;
}
/** The text, where it is an absolute URL of the web that every reader takes for one; null otherwise. */
function webUrl(text) {
    if (text === null || text.length > 2000)
        return null;
    if (!/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d{1,5})?(\/([\w.~:@!$&'()*+,;=/-]|%[0-9A-F]{2})*)?$/i.test(text))
        return null;
    return URL.canParse(text) ? text : null;
}
const commitPages = {
    'github.com': '/commit/',
    'codeberg.org': '/commit/',
    'gitlab.com': '/-/commit/',
};
/** The page of a commit, on hosts whose addresses are known. */
function commitPage(repository, hash) {
    const base = webUrl(repository);
    if (base === null || !isCommit(hash))
        return null;
    const between = commitPages[new URL(base).host];
    return between === undefined ? null : `${base.replace(/(\.git)?\/*$/, '')}${between}${hash}`;
}
/** `git+https://host/o/r@<commit>`, SPDX's form of a place in version control. */
function gitLocation(repository, hash) {
    const base = webUrl(repository);
    return base === null || !isCommit(hash) ? null : `git+${base}@${hash}`;
}
function isCommit(hash) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(hash);
}


/***/ }),

/***/ 28798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ formatPurl)
/* harmony export */ });
/**
 * `pkg:golang/github.com/BurntSushi/toml@v1.2.3`; null where nothing is left to name. Letters keep their case, as all
 * scanners do: the type's definition says both that and the contrary (package-url/purl-spec#308). `+` is encoded, which
 * packageurl-js leaves out: a reader that takes it for a space would look for another version.
 */
function formatPurl({ path, version, qualifiers = {}, subpath = '' }) {
    const name = segments(path);
    if (name === '')
        return null;
    const pairs = Object.entries(qualifiers)
        .filter(([, value]) => value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encode(value)}`);
    const folder = segments(subpath);
    return [
        `pkg:golang/${name}`,
        version === null || version === '' ? '' : `@${encode(version)}`,
        pairs.length === 0 ? '' : `?${pairs.join('&')}`,
        folder === '' ? '' : `#${folder}`,
    ].join('');
}
/** Readers drop empty segments and those that lead elsewhere, so they are not written. */
function segments(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
        .map(encode)
        .join('/');
}
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
        .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%3A', ':');
}


/***/ }),

/***/ 58403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Carries out what yields wherever it may be interrupted, without an interruption. */
function atOnce(work) {
    for (let step = work.next();; step = work.next())
        if (step.done)
            return step.value;
}
/** The same, with a turn of the event loop wherever it yields: for while something else is under way. */
async function inTurns(work) {
    for (let step = work.next();; step = work.next()) {
        if (step.done)
            return step.value;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}


/***/ })

};
