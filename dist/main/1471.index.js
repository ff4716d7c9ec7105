export const id = 1471;
export const ids = [1471];
export const modules = {

/***/ 34220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ expectSchema)
/* harmony export */ });
/* unused harmony export expectJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _go_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2539);



const dotted = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(?:\.\d+){1,3}$/, 'expected a version such as 2.28, in quotes');
const flag = (text) => zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe(text).optional();
const word = (text) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe(text).optional();
const words = (text) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).describe(text).optional();
/**
 * What a binary was promised to be. Each key is optional. A key about something that a format has not got (RELRO of a
 * PE file, glibc of a static program) is met by it, so that one set of expectations can serve a whole matrix.
 */
const expectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['elf', 'pe', 'mach-o', 'universal', 'wasm']).describe('The file format.').optional(),
    goos: word('GOOS, as the headers and the Go build information say it.'),
    goarch: word('GOARCH, likewise. In a universal Mach-O each image must be of it.'),
    variant: word('The CPU level that it was built for: v3 (GOAMD64), 7 (GOARM), v8.0 (GOARM64), softfloat (GOMIPS).'),
    linkage: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['static', 'dynamic'])
        .describe('static: loads no library, or only those that are the system itself (libSystem, kernel32.dll). dynamic: loads some.')
        .optional(),
    interpreter: word('ELF: the dynamic loader, such as /lib64/ld-linux-x86-64.so.2.'),
    libc: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['glibc', 'musl', 'bionic']).describe('ELF: the C library it is linked with.').optional(),
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
    relro: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['none', 'partial', 'full']).describe('ELF: at least this.').optional(),
    canary: flag('C code checks for overrun stack buffers.'),
    cfg: flag('PE: Control Flow Guard.'),
    highEntropy: flag('PE: 64-bit address randomisation.'),
    signed: flag('PE, Mach-O: a signature is there, an ad hoc one too. It is not verified.'),
    subsystem: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['console', 'windows']).describe('PE: with a console, or without.').optional(),
    go: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
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
    settings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('Any lines that `go version -m` prints as `build`.')
        .optional(),
    revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-fA-F]{7,64}$/, 'expected a commit hash of 7 or more hex digits, in quotes')
        .describe('The commit, whole or its beginning.')
        .optional(),
    cleanVcs: flag('true: built from a work tree without changes (vcs.modified=false).'),
    contains: words('Texts that must be in the file: values that -ldflags -X set.'),
    localPaths: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(false), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))], 'expected false, or a list of folders')
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
/* harmony export */   z9: () => (/* binding */ TOOLCHAINS)
/* harmony export */ });
/* unused harmony export targetSets */
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
/* harmony export */   dG: () => (/* binding */ libcPattern),
/* harmony export */   tX: () => (/* binding */ targetSchema)
/* harmony export */ });
/* unused harmony exports BUILD_MODES, targetJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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
const targetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: word('must be a target such as linux/amd64, linux/arm/7, windows/* or first-class')
        .optional()
        .describe('As in text: `linux/amd64/v3`, `windows/*`, `first-class`. Or goos and goarch.'),
    goos: word('must be a GOOS such as linux, or "*"').optional().describe('GOOS, or `*` for any.'),
    goarch: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(386)], { error: 'must be a GOARCH such as amd64, or "*"' })
        .optional()
        .describe('GOARCH, or `*` for any.'),
    variant: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()], { error: 'must be a variant such as v3 or 7' })
        .optional()
        .describe('Of the CPU, as GOAMD64, GOARM, … take it: v3, 7.'),
    cgo: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()).min(1).max(2)], {
        error: 'must be true, false, or [false, true] for both',
    })
        .optional()
        .describe('With cgo or without; [false, true] builds both. Default: the key build.cgo.'),
    toolchain: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOLCHAINS */ .z9, { error: `must be one of ${_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOLCHAINS */ .z9.join(', ')}` })
        .optional()
        .describe('Who compiles C. auto: the first that works; env: what CC says.'),
    libc: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: libcError })
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
    env: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'must be text: put it in quotes' }), {
        error: 'must be a map of variables',
    })
        .optional()
        .describe('Variables for this build alone.'),
    buildmode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(BUILD_MODES, { error: `must be one of ${BUILD_MODES.join(', ')}` })
        .optional()
        .describe('-buildmode.'),
    expect: _binary_expect_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .expectSchema */ .N
        .optional()
        .describe('What its binaries must be, over build.expect: docs/inspect.md.'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            args: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Arguments. Default: --version.'),
            'exit-code': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(255), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{1,3}$/)])
                .optional()
                .describe('What it must end with. Default: 0.'),
            output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Regular expression that its output must match.'),
        }),
    ], { error: 'must be true, or a map with args (a list), exit-code and output' })
        .optional()
        .describe('Run its programs, where they can run. true: with --version.'),
    'allow-failure': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY({ error: 'must be true or false' })
        .optional()
        .describe('Its failure does not fail the build.'),
})
    .describe('A target with settings: docs/targets.md.');
/** JSON Schema 2020-12 for editors. */
function targetJsonSchema() {
    return { ...z.toJSONSchema(targetSchema), title: 'setup-go-plus build target' };
}
function word(error) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error }).regex(/\S/, error);
}
function words(error) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([word(error), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(word(error))], { error });
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


/***/ })

};
