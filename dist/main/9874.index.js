export const id = 9874;
export const ids = [9874];
export const modules = {

/***/ 89874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   Y: () => (/* binding */ parseStatements)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * The statements of a go.mod or go.work file, by the grammar of go.dev/ref/mod#go-mod-file-lexical. Blocks are
 * flattened; an empty block leaves a statement without words.
 * @param path as errors show it
 * @throws UserError VERSION_FILE_INVALID
 */
function parseStatements(text, path) {
    const tokens = new Lexer(text, path);
    const statements = [];
    for (let token = tokens.next(); token.kind !== 'end'; token = tokens.next()) {
        if (token.kind !== 'newline')
            readStatement(token, tokens, statements);
    }
    return statements;
}
function malformed(path, at, message) {
    const position = { path, line: at.line, column: at.column };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('VERSION_FILE_INVALID', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPosition */ .L)(position)}: ${message}`, {
        hint: 'The go command cannot read this file either: go mod edit -json (or go work edit -json) says what it makes of it.',
        at: position,
    });
}
function readStatement(first, tokens, statements) {
    const words = [first.text];
    for (let token = tokens.next(); !endsLine(token); token = tokens.next()) {
        // Only at the end of a line does a parenthesis open a block; elsewhere it is a word.
        if (token.kind === '(' && endsLine(tokens.peek())) {
            readBlock(words, first, tokens, statements);
            return;
        }
        words.push(token.text);
    }
    const { line, column } = first;
    if (words.length > 1 && words.at(-2) === '(' && words.at(-1) === ')') {
        statements.push({ words: [], line, column, block: blockName(words.slice(0, -2), first, tokens) });
    }
    else
        statements.push({ words, line, column, block: undefined });
}
function readBlock(head, opened, tokens, statements) {
    const block = blockName(head, opened, tokens);
    statements.push({ words: [], line: opened.line, column: opened.column, block });
    for (;;) {
        const first = tokens.next();
        if (first.kind === 'newline')
            continue;
        if (first.kind === 'end')
            tokens.fail(first, `the block opened on line ${opened.line} is never closed with )`);
        if (first.kind === ')') {
            if (!endsLine(tokens.peek()))
                tokens.fail(tokens.peek(), 'expected the end of the line after the closing )');
            return;
        }
        const words = [first.text];
        for (let token = tokens.next(); !endsLine(token); token = tokens.next())
            words.push(token.text);
        statements.push({ words, line: first.line, column: first.column, block });
    }
}
function blockName(head, opened, tokens) {
    if (head.length !== 1)
        tokens.fail(opened, 'expected one word before the ( that opens a block');
    return head[0];
}
function endsLine(token) {
    return token.kind === 'newline' || token.kind === 'end';
}
/** Every printable character is part of a word but these: go.dev/ref/mod#go-mod-file-ident. */
const WORD = /^[^\s()[\]{},]$/u;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u;
class Lexer {
    characters;
    path;
    offset = 0;
    line = 1;
    column = 1;
    ahead;
    constructor(text, path) {
        this.characters = Array.from(text);
        this.path = path;
    }
    peek() {
        this.ahead ??= this.read();
        return this.ahead;
    }
    next() {
        const token = this.peek();
        this.ahead = undefined;
        return token;
    }
    fail(at, message) {
        throw malformed(this.path, at, message);
    }
    read() {
        while (this.sees(' ') || this.sees('\t') || this.sees('\r'))
            this.advance();
        if (this.sees('/', '/'))
            while (this.offset < this.characters.length && !this.sees('\n'))
                this.advance();
        this.refuseBlockComment();
        const { line, column } = this;
        const character = this.characters[this.offset];
        if (character === undefined)
            return { kind: 'end', text: '', line, column };
        if (character === '\n')
            return { kind: 'newline', text: this.advance(), line, column };
        if (character === '(' || character === ')')
            return { kind: character, text: this.advance(), line, column };
        if ('[]{},'.includes(character))
            return { kind: 'word', text: this.advance(), line, column };
        const text = character === '"' || character === '`' ? this.readString() : this.readWord();
        return { kind: 'word', text, line, column };
    }
    readString() {
        const start = { line: this.line, column: this.column };
        const quote = this.advance();
        let text = quote;
        for (;;) {
            if (this.offset >= this.characters.length)
                this.fail(start, 'the quoted string is never closed');
            if (this.sees('\n'))
                this.fail(this, 'a quoted string cannot go on in the next line');
            const character = this.advance();
            text += character;
            if (character === quote)
                return text;
            if (character !== '\\' || quote === '`')
                continue;
            if (this.offset >= this.characters.length)
                this.fail(start, 'the quoted string is never closed');
            text += this.advance();
        }
    }
    readWord() {
        const first = this.characters[this.offset];
        if (!isWord(first)) {
            const what = first === '\uFEFF'
                ? 'the file begins with a byte order mark: save it as UTF-8 without BOM'
                : `unexpected character ${codePoint(first)}`;
            this.fail(this, what);
        }
        let text = '';
        while (isWord(this.characters[this.offset]) && !this.sees('/', '/')) {
            this.refuseBlockComment();
            text += this.advance();
        }
        return text;
    }
    refuseBlockComment() {
        if (this.sees('/', '*'))
            this.fail(this, 'comments begin with //, not /*');
    }
    sees(first, second) {
        if (this.characters[this.offset] !== first)
            return false;
        return second === undefined || this.characters[this.offset + 1] === second;
    }
    advance() {
        const character = this.characters[this.offset++];
        if (character === '\n') {
            this.line++;
            this.column = 1;
        }
        else
            this.column++;
        return character;
    }
}
function isWord(character) {
    return character !== undefined && WORD.test(character) && PRINTABLE.test(character);
}
function codePoint(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ })

};
