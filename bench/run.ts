/**
 * `npm run bench`: every benchmark, one after the other, and one table of ratios. Each measures ours and what it is compared with in turns within one
 * run (absolute figures drift with the machine, ratios do not), prints a line of JSON per result, and can be run alone.
 *
 *     npm run bench -- [addone sealed bulk ndr sealing bind midl trace page why startup idle peers] [--rounds n] [--json]
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join } from "node:path";

/** One line of the table. */
interface Row {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
  /** Ours over what it is compared with, unless `want` says otherwise. */
  readonly value: number | undefined;
  readonly want?: Target | undefined;
}

/** Bounds of the value: `least` must, `reach` is the aim; `most` where smaller is better. */
interface Target {
  readonly least?: number;
  readonly reach?: number;
  readonly most?: number;
}

type Line = Record<string, unknown>;

/** How a benchmark's JSON becomes rows. NDR's print rows of their own; see `generic`. */
const readers: Record<string, (line: Line) => Row[]> = {
  addone: (line) => {
    const depth = Number(line["inFlight"]);
    const writes = Math.max(Number(line["clientWritesPerCall"]), Number(line["serverWritesPerCall"]));
    const want = depth === 1 ? { least: 0.85, reach: 1 } : { least: 0.5, reach: 0.85 };
    const ours = rate(line["ours"], "/s");
    const what = `AddOne, ${depth} in flight`;
    return [
      { what, ours, beside: `sockets that replay octets ${rate(line["replay"], "/s")}`, value: Number(line["replayRatio"]), want },
      { what, ours, beside: `sockets that form and read them ${rate(line["bare"], "/s")}`, value: Number(line["ratio"]), want },
      ...(depth === 1
        ? []
        : [{ what: "socket writes per call", ours: writes.toFixed(3), beside: "", value: writes, want: { most: 0.05 } }]),
    ];
  },
  sealed: (line) => {
    const least = typeof line["least"] === "number" ? { least: line["least"] } : undefined;
    const what = `AddOne, ${line["protection"]}, ${line["inFlight"]} in flight`;
    const ours = rate(line["ours"], "/s");
    const bare = `sockets that form and read ${line["length"]} octets ${rate(line["bare"], "/s")}`;
    const replay = `sockets that replay ${line["length"]} octets ${rate(line["replay"], "/s")}`;
    const processors = {
      ours: `${Number(line["cpu"]).toFixed(1)} us`,
      beside: `processor time of those sockets ${Number(line["bareCpu"]).toFixed(1)} us`,
    };
    return [
      { what, ours, beside: bare, value: Number(line["ratio"]), want: least },
      { what, ours, beside: replay, value: Number(line["replayRatio"]) },
      { what, ...processors, value: Number(line["cpu"]) / Number(line["bareCpu"]) },
    ];
  },
  bind: (line) => [
    {
      what: `connect, bind (${line["mechanism"] === "ntlm" ? "NTLM" : "Kerberos of a cache"}), a call, close`,
      ours: rate(line["ours"], "/s"),
      beside: line["theirs"] === undefined ? `${line["peer"]}: ${line["why"]}` : `${line["peer"]} ${rate(line["theirs"], "/s")}`,
      value: line["ratio"] === undefined ? undefined : Number(line["ratio"]),
      want: { least: 1 },
    },
  ],
  bulk: (line) => {
    const megabytes = Number(line["bytes"]) / (1 << 20);
    const receive = line["direction"] === "receive";
    const small = megabytes <= 1;
    return [
      {
        what: `${receive ? "receive" : "send"} ${megabytes} MB${line["into"] === true ? " into memory of the caller's" : ""}`,
        ours: rate(line["ours"], "B/s"),
        beside: `bare sockets ${rate(line["bare"], "B/s")}`,
        value: Number(line["ratio"]),
        want: receive ? (small ? { least: 1.5, reach: 1.7 } : { least: 1, reach: 1.1 }) : { least: small ? 0.8 : 0.6 },
      },
    ];
  },
  startup: (line) => [
    {
      what: `opnum ${line["command"]}`,
      ours: `${Number(line["ours"]).toFixed(1)} ms`,
      beside: `empty Node ${Number(line["bare"]).toFixed(1)} ms`,
      value: Number(line["ratio"]),
      want: line["command"] === "--help" ? { most: 1.25 } : line["command"] === "ping" ? { most: 2.6 } : undefined,
    },
  ],
  why: (line) => {
    if (line["kind"] === "skipped")
      return [{ what: "opnum why in the failure lab", ours: "", beside: String(line["why"]), value: undefined }];
    const seconds = (value: unknown) => Number(value) / 1_000;
    if (line["kind"] === "lab") {
      const what =
        line["what"] === "failures" ? `verdict of ${line["count"]} failures, live` : `verdict of ${line["count"]} that are none, live`;
      const ours = (name: string) => `${seconds(line[name]).toFixed(2)} s`;
      return [
        { what: `${what}: median`, ours: ours("median"), beside: "", value: seconds(line["median"]), want: { most: 3 } },
        { what: `${what}: longest`, ours: ours("longest"), beside: "", value: seconds(line["longest"]), want: { most: 6 } },
      ];
    }
    return [
      {
        what: `healthy opnum why on loopback beyond its start-up${line["recorded"] === true ? "" : ", without recording"}`,
        ours: `${Number(line["beyond"]).toFixed(0)} ms`,
        beside: `why --help ${Number(line["startup"]).toFixed(0)} ms`,
        value: seconds(line["beyond"]),
        want: { most: 0.3 },
      },
    ];
  },
  idle: (line) => [
    {
      what: `memory of an idle association (${line["associations"]})`,
      ours: `${(Number(line["ours"]) / 1024).toFixed(1)} KiB`,
      beside: `bare socket ${(Number(line["bare"]) / 1024).toFixed(1)} KiB`,
      value: Number(line["ratio"]),
    },
    { what: "a call beside them", ours: `${Number(line["callMs"]).toFixed(2)} ms`, beside: "", value: undefined },
  ],
  peers: (line) => [
    {
      what: String(line["what"]),
      ours: rate(line["ours"], "/s"),
      beside: line["theirs"] === undefined ? `${line["peer"]}: ${line["why"]}` : `${line["peer"]} ${rate(line["theirs"], "/s")}`,
      value: line["ratio"] === undefined ? undefined : Number(line["ratio"]),
    },
  ],
};

const parts = [
  "startup",
  "addone",
  "sealed",
  "bulk",
  "sealed-bulk",
  ...globSync(join(import.meta.dirname, "ndr*.ts")).map((path) => basename(path, ".ts")),
  "sealing",
  "bind",
  "midl",
  "trace",
  "page",
  "why",
  "idle",
  "peers",
];
const args = process.argv.slice(2);
const json = args.includes("--json");
const rounds = args.indexOf("--rounds");
const wanted = args.filter((arg, i) => !arg.startsWith("--") && (rounds < 0 || i !== rounds + 1));
const unknown = wanted.find((name) => !parts.some((part) => part.startsWith(name)));
if (unknown !== undefined) {
  console.error(`bench: there is no "${unknown}"; there are ${parts.join(", ")}`);
  process.exit(2);
}
if (!existsSync(join(import.meta.dirname, "..", "dist", "cli.js"))) {
  console.error("bench: there is no dist/; npm run bench builds it first");
  process.exit(2);
}

const rows: Row[] = [];
let failed = false;
for (const part of parts) {
  if (wanted.length > 0 && !wanted.some((name) => part.startsWith(name))) continue;
  process.stderr.write(`${part} ...\n`);
  const script = join(import.meta.dirname, `${part}.ts`);
  const extra = rounds < 0 ? [] : ["--rounds", args[rounds + 1] ?? "9"];
  const result = spawnSync(process.execPath, ["--no-warnings", "--expose-gc", script, "--json", ...extra], {
    encoding: "utf8",
    maxBuffer: 16 << 20,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (result.status !== 0) {
    failed = true;
    rows.push({ what: part, ours: "", beside: `ended with ${result.signal ?? result.status}`, value: undefined });
  }
  for (const text of result.stdout.split("\n")) {
    if (!text.startsWith("{")) continue;
    if (json) console.log(text);
    const line = JSON.parse(text) as Line;
    rows.push(...(readers[part] ?? generic)(line));
  }
}
if (!json) print(rows);
process.exit(failed ? 1 : 0);

/** `{ what, ours, beside, ratio?, least?, reach?, most? }`: the form of benchmarks that know their own targets. */
function generic(line: Line): Row[] {
  const number = (name: keyof Target) => (typeof line[name] === "number" ? { [name]: line[name] } : {});
  const want = { ...number("least"), ...number("reach"), ...number("most") };
  const value = typeof line["ratio"] === "number" ? line["ratio"] : undefined;
  return [{ what: String(line["what"]), ours: String(line["ours"]), beside: String(line["beside"]), value, want }];
}

function print(rows: readonly Row[]): void {
  const table = [
    ["what", "ours", "beside", "ratio", "wanted", ""],
    ...rows.map((row) => [row.what, row.ours, row.beside, row.value?.toFixed(2) ?? "", target(row.want), judge(row)]),
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  console.log(`Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model ?? "unknown"}); medians of interleaved rounds\n`);
  for (const [i, line] of table.entries()) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    );
    if (i === 0) console.log(widths.map((width) => "-".repeat(width)).join("  "));
  }
}

function target(want: Target = {}): string {
  const words: string[] = [];
  if (want.most !== undefined) words.push(`<= ${want.most}`);
  if (want.least !== undefined) words.push(`>= ${want.least}`);
  if (want.reach !== undefined) words.push(`reach ${want.reach}`);
  return words.join(", ");
}

function judge({ value, want }: Row): string {
  if (value === undefined || want === undefined) return "";
  if ((want.least !== undefined && value < want.least) || (want.most !== undefined && value > want.most)) return "MISSED";
  if (want.reach !== undefined) return value >= want.reach ? "reached" : "good";
  return want.least === undefined && want.most === undefined ? "" : "good";
}

function rate(value: unknown, unit: string): string {
  const number = Number(value);
  const [scale, prefix] = number >= 1e9 ? [1e9, "G"] : number >= 1e6 ? [1e6, "M"] : number >= 1e3 ? [1e3, "k"] : [1, ""];
  return `${(number / scale).toPrecision(3)} ${prefix}${unit}`;
}
