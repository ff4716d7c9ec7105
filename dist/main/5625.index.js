export const id = 5625;
export const ids = [5625];
export const modules = {

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
