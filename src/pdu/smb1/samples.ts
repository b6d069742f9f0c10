/** SMB 1 messages that are made here, because no lab of ours speaks it: a session on a pipe in the ways that clients used. For tests and fuzzing. */
import { SMB1, SMB1_FLAG2 } from "./header.ts";

export interface SampleBlock {
  readonly command: number;
  /** Parameter words behind AndX. */
  readonly words: readonly (readonly [size: 1 | 2 | 4, value: number])[];
  readonly bytes: Uint8Array;
}

export interface SampleHeader {
  readonly reply?: boolean;
  readonly status?: number;
  readonly flags2?: number;
  readonly tid?: number;
  readonly uid?: number;
  readonly mid?: number;
}

const ANDX: ReadonlySet<number> = new Set([
  SMB1.OPEN_ANDX,
  SMB1.READ_ANDX,
  SMB1.WRITE_ANDX,
  SMB1.SESSION_SETUP_ANDX,
  SMB1.LOGOFF_ANDX,
  SMB1.TREE_CONNECT_ANDX,
  SMB1.NT_CREATE_ANDX,
]);

/** A message of one block or of a chain. `DATA` as a value of two octets becomes the offset of the block's bytes (plus what is added to it). */
export function smb1Sample(header: SampleHeader, ...blocks: readonly SampleBlock[]): Uint8Array {
  const out: number[] = [0xff, 0x53, 0x4d, 0x42, blocks[0]!.command];
  const put = (size: number, value: number) => {
    for (let i = 0; i < size; i++) out.push(Math.floor(value / 256 ** i) & 0xff);
  };
  put(4, header.status ?? 0);
  put(1, header.reply === true ? 0x88 : 0x08);
  put(2, header.flags2 ?? SMB1_FLAG2.NT_STATUS | SMB1_FLAG2.UNICODE | SMB1_FLAG2.EXTENDED_SECURITY);
  put(12, 0);
  put(2, header.tid ?? 1);
  put(2, 0xfeff);
  put(2, header.uid ?? 100);
  put(2, header.mid ?? 1);
  let chainAt = -1;
  for (const [i, block] of blocks.entries()) {
    if (chainAt >= 0) {
      out[chainAt] = block.command;
      out[chainAt + 2] = out.length & 0xff;
      out[chainAt + 3] = out.length >> 8;
    }
    const andX = ANDX.has(block.command);
    const size = block.words.reduce((sum, [octets]) => sum + octets, andX ? 4 : 0);
    const bytesAt = out.length + 1 + size + 2;
    out.push(size / 2);
    if (andX) {
      chainAt = i + 1 < blocks.length ? out.length : -1;
      out.push(SMB1.NO_ANDX_COMMAND, 0, 0, 0);
    }
    for (const [octets, value] of block.words) put(octets, value >= DATA ? bytesAt + value - DATA : value);
    put(2, block.bytes.length);
    out.push(...block.bytes);
  }
  return Uint8Array.from(out);
}

export const DATA = 0x100000000;

/** `text` as UTF-16 with NUL, behind one octet of padding that makes it even. */
function wide(text: string, pad: number): Uint8Array {
  const out = new Uint8Array(pad + 2 * text.length + 2);
  for (let i = 0; i < text.length; i++) out[pad + 2 * i] = text.charCodeAt(i);
  return out;
}

const oem = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const none = new Uint8Array(0);

export function joinedOctets(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export const negotiateRequest = smb1Sample(
  { tid: 0 },
  { command: SMB1.NEGOTIATE, words: [], bytes: oem("\x02PC NETWORK PROGRAM 1.0\0\x02NT LM 0.12\0\x02SMB 2.???\0") },
);
export const negotiateResponse = smb1Sample(
  { tid: 0, reply: true },
  {
    command: SMB1.NEGOTIATE,
    words: [
      [2, 1],
      [1, 3],
      [2, 50],
      [2, 1],
      [4, 4356],
      [4, 65536],
      [4, 0],
      [4, 0x8000f3fd],
      [4, 0],
      [4, 0],
      [2, 0],
      [1, 0],
    ],
    bytes: new Uint8Array(16),
  },
);
/** Without extended security: a challenge and the domain's name, in Unicode at an odd octet, although Flags2 does not say Unicode. */
export const oldNegotiateResponse = smb1Sample(
  { tid: 0, reply: true, flags2: SMB1_FLAG2.NT_STATUS },
  {
    command: SMB1.NEGOTIATE,
    words: [
      [2, 0],
      [1, 3],
      [2, 50],
      [2, 1],
      [4, 4356],
      [4, 65536],
      [4, 0],
      [4, 0x0000f3fd],
      [4, 0],
      [4, 0],
      [2, 0],
      [1, 8],
    ],
    bytes: joinedOctets(new Uint8Array(8).fill(0x5a), wide("TEST", 0), wide("SRV", 0)),
  },
);
/** Of old: the names in the clear, and the tree in the same message. */
export const setupAndTreeRequest = smb1Sample(
  { tid: 0, uid: 0, mid: 2 },
  {
    command: SMB1.SESSION_SETUP_ANDX,
    words: [
      [2, 4356],
      [2, 50],
      [2, 1],
      [4, 0],
      [2, 1],
      [2, 2],
      [4, 0],
      [4, 0xd4],
    ],
    bytes: joinedOctets(Uint8Array.of(0, 7, 7), wide("ANN", 0), wide("LAB", 0), wide("os", 0), wide("lm", 0)),
  },
  {
    command: SMB1.TREE_CONNECT_ANDX,
    words: [
      [2, 8],
      [2, 1],
    ],
    bytes: joinedOctets(Uint8Array.of(0), wide("\\\\SRV\\IPC$", 0), oem("?????\0")),
  },
);
export const setupAndTreeResponse = smb1Sample(
  { reply: true, mid: 2 },
  { command: SMB1.SESSION_SETUP_ANDX, words: [[2, 0]], bytes: wide("os", 0) },
  { command: SMB1.TREE_CONNECT_ANDX, words: [[2, 1]], bytes: oem("IPC\0") },
);
export const createRequest = smb1Sample(
  { mid: 3 },
  {
    command: SMB1.NT_CREATE_ANDX,
    words: [
      [1, 0],
      [2, 14],
      [4, 0x16],
      [4, 0],
      [4, 0x2019f],
      [4, 0],
      [4, 0],
      [4, 0],
      [4, 3],
      [4, 1],
      [4, 0],
      [4, 2],
      [1, 3],
    ],
    bytes: wide("\\svcctl", 1),
  },
);
export const createResponse = smb1Sample(
  { reply: true, mid: 3 },
  {
    command: SMB1.NT_CREATE_ANDX,
    words: [
      [1, 0],
      [2, 0x4000],
      [4, 1],
      ...Array.from({ length: 8 }, () => [4, 0] as const),
      [4, 0x80],
      ...Array.from({ length: 4 }, () => [4, 0] as const),
      [2, 2],
      [2, 0x5ff],
      [1, 0],
    ],
    bytes: none,
  },
);
export const openRequest = smb1Sample(
  { mid: 3, flags2: 0 },
  {
    command: SMB1.OPEN_ANDX,
    words: [
      [2, 0],
      [2, 2],
      [2, 0],
      [2, 0],
      [4, 0],
      [2, 1],
      [4, 0],
      [4, 0],
      [4, 0],
    ],
    bytes: oem("\\PIPE\\svcctl\0"),
  },
);
export const openResponse = smb1Sample(
  { reply: true, mid: 3 },
  {
    command: SMB1.OPEN_ANDX,
    words: [
      [2, 0x4000],
      [2, 0],
      [4, 0],
      [4, 0],
      [2, 2],
      [2, 2],
      [2, 0x5ff],
      [2, 1],
      [2, 0],
      [2, 0],
      [2, 0],
    ],
    bytes: none,
  },
);
/** One octet of padding stands before the data. */
export function writeAndXRequest(data: Uint8Array, mid = 4): Uint8Array {
  return smb1Sample(
    { mid },
    {
      command: SMB1.WRITE_ANDX,
      words: [
        [2, 0x4000],
        [4, 0],
        [4, 0xffffffff],
        [2, 8],
        [2, data.length],
        [2, 0],
        [2, data.length],
        [2, DATA + 1],
        [4, 0],
      ],
      bytes: joinedOctets(Uint8Array.of(0), data),
    },
  );
}
/** WriteMode 12: the message's length stands before it. */
export function writeRawRequest(data: Uint8Array): Uint8Array {
  return smb1Sample(
    { mid: 4 },
    {
      command: SMB1.WRITE_ANDX,
      words: [
        [2, 0x4000],
        [4, 0],
        [4, 0],
        [2, 12],
        [2, data.length],
        [2, 0],
        [2, data.length + 2],
        [2, DATA],
      ],
      bytes: joinedOctets(Uint8Array.of(data.length & 0xff, data.length >> 8), data),
    },
  );
}
export function writeRequest(data: Uint8Array): Uint8Array {
  return smb1Sample(
    { mid: 4 },
    {
      command: SMB1.WRITE,
      words: [
        [2, 0x4000],
        [2, data.length],
        [4, 0],
        [2, 0],
      ],
      bytes: joinedOctets(Uint8Array.of(1, data.length & 0xff, data.length >> 8), data),
    },
  );
}
export function writeAndCloseRequest(data: Uint8Array): Uint8Array {
  return smb1Sample(
    { mid: 9 },
    {
      command: SMB1.WRITE_AND_CLOSE,
      words: [
        [2, 0x4000],
        [2, data.length],
        [4, 0],
        [4, 0],
      ],
      bytes: joinedOctets(Uint8Array.of(0), data),
    },
  );
}
export const readAndXRequest = smb1Sample(
  { mid: 5 },
  {
    command: SMB1.READ_ANDX,
    words: [
      [2, 0x4000],
      [4, 0],
      [2, 4280],
      [2, 4280],
      [4, 0xffffffff],
      [2, 0],
      [4, 0],
    ],
    bytes: none,
  },
);
export function readAndXResponse(data: Uint8Array): Uint8Array {
  return smb1Sample(
    { reply: true, mid: 5 },
    {
      command: SMB1.READ_ANDX,
      words: [
        [2, 0xffff],
        [2, 0],
        [2, 0],
        [2, data.length],
        [2, DATA + 1],
        [2, 0],
        [4, 0],
        [4, 0],
      ],
      bytes: joinedOctets(Uint8Array.of(0), data),
    },
  );
}
export const readRequest = smb1Sample(
  { mid: 5 },
  {
    command: SMB1.READ,
    words: [
      [2, 0x4000],
      [2, 4280],
      [4, 0],
      [2, 0],
    ],
    bytes: none,
  },
);
export function readResponse(data: Uint8Array): Uint8Array {
  return smb1Sample(
    { reply: true, mid: 5 },
    {
      command: SMB1.READ,
      words: [
        [2, data.length],
        [4, 0],
        [4, 0],
      ],
      bytes: joinedOctets(Uint8Array.of(1, data.length & 0xff, data.length >> 8), data),
    },
  );
}
export function transactRequest(data: Uint8Array, total = data.length): Uint8Array {
  const name = wide("\\PIPE\\", 1);
  return smb1Sample(
    { mid: 6 },
    {
      command: SMB1.TRANSACTION,
      words: [
        [2, 0],
        [2, total],
        [2, 0],
        [2, 1024],
        [1, 0],
        [1, 0],
        [2, 0],
        [4, 0],
        [2, 0],
        [2, 0],
        [2, DATA + name.length],
        [2, data.length],
        [2, DATA + name.length],
        [1, 2],
        [1, 0],
        [2, 0x26],
        [2, 0x4000],
      ],
      bytes: joinedOctets(name, data),
    },
  );
}
export function transactSecondaryRequest(data: Uint8Array, total: number, displacement: number): Uint8Array {
  return smb1Sample(
    { mid: 6 },
    {
      command: SMB1.TRANSACTION_SECONDARY,
      words: [
        [2, 0],
        [2, total],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, data.length],
        [2, DATA],
        [2, displacement],
      ],
      bytes: data,
    },
  );
}
export const transactInterimResponse = smb1Sample({ reply: true, mid: 6 }, { command: SMB1.TRANSACTION, words: [], bytes: none });
export function transactResponse(data: Uint8Array, total = data.length, displacement = 0): Uint8Array {
  return smb1Sample(
    { reply: true, mid: 6, status: data.length < total ? 0x80000005 : 0 },
    {
      command: SMB1.TRANSACTION,
      words: [
        [2, 0],
        [2, total],
        [2, 0],
        [2, 0],
        [2, DATA],
        [2, 0],
        [2, data.length],
        [2, DATA + 1],
        [2, displacement],
        [1, 0],
        [1, 0],
      ],
      bytes: joinedOctets(Uint8Array.of(0), data),
    },
  );
}
export const closeRequest = smb1Sample(
  { mid: 7 },
  {
    command: SMB1.CLOSE,
    words: [
      [2, 0x4000],
      [4, 0xffffffff],
    ],
    bytes: none,
  },
);
export const closeResponse = smb1Sample({ reply: true, mid: 7 }, { command: SMB1.CLOSE, words: [], bytes: none });
