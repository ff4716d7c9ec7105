export const id = 7694;
export const ids = [7694,4815];
export const modules = {

/***/ 24815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   readAudit: () => (/* binding */ readAudit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Reads an audit that another run, another machine or a stranger wrote.
 * @param name for messages
 * @throws UserError PROVENANCE_INVALID with the key
 */
async function readAudit(bytes, name) {
    const { auditSchema } = await Promise.all(/* import() */[__webpack_require__.e(4523), __webpack_require__.e(5156), __webpack_require__.e(1700)]).then(__webpack_require__.bind(__webpack_require__, 61700));
    return parseDocument(bytes, auditSchema, name, 'no audit of a build');
}
/** @param what for messages: `no audit of a build` @throws UserError PROVENANCE_INVALID with the key */
function parseDocument(bytes, schema, name, what) {
    const invalid = (why, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PROVENANCE_INVALID', `${name} is ${what}: ${why}.`, {
        hint: 'It must be as `setup-go-plus build` wrote it: fetch it again, or build again.',
        ...(cause === undefined ? {} : { cause }),
    });
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw invalid('it is not JSON', cause);
    }
    const checked = schema.safeParse(value);
    if (checked.success)
        return checked.data;
    const { path, message } = checked.error.issues[0];
    throw invalid(`${path.length === 0 ? '' : `\`${path.map(String).join('.')}\`: `}${message}`);
}


/***/ }),

/***/ 97694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStatement: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var _audit_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24815);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66944);



const text = zod__WEBPACK_IMPORTED_MODULE_0__.string();
const descriptor = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    name: zod__WEBPACK_IMPORTED_MODULE_0__.exactOptional(text),
    uri: zod__WEBPACK_IMPORTED_MODULE_0__.exactOptional(text),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__.record(text, text),
});
const schema = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    _type: zod__WEBPACK_IMPORTED_MODULE_0__.literal(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__.array(descriptor),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__.literal(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPE */ .To),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__.object({
            buildType: text,
            externalParameters: zod__WEBPACK_IMPORTED_MODULE_0__.record(text, zod__WEBPACK_IMPORTED_MODULE_0__.unknown()),
            internalParameters: zod__WEBPACK_IMPORTED_MODULE_0__.record(text, zod__WEBPACK_IMPORTED_MODULE_0__.unknown()),
            resolvedDependencies: zod__WEBPACK_IMPORTED_MODULE_0__.array(descriptor),
        }),
        runDetails: zod__WEBPACK_IMPORTED_MODULE_0__.object({
            builder: zod__WEBPACK_IMPORTED_MODULE_0__.object({ id: text, version: zod__WEBPACK_IMPORTED_MODULE_0__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_0__.record(text, text)) }),
            metadata: zod__WEBPACK_IMPORTED_MODULE_0__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_0__.object({
                invocationId: zod__WEBPACK_IMPORTED_MODULE_0__.exactOptional(text),
                startedOn: zod__WEBPACK_IMPORTED_MODULE_0__.exactOptional(text),
                finishedOn: zod__WEBPACK_IMPORTED_MODULE_0__.exactOptional(text),
            })),
            byproducts: zod__WEBPACK_IMPORTED_MODULE_0__.array(descriptor),
        }),
    }),
});
/** @param name for messages @throws UserError PROVENANCE_INVALID with the key */
function readStatement(bytes, name) {
    return (0,_audit_read_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .T)(bytes, schema, name, 'no statement about a build');
}


/***/ })

};
