/** Folds records of what stands beside RPC: logins, SMB, HTTP, names, Kerberos, directories. `fold` is the record's conversation, where there is room for it. */
import type {
  AlteredRecord,
  AuthenticationRecord,
  DirectoryRecord,
  HttpRecord,
  KerberosRecord,
  NameRecord,
  PipeRecord,
  SmbSessionRecord,
} from "../capture/records.ts";
import type { EvidenceBook } from "./book.ts";
import type { ConversationFold } from "./conversation-fold.ts";
import { count } from "./groups.ts";

export function foldAuthentication(book: EvidenceBook, fold: ConversationFold | undefined, record: AuthenticationRecord): void {
  const { client, server } = record.conversation;
  fold?.touch(record.last);
  if (fold !== undefined && record.outcome === "rejected") {
    fold.words = "login refused";
    fold.trouble = 108;
  }
  const { carrier, mechanism, outcome, user, domain, workstation, target, status } = record;
  book.authentication(
    {
      client: client.address,
      server: server.address,
      port: server.port,
      carrier,
      mechanism,
      outcome,
      user,
      domain,
      workstation,
      target,
      status,
    },
    record.last,
    fold?.id,
  );
}

export function foldSmbSession(book: EvidenceBook, fold: ConversationFold | undefined, record: SmbSessionRecord): void {
  const { client, server } = record.conversation;
  fold?.touch(record.mark);
  book.smbStep(
    {
      client: client.address,
      server: server.address,
      port: server.port,
      step: record.step,
      name: record.share,
      status: record.status,
      encrypted: record.encrypted,
    },
    record.mark,
    fold?.id,
  );
}

export function foldPipe(book: EvidenceBook, fold: ConversationFold | undefined, record: PipeRecord): void {
  const { client, server } = record.conversation;
  fold?.touch(record.mark);
  book.smbStep(
    {
      client: client.address,
      server: server.address,
      port: server.port,
      step: "pipe",
      name: record.name,
      status: record.status,
      encrypted: false,
    },
    record.mark,
    fold?.id,
  );
}

export function foldHttp(book: EvidenceBook, fold: ConversationFold | undefined, record: HttpRecord): void {
  const mark = record.answer ?? record.request;
  if (mark === undefined) return;
  const { client, server } = record.conversation;
  fold?.touch(mark);
  if (fold !== undefined && record.rpc !== undefined) fold.rpc = true;
  const { rpc, status, phrase, rpcError, target } = record;
  const known = fold?.http;
  // One after the other comes to the same, mostly.
  if (known !== undefined && known.status === status && known.rpc === rpc && known.rpcError === rpcError) {
    count(known, mark, fold?.id);
    return;
  }
  const group = book.httpExchange(
    { client: client.address, server: server.address, port: server.port, rpc, status, phrase, rpcError, target },
    mark,
    fold?.id,
  );
  if (fold !== undefined) fold.http = group;
}

export function foldName(book: EvidenceBook, record: NameRecord): void {
  const mark = record.request ?? record.answer;
  if (mark === undefined) return;
  const { client, server } = record.conversation;
  const { name, type, code, words, addresses } = record;
  book.nameLookup(
    { client: client.address, server: server.address, name, type, code, words, addresses },
    mark,
    `${record.conversation.transport}:${record.conversation.number}`,
  );
}

export function foldKerberos(book: EvidenceBook, fold: ConversationFold | undefined, record: KerberosRecord): void {
  const mark = record.answer ?? record.request;
  if (mark === undefined) return;
  const { client, server, transport } = record.conversation;
  fold?.touch(mark);
  const { exchange, realm, service, error, skew } = record;
  book.kerberosExchange(
    {
      client: client.address,
      server: server.address,
      transport,
      port: server.port,
      exchange,
      principal: record.client,
      realm,
      service,
      error,
      answered: record.answer !== undefined,
      skew,
    },
    mark,
    fold?.id,
  );
}

export function foldDirectory(book: EvidenceBook, fold: ConversationFold | undefined, record: DirectoryRecord): void {
  const mark = record.answer ?? record.request;
  if (mark === undefined) return;
  const { client, server, transport } = record.conversation;
  fold?.touch(mark);
  const { operation, result, words } = record;
  book.directoryOperation(
    { client: client.address, server: server.address, transport, port: server.port, operation, result, words },
    mark,
    fold?.id,
  );
}

export function foldAltered(book: EvidenceBook, fold: ConversationFold | undefined, record: AlteredRecord): void {
  const { conversation, mark, side, protocol, key } = record;
  const { client, server } = conversation;
  fold?.touch(mark);
  if (fold !== undefined) {
    fold.words = "altered";
    fold.trouble = 110;
  }
  book.altered({ client: client.address, server: server.address, port: server.port, side, protocol, key }, mark, fold?.id);
}
