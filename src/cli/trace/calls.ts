/** `--calls`: a line a call, as it is complete. */
import { visible } from "../../bytes/visible.ts";
import type { CallRecord, Carrier } from "../../capture/records.ts";
import { clock } from "../../findings/layout.ts";
import { duration } from "../../findings/units.ts";
import { formatHostPort } from "../../ids/ip-address.ts";
import { protectionWords } from "../../knowledge/authentication.ts";
import type { Output } from "../output.ts";

/**
 * `13:30:05.884123 #12 10.0.0.1:50000 > 10.0.0.2:135 srvsvc.NetrShareEnum 1.20 ms answered 24/180 octets, NTLM privacy`
 * @param columns of the terminal: what is longer is two lines
 */
export function callLine(call: CallRecord, out: Pick<Output, "bad" | "doubtful" | "dim">, columns = Number.POSITIVE_INFINITY): string {
  const mark = call.request ?? call.answer;
  const { client, server } = call.conversation;
  const when = `${clock(mark?.time)} #${mark?.frame ?? "?"}`;
  const where = `${formatHostPort(client.address, client.port)} > ${formatHostPort(server.address, server.port)}${through(call.carrier)}`;
  const what = `${whatOf(call)}${call.latency === undefined ? "" : ` ${duration(call.latency)}`}`;
  const { type, level } = call.protection ?? { type: 0, level: 0 };
  const cost = `${call.octets[0]}/${call.octets[1]} octets, ${type === 0 ? "no protection" : protectionWords(type, level)}`;
  const length = [when, where, what, outcomeOf(call, PLAIN), cost].join(" ").length;
  return `${out.dim(when)} ${where}${length > columns ? "\n    " : " "}${what} ${outcomeOf(call, out)} ${out.dim(cost)}`;
}

const PLAIN = { bad: (text: string) => text, doubtful: (text: string) => text };

function whatOf(call: CallRecord): string {
  const ref = call.interface;
  const name = ref === undefined ? "(unknown interface)" : visible(ref.name ?? `${ref.uuid} v${ref.major}.${ref.minor}`, { limit: 80 });
  return `${name}.${call.operation === undefined ? `opnum ${call.opnum}` : visible(call.operation, { limit: 80 })}${ref?.by === "mapping" ? " (inferred)" : ""}`;
}

function outcomeOf(call: CallRecord, out: Pick<Output, "bad" | "doubtful">): string {
  const { fault, status, outcome, unansweredBecause: because } = call;
  if (fault !== undefined) {
    return out.bad(
      `${outcome === "rejected" ? "rejected" : "fault"} ${fault.name} (${visible(fault.words)})${fault.didNotExecute ? ", not executed" : ""}`,
    );
  }
  if (status !== undefined) return out.doubtful(`answered ${status.name} (${visible(status.words)})`);
  if (outcome === "answered") return outcome;
  const words = because === undefined ? outcome : `${outcome}: ${because.replace("-", " ")}`;
  if (because === "maybe") return words;
  return because === "capture-ended" ? out.doubtful(words) : out.bad(words);
}

function through(carrier: Carrier): string {
  if (carrier.kind === "pipe") return `[${visible(carrier.name ?? "pipe", { limit: 80 })}]`;
  return carrier.kind === "http" ? "[http]" : "";
}
