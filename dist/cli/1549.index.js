export const id = 1549;
export const ids = [1549];
export const modules = {

/***/ 61549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderBom: () => (/* binding */ renderBom),
/* harmony export */   renderReleaseBom: () => (/* binding */ renderReleaseBom),
/* harmony export */   sbomSuffix: () => (/* binding */ sbomSuffix)
/* harmony export */ });
/** The document of one binary, in UTF-8. The same model gives the same bytes. */
async function renderBom(bom, format, tool) {
    const { inventoryOf } = await __webpack_require__.e(/* import() */ 6762).then(__webpack_require__.bind(__webpack_require__, 26762));
    return render(inventoryOf(bom), format, tool);
}
/** The document of a release: its binaries, and everything that they are made of once. Their order does not matter. */
async function renderReleaseBom(release, format, tool) {
    const { mergeBoms } = await __webpack_require__.e(/* import() */ 6762).then(__webpack_require__.bind(__webpack_require__, 26762));
    return render(mergeBoms(release), format, tool);
}
const suffixes = {
    'cyclonedx-json': '.cdx.json',
    'cyclonedx-xml': '.cdx.xml',
    'spdx-json': '.spdx.json',
    'spdx-tag': '.spdx',
};
/** What a file's name is continued by: `.cdx.json`. */
function sbomSuffix(format) {
    return suffixes[format];
}
async function render(inventory, format, tool) {
    if (format === 'cyclonedx-json' || format === 'cyclonedx-xml') {
        const { renderCycloneDx } = await Promise.all(/* import() */[__webpack_require__.e(8519), __webpack_require__.e(5799)]).then(__webpack_require__.bind(__webpack_require__, 85799));
        return Buffer.from(renderCycloneDx(inventory, format === 'cyclonedx-xml' ? 'xml' : 'json', tool));
    }
    const { renderSpdx } = await Promise.all(/* import() */[__webpack_require__.e(8519), __webpack_require__.e(342)]).then(__webpack_require__.bind(__webpack_require__, 50342));
    return Buffer.from(renderSpdx(inventory, format === 'spdx-tag' ? 'tag' : 'json', tool));
}


/***/ })

};
