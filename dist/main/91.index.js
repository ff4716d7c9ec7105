export const id = 91;
export const ids = [91];
export const modules = {

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configJsonSchema: () => (/* binding */ configJsonSchema),
/* harmony export */   configSchema: () => (/* binding */ configSchema),
/* harmony export */   splitKey: () => (/* binding */ splitKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);


/** `.setup-go-plus/config.yaml`, made from the table of inputs so that a key and an input can never differ. */
function configSchema() {
    const sections = new Map();
    for (const input of _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputs */ .Q) {
        if (input.config === undefined)
            continue;
        const [section, key] = splitKey(input.config);
        const keys = sections.get(section) ?? {};
        keys[key] = valueSchema(input).describe(describe(input)).optional();
        sections.set(section, keys);
    }
    const shape = {};
    for (const [section, keys] of sections)
        shape[section] = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(keys).optional();
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape);
}
/** JSON Schema 2020-12 for editors: schemas/config.schema.json. */
function configJsonSchema() {
    return {
        ...zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(configSchema()),
        title: 'setup-go-plus project configuration',
    };
}
function splitKey(key) {
    const dot = key.indexOf('.');
    return [key.slice(0, dot), key.slice(dot + 1)];
}
function valueSchema(input) {
    switch (input.type) {
        case 'boolean':
            return zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY();
        case 'choice':
            return zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(input.choices);
        case 'lines':
        case 'words':
            return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]);
        case 'text':
            // A number is read by its own spelling, so an unquoted 1.20 is not the 1.2 that YAML makes of it.
            return input.name === 'go-version' ? zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]) : zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
    }
}
function describe(input) {
    return input.default === undefined ? input.description : `${input.description} Default: ${input.default}.`;
}


/***/ })

};
