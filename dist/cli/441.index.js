export const id = 441;
export const ids = [441];
export const modules = {

/***/ 64142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ TOUCHED_AFTER),
/* harmony export */   QE: () => (/* binding */ buildStamp),
/* harmony export */   Qq: () => (/* binding */ stampRestored),
/* harmony export */   h3: () => (/* binding */ trimMarker),
/* harmony export */   tq: () => (/* binding */ stampMade)
/* harmony export */ });
/* unused harmony export planStamps */
/* harmony import */ var _entry_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31517);

/** Seconds. Go sets the time of what it uses to now when it is older than this (cmd/go/internal/cache, mtimeInterval). */
const TOUCHED_AFTER = 3600;
/** Seconds before the restore: well over an hour, and far from the five days after which Go removes an entry. */
const AGE = 2 * TOUCHED_AFTER;
/**
 * The time that all restored files get: what has another one after the job was used or is new. Even, since FAT keeps
 * every second second only.
 * @param now milliseconds since 1970
 * @returns seconds since 1970
 */
function buildStamp(now) {
    return Math.floor(now / 2000) * 2 - AGE;
}
/** When the stamp was made, in milliseconds: what was put into the cache later is this job's own. */
function stampMade(stamp) {
    return (stamp + AGE) * 1000;
}
/** What files do not say themselves: the folders of programs, whose time is the one that Go touches. Pure. */
function planStamps(names, stamp) {
    const folders = new Set();
    for (const name of names) {
        if ((0,_entry_name_js__WEBPACK_IMPORTED_MODULE_0__/* .buildEntry */ .Jo)(name)?.kind === 'program')
            folders.add(name.slice(0, name.lastIndexOf('/')));
    }
    return [...folders].sort().map((name) => ({ name, mtime: stamp }));
}
/**
 * The marker of Go's last clean-up, for a folder that has none: a restored one would be either so fresh that Go never
 * cleans up (golang/go#69879) or so old that it begins at once. What a machine keeps has its own, and Go's clean-up goes
 * on as it was. Without it Go looks through the folder once, and finds nothing that is old.
 * @param now milliseconds since 1970
 */
function trimMarker(now) {
    return { name: 'trim.txt', data: String(Math.floor(now / 1000)), optional: true };
}
/**
 * Makes a restored GOCACHE ready for exact pruning; its files carry the stamp already.
 *
 * @param names that were restored
 * @param others stamp also what was there before us: on a machine that is gone after the job, when the first step of
 *   another action has used Go already
 */
function stampRestored(gocache, { stamp, names, others, }, { tree }) {
    if (others) {
        const all = (tree.walk(gocache) ?? []).filter(({ name }) => (0,_entry_name_js__WEBPACK_IMPORTED_MODULE_0__/* .buildEntry */ .Jo)(name) !== undefined);
        tree.setTimes(gocache, all.map(({ name }) => ({ name, mtime: stamp })));
    }
    else {
        tree.setTimes(gocache, planStamps(names, stamp));
    }
}


/***/ }),

/***/ 67128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ weighingStore),
/* harmony export */   VL: () => (/* binding */ emptyStore),
/* harmony export */   qY: () => (/* binding */ lookupStore)
/* harmony export */ });
/** Finds nothing and takes nothing: for the keys and decisions of a job alone. */
function emptyStore(name = 'directory') {
    return {
        name,
        find: async () => undefined,
        async *open() { },
        reserve: async () => ({ kind: 'denied', why: 'nothing is to be saved' }),
    };
}
/** Asks `store`, notes what it has, and says that it has nothing: what a restore would bring, without bringing it. */
function lookupStore(store) {
    const lookups = [];
    return {
        lookups,
        store: {
            ...emptyStore(store.name),
            async find(key, prefixes) {
                lookups.push({ key, prefixes, found: await store.find(key, prefixes) });
                return undefined;
            },
        },
    };
}
/** Takes what a save packs, counts its bytes and keeps none. What `store` has already is taken here too. */
function weighingStore(store) {
    return {
        ...emptyStore(store.name),
        async reserve(key) {
            if ((await store.find(key, []))?.key === key)
                return { kind: 'taken' };
            return {
                kind: 'reserved',
                async write(body) {
                    let size = 0;
                    for await (const chunk of body)
                        size += chunk.length;
                    return { size };
                },
                async abandon() { },
            };
        },
    };
}


/***/ }),

/***/ 32066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MS: () => (/* binding */ goRecord),
  _X: () => (/* binding */ policyFacts),
  j_: () => (/* binding */ readEvent)
});

// EXTERNAL MODULE: ./lib/go/env.js
var env = __webpack_require__(39385);
;// CONCATENATED MODULE: ./lib/cache/event.js
/** Events that a stranger can cause and that run in the default branch's scope, often over the stranger's code. */
const BY_ANYONE = new Set([
    'pull_request_target',
    'issue_comment',
    'issues',
    'discussion',
    'discussion_comment',
    'fork',
    'watch',
]);
/**
 * Judges the event that started the run. A cache that is written in the default branch's scope is read by every later
 * run, also by those that publish, so what a stranger's code could have written must not get there; and a release or
 * tag writes into a scope that no other run can read. Whatever the payload is, there is an answer. Pure.
 *
 * @param name GITHUB_EVENT_NAME
 * @param ref GITHUB_REF
 * @param payload what is in the file GITHUB_EVENT_PATH, parsed; undefined where there is none
 */
function judgeEvent(name, ref, payload) {
    return { untrusted: reason(name, ref, payload) };
}
function reason(name, ref, payload) {
    if (BY_ANYONE.has(name))
        return `anyone can cause the event ${name}`;
    if (name === 'release' || ref.startsWith('refs/tags/')) {
        return 'no other run could read what a release or tag run saves';
    }
    const pull = at(payload, 'pull_request');
    if (name.startsWith('pull_request') || pull !== undefined) {
        const base = at(pull, 'base', 'repo', 'full_name');
        // A fork that was deleted since has no repository.
        if (base === undefined || at(pull, 'head', 'repo', 'full_name') !== base) {
            return 'the pull request comes from a fork';
        }
    }
    if (name === 'workflow_run') {
        const own = at(payload, 'repository', 'full_name');
        const head = at(payload, 'workflow_run', 'head_repository', 'full_name');
        if (own === undefined || head !== own)
            return 'the workflow that ended before ran for a fork';
    }
    return undefined;
}
function at(value, ...names) {
    for (const name of names) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value ?? undefined;
}

// EXTERNAL MODULE: ./lib/cache/keys/go-flags.js
var go_flags = __webpack_require__(47519);
// EXTERNAL MODULE: ./lib/cache/modules/go-sum.js
var go_sum = __webpack_require__(76614);
// EXTERNAL MODULE: ./lib/cache/policy.js
var policy = __webpack_require__(81826);
;// CONCATENATED MODULE: ./lib/cache/job/facts.js





/** What decides on the caches beside the inputs. */
async function policyFacts(request, settings, sums, host) {
    const { env } = host.machine;
    const hosted = env('RUNNER_ENVIRONMENT') === 'github-hosted';
    const named = (0,go_sum/* parseSums */.m)(sums.map(({ text }) => text)).filter(({ content }) => content !== undefined);
    return {
        mode: request.mode,
        serviceMode: env('ACTIONS_CACHE_MODE') ?? '',
        event: await readEvent(host),
        hosted,
        modules: {
            mode: (0,policy/* modulesModeFor */.Un)(request.modules, { hosted, verify: request.verify }),
            folder: settings.GOMODCACHE,
            present: await isFilled(settings.GOMODCACHE, host),
            versions: named.length,
            sums: sums.length,
            vendored: await isVendored(request, settings, host),
        },
        build: {
            folder: settings.GOCACHE,
            present: await isFilled(settings.GOCACHE, host),
            program: settings.get('GOCACHEPROG') !== '',
            unread: (0,go_flags/* goFlag */.P)(settings.get('GOFLAGS'), 'a') !== undefined,
        },
    };
}
/** `go env` names, as they are set: defaults depend on nothing but the machine, which has its own part of the key. */
function goRecord(settings) {
    const values = env/* BUILD_VARIABLES */.Zo.map((name) => [name, settings.get(name)]);
    return { ...Object.fromEntries(values), GOMODCACHE: settings.GOMODCACHE };
}
/** By default Go uses a vendor folder since 1.14; a cache-dependency-path names modules that are built otherwise. */
async function isVendored({ workspace, dependencyPath }, settings, { files, machine }) {
    if (dependencyPath.length > 0 || /(?:^|[\s"'])--?mod=(?!vendor)/.test(settings.get('GOFLAGS')))
        return false;
    const list = machine.path.join(workspace, 'vendor', 'modules.txt');
    return (await files.stat(list).catch(() => undefined))?.kind === 'file';
}
/** Judged by GITHUB_EVENT_NAME, GITHUB_REF and the file at GITHUB_EVENT_PATH. */
async function readEvent({ machine, files, }) {
    const { env } = machine;
    const path = env('GITHUB_EVENT_PATH');
    const bytes = path ? await files.read(path).catch(() => undefined) : undefined;
    let payload;
    try {
        payload = bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        // An event that cannot be read is judged by its name alone.
    }
    return judgeEvent(env('GITHUB_EVENT_NAME') ?? '', env('GITHUB_REF') ?? '', payload);
}
async function isFilled(folder, { files }) {
    if (folder === '' || folder === 'off')
        return false;
    return ((await files.list(folder).catch(() => undefined)) ?? []).length > 0;
}


/***/ }),

/***/ 51905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ startCaches)
});

// EXTERNAL MODULE: ./lib/go/folders.js
var folders = __webpack_require__(60187);
// EXTERNAL MODULE: ./lib/cache/modules/sums.js + 1 modules
var modules_sums = __webpack_require__(82014);
// EXTERNAL MODULE: ./lib/cache/policy.js
var cache_policy = __webpack_require__(81826);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cache/message.js
var message = __webpack_require__(16585);
;// CONCATENATED MODULE: ./lib/cache/chain/watch.js
/** The restore was given up: without it the job is faster. The entry itself may be in order. */
class NotWorth extends Error {
}
/** Milliseconds that a slow start may take: a connection, a retry, a signed URL. */
const GRACE = 15_000;
/**
 * Packed bytes a second. A build cache at 0.5 MB/s comes at the speed of compiling anew on two cores (act: 72 MB, 83 s), and
 * any module proxy is faster than that. Hosted runners see 80 to 200 MB/s.
 */
const FLOOR = 0.5e6;
function watch(clock) {
    const started = clock.now();
    let received = 0;
    let reason;
    const check = () => {
        if (reason !== undefined)
            throw new NotWorth(reason);
    };
    return {
        check,
        giveUp: (why) => {
            reason ??= why;
        },
        bytes: (pack) => ({ total: pack.total, [Symbol.asyncIterator]: () => watched(pack) }),
    };
    async function* watched(pack) {
        for await (const chunk of pack) {
            received += chunk.length;
            reason ??= tooSlow(received, clock.now() - started);
            check();
            yield chunk;
        }
    }
}
/** undefined: go on. Pure. @param received bytes @param elapsed milliseconds */
function tooSlow(received, elapsed) {
    if (elapsed < GRACE || received >= (FLOOR * elapsed) / 1000)
        return undefined;
    const rate = (received / 1e6 / (elapsed / 1000)).toFixed(2);
    return `it came at ${rate} MB/s, slower than working without it; given up after ${Math.round(elapsed / 1000)} s`;
}

;// CONCATENATED MODULE: ./lib/cache/chain/restore.js



/**
 * Brings back the newest pack that fits and all packs below it, side by side: the newest names the others in its first
 * bytes. Nothing is seen before all are here. Never throws: what failed is the report's note, and the job goes on cold;
 * a pack below that was evicted only means fewer hits.
 */
async function restoreChain(request, store, host) {
    const started = host.clock.now();
    const nothing = (note) => emptyChain(request, note, host.clock.now() - started);
    let landing;
    try {
        const entry = await store.find(request.keys.key, request.keys.ladder);
        if (entry === undefined)
            return nothing(null);
        landing = await host.packs.land(request.folder, entry.size);
        const landed = await bringDown(entry, request, store, landing, watch(host.clock));
        const packs = landed.packs.map(({ pack }) => pack);
        const without = request.refuse?.(packs.map(({ digests }) => digests)) ?? [];
        const { how } = await landing.publish(packs, {
            unit: request.unit,
            without,
            ...(request.extra === undefined ? {} : { extra: request.extra }),
        });
        const restored = chainOf(request, entry, landed, without, host.clock.now() - started);
        return { ...restored, alone: how === 'whole' };
    }
    catch (error) {
        await landing?.discard().catch(() => undefined);
        return nothing((0,message/* messageOf */.b)(error));
    }
}
async function bringDown(entry, request, store, landing, watched) {
    const options = {
        kind: request.kind,
        digests: request.refuse !== undefined,
        ...(request.mtime === undefined ? {} : { mtime: request.mtime }),
        ...(request.readOnly === undefined ? {} : { readOnly: request.readOnly }),
        ...(request.names === undefined ? {} : { names: request.names }),
        ...(request.take === undefined ? {} : { take: request.take }),
    };
    let below;
    let keys = [];
    const onHeader = (header) => {
        const worth = matchOf(request, entry) === 'exact' ? { do: true } : request.worth?.(header);
        // Not thrown: in a thread nobody would catch it.
        if (worth?.do === false)
            return watched.giveUp(worth.why);
        // A pack that names itself or an endless chain is not ours.
        keys = [...new Set(header.parents)].filter((key) => key !== entry.key).slice(0, 32);
        below = Promise.all(keys.map((key) => bringParent(key, options, store, landing, watched)));
    };
    try {
        const bytes = watched.bytes(store.open(entry));
        const newest = await landing.unpack(bytes, { ...options, ...sizeOf(entry), onHeader });
        const parents = (await below) ?? [];
        watched.check();
        const packs = parents.flatMap((pack, index) => (pack === undefined ? [] : [{ key: keys[index], pack }]));
        return { packs: [...packs, { key: entry.key, pack: newest }], missing: keys.length - packs.length };
    }
    catch (error) {
        if (error instanceof NotWorth)
            watched.giveUp(error.message);
        await below;
        if (isBroken(error))
            await store.remove?.(entry).catch(() => undefined);
        throw error;
    }
}
/** Whatever is tried again will fail again: unlike a full disk, a lost connection, or a restore that was given up. */
function isBroken(error) {
    return (error instanceof errors/* UserError */.y &&
        ['ARCHIVE_INVALID', 'ARCHIVE_HOSTILE', 'HTTP_TRUNCATED', 'RESPONSE_INVALID'].includes(error.code));
}
async function bringParent(key, options, store, landing, watched) {
    try {
        const entry = await store.find(key, []);
        if (entry?.key !== key)
            return undefined;
        return await landing.unpack(watched.bytes(store.open(entry)), { ...options, ...sizeOf(entry) });
    }
    catch {
        return undefined;
    }
}
/** A small pack is not worth a thread. */
function sizeOf({ size }) {
    return size === undefined ? {} : { size };
}
function chainOf(request, entry, { packs, missing }, without, milliseconds) {
    const sum = (of) => packs.reduce((total, { pack }) => total + of(pack), 0);
    const notes = [
        missing === 0 ? undefined : `${missing} of ${packs.length + missing} packs were gone`,
        leftNote(request, packs.map(({ pack }) => pack)),
    ].filter((note) => note !== undefined);
    const report = {
        cache: request.cache,
        keys: request.keys,
        match: matchOf(request, entry),
        matched: entry.key,
        chain: packs.map(({ key }) => key),
        downloaded: sum(({ packed }) => packed),
        files: sum(({ files, left }) => files - left.files),
        bytes: sum(({ bytes, left }) => bytes - left.bytes),
        milliseconds,
        note: notes.length === 0 ? null : notes.join('; '),
    };
    return {
        report,
        packs: packs.map(({ key, pack }) => ({ key, bytes: pack.bytes })),
        missing,
        facts: packs.at(-1)?.pack.header.facts ?? {},
        names: packs
            .flatMap(({ pack }) => pack.names)
            .filter((name) => !without.some((one) => isBelow(name, one))),
    };
}
function matchOf({ keys, same }, { key }) {
    return key === keys.key || (same !== undefined && key.startsWith(same)) ? 'exact' : 'partial';
}
function leftNote({ kind }, packs) {
    const count = packs.reduce((total, { left }) => total + left.files, 0);
    if (count === 0)
        return undefined;
    const first = JSON.stringify(packs.find(({ left }) => left.first !== undefined)?.left.first?.slice(0, 120));
    const why = kind === 'modules' ? 'that go.sum does not name' : 'that are no entries of it';
    return `${count} ${count === 1 ? 'file' : 'files'} ${why} left out, such as ${first}`;
}
function isBelow(name, folder) {
    return name.startsWith(folder) && (name.length === folder.length || name[folder.length] === '/');
}
function emptyChain({ cache, keys }, note, milliseconds = 0) {
    const report = {
        cache,
        keys,
        match: 'none',
        matched: null,
        chain: [],
        downloaded: 0,
        files: 0,
        bytes: 0,
        milliseconds,
        note,
    };
    return { report, packs: [], missing: 0, facts: {}, alone: false, names: [] };
}

;// CONCATENATED MODULE: ./lib/cache/job/context.js

/** A cache that was not looked for. */
function skipped(cache, why) {
    const { report } = emptyChain({ cache, keys: { key: '', ladder: [] } }, why);
    return { restored: report, names: [], state: undefined };
}

// EXTERNAL MODULE: ./lib/cache/job/facts.js + 1 modules
var job_facts = __webpack_require__(32066);
// EXTERNAL MODULE: ./lib/cache/build/stamp.js
var build_stamp = __webpack_require__(64142);
;// CONCATENATED MODULE: ./lib/cache/image.js
/**
 * What cgo objects in a build cache depend on beside the CPU: the system's release and its libc.
 * Linux is asked itself, since in a container and on self-hosted runners ImageOS is unset or that of the machine
 * around it (actions/setup-go#368). Elsewhere the hosted runners' ImageOS serves: `macos15`, `win25`.
 */
async function readImage({ machine, files, }) {
    if (machine.platform.os !== 'linux')
        return machine.env('ImageOS') || undefined;
    const text = (await readText(files, '/etc/os-release')) ?? (await readText(files, '/usr/lib/os-release'));
    const release = parseOsRelease(text ?? '');
    const parts = [release.get('ID') ?? 'linux', release.get('VERSION_ID'), await libc(files)];
    return parts.filter((part) => part !== undefined && part !== '').join('-');
}
/** os-release(5): shell-like assignments, values optionally quoted. */
function parseOsRelease(text) {
    const entries = new Map();
    for (const line of text.split(/\r?\n/)) {
        const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"([^"]*)"|'([^']*)'|(\S*))\s*$/.exec(line);
        if (match)
            entries.set(match[1], match[2] ?? match[3] ?? match[4] ?? '');
    }
    return entries;
}
/** glibc's version follows from the distribution's release; musl is worth saying. Debian can have both loaders. */
async function libc(files) {
    const entries = [...((await files.list('/lib')) ?? []), ...((await files.list('/lib64')) ?? [])];
    const musl = entries.some(({ name }) => name.startsWith('ld-musl-'));
    const glibc = entries.some(({ name }) => /^ld-linux|-linux-gnu/.test(name));
    return musl && !glibc ? 'musl' : undefined;
}
async function readText(files, path) {
    const bytes = await files.read(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

// EXTERNAL MODULE: ./lib/cache/keys/go-flags.js
var go_flags = __webpack_require__(47519);
// EXTERNAL MODULE: ./lib/cache/keys/text.js
var keys_text = __webpack_require__(1244);
;// CONCATENATED MODULE: ./lib/cache/keys/build.js


/**
 * `sgp2-build-…-go<version>-<target>-<place>-<flags>-<job>-<run>`, widest first, so that each shorter prefix is a wider
 * choice and always the newest of it: this job; any job with these flags; any flags in this place (most packages do not
 * care for tags); any place (std is the same everywhere, and half of a cold build's work). Pure.
 *
 * A matrix leg, job and run have one key each, and a save never overwrites one.
 * @throws UserError INPUT_INVALID for what cache-key-parts or cache-key-suffix say
 */
function buildKeys(facts) {
    const flags = (0,go_flags/* parseGoFlags */.p)(facts.goflags);
    const image = facts.image === undefined ? [] : [facts.image];
    const machine = [facts.host.os, facts.host.arch, ...image, `go${facts.goVersion}`].map(keys_text/* keyPart */.Vs);
    const go = `${[keys_text/* SCHEME */.My, 'build', ...(0,keys_text/* userParts */.Ar)(facts.parts), ...machine].join('-')}-`;
    const target = `${go}${targetPart(facts, flags.everywhere)}-`;
    const place = `${target}${placePart(facts, flags.trimpath)}-`;
    const settings = `${place}${settingsPart(facts, flags.some)}-`;
    const job = `${settings}${jobPart(facts)}-`;
    return {
        key: (0,keys_text/* checkedKey */.bb)(`${job}${(0,keys_text/* keyPart */.Vs)(facts.run.id)}.${(0,keys_text/* keyPart */.Vs)(facts.run.attempt)}`),
        ladder: [job, settings, place, target],
    };
}
/**
 * Said when a cache came from another folder: without -trimpath an object file names the folder of its sources, so that
 * all but std is compiled anew (act: 30.6 s with a hit from elsewhere, 2.3 s with -trimpath).
 * @param matched the key that was restored
 */
function adviseTrimpath(keys, matched) {
    const [, , place, target] = keys.ladder;
    if (matched === null || place === undefined || target === undefined)
        return undefined;
    const written = place.slice(target.length, -1);
    if (written === TRIMMED || !matched.startsWith(target) || matched.startsWith(place))
        return undefined;
    if (matched.startsWith(`${target}${TRIMMED}-`))
        return undefined;
    return 'The build cache was made in other folders, so that only the standard library of it is of use. With GOFLAGS=-trimpath it serves in every folder.';
}
const TRIMMED = 'trimpath';
/** One target is written out, for whoever reads a list of keys; more than that are a digest. */
function targetPart({ targets, experiment }, everywhere) {
    const names = [
        ...new Set(targets.map(({ os, arch, level, cgo }) => [os, arch, level, cgo ? 'cgo' : 'nocgo'].join('.'))),
    ].sort();
    const more = [...everywhere, ...(experiment === '' ? [] : [`experiment=${experiment}`])];
    const name = names.length === 1 ? (0,keys_text/* keyPart */.Vs)(names[0]) : `${names.length}.targets`;
    if (more.length === 0 && names.length === 1 && !names[0].includes(','))
        return name;
    return `${name}.${(0,keys_text/* digest */.br)([...names, '', ...more], 10)}`;
}
function placePart({ host, workspace, gomodcache }, trimpath) {
    if (trimpath)
        return TRIMMED;
    const folded = [workspace, gomodcache].map((path) => host.os === 'windows' ? path.replaceAll('\\', '/').toLowerCase() : path);
    return (0,keys_text/* digest */.br)(folded, 12);
}
function settingsPart({ settings }, flags) {
    const set = Object.entries(settings)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `${name}=${value}`)
        .sort();
    return flags.length === 0 && set.length === 0 ? 'plain' : (0,keys_text/* digest */.br)([...flags, '', ...set], 10);
}
function jobPart({ job, suffix }) {
    const matrix = job.matrix.trim() === 'null' ? '' : job.matrix.trim();
    const identity = (0,keys_text/* digest */.br)([job.workflow, job.job, canonical(matrix)], 8);
    const name = (0,keys_text/* keyPart */.Vs)(job.job) || 'local';
    const more = suffix === undefined || suffix.text.trim() === '' ? '' : `.${(0,keys_text/* userPart */.JH)(suffix)}`;
    return `${name}.${identity}${more}`;
}
/** toJSON(matrix) is indented, and its order is that of the workflow file. */
function canonical(json) {
    try {
        const value = JSON.parse(json);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
            : json;
    }
    catch {
        return json;
    }
}

// EXTERNAL MODULE: ./lib/go/env.js
var env = __webpack_require__(39385);
// EXTERNAL MODULE: ./lib/go/levels.js
var levels = __webpack_require__(80031);
;// CONCATENATED MODULE: ./lib/cache/keys/build-facts.js


/** What a job depends on beside its inputs, from `go env` and the runner's variables. */
function buildKeyFacts(request, machine) {
    const value = (name) => request.go[name] || machine.env(name) || '';
    return {
        host: machine.platform,
        image: request.image,
        goVersion: request.goVersion,
        targets: request.targets.length > 0 ? request.targets : [nativeTarget(value, machine.platform)],
        goflags: value('GOFLAGS'),
        experiment: value('GOEXPERIMENT'),
        settings: Object.fromEntries(env/* COMPILER_VARIABLES */.Sv.flatMap((name) => (value(name) === '' ? [] : [[name, value(name)]]))),
        workspace: request.workspace,
        gomodcache: value('GOMODCACHE'),
        job: jobOf(request.matrix, machine),
        run: runOf(request.now, machine),
    };
}
function nativeTarget(value, platform) {
    const arch = value('GOARCH') || platform.arch;
    return {
        os: value('GOOS') || platform.os,
        arch,
        level: value(levels/* LEVEL_VARIABLES */.z[arch] ?? ''),
        cgo: value('CGO_ENABLED') === '1',
    };
}
function jobOf(matrix, { env }) {
    return { workflow: env('GITHUB_WORKFLOW') ?? '', job: env('GITHUB_JOB') ?? '', matrix };
}
function runOf(now, { env }) {
    return { id: env('GITHUB_RUN_ID') || String(now), attempt: env('GITHUB_RUN_ATTEMPT') || '1' };
}

// EXTERNAL MODULE: ./lib/cache/size.js
var size = __webpack_require__(1985);
;// CONCATENATED MODULE: ./lib/cache/quota.js

/** Bytes that GitHub keeps for a repository at no charge; the least recently used goes first. */
const QUOTA = 10e9;
/** With a pull request's layers and the next base beside it, a cache of this share drives the others out. */
const SHARE = 0.2;
/** Said where one cache takes so much that eviction will be at the cost of all jobs. @param bytes as stored */
function adviseQuota(bytes, store) {
    if (store === 'directory' || bytes < SHARE * QUOTA)
        return undefined;
    return `The build cache has ${(0,size/* formatSize */.X)(bytes)} of the 10 GB that GitHub keeps for a repository: more jobs of this size evict one another's. Jobs that build less, or build flags that fewer of them share, make it smaller.`;
}

;// CONCATENATED MODULE: ./lib/cache/job/restore-build.js









/** Never rejects. @param goVersion canonical, no `go` prefix */
async function restoreBuild(goVersion, { request, settings, facts, policy: { build: policy }, store, host }) {
    if (!policy.restore.do && !policy.save.do)
        return skipped('build', policy.restore.why);
    try {
        const now = host.clock.now();
        const keyFacts = buildKeyFacts({
            goVersion,
            go: (0,job_facts/* goRecord */.MS)(settings),
            image: await readImage(host),
            workspace: request.workspace,
            targets: [],
            matrix: request.matrix,
            now,
        }, host.machine);
        const keys = buildKeys({ ...keyFacts, parts: request.keyParts, suffix: request.keySuffix });
        const folder = settings.GOCACHE;
        const stamp = (0,build_stamp/* buildStamp */.QE)(now);
        const chain = policy.restore.do
            ? await restoreChain({
                cache: 'build',
                kind: 'build',
                keys,
                folder,
                unit: 'file',
                mtime: stamp,
                names: true,
                take: { kind: 'build' },
                extra: [(0,build_stamp/* trimMarker */.h3)(now)],
            }, store, host)
            : emptyChain({ cache: 'build', keys }, policy.restore.why);
        const { report, packs, missing, names, alone } = chain;
        const came = report.matched !== null;
        if (came)
            (0,build_stamp/* stampRestored */.Qq)(folder, { stamp, names, others: facts.hosted && !alone }, host);
        const advice = [adviseTrimpath(keys, report.matched), adviseQuota(report.downloaded, store.name)]
            .filter((sentence) => sentence !== undefined)
            .join(' ');
        return {
            restored: report,
            names,
            state: { keys, folder, packs, missing, save: policy.save, stamp: came ? stamp : undefined },
            ...(advice === '' ? {} : { advice }),
        };
    }
    catch (error) {
        return skipped('build', (0,message/* messageOf */.b)(error));
    }
}

// EXTERNAL MODULE: ./lib/cache/keys/modules.js
var modules = __webpack_require__(65746);
// EXTERNAL MODULE: ./lib/cache/modules/contents.js
var contents = __webpack_require__(58248);
// EXTERNAL MODULE: ./lib/cache/modules/filter.js
var filter = __webpack_require__(50020);
// EXTERNAL MODULE: ./lib/cache/modules/go-sum.js
var go_sum = __webpack_require__(76614);
// EXTERNAL MODULE: ./lib/cache/modules/layout.js
var layout = __webpack_require__(85420);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/release/module/dirhash.js
var dirhash = __webpack_require__(7325);
;// CONCATENATED MODULE: ./lib/cache/modules/verify.js



/**
 * Compares unpacked folders, zips, their hashes and go.mod files with the h1 hashes of go.sum, as `go mod verify` does
 * and more: that trusts the hash beside a zip. `.info` files (version and time of a commit) are in no go.sum. Pure.
 *
 * @param layouts of the modules that go.sum names
 * @param packs digests of what each pack holds, the base first: where two hold the same file or folder, the first one's
 *   becomes visible
 */
function verifyModules(layouts, packs) {
    const seen = gather(packs);
    const wrong = [];
    let checked = 0;
    for (const layout of layouts) {
        const { module, folder, download } = layout;
        const results = check(layout, seen).filter((result) => result !== undefined);
        if (results.length > 0)
            checked++;
        const why = results.find((result) => result !== 'right');
        if (why === undefined)
            continue;
        const names = [folder, ...['mod', 'info', 'zip', 'ziphash'].map((kind) => `${download}.${kind}`)];
        wrong.push({ module: `${module.path}@${module.version}`, why, names });
    }
    return { checked, wrong };
}
/** As publishing does it: a module's folder is that of the first pack which has it, a file likewise. */
function gather(packs) {
    const files = new Map();
    const folders = new Map();
    for (const pack of packs) {
        const own = new Map();
        for (const [name, digest] of pack) {
            if (name.startsWith('cache/')) {
                if (!files.has(name))
                    files.set(name, digest);
                continue;
            }
            const folder = (0,filter/* folderOf */.yS)(name);
            const list = own.get(folder) ?? [];
            own.set(folder, list);
            list.push([name.slice(folder.length + 1), digest]);
        }
        for (const [folder, list] of own)
            if (!folders.has(folder))
                folders.set(folder, list);
    }
    return { files, folders };
}
function check({ module, folder, download }, { files, folders }) {
    const { mod, content } = module;
    const goMod = files.get(`${download}.mod`);
    if (content === undefined)
        return [checkMod(goMod, mod)];
    const hash = files.get(`${download}.ziphash`);
    const unpacked = folders.get(folder);
    return [
        checkMod(goMod, mod),
        // What Go itself believes: the text of the h1 hash.
        hash === undefined || hash === hexOf(content) ? rightIf(hash) : 'the hash beside it is another one',
        unpacked && compare('its folder', digestOf(`${module.path}@${module.version}`, unpacked), content),
        checkZip(files.get(`${download}.zip`), content),
    ];
}
function checkMod(hex, expected) {
    if (hex === undefined)
        return undefined;
    return expected === undefined
        ? undefined
        : compare('its go.mod', digestOf('', [['go.mod', hex]]), expected);
}
function checkZip(h1, expected) {
    if (h1 === undefined)
        return undefined;
    return h1 === '' ? 'its zip does not unpack' : compare('its zip', h1, expected);
}
function digestOf(root, files) {
    const hash = new dirhash/* ModuleHash */.j();
    for (const [name, hex] of files)
        hash.add(root === '' ? name : `${root}/${name}`, hex);
    return hash.digest();
}
function compare(what, actual, expected) {
    return actual === expected ? 'right' : `${what} has ${actual}, and go.sum says ${expected}`;
}
function rightIf(found) {
    return found === undefined ? undefined : 'right';
}
function hexOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./lib/cache/job/restore-modules.js









/** Never rejects but for inputs (INPUT_INVALID). */
async function restoreModules(context) {
    const { request, facts, policy } = context;
    const { mode } = facts.modules;
    const { restore, save } = policy.modules;
    if (mode === 'download' || (!restore.do && !save.do)) {
        return skipped('modules', restore.do ? 'cache-modules is download' : restore.why);
    }
    if (mode === 'minimal')
        return restoreMinimal(context);
    const run = await restoreWhole(mode, context);
    const why = minimalRefused(context);
    return why === undefined || request.modules !== 'minimal' ? run : withAdvice(run, why);
}
function minimalRefused({ request, facts }) {
    if (request.modules !== 'minimal' || facts.modules.mode !== 'auto')
        return undefined;
    return facts.hosted
        ? insteadOfMinimal('cache-verify needs whole modules')
        : insteadOfMinimal('this machine may keep its module cache for jobs that need more of it');
}
function insteadOfMinimal(why) {
    return `Module cache: auto instead of minimal, since ${why}.`;
}
/** The whole modules where there is no minimal cache of exactly these imports. */
async function restoreMinimal(context) {
    const { request, policy, sums } = context;
    const { findFingerprint } = await __webpack_require__.e(/* import() */ 350).then(__webpack_require__.bind(__webpack_require__, 30350));
    const found = await findFingerprint(request.workspace, context, await context.goVersion).catch((error) => ({ why: (0,message/* messageOf */.b)(error) }));
    if ('why' in found)
        return withAdvice(await restoreWhole('auto', context), insteadOfMinimal(found.why));
    const keys = (0,modules/* moduleKeys */.Nm)('minimal', sums, request.keyParts, found.fingerprint);
    if (policy.modules.restore.do) {
        const chain = await restoreChain(requestFor('minimal', keys, context), context.store, context.host);
        if (chain.report.match === 'exact')
            return restore_modules_runOf('minimal', keys, chain, context);
    }
    const run = await restoreWhole('auto', context);
    const state = run.state && { ...run.state, minimal: { key: keys.key, ...found } };
    return withAdvice({ ...run, state }, insteadOfMinimal(`there is none for these imports (${keys.key})`));
}
async function restoreWhole(mode, context) {
    const { request, policy, sums, store, host } = context;
    const keys = (0,modules/* moduleKeys */.Nm)(mode, sums, request.keyParts);
    const { restore } = policy.modules;
    if (!restore.do)
        return restore_modules_runOf(mode, keys, emptyChain({ cache: 'modules', keys }, restore.why), context);
    const verification = request.verify ? new Verification((0,layout/* layoutsOf */.T)((0,go_sum/* parseSums */.m)(sums))) : undefined;
    const chain = await restoreChain({ ...requestFor(mode, keys, context), ...(verification && { refuse: verification.refuse }) }, store, host);
    if (chain.report.matched !== null)
        verification?.tell(chain.report.matched, host.log);
    return restore_modules_runOf(mode, keys, chain, context);
}
function requestFor(mode, keys, { sums, facts }) {
    const names = (0,filter/* moduleNames */.hT)((0,layout/* layoutsOf */.T)((0,go_sum/* parseSums */.m)(sums)));
    const [same] = keys.ladder;
    return {
        cache: 'modules',
        kind: 'modules',
        keys,
        folder: facts.modules.folder,
        unit: 'modules',
        readOnly: true,
        names: mode !== 'minimal',
        take: { kind: 'modules', ...names },
        ...(same === undefined ? {} : { same }),
        worth: (header) => (0,contents/* worthRestoring */.k)(header.facts.modules, names),
    };
}
function restore_modules_runOf(mode, keys, { report, packs, names }, { request, facts, policy }) {
    const { dependencyPath, workspace } = request;
    const { match } = report;
    return {
        restored: report,
        names,
        state: {
            ...{ keys, folder: facts.modules.folder, packs, save: policy.modules.save },
            ...{ mode, match, dependencyPath, workspace },
        },
    };
}
/** Compares with go.sum what came, before anyone can see it. */
class Verification {
    #checked = 0;
    #wrong = [];
    #layouts;
    constructor(layouts) {
        this.#layouts = layouts;
    }
    refuse = (packs) => {
        const { checked, wrong } = verifyModules(this.#layouts, packs);
        this.#checked = checked;
        this.#wrong = wrong;
        return wrong.flatMap(({ names }) => names);
    };
    tell(key, log) {
        const [first, ...others] = this.#wrong;
        if (first === undefined) {
            log.info(`Module cache verified: ${this.#checked} module versions are what go.sum says.`);
            return;
        }
        const named = others.slice(0, 5).map(({ module }) => module);
        const also = named.length === 0 ? '' : `; also ${named.join(', ')}${others.length > 5 ? ', …' : ''}`;
        log.warning(`Module cache: ${this.#wrong.length} of ${this.#checked} module versions from ${key} are not what go.sum says and were left out; Go will download them. ${first.module}: ${first.why}${also}. Delete that cache entry.`);
    }
}
function withAdvice(run, advice) {
    return { ...run, advice };
}

;// CONCATENATED MODULE: ./lib/cache/job/restore.js







/** Starts with the modules at once, side by side with whatever brings the SDK. Throws only for inputs (INPUT_INVALID). */
async function startCaches(request, store, host) {
    const settings = await (0,folders/* goSettings */.W)(host.files, host.machine);
    const sums = await (0,modules_sums/* findSums */.M)(request.dependencyPath, request.workspace, host);
    const facts = await (0,job_facts/* policyFacts */._X)(request, settings, sums, host);
    const policy = (0,cache_policy/* planPolicy */._0)(facts);
    const texts = sums.map(({ text }) => text);
    const version = deferred();
    const context = { request, settings, facts, policy, store, host };
    const modules = restoreModules({ ...context, sums: texts, goVersion: version.promise });
    // Whoever waits for it is still bringing the SDK.
    modules.catch(() => undefined);
    let build;
    let first;
    let other;
    return {
        build(goVersion) {
            first ??= goVersion;
            if (goVersion !== first)
                other = goVersion;
            version.resolve(first);
            build ??= restoreBuild(first, context);
            build.catch(() => undefined);
        },
        async finish() {
            version.resolve(undefined);
            const [modulesRun, buildRun] = await Promise.all([
                modules,
                build ?? skipped('build', 'the version of Go is not known'),
            ]);
            const namesFile = await keepNames({ build: buildRun.names, modules: modulesRun.names }, host);
            const why = `it is for Go ${first}, and Go ${other} was set up`;
            const state = {
                build: buildRun.state === undefined || other === undefined
                    ? buildRun.state
                    : { ...buildRun.state, save: { do: false, why } },
                modules: modulesRun.state,
                namesFile,
            };
            return { build: { ...buildRun, state: state.build }, modules: modulesRun, state };
        },
    };
}
async function keepNames(names, { machine, files, clock }) {
    if (names.build.length + names.modules.length === 0)
        return undefined;
    const path = machine.path.join(machine.temp, `setup-go-plus-restored-${clock.now()}.json`);
    try {
        await files.write(path, JSON.stringify(names));
        return path;
    }
    catch {
        // Without them everything counts as new: a larger save, no wrong one.
        return undefined;
    }
}
/** Settled by the first call. */
function deferred() {
    let resolve = () => { };
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}


/***/ }),

/***/ 47519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ goFlag),
/* harmony export */   p: () => (/* binding */ parseGoFlags)
/* harmony export */ });
/** They change what is read, printed or stamped, and no object file. */
const WITHOUT_EFFECT = new Set([
    ...['mod', 'modfile', 'modcacherw', 'buildvcs', 'v', 'x', 'n', 'p', 'a', 'json', 'work', 'count', 'short'],
    ...['timeout', 'parallel', 'failfast', 'shuffle', 'insecure'],
]);
const EVERYWHERE = new Set([
    ...['race', 'msan', 'asan', 'cover', 'covermode', 'coverpkg', 'buildmode', 'compiler', 'installsuffix'],
    ...['linkshared', 'pgo'],
]);
/**
 * Reads GOFLAGS as the go command does (cmd/internal/quoted): words at blanks, a word in quotes where it begins with
 * one. What is not a flag is left out: Go will complain about it.
 */
function parseGoFlags(text) {
    let trimpath = false;
    const everywhere = new Set();
    const some = new Set();
    for (const { name, value } of flagsIn(text)) {
        const off = isOff(value);
        if (name === 'trimpath')
            trimpath = !off;
        else if (WITHOUT_EFFECT.has(name))
            continue;
        else if (EVERYWHERE.has(name) || /^all=/.test(value ?? '')) {
            if (!off)
                everywhere.add(value === undefined ? name : `${name}=${value}`);
        }
        else
            some.add(value === undefined ? name : `${name}=${value}`);
    }
    return { trimpath, everywhere: [...everywhere].sort(), some: [...some].sort() };
}
/** The value of the last flag of this name: '' where it has none, undefined where it is not there or switched off. */
function goFlag(text, wanted) {
    const last = flagsIn(text)
        .filter(({ name }) => name === wanted)
        .at(-1);
    return last === undefined || isOff(last.value) ? undefined : (last.value ?? '');
}
function flagsIn(text) {
    return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].flatMap(([, double, single, plain]) => {
        const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(double ?? single ?? plain ?? '');
        return match === null ? [] : [{ name: match[1] ?? '', value: match[2] }];
    });
}
function isOff(value) {
    return value !== undefined && /^(?:0|f|false)$/i.test(value);
}


/***/ }),

/***/ 65746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ moduleKeys),
/* harmony export */   mv: () => (/* binding */ modulesSaveKey)
/* harmony export */ });
/* unused harmony export sumsDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1244);


/**
 * Modules are the same on every system, CPU and Go, so one entry serves the whole matrix: the key holds the content of
 * the go.sum files, and `all` where every module that they name is there. A job that needed fewer saves under a key of
 * its own (modulesSaveKey), and the next that needs more adds what is missing. undefined: mode download. Pure.
 *
 * @param sums of go.sum and go.work.sum
 * @param fingerprint of a minimal cache (modules/fingerprint.ts)
 * @throws UserError INPUT_INVALID for what cache-key-parts says
 */
function moduleKeys(mode, sums, parts, fingerprint) {
    if (mode === 'download')
        return undefined;
    const names = { auto: 'mod', zips: 'modzips', minimal: 'modmin' };
    const prefix = `${[_text_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEME */ .My, names[mode], ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .userParts */ .Ar)(parts)].join('-')}-`;
    if (mode === 'minimal') {
        // Never the nearest: a package folder that is missing looks to Go like a package that does not exist.
        return { key: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedKey */ .bb)(`${prefix}${(fingerprint ?? '').slice(0, 40)}`), ladder: [] };
    }
    const same = `${prefix}${sumsDigest(sums)}-`;
    return { key: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedKey */ .bb)(`${same}${COMPLETE}`), ladder: [same, prefix] };
}
const COMPLETE = 'all';
/**
 * The key under which a job saves: two that hold the same modules get the same, so that the second of them uploads
 * nothing, and two that hold others do not compete for one. Pure.
 * @param held names of module folders and downloads that will be restored from it
 * @param complete they are all that the go.sum files name with their content
 */
function modulesSaveKey({ key, ladder }, { held, complete }) {
    const [same] = ladder;
    return complete || same === undefined ? key : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedKey */ .bb)(`${same}${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)([...held].sort(), 16)}`);
}
/** Of the lines and not of the bytes: a checkout on Windows may have CRLF, and the order of files means nothing. */
function sumsDigest(sums) {
    const lines = new Set(sums
        .flatMap((text) => text.split(/\r?\n/))
        .map((line) => line.trim())
        .filter((line) => line !== ''));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update([...lines].sort().join('\n'))
        .digest('hex')
        .slice(0, 40);
}


/***/ }),

/***/ 16585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What a store's failure says in one line. */
function messageOf(error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.split(/\r?\n/, 1)[0] ?? '';
}


/***/ }),

/***/ 58248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ encodeContents),
/* harmony export */   k: () => (/* binding */ worthRestoring)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1985);


/** A header has 64 KiB for all that it says; a module takes 13 bytes of them. */
const MOST = 3000;
/** Bytes, unpacked, that come faster than a decision about them is worth. */
const SMALL = 16 * 2 ** 20;
/** Of a pack's bytes. Below it, Go downloads what is needed sooner than the rest would have come. */
const SHARE = 0.25;
/**
 * What a chain of packs holds, for its newest header: eight digits of each name's hash and its KiB. undefined: too many
 * to say. Pure.
 */
function encodeContents(held) {
    if (held.length > MOST)
        return undefined;
    return held.map(({ name, bytes }) => `${hashOf(name)}${Math.ceil(bytes / 1024).toString(36)}`).join(',');
}
/**
 * Whether the nearest entry is worth its download: in a repository of many modules the newest that anyone saved may be
 * that of another go.sum altogether, hundreds of megabytes of which this job needs none. Pure.
 * @param contents of the header; undefined where it says nothing: then yes
 */
function worthRestoring(contents, names) {
    const entries = contents?.split(',') ?? [];
    const wanted = new Set([...names.folders, ...names.downloads].map(hashOf));
    let total = 0;
    let useful = 0;
    for (const entry of entries) {
        const bytes = Number.parseInt(entry.slice(DIGITS), 36) * 1024;
        if (!Number.isSafeInteger(bytes) || bytes < 0)
            return { do: true };
        total += bytes;
        if (wanted.has(entry.slice(0, DIGITS)))
            useful += bytes;
    }
    if (total <= SMALL || useful >= SHARE * total)
        return { do: true };
    const what = `${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .X)(useful)} of ${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .X)(total)}`;
    return { do: false, why: `the nearest entry has only ${what} that go.sum names` };
}
const DIGITS = 8;
function hashOf(name) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, DIGITS);
}


/***/ }),

/***/ 85420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ layoutsOf),
/* harmony export */   a: () => (/* binding */ layoutOf)
/* harmony export */ });
/* harmony import */ var _release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81159);

/** undefined for a path or version that could lead elsewhere: go.sum may come with a pull request. */
function layoutOf(module) {
    try {
        const path = (0,_release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(module.path);
        const version = (0,_release_module_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeModule */ .c)(module.version);
        if (version.includes('/'))
            return undefined;
        return { module, folder: `${path}@${version}`, download: `cache/download/${path}/@v/${version}` };
    }
    catch {
        return undefined;
    }
}
function layoutsOf(modules) {
    return modules.flatMap((module) => layoutOf(module) ?? []);
}


/***/ }),

/***/ 81826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ first),
/* harmony export */   Os: () => (/* binding */ modulesPay),
/* harmony export */   Un: () => (/* binding */ modulesModeFor),
/* harmony export */   _0: () => (/* binding */ planPolicy),
/* harmony export */   im: () => (/* binding */ modeForbidsSave),
/* harmony export */   rp: () => (/* binding */ modeForbidsRestore)
/* harmony export */ });
/* unused harmony exports parseCacheMode, MODULES_WORTH */

/** What is restored and saved, and why not where not; of the SDK, sdk/plan.ts says. Pure. The reasons complete `Modules not restored: …`. */
function planPolicy(facts) {
    const restore = modeForbidsRestore(facts);
    const save = modeForbidsSave(facts);
    const decide = (against) => ({
        restore: first([restore, against]),
        save: first([save, against]),
    });
    return {
        modules: decide(reasonAgainstModules(facts)),
        build: decide(reasonAgainstBuild(facts)),
    };
}
/** @returns undefined for an empty input @throws UserError INPUT_INVALID */
function parseCacheMode(text) {
    const mode = text.trim().toLowerCase();
    if (mode === '')
        return undefined;
    if (mode === 'read' || mode === 'write' || mode === 'read-write' || mode === 'none')
        return mode;
    throw new UserError('INPUT_INVALID', `The input cache-mode is ${JSON.stringify(mode.slice(0, 60))}`, {
        hint: 'Write read, write, read-write or none; leave it out to let the event decide.',
    });
}
/**
 * The mode that this job can have. A minimal cache leaves folders that look like whole modules: on a machine that
 * keeps them the next job would find packages missing; and of a part no h1 hash can be computed.
 */
function modulesModeFor(asked, { hosted, verify }) {
    return asked === 'minimal' && (!hosted || verify) ? 'auto' : asked;
}
/** Below these a module proxy is as fast as a look-up, a reservation and an upload for each change of go.sum. */
const MODULES_WORTH = { versions: 4, bytes: 2 * 2 ** 20 };
/**
 * Whether modules are worth an entry: few and small ones come from the proxy in the time of two requests to the cache.
 * @param bytes unpacked
 */
function modulesPay(size) {
    if (size.versions >= MODULES_WORTH.versions || size.bytes >= MODULES_WORTH.bytes)
        return { do: true };
    const megabytes = (size.bytes / 1e6).toFixed(1);
    return {
        do: false,
        why: `${size.versions} modules of ${megabytes} MB come from the proxy as fast as from a cache`,
    };
}
/** Why nothing is restored at all; undefined: it may be. */
function modeForbidsRestore({ mode, serviceMode }) {
    if (mode === 'none')
        return 'cache-mode is none';
    if (mode === 'write')
        return 'cache-mode is write';
    const service = serviceMode.trim().toLowerCase();
    return service === 'none' || service === 'write-only' ? `ACTIONS_CACHE_MODE is ${service}` : undefined;
}
/** As `modeForbidsRestore`. */
function modeForbidsSave({ mode, serviceMode, event }) {
    if (mode === 'none')
        return 'cache-mode is none';
    if (mode === 'read')
        return 'cache-mode is read';
    const service = serviceMode.trim().toLowerCase();
    if (service === 'none' || service === 'read')
        return `ACTIONS_CACHE_MODE is ${service}`;
    return mode === undefined ? event.untrusted : undefined;
}
function reasonAgainstModules({ modules, hosted }) {
    const { mode, folder, present, versions, sums, vendored } = modules;
    if (mode === 'download')
        return 'cache-modules is download';
    if (folder === '')
        return 'GOMODCACHE is not known';
    if (sums === 0)
        return 'there is no go.sum';
    if (versions === 0)
        return 'go.sum names no modules';
    if (vendored)
        return 'Go builds from the vendor folder';
    // A machine that keeps its modules would upload gigabytes that no job of it will ever restore.
    return present && !hosted ? `${folder} is kept by this machine and holds modules already` : undefined;
}
function reasonAgainstBuild({ build, hosted }) {
    const { folder, present, program, unread } = build;
    if (program)
        return 'GOCACHEPROG keeps the build cache';
    if (unread)
        return 'GOFLAGS has -a, so that Go compiles everything anew';
    if (folder === '' || folder === 'off')
        return `GOCACHE is ${folder === '' ? 'not known' : 'off'}`;
    return present && !hosted ? `${folder} is kept by this machine and holds entries already` : undefined;
}
/** The first reason, where there is any. */
function first(reasons) {
    const why = reasons.find((reason) => reason !== undefined);
    return why === undefined ? { do: true } : { do: false, why };
}


/***/ }),

/***/ 87124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ findGo),
/* harmony export */   k: () => (/* binding */ findGoAndPlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _go_env_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39385);
/* harmony import */ var _setup_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67734);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94987);




/**
 * The Go whose objects the build cache holds: what --go or --file says; else the go command that a build in this folder
 * would run; else, where there is none yet, what the project's files ask for.
 * @throws UserError INPUT_INVALID, CONFIG_INVALID, VERSION_INVALID, VERSION_FILE_INVALID
 */
async function findGo(options, folder, host) {
    return (await findGoAndPlan(options, folder, host)).go;
}
/** The same, with what `setup` would do; or why that was not asked. @throws UserError as `findGo` */
async function findGoAndPlan(options, folder, host) {
    const request = await (0,_request_js__WEBPACK_IMPORTED_MODULE_0__/* .readRequest */ ["in"])(options, host);
    const { contents, toolCache } = request;
    if (options.go === undefined && options.goVersionFile === undefined) {
        const version = await onPath(folder, host);
        if (version !== undefined)
            return {
                go: { version, source: 'the go command on PATH' },
                setup: { unknown: 'a go command is on PATH; --go or --file says what setup would bring', toolCache },
            };
    }
    try {
        const { offer, sentence, integrity } = await (0,_setup_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planSetup */ .d)(request, host);
        return {
            go: { version: offer.version.text, source: sentence },
            setup: { offer, integrity, contents, toolCache },
        };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y) || WRITTEN_WRONG.includes(error.code))
            throw error;
        const { message } = error;
        return {
            go: { unknown: message },
            setup: { unknown: `the version of Go is not known: ${message}`, toolCache },
        };
    }
}
const WRITTEN_WRONG = [
    'INPUT_INVALID',
    'CONFIG_INVALID',
    'VERSION_INVALID',
    'VERSION_FILE_INVALID',
];
async function onPath(folder, { processes, log }) {
    try {
        const program = await processes.find('go');
        if (program === undefined)
            return undefined;
        const { GOVERSION } = await (0,_go_env_js__WEBPACK_IMPORTED_MODULE_3__/* .goEnv */ .Aq)(processes, program, folder);
        // `go1.26.8 X:…`: experiments are a part of the key by themselves.
        return /^go(\S+)/.exec(GOVERSION)?.[1] ?? (GOVERSION === '' ? undefined : GOVERSION);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
            throw error;
        log.debug(error.message);
        return undefined;
    }
}


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

/***/ 67734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planSetup)
/* harmony export */ });
/* harmony import */ var _sdk_installed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40006);
/* harmony import */ var _acquire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57113);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7680);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95401);
/* harmony import */ var _preinstalled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70404);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31051);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54650);







/**
 * What `setup` would choose, without bringing it. Sources are asked and proofs are fetched as they would be, so
 * a source that could not deliver is passed over here too.
 * @throws UserError as `setup`
 */
async function planSetup(request, host) {
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askedVersion */ .h)(request, host);
    if (asked === undefined)
        return planPreinstalled(request, host);
    const { query, pins } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .applyLock */ .a)(asked, request, host);
    const sources = (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .openSources */ .H)(request, pins, host);
    const freshest = request.checkLatest || query.spec.kind === 'alias';
    const dry = dryDelivery(request, pins, host);
    const { offer, sdk, attempts } = await (0,_acquire_js__WEBPACK_IMPORTED_MODULE_3__/* .acquire */ .X)(query, sources, freshest, dry.delivery, asked);
    const sentence = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenSentence */ .sQ)(asked, sdk, offer.why);
    return { asked, offer, attempts, sentence, integrity: dry.integrity() };
}
async function planPreinstalled({ workingDirectory }, host) {
    const found = await (0,_preinstalled_js__WEBPACK_IMPORTED_MODULE_5__/* .preinstalledGo */ .g)(host);
    if (found === undefined)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingAsked */ .I)(workingDirectory);
    const { asked, sdk, offerWhy } = found;
    const { root, version, platform, source } = sdk;
    return {
        asked,
        offer: { kind: 'installed', root, version, platform, source, why: offerWhy },
        attempts: [],
        sentence: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenSentence */ .sQ)(asked, sdk, offerWhy),
        integrity: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .integrityText */ .Np)(sdk),
    };
}
function dryDelivery({ verify }, pins, host) {
    let integrity = '';
    return {
        integrity: () => integrity,
        delivery: {
            async installed(offer) {
                const sdk = await (0,_sdk_installed_js__WEBPACK_IMPORTED_MODULE_6__/* .openInstalled */ .P)(offer, host);
                integrity = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .integrityText */ .Np)(sdk);
                return sdk;
            },
            async archive(offer, source) {
                const proof = pins.of(offer) ?? (await (await Promise.all(/* import() */[__webpack_require__.e(7300), __webpack_require__.e(7081), __webpack_require__.e(3129)]).then(__webpack_require__.bind(__webpack_require__, 45510))).prove(offer, source, verify, host));
                integrity =
                    proof.kind === 'sha256' ? `sha256:${proof.hex}` : proof.kind === 'h1' ? proof.hash : 'none';
                return notThere(offer);
            },
            failed: ({ source, said }) => host.log.info(`${source}: ${said}`),
        },
    };
}
function notThere({ version, platform, source }) {
    return { root: '', version, platform, source, record: undefined };
}


/***/ })

};
