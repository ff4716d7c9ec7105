export const id = 313;
export const ids = [313];
export const modules = {

/***/ 4313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkGo),
/* harmony export */   j: () => (/* binding */ goProgram)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _go_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9385);


/**
 * Runs the Go once, as later steps will see it.
 * @param told whether the version is what its archive was proved to hold, not somebody's word or folder name
 * @throws UserError GO_UNUSABLE when it does not run here or is not the version that it was taken for
 */
async function checkGo(sdk, cwd, { machine, processes }, told) {
    const program = goProgram(sdk, machine);
    // As later steps will run it: no other Go's root, and itself, not what go.mod may ask for.
    const env = { GOROOT: undefined, GOTOOLCHAIN: 'local' };
    const go = await (0,_go_env_js__WEBPACK_IMPORTED_MODULE_1__/* .goEnv */ .A)({ ...processes, run: (command) => processes.run({ ...command, env }) }, program, cwd);
    if (told &&
        sdk.version.suffix === undefined &&
        go.GOVERSION !== '' &&
        go.GOVERSION.split(' ')[0] !== `go${sdk.version.text}`) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('GO_UNUSABLE', `${program} says that it is ${go.GOVERSION}, expected go${sdk.version.text}.`, {
            hint: `Remove ${sdk.root} and run again.`,
        });
    }
    return go;
}
function goProgram(sdk, machine) {
    return machine.path.join(sdk.root, 'bin', sdk.platform.os === 'windows' ? 'go.exe' : 'go');
}


/***/ })

};
