export const id = 3741;
export const ids = [3741];
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

/***/ 63741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBom: () => (/* binding */ readBom)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var _build_names_inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42275);
/* harmony import */ var _audit_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24815);



const text = zod__WEBPACK_IMPORTED_MODULE_0__.string();
const names = zod__WEBPACK_IMPORTED_MODULE_0__.array(text);
const orNull = text.nullable();
const hex = (digits) => text.regex(new RegExp(`^[0-9a-f]{${digits}}$`), `expected ${digits} hex digits`);
const seconds = zod__WEBPACK_IMPORTED_MODULE_0__.number().int().nonnegative().nullable();
const subject = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    name: text,
    file: text.refine(_build_names_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .F, 'expected a path below the folder, with forward slashes'),
    size: zod__WEBPACK_IMPORTED_MODULE_0__.number().int().nonnegative(),
    sha256: hex(64),
    sha512: hex(128),
    format: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['elf', 'pe', 'mach-o', 'wasm', 'universal', 'other']),
    package: orNull,
    version: orNull,
    target: zod__WEBPACK_IMPORTED_MODULE_0__.object({ goos: text, goarch: text, variant: zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: text, value: text }).nullable() })
        .nullable(),
    linkage: orNull,
    settings: zod__WEBPACK_IMPORTED_MODULE_0__.record(text, text),
    ldflags: orNull,
    tags: names,
    commit: zod__WEBPACK_IMPORTED_MODULE_0__.object({ hash: text, time: seconds, modified: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().nullable(), repository: orNull, tag: orNull })
        .nullable(),
    compiler: orNull,
    created: seconds,
});
const component = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    path: text,
    version: orNull,
    sum: orNull,
    replaces: zod__WEBPACK_IMPORTED_MODULE_0__.object({ path: text, version: text }).nullable(),
    local: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
    packages: names.nullable(),
    licence: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        expression: text,
        files: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ file: text, id: orNull, confidence: zod__WEBPACK_IMPORTED_MODULE_0__.number() })),
    })
        .nullable(),
    copyright: names,
    homepage: orNull,
    repository: orNull,
    supplier: orNull,
});
const schema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    subject,
    main: component.nullable(),
    modules: zod__WEBPACK_IMPORTED_MODULE_0__.array(component),
    std: zod__WEBPACK_IMPORTED_MODULE_0__.object({ version: text, packages: names.nullable() }).nullable(),
    libraries: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ name: text, symbolVersions: names, system: zod__WEBPACK_IMPORTED_MODULE_0__.boolean() })),
    edges: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.object({ from: text, to: names })),
    graph: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['modules', 'flat']),
    unknown: names,
});
/** A model that another machine wrote. @param name for messages @throws UserError PROVENANCE_INVALID with the key */
function readBom(bytes, name) {
    return (0,_audit_read_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .T)(bytes, schema, name, 'no model of a binary');
}


/***/ })

};
