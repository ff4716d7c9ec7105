export const id = 3217;
export const ids = [3217];
export const modules = {

/***/ 53217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPolicy: () => (/* binding */ openPolicy)
});

// EXTERNAL MODULE: ./lib/setup/lock.js + 2 modules
var lock = __webpack_require__(95401);
// EXTERNAL MODULE: ./lib/setup/sources.js + 1 modules
var sources = __webpack_require__(54650);
// EXTERNAL MODULE: ./lib/policy/judge.js + 10 modules
var judge = __webpack_require__(14067);
;// CONCATENATED MODULE: ./lib/policy/built.js

/**
 * Holds what a build made to the policy, before any of it is run or published.
 * @throws UserError (the judge) POLICY_VIOLATED, and as `judgePolicy`
 */
function policyJudge(policy, context, host) {
    return async (built) => {
        const paths = pathsOf(built);
        const { describeBuilt } = await Promise.all(/* import() */[__webpack_require__.e(4512), __webpack_require__.e(7339), __webpack_require__.e(3281)]).then(__webpack_require__.bind(__webpack_require__, 63037));
        const task = { ...built, path: (file) => paths.get(file) ?? file };
        const boms = await describeBuilt(task, { go: context.go }, host);
        const binaries = boms.flatMap((bom) => {
            const path = paths.get(bom.subject.file);
            return path === undefined ? [] : [{ bom, path }];
        });
        const { toolCache, root, tool, oldestSupported } = context;
        const goMod = host.machine.path.join(built.facts.module.dir, 'go.mod');
        const go = async () => context.go;
        const findings = await (0,judge/* judgePolicy */.C)({ policy, binaries, goMod, root, toolCache, go, oldestSupported, tool }, host);
        context.report(findings, binaries.length);
        (0,judge/* refuseViolations */.b)(findings, 'Nothing was published.');
    };
}
/** Where the files lie for the time being, by the names that they will have. */
function pathsOf({ rows }) {
    return new Map(rows.flatMap(({ binaries }) => binaries.map(({ file, path }) => [file, path])));
}

// EXTERNAL MODULE: ./lib/policy/parse.js + 3 modules
var parse = __webpack_require__(89779);
// EXTERNAL MODULE: ./lib/policy/supported.js
var supported = __webpack_require__(50504);
;// CONCATENATED MODULE: ./lib/policy/open.js





/**
 * Reads the policy before a Go is brought, so that a mistyped rule costs nothing.
 * @throws UserError INPUT_INVALID, VERSION_INVALID
 */
async function openPolicy(values, request, { tool, report }, host) {
    const { machine } = host;
    const policy = await (0,parse/* parsePolicy */.O)(values, machine);
    const context = {
        toolCache: request.toolCache,
        root: machine.env('GITHUB_WORKSPACE') || request.workingDirectory,
        tool,
        oldestSupported: () => (0,supported/* oldestSupported */.c)((0,sources/* openSources */.H)(request, lock/* noPins */.Q, host), request.platform),
        report,
    };
    return (go, building) => policyJudge(policy, { go, ...context }, building);
}


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


/***/ })

};
