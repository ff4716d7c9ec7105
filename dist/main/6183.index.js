export const id = 6183;
export const ids = [6183];
export const modules = {

/***/ 17877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compareDotted)
/* harmony export */ });
/** Orders `2.3.2` < `2.17` < `2.34`: field by field as numbers; a missing field is older than 0. */
function compareDotted(a, b) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
        const difference = (left[index] ?? -1) - (right[index] ?? -1);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 94162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PT_LOAD),
/* harmony export */   x: () => (/* binding */ readElfHeader)
/* harmony export */ });
const PT_LOAD = 1;
const SHT_NOBITS = 8;
/** e_phnum where the real number stands in section 0. */
const PN_XNUM = 0xffff;
/** e_shstrndx likewise. */
const SHN_XINDEX = 0xffff;
/** Objects of generated C++ reach a hundred thousand; programs have some dozens. */
const MOST_ENTRIES = 250_000;
/** The ELF header with both of its tables (gABI chapters 4 and 5). @throws UserError BINARY_INVALID */
function readElfHeader(view, bits) {
    const wide = bits === 64;
    const header = {
        bits,
        abi: view.u8(7, 'the ELF header'),
        type: view.u16(16, 'the ELF header'),
        machine: view.u16(18, 'the ELF header'),
    };
    const word = (at) => view.word(at, bits, 'the ELF header');
    const short = (at) => view.u16(at, 'the ELF header');
    const counts = wide ? 54 : 42;
    const sections = readSections(view, bits, {
        offset: word(wide ? 40 : 32),
        entrySize: short(counts + 4),
        count: short(counts + 6),
        names: short(counts + 8),
    });
    const count = short(counts + 2);
    const segments = readSegments(view, bits, {
        offset: word(wide ? 32 : 28),
        entrySize: short(counts),
        count: count === PN_XNUM && sections.first !== undefined ? sections.first.info : count,
    });
    return { ...header, segments, sections: sections.all };
}
function readSegments(view, bits, { offset, entrySize, count }) {
    if (count === 0)
        return [];
    if (count > MOST_ENTRIES)
        throw view.invalid(offset, `at most ${MOST_ENTRIES} ELF program headers, not ${count}`);
    const least = bits === 64 ? 56 : 32;
    if (entrySize < least)
        throw view.invalid(bits === 64 ? 54 : 42, `program headers of ${least} bytes or more`);
    const table = view.part(offset, count * entrySize, `${count} ELF program headers`);
    const segments = [];
    for (let index = 0; index < count; index += 1) {
        const at = index * entrySize;
        const word = (wide, narrow) => table.word(at + (bits === 64 ? wide : narrow), bits, 'an ELF program header');
        const segment = {
            type: table.u32(at, 'an ELF program header'),
            flags: table.u32(at + (bits === 64 ? 4 : 24), 'an ELF program header'),
            offset: word(8, 4),
            address: word(16, 8),
            fileSize: word(32, 16),
        };
        // What is loaded must be there: this is how a truncated download shows.
        if (segment.type === PT_LOAD) {
            view.part(segment.offset, segment.fileSize, `the bytes of ELF segment ${index}`);
        }
        segments.push(segment);
    }
    return segments;
}
/** Programs run without any; strip tools leave them. Where they are named they must be there. */
function readSections(view, bits, { offset, entrySize, count, names }) {
    if (offset === 0)
        return { all: [], first: undefined };
    const least = bits === 64 ? 64 : 40;
    if (entrySize < least)
        throw view.invalid(bits === 64 ? 58 : 46, `section headers of ${least} bytes or more`);
    const zeroth = view.part(offset, entrySize, 'ELF section header 0');
    const first = { info: zeroth.u32(bits === 64 ? 44 : 28, 'ELF section header 0') };
    const all = count === 0 ? zeroth.word(bits === 64 ? 32 : 20, bits, 'ELF section header 0') : count;
    const stringsIndex = names === SHN_XINDEX ? zeroth.u32(bits === 64 ? 40 : 24, 'ELF section header 0') : names;
    if (all > MOST_ENTRIES)
        throw view.invalid(offset, `at most ${MOST_ENTRIES} ELF sections, not ${all}`);
    const table = view.part(offset, all * entrySize, `${all} ELF section headers`);
    const raw = Array.from({ length: all }, (_, index) => readSection(table, bits, index * entrySize));
    const strings = raw[stringsIndex];
    const named = strings !== undefined && stringsIndex !== 0 && strings.type !== SHT_NOBITS;
    const texts = named ? view.part(strings.offset, strings.size, 'the ELF section names') : undefined;
    return {
        all: raw.map(({ nameAt, ...section }) => ({ ...section, name: sectionName(texts, nameAt) })),
        first,
    };
}
function readSection(table, bits, at) {
    const word = (wide, narrow) => table.word(at + (bits === 64 ? wide : narrow), bits, 'an ELF section header');
    return {
        nameAt: table.u32(at, 'an ELF section header'),
        type: table.u32(at + 4, 'an ELF section header'),
        address: word(16, 12),
        offset: word(24, 16),
        size: word(32, 20),
    };
}
/** Names of C++ sections are long; only the beginning of one tells anything here. */
function sectionName(texts, at) {
    if (texts === undefined || at >= texts.size)
        return '';
    return texts.name(at, Math.min(64, texts.size - at), 'an ELF section name');
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ inspectBinary)
});

// EXTERNAL MODULE: ./lib/binary/search.js
var search = __webpack_require__(39857);
// EXTERNAL MODULE: ./lib/go/unquote.js
var unquote = __webpack_require__(36655);
;// CONCATENATED MODULE: ./lib/binary/go/module-info.js

/**
 * The lines that `go version -m` prints, as runtime/debug writes them. Where Go's own parser refuses a line, it is
 * passed over here: what the other lines say still holds, and a missing setting fails the expectation that names it.
 */
function parseModuleInfo(text) {
    let path = null;
    let main = null;
    let last = null;
    const deps = [];
    const settings = [];
    for (const line of text.split('\n')) {
        const tab = line.indexOf('\t');
        const rest = line.slice(tab + 1);
        switch (line.slice(0, Math.max(tab, 0))) {
            case 'path':
                path = rest;
                break;
            case 'mod':
                last = parseModule(rest);
                main = last;
                break;
            case 'dep':
                last = parseModule(rest);
                if (last !== null)
                    deps.push(last);
                break;
            case '=>':
                if (last !== null)
                    last.replacedBy = parseModule(rest);
                last = null;
                break;
            case 'build': {
                const setting = parseSetting(rest);
                if (setting !== undefined)
                    settings.push(setting);
                break;
            }
        }
    }
    return { path, main, deps, settings: Object.fromEntries(settings) };
}
function parseModule(text) {
    const [path, version, sum, ...more] = text.split('\t');
    if (path === undefined || version === undefined || more.length > 0)
        return null;
    return { path, version, sum: sum === undefined || sum === '' ? null : sum, replacedBy: null };
}
/** `key=value`, each quoted as Go quotes strings where it holds a blank or a quote. */
function parseSetting(text) {
    const key = /^["`]/.test(text) ? (0,unquote/* cutQuoted */.H)(text) : cutPlain(text);
    if (key === undefined || key.value === '' || !key.rest.startsWith('='))
        return undefined;
    const raw = key.rest.slice(1);
    if (!/^["`]/.test(raw))
        return [key.value, raw];
    const value = (0,unquote/* cutQuoted */.H)(raw);
    return value === undefined || value.rest !== '' ? undefined : [key.value, value.value];
}
function cutPlain(text) {
    const at = text.indexOf('=');
    return at < 0 ? undefined : { value: text.slice(0, at), rest: text.slice(at) };
}

;// CONCATENATED MODULE: ./lib/binary/go/build-info.js


const MAGIC = new Uint8Array([0xff, ...new TextEncoder().encode(' Go buildinf:')]);
const HEADER = 32;
const ALIGNMENT = 16;
/** A command line ends at two mebibytes on Linux; a go.mod with ten thousand modules has one. */
const LONGEST_MODULE_INFO = 16 * 2 ** 20;
const LONGEST_VERSION = 1024;
/** The go command holds the magic twice. More than a few is not a compiler's work. */
const MOST_CANDIDATES = 16;
const SENTINEL = 16;
const utf8 = new TextDecoder();
/**
 * The build information that Go's linker writes (debug/buildinfo): since Go 1.18 the texts themselves follow the
 * magic, before it two pointers to them. A program that quotes the magic, as the go command does, is not misread.
 * @returns null where there is none
 */
function readGoBuild(view, { places, locate }) {
    let left = MOST_CANDIDATES;
    for (const place of places) {
        const size = Math.min(place.size, view.size - place.offset);
        if (size < HEADER || place.offset < 0)
            continue;
        const data = view.part(place.offset, size, 'the data that holds Go build information');
        for (const { at } of (0,search/* eachOccurrence */.R2)(data, [MAGIC])) {
            if ((place.address + at) % ALIGNMENT !== 0 || at + HEADER > size)
                continue;
            if (left === 0)
                return null;
            left -= 1;
            const texts = (data.u8(at + 15, 'Go build flags') & 2) !== 0
                ? readInline(data, at)
                : readPointed(view, data, at, locate);
            if (texts === undefined)
                continue;
            return { version: texts.version, ...parseModuleInfo(unframe(texts.info)) };
        }
    }
    return null;
}
function readInline(data, at) {
    const version = readCounted(data, at + HEADER, LONGEST_VERSION);
    if (version === undefined || !isVersion(version.bytes))
        return undefined;
    const info = readCounted(data, version.end, LONGEST_MODULE_INFO);
    return info === undefined ? undefined : { version: utf8.decode(version.bytes), info: info.bytes };
}
/** A length as Go's encoding/binary writes it (LEB128), and that many bytes. */
function readCounted(data, at, most) {
    let length = 0;
    let from = at;
    for (let factor = 1;; factor *= 128, from += 1) {
        if (from >= data.size || factor > 2 ** 35)
            return undefined;
        const byte = data.u8(from, 'a length of Go build information');
        length += (byte & 0x7f) * factor;
        if (byte < 0x80)
            break;
    }
    from += 1;
    if (length > most || from + length > data.size)
        return undefined;
    return { bytes: data.bytes(from, length, 'Go build information'), end: from + length };
}
/** Before Go 1.18: the addresses of two Go strings, which are an address and a length each. */
function readPointed(view, data, at, locate) {
    const width = data.u8(at + 14, 'the pointer size of Go build information');
    if (width !== 4 && width !== 8)
        return undefined;
    const bits = width === 4 ? 32 : 64;
    const big = (data.u8(at + 15, 'Go build flags') & 1) !== 0;
    const ordered = data.part(at, HEADER, 'Go build information', big ? 'big' : 'little');
    const follow = (pointer, most) => {
        const header = locate(pointer);
        if (header === undefined || header.room < 2 * width)
            return undefined;
        const string = view.part(header.offset, 2 * width, 'a Go string', ordered.endianness);
        const length = string.word(width, bits, 'the length of a Go string');
        const text = length > most ? undefined : locate(string.word(0, bits, 'the address of a Go string'));
        if (text === undefined || text.room < length)
            return undefined;
        return view.bytes(text.offset, length, 'Go build information');
    };
    const version = follow(ordered.word(16, bits, 'Go build information'), LONGEST_VERSION);
    if (version === undefined || !isVersion(version))
        return undefined;
    const info = follow(ordered.word(16 + width, bits, 'Go build information'), LONGEST_MODULE_INFO);
    return { version: utf8.decode(version), info: info ?? new Uint8Array(0) };
}
/** `go1.26.8`, `devel go1.27-abc Mon …`, `go1.26.8 X:boringcrypto`; a false hit is followed by anything. */
function isVersion(bytes) {
    return /^[\x20-\x7e]*(?:go\d|devel)[\x20-\x7e]*$/.test(utf8.decode(bytes));
}
/** Between two sentinels of 16 bytes that the go command writes around it. */
function unframe(info) {
    const framed = info.length >= 2 * SENTINEL + 1 && info.at(-SENTINEL - 1) === 0x0a;
    return framed ? utf8.decode(info.subarray(SENTINEL, -SENTINEL)) : '';
}

// EXTERNAL MODULE: ./lib/binary/elf/header.js
var elf_header = __webpack_require__(94162);
;// CONCATENATED MODULE: ./lib/binary/elf/memory.js

/** Where in the file an address is loaded from, with the bytes that follow it there; undefined where it is not. */
function locate(segments, address) {
    for (const { type, address: start, offset, fileSize } of segments) {
        if (type !== elf_header/* PT_LOAD */.M || address < start || address >= start + fileSize)
            continue;
        return { offset: offset + (address - start), room: start + fileSize - address };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/binary/elf/dynamic.js


const PT_DYNAMIC = 2;
const NULL = 0;
const NEEDED = 1;
const STRTAB = 5;
const STRSZ = 10;
const SONAME = 14;
const RPATH = 15;
const BIND_NOW = 24;
const RUNPATH = 29;
const FLAGS = 30;
const FLAGS_1 = 0x6ffffffb;
const VERNEED = 0x6ffffffe;
const VERNEEDNUM = 0x6fffffff;
/** The largest programs need some hundred libraries. */
const MOST_NAMES = 4096;
/** undefined for a file without PT_DYNAMIC. @throws UserError BINARY_INVALID */
function readDynamic(view, { bits, segments }) {
    const segment = segments.find(({ type }) => type === PT_DYNAMIC);
    if (segment === undefined)
        return undefined;
    const table = view.part(segment.offset, segment.fileSize, 'the ELF dynamic section');
    const names = [];
    const values = new Map();
    const width = bits / 8;
    for (let at = 0; at + 2 * width <= table.size; at += 2 * width) {
        const tag = table.word(at, bits, 'an ELF dynamic entry');
        if (tag === NULL)
            break;
        const value = table.word(at + width, bits, 'an ELF dynamic entry');
        if (tag === NEEDED || tag === RPATH || tag === RUNPATH || tag === SONAME)
            names.push({ tag, at: value });
        // Of an address above 2^53 the low bits would be lost; flags have no such height.
        else
            values.set(tag, value);
        if (names.length > MOST_NAMES)
            throw table.invalid(at, `at most ${MOST_NAMES} names`);
    }
    const strings = openStrings(view, segments, values);
    const read = (...tags) => names.filter(({ tag }) => tags.includes(tag)).map(({ at }) => nameAt(view, segment.offset, strings, at));
    const flags = values.get(FLAGS) ?? 0;
    const flags1 = values.get(FLAGS_1) ?? 0;
    const needs = values.get(VERNEED);
    return {
        needed: read(NEEDED),
        soname: read(SONAME)[0] ?? null,
        searchPaths: read(RPATH, RUNPATH),
        bindNow: values.has(BIND_NOW) || bit(flags, 3) || bit(flags1, 0),
        pie: bit(flags1, 27),
        strings,
        versionNeeds: needs === undefined ? undefined : { address: needs, count: values.get(VERNEEDNUM) ?? 0 },
    };
}
/** With stack protectors on, a compiler has each function call this where its frame was overrun. */
function importsStackCheck({ strings }) {
    if (strings === undefined)
        return false;
    return ['__stack_chk_fail\0', '__stack_chk_guard\0'].some((name) => (0,search/* findText */.Vw)(strings, name) !== undefined);
}
function openStrings(view, segments, values) {
    const address = values.get(STRTAB);
    if (address === undefined)
        return undefined;
    const place = locate(segments, address);
    if (place === undefined)
        return undefined;
    return view.part(place.offset, values.get(STRSZ) ?? place.room, 'the ELF dynamic strings');
}
function nameAt(view, dynamic, strings, at) {
    if (strings === undefined)
        throw view.invalid(dynamic, 'an ELF dynamic section whose DT_STRTAB is loaded');
    return strings.text(at, 'a name in the ELF dynamic strings');
}
function bit(value, number) {
    return Math.floor(value / 2 ** number) % 2 === 1;
}

;// CONCATENATED MODULE: ./lib/binary/elf/system.js
/** e_machine → GOARCH by width and byte order (cmd/link, elf.h). */
function archOf(machine, bits, endianness) {
    const little = endianness === 'little';
    switch (machine) {
        case 3:
        case 6:
            return '386';
        case 8:
            return `mips${bits === 64 ? '64' : ''}${little ? 'le' : ''}`;
        case 20:
            return 'ppc';
        case 21:
            return little ? 'ppc64le' : 'ppc64';
        case 22:
            return bits === 64 ? 's390x' : 's390';
        case 40:
            return little ? 'arm' : 'armbe';
        case 43:
            return 'sparc64';
        case 62:
            // x32: 32-bit ELF for amd64. Go has dropped it.
            return bits === 64 ? 'amd64' : 'amd64p32';
        case 183:
            return little ? 'arm64' : 'arm64be';
        case 243:
            return bits === 64 ? 'riscv64' : 'riscv';
        case 258:
            return bits === 64 ? 'loong64' : null;
        default:
            return null;
    }
}
const PT_NOTE = 4;
const SHT_NOTE = 7;
const LONGEST_NOTE = 4096;
/** Real programs have two or three; a file can name 65,535, all over the same bytes. */
const MOST_NOTES = 256;
const NOTE_SYSTEMS = {
    NetBSD: 'netbsd',
    OpenBSD: 'openbsd',
    FreeBSD: 'freebsd',
    DragonFly: 'dragonfly',
    Android: 'android',
};
/**
 * The notes of the segments, and of the sections: Go's linker puts its GNU build ID into a section alone. Odd ones are
 * passed over: they are remarks, and no loader refuses a program for them.
 */
function readNotes(view, { segments, sections }) {
    let os;
    let gnu = false;
    let buildId = null;
    let left = MOST_NOTES;
    const places = [
        ...segments
            .filter(({ type }) => type === PT_NOTE)
            .map(({ offset, fileSize: size }) => ({ offset, size })),
        ...sections.filter(({ type, offset, size }) => type === SHT_NOTE && offset + size <= view.size),
    ];
    for (const { offset, size: length } of places) {
        const notes = view.part(offset, length, 'the ELF notes');
        for (let at = 0; at + 12 <= notes.size && left > 0; left -= 1) {
            const nameSize = notes.u32(at, 'an ELF note');
            const size = notes.u32(at + 4, 'an ELF note');
            const type = notes.u32(at + 8, 'an ELF note');
            const body = at + 12 + align(nameSize);
            if (nameSize > LONGEST_NOTE || size > LONGEST_NOTE || body + size > notes.size)
                break;
            const name = notes.name(at + 12, nameSize, 'the name of an ELF note');
            if (Object.hasOwn(NOTE_SYSTEMS, name))
                os = NOTE_SYSTEMS[name];
            if (name === 'GNU' && type === 1 && size >= 16) {
                gnu = true;
                // Linux, Hurd, Solaris, kFreeBSD
                os ??= ['linux', undefined, 'solaris', 'freebsd'][notes.u32(body, 'the GNU ABI tag')];
            }
            if (name === 'GNU' && type === 3)
                buildId = toHex(notes.bytes(body, size, 'the GNU build ID'));
            at = body + align(size);
        }
    }
    return { os, gnu, buildId };
}
const ABI_SYSTEMS = {
    2: 'netbsd',
    3: 'linux',
    6: 'solaris',
    9: 'freebsd',
    12: 'openbsd',
};
const LOADERS = [
    ['/lib/ld-linux', 'linux'],
    ['/lib64/ld-linux', 'linux'],
    ['/lib64/ld64.so', 'linux'],
    ['/lib/ld64.so', 'linux'],
    ['/lib/ld.so.1', 'linux'],
    ['/lib/ld-musl', 'linux'],
    ['/usr/libexec/ld-elf.so.2', 'dragonfly'],
    ['/libexec/ld-elf.so.2', 'dragonfly'],
    ['/libexec/ld-elf.so', 'freebsd'],
    ['/libexec/ld.elf_so', 'netbsd'],
    ['/usr/libexec/ld.elf_so', 'netbsd'],
    ['/usr/libexec/ld.so', 'openbsd'],
    ['/system/bin/linker', 'android'],
    ['/lib/amd64/ld.so', 'solaris'],
    ['/lib/64/ld.so', 'solaris'],
];
/**
 * GOOS. Linux's toolchains write the System V ABI and may leave no other mark, but so does Go for DragonFly; and nothing
 * tells illumos from Solaris. There Go's own word decides, and a file without it is Linux's.
 * @param word GOOS of the Go build information
 */
function systemOf(abi, interpreter, notes, word) {
    const loader = LOADERS.find(([start]) => interpreter?.startsWith(start) ?? false)?.[1];
    const marked = notes.os ?? (abi === 0 ? loader : (ABI_SYSTEMS[abi] ?? loader ?? null));
    if (marked === 'solaris' && word === 'illumos')
        return word;
    return marked === undefined ? (word ?? 'linux') : marked;
}
function libcOf(interpreter, dynamic, notes) {
    const needed = dynamic?.needed ?? [];
    if (/\/ld-musl-/.test(interpreter ?? '') || needed.some((name) => /^libc\.musl-/.test(name)))
        return 'musl';
    if (/^\/system\/bin\/linker/.test(interpreter ?? ''))
        return 'bionic';
    if (notes.gnu || needed.includes('libc.so.6'))
        return 'glibc';
    return null;
}
function align(size) {
    return Math.ceil(size / 4) * 4;
}
function toHex(bytes) {
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// EXTERNAL MODULE: ./lib/binary/dotted.js
var dotted = __webpack_require__(17877);
;// CONCATENATED MODULE: ./lib/binary/elf/versions.js


/** Real programs have some hundred; the numbers in a file may say anything. */
const MOST = 8192;
const VER_FLG_WEAK = 2;
/** glibc names what is no symbol so: a program that holds it needs this version (glibc's elf/Versions). */
const FEATURES = { GLIBC_ABI_DT_RELR: '2.36' };
/**
 * Of each namespace the newest symbol version that must be there. A weak one may be absent, and GLIBC_PRIVATE is none.
 * Versions are ordered field by field as numbers: 2.3.2 < 2.17 < 2.34.
 * @throws UserError BINARY_INVALID
 */
function readSymbolVersions(view, segments, { strings, versionNeeds }) {
    if (versionNeeds === undefined || strings === undefined)
        return [];
    const place = locate(segments, versionNeeds.address);
    if (place === undefined)
        throw view.invalid(0, 'ELF symbol versions at an address that is loaded');
    const table = view.part(place.offset, place.room, 'the ELF symbol versions');
    const newest = new Map();
    let seen = 0;
    for (let at = 0, left = versionNeeds.count; left > 0; left -= 1) {
        let more = table.u16(at + 2, 'an ELF version need');
        const library = strings.text(table.u32(at + 4, 'an ELF version need'), 'a library of the ELF symbol versions');
        for (let aux = at + table.u32(at + 8, 'an ELF version need'); more > 0; more -= 1) {
            // Entries may share or repeat what follows, so only their sum bounds the time.
            seen += 1;
            if (seen > MOST)
                throw table.invalid(aux, `at most ${MOST} ELF symbol versions`);
            const text = strings.text(table.u32(aux + 8, 'an ELF symbol version'), 'an ELF symbol version');
            const weak = (table.u16(aux + 4, 'an ELF symbol version') & VER_FLG_WEAK) !== 0;
            if (!weak)
                keepNewest(newest, text, library);
            const next = table.u32(aux + 12, 'an ELF symbol version');
            if (next === 0)
                break;
            aux += next;
        }
        const next = table.u32(at + 12, 'an ELF version need');
        if (next === 0)
            break;
        at += next;
    }
    return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function keepNewest(newest, text, library) {
    const match = /^([A-Za-z][A-Za-z0-9]{0,31})_(\d{1,9}(?:\.\d{1,9}){0,4})$/.exec(text);
    const feature = Object.hasOwn(FEATURES, text) ? FEATURES[text] : undefined;
    const name = feature === undefined ? match?.[1] : 'GLIBC';
    const version = feature ?? match?.[2];
    if (name === undefined || version === undefined)
        return;
    const before = newest.get(name);
    if (before === undefined || (0,dotted/* compareDotted */.A)(version, before.version) > 0) {
        newest.set(name, { name, version, library });
    }
}

;// CONCATENATED MODULE: ./lib/binary/elf/image.js






const ET_REL = 1;
const ET_EXEC = 2;
const ET_DYN = 3;
const PT_INTERP = 3;
const PT_GNU_STACK = 0x6474e551;
const PT_GNU_RELRO = 0x6474e552;
const PF_X = 1;
const PF_W = 2;
const SHT_SYMTAB = 2;
const SHT_NOBITS = 8;
/** @param file begins with 7F 45 4C 46 @throws UserError BINARY_INVALID */
function readElf(file) {
    const bits = { 1: 32, 2: 64 }[file.u8(4, 'the ELF class')];
    if (bits === undefined)
        throw file.invalid(4, 'an ELF class of 1 or 2 (32 or 64 bits)');
    const endianness = { 1: 'little', 2: 'big' }[file.u8(5, 'the ELF byte order')];
    if (endianness === undefined)
        throw file.invalid(5, 'an ELF byte order of 1 or 2 (little or big)');
    const view = file.part(0, file.size, 'the file', endianness);
    const header = (0,elf_header/* readElfHeader */.x)(view, bits);
    const dynamic = readDynamic(view, header);
    const interpreter = readInterpreter(view, header);
    const notes = readNotes(view, header);
    const kind = kindOf(header, dynamic, interpreter);
    const needed = dynamic?.needed ?? [];
    const linked = kind === 'executable' || kind === 'library';
    const go = linked ? readGoBuild(view, buildInfoPlaces(header)) : null;
    const os = systemOf(header.abi, interpreter, notes, go?.settings.GOOS);
    return {
        format: 'elf',
        offset: 0,
        size: file.size,
        bits,
        endianness,
        os,
        arch: archOf(header.machine, bits, endianness),
        machine: header.machine,
        kind,
        linkage: linked ? linkageOf(header, dynamic, interpreter, os) : null,
        interpreter,
        libraries: needed.map((name) => ({ name, kind: 'needed' })),
        searchPaths: dynamic?.searchPaths ?? [],
        libc: libcOf(interpreter, dynamic, notes),
        symbolVersions: dynamic === undefined ? [] : readSymbolVersions(view, header.segments, dynamic),
        symbols: header.sections.some(({ type, size }) => type === SHT_SYMTAB && size > 0),
        dwarf: header.sections.some(isDwarf),
        hardening: {
            pie: kind === 'executable' ? header.type === ET_DYN : null,
            nx: linked ? hasPlainStack(header) : null,
            relro: linked ? relroOf(header, dynamic) : null,
            // A static program holds a C library that has the checks, whether its own code was compiled with them or not.
            canary: needed.length > 0 && dynamic !== undefined ? importsStackCheck(dynamic) : null,
            cfg: null,
            highEntropy: null,
            signature: null,
        },
        buildId: notes.buildId,
        minOs: null,
        subsystem: null,
        go,
    };
}
function readInterpreter(view, { segments }) {
    const segment = segments.find(({ type }) => type === PT_INTERP);
    if (segment === undefined)
        return null;
    return view.part(segment.offset, segment.fileSize, 'the ELF interpreter').text(0, 'the ELF interpreter');
}
/** A position-independent program and a library are both ET_DYN. libc.so.6 has an interpreter too, and a SONAME. */
function kindOf({ type }, dynamic, interpreter) {
    if (type === ET_EXEC)
        return 'executable';
    if (type === ET_REL)
        return 'object';
    if (type !== ET_DYN)
        return 'other';
    const program = dynamic?.pie === true || (interpreter !== null && dynamic?.soname == null);
    return program ? 'executable' : 'library';
}
/** Where the kernel's interface is a library: system calls from elsewhere are refused, so Go calls libc without cgo. */
const LIBC_SYSTEMS = ['openbsd', 'solaris', 'illumos'];
const SYSTEM_LIBRARY = /^lib(?:c|m|pthread|socket|nsl|resolv|sendfile|util)\.so(?:\.[\d.]+)?$/;
function linkageOf({ type }, dynamic, interpreter, os) {
    const needed = dynamic?.needed ?? [];
    if (os !== null && LIBC_SYSTEMS.includes(os) && needed.length > 0) {
        return needed.every((name) => SYSTEM_LIBRARY.test(name)) ? 'system-dynamic' : 'dynamic';
    }
    if (interpreter !== null || needed.length > 0)
        return 'dynamic';
    if (type === ET_EXEC)
        return 'static';
    return dynamic?.pie === true ? 'static-pie' : 'dynamic';
}
function hasPlainStack({ segments }) {
    const stack = segments.find(({ type }) => type === PT_GNU_STACK);
    return stack !== undefined && (stack.flags & PF_X) === 0;
}
function relroOf({ segments }, dynamic) {
    if (!segments.some(({ type }) => type === PT_GNU_RELRO))
        return 'none';
    return dynamic?.bindNow === true ? 'full' : 'partial';
}
/** Go's `.debug_gdb_scripts` names a script, and describes nothing. */
function isDwarf({ name, type, size }) {
    return /^\.z?debug_(?!gdb_scripts)/.test(name) && type !== SHT_NOBITS && size > 0;
}
/** Its own section; where section headers were stripped the first writable segment (debug/buildinfo). */
function buildInfoPlaces({ segments, sections }) {
    const own = sections.find(({ name, type }) => name === '.go.buildinfo' && type !== SHT_NOBITS);
    const data = segments.find(({ type, flags }) => type === elf_header/* PT_LOAD */.M && (flags & (PF_X | PF_W)) === PF_W);
    return {
        places: [own, data === undefined ? undefined : { ...data, size: data.fileSize }].filter((place) => place !== undefined),
        locate: (address) => locate(segments, address),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/binary/view.js
var binary_view = __webpack_require__(34372);
;// CONCATENATED MODULE: ./lib/binary/local-paths.js



/** Below these a name of a person or a machine follows. */
const HOMES = ['C:\\Users\\', 'C:/Users/', 'c:\\Users\\', 'c:/Users/', '/home/', '/Users/'];
/** A name, a separator, and more: prose such as `/home/ and` is no path. */
const IN_HOME = /^[\w.@+-]{1,64}[\\/][\w.@+-]/;
const MOST_SAMPLES = 10;
const LONGEST = 160;
/** What ends a path in the bytes. Go's strings touch each other, so a sample may run into the next one. */
const END = /[^\x21-\x7e\x80-\xff]|["'<>|*?]/;
/**
 * Paths of the machine that built: below the given folders, and below anybody's home folder. Go writes them without
 * `-trimpath`, C compilers without `-ffile-prefix-map`. Streams; the work is proportional to the file's size.
 * @param folders absolute, of either system; `/` and drive roots are passed over, since everything is below them
 */
function findLocalPaths(reader, folders) {
    const own = [...new Set(folders.flatMap(spellings))];
    const needles = [...own, ...HOMES.filter((home) => !own.includes(home))].map((text) => external_node_buffer_.Buffer.from(text));
    const view = new binary_view/* View */.S(reader, 'little');
    const samples = new Map();
    const counted = new Set();
    let count = 0;
    let chunk = -1;
    for (const { at, needle } of (0,search/* eachOccurrence */.R2)(view, needles)) {
        // Needles overlap: /home/ and /home/me/. What was counted in this mebibyte is remembered, and no more.
        if (at >>> 20 !== chunk) {
            counted.clear();
            chunk = at >>> 20;
        }
        // Of c:/Users/ the latter part is no path of its own.
        if (counted.has(at) || counted.has(at - 2))
            continue;
        const start = external_node_buffer_.Buffer.from(view.bytes(at, Math.min(LONGEST, view.size - at), 'a path')).toString('latin1');
        const length = needles[needle].length;
        if (needle >= own.length && !IN_HOME.test(start.slice(length)))
            continue;
        counted.add(at);
        count += 1;
        if (samples.size < MOST_SAMPLES)
            keep(samples, start, at);
    }
    return { count, samples: [...samples].map(([path, offset]) => ({ path, offset })) };
}
/** With a separator at its end, and for Windows with either: Go writes C:/Users/… */
function spellings(folder) {
    const bare = folder.replace(/[\\/]+$/, '');
    if (!/^(?:[\\/]|[A-Za-z]:[\\/])[^\\/]/.test(bare))
        return [];
    if (bare.startsWith('/'))
        return [`${bare}/`];
    const [forward, back] = [bare.replaceAll('\\', '/'), bare.replaceAll('/', '\\')];
    return [`${forward}/`, `${back}\\`];
}
function keep(samples, text, at) {
    const end = END.exec(text)?.index ?? text.length;
    const path = external_node_buffer_.Buffer.from(text.slice(0, end), 'latin1').toString();
    if (!samples.has(path))
        samples.set(path, at);
}

// EXTERNAL MODULE: ./lib/binary/mach-o/commands.js
var mach_o_commands = __webpack_require__(77073);
;// CONCATENATED MODULE: ./lib/binary/mach-o/signature.js
const SUPER_BLOB = 0xfade0cc0;
const CODE_DIRECTORY = 0xfade0c02;
const SLOT_CODE_DIRECTORY = 0;
/** cs_blobs.h: a CMS signature. An ad hoc one has none, or an empty one. */
const SLOT_SIGNATURE = 0x10000;
const CS_ADHOC = 2;
const MOST_BLOBS = 64;
/** Ad hoc: digests without anyone's name, as Go's and Apple's linkers write them so that an arm64 Mac runs the program. */
function readSignature(blob) {
    if (blob === null || blob.size === 0)
        return 'none';
    if (blob.u32(0, 'the Mach-O code signature') !== SUPER_BLOB) {
        throw blob.invalid(0, 'the magic of a code signature, fa de 0c c0');
    }
    const count = blob.u32(8, 'the Mach-O code signature');
    if (count > MOST_BLOBS)
        throw blob.invalid(8, `at most ${MOST_BLOBS} parts of a code signature`);
    let adHoc = false;
    let signed = false;
    for (let index = 0; index < count; index += 1) {
        const slot = blob.u32(12 + 8 * index, 'a part of the Mach-O code signature');
        const at = blob.u32(16 + 8 * index, 'a part of the Mach-O code signature');
        if (slot === SLOT_CODE_DIRECTORY && blob.u32(at, 'a code directory') === CODE_DIRECTORY) {
            adHoc = (blob.u32(at + 12, 'a code directory') & CS_ADHOC) !== 0;
        }
        if (slot === SLOT_SIGNATURE)
            signed = blob.u32(at + 4, 'a CMS signature') > 8;
    }
    return signed && !adHoc ? 'present' : 'ad-hoc';
}

;// CONCATENATED MODULE: ./lib/binary/mach-o/image.js




/** cputype of mach/machine.h → GOARCH. */
const ARCHITECTURES = {
    7: '386',
    12: 'arm',
    18: 'ppc',
    16777223: 'amd64',
    16777228: 'arm64',
    16777234: 'ppc64',
};
const KINDS = {
    1: 'object',
    2: 'executable',
    6: 'library',
    7: 'executable',
    8: 'library',
};
const ALLOW_STACK_EXECUTION = 0x20000;
const PIE = 0x200000;
const WRITABLE_DATA = 3;
function isMachO(magic) {
    return [0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe].includes(magic);
}
/** @param file the file, or an image's stretch of a universal one @throws UserError BINARY_INVALID */
function readMachO(file, offset) {
    const first = file.u8(0, 'the Mach-O magic');
    const endianness = first === 0xfe ? 'big' : 'little';
    const view = file.part(0, file.size, 'the image', endianness);
    const bits = view.u32(0, 'the Mach-O magic') === 0xfeedfacf ? 64 : 32;
    const machine = view.u32(4, 'the Mach-O header');
    const kind = KINDS[view.u32(12, 'the Mach-O header')] ?? 'other';
    const flags = view.u32(24, 'the Mach-O header');
    const commands = (0,mach_o_commands/* readCommands */.P)(view, bits);
    const linked = kind === 'executable' || kind === 'library';
    return {
        format: 'mach-o',
        offset,
        size: file.size,
        bits,
        endianness,
        // Before LC_VERSION_MIN_MACOSX there was one system.
        os: commands.os ?? (commands.minOs === null && linked ? 'darwin' : null),
        arch: ARCHITECTURES[machine] ?? null,
        machine,
        kind,
        linkage: linked ? image_linkageOf(commands) : null,
        interpreter: commands.interpreter,
        libraries: commands.libraries,
        searchPaths: commands.searchPaths,
        libc: null,
        symbolVersions: [],
        symbols: hasLocalSymbols(view, commands, bits, kind),
        dwarf: commands.segments.some(({ name, sections }) => name === '__DWARF' || sections.some((section) => /^__z?debug_/.test(section.name))),
        hardening: {
            pie: kind === 'executable' ? (flags & PIE) !== 0 : null,
            nx: linked ? (flags & ALLOW_STACK_EXECUTION) === 0 : null,
            relro: null,
            canary: commands.symbols === null
                ? null
                : (0,search/* findText */.Vw)(commands.symbols.strings, '___stack_chk_fail\0') !== undefined,
            cfg: null,
            highEntropy: null,
            signature: readSignature(commands.signature),
        },
        buildId: commands.uuid,
        minOs: commands.minOs,
        subsystem: null,
        go: linked ? readGoBuild(view, image_buildInfoPlaces(commands)) : null,
    };
}
/** Everything below these folders comes with macOS. */
const image_SYSTEM_LIBRARY = /^\/(?:usr\/lib|System)\/(?!.*\/\.\.\/)/;
function image_linkageOf({ libraries, interpreter }) {
    if (libraries.length === 0)
        return interpreter === null ? 'static' : 'system-dynamic';
    return libraries.every(({ name }) => image_SYSTEM_LIBRARY.test(name)) ? 'system-dynamic' : 'dynamic';
}
/**
 * The symbol table is always there, for what is imported. A stripped program may keep one defined symbol: where its
 * own header is. What a library exports is no trace of its source.
 */
function hasLocalSymbols(view, { symbols, dynamicSymbols }, bits, kind) {
    if (symbols === null || symbols.count === 0)
        return false;
    if (dynamicSymbols === null)
        return true;
    const { locals, firstDefined, defined } = dynamicSymbols;
    if (locals > 0)
        return true;
    if (kind !== 'executable' || defined === 0)
        return false;
    if (defined > 1 || firstDefined >= symbols.count)
        return true;
    const at = symbols.offset + firstDefined * (bits === 64 ? 16 : 12);
    const name = symbols.strings.text(view.u32(at, 'a Mach-O symbol'), 'the name of a Mach-O symbol');
    return name !== '__mh_execute_header';
}
/** Its own section, else the first writable segment (debug/buildinfo). */
function image_buildInfoPlaces({ segments }) {
    const own = segments.flatMap(({ sections }) => sections).find(({ name }) => name === '__go_buildinfo');
    const data = segments.find(({ protection, address, fileSize }) => protection === WRITABLE_DATA && address !== 0 && fileSize !== 0);
    return {
        places: [own, data === undefined ? undefined : { ...data, size: data.fileSize }].filter((place) => place !== undefined),
        locate: (address) => image_locate(segments, address),
    };
}
function image_locate(segments, address) {
    for (const { address: start, offset, fileSize } of segments) {
        if (address < start || address >= start + fileSize)
            continue;
        return { offset: offset + (address - start), room: start + fileSize - address };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/binary/mach-o/universal.js

/** Apple has had a dozen CPUs. A Java class file begins with the same bytes, and has its version here: 45 or more. */
const MOST_IMAGES = 42;
/** @param file begins with CA FE BA BE, or BF where offsets have 64 bits @throws UserError BINARY_INVALID */
function readUniversal(file, wide) {
    const view = file.part(0, file.size, 'the file', 'big');
    const count = view.u32(4, 'the number of images in a universal Mach-O');
    if (count === 0 || count > MOST_IMAGES) {
        throw view.invalid(4, `1 to ${MOST_IMAGES} images of a universal Mach-O (a Java class is none)`);
    }
    const bits = wide ? 64 : 32;
    const size = wide ? 32 : 20;
    const table = view.part(8, count * size, `${count} headers of images in a universal Mach-O`);
    return Array.from({ length: count }, (_, index) => {
        const offset = table.word(index * size + 8, bits, 'the offset of an image');
        const length = table.word(index * size + (wide ? 16 : 12), bits, 'the size of an image');
        const image = view.part(offset, length, `image ${index + 1} of a universal Mach-O`);
        if (!isMachO(image.u32(0, 'a Mach-O magic')))
            throw image.invalid(0, 'a Mach-O image');
        return readMachO(image, offset);
    });
}

// EXTERNAL MODULE: ./lib/binary/pe/header.js
var pe_header = __webpack_require__(56068);
;// CONCATENATED MODULE: ./lib/binary/pe/imports.js
const IMPORTS = 1;
const DELAY_IMPORTS = 13;
const MOST_LIBRARIES = 4096;
/** MAX_PATH */
const LONGEST_NAME = 260;
/** The DLLs that are loaded at start, and those at their first use. @throws UserError BINARY_INVALID */
function readImports(view, header, locate) {
    const read = (directory, kind) => {
        const address = header.directories[directory]?.address ?? 0;
        if (address === 0)
            return [];
        const delayed = directory === DELAY_IMPORTS;
        const table = imports_open(view, locate, address, 'a table of PE imports');
        const libraries = [];
        for (let at = 0;; at += delayed ? 32 : 20) {
            const name = table.u32(at + (delayed ? 4 : 12), 'a PE import');
            if (name === 0)
                return libraries;
            if (libraries.length === MOST_LIBRARIES)
                throw table.invalid(at, `at most ${MOST_LIBRARIES} PE imports`);
            // Before Visual C++ 7 the delayed ones named absolute addresses.
            const absolute = delayed && (table.u32(at, 'a PE import') & 1) === 0;
            const place = imports_open(view, locate, absolute ? name - header.imageBase : name, 'the name of a DLL');
            libraries.push({ name: place.text(0, 'the name of a DLL', LONGEST_NAME), kind });
        }
    };
    return [...read(IMPORTS, 'needed'), ...read(DELAY_IMPORTS, 'delayed')];
}
function imports_open(view, locate, address, what) {
    const place = locate(address);
    if (place === undefined) {
        throw view.invalid(0, `PE sections that hold ${what} at address 0x${Math.max(address, 0).toString(16)}`);
    }
    return view.part(place.offset, Math.min(place.room, Math.max(view.size - place.offset, 0)), what);
}

;// CONCATENATED MODULE: ./lib/binary/pe/memory.js
/**
 * From an address relative to the image's base to the file. Imports are looked up by the thousand in a file that may
 * name 65,535 sections, so they are in order, and halved.
 */
function locator({ sections, headersSize }) {
    const ordered = sections.filter(({ size }) => size > 0).sort((a, b) => a.address - b.address);
    return (address) => {
        let [low, high] = [0, ordered.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (ordered[middle].address <= address)
                low = middle + 1;
            else
                high = middle;
        }
        const section = ordered[low - 1];
        if (section !== undefined && address < section.address + section.size) {
            const inside = address - section.address;
            return { offset: section.offset + inside, room: section.size - inside };
        }
        return address >= 0 && address < headersSize
            ? { offset: address, room: headersSize - address }
            : undefined;
    };
}

// EXTERNAL MODULE: ./lib/binary/pe/system-dll.js
var system_dll = __webpack_require__(96841);
;// CONCATENATED MODULE: ./lib/binary/pe/image.js






const image_ARCHITECTURES = {
    332: '386',
    448: 'arm',
    452: 'arm',
    20580: 'riscv64',
    25188: 'loong64',
    34404: 'amd64',
    43620: 'arm64',
};
const FILE_DLL = 0x2000;
const FILE_RELOCS_STRIPPED = 1;
const HIGH_ENTROPY_VA = 0x20;
const DYNAMIC_BASE = 0x40;
const NX_COMPAT = 0x100;
const GUARD_CF = 0x4000;
const CERTIFICATES = 4;
const LOAD_CONFIG = 10;
/** EFI_APPLICATION … EFI_ROM: no operating system at all. */
const EFI = [10, 11, 12, 13];
const DATA = 0xc0000040;
/** Sections of C compilers also say their alignment. */
const ALIGNMENT_BITS = 0x00f00000;
/** @param file begins with MZ @throws UserError BINARY_INVALID */
function readPe(file) {
    const header = (0,pe_header/* readPeHeader */.N)(file);
    const locate = locator(header);
    const libraries = readImports(file, header, locate);
    const flag = (bit) => (header.dllCharacteristics & bit) !== 0;
    const library = (header.characteristics & FILE_DLL) !== 0;
    return {
        format: 'pe',
        offset: 0,
        size: file.size,
        bits: header.bits,
        endianness: 'little',
        os: EFI.includes(header.subsystem) ? null : 'windows',
        arch: image_ARCHITECTURES[header.machine] ?? null,
        machine: header.machine,
        kind: library ? 'library' : 'executable',
        linkage: pe_image_linkageOf(libraries),
        interpreter: null,
        libraries,
        searchPaths: [],
        libc: null,
        symbolVersions: [],
        symbols: header.symbolTable.count > 0,
        dwarf: header.sections.some(({ name }) => /^\.z?debug_(?!gdb_scripts)/.test(name)),
        hardening: {
            // Older MinGW linkers set the flag and stripped the relocations without which nothing can be moved.
            pie: flag(DYNAMIC_BASE) && (header.characteristics & FILE_RELOCS_STRIPPED) === 0,
            nx: flag(NX_COMPAT),
            relro: null,
            canary: hasStackCheck(file, header, locate),
            cfg: flag(GUARD_CF),
            highEntropy: flag(HIGH_ENTROPY_VA),
            signature: hasCertificate(file, header) ? 'present' : 'none',
        },
        buildId: null,
        minOs: null,
        subsystem: { 2: 'windows', 3: 'console' }[header.subsystem] ?? 'other',
        go: readGoBuild(file, pe_image_buildInfoPlaces(header, locate)),
    };
}
function pe_image_linkageOf(libraries) {
    if (libraries.length === 0)
        return 'static';
    return libraries.every(({ name }) => (0,system_dll/* isSystemDll */.K)(name)) ? 'system-dynamic' : 'dynamic';
}
/** MSVC's cookie is in the load configuration; GCC's check is a function, whose name only a symbol table tells. */
function hasStackCheck(file, header, locate) {
    const address = header.directories[LOAD_CONFIG]?.address ?? 0;
    if (address !== 0) {
        const config = imports_open(file, locate, address, 'the PE load configuration');
        const at = header.bits === 64 ? 88 : 60;
        // Its first field is its size; older ones end before the cookie.
        const size = config.u32(0, 'the PE load configuration');
        if (size >= at + header.bits / 8 && config.word(at, header.bits, 'the PE security cookie') !== 0)
            return true;
    }
    if (header.symbolTable.count === 0 || header.strings === undefined)
        return null;
    return (0,search/* findText */.Vw)(header.strings, '__stack_chk_fail\0') !== undefined;
}
function hasCertificate(file, { directories }) {
    const { address: offset, size } = directories[CERTIFICATES] ?? { address: 0, size: 0 };
    if (offset === 0 || size === 0)
        return false;
    file.part(offset, size, 'the PE certificates');
    return true;
}
/** Go's linker has no section of its own here: it is in the first that is plain data (debug/buildinfo). */
function pe_image_buildInfoPlaces({ sections, imageBase }, locate) {
    const plain = ({ characteristics, address, size }) => address !== 0 && size !== 0 && (characteristics & ~ALIGNMENT_BITS) >>> 0 === DATA;
    return {
        places: sections.filter(plain).slice(0, 4),
        locate: (address) => locate(address - imageBase),
    };
}

;// CONCATENATED MODULE: ./lib/binary/wasm/sections.js
/** A compiler writes one of each of a dozen, and some custom ones. */
const MOST_SECTIONS = 4096;
/** All sections, by their sizes (WebAssembly core, binary format). @throws UserError BINARY_INVALID */
function openSections(file) {
    const sections = [];
    for (let at = 8; at < file.size;) {
        if (sections.length === MOST_SECTIONS)
            throw file.invalid(at, `at most ${MOST_SECTIONS} WebAssembly sections`);
        const id = file.u8(at, 'a WebAssembly section');
        const { value: size, next } = readCount(file, at + 1, 'the size of a WebAssembly section');
        const body = file.part(next, size, 'a WebAssembly section');
        at = next + size;
        if (id !== 0) {
            sections.push({ id, custom: undefined, body });
            continue;
        }
        const name = readName(body, 0, 'the name of a WebAssembly section');
        const rest = body.part(name.next, body.size - name.next, 'a WebAssembly section');
        sections.push({ id, custom: name.text, body: rest });
    }
    return sections;
}
/** Unsigned LEB128 of at most 32 bits. */
function readCount(view, at, what) {
    let value = 0;
    for (let index = 0; index < 5; index += 1) {
        const byte = view.u8(at + index, what);
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, next: at + index + 1 };
    }
    throw view.invalid(at, `${what}, a number of at most 5 bytes`);
}
function readName(view, at, what) {
    const { value, next } = readCount(view, at, what);
    if (value > 4096)
        throw view.invalid(at, `${what} of at most 4096 bytes`);
    return { text: new TextDecoder().decode(view.bytes(next, value, what)), next: next + value };
}

;// CONCATENATED MODULE: ./lib/binary/wasm/producers.js

const producers_MOST = 64;
/** Name → version of the languages and tools of the `producers` section (WebAssembly tool conventions). */
function readProducers(view) {
    const producers = new Map();
    const what = 'the WebAssembly producers';
    const fields = readCount(view, 0, what);
    for (let field = 0, at = fields.next; field < fields.value; field += 1) {
        const values = readCount(view, readName(view, at, what).next, what);
        at = values.next;
        for (let index = 0; index < values.value; index += 1) {
            if (producers.size === producers_MOST)
                throw view.invalid(at, `at most ${producers_MOST} WebAssembly producers`);
            const name = readName(view, at, what);
            const version = readName(view, name.next, what);
            producers.set(name.text, version.text);
            at = version.next;
        }
    }
    return producers;
}

;// CONCATENATED MODULE: ./lib/binary/wasm/image.js






/** The host's functions that Go imports. */
const HOSTS = {
    gojs: 'js',
    go: 'js',
    wasi_snapshot_preview1: 'wasip1',
};
/** What the go command writes around a program's module information (cmd/go/internal/modload). */
const START = external_node_buffer_.Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const image_END = external_node_buffer_.Buffer.from('f932433186182072008242104116d8f2', 'hex');
/** @param file begins with 00 61 73 6D @throws UserError BINARY_INVALID */
function readWasm(file) {
    if (file.u32(4, 'the WebAssembly version') !== 1)
        throw file.invalid(4, 'WebAssembly version 1');
    const sections = openSections(file);
    const custom = (name) => sections.find((section) => section.custom === name)?.body;
    return {
        format: 'wasm',
        offset: 0,
        size: file.size,
        bits: 32,
        endianness: 'little',
        os: hostOf(sections.find(({ id }) => id === 2)?.body),
        arch: 'wasm',
        machine: 0,
        kind: 'executable',
        linkage: 'static',
        interpreter: null,
        libraries: [],
        searchPaths: [],
        libc: null,
        symbolVersions: [],
        symbols: custom('name') !== undefined,
        dwarf: sections.some((section) => /^\.debug_/.test(section.custom ?? '')),
        hardening: {
            pie: null,
            nx: null,
            relro: null,
            canary: null,
            cfg: null,
            highEntropy: null,
            signature: null,
        },
        buildId: null,
        minOs: null,
        subsystem: null,
        go: readGoOfWasm(custom('producers'), sections.find(({ id }) => id === 11)?.body),
    };
}
function hostOf(imports) {
    if (imports === undefined)
        return null;
    const count = imports.u8(0, 'the number of WebAssembly imports');
    if (count === 0)
        return null;
    let at = 1;
    while (at < imports.size && imports.u8(at - 1, 'the number of WebAssembly imports') >= 0x80)
        at += 1;
    // All of Go's come from one host.
    const { text } = readName(imports, at, 'the module of a WebAssembly import');
    return Object.hasOwn(HOSTS, text) ? HOSTS[text] : null;
}
/**
 * Go's linker leaves its build information out of WebAssembly, and `go version -m` finds none. The module information
 * is there all the same, for runtime/debug, and the version is the compiler's in the section that names the producers.
 */
function readGoOfWasm(producers, data) {
    const version = producers === undefined ? undefined : readProducers(producers).get('Go');
    if (version === undefined)
        return null;
    return { version, ...parseModuleInfo(data === undefined ? '' : readModuleInfo(data)) };
}
function readModuleInfo(data) {
    for (const { at } of (0,search/* eachOccurrence */.R2)(data, [START])) {
        const from = at + START.length;
        const rest = data.part(from, Math.min(data.size - from, LONGEST_MODULE_INFO), 'Go module information');
        for (const { at: length } of (0,search/* eachOccurrence */.R2)(rest, [image_END])) {
            return new TextDecoder().decode(rest.bytes(0, length, 'Go module information'));
        }
        return '';
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/binary/inspect.js








/**
 * What the bytes of an executable, library or object say: ELF, PE, Mach-O (universal too), WebAssembly, of either byte
 * order and width. Reads some dozen places of the file, and all of it only where `options` ask for a search.
 * @throws UserError BINARY_INVALID with the offset and what was read there, where the file is truncated, damaged or no binary
 */
async function inspectBinary(reader, options = {}) {
    const images = readImages(new binary_view/* View */.S(reader, 'little'));
    return {
        format: images.length === 1 && images[0].offset === 0 ? images[0].format : 'universal',
        size: reader.size,
        images,
        texts: (options.texts ?? []).map((text) => (0,search/* containsText */.rs)(reader, text)),
        localPaths: options.localPaths === undefined ? null : findLocalPaths(reader, options.localPaths),
    };
}
function readImages(file) {
    const magic = file.part(0, file.size, 'the file', 'big').u32(0, 'the magic of a binary');
    if (magic === 0x7f454c46)
        return [readElf(file)];
    if (magic >>> 16 === 0x4d5a)
        return [readPe(file)];
    if (isMachO(magic))
        return [readMachO(file, 0)];
    if (magic === 0xcafebabe || magic === 0xcafebabf)
        return readUniversal(file, magic === 0xcafebabf);
    if (magic === 0x0061736d)
        return [readWasm(file)];
    throw file.invalid(0, 'an ELF, PE, Mach-O or WebAssembly file');
}


/***/ }),

/***/ 77073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCommands)
/* harmony export */ });
const SEGMENT = 0x1;
const SYMTAB = 0x2;
const DYSYMTAB = 0xb;
const LOAD_DYLINKER = 0xe;
const SEGMENT_64 = 0x19;
const UUID = 0x1b;
const RPATH = 0x8000001c;
const CODE_SIGNATURE = 0x1d;
const BUILD_VERSION = 0x32;
const LIBRARIES = {
    12: 'needed',
    2147483672: 'weak',
    2147483679: 'reexported',
    32: 'delayed',
    2147483683: 'needed',
};
const MINIMUM_SYSTEMS = {
    36: 'darwin',
    37: 'ios',
    47: null,
    48: null,
};
/** PLATFORM_MACOS, IOS, MACCATALYST, IOSSIMULATOR. Go builds for no other. */
const PLATFORMS = { 1: 'darwin', 2: 'ios', 6: 'darwin', 7: 'ios' };
/** Programs with every framework of the system have some hundred. */
const MOST_COMMANDS = 16_384;
/** S_ZEROFILL, S_GB_ZEROFILL, S_THREAD_LOCAL_ZEROFILL: nothing in the file. */
const ZERO_FILLED = [1, 12, 18];
/** @throws UserError BINARY_INVALID */
function readCommands(view, bits) {
    const header = bits === 64 ? 32 : 28;
    const count = view.u32(16, 'the Mach-O header');
    if (count > MOST_COMMANDS)
        throw view.invalid(16, `at most ${MOST_COMMANDS} Mach-O load commands`);
    const table = view.part(header, view.u32(20, 'the Mach-O header'), 'the Mach-O load commands');
    const segments = [];
    const libraries = [];
    const searchPaths = [];
    const found = {};
    for (let index = 0, at = 0; index < count; index += 1) {
        const type = table.u32(at, 'a Mach-O load command');
        const size = table.u32(at + 4, 'a Mach-O load command');
        if (size < 8)
            throw table.invalid(at + 4, 'a Mach-O load command of 8 bytes or more');
        const command = table.part(at, size, 'a Mach-O load command');
        at += size;
        if (type === SEGMENT || type === SEGMENT_64)
            segments.push(readSegment(view, command, type === SEGMENT_64 ? 64 : 32));
        else if (Object.hasOwn(LIBRARIES, type))
            libraries.push({ name: readText(command), kind: LIBRARIES[type] });
        else if (type === RPATH)
            searchPaths.push(readText(command));
        else if (type === LOAD_DYLINKER)
            found.interpreter = readText(command);
        else if (type === UUID)
            found.uuid = toHex(command.bytes(8, 16, 'the Mach-O UUID'));
        else if (type === BUILD_VERSION) {
            found.os = PLATFORMS[command.u32(8, 'the Mach-O build version')] ?? null;
            found.minOs = readVersion(command, 12);
        }
        else if (Object.hasOwn(MINIMUM_SYSTEMS, type)) {
            found.os ??= MINIMUM_SYSTEMS[type];
            found.minOs ??= readVersion(command, 8);
        }
        else if (type === SYMTAB)
            found.symbols = readSymbolTable(view, command, bits);
        else if (type === DYSYMTAB) {
            found.dynamicSymbols = {
                locals: command.u32(12, 'the Mach-O dynamic symbols'),
                firstDefined: command.u32(16, 'the Mach-O dynamic symbols'),
                defined: command.u32(20, 'the Mach-O dynamic symbols'),
            };
        }
        else if (type === CODE_SIGNATURE) {
            const offset = command.u32(8, 'the Mach-O code signature');
            const length = command.u32(12, 'the Mach-O code signature');
            // Apple's code signing structures are big-endian on every machine.
            found.signature = view.part(offset, length, 'the Mach-O code signature', 'big');
        }
    }
    const none = { interpreter: null, uuid: null, os: null, minOs: null, symbols: null };
    return { ...none, dynamicSymbols: null, signature: null, ...found, segments, libraries, searchPaths };
}
function readSegment(view, command, bits) {
    const wide = bits === 64;
    const word = (at, wideAt) => command.word(wide ? wideAt : at, bits, 'a Mach-O segment');
    const segment = {
        name: command.name(8, 16, 'the name of a Mach-O segment'),
        address: word(24, 24),
        offset: word(32, 40),
        fileSize: word(36, 48),
        protection: command.u32(wide ? 60 : 44, 'a Mach-O segment'),
    };
    // This is how a truncated download shows.
    view.part(segment.offset, segment.fileSize, `the bytes of Mach-O segment ${JSON.stringify(segment.name)}`);
    const count = command.u32(wide ? 64 : 48, 'a Mach-O segment');
    const size = wide ? 80 : 68;
    const table = command.part(wide ? 72 : 56, count * size, `${count} Mach-O sections`);
    const sections = [];
    for (let at = 0; at < table.size; at += size) {
        const type = table.u32(at + (wide ? 64 : 56), 'a Mach-O section') & 0xff;
        sections.push({
            name: table.name(at, 16, 'the name of a Mach-O section'),
            address: table.word(at + 32, bits, 'a Mach-O section'),
            offset: table.u32(at + (wide ? 48 : 40), 'a Mach-O section'),
            size: ZERO_FILLED.includes(type) ? 0 : table.word(at + (wide ? 40 : 36), bits, 'a Mach-O section'),
        });
    }
    return { ...segment, sections };
}
/** lc_str: its offset in the command, NUL-terminated or up to the command's end. */
function readText(command) {
    const at = command.u32(8, 'a name in a Mach-O load command');
    if (at < 12 || at >= command.size)
        throw command.invalid(8, 'the offset of a name in a Mach-O load command');
    return command.name(at, Math.min(command.size - at, 4096), 'a name in a Mach-O load command');
}
/** xxxx.yy.zz in half-bytes; a last field of 0 is not written. */
function readVersion(command, at) {
    const value = command.u32(at, 'a version in a Mach-O load command');
    const patch = value & 0xff;
    return `${value >>> 16}.${(value >>> 8) & 0xff}${patch === 0 ? '' : `.${patch}`}`;
}
function readSymbolTable(view, command, bits) {
    const field = (at) => command.u32(at, 'the Mach-O symbol table');
    const [offset, count] = [field(8), field(12)];
    view.part(offset, count * (bits === 64 ? 16 : 12), `${count} Mach-O symbols`);
    return { offset, count, strings: view.part(field(16), field(20), 'the Mach-O symbol names') };
}
function toHex(bytes) {
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}


/***/ }),

/***/ 56068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readPeHeader)
/* harmony export */ });
const SYMBOL_SIZE = 18;
const SECTION_SIZE = 40;
const MOST_DIRECTORIES = 16;
/** MZ header, PE signature, COFF header, optional header, sections (Microsoft's PE format). @throws UserError BINARY_INVALID */
function readPeHeader(view) {
    const coff = view.u32(0x3c, 'the offset of the PE header') + 4;
    if (view.u32(coff - 4, 'the PE signature') !== 0x4550) {
        throw view.invalid(coff - 4, 'the PE signature 50 45 00 00');
    }
    const optional = coff + 20;
    const sectionCount = view.u16(coff + 2, 'the COFF header');
    const optionalSize = view.u16(coff + 16, 'the COFF header');
    const magic = view.u16(optional, 'the PE optional header');
    if (magic !== 0x10b && magic !== 0x20b)
        throw view.invalid(optional, 'the magic of PE32 or PE32+, 0b 01 or 0b 02');
    const bits = magic === 0x20b ? 64 : 32;
    const fixed = bits === 64 ? 112 : 96;
    if (optionalSize < fixed)
        throw view.invalid(coff + 16, `an optional header of ${fixed} bytes or more`);
    const header = view.part(optional, optionalSize, 'the PE optional header');
    const count = Math.min(header.u32(fixed - 4, 'the number of PE data directories'), MOST_DIRECTORIES);
    const symbolTable = {
        offset: view.u32(coff + 8, 'the COFF header'),
        count: view.u32(coff + 12, 'the COFF header'),
    };
    const strings = openStrings(view, symbolTable);
    return {
        bits,
        machine: view.u16(coff, 'the COFF header'),
        characteristics: view.u16(coff + 18, 'the COFF header'),
        subsystem: header.u16(68, 'the PE subsystem'),
        dllCharacteristics: header.u16(70, 'the PE DLL characteristics'),
        imageBase: header.word(bits === 64 ? 24 : 28, bits, 'the PE image base'),
        headersSize: header.u32(60, 'the size of the PE headers'),
        symbolTable,
        strings,
        sections: readSections(view, optional + optionalSize, sectionCount, strings),
        directories: Array.from({ length: count }, (_, index) => ({
            address: header.u32(fixed + 8 * index, 'a PE data directory'),
            size: header.u32(fixed + 8 * index + 4, 'a PE data directory'),
        })),
    };
}
/** Go leaves the offset and the string table in a stripped file. Where there are no symbols the offset may be anything. */
function openStrings(view, { offset, count }) {
    const at = offset + count * SYMBOL_SIZE;
    if (offset === 0 || (count === 0 && at + 4 > view.size))
        return undefined;
    view.part(offset, count * SYMBOL_SIZE, `${count} COFF symbols`);
    const size = Math.max(view.u32(at, 'the size of the COFF string table'), 4);
    if (count === 0 && at + size > view.size)
        return undefined;
    return view.part(at, size, 'the COFF string table');
}
function readSections(view, at, count, strings) {
    const table = view.part(at, count * SECTION_SIZE, `${count} PE section headers`);
    const sections = [];
    for (let index = 0; index < count; index += 1) {
        const entry = index * SECTION_SIZE;
        const field = (offset) => table.u32(entry + offset, 'a PE section header');
        const section = {
            name: longName(table.name(entry, 8, 'the name of a PE section'), strings),
            address: field(12),
            offset: field(20),
            size: field(20) === 0 ? 0 : field(16),
            characteristics: field(36),
        };
        // This is how a truncated download shows.
        view.part(section.offset, section.size, `the bytes of PE section ${index + 1}`);
        sections.push(section);
    }
    return sections;
}
/** `/4` is an offset in the string table. */
function longName(name, strings) {
    const match = /^\/(\d{1,7})$/.exec(name);
    const at = Number(match?.[1]);
    if (match === null || strings === undefined || at >= strings.size)
        return name;
    return strings.name(at, Math.min(64, strings.size - at), 'the long name of a PE section');
}


/***/ }),

/***/ 96841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isSystemDll)
/* harmony export */ });
/** DLLs of every Windows since 10. The C++ runtime (vcruntime140.dll) and MinGW's (libgcc_s_seh-1.dll) are not among them. */
const NAMES = new Set(`advapi32 avrt bcrypt bcryptprimitives cfgmgr32 combase comctl32 comdlg32 credui crypt32 cryptbase cryptsp d2d1 d3d11 d3d12
dbghelp dhcpcsvc dnsapi dwmapi dwrite dxgi fwpuclnt gdi32 gdiplus hid imagehlp imm32 iphlpapi kernel32 kernelbase mpr msimg32
msvcrt mswsock ncrypt netapi32 normaliz ntdll ole32 oleaut32 opengl32 pdh powrprof profapi propsys psapi rpcrt4 sechost
secur32 setupapi shcore shell32 shlwapi sspicli ucrtbase user32 userenv uxtheme version virtdisk wevtapi winhttp wininet
winmm winspool wintrust wlanapi wldap32 ws2_32 wsock32 wtsapi32`.split(/\s+/));
function isSystemDll(name) {
    const lower = name.toLowerCase();
    if (/^(?:api|ext)-ms-win-[a-z0-9-]+\.dll$/.test(lower))
        return true;
    return NAMES.has(lower.replace(/\.(?:dll|drv)$/, ''));
}


/***/ }),

/***/ 39857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ eachOccurrence),
/* harmony export */   Vw: () => (/* binding */ findText),
/* harmony export */   rs: () => (/* binding */ containsText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34372);


const CHUNK = 1 << 20;
/** Long enough for any value of a linker flag; short beside a chunk. */
const LONGEST = 64 * 1024;
/**
 * Whether a text stands in the file, as UTF-8: how a value that `-ldflags -X` should have set shows. Streams; nothing of the file is
 * kept. The text may stand there for another reason, so choose one that says something: a version and a commit.
 */
function containsText(reader, text) {
    return { text, offset: findText(new _view_js__WEBPACK_IMPORTED_MODULE_1__/* .View */ .S(reader, 'little'), text) ?? null };
}
/** Offset in the view of the first occurrence. @throws RangeError for a text of more than 64 KiB, or of none */
function findText(view, text) {
    for (const found of eachOccurrence(view, [node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text)]))
        return found.at;
    return undefined;
}
/** All occurrences of all needles, needle by needle within each mebibyte. */
function* eachOccurrence(view, needles) {
    const longest = Math.max(...needles.map(({ length }) => length), 0);
    if (needles.some(({ length }) => length === 0) || longest > LONGEST) {
        throw new RangeError(`a text to search has 1 to ${LONGEST} bytes`);
    }
    for (let start = 0; start < view.size; start += CHUNK) {
        const bytes = view.bytes(start, Math.min(CHUNK + longest - 1, view.size - start), 'the rest of the file');
        const chunk = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        for (const [needle, wanted] of needles.entries()) {
            for (let at = chunk.indexOf(wanted); at >= 0 && at < CHUNK; at = chunk.indexOf(wanted, at + 1)) {
                yield { at: start + at, needle };
            }
        }
    }
}


/***/ }),

/***/ 34372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ View)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const WINDOW = 16 * 1024;
const LONGEST_TEXT = 4096;
const utf8 = new TextDecoder();
/**
 * A stretch of a file, read through a window of its own. Every access is checked against the stretch, so no count, offset or size that a
 * file names is trusted. Offsets in messages are those of the file.
 */
class View {
    size;
    endianness;
    #reader;
    #start;
    #little;
    #window = new DataView(new ArrayBuffer(0));
    #from = 0;
    constructor(reader, endianness, start = 0, size = reader.size - start) {
        this.#reader = reader;
        this.#start = start;
        this.size = size;
        this.endianness = endianness;
        this.#little = endianness === 'little';
    }
    /** @throws UserError BINARY_INVALID, as all that follow: where the stretch is not within this one */
    part(at, size, what, endianness = this.endianness) {
        this.#check(at, size, what);
        return new View(this.#reader, endianness, this.#start + at, size);
    }
    u8(at, what) {
        return this.#at(at, 1, what).getUint8(at - this.#from);
    }
    u16(at, what) {
        return this.#at(at, 2, what).getUint16(at - this.#from, this.#little);
    }
    u32(at, what) {
        return this.#at(at, 4, what).getUint32(at - this.#from, this.#little);
    }
    /** Inexact from 2^53 on, where no offset or size of a file can be: it fails the check that follows. */
    u64(at, what) {
        const window = this.#at(at, 8, what);
        const [low, high] = this.#little ? [at, at + 4] : [at + 4, at];
        return (window.getUint32(high - this.#from, this.#little) * 2 ** 32 +
            window.getUint32(low - this.#from, this.#little));
    }
    /** An address or a size in a file of 32 or 64 bits. */
    word(at, bits, what) {
        return bits === 64 ? this.u64(at, what) : this.u32(at, what);
    }
    bytes(at, length, what) {
        this.#check(at, length, what);
        const bytes = this.#reader.read(this.#start + at, length);
        if (bytes.length !== length)
            throw this.#shrunk(at, what);
        return bytes;
    }
    /** Up to its NUL. */
    text(at, what, longest = LONGEST_TEXT) {
        for (let from = at; from < at + longest;) {
            const window = this.#at(from, 1, what);
            const rest = Math.min(this.#from + window.byteLength, at + longest) - from;
            const bytes = new Uint8Array(window.buffer, window.byteOffset + from - this.#from, rest);
            const end = bytes.indexOf(0);
            if (end >= 0 && from === at)
                return utf8.decode(bytes.subarray(0, end));
            // A text across two windows, rare and short: read it in one piece.
            if (end >= 0)
                return utf8.decode(this.bytes(at, from + end - at, what));
            from += rest;
        }
        throw this.invalid(at, `${what}, at most ${longest} bytes long with a NUL at its end`);
    }
    /** A name of fixed width that NULs may fill. */
    name(at, width, what) {
        const bytes = this.bytes(at, width, what);
        const end = bytes.indexOf(0);
        return utf8.decode(end < 0 ? bytes : bytes.subarray(0, end));
    }
    /** What was expected at a place, against what is there. */
    invalid(at, expected) {
        const place = this.#start + at;
        const there = place >= 0 && place < this.#reader.size;
        const found = there
            ? this.#reader.read(place, Math.min(8, this.#reader.size - place))
            : new Uint8Array(0);
        return damaged(`${this.#reader.name}: expected ${expected} at offset ${hex(place)}, found ${describe(found)}.`);
    }
    #at(at, length, what) {
        if (at >= this.#from && at + length <= this.#from + this.#window.byteLength)
            return this.#window;
        this.#check(at, length, what);
        const bytes = this.#reader.read(this.#start + at, Math.min(WINDOW, this.size - at));
        if (bytes.length < length)
            throw this.#shrunk(at, what);
        this.#window = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        this.#from = at;
        return this.#window;
    }
    /** Also false for NaN, which no sum of file contents makes, but which would pass the opposite question. */
    #check(at, length, what) {
        if (at >= 0 && length >= 0 && at + length <= this.size)
            return;
        const end = this.#start + this.size;
        const whole = end === this.#reader.size ? 'the file' : 'what it is part of';
        const there = at >= 0 && at < this.size ? this.bytes(at, Math.min(8, this.size - at), what) : undefined;
        throw damaged(`${this.#reader.name}: expected ${what}, ${length} bytes, at offset ${hex(this.#start + at)}, but ${whole} ends at ${hex(end)}; found ${describe(there ?? new Uint8Array(0))}.`);
    }
    #shrunk(at, what) {
        return damaged(`${this.#reader.name}: expected ${what} at offset ${hex(this.#start + at)}, but the file became shorter while it was read.`);
    }
}
function damaged(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('BINARY_INVALID', message, {
        hint: 'The file is truncated, damaged, or not a program: build or download it again.',
    });
}
function hex(value) {
    return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}
function describe(bytes) {
    if (bytes.length === 0)
        return 'nothing';
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}


/***/ }),

/***/ 36655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cutQuoted)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const PLAIN_ESCAPES = {
    a: 7,
    b: 8,
    f: 12,
    n: 10,
    r: 13,
    t: 9,
    v: 11,
    '\\': 92,
    '"': 34,
};
/** One piece of a Go string literal: an escape, or what stands for itself. */
const PIECE = /\\(?:([abfnrtv\\"])|x([0-9a-fA-F]{2})|([0-7]{3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))|([^"\\\n]+)/y;
/**
 * A Go string literal at the beginning of a text (strconv.QuotedPrefix and Unquote), and what follows it.
 * @returns undefined where there is none
 */
function cutQuoted(text) {
    if (text.startsWith('`')) {
        const end = text.indexOf('`', 1);
        // Go drops carriage returns from raw strings.
        return end < 0
            ? undefined
            : { value: text.slice(1, end).replaceAll('\r', ''), rest: text.slice(end + 1) };
    }
    if (!text.startsWith('"'))
        return undefined;
    const parts = [];
    for (let at = 1;;) {
        if (text[at] === '"')
            return { value: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts).toString(), rest: text.slice(at + 1) };
        PIECE.lastIndex = at;
        const match = PIECE.exec(text);
        const part = match === null ? undefined : decode(match);
        if (part === undefined)
            return undefined;
        parts.push(part);
        at = PIECE.lastIndex;
    }
}
/** Bytes, not characters: `\xe2\x82\xac` is one character in three escapes. */
function decode([, letter, hex, octal, short, long, plain]) {
    if (plain !== undefined)
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(plain);
    if (letter !== undefined)
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([PLAIN_ESCAPES[letter]]);
    if (hex !== undefined)
        return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(hex, 'hex');
    if (octal !== undefined) {
        const value = Number.parseInt(octal, 8);
        return value > 255 ? undefined : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from([value]);
    }
    const point = Number.parseInt(short ?? long ?? '', 16);
    const surrogate = point >= 0xd800 && point <= 0xdfff;
    return point > 0x10ffff || surrogate ? undefined : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(String.fromCodePoint(point));
}


/***/ })

};
