/** The styles of the kill matrix page beside those of all reports. */
export const matrixStyle = `
main { max-width: 88rem; }
.verdict .of { color: var(--soft); font-weight: 400; font-size: 1.5rem; }
.verdict h1 { display: block; } .verdict h1 strong { font-size: 3.2rem; font-variant-numeric: tabular-nums; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; color: var(--soft); font-size: .9rem; }
.legend i { display: inline-block; width: .8rem; height: .8rem; border-radius: .2rem; margin-right: .4rem; vertical-align: -.05rem; }
.tone-right { background: var(--green-fill); } .tone-wrong { background: var(--amber-fill); } .tone-missed { background: var(--red-fill); }
.matrix { width: auto; border-collapse: separate; border-spacing: 1px; font-size: .82rem; }
.matrix th, .matrix td { padding: 0; border: 0; }
.matrix thead th { height: 12.5rem; vertical-align: bottom; border: 0; position: sticky; top: 0; background: var(--paper); }
.matrix thead .up { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; max-height: 12rem; overflow: hidden; text-overflow: ellipsis; font-size: .78rem; }
.matrix thead .machines { color: var(--violet); }
.matrix tbody th { padding: .05rem .6rem .05rem .5rem; border-left: .35rem solid var(--grey-fill); white-space: nowrap; max-width: 20rem; overflow: hidden; text-overflow: ellipsis; }
.matrix tr.right th.fault { border-left-color: var(--green-fill); } .matrix tr.wrong th.fault { border-left-color: var(--amber-fill); }
.matrix tr.missed th.fault { border-left-color: var(--red-fill); background: var(--raised); }
.matrix tr.requirement th { border: 0; padding: .9rem 0 .2rem; font-weight: 600; position: static; }
.matrix td { width: .95rem; min-width: .95rem; height: 1.1rem; background: var(--raised); border-radius: .15rem; }
.matrix td.m1 { background: color-mix(in srgb, var(--green-fill) 30%, var(--raised)); }
.matrix td.m2 { background: color-mix(in srgb, var(--green-fill) 55%, var(--raised)); }
.matrix td.m3 { background: color-mix(in srgb, var(--green-fill) 78%, var(--raised)); }
.matrix td.m4 { background: var(--green-fill); }
.matrix td.steps { width: auto; min-width: 3rem; background: none; text-align: right; padding-right: .6rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.matrix a { color: inherit; text-decoration: none; } .matrix a:hover { text-decoration: underline; }
.fault-card { border-top: 1px solid var(--line); margin: 0; padding: .2rem 0; }
.fault-card i { display: inline-block; width: .7rem; height: .7rem; border-radius: .2rem; }
.fault-card ul { padding: 0 0 .6rem 1.2rem; font-size: .9rem; }
tr.plain td { vertical-align: top; }
`;
