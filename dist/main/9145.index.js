export const id = 9145;
export const ids = [9145];
export const modules = {

/***/ 79145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordSchema: () => (/* binding */ recordSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/environment/layers/types.js
var types = __webpack_require__(99841);
;// CONCATENATED MODULE: ./lib/environment/journal/schema.js


let schema;
/** A journal is a file of the user's: what does not fit is not acted upon. */
function recordSchema() {
    schema ??= schemas/* discriminatedUnion */.gMt('state', [
        begun(),
        schemas/* strictObject */.rej({
            ...common(),
            state: schemas/* enum */.k5n(['applied', 'undoing', 'undone', 'conflict']),
            conflicts: schemas/* array */.YOg(schema_name()).optional(),
        }),
    ]);
    return schema;
}
function begun() {
    return schemas/* strictObject */.rej({
        ...common(),
        state: schemas/* literal */.euz('begun'),
        target: schemas/* discriminatedUnion */.gMt('layer', [
            schemas/* strictObject */.rej({ layer: schemas/* literal */.euz('job') }),
            schemas/* strictObject */.rej({ layer: schemas/* literal */.euz('goenv'), file: schemas/* string */.YjP().min(1) }),
            schemas/* strictObject */.rej({
                layer: schemas/* literal */.euz('shell'),
                shell: schemas/* enum */.k5n(types/* rcShells */.vh),
                file: schemas/* string */.YjP().min(1),
            }),
            schemas/* strictObject */.rej({ layer: schemas/* literal */.euz('user'), key: schemas/* string */.YjP().regex(/^HKEY_CURRENT_USER\\/) }),
        ]),
        assignments: schemas/* array */.YOg(schemas/* strictObject */.rej({
            name: schema_name(),
            before: held(),
            after: held(),
            separator: schemas/* enum */.k5n(types/* separators */.Jo).optional(),
        })),
        patches: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), path: schemas/* string */.YjP(), sha256: digest() })),
        digest: schemas/* string */.YjP().min(1),
        salt: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/),
        job: schemas/* strictObject */.rej({ runner: schemas/* string */.YjP(), run: schemas/* string */.YjP() }).optional(),
    });
}
function common() {
    return { previous: digest(), time: datetime(), id: schemas/* string */.YjP().regex(/^(?:job-)?[1-9][0-9]*$/) };
}
function held() {
    return schemas/* union */.KCZ([
        schemas/* null */.chJ(),
        schemas/* strictObject */.rej({ removed: schemas/* literal */.euz(true) }),
        schemas/* strictObject */.rej({ sha256: digest() }),
        schemas/* strictObject */.rej({
            text: schemas/* string */.YjP(),
            kind: schemas/* enum */.k5n(['REG_SZ', 'REG_EXPAND_SZ']).optional(),
            line: schemas/* int */.Whr().nonnegative().optional(),
        }),
    ]);
}
function schema_name() {
    return schemas/* string */.YjP().min(1).max(1000);
}
function digest() {
    return schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
}


/***/ })

};
