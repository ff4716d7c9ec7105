export const id = 6421;
export const ids = [6421];
export const modules = {

/***/ 46421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   operationKeys: () => (/* binding */ operationKeys),
/* harmony export */   operationSchemas: () => (/* binding */ operationSchemas),
/* harmony export */   patchSchema: () => (/* binding */ patchSchema)
/* harmony export */ });
/* unused harmony export patchJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46140);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32465);



/** Heavy: import it only where there is a patch to read. */
function patchSchema(operation = zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For editors; ignored.'),
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1, { error: 'must be 1' }).describe('Format of this file.'),
        id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'must be lower-case letters, digits, dots, dashes, at most 64')
            .optional()
            .describe('Name of the patch, of which there is one. Default: the file name without .yaml.'),
        why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'must be a string: put it in quotes' })
            .regex(/\S/, 'must say something')
            .max(1000, 'may have 1000 characters')
            .describe('The reason, which is shown wherever the patch has an effect.'),
        when: conditions().optional(),
        guard: guard().optional(),
        ops: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(operation)
            .min(1, 'must have at least one operation')
            .max(200, 'may have 200 operations')
            .describe('What to change, in this order.'),
        allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .dangers */ .Bx, { error: `must be one of ${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .dangers */ .Bx.join(', ')}` }))
            .optional()
            .describe('Dangers that this patch may bring; they are shown wherever its plan is.'),
        redact: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name()).optional().describe('Variables whose values are never shown.'),
        onError: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['abort', 'skip'], { error: 'must be abort or skip' })
            .optional()
            .describe('Where a guard does not hold: stop everything (default), or go on without this patch.'),
    });
}
/** Each by the key that names its variable. */
const operationSchemas = {
    set: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ set: name(), value: value() }).describe('Gives the variable this value.'),
    default: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ default: name(), value: value() })
        .describe('Gives it this value where it is not there or empty.'),
    unset: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ unset: name() }).describe('Takes the variable away.'),
    prepend: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ prepend: name(), value: value(), list: list().optional() })
        .describe('Makes this the first entry of a list; it is moved where it is there already.'),
    append: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ append: name(), value: value(), list: list().optional() })
        .describe('Makes this the last entry of a list; it is moved where it is there already.'),
    removeMatching: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        removeMatching: name(),
        glob: value().describe('* (any characters), ?, [a-z], [!a-z]; compared as entries are.'),
        max: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr('must be a whole number')
            .min(1, 'must be at least 1')
            .max(1000, 'must be at most 1000')
            .describe('An error where more entries match: the pattern means more than was thought.'),
        list: list().optional(),
    })
        .describe('Removes entries of a list.'),
    replaceEntry: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ replaceEntry: name(), from: value(), to: value(), list: list().optional() })
        .describe('Puts another entry in the place of one, where that is there.'),
    addFlag: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ addFlag: goflags(), flag: value() })
        .describe('Adds a flag to GOFLAGS, or gives the one of that name this value.'),
    removeFlag: () => zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ removeFlag: goflags(), flag: value() })
        .describe('Removes a flag from GOFLAGS: -mod whatever its value, -mod=vendor only with that.'),
};
const operationKeys = Object.keys(operationSchemas);
/** JSON Schema 2020-12 for editors: schemas/env-patch.schema.json. */
function patchJsonSchema() {
    const all = operationKeys.map((key) => operationSchemas[key]());
    return { ...z.toJSONSchema(patchSchema(z.union(all))), title: 'setup-go-plus environment patch' };
}
function conditions() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        os: words().optional().describe('Operating systems, in Go’s words: linux, windows, darwin.'),
        // Unquoted, 386 is a number to YAML.
        arch: oneOrMore(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text(40), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(386)]))
            .optional()
            .describe('Architectures, in Go’s words: amd64, arm64.'),
        runner: oneOrMore(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerKinds */ .CP, { error: `must be one of ${_model_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerKinds */ .CP.join(', ')}` }))
            .optional()
            .describe('Kind of runner; none is a machine without one.'),
        go: text(200).optional().describe('Range of Go versions: ">=1.24 <1.28".'),
        env: expectations().optional().describe('Environment variables of the process.'),
    })
        .describe('Where the patch applies; all must hold. Without it: everywhere.');
}
function guard() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        expect: expectations().optional().describe('Values before any patch, in what is to be changed.'),
        sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'must be 64 lower-case hex digits, in quotes where there is no letter' })
            .regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'))
            .optional()
            .describe('SHA-256 of files of the workspace; CRLF may stand for LF.'),
        expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'must be a date: 2027-03-31' })
            .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date: 2027-03-31')
            .optional()
            .describe('The last day on which the patch applies, UTC.'),
    })
        .describe('What must be true, or nothing is applied.');
}
function expectations() {
    const error = 'must be a string, or one of {absent: true}, {present: true}, {oneOf: [strings]}, {matches: glob}';
    const yes = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true, { error: 'must be true' });
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        value(),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ absent: yes() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ present: yes() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ oneOf: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(value()).min(1).max(100) }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ matches: value() }),
    ], { error }));
}
function words() {
    return oneOrMore(text(40));
}
function oneOrMore(word) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([word, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(word).min(1).max(50)], { error: 'must be one of these words, or a list' });
}
function list() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['paths', 'commas'], { error: 'must be paths or commas' })
        .describe('What kind of list it is, for a variable that is not known to be one.');
}
function goflags() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('GOFLAGS', { error: 'must be GOFLAGS' });
}
function name() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'must be the name of an environment variable' })
        .regex(_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namePattern */ ._u, 'must be letters, digits and _, not beginning with a digit');
}
function value() {
    return text(32_767);
}
function text(limit) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'must be a string: put it in quotes' })
        .max(limit, `may have ${limit} characters`)
        .regex(/^[^\0\r\n]*$/, 'must be on one line, without NUL');
}


/***/ })

};
