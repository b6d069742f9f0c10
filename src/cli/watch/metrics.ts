/** Figures of a watch. Their names and labels are stable; only more are added. */
import { type Diagnosis, type VerdictClass, WHY_EXIT } from "../../findings/diagnosis/diagnosis.ts";
import type { DialObservation } from "../../findings/diagnosis/observation.ts";
import { type Labels, type Metric, prometheusText } from "./prometheus.ts";

/** What a watch has counted. */
export interface WatchState {
  readonly version: string;
  readonly host: string;
  readonly service: string;
  readonly rounds: number;
  readonly changes: number;
  readonly errors: number;
  /** By class, rounds. */
  readonly classes: ReadonlyMap<VerdictClass, number>;
  /** Seconds since 1970. */
  readonly changedAt: number | undefined;
  readonly last: Diagnosis | undefined;
}

/** Ports that a target has figures for: a map can name thousands. */
const MAX_PORTS = 128;

export function metricsText(state: WatchState): string {
  const of: Labels = { target: state.host, service: state.service };
  return prometheusText([
    one("opnum_build_info", "Version of opnum; always 1.", "gauge", { version: state.version }, 1),
    one("opnum_watch_rounds_total", "Diagnoses that came to a verdict.", "counter", of, state.rounds),
    one("opnum_watch_changes_total", "Verdicts that differed from the one before.", "counter", of, state.changes),
    one("opnum_watch_errors_total", "Diagnoses that came to no verdict, by an error of this machine.", "counter", of, state.errors),
    {
      name: "opnum_watch_verdicts_total",
      help: "Verdicts by class.",
      type: "counter",
      samples: classesOf((name) => state.classes.get(name) ?? 0, of),
    },
    ...(state.changedAt === undefined
      ? []
      : [one("opnum_watch_last_change_timestamp_seconds", "When the verdict changed last.", "gauge", of, state.changedAt)]),
    ...(state.last === undefined ? [] : ofDiagnosis(state.last, of)),
  ]);
}

function ofDiagnosis(diagnosis: Diagnosis, of: Labels): Metric[] {
  const { evidence } = diagnosis;
  const dials = latest(evidence.observations.filter((one): one is DialObservation => one.kind === "dial")).slice(0, MAX_PORTS);
  const ofDial = (dial: DialObservation): Labels => ({ ...of, address: dial.address, port: String(dial.port), purpose: dial.purpose });
  return [
    one("opnum_up", "1 where nothing is wrong between here and the service.", "gauge", of, diagnosis.class === "fine" ? 1 : 0),
    one("opnum_why_exit_code", "Exit code of the last verdict, as opnum why has it.", "gauge", of, diagnosis.exitCode),
    {
      name: "opnum_why_class",
      help: "1 for the class of the last verdict.",
      type: "gauge",
      samples: classesOf((name) => (name === diagnosis.class ? 1 : 0), of),
    },
    {
      name: "opnum_why_findings",
      help: "Findings of the last verdict by severity.",
      type: "gauge",
      samples: (["blocking", "degraded", "undecided", "note"] as const).map((severity) => ({
        labels: { ...of, severity },
        value: diagnosis.findings.filter((finding) => finding.severity === severity).length,
      })),
    },
    one("opnum_why_duration_seconds", "How long the last diagnosis took.", "gauge", of, evidence.ms / 1000),
    one("opnum_why_timestamp_seconds", "When the last diagnosis began.", "gauge", of, Math.round(evidence.began / 1000) / 1000),
    {
      name: "opnum_why_phase_seconds",
      help: "How long each phase of the last diagnosis took.",
      type: "gauge",
      samples: Object.entries(diagnosis.phases).map(([phase, ms]) => ({ labels: { ...of, phase }, value: ms / 1000 })),
    },
    {
      name: "opnum_port_open",
      help: "1 for each dialled TCP port that took the connection.",
      type: "gauge",
      samples: dials.map((dial) => ({ labels: ofDial(dial), value: dial.outcome === "open" ? 1 : 0 })),
    },
    {
      name: "opnum_port_connect_seconds",
      help: "How long connecting to each open TCP port took.",
      type: "gauge",
      samples: dials.filter(({ outcome }) => outcome === "open").map((dial) => ({ labels: ofDial(dial), value: dial.ms / 1000 })),
    },
    {
      name: "opnum_clock_skew_seconds",
      help: "The other side's clock less ours.",
      type: "gauge",
      samples: evidence.observations
        .filter((seen) => seen.kind === "clock")
        .filter((clock, i, all) => all.findIndex((other) => other.address === clock.address && other.source === clock.source) === i)
        .map((clock) => ({ labels: { ...of, address: clock.address, source: clock.source }, value: clock.skewMs / 1000 })),
    },
  ];
}

/** One of each address, port and purpose, the latest: a sample must not be there twice. */
function latest(dials: readonly DialObservation[]): DialObservation[] {
  return [...new Map(dials.map((dial) => [`${dial.address} ${dial.port} ${dial.purpose}`, dial])).values()];
}

function classesOf(value: (name: VerdictClass) => number, of: Labels): Metric["samples"] {
  return (Object.keys(WHY_EXIT) as VerdictClass[]).map((name) => ({ labels: { ...of, class: name }, value: value(name) }));
}

function one(name: string, help: string, type: Metric["type"], labels: Labels, value: number): Metric {
  return { name, help, type, samples: [{ labels, value }] };
}
