/** A ladder diagram as SVG: a column for each host, a row for each message, lost ones dashed and cut. */
import type { Ladder, LadderArrow } from "../../../findings/ladder.ts";
import { clock } from "../../../findings/layout.ts";
import { duration } from "../../../findings/units.ts";
import { html, type Markup } from "../../html/markup.ts";

const WIDTH = 1_000;
const LEFT = 205;
const ROW = 24;
const HEAD = 34;
/** Characters of a label that have room between two columns. */
const CHARACTER = 6.2;

export function ladderSvg(ladder: Ladder): Markup {
  const columns = ladder.participants.length;
  const span = WIDTH - LEFT - 40;
  const x = (index: number) => LEFT + 20 + (columns <= 1 ? span / 2 : (span * index) / (columns - 1));
  const height = HEAD + ROW * (ladder.arrows.length + 1);
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${`Ladder diagram: ${ladder.title}`}">
${ladder.participants.map(
  ({ address, role }, i) =>
    html`<line class="life" x1="${x(i)}" y1="${HEAD - 8}" x2="${x(i)}" y2="${height - 4}"/><text x="${x(i)}" y="14" text-anchor="${anchor(i, columns)}">${address}${
      role === "router" ? " (router)" : ""
    }</text>`,
)}
${ladder.arrows.map((arrow, i) => arrowSvg(arrow, ladder.arrows[i - 1], HEAD + ROW * (i + 1), x(arrow.from), x(arrow.to)))}
</svg>`;
}

function arrowSvg(arrow: LadderArrow, before: LadderArrow | undefined, y: number, from: number, to: number): Markup {
  const towards = to >= from ? 1 : -1;
  const end = arrow.lost ? from + (to - from) * 0.62 : to;
  // What happened at one host is a dot with its words beside it, where there is room.
  const here = arrow.from === arrow.to;
  const room = here ? 80 : Math.max(12, Math.floor(Math.abs(to - from) / CHARACTER) - 3);
  const label = arrow.label.length > room ? `${arrow.label.slice(0, room - 3)}...` : arrow.label;
  const waited = before === undefined ? undefined : arrow.time - before.time;
  const tip = here
    ? html`<rect class="${arrow.tone}" x="${from - 4}" y="${y - 4}" width="8" height="8" rx="4"/>`
    : arrow.lost
      ? html`<path class="arrow ${arrow.tone}" d="M${end - 4} ${y - 4}L${end + 4} ${y + 4}M${end - 4} ${y + 4}L${end + 4} ${y - 4}"/>`
      : html`<path class="${arrow.tone}" d="M${end} ${y}l${-8 * towards} -3.5v7z"/>`;
  return html`<g><title>${`Frame ${arrow.frame}, ${clock(arrow.time)}, ${arrow.conversation}: ${arrow.label}`}</title>
<text class="soft" x="0" y="${y + 4}">${clock(arrow.time).slice(0, 12)}</text><text class="soft" x="88" y="${y + 4}">${
    waited !== undefined && waited >= 1_000 ? `+${duration(waited)}` : ""
  }</text><text class="soft" x="${LEFT - 10}" y="${y + 4}" text-anchor="end">${arrow.frame}</text>
${here ? "" : html`<line class="${`arrow ${arrow.tone}${arrow.lost ? " lost" : ""}`}" x1="${from}" y1="${y}" x2="${arrow.lost ? end : end - 4 * towards}" y2="${y}"/>`}${tip}
${here ? beside(arrow.tone, label, from, y) : html`<text class="${`label ${arrow.tone}`}" x="${(from + to) / 2}" y="${y - 4}" text-anchor="middle">${label}</text>`}</g>
`;
}

function beside(tone: string, label: string, x: number, y: number): Markup {
  const right = x < WIDTH / 2;
  return html`<text class="${`label ${tone}`}" x="${right ? x + 9 : x - 9}" y="${y + 4}" text-anchor="${right ? "start" : "end"}">${label}</text>`;
}

function anchor(index: number, columns: number): string {
  if (columns === 1) return "middle";
  return index === 0 ? "start" : index === columns - 1 ? "end" : "middle";
}
