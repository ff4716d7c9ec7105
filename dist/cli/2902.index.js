export const id = 2902;
export const ids = [2902];
export const modules = {

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEnvSnapshot: () => (/* binding */ runEnvSnapshot)
/* harmony export */ });
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17724);
/* harmony import */ var _environment_patches_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79801);
/* harmony import */ var _env_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64256);



async function runEnvSnapshot({ host, print, printJson }, env = process.env) {
    const go = await (0,_env_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .goOnPath */ .Ve)(host);
    if (go === undefined)
        host.log.warning('There is no go on PATH: only variables are written.');
    const { values, origins } = await (0,_env_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotOf */ .eY)(go, host, env);
    const { roots, platform } = await (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherFacts */ .p)(host, [], {
        layer: { values: new Map() },
        ...(go === undefined ? {} : { go }),
    });
    const text = (0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSnapshot */ .D7)(values, origins, {
        platform,
        roots,
        ...(go === undefined ? {} : { go: go.GOVERSION }),
    });
    print(text.replace(/\n$/, ''));
    printJson({
        go: go?.GOVERSION ?? null,
        values: Object.fromEntries((0,_environment_patches_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSnapshot */ .E$)(text, 'snapshot')),
        origins: Object.fromEntries(origins),
    });
    return 0;
}


/***/ }),

/***/ 79801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ renderSnapshot),
/* harmony export */   E$: () => (/* binding */ parseSnapshot),
/* harmony export */   pH: () => (/* binding */ decodeSnapshot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46140);
/* harmony import */ var _values_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);
/* harmony import */ var _values_snapshot_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82148);
/* harmony import */ var _values_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65248);





/**
 * The effective Go environment as text that can be compared with another node's: sorted, one `NAME=value` a line, with a
 * comment in front of it that says where the value comes from. Values are written as a .patch file has them
 * (`snapshotText`): what depends on where a machine has its folders only is the same on all.
 * @param values by name
 * @param origins by name: `environment`, `/home/me/.config/go/env:3`, `Go’s default`
 */
function renderSnapshot(values, origins, { platform, roots, go, redact = [] }) {
    const hidden = new Set(redact.map((name) => name.toUpperCase()));
    const context = { roots, os: platform.os };
    const places = _values_template_js__WEBPACK_IMPORTED_MODULE_0__/* .rootNames */ .nG.flatMap((name) => roots[name] ? [`# \${${name}} is ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(roots[name])}`] : []);
    const lines = [...values]
        .filter(([name]) => _values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namePattern */ ._u.test(name))
        .sort(([a], [b]) => (0,_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b))
        .flatMap(([name, text]) => [
        `# ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(origins.get(name) ?? 'unknown')}`,
        `${name}=${(0,_values_snapshot_text_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotText */ .M)(name, text, context, hidden.has(name.toUpperCase()))}`,
    ]);
    const head = `# Go environment of ${platform.os}/${platform.arch}${go === undefined ? '' : `, ${(0,_values_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(go)}`}`;
    return [head, ...places, ...lines, ''].join('\n');
}
/**
 * Values of a snapshot's text by name, as they are written there. Comments and empty lines say nothing.
 * @throws UserError INPUT_INVALID with path and line
 */
function parseSnapshot(text, path) {
    const values = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '' || line.startsWith('#'))
            continue;
        const equals = line.indexOf('=');
        const name = line.slice(0, Math.max(equals, 0));
        const at = { path, line: index + 1 };
        if (!_values_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namePattern */ ._u.test(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('INPUT_INVALID', `${path}:${at.line}: expected NAME=value or a comment`, {
                at,
                hint: 'Write it with `setup-go-plus env snapshot`.',
            });
        if (values.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('INPUT_INVALID', `${path}:${at.line}: ${name} is there twice`, { at });
        values.set(name, line.slice(equals + 1));
    }
    return values;
}
/** A snapshot's bytes as text. Windows PowerShell 5.1 makes UTF-16 of everything that `>` writes. */
function decodeSnapshot(bytes) {
    const [first, second] = bytes;
    const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(wide).decode(bytes);
}


/***/ })

};
