/** SMB 2 and 3: sessions, trees, and what is written to and read from pipes. Contents of files pass by with one look at their header. */
import { u16, u32 } from "../../bytes/integers.ts";
import {
  type DataRange,
  decodeSmb2CreateRequest,
  decodeSmb2CreateResponse,
  decodeSmb2NegotiateResponse,
  decodeSmb2SessionSetupRequest,
  decodeSmb2SessionSetupResponse,
  decodeSmb2TreeConnectRequest,
  decodeSmb2TreeConnectResponse,
  dialectName,
  FSCTL,
  SHARE_TYPE,
  SMB2,
  SMB2_FLAG,
  SMB2_HEADER_LENGTH,
  smb2IoctlInput,
  smb2IoctlOutput,
  smb2ReadData,
  smb2WriteData,
} from "../../pdu/smb2/index.ts";
import { STATUS_BUFFER_OVERFLOW, STATUS_MORE_PROCESSING_REQUIRED, STATUS_PENDING } from "../../status/codes.ts";
import { DecodeError } from "../../status/errors.ts";
import type { Mark, Side } from "../conversation.ts";
import { BoundedMap } from "./bounded.ts";
import { MESSAGE_PREFIX } from "./framing.ts";
import { looksLikeRpc, ntStatus, type Pipe, SmbAuthentication, type SmbSession } from "./session.ts";
import { smb2Summary } from "./summary.ts";

/** What is kept of a request until its answer comes. */
interface Request {
  readonly command: number;
  readonly mark: Mark;
  readonly authentication: SmbAuthentication | undefined;
  readonly share: string | undefined;
  readonly pipe: Pipe | undefined;
}

type Tree = "pipe" | "files";

/** Filled anew by each message that carries data; nobody keeps it. */
const range: DataRange = { start: 0, end: 0 };

export class Smb2 {
  readonly #session: SmbSession;
  /** By MessageId. */
  readonly #requests: BoundedMap<Request>;
  /** By session and tree. */
  readonly #trees: BoundedMap<Tree>;
  /** By FileId. */
  readonly #files: BoundedMap<Pipe>;
  /** By session, while they are made. */
  readonly #authentications: BoundedMap<SmbAuthentication>;
  /** The file that related operations of the compound under way are about. */
  #related: Pipe | undefined = undefined;

  constructor(session: SmbSession) {
    this.#session = session;
    this.#requests = new BoundedMap(session.analysis);
    this.#trees = new BoundedMap(session.analysis);
    this.#files = new BoundedMap(session.analysis);
    this.#authentications = new BoundedMap(session.analysis);
  }

  /** One message, or a compound of them. @throws DecodeError */
  message(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    this.#related = undefined;
    for (let at = start; ; ) {
      if (end - at < SMB2_HEADER_LENGTH) throw new DecodeError("SMB2 header", at - start, `${end - at} octets are too few`);
      const next = u32(bytes, at + 20);
      if (next !== 0 && (next < SMB2_HEADER_LENGTH || next > end - at)) {
        throw new DecodeError("SMB2 header", at - start + 20, `NextCommand ${next} does not lead to a header`);
      }
      const last = next === 0 ? end : at + next;
      this.#one(side, bytes, at, last, frame, time);
      if (next === 0) return;
      at += next;
      if (u32(bytes, at) !== MARK) throw new DecodeError("SMB2 header", at - start, "NextCommand does not lead to a header");
    }
  }

  /** Whether the rest is wanted of a message whose first octets these are, header included. */
  wanted(side: Side, bytes: Uint8Array, at: number, end: number, frame: number, time: number): boolean {
    if (u32(bytes, at + 20) !== 0 || this.#wants(bytes, at, end)) return true;
    this.#hear(side, bytes, at, end, frame, time);
    return false;
  }

  end(): void {
    for (const request of this.#requests.values()) {
      switch (request.command) {
        case SMB2.NEGOTIATE:
          this.#session.tell("negotiate", request.mark, undefined);
          break;
        case SMB2.SESSION_SETUP:
          this.#session.tell("session-setup", request.mark, undefined);
          request.authentication?.tell(undefined);
          break;
        case SMB2.TREE_CONNECT:
          this.#session.tell("tree-connect", request.mark, undefined, request.share);
          break;
        case SMB2.CREATE:
          request.pipe?.unanswered();
          break;
      }
    }
    this.#requests.clear();
    for (const authentication of this.#authentications.values()) authentication.tell(undefined);
    this.#authentications.clear();
    this.#files.clear();
    this.#trees.clear();
  }

  /** Data of a file are not; its header says so, or the first of the data. What was asked for is answered by this. */
  #wants(bytes: Uint8Array, at: number, end: number): boolean {
    const command = u16(bytes, at + 12);
    const response = (bytes[at + 16]! & SMB2_FLAG.SERVER_TO_REDIR) !== 0;
    const seen = Math.min(end, at + MESSAGE_PREFIX);
    if (command === SMB2.READ && response && end - at >= READ_RESPONSE_LENGTH) {
      const pipe = this.#requests.get(key(bytes, at + 24))?.pipe;
      if (pipe === undefined || isError(u32(bytes, at + 8)) || pipe.wants(bytes, at + bytes[at + 66]!, seen)) return pipe !== undefined;
      this.#requests.delete(key(bytes, at + 24));
      return false;
    }
    if (command !== SMB2.WRITE || response || end - at < WRITE_REQUEST_LENGTH) return true;
    if (this.#isFiles(bytes, at)) return false;
    const file = fileKey(bytes, at + 80);
    const pipe = file === RELATED ? this.#related : this.#file(file, bytes, at);
    const data = at + u16(bytes, at + 66);
    return pipe === undefined ? looksLikeRpc(bytes, data, seen) : pipe.wants(bytes, data, seen);
  }

  #one(side: Side, bytes: Uint8Array, at: number, end: number, frame: number, time: number): void {
    this.#hear(side, bytes, at, end, frame, time);
    if (!this.#wants(bytes, at, end)) return;
    const command = u16(bytes, at + 12);
    if (command <= SMB2.SESSION_SETUP)
      this.#session.analysis.options.decryptor?.smbSetup?.(this.#session.conversation, side, bytes.slice(at, end));
    if ((bytes[at + 16]! & SMB2_FLAG.SERVER_TO_REDIR) === 0) this.#request(command, bytes, at, end, frame, time);
    else {
      const request = this.#requests.get(key(bytes, at + 24));
      if (request === undefined) {
        if (command === SMB2.NEGOTIATE) this.#negotiated(undefined, bytes, at, end, frame, time);
        return;
      }
      const status = u32(bytes, at + 8);
      // Of a request that the server puts off: the answer comes later, by the same MessageId.
      if (status === STATUS_PENDING) return;
      this.#requests.delete(key(bytes, at + 24));
      if (request.command === command) this.#response(request, status, bytes, at, end, frame, time);
    }
  }

  #request(command: number, bytes: Uint8Array, at: number, end: number, frame: number, time: number): void {
    switch (command) {
      case SMB2.NEGOTIATE:
        this.#expect(bytes, at, { command, mark: { frame, time }, authentication: undefined, share: undefined, pipe: undefined });
        break;
      case SMB2.SESSION_SETUP: {
        const { securityBuffer } = decodeSmb2SessionSetupRequest(bytes.subarray(at, end));
        const mark = { frame, time };
        const authentication = this.#authentications.get(key(bytes, at + 40)) ?? new SmbAuthentication(this.#session, mark);
        authentication.token(securityBuffer, mark);
        this.#expect(bytes, at, { command, mark, authentication, share: undefined, pipe: undefined });
        break;
      }
      case SMB2.TREE_CONNECT: {
        const share = decodeSmb2TreeConnectRequest(bytes.subarray(at, end)).path;
        this.#expect(bytes, at, { command, mark: { frame, time }, authentication: undefined, share, pipe: undefined });
        break;
      }
      case SMB2.CREATE: {
        if (this.#isFiles(bytes, at)) break;
        const sure = this.#trees.get(treeKey(bytes, at)) === "pipe";
        const mark = { frame, time };
        const pipe = this.#session.openPipe("smb2", decodeSmb2CreateRequest(bytes.subarray(at, end)).name, sure, mark);
        this.#related = pipe;
        if (!this.#expect(bytes, at, { command, mark, authentication: undefined, share: undefined, pipe })) pipe.close(frame, time);
        break;
      }
      case SMB2.WRITE: {
        const pipe = this.#pipeAt(bytes, at, end, 80, frame, time);
        if (pipe === undefined || pipe.isFile) break;
        smb2WriteData(bytes, at, end, range);
        this.#feed(pipe, 0, bytes, frame, time);
        break;
      }
      case SMB2.READ: {
        const pipe = this.#pipeAt(bytes, at, end, 80, frame, time);
        if (pipe !== undefined && !pipe.isFile)
          this.#expect(bytes, at, { command, mark: { frame, time }, authentication: undefined, share: undefined, pipe });
        break;
      }
      case SMB2.IOCTL: {
        if (end - at < 72 || u32(bytes, at + 68) !== FSCTL.PIPE_TRANSCEIVE) break;
        const pipe = this.#pipeAt(bytes, at, end, 72, frame, time);
        if (pipe === undefined) break;
        smb2IoctlInput(bytes, at, end, range);
        this.#feed(pipe, 0, bytes, frame, time);
        this.#expect(bytes, at, { command, mark: { frame, time }, authentication: undefined, share: undefined, pipe });
        break;
      }
      case SMB2.CLOSE: {
        if (this.#isFiles(bytes, at) || end - at < 88) break;
        const file = fileKey(bytes, at + 72);
        const pipe = file === RELATED ? this.#related : this.#file(file, bytes, at);
        if (pipe === undefined) break;
        this.#files.delete(file);
        pipe.close(frame, time);
        break;
      }
    }
  }

  #response(request: Request, status: number, bytes: Uint8Array, at: number, end: number, frame: number, time: number): void {
    switch (request.command) {
      case SMB2.NEGOTIATE:
        this.#negotiated(request, bytes, at, end, frame, time);
        break;
      case SMB2.SESSION_SETUP: {
        const authentication = request.authentication!;
        const session = key(bytes, at + 40);
        this.#authentications.delete(session);
        if (status === 0 || status === STATUS_MORE_PROCESSING_REQUIRED)
          authentication.token(decodeSmb2SessionSetupResponse(bytes.subarray(at, end)).securityBuffer, { frame, time });
        if (status === STATUS_MORE_PROCESSING_REQUIRED) {
          this.#authentications.set(session, authentication);
          break;
        }
        this.#session.setup = ntStatus(status);
        this.#session.tell("session-setup", request.mark, this.#session.setup);
        authentication.tell(this.#session.setup);
        break;
      }
      case SMB2.TREE_CONNECT: {
        this.#session.tell("tree-connect", request.mark, ntStatus(status), request.share);
        if (status === 0) {
          const { shareType } = decodeSmb2TreeConnectResponse(bytes.subarray(at, end));
          this.#trees.set(treeKey(bytes, at), shareType === SHARE_TYPE.PIPE ? "pipe" : "files");
        }
        break;
      }
      case SMB2.CREATE: {
        const pipe = request.pipe!;
        pipe.answered(ntStatus(status));
        if (status === 0) decodeSmb2CreateResponse(bytes.subarray(at, end));
        if (status !== 0 || !this.#files.set(fileKey(bytes, at + 128), pipe)) pipe.close(frame, time);
        else this.#session.share(pipe, key(bytes, at + 40), fileKey(bytes, at + 128));
        break;
      }
      case SMB2.READ:
        if (status !== 0 && status !== STATUS_BUFFER_OVERFLOW) break;
        smb2ReadData(bytes, at, end, range);
        this.#feed(request.pipe!, 1, bytes, frame, time);
        break;
      case SMB2.IOCTL:
        if (status !== 0 && status !== STATUS_BUFFER_OVERFLOW) break;
        smb2IoctlOutput(bytes, at, end, range);
        this.#feed(request.pipe!, 1, bytes, frame, time);
        break;
    }
  }

  /** Also without a request: SMB 1's negotiate may be answered by SMB 2's. */
  #negotiated(request: Request | undefined, bytes: Uint8Array, at: number, end: number, frame: number, time: number): void {
    const status = u32(bytes, at + 8);
    if (status === 0) {
      const { dialect } = decodeSmb2NegotiateResponse(bytes.subarray(at, end));
      this.#session.dialect = dialectName(dialect);
    }
    const mark = request?.mark ?? this.#session.negotiating ?? { frame, time };
    if (request === undefined) this.#session.negotiating = undefined;
    this.#session.tell("negotiate", mark, ntStatus(status));
  }

  /** Octets of a pipe: those of `range`. */
  #feed(pipe: Pipe, side: Side, bytes: Uint8Array, frame: number, time: number): void {
    pipe.octets(side, bytes, range.start, range.end, frame, time, this.#session.conversation);
  }

  /** @returns whether there is room for it */
  #expect(bytes: Uint8Array, at: number, request: Request): boolean {
    return this.#requests.set(key(bytes, at + 24), request);
  }

  #isFiles(bytes: Uint8Array, at: number): boolean {
    return this.#trees.get(treeKey(bytes, at)) === "files";
  }

  /** An open pipe by its FileId, opened here or on another connection of the session. */
  #file(file: number, bytes: Uint8Array, at: number): Pipe | undefined {
    const pipe = this.#files.get(file);
    // Closed on another connection: the number may be used again.
    if (pipe?.closed === true) this.#files.delete(file);
    else if (pipe !== undefined) return pipe;
    return this.#session.adopt(key(bytes, at + 40), file);
  }

  /** The pipe that a request is about; one whose open was not captured is made, to be found out by its data. */
  #pipeAt(bytes: Uint8Array, at: number, end: number, field: number, frame: number, time: number): Pipe | undefined {
    if (end - at < field + 16) throw new DecodeError("SMB2 request", field, "ends before its FileId");
    const file = fileKey(bytes, at + field);
    if (file === RELATED) return this.#related;
    let pipe = this.#file(file, bytes, at);
    if (pipe === undefined && !this.#isFiles(bytes, at)) {
      pipe = this.#session.openPipe("smb2", undefined, false, { frame, time });
      if (!this.#files.set(file, pipe)) pipe.close(frame, time);
    }
    this.#related = pipe;
    return pipe;
  }

  #hear(side: Side, bytes: Uint8Array, at: number, end: number, frame: number, time: number): void {
    if (this.#session.analysis.listener.message === undefined) return;
    this.#session.message("smb2", side, smb2Summary(bytes, at, end), frame, time);
  }
}

/** Octets of header and fixed part. */
const READ_RESPONSE_LENGTH = 80;
const WRITE_REQUEST_LENGTH = 112;

function isError(status: number): boolean {
  return status !== 0 && status !== STATUS_BUFFER_OVERFLOW;
}

/** FE 'SMB' as a little-endian number. */
const MARK = 0x424d53fe;
/** The key of RELATED_FILE. */
const RELATED = -1;

/** Eight octets as a number: 53 bits of them, which is more than servers use of a MessageId or SessionId. */
function key(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + (u32(bytes, at + 4) & 0x1fffff) * 0x100000000;
}

function treeKey(bytes: Uint8Array, at: number): number {
  return u32(bytes, at + 36) + ((u32(bytes, at + 40) ^ u32(bytes, at + 44)) & 0x1fffff) * 0x100000000;
}

/** Sixteen octets: servers differ in which of them they count up. */
function fileKey(bytes: Uint8Array, at: number): number {
  const a = u32(bytes, at);
  const b = u32(bytes, at + 4);
  const c = u32(bytes, at + 8);
  const d = u32(bytes, at + 12);
  if (a === 0xffffffff && b === a && c === a && d === a) return RELATED;
  return ((c ^ Math.imul(a, 0x9e3779b1)) >>> 0) + ((d ^ (Math.imul(b, 0x85ebca6b) >>> 11)) & 0x1fffff) * 0x100000000;
}
