export const id = 1071;
export const ids = [1071];
export const modules = {

/***/ 31071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   realRemoval: () => (/* binding */ realRemoval),
/* harmony export */   remove: () => (/* binding */ remove)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8497);



/** Milliseconds. A virus scanner or a program that is ending lets go in that time; one that goes on running does not. */
const PATIENCE = 3_000;
/**
 * Removes what is at `path`, links without their targets, also below folders without write permission
 * (Go makes its module cache read-only). What is held open on Windows is tried for 3 s.
 * The waiting is done here and not by `rm`'s maxRetries, which waits at each folder on the way up, all over again:
 * half a minute for an open file one folder down, hours for one deep in an SDK.
 * @throws UserError DISK_DENIED
 */
async function remove(path, effects = realRemoval()) {
    let tried = false;
    let waited = 0;
    for (let delay = 10;; delay = Math.min(delay * 2, 500)) {
        try {
            return await effects.rm(path);
        }
        catch (error) {
            if (isDenied(error) && !tried) {
                tried = true;
                // What cannot be made writable is told by the next attempt.
                await effects.makeWritable(path).catch(() => undefined);
                continue;
            }
            const mayPass = effects.windows ? isDenied(error) || isInUse(error) : isInUse(error);
            if (!mayPass || waited >= PATIENCE)
                throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
        }
        waited += delay;
        await effects.sleep(delay);
    }
}
function realRemoval() {
    return {
        rm: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }),
        makeWritable,
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        windows: process.platform === 'win32',
    };
}
function isDenied(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    return code === 'EACCES' || code === 'EPERM';
}
/** ENOTEMPTY: another process still writes there, or (Windows) a file in it is deleted only when its last reader closes it. */
function isInUse(error) {
    const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    return code === 'EBUSY' || code === 'ENOTEMPTY' || code === 'EEXIST';
}
async function makeWritable(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    if (!found.isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o700);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true })) {
        if (entry.isDirectory())
            await makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name));
    }
}


/***/ })

};
