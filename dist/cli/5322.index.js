export const id = 5322;
export const ids = [5322];
export const modules = {

/***/ 75322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordSchema: () => (/* binding */ recordSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _layers_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99841);


let schema;
/** A journal is a file of the user's: what does not fit is not acted upon. */
function recordSchema() {
    schema ??= zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion('state', [
        begun(),
        zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
            ...common(),
            state: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['applied', 'undoing', 'undone', 'conflict']),
            conflicts: zod__WEBPACK_IMPORTED_MODULE_0__.array(name()).optional(),
        }),
    ]);
    return schema;
}
function begun() {
    return zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        ...common(),
        state: zod__WEBPACK_IMPORTED_MODULE_0__.literal('begun'),
        target: zod__WEBPACK_IMPORTED_MODULE_0__.discriminatedUnion('layer', [
            zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ layer: zod__WEBPACK_IMPORTED_MODULE_0__.literal('job') }),
            zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ layer: zod__WEBPACK_IMPORTED_MODULE_0__.literal('goenv'), file: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1) }),
            zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
                layer: zod__WEBPACK_IMPORTED_MODULE_0__.literal('shell'),
                shell: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_layers_types_js__WEBPACK_IMPORTED_MODULE_1__/* .rcShells */ .vh),
                file: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
            }),
            zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ layer: zod__WEBPACK_IMPORTED_MODULE_0__.literal('user'), key: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^HKEY_CURRENT_USER\\/) }),
        ]),
        assignments: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
            name: name(),
            before: held(),
            after: held(),
            separator: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](_layers_types_js__WEBPACK_IMPORTED_MODULE_1__/* .separators */ .Jo).optional(),
        })),
        patches: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ id: zod__WEBPACK_IMPORTED_MODULE_0__.string(), path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), sha256: digest() })),
        digest: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1),
        salt: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{32}$/),
        job: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ runner: zod__WEBPACK_IMPORTED_MODULE_0__.string(), run: zod__WEBPACK_IMPORTED_MODULE_0__.string() }).optional(),
    });
}
function common() {
    return { previous: digest(), time: zod__WEBPACK_IMPORTED_MODULE_2__.datetime(), id: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^(?:job-)?[1-9][0-9]*$/) };
}
function held() {
    return zod__WEBPACK_IMPORTED_MODULE_0__.union([
        zod__WEBPACK_IMPORTED_MODULE_0__["null"](),
        zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ removed: zod__WEBPACK_IMPORTED_MODULE_0__.literal(true) }),
        zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ sha256: digest() }),
        zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
            text: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
            kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['REG_SZ', 'REG_EXPAND_SZ']).optional(),
            line: zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative().optional(),
        }),
    ]);
}
function name() {
    return zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(1000);
}
function digest() {
    return zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
