/** When each conversation was: a bar a conversation, as SVG. */

import { clock } from "../../../findings/layout.ts";
import type { ConversationRow } from "../../../findings/report.ts";
import { duration } from "../../../findings/units.ts";
import { html, type Markup } from "../../html/markup.ts";

const WIDTH = 1_000;
const LEFT = 330;
const RIGHT = 20;
const ROW = 20;
const HEAD = 24;
const MOST = 40;

/** @param rows the worst first, of which so many are drawn as can be looked at */
export function timelineSvg(rows: readonly ConversationRow[], from: number, to: number): Markup {
  const shown = rows.slice(0, MOST).toSorted((a, b) => a.firstTime - b.firstTime || a.firstFrame - b.firstFrame);
  const span = Math.max(1, to - from);
  const x = (time: number) => LEFT + ((WIDTH - LEFT - RIGHT) * Math.min(Math.max(0, time - from), span)) / span;
  const height = HEAD + ROW * shown.length + 4;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => from + span * share);
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Timeline of conversations">
${ticks.map(
  (time, i) =>
    html`<line class="axis" x1="${x(time)}" y1="${HEAD - 6}" x2="${x(time)}" y2="${height}"/><text class="soft" x="${x(time)}" y="12" text-anchor="${
      i === 0 ? "start" : i === 4 ? "end" : "middle"
    }">${i === 0 ? clock(time).slice(0, 12) : `+${duration(time - from)}`}</text>`,
)}
${shown.map((row, i) => {
  const y = HEAD + ROW * i;
  const left = x(row.firstTime);
  const width = Math.max(3, x(row.lastTime) - left);
  const name = `${row.id} ${row.client} > ${row.server}`;
  return html`<g><title>${`${name}: ${row.verdict}; frames ${row.firstFrame} to ${row.lastFrame}, ${duration(row.lastTime - row.firstTime)}`}</title>
<text x="0" y="${y + 13}">${name.length > 52 ? `${name.slice(0, 49)}...` : name}</text><rect class="${toneOf(row)}" x="${left}" y="${y + 4}" width="${width}" height="11" rx="2"/></g>
`;
})}
</svg>`;
}

export function toneOf({ trouble, calls }: ConversationRow): "bad" | "doubtful" | "good" | "plain" {
  if (trouble >= 100) return "bad";
  if (trouble >= 10) return "doubtful";
  return calls > 0 ? "good" : "plain";
}
