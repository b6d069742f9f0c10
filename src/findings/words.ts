/** How findings speak: hosts, ports, interfaces, times. Text from the network is made visible here, so that a sentence can be shown anywhere. */
import { visible } from "../bytes/visible.ts";
import type { Mark } from "../capture/conversation.ts";
import type { Evidence, InterfaceId, Way } from "./evidence.ts";
import { serviceWords } from "./services.ts";

/** `dc0.lab.test (10.0.0.1)`, or the address alone. */
export function host(evidence: Evidence, address: string): string {
  const name = evidence.nameOf(address);
  if (name === undefined) return address;
  // A long name is known by its first label; the whole of it stands among the report's names.
  const dot = name.length > 20 ? name.indexOf(".") : -1;
  return `${visible(dot > 0 ? name.slice(0, dot) : name, { limit: 40 })} (${address})`;
}

/** `TCP 135 (the endpoint mapper)` */
export function port(transport: "tcp" | "udp", portNumber: number): string {
  const service = serviceWords(portNumber);
  return `${transport.toUpperCase()} ${portNumber}${service === undefined ? "" : ` (${service})`}`;
}

/** `svcctl (367abb81-9844-35f1-ad32-98f038001003 v2.0)` */
export function interfaceWords(id: InterfaceId | undefined): string {
  if (id === undefined) return "an interface whose bind was not captured";
  return id.name === undefined ? `interface ${text(id.uuid)} v${id.version}` : `${text(id.name)} (${text(id.uuid)} v${id.version})`;
}

/** `svcctl`, or its UUID. */
export function interfaceName(id: InterfaceId | undefined): string {
  return id === undefined ? "an unknown interface" : text(id.name ?? id.uuid);
}

/** An interface in a sentence: `svcctl`, or `interface 367abb81-...`. Its UUID and version stand beside the sentence. */
export function label(id: InterfaceId | undefined): string {
  if (id === undefined) return "an unknown interface";
  return id.name === undefined ? `interface ${text(id.uuid)}` : text(id.name);
}

/** ` (words)`, or "". */
export function aside(words: string | undefined): string {
  return words === undefined || words === "" ? "" : ` (${words})`;
}

/** `TCP 50115`, `\pipe\svcctl over TCP 445`, `HTTP on TCP 80`. */
export function wayWords(way: Way, portNumber: number): string {
  if (way.carrier === "pipe") return `${way.name === undefined ? "a named pipe" : text(way.name)} over TCP ${portNumber}`;
  if (way.carrier === "http") return `HTTP on TCP ${portNumber}${way.name === undefined ? "" : ` (target ${text(way.name)})`}`;
  return `${way.carrier.toUpperCase()} ${portNumber}`;
}

/** The same in a sentence: `\pipe\svcctl over SMB`, `TCP 50115`. */
export function wayLabel(way: Way, portNumber: number): string {
  return way.carrier === "pipe" ? `${way.name === undefined ? "a named pipe" : text(way.name)} over SMB` : wayWords(way, portNumber);
}

/** `0.375 ms`, `26.6 ms`, `21 s`, `5 min`. @param microseconds not negative */
export function time(microseconds: number): string {
  const ms = microseconds / 1000;
  if (ms < 1) return `${Number(ms.toFixed(3))} ms`;
  if (ms < 1000) return `${Number(ms.toPrecision(3))} ms`;
  const seconds = ms / 1000;
  if (seconds < 10) return `${Number(seconds.toFixed(1))} s`;
  if (seconds < 300) return `${Math.round(seconds)} s`;
  return `${Math.round(seconds / 60)} min`;
}

/** `frame 12`, `frames 1, 2, 3`; "" for probes. */
export function frames(marks: readonly Mark[], most = 8): string {
  const numbers = [...new Set(marks.map(({ frame }) => frame))].filter((frame) => frame > 0);
  if (numbers.length === 0) return "";
  const shown = numbers.slice(0, most).join(", ");
  return `${numbers.length === 1 ? "frame" : "frames"} ${shown}${numbers.length > most ? " ..." : ""}`;
}

/** ` (frames 1, 2)`, or "". */
export function inFrames(marks: readonly Mark[]): string {
  const words = frames(marks);
  return words === "" ? "" : ` (${words})`;
}

/** Text from the network, fit to be shown. */
export function text(raw: string): string {
  return visible(raw, { limit: 64 });
}

/** `once`, `twice`, `5 times`. */
export function times(number: number): string {
  return number === 1 ? "once" : number === 2 ? "twice" : `${number} times`;
}

/** `1 SYN`, `5 SYNs`. */
export function many(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
