/** The way in few lines, for who wants to see where it ends: what is good is folded together, what is not never is. */
import type { Hop } from "./diagnosis.ts";

/** Steps of the way, and lines beside it. */
const MOST = 12;

/** @param path as a diagnosis has it; the whole of it is for who asks for it */
export function shortPath(path: readonly Hop[]): Hop[] {
  const way = path.filter(({ beside }) => !beside);
  const beside = path.filter((hop) => hop.beside);
  return [...folded(once(rungs(calls(entries(withoutMeans(names(way))))))), ...folded(merged(beside))];
}

/** One line for a name that has an address, however often it was asked for; what failed beside it (no IPv6 address, no name for the address) is no step. */
function names(way: readonly Hop[]): Hop[] {
  const asked = way.filter(({ id }) => id === "name");
  const rest = way.filter(({ id }) => id !== "name");
  const forward = asked.filter(({ state, title }) => state === "good" && / -> [0-9a-f.:, ]+$/i.test(title));
  // As this machine's programs have it, if that is known.
  const found = forward.find(({ title }) => !title.includes(ASKED)) ?? forward[0];
  const shown =
    found !== undefined
      ? [{ ...found, title: found.title.replace(/, asked of \S+(?= -> )/, "") }]
      : asked.filter((hop, i) => asked.findIndex(({ words }) => words === hop.words) === i);
  return [...shown, ...rest];
}

const ASKED = ", asked of ";

/** The bind to the mapper is a means of asking it. */
function withoutMeans(way: readonly Hop[]): Hop[] {
  const answered = way.some(({ id, state }) => id === "map" && state === "good");
  return way.filter(({ id, state, title }) => !(answered && id === "bind" && state === "good" && title.startsWith("bind to epm")));
}

/** An interface that the mapper has for one protocol sequence and not for others is there; one that it has for none is missing once. */
function entries(way: readonly Hop[]): Hop[] {
  const entry = ({ title }: Hop) => title.replace(/ over nca\w+$/, "");
  const found = new Set(way.filter(({ id, state }) => id === "map" && state === "good").map(entry));
  const missing = new Set<string>();
  return way.filter((hop) => {
    if (hop.id !== "map" || hop.state === "good") return true;
    const key = `${entry(hop)} ${hop.words}`;
    if (found.has(entry(hop)) || missing.has(key)) return false;
    missing.add(key);
    return true;
  });
}

/** What an operation came to by whoever got furthest: refusals of lower levels are steps of the ladder. */
function calls(way: readonly Hop[]): Hop[] {
  const operation = ({ title }: Hop) => title.replace(/,.*$/, "");
  const answered = new Set(way.filter(({ id, state }) => id === "call" && state === "good").map(operation));
  return way.filter((hop) => hop.id !== "call" || hop.state === "good" || !answered.has(operation(hop)));
}

/** Levels of one mechanism that came to the same are one line: `ntlm connect, packet, integrity (host/dc1)`. */
function rungs(way: readonly Hop[]): Hop[] {
  const lines: Hop[] = [];
  for (const hop of way) {
    const now = RUNG.exec(hop.title);
    const at = lines.findIndex((line) => {
      const before = RUNG.exec(line.title);
      return line.id === "security" && line.words === hop.words && before?.[1] === now?.[1] && before?.[3] === now?.[3];
    });
    if (hop.id !== "security" || now === null || at < 0) lines.push(hop);
    else {
      const [, mechanism, levels, spn = ""] = RUNG.exec(lines[at]!.title)!;
      lines[at] = { ...lines[at]!, title: `${mechanism} ${levels}, ${now[2]}${spn}` };
    }
  }
  return lines;
}

const RUNG = /^(\w+) (\w+(?:, \w+)*)( \(.*\))?$/;

/** The same port taken by several is one step, and what failed twice in the same way is told once. */
function once(way: readonly Hop[]): Hop[] {
  return way.filter((hop, i) => {
    const same = ({ id, state, title, words }: Hop) =>
      id === hop.id && state === hop.state && title === hop.title && (state === "good" || words === hop.words);
    return way.findIndex(same) === i;
  });
}

/** A port that was dialled and then spoken to is one line: of several, what came last, and the worst state. */
function merged(hops: readonly Hop[]): Hop[] {
  const byTitle = new Map<string, Hop>();
  for (const hop of hops) {
    const key = hop.id === "clock" ? "clock" : hop.title;
    const before = byTitle.get(key);
    byTitle.set(key, before === undefined ? hop : worse(before, hop));
  }
  return [...byTitle.values()];
}

const RANK = { skipped: 0, good: 1, doubtful: 2, bad: 3 } as const;

function worse(before: Hop, hop: Hop): Hop {
  const ms = before.ms === undefined || hop.ms === undefined ? (hop.ms ?? before.ms) : Math.max(before.ms, hop.ms);
  return { ...(RANK[before.state] > RANK[hop.state] ? before : hop), ms };
}

function folded(hops: readonly Hop[]): Hop[] {
  // The last that is good is how far it went.
  const last = hops.findLastIndex(({ state }) => state === "good");
  let room = Math.max(0, MOST - 1 - hops.filter(({ state }) => state !== "good").length);
  const kept = hops.filter(({ state }, i) => state !== "good" || i === last || room-- > 0);
  const left = hops.length - kept.length;
  if (left === 0) return kept;
  const { beside } = hops[0]!;
  const title = `${left} more, all good`;
  return [...kept, { id: "more", beside, title, state: "good", words: "", address: undefined, port: undefined, ms: undefined }];
}
