export const id = 7661;
export const ids = [7661];
export const modules = {

/***/ 17661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginPrivate: () => (/* binding */ beginPrivate),
/* harmony export */   hidePrivate: () => (/* binding */ hidePrivate)
/* harmony export */ });
/* unused harmony export endPrivate */
/* harmony import */ var _setup_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74313);
/* harmony import */ var _transfer_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12586);


/** First of all, before anything can be printed: also of what turns out to be written wrongly. */
async function hidePrivate(job, machine, log) {
    const goproxy = machine.env('GOPROXY') ?? '';
    for (const form of await secretForms(job, goproxy))
        log.mask(form);
    // Later steps need it where it stands: the runner prints their environment.
    for (const secret of goproxy.split(/[,|]/).flatMap(_transfer_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .querySecrets */ .W))
        if (secret !== '')
            log.mask(secret);
}
/**
 * Makes private modules reachable, downloads them where that was asked for, and says what later steps are to see.
 * What it leaves is removed by `endPrivate`, or here where later steps get nothing.
 * @param others what later steps are to see besides
 * @throws UserError INPUT_INVALID, TOOL_MISSING, COMMAND_FAILED, DISK_*, SECRET_RESIDUE
 */
async function beginPrivate(values, { sdk, go }, others, host) {
    const goproxy = go?.raw.GOPROXY ?? host.machine.env('GOPROXY') ?? '';
    const names = ['private', 'private-credentials', 'private-prewarm'];
    const asked = names.some((name) => values.given(name));
    if (!asked && !goproxy.includes('@'))
        return [];
    const { beginJob } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(3130)]).then(__webpack_require__.bind(__webpack_require__, 53130));
    const { machine } = host;
    const directory = machine.path.resolve(machine.cwd, values.text('working-directory') ?? '.');
    return beginJob({
        patterns: values.lines('private'),
        credentials: values.text('private-credentials') ?? '',
        knownHosts: values.lines('private-known-hosts'),
        goproxy,
        prewarm: values.boolean('private-prewarm'),
        keep: values.given('private-export') ? values.boolean('private-export') : undefined,
        label: (name) => values.origin(name).label,
    }, {
        version: sdk.version,
        program: go === undefined ? undefined : (0,_setup_check_js__WEBPACK_IMPORTED_MODULE_1__/* .goProgram */ .j)(sdk, machine),
        directory,
        changes: others,
    }, host);
}
/**
 * The post step's part: everything is removed, and then looked for. Before caches are saved, so that none is where
 * something is found.
 * @throws UserError SECRET_RESIDUE, DISK_DENIED: the job must fail
 */
async function endPrivate(host, job) {
    const forms = await secretForms(job, host.machine.env('GOPROXY'));
    const { findFolders } = await __webpack_require__.e(/* import() */ 5351).then(__webpack_require__.bind(__webpack_require__, 55351));
    if (forms.length === 0 && (await findFolders(host)).own.length === 0)
        return;
    const { closeJob } = await __webpack_require__.e(/* import() */ 549).then(__webpack_require__.bind(__webpack_require__, 80549));
    if (await closeJob(forms, host)) {
        host.log.info('Private modules: credentials are removed, and nothing of them was found elsewhere.');
    }
}
async function secretForms(job, goproxy = '') {
    const text = job.input('private-credentials');
    if (text === '' && !goproxy.includes('@'))
        return [];
    const { formsOfTexts } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(3130)]).then(__webpack_require__.bind(__webpack_require__, 53130));
    return formsOfTexts(text, goproxy);
}


/***/ })

};
