/** The style of all pages. */
export const styleSheet = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2430, #e4e8ee);
  --soft: light-dark(#4d5866, #a9b3c0);
  --line: light-dark(#d5dae1, #39424f);
  --paper: light-dark(#ffffff, #161b22);
  --back: light-dark(#f3f5f8, #0e1217);
  --accent: light-dark(#0b5cad, #79b8ff);
  --on-accent: light-dark(#ffffff, #0b1a2b);
  --warn: light-dark(#a3121f, #ff9a9f);
  --warn-back: light-dark(#fdecee, #35171a);
  --good-back: light-dark(#e7f4ea, #15301d);
  --gap: .75rem;
}
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.45 "Segoe UI", system-ui, "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; color: var(--ink); background: var(--back); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus-visible { outline: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 2; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; padding: .4rem 1rem; background: var(--paper); border-bottom: 1px solid var(--line); }
.product { font-weight: 700; letter-spacing: .02em; }
.person { color: var(--soft); margin-inline-start: auto; }
header .switch:first-of-type:last-of-type { margin-inline-start: auto; }
.switch { display: flex; gap: .25rem; }
.columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); min-height: calc(100vh - 3rem); }
.columns > main:only-child { grid-column: 1 / -1; width: 100%; max-width: 44rem; margin-inline: auto; }
.columns:has(> aside) { grid-template-columns: 13rem minmax(0, 1fr) minmax(20rem, 44%); }
aside { border-inline-start: 1px solid var(--line); background: var(--paper); padding: 1rem; font-size: .9rem; min-width: 0; }
aside h3 { font-size: 1rem; margin: 1rem 0 .4rem; }
aside td { overflow-wrap: break-word; }
aside td { width: 50%; }
aside p { margin: 0 0 .3rem; }
p[lang]:lang(zh-TW) { color: var(--soft); }
.feature { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1rem; overflow-x: auto; line-height: 1.5; font-size: .87rem; }
aside ol { padding-inline-start: 1.4rem; }
.chart { margin: 0 0 .5rem; overflow: auto; max-height: 36rem; border: 1px solid var(--line); border-radius: 6px; }
.chart svg { display: block; width: 100%; min-width: 34rem; height: auto; }
.chart text { fill: var(--ink); } .chart [fill="white"] { fill: none; } .chart [stroke="black"] { stroke: var(--soft); }
.chart .mark [fill="black"], .chart .arrow > polygon { fill: var(--soft); }
.chart .lit > [stroke="black"] { stroke: var(--accent); } .chart .leaf.lit > path { fill: var(--accent); fill-opacity: .25; stroke-width: 3; }
.chart .possible > path, .chart .possible > polygon { stroke: var(--accent); } .chart .possible > polygon { fill: var(--accent); }
.chart .possible text { fill: var(--accent); font-weight: 600; } .chart .last > path { stroke-width: 4; }
nav { border-inline-end: 1px solid var(--line); background: var(--paper); padding: .75rem 0; }
nav .brand { margin: 0 1rem .5rem; font-weight: 600; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: block; padding: .5rem 1rem; color: var(--ink); text-decoration: none; border-inline-start: 3px solid transparent; }
nav li a:hover { background: var(--back); }
nav li a[aria-current] { border-color: var(--accent); font-weight: 600; background: var(--back); }
nav .brand a { color: inherit; text-decoration: none; }
main { padding: 1rem 1.5rem 3rem; max-width: 72rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 1rem; font-weight: 600; }
h2 { font-size: 1.05rem; margin: 0 0 .6rem; font-weight: 600; }
section { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1rem; margin-block: 1rem; }
.hint, .empty { color: var(--soft); }
.lead { font-size: 1.1rem; margin: 0 0 .5rem; }
.links { display: flex; gap: 1rem; }
.alert, .notice { padding: .6rem .9rem; border-radius: 6px; margin-bottom: 1rem; border-inline-start: 4px solid; }
.alert { background: var(--warn-back); color: var(--warn); border-color: var(--warn); }
.notice { background: var(--good-back); border-color: currentColor; }
.stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--gap); justify-items: start; }
main p { overflow-wrap: anywhere; }
.narrow { max-width: 36rem; }
.inline { display: inline-flex; }
.filter .field { width: auto; min-width: 14rem; max-width: 100%; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-bottom: 1rem; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: var(--gap); width: 100%; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 0 1rem; }
.field { display: grid; gap: .2rem; width: 100%; min-width: 0; }
.field label { color: var(--soft); font-size: .87rem; }
input, select, textarea, button, .button { font: inherit; min-height: 2.1rem; border-radius: 4px; }
input, select, textarea { width: 100%; padding: .3rem .5rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); }
fieldset { border: 1px solid var(--line); border-radius: 6px; background: var(--paper); padding: .5rem 1rem 1rem; width: 100%; min-width: 0; }
legend { font-weight: 600; padding: 0 .3rem; }
.line { display: grid; grid-template-columns: minmax(0, 1fr) 8rem; gap: var(--gap); margin-top: .4rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; }
button, .button { padding: .3rem .9rem; border: 1px solid var(--accent); cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; }
button.main { background: var(--accent); color: var(--on-accent); font-weight: 600; }
button.plain, .button { background: var(--paper); color: var(--accent); }
button.quiet { border-color: transparent; background: none; color: var(--soft); padding: .2rem .5rem; }
button.quiet[aria-pressed="true"] { color: var(--ink); font-weight: 600; text-decoration: underline; text-underline-offset: .3em; }
.scroll { overflow-x: auto; margin-block: 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .45rem .75rem; border-top: 1px solid var(--line); vertical-align: top; }
th { border-top: 0; color: var(--soft); font-size: .87rem; font-weight: 600; white-space: nowrap; }
td { overflow-wrap: anywhere; min-width: 5rem; }
.lines { margin: 0; padding-inline-start: 1.1rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .6rem 1.5rem; margin: 0 0 1rem; }
.facts dt { color: var(--soft); font-size: .87rem; }
.facts dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
summary { cursor: pointer; width: 2rem; height: 2rem; display: grid; place-items: center; list-style: none; border-radius: 4px; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "\\25BE"; color: var(--accent); font-size: 1.1rem; }
details[open] > summary::before { transform: rotate(180deg); }
.record { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; padding-top: .4rem; }
.pager { display: flex; gap: 1rem; }
@media (max-width: 64rem) {
  .columns:has(> aside) { grid-template-columns: 13rem minmax(0, 1fr); }
  aside { grid-column: 1 / -1; border-inline-start: 0; border-top: 1px solid var(--line); }
}
@media (max-width: 48rem) {
  .columns, .columns:has(> aside) { grid-template-columns: minmax(0, 1fr); }
  .filter .field { width: 100%; }
  nav { border-inline-end: 0; border-bottom: 1px solid var(--line); padding: .25rem 0; }
  nav .brand { display: none; }
  nav ul { display: flex; overflow-x: auto; }
  nav li a { white-space: nowrap; border-inline-start: 0; border-bottom: 3px solid transparent; }
  main { padding: 1rem; }
  .person { margin-inline-start: 0; width: 100%; order: 3; }
}
@media (prefers-reduced-motion: no-preference) { button, a { transition: background-color .1s; } }
`;
