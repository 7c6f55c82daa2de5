/** Everything a host page may change is a custom property; see the README. */
export const styles = `
:host{display:block;contain:content;
--ground:var(--news-ticker-ground,#0e1420);--text:var(--news-ticker-text,#f3f5f8);--muted:var(--news-ticker-muted,#9aa7ba);
--rule:var(--news-ticker-line,#2a3547);--accent:var(--news-ticker-accent,#5b8def);--breaking:var(--news-ticker-breaking,#e5383b);
background:var(--ground);color:var(--text);
font:400 var(--news-ticker-size,20px)/1.4 var(--news-ticker-font,"IBM Plex Sans","IBM Plex Sans Arabic",system-ui,sans-serif);
font-variant-numeric:tabular-nums}
:host([hidden]){display:none}
.bar{display:flex;align-items:stretch;min-height:2.8em}
.label,.clock{display:flex;align-items:center;padding:0 1em;white-space:nowrap;font-weight:600}
.label{border-inline-end:1px solid var(--rule)}
.label.breaking{background:var(--breaking);color:#fff;border-color:transparent}
.clock{border-inline-start:1px solid var(--rule);color:var(--muted);font-weight:400}
.window{position:relative;flex:1;min-width:0;overflow:hidden;contain:strict;min-height:2.8em}
.item{position:absolute;inset-block:0;display:flex;align-items:center;gap:.6em;padding-inline-end:1.6em;white-space:nowrap;
color:inherit;text-decoration:none;contain:layout style paint;will-change:transform}
:host([data-dir=ltr]) .item{left:0}:host([data-dir=rtl]) .item{right:0}
.window.still{contain:content;overflow:visible}
.still .item{position:static;white-space:normal;flex-wrap:wrap;padding:.6em 1em;min-height:1.6em}
.quiet{display:flex;align-items:center;height:100%;padding:0 1em;color:var(--muted)}
.glyph{flex:none;width:.9em;height:.34em;background:var(--accent);transform:skewX(-28deg)}
.glyph.breaking{background:var(--breaking)}
.kicker,.attribution{color:var(--muted)}
:lang(ar),:lang(fa),:lang(ur){line-height:1.6}
.controls{display:flex;align-items:center;border-inline-start:1px solid var(--rule)}
button{all:unset;box-sizing:border-box;min-width:44px;height:100%;display:grid;place-items:center;cursor:pointer;color:var(--muted)}
button:hover{color:var(--text)}
button:focus-visible,.item:focus-visible{outline:2px solid var(--accent);outline-offset:-3px}
svg{width:1em;height:1em;fill:currentColor}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:520px){.clock{display:none}.label{padding:0 .7em}}
@media (forced-colors:active){.glyph{background:LinkText}}
`
