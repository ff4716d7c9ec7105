export const id = 1861;
export const ids = [1861];
export const modules = {

/***/ 81861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordSchema: () => (/* binding */ recordSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/build/names/inside.js
/** Records and checksum files are input: on Windows `C:x` and `a\..\..\b` lead elsewhere. */
function isInside(file) {
    if (/[\\\0]/.test(file) || /^(?:\/|[A-Za-z]:)/.test(file))
        return false;
    return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

;// CONCATENATED MODULE: ./lib/build/record/schema.js


const schema_text = schemas/* string */.YjP();
const count = schemas/* number */.aig().int().nonnegative();
const amount = schemas/* number */.aig().nonnegative();
const names = schemas/* array */.YOg(schema_text);
const variables = schemas/* record */.g1P(schema_text, schema_text);
/** Whoever reads a record joins these to a folder. */
const file = schema_text.refine(isInside, 'expected a path below the folder, with forward slashes');
const runCheck = schemas/* object */.Ikc({ args: names, exitCode: schemas/* number */.aig().int(), output: schema_text.nullable() });
const target = schemas/* object */.Ikc({
    id: schema_text,
    goos: schema_text,
    goarch: schema_text,
    variant: schema_text.nullable(),
    cgo: schemas/* boolean */.zMY(),
    toolchain: schemas/* enum */.k5n(['auto', 'env', 'native', 'gcc', 'zig']),
    libc: schemas/* object */.Ikc({ name: schemas/* enum */.k5n(['gnu', 'musl']), version: schema_text.nullable() }).nullable(),
    tags: names,
    ldflags: schema_text.nullable(),
    flags: names,
    env: variables,
    buildmode: schema_text.nullable(),
    cc: schema_text.nullable(),
    cxx: schema_text.nullable(),
    sysroot: schema_text.nullable(),
    expect: schemas/* record */.g1P(schema_text, schemas/* unknown */.L5J()).nullable(),
    run: runCheck.nullable(),
    allowFailure: schemas/* boolean */.zMY(),
});
const toolchain = schemas/* object */.Ikc({
    name: schema_text,
    kind: schemas/* enum */.k5n(['env', 'native', 'gcc', 'mingw', 'musl', 'zig', 'clang']),
    env: variables,
    extldflags: names,
    why: schema_text,
});
const row = schemas/* object */.Ikc({
    id: schema_text,
    target,
    packages: schemas/* array */.YOg(schemas/* object */.Ikc({ importPath: schema_text, name: schema_text, file })),
    args: names,
    env: schemas/* record */.g1P(schema_text, schema_text.nullable()),
    toolchain: toolchain.nullable(),
    group: schema_text,
    archive: schemas/* object */.Ikc({ file, format: schemas/* enum */.k5n(['tar.gz', 'zip']), folder: schema_text }).nullable(),
});
const source = schemas/* object */.Ikc({
    commit: schema_text,
    time: schemas/* number */.aig(),
    tag: schema_text.nullable(),
    branch: schema_text.nullable(),
    shallow: schemas/* boolean */.zMY(),
    changed: names,
});
const plan = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    goVersion: schema_text,
    module: schema_text,
    source: source.nullable(),
    sourceDate: schemas/* number */.aig(),
    rows: schemas/* array */.YOg(row),
    left: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schema_text, why: schema_text })),
    version: schema_text,
    requireClean: schemas/* boolean */.zMY(),
    jobs: count,
    warnings: names,
});
const diagnostic = schemas/* object */.Ikc({
    file: schema_text.nullable(),
    line: count.nullable(),
    column: count.nullable(),
    message: schema_text,
});
const result = schemas/* object */.Ikc({
    id: schema_text,
    status: schemas/* enum */.k5n(['built', 'failed', 'not-built']),
    seconds: amount,
    memory: amount.nullable(),
    cached: schemas/* object */.Ikc({ hits: count, packages: count, linked: schemas/* boolean */.zMY() }).nullable(),
    retried: schemas/* boolean */.zMY(),
    diagnostics: schemas/* array */.YOg(diagnostic),
});
const binary = schemas/* object */.Ikc({
    format: schema_text,
    os: schema_text.nullable(),
    arch: schema_text.nullable(),
    linkage: schema_text.nullable(),
    libraries: names,
    glibc: schema_text.nullable(),
    minOs: schema_text.nullable(),
    stripped: schemas/* boolean */.zMY(),
    pie: schemas/* boolean */.zMY().nullable(),
    go: schema_text.nullable(),
    moduleVersion: schema_text.nullable(),
    revision: schema_text.nullable(),
    modified: schemas/* boolean */.zMY().nullable(),
});
const artifact = schemas/* object */.Ikc({
    file,
    kind: schemas/* enum */.k5n(['binary', 'header', 'archive', 'checksums', 'sbom', 'bom', 'provenance', 'audit']),
    target: schema_text.nullable(),
    package: schema_text.nullable(),
    size: count,
    sha256: schema_text.regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits'),
    binary: schemas/* exactOptional */.yqP(binary.nullable()),
});
const run = schemas/* object */.Ikc({
    target: schema_text,
    file: schema_text,
    status: schemas/* enum */.k5n(['passed', 'failed', 'not-run']),
    by: schema_text.nullable(),
    exitCode: schemas/* number */.aig().int().nullable(),
    output: schema_text,
    why: schema_text,
});
const reproduced = schemas/* object */.Ikc({ target: schema_text, file: schema_text, same: schemas/* boolean */.zMY(), differences: names });
/** `artifacts.json`. Keys of later versions are passed over. */
const recordSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    plan,
    results: schemas/* array */.YOg(result),
    artifacts: schemas/* array */.YOg(artifact),
    runs: schemas/* array */.YOg(run),
    reproduced: schemas/* array */.YOg(reproduced),
});


/***/ })

};
