export const id = 6729;
export const ids = [6729];
export const modules = {

/***/ 20072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ coldState),
/* harmony export */   b: () => (/* binding */ planJob)
/* harmony export */ });
/* harmony import */ var _go_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60187);
/* harmony import */ var _job_restore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51905);
/* harmony import */ var _trial_stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67128);



/**
 * Keys and decisions of the job itself: it is begun, with a store that has nothing.
 * @param go canonical, no `go` prefix; or why it is not known
 * @throws UserError INPUT_INVALID for what cache-key-parts or cache-key-suffix say
 */
async function planJob(request, go, host) {
    const { GOMODCACHE, GOCACHE } = await (0,_go_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .goSettings */ .W)(host.files, host.machine);
    const real = await begin(request, go, host);
    // A cache that this job leaves out has no keys; they are those of the same job where nothing is in the way.
    const open = await begin({ ...request, mode: 'read-write' }, go, await emptied(host));
    return ['modules', 'build'].map((cache) => {
        const [run, other] = [real[cache], open[cache]];
        const keys = [run, other].map(({ restored }) => restored.keys).find(({ key }) => key !== '');
        const unknown = cache === 'build' && 'unknown' in go ? `the version of Go is not known: ${go.unknown}` : null;
        const why = run.restored.note === null ? null : (unknown ?? run.restored.note);
        return {
            cache,
            folder: cache === 'build' ? GOCACHE : GOMODCACHE,
            keys: keys ?? null,
            restore: why === null ? { do: true } : { do: false, why },
            save: run.state?.save ?? { do: false, why: why ?? 'it is not known' },
        };
    });
}
/**
 * The state of a job that restored nothing into empty folders, for a save that a person asks for: on a machine that keeps
 * its folders too. What the mode and the event say still holds.
 */
async function coldState(request, go, host) {
    return (await begin(request, go, await emptied(host))).state;
}
async function begin(request, go, host) {
    const start = await (0,_job_restore_js__WEBPACK_IMPORTED_MODULE_1__/* .startCaches */ ._)(request, (0,_trial_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyStore */ .VL)(), host);
    if ('version' in go)
        start.build(go.version);
    return start.finish();
}
/** The same machine before its first build. */
async function emptied(host) {
    const { GOMODCACHE, GOCACHE } = await (0,_go_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .goSettings */ .W)(host.files, host.machine);
    const files = {
        ...host.files,
        list: async (path) => (path === GOMODCACHE || path === GOCACHE ? [] : host.files.list(path)),
    };
    return { ...host, files };
}


/***/ }),

/***/ 86729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runKeys: () => (/* binding */ runKeys)
});

// EXTERNAL MODULE: ./lib/cache/inventory/job-plan.js
var job_plan = __webpack_require__(20072);
// EXTERNAL MODULE: ./lib/cache/keys/text.js
var keys_text = __webpack_require__(1244);
;// CONCATENATED MODULE: ./lib/cache/keys/sdk.js

/**
 * Exact or not at all: no other SDK is what was asked for. As long as the digest is not known, the newest entry of the
 * version is asked for: its bytes can come while the digest does, and are checked against it all the same. Pure.
 * @throws UserError INPUT_INVALID
 */
function sdk_sdkKeys({ version, platform, form, digest, parts }) {
    const words = [platform.os, platform.arch, `go${version}`, form].map(keys_text/* keyPart */.Vs);
    const prefix = `${[keys_text/* SCHEME */.My, 'sdk', ...(0,keys_text/* userParts */.Ar)(parts), ...words].join('-')}-`;
    // No entry is called so, and it begins none: a store would take the prefix itself for another entry's beginning.
    if (digest === undefined)
        return { key: (0,keys_text/* checkedKey */.bb)(`${prefix}any`), ladder: [(0,keys_text/* checkedKey */.bb)(prefix)] };
    return { key: (0,keys_text/* checkedKey */.bb)(prefix + hexOf(digest).slice(0, 40)), ladder: [] };
}
function hexOf(digest) {
    return digest.startsWith('h1:')
        ? Buffer.from(digest.slice(3), 'base64').toString('hex')
        : digest.toLowerCase();
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/cache/job/facts.js + 1 modules
var facts = __webpack_require__(32066);
;// CONCATENATED MODULE: ./lib/cache/sdk/bring.js










/** See SdkCache. Its `install` throws what `install` throws; what goes wrong with the cache is one line. */
function openSdkCache(cacheRequest, store, cache) {
    let outcome;
    return {
        outcome: () => outcome,
        async install(request, host) {
            outcome = undefined;
            // Awaited when bytes are here; until then its failure is not "unhandled".
            request.proof.catch(() => undefined);
            const policy = planSdk(await sdkFacts(cacheRequest, request, cache));
            const form = formOf(request);
            const restored = policy.restore.do
                ? await restoreSdk({ form, parts: cacheRequest.keyParts, request }, store, host, cache)
                : { sdk: undefined, report: skipped(policy.restore.why), refused: false };
            const say = (report, state) => {
                outcome = { restored: report, state };
            };
            const line = restoredLine(restored.report);
            if (restored.refused)
                cache.log.warning(line);
            else if (cacheRequest.use !== 'false')
                cache.log.info(line);
            say(restored.report, undefined);
            if (restored.sdk !== undefined)
                return restored.sdk;
            if (!policy.save.do)
                return install(request, host);
            const keeping = beginKeeping(form, cacheRequest.use, request, host, cache);
            const sdk = await watched(keeping);
            const state = await stateOf(sdk, form, keeping, cacheRequest);
            say(state === undefined ? restored.report : withKey(restored.report, state.key), state);
            return sdk;
        },
    };
}
/** What decides whether the cache is asked for this SDK. */
async function sdkFacts({ use, mode, directory }, { offer, place, pin, verify }, host) {
    const { env } = host.machine;
    const root = place.kind === 'tool-cache' ? place.root : place.path;
    const hosted = env('RUNNER_ENVIRONMENT') === 'github-hosted';
    const filled = ((await host.files.list(root).catch(() => undefined)) ?? []).length > 0;
    return {
        use,
        mode,
        serviceMode: env('ACTIONS_CACHE_MODE') ?? '',
        event: await (0,facts/* readEvent */.j_)(host),
        verifiable: pin !== undefined || verify !== 'off',
        near: offer.archive.url.startsWith('file:'),
        kept: !hosted && filled,
        sameVolume: directory !== undefined && host.disk.sameVolume(directory, root),
    };
}
function formOf({ offer, contents }) {
    const { format } = offer.archive;
    return format === 'module-zip' ? contents : format;
}
function skipped(why) {
    return emptyChain({ cache: 'sdk', keys: { key: '', ladder: [] } }, why).report;
}
function beginKeeping(form, use, request, host, cache) {
    const { path, temp } = cache.machine;
    const file = path.join(temp, `setup-go-plus-sdk-${randomBytes(8).toString('hex')}`);
    return form === 'tar.gz' || form === 'zip'
        ? keepArchive(file, use, request, host, cache)
        : keepFiles(file, request, host, cache);
}
async function watched({ request, host, abandon }) {
    try {
        return await install(request, host);
    }
    catch (error) {
        await abandon();
        throw error;
    }
}
/** undefined where nobody vouched for it: then there is no key either. */
async function stateOf(sdk, form, keeping, { keyParts: parts }) {
    const { version, platform, record } = sdk;
    const digest = digestOf(record?.integrity);
    if (digest === undefined) {
        await keeping.abandon();
        return undefined;
    }
    const { key } = sdkKeys({ version: version.text, platform, form, digest, parts });
    return { key, ...(await keeping.end(sdk)) };
}
function withKey(report, key) {
    return { ...report, keys: { key, ladder: [] } };
}

// EXTERNAL MODULE: ./lib/cache/policy.js
var policy = __webpack_require__(81826);
;// CONCATENATED MODULE: ./lib/cache/sdk/plan.js


/** Whether an SDK that is to be brought is looked for in the cache, and saved there. Pure. */
function plan_planSdk(facts) {
    const against = reasonAgainst(facts);
    return {
        restore: (0,policy/* first */.$1)([against, (0,policy/* modeForbidsRestore */.rp)(facts)]),
        save: (0,policy/* first */.$1)([against, (0,policy/* modeForbidsSave */.im)(facts)]),
    };
}
function reasonAgainst({ use, verifiable, near, kept, sameVolume }) {
    if (use === 'false')
        return 'cache-sdk is false';
    if (!verifiable)
        return 'there is no digest to verify this Go by';
    if (use === 'true')
        return undefined;
    if (near)
        return 'its archive is on a disk of this machine';
    if (kept)
        return 'this machine keeps its tool cache';
    return sameVolume ? "the cache's folder is on the disk of the tool cache" : undefined;
}
/** Bytes a second. Unpacking takes some 60 MB of an archive a second, and a cache service gives 80 to 200. */
const QUICK = 40e6;
/** Milliseconds: what a cache would ask for before its first byte. */
const LITTLE = 500;
/**
 * Whether an archive is worth an entry: the cache holds the same bytes, so all that it can save is waiting for them.
 * @param milliseconds that the network took of the time
 */
function archivePays(bytes, milliseconds) {
    const rate = bytes / (Math.max(milliseconds, 1) / 1000);
    if (rate < QUICK && milliseconds > LITTLE)
        return { do: true };
    return {
        do: false,
        why: `${formatSize(bytes)} came in ${(milliseconds / 1000).toFixed(1)} s of waiting, as fast as from a cache`,
    };
}

;// CONCATENATED MODULE: ./lib/cache/inventory/sdk-plan.js



/**
 * The SDK's cache in a job that sets this Go up: its key, and why it would not be asked. Asks nothing.
 * @throws UserError INPUT_INVALID for what cache-key-parts says
 */
async function planSdkCache(go, request, host) {
    if ('unknown' in go)
        return without(go.toolCache, go.unknown);
    const { offer, contents, integrity, toolCache } = go;
    if (offer.kind === 'installed')
        return without(toolCache, `Go ${offer.version.text} is on this machine, in ${offer.root}`);
    const verifiable = integrity !== 'none';
    const form = formOf({ offer, contents });
    const wanted = {
        offer,
        place: { kind: 'tool-cache', root: toolCache },
        // Its proof was fetched, whatever that is.
        verify: verifiable ? 'required' : 'off',
    };
    const { version, platform } = offer;
    const digest = verifiable ? integrity.replace(/^sha256:/, '') : undefined;
    const keys = sdk_sdkKeys({ version: version.text, platform, form, digest, parts: request.keyParts });
    const { restore, save } = plan_planSdk(await sdkFacts(request, wanted, host));
    return { cache: 'sdk', folder: toolCache, keys: verifiable ? keys : null, restore, save };
}
function without(folder, why) {
    return { cache: 'sdk', folder, keys: null, restore: { do: false, why }, save: { do: false, why } };
}

// EXTERNAL MODULE: ./lib/cache/job/request.js
var job_request = __webpack_require__(13259);
// EXTERNAL MODULE: ./lib/cache/modules/sums.js + 1 modules
var modules_sums = __webpack_require__(82014);
;// CONCATENATED MODULE: ./lib/cache/sdk/request.js
/** @throws UserError INPUT_INVALID naming the input */
function parseSdkCacheRequest(values, choice) {
    return {
        use: values.choice('cache-sdk') ?? 'auto',
        mode: values.choice('cache-mode'),
        keyParts: values.lines('cache-key-parts').map((text) => ({ source: 'cache-key-parts', text })),
        directory: choice.kind === 'directory' ? choice.root : undefined,
    };
}

// EXTERNAL MODULE: ./lib/cache/stores/choose.js
var choose = __webpack_require__(4872);
// EXTERNAL MODULE: ./lib/cache/stores/service.js
var service = __webpack_require__(24810);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
;// CONCATENATED MODULE: ./lib/host/node/sdk-disk.js



/** The machine's own disk, for the SDK's cache. */
function nodeSdkDisk() {
    return {
        create,
        read: (path) => external_node_fs_.createReadStream(path, { highWaterMark: 512 * 1024 }),
        sameVolume: (a, b) => deviceOf(a) === deviceOf(b),
    };
}
function create(path) {
    let fd = attempt(path, () => external_node_fs_.openSync(path, 'wx', 0o600));
    return {
        append(bytes) {
            attempt(path, () => {
                for (let done = 0; done < bytes.length;)
                    done += external_node_fs_.writeSync(fd, bytes, done, bytes.length - done);
            });
        },
        close() {
            if (fd !== -1)
                external_node_fs_.closeSync(fd);
            fd = -1;
        },
    };
}
function attempt(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,disk_error/* diskError */.w)(error, path);
    }
}
/** undefined where not even the root is there: a drive that does not exist. */
function deviceOf(path) {
    for (let at = path;; at = (0,external_node_path_.dirname)(at)) {
        const device = external_node_fs_.statSync(at, { throwIfNoEntry: false })?.dev;
        if (device !== undefined || at === (0,external_node_path_.dirname)(at))
            return device;
    }
}

// EXTERNAL MODULE: ./lib/cli/cache/go-version.js
var go_version = __webpack_require__(87124);
// EXTERNAL MODULE: ./lib/cli/cache/host.js + 28 modules
var cache_host = __webpack_require__(37097);
// EXTERNAL MODULE: ./lib/cli/cache/values.js
var values = __webpack_require__(66077);
;// CONCATENATED MODULE: ./lib/cli/cache/run-keys.js











/** @throws UserError INPUT_INVALID, CONFIG_INVALID, VERSION_INVALID */
async function runKeys(options, { host, print, printJson }) {
    const { machine } = host;
    const read = await (0,values/* readValues */.N)(options, host);
    const request = (0,values/* readCacheRequest */.w)(options, read, host);
    const store = (0,choose/* chooseStore */.z)((0,service/* detectService */.jJ)(machine.env), (0,job_request/* parseStoreInputs */.o)(read.values, machine));
    const { go, setup } = await (0,go_version/* findGoAndPlan */.k)(options, request.workspace, host);
    const sdk = { ...host, disk: nodeSdkDisk() };
    const caches = [
        ...(await (0,job_plan/* planJob */.b)(request, go, (0,cache_host/* cacheHost */.XQ)(host, machine.temp))),
        await planSdkCache(setup, parseSdkCacheRequest(read.values, store), sdk),
    ];
    const sums = await (0,modules_sums/* findSums */.M)(request.dependencyPath, request.workspace, host);
    host.log.info('unknown' in go ? `Go: not known, ${go.unknown}` : `Go ${go.version}: ${go.source}`);
    const place = store.kind === 'directory' ? `${store.kind} ${store.root}` : store.kind;
    host.log.info(store.kind === 'none' ? `Store: none, ${store.why}` : `Store: ${place}`);
    if (!read.values.boolean('cache'))
        host.log.info('The action keeps no caches here: cache is false.');
    for (const cache of caches)
        for (const line of linesOf(cache))
            print(line);
    printJson({
        workspace: request.workspace,
        enabled: read.values.boolean('cache'),
        go,
        store: store.kind === 'none'
            ? { kind: store.kind, why: store.why }
            : { kind: store.kind, ...(store.kind === 'directory' ? { directory: store.root } : {}) },
        dependencyFiles: sums.map(({ path }) => path),
        caches: caches.map(({ keys, ...cache }) => ({
            ...cache,
            key: keys?.key ?? null,
            ladder: keys?.ladder ?? [],
        })),
    });
    return 0;
}
function linesOf({ cache, folder, keys, restore, save }) {
    return [
        `${cache}: ${folder === '' ? 'no folder' : folder}`,
        ...(keys === null
            ? []
            : [`  key     ${keys.key}`, ...keys.ladder.map((prefix) => `  or      ${prefix}*`)]),
        `  restore ${yesOrNo(restore)}`,
        `  save    ${yesOrNo(save)}`,
    ];
}
function yesOrNo(decision) {
    return decision.do ? 'yes' : `no: ${decision.why}`;
}


/***/ })

};
