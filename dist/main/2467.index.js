export const id = 2467;
export const ids = [2467];
export const modules = {

/***/ 72467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockJsonSchema: () => (/* binding */ lockJsonSchema),
/* harmony export */   lockSchema: () => (/* binding */ lockSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _go_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66190);


/** Heavy: import it only where there is a lock to read. */
function lockSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For editors; ignored.'),
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).describe('Format of this file.'),
        requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(256), version())
            .describe('What the project asks for, and the version that this means until the lock is written anew.'),
        versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(version(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(platform(), lockedSdk()))
            .describe('Digests by version and platform.'),
    })
        .superRefine((lock, context) => {
        for (const [request, wanted] of Object.entries(lock.requests)) {
            if (Object.hasOwn(lock.versions, wanted))
                continue;
            const path = ['requests', request];
            context.addIssue({
                code: 'custom',
                path,
                message: `${wanted} is not among the versions of the lock`,
            });
        }
    });
}
/** JSON Schema 2020-12 for editors: schemas/go.lock.schema.json. */
function lockJsonSchema() {
    return { ...zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(lockSchema()), title: 'setup-go-plus lock of Go versions' };
}
function lockedSdk() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ archive: archive().optional(), module: module().optional() })
        .refine((sdk) => sdk.archive !== undefined || sdk.module !== undefined, 'archive or module is missing');
}
function archive() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,200}$/, 'must be a plain file name')
            .describe('Name of the archive, as go.dev writes it.'),
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .refine(isPlainUrl, 'must be an https:, http: or file: URL without credentials')
            .describe('Where the archive was when the lock was written.'),
        sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits')
            .describe('SHA-256 of the archive.'),
        size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional().describe('Bytes of the archive.'),
    })
        .describe("go.dev's archive, wherever it is downloaded from.");
}
function module() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        h1: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^h1:[A-Za-z0-9+/]{43}=$/, 'must be h1: and 44 characters of base64')
            .describe('Hash of the files, as in a go.sum.'),
    })
        .describe('The module golang.org/toolchain of a module proxy.');
}
function version() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9][0-9A-Za-z._-]{0,80}$/, 'must be a Go version such as 1.26.8')
        .refine((text) => (0,_go_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGoVersion */ .SX)(text)?.text === text, 'must be a Go version such as 1.26.8');
}
function platform() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9]{2,16}\/[a-z0-9]{2,16}$/, 'must be a platform such as linux/amd64');
}
function isPlainUrl(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    return ['https:', 'http:', 'file:'].includes(protocol) && username === '' && password === '';
}


/***/ })

};
