/** When what happened: packets over time, a bar for each conversation, a mark for each finding. Zoomed by dragging, by Ctrl and the wheel, and by keys. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ConversationRow, Finding } from "../../../../src/findings/report.ts";
import { duration, plural, since } from "../model/format.ts";
import { placeWords } from "../model/place-words.ts";
import { pan, type Span, spanOf, ticks, within, zoom } from "../model/scale.ts";
import type { Tone } from "../model/tone.ts";
import type { Activity } from "../worker/protocol.ts";
import type { Go } from "./report.tsx";

/** Bars that are drawn at once: those of the worst conversations that are in view. */
const LANES = 40;
const LANE = 22;
const HEAD = 78;

export function Timeline({
  rows,
  findings,
  activity,
  start,
  go,
  chosen,
  toneOf,
}: {
  /** Worst first. */
  readonly rows: readonly ConversationRow[];
  readonly findings: readonly Finding[];
  readonly activity: Activity;
  readonly start: number;
  readonly go: Go;
  readonly chosen: string | undefined;
  readonly toneOf: (row: ConversationRow) => Tone;
}) {
  const whole = useMemo(() => spanOf(activity.from, activity.to), [activity]);
  const [span, setSpan] = useState<Span>(whole);
  const [drag, setDrag] = useState<Span | undefined>();
  const [width, setWidth] = useState(960);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(280, Math.round(entry!.contentRect.width))));
    observer.observe(box.current!);
    // The page may only be kept from scrolling by a listener that says so from the start.
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const share = shareOf(event, box.current!);
      setSpan((before) => zoom(before, event.deltaY < 0 ? 1.25 : 0.8, before.from + share * (before.to - before.from), whole));
    };
    box.current!.addEventListener("wheel", wheel, { passive: false });
    const element = box.current!;
    return () => {
      observer.disconnect();
      element.removeEventListener("wheel", wheel);
    };
  }, [whole]);

  const inView = rows.filter((row) => row.firstTime <= span.to && row.lastTime >= span.from);
  const lanes = inView.slice(0, LANES).sort((a, b) => a.firstTime - b.firstTime);
  const x = (time: number) => ((time - span.from) / (span.to - span.from)) * width;
  const highest = Math.max(1, ...activity.packets);
  const height = HEAD + Math.max(1, lanes.length) * LANE + 6;
  const closer = (factor: number) => setSpan((before) => zoom(before, factor, (before.from + before.to) / 2, whole));

  const keys = (event: KeyboardEvent) => {
    const act = {
      "+": () => closer(1.6),
      "=": () => closer(1.6),
      "-": () => closer(1 / 1.6),
      "0": () => setSpan(whole),
      ArrowLeft: () => setSpan((before) => pan(before, -0.2, whole)),
      ArrowRight: () => setSpan((before) => pan(before, 0.2, whole)),
      Home: () => setSpan((before) => pan(before, -1e9, whole)),
      End: () => setSpan((before) => pan(before, 1e9, whole)),
    }[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  const pointer = (event: PointerEvent) => span.from + shareOf(event, box.current!) * (span.to - span.from);

  return (
    <section id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" tabIndex={-1}>
        Timeline
      </h2>
      <p class="bar">
        <span class="muted" role="status">
          {since(start, span.from)} to {since(start, span.to)}, {duration(span.to - span.from)};{" "}
          {inView.length > lanes.length
            ? `the ${lanes.length} worst of ${plural(inView.length, "conversation")} in view`
            : plural(inView.length, "conversation")}
        </span>
        <span class="buttons">
          <button type="button" onClick={() => closer(1.6)} title="Closer (+)">
            <span aria-hidden="true">+</span>
            <span class="unseen">Closer</span>
          </button>
          <button type="button" onClick={() => closer(1 / 1.6)} title="Farther (−)">
            <span aria-hidden="true">−</span>
            <span class="unseen">Farther</span>
          </button>
          <button type="button" onClick={() => setSpan(whole)} title="All of it (0)">
            All
          </button>
        </span>
      </p>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a diagram that is moved by keys */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: no fieldset */}
      <div
        ref={box}
        class="timeline"
        role="group"
        tabIndex={0}
        aria-label="Timeline; plus and minus zoom, the arrow keys move, 0 shows all of it. The table of conversations says the same in words."
        onKeyDown={keys}
        onDblClick={() => setSpan(whole)}
        onPointerDown={(event) => {
          if (event.button !== 0 || event.pointerType === "touch") return;
          const at = pointer(event);
          setDrag({ from: at, to: at });
        }}
        onPointerMove={(event) => {
          if (drag === undefined) return;
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ from: drag.from, to: pointer(event) });
        }}
        onPointerUp={() => {
          if (drag === undefined) return;
          const [from, to] = [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)];
          // A click that trembled is no selection.
          if (x(to) - x(from) > 6) setSpan(within(spanOf(from, to), whole));
          setDrag(undefined);
        }}
        onPointerCancel={() => setDrag(undefined)}
      >
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={`${plural(lanes.length, "conversation")} over ${duration(span.to - span.from)}`}
        >
          {activity.packets.map((packets, i) => {
            if (packets === 0) return null;
            const from = x(activity.from + ((activity.to - activity.from) * i) / activity.packets.length);
            const to = x(activity.from + ((activity.to - activity.from) * (i + 1)) / activity.packets.length);
            if (to < 0 || from > width) return null;
            // By the square root: one quiet retransmission beside a thousand packets is still seen.
            const tall = Math.max(2, Math.sqrt(packets / highest) * 40);
            return <rect key={i} class="packets" x={from} width={Math.max(1, to - from - 0.5)} y={46 - tall} height={tall} />;
          })}
          {ticks(span, start, width / 110).map(({ at, label }) => (
            <g key={label}>
              <line class="grid" x1={x(at)} x2={x(at)} y1="46" y2={height} />
              <text
                class="tick"
                x={Math.min(Math.max(x(at), 2), width - 2)}
                y="61"
                text-anchor={x(at) < 20 ? "start" : x(at) > width - 30 ? "end" : "middle"}
              >
                {label}
              </text>
            </g>
          ))}
          {findings.map((finding, i) =>
            finding.firstTime === undefined || finding.severity === "note" ? null : (
              <g key={`${finding.rule} ${i}`} class={`mark ${finding.severity}`}>
                <title>{finding.sentence}</title>
                <path d={`M${x(finding.firstTime)} 74 l-5 -8 h10 z`} />
                {finding.lastTime !== undefined && <line x1={x(finding.firstTime)} x2={x(finding.lastTime)} y1="74" y2="74" />}
              </g>
            ),
          )}
          {lanes.map((row, i) => (
            <Lane key={row.id} row={row} y={HEAD + i * LANE} x={x} width={width} chosen={row.id === chosen} tone={toneOf(row)} go={go} />
          ))}
          {drag !== undefined && (
            <rect
              class="selection"
              x={Math.min(x(drag.from), x(drag.to))}
              width={Math.abs(x(drag.to) - x(drag.from))}
              y="0"
              height={height}
            />
          )}
        </svg>
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: no fieldset */}
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: a diagram that is moved by keys */}
      <p class="muted hint">Drag to look closer, double-click for all of it; a bar opens its ladder.</p>
    </section>
  );
}

function Lane({
  row,
  y,
  x,
  width,
  chosen,
  tone,
  go,
}: {
  readonly row: ConversationRow;
  readonly y: number;
  readonly x: (time: number) => number;
  readonly width: number;
  readonly chosen: boolean;
  readonly tone: Tone;
  readonly go: Go;
}) {
  // A datagram at the very end still has a bar.
  const from = Math.min(Math.max(-2, x(row.firstTime)), width - 3);
  const to = Math.min(width + 2, x(row.lastTime));
  const label = `${row.client} → ${row.server} ${row.interfaces[0] ?? row.carries ?? ""}`.trim();
  const bar = Math.max(3, to - from);
  const { words, where } = placeWords([label, row.server, row.id], Math.max(from, 0), Math.min(from + bar, width), width);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table of conversations is its way by keyboard
    <g class={`lane tone-${tone}${chosen ? " chosen" : ""}`} onClick={() => go({ conversation: row.id })}>
      <title>{`${row.id} ${label}: ${row.verdict}`}</title>
      <rect class="hit" x="0" y={y} width={width} height={LANE} />
      <rect class="line" x={from} y={y + 4} width={bar} height={LANE - 8} rx="2" />
      <text
        x={where === "behind" ? from + bar + 6 : where === "before" ? from - 6 : Math.max(from, 0) + 6}
        y={y + 15}
        text-anchor={where === "before" ? "end" : "start"}
        class={where === "inside" ? "inside" : undefined}
      >
        {words}
      </text>
    </g>
  );
}

/** Where a pointer is, 0..1 of the width. */
function shareOf(event: { readonly clientX: number }, element: HTMLElement): number {
  const { left, width } = element.getBoundingClientRect();
  return Math.min(1, Math.max(0, (event.clientX - left) / width));
}
