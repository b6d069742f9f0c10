/** What both generations of SMB share while one TCP connection is read: records, authentications, and the pipes that carry RPC. */
import { u32 } from "../../bytes/integers.ts";
import { STATUS_PENDING } from "../../status/codes.ts";
import { statusName, statusWords } from "../../status/names.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { Message } from "../listener.ts";
import type { SmbSessionRecord, StatusWords } from "../records.ts";
import { isHeaderPrefix } from "../rpc/co-header.ts";
import type { StreamConsumer } from "../stream.ts";
import { noNames, readToken, type TokenNames } from "../token.ts";

/** Pipes of one connection that are open at once: more are an attack, and the oldest is over. */
const MAX_PIPES = 256;

/** Of all connections of an analysis: pipes as many as it may have conversations, and a quarter of that with RPC in them. */
const allPipes = new WeakMap<Analysis, AllPipes>();

interface AllPipes {
  open: number;
  rpc: number;
  /** By server, session and file: the channels of one session ([MS-SMB2] 3.2.4.1.7) share their open files. */
  readonly shared: Map<string, Pipe>;
}

export class SmbSession {
  readonly analysis: Analysis;
  readonly conversation: Conversation;
  dialect: string | undefined = undefined;
  /** Status of the last session setup that came to its end. */
  setup: SmbSessionRecord["status"] = undefined;
  /** SMB 1's negotiate that waits: SMB 2 may answer it. */
  negotiating: Mark | undefined = undefined;
  /** Messages of SMB 3 that nobody could decrypt. */
  sealed = 0;
  readonly #pipes = new Set<Pipe>();
  readonly #all: AllPipes;

  constructor(analysis: Analysis, conversation: Conversation) {
    this.analysis = analysis;
    this.conversation = conversation;
    this.#all = allPipes.get(analysis) ?? { open: 0, rpc: 0, shared: new Map() };
    allPipes.set(analysis, this.#all);
  }

  /** A pipe's RPC, where there is room for it. */
  openRpc(over: "smb1" | "smb2", name: string | undefined, via: () => Conversation): StreamConsumer | undefined {
    if (this.#all.rpc >= this.analysis.limits.conversations >> 2) {
      this.analysis.drop("openCalls");
      return undefined;
    }
    this.#all.rpc++;
    return this.analysis.openRpc(this.conversation, { kind: "pipe", over, name }, { via });
  }

  /** It is over on both sides. */
  closedRpc(): void {
    this.#all.rpc--;
  }

  tell(step: SmbSessionRecord["step"], mark: Mark, status: SmbSessionRecord["status"], share?: string): void {
    if (this.analysis.options.calls === false) return;
    this.analysis.emit({
      kind: "smb-session",
      conversation: this.conversation,
      mark,
      step,
      dialect: this.dialect,
      status,
      share,
      encrypted: this.sealed > 0,
    });
  }

  message(protocol: "smb1" | "smb2" | "netbios", side: Side, summary: string, frame: number, time: number): void {
    const message: Message = { protocol, summary, conversation: this.conversation, side, frame, time };
    this.analysis.listener.message?.(message);
  }

  /**
   * @param name as it was opened; undefined where the open was not captured
   * @param sure it lies in IPC$; otherwise it is a pipe if its data are RPC
   */
  openPipe(over: "smb1" | "smb2", name: string | undefined, sure: boolean, mark: Mark): Pipe {
    const pipe = new Pipe(this, over, name === undefined ? undefined : pipeName(name), sure, mark);
    if (this.#pipes.size >= MAX_PIPES) {
      this.analysis.drop("openCalls");
      for (const oldest of this.#pipes) {
        oldest.close(mark.frame, mark.time);
        break;
      }
    }
    if (this.#all.open >= this.analysis.limits.conversations) {
      this.analysis.drop("openCalls");
      pipe.isFile = true;
      return pipe;
    }
    this.#all.open++;
    this.#pipes.add(pipe);
    return pipe;
  }

  /** An open pipe that other connections of the same session may use. */
  share(pipe: Pipe, session: number, file: number): void {
    const key = `${this.conversation.server.address} ${session} ${file}`;
    if (pipe.isFile || (this.#all.shared.size >= this.analysis.limits.conversations >> 2 && !this.#all.shared.has(key))) return;
    pipe.key = key;
    this.#all.shared.set(key, pipe);
  }

  /** A pipe that another connection of the session opened: it ends with the last of them. */
  adopt(session: number, file: number): Pipe | undefined {
    if (this.#all.shared.size === 0) return undefined;
    const pipe = this.#all.shared.get(`${this.conversation.server.address} ${session} ${file}`);
    if (pipe === undefined || this.#pipes.has(pipe) || this.#pipes.size >= MAX_PIPES) return pipe;
    this.#pipes.add(pipe);
    this.#all.open++;
    pipe.users++;
    return pipe;
  }

  /** For the pipe itself: it is over, or no pipe. */
  forget(pipe: Pipe): void {
    if (this.#pipes.delete(pipe)) this.#all.open--;
    if (pipe.key !== undefined && this.#all.shared.get(pipe.key) === pipe) this.#all.shared.delete(pipe.key);
  }

  lost(side: Side, frame: number, time: number): void {
    for (const pipe of this.#pipes) pipe.gap(side, frame, time);
  }

  end(side: Side, how: "fin" | "reset" | "capture", frame: number, time: number): void {
    for (const pipe of this.#pipes) pipe.left(side, how, frame, time);
  }

  /** Both sides ended. */
  over(): void {
    for (const pipe of this.#pipes) {
      if (!pipe.over) continue;
      this.forget(pipe);
    }
    this.#all.open -= this.#pipes.size;
    this.#pipes.clear();
  }
}

/** An open file of which it is told, or found out, that it is a pipe with RPC in it. */
export class Pipe {
  readonly #session: SmbSession;
  readonly #over: "smb1" | "smb2";
  readonly name: string | undefined;
  readonly #mark: Mark;
  #via: Conversation;
  #stream: StreamConsumer | undefined = undefined;
  readonly #ended: [boolean, boolean] = [false, false];
  /** Connections that use it, and how many of them ended on each side. */
  users = 1;
  readonly #left: [number, number] = [0, 0];
  /** Its key among the shared ones. */
  key: string | undefined = undefined;
  /** Its name and answer were told. */
  #told = false;
  /** In IPC$, or RPC was found in it. */
  #sure: boolean;
  /** Octets came that are no RPC, so that it is a file; or it is over. */
  isFile = false;
  closed = false;

  constructor(session: SmbSession, over: "smb1" | "smb2", name: string | undefined, sure: boolean, mark: Mark) {
    this.#session = session;
    this.#over = over;
    this.name = name;
    this.#sure = sure;
    this.#mark = mark;
    this.#via = session.conversation;
  }

  /** The server's answer to its open. */
  answered(status: SmbSessionRecord["status"]): void {
    if (this.#sure) this.#tell(status);
  }

  /** It was never answered. */
  unanswered(): void {
    if (this.#sure) this.#tell(undefined);
  }

  /** Whether data that begin so are of interest. */
  wants(bytes: Uint8Array, at: number, end: number): boolean {
    return !this.isFile && (this.#sure || looksLikeRpc(bytes, at, end));
  }

  /** @param via the connection that they came by, where it is not the one that opened the pipe */
  octets(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number, via = this.#session.conversation): void {
    this.#via = via;
    if (end <= start || this.isFile) return;
    if (!this.#sure) {
      if (!looksLikeRpc(bytes, start, end)) {
        this.isFile = true;
        this.#session.forget(this);
        return;
      }
      this.#sure = true;
    }
    if (this.#stream === undefined) {
      if (this.name !== undefined) this.#tell(SUCCESS);
      this.#stream = this.#session.openRpc(this.#over, this.name, () => this.#via);
      if (this.#stream === undefined) {
        this.isFile = true;
        this.#session.forget(this);
        return;
      }
    }
    this.#stream.octets(side, bytes, start, end, frame, time);
  }

  gap(side: Side, frame: number, time: number): void {
    this.#stream?.gap(side, undefined, frame, time);
  }

  /** All connections that used it ended. */
  get over(): boolean {
    return this.#left[0] >= this.users && this.#left[1] >= this.users;
  }

  /** A connection that uses it ended. */
  left(side: Side, how: "fin" | "reset" | "capture", frame: number, time: number): void {
    if (++this.#left[side] >= this.users) this.end(side, how, frame, time);
  }

  end(side: Side, how: "fin" | "reset" | "capture", frame: number, time: number): void {
    if (this.#stream === undefined || this.#ended[side]) return;
    this.#ended[side] = true;
    this.#stream.end(side, how, frame, time);
    if (this.#ended[0] && this.#ended[1]) this.#session.closedRpc();
  }

  /** The client closed it, or it was never open. */
  close(frame: number, time: number): void {
    this.#session.forget(this);
    this.end(0, "fin", frame, time);
    this.end(1, "fin", frame, time);
    this.closed = this.isFile = true;
  }

  #tell(status: SmbSessionRecord["status"]): void {
    if (this.#told || this.name === undefined) return;
    this.#told = true;
    if (this.#session.analysis.options.calls === false) return;
    this.#session.analysis.emit({
      kind: "pipe",
      conversation: this.#session.conversation,
      mark: this.#mark,
      name: this.name,
      status,
    });
  }
}

/** Legs of one session setup. */
export class SmbAuthentication {
  readonly names: TokenNames = noNames("other");
  readonly #session: SmbSession;
  readonly #first: Mark;
  #last: Mark;

  constructor(session: SmbSession, first: Mark) {
    this.#session = session;
    this.#first = this.#last = first;
  }

  token(token: Uint8Array, mark: Mark): void {
    this.#last = mark;
    if (token.length === 0 || this.#session.analysis.options.calls === false) return;
    if (this.names.mechanism === "other") this.names.mechanism = "spnego";
    readToken(this.names, token);
  }

  /** @param status the server's last; undefined where there was none */
  tell(status: SmbSessionRecord["status"]): void {
    if (this.#session.analysis.options.calls === false) return;
    this.#session.analysis.emit({
      kind: "authentication",
      conversation: this.#session.conversation,
      carrier: "smb",
      mark: this.#first,
      last: this.#last,
      level: undefined,
      mechanism: this.names.mechanism,
      user: this.names.user,
      domain: this.names.domain,
      workstation: this.names.workstation,
      target: this.names.target,
      outcome: status === undefined ? "unknown" : status.status === 0 ? "accepted" : "rejected",
      status: status?.status === 0 ? undefined : status,
    });
  }
}

export const SUCCESS = { status: 0, name: "STATUS_SUCCESS", words: "it went well" } as const;

export function ntStatus(status: number): StatusWords {
  if (status === 0) return SUCCESS;
  if (status === STATUS_PENDING) return { status, name: "STATUS_PENDING", words: "the answer comes later" };
  return { status, name: statusName(status), words: statusWords(status) };
}

/**
 * Status of an SMB 1 message: an NTSTATUS or, without that flag, a class and a code ([MS-CIFS] 2.2.2.4); of class ERRDOS the codes are Win32's.
 * @param message undefined: success
 */
export function smb1Status(message: Uint8Array | undefined): StatusWords {
  if (message === undefined) return SUCCESS;
  const status = u32(message, 5);
  if ((message[11]! & 0x40) !== 0 || status === 0) return ntStatus(status);
  const code = status >>> 16;
  const name = `${ERROR_CLASS[status & 0xff] ?? `class ${status & 0xff}`}/${code}`;
  if ((status & 0xff) !== 1) return { status, name, words: "an SMB error of the time before NTSTATUS" };
  return { status, name: `${name} ${statusName(code)}`, words: statusWords(code) };
}

const ERROR_CLASS: Readonly<Record<number, string>> = { 1: "ERRDOS", 2: "ERRSRV", 3: "ERRHRD", 255: "ERRCMD" };

/** A name as it is opened in IPC$ (`svcctl`, `\svcctl`, `\PIPE\svcctl`) as `\pipe\svcctl`. */
function pipeName(name: string): string {
  return `\\pipe\\${name.replace(/^\\+/, "").replace(/^pipe\\+/i, "")}`;
}

/** Data of a pipe can begin a PDU: ten octets, up to its length, are asked for. */
export function looksLikeRpc(bytes: Uint8Array, at: number, end: number): boolean {
  return end - at >= 10 && isHeaderPrefix(bytes, at, end);
}
