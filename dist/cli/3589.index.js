export const id = 3589;
export const ids = [3589,5275,7656];
export const modules = {

/***/ 97349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkExpectations)
});

// EXTERNAL MODULE: ./lib/binary/expect/file.js
var file = __webpack_require__(96317);
// EXTERNAL MODULE: ./lib/go/spec.js
var spec = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/go/version.js
var go_version = __webpack_require__(66190);
// EXTERNAL MODULE: ./lib/binary/go/level.js
var go_level = __webpack_require__(55562);
;// CONCATENATED MODULE: ./lib/binary/expect/go.js



/** What Go's build information tells. */
const goChecks = {
    variant: (wanted, image) => ofGo(wanted, image, () => {
        const level = (0,go_level/* levelOf */.I)(image);
        if (level === undefined)
            return { expected: wanted, actual: `no CPU level for ${image.arch ?? 'this CPU'}` };
        const plain = (text) => (image.arch === 'arm' ? text.replace(/^v/, '') : text);
        if (plain(level.value) === plain(wanted))
            return undefined;
        return { expected: `${level.name}=${wanted}`, actual: `${level.name}=${level.value}` };
    }),
    go: (wanted, image) => ofGo(`Go ${wanted}`, image, (go) => {
        // `go1.26.8 X:boringcrypto`: experiments follow.
        const version = (0,go_version/* parseGoVersion */.SX)(go.version.split(' ')[0]);
        const met = version !== undefined && (0,spec/* matches */.cK)((0,spec/* parseSpec */.F9)(wanted, 'the expected Go version'), version);
        return met ? undefined : { expected: `Go ${wanted}`, actual: go.version };
    }),
    path: (wanted, image) => ofGo(wanted, image, (go) => same(wanted, go.path ?? 'none')),
    module: (wanted, image) => ofGo(wanted, image, (go) => same(wanted, go.main?.path ?? 'none')),
    moduleVersion: (wanted, image) => ofGo(wanted, image, (go) => same(wanted, go.main?.version ?? 'none')),
    cgo: (wanted, image) => setting('CGO_ENABLED', wanted ? '1' : '0', image),
    trimpath: (wanted, image) => setting('-trimpath', wanted ? 'true' : 'false', image, 'false'),
    race: (wanted, image) => setting('-race', wanted ? 'true' : 'false', image, 'false'),
    buildmode: (wanted, image) => setting('-buildmode', wanted, image),
    tags: (wanted, image) => ofGo(listed(wanted), image, (go) => same(listed(wanted), listed((go.settings['-tags'] ?? '').split(',')))),
    settings: (wanted, image) => {
        for (const [name, value] of Object.entries(wanted)) {
            const difference = setting(name, value, image);
            if (difference !== undefined)
                return difference;
        }
        return undefined;
    },
    revision: (wanted, image) => ofGo(wanted, image, ({ settings }) => {
        const actual = settings['vcs.revision'];
        if (actual?.toLowerCase().startsWith(wanted.toLowerCase()))
            return undefined;
        return { expected: wanted, actual: actual ?? 'no revision' };
    }),
    cleanVcs: (wanted, image) => setting('vcs.modified', wanted ? 'false' : 'true', image),
};
function ofGo(expected, { go }, check) {
    return go === null ? { expected, actual: 'no Go build information' } : check(go);
}
function setting(name, expected, image, absent) {
    return ofGo(`${name}=${expected}`, image, ({ settings }) => {
        const actual = settings[name] ?? absent;
        if (actual === expected)
            return undefined;
        return {
            expected: `${name}=${expected}`,
            actual: settings[name] === undefined ? `no ${name}` : `${name}=${actual}`,
        };
    });
}
function same(expected, actual) {
    return expected === actual ? undefined : { expected, actual };
}
function listed(tags) {
    return ([...tags]
        .filter((tag) => tag !== '')
        .sort()
        .join(',') || 'no tags');
}

// EXTERNAL MODULE: ./lib/binary/dotted.js
var dotted = __webpack_require__(17877);
;// CONCATENATED MODULE: ./lib/binary/expect/image.js

/** What the headers tell. */
const imageChecks = {
    goos: (wanted, image) => {
        const names = [image.os, image.go?.settings.GOOS].filter((name) => name != null);
        const met = names.length > 0 && names.every((name) => name === wanted);
        return met ? undefined : { expected: wanted, actual: bothNames(names) };
    },
    goarch: (wanted, image) => {
        const names = [image.arch, image.go?.settings.GOARCH].filter((name) => name != null);
        const met = names.length > 0 && names.every((name) => name === wanted);
        return met ? undefined : { expected: wanted, actual: bothNames(names, `machine ${image.machine}`) };
    },
    linkage: (wanted, image) => {
        const isStatic = image.linkage !== null && image.linkage !== 'dynamic';
        const isDynamic = image.linkage === 'dynamic' || image.linkage === 'system-dynamic';
        return (wanted === 'static' ? isStatic : isDynamic)
            ? undefined
            : { expected: wanted, actual: describeLinkage(image) };
    },
    interpreter: (wanted, image) => image.format === 'elf' ? image_same(wanted, image.interpreter ?? 'none') : undefined,
    libc: (wanted, image) => image.format === 'elf' ? image_same(wanted, image.libc ?? 'none that can be told') : undefined,
    maxGlibc: (wanted, image) => atMost('GLIBC', 'glibc', wanted, image),
    maxGlibcxx: (wanted, image) => atMost('GLIBCXX', 'GLIBCXX', wanted, image),
    maxMacos: (wanted, image) => {
        if (image.format !== 'mach-o')
            return undefined;
        if (image.minOs !== null && (0,dotted/* compareDotted */.A)(image.minOs, wanted) <= 0)
            return undefined;
        return { expected: `to run on macOS ${wanted}`, actual: image.minOs ?? 'no minimum version' };
    },
    needed: (wanted, image) => {
        const insensitive = image.format === 'pe';
        const allowed = wanted.map((pattern) => wildcard(pattern, insensitive));
        const others = image.libraries.filter(({ name }) => !allowed.some((pattern) => pattern.test(name)));
        if (others.length === 0)
            return undefined;
        const expected = wanted.length === 0 ? 'no libraries' : `no libraries but ${wanted.join(', ')}`;
        return { expected, actual: others.map(({ name }) => name).join(', ') };
    },
    stripped: (wanted, { symbols, dwarf }) => {
        const met = wanted ? !symbols && !dwarf : symbols && dwarf;
        if (met)
            return undefined;
        const actual = [symbols ? 'symbols' : 'no symbols', dwarf ? 'DWARF' : 'no DWARF'].join(' and ');
        return { expected: wanted ? 'neither symbols nor DWARF' : 'symbols and DWARF', actual };
    },
    dwarf: (wanted, { dwarf }) => flag(wanted, dwarf),
    symbols: (wanted, { symbols }) => flag(wanted, symbols),
    pie: (wanted, { kind, hardening }) => (kind === 'library' ? undefined : known(wanted, hardening.pie)),
    nx: (wanted, { hardening }) => known(wanted, hardening.nx),
    relro: (wanted, { format, hardening }) => {
        if (format !== 'elf')
            return undefined;
        const ranks = ['none', 'partial', 'full'];
        const actual = hardening.relro;
        if (actual !== null && ranks.indexOf(actual) >= ranks.indexOf(wanted))
            return undefined;
        return { expected: `${wanted} RELRO`, actual: actual ?? UNKNOWN };
    },
    canary: (wanted, { format, hardening }) => format === 'wasm' ? undefined : known(wanted, hardening.canary),
    cfg: (wanted, { format, hardening }) => (format === 'pe' ? known(wanted, hardening.cfg) : undefined),
    highEntropy: (wanted, { format, hardening }) => format === 'pe' ? known(wanted, hardening.highEntropy) : undefined,
    signed: (wanted, { hardening: { signature } }) => {
        if (signature === null || (signature !== 'none') === wanted)
            return undefined;
        return {
            expected: wanted ? 'a signature' : 'no signature',
            actual: signature === 'none' ? 'none' : signature,
        };
    },
    subsystem: (wanted, { format, subsystem }) => format === 'pe' ? image_same(wanted, subsystem ?? UNKNOWN) : undefined,
};
const UNKNOWN = 'nothing that tells';
function image_same(expected, actual) {
    return expected === actual ? undefined : { expected, actual };
}
function flag(expected, actual) {
    return image_same(yes(expected), yes(actual));
}
/** Where the bytes do not tell, a promise is not kept. WebAssembly has none of this, and needs none. */
function known(expected, actual) {
    if (actual === null)
        return { expected: yes(expected), actual: UNKNOWN };
    return flag(expected, actual);
}
function yes(value) {
    return value ? 'yes' : 'no';
}
function bothNames(names, none = UNKNOWN) {
    const [header, build] = names;
    if (header === undefined)
        return none;
    return build === undefined || build === header
        ? header
        : `${header} in the header, ${build} in the build information`;
}
function describeLinkage({ linkage, interpreter, libraries }) {
    if (linkage === null)
        return 'an object file, not linked yet';
    const shown = libraries.slice(0, 5).map(({ name }) => name);
    if (libraries.length > shown.length)
        shown.push('…');
    const parts = shown.length > 0 ? shown : interpreter === null ? [] : [interpreter];
    return parts.length === 0 ? linkage : `${linkage} (${parts.join(', ')})`;
}
function atMost(name, title, wanted, { symbolVersions }) {
    const needs = symbolVersions.find((version) => version.name === name);
    if (needs === undefined || (0,dotted/* compareDotted */.A)(needs.version, wanted) <= 0)
        return undefined;
    return {
        expected: `${title} ${wanted} or older to do`,
        actual: `${name}_${needs.version} of ${needs.library}`,
    };
}
function wildcard(pattern, insensitive) {
    const parts = pattern.split(/\*+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, insensitive ? 'is' : 's');
}

;// CONCATENATED MODULE: ./lib/binary/expect/check.js



/**
 * Every promise that the binary does not keep, in the order of the expectations; none where it keeps all. What the
 * bytes cannot tell is not taken for kept. `contains` and `localPaths` need what `searchesOf` names to have been
 * searched for.
 */
function checkExpectations(inspection, expect) {
    const found = [];
    for (const key of Object.keys(expect)) {
        const wanted = expect[key];
        if (wanted === undefined)
            continue;
        const ofFile = (0,file/* checkFile */.v)(key, wanted, inspection);
        if (ofFile !== undefined)
            found.push(violation(key, null, ofFile));
        const check = imageChecks[key] ?? goChecks[key];
        if (check === undefined)
            continue;
        for (const image of inspection.images) {
            // The table pairs each key with the type of its value; here both are any of them.
            const difference = check(wanted, image);
            const name = inspection.format === 'universal' ? (image.arch ?? `machine ${image.machine}`) : null;
            if (difference !== undefined)
                found.push(violation(key, name, difference));
        }
    }
    return found;
}
function violation(key, image, { expected, actual }) {
    const of = image === null ? '' : ` (${image})`;
    return { key, image, expected, actual, message: `${key}${of}: expected ${expected}, found ${actual}` };
}


/***/ }),

/***/ 96317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ searchesOf),
/* harmony export */   v: () => (/* binding */ checkFile)
/* harmony export */ });
/**
 * What `inspectBinary` must search for, so that `checkExpectations` can tell.
 * @param folders of the machine that built, which should not be in what it built: home, work, temporary
 */
function searchesOf({ contains, localPaths }, folders) {
    const more = localPaths === undefined || localPaths === false ? [] : localPaths;
    return {
        ...(contains === undefined ? {} : { texts: contains }),
        ...(localPaths === undefined ? {} : { localPaths: [...folders, ...more] }),
    };
}
/** The keys that are about the file and not about an image in it. */
function checkFile(key, wanted, inspection) {
    if (key === 'format' && wanted !== inspection.format) {
        return { expected: String(wanted), actual: inspection.format };
    }
    if (key === 'contains')
        return checkTexts(wanted, inspection);
    return key === 'localPaths' ? checkPaths(inspection) : undefined;
}
function checkTexts(wanted, { texts }) {
    const found = new Set(texts.filter(({ offset }) => offset !== null).map(({ text }) => text));
    const missing = wanted.filter((text) => !found.has(text));
    if (missing.length === 0)
        return undefined;
    const quoted = missing.map((text) => JSON.stringify(text)).join(', ');
    return { expected: `${quoted} in the file`, actual: 'nothing such' };
}
function checkPaths({ localPaths }) {
    if (localPaths?.count === 0)
        return undefined;
    const expected = 'no local paths';
    if (localPaths === null)
        return { expected, actual: 'no search for them' };
    const { count, samples } = localPaths;
    const shown = samples.slice(0, 3).map(({ path, offset }) => `${path} at 0x${offset.toString(16)}`);
    return { expected, actual: `${count}: ${shown.join(', ')}${count > shown.length ? ', …' : ''}` };
}


/***/ }),

/***/ 87656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseExpectFile),
/* harmony export */   parseExpect: () => (/* binding */ parseExpect),
/* harmony export */   parseExpectPairs: () => (/* binding */ parseExpectPairs)
/* harmony export */ });
/* unused harmony export expectKeys */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _go_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19140);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34220);




/** @param source who says so, for messages: `--expect` @throws UserError CONFIG_INVALID with the key and what would be accepted */
function parseExpect(value, source) {
    const checked = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSchema */ .N.safeParse(value);
    if (checked.success)
        return checked.data;
    throw explain(checked.error.issues[0], source, undefined);
}
/** YAML or JSON. A version needs no quotes: a number is read by its own spelling. @throws UserError CONFIG_INVALID with line and column */
async function parseExpectFile(text, path) {
    const { isAlias, isScalar, LineCounter, parseDocument, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true });
    const broken = document.errors[0];
    if (broken !== undefined) {
        const { line, col } = lines.linePos(broken.pos[0]);
        throw invalid(broken.message.split('\n')[0], path, { path, line, column: col });
    }
    let alias = false;
    visit(document, {
        Node(_, node) {
            alias ||= isAlias(node);
            // 2.30 is no number: as one it would be 2.3, which is another glibc.
            if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined)
                node.value = node.source;
        },
    });
    if (alias)
        throw invalid('aliases are not accepted', path, undefined);
    const checked = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSchema */ .N.safeParse(document.toJS() ?? {});
    if (checked.success)
        return checked.data;
    const issue = checked.error.issues[0];
    throw explain(issue, path, positionOf(issue, document, lines, path));
}
/** `key=value` as a command line gives it: lists by commas, `settings.NAME=value`. @throws UserError CONFIG_INVALID */
function parseExpectPairs(pairs, source) {
    const values = new Map();
    const settings = [];
    for (const pair of pairs) {
        const at = pair.indexOf('=');
        const [key, text] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
        if (at < 0)
            throw invalid(`${JSON.stringify(pair)} is not of the form key=value`, source, undefined);
        if (key.startsWith('settings.'))
            settings.push([key.slice('settings.'.length), text]);
        else if (values.has(key))
            throw invalid(`\`${key}\` is given twice`, source, undefined);
        else
            values.set(key, readValue(key, text));
    }
    if (settings.length > 0)
        values.set('settings', Object.fromEntries(settings));
    return parseExpect(Object.fromEntries(values), source);
}
const expectKeys = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSchema */ .N.shape);
function readValue(key, text) {
    const shape = _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSchema */ .N.shape;
    const type = Object.hasOwn(shape, key) ? shape[key].unwrap() : undefined;
    const boolean = { true: true, false: false }[text];
    if (type instanceof zod__WEBPACK_IMPORTED_MODULE_1__.ZodBoolean || (type instanceof zod__WEBPACK_IMPORTED_MODULE_1__.ZodUnion && boolean !== undefined))
        return boolean ?? text;
    if (type instanceof zod__WEBPACK_IMPORTED_MODULE_1__.ZodArray || type instanceof zod__WEBPACK_IMPORTED_MODULE_1__.ZodUnion)
        return text.split(',').filter((item) => item !== '');
    return text;
}
function explain(issue, source, at) {
    const key = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
        const unknown = issue.keys[0];
        const near = (0,_go_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(unknown, [...expectKeys]);
        const guess = near === undefined ? '' : ` Did you mean ${near}?`;
        return invalid(`\`${unknown}\` is nothing that can be expected of a binary.${guess}`, source, at);
    }
    return invalid(key === '' ? 'it is not a map of keys' : `\`${key}\`: ${issue.message}`, source, at);
}
function positionOf(issue, document, lines, path) {
    const name = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
    const contents = document.contents;
    const pair = contents?.items?.find(({ key }) => key?.value === name);
    const { line, col } = lines.linePos(pair?.key?.range?.[0] ?? 0);
    return { path, line, column: col };
}
function invalid(problem, source, at) {
    const where = at === undefined ? source : `${source}:${at.line}:${at.column}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('CONFIG_INVALID', `${where}: ${problem.replace(/[.?]?$/, (end) => end || '.')}`, {
        hint: `Keys: ${expectKeys.join(', ')}. docs/inspect.md says what each means.`,
        ...(at === undefined ? {} : { at }),
    });
}


/***/ }),

/***/ 34220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ expectSchema)
/* harmony export */ });
/* unused harmony export expectJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _go_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2539);



const dotted = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^\d+(?:\.\d+){1,3}$/, 'expected a version such as 2.28, in quotes');
const flag = (text) => zod__WEBPACK_IMPORTED_MODULE_0__.boolean().describe(text).optional();
const word = (text) => zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).describe(text).optional();
const words = (text) => zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1)).describe(text).optional();
/**
 * What a binary was promised to be. Each key is optional. A key about something that a format has not got (RELRO of a
 * PE file, glibc of a static program) is met by it, so that one set of expectations can serve a whole matrix.
 */
const expectSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    format: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['elf', 'pe', 'mach-o', 'universal', 'wasm']).describe('The file format.').optional(),
    goos: word('GOOS, as the headers and the Go build information say it.'),
    goarch: word('GOARCH, likewise. In a universal Mach-O each image must be of it.'),
    variant: word('The CPU level that it was built for: v3 (GOAMD64), 7 (GOARM), v8.0 (GOARM64), softfloat (GOMIPS).'),
    linkage: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['static', 'dynamic'])
        .describe('static: loads no library, or only those that are the system itself (libSystem, kernel32.dll). dynamic: loads some.')
        .optional(),
    interpreter: word('ELF: the dynamic loader, such as /lib64/ld-linux-x86-64.so.2.'),
    libc: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['glibc', 'musl', 'bionic']).describe('ELF: the C library it is linked with.').optional(),
    maxGlibc: dotted
        .describe('ELF: the oldest glibc that must be able to run it: 2.28 is RHEL 8, 2.31 Debian 11 and Ubuntu 20.04.')
        .optional(),
    maxGlibcxx: dotted.describe('ELF: likewise for GLIBCXX symbols of libstdc++, such as 3.4.25.').optional(),
    maxMacos: dotted.describe('Mach-O: the oldest macOS that must be able to run it.').optional(),
    needed: words('The only libraries that it may load; * stands for any characters. [] allows none.'),
    stripped: flag('true: neither symbols nor DWARF. false: both.'),
    dwarf: flag('Whether there is DWARF.'),
    symbols: flag('Whether there is a symbol table.'),
    pie: flag('Loaded at any address (ASLR).'),
    nx: flag('No executable stack (DEP).'),
    relro: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['none', 'partial', 'full']).describe('ELF: at least this.').optional(),
    canary: flag('C code checks for overrun stack buffers.'),
    cfg: flag('PE: Control Flow Guard.'),
    highEntropy: flag('PE: 64-bit address randomisation.'),
    signed: flag('PE, Mach-O: a signature is there, an ad hoc one too. It is not verified.'),
    subsystem: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['console', 'windows']).describe('PE: with a console, or without.').optional(),
    go: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .refine(isSpec, 'expected a Go version or a range of them, in quotes')
        .describe('The Go version: 1.26.8, a line such as 1.26, or a range such as >=1.25.')
        .optional(),
    path: word('The package that was built.'),
    module: word('The main module.'),
    moduleVersion: word('The version of the main module, such as v1.2.3.'),
    cgo: flag('CGO_ENABLED.'),
    trimpath: flag('Built with -trimpath.'),
    race: flag('Built with -race.'),
    buildmode: word('-buildmode: exe, pie, c-shared, …'),
    tags: words('The build tags, in any order.'),
    settings: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.string())
        .describe('Any lines that `go version -m` prints as `build`.')
        .optional(),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .regex(/^[0-9a-fA-F]{7,64}$/, 'expected a commit hash of 7 or more hex digits, in quotes')
        .describe('The commit, whole or its beginning.')
        .optional(),
    cleanVcs: flag('true: built from a work tree without changes (vcs.modified=false).'),
    contains: words('Texts that must be in the file: values that -ldflags -X set.'),
    localPaths: zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.literal(false), zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1))], 'expected false, or a list of folders')
        .describe('false: no path of the building machine (its home, work and temporary folders) nor of anybody’s home folder. A list: nor below these folders.')
        .optional(),
});
/** JSON Schema 2020-12, for editors and the config's schema. */
function expectJsonSchema() {
    return {
        ...z.toJSONSchema(expectSchema),
        title: 'what setup-go-plus inspect expects of a binary',
    };
}
function isSpec(text) {
    try {
        (0,_go_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpec */ .F9)(text, 'go');
        return true;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 33589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkExpectations: () => (/* reexport safe */ _expect_check_js__WEBPACK_IMPORTED_MODULE_0__.E),
/* harmony export */   parseExpectFile: () => (/* reexport safe */ _expect_parse_js__WEBPACK_IMPORTED_MODULE_2__.n),
/* harmony export */   parseExpectPairs: () => (/* reexport safe */ _expect_parse_js__WEBPACK_IMPORTED_MODULE_2__.parseExpectPairs),
/* harmony export */   searchesOf: () => (/* reexport safe */ _expect_file_js__WEBPACK_IMPORTED_MODULE_1__.M)
/* harmony export */ });
/* harmony import */ var _expect_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97349);
/* harmony import */ var _expect_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96317);
/* harmony import */ var _expect_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87656);
/** Reading binaries from their bytes, and holding them to what was promised. */










/***/ }),

/***/ 19140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a mistyped word most likely meant; undefined when none is near. */
function nearest(word, candidates) {
    const typed = word.slice(0, 32).toLowerCase();
    const limit = Math.ceil(typed.length / 3);
    let best;
    for (const name of candidates) {
        const distance = editDistance(typed, name);
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { name, distance };
    }
    return best?.name;
}
/** Insertions, deletions, replacements and swaps of neighbours, each counted as one. */
function editDistance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(above[column - 1] + (same ? 0 : 1), above[column] + 1, current[column - 1] + 1, swapped ? before[column - 2] + 1 : Number.POSITIVE_INFINITY));
        }
        before = above;
        above = current;
    }
    return above[b.length];
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ parseSpec),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   iR: () => (/* binding */ pickNewest),
/* harmony export */   l9: () => (/* binding */ describeSpec)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
/* harmony import */ var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68011);
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64737);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66190);





/**
 * Everything that actions/setup-go accepts, with its results, and Go's own spellings, which it refuses:
 * `go1.26.5`, `1.27rc1`, `latest`, `tip`, and mise's `latest:1.22`.
 *
 * @param origin its name alone for an input or a flag, which YAML may have turned into a number
 * @throws UserError VERSION_INVALID, or VERSION_FILE_INVALID where the text stands in a file
 */
function parseSpec(text, origin) {
    const from = typeof origin === 'string' ? { source: origin } : origin;
    const asked = text.trim();
    if (asked === '')
        throw invalid(from, `${from.source} is empty`, ACCEPTED);
    if (from.at === undefined)
        refuseYamlNumber(asked, from);
    const spec = asked.length > 256 ? undefined : read(asked);
    if (spec === undefined) {
        throw invalid(from, `${from.source} ${quote(asked)} is neither a Go version nor a range of them`, ACCEPTED);
    }
    return spec;
}
/** `stable`, `latest` and `oldstable` depend on what there is: here they fit every release that is no prerelease. */
function matches(spec, version) {
    if (spec.kind === 'tip')
        return version.suffix?.startsWith('-devel') ?? false;
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLanguageVersion */ .JI)(version))
        return false;
    if (spec.kind === 'exact')
        return spec.version.text === version.text;
    if (spec.kind === 'alias')
        return !(0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isPrerelease */ .V1)(version);
    return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_1__((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), spec.range);
}
/**
 * The newest that fits, whatever the order of the list. A range takes a prerelease or a vendor's build only where it
 * names one, as in semver; an alias takes a vendor's build only where there is nothing else.
 */
function pickNewest(spec, versions) {
    const fitting = versions.filter((version) => matches(spec, version));
    if (spec.kind !== 'alias')
        return newest(fitting);
    const official = fitting.filter((version) => version.suffix === undefined);
    const candidates = official.length > 0 ? official : fitting;
    const top = newest(candidates);
    if (top === undefined || spec.alias !== 'oldstable')
        return top;
    return newest(candidates.filter((version) => !sameLine(version, top)));
}
/** For a report's one line: `1.26.3`, `~1.26`, `stable`, `tip`. */
function describeSpec(spec) {
    switch (spec.kind) {
        case 'exact':
            return spec.version.text;
        case 'range':
            return spec.range;
        case 'alias':
            return spec.alias;
        case 'tip':
            return 'tip';
    }
}
const ACCEPTED = 'Write a version (1.26.5, 1.27rc1), a line (1.26), a range (>=1.25 <1.27), stable, oldstable or tip.';
function read(text) {
    const lower = text.toLowerCase();
    if (lower === 'stable' || lower === 'oldstable' || lower === 'latest')
        return { kind: 'alias', alias: lower };
    if (lower === 'tip' || lower === 'gotip')
        return { kind: 'tip' };
    // mise and asdf: the newest that begins so.
    const prefixed = /^(?:latest|prefix):(?=.)/.exec(lower);
    if (prefixed !== null) {
        const start = lower.slice(prefixed[0].length);
        return readLine(start) ?? readExact(start);
    }
    return readLine(lower) ?? readExact(text) ?? readRange(text);
}
/** `1.26`, `1.26.x`, `1`, `1.x`, `*`: the newest of a line. */
function readLine(text) {
    const match = /^(?:go|v)?(?:[*x](?:\.[*x]){0,2}|(\d{1,9})(?:\.[*x]){0,2}|(\d{1,9}\.\d{1,9})(?:\.[*x])?)$/.exec(text);
    if (match === null)
        return undefined;
    const [, major, line] = match;
    const range = line === undefined ? (major === undefined ? '*' : `${major}.x`) : `~${line}`;
    return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__(range) === null ? undefined : { kind: 'range', range };
}
function readExact(text) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGoVersion */ .SX)(text.replace(/^=\s*/, ''));
    return version === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLanguageVersion */ .JI)(version) ? undefined : { kind: 'exact', version };
}
function readRange(text) {
    const range = text
        .replace(/\s+/g, ' ')
        .replace(/(?<![\w.-])(?:go|v)(?=\d)/gi, '')
        .replace(/(?<![\w.])(\d+)\.(\d+)(?:\.(\d+))?-?(alpha|beta|rc)\.?(\d+)/gi, (_, major, minor, patch = '0', kind, number) => `${major}.${minor}.${patch}-${kind.toLowerCase()}.${number}`);
    return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_2__(range) === null ? undefined : { kind: 'range', range };
}
/** An unquoted 1.20 in a workflow is the number 1.2, and actions/setup-go then installs Go 1.2 or nothing. */
function refuseYamlNumber(text, from) {
    if (!/^1\.\d$/.test(text))
        return;
    throw invalid(from, `${from.source} is ${text}: in YAML an unquoted ${text}0 is the number ${text}, so this may not be what was written`, `Quote the version: '${text}0'. To really ask for Go ${text}, write '${text}.x'.`);
}
function invalid(from, message, hint) {
    if (from.at === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('VERSION_INVALID', message, { hint });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('VERSION_FILE_INVALID', message, { hint, at: from.at });
}
function newest(versions) {
    return versions.reduce((best, version) => (best === undefined || isNewer(version, best) ? version : best), undefined);
}
/** Go's order leaves a vendor's builds of one release equal; semver's puts -2 above -1 and the plain release on top. */
function isNewer(version, best) {
    const order = (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareGoVersions */ .X_)(version, best);
    return order === 0 ? semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__((0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(version), (0,_version_js__WEBPACK_IMPORTED_MODULE_3__/* .toSemver */ .Ud)(best), true) > 0 : order > 0;
}
function sameLine(a, b) {
    return a.major === b.major && a.minor === b.minor;
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}


/***/ }),

/***/ 66190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isLanguageVersion),
/* harmony export */   SX: () => (/* binding */ parseGoVersion),
/* harmony export */   Ud: () => (/* binding */ toSemver),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   X_: () => (/* binding */ compareGoVersions),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   jS: () => (/* binding */ isGoSince),
/* harmony export */   pe: () => (/* binding */ fromSemver),
/* harmony export */   yn: () => (/* binding */ firstRelease)
/* harmony export */ });
/** 15 digits at most: Go sets no limit, but above 2^53 two different numbers would compare equal. */
const NUMBER = '0|[1-9]\\d{0,14}';
/** Becomes part of file names, so it can hold no separator and no `..`. `-rc` is a misspelt prerelease, not a vendor. */
const SUFFIX = '-(?!(?:alpha|beta|rc)(?:[^a-z]|$))[0-9a-z]+(?:[._-][0-9a-z]+)*';
const VERSION = new RegExp(`^(?:go|v)?(${NUMBER})(?:\\.(${NUMBER})(?:\\.(${NUMBER}))?)?(?:-?(alpha|beta|rc)\\.?(${NUMBER}))?(${SUFFIX})?$`, 'i');
/**
 * Reads Go's own spelling (`1.21rc2`), with or without `go` or `v`, and the semver spelling (`1.21.0-rc.2`).
 * @returns undefined for anything else
 */
function parseGoVersion(text) {
    if (text.length > 128)
        return undefined;
    const match = VERSION.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, kind, number, suffix] = match;
    if (minor === undefined && (kind !== undefined || suffix !== undefined))
        return undefined;
    const prerelease = kind === undefined ? undefined : { kind: kind.toLowerCase(), number: Number(number) };
    return make(Number(major), Number(minor ?? 0), patch === undefined ? undefined : Number(patch), prerelease, suffix);
}
/**
 * Whether a Go is 1.`minor` or newer. What cannot be told (a build of Go's own sources) is taken for the newest.
 * @param said by it, without `go`: `1.26.8`, `1.27.1 X:jsonv2`, `devel go1.28-8f2a`
 */
function isGoSince(said, minor) {
    const version = parseGoVersion(said.split(' ')[0]);
    return version === undefined || version.major > 1 || version.minor >= minor;
}
/** Go's own order, suffixes ignored: negative, 0 or positive. */
function compareGoVersions(a, b) {
    return a.major - b.major || a.minor - b.minor || comparePatches(a, b) || comparePrereleases(a, b);
}
/** How Go's archives and `go version` name it: `go1.20` (never go1.20.0), `go1.21.0`, `go1.27rc1`. */
function releaseName(version) {
    return `go${version.text}`;
}
/** `1.21rc2` → `1.21.0-rc.2`: also the name of the tool cache folder, as actions/setup-go writes it. */
function toSemver(version) {
    const { major, minor, patch, prerelease, suffix = '' } = version;
    const mark = prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`;
    return `${major}.${minor}.${patch ?? 0}${mark}${suffix.replaceAll('_', '-')}`;
}
/** The release whose `toSemver` this is; undefined where it is no such name. */
function fromSemver(text) {
    return /^\d+\.\d+\.\d+(?:-|$)/.test(text) ? parseGoVersion(text) : undefined;
}
/** `1.21` from Go 1.21 on: the language, of which the first release is `1.21.0`. `1.20` is a release. */
function isLanguageVersion(version) {
    return version.patch === undefined && version.prerelease === undefined;
}
function isPrerelease(version) {
    return version.prerelease !== undefined;
}
/** `1.26` → `1.26.0`, as the go command does when it needs a toolchain for a go line (golang/go#62278). */
function firstRelease(version) {
    return isLanguageVersion(version)
        ? make(version.major, version.minor, 0, undefined, version.suffix)
        : version;
}
function make(major, minor, patch, prerelease, suffix) {
    const old = minor < 21;
    if (prerelease !== undefined && patch === 0)
        patch = undefined;
    if (prerelease === undefined && patch === undefined && old)
        patch = 0;
    let text = `${major}.${minor}`;
    if (patch !== undefined && !(patch === 0 && old))
        text += `.${patch}`;
    if (text === '1.0' && prerelease === undefined && suffix === undefined)
        text = '1';
    if (prerelease !== undefined)
        text += `${prerelease.kind}${prerelease.number}`;
    return { text: text + (suffix ?? ''), major, minor, patch, prerelease, suffix };
}
function comparePatches(a, b) {
    return (a.patch ?? -1) - (b.patch ?? -1);
}
/**
 * Without a patch number Go puts the language before its prereleases: 1.21 < 1.21rc2. The prereleases of a patch,
 * which Go no longer reads, come before that patch: 1.9.2rc2 < 1.9.2.
 */
function comparePrereleases(a, b) {
    return rank(a) - rank(b) || (a.prerelease?.number ?? 0) - (b.prerelease?.number ?? 0);
}
function rank(version) {
    if (version.prerelease === undefined)
        return version.patch === undefined ? 0 : 4;
    return { alpha: 1, beta: 2, rc: 3 }[version.prerelease.kind];
}


/***/ })

};
