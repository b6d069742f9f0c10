import { BindingError } from "../status/errors.ts";
import { isProtocolSequence, type ProtocolSequence, protocolSequences } from "./protocol-sequence.ts";
import { rulesOf } from "./protseq/index.ts";
import { isWrong, type ProtocolSequenceRules, type Wrong } from "./protseq/rules.ts";
import { NIL_UUID, parseUuid } from "./uuid.ts";

/** A network address and an endpoint of one protocol sequence: what a transport dials or listens on. */
export interface EndpointAddress {
  readonly protocolSequence: ProtocolSequence;
  /** Host name, IPv4 or IPv6 address (no brackets, `%scope` kept); "" is this machine. */
  readonly host: string;
  /** Port in decimal, pipe name, local endpoint name; "" is dynamic (or not yet resolved). */
  readonly endpoint: string;
}

/** `[object@]protseq:address[endpoint,option=value,...]`, [C706] 3.1 (string bindings). */
export interface StringBinding extends EndpointAddress {
  readonly objectUuid: string | undefined;
  readonly options: Readonly<Record<string, string>>;
}

const RPC_S_INVALID_STRING_BINDING = 0x6a4;
const RPC_S_INVALID_RPC_PROTSEQ = 0x6a8;
const RPC_S_INVALID_ENDPOINT_FORMAT = 0x6aa;
const RPC_S_INVALID_NET_ADDR = 0x6ab;
const RPC_S_INVALID_NETWORK_OPTIONS = 0x6bc;

/** Options that every protocol sequence takes: `Security=` as Windows has it, and the port (or pipe) of another endpoint mapper. */
const commonOptions: readonly string[] = ["Security", "epm"];

/** A binding is a line that people write; no more is read of one. */
const maxLength = 4096;

/**
 * Reads a string binding of any of the five protocol sequences.
 *
 * `\` before one of `@:[],=\` takes away its meaning; before anything else it is an ordinary character, so that `[\pipe\srvsvc]` is what it looks
 * like. IPv6 addresses may stand in brackets or bare: `ncacn_ip_tcp:[fe80::1%eth0][135]`. The endpoint may also be given as `endpoint=135`.
 *
 * @throws BindingError with the status that says which part is wrong, and the position in `text`
 */
export function parseStringBinding(text: string): StringBinding {
  if (text.length > maxLength) throw invalid(text, maxLength, `it is longer than ${maxLength} characters`);
  let position = 0;
  let objectUuid: string | undefined;
  const first = scan(text, 0, "@:[");
  if (first.stop === "@") {
    objectUuid = parseUuid(first.value);
    if (objectUuid === NIL_UUID) objectUuid = undefined;
    position = first.end + 1;
  }
  const sequence = scan(text, position, "@:[],=");
  if (sequence.stop !== ":")
    throw invalid(text, sequence.end, `a protocol sequence and a colon are wanted (${protocolSequences.join(", ")})`);
  const rules = rulesFor(sequence.value, position);
  position = sequence.end + 1;

  const address = scanAddress(text, position);
  const host = accept(
    rules.address(address.value),
    RPC_S_INVALID_NET_ADDR,
    `${rules.protocolSequence} address`,
    address.value,
    address.start,
  );
  position = address.end;
  if (position === text.length) return { objectUuid, protocolSequence: rules.protocolSequence, host, endpoint: "", options: {} };

  // scanAddress stops at nothing but the end or a bracket
  const { endpoint, options, end } = scanBracket(text, position + 1, rules);
  if (end !== text.length) throw invalid(text, end, "there is more behind the closing bracket");
  return { objectUuid, protocolSequence: rules.protocolSequence, host, endpoint, options };
}

/** Begins as a string binding does, with a protocol sequence or an object before one: whoever typed it meant one, and is told what is wrong with it. */
export function looksLikeStringBinding(text: string): boolean {
  return /^([0-9a-f-]{36}@)?(nca[a-z]+_|ncalrpc)/i.test(text);
}

/**
 * The text of a binding, in a form that `parseStringBinding` reads back to the same; IPv6 addresses in brackets.
 * @throws BindingError when a part of it is not possible for its protocol sequence
 */
export function formatStringBinding(binding: EndpointAddress & Partial<StringBinding>): string {
  const rules = rulesFor(binding.protocolSequence, 0);
  const host = accept(rules.address(binding.host), RPC_S_INVALID_NET_ADDR, `${rules.protocolSequence} address`, binding.host, 0);
  const endpoint = binding.endpoint === "" ? "" : checkEndpoint(rules, binding.endpoint, 0);
  const options = Object.entries(binding.options ?? {}).map(([name, value]) => `,${optionName(rules, name, 0)}=${escapeSpecial(value)}`);
  const object = binding.objectUuid === undefined ? "" : `${parseUuid(binding.objectUuid)}@`;
  const bracket = endpoint === "" && options.length === 0 ? "" : `[${escapeSpecial(endpoint)}${options.join("")}]`;
  return `${object}${rules.protocolSequence}:${host.includes(":") ? `[${host}]` : escapeSpecial(host)}${bracket}`;
}

/**
 * The same binding with its parts checked and in their canonical form; for bindings that a program put together.
 * @throws BindingError
 */
export function checkEndpointAddress(address: EndpointAddress): EndpointAddress {
  const rules = rulesFor(address.protocolSequence, 0);
  const host = accept(rules.address(address.host), RPC_S_INVALID_NET_ADDR, `${rules.protocolSequence} address`, address.host, 0);
  const endpoint = address.endpoint === "" ? "" : checkEndpoint(rules, address.endpoint, 0);
  return { protocolSequence: rules.protocolSequence, host, endpoint };
}

// --- helpers ---

const specials = "@:[],=\\";

interface Scanned {
  /** With escapes resolved. */
  readonly value: string;
  /** Where it stopped: the position of `stop`, or the end. */
  readonly end: number;
  readonly stop: string;
}

function scan(text: string, start: number, stops: string): Scanned {
  let value = "";
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at]!;
    if (character === "\\" && at + 1 < text.length && specials.includes(text[at + 1]!)) value += text[++at];
    else if (stops.includes(character)) return { value, end: at, stop: character };
    else value += character;
  }
  return { value, end: at, stop: "" };
}

/**
 * Up to the bracket of the endpoint. `[::1]` is an address when it holds a colon: no endpoint of any sequence has an unescaped one.
 */
function scanAddress(text: string, start: number): { value: string; start: number; end: number } {
  if (text[start] === "[") {
    const close = text.indexOf("]", start);
    const inner = text.slice(start + 1, close);
    if (close > 0 && /^[^,=\\]*:/.test(inner)) {
      if (close + 1 < text.length && text[close + 1] !== "[")
        throw invalid(text, close + 1, "an opening bracket or the end is wanted behind the address");
      return { value: inner, start: start + 1, end: close + 1 };
    }
  }
  const scanned = scan(text, start, "[]@,=");
  if (scanned.stop !== "" && scanned.stop !== "[") throw invalid(text, scanned.end, `"${scanned.stop}" cannot stand in the address`);
  return { value: scanned.value, start, end: scanned.end };
}

function scanBracket(
  text: string,
  start: number,
  rules: ProtocolSequenceRules,
): { endpoint: string; options: Record<string, string>; end: number } {
  let endpoint = "";
  const options: Record<string, string> = {};
  let position = start;
  for (let index = 0; ; index++) {
    const part = scan(text, position, ",=][@");
    if (part.stop === "=") {
      const value = scan(text, part.end + 1, ",][");
      if (part.value.toLowerCase() === "endpoint") {
        if (endpoint !== "") throw invalid(text, position, "the endpoint is given twice");
        endpoint = checkEndpoint(rules, value.value, part.end + 1);
      } else {
        const name = optionName(rules, part.value, position);
        if (name in options)
          throw new BindingError(RPC_S_INVALID_NETWORK_OPTIONS, `option ${name} is given twice, at position ${position}`, position);
        options[name] = value.value;
      }
      position = value.end;
      if (value.stop === "[" || value.stop === "") throw invalid(text, value.end, "the closing bracket is missing");
    } else {
      if (part.stop === "[" || part.stop === "@") throw invalid(text, part.end, `"${part.stop}" must be escaped by a backslash here`);
      if (part.stop === "") throw invalid(text, part.end, "the closing bracket is missing");
      if (index === 0) {
        if (part.value !== "") endpoint = checkEndpoint(rules, part.value, position);
      } else {
        throw new BindingError(RPC_S_INVALID_NETWORK_OPTIONS, `an option is written name=value, at position ${position}`, position);
      }
      position = part.end;
    }
    if (text[position] === "]") return { endpoint, options, end: position + 1 };
    position++;
  }
}

function rulesFor(name: string, position: number): ProtocolSequenceRules {
  const lower = name.toLowerCase();
  if (isProtocolSequence(lower)) return rulesOf(lower);
  throw new BindingError(
    RPC_S_INVALID_RPC_PROTSEQ,
    `${JSON.stringify(name)} at position ${position} is not a protocol sequence (${protocolSequences.join(", ")})`,
    position,
  );
}

function checkEndpoint(rules: ProtocolSequenceRules, text: string, position: number): string {
  if (text === "") return "";
  return accept(rules.endpoint(text), RPC_S_INVALID_ENDPOINT_FORMAT, `${rules.protocolSequence} endpoint`, text, position);
}

function optionName(rules: ProtocolSequenceRules, text: string, position: number): string {
  const known = [...commonOptions, ...rules.options];
  const name = known.find((one) => one.toLowerCase() === text.toLowerCase());
  if (name !== undefined) return name;
  throw new BindingError(
    RPC_S_INVALID_NETWORK_OPTIONS,
    `${JSON.stringify(text)} at position ${position} is not an option of ${rules.protocolSequence} (${known.join(", ")})`,
    position,
  );
}

function accept(result: string | Wrong, status: number, what: string, text: string, position: number): string {
  if (!isWrong(result)) return result;
  const at = position + result.at;
  throw new BindingError(status, `${what} ${JSON.stringify(text)}: ${result.wrong} (position ${at})`, at);
}

function invalid(text: string, position: number, words: string): BindingError {
  const shown = text.length > 200 ? `${text.slice(0, 200)}...` : text;
  return new BindingError(RPC_S_INVALID_STRING_BINDING, `${JSON.stringify(shown)}, position ${position}: ${words}`, position);
}

/** A backslash is doubled only where it would otherwise be read as an escape: `\pipe\srvsvc` stays as people know it. */
function escapeSpecial(text: string): string {
  let escaped = "";
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    const next = text[i + 1];
    if (character === "\\") escaped += next === undefined || specials.includes(next) ? "\\\\" : "\\";
    else escaped += specials.includes(character) ? `\\${character}` : character;
  }
  return escaped;
}
