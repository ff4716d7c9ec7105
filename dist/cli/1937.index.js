export const id = 1937;
export const ids = [1937,8541,8899,4815];
export const modules = {

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   digestInTurns: () => (/* binding */ digestInTurns)
/* harmony export */ });
/* unused harmony export digestBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58403);


const PART = 2 ** 20;
/** The digest of a file that may be larger than memory. @throws UserError INPUT_INVALID where it cannot be read */
function digestFile(path, algorithm, open) {
    return open(path, async (reader) => digestBytes(reader, algorithm));
}
/** The same a part at a time, with turns of the event loop in between: for while there is something else to do. */
function digestInTurns(path, algorithm, open) {
    return open(path, (reader) => (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .inTurns */ .g)(digesting(reader, algorithm)));
}
function digestBytes(reader, algorithm) {
    return (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .z)(digesting(reader, algorithm));
}
function* digesting(reader, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const part = new Uint8Array(Math.min(PART, reader.size));
    for (let at = 0; at < reader.size; at += PART) {
        hash.update(reader.read(at, Math.min(PART, reader.size - at), part));
        yield;
    }
    return { digest: hash.digest('hex'), size: reader.size };
}


/***/ }),

/***/ 42275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/** Records and checksum files are input: on Windows `C:x` and `a\..\..\b` lead elsewhere. */
function isInside(file) {
    if (/[\\\0]/.test(file) || /^(?:\/|[A-Za-z]:)/.test(file))
        return false;
    return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}


/***/ }),

/***/ 74007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ explainDifference)
});

// EXTERNAL MODULE: ./lib/binary/inspect.js + 17 modules
var inspect = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/binary/search.js
var search = __webpack_require__(39857);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/build/reproduce/causes.js
/** What Go's build information says otherwise, as `key: first, then second`. */
function buildInfoDifferences([first, second]) {
    const [a, b] = [first?.images[0]?.go, second?.images[0]?.go];
    if (a == null || b == null)
        return [];
    const values = (go) => new Map([
        ['go', go.version],
        ['version', go.main?.version ?? ''],
        ...Object.entries(go.settings),
        ...go.deps.map((dep) => [`dep ${dep.path}`, (dep.replacedBy ?? dep).version]),
    ]);
    const [x, y] = [values(a), values(b)];
    return [...new Set([...x.keys(), ...y.keys()])]
        .filter((key) => x.get(key) !== y.get(key))
        .map((key) => `${key}: ${x.get(key) || 'none'}, then ${y.get(key) || 'none'}`);
}
/** The likeliest reasons, each with what to do. Never empty. */
function likelyCauses(evidence) {
    const { differences, paths, trimpath, cgo, users } = evidence;
    const info = buildInfoDifferences(evidence.inspections);
    const texts = differences.flatMap((difference) => difference.texts);
    const causes = [];
    if (paths.length > 0) {
        if (!trimpath)
            causes.push('Go writes the folder of the sources without -trimpath');
        else if (cgo)
            causes.push('the C compiler writes its folder: give it -g0 or -ffile-prefix-map (in CGO_CFLAGS)');
        else
            causes.push('a path of this machine is in a generated or embedded file');
    }
    if (info.some((line) => /^(?:vcs|version:)/.test(line)))
        causes.push('the two checkouts differ in tags, depth, or in files that git does not know');
    if (info.some((line) => /^dep /.test(line)))
        causes.push('other versions of modules were taken: go.mod and go.sum do not say all');
    if (differences.some(({ name }) => name === 'the headers') && isPe(evidence) && cgo)
        causes.push('the linker writes its time into the headers: add -extldflags=-Wl,--no-insert-timestamp');
    if (texts.some((text) => CLOCK.test(text)))
        causes.push('a time is in it: __DATE__, __TIMESTAMP__ or a generated file; {{date}} is the commit’s, and stays');
    if (users.some((user) => user.length > 2 && texts.some((text) => text.includes(user))))
        causes.push('the name of the user is in it');
    if (causes.length > 0)
        return causes;
    if (differences.length > 0 && differences.every(({ name }) => IDENTIFIERS.test(name)))
        return ['only identifiers of the build differ: a tool, its flags or its order, and none of the code'];
    return ['none is known; build it twice with -x, and compare with diffoscope'];
}
/** A date, an hour, or seconds since 1970 of this decade. */
const CLOCK = /\d{4}-\d\d-\d\d[T ]\d|\b\d\d:\d\d:\d\d\b|\b1[7-9]\d{8}\b/;
const IDENTIFIERS = /^(?:\.note\.gnu\.build-id|\.note\.go\.buildid|\.gnu_debuglink|the headers)$/;
function isPe({ inspections }) {
    return inspections[0]?.format === 'pe';
}

// EXTERNAL MODULE: ./lib/binary/elf/header.js
var header = __webpack_require__(94162);
// EXTERNAL MODULE: ./lib/binary/mach-o/commands.js
var commands = __webpack_require__(77073);
// EXTERNAL MODULE: ./lib/binary/pe/header.js
var pe_header = __webpack_require__(56068);
// EXTERNAL MODULE: ./lib/binary/view.js
var binary_view = __webpack_require__(34372);
;// CONCATENATED MODULE: ./lib/build/reproduce/sections.js





const SHT_NOBITS = 8;
/**
 * The sections of an ELF, PE or Mach-O file in their order, with what lies before, between and after them. Anything else,
 * and what is damaged, is one stretch.
 */
function stretchesOf(reader) {
    const sections = sectionsOf(reader)
        .filter(({ size }) => size > 0)
        .sort((a, b) => a.offset - b.offset);
    const all = [];
    let at = 0;
    for (const section of sections) {
        if (section.offset > at)
            all.push({
                name: at === 0 ? 'the headers' : `before ${section.name}`,
                offset: at,
                size: section.offset - at,
            });
        // Where two overlap, what is left of the second.
        const end = Math.min(section.offset + section.size, reader.size);
        if (end <= at)
            continue;
        const offset = Math.max(section.offset, at);
        all.push({ name: section.name, offset, size: end - offset });
        at = end;
    }
    const last = sections.length === 0 ? 'the file' : 'the end of the file';
    if (at < reader.size)
        all.push({ name: last, offset: at, size: reader.size - at });
    return all;
}
function sectionsOf(reader) {
    try {
        const view = new binary_view/* View */.S(reader, 'little');
        const magic = view.part(0, view.size, 'the file', 'big').u32(0, 'the magic of a binary');
        if (magic === 0x7f454c46) {
            const bits = view.u8(4, 'the ELF class') === 1 ? 32 : 64;
            const order = view.u8(5, 'the ELF byte order') === 2 ? 'big' : 'little';
            const { sections } = (0,header/* readElfHeader */.x)(view.part(0, view.size, 'the file', order), bits);
            return sections.filter(({ type }) => type !== SHT_NOBITS && type !== 0);
        }
        if (magic >>> 16 === 0x4d5a)
            return [...(0,pe_header/* readPeHeader */.N)(view).sections];
        if (magic === 0xcffaedfe || magic === 0xcefaedfe) {
            const { segments } = (0,commands/* readCommands */.P)(view, magic === 0xcffaedfe ? 64 : 32);
            return segments.flatMap(({ name, offset, fileSize, sections }) => sections.length === 0
                ? [{ name, offset, size: fileSize }]
                : sections.filter((section) => section.offset > 0));
        }
        return [];
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/build/reproduce/differ.js

const CHUNK = 2 ** 20;
const AROUND = 64;
/** Where two builds of one program differ, section by section. Nothing of the files is kept. */
function differ(first, second) {
    const [a, b] = [named(stretchesOf(first)), named(stretchesOf(second))];
    const found = [];
    for (const name of new Set([...a.keys(), ...b.keys()])) {
        const [x, y] = [a.get(name), b.get(name)];
        if (x === undefined || y === undefined) {
            const sizes = [x?.size ?? null, y?.size ?? null];
            found.push({ name, sizes, offset: null, count: 0, texts: ['', ''], bytes: ['', ''] });
            continue;
        }
        const { at, count } = compare(first, x, second, y);
        if (count === 0 && x.size === y.size)
            continue;
        found.push({
            name,
            sizes: [x.size, y.size],
            offset: at === null ? null : x.offset + at,
            count,
            texts: at === null ? ['', ''] : [textAround(first, x, at), textAround(second, y, at)],
            bytes: at === null ? ['', ''] : [hexAt(first, x, at), hexAt(second, y, at)],
        });
    }
    return found;
}
/** Names are not unique: the second `.debug_x` is another. */
function named(stretches) {
    const result = new Map();
    for (const stretch of stretches) {
        let name = stretch.name;
        for (let n = 2; result.has(name); n += 1)
            name = `${stretch.name} (${n})`;
        result.set(name, stretch);
    }
    return result;
}
function compare(first, x, second, y) {
    const length = Math.min(x.size, y.size);
    let at = null;
    let count = 0;
    for (let from = 0; from < length; from += CHUNK) {
        const size = Math.min(CHUNK, length - from);
        const [a, b] = [first.read(x.offset + from, size), second.read(y.offset + from, size)];
        if (Buffer.compare(a, b) === 0)
            continue;
        for (let i = 0; i < size; i += 1) {
            if (a[i] === b[i])
                continue;
            at ??= from + i;
            count += 1;
        }
    }
    return { at, count };
}
/** The run of printable characters that the place is in, cut at both ends. */
function textAround(reader, { offset, size }, at) {
    const start = Math.max(0, at - AROUND);
    const bytes = reader.read(offset + start, Math.min(2 * AROUND, size - start));
    const text = Buffer.from(bytes)
        .toString('latin1')
        .replace(/[^ -~]/g, '\0');
    const place = at - start;
    const from = text.lastIndexOf('\0', Math.max(0, place - 1)) + 1;
    const end = text.indexOf('\0', place);
    const run = text.slice(from, end < 0 ? undefined : end);
    return run.length >= 4 ? run : '';
}
function hexAt(reader, { offset, size }, at) {
    return Buffer.from(reader.read(offset + at, Math.min(8, size - at))).toString('hex');
}

;// CONCATENATED MODULE: ./lib/build/reproduce/explain.js




const MOST_SECTIONS = 8;
const MOST_PATHS = 4;
const LONGEST_PATH = 160;
/** Why two files that should be one are not: one line each, the likely causes first. */
function explainDifference(first, second, context, open) {
    return open(first, (a) => open(second, async (b) => {
        const differences = differ(a, b);
        const inspections = [await inspected(a), await inspected(b)];
        const found = [a, b].flatMap((reader) => pathsIn(reader, context.folders));
        const paths = [...new Set(found)].slice(0, MOST_PATHS);
        const causes = likelyCauses({ ...context, differences, inspections, paths });
        const lines = [
            ...causes.map((cause) => `likely cause: ${cause}`),
            ...(a.size === b.size ? [] : [`${a.size} bytes, then ${b.size}`]),
            ...buildInfoDifferences(inspections).map((line) => `build information: ${line}`),
            ...paths.map((path) => `it has the path ${path}`),
            ...differences.slice(0, MOST_SECTIONS).map(describe),
            ...(differences.length > MOST_SECTIONS
                ? [`and ${differences.length - MOST_SECTIONS} more sections`]
                : []),
        ];
        return lines.map((line) => context.secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line));
    }));
}
async function inspected(reader) {
    try {
        return await (0,inspect/* inspectBinary */.w)(reader);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return null;
        throw error;
    }
}
/** The first below each folder. Go writes those of Windows with forward slashes, too. */
function pathsIn(reader, folders) {
    const spellings = folders.flatMap((folder) => [folder, folder.replaceAll('\\', '/')]);
    return [...new Set(spellings)].flatMap((folder) => {
        const { offset } = (0,search/* containsText */.rs)(reader, folder);
        if (offset === null)
            return [];
        const bytes = reader.read(offset, Math.min(LONGEST_PATH, reader.size - offset));
        return new TextDecoder().decode(bytes).replace(/[\0-\x1f\ufffd].*$/s, '');
    });
}
function describe({ name, sizes: [before, after], offset, count, texts, bytes }) {
    if (before === null)
        return `${name}: only in the second`;
    if (after === null)
        return `${name}: only in the first`;
    const sizes = before === after ? '' : `${before} bytes, then ${after}; `;
    if (offset === null)
        return `${name}: ${sizes}the same as far as both go`;
    const [a, b] = texts;
    const shown = a !== '' && b !== '' && a !== b
        ? `${JSON.stringify(a)}, then ${JSON.stringify(b)}`
        : bytes.join(', then ');
    return `${name}: ${sizes}${count} ${count === 1 ? 'byte differs' : 'bytes differ'}, from offset 0x${offset.toString(16)}: ${shown}`;
}


/***/ }),

/***/ 94880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ splitWords),
/* harmony export */   y: () => (/* binding */ joinWords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * CC, CXX, AR and CGO_*FLAGS as the go command splits them (cmd/internal/quoted): at blanks; a word may stand in quotes
 * of either kind, and nothing is escaped, so that `C:\msys64` stays what it is.
 * @param source who wrote it, for messages: `CC`
 * @throws UserError INPUT_INVALID for a quote that is not closed
 */
function splitWords(text, source) {
    const words = [];
    let rest = text.trimStart();
    while (rest !== '') {
        const quote = /^['"]/.exec(rest)?.[0];
        const end = quote === undefined ? rest.search(/\s|$/) : rest.indexOf(quote, 1);
        if (end < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${source}: ${JSON.stringify(text)} has a quote that is not closed.`, {
                hint: 'Go splits it at blanks; put a path that has some in quotes of one kind.',
            });
        words.push(quote === undefined ? rest.slice(0, end) : rest.slice(1, end));
        rest = rest.slice(quote === undefined ? end : end + 1).trimStart();
    }
    return words;
}
/** @throws UserError INPUT_INVALID for a word that has quotes of both kinds, which Go has no way to read */
function joinWords(words) {
    return words
        .map((word) => {
        if (word !== '' && !/[\s'"]/.test(word))
            return word;
        if (!word.includes("'"))
            return `'${word}'`;
        if (!word.includes('"'))
            return `"${word}"`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${JSON.stringify(word)} has quotes of both kinds, which Go cannot read.`, {
            hint: 'Choose a folder whose name has no quotes.',
        });
    })
        .join(' ');
}


/***/ }),

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text of a file that is not trusted, for a terminal: control characters, with which it could move the cursor or set a
 * title, and marks that turn the direction of writing become visible escapes.
 */
function plainText(text) {
    return text.replace(/[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (mark) => {
        return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 21937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRebuild: () => (/* binding */ runRebuild)
});

// EXTERNAL MODULE: ./lib/environment/changed-host.js
var changed_host = __webpack_require__(1432);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/host/node/build-host.js + 1 modules
var build_host = __webpack_require__(28731);
// EXTERNAL MODULE: ./lib/host/node/interruption.js
var interruption = __webpack_require__(97660);
// EXTERNAL MODULE: ./lib/host/node/tool.js
var tool = __webpack_require__(37597);
// EXTERNAL MODULE: ./lib/provenance/audit/read.js
var read = __webpack_require__(24815);
// EXTERNAL MODULE: ./lib/build/names/inside.js
var inside = __webpack_require__(42275);
// EXTERNAL MODULE: ./lib/build/toolchains/words.js
var words = __webpack_require__(94880);
;// CONCATENATED MODULE: ./lib/provenance/rebuild/tool-flags.js


/** Flags of cmd/link that take no value, */
const SWITCHES = /^--?(?:[scdfgvw]|aslr|bindnow|checklinkname|compressdwarf|race|msan|asan)(?:=\w*)?$/;
/** and those that take one, which is neither a file nor a program. */
const VALUES = /^--?(?:X|B|D|E|H|R|T|buildid|funcalign|randlayout)(=|$)/;
/**
 * Words of linker flags that are not known to leave files and programs alone. Templates stand for texts without blanks
 * and quotes.
 */
function linkerHazards(ldflags) {
    const words = split(ldflags.replace(/\{\{[^{}]*\}\}/g, 'x'));
    const found = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        const value = VALUES.exec(word);
        // The linker takes the next word, whatever it is.
        if (value?.[1] === '')
            at += 1;
        else if (value === null && !SWITCHES.test(word) && !/^--?linkmode=(?:internal|auto)$/.test(word))
            found.push(word);
    }
    return found;
}
/** Of cmd/compile and cmd/asm: how they optimise, and nothing else. */
const COMPILER = /^-(?:[BNe]|l(?:=\d)?|c=\d+|dwarf(?:=\w+)?|spectre=\w+|d=checkptr(?:=\d)?)$/;
/** @param value of `-gcflags`, also with a pattern of packages: `all=-N -l` */
function compilerHazards(value) {
    const flags = value.startsWith('-') ? value : value.slice(value.indexOf('=') + 1);
    return split(flags).filter((word) => !COMPILER.test(word));
}
/** With a quote that is not closed Go refuses all of it, and so do we. */
function split(text) {
    try {
        return (0,words/* splitWords */.f)(text, 'flags');
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return [text];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/provenance/rebuild/hazards.js


/** Variables that change what Go makes, and start nothing. */
const HARMLESS = /^(?:GOEXPERIMENT|GOFIPS140|GODEBUG|GOAMD64|GOARM64?|GO386|GOMIPS(?:64)?|GOPPC64|GORISCV64|GOWASM)$/;
/**
 * What an audit says that could run programs here, or read or write files, of its own choice: whoever sends one could have
 * this machine do anything. Only what is known to do neither passes: the tools of Go have many flags that name files
 * (`-cpuprofile`), and get more. One sentence each.
 */
function hazards({ source, builds }) {
    const found = builds.flatMap(({ request }) => [
        ...ofFlags(request.flags, request.ldflags),
        ...request.packages.flatMap((pattern) => /^(?:-|[/\\]|[A-Za-z]:)/.test(pattern) || pattern.split(/[/\\]/).includes('..')
            ? [`packages: ${pattern}`]
            : []),
        ...request.targets.flatMap(({ text, settings }) => ofSettings(settings).map((what) => `${text}: ${what}`)),
        ...ofFields({ version: request.version, tag: source?.tag, branch: source?.branch }),
    ]);
    return [...new Set(found)];
}
/** They stand in linker flags, where a blank or a quote would begin another flag. */
function ofFields(fields) {
    return Object.entries(fields).flatMap(([name, value]) => /[\s'"]/.test(value ?? '') ? [`${name}: ${value}`] : []);
}
function ofSettings({ toolchain, cc, cxx, sysroot, env = {}, flags = [], ldflags = null, }) {
    return [
        ...ofFlags(flags, ldflags),
        ...(toolchain === 'env' ? ['the C compiler of CC'] : []),
        ...Object.entries({ cc, cxx, sysroot }).flatMap(([name, value]) => value == null ? [] : [`${name}: ${value}`]),
        ...Object.entries(env).flatMap(([name, value]) => (HARMLESS.test(name) ? [] : [`${name}=${value}`])),
    ];
}
function ofFlags(flags, ldflags) {
    return [
        ...flags.filter((flag) => !isHarmless(flag)),
        ...linkerHazards(ldflags ?? '').map((what) => `-ldflags: ${what}`),
    ];
}
/** Of `go build`. */
function isHarmless(flag) {
    const [, name, value = ''] = /^--?([a-z]+)(?:=([\s\S]*))?$/.exec(flag) ?? [];
    switch (name) {
        case 'a':
        case 'v':
        case 'x':
        case 'race':
        case 'msan':
        case 'asan':
        case 'trimpath':
        case 'buildvcs':
        case 'cover':
            return true;
        case 'p':
        case 'tags':
        case 'covermode':
        case 'coverpkg':
            return value !== '';
        case 'mod':
            return ['readonly', 'vendor', 'mod'].includes(value);
        case 'pgo':
            // auto and off, too, are no paths that lead out.
            return (0,inside/* isInside */.F)(value.replace(/^\.\//, ''));
        case 'gcflags':
        case 'asmflags':
            return compilerHazards(value).length === 0;
        case 'ldflags':
            return value.startsWith('-') && linkerHazards(value).length === 0;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/provenance/rebuild/plan.js


/**
 * What a rebuild does, by what an audit says.
 * @param trusted whether the audit may name programs that are run here
 * @throws UserError REBUILD_REFUSED
 */
function planRebuild(audit, trusted) {
    const { source, sourceDate, builds, limits } = audit;
    if (source === null)
        throw refused('the audit names no commit', 'What was built from sources without git cannot be found again.');
    const dangers = trusted ? [] : hazards(audit);
    if (dangers.length > 0)
        throw refused(`the audit has settings that could start programs, or read or write files, of its own choice:\n  ${dangers.join('\n  ')}`, 'If you trust whoever wrote it as you trust a Makefile, say --trust-audit.');
    const { request, go } = builds[0];
    const platforms = builds.map(({ machine, go: { sha256 } }) => [`${machine.os}/${machine.arch}`, sha256]);
    return {
        source,
        goVersion: go.version,
        go: Object.fromEntries(platforms),
        targets: builds.flatMap(({ targets }) => targets),
        request: {
            ...request,
            targets: request.targets.map(withoutChecks),
            // What was promised of the programs is not what they are made of.
            ...{
                expect: null,
                run: 'off',
                reproduce: 'off',
                jobs: null,
                onFailure: 'finish',
                checksums: ['sha256'],
            },
            sourceDate,
        },
        limits,
    };
}
/** A target may now fail: what comes of the others is still compared. */
function withoutChecks(ask) {
    const { expect: _, run: __, ...settings } = ask.settings;
    return { ...ask, settings: ask.exclude ? settings : { ...settings, allowFailure: true } };
}
function refused(why, hint) {
    return new errors/* UserError */.y('REBUILD_REFUSED', `It cannot be built again: ${why}.`, { hint });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/build/checksums/digest.js
var checksums_digest = __webpack_require__(8899);
// EXTERNAL MODULE: ./lib/build/index.js + 5 modules
var build = __webpack_require__(67659);
// EXTERNAL MODULE: ./lib/build/record/failure.js
var failure = __webpack_require__(99502);
// EXTERNAL MODULE: ./lib/build/reproduce/explain.js + 3 modules
var explain = __webpack_require__(74007);
// EXTERNAL MODULE: ./lib/provenance/documents.js
var provenance_documents = __webpack_require__(94461);
;// CONCATENATED MODULE: ./lib/provenance/rebuild/checkout.js

/**
 * The sources of an audit, once more: that commit, on that branch, with that tag and that depth, since Go stamps what it
 * sees of these.
 * @param from a folder or a URL
 * @param to absolute; not there yet
 * @throws UserError REBUILD_REFUSED where the commit is not there, COMMAND_FAILED, TOOL_MISSING
 */
async function checkoutSources(source, from, to, host) {
    const { commit, tag, branch, shallow, repository } = source;
    const whole = shallow ? `${to}-whole` : to;
    await must(['clone', '--quiet', '--no-checkout', '--template=', '--', from, whole], undefined, host);
    if (!(await hasCommit(whole, commit, host))) {
        // Not on any branch any more: servers still give what they have by its hash.
        await git(['fetch', '--quiet', 'origin', commit], whole, host);
        if (!(await hasCommit(whole, commit, host)))
            throw missing(commit, from);
    }
    if (shallow)
        await cutOff(commit, whole, to, host);
    const head = branch === null ? ['--detach', commit] : ['-B', branch, commit];
    await must(['checkout', '--quiet', ...head], to, host);
    await keepTag(tag, to, host);
    // What is written about the sources says where they are for everybody, not where this copy came from.
    await git(['remote', 'remove', 'origin'], to, host);
    if (repository !== null)
        await must(['remote', 'add', 'origin', repository], to, host);
    await git(['branch', '--unset-upstream'], to, host);
    if ((await git(['cat-file', '-e', 'HEAD:.gitmodules'], to, host)) !== undefined)
        await must(['submodule', '--quiet', 'update', '--init', '--recursive'], to, host);
}
/** Whether the repository around a folder has it. */
async function hasCommit(folder, commit, host) {
    return (await git(['cat-file', '-e', `${commit}^{commit}`], folder, host)) !== undefined;
}
async function cutOff(commit, from, to, host) {
    await must(['config', 'uploadpack.allowAnySHA1InWant', 'true'], from, host);
    await must(['init', '--quiet', '--template=', '--', to], from, host);
    await must(['fetch', '--quiet', '--depth=1', '--no-tags', '--', from, commit], to, host);
}
/** A tag that was set later would be stamped in place of the one that there was. */
async function keepTag(tag, folder, host) {
    const here = ((await git(['tag', '--points-at', 'HEAD'], folder, host)) ?? '')
        .split(/\r?\n/)
        .filter((name) => name !== '');
    const others = here.filter((name) => name !== tag);
    if (others.length > 0)
        await must(['tag', '--delete', '--', ...others], folder, host);
    if (tag !== null && !here.includes(tag))
        await must(['tag', '--force', '--', tag, 'HEAD'], folder, host);
}
async function must(args, cwd, host) {
    const { code, stderr } = await runGit(args, cwd, host);
    if (code === 0)
        return;
    throw new errors/* UserError */.y('COMMAND_FAILED', `git ${args[0]}: ${stderr.trim().split('\n').at(-1) ?? ''}`, {
        hint: 'The sources are needed once more: name a repository that has them with --source.',
    });
}
async function git(args, cwd, host) {
    const { code, stdout } = await runGit(args, cwd, host);
    return code === 0 ? stdout : undefined;
}
/** An audit names repository and commit: git may not ask, run a hook, or use a transport that is a program. */
function runGit(args, cwd, { processes }) {
    const plain = [
        'advice.detachedHead=false',
        'core.longpaths=true',
        'protocol.ext.allow=never',
        'core.hooksPath=',
    ];
    return processes.run({
        program: 'git',
        args: [...plain.flatMap((setting) => ['-c', setting]), ...args],
        ...(cwd === undefined ? {} : { cwd }),
        env: { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_DIR: undefined, GIT_WORK_TREE: undefined },
    });
}
function missing(commit, from) {
    return new errors/* UserError */.y('REBUILD_REFUSED', `${from} has no commit ${commit}.`, {
        hint: 'Name a repository that has it with --source, and fetch all of it there (git fetch --unshallow --tags).',
    });
}

;// CONCATENATED MODULE: ./lib/provenance/rebuild/compare.js
/** In the audit's order; what the rebuild made besides comes last. */
function compareArtifacts({ audit, artifacts, left, tool }) {
    const made = new Map(artifacts.map((artifact) => [artifact.file, artifact.sha256]));
    const known = new Set(audit.artifacts.map(({ file }) => file));
    const expected = audit.artifacts.map((artifact) => {
        const { file, target, sha256 } = artifact;
        const actual = made.get(file) ?? null;
        const common = { file, target, expected: sha256, actual };
        if (actual === sha256)
            return { ...common, status: 'same', why: [] };
        const excuse = excuseOf(artifact, audit, left, tool);
        if (excuse !== undefined)
            return { ...common, actual: null, status: 'not-rebuilt', why: [excuse] };
        if (actual === null)
            return { ...common, status: 'different', why: ['the rebuild has no such file'] };
        return { ...common, status: 'different', why: [] };
    });
    const more = artifacts
        .filter(({ file, kind }) => !known.has(file) && !['checksums', 'bom', 'audit', 'provenance'].includes(kind))
        .map(({ file, target, sha256 }) => {
        const why = ['only the rebuild has it'];
        return { file, target, status: 'different', expected: null, actual: sha256, why };
    });
    return [...expected, ...more];
}
/** What cannot be the same, for a reason that is not in the sources. */
function excuseOf({ kind, target }, { tool }, left, own) {
    if (target !== null && left.has(target))
        return left.get(target);
    if (kind !== 'sbom')
        return undefined;
    if (tool.version !== own.version)
        return `written by ${tool.name} ${tool.version}, and this is ${own.version}`;
    return target === null && left.size > 0
        ? 'it is about all targets, and not all were built here'
        : undefined;
}

;// CONCATENATED MODULE: ./lib/provenance/rebuild/rebuild.js










/**
 * Builds once more what an audit tells of, from its commit with its Go, and compares digests.
 * @throws UserError REBUILD_REFUSED for another Go or a missing commit, and as `build`
 */
async function rebuild(task, host) {
    const { audit, plan, go, tool } = task;
    const { path, temp } = host.machine;
    const folder = path.join(temp, `setup-go-plus-rebuild-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const sources = path.join(folder, 'sources');
        await host.files.write(path.join(folder, '.gitignore'), '*\n');
        await checkoutSources(plan.source, await sourceOf(task, host), sources, host);
        const directory = path.join(sources, ...plan.source.folder.split('/'));
        await checkGo(go, directory, plan, host);
        const output = task.output ?? path.join(folder, 'output');
        const { record, left } = await buildAgain({ ...plan.request, directory, output }, task, host);
        const artifacts = compareArtifacts({ audit, artifacts: record.artifacts, left, tool });
        const explained = [];
        for (const artifact of artifacts)
            explained.push(await rebuild_explain(artifact, { output, directory, originals: task.originals }, record, host));
        return { record, artifacts: explained };
    }
    finally {
        await host.files.remove(folder);
    }
}
async function sourceOf({ source, plan, cwd }, host) {
    if (source !== null)
        return source;
    if (await hasCommit(cwd, plan.source.commit, host))
        return cwd;
    if (plan.source.repository !== null)
        return plan.source.repository;
    throw refused(`the repository here has no commit ${plan.source.commit}, and the audit names no other`, 'Name one that has it with --source.');
}
/** @throws UserError REBUILD_REFUSED */
async function checkGo(go, directory, plan, host) {
    const { code, stdout, stderr } = await host.processes.run({
        program: go,
        args: ['env', '-json', 'GOVERSION', 'GOROOT', 'GOHOSTOS', 'GOHOSTARCH'],
        cwd: directory,
    });
    if (code !== 0)
        throw new errors/* UserError */.y('COMMAND_FAILED', `go env: ${stderr.trim().split('\n')[0] ?? ''}`);
    const { GOVERSION = '', GOROOT = '', GOHOSTOS, GOHOSTARCH } = JSON.parse(stdout);
    const version = GOVERSION.replace(/^go/, '');
    if (version !== plan.goVersion)
        throw refused(`Go ${plan.goVersion} is needed, and this is ${version}`, 'Leave --go-program out, and that Go is brought.');
    const { machine, log, open } = host;
    const program = machine.path.join(GOROOT, 'bin', GOHOSTOS === 'windows' ? 'go.exe' : 'go');
    const { digest } = await (0,checksums_digest/* digestFile */.T)(program, 'sha256', open);
    const platform = `${GOHOSTOS}/${GOHOSTARCH}`;
    const expected = plan.go[platform];
    if (expected === undefined)
        log.info(`Built on ${Object.keys(plan.go).join(', ')}, and this is ${platform}: its go command is another program, what it makes should be the same.`);
    else if (expected !== digest)
        throw refused(`bin/go of Go ${version} for ${platform} has SHA-256 ${digest} here, and had ${expected} there`, 'One of the two is not the Go that it says. Bring it from where the audit says that it came from, or find out who changed it.');
}
/** All targets; without those that need a C compiler where there is none here that can. */
async function buildAgain(request, task, host) {
    const { targets } = task.plan;
    const whole = task.audit.artifacts.some(({ kind, target }) => kind === 'sbom' && target === null);
    const run = async (ids, left) => {
        const { go, signal, onEvent, tool, clock } = task;
        const documents = (0,provenance_documents/* releaseDocuments */.S)({ ...request, provenance: false }, { go, tool, clock }, host);
        const options = {
            go,
            // Documents about the whole are written of a whole build; names are the same in a part.
            ...(whole && ids.length === targets.length ? {} : { only: ids }),
            ...(signal === undefined ? {} : { signal }),
            ...(onEvent === undefined ? {} : { onEvent }),
            ...(documents === undefined ? {} : { documents }),
        };
        return { record: await (0,build/* build */.j)(request, options, host), left };
    };
    try {
        return await run(targets, new Map());
    }
    catch (error) {
        const plain = targets.filter((id) => !id.endsWith('+cgo'));
        const unable = error instanceof errors/* UserError */.y &&
            !(error instanceof failure/* BuildFailure */.$w) &&
            ['TOOL_MISSING', 'TOOLCHAIN_UNUSABLE', 'TARGET_INVALID'].includes(error.code);
        if (!unable || plain.length === 0 || plain.length === targets.length)
            throw error;
        const why = error.message.split('\n')[0];
        host.log.warning(`Targets with cgo are left out: ${why}`);
        return run(plain, new Map(targets.filter((id) => !plain.includes(id)).map((id) => [id, why])));
    }
}
/** Both files are needed; whoever has only the audit is told where to put the first. */
async function rebuild_explain(artifact, { output, directory, originals }, record, { machine: { path }, files, open }) {
    const { file, status, expected, actual, target } = artifact;
    if (status !== 'different' || expected === null || actual === null)
        return artifact;
    const [first, second] = [originals, output].map((folder) => path.join(folder, ...file.split('/')));
    const there = (await files.stat(first))?.kind === 'file';
    if (!there || (await (0,checksums_digest/* digestFile */.T)(first, 'sha256', open)).digest !== expected) {
        const why = `${expected} was expected; with the first ${file} beside audit.json it can be said what differs`;
        return { ...artifact, why: [why] };
    }
    const row = record.plan.rows.find(({ id }) => id === target);
    const context = {
        trimpath: true,
        cgo: row?.target.cgo ?? false,
        users: [],
        folders: [directory],
        secrets: [],
    };
    return { ...artifact, why: await (0,explain/* explainDifference */.L)(first, second, context, open) };
}

// EXTERNAL MODULE: ./lib/setup/check.js
var check = __webpack_require__(74313);
// EXTERNAL MODULE: ./lib/setup/run.js + 2 modules
var run = __webpack_require__(8541);
// EXTERNAL MODULE: ./lib/cli/build-report.js + 1 modules
var build_report = __webpack_require__(69758);
// EXTERNAL MODULE: ./lib/cli/plain-text.js
var plain_text = __webpack_require__(3056);
// EXTERNAL MODULE: ./lib/cli/request.js + 2 modules
var request = __webpack_require__(94987);
;// CONCATENATED MODULE: ./lib/cli/run-rebuild.js













/** @throws UserError PROVENANCE_INVALID, REBUILD_REFUSED, and as `setup` and `build` */
async function runRebuild(named, options, terminal) {
    const { host, log, print, printJson } = terminal;
    const { path, cwd } = host.machine;
    const file = path.resolve(cwd, named);
    const audit = await readNamed(file, host);
    const plan = planRebuild(audit, options.trustAudit === true);
    for (const limit of plan.limits)
        log.warning((0,plain_text/* plainText */.w)(limit));
    const { go, host: changed } = await bringThatGo(plan, options, host);
    const stop = (0,interruption/* interruption */.Y)();
    const report = (0,build_report/* buildReporter */.o)(log, options.quiet ? undefined : process.stderr);
    try {
        const { artifacts } = await rebuild({
            ...{ audit, plan, go, cwd, tool: (0,tool/* ownTool */.R)(), clock: host.clock },
            source: run_rebuild_sourceOf(options.source, host),
            output: options.out === undefined ? null : path.resolve(cwd, options.out),
            originals: path.dirname(file),
            ...{ signal: stop.signal, onEvent: report.onEvent },
        }, { ...(0,build_host/* nodeBuildHost */.X)(changed), log: report.log });
        report.close();
        for (const line of tableOf(artifacts))
            print((0,plain_text/* plainText */.w)(line));
        const counted = (status) => artifacts.filter((each) => each.status === status).length;
        const ok = counted('different') === 0 && counted('same') > 0;
        const left = counted('not-rebuilt');
        log.info(`${counted('same')} the same, ${counted('different')} different${left === 0 ? '' : `, ${left} not rebuilt`}: Go ${plan.goVersion}, commit ${plan.source.commit}`);
        printJson({ ok, go: plan.goVersion, commit: plan.source.commit, artifacts });
        return ok ? 0 : 1;
    }
    catch (error) {
        report.close();
        const code = stop.code();
        if (code === undefined)
            throw error;
        log.error('The rebuild was interrupted.', 'Nothing is left.');
        return code;
    }
    finally {
        stop.close();
    }
}
const LARGEST = 64 * 2 ** 20;
async function readNamed(file, { files }) {
    const stat = await files.stat(file);
    const bytes = stat?.kind === 'file' && stat.size <= LARGEST ? await files.read(file) : undefined;
    if (bytes !== undefined)
        return (0,read.readAudit)(bytes, file);
    throw new errors/* UserError */.y('INPUT_INVALID', `There is no audit ${file}.`, {
        hint: 'Name the audit.json that `build --provenance` wrote.',
    });
}
async function bringThatGo(plan, options, host) {
    if (options.goProgram !== undefined) {
        const go = await host.processes.find(options.goProgram);
        if (go !== undefined)
            return { go, host };
        throw new errors/* UserError */.y('TOOL_MISSING', `--go-program: there is no program ${options.goProgram}.`, {
            hint: 'Name a go command; or leave it out, and the Go of the audit is brought.',
        });
    }
    // `1.27.1 X:jsonv2` is Go 1.27.1 with experiments, which the targets name.
    const version = plan.goVersion.split(' ')[0];
    const values = await (0,request/* readInputs */.Ko)(options, host, { 'go-version': version });
    const { sdk, environment } = await (0,run.setup)((0,request/* requestFrom */.S5)(values, options, host), host);
    return { go: (0,check.goProgram)(sdk, host.machine), host: (0,changed_host/* changedHost */.$3)(host, environment.changes) };
}
/** A folder is meant from here; a URL as it is. */
function run_rebuild_sourceOf(source, { machine: { path, cwd } }) {
    if (source === undefined)
        return null;
    return /^[a-z][a-z+]+:\/\/|^[\w.-]+@[\w.-]+:/i.test(source) ? source : path.resolve(cwd, source);
}
function tableOf(artifacts) {
    const width = Math.max(...artifacts.map(({ file }) => file.length), 0);
    return artifacts.flatMap(({ file, status, why }) => [
        `${file.padEnd(width)}  ${status.replace('-', ' ')}`,
        ...why.map((line) => `  ${line}`),
    ]);
}


/***/ }),

/***/ 24815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   readAudit: () => (/* binding */ readAudit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Reads an audit that another run, another machine or a stranger wrote.
 * @param name for messages
 * @throws UserError PROVENANCE_INVALID with the key
 */
async function readAudit(bytes, name) {
    const { auditSchema } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(5156), __webpack_require__.e(1700)]).then(__webpack_require__.bind(__webpack_require__, 61700));
    return parseDocument(bytes, auditSchema, name, 'no audit of a build');
}
/** @param what for messages: `no audit of a build` @throws UserError PROVENANCE_INVALID with the key */
function parseDocument(bytes, schema, name, what) {
    const invalid = (why, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PROVENANCE_INVALID', `${name} is ${what}: ${why}.`, {
        hint: 'It must be as `setup-go-plus build` wrote it: fetch it again, or build again.',
        ...(cause === undefined ? {} : { cause }),
    });
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw invalid('it is not JSON', cause);
    }
    const checked = schema.safeParse(value);
    if (checked.success)
        return checked.data;
    const { path, message } = checked.error.issues[0];
    throw invalid(`${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}


/***/ }),

/***/ 74313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkGo: () => (/* binding */ checkGo),
/* harmony export */   goProgram: () => (/* binding */ goProgram)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _go_env_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39385);


/**
 * Runs the Go once, as later steps will see it.
 * @param told whether the version is what its archive was proved to hold, not somebody's word or folder name
 * @throws UserError GO_UNUSABLE when it does not run here or is not the version that it was taken for
 */
async function checkGo(sdk, cwd, { machine, processes }, told) {
    const program = goProgram(sdk, machine);
    // As later steps will run it: no other Go's root, and itself, not what go.mod may ask for.
    const env = { GOROOT: undefined, GOTOOLCHAIN: 'local' };
    const go = await (0,_go_env_js__WEBPACK_IMPORTED_MODULE_0__/* .goEnv */ .Aq)({ ...processes, run: (command) => processes.run({ ...command, env }) }, program, cwd);
    if (told &&
        sdk.version.suffix === undefined &&
        go.GOVERSION !== '' &&
        go.GOVERSION.split(' ')[0] !== `go${sdk.version.text}`) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GO_UNUSABLE', `${program} says that it is ${go.GOVERSION}, expected go${sdk.version.text}.`, {
            hint: `Remove ${sdk.root} and run again.`,
        });
    }
    return go;
}
function goProgram(sdk, machine) {
    return machine.path.join(sdk.root, 'bin', sdk.platform.os === 'windows' ? 'go.exe' : 'go');
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

;// CONCATENATED MODULE: ./lib/environment/plan.js
function planEnvironment(facts) {
    return {
        changes: [...planGoroot(facts), ...planToolchain(facts), ...planPath(facts)],
    };
}
function planGoroot({ version, goroot, inherited }) {
    if (version.major === 1 && version.minor < 9) {
        return [
            {
                kind: 'set',
                name: 'GOROOT',
                value: goroot,
                why: 'Go before 1.9 cannot find its own root when moved',
            },
        ];
    }
    if (inherited.GOROOT === undefined || inherited.GOROOT === '')
        return [];
    return [
        {
            kind: 'unset',
            name: 'GOROOT',
            why: `it was ${inherited.GOROOT}; a GOROOT of another Go breaks every build (actions/setup-go#235)`,
        },
    ];
}
function planToolchain({ version, inherited, policy }) {
    if (version.major === 1 && version.minor < 21)
        return [];
    const wanted = policy ?? (inherited.GOTOOLCHAIN ? 'keep' : 'local');
    if (wanted === 'keep' || inherited.GOTOOLCHAIN === wanted)
        return [];
    const why = wanted === 'local'
        ? 'only the Go that was set up may run'
        : 'go.mod may ask the go command for another Go';
    return [{ kind: 'set', name: 'GOTOOLCHAIN', value: wanted, why }];
}
/** GOROOT/bin comes first: a `go` that somebody installed into GOPATH/bin must not shadow the verified one. */
function planPath({ binFolder, toolsFolder }) {
    const changes = [];
    if (toolsFolder !== undefined) {
        changes.push({ kind: 'prepend', name: 'PATH', value: toolsFolder, why: 'programs of `go install`' });
    }
    changes.push({ kind: 'prepend', name: 'PATH', value: binFolder, why: 'go and gofmt' });
    return changes;
}

// EXTERNAL MODULE: ./lib/setup/acquire.js
var acquire = __webpack_require__(57113);
// EXTERNAL MODULE: ./lib/setup/ask.js
var ask = __webpack_require__(7680);
// EXTERNAL MODULE: ./lib/setup/check.js
var check = __webpack_require__(74313);
// EXTERNAL MODULE: ./lib/sdk/installed.js
var installed = __webpack_require__(40006);
;// CONCATENATED MODULE: ./lib/setup/delivery.js

/** How an offer becomes an SDK under this request's rules of trust. */
function delivery(request, pins, host, onVersion, installer) {
    return {
        installed(offer) {
            onVersion(offer.version);
            return (0,installed/* openInstalled */.P)(offer, host);
        },
        async archive(offer, source) {
            const pin = pins.of(offer);
            onVersion(offer.version);
            host.log.info(`Bringing Go ${offer.version.text} from ${offer.source} (${offer.archive.url})`);
            const { bringArchive } = await Promise.all(/* import() */[__webpack_require__.e(7300), __webpack_require__.e(7081), __webpack_require__.e(5510)]).then(__webpack_require__.bind(__webpack_require__, 45510));
            return bringArchive(offer, source, pin, request, host, installer);
        },
        failed({ source, said }, error) {
            const line = `${source}: ${said}`;
            // A wrong digest is an attack or a broken mirror: it must be seen although the next source may deliver.
            if (['INTEGRITY_MISMATCH', 'SUMDB_INVALID', 'SIGNATURE_INVALID'].includes(error.code))
                host.log.warning(line);
            else
                host.log.info(line);
        },
    };
}

// EXTERNAL MODULE: ./lib/setup/lock.js + 2 modules
var lock = __webpack_require__(95401);
// EXTERNAL MODULE: ./lib/setup/preinstalled.js
var preinstalled = __webpack_require__(70404);
// EXTERNAL MODULE: ./lib/setup/report.js
var report = __webpack_require__(31051);
// EXTERNAL MODULE: ./lib/setup/sources.js + 1 modules
var setup_sources = __webpack_require__(54650);
;// CONCATENATED MODULE: ./lib/setup/run.js









/**
 * The main job: find out which Go is asked for, bring it, verify it, try it, and say what must change in the
 * environment. Changes nothing but the tool cache; the doors apply the environment plan.
 * @param onVersion called as soon as the version is chosen, before it is brought: caches can come down meanwhile
 * @param installer what puts an SDK into the tool cache: `install`, or one that asks a cache first
 * @throws UserError as its parts do; nothing is left behind then
 */
async function setup(request, host, onVersion = () => { }, installer) {
    const watch = stopwatch(host);
    const asked = await (0,ask/* askedVersion */.h)(request, host);
    const acquired = await bring(asked, request, host, onVersion, installer);
    watch.lap('bring');
    const { sdk, source, attempts } = acquired;
    const sentence = (0,report/* chosenSentence */.sQ)(acquired.asked, sdk, acquired.offerWhy);
    host.log.info(sentence);
    const runs = sdk.platform.os === host.machine.platform.os;
    const go = runs ? await (0,check.checkGo)(sdk, request.workingDirectory, host, sdk.record !== undefined) : undefined;
    watch.lap('check');
    return {
        asked: acquired.asked,
        sdk,
        source,
        sentence,
        attempts,
        go,
        environment: go === undefined ? { changes: [] } : await planFor(sdk, go, request, host),
        timings: watch.laps,
    };
}
async function bring(asked, request, host, onVersion, installer) {
    if (asked === undefined) {
        const found = await (0,preinstalled/* preinstalledGo */.g)(host);
        if (found === undefined)
            return (0,ask/* nothingAsked */.I)(request.workingDirectory);
        return { ...found, attempts: [], source: 'tool-cache' };
    }
    if (asked.value.kind === 'tip') {
        const { bringTip } = await __webpack_require__.e(/* import() */ 9989).then(__webpack_require__.bind(__webpack_require__, 39989));
        const stable = {
            value: { kind: 'alias', alias: 'stable' },
            source: asked.source,
            why: 'stable, to build tip with',
        };
        const tip = await bringTip(request, host, async () => (await bring(stable, request, host, () => { })).sdk);
        return { ...tip, asked, attempts: [], source: 'tip' };
    }
    const { query, pins } = await (0,lock/* applyLock */.a)(asked, request, host);
    const sources = (0,setup_sources/* openSources */.H)(request, pins, host);
    const freshest = request.checkLatest || query.spec.kind === 'alias';
    const acquired = await (0,acquire/* acquire */.X)(query, sources, freshest, delivery(request, pins, host, onVersion, installer), asked);
    return { ...acquired, asked, source: acquired.offer.source, offerWhy: acquired.offer.why };
}
async function planFor(sdk, go, { gotoolchain }, { machine }) {
    const { path } = machine;
    const gopath = go.GOPATH.split(path.delimiter)[0];
    return planEnvironment({
        version: sdk.version,
        goroot: sdk.root,
        binFolder: path.dirname((0,check.goProgram)(sdk, machine)),
        toolsFolder: go.GOBIN || (gopath ? path.join(gopath, 'bin') : undefined),
        inherited: { GOROOT: machine.env('GOROOT'), GOTOOLCHAIN: machine.env('GOTOOLCHAIN') },
        policy: gotoolchain,
    });
}
function stopwatch({ clock }) {
    const laps = [];
    let last = clock.now();
    return {
        laps,
        lap(step) {
            const now = clock.now();
            laps.push({ step, milliseconds: now - last });
            last = now;
        },
    };
}


/***/ }),

/***/ 58403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Carries out what yields wherever it may be interrupted, without an interruption. */
function atOnce(work) {
    for (let step = work.next();; step = work.next())
        if (step.done)
            return step.value;
}
/** The same, with a turn of the event loop wherever it yields: for while something else is under way. */
async function inTurns(work) {
    for (let step = work.next();; step = work.next()) {
        if (step.done)
            return step.value;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}


/***/ })

};
