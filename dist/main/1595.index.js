export const id = 1595;
export const ids = [1595];
export const modules = {

/***/ 31595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  packRow: () => (/* binding */ packRow)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/build/archives/gzip.js


/** zlib's own header names the system that it was built for: this one says "unknown", and no time. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255);
/** Compressed bytes are the same wherever Node carries the same zlib. */
async function* gzip(data) {
    let crc = 0;
    let size = 0;
    function* counted() {
        for (const chunk of data) {
            if (chunk.length === 0)
                continue;
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            size += chunk.length;
            yield chunk;
        }
    }
    yield HEADER;
    yield* deflate(counted());
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc >>> 0, 0);
    trailer.writeUInt32LE(size % 2 ** 32, 4);
    yield trailer;
}
async function* deflate(data) {
    const source = external_node_stream_.Readable.from(data, { objectMode: true, highWaterMark: 1 });
    const deflater = (0,external_node_zlib_.createDeflateRaw)({ level: 9, memLevel: 8 });
    source.on('error', (error) => deflater.destroy(error));
    yield* source.pipe(deflater);
}

;// CONCATENATED MODULE: ./lib/build/archives/entry.js
const PART = 2 ** 20;
function* parts(bytes) {
    for (let at = 0; at < bytes.size; at += PART)
        yield bytes.read(at, Math.min(PART, bytes.size - at));
}
/** Bytewise, so that no machine's language decides the order. */
function inOrder(entries) {
    return [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
}

;// CONCATENATED MODULE: ./lib/build/archives/tar.js

const BLOCK = 512;
/**
 * A POSIX tar (ustar, with pax records only for names that ustar cannot hold) in which nothing comes from this machine:
 * no user, no group, no time but the given one, entries in bytewise order, modes 0755 and 0644.
 */
function* tar(entries, { mtime }) {
    for (const { name, executable, bytes } of inOrder(entries)) {
        const split = ustarName(name);
        if (split === undefined)
            yield* pax(name, mtime);
        const at = split ?? { prefix: '', name: shortened(name) };
        yield header({ ...at, type: '0', size: bytes.size, mode: executable ? 0o755 : 0o644, mtime });
        yield* parts(bytes);
        yield padding(bytes.size);
    }
    yield new Uint8Array(2 * BLOCK);
}
function header({ prefix, name, type, size, mode, mtime }) {
    const block = Buffer.alloc(BLOCK);
    block.write(name, 0, 100, 'utf8');
    block.write(`${octal(mode, 7)}\0`, 100);
    block.write(`${octal(0, 7)}\0${octal(0, 7)}\0`, 108);
    block.write(`${octal(size, 11)}\0${octal(mtime, 11)}\0`, 124);
    block.write('        ', 148);
    block.write(type, 156);
    block.write('ustar\u000000', 257);
    block.write(`${octal(0, 7)}\0${octal(0, 7)}\0`, 329);
    block.write(prefix, 345, 155, 'utf8');
    let sum = 0;
    for (const byte of block)
        sum += byte;
    block.write(`${octal(sum, 6)}\0 `, 148);
    return block;
}
/** Names of ASCII that fit, split at a slash where they are long. Others need a pax record. */
function ustarName(name) {
    if (!/^[ -~]+$/.test(name))
        return undefined;
    if (name.length <= 100)
        return { prefix: '', name };
    const slash = name.lastIndexOf('/', 155);
    const rest = name.length - slash - 1;
    if (slash <= 0 || rest > 100 || rest === 0)
        return undefined;
    return { prefix: name.slice(0, slash), name: name.slice(slash + 1) };
}
function* pax(name, mtime) {
    const body = Buffer.from(record('path', name));
    yield header({
        prefix: '',
        name: `PaxHeaders/${shortened(name)}`.slice(0, 100),
        type: 'x',
        size: body.length,
        mode: 0o644,
        mtime,
    });
    yield body;
    yield padding(body.length);
}
/** `LENGTH key=value\n`, where the length counts itself. */
function record(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (rest + String(length).length > length)
        length++;
    return `${length} ${key}=${value}\n`;
}
/** For readers that do not know pax. */
function shortened(name) {
    return name.replace(/[^ -~]/g, '_').slice(-80);
}
function padding(size) {
    return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}
function octal(value, width) {
    return Math.floor(value).toString(8).padStart(width, '0');
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/build/archives/zip.js




/** Where zip64 would begin, which no release needs and some readers do not know. */
const LIMIT = 2 ** 32 - 1;
/** Sizes follow the data (bit 3), so that nothing is compressed twice or kept; names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
const DEFLATED = 8;
/**
 * A zip in which nothing comes from this machine: no extra fields, no time but the given one (UTC, even seconds, not
 * before 1980), entries in bytewise order, modes 0755 and 0644.
 * @throws UserError INPUT_INVALID where it would need zip64
 */
async function* zip(entries, { mtime }) {
    const time = dosTime(mtime);
    const written = [];
    let offset = 0;
    for (const { name, executable, bytes } of inOrder(entries)) {
        const start = offset;
        const raw = Buffer.from(name);
        let crc = 0;
        let compressed = 0;
        function* counted() {
            for (const part of parts(bytes)) {
                crc = (0,external_node_zlib_.crc32)(part, crc);
                yield part;
            }
        }
        const head = localHeader(raw, time);
        yield head;
        for await (const chunk of deflate(counted())) {
            compressed += chunk.length;
            yield chunk;
        }
        if (bytes.size > LIMIT || start + compressed > LIMIT)
            throw tooLarge(name);
        const descriptor = Buffer.alloc(16);
        descriptor.writeUInt32LE(0x08074b50, 0);
        sizes(descriptor, 4, { crc, compressed, size: bytes.size });
        yield descriptor;
        offset = start + head.length + compressed + descriptor.length;
        written.push({ name: raw, executable, offset: start, crc, compressed, size: bytes.size });
    }
    const directory = written.map((entry) => centralHeader(entry, time));
    const length = directory.reduce((sum, { length }) => sum + length, 0);
    if (offset + length > LIMIT || written.length > 0xffff)
        throw tooLarge('the whole');
    yield* directory;
    yield end(written.length, length, offset);
}
function dosTime(mtime) {
    const at = new Date(Math.max(mtime * 1000, Date.UTC(1980, 0, 1)));
    return {
        time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
        date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    };
}
function localHeader(name, { time, date }) {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(FLAGS, 6);
    header.writeUInt16LE(DEFLATED, 8);
    header.writeUInt16LE(time, 10);
    header.writeUInt16LE(date, 12);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, name]);
}
function centralHeader(entry, { time, date }) {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    // 3: modes are Unix's.
    header.writeUInt16LE((3 << 8) | 20, 4);
    header.writeUInt16LE(20, 6);
    header.writeUInt16LE(FLAGS, 8);
    header.writeUInt16LE(DEFLATED, 10);
    header.writeUInt16LE(time, 12);
    header.writeUInt16LE(date, 14);
    sizes(header, 16, entry);
    header.writeUInt16LE(entry.name.length, 28);
    header.writeUInt32LE(((entry.executable ? 0o100755 : 0o100644) << 16) >>> 0, 38);
    header.writeUInt32LE(entry.offset, 42);
    return Buffer.concat([header, entry.name]);
}
function sizes(into, at, { crc, compressed, size }) {
    into.writeUInt32LE(crc >>> 0, at);
    into.writeUInt32LE(compressed, at + 4);
    into.writeUInt32LE(size, at + 8);
}
function end(count, length, offset) {
    const record = Buffer.alloc(22);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(count, 8);
    record.writeUInt16LE(count, 10);
    record.writeUInt32LE(length, 12);
    record.writeUInt32LE(offset, 16);
    return record;
}
function tooLarge(name) {
    return new errors/* UserError */.y('INPUT_INVALID', `${name} is too large for a zip archive of 4 GiB.`, {
        hint: 'Choose tar.gz, or no archive.',
    });
}

;// CONCATENATED MODULE: ./lib/build/publish/pack.js



/** The bytes of a row's archive, for as long as `work` takes. No file is held in memory. */
function packRow({ folder, format }, files, mtime, open, work) {
    return openAll(files, open, (readers) => {
        const entries = files.map(({ name, executable }, index) => {
            const bytes = readers[index];
            return { name: `${folder}/${name}`, executable: executable ?? isScript(bytes), bytes };
        });
        return work(format === 'zip' ? zip(entries, { mtime }) : gzip(tar(entries, { mtime })));
    });
}
function openAll(files, open, work, readers = []) {
    const next = files[readers.length];
    if (next === undefined)
        return work(readers);
    return open(next.path, (reader) => openAll(files, open, work, [...readers, reader]));
}
function isScript(bytes) {
    const head = bytes.read(0, Math.min(2, bytes.size));
    return head[0] === 0x23 && head[1] === 0x21;
}


/***/ })

};
