export const id = 9583;
export const ids = [9583];
export const modules = {

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

/***/ 59583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveSdk: () => (/* binding */ saveSdk)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/cache/message.js
var message = __webpack_require__(16585);
// EXTERNAL MODULE: ./lib/cache/pack/compression.js
var compression = __webpack_require__(16436);
// EXTERNAL MODULE: ./lib/cache/pack/write.js + 1 modules
var write = __webpack_require__(8786);
// EXTERNAL MODULE: ./lib/cache/sdk/module-list.js
var module_list = __webpack_require__(406);
;// CONCATENATED MODULE: ./lib/cache/sdk/pack-files.js




/**
 * An SDK's files as a pack: VERSION first, whose time is that of all, then what a slim SDK lacks, then the rest. Files
 * that are no part of the module (such as our record) are left out; one that is gone or changed ends the packing.
 * @throws Error; its message is a half sentence, as its body does
 */
async function packSdk(kept, { tree, sources, files, clock, machine }) {
    const list = await readList(kept, files);
    const sizes = new Map((tree.walk(kept.root) ?? []).map(({ name, size }) => [name, size]));
    const { path } = machine;
    const lacking = Buffer.from((0,module_list/* formatList */.ki)(pack_files_select(list, (name) => !(0,module_list/* isKept */.t8)(name, kept.contents))));
    const names = [...list.keys()].filter((name) => name !== 'VERSION' && (0,module_list/* isKept */.t8)(name, kept.contents));
    const ofDisk = (name) => {
        const disk = (0,module_list/* diskName */.NH)(name);
        const size = sizes.get(disk);
        if (size === undefined)
            throw changed(disk);
        return { name, path: path.join(kept.root, ...disk.split('/')), size, executable: false, mtime: 0 };
    };
    const extra = { name: module_list/* LACKING */.iM, path: module_list/* LACKING */.iM, size: lacking.length, executable: false, mtime: 0 };
    const all = [ofDisk('VERSION'), ...(lacking.length === 0 ? [] : [extra]), ...names.sort().map(ofDisk)];
    const expected = new Map(all.map(({ name, path }) => [path, list.get(name)]));
    const disk = {
        open: (at) => (at === module_list/* LACKING */.iM ? inMemory(lacking) : proved(sources.open(at), expected.get(at))),
    };
    const header = {
        ...{ schema: 1, kind: 'sdk', parents: [], created: clock.now(), files: all.length, facts: {} },
        bytes: all.reduce((total, { size }) => total + size, 0),
    };
    return { files: all.length, body: whole(header, all, disk) };
}
async function readList({ list, prefix, h1 }, files) {
    const bytes = await files.read(list);
    if (bytes === undefined)
        throw new Error('the list of its files is gone');
    const parsed = (0,module_list/* parseList */.E1)(new TextDecoder().decode(bytes));
    if ((0,module_list/* h1Of */.jy)(parsed, prefix) !== h1)
        throw new Error('the list of its files was changed');
    return parsed;
}
function pack_files_select(list, keep) {
    return new Map([...list].filter(([name]) => keep(name)));
}
/** @throws Error when something was left out */
async function* whole(header, all, disk) {
    let omitted = 0;
    yield* (0,write/* packFiles */.P)(header, all, disk, {
        compression: (0,compression/* bestCompression */.XE)(),
        onCounts: (counts) => {
            omitted = counts.omitted;
        },
    });
    if (omitted > 0)
        throw new Error(`${omitted} of its files are gone or were changed`);
}
/** Hashed while it is read. */
function proved(file, hex) {
    if (file === undefined)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    return {
        size: file.size,
        read(into) {
            const count = file.read(into);
            hash.update(into.subarray(0, count));
            read += count;
            return count;
        },
        close() {
            file.close();
            if (read === file.size && hash.digest('hex') !== hex)
                throw new Error('one of its files was changed');
        },
    };
}
function inMemory(data) {
    let at = 0;
    return {
        size: data.length,
        read(into) {
            const part = data.subarray(at, at + into.length);
            into.set(part);
            at += part.length;
            return part.length;
        },
        close() { },
    };
}
function changed(name) {
    return new Error(`its file ${name} is gone`);
}

;// CONCATENATED MODULE: ./lib/cache/sdk/save.js



/**
 * Saves the SDK that the main step brought: looks for it, takes its key, and only then reads anything. What changed
 * since it was verified is not saved. Never throws.
 */
async function saveSdk({ key, save, kept }, store, host) {
    const not = (why) => ({ cache: 'sdk', kind: 'not saved', why });
    const started = host.clock.now();
    try {
        if (!save.do)
            return not(save.why);
        if (kept === null)
            return not('nothing of it was kept');
        if ((await store.find(key, [])) !== undefined)
            return not('another job has saved it in the meantime');
        const reservation = await store.reserve(key);
        if (reservation.kind === 'taken')
            return not('another job has saved it in the meantime');
        if (reservation.kind === 'denied')
            return not(reservation.why);
        try {
            const { files, body } = await contentOf(kept, host);
            const { size } = await reservation.write(body);
            const milliseconds = host.clock.now() - started;
            return { cache: 'sdk', kind: 'saved', key, layer: false, size, files, milliseconds };
        }
        catch (error) {
            await reservation.abandon().catch(() => undefined);
            throw error;
        }
    }
    catch (error) {
        return not((0,message/* messageOf */.b)(error));
    }
    finally {
        if (kept !== null)
            await host.files.remove(fileOf(kept)).catch(() => undefined);
    }
}
async function contentOf(kept, host) {
    return kept.form === 'archive'
        ? { files: 1, body: unchanged(host.disk.read(kept.path), kept.sha256) }
        : packSdk(kept, host);
}
function fileOf(kept) {
    return kept.form === 'archive' ? kept.path : kept.list;
}
/** Later steps of the job could write to the file; an entry that no job takes would be in the way for good. */
async function* unchanged(body, sha256) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of body) {
        hash.update(chunk);
        yield chunk;
    }
    if (hash.digest('hex') !== sha256)
        throw new Error('the archive was changed after it was verified');
}


/***/ }),

/***/ 21071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ slimKeeps)
/* harmony export */ });
/**
 * Whether the slim SDK keeps a file. It leaves out what only Go's own development reads: 60 % of the files, 23 % of
 * the bytes. build, vet, test, -cover, -race, other GOOS, `go tool` and `go doc` work as with the full one;
 * `go test std` does not.
 * @param name below GOROOT, with forward slashes
 */
function slimKeeps(name) {
    if (DROPPED_FOLDERS.test(name))
        return KEPT_MISC.test(name);
    if (name.endsWith('_test.go'))
        return false;
    return !TESTDATA.test(name) || EMBEDDED.test(name);
}
const DROPPED_FOLDERS = /^(?:test|doc|api|misc)\//;
/** What runs js/wasm, iOS and Android programs (wasm_exec.js moved to lib/wasm in Go 1.24). */
const KEPT_MISC = /^misc\/(?:wasm\/|ios\/|go_android_exec\/main\.go$|go\.mod$)/;
const TESTDATA = /(?:^|\/)testdata\//;
/** Non-test packages of std that embed their testdata: without it `go build std` fails. */
const EMBEDDED = /^src\/encoding\/json\/internal\/jsontest\/testdata\//;


/***/ })

};
