export const id = 4470;
export const ids = [4470];
export const modules = {

/***/ 44470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ savedLine),
/* harmony export */   restoredCell: () => (/* binding */ restoredCell),
/* harmony export */   z: () => (/* binding */ restoredLine)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1985);

const names = { build: 'Build cache', modules: 'Module cache', sdk: 'SDK cache' };
/** One line: what was restored, from which key. */
function restoredLine({ cache, match, matched, keys, downloaded, bytes, chain, milliseconds, note, }) {
    const name = names[cache];
    if (match === 'none') {
        return note === null ? `${name}: none found for ${keys.key}.` : `${name} not restored: ${note}.`;
    }
    const packs = chain.length === 1 ? '' : `, ${chain.length} packs`;
    const what = `${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(downloaded)} (${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(bytes)} unpacked${packs}) in ${seconds(milliseconds)}`;
    const nearest = match === 'exact' || cache === 'build' ? '' : `, the nearest to ${keys.key}`;
    return `${name} restored: ${what} from ${matched}${nearest}${note === null ? '' : `; ${note}`}.`;
}
function savedLine(saved) {
    const name = names[saved.cache];
    if (saved.kind === 'not saved')
        return `${name} not saved: ${saved.why}.`;
    const what = saved.layer ? 'a layer of ' : '';
    return `${name} saved: ${what}${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(saved.size)} in ${seconds(saved.milliseconds)} as ${saved.key}.`;
}
/** For the summary's one row. */
function restoredCell(restored) {
    return restored
        .map(({ cache, match, downloaded, milliseconds, note }) => match === 'none'
        ? `${cache}: none${note === null ? '' : ` (${note})`}`
        : `${cache}: ${match}, ${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .X)(downloaded)} in ${seconds(milliseconds)}`)
        .join('; ');
}
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const units = {
    '': 1,
    b: 1,
    k: 1e3,
    kb: 1e3,
    m: 1e6,
    mb: 1e6,
    g: 1e9,
    gb: 1e9,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
/** `10 GiB`, `500MB`, `1048576` to bytes. @throws UserError INPUT_INVALID */
function parseSize(text, source) {
    const match = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text);
    const unit = units[match?.[2]?.toLowerCase() ?? '?'];
    const bytes = Number(match?.[1]) * (unit ?? Number.NaN);
    if (Number.isSafeInteger(Math.floor(bytes)) && bytes >= 1)
        return Math.floor(bytes);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('INPUT_INVALID', `${source}: ${JSON.stringify(text)} is not a size.`, {
        hint: 'Write a number and a unit: 500 MB, 10 GiB.',
    });
}
/** For people: `18.3 MB`. */
function formatSize(bytes) {
    if (bytes < 1e3)
        return `${bytes} B`;
    if (bytes < 1e6)
        return `${(bytes / 1e3).toFixed(1)} kB`;
    return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}


/***/ })

};
