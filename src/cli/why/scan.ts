/** `--scan`: what became of the ports of a range, runs of them together. */
import { visible } from "../../bytes/visible.ts";
import type { DialObservation, EvidenceFile } from "../../findings/diagnosis/observation.ts";

export interface ScannedAddress {
  readonly address: string;
  /** `open: 135, 49664-49670`, what is open first. */
  readonly lines: readonly string[];
}

const WORDS: Readonly<Record<DialObservation["outcome"], string>> = {
  open: "open",
  cut: "open, and hung up",
  refused: "refused",
  silent: "no answer",
  unreachable: "unreachable",
  local: "not sent by this machine",
};

export function scanned({ observations }: EvidenceFile): ScannedAddress[] {
  const dials = observations.filter((seen): seen is DialObservation => seen.kind === "dial" && seen.purpose === "scan");
  const addresses = [...new Set(dials.map(({ address }) => address))];
  return addresses.map((address) => ({
    address: visible(address, { limit: 100 }),
    lines: (Object.keys(WORDS) as DialObservation["outcome"][]).flatMap((outcome) => {
      const ports = dials.filter((seen) => seen.address === address && seen.outcome === outcome).map(({ port }) => port);
      return ports.length === 0 ? [] : [`${WORDS[outcome]}: ${runs(ports)}${ports.length > 2 ? ` (${ports.length} ports)` : ""}`];
    }),
  }));
}

/** `135, 139, 49664-49670` */
function runs(ports: readonly number[]): string {
  const sorted = [...new Set(ports)].sort((a, b) => a - b);
  const parts: [number, number][] = [];
  for (const port of sorted) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] === port - 1) last[1] = port;
    else parts.push([port, port]);
  }
  return parts.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(", ");
}
