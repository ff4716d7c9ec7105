export const id = 3920;
export const ids = [3920];
export const modules = {

/***/ 13920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLock: () => (/* binding */ runLock)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/platform.js
var platform = __webpack_require__(87507);
// EXTERNAL MODULE: ./lib/go/spec.js
var go_spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/sdk/lock/read.js
var read = __webpack_require__(67260);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
;// CONCATENATED MODULE: ./lib/sdk/lock/diff.js
/** Requests first, then SDKs, each sorted. Pure. */
function diffLocks(old, lock) {
    return [
        ...diffTexts('request', old?.requests ?? {}, lock.requests),
        ...diffTexts('sdk', describeSdks(old), describeSdks(lock)),
    ];
}
/** `+ 1.26.8 linux/amd64: sha256:…`, `- …`, `~ ~1.26: 1.26.7 → 1.26.8`. */
function formatChange({ key, from, to }) {
    if (from === undefined)
        return `+ ${key}: ${to}`;
    if (to === undefined)
        return `- ${key}: ${from}`;
    return `~ ${key}: ${from} → ${to}`;
}
function diffTexts(what, old, wanted) {
    const before = new Map(Object.entries(old));
    const after = new Map(Object.entries(wanted));
    const changes = [];
    for (const key of [...new Set([...before.keys(), ...after.keys()])].sort()) {
        const from = before.get(key);
        const to = after.get(key);
        if (from === to)
            continue;
        changes.push({ what, key, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    }
    return changes;
}
function describeSdks(lock) {
    const texts = [];
    for (const [version, platforms] of Object.entries(lock?.versions ?? {})) {
        for (const [platform, sdk] of Object.entries(platforms))
            texts.push([`${version} ${platform}`, describe(sdk)]);
    }
    return Object.fromEntries(texts);
}
function describe({ archive, module }) {
    const size = archive?.size === undefined ? '' : ` (${archive.size} bytes)`;
    const parts = [archive && `sha256:${archive.sha256}${size} ${archive.url}`, module?.h1];
    return parts.filter((part) => part !== undefined).join(', ');
}

;// CONCATENATED MODULE: ./lib/sdk/lock/format.js

/**
 * The one spelling of a lock: sorted, two spaces, LF, so that a diff shows what changed and nothing else.
 * Versions are in Go's own order, other keys by code unit.
 */
function formatLock(lock) {
    const ordered = {
        ...(lock.$schema === undefined ? {} : { $schema: lock.$schema }),
        schema: lock.schema,
        requests: sorted(lock.requests, byCodeUnit, (version) => version),
        versions: sorted(lock.versions, byVersion, (platforms) => sorted(platforms, byCodeUnit, orderSdk)),
    };
    return `${JSON.stringify(ordered, undefined, 2)}\n`;
}
function orderSdk({ archive, module }) {
    return {
        ...(archive === undefined
            ? {}
            : {
                archive: {
                    file: archive.file,
                    url: archive.url,
                    sha256: archive.sha256,
                    ...(archive.size === undefined ? {} : { size: archive.size }),
                },
            }),
        ...(module === undefined ? {} : { module: { h1: module.h1 } }),
    };
}
function sorted(record, order, map) {
    const entries = Object.entries(record).sort(([a], [b]) => order(a, b));
    return Object.fromEntries(entries.map(([key, value]) => [key, map(value)]));
}
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function byVersion(a, b) {
    const [versionA, versionB] = [(0,go_version/* parseGoVersion */.SX)(a), (0,go_version/* parseGoVersion */.SX)(b)];
    if (versionA === undefined || versionB === undefined)
        return byCodeUnit(a, b);
    return (0,go_version/* compareGoVersions */.X_)(versionA, versionB) || byCodeUnit(a, b);
}

;// CONCATENATED MODULE: ./lib/sdk/lock/gather.js



/**
 * The version that the first source with an answer gives. What is installed on this machine does not count: a lock
 * speaks for all machines.
 * @throws UserError VERSION_NOT_FOUND where all sources have none, SOURCES_EXHAUSTED where some could not answer
 */
async function resolveRequest(spec, platform, sources) {
    const said = [];
    let failed = false;
    for (const source of sources) {
        try {
            const offer = await source.find({ spec, platform });
            if (offer?.kind === 'archive')
                return offer.version;
            said.push(`${source.name}: has none`);
        }
        catch (error) {
            failed = true;
            said.push(`${source.name}: ${wordsOf(error)}`);
        }
    }
    throw new errors/* UserError */.y(failed ? 'SOURCES_EXHAUSTED' : 'VERSION_NOT_FOUND', `No source says which Go ${(0,go_spec/* describeSpec */.l9)(spec)} is for ${platform.os}/${platform.arch}: ${said.join('; ') || 'none was asked'}`);
}
/**
 * Digests of one version for one platform: go.dev's archive from the first source that proves one, and the toolchain
 * module from the first that proves that.
 * @throws UserError PLATFORM_UNAVAILABLE where all sources have neither, SOURCES_EXHAUSTED where some could not answer
 */
async function gatherSdk(version, platform, sources) {
    let archive;
    let module;
    const notes = [];
    const name = `${version.text} for ${platform.os}/${platform.arch}`;
    for (const source of sources) {
        try {
            const offer = await findExactly(source, version, platform);
            if (offer === undefined)
                continue;
            const isModule = offer.archive.format === 'module-zip';
            // Repackaged archives (actions/go-versions) are other bytes under the same version.
            if (isModule ? module !== undefined : archive !== undefined || offer.archive.prefix !== 'go/')
                continue;
            const proof = await source.prove(offer);
            if (isModule)
                module = toModule(proof);
            else
                archive = toArchive(offer, proof);
        }
        catch (error) {
            notes.push(`${name}: no digest from ${source.name}: ${wordsOf(error)}`);
        }
    }
    if (archive === undefined && module === undefined) {
        throw new errors/* UserError */.y(notes.length > 0 ? 'SOURCES_EXHAUSTED' : 'PLATFORM_UNAVAILABLE', `No source has a digest of Go ${name}${notes.length > 0 ? `:\n${notes.join('\n')}` : '.'}`, { hint: 'Leave the platform out of the lock, or lock a version that has it.' });
    }
    return { sdk: { ...(archive && { archive }), ...(module && { module }) }, notes };
}
/** Asked as a range first: sources that offer an exact version unseen then look it up, and know its size. */
async function findExactly(source, version, platform) {
    const listed = { kind: 'range', range: (0,go_version/* toSemver */.Ud)(version) };
    const found = await source.find({ spec: listed, platform }).catch((error) => {
        wordsOf(error);
        return undefined;
    });
    const offer = found?.kind === 'archive' && found.version.text === version.text
        ? found
        : await source.find({ spec: { kind: 'exact', version }, platform });
    return offer?.kind === 'archive' ? offer : undefined;
}
function toArchive({ archive }, proof) {
    if (proof.kind !== 'sha256')
        throw new errors/* UserError */.y('INTEGRITY_MISSING', 'it has no SHA-256 of the archive');
    const url = new URL(archive.url);
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return {
        file: decodeURIComponent(url.pathname.split('/').at(-1) ?? ''),
        url: url.href,
        sha256: proof.hex.toLowerCase(),
        ...(archive.size === undefined ? {} : { size: archive.size }),
    };
}
function toModule(proof) {
    if (proof.kind !== 'h1')
        throw new errors/* UserError */.y('INTEGRITY_MISSING', 'it has no h1 hash of the module');
    return { h1: proof.hash };
}
/** A bug is not an answer. */
function wordsOf(error) {
    if (error instanceof errors/* UserError */.y)
        return error.message;
    throw error;
}

;// CONCATENATED MODULE: ./lib/sdk/lock/plan.js






/**
 * The lock for exactly these requests and platforms; what else the old one had goes.
 * What the old lock knows is kept without asking anyone, so planning again changes nothing.
 *
 * @throws UserError INPUT_INVALID (tip, no platform), VERSION_NOT_FOUND, PLATFORM_UNAVAILABLE, SOURCES_EXHAUSTED,
 * INTEGRITY_MISMATCH when a release's digest is no longer what the lock says
 */
async function planLock(old, requests, platforms, sources, { update = false } = {}) {
    const [first] = platforms;
    if (first === undefined)
        throw new errors/* UserError */.y('INPUT_INVALID', 'A lock needs at least one platform.');
    const wanted = new Map();
    const meanings = {};
    for (const spec of requests) {
        const version = await meaningOf(spec, update ? undefined : old, first, sources);
        wanted.set(version.text, version);
        if (spec.kind !== 'exact')
            meanings[(0,go_spec/* describeSpec */.l9)(spec)] = version.text;
    }
    const notes = [];
    const versions = {};
    for (const version of wanted.values()) {
        const known = old?.versions[version.text] ?? {};
        const sdks = {};
        for (const platform of platforms) {
            const name = `${platform.os}/${platform.arch}`;
            const before = known[name];
            if (before !== undefined && !update) {
                sdks[name] = before;
                continue;
            }
            const gathered = await gatherSdk(version, platform, sources);
            refuseNewDigest(before, gathered.sdk, `${version.text} for ${name}`);
            sdks[name] = { ...before, ...gathered.sdk };
            notes.push(...gathered.notes);
        }
        versions[version.text] = sdks;
    }
    const $schema = old?.$schema;
    const lock = {
        ...($schema === undefined ? {} : { $schema }),
        schema: 1,
        requests: meanings,
        versions,
    };
    return { lock, changes: diffLocks(old, lock), notes };
}
/** For `--check`. @throws UserError LOCK_MISMATCH when the plan would change the lock */
function requireUnchanged({ changes }, path) {
    if (changes.length === 0)
        return;
    const lines = changes.map((change) => `  ${formatChange(change)}`).join('\n');
    throw new errors/* UserError */.y('LOCK_MISMATCH', `${path} is not up to date:\n${lines}`, {
        hint: 'Run `setup-go-plus lock` and commit the file.',
        at: { path },
    });
}
/** Whether the file is also spelt as `writeLock` would spell it. */
function isCanonical(text, lock) {
    return text === formatLock(lock);
}
async function meaningOf(spec, old, platform, sources) {
    if (spec.kind === 'exact')
        return spec.version;
    if (spec.kind === 'tip') {
        throw new errors/* UserError */.y('INPUT_INVALID', 'tip cannot be locked: it is a branch, built from source.', {
            hint: 'Lock a released Go, or name a commit where tip is built.',
        });
    }
    const request = (0,go_spec/* describeSpec */.l9)(spec);
    const locked = old !== undefined && Object.hasOwn(old.requests, request) ? old.requests[request] : undefined;
    const version = locked === undefined ? undefined : (0,go_version/* parseGoVersion */.SX)(locked);
    // A lock that was edited by hand may say that ~1.26 means 1.25.0.
    if (version !== undefined && (0,go_spec/* matches */.cK)(spec, version))
        return version;
    return resolveRequest(spec, platform, sources);
}
/** A release never changes: another digest means another archive under its name. */
function refuseNewDigest(before, after, what) {
    const pairs = [
        [before?.archive?.sha256, after.archive?.sha256],
        [before?.module?.h1, after.module?.h1],
    ];
    for (const [locked, published] of pairs) {
        if (locked === undefined || published === undefined || locked === published)
            continue;
        throw new errors/* UserError */.y('INTEGRITY_MISMATCH', `Go ${what} is locked with ${locked}, and now published with ${published}.`, { hint: 'Find out who changed it. To accept the new one, delete the entry from the lock first.' });
    }
}

;// CONCATENATED MODULE: ./lib/sdk/lock/write.js

/** Complete or not at all; a file that says the same already is not touched. @throws UserError DISK_FULL, DISK_DENIED */
async function writeLock(files, path, lock) {
    const text = formatLock(lock);
    const before = await files.read(path);
    if (before !== undefined && new TextDecoder().decode(before) === text)
        return 'unchanged';
    await files.write(path, text);
    return 'written';
}

// EXTERNAL MODULE: ./lib/setup/ask.js
var ask = __webpack_require__(7680);
// EXTERNAL MODULE: ./lib/setup/lock.js + 2 modules
var lock = __webpack_require__(95401);
// EXTERNAL MODULE: ./lib/setup/sources.js + 1 modules
var setup_sources = __webpack_require__(54650);
// EXTERNAL MODULE: ./lib/cli/request.js + 2 modules
var cli_request = __webpack_require__(94987);
;// CONCATENATED MODULE: ./lib/cli/run-lock.js








async function runLock(specs, { platform: platformTexts, ...options }, { host, print, printJson }) {
    if (specs.length > 0 && (options.go !== undefined || options.goVersionFile !== undefined)) {
        throw new errors/* UserError */.y('USAGE', 'Versions are given twice: as arguments, and by --go or --file');
    }
    const request = await (0,cli_request/* readRequest */["in"])(options, host);
    const { path } = request.lockFile;
    const old = await (0,read/* readLock */.m)(host.files, path);
    const requests = specs.length > 0 ? specs.map((spec) => (0,go_spec/* parseSpec */.F9)(spec, 'the argument')) : await asked(request, host);
    const platforms = platformTexts?.map(platform/* parsePlatform */.FL) ?? platformsOf(old, host);
    // A lock speaks for all machines: what this one has installed says nothing.
    const names = request.sources.filter((name) => name !== 'tool-cache');
    const sources = (0,setup_sources/* openSources */.H)({ ...request, sources: names }, lock/* noPins */.Q, host);
    const plan = await planLock(old, requests, platforms, sources, { update: options.update === true });
    for (const note of plan.notes)
        host.log.info(note);
    if (options.check)
        await check(plan, old, path, host);
    else
        await writeLock(host.files, path, plan.lock);
    for (const change of plan.changes)
        print(formatChange(change));
    if (plan.changes.length === 0)
        host.log.info(`${path} is up to date.`);
    else
        host.log.info(`${path} is written; commit it.`);
    printJson({ path, changes: plan.changes, notes: plan.notes, lock: plan.lock });
    return 0;
}
async function asked(request, host) {
    const answer = await (0,ask/* askedVersion */.h)(request, host);
    if (answer !== undefined)
        return [answer.value];
    throw new errors/* UserError */.y('VERSION_FILE_MISSING', `Neither ${request.workingDirectory} nor a folder above it has a file that names a Go version`, {
        hint: 'Name the versions to lock: setup-go-plus lock 1.26',
    });
}
/** Those that the lock has for any version, so that writing it again on another machine changes nothing. */
function platformsOf(old, { machine }) {
    const names = new Set(Object.values(old?.versions ?? {}).flatMap((platforms) => Object.keys(platforms)));
    return names.size === 0 ? [machine.platform] : [...names].map(platform/* parsePlatform */.FL);
}
async function check(plan, old, path, { files }) {
    requireUnchanged(plan, path);
    const text = new TextDecoder().decode(await files.read(path));
    if (old !== undefined && isCanonical(text, plan.lock))
        return;
    throw new errors/* UserError */.y('LOCK_MISMATCH', `${path} says the right things, but was not written by \`setup-go-plus lock\``, {
        hint: 'Run `setup-go-plus lock` and commit the file.',
        at: { path },
    });
}


/***/ })

};
