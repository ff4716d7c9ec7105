export const id = 1547;
export const ids = [1547];
export const modules = {

/***/ 91547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signingKeys: () => (/* binding */ signingKeys)
/* harmony export */ });
/**
 * The keys that a signature must come from: the user's own (`signing-keys`), which replace ours, else Google's.
 * Google adds a subkey about once a year; a Go signed with one that is newer than this program needs the former.
 */
async function signingKeys(own) {
    if (own.length > 0)
        return own;
    return [(await __webpack_require__.e(/* import() */ 7084).then(__webpack_require__.bind(__webpack_require__, 47084))).googleLinuxKey];
}


/***/ })

};
