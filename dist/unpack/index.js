import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export formatPosition */
/**
 * A failure that a person caused or can mend. Doors print message and hint, annotate `at`, and exit 1 (2 for `USAGE`).
 * Anything else that is thrown is a bug and keeps its stack.
 */
class UserError extends Error {
    name = 'UserError';
    code;
    hint;
    at;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.hint = details.hint;
        this.at = details.at;
    }
}
/** `path:line:column`, as editors and terminals make clickable. */
function formatPosition(at) {
    return [at.path, at.line, at.line === undefined ? undefined : at.column]
        .filter((part) => part !== undefined)
        .join(':');
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ unpackHere)
});

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/release/module/dirhash.js


/**
 * The `h1:` hash of go.sum and the checksum database over a module zip's files, fed while they are unpacked.
 * It covers names and contents, and neither the zip's encoding nor file modes (golang.org/x/mod/sumdb/dirhash.Hash1).
 */
class ModuleHash {
    #files = new Map();
    /**
     * @param name as in the zip, with forward slashes: `golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64/bin/go`
     * @param content the file's bytes, or their SHA-256 in hex
     * @throws UserError ARCHIVE_HOSTILE for a name that is there twice or has a newline: the hash would not say which bytes were meant
     */
    add(name, content) {
        if (name.includes('\n')) {
            throw hostile(`has a newline in the name ${JSON.stringify(name)}`);
        }
        if (this.#files.has(name))
            throw hostile(`holds ${JSON.stringify(name)} twice`);
        const hex = typeof content === 'string' ? content : (0,external_node_crypto_namespaceObject.createHash)('sha256').update(content).digest('hex');
        this.#files.set(name, hex.toLowerCase());
    }
    /** What was added: SHA-256 in hex by name. */
    get files() {
        return this.#files;
    }
    /** `h1:` and base64. */
    digest() {
        const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
        for (const [name, hex] of [...this.#files].sort(byBytes))
            hash.update(`${hex}  ${name}\n`);
        return `h1:${hash.digest('base64')}`;
    }
}
/** Go sorts by UTF-8 bytes; JavaScript's default order is by UTF-16 units and differs above U+FFFF. */
function byBytes([a], [b]) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function hostile(why) {
    return new errors/* UserError */.y('ARCHIVE_HOSTILE', `The module zip ${why}, so its h1: hash would be ambiguous`, {
        hint: 'No published module is like this: do not use the proxy it came from.',
    });
}

// EXTERNAL MODULE: ./lib/sdk/bounds.js
var sdk_bounds = __nccwpck_require__(283);
;// CONCATENATED MODULE: ./lib/cache/modules/zip-digest.js


/** Test data of modules can be as repetitive as deflate allows (1032); nothing of it is written to disk here. */
const RATIO = 1100;
/** The `h1:` of what a module's zip holds; '' where it does not unpack. Never throws. */
async function zipDigest(zip) {
    const { readZip, unzip } = await __nccwpck_require__.e(/* import() */ 625).then(__nccwpck_require__.bind(__nccwpck_require__, 625));
    const hash = new ModuleHash();
    try {
        for (const entry of readZip(zip, { ...sdk_bounds/* BOUNDS */.Q, ratio: RATIO }))
            hash.add(entry.name, unzip(zip, entry));
        return hash.digest();
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/go/kept-program.js
function keptProgramName({ sha256, program }) {
    return `${sha256}-${program}`;
}
/** @param name of a file, without its folder. @returns undefined for the programs of `go run` and `go tool` */
function parseKeptProgram(name) {
    const [, sha256, program] = /^([0-9a-f]{64})-(.+)$/.exec(name) ?? [];
    return sha256 === undefined || program === undefined ? undefined : { sha256, program };
}

;// CONCATENATED MODULE: ./lib/cache/build/entry-name.js

const EXPIRY = 'testexpire.txt';
/**
 * undefined for everything that is not kept: README, trim.txt (each machine has its own), and what is not Go's. A
 * reader of packs takes nothing else either, whatever a hostile one names.
 *
 * testexpire.txt is kept, since without it results that a person has declared expired would count again; it costs 20
 * bytes, and the worst it can do is to have tests run.
 */
function buildEntry(name) {
    if (name === EXPIRY)
        return { kind: 'expiry' };
    const match = /^([0-9a-f]{2})\/((\1)[0-9a-f]{62})-([ad])(?:\/([^/\\:]+))?$/.exec(name);
    if (match === null)
        return isFuzzInput(name) ? { kind: 'fuzz' } : undefined;
    const [, , id = '', , suffix, program] = match;
    if (program === undefined)
        return { kind: suffix === 'a' ? 'action' : 'output', id };
    if (suffix === 'a' || program === '.' || program === '..')
        return undefined;
    return { kind: 'program', id };
}
/** Whether it is a program that a build has kept. */
function isKept(name) {
    const [, , program] = name.split('/');
    return program !== undefined && parseKeptProgram(program) !== undefined;
}
function actionName(id) {
    return `${id.slice(0, 2)}/${id}-a`;
}
/** The name that Go touches when it uses the output: of a program its folder. */
function outputName(id) {
    return `${id.slice(0, 2)}/${id}-d`;
}
function isFuzzInput(name) {
    const parts = name.split('/');
    if (parts[0] !== 'fuzz' || parts.length < 4 || name.length > 1024)
        return false;
    return parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\x00-\x1f]/.test(part));
}

;// CONCATENATED MODULE: ./lib/cache/modules/filter.js
function moduleNames(layouts) {
    const folders = [];
    const downloads = [];
    for (const { folder, download, module } of layouts) {
        const hasContent = module.content !== undefined;
        if (hasContent)
            folders.push(folder);
        for (const kind of hasContent ? ['mod', 'info', 'zip', 'ziphash'] : ['mod'])
            downloads.push(`${download}.${kind}`);
    }
    return { folders, downloads };
}
/**
 * Whether a reader should unpack this name: only what go.sum names, whatever else an older or a hostile pack holds (a
 * toolchain, for one, that GOTOOLCHAIN=auto would run).
 */
function moduleFilter(names) {
    const folders = new Set(names.folders);
    const downloads = new Set(names.downloads);
    return (name) => downloads.has(name) || folders.has(folderOf(name));
}
/** `a/b@v1.0.0/c/d.go` → `a/b@v1.0.0`; names in a module may have an @ too, its path has none. Empty: in no module. */
function folderOf(name) {
    const at = name.indexOf('@');
    const slash = name.indexOf('/', at + 1);
    return at === -1 || slash === -1 ? '' : name.slice(0, slash);
}

;// CONCATENATED MODULE: ./lib/cache/name-filter.js


/** undefined: all. */
function nameFilter(filter) {
    switch (filter?.kind) {
        case 'build':
            // A pack has no business with programs of other folders and other commits.
            return (name) => buildEntry(name) !== undefined && !isKept(name);
        case 'modules':
            return moduleFilter(filter);
    }
    return () => true;
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/sdk/release-buffer.js
/** Larger than the pool that Node takes small buffers from. */
const OWN = 16 * 1024;
/** zlib's output has room for a little more than there is. */
const SPARE = 1024;
/**
 * Gives a large buffer's memory back at once. Left to the garbage collector, each thread would hold some 80 MB of
 * blocks that are done with, and collect them every 13 MB, which takes a tenth of the time that unpacking takes. Nobody
 * may use the buffer or a view of it afterwards, the thread pool included. A view of a part is left alone.
 */
function releaseBuffer({ buffer, byteLength }) {
    if (byteLength <= OWN || buffer.byteLength > byteLength + SPARE)
        return;
    releaseMemory(buffer);
}
function releaseMemory(buffer) {
    // ES2024; on a Node without it (20) the garbage collector does it.
    buffer.transfer?.(0);
}

;// CONCATENATED MODULE: ./lib/cache/pack/bounds.js
/** Ten times the largest caches seen (golangci-lint's: 735 MB in 7,405 files, 23,538 module files). */
const PACK_BOUNDS = {
    entries: 1_000_000,
    file: 2 * 2 ** 30,
    unpacked: 16 * 2 ** 30,
    /** Build caches have 4; modules with test data of one letter have 30. */
    ratio: 200,
    zip: 0,
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(522);
// EXTERNAL MODULE: ./lib/sdk/zlib-code.js
var zlib_code = __nccwpck_require__(505);
;// CONCATENATED MODULE: ./lib/cache/pack/fault.js

const HINT = 'Nothing of it was kept, and the job goes on without it. If it stays so, delete this entry of the cache.';
/** Cut, altered, or written by something else. */
function damaged(fault, cause) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The cache's pack is damaged: ${fault}.`, { hint: HINT, cause });
}
/** The rules for names and sizes are those of SDK archives; what a person can do is not. */
function asRefusal(error) {
    if (!(error instanceof errors/* UserError */.y) || error.code !== 'ARCHIVE_HOSTILE')
        return error;
    return new errors/* UserError */.y('ARCHIVE_HOSTILE', `The cache's pack is refused: ${error.message}`, { hint: HINT });
}

;// CONCATENATED MODULE: ./lib/cache/pack/compression.js





/** A block's usual size when packed: each further piece is another trip through the pool. */
const OUTPUT = (/* unused pure expression or super */ null && (2 ** 20));
/** Node has zstd from 22.15 and 23.8 on. */
function bestCompression() {
    return canRead('zstd') ? 'zstd' : 'gzip';
}
function canRead(compression) {
    return compression === 'gzip' || typeof external_node_zlib_.zstdDecompress === 'function';
}
/** In the thread pool. @param level of zstd; gzip, for old Nodes only, takes its fastest: 6 takes three times as long */
function compress(block, compression, level) {
    if (compression === 'gzip')
        return promisify(zlib.gzip)(block, { level: 1, chunkSize: OUTPUT });
    const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag, ZSTD_c_windowLog } = zlib.constants;
    const params = {
        [ZSTD_c_compressionLevel]: level,
        [ZSTD_c_checksumFlag]: 1,
        // All of a block: by themselves the levels in use look back 2 MiB at most.
        [ZSTD_c_windowLog]: windowLog(block.length),
    };
    // With its length in the frame a block is unpacked at once into the place where it is to be.
    const options = { params, chunkSize: OUTPUT, pledgedSrcSize: block.length };
    return promisify(zlib.zstdCompress)(block, options);
}
/** zstd takes no less than 10. */
function windowLog(bytes) {
    return Math.max(10, Math.ceil(Math.log2(bytes)));
}
/**
 * In the thread pool. Releases the block.
 * @throws UserError ARCHIVE_INVALID for bytes that do not become `frame.unpacked` bytes
 */
async function decompress(block, frame, compression) {
    // One output buffer of the right size, with room for the end of the stream to be seen.
    const options = { chunkSize: frame.unpacked + 64, maxOutputLength: frame.unpacked };
    const run = compression === 'gzip' ? (0,external_node_util_.promisify)(external_node_zlib_.gunzip) : (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
    let unpacked;
    try {
        unpacked = await run(block, options);
    }
    catch (error) {
        if (isDamage(error))
            throw damaged('a block does not decompress', error);
        throw error;
    }
    releaseBuffer(block);
    if (unpacked.length !== frame.unpacked)
        throw damaged(`a block has ${unpacked.length} bytes, not ${frame.unpacked}`);
    return unpacked;
}
/** zlib's codes begin with Z_, zstd's with ZSTD_error_. */
function isDamage(error) {
    if ((0,zlib_code/* zlibCode */.d)(error) !== '')
        return true;
    return (typeof error === 'object' && error !== null && 'code' in error && `${error.code}`.startsWith('ZSTD_error'));
}

;// CONCATENATED MODULE: ./lib/cache/pack/layout.js
/**
 * The bytes of a pack, integers little-endian:
 *
 *     start    "SGPACK2\n", "z" or "g"
 *     block    unpacked length u32 (1 to 8 MiB), packed length u32, packed bytes: a zstd frame or a gzip member
 *     trailer  0 u32, 0 u32, number of whole files u48, their bytes u48, SHA-256 of all bytes before it, but of a
 *              longer zstd frame only the first 64 and the last 8
 *
 * The body that the blocks hold, cut anywhere:
 *
 *     header   JSON, "\n"
 *     file     flags u8 (1: executable), 0x00, length of the name u16, size u48, mtime i48, name (UTF-8),
 *              content, 0x01 (whole) or 0x00 (changed while it was packed: to be thrown away)
 *
 * Blocks of their own and not one stream: several are compressed at once and read while the next one is decompressed.
 * zstd's own threads lose data in Node 24: its streams take input that these did not accept at once for rubbish after
 * the end.
 *
 * A zstd frame ends with a checksum of what it unpacks to, which the SHA-256 covers. Hashing all bytes again takes a
 * twelfth of a restore, and would keep out nobody who can write a pack. gzip, for old Nodes only, is hashed whole: its
 * bytes can be altered in many ways that unpack to the same.
 */
const MAGIC = 'SGPACK2\n';
const START_BYTES = MAGIC.length + 1;
/** Of packs that are not large: it stays in a processor's own cache between decompressing and writing. */
const BLOCK_BYTES = (/* unused pure expression or super */ null && (2 * 2 ** 20));
/**
 * Unpacked bytes of a pack from which on its blocks are twice as large: more of what repeats is seen, and fewer bytes are
 * worth more than a processor's cache. golangci-lint's build cache (660 MB) packs to 132 MB instead of 141 and is there
 * sooner; nektos/act's (301 MB) to 70 instead of 71, and unpacking both its caches takes the processors a tenth longer.
 */
const LARGE_PACK = (/* unused pure expression or super */ null && (384 * 2 ** 20));
/** What a reader accepts. */
const MAX_BLOCK_BYTES = 8 * 2 ** 20;
const FRAME_BYTES = 8;
const COUNTS_BYTES = 12;
const DIGEST_BYTES = 32;
const MAX_HEADER_BYTES = 64 * 1024;
const ENTRY_BYTES = 16;
const CUT = 0;
const WHOLE = 1;
/** Unpacked bytes of each block but the last, for a pack of so many unpacked bytes. */
function blockBytes(packBytes) {
    return packBytes >= LARGE_PACK ? 2 * BLOCK_BYTES : BLOCK_BYTES;
}
function encodeStart(compression) {
    return Buffer.from(`${MAGIC}${compression === 'zstd' ? 'z' : 'g'}`, 'latin1');
}
/** undefined: these bytes do not begin a pack that this version can read. */
function decodeStart(start) {
    switch (start.toString('latin1')) {
        case `${MAGIC}z`:
            return 'zstd';
        case `${MAGIC}g`:
            return 'gzip';
    }
    return undefined;
}
function encodeFrame({ unpacked, packed }) {
    const bytes = Buffer.allocUnsafe(FRAME_BYTES);
    bytes.writeUInt32LE(unpacked, 0);
    bytes.writeUInt32LE(packed, 4);
    return bytes;
}
/** undefined: no block that a writer makes; what does not compress grows by a hundredth at most. */
function decodeFrame(bytes) {
    const [unpacked, packed] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
    if (unpacked === 0 && packed === 0)
        return { unpacked, packed };
    const most = unpacked + unpacked / 64 + 1024;
    if (unpacked === 0 || unpacked > MAX_BLOCK_BYTES || packed === 0 || packed > most)
        return undefined;
    return { unpacked, packed };
}
const ZSTD_HEAD = 64;
const ZSTD_TAIL = 8;
/** @param packed a block's packed bytes */
function hashBlock(hash, packed, compression) {
    if (compression === 'gzip' || packed.length <= ZSTD_HEAD + ZSTD_TAIL)
        hash.update(packed);
    else
        hash.update(packed.subarray(0, ZSTD_HEAD)).update(packed.subarray(-ZSTD_TAIL));
}
/** Without the digest. */
function encodeTrailer({ files, bytes }) {
    const trailer = Buffer.alloc(FRAME_BYTES + COUNTS_BYTES);
    trailer.writeUIntLE(files, FRAME_BYTES, 6);
    trailer.writeUIntLE(bytes, FRAME_BYTES + 6, 6);
    return trailer;
}
function decodeCounts(bytes) {
    return { files: bytes.readUIntLE(0, 6), bytes: bytes.readUIntLE(6, 6) };
}
/** @param name UTF-8, at most 65535 bytes */
function encodeEntry(name, file) {
    const bytes = Buffer.alloc(ENTRY_BYTES + name.length);
    bytes.writeUInt8(file.executable ? 1 : 0, 0);
    bytes.writeUInt16LE(name.length, 2);
    bytes.writeUIntLE(file.size, 4, 6);
    bytes.writeIntLE(Math.floor(file.mtime), 10, 6);
    bytes.set(name, ENTRY_BYTES);
    return bytes;
}
/** undefined: no entry. The name follows. */
function decodeEntry(bytes) {
    const flags = bytes.readUInt8(0);
    if (flags > 1 || bytes.readUInt8(1) !== 0)
        return undefined;
    const file = { size: bytes.readUIntLE(4, 6), executable: flags === 1, mtime: bytes.readIntLE(10, 6) };
    return { nameBytes: bytes.readUInt16LE(2), file };
}

;// CONCATENATED MODULE: ./lib/cache/pack/intake.js



/** Bytes that arrive in chunks of any size, taken in lengths that the format says, and hashed as it says. */
class Intake {
    /** Bytes taken. */
    taken = 0;
    #hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    #chunks;
    #chunk = Buffer.alloc(0);
    constructor(body) {
        this.#chunks = body[Symbol.asyncIterator]();
    }
    /**
     * A copy: a chunk that has been taken is used no more.
     * @throws UserError ARCHIVE_INVALID where there are fewer, and whatever the body throws
     */
    async take(count) {
        const bytes = await this.#copy(count);
        this.#hash.update(bytes);
        return bytes;
    }
    /** A block's packed bytes; as `take`. */
    async takeBlock(count, compression) {
        const packed = await this.#copy(count);
        hashBlock(this.#hash, packed, compression);
        return packed;
    }
    async #copy(count) {
        const bytes = Buffer.allocUnsafe(count);
        for (let at = 0; at < count;) {
            if (this.#chunk.length === 0)
                this.#chunk = await this.#next();
            const part = this.#chunk.subarray(0, count - at);
            bytes.set(part, at);
            at += part.length;
            this.#chunk = this.#chunk.subarray(part.length);
        }
        this.taken += count;
        return bytes;
    }
    /** SHA-256 of what was taken; nothing may be taken after it but the digest to compare. */
    digest() {
        return this.#hash.copy().digest();
    }
    /** @throws UserError ARCHIVE_INVALID where there is more */
    async end() {
        while (this.#chunk.length === 0) {
            const { done, value } = await this.#chunks.next();
            if (done)
                return;
            this.#chunk = asBuffer(value);
        }
        throw damaged('there is more after its end');
    }
    /** Frees what the body holds. Not awaited: one that hangs would hide the error for which it is left. */
    leave() {
        this.#chunks.return?.().catch(() => undefined);
    }
    async #next() {
        const { done, value } = await this.#chunks.next();
        if (done)
            throw damaged(`it ends in the middle, after ${this.taken} bytes`);
        return asBuffer(value);
    }
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __nccwpck_require__(443);
;// CONCATENATED MODULE: ./lib/cache/pack/header.js

const KINDS = ['build', 'modules', 'sdk'];
/** A chain is rebuilt after six layers. */
const PARENTS = 64;
/** The Actions service's own limit. */
const KEY_LENGTH = 512;
/**
 * The first line of a pack, without its end. Members that are not known are dropped.
 * @throws UserError ARCHIVE_INVALID
 */
function parseHeader(line) {
    const given = parseObject(line);
    const { schema, kind, parents, created, files, bytes, facts } = given;
    if (schema !== 1)
        throw damaged(`its header has schema ${JSON.stringify(schema)}, not 1`);
    if (!isKind(kind))
        throw damaged(`its header has kind ${JSON.stringify(kind)?.slice(0, 40)}`);
    if (!isKeys(parents))
        throw damaged('its header has no list of parents');
    if (!isCount(created) || !isCount(files) || !isCount(bytes))
        throw damaged('its header has no counts');
    if (!isFacts(facts))
        throw damaged('its header has no facts');
    return { schema, kind, parents, created, files, bytes, facts: { ...facts } };
}
function parseObject(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        throw damaged('its header is no JSON', error);
    }
    if (!isRecord(value))
        throw damaged('its header is no object');
    return value;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isKind(value) {
    return typeof value === 'string' && KINDS.includes(value);
}
function isKeys(value) {
    return (Array.isArray(value) &&
        value.length <= PARENTS &&
        value.every((key) => typeof key === 'string' && /^[\x21-\x7e]+$/.test(key) && key.length <= KEY_LENGTH));
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isFacts(value) {
    return isRecord(value) && Object.values(value).every((fact) => typeof fact === 'string');
}

;// CONCATENATED MODULE: ./lib/cache/pack/parse.js




const NONE = Buffer.alloc(0);
const NEWLINE = 0x0a;
/** The body of a pack, in chunks of any size. */
class BodyParser {
    #handlers;
    #bounds;
    #rules;
    #seen;
    #state = 'header';
    #chunk = NONE;
    #at = 0;
    /** The beginning of something that goes on in the next chunk. */
    #begun = NONE;
    #file = { size: 0, executable: false, mtime: 0 };
    #nameBytes = 0;
    /** Bytes of the current file that are still to come. */
    #missing = 0;
    #files = 0;
    #bytes = 0;
    constructor(handlers, bounds, rules) {
        this.#handlers = handlers;
        this.#bounds = bounds;
        this.#rules = rules;
        this.#seen = new safe_path/* SeenNames */.Uo(rules);
    }
    /** @throws UserError ARCHIVE_INVALID, ARCHIVE_HOSTILE, and whatever the handlers throw */
    push(chunk) {
        this.#chunk = chunk;
        this.#at = 0;
        while (this.#step()) { }
        this.#chunk = NONE;
    }
    /** @throws UserError ARCHIVE_INVALID where it ends in the middle of a file */
    end() {
        if (this.#state !== 'entry' || this.#begun.length > 0)
            throw damaged(`it ends in the middle of file ${this.#files + 1}`);
        return { files: this.#files, bytes: this.#bytes };
    }
    /** @returns whether there may be more to do with this chunk */
    #step() {
        switch (this.#state) {
            case 'header':
                return this.#header();
            case 'entry':
                return this.#entry(this.#take(ENTRY_BYTES));
            case 'name':
                return this.#name(this.#take(this.#nameBytes));
            case 'content':
                return this.#content();
            case 'status':
                return this.#status(this.#take(1));
        }
    }
    #header() {
        const end = this.#chunk.indexOf(NEWLINE);
        const part = end === -1 ? this.#chunk : this.#chunk.subarray(0, end);
        const line = Buffer.concat([this.#begun, part]);
        if (line.length > MAX_HEADER_BYTES)
            throw damaged(`its header has more than ${MAX_HEADER_BYTES} bytes`);
        this.#begun = end === -1 ? line : NONE;
        if (end === -1)
            return false;
        this.#at = end + 1;
        this.#state = 'entry';
        this.#handlers.header?.(parseHeader(line.toString('utf8')));
        return true;
    }
    #entry(bytes) {
        if (bytes === undefined)
            return false;
        const entry = decodeEntry(bytes);
        if (entry === undefined)
            throw damaged(`what follows file ${this.#files} is no file`);
        this.#file = entry.file;
        this.#nameBytes = entry.nameBytes;
        this.#state = 'name';
        return true;
    }
    #name(bytes) {
        if (bytes === undefined)
            return false;
        const name = (0,safe_path/* safeName */.jC)(bytes.toString('utf8'), this.#rules);
        this.#seen.file(name);
        this.#bounds.entry(name, this.#file.size);
        this.#missing = this.#file.size;
        this.#state = 'content';
        this.#handlers.begin({ name, ...this.#file });
        return true;
    }
    #content() {
        const length = Math.min(this.#missing, this.#chunk.length - this.#at);
        if (length > 0)
            this.#handlers.data(this.#chunk.subarray(this.#at, this.#at + length));
        this.#at += length;
        this.#missing -= length;
        if (this.#missing > 0)
            return false;
        this.#state = 'status';
        return true;
    }
    #status(bytes) {
        if (bytes === undefined)
            return false;
        const status = bytes[0];
        if (status !== WHOLE && status !== CUT)
            throw damaged(`file ${this.#files + 1} has no proper end`);
        if (status === WHOLE) {
            this.#files++;
            this.#bytes += this.#file.size;
        }
        this.#state = 'entry';
        this.#handlers.end(status === WHOLE);
        return true;
    }
    /** `count` bytes, or undefined as long as some of them are still to come. */
    #take(count) {
        const found = this.#chunk.subarray(this.#at, this.#at + count - this.#begun.length);
        this.#at += found.length;
        const bytes = this.#begun.length === 0 ? found : Buffer.concat([this.#begun, found]);
        if (bytes.length === count) {
            this.#begun = NONE;
            return bytes;
        }
        this.#begun = Buffer.from(bytes);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cache/pack/read.js









/** Blocks that are being decompressed while the handlers have one. */
const AHEAD = 2;
/**
 * Unpacked bytes between two turns of the event loop. A block may be hundreds of small files, and while they are written
 * nothing else is: neither the network's data nor the SDK, which gunzip then has to wait with.
 */
const TURN = 256 * 1024;
/**
 * Reads a pack in one pass. Its bytes are not to be trusted before this has returned: whatever the handlers made of them
 * must not be seen by anyone until then.
 * @returns the true counts, and the bytes of the pack as it came
 * @throws UserError ARCHIVE_INVALID (damage), ARCHIVE_HOSTILE (names, sizes), and whatever body and handlers throw
 */
async function readPack(body, handlers, { rules, bounds = PACK_BOUNDS }) {
    const check = new sdk_bounds/* BoundsCheck */.g(bounds);
    const parser = new BodyParser(handlers, check, rules);
    const intake = new Intake(body);
    let unpacked = 0;
    try {
        const blocks = [];
        const next = async () => {
            const block = await blocks.shift();
            unpacked += block.length;
            check.ratio(intake.taken, unpacked);
            for (let at = 0; at < block.length; at += TURN) {
                if (at > 0)
                    await (0,promises_namespaceObject.setImmediate)();
                parser.push(block.subarray(at, at + TURN));
            }
            releaseBuffer(block);
        };
        const compression = compressionOf(await intake.take(START_BYTES));
        for (;;) {
            const frame = decodeFrame(await intake.take(FRAME_BYTES));
            if (frame === undefined)
                throw damaged(`what follows byte ${intake.taken - FRAME_BYTES} is no block`);
            if (frame.packed === 0)
                break;
            const packed = await intake.takeBlock(frame.packed, compression);
            const block = decompress(packed, frame, compression);
            block.catch(() => undefined);
            blocks.push(block);
            if (blocks.length > AHEAD)
                await next();
        }
        while (blocks.length > 0)
            await next();
        await checkTrailer(intake, parser.end());
        return { ...parser.end(), packed: intake.taken };
    }
    catch (error) {
        intake.leave();
        throw asRefusal(error);
    }
}
function compressionOf(start) {
    const compression = decodeStart(start);
    if (compression === undefined)
        throw damaged('it does not begin as a pack does');
    if (!canRead(compression))
        throw damaged(`it is compressed with ${compression}, which this version of Node cannot read`);
    return compression;
}
async function checkTrailer(intake, found) {
    const { files, bytes } = decodeCounts(await intake.take(COUNTS_BYTES));
    const digest = intake.digest();
    if (!digest.equals(await intake.take(DIGEST_BYTES)))
        throw damaged('its SHA-256 is not the one that it names');
    if (files !== found.files || bytes !== found.bytes)
        throw damaged(`it has ${found.files} files of ${found.bytes} bytes, not ${files} of ${bytes}`);
    await intake.end();
}

;// CONCATENATED MODULE: ./lib/host/node/disk-error.js

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
            return new errors/* UserError */.y('DISK_FULL', `No space left for ${path}${described(room)}`, {
                hint: 'Free space on that disk, or choose a folder on another one.',
                cause,
            });
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return new errors/* UserError */.y('DISK_DENIED', `Not allowed to write ${path} (${errorCode(cause)})`, {
                hint: 'Give this user write access to the folder, or choose another folder.',
                cause,
            });
        case 'EEXIST':
        case 'ENOTDIR':
            return new errors/* UserError */.y('DISK_DENIED', `Something else is in the way of ${path} (${errorCode(cause)})`, {
                hint: 'Remove what is there, or choose another folder.',
                cause,
            });
        case 'ENOENT':
            return new errors/* UserError */.y('DISK_DENIED', `There is no place for ${path} (ENOENT)`, {
                hint: 'The drive, or a folder that a link on the way leads to, does not exist: choose another folder.',
                cause,
            });
        case 'EBUSY':
        case 'ENOTEMPTY':
            return new errors/* UserError */.y('DISK_DENIED', `${path} is in use (${errorCode(cause)})`, {
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

;// CONCATENATED MODULE: ./lib/host/node/pack-sink.js



/**
 * Writes a pack's files below a folder that is ours alone. Synchronous, as DiskStage; in pieces, since a file may be
 * larger than what is to be held in memory. Names were checked by the reader.
 */
class PackSink {
    names = [];
    #folder;
    #options;
    #made = new Set();
    #file;
    #path = '';
    #fd = -1;
    #written = 0;
    constructor(folder, options) {
        this.#folder = folder;
        this.#options = options;
    }
    begin(file) {
        const slash = file.name.lastIndexOf('/');
        if (slash !== -1)
            this.#directory(file.name.slice(0, slash));
        this.#file = file;
        this.#path = this.#native(file.name);
        const mode = (file.executable ? 0o755 : 0o644) & (this.#options.readOnly ? 0o555 : 0o777);
        this.#attempt(() => {
            // 'x' fails on whatever is there, links included.
            this.#fd = external_node_fs_namespaceObject.openSync(this.#path, 'wx', mode);
        });
    }
    data(bytes) {
        this.#attempt(() => {
            for (let done = 0; done < bytes.length;) {
                const wrote = external_node_fs_namespaceObject.writeSync(this.#fd, bytes, done, bytes.length - done);
                done += wrote;
                this.#written += wrote;
            }
        });
    }
    end(whole) {
        const { name, mtime } = this.#file;
        const seconds = this.#options.mtime ?? mtime;
        this.#attempt(() => {
            if (whole)
                external_node_fs_namespaceObject.futimesSync(this.#fd, seconds, seconds);
            this.close();
            if (whole)
                this.names.push(name);
            else
                external_node_fs_namespaceObject.unlinkSync(this.#path);
        });
    }
    /** The file that is open when reading ends early. */
    close() {
        if (this.#fd === -1)
            return;
        const fd = this.#fd;
        this.#fd = -1;
        external_node_fs_namespaceObject.closeSync(fd);
    }
    /** Not `recursive`, which looks at what is there first: of modules every third file has a folder of its own. */
    #directory(name) {
        if (this.#made.has(name))
            return;
        const slash = name.lastIndexOf('/');
        if (slash !== -1)
            this.#directory(name.slice(0, slash));
        try {
            external_node_fs_namespaceObject.mkdirSync(this.#native(name), 0o755);
        }
        catch (error) {
            throw diskError(error, this.#native(name));
        }
        this.#made.add(name);
    }
    #attempt(write) {
        try {
            write();
        }
        catch (error) {
            throw diskError(error, this.#path, { needed: this.#file.size, written: this.#written });
        }
    }
    #native(name) {
        return this.#folder + external_node_path_namespaceObject.sep + (external_node_path_namespaceObject.sep === '/' ? name : name.replaceAll('/', external_node_path_namespaceObject.sep));
    }
}

;// CONCATENATED MODULE: ./lib/host/node/unpack-here.js








/** In the thread that calls it. See Packs.unpack. */
async function unpackHere(pack, folder, { kind, onHeader, names, take, digests, ...attributes }, rules) {
    const sink = new PackSink(folder, attributes);
    const filtered = new FilteredSink(sink, nameFilter(take), digests === true);
    let header;
    try {
        const totals = await readPack(pack, {
            header: (came) => {
                header = came;
                if (came.kind !== kind)
                    throw otherKind(came, kind);
                onHeader?.(came);
            },
            begin: (file) => filtered.begin(file),
            data: (bytes) => filtered.data(bytes),
            end: (whole) => filtered.end(whole),
        }, { rules });
        return {
            ...totals,
            header: header,
            names: names ? sink.names : [],
            left: { ...filtered.left },
            digests: await withZips(filtered.digests, folder),
        };
    }
    finally {
        sink.close();
    }
}
/** Writes what may be written, and hashes it while it passes: reading it again would cost as much as unpacking. */
class FilteredSink {
    left = {
        files: 0,
        bytes: 0,
        first: undefined,
    };
    digests = [];
    #sink;
    #takes;
    #hashing;
    #file;
    #taken = false;
    #hash;
    constructor(sink, takes, hashing) {
        this.#sink = sink;
        this.#takes = takes;
        this.#hashing = hashing;
    }
    begin(file) {
        this.#file = file;
        this.#taken = this.#takes(file.name);
        if (!this.#taken)
            return;
        this.#hash = this.#hashing ? (0,external_node_crypto_namespaceObject.createHash)('sha256') : undefined;
        this.#sink.begin(file);
    }
    data(bytes) {
        if (!this.#taken)
            return;
        this.#hash?.update(bytes);
        this.#sink.data(bytes);
    }
    end(whole) {
        const { name, size } = this.#file;
        if (this.#taken) {
            this.#sink.end(whole);
            if (whole && this.#hash !== undefined)
                this.digests.push([name, this.#hash.digest('hex')]);
        }
        else if (whole) {
            this.left.files++;
            this.left.bytes += size;
            this.left.first ??= name;
        }
    }
}
/** One after the other: a zip is held in memory as a whole. */
async function withZips(digests, folder) {
    const all = [];
    for (const [name, hex] of digests) {
        const isZip = name.startsWith('cache/') && name.endsWith('.zip');
        all.push([name, isZip ? await zipDigest(external_node_fs_namespaceObject.readFileSync((0,external_node_path_namespaceObject.join)(folder, ...name.split('/')))) : hex]);
    }
    return all;
}
function otherKind({ kind }, wanted) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The cache's pack is of kind ${kind}, not ${wanted}.`, {
        hint: 'Nothing of it was kept, and the job goes on without it. If it stays so, delete this entry of the cache.',
    });
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ toFailure)
/* harmony export */ });
/* unused harmony export fromFailure */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

function toFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) {
        const { code, message, hint } = error;
        return { code, message, hint, stack: undefined };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { code: undefined, message, hint: undefined, stack };
}
function fromFailure({ code, message, hint, stack }) {
    if (code !== undefined)
        return new UserError(code, message, hint === undefined ? {} : { hint });
    const error = new Error(message);
    if (stack !== undefined)
        error.stack = stack;
    return error;
}


/***/ }),

/***/ 144:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _unpack_here_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61);
/* harmony import */ var _unpack_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(178);
/** The thread that unpacks one pack; unpack-thread.ts starts it and sends the bytes. A file of its own in lib/ and dist/. */



if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null)
    await run(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort);
async function run(port) {
    const post = (message) => port.postMessage(message);
    const next = inbox(port);
    const { folder, options, rules } = (await next());
    try {
        const unpacked = await (0,_unpack_here_js__WEBPACK_IMPORTED_MODULE_1__/* .unpackHere */ .F)(received(next, port), folder, { ...options, onHeader: (header) => post({ kind: 'header', header }) }, rules);
        post({ kind: 'done', unpacked });
    }
    catch (error) {
        post({ kind: 'failed', failure: (0,_unpack_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w)(error) });
    }
    finally {
        port.close();
    }
}
/** One listener from the beginning: what comes while a port has none is lost. */
function inbox(port) {
    const waiting = [];
    let wake = () => { };
    port.on('message', (message) => {
        waiting.push(message);
        wake();
    });
    return async () => {
        while (waiting.length === 0)
            await new Promise((resolve) => {
                wake = resolve;
            });
        return waiting.shift();
    };
}
async function* received(next, port) {
    for (let message = await next(); message !== null; message = await next()) {
        const { buffer, length } = message;
        yield new Uint8Array(buffer, 0, length);
        port.postMessage({ kind: 'taken', buffer }, [buffer]);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ BOUNDS),
/* harmony export */   g: () => (/* binding */ BoundsCheck)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** A Go SDK has 15,000 entries and 270 MB; these bounds leave room for a decade and none for an archive bomb. */
const BOUNDS = {
    entries: 200_000,
    /** Bytes of one file. */
    file: 2 ** 30,
    /** Bytes of all files. */
    unpacked: 4 * 2 ** 30,
    /** Unpacked to packed; an SDK has 4. Looked at above 64 MiB only. */
    ratio: 100,
    /** Bytes of a zip, which is held in memory. */
    zip: 512 * 2 ** 20,
};
const RATIO_FROM = 64 * 2 ** 20;
/** @throws UserError ARCHIVE_HOSTILE */
class BoundsCheck {
    #bounds;
    #entries = 0;
    #unpacked = 0;
    constructor(bounds = BOUNDS) {
        this.#bounds = bounds;
    }
    /** @param size bytes of the entry's content, as the archive declares them */
    entry(name, size) {
        this.#entries++;
        this.#unpacked += size;
        if (this.#entries > this.#bounds.entries)
            throw bomb(`has more than ${this.#bounds.entries} entries`);
        if (size > this.#bounds.file)
            throw bomb(`has an entry of ${size} bytes (${JSON.stringify(name)}); at most ${this.#bounds.file} are accepted`);
        if (this.#unpacked > this.#bounds.unpacked)
            throw bomb(`unpacks to more than ${this.#bounds.unpacked} bytes`);
    }
    /** @param packed bytes read so far; @param unpacked bytes they became */
    ratio(packed, unpacked) {
        if (unpacked > 2 * this.#bounds.unpacked)
            throw bomb(`unpacks to more than ${this.#bounds.unpacked} bytes`);
        if (unpacked > RATIO_FROM && unpacked > packed * this.#bounds.ratio)
            throw bomb(`unpacks to more than ${this.#bounds.ratio} times its size`);
    }
}
function bomb(fault) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_HOSTILE', `The archive ${fault}.`, {
        hint: 'This is not an archive that Go publishes. Nothing of it was kept. Check where the download comes from.',
    });
}


/***/ }),

/***/ 443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ hostile),
/* harmony export */   Uo: () => (/* binding */ SeenNames),
/* harmony export */   jC: () => (/* binding */ safeName)
/* harmony export */ });
/* unused harmony exports nameRules, safeLink */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

function nameRules(os) {
    return os === 'windows' ? 'windows' : os === 'darwin' || os === 'ios' ? 'darwin' : 'posix';
}
/**
 * An archive entry's name as a relative name with forward slashes that stays below the folder it is unpacked to;
 * '' for that folder itself. A slash at the end (a folder) is dropped, as is `./` at the start.
 * @throws UserError ARCHIVE_HOSTILE
 */
function safeName(raw, rules) {
    let name = raw;
    while (name.startsWith('./'))
        name = name.slice(2);
    if (name.endsWith('/'))
        name = name.slice(0, -1);
    if (name === '' || name === '.') {
        if (raw === '')
            throw hostile(raw, 'has no name');
        return '';
    }
    const fault = faultOf(name, rules);
    if (fault !== undefined)
        throw hostile(raw, fault);
    return name;
}
/**
 * Where a link in the archive leads, checked not to leave the unpacked folder. `..` is allowed at the start only:
 * after another name it could step out through a second link.
 * @param from safe name of the link
 * @returns the target as it stands, for the link
 * @throws UserError ARCHIVE_HOSTILE
 */
function safeLink(from, target, rules) {
    const parts = target.split('/');
    const up = parts.findIndex((part) => part !== '..');
    const ups = up === -1 ? parts.length : up;
    const depth = from.split('/').length - 1;
    if (ups > depth)
        throw hostile(from, `links to ${quoted(target)}, outside the archive`);
    const rest = parts.slice(ups).join('/');
    const fault = rest === '' && ups > 0 ? undefined : faultOf(rest, rules);
    if (fault !== undefined)
        throw hostile(from, `links to ${quoted(target)}, which ${fault}`);
    return target;
}
/** What one archive has brought so far: no file twice, no two names that are one on this disk, none below a link. */
class SeenNames {
    files = new Set();
    #rules;
    #folders = new Set(['']);
    #links = new Set();
    /** The spelling that a folded name has. */
    #spelling = new Map();
    constructor(rules) {
        this.#rules = rules;
    }
    /** @throws UserError ARCHIVE_HOSTILE */
    folder(name) {
        if (this.#folders.has(name))
            return;
        this.#parents(name);
        if (this.files.has(name) || this.#links.has(name))
            throw hostile(name, 'is a file and a folder');
        this.#spelled(name);
        this.#folders.add(name);
    }
    /** @throws UserError ARCHIVE_HOSTILE */
    file(name) {
        this.#parents(name);
        this.#leaf(name);
        this.files.add(name);
    }
    /** @throws UserError ARCHIVE_HOSTILE */
    link(name) {
        this.#parents(name);
        this.#leaf(name);
        this.#links.add(name);
    }
    #parents(name) {
        const slash = name.lastIndexOf('/');
        if (slash !== -1)
            this.folder(name.slice(0, slash));
    }
    #leaf(name) {
        if (name === '' || this.#folders.has(name))
            throw hostile(name, 'is a file and a folder');
        if (this.files.has(name) || this.#links.has(name))
            throw hostile(name, 'is in the archive twice');
        this.#spelled(name);
    }
    /** Windows and macOS take `A` and `a` for one name: the second would write over the first. */
    #spelled(name) {
        if (this.#rules === 'posix')
            return;
        const folded = name.normalize('NFC').toLowerCase();
        const before = this.#spelling.get(folded);
        if (before !== undefined && before !== name)
            throw hostile(name, `is ${quoted(before)} on this disk`);
        this.#spelling.set(folded, name);
    }
}
function hostile(name, fault) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_HOSTILE', `The archive's entry ${quoted(name)} ${fault}.`, {
        hint: 'This is not an archive that Go publishes. Nothing of it was kept. Check where the download comes from.',
    });
}
/** As nearly all names of modules and SDKs are: nothing in them means anything to any file system but Windows'. */
const PLAIN = /^(?:[\w@+!~,=-][\w@+!~,=.-]*\/)*[\w@+!~,=-][\w@+!~,=.-]*$/;
function faultOf(name, rules) {
    if (rules !== 'windows' && name.length < 256 && PLAIN.test(name))
        return undefined;
    if (name.length > 1024)
        return 'is longer than 1024 characters';
    if (name.startsWith('/'))
        return 'is an absolute path';
    if (/^[A-Za-z]:/.test(name))
        return 'has a drive letter';
    if (name.includes('\\'))
        return 'has a backslash';
    if (/[\x00-\x1f\x7f]/.test(name))
        return 'has a control character';
    if (name.includes('\ufffd'))
        return 'is not UTF-8';
    for (const part of name.split('/')) {
        if (part === '')
            return 'has an empty part';
        if (part === '.' || part === '..')
            return `has a part ${quoted(part)}`;
        if (part.length > 255 || Buffer.byteLength(part) > 255)
            return 'has a part longer than 255 bytes';
        if (rules !== 'windows')
            continue;
        if (/[<>:"|?*]/.test(part))
            return 'has a character that Windows gives another meaning';
        if (/[. ]$/.test(part))
            return 'has a part that ends in a dot or space, which Windows drops';
        if (/^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i.test(part))
            return 'has the name of a Windows device';
    }
    return undefined;
}
/** Printable whatever an attacker put into it. */
function quoted(name) {
    return JSON.stringify(name.length > 120 ? `${name.slice(0, 117)}...` : name);
}


/***/ }),

/***/ 505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ zlibCode)
/* harmony export */ });
/** `Z_DATA_ERROR` and the like of an error that node:zlib made; '' for any other. */
function zlibCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return '';
    const code = String(error.code);
    return code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE' ? code : '';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(144);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
