export const id = 9890;
export const ids = [9890];
export const modules = {

/***/ 99890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFault: () => (/* binding */ findFault),
/* harmony export */   locate: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);

/**
 * What JSON.parse would refuse, with its place, and what it would let pass in silence: one key twice in an object,
 * of which a person reads the first and a program the last.
 */
function findFault(text) {
    const errors = [];
    const tree = parse(text, errors);
    const error = errors[0];
    if (error !== undefined) {
        const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)
            .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
            .toLowerCase();
        return { message: `The lock is not JSON: ${name}.`, at: placeOf(text, error.offset) };
    }
    const twice = tree === undefined ? undefined : findDuplicate(tree);
    if (twice !== undefined) {
        return { message: `The key "${twice.value}" is there twice.`, at: placeOf(text, twice.offset) };
    }
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (cause) {
        return { message: `The lock is not JSON: ${String(cause)}`, at: { line: 1, column: 1 } };
    }
}
/** Where the value with these keys stands; where it is missing, the nearest that is there. */
function locate(text, keys) {
    const tree = parse(text, []);
    for (let depth = keys.length; tree !== undefined && depth >= 0; depth--) {
        const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, keys.slice(0, depth));
        if (node !== undefined)
            return placeOf(text, keyOf(node) ?? node.offset);
    }
    return { line: 1, column: 1 };
}
/** jsonc-parser recurses: a file of brackets alone exhausts the stack, and has no lock in it. */
function parse(text, errors) {
    try {
        return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** The second of two equal keys of one object. */
function findDuplicate(tree) {
    const open = [tree];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.type === 'object') {
            const seen = new Set();
            for (const property of node.children ?? []) {
                const key = property.children?.[0];
                if (key === undefined)
                    continue;
                if (seen.has(key.value))
                    return key;
                seen.add(key.value);
            }
        }
        open.push(...(node.children ?? []));
    }
    return undefined;
}
function keyOf(node) {
    return node.parent?.type === 'property' ? node.parent.offset : undefined;
}
function placeOf(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}


/***/ })

};
