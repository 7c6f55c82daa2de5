/** An HTML tag. Its end is near, so that a text of nothing but "<" costs no more than another. */
const TAG = /<(\/?)([a-z][a-z0-9]{0,9})(?:\s[^<>]{0,500})?\/?>/gi
/** Tags that end a sentence. */
const BLOCK = /^(?:p|br|li|ul|ol|div|h[1-6]|tr|td|blockquote|section|article)$/i

/**
 * The text with blanks in place of HTML tags, for whoever hands us text that still has them: all characters stay where they
 * are, so that places found in it hold in the text as given.
 */
export const withoutTags = (text: string): string =>
  text.includes('<')
    ? text.replace(TAG, (tag, _, name: string) =>
        (BLOCK.test(name) ? '\n' : ' ').repeat(tag.length),
      )
    : text
