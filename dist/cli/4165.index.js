export const id = 4165;
export const ids = [4165];
export const modules = {

/***/ 24165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEnvDiff: () => (/* binding */ runEnvDiff)
/* harmony export */ });
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28978);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


async function runEnvDiff(before, after, { host, print, printJson }) {
    const { files, machine } = host;
    const [old, now] = await Promise.all([before, after].map(async (path) => {
        const bytes = await files.read(machine.path.resolve(machine.cwd, path));
        if (bytes !== undefined)
            return (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSnapshot */ .pH)(bytes);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('INPUT_INVALID', `There is no file ${path}`, {
            hint: 'Write one with `setup-go-plus env snapshot`.',
        });
    }));
    const patch = await (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diffSnapshots */ .V1)(old, now, { names: [before, after] });
    if (patch !== '')
        print(patch.replace(/\n$/, ''));
    printJson({ equal: patch === '', patch });
    return 0;
}


/***/ })

};
