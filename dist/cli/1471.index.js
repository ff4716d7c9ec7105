export const id = 1471;
export const ids = [1471];
export const modules = {

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

/***/ 87282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ describeIssue)
/* harmony export */ });
/* harmony import */ var _binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34220);
/* harmony import */ var _go_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19140);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49230);



/** What a schema found in a target's object, or in a map of expectations, for people. */
function describeIssue(issue, of = 'target') {
    const parent = issue.path.map(String);
    const about = of === 'expect' || parent[0] === 'expect' ? 'expect' : 'target';
    const known = Object.keys(about === 'expect' ? _binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSchema */ .N.shape : _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSchema */ .tX.shape);
    const hint = `Keys: ${known.join(', ')}. See ${about === 'expect' ? 'docs/inspect.md' : 'docs/targets.md'}.`;
    if (issue.code === 'unrecognized_keys') {
        const key = issue.keys[0];
        const near = (0,_go_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
        const kind = about === 'expect' ? 'nothing that can be expected of a binary' : 'not a key of a target';
        return {
            path: [...parent, key],
            problem: `\`${key}\` is ${kind}`,
            hint: `${near === undefined ? '' : `Did you mean ${near}? `}${hint}`,
        };
    }
    if (parent.length === 0)
        return { path: [], problem: 'a map of keys was expected', hint };
    return { path: parent, problem: `\`${parent.join('.')}\` ${wording(issue.message)}`, hint };
}
/** Our own messages go on after a name, zod's do not. */
function wording(message) {
    return message.startsWith('must ') ? message : `is wrong: ${message}`;
}


/***/ }),

/***/ 13238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Sx: () => (/* binding */ parseTargets),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   r7: () => (/* binding */ targetSets),
/* harmony export */   z9: () => (/* binding */ TOOLCHAINS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _go_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19140);
/* harmony import */ var _go_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87507);
/* harmony import */ var _variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50567);




const targetSets = ['all', 'default', 'first-class', 'host'];
const TOOLCHAINS = ['auto', 'env', 'native', 'gcc', 'zig'];
/**
 * One target a line, or separated by commas or blanks; `#` begins a comment.
 * `GOOS/GOARCH[/VARIANT][+cgo|-cgo][@TOOLCHAIN]`, `*` for any, a set's name, and `!` before what is left out.
 * @throws UserError TARGET_INVALID
 */
function parseTargets(text, at) {
    const options = _variants_js__WEBPACK_IMPORTED_MODULE_0__/* .variantOptions */ .Mt.join('|');
    // The comma of `linux/arm/7,softfloat` is part of the variant.
    const separator = new RegExp(`[\\s,]+(?!(?:${options})(?:[^a-z]|$))|(?<=\\s)`);
    return text
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
        .flatMap((line) => line.split(separator))
        .filter((word) => word !== '')
        .map((word) => parseTarget(word, at));
}
/** @throws UserError TARGET_INVALID */
function parseTarget(text, at) {
    const match = /^(!?)([^+@!]*?)(?:([+-])cgo)?(?:@([a-z]+))?$/.exec(text);
    if (match === null)
        throw invalid(text, 'it has a sign where none may be', at);
    const [, not, name, sign, toolchain] = match;
    // `@host` is a set's name, not a toolchain of nothing.
    const set = name === '' && toolchain !== undefined ? toolchain : name;
    const ask = {
        text,
        exclude: not === '!',
        match: set.includes('/') ? parsePattern(set, text, at) : { set: parseSet(set, text, at) },
        cgo: sign === undefined ? null : sign === '+',
        settings: name === '' || toolchain === undefined ? {} : { toolchain: parseToolchain(toolchain, text, at) },
        ...(at === undefined ? {} : { at }),
    };
    if (ask.exclude && ask.settings.toolchain !== undefined)
        throw invalid(text, 'what is left out needs no C toolchain', at);
    return ask;
}
function parsePattern(name, text, at) {
    const [os, arch, variant, ...more] = name.split('/');
    if (os === '' || arch === undefined || arch === '' || variant === '' || more.length > 0)
        throw invalid(text, 'GOOS/GOARCH or GOOS/GOARCH/VARIANT was expected', at);
    return {
        goos: os === '*' ? '*' : known(() => (0,_go_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOs */ .ST)(os), text, at),
        goarch: arch === '*' ? '*' : known(() => (0,_go_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArch */ .CO)(arch), text, at),
        variant: variant?.toLowerCase() ?? null,
    };
}
/** The target as written stands in the message, too. */
function known(parse, text, at) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
            throw error;
        throw invalid(text, error.message, at, error.hint);
    }
}
function parseSet(name, text, at) {
    const set = targetSets.find((candidate) => candidate === name.toLowerCase());
    if (set !== undefined)
        return set;
    const near = (0,_go_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, targetSets);
    throw invalid(text, 'it is neither GOOS/GOARCH nor the name of a set', at, `${near === undefined ? '' : `Did you mean ${near}? `}Sets are ${targetSets.join(', ')}; targets look like linux/amd64, linux/arm/7, linux/*.`);
}
function parseToolchain(name, text, at) {
    const found = TOOLCHAINS.find((candidate) => candidate === name);
    if (found !== undefined)
        return found;
    throw invalid(text, `${name} is not a C toolchain`, at, `Toolchains are ${TOOLCHAINS.join(', ')}.`);
}
function invalid(text, why, at, hint = 'Write linux/amd64, linux/arm/7, linux/amd64/v3+cgo, windows/*, !linux/386, all or first-class.') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('TARGET_INVALID', `Target ${JSON.stringify(text)}: ${why}.`.replace(/\.\.$/, '.'), {
        hint,
        ...(at === undefined ? {} : { at }),
    });
}


/***/ }),

/***/ 49230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ BUILD_MODES),
/* harmony export */   dG: () => (/* binding */ libcPattern),
/* harmony export */   tX: () => (/* binding */ targetSchema)
/* harmony export */ });
/* unused harmony export targetJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var _binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34220);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13238);



/** What a target's -buildmode may be: those that make something of main packages. */
const BUILD_MODES = ['exe', 'pie', 'c-archive', 'c-shared', 'plugin'];
const libcPattern = /^(?:musl|(?:glibc|gnu)(?:[ .-](\d+\.\d+))?)$/;
const libcError = 'must be musl, glibc, or the oldest glibc that must do: glibc 2.17';
/**
 * A target with settings, as an object: in the config, or in a YAML or JSON list in place of the text. A version that YAML
 * would read as a number is expected as the text that was written.
 */
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    target: word('must be a target such as linux/amd64, linux/arm/7, windows/* or first-class')
        .optional()
        .describe('As in text: `linux/amd64/v3`, `windows/*`, `first-class`. Or goos and goarch.'),
    goos: word('must be a GOOS such as linux, or "*"').optional().describe('GOOS, or `*` for any.'),
    goarch: zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_0__.literal(386)], { error: 'must be a GOARCH such as amd64, or "*"' })
        .optional()
        .describe('GOARCH, or `*` for any.'),
    variant: zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_0__.number()], { error: 'must be a variant such as v3 or 7' })
        .optional()
        .describe('Of the CPU, as GOAMD64, GOARM, … take it: v3, 7.'),
    cgo: zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.boolean()).min(1).max(2)], {
        error: 'must be true, false, or [false, true] for both',
    })
        .optional()
        .describe('With cgo or without; [false, true] builds both. Default: the key build.cgo.'),
    toolchain: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOLCHAINS */ .z9, { error: `must be one of ${_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOLCHAINS */ .z9.join(', ')}` })
        .optional()
        .describe('Who compiles C. auto: the first that works; env: what CC says.'),
    libc: zod__WEBPACK_IMPORTED_MODULE_0__.string({ error: libcError })
        .regex(libcPattern, libcError)
        .optional()
        .describe('C library of Linux: `musl` (linked statically), `glibc`, `glibc 2.17` for the oldest that must do.'),
    cc: word('must be a command: put it in quotes').optional().describe('C compiler, with arguments.'),
    cxx: word('must be a command: put it in quotes').optional().describe('C++ compiler, with arguments.'),
    sysroot: word('must be a folder').optional().describe('Of the C compiler, relative to the project.'),
    tags: words('must be a build tag, or a list of them').optional().describe('Further build tags.'),
    ldflags: word('must be text in quotes')
        .optional()
        .describe('Further linker flags; fields as in build.ldflags.'),
    flags: words('must be a flag, or a list of them').optional().describe('Further flags of `go build`.'),
    env: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.string({ error: 'must be text: put it in quotes' }), {
        error: 'must be a map of variables',
    })
        .optional()
        .describe('Variables for this build alone.'),
    buildmode: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](BUILD_MODES, { error: `must be one of ${BUILD_MODES.join(', ')}` })
        .optional()
        .describe('-buildmode.'),
    expect: _binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .expectSchema */ .N
        .optional()
        .describe('What its binaries must be, over build.expect: docs/inspect.md.'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__.union([
        zod__WEBPACK_IMPORTED_MODULE_0__.literal(true),
        zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
            args: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string()).optional().describe('Arguments. Default: --version.'),
            'exit-code': zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.int().min(0).max(255), zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^\d{1,3}$/)])
                .optional()
                .describe('What it must end with. Default: 0.'),
            output: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).optional().describe('Regular expression that its output must match.'),
        }),
    ], { error: 'must be true, or a map with args (a list), exit-code and output' })
        .optional()
        .describe('Run its programs, where they can run. true: with --version.'),
    'allow-failure': zod__WEBPACK_IMPORTED_MODULE_0__.boolean({ error: 'must be true or false' })
        .optional()
        .describe('Its failure does not fail the build.'),
})
    .describe('A target with settings: docs/targets.md.');
/** JSON Schema 2020-12 for editors. */
function targetJsonSchema() {
    return { ...z.toJSONSchema(targetSchema), title: 'setup-go-plus build target' };
}
function word(error) {
    return zod__WEBPACK_IMPORTED_MODULE_0__.string({ error }).regex(/\S/, error);
}
function words(error) {
    return zod__WEBPACK_IMPORTED_MODULE_0__.union([word(error), zod__WEBPACK_IMPORTED_MODULE_0__.array(word(error))], { error });
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

/***/ 50850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ writtenNumbers)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Makes each number below a YAML node the text that was written: 1.20 is not 1.2, and 2.30 of glibc is not 2.3. */
function writtenNumbers(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node))
        return;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(node, {
        Scalar(_, scalar) {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(scalar) && typeof scalar.value === 'number' && scalar.source !== undefined)
                scalar.value = scalar.source;
        },
    });
}


/***/ }),

/***/ 41471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFault: () => (/* binding */ findFault),
/* harmony export */   readNumbers: () => (/* binding */ readNumbers)
/* harmony export */ });
/* harmony import */ var _binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34220);
/* harmony import */ var _build_targets_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87282);
/* harmony import */ var _build_targets_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49230);
/* harmony import */ var _build_targets_written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50850);




const TARGETS = ['build', 'targets'];
const EXPECT = ['build', 'expect'];
/** Where numbers are versions and variants, they are text. */
function readNumbers(document) {
    for (const keys of [TARGETS, EXPECT])
        (0,_build_targets_written_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenNumbers */ .I)(document.getIn(keys, true));
}
/** The first thing that is wrong in what is more than texts; the document is one that the config's schema accepts. */
function findFault(document) {
    for (const [index, target] of listOf(document.getIn(TARGETS)).entries()) {
        const fault = faultOf(_build_targets_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .targetSchema */ .tX, target, 'target', [...TARGETS, index]);
        if (fault !== undefined)
            return fault;
    }
    const expect = dataOf(document.getIn(EXPECT));
    return Array.isArray(expect) ? undefined : faultOf(_binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .expectSchema */ .N, expect, 'expect', EXPECT);
}
function faultOf(schema, value, of, keys) {
    if (typeof value !== 'object')
        return undefined;
    const issue = schema.safeParse(value).error?.issues[0];
    if (issue === undefined)
        return undefined;
    const { path, problem, hint } = (0,_build_targets_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .describeIssue */ .n)(issue, of);
    const name = keys
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
        .join('')
        .slice(1);
    return { keys: [...keys, ...path], problem: `\`${name}\`: ${problem}.`, hint };
}
function listOf(node) {
    const data = dataOf(node);
    return Array.isArray(data) ? data : [];
}
function dataOf(node) {
    return typeof node === 'object' && node !== null ? node.toJSON() : node;
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

/***/ 87507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ parseArch),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   ST: () => (/* binding */ parseOs),
/* harmony export */   Tm: () => (/* binding */ toolCacheArch),
/* harmony export */   f2: () => (/* binding */ platformOfNode),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* unused harmony export archiveArch */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19140);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66190);



const SYSTEMS = [
    'aix',
    'android',
    'darwin',
    'dragonfly',
    'freebsd',
    'illumos',
    'ios',
    'js',
    'linux',
    'netbsd',
    'openbsd',
    'plan9',
    'solaris',
    'wasip1',
    'windows',
];
const OTHER_SYSTEMS = {
    win: 'windows',
    win32: 'windows',
    win64: 'windows',
    mac: 'darwin',
    macos: 'darwin',
    osx: 'darwin',
    sunos: 'solaris',
};
const ARCHITECTURES = [
    '386',
    'amd64',
    'arm',
    'arm64',
    'loong64',
    'mips',
    'mips64',
    'mips64le',
    'mipsle',
    'ppc64',
    'ppc64le',
    'riscv64',
    's390x',
    'wasm',
];
/** Node's, the runner's, uname's and Debian's names. */
const OTHER_ARCHITECTURES = {
    x64: 'amd64',
    x86_64: 'amd64',
    'x86-64': 'amd64',
    x86: '386',
    x32: '386',
    ia32: '386',
    i386: '386',
    i486: '386',
    i586: '386',
    i686: '386',
    armv5: 'arm',
    armv5l: 'arm',
    armv6: 'arm',
    armv6l: 'arm',
    armv7: 'arm',
    armv7l: 'arm',
    armhf: 'arm',
    armel: 'arm',
    aarch64: 'arm64',
    armv8: 'arm64',
    // What uname says to a 32-bit process on a 64-bit kernel.
    armv8l: 'arm',
    loongarch64: 'loong64',
    mipsel: 'mipsle',
    mips64el: 'mips64le',
    powerpc64: 'ppc64',
    powerpc64le: 'ppc64le',
    ppc64el: 'ppc64le',
};
/** `windows/amd64`, and what people write for it: `win32-x64`, `Linux/x86_64`. @throws UserError PLATFORM_UNKNOWN */
function parsePlatform(text) {
    const match = /^([^/-]+)[/-](.+)$/.exec(text.trim());
    if (match === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not a platform`, {
            hint: 'Write the operating system and the architecture in Go’s words: linux/amd64, windows/arm64.',
        });
    }
    return { os: parseOs(match[1]), arch: parseArch(match[2]) };
}
/** GOOS from Go's, Node's or a person's name for it, in any case. @throws UserError PLATFORM_UNKNOWN */
function parseOs(text) {
    const name = text.trim().toLowerCase();
    return look(name, SYSTEMS, OTHER_SYSTEMS) ?? refuse('operating system', text, SYSTEMS, OTHER_SYSTEMS);
}
/**
 * GOARCH from Go's, Node's, the runner's or uname's name for it, in any case.
 * @param endianness of the host, where `text` is Node's name for it: Node says `ppc64` on ppc64le (actions/setup-go#517)
 * @throws UserError PLATFORM_UNKNOWN
 */
function parseArch(text, endianness) {
    const name = text.trim().toLowerCase();
    const arch = look(name, ARCHITECTURES, OTHER_ARCHITECTURES);
    if (arch === undefined)
        return refuse('architecture', text, ARCHITECTURES, OTHER_ARCHITECTURES);
    return arch === 'ppc64' && endianness === 'LE' ? 'ppc64le' : arch;
}
/** From `process.platform`, `process.arch` and `os.endianness()`. @throws UserError PLATFORM_UNKNOWN */
function platformOfNode(node) {
    return { os: parseOs(node.platform), arch: parseArch(node.arch, node.endianness) };
}
/** The CPU in go.dev's file names. Only Linux's arm is called armv6l there (the JSON list says armv6l for all). */
function archiveArch(platform) {
    return platform.os === 'linux' && platform.arch === 'arm' ? 'armv6l' : platform.arch;
}
/** `go1.26.8.linux-amd64.tar.gz`; `.zip` for Windows. */
function archiveName(version, platform) {
    const extension = platform.os === 'windows' ? 'zip' : 'tar.gz';
    return `${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(version)}.${platform.os}-${archiveArch(platform)}.${extension}`;
}
/**
 * The folder below `RUNNER_TOOL_CACHE/go/<version>/`: Node's names, as actions/setup-go and the runner images write
 * them. That layout has no place for another system's Go, which gets `<os>-<arch>`.
 */
function toolCacheArch(platform, host) {
    if (platform.os !== host.os)
        return `${platform.os}-${platform.arch}`;
    return { amd64: 'x64', '386': 'x86' }[platform.arch] ?? platform.arch;
}
function look(name, own, others) {
    if (own.includes(name))
        return name;
    return Object.hasOwn(others, name) ? others[name] : undefined;
}
function refuse(what, text, own, others) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text.trim(), [...own, ...Object.keys(others)]);
    const guess = near === undefined ? '' : `Did you mean ${near}? `;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PLATFORM_UNKNOWN', `${quote(text)} is not an ${what} that Go knows`, {
        hint: `${guess}Go knows ${own.join(', ')}.`,
    });
}
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
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
