/** A conversation as a ladder: who sent what to whom. A list of links to frames, with its arrows drawn beside the words. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { hexDump } from "../../../../src/bytes/hex.ts";
import type { Ladder, LadderArrow } from "../../../../src/findings/ladder.ts";
import { CopyButton } from "../../shared/copy.tsx";
import { type CaptureClient, CaptureFailure, type Opened } from "../client.ts";
import { duration, instant, plural, since } from "../model/format.ts";
import type { Link } from "../model/link.ts";
import { CANCELLED, type FrameView } from "../worker/protocol.ts";
import { follow } from "./findings.tsx";
import { type Go, show } from "./report.tsx";

export function LadderSection({
  client,
  opened,
  link,
  go,
  start,
}: {
  readonly client: CaptureClient;
  readonly opened: Opened;
  readonly link: Link;
  readonly go: Go;
  readonly start: number;
}) {
  const [ladder, setLadder] = useState<Ladder | undefined>(opened.ladders[0]);
  const [frame, setFrame] = useState<FrameView | undefined>();
  const [words, setWords] = useState("");
  const asked = useRef(0);

  useEffect(() => {
    const number = link.frame;
    const turn = ++asked.current;
    const still = () => asked.current === turn;
    const follows = async () => {
      let conversation = link.conversation;
      if (number === undefined) setFrame(undefined);
      else {
        setWords(`Looking for frame ${number} …`);
        const found = await client.frame(number);
        if (!still()) return;
        setFrame(found);
        setWords(found === undefined ? `There is no frame ${number} in this capture.` : "");
        conversation ??= found?.conversation;
      }
      // What a finding's ladder shows already stays in its surroundings.
      const shown = [ladder, ...opened.ladders].find((one) => one !== undefined && holds(one, conversation, number));
      if (shown !== undefined) setLadder(shown);
      else if (conversation !== undefined) {
        setWords(`Reading ${conversation} …`);
        const full = await client.ladder(conversation);
        if (!still()) return;
        setWords(full === undefined ? `Nothing of ${conversation} can be drawn: no message in it was understood.` : "");
        setLadder(full);
      }
      if (number === undefined && conversation !== undefined) show("ladder");
    };
    follows().catch((error: unknown) => {
      if (!still()) return;
      if (!(error instanceof CaptureFailure)) throw error;
      if (error.failure.words !== CANCELLED.words) setWords(error.failure.words);
    });
  }, [link.frame, link.conversation]);

  // A frame of no conversation, or of one without a ladder, stands by itself.
  const within =
    ladder?.arrows.some((arrow) => arrow.frame === link.frame || (frame !== undefined && arrow.conversation === frame.conversation)) ??
    false;
  const octets =
    frame === undefined || frame.frame !== link.frame ? null : (
      <FrameOctets view={frame} start={start} link={link} onClose={() => go({ conversation: link.conversation })} />
    );

  return (
    <section id="ladder" class="ladder" aria-labelledby="ladder-title">
      <h2 id="ladder-title" tabIndex={-1}>
        {ladder === undefined ? "Ladder" : `Ladder: ${titleOf(ladder, opened)}`}
      </h2>
      {opened.ladders.length > 1 && (
        <p class="chips">
          <span class="muted">Those that matter most</span>{" "}
          {opened.ladders.map((one) => (
            <button
              type="button"
              key={one.id}
              aria-pressed={one === ladder}
              onClick={() => {
                setLadder(one);
                if (link.frame !== undefined || link.conversation !== undefined) go({});
              }}
            >
              {titleOf(one, opened)}
            </button>
          ))}
        </p>
      )}
      <p class="muted" role="status">
        {words}
      </p>
      {ladder === undefined ? (
        words === "" && <p class="muted">Choose a conversation from the table or the timeline, and its ladder is drawn here.</p>
      ) : (
        <Rungs ladder={ladder} start={start} frame={within ? link.frame : undefined} go={go}>
          {octets}
        </Rungs>
      )}
      {!within && octets}
    </section>
  );
}

/** With what it speaks, as numbers of conversations tell nobody anything. */
function titleOf({ id, title }: Ladder, { report }: Opened): string {
  const row = report.conversations.find((one) => one.id === id);
  const speaks = row?.interfaces.slice(0, 2).map(short).join(", ") || row?.carries;
  return speaks === undefined ? title : `${speaks}, ${title}`;
}

/** Of an interface without a name: the beginning of its UUID, by which people tell them apart. */
function short(name: string): string {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/.test(name) ? `${name.slice(0, 8)}…` : name;
}

function holds(ladder: Ladder, conversation: string | undefined, frame: number | undefined): boolean {
  if (frame !== undefined) return ladder.arrows.some((arrow) => arrow.frame === frame);
  return conversation !== undefined && ladder.left === 0 && ladder.id === conversation;
}

/** Arrows that are drawn at once; more are asked for. */
const PART = 100;

function Rungs({
  ladder,
  start,
  frame,
  go,
  children,
}: {
  readonly ladder: Ladder;
  readonly start: number;
  readonly frame: number | undefined;
  readonly go: Go;
  /** What stands below the arrow of the frame that the address points to. */
  readonly children: ComponentChildren;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState(PART);
  const { arrows, participants } = ladder;
  const at = useMemo(() => (frame === undefined ? -1 : nearest(arrows, frame)), [arrows, frame]);
  useEffect(() => setShown((before) => Math.max(PART, at >= before ? at + PART : 0)), [ladder, at]);
  const lanes = participants.length;

  const move = (event: KeyboardEvent) => {
    const rungs = [...(list.current?.querySelectorAll<HTMLElement>("a.rung") ?? [])];
    const current = rungs.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: rungs.length - 1 }[event.key];
    if (to === undefined || current < 0) return;
    event.preventDefault();
    rungs[Math.min(Math.max(to, 0), rungs.length - 1)]?.focus();
  };

  return (
    <div class={participants.some(({ address }) => address.length > 24) ? "rungs long" : "rungs"} data-lanes={Math.min(lanes, 6)}>
      <div class="heads" aria-hidden="true">
        <span />
        <div class="lanes">
          {participants.map(({ address, role }, i) => (
            <span key={`${role} ${address}`} class="head" ref={(element) => place(element, x(i, lanes))}>
              <b>{breakable(address)}</b> <small>{role === "other" ? "" : role}</small>
            </span>
          ))}
        </div>
      </div>
      <ol ref={list} onKeyDown={move} aria-label={`${ladder.title}: ${plural(arrows.length, "arrow")} in order of time`}>
        {arrows.slice(0, shown).map((arrow, i) => (
          <li key={`${i} ${arrow.frame}`} class={i === at ? (arrow.frame === frame ? "marked" : "marked near") : undefined}>
            <Pause before={arrows[i - 1]} arrow={arrow} />
            <a
              class={`rung tone-${TONES[arrow.tone]}`}
              href={`#frame=${arrow.frame}`}
              tabIndex={i === Math.max(at, 0) ? 0 : -1}
              aria-current={i === at ? "true" : undefined}
              onClick={(event) => follow(event, () => go({ frame: arrow.frame }))}
              onFocus={(event) => rove(list.current, event.currentTarget)}
            >
              <span class="when">
                <span class="unseen">frame </span>
                <b>{arrow.frame}</b> <small>{since(start, arrow.time)}</small>
              </span>
              <Arrow arrow={arrow} lanes={lanes} />
              <span class="label" ref={(element) => place(element, middle(arrow, lanes))}>
                <span class="unseen">
                  {participants[arrow.from]?.address} to {participants[arrow.to]?.address}
                  {arrow.lost ? ", without an answer" : ""}:{" "}
                </span>
                {arrow.label}
              </span>
            </a>
            {i === at && arrow.frame !== frame && (
              <p class="near-note">
                Frame {frame} comes {arrow.frame < (frame ?? 0) ? "after" : "before"} this one; it has no arrow of its own.
              </p>
            )}
            {i === at && children}
          </li>
        ))}
      </ol>
      {shown < arrows.length && (
        <button type="button" onClick={() => setShown((before) => before + PART)}>
          Show {Math.min(PART, arrows.length - shown)} more of {plural(arrows.length, "arrow")}
        </button>
      )}
      {ladder.left > 0 && <p class="muted">{plural(ladder.left, "arrow")} in the middle left out.</p>}
    </div>
  );
}

const TONES: Readonly<Record<LadderArrow["tone"], string>> = { good: "good", bad: "bad", doubtful: "doubt", plain: "plain" };

/** The arrow of a frame, or the last before it, or the first where there is none before. */
function nearest(arrows: readonly LadderArrow[], frame: number): number {
  const exact = arrows.findIndex((arrow) => arrow.frame === frame);
  if (exact >= 0) return exact;
  let last = 0;
  for (const [i, arrow] of arrows.entries()) if (arrow.frame < frame) last = i;
  return last;
}

/** One arrow is in the order of the Tab key; the others are reached from it. */
function rove(list: HTMLElement | null, chosen: HTMLElement): void {
  for (const rung of list?.querySelectorAll<HTMLElement>("a.rung") ?? []) rung.tabIndex = rung === chosen ? 0 : -1;
}

/** A gap in time is part of the story. */
function Pause({ before, arrow }: { readonly before: LadderArrow | undefined; readonly arrow: LadderArrow }) {
  if (before === undefined) return null;
  const gap = arrow.time - before.time;
  if (!(gap >= 1e6)) return null;
  return <p class="pause">{duration(gap)} later</p>;
}

/** Lanes in percent of the drawing. */
function x(lane: number, lanes: number): number {
  return lanes <= 1 ? 50 : 10 + (80 * lane) / (lanes - 1);
}

function place(element: HTMLElement | null, percent: number): void {
  if (element !== null) element.style.left = `${percent}%`;
}

/** A long address may break behind a colon, not amid a group. */
function breakable(address: string): ComponentChildren {
  return address.split(/(?<=:)/).map((part, i) => [i > 0 && <wbr key={i} />, part]);
}

/** Where an arrow's words stand: over it, and away from the edges. */
function middle(arrow: LadderArrow, lanes: number): number {
  const half = (x(arrow.from, lanes) + x(arrow.to, lanes)) / 2;
  return Math.min(75, Math.max(25, half));
}

function Arrow({ arrow, lanes }: { readonly arrow: LadderArrow; readonly lanes: number }) {
  const from = x(arrow.from, lanes);
  const whole = x(arrow.to, lanes);
  const to = arrow.lost ? (from + whole) / 2 : whole;
  const towards = to >= from ? 1 : -1;
  return (
    <svg class="arrow" aria-hidden="true" height="36" width="100%">
      {Array.from({ length: lanes }, (_, i) => (
        <line key={i} class="lane" x1={`${x(i, lanes)}%`} x2={`${x(i, lanes)}%`} y1="0" y2="100%" />
      ))}
      {/* At the foot of the rung, however many lines its words take. */}
      <svg y="100%" width="100%" height="1" overflow="visible" aria-hidden="true">
        {arrow.from === arrow.to ? (
          <circle class="dot" cx={`${from}%`} cy="-9" r="4" />
        ) : (
          <>
            <line class={arrow.lost ? "shaft lost" : "shaft"} x1={`${from}%`} x2={`${to}%`} y1="-9" y2="-9" />
            <svg x={`${to}%`} y="-9" overflow="visible" aria-hidden="true">
              {arrow.lost ? (
                <path class="cross" d="M-5 -5 L5 5 M-5 5 L5 -5" />
              ) : (
                <path class="tip" d={towards > 0 ? "M0 0 L-9 -4.5 L-9 4.5 Z" : "M0 0 L9 -4.5 L9 4.5 Z"} />
              )}
            </svg>
          </>
        )}
      </svg>
    </svg>
  );
}

function FrameOctets({
  view,
  start,
  link,
  onClose,
}: {
  readonly view: FrameView;
  readonly start: number;
  readonly link: Link;
  readonly onClose: () => void;
}) {
  const dump = useMemo(() => hexDump(view.octets), [view]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.closest("li, .frame")?.scrollIntoView({ block: "nearest" });
  }, [view]);
  const address = `${location.href.split("#")[0]}#frame=${view.frame}${link.file === undefined ? "" : `&file=${encodeURIComponent(link.file)}`}`;
  return (
    <section class="frame" aria-labelledby="frame-title">
      <header>
        <h3 id="frame-title" tabIndex={-1} ref={title}>
          Frame {view.frame}
        </h3>
        <CopyButton text={address} label="Copy link" what="to this frame" />
        <button type="button" class="quiet" onClick={onClose} title="Close (Esc)">
          <span aria-hidden="true">×</span>
          <span class="unseen">Close the frame</span>
        </button>
      </header>
      <dl class="facts">
        <div>
          <dt>Time</dt>
          <dd>
            {instant(view.time)} <span class="muted">{since(start, view.time)}</span>
          </dd>
        </div>
        <div>
          <dt>Octets</dt>
          <dd>{view.captured === view.original ? view.original : `${view.captured} captured of ${view.original}`}</dd>
        </div>
        {view.conversation !== undefined && (
          <div>
            <dt>Conversation</dt>
            <dd>{view.conversation}</dd>
          </div>
        )}
        {view.facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {view.comment !== undefined && (
          <div>
            <dt>Comment</dt>
            <dd>{view.comment}</dd>
          </div>
        )}
      </dl>
      {view.calls.map((call, i) => (
        <details key={`${call.operation} ${i}`} class="values" open={i === 0}>
          <summary>
            <code>{call.operation}</code>
          </summary>
          <div class="both">
            <Values title="Asked" lines={call.asked} otherwise="cannot be read" />
            <Values title="Answered" lines={call.answered} otherwise="nothing that can be read" />
          </div>
        </details>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="hex" tabIndex={0} aria-label={`Octets of frame ${view.frame}, hexadecimal`}>
        <pre>{dump}</pre>
      </section>
      {view.octets.length < view.captured && <p class="muted">Only the first {view.octets.length} octets are shown.</p>}
    </section>
  );
}

function Values({
  title,
  lines,
  otherwise,
}: {
  readonly title: string;
  readonly lines: readonly string[] | undefined;
  readonly otherwise: string;
}) {
  return (
    <div>
      <h4>{title}</h4>
      {lines === undefined ? (
        <p class="muted">{otherwise}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section tabIndex={0} aria-label={title}>
          <pre>{lines.join("\n")}</pre>
        </section>
      )}
    </div>
  );
}
