export const id = 8749;
export const ids = [8749];
export const modules = {

/***/ 88749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeSdkDisk: () => (/* binding */ nodeSdkDisk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8497);



/** The machine's own disk, for the SDK's cache. */
function nodeSdkDisk() {
    return {
        create,
        read: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream(path, { highWaterMark: 512 * 1024 }),
        sameVolume: (a, b) => deviceOf(a) === deviceOf(b),
    };
}
function create(path) {
    let fd = attempt(path, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, 'wx', 0o600));
    return {
        append(bytes) {
            attempt(path, () => {
                for (let done = 0; done < bytes.length;)
                    done += node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync(fd, bytes, done, bytes.length - done);
            });
        },
        close() {
            if (fd !== -1)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
            fd = -1;
        },
    };
}
function attempt(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .w)(error, path);
    }
}
/** undefined where not even the root is there: a drive that does not exist. */
function deviceOf(path) {
    for (let at = path;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const device = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(at, { throwIfNoEntry: false })?.dev;
        if (device !== undefined || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return device;
    }
}


/***/ })

};
