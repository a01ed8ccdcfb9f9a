/** The look of the page: light and dark by the reader's system, one column, nothing from outside. */
export const pageStyle = `
:root {
  --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --raised: #f6f8fa; --line: #d0d7de; --link: #0550ae;
  --green: #116329; --red: #a40e26; --amber: #7d4e00; --violet: #6639ba; --grey: #57606a;
  --green-fill: #2da44e; --red-fill: #cf222e; --amber-fill: #d4a72c; --violet-fill: #8250df; --grey-fill: #afb8c1;
  --green-tint: #dafbe1; --red-tint: #ffebe9; --violet-tint: #fbefff; --amber-tint: #fff8c5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3; --soft: #9da7b3; --paper: #0d1117; --raised: #161b22; --line: #30363d; --link: #79b8ff;
    --green: #56d364; --red: #ff8e8a; --amber: #e3b341; --violet: #c9a6ff; --grey: #9da7b3;
    --green-fill: #2ea043; --red-fill: #da3633; --amber-fill: #bb8009; --violet-fill: #8957e5; --grey-fill: #484f58;
    --green-tint: #0f3d1e; --red-tint: #5a1e1c; --violet-tint: #34234f; --amber-tint: #4a3708;
  }
  figure img { background: #ffffff; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); line-height: 1.55;
  font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang TC", "Microsoft JhengHei", "Noto Sans TC", "WenQuanYi Micro Hei", sans-serif;
}
main { max-width: 64rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
a { color: var(--link); }
code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
h2 { font-size: 1.35rem; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; display: inline; }
h4 { margin: 0; font-size: .95rem; }
ul, ol, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[data-language="en"] .zh, [data-language="zh-TW"] .en { display: none; }

.toolbar {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center;
  padding: .5rem 1.25rem; background: var(--raised); border-bottom: 1px solid var(--line); font-size: .9rem;
}
.contents { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.tools { margin-left: auto; display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
button {
  font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .4rem;
  padding: .15rem .6rem; cursor: pointer;
}
button[aria-pressed="true"] { background: var(--link); border-color: var(--link); color: var(--paper); }

.verdict { margin-top: 1.5rem; padding: 1.5rem 1.75rem; border: 1px solid var(--line); border-left: .6rem solid var(--tone); border-radius: .6rem; background: var(--raised); }
.verdict.pass { --tone: var(--green-fill); } .verdict.partial { --tone: var(--amber-fill); }
.verdict.inconclusive { --tone: var(--violet-fill); } .verdict.fail { --tone: var(--red-fill); } .verdict.error { --tone: var(--grey-fill); }
.verdict h1 { margin: 0; font-size: 2.4rem; line-height: 1.2; display: flex; gap: .9rem; align-items: center; }
.sign { display: inline-grid; place-items: center; width: 3rem; height: 3rem; border-radius: 50%; background: var(--tone); color: #ffffff; font-size: 1.7rem; }
.line { margin: .5rem 0 1rem; font-size: 1.1rem; }
.facts { display: flex; flex-wrap: wrap; gap: .4rem 2rem; }
.facts dt { color: var(--soft); font-size: .8rem; }
.bar { display: block; width: 100%; height: .7rem; margin: 1.2rem 0 .7rem; border-radius: .35rem; }
svg .passed { fill: var(--green-fill); } svg .failed { fill: var(--red-fill); }
svg .warned { fill: var(--amber-fill); } svg .inconclusive { fill: var(--violet-fill); }
svg .errors, svg .skipped, svg .notRun, svg .xfailed { fill: var(--grey-fill); }
.next { margin: 1rem 0 0; padding-top: .8rem; border-top: 1px solid var(--line); }
.tiles { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; }
.tiles strong { font-size: 1.25rem; font-variant-numeric: tabular-nums; }
.tiles .passed strong { color: var(--green); } .tiles .failed strong { color: var(--red); }
.tiles .warned strong { color: var(--amber); } .tiles .inconclusive strong { color: var(--violet); }
.reasons { margin-top: 1rem; padding-left: 1.2rem; list-style: disc; }

.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font-size: .85rem; color: var(--soft); }
.legend .tile { display: inline-block; width: 1rem; height: 1rem; padding: 0; min-width: 0; vertical-align: middle; }
.map { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .8rem; margin-top: .8rem; }
.region { padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--raised); }
.region p { margin: .2rem 0 .5rem; }
.tiles-map { display: flex; flex-wrap: wrap; gap: .25rem; }
.tile { position: relative; display: inline-block; min-width: 2.9rem; padding: .1rem .3rem; border-radius: .25rem; text-align: center; font-size: .78rem; text-decoration: none; font-variant-numeric: tabular-nums; border: 1px solid var(--line); color: var(--ink); background: var(--paper); }
.tile.pass { background: var(--green-tint); border-color: var(--green-fill); } .tile.fail { background: var(--red); border-color: var(--red); color: var(--paper); font-weight: 700; }
.tile.inconclusive { background: var(--violet-tint); border-color: var(--violet-fill); } .tile.xfail { background: var(--amber-tint); border-color: var(--amber-fill); }
.tile.partial { background: linear-gradient(to right, var(--green-tint) 50%, var(--paper) 50%); border-color: var(--green-fill); }
.tile.none { border-style: dashed; } .tile.context { color: var(--soft); border-color: transparent; background: transparent; }
.legend .tile.context { border: 1px dotted var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; padding: .45rem .75rem; border-bottom: 1px solid var(--line); font-weight: inherit; }
thead th { color: var(--soft); font-size: .85rem; border-bottom-width: 2px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }

.mark { white-space: nowrap; font-weight: 600; font-size: .9rem; }
.mark.pass, .mark.xfail { color: var(--green); } .mark.fail, .mark.error { color: var(--red); }
.mark.warning, .mark.partial { color: var(--amber); } .mark.inconclusive { color: var(--violet); }
.mark.skip, .mark.not-run, .mark.none { color: var(--grey); }
.count { color: var(--soft); font-weight: normal; font-size: .85em; }
.cause { font-size: .85rem; padding: 0 .4rem; border: 1px solid var(--red); border-radius: .3rem; color: var(--red); }

details { margin: .5rem 0; }
summary { cursor: pointer; padding: .35rem 0; }
summary h2 { display: inline; }
.card { padding: .6rem 1.1rem 1rem; border: 1px solid var(--line); border-left: .35rem solid var(--red-fill); border-radius: .5rem; }
.card.inconclusive { border-left-color: var(--violet-fill); } .card.error { border-left-color: var(--grey-fill); }
.claim, .about { margin: .4rem 0; }
.claim { font-weight: 600; }
.rests { color: var(--soft); font-size: .92rem; }
.steps { margin: .8rem 0; padding: .6rem 1rem .6rem 2.4rem; background: var(--raised); border-radius: .4rem; }
.steps .deciding { font-weight: 600; color: var(--red); }
.compare > div, .readings > div { display: grid; grid-template-columns: 7.5rem 1fr; gap: .75rem; padding: .15rem 0; }
.compare dt, .readings dt { color: var(--soft); }
.compare dd, .steps li { overflow-wrap: anywhere; }
.card .number { text-align: left; font-weight: 700; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; margin: .8rem 0 .3rem; }
.side { padding: .5rem .8rem; border: 1px solid var(--line); border-radius: .4rem; min-width: 0; }
.side dt { color: var(--soft); font-size: .8rem; } .side dd { overflow-wrap: anywhere; }
.side.missing { border-left: .3rem solid var(--green-fill); } .side.extra { border-left: .3rem solid var(--red-fill); }
mark { color: inherit; padding: 0 .15rem; border-radius: .2rem; font-weight: 600; }
mark.missing { background: var(--green-tint); text-decoration: underline; } mark.extra { background: var(--red-tint); text-decoration: underline wavy; }
.difference { margin: .3rem 0; } .replay { margin: .6rem 0; }
[hidden] { display: none !important; }
input[type="search"] { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .4rem; padding: .15rem .5rem; width: 11rem; }
.messages ul { padding-left: 1rem; max-height: 24rem; overflow: auto; font-size: .85rem; }
.strip svg { max-width: 100%; height: auto; background: var(--raised); }
.messages ol { padding-left: 2.4rem; max-height: 24rem; overflow: auto; font-size: .85rem; }
.messages summary { color: var(--soft); font-size: .9rem; }
.where, .how, .meta, .why, .none, .note { color: var(--soft); font-size: .88rem; }
.where { margin: .5rem 0 0; }

.section, .requirement { border-top: 1px solid var(--line); margin: 0; padding: .25rem 0; }
.statement { display: grid; grid-template-columns: 4rem 1fr; gap: .5rem; padding: .7rem 0 .7rem .9rem; border-top: 1px dotted var(--line); }
.statement:target, .requirement:target { background: var(--raised); }
.statement p { margin: 0 0 .15rem; }
.statement.context .words { color: var(--soft); }
.level { font-size: .75rem; font-weight: 700; letter-spacing: .03em; padding: .05rem .45rem; border-radius: .3rem; border: 1px solid currentColor; color: var(--ink); }
.level.SHOULD, .level.MAY { color: var(--amber); } .level.context { color: var(--grey); font-weight: 400; }
.label { font-size: .8rem; }
.slugs { display: inline-flex; flex-wrap: wrap; gap: .1rem 1.2rem; }
.requirement .words { display: block; padding-left: 1.1rem; }
.checks { padding-left: .9rem; }
.checks li { padding: .25rem 0; }
.checks .where, .checks .note { display: block; padding-left: 1.6rem; margin: 0; }
.reading { font-size: .8rem; color: var(--violet); }
figure { margin: 1.5rem 0; overflow-x: auto; }
figure img { max-width: 100%; }
figcaption { color: var(--soft); font-size: .88rem; }

@media (max-width: 40rem) {
  .verdict h1 { font-size: 1.7rem; } .verdict { padding: 1rem; }
  .sides, .map { grid-template-columns: 1fr; }
  .tools { margin-left: 0; }
  table { display: block; overflow-x: auto; }
  .statement, .compare > div, .readings > div { grid-template-columns: 1fr; gap: 0; }
  .contents { display: none; }
  th, td { padding: .4rem .35rem; }
}
@media print {
  .toolbar, .replay button, .card ~ .card:nth-of-type(n + 11), section:has(> #readings), section:has(> #statements), section:has(> #requirements), section:has(#machines), section:has(#capabilities) { display: none; }
  .card .steps { columns: 2; font-size: 8.5pt; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .card, .map > li, .statement, tr { break-inside: avoid; }
  .verdict, .bar, .sign, .tile, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
