export const id = 6436;
export const ids = [6436];
export const modules = {

/***/ 96436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEnvCheck: () => (/* binding */ runEnvCheck)
/* harmony export */ });
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34243);
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19926);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);


async function runEnvCheck(paths, { host, log, print, printJson }) {
    const { patches, faults } = await (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPatches */ .R)(await (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findPatchFiles */ .Bt)(paths, host));
    for (const { at, message, hint } of faults) {
        log.error(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPosition */ .L)(at)}: ${message}`, hint);
    }
    printJson({ patches: patches.map(({ ref, why }) => ({ ...ref, why })), faults });
    if (faults.length === 0)
        print(`${patches.length} ${patches.length === 1 ? 'patch' : 'patches'}, no fault.`);
    return faults.length === 0 ? 0 : 1;
}


/***/ })

};
