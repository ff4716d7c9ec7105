export const id = 6134;
export const ids = [6134];
export const modules = {

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formOf: () => (/* binding */ formOf),
  openSdkCache: () => (/* binding */ openSdkCache),
  sdkFacts: () => (/* binding */ sdkFacts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/sdk/install.js
var install = __webpack_require__(46555);
// EXTERNAL MODULE: ./lib/cache/chain/restore.js + 1 modules
var restore = __webpack_require__(31438);
// EXTERNAL MODULE: ./lib/cache/job/facts.js + 1 modules
var facts = __webpack_require__(32066);
// EXTERNAL MODULE: ./lib/cache/job/report.js
var report = __webpack_require__(44470);
// EXTERNAL MODULE: ./lib/cache/keys/text.js
var keys_text = __webpack_require__(1244);
;// CONCATENATED MODULE: ./lib/cache/keys/sdk.js

/**
 * Exact or not at all: no other SDK is what was asked for. As long as the digest is not known, the newest entry of the
 * version is asked for: its bytes can come while the digest does, and are checked against it all the same. Pure.
 * @throws UserError INPUT_INVALID
 */
function sdkKeys({ version, platform, form, digest, parts }) {
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

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cache/sdk/keep.js
function nothingKept(why) {
    return { save: { do: false, why }, kept: null };
}

// EXTERNAL MODULE: ./lib/cache/policy.js
var policy = __webpack_require__(81826);
// EXTERNAL MODULE: ./lib/cache/size.js
var size = __webpack_require__(1985);
;// CONCATENATED MODULE: ./lib/cache/sdk/plan.js


/** Whether an SDK that is to be brought is looked for in the cache, and saved there. Pure. */
function planSdk(facts) {
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
        why: `${(0,size/* formatSize */.X)(bytes)} came in ${(milliseconds / 1000).toFixed(1)} s of waiting, as fast as from a cache`,
    };
}

;// CONCATENATED MODULE: ./lib/cache/sdk/timed-stages.js
/** Stages that count the time which their disk takes of this thread, so that what is left is the network's. */
function timedStages(stages, clock) {
    let spent = 0;
    const timed = (work) => {
        const started = clock.now();
        try {
            return work();
        }
        finally {
            spent += clock.now() - started;
        }
    };
    const timedStage = (stage) => ({
        path: stage.path,
        directory: (name) => timed(() => stage.directory(name)),
        file: (name, data, attributes) => timed(() => stage.file(name, data, attributes)),
        link: (name, target) => timed(() => stage.link(name, target)),
        settle: () => stage.settle(),
        publish: (replace) => stage.publish(replace),
        discard: () => stage.discard(),
    });
    return {
        writing: () => spent,
        stages: {
            sweep: (destination) => stages.sweep(destination),
            open: async (destination) => timedStage(await stages.open(destination)),
        },
    };
}

;// CONCATENATED MODULE: ./lib/cache/sdk/keep-archive.js




/**
 * Keeps the archive's bytes as they pass, in a file of their own.
 * @param file absolute; is there only when it is kept
 * @param use auto: only where the network was what took the time
 */
function keepArchive(file, use, request, host, { disk, files, clock }) {
    const { stages, writing } = timedStages(host.stages, clock);
    const abandon = () => files.remove(file).catch(() => undefined);
    let copy;
    return {
        request,
        abandon,
        host: {
            ...host,
            stages,
            transfer: {
                ...host.transfer,
                async stream(url, options) {
                    await abandon();
                    const wait = waitingFor(clock, writing);
                    const download = await wait.during(() => host.transfer.stream(url, options));
                    copy = new ArchiveCopy(() => disk.create(file), wait);
                    return { ...download, body: copy.passing(download.body) };
                },
            },
        },
        async end({ record }) {
            if (copy === undefined || record === undefined)
                return nothingKept('another process had brought this Go');
            const { bytes, wait, fault } = copy;
            const pays = use === 'auto' ? archivePays(bytes, wait.milliseconds) : { do: true };
            const keep = fault === undefined ? { save: pays, kept: null } : nothingKept(fault);
            if (keep.save.do)
                return { ...keep, kept: { form: 'archive', path: file, sha256: record.archiveSha256 } };
            await abandon();
            return keep;
        },
    };
}
/**
 * Time that the network is waited for, without what is written meanwhile: on a slow machine gunzip asks for little, and
 * that is not the network's time.
 */
function waitingFor(clock, writing) {
    let milliseconds = 0;
    return {
        get milliseconds() {
            return milliseconds;
        },
        async during(work) {
            const [started, before] = [clock.now(), writing()];
            try {
                return await work();
            }
            finally {
                milliseconds += clock.now() - started - (writing() - before);
            }
        },
    };
}
/** A full disk costs the copy and not the archive. */
class ArchiveCopy {
    bytes = 0;
    wait;
    fault = 'its archive was not read to the end';
    #create;
    constructor(create, wait) {
        this.#create = create;
        this.wait = wait;
    }
    async *passing(body) {
        const chunks = body[Symbol.asyncIterator]();
        let spool;
        let denied;
        const attempt = (write) => {
            if (denied !== undefined)
                return;
            try {
                write();
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.y))
                    throw error;
                denied = error.message;
            }
        };
        try {
            attempt(() => {
                spool = this.#create();
            });
            for (;;) {
                const { done, value } = await this.wait.during(() => chunks.next());
                if (done === true)
                    break;
                attempt(() => spool?.append(value));
                this.bytes += value.length;
                yield value;
            }
            this.fault = denied;
        }
        finally {
            spool?.close();
            await chunks.return?.();
        }
    }
}

// EXTERNAL MODULE: ./lib/cache/sdk/module-list.js
var module_list = __webpack_require__(406);
;// CONCATENATED MODULE: ./lib/cache/sdk/keep-files.js



/**
 * Keeps what the h1 hash is made of; the SDK's files are packed from where they are.
 * @param file absolute; is there only when it is kept
 */
function keepFiles(file, request, host, { files }) {
    let extracted;
    return {
        host,
        request: {
            ...request,
            onExtracted(came) {
                extracted = came;
                request.onExtracted?.(came);
            },
        },
        abandon: () => files.remove(file).catch(() => undefined),
        async end({ root }) {
            const { prefix } = request.offer.archive;
            const { hashes, h1, version } = extracted ?? {};
            if (hashes === undefined || h1 === undefined)
                return nothingKept('another process had brought this Go');
            // Unpacked again, its files would have other times than now, and Go's index of std would not fit.
            if (version?.time === undefined)
                return nothingKept('its VERSION file has no time');
            const list = below(prefix, hashes);
            if (list === undefined)
                return nothingKept('its module is not as Go publishes them');
            try {
                await files.write(file, (0,module_list/* formatList */.ki)(list), { mode: 0o600 });
            }
            catch (error) {
                if (error instanceof errors/* UserError */.y)
                    return nothingKept(error.message);
                throw error;
            }
            const { contents } = request;
            return { save: { do: true }, kept: { form: 'files', root, prefix, contents, h1, list: file } };
        },
    };
}
/** undefined where a name is not below the module's own folder, or a folder has an entry of its own. */
function below(prefix, hashes) {
    const list = new Map();
    for (const [name, hex] of hashes) {
        if (!name.startsWith(prefix) || name.endsWith('/'))
            return undefined;
        list.set(name.slice(prefix.length), hex);
    }
    return list;
}

// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(49443);
// EXTERNAL MODULE: ./lib/cache/message.js
var message = __webpack_require__(16585);
// EXTERNAL MODULE: ./lib/sdk/bounds.js
var sdk_bounds = __webpack_require__(17283);
// EXTERNAL MODULE: ./lib/sdk/check-integrity.js
var check_integrity = __webpack_require__(97930);
// EXTERNAL MODULE: ./lib/sdk/extract-zip.js
var extract_zip = __webpack_require__(65227);
// EXTERNAL MODULE: ./lib/sdk/fill.js
var fill = __webpack_require__(16515);
// EXTERNAL MODULE: ./lib/sdk/layout.js
var layout = __webpack_require__(61576);
// EXTERNAL MODULE: ./lib/sdk/unpacked.js
var sdk_unpacked = __webpack_require__(73857);
// EXTERNAL MODULE: ./lib/sdk/version-file.js
var version_file = __webpack_require__(46883);
// EXTERNAL MODULE: ./lib/cache/pack/fault.js
var fault = __webpack_require__(19698);
// EXTERNAL MODULE: ./lib/cache/pack/read.js + 4 modules
var read = __webpack_require__(1830);
;// CONCATENATED MODULE: ./lib/cache/sdk/unpack-files.js











/**
 * Unpacks a pack of SDK files into a stage. Nothing in it is believed: the h1 hash is computed from the bytes that were
 * written, and from what the pack says of files that a slim SDK lacks by rule, and must be the one that was proved. So
 * no file can be another, be missing, or be too much. Modes and times come from names and from the VERSION file, never
 * from the pack.
 * @throws UserError INTEGRITY_MISMATCH, INTEGRITY_MISSING, ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_*, and whatever the
 *   body and the proof throw
 */
async function unpackFiles(body, stage, request, rules) {
    const { offer, contents } = request;
    const unpacked = new sdk_unpacked/* Unpacked */.Y({ stage, prefix: '', contents, rules, module: true });
    const receiver = new Receiver(unpacked);
    const bounds = { ...sdk_bounds/* BOUNDS */.Q, file: MOST };
    await (0,read/* readPack */.w)(body, receiver, { rules, bounds });
    const h1 = (0,module_list/* h1Of */.jy)(receiver.complete(request), offer.archive.prefix);
    const { size: _, ...archive } = offer.archive;
    const expected = { ...request, offer: { ...offer, archive } };
    const integrity = await (0,check_integrity/* checkIntegrity */._)({ h1, archiveSha256: '', archiveBytes: 0 }, expected);
    (0,layout/* checkLayout */.H)(unpacked.names, unpacked.version, offer);
    const { version, files, bytes } = unpacked;
    return (0,fill/* writeRecord */.r)(stage, request, {
        ...{ integrity, version, files, bytes },
        signedBy: undefined,
        archiveSha256: '',
    });
}
/** Bytes of one file, which is held in memory; Go's largest has 30 MB. */
const MOST = 2 ** 28;
class Receiver {
    #unpacked;
    #list = new Map();
    #lacking = new Map();
    #name = '';
    #data = Buffer.alloc(0);
    #filled = 0;
    #time;
    constructor(unpacked) {
        this.#unpacked = unpacked;
    }
    header({ kind }) {
        if (kind !== 'sdk')
            throw (0,fault/* damaged */.q)(`it is of kind ${kind}, not sdk`);
    }
    begin({ name, size }) {
        if (this.#time === undefined && name !== 'VERSION')
            throw (0,fault/* damaged */.q)('it does not begin with VERSION');
        this.#name = name;
        this.#data = Buffer.allocUnsafe(size);
        this.#filled = 0;
    }
    data(bytes) {
        this.#data.set(bytes, this.#filled);
        this.#filled += bytes.length;
    }
    end(whole) {
        const name = this.#name;
        const data = this.#data;
        if (!whole)
            throw (0,fault/* damaged */.q)(`${JSON.stringify(name)} was not whole when it was packed`);
        if (name === module_list/* LACKING */.iM) {
            this.#lacking = (0,module_list/* parseList */.E1)(data.toString('utf8'));
            return;
        }
        if (name === 'VERSION')
            this.#time = timeOf(data);
        this.#list.set(name, (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex'));
        const disk = this.#unpacked.admit(name);
        if (disk === undefined)
            throw (0,fault/* damaged */.q)(`it has ${JSON.stringify(name)}, which a slim SDK lacks`);
        this.#unpacked.write(disk, data, { executable: (0,extract_zip/* isProgram */.V)(disk), mtime: this.#time });
    }
    /** @throws UserError ARCHIVE_INVALID where the pack says that a file is lacking which must be there */
    complete({ contents }) {
        for (const [name, hex] of this.#lacking) {
            if ((0,module_list/* isKept */.t8)(name, contents) || this.#list.has(name))
                throw (0,fault/* damaged */.q)(`it lists ${JSON.stringify(name.slice(0, 120))} as lacking, which belongs to it`);
            this.#list.set(name, hex);
        }
        return this.#list;
    }
}
/** Without it, the same SDK would have other times each time it is unpacked, and Go's index of std would not fit. */
function timeOf(version) {
    const { time } = (0,version_file/* readVersionFile */.f)(version);
    if (time === undefined)
        throw (0,fault/* damaged */.q)('its VERSION file has no time');
    return time;
}

;// CONCATENATED MODULE: ./lib/cache/sdk/restore.js







/**
 * An SDK from the cache into the tool cache, with all checks of a download: what the entry holds is only bytes, and the
 * proof does not come from the cache. An entry that does not hold is one line.
 * @throws UserError DISK_FULL, DISK_DENIED, GO_UNUSABLE: bringing the same Go from elsewhere would not mend these
 */
async function restoreSdk(wanted, store, host, { clock }) {
    const { request } = wanted;
    const started = clock.now();
    const state = { bytes: 0, refuted: false, fault: undefined };
    let keys = keysFor(wanted, request.pin ?? (await knownBy(request.proof)));
    let entry;
    const nothing = (note, refused = false) => ({
        sdk: undefined,
        refused,
        report: (0,restore/* emptyChain */.d)({ cache: 'sdk', keys }, note, clock.now() - started).report,
    });
    try {
        entry = await store.find(keys.key, keys.ladder);
        if (entry === undefined)
            return nothing(null);
        const found = entry;
        const open = () => passing(store.open(found), state);
        request.proof.then((proof) => {
            keys = keysFor(wanted, request.pin ?? proof);
            state.refuted = keys.key !== found.key;
        }, () => undefined);
        const sdk = await installFrom(open, found, wanted, host);
        // Another process brought it in the meantime.
        if (state.bytes === 0)
            return { ...nothing('another process had brought this Go'), sdk };
        const { files = 0, bytes = 0 } = sdk.record ?? {};
        const milliseconds = clock.now() - started;
        const facts = { files, bytes, milliseconds, downloaded: state.bytes };
        const { report } = (0,restore/* emptyChain */.d)({ cache: 'sdk', keys }, null);
        return {
            sdk,
            refused: false,
            report: { ...report, ...facts, match: 'exact', matched: found.key, chain: [found.key] },
        };
    }
    catch (error) {
        if (entry !== undefined && error !== state.fault && isOurs(error))
            throw error;
        if (state.refuted)
            return nothing(`${entry?.key} is of another archive of this version`);
        if (entry !== undefined && isBroken(error)) {
            await store.remove?.(entry).catch(() => undefined);
            return nothing(`the entry ${entry.key} is refused: ${plain(error)}`, true);
        }
        return nothing(plain(error));
    }
}
/** A waiver of proofs is for what the user named, and the cache is not that. */
function installFrom(open, { size }, { form, request }, host) {
    const strict = {
        ...request,
        verify: request.verify === 'off' ? 'required' : request.verify,
    };
    if (form === 'tar.gz' || form === 'zip') {
        const stream = async (url) => ({ url, size, body: open() });
        return (0,install/* install */.a)(strict, { ...host, transfer: { ...host.transfer, stream } });
    }
    const rules = (0,safe_path/* nameRules */.Je)(host.machine.platform.os);
    return (0,install/* install */.a)({ ...strict, fill: (stage) => unpackFiles(open(), stage, strict, rules) }, host);
}
function keysFor({ form, parts, request }, proof) {
    const { version, platform } = request.offer;
    return sdkKeys({ version: version.text, platform, form, digest: digestOf(proof), parts });
}
function digestOf(proof) {
    switch (proof?.kind) {
        case 'sha256':
            return proof.hex;
        case 'h1':
            return proof.hash;
    }
    return undefined;
}
/** What has been said already: go.dev's list is read once, and a range needed it before. */
function knownBy(proof) {
    return Promise.race([
        proof.catch(() => undefined),
        new Promise((resolve) => setImmediate(() => resolve(undefined))),
    ]);
}
async function* passing(body, state) {
    const chunks = body[Symbol.asyncIterator]();
    let ended = false;
    try {
        for (;;) {
            const { done, value } = await nextOf(chunks, state);
            ended = done === true;
            if (ended)
                return;
            if (state.refuted)
                throw new errors/* UserError */.y('INTEGRITY_MISMATCH', 'another archive is wanted');
            state.bytes += value.length;
            yield value;
        }
    }
    finally {
        if (!ended)
            await chunks.return?.().catch(() => undefined);
    }
}
async function nextOf(chunks, state) {
    try {
        return await chunks.next();
    }
    catch (error) {
        state.fault = error;
        throw error;
    }
}
/** Half a sentence, for a line that goes on. */
function plain(error) {
    return (0,message/* messageOf */.b)(error).replace(/\.$/, '');
}
function isOurs(error) {
    return error instanceof errors/* UserError */.y && ['DISK_FULL', 'DISK_DENIED', 'GO_UNUSABLE'].includes(error.code);
}
function isBroken(error) {
    return (error instanceof errors/* UserError */.y &&
        ['INTEGRITY_MISMATCH', 'ARCHIVE_INVALID', 'ARCHIVE_HOSTILE'].includes(error.code));
}

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
            const line = (0,report/* restoredLine */.z)(restored.report);
            if (restored.refused)
                cache.log.warning(line);
            else if (cacheRequest.use !== 'false')
                cache.log.info(line);
            say(restored.report, undefined);
            if (restored.sdk !== undefined)
                return restored.sdk;
            if (!policy.save.do)
                return (0,install/* install */.a)(request, host);
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
    return (0,restore/* emptyChain */.d)({ cache: 'sdk', keys: { key: '', ladder: [] } }, why).report;
}
function beginKeeping(form, use, request, host, cache) {
    const { path, temp } = cache.machine;
    const file = path.join(temp, `setup-go-plus-sdk-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    return form === 'tar.gz' || form === 'zip'
        ? keepArchive(file, use, request, host, cache)
        : keepFiles(file, request, host, cache);
}
async function watched({ request, host, abandon }) {
    try {
        return await (0,install/* install */.a)(request, host);
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


/***/ }),

/***/ 406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   NH: () => (/* binding */ diskName),
/* harmony export */   iM: () => (/* binding */ LACKING),
/* harmony export */   jy: () => (/* binding */ h1Of),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var _release_module_dirhash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7325);
/* harmony import */ var _sdk_slim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21071);
/* harmony import */ var _pack_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19698);



/** Holds what a slim SDK lacks of that list: without it there would be no h1 hash to compare. Never written to disk. */
const LACKING = '.setup-go-plus.lacking';
/** As sha256sum writes it. */
function formatList(list) {
    return [...list].map(([name, hex]) => `${hex}  ${name}\n`).join('');
}
/** @throws UserError ARCHIVE_INVALID */
function parseList(text) {
    const list = new Map();
    for (const line of text.split('\n')) {
        if (line === '')
            continue;
        const [, hex, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
        if (hex === undefined || name === undefined)
            throw (0,_pack_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)('its list of files has a line that is none');
        if (list.has(name))
            throw (0,_pack_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .q)(`its list of files has ${JSON.stringify(name.slice(0, 120))} twice`);
        list.set(name, hex);
    }
    return list;
}
/** Go's modules store go.mod files as _go.mod: a module cannot hold another. */
function diskName(name) {
    return name.replace(/(^|\/)_go\.mod$/, '$1go.mod');
}
function isKept(name, contents) {
    return contents === 'full' || (0,_sdk_slim_js__WEBPACK_IMPORTED_MODULE_1__/* .slimKeeps */ .m)(diskName(name));
}
/** @param prefix the module's own folder, with a slash */
function h1Of(list, prefix) {
    const hash = new _release_module_dirhash_js__WEBPACK_IMPORTED_MODULE_2__/* .ModuleHash */ .j();
    for (const [name, hex] of list)
        hash.add(prefix + name, hex);
    return hash.digest();
}


/***/ }),

/***/ 97930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkIntegrity)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Compares what came with what was proven and what was pinned.
 * @returns the proof
 * @throws UserError INTEGRITY_MISMATCH; INTEGRITY_MISSING where nothing vouches and the user did not say that it need not
 */
async function checkIntegrity(extracted, request) {
    const { offer, pin, verify } = request;
    const proof = await request.proof;
    if (proof.kind === 'none' && verify !== 'off')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INTEGRITY_MISSING', `Nothing vouches for ${offer.version.text} from ${offer.source}: ${proof.why}.`, {
            hint: 'Give its SHA-256, or choose another source.',
        });
    // First the digests: a wrong size says less about what came.
    compare(extracted, proof, request);
    if (pin !== undefined)
        compare(extracted, pin, request);
    const { size } = offer.archive;
    if (size !== undefined && size !== extracted.archiveBytes)
        throw mismatch(request, `has ${extracted.archiveBytes} bytes; ${offer.source} says ${size}`);
    return proof;
}
function compare(extracted, expected, request) {
    if (expected.kind === 'none')
        return;
    const { from } = expected;
    if (expected.kind === 'sha256') {
        if (extracted.archiveSha256 !== expected.hex.toLowerCase())
            throw mismatch(request, `has SHA-256 ${extracted.archiveSha256}; ${from} says ${expected.hex}`);
    }
    else if (extracted.h1 !== expected.hash)
        throw mismatch(request, `has ${extracted.h1 ?? 'no h1 hash (it is no module zip)'}; ${from} says ${expected.hash}`);
}
function mismatch({ offer }, fault) {
    const { version, platform, source } = offer;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INTEGRITY_MISMATCH', `The archive of Go ${version.text} for ${platform.os}/${platform.arch} from ${source} ${fault}.`, {
        hint: 'The download was damaged or changed on its way. Nothing of it was kept. Try again, or use another source.',
    });
}


/***/ }),

/***/ 16515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fill),
/* harmony export */   r: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _check_integrity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97930);
/* harmony import */ var _extract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52197);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61576);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31583);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49443);






/**
 * Streams the archive into the stage, and checks what came before the record, which says that all is well, is written.
 * @throws UserError as `install`
 */
async function fill(stage, request, host) {
    const { offer } = request;
    const extracted = await receive(stage, request, host);
    const integrity = await (0,_check_integrity_js__WEBPACK_IMPORTED_MODULE_0__/* .checkIntegrity */ ._)(extracted, request);
    (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLayout */ .H)(extracted.names, extracted.version, offer);
    const signature = await request.checkSignature?.(extracted.archive);
    request.onExtracted?.(extracted);
    return writeRecord(stage, request, { ...extracted, integrity, signedBy: signature });
}
/** The last file of a stage: it says that all is well. */
function writeRecord(stage, { offer, contents }, { integrity, signedBy, archiveSha256, version, files, bytes }) {
    const record = {
        schema: 1,
        version: offer.version.text,
        platform: { os: offer.platform.os, arch: offer.platform.arch },
        contents,
        source: offer.source,
        url: withoutSecrets(offer.archive.url),
        integrity,
        ...(signedBy === undefined ? {} : { signedBy }),
        archiveSha256,
        files,
        bytes,
    };
    const mtime = version?.time ?? 0;
    stage.file(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_NAME */ .qP, Buffer.from((0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRecord */ .bM)(record)), { executable: false, mtime });
    return record;
}
async function receive(stage, request, host) {
    const { archive, version } = request.offer;
    const download = await host.transfer.stream(archive.url);
    const size = archive.size ?? download.size;
    const progress = host.log?.progress(`go${version.text}`, size);
    const refusal = watch(request.proof);
    try {
        return await (0,_extract_js__WEBPACK_IMPORTED_MODULE_3__/* .extract */ .o)(download.body, archive.format, stage, host.files, {
            prefix: archive.prefix,
            contents: request.contents,
            rules: (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .nameRules */ .Je)(host.machine.platform.os),
            ...(size === undefined ? {} : { size }),
            keepArchive: request.checkSignature !== undefined,
            onBytes: (count) => {
                // No use in going on once the proof has failed.
                if (refusal.failed)
                    throw refusal.error;
                progress?.advance(count);
            },
        });
    }
    finally {
        progress?.finish();
    }
}
function watch(proof) {
    const state = { failed: false, error: undefined };
    proof.catch((error) => Object.assign(state, { failed: true, error }));
    return state;
}
/** Neither user name and password nor a signed URL's query. */
function withoutSecrets(url) {
    if (!URL.canParse(url))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('RESPONSE_INVALID', "The archive's address is not a URL.");
    const clean = new URL(url);
    clean.username = '';
    clean.password = '';
    clean.search = '';
    clean.hash = '';
    return clean.href;
}


/***/ }),

/***/ 46555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ install)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16515);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40006);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31583);
/* harmony import */ var _tool_cache_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73335);





const ATTEMPTS = 3;
/**
 * Downloads, checks and unpacks an SDK, and publishes it by one rename: the folder is there whole or not at all, also
 * when several jobs install the same or one is killed. Returns at once where a fitting one is there.
 * Whether this machine can run it is for the caller to try.
 * @throws UserError INTEGRITY_MISMATCH, INTEGRITY_MISSING, SIGNATURE_INVALID, ARCHIVE_INVALID, ARCHIVE_HOSTILE,
 *   DISK_FULL, DISK_DENIED, and what transfer and proof throw; nothing is left behind then
 */
async function install(request, host) {
    // Awaited when the archive is here; until then its failure is not "unhandled".
    request.proof.catch(() => undefined);
    const demand = demandOf(request);
    const ready = await findReady(request, demand, host);
    if (ready !== undefined)
        return ready;
    const target = await chooseTarget(request, demand, host);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        await host.stages.sweep(target.folder);
        const sdk = await installAt(target, request, demand, host);
        if (sdk !== undefined)
            return sdk;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Another program keeps changing ${target.folder}.`, {
        hint: 'End what else installs Go there, remove the folder, and try again.',
    });
}
/** @returns undefined where another process came first and left something that does not meet the demand */
async function installAt(target, request, demand, host) {
    const stage = await host.stages.open(target.folder);
    try {
        // After the stage is open: it replaces only what was there by then.
        const found = await (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .inspect */ .N)(target, request.offer, host);
        if (found.state === 'whole' && (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .meets */ .D)(found.record, demand)) {
            await stage.discard();
            return await use(target, found, request, host);
        }
        if (request.place.kind === 'folder' && found.state === 'broken')
            await refuseForeign(target.folder, host);
        const record = await (request.fill?.(stage) ?? (0,_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .fill */ .G)(stage, request, host));
        if ((await stage.publish(found.state !== 'absent')) === 'published') {
            await mark(target, host);
            return sdkOf(target.folder, request, record);
        }
    }
    catch (error) {
        await stage.discard().catch(() => undefined);
        throw error;
    }
    const winner = await (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .inspect */ .N)(target, request.offer, host);
    if (winner.state !== 'whole' || !(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .meets */ .D)(winner.record, demand))
        return undefined;
    return use(target, winner, request, host);
}
function demandOf({ contents, verify, pin }) {
    return {
        contents,
        unverified: verify === 'off',
        pins: pin === undefined ? [] : [pin],
        signed: verify === 'signature',
    };
}
async function findReady(request, demand, host) {
    for (const target of targets(request, demand, host, _tool_cache_path_js__WEBPACK_IMPORTED_MODULE_4__/* .candidates */ .Xi)) {
        const found = await (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .inspect */ .N)(target, request.offer, host);
        if (found.state === 'whole' && (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .meets */ .D)(found.record, demand))
            return use(target, found, request, host);
    }
    return undefined;
}
/** The last is taken whatever is there: it is the one place for exactly this demand. */
async function chooseTarget(request, demand, host) {
    const places = targets(request, demand, host, _tool_cache_path_js__WEBPACK_IMPORTED_MODULE_4__/* .destinations */ .uC);
    for (const target of places) {
        const found = await (0,_installed_js__WEBPACK_IMPORTED_MODULE_1__/* .inspect */ .N)(target, request.offer, host);
        if (found.state !== 'whole')
            return target;
    }
    return places.at(-1);
}
function targets({ offer, place }, demand, host, flavours) {
    if (place.kind === 'folder')
        return [{ folder: place.path, marker: undefined }];
    return flavours(demand).map((flavour) => (0,_tool_cache_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toolCachePath */ .y6)(host.machine, place.root, offer.version, offer.platform, flavour));
}
async function use(target, found, request, host) {
    // Killed between the rename and the marker: the folder is whole, only other tools do not know.
    if (!found.marked)
        await mark(target, host);
    return sdkOf(target.folder, request, found.record);
}
/** For other tools only; our own record is in the folder. A cache that cannot be written to is no reason to fail now. */
async function mark(target, host) {
    if (target.marker === undefined)
        return;
    await host.files.write(target.marker, '').catch(() => undefined);
}
/** In the tool cache a folder without marker and record is a killed job's; elsewhere it is somebody's. */
async function refuseForeign(folder, host) {
    const inside = await host.files.list(folder);
    if (inside === undefined || inside.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `${folder} is there already and is no Go SDK that this program installed.`, {
        hint: 'Choose another folder, or remove that one.',
    });
}
function sdkOf(root, { offer }, record) {
    return {
        root,
        version: offer.version,
        platform: offer.platform,
        source: record?.source ?? 'tool-cache',
        record,
    };
}


/***/ }),

/***/ 61576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkLayout)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * That what was unpacked is the Go that was offered.
 * @param files names below GOROOT
 * @throws UserError ARCHIVE_INVALID
 */
function checkLayout(files, versionFile, offered) {
    const { version, platform } = offered;
    const expected = `go${version.text}`;
    // Vendors put their mark on the archive's name, not always into the file.
    const accepted = [
        expected,
        version.suffix === undefined ? expected : expected.slice(0, -version.suffix.length),
    ];
    if (versionFile === undefined)
        throw wrong(`has no VERSION file; ${expected} was expected`);
    if (!accepted.includes(versionFile.name))
        throw wrong(`says in its VERSION file that it is ${JSON.stringify(versionFile.name)}; ${expected} was expected`);
    const exe = platform.os === 'windows' ? '.exe' : '';
    const tools = `pkg/tool/${platform.os}_${platform.arch}`;
    for (const name of [`bin/go${exe}`, `${tools}/compile${exe}`, `${tools}/link${exe}`])
        if (!files.has(name))
            throw wrong(`has no ${name}, which Go for ${platform.os}/${platform.arch} has`);
    if (![...files].some((name) => name.startsWith('src/runtime/')))
        throw wrong('has no src/runtime');
}
function wrong(fault) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_INVALID', `The archive ${fault}.`, {
        hint: 'It is not the Go that was asked for. Nothing of it was kept. Check where the download comes from.',
    });
}


/***/ })

};
