export const id = 6922;
export const ids = [6922,4169];
export const modules = {

/***/ 39385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ goEnv),
/* harmony export */   Sv: () => (/* binding */ COMPILER_VARIABLES),
/* harmony export */   Zo: () => (/* binding */ BUILD_VARIABLES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80031);


/** Compilers and linkers, and what they are told: part of a cgo package's action id. */
const COMPILER_VARIABLES = [
    ...['AR', 'CC', 'CXX', 'FC', 'GCCGO', 'PKG_CONFIG', 'GO_EXTLINK_ENABLED', 'GOFIPS140'],
    ...['CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS'],
];
/** All variables that object files in GOCACHE depend on (cmd/go/internal/work, buildActionID and linkActionID). */
const BUILD_VARIABLES = [
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOFLAGS', 'GOEXPERIMENT'],
    ...new Set(Object.values(_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_VARIABLES */ .z)),
    ...COMPILER_VARIABLES,
];
/**
 * Asked by name: without names, and for CGO_… and PKG_CONFIG, `go env` starts the C compiler several times to work out
 * the flags. A Go that does not know a name prints it empty.
 */
const names = [
    ...['GOROOT', 'GOPATH', 'GOBIN', 'GOCACHE', 'GOCACHEPROG', 'GOMODCACHE', 'GOTMPDIR', 'GOENV', 'GOMOD'],
    ...['GOWORK', 'GOVERSION', 'GOTOOLCHAIN', 'GOHOSTOS', 'GOHOSTARCH'],
    ...['GOPROXY', 'GOSUMDB', 'GOPRIVATE', 'GONOPROXY', 'GONOSUMDB', 'GOINSECURE', 'GOAUTH', 'GOVCS'],
    ...['GO111MODULE', ...BUILD_VARIABLES.filter((name) => !/^(?:CGO_.*FLAGS|PKG_CONFIG)$/.test(name))],
];
/**
 * Runs `go env` once.
 * @param goProgram path of the go command
 * @param cwd where it looks for go.mod and go.work
 * @throws UserError GO_UNUSABLE when it does not run or prints something else; TOOL_MISSING when it is a bare name
 *   that is not on PATH
 */
async function goEnv(processes, goProgram, cwd) {
    const run = (args) => runGo(processes, goProgram, args, cwd);
    let result = await run(['env', '-json', ...names]);
    // Go 1.8 and older print assignments only.
    const old = result.code !== 0 && result.stderr.includes('flag provided but not defined: -json');
    if (old)
        result = await run(['env']);
    if (result.code !== 0) {
        throw unusable(goProgram, `\`go env\` ended with code ${result.code}`, result.stderr);
    }
    const raw = old ? parseAssignments(result.stdout) : parseJson(result.stdout, goProgram);
    return pick(raw);
}
async function runGo(processes, program, args, cwd) {
    try {
        return await processes.run({ program, args, timeout: 120_000, ...(cwd === undefined ? {} : { cwd }) });
    }
    catch (error) {
        const failed = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && ['COMMAND_FAILED', 'TOOL_MISSING'].includes(error.code);
        if (!failed || (error.code === 'TOOL_MISSING' && !/[\\/]/.test(program)))
            throw error;
        throw unusable(program, 'it cannot be started', error.message, error);
    }
}
/** A hint of the host's port is closer to the fault than what can be guessed from the words. */
function unusable(program, what, said, cause) {
    const words = said.trim().split(/\r?\n/).slice(0, 5).join('\n').slice(0, 1000);
    const message = `${program} is not a usable go command: ${what}${words === '' ? '' : `: ${words}`}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GO_UNUSABLE', message, {
        hint: (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y ? cause.hint : undefined) ?? hintFor(words),
        cause,
    });
}
/** By what the systems say (also in a shell’s words) and what the host’s port makes of it. */
function hintFor(words) {
    if (/exec format error|bad cpu type|valid win32 application|this machine is|not a program for/i.test(words)) {
        return 'It was built for another operating system or CPU: ask for this machine’s architecture.';
    }
    if (/permission denied|access is denied|denies|not permitted/i.test(words)) {
        return 'Its file is not executable, or lies on a volume that is mounted noexec, or a policy forbids it.';
    }
    if (/no such file|cannot find|not found|not there|interpreter/i.test(words)) {
        return 'It is missing, or it needs a program loader that this system lacks (a glibc build on musl).';
    }
    return 'Run `go env` by hand to see what it says; the file that `go env GOENV` names or a GO… variable may be at fault.';
}
function parseJson(stdout, program) {
    let parsed;
    try {
        parsed = JSON.parse(stdout);
    }
    catch {
        // No cause: the parser quotes what it read, which may be a GOPROXY with a password.
        throw unusable(program, '`go env -json` did not print JSON', '');
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
        throw unusable(program, '`go env -json` did not print a JSON object', '');
    }
    return Object.fromEntries(Object.entries(parsed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
/** `GOROOT="/usr/local/go"`, and on Windows `set GOROOT=C:\Go`. */
function parseAssignments(stdout) {
    const raw = {};
    for (const [, name, value] of stdout.matchAll(/^(?:set )?([A-Z]\w*)=(.*?)\r?$/gm)) {
        if (name !== undefined && value !== undefined)
            raw[name] = value.replace(/^(["'])(.*)\1$/, '$2');
    }
    return raw;
}
function pick(raw) {
    const at = (name) => raw[name] ?? '';
    return {
        GOROOT: at('GOROOT'),
        GOPATH: at('GOPATH'),
        GOBIN: at('GOBIN'),
        GOCACHE: at('GOCACHE'),
        GOMODCACHE: at('GOMODCACHE'),
        GOVERSION: at('GOVERSION'),
        GOOS: at('GOOS'),
        GOARCH: at('GOARCH'),
        GOTOOLCHAIN: at('GOTOOLCHAIN'),
        GOPROXY: at('GOPROXY'),
        GOFLAGS: at('GOFLAGS'),
        CGO_ENABLED: at('CGO_ENABLED'),
        GOENV: at('GOENV'),
        raw,
    };
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

/***/ 40006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inspect),
/* harmony export */   P: () => (/* binding */ openInstalled)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31583);

/**
 * What is in a GOROOT-to-be. Our record proves that it is whole: both were published in one rename. Without it the
 * word of whoever wrote the tool cache's marker is taken, if there is a go command.
 * @param marker undefined for a folder outside the tool cache
 */
async function inspect({ folder, marker }, expected, { files, machine }) {
    const record = await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(folder, files, machine);
    const marked = marker !== undefined && (await files.stat(marker)) !== undefined;
    if (record !== undefined) {
        const { version, platform } = expected;
        const same = record.version === version.text &&
            record.platform.os === platform.os &&
            record.platform.arch === platform.arch;
        return same ? { state: 'whole', record, marked } : { state: 'broken' };
    }
    if (marked && (await hasGo(folder, expected.platform, { files, machine })))
        return { state: 'whole', record, marked };
    const inside = await files.list(folder);
    return { state: inside === undefined ? 'absent' : 'broken' };
}
/** The SDK behind an offer of one that is installed. */
async function openInstalled(offer, { files, machine }) {
    const { root, version, platform, source } = offer;
    return { root, version, platform, source, record: await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .aE)(root, files, machine) };
}
async function hasGo(folder, platform, { files, machine }) {
    const go = machine.path.join(folder, 'bin', platform.os === 'windows' ? 'go.exe' : 'go');
    return (await files.stat(go))?.kind === 'file';
}


/***/ }),

/***/ 67260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* unused harmony export parseLock */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const limit = 1 << 20;
/**
 * undefined: there is no lock.
 * @param path for the file system and for messages
 * @throws UserError LOCK_INVALID with line, column and key
 */
async function readLock(files, path) {
    const bytes = await files.read(path);
    if (bytes === undefined)
        return undefined;
    if (bytes.length > limit)
        throw invalid(`The lock has ${bytes.length} bytes; ${limit} are accepted.`, { path });
    return parseLock(new TextDecoder().decode(bytes), path);
}
/** @throws UserError LOCK_INVALID */
async function parseLock(text, path) {
    const [{ findFault, locate }, { lockSchema }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(9890)]).then(__webpack_require__.bind(__webpack_require__, 99890)),
        Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(2467)]).then(__webpack_require__.bind(__webpack_require__, 72467)),
    ]);
    const fault = findFault(text);
    if (fault !== undefined)
        throw invalid(fault.message, { path, ...fault.at }, hintFor(text));
    const checked = lockSchema().safeParse(JSON.parse(text));
    if (checked.success)
        return checked.data;
    const { issues } = checked.error;
    // A misspelt key also lacks under its right name: the one that is there can be pointed at.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const keys = [...(issue?.path ?? []).map(String), ...(unknown === undefined ? [] : [unknown])];
    const reason = unknown === undefined ? (issue?.message ?? 'invalid') : 'is no key of a lock';
    const more = issues.length - 1;
    throw invalid(`${keys.join(' › ') || 'The lock'}: ${reason}${more > 0 ? ` (and ${more} more)` : ''}`, {
        path,
        ...locate(text, keys),
    });
}
function hintFor(text) {
    if (!/^(<{7}|>{7}|={7})/m.test(text))
        return undefined;
    return 'It has the marks of a merge conflict: take either side, then run `setup-go-plus lock`.';
}
function invalid(message, at, hint = 'Run `setup-go-plus lock` to write it anew; it is not meant to be edited.') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('LOCK_INVALID', message, { at, hint });
}


/***/ }),

/***/ 31583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   qP: () => (/* binding */ RECORD_NAME)
/* harmony export */ });
/* unused harmony export parseRecord */
const RECORD_NAME = '.setup-go-plus.json';
/** The record in a GOROOT; undefined where there is none, or none that this version can read. */
async function readRecord(root, files, machine) {
    const data = await files.read(machine.path.join(root, RECORD_NAME));
    return data === undefined ? undefined : parseRecord(Buffer.from(data).toString('utf8'));
}
function formatRecord(record) {
    return `${JSON.stringify(record, undefined, 2)}\n`;
}
/** By hand and not by a schema library: this runs in every job that finds its Go in the tool cache. */
function parseRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || value.schema !== 1)
        return undefined;
    const { version, platform, contents, source, url, integrity, archiveSha256, files, bytes } = value;
    const texts = [version, platform?.os, platform?.arch, source, url, archiveSha256];
    if (!texts.every((text) => typeof text === 'string'))
        return undefined;
    if (contents !== 'full' && contents !== 'slim')
        return undefined;
    if (typeof files !== 'number' || typeof bytes !== 'number' || !isIntegrity(integrity))
        return undefined;
    return value;
}
/** @param record undefined for an SDK that others put there, which cannot prove a pin */
function meets(record, demand) {
    const { pins, signed } = demand;
    if (signed && record?.signedBy === undefined && record?.integrity.kind !== 'h1')
        return false;
    if (record === undefined)
        return pins.length === 0;
    if (record.integrity.kind === 'none' && !demand.unverified)
        return false;
    if (record.contents === 'slim' && demand.contents === 'full')
        return false;
    return pins.length === 0 || pins.some((pin) => proves(record, pin));
}
function proves(record, pin) {
    switch (pin.kind) {
        case 'sha256':
            return record.archiveSha256 === pin.hex.toLowerCase();
        case 'h1':
            return record.integrity.kind === 'h1' && record.integrity.hash === pin.hash;
        case 'none':
            return true;
    }
}
function isIntegrity(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (value.kind === 'sha256')
        return 'hex' in value && typeof value.hex === 'string';
    if (value.kind === 'h1')
        return 'hash' in value && typeof value.hash === 'string';
    return value.kind === 'none';
}


/***/ }),

/***/ 73335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   Xi: () => (/* binding */ candidates),
/* harmony export */   uC: () => (/* binding */ destinations),
/* harmony export */   y6: () => (/* binding */ toolCachePath)
/* harmony export */ });
/* harmony import */ var _go_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87507);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66190);


function toolCachePath(machine, root, version, platform, flavour) {
    const arch = (0,_go_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .toolCacheArch */ .Tm)(platform, machine.platform);
    const folder = machine.path.join(root, toolName(flavour), (0,_go_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toSemver */ .Ud)(version), arch);
    return { folder, marker: `${folder}.complete` };
}
/** `go`, `go-slim`, `go-unverified`, `go-signed`, `go-1a2b3c4d`, and these together. */
function toolName({ contents, unverified, pin, signed }) {
    const digest = pin === undefined ? undefined : digestStart(pin);
    const parts = ['go', contents === 'slim' && 'slim', unverified && 'unverified', signed && 'signed', digest];
    return parts.filter((part) => part !== false && part !== undefined).join('-');
}
/** Where an SDK that meets the demand may be installed, the first free place being the one to take. */
function destinations({ contents, unverified, pins, signed }) {
    const plain = { contents, unverified };
    const places = [plain, ...pins.map((pin) => ({ ...plain, pin }))];
    return signed ? [...places, ...places.map((place) => ({ ...place, signed }))] : places;
}
/** Where an SDK that meets the demand may be, the closest fit first. */
function candidates(demand) {
    const trust = demand.unverified ? [true, false] : [false];
    const contents = demand.contents === 'slim' ? ['slim', 'full'] : ['full'];
    return trust.flatMap((unverified) => contents.flatMap((kept) => destinations({ ...demand, unverified, contents: kept })));
}
/** First 8 hex digits. */
function digestStart(pin) {
    if (pin.kind === 'sha256')
        return pin.hex.slice(0, 8).toLowerCase();
    if (pin.kind === 'h1')
        return Buffer.from(pin.hash.replace(/^h1:/, ''), 'base64').toString('hex').slice(0, 8);
    return undefined;
}


/***/ }),

/***/ 57113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ acquire)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _go_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2539);
/* harmony import */ var _transfer_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24169);



/**
 * Asks one source after the other until one delivers.
 * @param asked who wants it, for the errors
 * @throws UserError VERSION_NOT_FOUND when every source answered that it has none, SOURCES_EXHAUSTED when at least
 *   one could not answer or deliver; both list every source and what it said. DISK_FULL and DISK_DENIED at once, since
 *   no other source mends this machine's disk
 */
async function acquire(query, sources, freshest, delivery, asked) {
    const attempts = [];
    for (const source of orderSources(sources, freshest)) {
        let offer;
        try {
            offer = await findOffer(query, source, sources);
            if (offer === undefined) {
                attempts.push({
                    source: source.name,
                    said: `has no ${wanted(query)}`,
                    none: true,
                    hint: undefined,
                });
                continue;
            }
            const sdk = offer.kind === 'installed' ? await delivery.installed(offer) : await delivery.archive(offer, source);
            return { sdk, offer, attempts: attempts.map(({ source: name, said }) => ({ source: name, said })) };
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) || isOurDisk(error, offer))
                throw error;
            const attempt = { source: source.name, said: error.message };
            attempts.push({ ...attempt, none: meansNone(error), hint: error.hint });
            delivery.failed(attempt, error);
        }
    }
    throw explainFailure(query, attempts, asked);
}
/** For `stable` and check-latest the tool cache is the last resort, not the first: it knows no news. */
function orderSources(sources, freshest) {
    if (!freshest)
        return sources;
    return [
        ...sources.filter(({ name }) => name !== 'tool-cache'),
        ...sources.filter(({ name }) => name === 'tool-cache'),
    ];
}
/** What a list names as newest may be on this disk already. */
async function findOffer(query, source, sources) {
    const offer = await source.find(query);
    if (offer?.kind !== 'archive')
        return offer;
    const cache = sources.find(({ name }) => name === 'tool-cache');
    const held = await cache?.find({ ...query, spec: { kind: 'exact', version: offer.version } });
    return held === undefined ? offer : { ...held, why: `${offer.why}, already in the tool cache` };
}
/** Not the disk of a share that the archive was to be read from. */
function isOurDisk({ code }, offer) {
    if (code === 'DISK_FULL')
        return true;
    return code === 'DISK_DENIED' && offer?.kind === 'archive' && !offer.archive.url.startsWith('file:');
}
function meansNone(error) {
    return (['VERSION_NOT_FOUND', 'PLATFORM_UNAVAILABLE'].includes(error.code) ||
        [404, 410].includes((0,_transfer_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0));
}
function explainFailure(query, attempts, asked) {
    const said = attempts.map(({ source, said }) => `  ${source}: ${said}`);
    if (attempts.length === 0)
        said.push('  (no source to ask)');
    if (asked !== undefined)
        said.push(`Asked for: ${asked.why}.`);
    const none = attempts.length > 0 && attempts.every((attempt) => attempt.none);
    const message = none ? `No source has ${wanted(query)}.` : `No source could deliver ${wanted(query)}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(none ? 'VERSION_NOT_FOUND' : 'SOURCES_EXHAUSTED', [message, ...said].join('\n'), {
        hint: onlyHint(attempts) ?? (none ? noneHint : exhaustedHint),
        ...(asked?.path === undefined
            ? {}
            : { at: { path: asked.path, ...(asked.line === undefined ? {} : { line: asked.line }) } }),
    });
}
/** Where all that went wrong has one remedy, that remedy. */
function onlyHint(attempts) {
    const failures = attempts.filter(({ none }) => !none);
    const hints = new Set((failures.length > 0 ? failures : attempts).flatMap(({ hint }) => hint ?? []));
    return hints.size === 1 ? [...hints][0] : undefined;
}
const noneHint = 'Check the version on https://go.dev/dl, or name another platform; `setup-go-plus resolve stable` shows the newest.';
const exhaustedHint = 'Check the network and the proxy variables, or add a source: the inputs `sources`, `go-download-base-url` and `sdk-directory`.';
function wanted({ spec, platform }) {
    return `Go ${(0,_go_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSpec */ .l9)(spec)} for ${platform.os}/${platform.arch}`;
}


/***/ }),

/***/ 7680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nothingAsked),
/* harmony export */   h: () => (/* binding */ askedVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Which version is asked for, and by whom: the input, else the named file, else the nearest file that names one.
 * undefined: nobody asks for any.
 * @throws UserError VERSION_FILE_MISSING, VERSION_FILE_INVALID, VERSION_INVALID
 */
async function askedVersion(request, { files, machine, log }) {
    const { version, versionFile, filePolicy, workingDirectory } = request;
    if (version !== undefined) {
        if (versionFile !== undefined) {
            log.warning(`Both go-version and go-version-file are given; go-version wins (${version.why}).`);
        }
        return version;
    }
    const { discoverVersion, readVersionFile } = await __webpack_require__.e(/* import() */ 4409).then(__webpack_require__.bind(__webpack_require__, 54409));
    const env = {
        GOTOOLCHAIN: machine.env('GOTOOLCHAIN'),
        GOWORK: machine.env('GOWORK'),
        GITHUB_WORKSPACE: machine.env('GITHUB_WORKSPACE'),
    };
    if (versionFile === undefined)
        return discoverVersion(files, machine, workingDirectory, filePolicy, env);
    // Only a working directory other than the current folder makes the path longer than what the user wrote.
    const path = workingDirectory === machine.cwd ? versionFile : machine.path.resolve(workingDirectory, versionFile);
    return readVersionFile(files, machine, path, filePolicy, env);
}
/** @throws always VERSION_FILE_MISSING: nothing names a version and there is no Go to fall back on */
function nothingAsked(workingDirectory) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_FILE_MISSING', `No Go version was asked for: go-version and go-version-file are empty, ${workingDirectory} and the folders above it have no file that names one, and there is no Go on PATH.`, { hint: "Add `go-version: '1.26'`, or a go.mod." });
}


/***/ }),

/***/ 95401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ applyLock),
  Q: () => (/* binding */ noPins)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
;// CONCATENATED MODULE: ./lib/sdk/lock/types.js
const lockPath = '.setup-go-plus/go.lock.json';

;// CONCATENATED MODULE: ./lib/sdk/lock/lookup.js




/**
 * The version that a request means as long as the lock stands.
 * @param path for messages
 * @returns undefined for tip, which no lock can hold
 * @throws UserError LOCK_MISMATCH where the lock has neither the request nor the platform
 */
function lockedVersion(lock, spec, platform, path = lockPath) {
    if (spec.kind === 'tip')
        return undefined;
    const request = (0,go_spec/* describeSpec */.l9)(spec);
    const text = spec.kind === 'exact' ? spec.version.text : own(lock.requests, request);
    const version = text === undefined ? undefined : (0,go_version/* parseGoVersion */.SX)(text);
    if (version === undefined) {
        const known = Object.keys(lock.requests).join(', ') || 'nothing';
        throw mismatch(`${path} does not say which version ${request} means; it knows ${known}.`, request);
    }
    requireSdk(lock, version, platform, path);
    return version;
}
/**
 * What the lock says that an archive of this version must hash to.
 * For archives with go.dev's bytes (prefix `go/`) and toolchain modules; others repackage and prove nothing by it.
 *
 * @returns undefined where the lock knows no digest for this format
 * @throws UserError LOCK_MISMATCH where the lock has no such version or platform
 */
function pinFor(lock, version, platform, format, path = lockPath) {
    const { archive, module } = requireSdk(lock, version, platform, path);
    if (format === 'module-zip')
        return module && { kind: 'h1', hash: module.h1, from: path };
    if (archive === undefined || !archive.file.endsWith(`.${format}`))
        return undefined;
    return { kind: 'sha256', hex: archive.sha256, from: path };
}
function requireSdk(lock, version, platform, path) {
    const name = `${platform.os}/${platform.arch}`;
    const platforms = own(lock.versions, version.text);
    if (platforms === undefined) {
        const known = Object.keys(lock.versions).join(', ') || 'none';
        throw mismatch(`${path} has no Go ${version.text}; its versions are: ${known}.`, version.text);
    }
    const sdk = own(platforms, name);
    if (sdk !== undefined)
        return sdk;
    const known = Object.keys(platforms).join(', ') || 'none';
    throw mismatch(`${path} has Go ${version.text} for ${known}, but not for ${name}.`, name);
}
/** A key such as `constructor` or `__proto__` must find nothing. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function mismatch(message, lacking) {
    return new errors/* UserError */.y('LOCK_MISMATCH', message, {
        hint: `Run \`setup-go-plus lock\` so that the lock takes in ${lacking}, and commit the file.`,
    });
}

// EXTERNAL MODULE: ./lib/sdk/lock/read.js
var read = __webpack_require__(67260);
;// CONCATENATED MODULE: ./lib/setup/lock.js



const noPins = { all: [], of: () => undefined };
/**
 * What is asked for under the lock file, where there is one: a range is the version that it was locked to.
 * @throws UserError LOCK_INVALID, LOCK_MISMATCH
 */
async function applyLock(asked, { platform, lockFile, checksum }, { files, log }) {
    const { path, required } = lockFile;
    const lock = await (0,read/* readLock */.m)(files, path);
    if (lock === undefined && required) {
        throw new errors/* UserError */.y('LOCK_INVALID', `The lock file ${path} does not exist.`, {
            hint: 'Write it with `setup-go-plus lock`, or leave the input lock-file out.',
        });
    }
    const version = lock === undefined ? undefined : lockedVersion(lock, asked.value, platform, path);
    const query = {
        spec: version === undefined ? asked.value : { kind: 'exact', version },
        platform,
    };
    if (checksum !== undefined)
        return { query, pins: pinnedBy(checksum) };
    if (lock === undefined || version === undefined)
        return { query, pins: noPins };
    log.debug(`${path} locks ${version.text}`);
    const all = ['tar.gz', 'zip', 'module-zip'].flatMap((format) => pinFor(lock, version, platform, format, path) ?? []);
    return { query, pins: { all, of: (offer) => lockedPin(lock, offer, path) } };
}
function pinnedBy(checksum) {
    return {
        all: [checksum],
        of(offer) {
            if ((offer.archive.format === 'module-zip') === (checksum.kind === 'h1'))
                return checksum;
            throw new errors/* UserError */.y('INTEGRITY_MISSING', `the pinned ${checksum.kind === 'h1' ? 'h1 hash is of a toolchain module' : 'SHA-256 is of an archive of go.dev'}, and ${offer.source} has the other`);
        },
    };
}
function lockedPin(lock, { version, platform, archive, source }, path) {
    const pin = archive.prefix === '' ? undefined : pinFor(lock, version, platform, archive.format, path);
    if (pin !== undefined)
        return pin;
    throw new errors/* UserError */.y('LOCK_MISMATCH', `${path} has no digest of the kind of archive that ${source} has`, {
        hint: 'Run `setup-go-plus lock` with this source in `sources`.',
    });
}


/***/ }),

/***/ 70404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ preinstalledGo)
/* harmony export */ });
/* harmony import */ var _go_env_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39385);
/* harmony import */ var _go_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87507);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66190);



/** The Go on PATH, for a job that asks for none: what actions/setup-go does, said aloud. undefined: there is none. */
async function preinstalledGo({ processes, log }) {
    const program = await processes.find('go');
    if (program === undefined)
        return undefined;
    const env = { GOROOT: undefined, GOTOOLCHAIN: 'local' };
    const go = await (0,_go_env_js__WEBPACK_IMPORTED_MODULE_0__/* .goEnv */ .Aq)({ ...processes, run: (command) => processes.run({ ...command, env }) }, program);
    const version = (0,_go_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoVersion */ .SX)(go.GOVERSION);
    if (version === undefined)
        return undefined;
    log.warning(`No Go version is asked for by an input or a file: the one on PATH is used, ${go.GOVERSION}. Add go-version to be sure of it.`);
    return {
        asked: {
            value: { kind: 'exact', version },
            source: 'PATH',
            why: 'no version was asked for',
        },
        sdk: {
            root: go.GOROOT,
            version,
            platform: (0,_go_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlatform */ .FL)(`${go.GOOS}/${go.GOARCH}`),
            source: 'tool-cache',
            record: undefined,
        },
        offerWhy: `so the Go on PATH, ${program}`,
    };
}


/***/ }),

/***/ 31051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ integrityText),
/* harmony export */   nF: () => (/* binding */ verificationText),
/* harmony export */   sQ: () => (/* binding */ chosenSentence)
/* harmony export */ });
/* unused harmony export renderSummary */

/** `1.26.11 — ~1.26 from go.mod line 3, newest in go.dev's list`. */
function chosenSentence(asked, sdk, offerWhy) {
    return `${sdk.version.text} — ${asked.why}, ${offerWhy}`;
}
/** The output `go-integrity`. */
function integrityText(sdk) {
    if (sdk.record === undefined)
        return 'machine';
    const { integrity } = sdk.record;
    switch (integrity.kind) {
        case 'sha256':
            return `sha256:${integrity.hex}`;
        case 'h1':
            return integrity.hash;
        case 'none':
            return 'none';
    }
}
/** For people: what was checked, against what. */
function verificationText(sdk) {
    if (sdk.record === undefined)
        return 'not ours to verify: it was on this machine before';
    const { integrity, signedBy } = sdk.record;
    return `${proofText(integrity)}${signedBy === undefined ? '' : `, signed by ${signedBy}`}`;
}
function proofText(integrity) {
    switch (integrity.kind) {
        case 'sha256':
            return `SHA-256 ${integrity.hex.slice(0, 12)}… matches ${integrity.from}`;
        case 'h1':
            return `${integrity.hash.slice(0, 15)}… proved by ${integrity.from}`;
        case 'none':
            return `NOT VERIFIED: ${integrity.why}`;
    }
}
/** The job summary: what a person wants to know in five seconds, and the rest folded away. */
function renderSummary(result, cacheLine) {
    const { sdk, source, sentence, attempts, go, timings, environment } = result;
    const rows = [
        ['Go', `**${sdk.version.text}** ${sdk.platform.os}/${sdk.platform.arch}`],
        ['Why', sentence.slice(sentence.indexOf('— ') + 2)],
        ['Source', `${source}${sdk.record === undefined ? '' : ` (${sdk.record.url})`}`],
        ['Verification', verificationText(sdk)],
        ['Cache', cacheLine],
        ['Time', timings.map(timingText).join(', ')],
    ];
    const details = [
        `GOROOT ${sdk.root}`,
        ...(go === undefined
            ? []
            : [`GOPATH ${go.GOPATH}`, `GOCACHE ${go.GOCACHE}`, `GOMODCACHE ${go.GOMODCACHE}`]),
        ...environment.changes.map((change) => change.kind === 'unset'
            ? `unset ${change.name} (${change.why})`
            : `${change.kind} ${change.name} ${change.value} (${change.why})`),
        ...attempts.map(({ source, said }) => `asked before: ${source}: ${said}`),
    ];
    return [
        '### Go set up',
        '',
        '| | |',
        '| --- | --- |',
        ...rows.map(([name, text]) => `| ${name} | ${cell(text)} |`),
        '',
        '<details><summary>Details</summary>',
        '',
        '```text',
        ...details.map((line) => redactUrl(line).replaceAll('```', "'''")),
        '```',
        '',
        '</details>',
        '',
    ].join('\n');
}
function timingText({ step, milliseconds }) {
    return `${step} ${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}
/** Text from files and servers must not become markup of the summary page. */
function cell(text) {
    return redactUrl(text)
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('\\', '\\\\')
        .replaceAll('|', '\\|')
        .replaceAll('<', '&lt;');
}


/***/ }),

/***/ 54650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openSources)
});

// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/sdk/installed.js
var installed = __webpack_require__(40006);
// EXTERNAL MODULE: ./lib/sdk/record.js
var record = __webpack_require__(31583);
// EXTERNAL MODULE: ./lib/sdk/tool-cache-path.js
var tool_cache_path = __webpack_require__(73335);
;// CONCATENATED MODULE: ./lib/release/sources/tool-cache.js





/**
 * The newest fitting SDK that is installed: ours, actions/setup-go's or the runner image's. Incomplete ones, and those
 * that do not meet the demand, are as if they were not there. A tool cache does not know what `stable` is or what the
 * development branch holds: for those it has nothing.
 */
function toolCacheSource(options) {
    return {
        name: 'tool-cache',
        find: (query) => find(query, options),
        prove: async () => {
            throw new Error('The tool cache offers no archives.');
        },
    };
}
async function find(query, options) {
    if (query.spec.kind === 'alias' || query.spec.kind === 'tip')
        return undefined;
    const { contents, verify, pins = [], machine, root } = options;
    const demand = { contents, unverified: verify === 'off', pins, signed: verify === 'signature' };
    const { platform } = query;
    for (const { version, flavour } of await listed(query, (0,tool_cache_path/* candidates */.Xi)(demand), options)) {
        const path = (0,tool_cache_path/* toolCachePath */.y6)(machine, root, version, platform, flavour);
        const found = await (0,installed/* inspect */.N)(path, { version, platform }, options);
        if (found.state !== 'whole' || !(0,record/* meets */.D)(found.record, demand))
            continue;
        const who = found.record === undefined ? 'installed by the runner image or another action' : 'installed before';
        const why = query.spec.kind === 'exact' ? who : `newest in the tool cache, ${who}`;
        return { kind: 'installed', version, platform, source: 'tool-cache', why, root: path.folder };
    }
    return undefined;
}
/** Newest first; of one version, the closest flavour first. */
async function listed({ spec }, flavours, { files, machine, root }) {
    if (spec.kind === 'exact')
        return flavours.map((flavour) => ({ version: spec.version, flavour }));
    const found = [];
    for (const flavour of flavours) {
        for (const { name } of (await files.list(machine.path.join(root, (0,tool_cache_path/* toolName */.Uf)(flavour)))) ?? []) {
            const version = (0,go_version/* fromSemver */.pe)(name);
            if (version !== undefined && (0,go_spec/* matches */.cK)(spec, version))
                found.push({ version, flavour });
        }
    }
    return found.sort((a, b) => (0,go_version/* compareGoVersions */.X_)(b.version, a.version));
}

;// CONCATENATED MODULE: ./lib/setup/sources.js

/**
 * The sources that the request names, in its order. Nothing is asked yet, and what speaks to the network is not even
 * loaded: most jobs find their Go in the tool cache.
 */
function openSources(request, pins, host) {
    let opened;
    const remote = () => {
        opened ??= Promise.all(/* import() */[__webpack_require__.e(7300), __webpack_require__.e(4169)]).then(__webpack_require__.bind(__webpack_require__, 47300)).then(({ openRemote }) => openRemote(request, host));
        return opened;
    };
    return request.sources.flatMap((name) => {
        if (name === 'tool-cache')
            return [openToolCache(request, pins, host)];
        const count = name === 'mirror' ? request.mirrors.length : 1;
        return Array.from({ length: count }, (_, index) => onDemand(name, async () => (await remote())(name, index)));
    });
}
function openToolCache({ toolCache, contents, verify }, pins, { files, machine }) {
    return toolCacheSource({ files, machine, root: toolCache, contents, verify, pins: pins.all });
}
function onDemand(name, open) {
    return {
        name,
        find: async (query) => (await open()).find(query),
        prove: async (offer) => (await open()).prove(offer),
    };
}


/***/ }),

/***/ 24169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ statusError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12586);


/** The status of the response that an error stands for; undefined for any other error. */
function statusOf(error) {
    return causeOf(error)?.status;
}
/** undefined for an error that does not stand for a response. */
function causeOf(error) {
    const cause = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y ? error.cause : undefined;
    return typeof cause?.status === 'number' ? cause : undefined;
}
/**
 * A response that is not a success, in words. HTTP_RATE_LIMITED where the host says that our allowance is used up
 * (429, or 403 with GitHub's rate limit headers or a Retry-After), else HTTP_STATUS.
 * @param now milliseconds since 1970
 */
function statusError(url, response, context) {
    const { status } = response;
    const exhausted = response.headers['x-ratelimit-remaining'] === '0';
    const wait = retryAfter(response.headers['retry-after'], context.now);
    const cause = { status, ...(wait === undefined ? {} : { retryAfter: wait }) };
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(url);
    if (status === 429 || (status === 403 && (exhausted || wait !== undefined))) {
        const reset = exhausted ? resetTime(response.headers['x-ratelimit-reset']) : undefined;
        const again = reset ?? (wait === undefined ? undefined : new Date(context.now + wait));
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('HTTP_RATE_LIMITED', `${place} answered ${status}: the rate limit for this ${context.authorized ? 'token' : 'IP address'} is used up${again === undefined ? '' : ` until ${again.toISOString()}`}`, {
            hint: context.authorized
                ? 'Wait until then, or configure a mirror.'
                : 'Requests with a token have a far higher limit: pass one, or configure a mirror.',
            cause: exhausted ? { ...cause, exhausted } : cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('HTTP_STATUS', `${place} answered ${status}${name(status)}`, {
        hint: hint(status, context.authorized),
        cause,
    });
}
/** Seconds or an HTTP date (RFC 9110 section 10.2.3), as milliseconds from now. */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(header.trim()))
        return Number(header) * 1000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Seconds since 1970, as GitHub writes it. */
function resetTime(header) {
    return header !== undefined && /^\d{1,11}$/.test(header) ? new Date(Number(header) * 1000) : undefined;
}
function name(status) {
    const text = {
        400: 'Bad Request',
        401: 'Unauthorized',
        403: 'Forbidden',
        404: 'Not Found',
        407: 'Proxy Authentication Required',
        408: 'Request Timeout',
        410: 'Gone',
        500: 'Internal Server Error',
        502: 'Bad Gateway',
        503: 'Service Unavailable',
        504: 'Gateway Timeout',
    }[status];
    return text === undefined ? '' : ` ${text}`;
}
function hint(status, authorized) {
    if (status === 401 || status === 403) {
        return authorized
            ? 'The token was sent and refused: check that it is valid and may read this.'
            : 'No token was sent: if this host wants one, pass it for this host.';
    }
    if (status === 404 || status === 410)
        return 'Check the version and the address.';
    if (status === 407)
        return 'Put the user name and password for the proxy into the proxy variable.';
    if (status >= 500 || status === 408)
        return 'The host is in trouble: try again later, or configure a mirror.';
    return 'Check the address.';
}


/***/ })

};
