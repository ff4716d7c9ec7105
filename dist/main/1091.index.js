export const id = 1091;
export const ids = [1091];
export const modules = {

/***/ 61091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configSchema: () => (/* binding */ configSchema),
/* harmony export */   splitKey: () => (/* binding */ splitKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50646);


const map = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
/**
 * `.setup-go-plus/config.yaml`, made from the table of inputs so that a key and an input can never differ.
 * @param structured by default any map: their own schemas say more precisely what is wrong in one
 */
function configSchema(structured = { targets: map, 'build-expect': map }) {
    const sections = new Map();
    for (const input of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q) {
        if (input.config === undefined)
            continue;
        const [section, key] = splitKey(input.config);
        const keys = sections.get(section) ?? {};
        keys[key] = valueSchema(input, structured).describe(describe(input)).optional();
        sections.set(section, keys);
    }
    const shape = {};
    for (const [section, keys] of sections)
        shape[section] = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(keys).optional();
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape);
}
function splitKey(key) {
    const dot = key.indexOf('.');
    return [key.slice(0, dot), key.slice(dot + 1)];
}
function valueSchema(input, structured) {
    if (input.name === 'targets')
        return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), structured.targets]))], {
            error: 'expected targets',
        });
    if (input.name === 'build-expect')
        return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), structured['build-expect']], {
            error: 'expected what binaries must be',
        });
    switch (input.type) {
        case 'boolean':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY();
        case 'choice':
            return choiceSchema(input.choices);
        case 'lines':
        case 'words':
            return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]);
        case 'text':
            // A number is read by its own spelling, so an unquoted 1.20 is not the 1.2 that YAML makes of it.
            return input.name === 'go-version' ? zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]) : zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
    }
}
/** YAML reads `true` as a boolean; as an input it is the same word. */
function choiceSchema(choices) {
    return choices.includes('true') ? zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]) : zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(choices);
}
function describe(input) {
    return input.default === undefined ? input.description : `${input.description} Default: ${input.default}.`;
}


/***/ })

};
