export const id = 3750;
export const ids = [3750];
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

/***/ 55562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf)
/* harmony export */ });
/* harmony import */ var _go_levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80031);

/** The CPU level in the build information; undefined before Go 1.18, and for CPUs that have none. */
function levelOf({ arch, go }) {
    const name = arch !== null && Object.hasOwn(_go_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_VARIABLES */ .z, arch) ? _go_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVEL_VARIABLES */ .z[arch] : undefined;
    const value = name === undefined ? undefined : go?.settings[name];
    return name === undefined || value === undefined ? undefined : { name, value };
}


/***/ }),

/***/ 93750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectRow: () => (/* binding */ inspectRow)
});

// EXTERNAL MODULE: ./lib/binary/expect/file.js
var file = __webpack_require__(96317);
// EXTERNAL MODULE: ./lib/binary/inspect.js + 17 modules
var inspect = __webpack_require__(6183);
// EXTERNAL MODULE: ./lib/binary/expect/check.js + 2 modules
var check = __webpack_require__(97349);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/build/inspect/expectations.js
var expectations = __webpack_require__(24512);
// EXTERNAL MODULE: ./lib/build/inspect/linker-values.js
var linker_values = __webpack_require__(25931);
;// CONCATENATED MODULE: ./lib/build/inspect/static-glibc.js
/** With both Go looks up hosts and users itself. C code may still ask glibc. */
const GO_ALONE = ['netgo', 'osusergo'];
/**
 * glibc looks up hosts and users (NSS), converts character sets and the like with libraries that it loads at run time,
 * also where it is linked statically; these must be of the very version it was linked from, or the program crashes on
 * another distribution.
 * @returns a warning for such a program; undefined where Go's own code needs none of that, or it is not glibc's
 */
function staticGlibcWarning(inspection) {
    const at = inspection?.images.find(({ linkage, libc }) => libc === 'glibc' && (linkage === 'static' || linkage === 'static-pie'));
    if (at === undefined)
        return undefined;
    const tags = (at.go?.settings['-tags'] ?? '').split(',');
    if (GO_ALONE.every((tag) => tags.includes(tag)))
        return undefined;
    return 'it is linked statically with glibc, which still loads libraries of its own version when it looks up hosts or users: with another glibc it may crash. Take musl (libc: musl), link dynamically (libc: glibc 2.17), or add -tags netgo,osusergo if no C code looks them up.';
}

;// CONCATENATED MODULE: ./lib/build/inspect/inspect-row.js





/** Reads each binary of a row and holds it to what was promised. @throws UserError INPUT_INVALID where there is none */
async function inspectRow({ row, paths, expect, mains, asked }, { open, machine }) {
    const binaries = [];
    for (const [index, rowPackage] of row.packages.entries()) {
        const path = paths[index];
        const wanted = expect[index] ?? null;
        const main = mains.find(({ importPath }) => importPath === rowPackage.importPath);
        const found = await open(path, async (reader) => {
            const { size } = reader;
            if (wanted === null)
                return { size, inspection: null, violations: [], warnings: [] };
            const searches = (0,file/* searchesOf */.M)(wanted, localFolders(machine));
            const values = checkableValues(row.args, asked, main);
            const texts = [...(searches.texts ?? []), ...values.map(({ value }) => value)];
            // Where it lies for the time being says nothing to anybody.
            const named = { ...reader, name: rowPackage.file };
            const seen = await readable(() => (0,inspect/* inspectBinary */.w)(named, { ...searches, texts }));
            if (seen instanceof errors/* UserError */.y)
                return { size, inspection: null, violations: [seen.message], warnings: [] };
            return {
                size,
                inspection: seen,
                violations: (0,check/* checkExpectations */.E)(seen, wanted).map(({ message }) => message),
                warnings: [
                    ...values.filter(({ value }) => !stands(seen, value)).map(({ name }) => unset(name)),
                    ...[staticGlibcWarning(seen)].filter((warning) => warning !== undefined),
                ],
            };
        });
        binaries.push({ ...rowPackage, path, ...found });
    }
    return binaries;
}
/** What is so short that it stands in every file says nothing. Of several programs each has its own variables. */
function checkableValues(args, asked, main) {
    const names = new Set(asked.flatMap((text) => (0,linker_values/* linkerValues */.u)(text ?? '')).map(({ name }) => name));
    return (0,linker_values/* linkerValues */.u)((0,expectations/* argument */.E)(args, 'ldflags') ?? '').filter(({ name, value }) => {
        const own = /^main\.(\w+)$/.exec(name)?.[1];
        const mayHave = own === undefined || main === undefined || main.variables.includes(own);
        return names.has(name) && mayHave && value.length >= 4 && value.length < 4096;
    });
}
function stands({ texts }, value) {
    return texts.some(({ text, offset }) => text === value && offset !== null);
}
/** The linker says nothing where there is no such variable. */
function unset(name) {
    return `-X ${name}: its value is not in the binary. No code uses that variable, it is no string, or its package has another name.`;
}
async function readable(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y && error.code === 'BINARY_INVALID')
            return error;
        throw error;
    }
}
/** The system's own temporary folder is left out: every program names it. A runner's is of one job. */
function localFolders({ home, cwd, env }) {
    const more = ['GITHUB_WORKSPACE', 'RUNNER_TEMP', 'GOPATH', 'GOMODCACHE'].flatMap((name) => env(name) || []);
    return [...new Set([home, cwd, ...more])];
}


/***/ }),

/***/ 80031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ LEVEL_VARIABLES)
/* harmony export */ });
/** The variable that names the oldest CPU a program runs on, by GOARCH (`go help environment`). */
const LEVEL_VARIABLES = {
    '386': 'GO386',
    amd64: 'GOAMD64',
    arm: 'GOARM',
    arm64: 'GOARM64',
    mips: 'GOMIPS',
    mipsle: 'GOMIPS',
    mips64: 'GOMIPS64',
    mips64le: 'GOMIPS64',
    ppc64: 'GOPPC64',
    ppc64le: 'GOPPC64',
    riscv64: 'GORISCV64',
    wasm: 'GOWASM',
};


/***/ })

};
