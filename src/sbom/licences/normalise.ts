/** A licence text as words to be compared, and what was left out of them. */
export interface NormalisedText {
  /** Words with one blank between them. */
  readonly words: string;
  /** Lines that say who holds the copyright, trimmed, each once. */
  readonly copyright: readonly string[];
  /** Expressions of `SPDX-License-Identifier:` lines. */
  readonly identifiers: readonly string[];
}

const MOST_COPYRIGHT = 50;
const LONGEST_COPYRIGHT = 200;
/** A longer line is neither a notice nor an identifier; patterns that look twice would take long on it. */
const LONGEST_NOTICE = 300;
const IDENTIFIER = /^SPDX-License-Identifier:\s*(\S.*?)\s*(?:\*\/|-->)?$/;
/** Deeper than any list or quotation; a hostile line of stars would else take long. */
const MOST_MARKS = 4;

/**
 * By the guidelines of https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/: case, white
 * space, punctuation, comment marks, bullets, copyright notices and spellings do not count.
 */
export function normalise(text: string): NormalisedText {
  const words: string[] = [];
  const copyright = new Set<string>();
  const identifiers: string[] = [];
  for (const line of text.replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n').split('\n')) {
    const plain = withoutMarks(line);
    const short = plain.length <= LONGEST_NOTICE;
    const identifier = short ? IDENTIFIER.exec(plain)?.[1] : undefined;
    if (identifier !== undefined) identifiers.push(identifier);
    else if (short && isCopyright(plain)) {
      const notice = printable(plain);
      if (!PLACEHOLDER.test(notice) && copyright.size < MOST_COPYRIGHT) copyright.add(notice);
    } else if (!/^all rights reserved\.?$/i.test(plain)) words.push(...wordsOf(withoutBullet(plain)));
  }
  return { words: words.join(' '), copyright: [...copyright], identifiers };
}

/** Comments of C, shell and Lisp; quotations and headings of Markdown. */
const MARK = /^(?:\/\/+|\/?\*+\/?(?=\s|$)|#+|;+|>+|--+|\|+|=+|_+|\.\.(?=\s))/;

function withoutMarks(line: string): string {
  let text = line.replace(/^\uFEFF/, '').trim();
  for (let count = 0; count < MOST_MARKS; count += 1) {
    const shorter = text.replace(MARK, '').trimStart();
    if (shorter === text) break;
    text = shorter;
  }
  return text.slice(0, 100_000);
}

const NOTICE =
  /^(?:portions\s+(?:are\s+)?|this\s+\S+\s+is\s+|[*_`"']{1,3})?(?:copyright(?:ed)?(?![\w-])|\(c\)|©)[\s:,]*(.*)$/i;
/** What follows the word in sentences of licences, whose lines may begin with it. */
const SENTENCE =
  /^(?:notices?|holders?|owners?|laws?|licen[cs]e|statements?|interest|infringement|and|or|in|to|of|the\s+(?:above|work|software|program)|treaty|permission|protection|rights?|claims?|disclaimer|term|status|date|doctrine)\b/i;
/** Left as the template has it. */
const PLACEHOLDER = /[<[{(]\s*(?:year|yyyy|name|copyright|owner|fullname|date|dates)|\$\{|\byyyy\b/i;

function isCopyright(line: string): boolean {
  const rest = NOTICE.exec(line)?.[1];
  if (rest === undefined) return false;
  if (/^(?:\(c\)|©)|^\(?\d{4}/i.test(rest) || PLACEHOLDER.test(rest)) return true;
  // Within a sentence the word is in lower case.
  if (!line.startsWith('copyright') && /\b(?:19|20)\d\d\b/.test(rest)) return true;
  return (
    /^(?:[*_`"']{1,3})?(?:Copyright\b|COPYRIGHT\b|©)/.test(line) &&
    rest !== '' &&
    !SENTENCE.test(rest) &&
    /^by\b|^[\p{Lu}"']/u.test(rest)
  );
}

function printable(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_COPYRIGHT);
}

function withoutBullet(line: string): string {
  return line.replace(/^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]|[*•·–—+o-])\s+/i, '');
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => SPELLINGS.get(word) ?? word);
}

/** Of https://spdx.org/licenses/equivalentwords.txt, as one word each. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `acknowledgement:acknowledgment analogue:analog analyse:analyze artefact:artifact authorisation:authorization
authorised:authorized calibre:caliber cancelled:canceled capitalisations:capitalizations catalogue:catalog
categorise:categorize centre:center emphasised:emphasized favour:favor favourite:favorite fulfil:fulfill
fulfilment:fulfillment initialise:initialize judgement:judgment labelling:labeling labour:labor licence:license
licenced:licensed licences:licenses maximise:maximize modelled:modeled modelling:modeling offence:offense
optimise:optimize organisation:organization organise:organize owner:holder owners:holders practise:practice
programme:program realise:realize recognise:recognize signalling:signaling utilisation:utilization whilst:while
wilful:willful https:http sublicence:sublicense`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
