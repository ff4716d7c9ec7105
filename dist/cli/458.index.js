export const id = 458;
export const ids = [458];
export const modules = {

/***/ 893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderTemplate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _go_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19140);


/**
 * `{{name}}_{{version}}` with these fields. Two braces that open and do not close are text.
 * @param where `input build-name` or the like, for messages
 * @throws UserError INPUT_INVALID for a field that is not one
 */
function renderTemplate(template, fields, where) {
    return template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name) => {
        const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (value !== undefined)
            return value;
        const known = Object.keys(fields);
        // goreleaser's way of writing it.
        const bare = name.replace(/^\./, '').toLowerCase();
        const near = known.includes(bare) ? bare : (0,_go_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(bare, known);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', `${where}: {{${name}}} is not a field.`, {
            hint: `${near === undefined ? '' : `Did you mean {{${near}}}? `}Fields are ${known.map((field) => `{{${field}}}`).join(', ')}.`,
        });
    });
}


/***/ }),

/***/ 38415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rowEnvironment),
/* harmony export */   U: () => (/* binding */ plainEnvironment)
/* harmony export */ });
/* harmony import */ var _targets_variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50567);

/** What would change a binary behind our back, wherever it comes from. */
const CLEARED = [
    'GOWORK',
    'GOEXPERIMENT',
    'GODEBUG',
    'GOFIPS140',
    'GO_EXTLINK_ENABLED',
    'GO_LDSO',
    'CC',
    'CXX',
    'FC',
    'AR',
    'PKG_CONFIG',
    'PKG_CONFIG_PATH',
    'PKG_CONFIG_LIBDIR',
    'PKG_CONFIG_SYSROOT_DIR',
    'CGO_CFLAGS',
    'CGO_CPPFLAGS',
    'CGO_CXXFLAGS',
    'CGO_FFLAGS',
    'CGO_LDFLAGS',
    'CGO_CFLAGS_ALLOW',
    'CGO_LDFLAGS_ALLOW',
    // gcc and clang look there for headers and libraries, whatever they compile for.
    'CPATH',
    'C_INCLUDE_PATH',
    'CPLUS_INCLUDE_PATH',
    'OBJC_INCLUDE_PATH',
    'LIBRARY_PATH',
    'GCC_EXEC_PREFIX',
    'COMPILER_PATH',
    ...new Set(Object.values(_targets_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .variantRules */ .$P).map(({ variable }) => variable)),
];
/** To Go an empty variable is none, and the user's own go/env file would speak: so it is one that is passed anyway. */
const FLAGS = '-trimpath';
/** For questions to the go command: what is set for another platform or another build must not change the answer. */
const plainEnvironment = {
    ...Object.fromEntries([...CLEARED, 'GOOS', 'GOARCH', 'CGO_ENABLED'].map((name) => [name, undefined])),
    GOFLAGS: FLAGS,
};
/** On top of the inherited environment; null removes a name. */
function rowEnvironment({ goos, goarch, variant, cgo, env }, toolchain, sourceDate) {
    const level = (0,_targets_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .variantVariable */ .uB)(goarch, variant);
    return {
        ...Object.fromEntries(CLEARED.map((name) => [name, null])),
        GOFLAGS: FLAGS,
        GOOS: goos,
        GOARCH: goarch,
        ...(level === undefined || level.value === '' ? {} : { [level.name]: level.value }),
        CGO_ENABLED: cgo ? '1' : '0',
        SOURCE_DATE_EPOCH: String(sourceDate),
        ...toolchain?.env,
        ...env,
    };
}


/***/ }),

/***/ 51297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lY: () => (/* binding */ linkerFlags),
/* harmony export */   xw: () => (/* binding */ quoteFlag),
/* harmony export */   zK: () => (/* binding */ redactFlags)
/* harmony export */ });
/* harmony import */ var _names_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(893);

/** What package main calls it, and the field that says it: the names that goreleaser and most projects use. */
const VARIABLES = {
    version: 'version',
    commit: 'commit',
    gitcommit: 'commit',
    revision: 'commit',
    date: 'date',
    builddate: 'date',
    buildtime: 'date',
};
/**
 * -s -w, -X for each variable that all of these packages know, and what the person adds.
 * @param added template of the person's own; an -X of the same variable wins, as the last one does for the linker
 * @throws UserError INPUT_INVALID
 */
function linkerFlags(mains, fields, added, extldflags) {
    const flags = ['-s', '-w'];
    const names = new Set(mains.flatMap(({ variables }) => variables));
    for (const name of [...names].sort()) {
        const field = VARIABLES[name.toLowerCase()];
        if (field === undefined)
            continue;
        // The linker passes over a variable that a package has not: one command serves all main packages.
        flags.push('-X', quoteFlag(`main.${name}=${fields[field] ?? ''}`));
    }
    if (extldflags.length > 0)
        flags.push(quoteFlag(`-extldflags=${extldflags.join(' ')}`));
    for (const text of added)
        if (text !== null && text.trim() !== '')
            flags.push((0,_names_template_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTemplate */ .X)(text.trim(), fields, 'Linker flags (build-ldflags)'));
    return flags.join(' ');
}
/** As cmd/internal/quoted reads it: blanks need quotes of either kind, and there is no escape. */
function quoteFlag(flag) {
    if (!/[\s'"]/.test(flag))
        return flag;
    return flag.includes("'") ? `"${flag}"` : `'${flag}'`;
}
/** Values of -X whose names say that they are secret, for logs and records. */
function redactFlags(ldflags) {
    return ldflags.replace(/((?:^|[\s'"])[\w./-]*\.\w*(?:token|secret|passw|apikey|api_key|credential|private)\w*=)[^\s'"]+/gi, '$1***');
}


/***/ }),

/***/ 50567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ variantRules),
/* harmony export */   BE: () => (/* binding */ hasVariants),
/* harmony export */   DA: () => (/* binding */ normalVariant),
/* harmony export */   Mt: () => (/* binding */ variantOptions),
/* harmony export */   Yo: () => (/* binding */ tooOld),
/* harmony export */   uB: () => (/* binding */ variantVariable)
/* harmony export */ });
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66190);

const MIPS = { default: 'hardfloat', accepts: /^(?:hard|soft)float$/, values: 'hardfloat, softfloat' };
const PPC64 = {
    variable: 'GOPPC64',
    default: 'power8',
    accepts: /^power(?:8|9|10)$/,
    values: 'power8, power9, power10',
    since: 12,
};
const variantRules = {
    amd64: { variable: 'GOAMD64', default: 'v1', accepts: /^v[1-4]$/, values: 'v1, v2, v3, v4', since: 18 },
    arm: {
        variable: 'GOARM',
        default: '7',
        // GOARM=5 has no hardware to be hard with.
        accepts: /^(?:5(?:,softfloat)?|[67](?:,(?:hard|soft)float)?)$/,
        values: '5, 6, 7; 6 and 7 with ,softfloat or ,hardfloat',
        since: 0,
    },
    arm64: {
        variable: 'GOARM64',
        default: 'v8.0',
        accepts: /^v(?:8\.[0-9]|9\.[0-5])(?:,lse)?(?:,crypto)?$/,
        values: 'v8.0 to v8.9, v9.0 to v9.5; with ,lse and ,crypto',
        since: 23,
    },
    386: {
        variable: 'GO386',
        default: 'sse2',
        accepts: /^(?:sse2|softfloat)$/,
        values: 'sse2, softfloat',
        since: 16,
    },
    mips: { variable: 'GOMIPS', ...MIPS, since: 10 },
    mipsle: { variable: 'GOMIPS', ...MIPS, since: 10 },
    mips64: { variable: 'GOMIPS64', ...MIPS, since: 11 },
    mips64le: { variable: 'GOMIPS64', ...MIPS, since: 11 },
    ppc64: PPC64,
    ppc64le: PPC64,
    riscv64: {
        variable: 'GORISCV64',
        default: 'rva20u64',
        accepts: /^rva(?:20|22|23)u64$/,
        values: 'rva20u64, rva22u64, rva23u64',
        since: 23,
    },
    wasm: {
        variable: 'GOWASM',
        default: '',
        accepts: /^(?:satconv|signext|satconv,signext)$/,
        values: 'satconv, signext',
        since: 12,
    },
};
/** Part of a variant, where a comma stands before it. */
const variantOptions = ['softfloat', 'hardfloat', 'lse', 'crypto', 'satconv', 'signext'];
/**
 * In Go's spelling, null for Go's default: `v7` and `7` of arm are one, `v1` of amd64 says nothing.
 * @returns undefined where this CPU has no such variant
 */
function normalVariant(goarch, text) {
    const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
    if (rule === undefined)
        return undefined;
    const lower = inOrder(text.toLowerCase());
    let value = goarch === 'arm' ? lower.replace(/^v(?=[567])/, '') : lower;
    // What Go adds by itself.
    if (goarch === 'arm')
        value = value.replace(/^5,softfloat$/, '5').replace(/^([67]),hardfloat$/, '$1');
    if (!rule.accepts.test(value))
        return undefined;
    return value === rule.default ? null : value;
}
/** Go takes options in any order, and one target has one name. */
function inOrder(variant) {
    const place = (part) => variantOptions.indexOf(part);
    const parts = variant.split(',');
    if (parts.slice(1).some((part) => place(part) < 0))
        return variant;
    return parts.sort((a, b) => place(a) - place(b)).join(',');
}
/** `GOARM=7` for a target; undefined where the CPU has no levels. */
function variantVariable(goarch, variant) {
    const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
    return rule === undefined ? undefined : { name: rule.variable, value: variant ?? rule.default };
}
/** Whether a Go has levels of the CPU at all, and says in a binary which one it was built for. @param said as `isGoSince` */
function hasVariants(goarch, said) {
    const rule = Object.hasOwn(variantRules, goarch) ? variantRules[goarch] : undefined;
    return rule !== undefined && (0,_go_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isGoSince */ .jS)(said, rule.since);
}
/** @returns the first Go that knows it, where `go` does not */
function tooOld(goarch, variant, go) {
    if (variant === null)
        return undefined;
    const rule = variantRules[goarch];
    // GORISCV64=rva23u64 came with 1.25, GOARM's float options with 1.22.
    const since = variant === 'rva23u64' ? 25 : goarch === 'arm' && variant.includes(',') ? 22 : rule.since;
    return go.major === 1 && go.minor < since ? `1.${since}` : undefined;
}


/***/ }),

/***/ 39071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ describeFiles),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   sv: () => (/* binding */ refuseTwins)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** More files than any folder of programs has: somebody named a home or a root. */
const MOST = 20_000;
/**
 * The files that were named, and all files below the folders that were, each once. Links in folders are not followed.
 * @throws UserError INPUT_INVALID where there is nothing
 */
async function findFiles(paths, host) {
    const { path, cwd } = host.machine;
    const found = [];
    for (const given of paths) {
        const full = path.resolve(cwd, given);
        const stat = await host.files.stat(full);
        if (stat === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${given} cannot be read: there is no such file.`, {
                hint: 'Name Go binaries, or folders with Go binaries.',
            });
        }
        const name = path.basename(full);
        if (stat.kind !== 'directory')
            found.push({ path: full, name, file: name, named: true });
        else
            await below(full, '', given, found, host);
    }
    // Whoever names a file and its folder means it once.
    const byPath = new Map();
    for (const one of found)
        if (one.named || !byPath.has(one.path))
            byPath.set(one.path, one);
    return [...byPath.values()];
}
const SKIPPED = ['INPUT_INVALID', 'BINARY_INVALID'];
/**
 * Those that were named must be Go programs; of what is in a folder the others are passed over.
 * @throws UserError INPUT_INVALID where there is none, and as `describe`
 */
async function describeFiles(files, describe) {
    const found = [];
    for (const { named, ...file } of files) {
        try {
            found.push({ bom: await describe(file), path: file.path });
        }
        catch (error) {
            if (named || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) || !SKIPPED.includes(error.code))
                throw error;
        }
    }
    if (found.length > 0)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', 'There is no Go binary in these folders.', {
        hint: 'Name a file or a folder that holds what go build wrote.',
    });
}
/** @throws UserError USAGE where two documents would have one name */
function refuseTwins(found) {
    const files = new Map();
    for (const one of found) {
        const before = files.get(one.file);
        if (before !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', `${before.path} and ${one.path} would have one document, ${one.file}.`, {
                hint: 'Describe them one after the other, or name the folder that they are in.',
            });
        files.set(one.file, one);
    }
}
async function below(root, folder, given, found, host) {
    const { path } = host.machine;
    for (const { name, kind } of (await host.files.list(path.join(root, folder))) ?? []) {
        const relative = folder === '' ? name : `${folder}/${name}`;
        if (kind === 'directory')
            await below(root, relative, given, found, host);
        if (kind !== 'file')
            continue;
        if (found.length === MOST) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${given} holds more than ${MOST} files.`, {
                hint: 'Name the folder that the programs are in.',
            });
        }
        found.push({ path: path.join(root, relative), name, file: relative, named: false });
    }
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

/***/ 77022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSbom: () => (/* binding */ runSbom)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/go/folders.js
var folders = __webpack_require__(60187);
// EXTERNAL MODULE: ./lib/host/node/open-bytes.js
var open_bytes = __webpack_require__(5197);
// EXTERNAL MODULE: ./lib/sbom/describe.js + 17 modules
var sbom_describe = __webpack_require__(77339);
// EXTERNAL MODULE: ./lib/build/plan/environment.js
var environment = __webpack_require__(38415);
// EXTERNAL MODULE: ./lib/go/levels.js
var levels = __webpack_require__(80031);
// EXTERNAL MODULE: ./lib/go/modfile.js
var modfile = __webpack_require__(83876);
;// CONCATENATED MODULE: ./lib/sbom/gather/source.js




/**
 * How the source of binaries is listed: for each as it was built itself.
 * @returns null where nobody asks for a source, and the current folder has none
 * @throws UserError INPUT_INVALID where a folder is named that is none, TOOL_MISSING where one is and there is no go command
 */
async function findSource(ask, { machine, files, processes }) {
    const directory = machine.path.resolve(machine.cwd, ask.folder ?? '.');
    if (ask.folder !== undefined && (await files.stat(directory))?.kind !== 'directory') {
        throw new errors/* UserError */.y('INPUT_INVALID', `--source: ${ask.folder} is no folder.`, {
            hint: 'Name the folder of the module that the program was built in.',
        });
    }
    const module = ask.folder === undefined ? await moduleIn(directory, files, machine) : undefined;
    if (ask.folder === undefined && module === undefined)
        return null;
    const go = await processes.find(ask.go ?? 'go');
    if (go === undefined) {
        if (ask.folder === undefined && ask.go === undefined)
            return null;
        throw new errors/* UserError */.y('TOOL_MISSING', `There is no program ${ask.go ?? 'go'}: the source cannot be listed.`, {
            hint: 'Name a go command with --go-program, or use --no-source.',
        });
    }
    return (binary) => {
        const { package: main } = binary;
        if (main === null || main === 'command-line-arguments')
            return null;
        if (module !== undefined && main !== module && !main.startsWith(`${module}/`))
            return null;
        return { go, directory, packages: [main], ...asBuilt(binary) };
    };
}
/** The settings of the binary that decide which files and modules are part of it (runtime/debug, BuildSetting). */
function asBuilt({ settings }) {
    const names = [
        'GOOS',
        'GOARCH',
        'CGO_ENABLED',
        'GOEXPERIMENT',
        'GOFIPS140',
        ...Object.values(levels/* LEVEL_VARIABLES */.z),
    ];
    const cleared = Object.keys(environment/* plainEnvironment */.U).map((name) => [name, environment/* plainEnvironment */.U[name] ?? null]);
    const own = names.flatMap((name) => settings[name] === undefined ? [] : [[name, settings[name]]]);
    const flags = ['-tags', '-race', '-msan', '-asan', '-compiler'].flatMap((name) => {
        const value = settings[name];
        return value === undefined || value === '' ? [] : [`${name}=${value}`];
    });
    return { env: Object.fromEntries([...cleared, ...own]), flags };
}
async function moduleIn(directory, files, { path }) {
    const name = path.join(directory, 'go.mod');
    const bytes = await files.read(name);
    if (bytes === undefined)
        return undefined;
    try {
        return (0,modfile/* parseModFile */.A)(new TextDecoder().decode(bytes), name, 'go.mod').module?.value;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/cli/binary-files.js
var binary_files = __webpack_require__(39071);
;// CONCATENATED MODULE: ./lib/cli/sbom-output.js

const FORMATS = ['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag'];
/** @throws UserError USAGE */
function parseFormats(text) {
    const names = text.split(/[\s,]+/).filter((name) => name !== '');
    const unknown = names.find((name) => !FORMATS.includes(name));
    if (unknown === undefined && names.length > 0)
        return [...new Set(names)];
    throw new errors/* UserError */.y('USAGE', `--format: ${JSON.stringify(unknown ?? text)} is no format.`, {
        hint: `Write one or more of ${FORMATS.join(', ')}.`,
    });
}
/** `name@version`; the version may be left away. @throws UserError USAGE */
function parseRelease(text) {
    const at = text.lastIndexOf('@');
    const [name, version] = at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, ''];
    // It becomes the name of a file.
    if (/^(?!\.)[^/\\:*?"<>|\p{Cc}]+$/u.test(name))
        return { name, version: version === '' ? null : version };
    throw new errors/* UserError */.y('USAGE', `--release: ${JSON.stringify(text)} is no name of a release.`, {
        hint: 'Write a name and a version: --release app@v1.2.3',
    });
}
/** @throws UserError USAGE */
function refuseTwoOnStdout({ out, json }) {
    if (out !== '-' || !json)
        return;
    throw new errors/* UserError */.y('USAGE', '--json and --out - would both write to standard output.', {
        hint: 'Name a file or a folder with --out.',
    });
}
/** @param count of documents @throws UserError USAGE where they have no place */
async function planOutput({ out, json }, count, { files, machine }) {
    if (out === undefined && json)
        return { kind: 'none' };
    if (out === undefined || out === '-') {
        if (count === 1)
            return { kind: 'stdout' };
        throw new errors/* UserError */.y('USAGE', `There are ${count} documents: standard output is for one.`, {
            hint: 'Name a folder with --out.',
        });
    }
    const path = machine.path.resolve(machine.cwd, out);
    const folder = count > 1 || /[\\/]$/.test(out) || (await files.stat(path))?.kind === 'directory';
    return folder ? { kind: 'folder', path } : { kind: 'file', path };
}
/** @returns the paths that were written @throws UserError DISK_FULL, DISK_DENIED */
async function writeDocuments(documents, output, { files, machine }, print) {
    if (output.kind === 'none')
        return [];
    if (output.kind === 'stdout') {
        for (const { bytes } of documents)
            print(new TextDecoder().decode(bytes));
        return [];
    }
    const written = [];
    for (const { file, bytes } of documents) {
        const path = output.kind === 'file' ? output.path : machine.path.join(output.path, file);
        await files.write(path, bytes);
        written.push(path);
    }
    return written;
}

// EXTERNAL MODULE: ./lib/cli/plain-text.js
var plain_text = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/cli/sbom-summary.js

const MOST_LICENCES = 6;
/** What was found of one binary, and what was not. */
function summaryLines({ subject, main, modules, std, libraries, unknown }) {
    const all = [...(main === null ? [] : [main]), ...modules];
    const counts = new Map();
    for (const { licence } of all) {
        const name = licence === null || licence.expression === 'NOASSERTION' ? undefined : licence.expression;
        if (name !== undefined)
            counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const shown = names.slice(0, MOST_LICENCES).map(([name, count]) => `${name} ${count}`);
    if (names.length > shown.length)
        shown.push('…');
    const target = subject.target === null ? [] : [`${subject.target.goos}/${subject.target.goarch}`];
    return [
        `${subject.file}: ${[
            `${main?.path ?? 'no main module'} ${main?.version ?? ''}`.trim(),
            ...target,
            std?.version ?? 'an unknown Go',
            counted(modules.length, 'module', 'modules'),
            ...(libraries.length > 0 ? [counted(libraries.length, 'shared library', 'shared libraries')] : []),
        ].join(', ')}`,
        `  licences: ${known} of ${all.length} found${shown.length > 0 ? ` (${shown.join(', ')})` : ''}`,
        ...unknown.map((sentence) => `  not known: ${sentence}`),
    ].map(plain_text/* plainText */.w);
}
function counted(count, one, several) {
    return `${count} ${count === 1 ? one : several}`;
}

;// CONCATENATED MODULE: ./lib/cli/run-sbom.js








/**
 * @param version of this program, for the documents
 * @throws UserError USAGE, INPUT_INVALID, BINARY_INVALID, TOOL_MISSING, DISK_FULL, DISK_DENIED
 */
async function runSbom(paths, options, version, { host, print, printJson, log }) {
    const formats = parseFormats(options.format ?? 'cyclonedx-json');
    const release = options.release === undefined ? undefined : parseRelease(options.release);
    refuseTwoOnStdout(options);
    const files = await (0,binary_files/* findFiles */.lY)(paths, host);
    (0,binary_files/* refuseTwins */.sv)(files);
    const boms = await describeAll(files, options, host);
    const count = formats.length * (release === undefined ? boms.length : 1);
    const output = await planOutput(options, count, host);
    for (const bom of boms)
        for (const line of summaryLines(bom))
            log.info(line);
    const tool = { name: 'setup-go-plus', version };
    const { renderBom, renderReleaseBom, sbomSuffix } = await __webpack_require__.e(/* import() */ 1549).then(__webpack_require__.bind(__webpack_require__, 61549));
    const documents = [];
    for (const format of formats) {
        const suffix = sbomSuffix(format);
        if (release !== undefined) {
            documents.push({
                file: `${release.name}${suffix}`,
                bytes: await renderReleaseBom({ ...release, boms }, format, tool),
            });
        }
        else {
            for (const bom of boms)
                documents.push({ file: `${bom.subject.file}${suffix}`, bytes: await renderBom(bom, format, tool) });
        }
    }
    const written = await writeDocuments(documents, output, host, (text) => print(text.replace(/\n$/, '')));
    for (const file of written)
        log.info(`Wrote ${file}`);
    printJson({ boms, written });
    return 0;
}
/** @throws UserError as `describeFiles` */
async function describeAll(files, options, host) {
    const describe = (0,sbom_describe/* createDescriber */.E)({ ...host, open: open_bytes/* openBytes */.o });
    const completes = options.source !== false;
    const moduleCache = completes ? (await (0,folders/* goSettings */.W)(host.files, host.machine)).GOMODCACHE || null : null;
    const source = completes
        ? await findSource({
            ...(typeof options.source === 'string' ? { folder: options.source } : {}),
            ...(options.goProgram === undefined ? {} : { go: options.goProgram }),
        }, host)
        : null;
    const created = sourceDate(host);
    const found = await (0,binary_files/* describeFiles */.LG)(files, (file) => describe(file, { record: null, source, moduleCache }));
    return found.map(({ bom }) => created === undefined ? bom : { ...bom, subject: { ...bom.subject, created } });
}
/** https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate({ machine }) {
    const text = machine.env('SOURCE_DATE_EPOCH') ?? '';
    if (text === '')
        return undefined;
    if (/^\d{1,11}$/.test(text))
        return Number(text);
    throw new errors/* UserError */.y('INPUT_INVALID', `SOURCE_DATE_EPOCH is ${JSON.stringify(text)}, expected seconds since 1970.`, {
        hint: 'Unset it, or set it as git does: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
    });
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


/***/ }),

/***/ 89874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   Y: () => (/* binding */ parseStatements)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The statements of a go.mod or go.work file, by the grammar of go.dev/ref/mod#go-mod-file-lexical. Blocks are
 * flattened; an empty block leaves a statement without words.
 * @param path as errors show it
 * @throws UserError VERSION_FILE_INVALID
 */
function parseStatements(text, path) {
    const tokens = new Lexer(text, path);
    const statements = [];
    for (let token = tokens.next(); token.kind !== 'end'; token = tokens.next()) {
        if (token.kind !== 'newline')
            readStatement(token, tokens, statements);
    }
    return statements;
}
function malformed(path, at, message) {
    const position = { path, line: at.line, column: at.column };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_FILE_INVALID', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPosition */ .L)(position)}: ${message}`, {
        hint: 'The go command cannot read this file either: go mod edit -json (or go work edit -json) says what it makes of it.',
        at: position,
    });
}
function readStatement(first, tokens, statements) {
    const words = [first.text];
    for (let token = tokens.next(); !endsLine(token); token = tokens.next()) {
        // Only at the end of a line does a parenthesis open a block; elsewhere it is a word.
        if (token.kind === '(' && endsLine(tokens.peek())) {
            readBlock(words, first, tokens, statements);
            return;
        }
        words.push(token.text);
    }
    const { line, column } = first;
    if (words.length > 1 && words.at(-2) === '(' && words.at(-1) === ')') {
        statements.push({ words: [], line, column, block: blockName(words.slice(0, -2), first, tokens) });
    }
    else
        statements.push({ words, line, column, block: undefined });
}
function readBlock(head, opened, tokens, statements) {
    const block = blockName(head, opened, tokens);
    statements.push({ words: [], line: opened.line, column: opened.column, block });
    for (;;) {
        const first = tokens.next();
        if (first.kind === 'newline')
            continue;
        if (first.kind === 'end')
            tokens.fail(first, `the block opened on line ${opened.line} is never closed with )`);
        if (first.kind === ')') {
            if (!endsLine(tokens.peek()))
                tokens.fail(tokens.peek(), 'expected the end of the line after the closing )');
            return;
        }
        const words = [first.text];
        for (let token = tokens.next(); !endsLine(token); token = tokens.next())
            words.push(token.text);
        statements.push({ words, line: first.line, column: first.column, block });
    }
}
function blockName(head, opened, tokens) {
    if (head.length !== 1)
        tokens.fail(opened, 'expected one word before the ( that opens a block');
    return head[0];
}
function endsLine(token) {
    return token.kind === 'newline' || token.kind === 'end';
}
/** Every printable character is part of a word but these: go.dev/ref/mod#go-mod-file-ident. */
const WORD = /^[^\s()[\]{},]$/u;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
class Lexer {
    characters;
    path;
    offset = 0;
    line = 1;
    column = 1;
    ahead;
    constructor(text, path) {
        this.characters = Array.from(text);
        this.path = path;
    }
    peek() {
        this.ahead ??= this.read();
        return this.ahead;
    }
    next() {
        const token = this.peek();
        this.ahead = undefined;
        return token;
    }
    fail(at, message) {
        throw malformed(this.path, at, message);
    }
    read() {
        while (this.sees(' ') || this.sees('\t') || this.sees('\r'))
            this.advance();
        if (this.sees('/', '/'))
            while (this.offset < this.characters.length && !this.sees('\n'))
                this.advance();
        this.refuseBlockComment();
        const { line, column } = this;
        const character = this.characters[this.offset];
        if (character === undefined)
            return { kind: 'end', text: '', line, column };
        if (character === '\n')
            return { kind: 'newline', text: this.advance(), line, column };
        if (character === '(' || character === ')')
            return { kind: character, text: this.advance(), line, column };
        if ('[]{},'.includes(character))
            return { kind: 'word', text: this.advance(), line, column };
        const text = character === '"' || character === '`' ? this.readString() : this.readWord();
        return { kind: 'word', text, line, column };
    }
    readString() {
        const start = { line: this.line, column: this.column };
        const quote = this.advance();
        let text = quote;
        for (;;) {
            if (this.offset >= this.characters.length)
                this.fail(start, 'the quoted string is never closed');
            if (this.sees('\n'))
                this.fail(this, 'a quoted string cannot go on in the next line');
            const character = this.advance();
            text += character;
            if (character === quote)
                return text;
            if (character !== '\\' || quote === '`')
                continue;
            if (this.offset >= this.characters.length)
                this.fail(start, 'the quoted string is never closed');
            text += this.advance();
        }
    }
    readWord() {
        const first = this.characters[this.offset];
        if (!isWord(first)) {
            const what = first === '\uFEFF'
                ? 'the file begins with a byte order mark: save it as UTF-8 without BOM'
                : `unexpected character ${codePoint(first)}`;
            this.fail(this, what);
        }
        let text = '';
        while (isWord(this.characters[this.offset]) && !this.sees('/', '/')) {
            this.refuseBlockComment();
            text += this.advance();
        }
        return text;
    }
    refuseBlockComment() {
        if (this.sees('/', '*'))
            this.fail(this, 'comments begin with //, not /*');
    }
    sees(first, second) {
        if (this.characters[this.offset] !== first)
            return false;
        return second === undefined || this.characters[this.offset + 1] === second;
    }
    advance() {
        const character = this.characters[this.offset++];
        if (character === '\n') {
            this.line++;
            this.column = 1;
        }
        else
            this.column++;
        return character;
    }
}
function isWord(character) {
    return character !== undefined && WORD.test(character) && PRINTABLE.test(character);
}
function codePoint(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 83876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseModFile)
/* harmony export */ });
/* harmony import */ var _modfile_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89874);
/* harmony import */ var _unquote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36655);


/**
 * Reads a file as the go command does, except that directives which it may learn later, and those that say nothing
 * about versions (require, replace, …), are skipped: a file for a newer Go still tells which Go it wants.
 *
 * @param path as errors show it
 * @throws UserError VERSION_FILE_INVALID with line and column
 */
function parseModFile(text, path, kind) {
    const file = { kind, module: undefined, go: undefined, toolchain: undefined, use: [] };
    const work = kind === 'go.work';
    for (const statement of (0,_modfile_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatements */ .Y)(text, path)) {
        const { block, words } = statement;
        const verb = block ?? words[0];
        const args = block === undefined ? words.slice(1) : words;
        const fail = (message) => refuse(statement, path, message);
        if (block === 'go' || block === 'toolchain')
            fail(`${block} takes no block in parentheses`);
        // The line that opens a block says nothing itself.
        if (block !== undefined && words.length === 0)
            continue;
        if (verb === 'go')
            set(file, 'go', statement, goVersion(args, fail), fail);
        else if (verb === 'toolchain')
            set(file, 'toolchain', statement, toolchainName(args, fail), fail);
        else if (verb === 'module' && !work)
            set(file, 'module', statement, only(args, 'module takes one path', fail), fail);
        else if (verb === 'use' && work) {
            file.use.push({ value: only(args, 'use takes one folder', fail), line: statement.line });
        }
    }
    return file;
}
function set(file, key, statement, value, fail) {
    if (file[key] !== undefined)
        fail(`${key} was said already on line ${file[key].line}`);
    file[key] = { value, line: statement.line };
}
function goVersion(args, fail) {
    const [value] = args;
    if (args.length !== 1 || value === undefined)
        return fail('go takes exactly one version: go 1.26.0');
    if (!/^[1-9]\d*\.(0|[1-9]\d*)(\.(0|[1-9]\d*))?([a-z]+\d+)?$/.test(value)) {
        return fail(`${show(value)} is not a Go version: expected the form 1.26.0`);
    }
    return value;
}
function toolchainName(args, fail) {
    const [value] = args;
    if (args.length !== 1 || value === undefined)
        return fail('toolchain takes exactly one name: toolchain go1.26.0');
    if (!/^(default|go1|go1\..*)$/u.test(value)) {
        return fail(`${show(value)} is not a toolchain: expected the form go1.26.0, or default`);
    }
    return value;
}
function only(args, usage, fail) {
    const [word] = args;
    if (args.length !== 1 || word === undefined)
        return fail(usage);
    if (word.startsWith('"'))
        return unquote(word) ?? fail(`${show(word)} is not a quoted string as Go writes them`);
    if (/["'`]/.test(word))
        return fail(`${show(word)} has a quote inside an unquoted word`);
    return word;
}
function unquote(word) {
    const cut = (0,_unquote_js__WEBPACK_IMPORTED_MODULE_1__/* .cutQuoted */ .H)(word);
    return cut?.rest === '' ? cut.value : undefined;
}
function refuse(statement, path, message) {
    throw (0,_modfile_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(path, statement, message);
}
function show(value) {
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}


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


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   w: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_FULL', `No space left for ${path}${described(room)}`, {
                hint: 'Free space on that disk, or choose a folder on another one.',
                cause,
            });
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Not allowed to write ${path} (${errorCode(cause)})`, {
                hint: 'Give this user write access to the folder, or choose another folder.',
                cause,
            });
        case 'EEXIST':
        case 'ENOTDIR':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `Something else is in the way of ${path} (${errorCode(cause)})`, {
                hint: 'Remove what is there, or choose another folder.',
                cause,
            });
        case 'ENOENT':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `There is no place for ${path} (ENOENT)`, {
                hint: 'The drive, or a folder that a link on the way leads to, does not exist: choose another folder.',
                cause,
            });
        case 'EBUSY':
        case 'ENOTEMPTY':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('DISK_DENIED', `${path} is in use (${errorCode(cause)})`, {
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


/***/ }),

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);



/**
 * Opens a file to read it in places, and closes it when `work` ends.
 * @throws UserError INPUT_INVALID where there is no file, where it is none, or where it may not be read
 */
async function openBytes(path, work) {
    const descriptor = open(path);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!stat.isFile())
            throw unreadable(path, stat.isDirectory() ? 'it is a folder' : 'it is not a file');
        return await work({
            name: path,
            size: stat.size,
            read: (offset, length, into) => readFully(descriptor, path, offset, place(length, into)),
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function open(path) {
    try {
        // Opening a named pipe waits for a writer, for ever, unless O_NONBLOCK says otherwise. Windows has neither.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(cause);
        if (code === undefined)
            throw cause;
        const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder' }[code];
        throw unreadable(path, why ?? `it may not be opened (${code})`, cause);
    }
}
function place(length, into) {
    return into !== undefined && into.length >= length ? into.subarray(0, length) : new Uint8Array(length);
}
function readFully(descriptor, path, offset, bytes) {
    const { length } = bytes;
    let done = 0;
    try {
        while (done < length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, done, length - done, offset + done);
            if (count === 0)
                break;
            done += count;
        }
    }
    catch (cause) {
        throw unreadable(path, `reading it failed (${(0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(cause) ?? 'unknown'})`, cause);
    }
    return done === length ? bytes : bytes.subarray(0, done);
}
function unreadable(path, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('INPUT_INVALID', `${path} cannot be read: ${why}.`, {
        hint: 'Name a file that exists and that this user may read.',
        cause,
    });
}


/***/ }),

/***/ 81159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ escapeModule)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * A module path or version as proxies and checksum databases spell it in URLs: `!a` for `A`, since some serve from
 * file systems that ignore case (https://go.dev/ref/mod#goproxy-protocol).
 * @throws UserError VERSION_INVALID where it could lead to another address
 */
function escapeModule(text) {
    if (!/^[\w~.+-]+(\/[\w~.+-]+)*$/.test(text) || text.split('/').some((part) => /^\.+$/.test(part))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_INVALID', `${JSON.stringify(text)} is not a module path or version`);
    }
    return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}


/***/ })

};
