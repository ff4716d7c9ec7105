export const id = 8899;
export const ids = [8899];
export const modules = {

/***/ 8899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   digestInTurns: () => (/* binding */ digestInTurns)
/* harmony export */ });
/* unused harmony export digestBytes */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _turns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58403);


const PART = 2 ** 20;
/** The digest of a file that may be larger than memory. @throws UserError INPUT_INVALID where it cannot be read */
function digestFile(path, algorithm, open) {
    return open(path, async (reader) => digestBytes(reader, algorithm));
}
/** The same a part at a time, with turns of the event loop in between: for while there is something else to do. */
function digestInTurns(path, algorithm, open) {
    return open(path, (reader) => (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .inTurns */ .g)(digesting(reader, algorithm)));
}
function digestBytes(reader, algorithm) {
    return (0,_turns_js__WEBPACK_IMPORTED_MODULE_1__/* .atOnce */ .z)(digesting(reader, algorithm));
}
function* digesting(reader, algorithm) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    const part = new Uint8Array(Math.min(PART, reader.size));
    for (let at = 0; at < reader.size; at += PART) {
        hash.update(reader.read(at, Math.min(PART, reader.size - at), part));
        yield;
    }
    return { digest: hash.digest('hex'), size: reader.size };
}


/***/ }),

/***/ 58403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inTurns),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Carries out what yields wherever it may be interrupted, without an interruption. */
function atOnce(work) {
    for (let step = work.next();; step = work.next())
        if (step.done)
            return step.value;
}
/** The same, with a turn of the event loop wherever it yields: for while something else is under way. */
async function inTurns(work) {
    for (let step = work.next();; step = work.next()) {
        if (step.done)
            return step.value;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}


/***/ })

};
