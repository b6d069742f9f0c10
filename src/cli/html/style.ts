/** The page's one style sheet. It is constant, so that its hash can stand in the page's content security policy. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --text: #1b1d22; --soft: #5c6370; --line: #d5d8de; --raised: #f5f6f8;
  --good: #17703a; --bad: #b3221b; --doubtful: #8a5a00; --plain: #3f4757; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #15171b; --text: #e6e8ec; --soft: #9aa1ad; --line: #353a43; --raised: #1e2127;
    --good: #5fc98a; --bad: #ff8078; --doubtful: #e5b04a; --plain: #b4bccb; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 72rem; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.25rem; line-height: 1.4; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; overflow-wrap: anywhere; }
ul { margin: .25rem 0; padding-left: 1.25rem; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.good { color: var(--good); } .bad { color: var(--bad); } .doubtful { color: var(--doubtful); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; max-width: 28rem; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.short { white-space: nowrap; width: 1%; }
td.words { min-width: 8rem; overflow-wrap: anywhere; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .75rem; overflow-x: auto; font-size: .8125rem; }
svg { display: block; min-width: 44rem; width: 100%; height: auto; font: 12px system-ui, sans-serif; }
svg text { fill: var(--text); } svg text.soft { fill: var(--soft); }
svg .life, svg .axis { stroke: var(--line); stroke-width: 1; }
svg .arrow { stroke-width: 1.5; fill: none; } svg .lost { stroke-dasharray: 5 4; }
svg .plain { stroke: var(--plain); } svg .good { stroke: var(--good); } svg .bad { stroke: var(--bad); } svg .doubtful { stroke: var(--doubtful); }
svg path.plain { fill: var(--plain); } svg path.good { fill: var(--good); } svg path.bad { fill: var(--bad); } svg path.doubtful { fill: var(--doubtful); }
svg rect.plain { fill: var(--plain); } svg rect.good { fill: var(--good); } svg rect.bad { fill: var(--bad); } svg rect.doubtful { fill: var(--doubtful); }
svg text.bad { fill: var(--bad); stroke: none; } svg text.doubtful { fill: var(--doubtful); stroke: none; }
svg text.good, svg text.plain { stroke: none; }
svg text.label { paint-order: stroke; stroke: var(--ground); stroke-width: 3px; }
@media print { body { max-width: none; } h2 { break-after: avoid; } .finding { break-inside: avoid; } }
`;
