export const id = 2197;
export const ids = [2197,5625];
export const modules = {

/***/ 65227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isProgram),
/* harmony export */   Y: () => (/* binding */ unpackZip)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _release_module_dirhash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7325);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46883);
/* harmony import */ var _zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25625);




/** Packed bytes from which an entry is inflated in the thread pool. */
const LARGE = 128 * 1024;
const LANES = 3;
/** Bytes unpacked in this thread before it looks whether the pool has finished something. */
const TURN = 2 * 2 ** 20;
/**
 * A zip's directory stands at its end, so the archive is held in memory. Large files (half of an SDK's bytes in
 * 30 files) are inflated by the thread pool, the rest here.
 * @returns what the h1 hash of a module zip is made of
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_*
 */
async function unpackZip(incoming, unpacked, { module, size, bounds }) {
    const zip = await collect(incoming, size, bounds.zip);
    const entries = (0,_zip_js__WEBPACK_IMPORTED_MODULE_0__.readZip)(zip, bounds);
    const hash = module ? new _release_module_dirhash_js__WEBPACK_IMPORTED_MODULE_1__/* .ModuleHash */ .j() : undefined;
    const time = module ? versionTime(zip, entries, unpacked) : undefined;
    const jobs = admitted(entries, unpacked, hash);
    const finish = ({ entry, name }, data) => {
        hash?.add(entry.name, data);
        if (name === undefined)
            return;
        const executable = module ? isProgram(name) : entry.executable || isProgram(name);
        unpacked.write(name, data, { executable, mtime: time ?? entry.mtime });
    };
    await inLanes(zip, jobs, finish);
    return hash;
}
function admitted(entries, unpacked, hash) {
    const jobs = [];
    for (const entry of entries) {
        if (entry.name.endsWith('/')) {
            unpacked.folder(entry.name);
            hash?.add(entry.name, new Uint8Array());
            continue;
        }
        const name = unpacked.admit(entry.name);
        if (name !== undefined || hash !== undefined)
            jobs.push({ entry, name });
    }
    return jobs;
}
/** All lanes have ended when this returns or throws: none writes into a stage that was given up. */
async function inLanes(zip, jobs, finish) {
    const large = jobs
        .filter((job) => job.entry.packed >= LARGE)
        .sort((a, b) => b.entry.packed - a.entry.packed);
    const small = jobs.filter((job) => job.entry.packed < LARGE);
    let failed = false;
    const guarded = async (lane) => {
        try {
            await lane();
        }
        catch (error) {
            failed = true;
            throw error;
        }
    };
    const pooled = async () => {
        for (let job = large.shift(); job !== undefined && !failed; job = large.shift())
            finish(job, await (0,_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .unzipInPool */ .Y)(zip, job.entry));
    };
    const here = async () => {
        let turn = 0;
        for (const job of small) {
            if (failed)
                return;
            finish(job, (0,_zip_js__WEBPACK_IMPORTED_MODULE_0__.unzip)(zip, job.entry));
            turn += job.entry.size;
            if (turn < TURN)
                continue;
            turn = 0;
            await new Promise((resolve) => setImmediate(resolve));
        }
    };
    const lanes = [...Array.from({ length: LANES }, () => guarded(pooled)), guarded(here)];
    for (const lane of await Promise.allSettled(lanes))
        if (lane.status === 'rejected')
            throw lane.reason;
}
async function collect(incoming, size, limit) {
    if (size !== undefined && size > limit)
        throw tooLarge(limit);
    const chunks = [];
    for await (const chunk of incoming.body) {
        chunks.push(chunk);
        if (incoming.count() > limit)
            throw tooLarge(limit);
    }
    return Buffer.concat(chunks);
}
/**
 * Module zips carry no times, and Go's index of the standard library depends on them: with the time of the release,
 * every installation of it is the same to Go and 423 index entries stay valid (actions/setup-go loses them each time).
 */
function versionTime(zip, entries, unpacked) {
    const entry = entries.find((found) => found.name.endsWith('/VERSION') && unpacked.nameOf(found.name) === 'VERSION');
    return entry === undefined ? undefined : (0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersionFile */ .f)((0,_zip_js__WEBPACK_IMPORTED_MODULE_0__.unzip)(zip, entry)).time;
}
/** The files that the go command itself makes executable in a toolchain module (cmd/go/internal/toolchain/select.go). */
function isProgram(name) {
    return /^(?:bin\/|pkg\/tool\/|lib\/(?:.*\/)?go_[^/]+_[^/]+_exec$)/.test(name);
}
function tooLarge(limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('ARCHIVE_HOSTILE', `The zip archive is larger than ${limit} bytes.`, {
        hint: 'Go publishes none of that size. Check where the download comes from.',
    });
}


/***/ }),

/***/ 52197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ extract)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/sdk/bounds.js
var sdk_bounds = __webpack_require__(17283);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sdk/release-buffer.js
var release_buffer = __webpack_require__(30600);
// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(49443);
;// CONCATENATED MODULE: ./lib/sdk/tar-fields.js

/** A text field: up to its NUL, or all of it. Bytes that are no UTF-8 become U+FFFD, which no safe name has. */
function readText(block, at, length) {
    const nul = block.indexOf(0, at);
    return block.toString('utf8', at, nul === -1 || nul > at + length ? at + length : nul);
}
/**
 * A number field: octal digits, or GNU's base 256 where the first bit is set.
 * @throws UserError ARCHIVE_INVALID for anything else, and above 2^53
 */
function readNumber(block, at, length) {
    const first = block[at];
    if ((first & 0x80) !== 0)
        return readBase256(block, at, length);
    let value = 0;
    let i = at;
    const end = at + length;
    while (i < end && block[i] === 0x20)
        i++;
    for (; i < end; i++) {
        const digit = block[i];
        if (digit === 0 || digit === 0x20)
            break;
        if (digit < 0x30 || digit > 0x37)
            throw invalid('a number is not octal');
        value = value * 8 + digit - 0x30;
    }
    return value;
}
/**
 * Records of `<length> <key>=<value>\n`, the length counting itself.
 * @throws UserError ARCHIVE_INVALID; ARCHIVE_HOSTILE for sparse files
 */
function readPax(data) {
    const facts = {};
    for (let at = 0; at < data.length;) {
        const space = data.indexOf(0x20, at);
        const digits = space === -1 ? '' : data.toString('latin1', at, Math.min(space, at + 8));
        const length = /^[1-9][0-9]*$/.test(digits) ? Number(digits) : 0;
        const end = at + length;
        const equals = data.indexOf(0x3d, space);
        if (end > data.length || data[end - 1] !== 0x0a || equals === -1 || equals >= end)
            throw invalid('a pax record has a wrong length');
        set(facts, data.toString('utf8', space + 1, equals), data.toString('utf8', equals + 1, end - 1));
        at = end;
    }
    return facts;
}
function set(facts, key, value) {
    if (key === 'path')
        facts.path = value;
    else if (key === 'linkpath')
        facts.linkpath = value;
    else if (key === 'size')
        facts.size = decimal(value, /^[0-9]{1,15}$/);
    else if (key === 'mtime')
        facts.mtime = decimal(value, /^[0-9]{1,12}(?:\.[0-9]+)?$/);
    else if (key.startsWith('GNU.sparse.'))
        throw new errors/* UserError */.y('ARCHIVE_HOSTILE', 'The archive holds a sparse file.', {
            hint: 'Go publishes none. Check where the download comes from.',
        });
}
function decimal(value, shape) {
    if (!shape.test(value))
        throw invalid(`a pax record has the number ${JSON.stringify(value.slice(0, 40))}`);
    return Number(value);
}
function readBase256(block, at, length) {
    if ((block[at] & 0x40) !== 0)
        throw invalid('a number is negative');
    let value = block[at] & 0x3f;
    for (let i = at + 1; i < at + length; i++) {
        value = value * 256 + block[i];
        if (value > Number.MAX_SAFE_INTEGER)
            throw invalid('a number is too large');
    }
    return value;
}
function invalid(fault) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The tar archive is damaged: ${fault}.`, {
        hint: 'Download it again; if it stays so, the server has a damaged copy.',
    });
}

;// CONCATENATED MODULE: ./lib/sdk/tar.js





const BLOCK = 512;
const METADATA_LIMIT = 1 << 20;
/**
 * Reads a tar stream (POSIX ustar and pax, GNU long names) as it comes: `push` each chunk, then `end`.
 * Synchronous and without promises: an SDK has 15,000 entries.
 * @throws UserError ARCHIVE_HOSTILE for devices, sparse files and the like, ARCHIVE_INVALID for damage
 */
class TarParser {
    #reader;
    #bounds;
    #block = Buffer.allocUnsafe(BLOCK);
    #blockFilled = 0;
    #body;
    #padding = 0;
    #pax = {};
    #ended = false;
    constructor(reader, bounds = new sdk_bounds/* BoundsCheck */.g()) {
        this.#reader = reader;
        this.#bounds = bounds;
    }
    push(input) {
        const chunk = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
        for (let at = 0; at < chunk.length && !this.#ended;) {
            if (this.#padding > 0) {
                const skipped = Math.min(this.#padding, chunk.length - at);
                this.#padding -= skipped;
                at += skipped;
            }
            else if (this.#body !== undefined)
                at += this.#fillBody(this.#body, chunk, at);
            else
                at += this.#fillHeader(chunk, at);
        }
    }
    end() {
        if (!this.#ended)
            throw damaged('it ends in the middle');
    }
    #fillHeader(chunk, at) {
        if (this.#blockFilled === 0 && chunk.length - at >= BLOCK) {
            this.#header(chunk.subarray(at, at + BLOCK));
            return BLOCK;
        }
        const taken = chunk.copy(this.#block, this.#blockFilled, at, at + BLOCK - this.#blockFilled);
        this.#blockFilled += taken;
        if (this.#blockFilled === BLOCK) {
            this.#blockFilled = 0;
            this.#header(this.#block);
        }
        return taken;
    }
    #fillBody(body, chunk, at) {
        const taken = Math.min(body.size - body.filled, chunk.length - at);
        if (body.wanted) {
            if (taken === body.size)
                body.data = chunk.subarray(at, at + taken);
            else {
                body.data ??= Buffer.allocUnsafe(body.size);
                body.own = true;
                chunk.copy(body.data, body.filled, at, at + taken);
            }
        }
        body.filled += taken;
        if (body.filled === body.size)
            this.#finish(body);
        return taken;
    }
    #finish(body) {
        this.#body = undefined;
        this.#padding = (BLOCK - (body.size % BLOCK)) % BLOCK;
        body.done(body.data ?? Buffer.alloc(0));
        if (body.own)
            (0,release_buffer/* releaseBuffer */.k)(body.data);
    }
    #header(block) {
        if (isZero(block)) {
            this.#ended = true;
            return;
        }
        if (checksum(block) !== readNumber(block, 148, 8))
            throw damaged('an entry has a wrong checksum');
        const type = String.fromCharCode(block[156]);
        const metadata = this.#metadataOf(type);
        if (metadata === undefined)
            this.#entry(type, block);
        else {
            const size = readNumber(block, 124, 12);
            if (size > METADATA_LIMIT)
                throw damaged('an entry has too much metadata');
            this.#begin(size, true, metadata);
        }
    }
    /** What the content of an entry says about the next one; undefined for an entry that stands for itself. */
    #metadataOf(type) {
        switch (type) {
            case 'x': // pax
                return (data) => Object.assign(this.#pax, readPax(data));
            case 'g': // pax, for all entries: git and others put comments there
                return (data) => {
                    if (Object.keys(readPax(data)).length > 0)
                        throw damaged('it sets names or sizes for all entries');
                };
            case 'L': // GNU long name
                return (data) => Object.assign(this.#pax, { path: readText(data, 0, data.length) });
            case 'K': // GNU long link target
                return (data) => Object.assign(this.#pax, { linkpath: readText(data, 0, data.length) });
            default:
                return undefined;
        }
    }
    #entry(type, block) {
        const pax = this.#pax;
        this.#pax = {};
        const name = pax.path ?? nameOf(block);
        const size = pax.size ?? readNumber(block, 124, 12);
        if (type === '0' || type === '7' || type === '\0') {
            if (name.endsWith('/') && size === 0)
                this.#bare({ kind: 'directory', name });
            else
                this.#file(name, size, block, pax);
            return;
        }
        const target = pax.linkpath ?? readText(block, 157, 100);
        if (type === '5')
            this.#bare({ kind: 'directory', name });
        else if (type === '2')
            this.#bare({ kind: 'link', name, target });
        else if (type === '1')
            this.#bare({ kind: 'hardlink', name, target });
        else
            throw (0,safe_path/* hostile */.J2)(name, `is neither file, folder nor link (tar type ${JSON.stringify(type)})`);
    }
    /** Folders and links have no content whatever their size field says (as Go's archive/tar reads them). */
    #bare(entry) {
        this.#bounds.entry(entry.name, 0);
        this.#reader.entry(entry);
    }
    #file(name, size, block, pax) {
        this.#bounds.entry(name, size);
        const executable = (readNumber(block, 100, 8) & 0o111) !== 0;
        const mtime = pax.mtime ?? readNumber(block, 136, 12);
        const wanted = this.#reader.wants(name);
        this.#begin(size, wanted, (data) => {
            if (wanted)
                this.#reader.entry({ kind: 'file', name, executable, mtime, data });
        });
    }
    #begin(size, wanted, done) {
        const body = { size, wanted, done, filled: 0, data: undefined, own: false };
        if (size === 0)
            this.#finish(body);
        else
            this.#body = body;
    }
}
/** ustar splits a name of more than 100 bytes in two; GNU tar uses the second field for times. */
function nameOf(block) {
    const name = readText(block, 0, 100);
    if (block.toString('latin1', 257, 263) !== 'ustar\0')
        return name;
    const prefix = readText(block, 345, 155);
    return prefix === '' ? name : `${prefix}/${name}`;
}
/** The sum of the header's bytes with its own field taken as spaces. */
function checksum(block) {
    let sum = 8 * 0x20;
    for (let i = 0; i < 148; i++)
        sum += block[i];
    for (let i = 156; i < BLOCK; i++)
        sum += block[i];
    return sum;
}
function isZero(block) {
    for (let i = 0; i < BLOCK; i++)
        if (block[i] !== 0)
            return false;
    return true;
}
function damaged(fault) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The tar archive is damaged: ${fault}.`, {
        hint: 'Download it again; if it stays so, the server has a damaged copy.',
    });
}

// EXTERNAL MODULE: ./lib/sdk/zlib-code.js
var zlib_code = __webpack_require__(5505);
;// CONCATENATED MODULE: ./lib/sdk/extract-tar.js








/** Bytes given to the thread pool at a time, which become some 2 MiB: fewer would leave both threads waiting. */
const PORTION = 512 * 1024;
const CHUNK = 2 ** 21;
/** Unpacked bytes that gunzip may be ahead. */
const AHEAD = 4 * CHUNK;
/** Unpacked bytes between two turns of the event loop: without one gunzip is not given its next portion. */
const TURN = 256 * 1024;
/**
 * gunzip runs in the thread pool in large chunks while this thread writes files: one core each.
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_*
 */
async function unpackTarGz(incoming, unpacked, { files, stage, bounds }) {
    const attributes = new Map();
    const hardLinks = [];
    const writer = new TarWriter(unpacked, attributes, hardLinks);
    const check = new sdk_bounds/* BoundsCheck */.g(bounds);
    const parser = new TarParser(writer, check);
    let total = 0;
    try {
        const options = { chunkSize: CHUNK, readableHighWaterMark: AHEAD };
        const gunzip = (0,external_node_zlib_.createGunzip)(options);
        await (0,promises_.pipeline)(inPortions(incoming.body), gunzip, async (output) => {
            let memory;
            for await (const chunk of output) {
                // gunzip fills one buffer after the other, each with several chunks.
                if (memory !== undefined && memory !== chunk.buffer)
                    (0,release_buffer/* releaseMemory */.H)(memory);
                memory = chunk.buffer;
                total += chunk.length;
                check.ratio(incoming.count(), total);
                for (let at = 0; at < chunk.length; at += TURN) {
                    if (at > 0)
                        await (0,external_node_timers_promises_.setImmediate)();
                    parser.push(chunk.subarray(at, at + TURN));
                }
            }
        });
    }
    catch (error) {
        throw asDamage(error);
    }
    parser.end();
    if (hardLinks.length > 0)
        await stage.settle();
    for (const link of hardLinks)
        await copy(link, unpacked, attributes, files, stage);
}
/** The same two buffers in turn: a stream asks for the next when it is done with the one before. */
async function* inPortions(body) {
    let [filling, other] = [Buffer.allocUnsafeSlow(PORTION), Buffer.allocUnsafeSlow(PORTION)];
    let size = 0;
    for await (const chunk of body) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + PORTION - size);
            filling.set(part, size);
            size += part.length;
            at += part.length;
            if (size < PORTION)
                continue;
            yield filling;
            [filling, other] = [other, filling];
            size = 0;
        }
    }
    if (size > 0)
        yield filling.subarray(0, size);
}
class TarWriter {
    #unpacked;
    #attributes;
    #hardLinks;
    #name;
    constructor(unpacked, attributes, hardLinks) {
        this.#unpacked = unpacked;
        this.#attributes = attributes;
        this.#hardLinks = hardLinks;
    }
    wants(raw) {
        this.#name = this.#unpacked.admit(raw);
        return this.#name !== undefined;
    }
    entry(entry) {
        switch (entry.kind) {
            case 'file': {
                const { executable, mtime } = entry;
                this.#attributes.set(this.#name, { executable, mtime });
                this.#unpacked.write(this.#name, entry.data, { executable, mtime });
                break;
            }
            case 'directory':
                this.#unpacked.folder(entry.name);
                break;
            case 'link':
                this.#unpacked.link(entry.name, entry.target);
                break;
            case 'hardlink': {
                const target = this.#unpacked.nameOf(entry.target);
                if (!this.#unpacked.names.has(target))
                    throw extract_tar_invalid(`${entry.name} is a hard link to ${entry.target}, which does not come before it`);
                const name = this.#unpacked.admit(entry.name);
                if (name !== undefined)
                    this.#hardLinks.push({ name, target });
            }
        }
    }
}
/** As a file of its own: not every file system has hard links, and an SDK's files are not edited. */
async function copy(link, unpacked, attributes, files, stage) {
    const found = attributes.get(link.target);
    const data = found === undefined ? undefined : await files.read(`${stage.path}/${link.target}`);
    if (found === undefined || data === undefined)
        throw extract_tar_invalid(`${link.name} is a hard link to ${link.target}, which was left out or is a link itself`);
    unpacked.write(link.name, data, found);
}
function asDamage(error) {
    const code = (0,zlib_code/* zlibCode */.d)(error);
    if (code === '')
        return error;
    return extract_tar_invalid(code === 'Z_BUF_ERROR' ? 'its gzip stream ends in the middle' : 'its gzip stream is broken', error);
}
function extract_tar_invalid(fault, cause) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The archive is damaged: ${fault}.`, {
        hint: 'Download it again; if it stays so, the server has a damaged copy.',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/sdk/extract-zip.js
var extract_zip = __webpack_require__(65227);
// EXTERNAL MODULE: ./lib/sdk/unpacked.js
var sdk_unpacked = __webpack_require__(73857);
;// CONCATENATED MODULE: ./lib/sdk/extract.js





/**
 * Unpacks an archive into a stage while it arrives, in one pass with its hash. The bytes are not trusted yet: whoever
 * calls this compares the hash before the stage is published.
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, DISK_FULL, DISK_DENIED, and whatever the body throws
 */
async function extract(body, format, stage, files, options) {
    const { prefix, contents, rules, bounds = sdk_bounds/* BOUNDS */.Q } = options;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const kept = [];
    let count = 0;
    async function* passing() {
        for await (const chunk of body) {
            hash.update(chunk);
            count += chunk.length;
            if (options.keepArchive === true)
                kept.push(chunk);
            options.onBytes?.(chunk.length);
            yield chunk;
        }
    }
    const incoming = { body: passing(), count: () => count };
    const unpacked = new sdk_unpacked/* Unpacked */.Y({ stage, prefix, contents, rules, module: format === 'module-zip' });
    const module = format === 'tar.gz'
        ? await unpackTarGz(incoming, unpacked, { files, stage, bounds })
        : await (0,extract_zip/* unpackZip */.Y)(incoming, unpacked, { module: format === 'module-zip', size: options.size, bounds });
    return {
        archiveSha256: hash.digest('hex'),
        archiveBytes: count,
        archive: options.keepArchive === true ? Buffer.concat(kept) : undefined,
        h1: module?.digest(),
        hashes: module?.files,
        version: unpacked.version,
        names: unpacked.names,
        files: unpacked.files,
        bytes: unpacked.bytes,
    };
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


/***/ }),

/***/ 73857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Unpacked)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31583);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49443);
/* harmony import */ var _slim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21071);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46883);




/** The folder being filled: from an archive's names to checked names in the stage, whatever the archive's format. */
class Unpacked {
    files = 0;
    bytes = 0;
    version;
    #options;
    #seen;
    constructor(options) {
        this.#options = options;
        this.#seen = new _safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .SeenNames */ .Uo(options.rules);
        // An archive that brings this file would vouch for itself.
        this.#seen.file(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_NAME */ .qP);
    }
    /** Below GOROOT; also those that the slim SDK leaves out. */
    get names() {
        return this.#seen.files;
    }
    /**
     * Announces a file.
     * @returns its name below GOROOT, or undefined where the slim SDK leaves it out
     */
    admit(raw) {
        const name = this.nameOf(raw);
        this.#seen.file(name);
        return this.#keeps(name) ? name : undefined;
    }
    /** @param name as `admit` returned it */
    write(name, data, attributes) {
        if (name === 'VERSION')
            this.version = (0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersionFile */ .f)(data);
        this.#options.stage.file(name, data, attributes);
        this.files++;
        this.bytes += data.length;
    }
    folder(raw) {
        const name = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .safeName */ .jC)(raw, this.#options.rules);
        const { prefix } = this.#options;
        // The folders that the prefix names are not part of GOROOT.
        if (`${name}/` === prefix || name === '' || prefix.startsWith(`${name}/`))
            return;
        const below = this.#below(name, raw);
        this.#seen.folder(below);
        if (this.#keeps(`${below}/`))
            this.#options.stage.directory(below);
    }
    link(raw, target) {
        const name = this.nameOf(raw);
        this.#seen.link(name);
        const checked = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLink */ .o3)(name, target, this.#options.rules);
        if (this.#keeps(name))
            this.#options.stage.link(name, checked);
    }
    /** The name below GOROOT of an entry that must be there. */
    nameOf(raw) {
        const name = this.#below((0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .safeName */ .jC)(raw, this.#options.rules), raw);
        return this.#options.module ? name.replace(/(^|\/)_go\.mod$/, '$1go.mod') : name;
    }
    #below(name, raw) {
        const { prefix } = this.#options;
        if (!name.startsWith(prefix))
            throw (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .hostile */ .J2)(raw, `is not below ${JSON.stringify(prefix)}`);
        return name.slice(prefix.length);
    }
    #keeps(name) {
        return this.#options.contents === 'full' || (0,_slim_js__WEBPACK_IMPORTED_MODULE_3__/* .slimKeeps */ .m)(name);
    }
}


/***/ }),

/***/ 46883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readVersionFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * GOROOT/VERSION.
 * @throws UserError ARCHIVE_INVALID
 */
function readVersionFile(data) {
    const text = Buffer.from(data.buffer, data.byteOffset, Math.min(data.byteLength, 4096)).toString('utf8');
    const name = /^(\S+)/.exec(text)?.[1];
    if (name === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_INVALID', "The archive's VERSION file is empty.");
    const time = /^time (\S+)\r?$/m.exec(text)?.[1];
    const milliseconds = time === undefined ? Number.NaN : Date.parse(time);
    return { name, time: Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000) };
}


/***/ }),

/***/ 25625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readZip: () => (/* binding */ readZip),
  unzip: () => (/* binding */ unzip),
  Y: () => (/* binding */ unzipInPool)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/sdk/bounds.js
var sdk_bounds = __webpack_require__(17283);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(49443);
;// CONCATENATED MODULE: ./lib/sdk/zip-entry.js


const CENTRAL = 0x02014b50;
const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
const UNIX = 3;
const DARWIN = 19;
/**
 * One record of the central directory.
 * @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE
 */
function readCentral(zip, at, end) {
    if (at + 46 > end || zip.readUInt32LE(at) !== CENTRAL)
        throw damaged('its directory is cut off');
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const extraEnd = nameEnd + zip.readUInt16LE(at + 30);
    const next = extraEnd + zip.readUInt16LE(at + 32);
    if (next > end)
        throw damaged('its directory is cut off');
    const name = zip.toString('utf8', at + 46, nameEnd);
    const extras = readExtras(zip, nameEnd, extraEnd);
    const mode = unixMode(zip, at);
    const entry = {
        name,
        method: methodOf(name, zip.readUInt16LE(at + 10)),
        flags: zip.readUInt16LE(at + 8),
        crc: zip.readUInt32LE(at + 16),
        ...sizes(zip, at, extras.get(0x0001)),
        start: 0,
        executable: (mode & 0o111) !== 0,
        mtime: unixTime(extras.get(0x5455)) ?? dosTime(zip.readUInt16LE(at + 14), zip.readUInt16LE(at + 12)),
    };
    checkKind(entry, mode);
    return { entry, next };
}
function damaged(fault, cause) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The zip archive is damaged: ${fault}.`, {
        hint: 'Download it again; if it stays so, the server has a damaged copy.',
        cause,
    });
}
function checkKind(entry, mode) {
    if ((entry.flags & ENCRYPTED) !== 0)
        throw (0,safe_path/* hostile */.J2)(entry.name, 'is encrypted');
    const type = mode & 0o170000;
    const folder = entry.name.endsWith('/');
    if (type !== 0 && type !== (folder ? 0o040000 : 0o100000))
        throw (0,safe_path/* hostile */.J2)(entry.name, 'is neither file nor folder');
    if (folder && entry.size !== 0)
        throw damaged(`the folder ${entry.name} has content`);
}
function methodOf(name, method) {
    if (method === 0)
        return 'stored';
    if (method === 8)
        return 'deflated';
    throw (0,safe_path/* hostile */.J2)(name, `is packed with method ${method}, which Go does not use`);
}
function unixMode(zip, at) {
    const madeBy = zip[at + 5];
    return madeBy === UNIX || madeBy === DARWIN ? zip.readUInt16LE(at + 40) : 0;
}
/** The zip64 extra holds, in this order, only those of the three numbers that are 2^32-1 in the record. */
function sizes(zip, at, zip64) {
    let used = 0;
    const wide = (value) => {
        if (value !== 0xffffffff)
            return value;
        if (zip64 === undefined || used + 8 > zip64.length)
            throw damaged('a zip64 size is missing');
        const big = zip64.readBigUInt64LE(used);
        used += 8;
        if (big > BigInt(Number.MAX_SAFE_INTEGER))
            throw damaged('a zip64 size is too large');
        return Number(big);
    };
    const size = wide(zip.readUInt32LE(at + 24));
    const packed = wide(zip.readUInt32LE(at + 20));
    const offset = wide(zip.readUInt32LE(at + 42));
    return { size, packed, offset };
}
function readExtras(zip, at, end) {
    const extras = new Map();
    while (at + 4 <= end) {
        const next = at + 4 + zip.readUInt16LE(at + 2);
        if (next > end)
            break;
        extras.set(zip.readUInt16LE(at), zip.subarray(at + 4, next));
        at = next;
    }
    return extras;
}
/** The extended timestamp: a flag byte, then seconds since 1970. */
function unixTime(extra) {
    return extra !== undefined && extra.length >= 5 && (extra[0] & 1) !== 0
        ? extra.readUInt32LE(1)
        : undefined;
}
/** Local time of an unknown place, taken as UTC; an unset date (month 0) as DOS's first. */
function dosTime(date, time) {
    const year = 1980 + (date >> 9);
    const month = Math.max(1, (date >> 5) & 15);
    const day = Math.max(1, date & 31);
    return Math.floor(Date.UTC(year, month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2) / 1000);
}

;// CONCATENATED MODULE: ./lib/sdk/zip-directory.js

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
/**
 * Finds the central directory from the end record, zip64 where the numbers need it.
 * The directory must reach up to that record: bytes in between, or before the archive, would let two readers differ.
 * @throws UserError ARCHIVE_INVALID
 */
function findDirectory(zip) {
    const at = findEnd(zip);
    if (zip.readUInt16LE(at + 4) !== 0 || zip.readUInt16LE(at + 6) !== 0)
        throw damaged('it is one part of several');
    const entries = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 12);
    const start = zip.readUInt32LE(at + 16);
    if (at >= 20 && zip.readUInt32LE(at - 20) === LOCATOR64)
        return findDirectory64(zip, at - 20);
    if (entries !== zip.readUInt16LE(at + 8))
        throw damaged('it is one part of several');
    return bounded({ entries, start, end: start + size }, at);
}
/** The end record is last, but for a comment whose length it states. */
function findEnd(zip) {
    const first = Math.max(0, zip.length - 22 - 0xffff);
    for (let at = zip.length - 22; at >= first; at--)
        if (zip.readUInt32LE(at) === END && at + 22 + zip.readUInt16LE(at + 20) === zip.length)
            return at;
    throw damaged('its end is missing');
}
function findDirectory64(zip, locator) {
    const at = toNumber(zip.readBigUInt64LE(locator + 8));
    if (at + 56 > locator || zip.readUInt32LE(at) !== END64)
        throw damaged('its zip64 end is missing');
    if (at + 12 + toNumber(zip.readBigUInt64LE(at + 4)) !== locator)
        throw damaged('its zip64 end has a wrong size');
    const entries = toNumber(zip.readBigUInt64LE(at + 32));
    const size = toNumber(zip.readBigUInt64LE(at + 40));
    const start = toNumber(zip.readBigUInt64LE(at + 48));
    return bounded({ entries, start, end: start + size }, at);
}
function bounded(directory, limit) {
    if (directory.end !== limit)
        throw damaged('its directory is not where it should be');
    return directory;
}
function toNumber(value) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw damaged('a zip64 number is too large');
    return Number(value);
}

// EXTERNAL MODULE: ./lib/sdk/zlib-code.js
var zlib_code = __webpack_require__(5505);
;// CONCATENATED MODULE: ./lib/sdk/zip.js






const inflateInPool = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
const LOCAL = 0x04034b50;
const DESCRIPTOR_FOLLOWS = 1 << 3;
/**
 * The entries of a zip held in memory, in the order of their bytes; each was checked against its local header, so that
 * no two readers can see different files, and none shares bytes with another.
 * @throws UserError ARCHIVE_INVALID for damage, ARCHIVE_HOSTILE for encryption, links, unknown methods and bombs
 */
function readZip(zip, bounds = sdk_bounds/* BOUNDS */.Q) {
    const directory = findDirectory(zip);
    const check = new sdk_bounds/* BoundsCheck */.g(bounds);
    const entries = [];
    let unpacked = 0;
    let at = directory.start;
    for (let i = 0; i < directory.entries; i++) {
        const { entry, next } = readCentral(zip, at, directory.end);
        check.entry(entry.name, entry.size);
        unpacked += entry.size;
        entries.push(entry);
        at = next;
    }
    if (at !== directory.end)
        throw damaged('its directory has more than it says');
    check.ratio(zip.length, unpacked);
    entries.sort((a, b) => a.offset - b.offset);
    for (const [i, entry] of entries.entries())
        entry.start = checkLocal(zip, entry, entries[i + 1]?.offset ?? directory.start);
    return entries;
}
/** @throws UserError ARCHIVE_INVALID where size or CRC-32 differ from what the directory says */
function unzip(zip, entry) {
    const packed = zip.subarray(entry.start, entry.start + entry.packed);
    if (entry.method === 'stored')
        return checked(packed, entry);
    try {
        return checked((0,external_node_zlib_.inflateRawSync)(packed, inflateOptions(entry)), entry);
    }
    catch (error) {
        throw asDamage(error, entry);
    }
}
/** As `unzip`, in the thread pool: for entries so large that this is worth a promise. */
async function unzipInPool(zip, entry) {
    if (entry.method === 'stored')
        return unzip(zip, entry);
    const packed = zip.subarray(entry.start, entry.start + entry.packed);
    try {
        return checked(await inflateInPool(packed, inflateOptions(entry)), entry);
    }
    catch (error) {
        throw asDamage(error, entry);
    }
}
/** @returns where the entry's bytes begin */
function checkLocal(zip, entry, limit) {
    const at = entry.offset;
    if (at + 30 > limit || zip.readUInt32LE(at) !== LOCAL)
        throw damaged(`${entry.name} is not where it should be`);
    const flags = zip.readUInt16LE(at + 6);
    const nameLength = zip.readUInt16LE(at + 26);
    const start = at + 30 + nameLength + zip.readUInt16LE(at + 28);
    const descriptor = (flags & DESCRIPTOR_FOLLOWS) !== 0;
    if (start + entry.packed + (descriptor ? 12 : 0) > limit)
        throw damaged(`${entry.name} overlaps what follows it`);
    if (flags !== entry.flags ||
        zip.readUInt16LE(at + 8) !== (entry.method === 'stored' ? 0 : 8) ||
        zip.toString('utf8', at + 30, at + 30 + nameLength) !== entry.name ||
        !sameNumber(zip.readUInt32LE(at + 14), entry.crc, descriptor) ||
        !sameNumber(zip.readUInt32LE(at + 18), entry.packed, descriptor) ||
        !sameNumber(zip.readUInt32LE(at + 22), entry.size, descriptor))
        throw damaged(`${entry.name} is described in two ways`);
    return start;
}
/** Zero where a descriptor after the bytes holds it. 2^32-1 (zip64) stands for itself: no entry may be that large. */
function sameNumber(local, central, descriptor) {
    return local === central || (descriptor && local === 0) || local === 0xffffffff;
}
/** One output buffer of the right size, with room for zlib to see the end of the stream; more than that is a bomb. */
function inflateOptions(entry) {
    return { chunkSize: Math.max(64, entry.size + 16), maxOutputLength: Math.max(1, entry.size) };
}
function checked(data, entry) {
    if (data.length !== entry.size)
        throw damaged(`${entry.name} has ${data.length} bytes, not ${entry.size}`);
    if ((0,external_node_zlib_.crc32)(data) !== entry.crc)
        throw damaged(`${entry.name} has a wrong checksum`);
    return data;
}
function asDamage(error, entry) {
    return (0,zlib_code/* zlibCode */.d)(error) === '' ? error : damaged(`${entry.name} does not unpack`, error);
}


/***/ })

};
