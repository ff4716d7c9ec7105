export const id = 134;
export const ids = [134];
export const modules = {

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsCacheStore: () => (/* binding */ actionsCacheStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6289);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4900);





/**
 * The Actions cache service through @actions/cache (v2, or v1 on GHES and nektos/act). Doors import this file
 * lazily: the library is large. It reads ACTIONS_CACHE_MODE itself, and prints its own warning for what the
 * service refuses.
 */
function actionsCacheStore() {
    return {
        available: () => (0,_cache_service_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheService */ .q)(process.env) !== undefined,
        restore: (paths, key, restoreKeys) => inPlainFolders(() => (0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .restoreCache */ .P3)([...paths], key, [...restoreKeys])),
        async lookup(paths, key) {
            // The service matches keys by prefix too, so the answer may be another entry.
            return (await (0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .restoreCache */ .P3)([...paths], key, [], { lookupOnly: true })) === key;
        },
        async save(paths, key) {
            return (await inPlainFolders(() => (0,_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .saveCache */ .Io)([...paths], key))) !== -1;
        },
    };
}
/**
 * @actions/cache 6.3.0 splits its tar command at spaces, so it fails in a workspace or temporary folder that has one.
 * Neither matters to what is packed: the paths are absolute, and the names in the archive relative to any folder.
 */
async function inPlainFolders(run) {
    const { GITHUB_WORKSPACE, RUNNER_TEMP } = process.env;
    const workspace = GITHUB_WORKSPACE ?? process.cwd();
    if (!/\s/.test(`${workspace}${RUNNER_TEMP ?? ''}`))
        return run();
    const temp = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'setup-go-plus-cache-'));
    try {
        setEnvironment({ GITHUB_WORKSPACE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(workspace).root, RUNNER_TEMP: temp });
        return await run();
    }
    finally {
        setEnvironment({ GITHUB_WORKSPACE, RUNNER_TEMP });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temp, { recursive: true, force: true });
    }
}
function setEnvironment(values) {
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined)
            delete process.env[name];
        else
            process.env[name] = value;
    }
}


/***/ })

};
