export const id = 5122;
export const ids = [5122];
export const modules = {

/***/ 5122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanTokens: () => (/* binding */ scanTokens)
/* harmony export */ });
/**
 * Looks at the tokens only, in linear time, before anything is built from them. What is refused here is what makes
 * YAML more than data (anchors, tags, directives, several documents), and what makes its parsers slow: the `yaml`
 * package takes minutes over some thousand nested maps or explicit keys.
 */
function scanTokens(text, lexer) {
    let offset = 0;
    let scalar = false;
    let depth = 0;
    let dashes = 0;
    let documents = 0;
    let tokens = 0;
    for (const token of lexer.lex(text)) {
        const fault = (message, hint) => ({ message, hint, offset });
        if (pseudo.has(token)) {
            // Not in the text: it says that what follows is a scalar, or where a document begins.
            scalar = token === '\x1f';
            continue;
        }
        tokens += 1;
        if (tokens > tokenLimit)
            return fault('the file has too many parts', 'Make several files of it.');
        if (!scalar) {
            const [first = ''] = token;
            if (first === '&' || first === '*')
                return fault('anchors and aliases are not accepted', 'Write the value out. Text that begins with * or & is put in quotes.');
            if (first === '!')
                return fault('tags such as !name are not accepted', 'Text that begins with ! is put in quotes.');
            if (first === '%')
                return fault('directives are not accepted', 'Remove the line.');
            if (token === '?')
                return fault('explicit keys are not accepted', 'Write `key: value`.');
            if (token === '...' || token === '---')
                documents += 1;
            if (documents > 1)
                return fault('more than one document', 'Write one document a file.');
            if (first === '{' || first === '[')
                depth += 1;
            if (first === '}' || first === ']')
                depth -= 1;
            dashes = token === '-' ? dashes + 1 : /^[\r\n]/.test(token) ? 0 : dashes;
            if (depth > depthLimit || dashes > depthLimit || (/^ +$/.test(token) && token.length > indentLimit))
                return fault('this is nested too deeply', 'Write it with fewer levels.');
        }
        scalar = false;
        offset += token.length;
    }
    return undefined;
}
const pseudo = new Set(['\x02', '\x18', '\x1f']);
const tokenLimit = 10_000;
const depthLimit = 6;
const indentLimit = 80;


/***/ })

};
