export const id = 5510;
export const ids = [5510];
export const modules = {

/***/ 45510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringArchive: () => (/* binding */ bringArchive),
  prove: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/archive-url.js
var archive_url = __webpack_require__(60947);
;// CONCATENATED MODULE: ./lib/release/openpgp-fetch.js


/**
 * The detached signature that go.dev publishes beside each archive (golang/go#14739), and mirrors that copied it.
 * @throws UserError SIGNATURE_INVALID where there is none, HTTP_*
 */
async function fetchSignature(transfer, offer) {
    const bytes = await transfer.bytes(`${offer.archive.url}.asc`, { limit: 64 * 1024 });
    if (bytes !== undefined)
        return new TextDecoder().decode(bytes);
    const name = (0,archive_url/* fileNameOf */.bV)(offer.archive.url);
    throw new errors/* UserError */.y('SIGNATURE_INVALID', `there is no ${name}.asc beside ${name} (${offer.source})`, {
        hint: 'Signatures exist on go.dev for archives since Go 1.6. Take Go from there, or verify by digest.',
    });
}

// EXTERNAL MODULE: ./lib/release/sources/goproxy.js + 4 modules
var goproxy = __webpack_require__(95222);
// EXTERNAL MODULE: ./lib/release/sumdb/policy.js
var policy = __webpack_require__(4093);
;// CONCATENATED MODULE: ./lib/sdk/check-integrity.js

/**
 * Compares what came with what was proven and what was pinned.
 * @returns the proof
 * @throws UserError INTEGRITY_MISMATCH; INTEGRITY_MISSING where nothing vouches and the user did not say that it need not
 */
async function checkIntegrity(extracted, request) {
    const { offer, pin, verify } = request;
    const proof = await request.proof;
    if (proof.kind === 'none' && verify !== 'off')
        throw new errors/* UserError */.y('INTEGRITY_MISSING', `Nothing vouches for ${offer.version.text} from ${offer.source}: ${proof.why}.`, {
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
    return new errors/* UserError */.y('INTEGRITY_MISMATCH', `The archive of Go ${version.text} for ${platform.os}/${platform.arch} from ${source} ${fault}.`, {
        hint: 'The download was damaged or changed on its way. Nothing of it was kept. Try again, or use another source.',
    });
}

// EXTERNAL MODULE: ./lib/sdk/extract.js + 7 modules
var extract = __webpack_require__(37081);
;// CONCATENATED MODULE: ./lib/sdk/layout.js

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
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The archive ${fault}.`, {
        hint: 'It is not the Go that was asked for. Nothing of it was kept. Check where the download comes from.',
    });
}

// EXTERNAL MODULE: ./lib/sdk/record.js
var sdk_record = __webpack_require__(31583);
// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(49443);
;// CONCATENATED MODULE: ./lib/sdk/fill.js






/**
 * Streams the archive into the stage, and checks what came before the record, which says that all is well, is written.
 * @throws UserError as `install`
 */
async function fill(stage, request, host) {
    const { offer } = request;
    const extracted = await receive(stage, request, host);
    const integrity = await checkIntegrity(extracted, request);
    checkLayout(extracted.names, extracted.version, offer);
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
    stage.file(sdk_record/* RECORD_NAME */.qP, Buffer.from((0,sdk_record/* formatRecord */.bM)(record)), { executable: false, mtime });
    return record;
}
async function receive(stage, request, host) {
    const { archive, version } = request.offer;
    const download = await host.transfer.stream(archive.url);
    const size = archive.size ?? download.size;
    const progress = host.log?.progress(`go${version.text}`, size);
    const refusal = watch(request.proof);
    try {
        return await (0,extract/* extract */.o)(download.body, archive.format, stage, host.files, {
            prefix: archive.prefix,
            contents: request.contents,
            rules: (0,safe_path/* nameRules */.Je)(host.machine.platform.os),
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
        throw new errors/* UserError */.y('RESPONSE_INVALID', "The archive's address is not a URL.");
    const clean = new URL(url);
    clean.username = '';
    clean.password = '';
    clean.search = '';
    clean.hash = '';
    return clean.href;
}

// EXTERNAL MODULE: ./lib/sdk/installed.js
var installed = __webpack_require__(40006);
// EXTERNAL MODULE: ./lib/sdk/tool-cache-path.js
var tool_cache_path = __webpack_require__(73335);
;// CONCATENATED MODULE: ./lib/sdk/install.js





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
    throw new errors/* UserError */.y('DISK_DENIED', `Another program keeps changing ${target.folder}.`, {
        hint: 'End what else installs Go there, remove the folder, and try again.',
    });
}
/** @returns undefined where another process came first and left something that does not meet the demand */
async function installAt(target, request, demand, host) {
    const stage = await host.stages.open(target.folder);
    try {
        // After the stage is open: it replaces only what was there by then.
        const found = await (0,installed/* inspect */.N)(target, request.offer, host);
        if (found.state === 'whole' && (0,sdk_record/* meets */.D)(found.record, demand)) {
            await stage.discard();
            return await use(target, found, request, host);
        }
        if (request.place.kind === 'folder' && found.state === 'broken')
            await refuseForeign(target.folder, host);
        const record = await (request.fill?.(stage) ?? fill(stage, request, host));
        if ((await stage.publish(found.state !== 'absent')) === 'published') {
            await mark(target, host);
            return sdkOf(target.folder, request, record);
        }
    }
    catch (error) {
        await stage.discard().catch(() => undefined);
        throw error;
    }
    const winner = await (0,installed/* inspect */.N)(target, request.offer, host);
    if (winner.state !== 'whole' || !(0,sdk_record/* meets */.D)(winner.record, demand))
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
    for (const target of targets(request, demand, host, tool_cache_path/* candidates */.Xi)) {
        const found = await (0,installed/* inspect */.N)(target, request.offer, host);
        if (found.state === 'whole' && (0,sdk_record/* meets */.D)(found.record, demand))
            return use(target, found, request, host);
    }
    return undefined;
}
/** The last is taken whatever is there: it is the one place for exactly this demand. */
async function chooseTarget(request, demand, host) {
    const places = targets(request, demand, host, tool_cache_path/* destinations */.uC);
    for (const target of places) {
        const found = await (0,installed/* inspect */.N)(target, request.offer, host);
        if (found.state !== 'whole')
            return target;
    }
    return places.at(-1);
}
function targets({ offer, place }, demand, host, flavours) {
    if (place.kind === 'folder')
        return [{ folder: place.path, marker: undefined }];
    return flavours(demand).map((flavour) => (0,tool_cache_path/* toolCachePath */.y6)(host.machine, place.root, offer.version, offer.platform, flavour));
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
    throw new errors/* UserError */.y('DISK_DENIED', `${folder} is there already and is no Go SDK that this program installed.`, {
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

// EXTERNAL MODULE: ./lib/transfer/status.js
var transfer_status = __webpack_require__(24169);
// EXTERNAL MODULE: ./lib/setup/remote.js + 6 modules
var remote = __webpack_require__(47300);
// EXTERNAL MODULE: ./lib/setup/check.js
var check = __webpack_require__(74313);
;// CONCATENATED MODULE: ./lib/setup/trial.js


/**
 * Stages in which the Go must run before it is published: one that does not run here never reaches the tool cache, and
 * the next source is asked. Go for another CPU is the user's own wish, and is not tried here.
 */
function triedStages(offer, { workingDirectory }, host) {
    const { stages, machine } = host;
    const { platform } = offer;
    if (platform.os !== machine.platform.os || platform.arch !== machine.platform.arch)
        return stages;
    return {
        sweep: (destination) => stages.sweep(destination),
        async open(destination) {
            const stage = await stages.open(destination);
            return beforePublish(stage, () => tryOut(stage.path, offer, workingDirectory, host));
        },
    };
}
function beforePublish(stage, attempt) {
    return {
        path: stage.path,
        directory: (name) => stage.directory(name),
        file: (name, data, attributes) => stage.file(name, data, attributes),
        link: (name, target) => stage.link(name, target),
        settle: () => stage.settle(),
        async publish(replace) {
            await stage.settle();
            await attempt();
            return stage.publish(replace);
        },
        discard: () => stage.discard(),
    };
}
/** @throws UserError GO_UNUSABLE */
async function tryOut(root, { version, platform, source }, cwd, host) {
    const sdk = { root, version, platform };
    try {
        await (0,check.checkGo)(sdk, cwd, host, true);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y) || error.code !== 'GO_UNUSABLE')
            throw error;
        // The folder is gone when this is read.
        const said = error.message.replaceAll((0,check.goProgram)(sdk, host.machine), 'its go');
        throw new errors/* UserError */.y('GO_UNUSABLE', `Go ${version.text} from ${source} does not run here: ${said}`, {
            ...(error.hint === undefined ? {} : { hint: error.hint.replaceAll(root, 'the folder') }),
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/setup/bring-archive.js








/**
 * Downloads, verifies and publishes an archive in the tool cache.
 * @param installer asks a cache first
 * @throws UserError; nothing is left behind then
 */
async function bringArchive(offer, source, pin, request, host, installer = install) {
    const transfer = (0,remote.openTransfer)(request, host);
    const { toolCache, contents, verify } = request;
    const proof = pin === undefined ? prove(offer, source, verify, host) : Promise.resolve(pin);
    const needsSignature = verify === 'signature' && offer.archive.format !== 'module-zip';
    const installRequest = {
        offer,
        proof,
        place: { kind: 'tool-cache', root: toolCache },
        contents,
        verify: userWaivesProof(offer, pin, host) ? 'off' : verify,
        ...(pin === undefined ? {} : { pin }),
        ...(needsSignature
            ? { checkSignature: (archive) => checkSignature(archive, offer, request.signingKeys, transfer, host) }
            : {}),
    };
    try {
        return await installer(installRequest, { ...host, transfer, stages: triedStages(offer, request, host) });
    }
    catch (error) {
        throw ((0,transfer_status/* statusOf */.c2)(error) === 404 ? await lackOf(proof) : undefined) ?? error;
    }
}
/** A list that lacks the archive says more than the 404 of the download that ran beside it. */
async function lackOf(proof) {
    const said = await proof.catch((error) => error);
    const lacks = said instanceof errors/* UserError */.y && ['VERSION_NOT_FOUND', 'PLATFORM_UNAVAILABLE'].includes(said.code);
    return lacks ? said : undefined;
}
/** With `verify: off` a proof that cannot be had is no error; one that can be had still counts. */
async function prove(offer, source, verify, { log }) {
    try {
        return await source.prove(offer);
    }
    catch (error) {
        if (verify !== 'off' || !(error instanceof errors/* UserError */.y))
            throw error;
        log.warning(`Go ${offer.version.text} from ${offer.source} is not verified (verify: off): ${error.message}`);
        return { kind: 'none', why: 'verify: off' };
    }
}
/** GOSUMDB=off and its kin are the user's own word for toolchains of the module proxy; the SDK is kept apart. */
function userWaivesProof(offer, pin, { machine }) {
    if (offer.source !== 'goproxy' || pin !== undefined)
        return false;
    return (0,policy/* checksumPolicy */.u)(goproxy/* TOOLCHAIN */.g9, (name) => machine.env(name)).kind === 'skip';
}
async function checkSignature(archive, offer, keyFile, transfer, { clock, files }) {
    const own = keyFile === undefined ? [] : [await readKeys(keyFile, files)];
    const [{ verifyDetached }, { signingKeys }, signature] = await Promise.all([
        __webpack_require__.e(/* import() */ 8230).then(__webpack_require__.bind(__webpack_require__, 58230)),
        __webpack_require__.e(/* import() */ 1547).then(__webpack_require__.bind(__webpack_require__, 91547)),
        fetchSignature(transfer, offer),
    ]);
    const { name } = await verifyDetached({
        archive,
        signature,
        keys: await signingKeys(own),
        now: clock.now(),
    });
    return name;
}
async function readKeys(path, files) {
    const bytes = await files.read(path);
    if (bytes !== undefined)
        return new TextDecoder().decode(bytes);
    throw new errors/* UserError */.y('INPUT_INVALID', `signing-keys: there is no file ${path}.`, {
        hint: 'Name a file with ASCII-armored OpenPGP public keys, or leave the input out.',
    });
}


/***/ })

};
