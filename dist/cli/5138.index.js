export const id = 5138;
export const ids = [5138];
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

/***/ 65138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTargetList: () => (/* binding */ parseTargetList)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/build/targets/lines.js
var lines = __webpack_require__(85186);
// EXTERNAL MODULE: ./lib/build/targets/flags.js
var targets_flags = __webpack_require__(59854);
// EXTERNAL MODULE: ./lib/build/targets/issue.js
var issue = __webpack_require__(87282);
// EXTERNAL MODULE: ./lib/build/targets/parse.js
var parse = __webpack_require__(13238);
// EXTERNAL MODULE: ./lib/build/targets/schema.js
var schema = __webpack_require__(49230);
// EXTERNAL MODULE: ./lib/build/targets/variants.js
var variants = __webpack_require__(50567);
;// CONCATENATED MODULE: ./lib/build/targets/object.js





/**
 * A target with settings. Two where `cgo` is a list.
 * @throws UserError TARGET_INVALID naming the key, what is expected there, and the place
 */
function parseTargetObject(value, { at, resolve }) {
    const checked = schema/* targetSchema */.tX.safeParse(value);
    if (!checked.success) {
        const { problem, hint } = (0,issue/* describeIssue */.n)(checked.error.issues[0]);
        throw (0,parse/* invalid */.Gq)(shortened(value), problem, at, hint);
    }
    const object = checked.data;
    const text = nameOf(object);
    const refuse = (problem, hint) => {
        throw (0,parse/* invalid */.Gq)(text, problem, at, hint);
    };
    refuseSecondName(object, refuse);
    const ask = (0,parse/* parseTarget */.hu)(text, at);
    if (ask.exclude)
        refuse('what is left out has no settings', 'Write it as text: "!windows/386".');
    if (ask.cgo !== null && object.cgo !== undefined)
        refuse('cgo is said twice', 'Write it once: as +cgo or -cgo, or as the key `cgo`.');
    if (ask.settings.toolchain !== undefined && object.toolchain !== undefined)
        refuse('the toolchain is said twice', 'Write it once: after @, or as the key `toolchain`.');
    refuseIdle(object, ask, refuse);
    const plain = settingsOf(object, refuse);
    const forC = { ...ask.settings, ...cSettingsOf(object, resolve) };
    const choices = object.cgo === undefined ? [ask.cgo] : [...new Set([object.cgo].flat())];
    const whole = { ...ask, text: choices.length > 1 ? text : withSign(text, object.cgo) };
    // What is about C says nothing about a build without it.
    return choices.map((cgo) => ({ ...whole, cgo, settings: cgo === false ? plain : { ...plain, ...forC } }));
}
function nameOf({ target, goos, goarch, variant }) {
    if (target !== undefined)
        return target.trim();
    const parts = [goos ?? '*', goarch ?? '*', ...(variant === undefined ? [] : [variant])];
    return parts.join('/');
}
function withSign(text, cgo) {
    const [only] = [cgo].flat();
    if (only === undefined)
        return text;
    return text.replace(/^(.+?)(@[a-z]+)?$/, `$1${only ? '+cgo' : '-cgo'}$2`);
}
function refuseSecondName({ target, goos, goarch, variant }, refuse) {
    if (target !== undefined && (goos !== undefined || goarch !== undefined || variant !== undefined))
        refuse('it is said twice', 'Write `target: linux/amd64/v3`, or goos, goarch and variant.');
    if (target === undefined && (goos === undefined || goarch === undefined))
        refuse(`${goos === undefined ? 'goos' : 'goarch'} is missing`, 'Write `target: linux/amd64`, or both goos and goarch; "*" stands for any.');
}
/** What would have no effect at all was meant for another target. */
function refuseIdle(object, { match, cgo: asked }, refuse) {
    const forC = ['toolchain', 'libc', 'cc', 'cxx', 'sysroot'].find((key) => object[key] !== undefined);
    if (forC !== undefined && (object.cgo ?? asked) === false)
        refuse(`${forC} is about C code, and cgo is false`, 'Set cgo to true, or leave it out.');
    if (object.libc !== undefined && !('set' in match) && !['linux', '*'].includes(match.goos))
        refuse('libc is chosen for Linux alone', 'Leave it out.');
}
function settingsOf(object, refuse) {
    const { tags, ldflags, flags, env, buildmode, expect, run } = object;
    const flagList = listOf(flags, /\r?\n/);
    const wrong = (0,targets_flags/* refusedFlag */.f)(flagList);
    if (wrong !== undefined)
        refuse(`\`${wrong}\` is not accepted in flags`, 'A flag with its value after `=`: -gcflags=all=-l.');
    return {
        ...(tags === undefined ? {} : { tags: listOf(tags, /[\s,]+/) }),
        ...(ldflags === undefined ? {} : { ldflags: ldflags.trim() }),
        ...(flags === undefined ? {} : { flags: flagList }),
        ...(env === undefined ? {} : { env: variablesOf(env, refuse) }),
        ...(buildmode === undefined ? {} : { buildmode }),
        ...(expect === undefined ? {} : { expect }),
        ...(run === undefined ? {} : { run: runOf(run, refuse) }),
        ...(object['allow-failure'] === undefined ? {} : { allowFailure: object['allow-failure'] }),
    };
}
function cSettingsOf({ toolchain, libc, cc, cxx, sysroot }, resolve) {
    return {
        ...(toolchain === undefined ? {} : { toolchain }),
        ...(libc === undefined ? {} : { libc: libcOf(libc) }),
        ...(cc === undefined ? {} : { cc: cc.trim() }),
        ...(cxx === undefined ? {} : { cxx: cxx.trim() }),
        ...(sysroot === undefined ? {} : { sysroot: resolve(sysroot.trim()) }),
    };
}
function libcOf(text) {
    const version = schema/* libcPattern */.dG.exec(text)?.[1] ?? null;
    return { name: text === 'musl' ? 'musl' : 'gnu', version };
}
function runOf(run, refuse) {
    const usual = { args: ['--version'], exitCode: 0, output: null };
    if (run === true)
        return usual;
    const { args, output, 'exit-code': exitCode } = run;
    if (output !== undefined && !isExpression(output))
        refuse(`${JSON.stringify(output)} in run.output is no regular expression`, 'As JavaScript writes it: ^hello v1\\.');
    return {
        args: args ?? usual.args,
        exitCode: exitCode === undefined ? usual.exitCode : Number(exitCode),
        output: output ?? usual.output,
    };
}
function isExpression(text) {
    try {
        new RegExp(text, 'm');
        return true;
    }
    catch {
        return false;
    }
}
/** What the target itself says, and what decides which Go is run. Windows takes names in any case. */
const SAID_ELSEWHERE = new Set([
    ...['GOOS', 'GOARCH', 'CGO_ENABLED', 'GOROOT', 'GOTOOLCHAIN', 'SOURCE_DATE_EPOCH'],
    ...Object.values(variants/* variantRules */.$P).map(({ variable }) => variable),
]);
function variablesOf(env, refuse) {
    for (const [name, value] of Object.entries(env)) {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            refuse(`${JSON.stringify(name)} in env is no name of a variable`, 'Letters, digits and _ are accepted.');
        if (SAID_ELSEWHERE.has(name.toUpperCase()))
            refuse(`env may not set ${name}`, 'The target itself says for what is built, and the build by which Go.');
        if (value.includes('\0'))
            refuse(`the value of ${name} in env has a NUL`, 'No system can pass it.');
    }
    return env;
}
function listOf(value, separator) {
    return [value ?? []]
        .flat()
        .flatMap((text) => text.split(separator))
        .map((text) => text.trim())
        .filter((text) => text !== '');
}
function shortened(value) {
    const { target, goos, goarch } = (value ?? {});
    if (typeof target === 'string')
        return target;
    return typeof goos === 'string' ? `${goos}/${typeof goarch === 'string' ? goarch : '*'}` : 'with settings';
}

// EXTERNAL MODULE: ./lib/build/targets/written.js
var written = __webpack_require__(50850);
;// CONCATENATED MODULE: ./lib/build/targets/list.js





/**
 * Targets as an input, a flag or the config gives them: lines of text, or a YAML or JSON list whose items are such text or
 * objects with settings.
 * @throws UserError TARGET_INVALID
 */
function parseTargetList(text, { at, items }, resolve) {
    if (!(0,lines/* isTargetList */.E)(text))
        return (0,lines/* parseTargetLines */.C)(text, { at, items });
    return readList(text, at).flatMap((item, index) => {
        const position = items?.[index] ?? at;
        if (typeof item === 'string')
            return (0,parse/* parseTargets */.Sx)(item, position);
        return parseTargetObject(item, { resolve, ...(position === undefined ? {} : { at: position }) });
    });
}
function readList(text, at) {
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, {
        lineCounter: lines,
        merge: false,
        uniqueKeys: true,
        logLevel: 'silent',
    });
    const refuse = (why, offset) => {
        const { line } = lines.linePos(offset);
        throw (0,parse/* invalid */.Gq)((text.split(/\r?\n/)[line - 1] ?? '').trim(), `it is in a list that cannot be read, line ${line}: ${why}`, at, 'Items are targets as text, or maps such as `- {target: linux/amd64, cgo: true}`.');
    };
    const broken = document.errors[0];
    if (broken !== undefined)
        refuse(broken.message.split('\n')[0].replace(/ at line.*$/, ''), broken.pos[0]);
    (0,dist.visit)(document, {
        Node(_, node) {
            if ((0,dist.isAlias)(node) || ('anchor' in node && node.anchor))
                refuse('anchors and aliases are not accepted; text that begins with * needs quotes', node.range?.[0] ?? 0);
        },
    });
    const [warning] = document.warnings;
    if (warning !== undefined)
        refuse('text that begins with ! needs quotes', warning.pos[0]);
    if (!(0,dist.isSeq)(document.contents))
        refuse('it is no list', 0);
    (0,written/* writtenNumbers */.I)(document.contents);
    return document.toJS();
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


/***/ })

};
