/** `--compare HOST2`: what two hosts' endpoint maps hold, side by side. */
import { visible } from "../../bytes/visible.ts";
import { resolveTarget } from "../../diagnose/target.ts";
import { diagnoseHost } from "../../diagnose/why.ts";
import { type ComparedInterface, type Comparison, compareMaps, DIFFERENCE_WORDS } from "../../findings/diagnosis/compare.ts";
import { judgeEvidence } from "../../findings/diagnosis/judge.ts";
import type { EndpointMapObservation, EvidenceFile } from "../../findings/diagnosis/observation.ts";
import { hang, table, wrap } from "../../findings/layout.ts";
import { ladderOf } from "../credentials.ts";
import { EXIT } from "../exit-codes.ts";
import type { Why } from "../why.ts";
import { typedHost } from "./host.ts";
import { comparisonJson } from "./json.ts";
import { typedTarget, whyOptions } from "./options.ts";
import { wantsAscii } from "./path.ts";
import { printDiagnosis } from "./print.ts";
import { startProgress } from "./progress.ts";

const ROWS = 200;

/** @returns 0 where both have the same, 1 where they differ; a host whose map cannot be read has the exit code of its verdict */
export async function runCompare(invocation: Why, second: string): Promise<number> {
  const { options, args, io, out } = invocation;
  const here = typedTarget(args);
  const there = typedHost(second);
  const hosts = [here.host, there.host] as const;
  const wanted =
    here.what === undefined ? undefined : new Set(resolveTarget(here.host, here.what).interfaces.map(({ uuid }) => uuid.toLowerCase()));
  using who = await ladderOf(options, io, out);
  const progress = startProgress(out, hosts.join(" and "), options.ascii || wantsAscii(io));
  let files: readonly EvidenceFile[];
  try {
    files = await Promise.all(
      [here, { ...there, what: undefined }].map((target) =>
        diagnoseHost(
          { host: target.host },
          {
            ...whyOptions(options, target),
            beside: "none",
            security: who.security,
            signal: io.signal,
            onPhase: (words) => progress.phase(words),
            onObservation: (observation) => progress.seen(observation),
          },
        ),
      ),
    );
  } finally {
    progress[Symbol.dispose]();
  }
  const maps = files.map(mapOf);
  const [a, b] = maps;
  if (a === undefined || b === undefined) return unread(invocation, files[a === undefined ? 0 : 1]!);
  const comparison = compareMaps(a, b, hosts, wanted);
  const exitCode = comparison.interfaces.some(({ difference }) => difference !== "same") ? EXIT.notListening : EXIT.ok;
  out.object(comparisonJson(comparison, exitCode));
  printComparison(invocation, comparison);
  return exitCode;
}

function mapOf({ observations }: EvidenceFile): EndpointMapObservation | undefined {
  const maps = observations.filter((seen) => seen.kind === "endpoint-map");
  return maps.find(({ outcome }) => outcome === "read") ?? maps.find(({ outcome }) => outcome === "cut-short");
}

/** There is nothing to compare: why that is so is what this command is for. */
function unread({ options, io, out }: Why, file: EvidenceFile): number {
  const diagnosis = judgeEvidence(file);
  const host = visible(file.target.host, { limit: 100 });
  out.object({
    ...comparisonJson({ format: "opnum-compare-1", hosts: ["", ""], interfaces: [], sentence: "" }, diagnosis.exitCode),
    comparison: null,
    unread: host,
    sentence: diagnosis.sentence,
  });
  out.line(out.bad(`The endpoint map of ${host} cannot be read, so that there is nothing to compare.`));
  out.line();
  const ascii = options.ascii || wantsAscii(io);
  printDiagnosis(out, diagnosis, {
    width: Math.min(io.stdout.columns || 80, 120),
    ascii,
    verbose: options.verbose,
    brief: options.brief,
    rules: undefined,
    interrupted: false,
  });
  return diagnosis.exitCode === 0 ? EXIT.internal : diagnosis.exitCode;
}

function printComparison({ options, io, out }: Pick<Why, "options" | "io" | "out">, comparison: Comparison): void {
  const width = Math.max(40, Math.min(io.stdout.columns || 80, 120));
  const differing = comparison.interfaces.filter(({ difference }) => difference !== "same");
  const paint = differing.length === 0 ? out.good : out.doubtful;
  for (const line of wrap(visible(comparison.sentence), width)) out.line(paint(line));
  if (options.brief) return;
  const shown = options.verbose ? comparison.interfaces : differing;
  if (shown.length > 0) {
    out.line();
    const rows = shown
      .slice(0, ROWS)
      .map((each) => [nameOf(each), endpointsOf(each, "here"), endpointsOf(each, "there"), DIFFERENCE_WORDS[each.difference]]);
    const [here, there] = comparison.hosts.map((host) => visible(host, { limit: 40 }));
    const columns = [
      { title: "interface", least: 12 },
      { title: `here: ${here}`, least: 12 },
      { title: `there: ${there}`, least: 12 },
      { title: "", least: 10 },
    ];
    for (const [i, group] of table(columns, rows, width).entries()) for (const line of group) out.line(i === 0 ? out.dim(line) : line);
  }
  if (shown.length > ROWS) out.line(`${shown.length - ROWS} more: --json has them all.`);
  const same = comparison.interfaces.length - differing.length;
  if (!options.verbose && same > 0)
    for (const line of hang("", `${same} are registered alike at both: --verbose lists them.`, width)) out.line(out.dim(line));
}

function nameOf({ name, uuid, version }: ComparedInterface): string {
  return visible(name === undefined ? `${uuid} v${version}` : `${name} v${version}`, { limit: 80 });
}

const SEQUENCES: Readonly<Record<string, string>> = { ncacn_ip_tcp: "TCP", ncacn_np: "pipe", ncadg_ip_udp: "UDP", ncacn_http: "HTTP" };

/** `TCP 49664 (dynamic), pipe \pipe\lsass`; calls within a machine are nobody else's. */
function endpointsOf(each: ComparedInterface, side: "here" | "there"): string {
  const ranges = each.ranges[side].length === 0 ? "" : ` (${each.ranges[side].join(", ")})`;
  const parts = Object.entries(each[side])
    .filter(([sequence]) => sequence !== "ncalrpc")
    .map(([sequence, endpoints]) => {
      const list = endpoints.slice(0, 4).map((endpoint) => visible(endpoint, { limit: 40 }));
      const more = endpoints.length > 4 ? `, ${endpoints.length - 4} more` : "";
      return `${SEQUENCES[sequence] ?? visible(sequence, { limit: 40 })} ${list.join(", ")}${more}${sequence === "ncacn_ip_tcp" ? ranges : ""}`;
    });
  if (parts.length > 0) return parts.join("; ");
  return Object.keys(each[side]).length > 0 ? "within the machine only" : "-";
}
