export const id = 7576;
export const ids = [7576];
export const modules = {

/***/ 67576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeDirectory: () => (/* binding */ makeDirectory),
/* harmony export */   makeTemporary: () => (/* binding */ makeTemporary),
/* harmony export */   write: () => (/* binding */ write)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8497);
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11605);




let written = 0;
/**
 * Written beside the destination and renamed: complete or not at all. Whoever foresees the name beside it can make this
 * fail and nothing else, since no file is opened that is there; so node:crypto need not load for it.
 */
async function write(path, data, mode, effects) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).slice(0, 100)}.${process.pid}-${written++}-${Math.random().toString(36).slice(2)}.tmp`);
    let ours = false;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(beside, 'wx', mode);
        ours = true;
        try {
            await file.writeFile(data);
        }
        finally {
            await file.close();
        }
        await (0,_rename_js__WEBPACK_IMPORTED_MODULE_2__/* .renameFile */ .H5)(beside, path, effects);
    }
    catch (error) {
        if (ours)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(beside, { force: true }).catch(() => undefined);
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .diskError */ .w)(error, path, { needed: Buffer.byteLength(data), written: 0 });
    }
}
async function makeTemporary(beginning) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(beginning), { recursive: true });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(beginning);
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .diskError */ .w)(error, beginning);
    }
}
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true });
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .diskError */ .w)(error, path);
    }
}


/***/ })

};
