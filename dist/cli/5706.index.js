export const id = 5706;
export const ids = [5706];
export const modules = {

/***/ 55706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runResolve: () => (/* binding */ runResolve)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _go_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2539);
/* harmony import */ var _setup_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67734);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94987);




async function runResolve(spec, options, { host, print, printJson }) {
    if (spec !== undefined && (options.go !== undefined || options.goVersionFile !== undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', 'A version is given twice: as an argument, and by --go or --file');
    }
    const plan = await (0,_setup_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planSetup */ .d)(await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ ["in"])(options, host, spec), host);
    const { asked, offer } = plan;
    host.log.info(plan.sentence);
    print(offer.version.text);
    printJson({
        version: offer.version.text,
        platform: `${offer.platform.os}/${offer.platform.arch}`,
        source: offer.source,
        why: plan.sentence,
        url: offer.kind === 'archive' ? offer.archive.url : null,
        goroot: offer.kind === 'installed' ? offer.root : null,
        integrity: plan.integrity,
        spec: (0,_go_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSpec */ .l9)(asked.value),
        askedBy: asked.source,
        file: asked.path ?? null,
        line: asked.line ?? null,
        attempts: plan.attempts,
    });
    return 0;
}


/***/ }),

/***/ 67734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planSetup)
/* harmony export */ });
/* harmony import */ var _sdk_installed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40006);
/* harmony import */ var _acquire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57113);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7680);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95401);
/* harmony import */ var _preinstalled_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70404);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31051);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54650);







/**
 * What `setup` would choose, without bringing it. Sources are asked and proofs are fetched as they would be, so
 * a source that could not deliver is passed over here too.
 * @throws UserError as `setup`
 */
async function planSetup(request, host) {
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .askedVersion */ .h)(request, host);
    if (asked === undefined)
        return planPreinstalled(request, host);
    const { query, pins } = await (0,_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .applyLock */ .a)(asked, request, host);
    const sources = (0,_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .openSources */ .H)(request, pins, host);
    const freshest = request.checkLatest || query.spec.kind === 'alias';
    const dry = dryDelivery(request, pins, host);
    const { offer, sdk, attempts } = await (0,_acquire_js__WEBPACK_IMPORTED_MODULE_3__/* .acquire */ .X)(query, sources, freshest, dry.delivery, asked);
    const sentence = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenSentence */ .sQ)(asked, sdk, offer.why);
    return { asked, offer, attempts, sentence, integrity: dry.integrity() };
}
async function planPreinstalled({ workingDirectory }, host) {
    const found = await (0,_preinstalled_js__WEBPACK_IMPORTED_MODULE_5__/* .preinstalledGo */ .g)(host);
    if (found === undefined)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingAsked */ .I)(workingDirectory);
    const { asked, sdk, offerWhy } = found;
    const { root, version, platform, source } = sdk;
    return {
        asked,
        offer: { kind: 'installed', root, version, platform, source, why: offerWhy },
        attempts: [],
        sentence: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .chosenSentence */ .sQ)(asked, sdk, offerWhy),
        integrity: (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .integrityText */ .Np)(sdk),
    };
}
function dryDelivery({ verify }, pins, host) {
    let integrity = '';
    return {
        integrity: () => integrity,
        delivery: {
            async installed(offer) {
                const sdk = await (0,_sdk_installed_js__WEBPACK_IMPORTED_MODULE_6__/* .openInstalled */ .P)(offer, host);
                integrity = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .integrityText */ .Np)(sdk);
                return sdk;
            },
            async archive(offer, source) {
                const proof = pins.of(offer) ?? (await (await Promise.all(/* import() */[__webpack_require__.e(7300), __webpack_require__.e(7081), __webpack_require__.e(3129)]).then(__webpack_require__.bind(__webpack_require__, 45510))).prove(offer, source, verify, host));
                integrity =
                    proof.kind === 'sha256' ? `sha256:${proof.hex}` : proof.kind === 'h1' ? proof.hash : 'none';
                return notThere(offer);
            },
            failed: ({ source, said }) => host.log.info(`${source}: ${said}`),
        },
    };
}
function notThere({ version, platform, source }) {
    return { root: '', version, platform, source, record: undefined };
}


/***/ })

};
