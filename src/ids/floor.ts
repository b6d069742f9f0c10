/** One floor of a protocol tower, [C706] appendix L: a protocol and what belongs to it, kept as octets so that unknown floors survive. */
export interface Floor {
  /** Protocol identifier, the first octet of the left-hand side; [C706] appendix I. */
  readonly protocol: number;
  /** Left-hand side behind the identifier. */
  readonly lhs: Uint8Array;
  /** Right-hand side. */
  readonly rhs: Uint8Array;
}

/** Protocol identifiers, [C706] appendix I, with Microsoft's for HTTP. */
export const FLOOR_TCP = 0x07;
export const FLOOR_UDP = 0x08;
export const FLOOR_IP = 0x09;
/** Connectionless RPC. */
export const FLOOR_RPC_CL = 0x0a;
/** Connection-oriented RPC. */
export const FLOOR_RPC_CO = 0x0b;
/** RPC within one machine. */
export const FLOOR_RPC_LOCAL = 0x0c;
/** An interface or transfer syntax. */
export const FLOOR_UUID = 0x0d;
/** A pipe over SMB. */
export const FLOOR_SMB = 0x0f;
/** A local endpoint's name. */
export const FLOOR_NAMED_PIPE = 0x10;
/** A machine's NetBIOS name. */
export const FLOOR_NETBIOS = 0x11;
export const FLOOR_HTTP = 0x1f;

const none = new Uint8Array(0);

/** A floor whose left-hand side is the protocol alone. */
export function floor(protocol: number, rhs: Uint8Array): Floor {
  return { protocol, lhs: none, rhs };
}

/** RPC's own floor: the minor version of the protocol, 0. */
export function rpcFloor(protocol: number): Floor {
  return floor(protocol, new Uint8Array(2));
}

/** A port; big-endian, as everywhere in IP. "" is 0. */
export function portFloor(protocol: number, endpoint: string): Floor {
  const port = endpoint === "" ? 0 : Number(endpoint);
  return floor(protocol, Uint8Array.of(port >>> 8, port & 0xff));
}

/** The port of a floor in decimal; "" for 0; undefined where it is not two octets. */
export function portOf(one: Floor): string | undefined {
  if (one.rhs.length !== 2) return undefined;
  const port = one.rhs[0]! * 256 + one.rhs[1]!;
  return port === 0 ? "" : String(port);
}

/** Text and a zero octet; each character one octet, as [MS-RPCE] 2.1.1.2 has it for pipes (ASCII). */
export function textFloor(protocol: number, text: string): Floor {
  const rhs = new Uint8Array(text.length + 1);
  for (let i = 0; i < text.length; i++) rhs[i] = text.charCodeAt(i);
  return floor(protocol, rhs);
}

/** The text of a floor up to its zero octet (or its end: not every peer sends one). */
export function textOf(one: Floor): string {
  const zero = one.rhs.indexOf(0);
  let text = "";
  for (const octet of one.rhs.subarray(0, zero < 0 ? one.rhs.length : zero)) text += String.fromCharCode(octet);
  return text;
}
