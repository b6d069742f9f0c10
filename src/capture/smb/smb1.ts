/** SMB 1: sessions, trees, and what is written to and read from pipes, in all the ways there are. Contents of files pass by with one look at their header. */
import { u16 } from "../../bytes/integers.ts";
import {
  decodeSmb1Blocks,
  decodeSmb1CloseRequest,
  decodeSmb1NegotiateRequest,
  decodeSmb1NegotiateResponse,
  decodeSmb1NtCreateRequest,
  decodeSmb1NtCreateResponse,
  decodeSmb1OpenRequest,
  decodeSmb1OpenResponse,
  decodeSmb1ReadRequest,
  decodeSmb1ReadResponse,
  decodeSmb1SessionSetupRequest,
  decodeSmb1SessionSetupResponse,
  decodeSmb1TransactionRequest,
  decodeSmb1TransactionResponse,
  decodeSmb1TransactionSecondary,
  decodeSmb1TreeConnectRequest,
  decodeSmb1TreeConnectResponse,
  decodeSmb1WriteRequest,
  SMB1,
  SMB1_FLAG,
  SMB1_FLAG2,
  SMB1_HEADER_LENGTH,
  type Smb1Block,
  TRANS,
} from "../../pdu/smb1/index.ts";
import { STATUS_BUFFER_OVERFLOW, STATUS_MORE_PROCESSING_REQUIRED } from "../../status/codes.ts";
import { DecodeError } from "../../status/errors.ts";
import type { Mark, Side } from "../conversation.ts";
import { BoundedMap } from "./bounded.ts";
import { MESSAGE_PREFIX } from "./framing.ts";
import { looksLikeRpc, type Pipe, SmbAuthentication, type SmbSession, smb1Status } from "./session.ts";
import { smb1Summary } from "./summary.ts";

/** What is kept of one command of a request until its answer comes. */
interface Request {
  readonly command: number;
  readonly mark: Mark;
  authentication?: SmbAuthentication;
  share?: string;
  pipe?: Pipe;
  dialects?: readonly string[];
  /** Octets of a transaction's answer so far. */
  received?: number;
}

export class Smb1 {
  readonly #session: SmbSession;
  /** By process and multiplex id; one for each command of a chain that is of interest. */
  readonly #requests: BoundedMap<Request[]>;
  /** By TID. */
  readonly #trees: BoundedMap<"pipe" | "files">;
  /** By FID. */
  readonly #files: BoundedMap<Pipe>;
  /** By UID, while sessions are made. */
  readonly #authentications: BoundedMap<SmbAuthentication>;

  constructor(session: SmbSession) {
    this.#session = session;
    this.#requests = new BoundedMap(session.analysis);
    this.#trees = new BoundedMap(session.analysis);
    this.#files = new BoundedMap(session.analysis);
    this.#authentications = new BoundedMap(session.analysis);
  }

  /** One message. @throws DecodeError */
  message(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    if (end - start < SMB1_HEADER_LENGTH + 1) throw new DecodeError("SMB header", 0, `${end - start} octets are too few`);
    if (this.#session.analysis.listener.message !== undefined) {
      this.#session.message("smb1", side, smb1Summary(bytes.subarray(start, end)), frame, time);
    }
    if (!this.#wants(bytes, start, end)) return;
    const key = requestKey(bytes, start);
    if ((bytes[start + 9]! & SMB1_FLAG.REPLY) === 0) {
      this.#request(key, bytes.subarray(start, end), frame, time);
      return;
    }
    const requests = this.#requests.get(key);
    if (requests !== undefined) this.#response(requests, key, bytes.subarray(start, end), frame, time);
  }

  /** Whether the rest is wanted of a message whose first octets these are. */
  wanted(side: Side, bytes: Uint8Array, at: number, end: number, frame: number, time: number): boolean {
    if (this.#wants(bytes, at, end)) return true;
    if (this.#session.analysis.listener.message !== undefined)
      this.#session.message("smb1", side, smb1Summary(bytes.subarray(at, end)), frame, time);
    return false;
  }

  /** Data of a file are not; its header says so, or the first of the data. What was asked for is answered by this. */
  #wants(bytes: Uint8Array, at: number, end: number): boolean {
    const command = bytes[at + 4]!;
    const reply = (bytes[at + 9]! & SMB1_FLAG.REPLY) !== 0;
    const words = at + SMB1_HEADER_LENGTH + 1;
    if (end - words < 24) return true;
    const seen = Math.min(end, at + MESSAGE_PREFIX);
    if (command === SMB1.READ_ANDX && reply) {
      const key = requestKey(bytes, at);
      const requests = this.#requests.get(key);
      // Where an open stands before it in a chain, that one is answered, too.
      if (requests === undefined || requests.length > 1) return requests !== undefined;
      if (requests[0]!.pipe?.wants(bytes, at + u16(bytes, words + 12), seen) === true) return true;
      this.#requests.delete(key);
      return false;
    }
    if (command !== SMB1.WRITE_ANDX || reply || bytes[words] !== SMB1.NO_ANDX_COMMAND) return true;
    if (this.#trees.get(u16(bytes, at + 24)) === "files") return false;
    // A message of a pipe whose length stands before it.
    const raw = (bytes[words + 14]! & 0x0c) === 0x0c ? 2 : 0;
    const data = at + u16(bytes, words + 22) + raw;
    return this.#files.get(u16(bytes, words + 4))?.wants(bytes, data, seen) ?? looksLikeRpc(bytes, data, seen);
  }

  end(): void {
    for (const requests of this.#requests.values()) {
      for (const request of requests) {
        if (request.command === SMB1.SESSION_SETUP_ANDX) {
          this.#session.tell("session-setup", request.mark, undefined);
          request.authentication?.tell(undefined);
        } else if (request.command === SMB1.TREE_CONNECT_ANDX) {
          this.#session.tell("tree-connect", request.mark, undefined, request.share);
        } else if (request.command === SMB1.NT_CREATE_ANDX || request.command === SMB1.OPEN_ANDX) {
          request.pipe?.unanswered();
        }
      }
    }
    this.#requests.clear();
    for (const authentication of this.#authentications.values()) authentication.tell(undefined);
    this.#authentications.clear();
    this.#files.clear();
    this.#trees.clear();
  }

  #request(key: number, message: Uint8Array, frame: number, time: number): void {
    const unicode = (u16(message, 10) & SMB1_FLAG2.UNICODE) !== 0;
    const mark = { frame, time };
    const requests: Request[] = [];
    /** The file that a command before in the chain opens. */
    let opened: Pipe | undefined;
    for (const block of decodeSmb1Blocks(message)) {
      const { command } = block;
      switch (command) {
        case SMB1.NEGOTIATE:
          this.#session.negotiating = mark;
          requests.push({ command, mark, dialects: decodeSmb1NegotiateRequest(message, block).dialects });
          break;
        case SMB1.SESSION_SETUP_ANDX:
          requests.push({ command, mark, authentication: this.#setUp(message, block, unicode, mark) });
          break;
        case SMB1.TREE_CONNECT_ANDX:
          requests.push({ command, mark, share: decodeSmb1TreeConnectRequest(message, block, unicode).path });
          break;
        case SMB1.NT_CREATE_ANDX:
        case SMB1.OPEN_ANDX: {
          const tree = this.#trees.get(u16(message, 24));
          if (tree === "files") break;
          const { name } =
            command === SMB1.NT_CREATE_ANDX
              ? decodeSmb1NtCreateRequest(message, block, unicode)
              : decodeSmb1OpenRequest(message, block, unicode);
          // On a tree whose connect was not captured, an open of \PIPE\ tells, too.
          opened = this.#session.openPipe("smb1", name, tree === "pipe" || /^\\?pipe\\/i.test(name), mark);
          requests.push({ command, mark, pipe: opened });
          break;
        }
        case SMB1.WRITE:
        case SMB1.WRITE_ANDX:
        case SMB1.WRITE_AND_CLOSE: {
          const { fid, data } = decodeSmb1WriteRequest(message, block);
          const pipe = opened ?? this.#pipe(fid, message, mark);
          pipe?.octets(0, data, 0, data.length, frame, time);
          if (command === SMB1.WRITE_AND_CLOSE) this.#close(fid, frame, time);
          break;
        }
        case SMB1.READ:
        case SMB1.READ_ANDX: {
          const pipe = opened ?? this.#pipe(decodeSmb1ReadRequest(message, block).fid, message, mark);
          if (pipe !== undefined && !pipe.isFile) requests.push({ command, mark, pipe });
          break;
        }
        case SMB1.TRANSACTION: {
          const request = decodeSmb1TransactionRequest(message, block, unicode);
          if (request.fid === undefined || !ofPipe(request.subcommand)) break;
          const pipe = this.#pipe(request.fid, message, mark);
          if (pipe === undefined) break;
          pipe.octets(0, request.data, 0, request.data.length, frame, time);
          requests.push({ command, mark, pipe, received: 0 });
          break;
        }
        case SMB1.TRANSACTION_SECONDARY: {
          const pipe = this.#requests.get(key)?.find((request) => request.command === SMB1.TRANSACTION)?.pipe;
          const { data } = decodeSmb1TransactionSecondary(message, block);
          pipe?.octets(0, data, 0, data.length, frame, time);
          // The answer is to the transaction: its request stays.
          return;
        }
        case SMB1.CLOSE:
          this.#close(decodeSmb1CloseRequest(message, block).fid, frame, time);
          break;
      }
    }
    if (requests.length === 0 || this.#requests.set(key, requests)) return;
    // Its answer would find nothing.
    opened?.close(frame, time);
  }

  #setUp(message: Uint8Array, block: Smb1Block, unicode: boolean, mark: Mark): SmbAuthentication {
    const request = decodeSmb1SessionSetupRequest(message, block, unicode);
    const user = u16(message, 28);
    const authentication = this.#authentications.get(user) ?? new SmbAuthentication(this.#session, mark);
    if (request.securityBlob !== undefined) authentication.token(request.securityBlob, mark);
    else {
      authentication.names.mechanism = "ntlm";
      authentication.names.user = request.accountName;
      authentication.names.domain = request.primaryDomain;
    }
    return authentication;
  }

  #response(requests: Request[], key: number, message: Uint8Array, frame: number, time: number): void {
    const status = smb1Status(message);
    const blocks = decodeSmb1Blocks(message);
    const failed = status.status !== 0 && !isOverflow(status.status) && status.status !== STATUS_MORE_PROCESSING_REQUIRED;
    let keep = false;
    for (const request of requests) {
      // The answer to the command that failed is the last of the chain; what comes behind it was not executed.
      const block = blocks.find((one) => one.command === request.command);
      if (block === undefined) continue;
      if (this.#answer(request, status, failed && block === blocks.at(-1), message, block, frame, time)) keep = true;
    }
    if (!keep) this.#requests.delete(key);
  }

  /** @returns whether more of the answer is to come */
  #answer(
    request: Request,
    status: ReturnType<typeof smb1Status>,
    failed: boolean,
    message: Uint8Array,
    block: Smb1Block,
    frame: number,
    time: number,
  ): boolean {
    const result = failed ? status : smb1Status(undefined);
    switch (request.command) {
      case SMB1.NEGOTIATE:
        this.#negotiated(request, failed, result, message, block);
        return false;
      case SMB1.SESSION_SETUP_ANDX:
        this.#setUpAnswered(request, status, failed, message, block, { frame, time });
        return false;
      case SMB1.TREE_CONNECT_ANDX:
        this.#session.tell("tree-connect", request.mark, result, request.share);
        if (!failed) {
          const { service } = decodeSmb1TreeConnectResponse(message, block);
          this.#trees.set(u16(message, 24), service === "IPC" ? "pipe" : "files");
        }
        return false;
      case SMB1.NT_CREATE_ANDX:
      case SMB1.OPEN_ANDX: {
        const pipe = request.pipe!;
        pipe.answered(result);
        if (failed) {
          pipe.close(frame, time);
          return false;
        }
        const { fid } =
          request.command === SMB1.NT_CREATE_ANDX ? decodeSmb1NtCreateResponse(message, block) : decodeSmb1OpenResponse(message, block);
        if (!this.#files.set(fid, pipe)) pipe.close(frame, time);
        return false;
      }
      case SMB1.READ:
      case SMB1.READ_ANDX: {
        if (failed) return false;
        const { data } = decodeSmb1ReadResponse(message, block);
        request.pipe!.octets(1, data, 0, data.length, frame, time);
        return false;
      }
      case SMB1.TRANSACTION: {
        if (failed) return false;
        const answer = decodeSmb1TransactionResponse(message, block);
        if (answer === undefined) return true;
        request.pipe!.octets(1, answer.data, 0, answer.data.length, frame, time);
        request.received = (request.received ?? 0) + answer.data.length;
        // A fragment without data ends it, too: nothing would come of waiting.
        return answer.data.length > 0 && request.received < answer.totalDataCount;
      }
      default:
        return false;
    }
  }

  #negotiated(request: Request, failed: boolean, result: ReturnType<typeof smb1Status>, message: Uint8Array, block: Smb1Block): void {
    this.#session.negotiating = undefined;
    if (!failed) {
      const response = decodeSmb1NegotiateResponse(message, block, (u16(message, 10) & SMB1_FLAG2.UNICODE) !== 0);
      this.#session.dialect = request.dialects?.[response.dialectIndex];
    }
    this.#session.tell("negotiate", request.mark, result);
  }

  #setUpAnswered(
    request: Request,
    status: ReturnType<typeof smb1Status>,
    failed: boolean,
    message: Uint8Array,
    block: Smb1Block,
    mark: Mark,
  ): void {
    const authentication = request.authentication!;
    const user = u16(message, 28);
    this.#authentications.delete(user);
    if (!failed) {
      const { securityBlob } = decodeSmb1SessionSetupResponse(message, block);
      if (securityBlob !== undefined) authentication.token(securityBlob, mark);
      if (status.status === STATUS_MORE_PROCESSING_REQUIRED) {
        this.#authentications.set(user, authentication);
        return;
      }
    }
    this.#session.setup = failed ? status : smb1Status(undefined);
    this.#session.tell("session-setup", request.mark, this.#session.setup);
    authentication.tell(this.#session.setup);
  }

  /** The pipe behind a FID; one whose open was not captured is made, to be found out by its data. */
  #pipe(fid: number, message: Uint8Array, mark: Mark): Pipe | undefined {
    const known = this.#files.get(fid);
    if (known !== undefined) return known;
    if (this.#trees.get(u16(message, 24)) === "files") return undefined;
    const pipe = this.#session.openPipe("smb1", undefined, false, mark);
    if (!this.#files.set(fid, pipe)) pipe.close(mark.frame, mark.time);
    return pipe;
  }

  #close(fid: number, frame: number, time: number): void {
    const pipe = this.#files.get(fid);
    if (pipe === undefined) return;
    this.#files.delete(fid);
    pipe.close(frame, time);
  }
}

/** Subcommands that carry data of a pipe. */
function ofPipe(subcommand: number | undefined): boolean {
  switch (subcommand) {
    case TRANS.TRANSACT_NMPIPE:
    case TRANS.RAW_READ_NMPIPE:
    case TRANS.RAW_WRITE_NMPIPE:
    case TRANS.READ_NMPIPE:
    case TRANS.WRITE_NMPIPE:
      return true;
    default:
      return false;
  }
}

/** There is more data: STATUS_BUFFER_OVERFLOW, or ERRDOS with ERRmoredata. */
function isOverflow(status: number): boolean {
  return status === STATUS_BUFFER_OVERFLOW || status === 0x00ea0001;
}

function requestKey(bytes: Uint8Array, at: number): number {
  return u16(bytes, at + 30) + u16(bytes, at + 26) * 0x10000;
}
