export type { DecodedText } from './decode-bytes.ts'
export { decodeBytes } from './decode-bytes.ts'
export { examineXml } from './examine-xml.ts'
export { headline, htmlToText, plain, plainOrHtml } from './html-to-text.ts'
