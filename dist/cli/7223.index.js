export const id = 7223;
export const ids = [7223];
export const modules = {

/***/ 31517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ EXPIRY),
/* harmony export */   Jo: () => (/* binding */ buildEntry),
/* harmony export */   aM: () => (/* binding */ actionName),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* unused harmony export outputName */
/* harmony import */ var _go_kept_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31685);

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
    return program !== undefined && (0,_go_kept_program_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKeptProgram */ .i)(program) !== undefined;
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


/***/ }),

/***/ 13259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseCacheRequest),
/* harmony export */   o: () => (/* binding */ parseStoreInputs)
/* harmony export */ });
/* harmony import */ var _keys_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1244);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1985);


/** @throws UserError INPUT_INVALID naming the input */
function parseStoreInputs(values, { path, cwd }) {
    const directory = values.text('cache-directory');
    return {
        store: values.choice('cache-store') ?? 'auto',
        directory: directory === undefined ? undefined : path.resolve(cwd, directory),
        limit: (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .D)(values.text('cache-directory-limit') ?? '', values.origin('cache-directory-limit').label),
    };
}
/** @throws UserError INPUT_INVALID naming the input */
function parseCacheRequest(values, { env, cwd }) {
    const suffix = values.text('cache-key-suffix');
    const keyParts = values.lines('cache-key-parts').map((text) => ({ source: 'cache-key-parts', text }));
    const keySuffix = suffix === undefined ? undefined : { source: 'cache-key-suffix', text: suffix };
    // Said now: the caches are restored beside other work, and an input is no reason to go without them.
    (0,_keys_text_js__WEBPACK_IMPORTED_MODULE_1__/* .userParts */ .Ar)(keySuffix === undefined ? keyParts : [...keyParts, keySuffix]);
    return {
        mode: values.choice('cache-mode'),
        modules: values.choice('cache-modules') ?? 'auto',
        verify: values.boolean('cache-verify'),
        dependencyPath: values.lines('cache-dependency-path'),
        keyParts,
        keySuffix,
        workspace: env('GITHUB_WORKSPACE') || cwd,
        matrix: values.text('cache-matrix') ?? '',
    };
}


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ userParts),
/* harmony export */   JH: () => (/* binding */ userPart),
/* harmony export */   My: () => (/* binding */ SCHEME),
/* harmony export */   Vs: () => (/* binding */ keyPart),
/* harmony export */   bb: () => (/* binding */ checkedKey),
/* harmony export */   br: () => (/* binding */ digest)
/* harmony export */ });
/* unused harmony export KEY_LIMIT */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The cache service's own limit; commas separate keys there. */
const KEY_LIMIT = 512;
/** Said first in every key: another layout of packs gets another number. */
const SCHEME = 'sgp2';
/**
 * A fact of the machine as one part of a key: lower case, since nektos/act's server folds keys, and without `-`, which
 * separates parts: else the prefix of one key could be the middle of another part.
 */
function keyPart(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9._]+/g, '_')
        .slice(0, 48);
}
/**
 * What a person wrote as one part of a key, legible, and different for different texts: where spelling was lost, a few
 * digits of its hash follow.
 * @throws UserError INPUT_INVALID for a comma, a control character, or more than 120 characters
 */
function userPart({ source, text }) {
    const written = text.trim();
    if (written.includes(',')) {
        throw invalid(source, `${JSON.stringify(written.slice(0, 60))} has a comma, which separates keys`);
    }
    if (/[\x00-\x1f\x7f]/.test(written))
        throw invalid(source, 'has a line break or a control character');
    if (written.length > 120)
        throw invalid(source, `has ${written.length} characters; at most 120 fit`);
    const part = keyPart(written);
    return part === written.toLowerCase() ? part : `${part}.${digest([written.toLowerCase()], 6)}`;
}
/** Empty ones, such as a blank line of the input, are left out. @throws UserError INPUT_INVALID */
function userParts(texts) {
    return texts.filter(({ text }) => text.trim() !== '').map(userPart);
}
/** Hex digits of a SHA-256 over these texts; where one ends and the next begins counts. */
function digest(texts, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, digits);
}
/** @throws UserError INPUT_INVALID where the whole is longer than the service allows */
function checkedKey(key) {
    if (key.length <= KEY_LIMIT)
        return key;
    throw invalid('cache-key-parts', `makes a cache key of ${key.length} characters; at most ${KEY_LIMIT} are allowed`);
}
function invalid(source, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', `The input ${source} ${why}`, {
        hint: `Write a few words in ${source}: letters, digits, dots and blanks; in cache-key-parts one part a line.`,
    });
}


/***/ }),

/***/ 50020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hT: () => (/* binding */ moduleNames),
/* harmony export */   lt: () => (/* binding */ moduleFilter),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
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


/***/ }),

/***/ 16436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ compress),
/* harmony export */   Tt: () => (/* binding */ canRead),
/* harmony export */   XE: () => (/* binding */ bestCompression),
/* harmony export */   mF: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _sdk_release_buffer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30600);
/* harmony import */ var _sdk_zlib_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5505);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19698);





/** A block's usual size when packed: each further piece is another trip through the pool. */
const OUTPUT = 2 ** 20;
/** Node has zstd from 22.15 and 23.8 on. */
function bestCompression() {
    return canRead('zstd') ? 'zstd' : 'gzip';
}
function canRead(compression) {
    return compression === 'gzip' || typeof node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress === 'function';
}
/** In the thread pool. @param level of zstd; gzip, for old Nodes only, takes its fastest: 6 takes three times as long */
function compress(block, compression, level) {
    if (compression === 'gzip')
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)(block, { level: 1, chunkSize: OUTPUT });
    const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag, ZSTD_c_windowLog } = node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants;
    const params = {
        [ZSTD_c_compressionLevel]: level,
        [ZSTD_c_checksumFlag]: 1,
        // All of a block: by themselves the levels in use look back 2 MiB at most.
        [ZSTD_c_windowLog]: windowLog(block.length),
    };
    // With its length in the frame a block is unpacked at once into the place where it is to be.
    const options = { params, chunkSize: OUTPUT, pledgedSrcSize: block.length };
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdCompress)(block, options);
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
    const run = compression === 'gzip' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzip) : (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.zstdDecompress);
    let unpacked;
    try {
        unpacked = await run(block, options);
    }
    catch (error) {
        if (isDamage(error))
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .q)('a block does not decompress', error);
        throw error;
    }
    (0,_sdk_release_buffer_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseBuffer */ .k)(block);
    if (unpacked.length !== frame.unpacked)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .q)(`a block has ${unpacked.length} bytes, not ${frame.unpacked}`);
    return unpacked;
}
/** zlib's codes begin with Z_, zstd's with ZSTD_error_. */
function isDamage(error) {
    if ((0,_sdk_zlib_code_js__WEBPACK_IMPORTED_MODULE_4__/* .zlibCode */ .d)(error) !== '')
        return true;
    return (typeof error === 'object' && error !== null && 'code' in error && `${error.code}`.startsWith('ZSTD_error'));
}


/***/ }),

/***/ 19698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ asRefusal),
/* harmony export */   q: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const HINT = 'Nothing of it was kept, and the job goes on without it. If it stays so, delete this entry of the cache.';
/** Cut, altered, or written by something else. */
function damaged(fault, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_INVALID', `The cache's pack is damaged: ${fault}.`, { hint: HINT, cause });
}
/** The rules for names and sizes are those of SDK archives; what a person can do is not. */
function asRefusal(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) || error.code !== 'ARCHIVE_HOSTILE')
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('ARCHIVE_HOSTILE', `The cache's pack is refused: ${error.message}`, { hint: HINT });
}


/***/ }),

/***/ 78078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ encodeTrailer),
/* harmony export */   Dp: () => (/* binding */ encodeStart),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   H: () => (/* binding */ START_BYTES),
/* harmony export */   Kr: () => (/* binding */ FRAME_BYTES),
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   O2: () => (/* binding */ decodeFrame),
/* harmony export */   QK: () => (/* binding */ hashBlock),
/* harmony export */   T6: () => (/* binding */ CUT),
/* harmony export */   VE: () => (/* binding */ blockBytes),
/* harmony export */   Yt: () => (/* binding */ encodeFrame),
/* harmony export */   nC: () => (/* binding */ ENTRY_BYTES),
/* harmony export */   v8: () => (/* binding */ MAX_HEADER_BYTES),
/* harmony export */   vv: () => (/* binding */ encodeEntry),
/* harmony export */   x4: () => (/* binding */ DIGEST_BYTES),
/* harmony export */   xe: () => (/* binding */ decodeStart),
/* harmony export */   zM: () => (/* binding */ decodeCounts),
/* harmony export */   zP: () => (/* binding */ COUNTS_BYTES)
/* harmony export */ });
/* unused harmony exports MAGIC, BLOCK_BYTES, MAX_BLOCK_BYTES */
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
const BLOCK_BYTES = 2 * 2 ** 20;
/**
 * Unpacked bytes of a pack from which on its blocks are twice as large: more of what repeats is seen, and fewer bytes are
 * worth more than a processor's cache. golangci-lint's build cache (660 MB) packs to 132 MB instead of 141 and is there
 * sooner; nektos/act's (301 MB) to 70 instead of 71, and unpacking both its caches takes the processors a tenth longer.
 */
const LARGE_PACK = 384 * 2 ** 20;
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


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const units = {
    '': 1,
    b: 1,
    k: 1e3,
    kb: 1e3,
    m: 1e6,
    mb: 1e6,
    g: 1e9,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
/** `10 GiB`, `500MB`, `1048576` to bytes. @throws UserError INPUT_INVALID */
function parseSize(text, source) {
    const match = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text);
    const unit = units[match?.[2]?.toLowerCase() ?? '?'];
    const bytes = Number(match?.[1]) * (unit ?? Number.NaN);
    if (Number.isSafeInteger(Math.floor(bytes)) && bytes >= 1)
        return Math.floor(bytes);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${source}: ${JSON.stringify(text)} is not a size.`, {
        hint: 'Write a number and a unit: 500 MB, 10 GiB.',
    });
}
/** For people: `18.3 MB`. */
function formatSize(bytes) {
    if (bytes < 1e3)
        return `${bytes} B`;
    if (bytes < 1e6)
        return `${(bytes / 1e3).toFixed(1)} kB`;
    return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}


/***/ }),

/***/ 4872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ chooseStore)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24810);

/**
 * Pure. By itself: our own client where the service speaks v2, @actions/cache where it speaks v1, else a configured
 * directory. By name also what would not have been taken: a directory on a machine of one's own that has a
 * service too, or @actions/cache on v2 for a service that our client does not get on with.
 */
function chooseStore(service, request) {
    const { store, directory } = request;
    if (store === 'directory' || (store === 'auto' && service.protocol === 'none')) {
        if (directory !== undefined)
            return { kind: 'directory', root: directory };
        const why = store === 'directory' ? 'the store is to be a directory, and none is named' : undefined;
        return { kind: 'none', why: why ?? (service.protocol === 'none' ? service.why : 'no store') };
    }
    if (service.protocol === 'none')
        return { kind: 'none', why: service.why };
    const { mode } = service;
    if (!(0,_service_js__WEBPACK_IMPORTED_MODULE_0__/* .mayRead */ .ok)(mode) && !(0,_service_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWrite */ .J)(mode))
        return { kind: 'none', why: `ACTIONS_CACHE_MODE is ${mode}` };
    if (store === 'actions-v1' || service.protocol === 'v1') {
        return store === 'actions'
            ? { kind: 'none', why: 'the store is to be actions, and this runner’s cache service speaks only v1' }
            : { kind: 'actions-v1', mode };
    }
    return { kind: 'actions', url: service.url, token: service.token, mode };
}


/***/ }),

/***/ 34806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ planEviction)
/* harmony export */ });
/**
 * Which files to remove so that the rest fits: broken ones, then the least recently used. A pack counts as used when
 * one that is a layer over it was, and among equals what is a layer goes before what it is a layer over, so that a
 * chain is never left without its foot. Ties by name. Pure.
 * @param limit bytes
 */
function planEviction(entries, limit) {
    let total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total <= limit)
        return [];
    const lastUse = new Map();
    const note = (key, used) => lastUse.set(key, Math.max(used, lastUse.get(key) ?? used));
    for (const { key, parents, used } of entries) {
        if (key === undefined)
            continue;
        for (const each of [key, ...parents])
            note(each, used);
    }
    const useOf = ({ key }) => (key === undefined ? Number.NEGATIVE_INFINITY : (lastUse.get(key) ?? 0));
    const order = [...entries].sort((a, b) => compare(useOf(a), useOf(b)) ||
        b.parents.length - a.parents.length ||
        compare(a.used, b.used) ||
        compare(a.file, b.file));
    const going = [];
    for (const entry of order) {
        if (total <= limit)
            break;
        going.push(entry);
        total -= entry.size;
    }
    return going;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 36298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkLadder),
/* harmony export */   y: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** What the Actions service takes at most in one look-up, the key itself included. */
const mostPrefixes = 9;
/**
 * What every store takes: 1 to 512 visible ASCII characters, no comma (the service's separator), no capital (nektos/act's
 * server folds keys, and then no look-up matches exactly).
 * @throws UserError INPUT_INVALID
 */
function checkKey(key) {
    if (/^[!-+\--@[-~]{1,512}$/.test(key))
        return key;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `expected a cache key of 1 to 512 visible ASCII characters without capitals and commas, got ${JSON.stringify(key.slice(0, 80))} (${key.length})`);
}
/** The ladder that is asked for: the nearest nine. */
function checkLadder(prefixes) {
    return prefixes.slice(0, mostPrefixes).map(checkKey);
}


/***/ }),

/***/ 24810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   jJ: () => (/* binding */ detectService),
/* harmony export */   ok: () => (/* binding */ mayRead)
/* harmony export */ });
/**
 * As @actions/cache finds it: v2 where the runner says so, never on GHES; else v1.
 * @param env `machine.env`
 */
function detectService(env) {
    const mode = (env('ACTIONS_CACHE_MODE') ?? '').trim().toLowerCase();
    const token = env('ACTIONS_RUNTIME_TOKEN') || undefined;
    if (env('ACTIONS_CACHE_SERVICE_V2') && !isGhes(env('GITHUB_SERVER_URL'))) {
        const url = env('ACTIONS_RESULTS_URL') ?? '';
        if (!URL.canParse(url) || !/^https?:/.test(url)) {
            return { protocol: 'none', why: 'this runner has no cache service (ACTIONS_RESULTS_URL names none)' };
        }
        if (token === undefined) {
            return {
                protocol: 'none',
                why: 'this step has no token for the cache service (ACTIONS_RUNTIME_TOKEN)',
            };
        }
        return { protocol: 'v2', url, token, mode };
    }
    if (!env('ACTIONS_CACHE_URL'))
        return { protocol: 'none', why: 'this runner has no cache service' };
    // No token needed: nektos/act sets none for its service.
    return { protocol: 'v1', mode };
}
/** ACTIONS_CACHE_MODE, read as the runner means it: anything unknown permits both. */
function mayRead(mode) {
    return mode !== 'none' && mode !== 'write-only';
}
/** As `mayRead`. `write` permits both. */
function mayWrite(mode) {
    return mode !== 'none' && mode !== 'read';
}
function isGhes(server) {
    if (!server || !URL.canParse(server))
        return false;
    const { hostname } = new URL(server);
    return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost');
}


/***/ }),

/***/ 37097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XQ: () => (/* binding */ cacheHost),
  ho: () => (/* binding */ host_open),
  AJ: () => (/* binding */ openDirectory),
  Lh: () => (/* binding */ requireStore)
});

// EXTERNAL MODULE: ./lib/cache/pack/compression.js
var pack_compression = __webpack_require__(16436);
// EXTERNAL MODULE: ./lib/cache/stores/choose.js
var choose = __webpack_require__(4872);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cache/stores/directory-eviction.js
var directory_eviction = __webpack_require__(34806);
;// CONCATENATED MODULE: ./lib/cache/stores/directory-footer.js
/** Enough for a key, a chain of parents and the end. */
const footerLimit = 16 * 1024;
const magic = 'SGPENTRY1';
/** `\n`, one line of JSON, its length in eight digits, the magic. */
function writeFooter(footer) {
    const parents = fitting(footer.parents, footerLimit - 2048);
    const json = JSON.stringify({ key: footer.key, bytes: footer.bytes, parents });
    return Buffer.from(`\n${json}${String(Buffer.byteLength(json)).padStart(8, '0')}${magic}`);
}
/**
 * undefined for anything that does not fit: the file is hostile until it does.
 * @param end the file's last bytes, `footerLimit` or all
 * @param size bytes of the file
 */
function readFooter(end, size) {
    const text = Buffer.from(end).toString('latin1');
    const match = new RegExp(`([0-9]{8})${magic}$`).exec(text);
    const length = Number(match?.[1]);
    if (match === null || match.index - length < 1)
        return undefined;
    const footer = parse(text.slice(match.index - length, match.index));
    const whole = 1 + length + match[0].length;
    return footer !== undefined && footer.bytes === size - whole ? footer : undefined;
}
function parse(json) {
    try {
        const { key, bytes, parents } = JSON.parse(json);
        const fits = typeof key === 'string' &&
            Number.isSafeInteger(bytes) &&
            Array.isArray(parents) &&
            parents.every((parent) => typeof parent === 'string');
        return fits ? { key, bytes: bytes, parents } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The base first: it is what a chain can least do without. */
function fitting(parents, limit) {
    let length = 0;
    return parents.filter((parent) => {
        length += parent.length + 3;
        return length <= limit;
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/cache/stores/directory-name.js

/** Leaves room for what a file that is being written carries, below the 255 bytes of most file systems. */
const longest = 130;
const extensions = { zstd: 'zst', gzip: 'gz' };
/** `e-<key>~<digest>.<created>.zst.pack`: lower case, no reserved name, no dot or blank at the end (Windows). */
function entryFile(key, created, compression) {
    return `${keyStem(key)}.${created.toString(36).padStart(9, '0')}.${extensions[compression]}.pack`;
}
/** The file that says that someone is about to save the key. */
function claimFile(key, compression) {
    return `${keyStem(key)}.${extensions[compression]}.claim`;
}
/** undefined for a file that is no entry. */
function parseEntryFile(file) {
    const match = /^e-([^~]{1,130})~([0-9a-f]{24})\.([0-9a-z]{9})\.(zst|gz)\.pack$/.exec(file);
    if (match === null)
        return undefined;
    const [, start, digest, created, extension] = match;
    return {
        file,
        start: start,
        digest: digest,
        created: Number.parseInt(created, 36),
        compression: extension === 'zst' ? 'zstd' : 'gzip',
    };
}
function isExactly(name, key) {
    return name.digest === digestOf(key);
}
/** Whether the key may begin with `prefix`; certain only where the prefix is short. The entry's footer knows. */
function mayBeginWith(name, prefix) {
    return name.start.startsWith(encode(prefix).slice(0, longest));
}
/** Newest first; ties by name. */
function newestFirst(a, b) {
    return b.created - a.created || (a.file < b.file ? 1 : -1);
}
function keyStem(key) {
    return `e-${encode(key).slice(0, longest)}~${digestOf(key)}`;
}
/** Letter by letter, so that a prefix of the key is a prefix of the result. Forbidden on Windows: `"*:<>?/\|`. */
function encode(key) {
    return key.replace(/[^a-z0-9._-]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
function digestOf(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 24);
}

// EXTERNAL MODULE: ./lib/cache/stores/key.js
var stores_key = __webpack_require__(36298);
;// CONCATENATED MODULE: ./lib/cache/stores/directory.js





/**
 * A folder on this machine or on a network share, used by any number of processes and machines at once. One file an entry,
 * which appears by a rename and is never changed: whoever is killed leaves it whole or not there. A file that is cut
 * or not ours has no footer that fits, and is not seen.
 */
function directoryStore(options, ports) {
    const { root, limit, compression } = options;
    const { files, disk, clock, log } = ports;
    const place = (file) => ports.machine.path.join(root, file);
    async function names() {
        const listed = (await files.list(root)) ?? [];
        return listed.flatMap(({ name, kind }) => (kind === 'file' ? (parseEntryFile(name) ?? []) : []));
    }
    async function footerOf(file) {
        const tail = await disk.tail(place(file), footerLimit).catch(() => undefined);
        return tail === undefined ? undefined : readFooter(tail.bytes, tail.size);
    }
    async function first(candidates, fits) {
        for (const { file } of [...candidates].sort(newestFirst)) {
            const footer = await footerOf(file);
            if (footer !== undefined && fits(footer.key)) {
                return { key: footer.key, size: footer.bytes, handle: place(file) };
            }
        }
        return undefined;
    }
    async function find(key, prefixes) {
        const ours = (await names()).filter((name) => name.compression === compression);
        const exact = await first(ours.filter((name) => isExactly(name, key)), (found) => found === key);
        if (exact !== undefined)
            return exact;
        for (const prefix of prefixes) {
            const found = await first(ours.filter((name) => mayBeginWith(name, prefix)), (candidate) => candidate.startsWith(prefix));
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    async function save(key, parents, body) {
        // Not before any other entry: the clock of another machine on the share may be ahead of ours.
        const newest = (await names()).reduce((latest, { created }) => Math.max(latest, created), 0);
        const file = entryFile(key, Math.max(clock.now(), newest + 1), compression);
        const written = { size: 0 };
        await disk.publish(place(file), withFooter(body, { key, parents }, limit, written));
        return written;
    }
    async function stats() {
        const found = await names();
        const read = await Promise.all(found.map(async ({ file, created }) => {
            const stat = await files.stat(place(file));
            return stat === undefined ? [] : [{ file, created, size: stat.size, used: stat.mtime }];
        }));
        return read.flat();
    }
    async function entries() {
        return Promise.all((await stats()).map(async (facts) => {
            const { key, parents = [] } = (await footerOf(facts.file)) ?? { key: undefined };
            return { ...facts, path: place(facts.file), key, parents };
        }));
    }
    /** Without a lock two machines would each remove enough for both. */
    async function evict(to = limit) {
        const lock = await disk.claim(place('eviction.claim'));
        if (lock === undefined)
            return 0;
        let removed = 0;
        try {
            await disk.sweep(root);
            const total = (await stats()).reduce((sum, { size }) => sum + size, 0);
            const going = total <= to ? [] : (0,directory_eviction/* planEviction */.f)(await entries(), to);
            for (const { file, size, used } of going) {
                // Someone began to use it since.
                if (((await files.stat(place(file)))?.mtime ?? used) !== used)
                    continue;
                // Another user's on a shared machine, or open (Windows): what can go still goes.
                removed += await files.remove(place(file)).then(() => size, () => 0);
            }
        }
        finally {
            await lock.release();
        }
        return removed;
    }
    return {
        name: 'directory',
        entries,
        evict,
        async find(key, prefixes) {
            const entry = await find((0,stores_key/* checkKey */.y)(key), (0,stores_key/* checkLadder */.r)(prefixes));
            if (entry !== undefined)
                await disk.touch(entry.handle, clock.now());
            return entry;
        },
        open: (entry) => readEntry(entry, disk),
        async remove({ handle }) {
            await files.remove(handle);
        },
        async reserve(key) {
            (0,stores_key/* checkKey */.y)(key);
            const claim = await claimKey(key).catch((error) => {
                if (error instanceof errors/* UserError */.y)
                    return error;
                throw error;
            });
            if (claim instanceof errors/* UserError */.y)
                return { kind: 'denied', why: claim.message };
            if (claim === undefined)
                return { kind: 'taken' };
            return reservation(claim, async (body, parents = []) => {
                const written = await save(key, parents, body);
                await evict().catch((error) => log.debug(`nothing was removed from ${root}: ${error}`));
                return written;
            });
        },
    };
    async function claimKey(key) {
        if ((await find(key, [])) !== undefined)
            return undefined;
        await files.makeDirectory(root);
        const claim = await disk.claim(place(claimFile(key, compression)));
        // It may have been saved between the look and the claim.
        if (claim === undefined || (await find(key, [])) === undefined)
            return claim;
        await claim.release();
        return undefined;
    }
}
function reservation(claim, save) {
    return {
        kind: 'reserved',
        async write(body, parents) {
            try {
                return await save(body, parents);
            }
            finally {
                await claim.release();
            }
        },
        abandon: () => claim.release(),
    };
}
async function* withFooter(body, { key, parents }, limit, written) {
    for await (const chunk of body) {
        written.size += chunk.length;
        if (written.size > limit) {
            throw new errors/* UserError */.y('DISK_FULL', `${key} is larger than the ${limit} bytes that the whole cache may have`, {
                hint: 'Allow the cache directory more, or let it keep less.',
            });
        }
        yield chunk;
    }
    yield writeFooter({ key, bytes: written.size, parents });
}
async function* readEntry(entry, disk) {
    const size = entry.size ?? 0;
    let read = 0;
    try {
        for await (const chunk of disk.stream(entry.handle, size)) {
            read += chunk.length;
            yield chunk;
        }
    }
    catch (cause) {
        const gone = cause.code === 'ENOENT';
        throw new errors/* UserError */.y('HTTP_UNREACHABLE', gone ? `${entry.key} is no longer in the cache` : `cannot read ${entry.handle}`, { cause });
    }
    if (read !== size) {
        throw new errors/* UserError */.y('HTTP_TRUNCATED', `${entry.handle} gave ${read} of ${size} bytes`);
    }
}

// EXTERNAL MODULE: ./lib/cache/stores/service.js
var stores_service = __webpack_require__(24810);
// EXTERNAL MODULE: ./lib/transfer/retry.js
var retry = __webpack_require__(7945);
;// CONCATENATED MODULE: ./lib/cache/stores/attempts.js


/** A cache must not cost more than it saves: seconds, not the minutes that an SDK's download would be worth. */
const policy = { attempts: 4, backoff: 500 };
/** Until it succeeds or is not worth another attempt. */
async function withAttempts(once, patience) {
    for (let spent = 0;;) {
        try {
            return await once();
        }
        catch (error) {
            spent = await pause(error, spent, patience);
        }
    }
}
/**
 * Waits as the failure deserves and returns the attempts that are spent; throws the failure when it is final.
 * A rate limit always is: the service counts what a whole repository asks for, and every job of it would come back.
 */
async function pause(error, spent, { clock, log }) {
    const limited = error instanceof errors/* UserError */.y && error.code === 'HTTP_RATE_LIMITED';
    const step = limited ? undefined : (0,retry/* planRetry */.M)(error, spent, policy, clock.random());
    if (step === undefined)
        throw error;
    log.debug(`${error instanceof Error ? error.message : error}; again in ${step.wait} ms`);
    await clock.sleep(step.wait);
    return step.spent;
}
/** A response that is no success, in words. No URL: a signed one is a secret, and its path may be too. */
function refused(what, response, detail = '') {
    const { status, headers } = response;
    const after = headers['retry-after'];
    const tail = detail === '' ? '' : `: ${detail}`;
    const limited = status === 429;
    return new errors/* UserError */.y(limited ? 'HTTP_RATE_LIMITED' : 'HTTP_STATUS', `${what} answered ${status}${tail}${limited && after !== undefined ? `, to be asked again after ${clean(after)} s` : ''}`, { cause: { status } });
}
/** Reads what little there is to the end, so that the connection serves the next request. */
async function drain(response) {
    let length = 0;
    try {
        for await (const chunk of response.body) {
            length += chunk.length;
            if (length > 64 * 1024)
                break;
        }
    }
    catch {
        // The status was all that counted.
    }
    response.cancel();
}
/** What a service says of itself, fit for one line of a log. */
function clean(text) {
    return text
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim()
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/cache/stores/actions-calls.js


const longestAnswer = 1024 * 1024;
/**
 * @param service ACTIONS_RESULTS_URL; its path is dropped, as the service's own client does
 * @throws (from the call) UserError HTTP_*, RESPONSE_INVALID
 */
function actionsCalls(service, token, ports) {
    return (method, ask) => withAttempts(async () => {
        const response = await ports.http.send({
            method: 'POST',
            url: new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, service).href,
            headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
            body: JSON.stringify(ask),
        });
        return readAnswer(response);
    }, ports);
}
async function readAnswer(response) {
    const text = await readText(response);
    const fields = parseObject(text);
    const message = clean(firstText(fields?.message, fields?.msg));
    if (response.status === 409 || fields?.code === 'already_exists') {
        return { ok: false, message: 'cache entry already exists', fields: {} };
    }
    if (response.status !== 200)
        throw refused('the cache service', response, message);
    if (fields === undefined) {
        // A proxy's page, or an answer that was cut: the next one may be whole.
        throw new errors/* UserError */.y('HTTP_TRUNCATED', `expected JSON from the cache service, got ${text.length} bytes of something else`);
    }
    return { ok: fields.ok === true, message, fields };
}
async function readText(response) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body) {
        length += chunk.length;
        if (length > longestAnswer) {
            response.cancel();
            throw new errors/* UserError */.y('RESPONSE_INVALID', `the cache service answered with over ${longestAnswer} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function firstText(...values) {
    return values.find((value) => typeof value === 'string') ?? '';
}

// EXTERNAL MODULE: ./lib/sdk/release-buffer.js
var release_buffer = __webpack_require__(30600);
;// CONCATENATED MODULE: ./lib/cache/stores/signed-url.js

/**
 * A URL that the service signed for this job, masked before anything can print it.
 * @throws UserError RESPONSE_INVALID for anything that is no URL, or that leaves the encrypted connection
 */
function signedUrl(text, service, log) {
    const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
    const encrypted = service.startsWith('https:');
    if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && !encrypted))) {
        throw new errors/* UserError */.y('RESPONSE_INVALID', `expected ${encrypted ? 'an https:' : 'an http: or https:'} URL from the cache service, got ${url === undefined ? 'none' : `a ${url.protocol} one`}`);
    }
    for (const [name, value] of url.searchParams) {
        // A short value would blank out half of the log.
        if (!/sig|token|secret|key|credential/i.test(name) || value.length < 8)
            continue;
        log.mask(value);
        if (encodeURIComponent(value) !== value)
            log.mask(encodeURIComponent(value));
    }
    return text;
}
/** A further query parameter. By hand: URL would write the signature anew, and some stores compare the text. */
function withParameters(url, parameters) {
    return `${url}${url.includes('?') ? '&' : '?'}${parameters}`;
}

;// CONCATENATED MODULE: ./lib/cache/stores/actions-upload.js




/**
 * Small enough that the upload begins while the rest is being packed; large enough that the layer of an edit is mostly one
 * request, and not blocks and then their list (4.5 MB for junegunn/fzf). 50,000 blocks, Azure's limit, are 400 GB.
 */
const blockSize = 8 * 1024 * 1024;
const parallel = 4;
/**
 * To a blob of Azure's, or of what imitates it: one PUT for what fits into a block, else blocks and the list of them.
 * At most five blocks are in memory.
 * @returns bytes
 * @throws UserError HTTP_*, and what `body` throws; then the blob does not exist
 */
async function uploadBlob(url, body, ports) {
    const put = (data, parameters, headers) => putBlob(parameters === '' ? url : withParameters(url, parameters), data, headers, ports);
    const prefix = (0,external_node_crypto_.randomUUID)();
    const ids = [];
    const uploads = createUploads();
    let size = 0;
    let only;
    try {
        for await (const block of inBlocks(body)) {
            size += block.length;
            if (ids.length === 0 && block.length < blockSize) {
                only = block;
                break;
            }
            const id = blockId(prefix, ids.length);
            ids.push(id);
            await uploads.add(async () => {
                await put(block, `comp=block&blockid=${encodeURIComponent(id)}`, {});
                (0,release_buffer/* releaseBuffer */.k)(block);
            });
        }
    }
    finally {
        await uploads.settled();
    }
    uploads.check();
    if (ids.length === 0) {
        const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
        await put(only ?? new Uint8Array(), '', headers);
    }
    else {
        await put(blockList(ids), 'comp=blocklist', {
            'content-type': 'application/xml; charset=utf-8',
            'x-ms-blob-content-type': 'application/octet-stream',
        });
    }
    return size;
}
/** Copies at once, since who packs may use its buffer again. All but the last block are full. */
async function* inBlocks(body) {
    let block = Buffer.allocUnsafeSlow(blockSize);
    let filled = 0;
    for await (const chunk of body) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + blockSize - filled);
            block.set(part, filled);
            filled += part.length;
            at += part.length;
            if (filled < blockSize)
                continue;
            yield block;
            block = Buffer.allocUnsafeSlow(blockSize);
            filled = 0;
        }
    }
    if (filled > 0)
        yield block.subarray(0, filled);
}
function createUploads() {
    const running = new Set();
    let failed = false;
    let failure;
    const check = () => {
        if (failed)
            throw failure;
    };
    return {
        check,
        async add(upload) {
            while (running.size >= parallel)
                await Promise.race(running);
            check();
            const one = upload()
                .catch((error) => {
                if (!failed)
                    failure = error;
                failed = true;
            })
                .finally(() => running.delete(one));
            running.add(one);
        },
        async settled() {
            await Promise.all(running);
        },
    };
}
async function putBlob(url, body, headers, ports) {
    await withAttempts(async () => {
        const response = await ports.http.send({ method: 'PUT', url, headers, body });
        await drain(response);
        if (response.status < 200 || response.status > 299)
            throw refused('the cache’s storage', response);
    }, ports);
}
/** As Azure's own client names them; servers that imitate the service read the number at the end. */
function blockId(prefix, index) {
    return Buffer.from(`${prefix}${String(index).padStart(12, '0')}`).toString('base64');
}
function blockList(ids) {
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    return `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
}

// EXTERNAL MODULE: ./lib/transfer/document.js
var transfer_document = __webpack_require__(68630);
;// CONCATENATED MODULE: ./lib/cache/stores/prefetch.js

/** @param into has room for the whole range */
function prefetch(part, into) {
    let state = 'reading';
    let failure;
    let filled = 0;
    let wake = () => { };
    async function pump() {
        try {
            for await (const chunk of part.read()) {
                if (state === 'closed')
                    return;
                into.set(chunk, filled);
                filled += chunk.length;
                (0,release_buffer/* releaseBuffer */.k)(chunk);
                wake();
            }
            if (state === 'reading')
                state = 'done';
        }
        catch (error) {
            if (state === 'reading')
                state = 'failed';
            failure = error;
        }
        wake();
    }
    void pump();
    return {
        async *read() {
            for (let taken = 0;;) {
                if (taken < filled) {
                    const fresh = into.subarray(taken, filled);
                    taken = filled;
                    yield fresh;
                }
                else if (state === 'failed')
                    throw failure;
                else if (state !== 'reading')
                    return;
                else {
                    await new Promise((resolve) => {
                        wake = resolve;
                    });
                }
            }
        },
        close() {
            state = 'closed';
            part.cancel();
        },
    };
}

;// CONCATENATED MODULE: ./lib/cache/stores/download.js





/** Ranges at a time of one download: the storage gives a single connection some 60 MB/s. */
const download_parallel = 8;
/** An attempt that brought this much does not count: a line that is bad all the time still gets to the end. */
const progressThatCounts = 1024 * 1024;
function openLink(url, another) {
    let renewal;
    const link = {
        url,
        renew() {
            renewal ??= another().then((fresh) => {
                link.url = fresh;
            });
            return renewal;
        },
    };
    return link;
}
/**
 * The bytes at a link, in order. The first request is for a range and learns the size; the ranges that follow come side by
 * side as far as there are buffers for them, are retried each for itself and resumed where they broke off. The range that
 * the reader is at needs none of these, so that no download ever waits for another. A host that knows no ranges gives one
 * stream. A chunk is there until the next is asked for.
 * @throws UserError HTTP_*; HTTP_TRUNCATED when fewer, more or other bytes come than were promised
 */
function download(link, buffers, ports) {
    const blob = new Blob(link, ports);
    return { total: () => blob.total, [Symbol.asyncIterator]: () => chunksOf(blob, buffers) };
}
async function* chunksOf(blob, buffers) {
    const ahead = [];
    const head = blob.part(0, buffers.size);
    let next = buffers.size;
    const begin = (buffer, giveBack) => {
        const end = Math.min(next + buffers.size, blob.total ?? 0);
        const part = prefetch(blob.part(next, end), buffer);
        next = end;
        ahead.push({
            read: () => part.read(),
            close() {
                part.close();
                giveBack(buffer);
            },
        });
    };
    const isMore = () => !blob.whole && next < (blob.total ?? 0);
    const lookAhead = () => {
        while (isMore() && ahead.length < download_parallel - 1) {
            const buffer = buffers.take();
            if (buffer === undefined)
                return;
            begin(buffer, buffers.give);
        }
    };
    try {
        for await (const chunk of head.read()) {
            lookAhead();
            yield chunk;
            (0,release_buffer/* releaseBuffer */.k)(chunk);
        }
        while (ahead.length > 0 || isMore()) {
            if (ahead.length === 0)
                begin(Buffer.allocUnsafeSlow(buffers.size), release_buffer/* releaseBuffer */.k);
            for await (const chunk of ahead[0].read()) {
                lookAhead();
                yield chunk;
            }
            ahead.shift().close();
        }
    }
    finally {
        for (const part of ahead)
            part.close();
    }
}
class Blob {
    /** Bytes; undefined until the first response, and for a host that does not say. */
    total;
    /** The host knows no ranges: the first response brings everything. */
    whole = false;
    #etag;
    #link;
    #ports;
    constructor(link, ports) {
        this.#link = link;
        this.#ports = ports;
    }
    /** @param to exclusive; may be beyond the end for the first part only */
    part(from, to) {
        const control = { response: undefined, cancelled: false };
        return {
            read: () => this.#read(from, to, control),
            cancel: () => {
                control.cancelled = true;
                control.response?.cancel();
            },
        };
    }
    async *#read(from, to, control) {
        let at = from;
        let resumedAt = from;
        let spent = 0;
        try {
            for (;;) {
                try {
                    const response = await this.#request(at, to);
                    control.response = response;
                    if (response === undefined)
                        return;
                    let skip = response.status === 206 ? 0 : at;
                    const end = this.whole ? this.total : Math.min(to, this.total ?? to);
                    for await (const chunk of response.body) {
                        if (control.cancelled)
                            return;
                        const fresh = chunk.subarray(Math.min(skip, chunk.length));
                        skip -= chunk.length - fresh.length;
                        if (fresh.length === 0)
                            continue;
                        if (end !== undefined && at + fresh.length > end) {
                            if (response.status === 206)
                                throw changed();
                            yield fresh.subarray(0, end - at);
                            return;
                        }
                        at += fresh.length;
                        yield fresh;
                    }
                    if (skip === 0 && (end === undefined || at === end))
                        return;
                    throw (0,transfer_document/* truncated */.ps)('the cache’s storage', at - from, end === undefined ? undefined : end - from);
                }
                catch (error) {
                    if (control.cancelled)
                        return;
                    if (at - resumedAt >= progressThatCounts)
                        spent = 0;
                    resumedAt = at;
                    spent = await pause(error, spent, this.#ports);
                    if (control.cancelled)
                        return;
                }
            }
        }
        finally {
            control.response?.cancel();
        }
    }
    /** undefined for a blob of no bytes. */
    async #request(from, to) {
        const used = this.#link.url;
        let response = await this.#get(used, from, to);
        if (response.status === 403 || response.status === 401) {
            response.cancel();
            await this.#link.renew();
            // Nothing newer than what was just refused: final.
            if (this.#link.url === used)
                throw refused('the cache’s storage', response);
            response = await this.#get(this.#link.url, from, to);
        }
        try {
            return this.#check(response, from);
        }
        catch (error) {
            response.cancel();
            throw error;
        }
    }
    #get(url, from, to) {
        return this.#ports.http.get({ url, headers: { range: `bytes=${from}-${to - 1}` } });
    }
    /** Whether it is the same blob as before, and the place that was asked for. */
    #check(response, from) {
        const { status, headers } = response;
        if (status === 416 && from === 0 && /^bytes \*\/0$/.test(headers['content-range'] ?? '')) {
            response.cancel();
            this.total = 0;
            return undefined;
        }
        if (status !== 200 && status !== 206)
            throw refused('the cache’s storage', response);
        const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers['content-range'] ?? '');
        if (status === 206 && Number(range?.[1]) !== from) {
            throw new errors/* UserError */.y('RESPONSE_INVALID', `expected bytes from ${from} on from the cache’s storage, got ${range === null ? 'others' : `those from ${range[1]}`}`);
        }
        const total = status === 206 ? Number(range?.[2]) : contentLength(headers['content-length']);
        if (differs(total, this.total) || differs(headers.etag, this.#etag))
            throw changed();
        if (status === 200 && from === 0)
            this.whole = true;
        this.total ??= total;
        this.#etag ??= headers.etag;
        return response;
    }
}
function contentLength(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function differs(a, b) {
    return a !== undefined && b !== undefined && a !== b;
}
function changed() {
    return new errors/* UserError */.y('HTTP_TRUNCATED', 'the cache entry changed on its host while it was being downloaded', {
        cause: { code: 'CHANGED' },
    });
}

;// CONCATENATED MODULE: ./lib/cache/stores/part-buffers.js
/** @param most buffers at once; each is made when it is needed first */
function createPartBuffers(most, size) {
    const free = [];
    let made = 0;
    return {
        size,
        take() {
            const buffer = free.pop();
            if (buffer !== undefined)
                return buffer;
            if (made === most)
                return undefined;
            made++;
            return Buffer.allocUnsafeSlow(size);
        },
        give(buffer) {
            free.push(buffer);
        },
    };
}

;// CONCATENATED MODULE: ./lib/cache/stores/actions.js









/** Bytes of each range that is asked for. */
const partSize = 4 * 1024 * 1024;
/**
 * Ranges that downloads of all caches may hold before their reader takes them, beside the one that each reader is at: a
 * storage that gives 60 MB/s to a connection does not outrun them. What is in sockets comes on top.
 */
const partsAhead = 6;
/**
 * The Actions cache service, protocol v2, without @actions/cache: that one writes the archive to disk before it is
 * unpacked and after it was packed, and brings Azure's client, which takes 0.75 s to load.
 */
function actionsStore(options, ports) {
    const { url: service, mode } = options;
    const { log } = ports;
    log.mask(options.token);
    const call = actionsCalls(service, options.token, ports);
    const version = entryVersion(options.compression);
    const buffers = createPartBuffers(partsAhead, partSize);
    async function lookUp(key, prefixes) {
        const { ok, fields } = await call('GetCacheEntryDownloadURL', {
            key,
            ...(prefixes.length === 0 ? {} : { restore_keys: prefixes }),
            version,
        });
        if (!ok)
            return undefined;
        const matched = fields.matched_key ?? fields.matchedKey;
        if (typeof matched !== 'string') {
            throw new errors/* UserError */.y('RESPONSE_INVALID', 'the cache service found an entry and did not say which');
        }
        const url = signedUrl(fields.signed_download_url ?? fields.signedDownloadUrl, service, log);
        return { key: matched, size: undefined, handle: url };
    }
    async function find(key, prefixes) {
        if (!(0,stores_service/* mayRead */.ok)(mode))
            return undefined;
        let entry = await lookUp(key, prefixes);
        if (entry !== undefined && entry.key !== key && entry.key.startsWith(key)) {
            // The service takes the key itself for a prefix: 12.1 finds 12.10, and hides what the ladder would find.
            const [nearest, ...others] = prefixes;
            entry = nearest === undefined ? undefined : await lookUp(nearest, others);
        }
        if (entry === undefined || entry.key === key)
            return entry;
        const { key: matched } = entry;
        return prefixes.some((prefix) => matched.startsWith(prefix)) ? entry : undefined;
    }
    async function renew(key) {
        const entry = await lookUp(key, []);
        if (entry?.key === key)
            return entry.handle;
        throw new errors/* UserError */.y('HTTP_STATUS', `${key} is no longer in the cache`, { cause: { status: 404 } });
    }
    return {
        name: 'actions',
        find: async (key, prefixes) => find((0,stores_key/* checkKey */.y)(key), (0,stores_key/* checkLadder */.r)(prefixes)),
        open: (entry) => download(openLink(entry.handle, () => renew(entry.key)), buffers, ports),
        async reserve(key) {
            (0,stores_key/* checkKey */.y)(key);
            if (!(0,stores_service/* mayWrite */.J)(mode))
                return { kind: 'denied', why: `ACTIONS_CACHE_MODE is ${mode}` };
            const answer = await actions_reservation(call, key, version);
            if ('kind' in answer)
                return answer;
            const url = signedUrl(answer.fields.signed_upload_url ?? answer.fields.signedUploadUrl, service, log);
            return {
                kind: 'reserved',
                async write(body) {
                    const size = await uploadBlob(url, body, ports);
                    await finalize(call, { key, version, size }, () => lookUp(key, []));
                    return { size };
                },
                // The service has no call for it; what was reserved and never finished it forgets by itself.
                abandon: async () => { },
            };
        },
    };
}
/** Nobody else's entries have this version, so that nothing is ever taken for a pack that is none. */
function entryVersion(compression) {
    return (0,external_node_crypto_.createHash)('sha256').update(`setup-go-plus|sgp2|${compression}`).digest('hex');
}
/** After an answer that got lost the second attempt finds the key taken, by us: then this job saves nothing. */
async function actions_reservation(call, key, version) {
    const answer = await call('CreateCacheEntry', { key, version }).catch((error) => {
        if (!(error instanceof errors/* UserError */.y) || !isRefusal(error))
            throw error;
        return { kind: 'denied', why: error.message };
    });
    if ('kind' in answer || answer.ok)
        return answer;
    if (answer.message === '' || /already exists|another job|conflict/i.test(answer.message)) {
        return { kind: 'taken' };
    }
    return { kind: 'denied', why: answer.message };
}
/** Policy, quota, and the limit of uploads a minute: the service's last word, not a failure. */
function isRefusal({ code, cause }) {
    const status = cause?.status;
    return code === 'HTTP_RATE_LIMITED' || (code === 'HTTP_STATUS' && [401, 403].includes(status));
}
async function finalize(call, { key, version, size }, lookUp) {
    const answer = await call('FinalizeCacheEntryUpload', { key, version, size_bytes: String(size) });
    if (answer.ok)
        return;
    // An earlier attempt may have got through although its answer did not.
    if ((await lookUp().catch(() => undefined))?.key === key)
        return;
    throw new errors/* UserError */.y('HTTP_STATUS', `the cache service did not take ${key}${answer.message === '' ? '' : `: ${answer.message}`}`);
}

// EXTERNAL MODULE: ./lib/host/node/store-disk.js
var store_disk = __webpack_require__(31434);
;// CONCATENATED MODULE: ./lib/host/github/open-store.js




/** The store that was chosen; once a process, since its downloads share one budget of memory. */
async function openStore(choice, limit, host) {
    const compression = (0,pack_compression/* bestCompression */.XE)();
    switch (choice.kind) {
        case 'actions':
            return actionsStore({ ...choice, compression }, host);
        case 'directory':
            return directoryStore({ root: choice.root, limit, compression }, { ...host, disk: (0,store_disk/* nodeStoreDisk */.H)() });
        case 'actions-v1': {
            // @actions/cache brings Azure's client: most of a second that only those who need it pay.
            const { actionsV1Store } = await __webpack_require__.e(/* import() */ 1458).then(__webpack_require__.bind(__webpack_require__, 11458));
            return actionsV1Store({ mode: choice.mode, compression }, { ...host, disk: (0,store_disk/* nodeStoreDisk */.H)() });
        }
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/sdk/safe-path.js
var safe_path = __webpack_require__(49443);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/host/node/disk-error.js
var disk_error = __webpack_require__(8497);
// EXTERNAL MODULE: ./lib/host/node/rename.js
var rename = __webpack_require__(11605);
;// CONCATENATED MODULE: ./lib/host/node/merge-folder.js




/**
 * Moves what is in `from` to where nothing is in `to`: whole folders where they can go as one. What is there stays,
 * and nothing is written through a link. What was not moved is left in `from`.
 * @returns how many files and folders were not moved, since something was there
 */
function mergeFolder(from, to, unit, effects) {
    return merge(from, to, '', unit === 'modules' ? isModule : () => false, effects);
}
/** @param name of the folder, relative and with forward slashes */
async function merge(from, to, name, isUnit, effects) {
    let kept = 0;
    for (const entry of external_node_fs_.readdirSync(from, { withFileTypes: true })) {
        const source = (0,external_node_path_.join)(from, entry.name);
        const target = (0,external_node_path_.join)(to, entry.name);
        if (!entry.isDirectory()) {
            if (!moveFile(source, target))
                kept++;
            continue;
        }
        if ((await (0,rename/* renameFolder */.xv)(source, target, effects)) === 'moved')
            continue;
        const below = name === '' ? entry.name : `${name}/${entry.name}`;
        if (isUnit(below) || !isFolder(target))
            kept++;
        else
            kept += await merge(source, target, below, isUnit, effects);
    }
    return kept;
}
/** `github.com/!azure/sdk@v1.2.3` in GOMODCACHE, where cache/download/ has files of their own. */
function isModule(name) {
    return !name.startsWith('cache/') && name.slice(name.lastIndexOf('/') + 1).includes('@');
}
/** false: something is there. A rename would replace it without a word, a hard link does not. */
function moveFile(source, target) {
    try {
        external_node_fs_.linkSync(source, target);
    }
    catch (error) {
        if ((0,disk_error/* errorCode */.C)(error) === 'EEXIST')
            return false;
        // FAT and some network shares have no hard links.
        if (external_node_fs_.lstatSync(target, { throwIfNoEntry: false }) !== undefined)
            return false;
        external_node_fs_.renameSync(source, target);
        return true;
    }
    external_node_fs_.unlinkSync(source);
    return true;
}
/** Links to folders are none. */
function isFolder(path) {
    return external_node_fs_.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
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
            this.#fd = external_node_fs_.openSync(this.#path, 'wx', mode);
        });
    }
    data(bytes) {
        this.#attempt(() => {
            for (let done = 0; done < bytes.length;) {
                const wrote = external_node_fs_.writeSync(this.#fd, bytes, done, bytes.length - done);
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
                external_node_fs_.futimesSync(this.#fd, seconds, seconds);
            this.close();
            if (whole)
                this.names.push(name);
            else
                external_node_fs_.unlinkSync(this.#path);
        });
    }
    /** The file that is open when reading ends early. */
    close() {
        if (this.#fd === -1)
            return;
        const fd = this.#fd;
        this.#fd = -1;
        external_node_fs_.closeSync(fd);
    }
    /** Not `recursive`, which looks at what is there first: of modules every third file has a folder of its own. */
    #directory(name) {
        if (this.#made.has(name))
            return;
        const slash = name.lastIndexOf('/');
        if (slash !== -1)
            this.#directory(name.slice(0, slash));
        try {
            external_node_fs_.mkdirSync(this.#native(name), 0o755);
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, this.#native(name));
        }
        this.#made.add(name);
    }
    #attempt(write) {
        try {
            write();
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, this.#path, { needed: this.#file.size, written: this.#written });
        }
    }
    #native(name) {
        return this.#folder + external_node_path_.sep + (external_node_path_.sep === '/' ? name : name.replaceAll('/', external_node_path_.sep));
    }
}

// EXTERNAL MODULE: ./lib/host/node/remove.js
var remove = __webpack_require__(31071);
;// CONCATENATED MODULE: ./lib/host/node/landing.js









/** See Packs.land. */
async function land(folder, tools) {
    // A link (~/.cache on another disk) stays a link: its target is what is filled.
    const target = realPath(folder);
    return new DiskLanding(target, await openStage(target, tools), tools);
}
class DiskLanding {
    #target;
    #stage;
    #tools;
    #count = 0;
    constructor(target, stage, tools) {
        this.#target = target;
        this.#stage = stage;
        this.#tools = tools;
    }
    async unpack(pack, options) {
        const folder = this.#newFolder();
        try {
            return { ...(await this.#tools.unpack(pack, folder, options)), folder };
        }
        catch (error) {
            removeQuietly(folder);
            throw error;
        }
    }
    async publish(packs, { unit, extra = [], without = [] }) {
        const folders = packs.map(({ folder }) => folder);
        try {
            for (const folder of folders)
                for (const name of without)
                    await (0,remove.remove)((0,external_node_path_.join)(folder, ...name.split('/')));
            if (extra.length > 0)
                folders.push(this.#write(extra));
            return await this.#publish(folders, unit);
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, this.#target);
        }
        finally {
            await this.discard();
        }
    }
    async discard() {
        // Synchronously, which takes a tenth of the time for the thousands of files that were not needed.
        for (let i = 0; i < this.#count; i++)
            removeQuietly((0,external_node_path_.join)(this.#stage.path, String(i)));
        await this.#tools.ended?.();
        // What is held open now is swept by the next run.
        await this.#stage.discard().catch(() => undefined);
    }
    async #publish(folders, unit) {
        const { effects } = this.#tools;
        const [first, ...others] = folders;
        if (first === undefined)
            return { how: 'merged', kept: 0 };
        if (!isAbsentOrEmpty(this.#target)) {
            let kept = 0;
            for (const folder of folders)
                kept += await mergeFolder(folder, this.#target, unit, effects);
            return { how: 'merged', kept };
        }
        for (const folder of others)
            await mergeFolder(folder, first, unit, effects);
        // Windows does not rename onto an empty folder.
        if (effects.windows)
            removeEmpty(this.#target);
        if ((await (0,rename/* renameFolder */.xv)(first, this.#target, effects)) === 'moved')
            return { how: 'whole', kept: 0 };
        return { how: 'merged', kept: await mergeFolder(first, this.#target, unit, effects) };
    }
    #write(extra) {
        const folder = this.#newFolder();
        const sink = new PackSink(folder, {});
        for (const { name, data, mtime = Date.now() / 1000, optional } of extra) {
            const bytes = Buffer.from(data);
            try {
                sink.begin({ name, size: bytes.length, executable: false, mtime });
                sink.data(bytes);
                sink.end(true);
            }
            catch (error) {
                if (!optional)
                    throw error;
                sink.close();
            }
        }
        return folder;
    }
    #newFolder() {
        const folder = (0,external_node_path_.join)(this.#stage.path, String(this.#count++));
        try {
            external_node_fs_.mkdirSync(folder);
        }
        catch (error) {
            throw (0,disk_error/* diskError */.w)(error, folder);
        }
        return folder;
    }
}
/**
 * Beside the folder; inside it where that is another volume (a container's volume, a bind mount) or may not be written
 * (/go of an image's root user with /go/pkg/mod of ours).
 */
async function openStage(target, { stages, effects }) {
    const inside = (0,external_node_path_.join)(target, 'restored');
    await stages.sweep(target);
    await stages.sweep(inside);
    if (external_node_fs_.lstatSync(target, { throwIfNoEntry: false }) === undefined)
        return stages.open(target);
    let stage;
    try {
        stage = await stages.open(target);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && error.code === 'DISK_DENIED')
            return stages.open(inside);
        throw error;
    }
    const fault = await tryToMove(stage.path, target, effects);
    if (fault === undefined)
        return stage;
    await stage.discard();
    if ((0,disk_error/* errorCode */.C)(fault) === 'EXDEV')
        return stages.open(inside);
    throw (0,disk_error/* diskError */.w)(fault, target);
}
/** Moves an empty file. Device numbers do not tell: a bind mount has its parent's. */
async function tryToMove(from, to, effects) {
    const name = `.sgp-probe-${(0,external_node_crypto_.randomBytes)(5).toString('hex')}`;
    try {
        external_node_fs_.writeFileSync((0,external_node_path_.join)(from, name), '');
        await effects.rename((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name));
        external_node_fs_.unlinkSync((0,external_node_path_.join)(to, name));
        return undefined;
    }
    catch (error) {
        return error;
    }
}
/** With all links followed; what is not there yet keeps its name. */
function realPath(path) {
    try {
        return external_node_fs_.realpathSync(path);
    }
    catch (error) {
        const parent = (0,external_node_path_.dirname)(path);
        if ((0,disk_error/* errorCode */.C)(error) !== 'ENOENT' || parent === path)
            throw (0,disk_error/* diskError */.w)(error, path);
        return (0,external_node_path_.join)(realPath(parent), (0,external_node_path_.basename)(path));
    }
}
function isAbsentOrEmpty(folder) {
    try {
        return external_node_fs_.readdirSync(folder).length === 0;
    }
    catch (error) {
        if ((0,disk_error/* errorCode */.C)(error) === 'ENOENT')
            return true;
        throw error;
    }
}
function removeEmpty(folder) {
    try {
        external_node_fs_.rmdirSync(folder);
    }
    catch {
        // Absent, or no longer empty: renaming finds out.
    }
}
function removeQuietly(folder) {
    try {
        external_node_fs_.rmSync(folder, { recursive: true, force: true });
    }
    catch {
        // Held open, on Windows: the stage's own removal tries again, and after it the next run.
    }
}

;// CONCATENATED MODULE: ./lib/host/node/pack-source.js

/** The machine's own disk, for packing. */
function nodeSources() {
    return { open: pack_source_open };
}
/** O_NONBLOCK: a named pipe would wait for a writer for ever. Windows has neither flag, nor named pipes in folders. */
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function pack_source_open(path) {
    let fd;
    try {
        fd = external_node_fs_.openSync(path, FLAGS);
    }
    catch {
        return undefined;
    }
    const found = stat(fd);
    if (found === undefined || !found.isFile()) {
        external_node_fs_.closeSync(fd);
        return undefined;
    }
    return { size: found.size, read: (into) => read(fd, into), close: () => external_node_fs_.closeSync(fd) };
}
function stat(fd) {
    try {
        return external_node_fs_.fstatSync(fd);
    }
    catch {
        return undefined;
    }
}
function read(fd, into) {
    try {
        return external_node_fs_.readSync(fd, into);
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./lib/release/module/dirhash.js
var dirhash = __webpack_require__(7325);
// EXTERNAL MODULE: ./lib/sdk/bounds.js
var sdk_bounds = __webpack_require__(17283);
;// CONCATENATED MODULE: ./lib/cache/modules/zip-digest.js


/** Test data of modules can be as repetitive as deflate allows (1032); nothing of it is written to disk here. */
const RATIO = 1100;
/** The `h1:` of what a module's zip holds; '' where it does not unpack. Never throws. */
async function zipDigest(zip) {
    const { readZip, unzip } = await __webpack_require__.e(/* import() */ 5625).then(__webpack_require__.bind(__webpack_require__, 25625));
    const hash = new dirhash/* ModuleHash */.j();
    try {
        for (const entry of readZip(zip, { ...sdk_bounds/* BOUNDS */.Q, ratio: RATIO }))
            hash.add(entry.name, unzip(zip, entry));
        return hash.digest();
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/cache/build/entry-name.js
var entry_name = __webpack_require__(31517);
// EXTERNAL MODULE: ./lib/cache/modules/filter.js
var modules_filter = __webpack_require__(50020);
;// CONCATENATED MODULE: ./lib/cache/name-filter.js


/** undefined: all. */
function nameFilter(filter) {
    switch (filter?.kind) {
        case 'build':
            // A pack has no business with programs of other folders and other commits.
            return (name) => (0,entry_name/* buildEntry */.Jo)(name) !== undefined && !(0,entry_name/* isKept */.t8)(name);
        case 'modules':
            return (0,modules_filter/* moduleFilter */.lt)(filter);
    }
    return () => true;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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

// EXTERNAL MODULE: ./lib/cache/pack/fault.js
var fault = __webpack_require__(19698);
// EXTERNAL MODULE: ./lib/cache/pack/layout.js
var layout = __webpack_require__(78078);
;// CONCATENATED MODULE: ./lib/cache/pack/intake.js



/** Bytes that arrive in chunks of any size, taken in lengths that the format says, and hashed as it says. */
class Intake {
    /** Bytes taken. */
    taken = 0;
    #hash = (0,external_node_crypto_.createHash)('sha256');
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
        (0,layout/* hashBlock */.QK)(this.#hash, packed, compression);
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
        throw (0,fault/* damaged */.q)('there is more after its end');
    }
    /** Frees what the body holds. Not awaited: one that hangs would hide the error for which it is left. */
    leave() {
        this.#chunks.return?.().catch(() => undefined);
    }
    async #next() {
        const { done, value } = await this.#chunks.next();
        if (done)
            throw (0,fault/* damaged */.q)(`it ends in the middle, after ${this.taken} bytes`);
        return asBuffer(value);
    }
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

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
    const given = header_parseObject(line);
    const { schema, kind, parents, created, files, bytes, facts } = given;
    if (schema !== 1)
        throw (0,fault/* damaged */.q)(`its header has schema ${JSON.stringify(schema)}, not 1`);
    if (!isKind(kind))
        throw (0,fault/* damaged */.q)(`its header has kind ${JSON.stringify(kind)?.slice(0, 40)}`);
    if (!isKeys(parents))
        throw (0,fault/* damaged */.q)('its header has no list of parents');
    if (!isCount(created) || !isCount(files) || !isCount(bytes))
        throw (0,fault/* damaged */.q)('its header has no counts');
    if (!isFacts(facts))
        throw (0,fault/* damaged */.q)('its header has no facts');
    return { schema, kind, parents, created, files, bytes, facts: { ...facts } };
}
function header_parseObject(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        throw (0,fault/* damaged */.q)('its header is no JSON', error);
    }
    if (!isRecord(value))
        throw (0,fault/* damaged */.q)('its header is no object');
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
            throw (0,fault/* damaged */.q)(`it ends in the middle of file ${this.#files + 1}`);
        return { files: this.#files, bytes: this.#bytes };
    }
    /** @returns whether there may be more to do with this chunk */
    #step() {
        switch (this.#state) {
            case 'header':
                return this.#header();
            case 'entry':
                return this.#entry(this.#take(layout/* ENTRY_BYTES */.nC));
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
        if (line.length > layout/* MAX_HEADER_BYTES */.v8)
            throw (0,fault/* damaged */.q)(`its header has more than ${layout/* MAX_HEADER_BYTES */.v8} bytes`);
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
        const entry = (0,layout/* decodeEntry */.LP)(bytes);
        if (entry === undefined)
            throw (0,fault/* damaged */.q)(`what follows file ${this.#files} is no file`);
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
        if (status !== layout/* WHOLE */.Ef && status !== layout/* CUT */.T6)
            throw (0,fault/* damaged */.q)(`file ${this.#files + 1} has no proper end`);
        if (status === layout/* WHOLE */.Ef) {
            this.#files++;
            this.#bytes += this.#file.size;
        }
        this.#state = 'entry';
        this.#handlers.end(status === layout/* WHOLE */.Ef);
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
                    await (0,promises_.setImmediate)();
                parser.push(block.subarray(at, at + TURN));
            }
            (0,release_buffer/* releaseBuffer */.k)(block);
        };
        const compression = compressionOf(await intake.take(layout/* START_BYTES */.H));
        for (;;) {
            const frame = (0,layout/* decodeFrame */.O2)(await intake.take(layout/* FRAME_BYTES */.Kr));
            if (frame === undefined)
                throw (0,fault/* damaged */.q)(`what follows byte ${intake.taken - layout/* FRAME_BYTES */.Kr} is no block`);
            if (frame.packed === 0)
                break;
            const packed = await intake.takeBlock(frame.packed, compression);
            const block = (0,pack_compression/* decompress */.mF)(packed, frame, compression);
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
        throw (0,fault/* asRefusal */.Z)(error);
    }
}
function compressionOf(start) {
    const compression = (0,layout/* decodeStart */.xe)(start);
    if (compression === undefined)
        throw (0,fault/* damaged */.q)('it does not begin as a pack does');
    if (!(0,pack_compression/* canRead */.Tt)(compression))
        throw (0,fault/* damaged */.q)(`it is compressed with ${compression}, which this version of Node cannot read`);
    return compression;
}
async function checkTrailer(intake, found) {
    const { files, bytes } = (0,layout/* decodeCounts */.zM)(await intake.take(layout/* COUNTS_BYTES */.zP));
    const digest = intake.digest();
    if (!digest.equals(await intake.take(layout/* DIGEST_BYTES */.x4)))
        throw (0,fault/* damaged */.q)('its SHA-256 is not the one that it names');
    if (files !== found.files || bytes !== found.bytes)
        throw (0,fault/* damaged */.q)(`it has ${found.files} files of ${found.bytes} bytes, not ${files} of ${bytes}`);
    await intake.end();
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
        this.#hash = this.#hashing ? (0,external_node_crypto_.createHash)('sha256') : undefined;
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
        all.push([name, isZip ? await zipDigest(external_node_fs_.readFileSync((0,external_node_path_.join)(folder, ...name.split('/')))) : hex]);
    }
    return all;
}
function otherKind({ kind }, wanted) {
    return new errors/* UserError */.y('ARCHIVE_INVALID', `The cache's pack is of kind ${kind}, not ${wanted}.`, {
        hint: 'Nothing of it was kept, and the job goes on without it. If it stays so, delete this entry of the cache.',
    });
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/host/node/unpack-messages.js

function toFailure(error) {
    if (error instanceof UserError) {
        const { code, message, hint } = error;
        return { code, message, hint, stack: undefined };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { code: undefined, message, hint: undefined, stack };
}
function fromFailure({ code, message, hint, stack }) {
    if (code !== undefined)
        return new errors/* UserError */.y(code, message, hint === undefined ? {} : { hint });
    const error = new Error(message);
    if (stack !== undefined)
        error.stack = stack;
    return error;
}

;// CONCATENATED MODULE: ./lib/host/node/unpack-thread.js


/** Packed bytes that are worth a message: they become some 2 MiB. Sockets give 16 to 64 KiB. */
const PORTION = 512 * 1024;
/** Buffers that travel between the two threads. */
const BUFFERS = 6;
/** A thread that has begun to load and waits for something to unpack. It keeps no process alive until then. */
function startThread({ path, execArgv }) {
    const worker = new external_node_worker_threads_.Worker(path, execArgv === undefined ? {} : { execArgv });
    worker.unref();
    // What keeps it from starting is told to whoever uses it, by its end.
    worker.on('error', () => undefined);
    return worker;
}
/** In a thread of its own; this one only moves the packed bytes there. See Packs.unpack. Ends the thread. */
async function unpackInThread(pack, folder, { onHeader, ...options }, rules, worker) {
    const thread = new Thread(worker, onHeader);
    thread.begin({ folder, options, rules });
    try {
        return await Promise.race([thread.outcome, send(pack, thread).then(() => thread.outcome)]);
    }
    finally {
        await thread.terminate();
    }
}
/** Ends early, and leaves the pack, when the thread has failed. */
async function send(pack, thread) {
    let buffer = await thread.buffer();
    let used = 0;
    for await (const chunk of pack) {
        for (let at = 0; at < chunk.length;) {
            if (used === PORTION) {
                thread.send(buffer, used);
                buffer = await thread.buffer();
                used = 0;
            }
            const part = chunk.subarray(at, at + PORTION - used);
            new Uint8Array(buffer).set(part, used);
            at += part.length;
            used += part.length;
        }
        if (thread.ended)
            return;
    }
    thread.send(buffer, used);
    thread.sendEnd();
}
class Thread {
    outcome;
    ended = false;
    #worker;
    #free = [];
    #made = 0;
    #wake = () => { };
    constructor(worker, onHeader) {
        this.#worker = worker;
        this.outcome = new Promise((resolve, reject) => {
            worker.on('message', (message) => {
                switch (message.kind) {
                    case 'taken':
                        this.#free.push(message.buffer);
                        this.#wake();
                        break;
                    case 'header':
                        onHeader?.(message.header);
                        break;
                    case 'done':
                        resolve(message.unpacked);
                        break;
                    case 'failed':
                        reject(fromFailure(message.failure));
                }
            });
            worker.on('error', reject);
            worker.on('exit', (code) => reject(new Error(`The unpacking thread ended with code ${code}`)));
        }).finally(() => {
            this.ended = true;
            this.#wake();
        });
        // Whoever waits for it may still be waiting for bytes.
        this.outcome.catch(() => undefined);
    }
    /** An empty one, as soon as the thread has given one back, or has ended. */
    async buffer() {
        for (;;) {
            const buffer = this.#free.pop();
            if (buffer !== undefined)
                return buffer;
            if (this.#made < BUFFERS || this.ended) {
                this.#made++;
                return new ArrayBuffer(PORTION);
            }
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
    begin(task) {
        this.#worker.ref();
        this.#worker.postMessage(task);
    }
    send(buffer, length) {
        this.#worker.postMessage({ buffer, length }, [buffer]);
    }
    sendEnd() {
        this.#worker.postMessage(null);
    }
    async terminate() {
        await this.#worker.terminate();
    }
}

;// CONCATENATED MODULE: ./lib/host/node/unpack-threads.js

/** How many threads unpack at once, and one that is started before it is known whether it will be of use. */
class UnpackThreads {
    #file;
    #most;
    #running = 0;
    /** Landings for whose packs one may be of use. */
    #waiting = 0;
    #spare;
    /** @param file undefined: there are none */
    constructor(file, most) {
        this.#file = file;
        this.#most = file === undefined ? 0 : most;
    }
    /** A thread of the caller's own until `give`; undefined: there are as many as there may be. */
    take() {
        if (this.#file === undefined || this.#running >= this.#most)
            return undefined;
        this.#running++;
        const thread = this.#spare ?? startThread(this.#file);
        this.#spare = undefined;
        return thread;
    }
    give() {
        this.#running--;
    }
    /** Starts one ahead. @returns to be called when there is nothing more to unpack; ends one that was of no use */
    warm() {
        this.#waiting++;
        if (this.#file !== undefined && this.#spare === undefined && this.#running < this.#most)
            this.#start(this.#file);
        let ended = false;
        return async () => {
            if (ended)
                return;
            ended = true;
            if (--this.#waiting > 0)
                return;
            const spare = this.#spare;
            this.#spare = undefined;
            await spare?.terminate();
        };
    }
    #start(file) {
        const thread = startThread(file);
        this.#spare = thread;
        // One that ends by itself could not load, and would never answer.
        thread.once('exit', () => {
            if (this.#spare === thread)
                this.#spare = undefined;
        });
    }
}

// EXTERNAL MODULE: ./lib/host/node/worker-file.js
var worker_file = __webpack_require__(98716);
;// CONCATENATED MODULE: ./lib/host/node/packs.js









/** A thread takes 40 ms to start; so much is unpacked in less. Bytes, packed. */
const SMALL = 4 * 2 ** 20;
/**
 * The same on two processors, which the thread shares with the network's and with zstd's: below it a thread costs more
 * than it brings (junegunn/fzf, 15 MB: 0.56 s with, 0.53 s without, 0.76 and 0.61 processor seconds).
 */
const SMALL_ON_TWO = 64 * 2 ** 20;
/** Each takes 50 MB of memory. With this thread, that is one for each of the three caches. */
const MOST = 2;
/**
 * Packing and unpacking on the machine's own disk.
 *
 * Threads leave this one to the network and to the SDK's own extraction. By themselves they gain little on two
 * processors: nektos/act's build cache, modules and SDK at once (33,000 files, 736 MB, tmpfs) took 1.9 s and 276 MB of
 * memory in three threads, 1.8 to 2.1 s and 150 MB in none; each file's own system calls are most of it, so that more
 * processors and slower disks gain more. Hence few threads, and no waiting for one.
 */
function nodePacks(machine, stages, { cores, worker } = { cores: (0,external_node_os_.availableParallelism)(), worker: (0,worker_file/* workerFile */.T)('unpack') }) {
    const rules = (0,safe_path/* nameRules */.Je)(machine.platform.os);
    const threads = new UnpackThreads(worker, Math.min(MOST, cores - 1));
    const small = cores > 2 ? SMALL : SMALL_ON_TWO;
    const isSmall = (size) => size !== undefined && size < small;
    const unpack = async (pack, folder, options) => {
        const { bytes, size } = options.size === undefined ? await begin(pack) : { bytes: pack, size: options.size };
        const thread = isSmall(size) ? undefined : threads.take();
        if (thread === undefined)
            return unpackHere(bytes, folder, options, rules);
        try {
            return await unpackInThread(bytes, folder, options, rules, thread);
        }
        finally {
            threads.give();
        }
    };
    return {
        sources: nodeSources(),
        unpack,
        async land(folder, size) {
            // While the first bytes are on their way, if there is a processor for it: it may turn out to be of no use.
            const unwarm = cores > 2 && !isSmall(size) ? threads.warm() : async () => { };
            try {
                return await land(folder, { unpack, stages, effects: (0,rename/* realRename */.fQ)(), ended: unwarm });
            }
            catch (error) {
                await unwarm();
                throw error;
            }
        },
    };
}
/** With its first chunk: a service says how much there is when it answers. */
async function begin(pack) {
    const chunks = pack[Symbol.asyncIterator]();
    const first = await chunks.next();
    async function* all() {
        try {
            for (let next = first; !next.done; next = await chunks.next())
                yield next.value;
        }
        finally {
            await chunks.return?.();
        }
    }
    return { bytes: all(), size: pack.total?.() };
}

// EXTERNAL MODULE: ./lib/host/node/tree.js
var tree = __webpack_require__(95999);
;// CONCATENATED MODULE: ./lib/cli/cache/host.js









/** @param temp where the names of restored files are kept until the save */
function cacheHost(host, temp) {
    const { machine } = host;
    return {
        ...host,
        machine: { ...machine, platform: machine.platform, temp },
        packs: nodePacks(machine, host.stages),
        tree: (0,tree/* nodeTree */.L)(),
    };
}
/** @throws UserError INPUT_INVALID where there is none: on a command line someone is waiting for what was asked for */
function requireStore(request, { machine }) {
    const choice = (0,choose/* chooseStore */.z)((0,stores_service/* detectService */.jJ)(machine.env), request);
    if (choice.kind !== 'none')
        return choice;
    throw new errors/* UserError */.y('INPUT_INVALID', `There is no store for the caches: ${choice.why}`, {
        hint: 'Name a folder or network share: --cache-directory /mnt/share/go-cache, or cache.directory in the config.',
    });
}
/** @param untouched an entry that is looked at does not count as used */
async function host_open(choice, limit, host, untouched = false) {
    return untouched && choice.kind === 'directory'
        ? openDirectory(choice.root, limit, host, true)
        : openStore(choice, limit, host);
}
function openDirectory(root, limit, host, untouched = false) {
    const disk = (0,store_disk/* nodeStoreDisk */.H)();
    return directoryStore({ root, limit, compression: (0,pack_compression/* bestCompression */.XE)() }, { ...host, disk: untouched ? { ...disk, touch: async () => { } } : disk });
}


/***/ }),

/***/ 66077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readValues),
/* harmony export */   w: () => (/* binding */ readCacheRequest)
/* harmony export */ });
/* harmony import */ var _cache_job_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13259);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15404);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50646);
/* harmony import */ var _setup_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48987);
/* harmony import */ var _input_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94977);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19765);






/** Flags, config and defaults. @throws UserError CONFIG_INVALID */
async function readValues(options, { machine, files }) {
    const others = (0,_input_options_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTexts */ .Ld)(options, machine.env);
    const text = (name) => {
        if (!isCacheFlag(name))
            return others(name);
        const value = options[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];
        return value === undefined ? undefined : String(value);
    };
    const folder = machine.path.resolve(machine.cwd, others('working-directory') ?? '.');
    const named = others('config');
    const path = machine.path.resolve(folder, named ?? defaultOf('config'));
    const config = await (0,_config_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(files, path, named !== undefined);
    const label = (name) => (isCacheFlag(name) ? `--${name}` : (0,_input_options_js__WEBPACK_IMPORTED_MODULE_0__/* .flagLabel */ .dV)(name));
    return { values: (0,_setup_values_js__WEBPACK_IMPORTED_MODULE_2__/* .inputValues */ .t)(text, config, label), folder };
}
/** The caches of a job in this folder. @throws UserError INPUT_INVALID */
function readCacheRequest(options, { values, folder }, { machine }) {
    const request = (0,_cache_job_request_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCacheRequest */ .V)(values, machine);
    return options.directory === undefined ? request : { ...request, workspace: folder };
}
function isCacheFlag(wanted) {
    return _options_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheFlags */ .wT.some(({ name }) => name === wanted);
}
function defaultOf(wanted) {
    return _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputs */ .Q.find(({ name }) => name === wanted)?.default ?? '';
}


/***/ }),

/***/ 60187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ goSettings)
/* harmony export */ });
/**
 * What `go env` will say, before there is a go command: so that caches come down while the SDK does. The order is
 * cmd/go's: the environment, the file that `go env -w` writes, Go's defaults (an empty variable counts as unset).
 * GOROOT/go.env is left out: it sets nothing of this.
 */
async function goSettings(files, machine) {
    const written = await readGoEnvFile(files, machine);
    const get = (name) => machine.env(name) || written.get(name) || '';
    const { path } = machine;
    const GOPATH = get('GOPATH') || (machine.home === '' ? '' : path.join(machine.home, 'go'));
    const first = GOPATH.split(path.delimiter)[0] ?? '';
    const caches = userCaches(machine);
    return {
        get,
        GOPATH,
        GOMODCACHE: get('GOMODCACHE') || (first === '' ? '' : path.join(first, 'pkg', 'mod')),
        GOCACHE: get('GOCACHE') || (caches === undefined ? '' : path.join(caches, 'go-build')),
    };
}
/** Lines that cmd/go would skip are skipped: no `=`, or a name that does not begin with a capital letter. */
async function readGoEnvFile(files, machine) {
    const path = goEnvFile(machine);
    const bytes = path === undefined ? undefined : await files.read(path).catch(() => undefined);
    const values = new Map();
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
        const equals = line.indexOf('=');
        if (equals > 0 && /^[A-Z]/.test(line))
            values.set(line.slice(0, equals), line.slice(equals + 1));
    }
    return values;
}
function goEnvFile(machine) {
    const { path, home, platform } = machine;
    const named = machine.env('GOENV');
    if (named === 'off')
        return undefined;
    if (named)
        return named;
    switch (platform.os) {
        case 'windows': {
            const roaming = machine.env('AppData');
            return roaming ? path.join(roaming, 'go', 'env') : undefined;
        }
        case 'darwin':
            return home === '' ? undefined : path.join(home, 'Library', 'Application Support', 'go', 'env');
        default: {
            const config = machine.env('XDG_CONFIG_HOME') || (home === '' ? '' : path.join(home, '.config'));
            return config === '' ? undefined : path.join(config, 'go', 'env');
        }
    }
}
/** os.UserCacheDir. */
function userCaches({ env, home, path, platform }) {
    switch (platform.os) {
        case 'windows':
            return env('LocalAppData') || undefined;
        case 'darwin':
            return home === '' ? undefined : path.join(home, 'Library', 'Caches');
        default:
            return env('XDG_CACHE_HOME') || (home === '' ? undefined : path.join(home, '.cache'));
    }
}


/***/ }),

/***/ 31685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ keptProgramName),
/* harmony export */   i: () => (/* binding */ parseKeptProgram)
/* harmony export */ });
function keptProgramName({ sha256, program }) {
    return `${sha256}-${program}`;
}
/** @param name of a file, without its folder. @returns undefined for the programs of `go run` and `go tool` */
function parseKeptProgram(name) {
    const [, sha256, program] = /^([0-9a-f]{64})-(.+)$/.exec(name) ?? [];
    return sha256 === undefined || program === undefined ? undefined : { sha256, program };
}


/***/ }),

/***/ 95999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nodeTree)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The machine's own disk. */
function nodeTree() {
    return {
        walk: (folder, enter = () => true, contents = () => 0, without = () => false) => walk(folder, enter, contents, without),
        read: (path, limit) => readFile(path, limit, true),
        head: (path, limit) => readFile(path, limit, false),
        setTimes: (folder, times) => {
            let set = 0;
            for (const { name, mtime } of times) {
                try {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)(name === '' ? folder : native(folder, name), mtime, mtime);
                    set++;
                }
                catch {
                    // Another user's file, or gone: it keeps its time.
                }
            }
            return set;
        },
    };
}
function walk(folder, enter, contents, without) {
    const found = [];
    if (!isFolder(folder))
        return undefined;
    descend('');
    return found;
    function descend(parent) {
        for (const name of namesIn(parent === '' ? folder : native(folder, parent))) {
            const relative = parent === '' ? name : `${parent}/${name}`;
            if (without(relative))
                continue;
            const path = native(folder, relative);
            const limit = contents(relative);
            const entry = (limit === 0 ? undefined : openEntry(relative, path, limit)) ?? entryOf(relative, path);
            if (entry === undefined)
                continue;
            found.push(entry);
            if (entry.kind === 'directory' && enter(relative))
                descend(relative);
        }
    }
}
function namesIn(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path).sort();
    }
    catch {
        return [];
    }
}
/** The folder itself may be reached through a link: homes often are. */
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function entryOf(name, path) {
    try {
        return toEntry(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path));
    }
    catch {
        return undefined;
    }
}
function toEntry(name, stat) {
    const kind = kindOf(stat);
    const executable = kind === 'file' && (stat.mode & 0o111) !== 0;
    return { name, kind, size: stat.size, mtime: stat.mtimeMs, executable };
}
function kindOf(stat) {
    if (stat.isFile())
        return 'file';
    if (stat.isDirectory())
        return 'directory';
    return stat.isSymbolicLink() ? 'link' : 'other';
}
/** Opened without following a link, and without waiting for the writer of a named pipe; Windows knows neither. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/**
 * One call fewer for each of thousands of files than to look first and then to read.
 * @returns undefined for what is no file, cannot be opened, or is a link where only a look tells
 */
function openEntry(name, path, limit) {
    if (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW === undefined) {
        const entry = entryOf(name, path);
        const content = entry?.kind === 'file' ? readFile(path, limit, true) : undefined;
        return entry === undefined || content === undefined ? entry : { ...entry, content };
    }
    return withFile(path, (file) => {
        const entry = toEntry(name, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file));
        if (entry.kind !== 'file')
            return undefined;
        return entry.size > limit ? entry : { ...entry, content: readAll(file, entry.size) };
    });
}
function readFile(path, limit, whole) {
    return withFile(path, (file) => {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!stat.isFile() || (whole && stat.size > limit))
            return undefined;
        return readAll(file, Math.min(stat.size, limit));
    });
}
function readAll(file, length) {
    const data = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafe(length);
    let read = 0;
    for (let got = -1; got !== 0 && read < data.length; read += got) {
        got = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, data, read, data.length - read, null);
    }
    return data.subarray(0, read);
}
function withFile(path, use) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, FLAGS);
    }
    catch {
        return undefined;
    }
    try {
        return use(file);
    }
    catch {
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function native(folder, name) {
    return folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep + (node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '/' ? name : name.replaceAll('/', node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
}


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ModuleHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


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
        const hex = typeof content === 'string' ? content : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
        this.#files.set(name, hex.toLowerCase());
    }
    /** What was added: SHA-256 in hex by name. */
    get files() {
        return this.#files;
    }
    /** `h1:` and base64. */
    digest() {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('ARCHIVE_HOSTILE', `The module zip ${why}, so its h1: hash would be ambiguous`, {
        hint: 'No published module is like this: do not use the proxy it came from.',
    });
}


/***/ }),

/***/ 17283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ BOUNDS),
/* harmony export */   g: () => (/* binding */ BoundsCheck)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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

/***/ 49443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ hostile),
/* harmony export */   Je: () => (/* binding */ nameRules),
/* harmony export */   Uo: () => (/* binding */ SeenNames),
/* harmony export */   jC: () => (/* binding */ safeName),
/* harmony export */   o3: () => (/* binding */ safeLink)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ zlibCode)
/* harmony export */ });
/** `Z_DATA_ERROR` and the like of an error that node:zlib made; '' for any other. */
function zlibCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return '';
    const code = String(error.code);
    return code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE' ? code : '';
}


/***/ }),

/***/ 68630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ promisedLength),
/* harmony export */   ps: () => (/* binding */ truncated),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12586);


/**
 * A whole body in memory, gzip undone.
 * @param limit bytes, before and after decompression
 * @throws UserError RESPONSE_INVALID above the limit or for broken gzip, HTTP_TRUNCATED
 */
async function readDocument(url, response, limit) {
    const place = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactUrl */ .B)(url);
    const promised = promisedLength(response);
    const chunks = [];
    let length = 0;
    try {
        if ((promised ?? 0) > limit)
            throw tooLarge(place, limit);
        for await (const chunk of response.body) {
            length += chunk.length;
            if (length > limit)
                throw tooLarge(place, limit);
            chunks.push(chunk);
        }
    }
    catch (error) {
        response.cancel();
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && error.code === 'HTTP_UNREACHABLE'
            ? truncated(place, length, promised, error)
            : error;
    }
    if (promised !== undefined && length !== promised)
        throw truncated(place, length, promised);
    const body = Buffer.concat(chunks);
    return response.headers['content-encoding'] === 'gzip' ? inflate(body, place, limit) : body;
}
/** Content-Length, where it says how many bytes of body come. */
function promisedLength(response) {
    const text = response.headers['content-length'];
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
function truncated(place, got, promised, cause) {
    const what = promised === undefined ? `broke off after ${got} bytes` : `gave ${got} of ${promised} bytes`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('HTTP_TRUNCATED', `${place} ${what}`, {
        hint: 'The connection or a proxy on the way cuts downloads off: try again, or configure a mirror.',
        ...(cause === undefined ? {} : { cause }),
    });
}
async function inflate(body, place, limit) {
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    try {
        return gunzipSync(body, { maxOutputLength: limit });
    }
    catch (cause) {
        if (cause.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLarge(place, limit);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('RESPONSE_INVALID', `${place} says that it sends gzip, and does not`, { cause });
    }
}
function tooLarge(place, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('RESPONSE_INVALID', `${place} sends more than the ${limit} bytes that were expected at most`, {
        hint: 'Check the address: this is not the document that belongs there.',
    });
}


/***/ }),

/***/ 7945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planRetry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24169);


const longestBackoff = 20_000;
const longestRetryAfter = 60_000;
/**
 * What to do after a failure; undefined to give up. Full jitter (0 … the doubled backoff), so that the jobs of a
 * matrix that failed together do not come back together.
 * @param spent attempts used up before this failure
 * @param random 0 ≤ n < 1
 */
function planRetry(error, spent, policy, random) {
    if (!isTransient(error))
        return undefined;
    const used = spent + cost(error);
    if (used >= policy.attempts)
        return undefined;
    const asked = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(error)?.retryAfter ?? 0;
    if (asked > longestRetryAfter)
        return undefined;
    const ceiling = Math.min(longestBackoff, policy.backoff * 2 ** (used - 1));
    return { spent: used, wait: Math.max(asked, Math.floor(random * ceiling)) };
}
function isTransient(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
        return false;
    const answer = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(error);
    switch (error.code) {
        case 'HTTP_TRUNCATED':
            return codeOf(error) !== 'CHANGED';
        case 'HTTP_UNREACHABLE':
            return !/CERT|SELF_SIGNED|UNABLE_TO|PROXY_REFUSED|^ERR_TLS|^ERR_SSL/.test(codeOf(error));
        case 'HTTP_RATE_LIMITED':
            return answer?.exhausted !== true;
        case 'HTTP_STATUS':
            return answer !== undefined && (answer.status === 408 || answer.status >= 500);
        default:
            return false;
    }
}
/** A host behind a firewall that drops packets costs 20 s an attempt: two of those are enough. */
function cost(error) {
    return codeOf(error) === 'ETIMEDOUT' ? 2 : 1;
}
function codeOf(error) {
    const code = error.cause?.code;
    return typeof code === 'string' ? code : '';
}


/***/ })

};
