export const id = 7656;
export const ids = [7656];
export const modules = {

/***/ 87656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseExpect: () => (/* binding */ parseExpect),
/* harmony export */   parseExpectPairs: () => (/* binding */ parseExpectPairs)
/* harmony export */ });
/* unused harmony exports parseExpectFile, expectKeys */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
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
    const checked = expectSchema.safeParse(document.toJS() ?? {});
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
    if (type instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodBoolean */ .WFD || (type instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7 && boolean !== undefined))
        return boolean ?? text;
    if (type instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodArray */ .naA || type instanceof zod__WEBPACK_IMPORTED_MODULE_1__/* .ZodUnion */ .fZ7)
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


/***/ })

};
