/** What RPC travels in, as lines that can be compared: SMB commands and HTTP heads, ours and the oracle's. */
import type { Message } from "../../src/capture/listener.ts";
import { SMB1 } from "../../src/pdu/smb1/index.ts";
import { statusName } from "../../src/status/names.ts";

type Line = Readonly<Record<string, unknown>>;

/** `stream=0 frame=14 smb2 0 R STATUS_X`; data of files without their frame: ours are told by their first octets, the oracle's by their last. */
export function theirCarriers(lines: readonly Line[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    if (line["kind"] !== "svc" || line["stream"] === undefined) continue;
    const { stream, frame, p } = line as { stream: number; frame: number; p: string };
    if (p === "http") {
      if (typeof line["req"] === "string") out.push(`stream=${stream} http ${line["req"]} ${line["uri"] ?? ""}`);
      if (line["status"] !== undefined) out.push(`stream=${stream} http ${httpWords(Number(line["status"]))}`);
    } else if (p === "smb1" || p === "smb2") {
      const side = line["resp"] === true ? "R" : "C";
      const commands = (line["cmds"] as number[]).filter((command) => command !== SMB1.NO_ANDX_COMMAND);
      for (const command of commands) out.push(smbLine(stream, frame, p, command, side));
      if (side === "R" && commands.length === 1 && typeof line["status"] === "string") {
        const name = name32(Number(line["status"]));
        if (name !== undefined) out.push(`stream=${stream} frame=${frame} ${p} status ${name}`);
      }
    }
  }
  return out;
}

export function ourCarriers(messages: readonly Message[]): string[] {
  const out: string[] = [];
  /** By stream and frame: what all SMB messages of a frame say. */
  const frames = new Map<string, { readonly lines: string[]; readonly statuses: string[] }>();
  for (const message of messages) {
    const stream = message.conversation.number;
    if (message.protocol === "http") {
      const request = /^Request, (\S+) (.*?)(?:, Query:(.*))?$/s.exec(message.summary);
      if (request !== null)
        out.push(`stream=${stream} http ${request[1]} ${request[2]}${request[3] === undefined ? "" : `?${request[3]}`}`);
      const response = /^Response, HTTP\/\S+ Status: (.*?), URL: /s.exec(message.summary);
      if (response !== null) out.push(`stream=${stream} http ${response[1]!.replace(/^(\d{3}) .*/s, "$1")}`);
    } else if (message.protocol === "smb1" || message.protocol === "smb2") {
      const key = `${stream} ${message.frame}`;
      const frame = frames.get(key) ?? { lines: [], statuses: [] };
      frames.set(key, frame);
      const status = / - NT Status: System - \w+, Code = \(\d+\) (\S+)/.exec(message.summary)?.[1];
      if (status !== undefined && status !== "0x80000006")
        frame.statuses.push(`stream=${stream} frame=${message.frame} ${message.protocol} status ${status}`);
      const side = message.summary[0]!;
      for (const command of message.protocol === "smb2" ? smb2Commands(message.summary) : smb1Commands(message.summary))
        frame.lines.push(smbLine(stream, message.frame, message.protocol, command, side));
    }
  }
  for (const { lines, statuses } of frames.values()) {
    out.push(...lines.slice(0, COMMANDS_OF_A_FRAME));
    if (lines.length === 1) out.push(...statuses);
  }
  return out;
}

/** The oracle holds no more of a frame, and of several statuses one of them. */
const COMMANDS_OF_A_FRAME = 8;

function smbLine(stream: number, frame: number, protocol: string, command: number, side: string): string {
  const data =
    protocol === "smb2"
      ? (command === 8 && side === "R") || (command === 9 && side === "C")
      : (command === SMB1.READ_ANDX && side === "R") || (command === SMB1.WRITE_ANDX && side === "C");
  return `stream=${stream} ${data ? "" : `frame=${frame} `}${protocol} ${command} ${side}`;
}

function smb2Commands(summary: string): number[] {
  const match = /\(0x([0-9a-f]+)\)/.exec(summary);
  return match === null ? [] : [Number.parseInt(match[1]!, 16)];
}

function smb1Commands(summary: string): number[] {
  return summary
    .slice(3)
    .replace(/ - NT Status: .*$/s, "")
    .replace(/, Dialect = .*$/s, "")
    .split(", ")
    .map((name) => byName.get(name.toLowerCase()) ?? Number(/0x[0-9a-f]+/i.exec(name)?.[0]));
}

const byName = new Map(Object.entries(SMB1).map(([name, number]) => [name.toLowerCase().replaceAll("_", " "), number]));

/** What the oracle calls a status that is none: an error of the time before NTSTATUS is written otherwise there. */
function name32(status: number): string | undefined {
  if (status === 0 || status === NO_MORE_FILES) return undefined;
  if (status === 0x103) return "STATUS_PENDING";
  if (status === 0xc0000016) return "STATUS_MORE_PROCESSING_REQUIRED";
  return statusName(status);
}

/** The oracle has it in some files and leaves it out of others. */
const NO_MORE_FILES = 0x80000006;

function httpWords(status: number): string {
  const words: Readonly<Record<number, string>> = {
    100: "Continue",
    200: "Ok",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not found",
    407: "Proxy authentication required",
    500: "Internal server error",
    502: "Bad gateway",
    503: "Service unavailable",
  };
  return words[status] ?? `${status}`;
}
