/** Everything a host page may change is a custom property; see the README. */
const styles = `
:host{display:block;contain:content;
--ground:var(--news-ticker-ground,#0e1420);--text:var(--news-ticker-text,#f3f5f8);--muted:var(--news-ticker-muted,#9aa7ba);
--rule:1px solid var(--news-ticker-line,#2a3547);--accent:var(--news-ticker-accent,#5b8def);
background:var(--ground);color:var(--text);
font:400 var(--news-ticker-size,20px)/1.4 var(--news-ticker-font,"IBM Plex Sans","IBM Plex Sans Arabic",system-ui,sans-serif);
font-variant-numeric:tabular-nums}
[hidden],:host([hidden]){display:none!important}
.bar{display:flex;position:relative;min-height:var(--news-ticker-height,2.8em)}
.bar>*{display:grid;align-items:center;white-space:nowrap;unicode-bidi:plaintext}
.label,.status,.clock{padding:0 1em}
.label{font-weight:600}
.label.breaking{background:var(--news-ticker-breaking-ground,#b01018);color:#fff}
.status,.clock,.pause{border-inline-start:var(--rule)}
.bar>.line{flex:1;min-width:0;position:relative;border-inline-start:var(--rule)}
.label.unconfirmed{background:var(--news-ticker-unconfirmed,#f2a541);color:#0e1420}
.bar>.breaking+.line{border-color:#0000}
.status,.clock,.quiet,.words>:not(.line),button{color:var(--muted)}
.quiet,.window{grid-area:1/1;padding:0 1em}
.item{color:inherit;text-decoration:none;display:flex;align-items:center;gap:.8em}
.crawl .window{position:absolute;inset:0;contain:strict}
.crawl .item{position:absolute;inset:0 auto 0 0;min-width:6em;padding-inline-end:1.6em;contain:layout style paint;will-change:transform}
.flip .window{display:grid}
.flip .item{grid-area:1/1;visibility:hidden;white-space:normal;padding:.5em 0}
.flip .item.current{visibility:visible}
.ribbon{flex:none;width:.8em;height:.34em;background:var(--accent);clip-path:polygon(0 0,100% 0,72% 50%,100% 100%,0 100%)}
.breaking .ribbon{background:var(--news-ticker-breaking,#e5383b)}
.unconfirmed>.ribbon{background:var(--news-ticker-unconfirmed,#f2a541)}
:dir(rtl)>.ribbon,:dir(rtl)>svg{scale:-1 1}
bdi+bdi{margin-inline-start:.6em}
.words>.unconfirmed{color:var(--news-ticker-unconfirmed,#f2a541)}
:lang(ar){line-height:1.6}
bdi:lang(ar){font-size:106%}
button{all:unset;box-sizing:border-box;width:max(44px,2.4em);place-items:center;cursor:pointer}
button:hover{color:var(--text)}
:focus-visible{outline:2px solid var(--accent);outline-offset:-3px}
.crawl~.previous,.crawl~.next{display:none}
svg{width:.9em;fill:none;stroke:currentColor;stroke-width:2}
.unseen{position:absolute;width:1px;height:1px;margin:0;padding:0;overflow:hidden;clip-path:inset(50%)}
@media (max-width:520px){.clock{display:none}}
@media (forced-colors:active){.ribbon{background:LinkText;forced-color-adjust:none}}
`

let sheet: CSSStyleSheet | undefined

/** One sheet for all elements of a page. A policy against inline styles does not concern it. */
export function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
  }
  return sheet
}
