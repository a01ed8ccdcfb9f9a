/** The look of the site beside that of the report. */
export const siteStyle = `
h1 { font-size: 1.9rem; line-height: 1.25; margin: 1.6rem 0 .6rem; } h1 .mark { font-size: 1rem; }
h1:focus { outline: none; } h2 .count { font-size: .75em; }
main p { max-width: 46rem; } main > ul.plain > li, .plain li { padding: .15rem 0; }
.toolbar a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; }
.search-page { margin-left: .35rem; }
.lead { font-size: 1.1rem; color: var(--soft); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .8rem; }
.cards li { padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--raised); }
.cards a { font-weight: 600; } .cards p { margin: .2rem 0 0; color: var(--soft); font-size: .92rem; }
.block { border-top: 1px solid var(--line); margin-top: 1.2rem; padding-top: .4rem; }
.block:target, .example:target, .rule:target, li:target, tr:target { background: var(--raised); box-shadow: -.4rem 0 0 var(--link); }
.block > h2 { margin-top: .9rem; } .tags { margin: .4rem 0 0; }
.code { color: var(--soft); } td p { margin: 0; }
.rule > h2 { font-size: 1.15rem; } .rule .tags { font-size: .85rem; display: flex; flex-wrap: wrap; gap: .1rem .8rem; }
.example { margin: .8rem 0; padding: .6rem 1rem .8rem; border: 1px solid var(--line); border-left: .35rem solid var(--line); border-radius: .4rem; }
.example.pass { border-left-color: var(--green-fill); } .example.fail, .example.error { border-left-color: var(--red-fill); }
.example.inconclusive { border-left-color: var(--violet-fill); } .example.warning { border-left-color: var(--amber-fill); }
.example h3 { display: block; font-size: 1rem; font-weight: 600; }
.gherkin { padding-left: .4rem; } .gherkin li { padding: .05rem 0 .05rem 1.4rem; text-indent: -1.4rem; overflow-wrap: anywhere; }
.kw { color: var(--violet); font-weight: 600; } .arg { color: var(--link); } .hole { color: var(--amber); }
.example table { width: auto; font-size: .9rem; margin: .4rem 0 .4rem 1.4rem; } .example caption { text-align: left; }
.background { color: var(--soft); }
.stepper .here > [stroke="black"], .stepper .leaf.here > path { stroke: var(--link); stroke-width: 4; stroke-dasharray: none; }
.stepper .leaf.here > path { fill: var(--link); fill-opacity: .28; }
.stepper .region.here > [stroke="black"] { stroke-width: 2; }
.stepper .leaf.here text { font-weight: 700; }
.stepper .arrow.possible { cursor: pointer; } .stepper .arrow.possible > path { stroke: var(--link); stroke-width: 3; stroke-dasharray: none; }
.stepper .arrow.possible > polygon { fill: var(--link); stroke: var(--link); } .stepper .arrow.possible text { fill: var(--link); font-weight: 700; }
.stepper .arrow.possible:hover text, .stepper .arrow.possible:focus-visible text { text-decoration: underline; }
.stepper .arrow:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
.present { padding: .6rem 1rem; border-left: .35rem solid var(--link); background: var(--raised); border-radius: .4rem; }
.present p { margin: 0; max-width: none; } .present .words { font-size: 1.1rem; font-weight: 600; }
.moves { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem 1.6rem; margin-top: 1rem; } .moves h3 { display: block; margin-bottom: .3rem; }
.moves li { padding: .3rem 0; } .moves button { text-align: left; } .moves .basis { display: block; color: var(--soft); font-size: .85rem; }
.trail { padding-left: 1.6rem; }
ul.meta li { padding: .2rem 0; }
.list li { padding: .45rem 0; border-top: 1px dotted var(--line); } .list .meta { display: block; }
.cell-name { display: none; } .terms td { vertical-align: top; }
.hit { padding: .6rem 0; border-top: 1px dotted var(--line); } .hit p { margin: 0; color: var(--soft); }
.hit .kind { font-size: .8rem; color: var(--soft); }
input.large-search[type="search"] { font-size: 1.2rem; width: min(36rem, 100%); padding: .4rem .7rem; }
@media (max-width: 40rem) {
  .toolbar { position: static; } .contents { display: flex; } .moves { grid-template-columns: 1fr; }
  .cell-name { display: inline; color: var(--soft); }
  .terms, .terms tbody, .terms tr, .terms th, .terms td { display: block; } .terms thead { display: none; }
  .terms tr { padding: .5rem 0; border-bottom: 1px solid var(--line); } .terms td, .terms th { border: 0; padding: .1rem 0; }
  h1 { font-size: 1.5rem; } .example table { margin-left: 0; } html { scroll-padding-top: 1rem; }
}
@media print { .stepper .moves, .stepper .controls, .trail { display: none; } .example, .block { break-inside: avoid; } }
`;
