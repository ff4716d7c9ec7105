export const id = 6933;
export const ids = [6933];
export const modules = {

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

/***/ 46933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordSchema: () => (/* binding */ recordSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var _names_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42275);


const text = zod__WEBPACK_IMPORTED_MODULE_0__.string();
const count = zod__WEBPACK_IMPORTED_MODULE_0__.number().int().nonnegative();
const amount = zod__WEBPACK_IMPORTED_MODULE_0__.number().nonnegative();
const names = zod__WEBPACK_IMPORTED_MODULE_0__.array(text);
const variables = zod__WEBPACK_IMPORTED_MODULE_0__.record(text, text);
/** Whoever reads a record joins these to a folder. */
const file = text.refine(_names_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F, 'expected a path below the folder, with forward slashes');
const runCheck = zod__WEBPACK_IMPORTED_MODULE_0__.object({ args: names, exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.number().int(), output: text.nullable() });
const target = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: text,
    goos: text,
    goarch: text,
    variant: text.nullable(),
    cgo: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    toolchain: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['auto', 'env', 'native', 'gcc', 'zig']),
    libc: zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['gnu', 'musl']), version: text.nullable() }).nullable(),
    tags: names,
    ldflags: text.nullable(),
    flags: names,
    env: variables,
    buildmode: text.nullable(),
    cc: text.nullable(),
    cxx: text.nullable(),
    sysroot: text.nullable(),
    expect: zod__WEBPACK_IMPORTED_MODULE_0__.record(text, zod__WEBPACK_IMPORTED_MODULE_0__.unknown()).nullable(),
    run: runCheck.nullable(),
    allowFailure: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
const toolchain = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    name: text,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['env', 'native', 'gcc', 'mingw', 'musl', 'zig', 'clang']),
    env: variables,
    extldflags: names,
    why: text,
});
const row = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: text,
    target,
    packages: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ importPath: text, name: text, file })),
    args: names,
    env: zod__WEBPACK_IMPORTED_MODULE_0__.record(text, text.nullable()),
    toolchain: toolchain.nullable(),
    group: text,
    archive: zod__WEBPACK_IMPORTED_MODULE_0__.object({ file, format: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['tar.gz', 'zip']), folder: text }).nullable(),
});
const source = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    commit: text,
    time: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    tag: text.nullable(),
    branch: text.nullable(),
    shallow: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    changed: names,
});
const plan = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    goVersion: text,
    module: text,
    source: source.nullable(),
    sourceDate: zod__WEBPACK_IMPORTED_MODULE_0__.number(),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__.array(row),
    left: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: text, why: text })),
    version: text,
    requireClean: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    jobs: count,
    warnings: names,
});
const diagnostic = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    file: text.nullable(),
    line: count.nullable(),
    column: count.nullable(),
    message: text,
});
const result = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    id: text,
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['built', 'failed', 'not-built']),
    seconds: amount,
    memory: amount.nullable(),
    cached: zod__WEBPACK_IMPORTED_MODULE_0__.object({ hits: count, packages: count, linked: zod__WEBPACK_IMPORTED_MODULE_0__.boolean() }).nullable(),
    retried: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    diagnostics: zod__WEBPACK_IMPORTED_MODULE_0__.array(diagnostic),
});
const binary = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    format: text,
    os: text.nullable(),
    arch: text.nullable(),
    linkage: text.nullable(),
    libraries: names,
    glibc: text.nullable(),
    minOs: text.nullable(),
    stripped: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    pie: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().nullable(),
    go: text.nullable(),
    moduleVersion: text.nullable(),
    revision: text.nullable(),
    modified: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().nullable(),
});
const artifact = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    file,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['binary', 'header', 'archive', 'checksums', 'sbom', 'bom', 'provenance', 'audit']),
    target: text.nullable(),
    package: text.nullable(),
    size: count,
    sha256: text.regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
    binary: zod__WEBPACK_IMPORTED_MODULE_0__.exactOptional(binary.nullable()),
});
const run = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    target: text,
    file: text,
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['passed', 'failed', 'not-run']),
    by: text.nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.number().int().nullable(),
    output: text,
    why: text,
});
const reproduced = zod__WEBPACK_IMPORTED_MODULE_0__.object({ target: text, file: text, same: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), differences: names });
/** `artifacts.json`. Keys of later versions are passed over. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    plan,
    results: zod__WEBPACK_IMPORTED_MODULE_0__.array(result),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_0__.array(artifact),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__.array(run),
    reproduced: zod__WEBPACK_IMPORTED_MODULE_0__.array(reproduced),
});


/***/ })

};
