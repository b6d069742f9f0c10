/**
 * Session keys of tickets: out of a ticket itself with its service's key, or out of the KDC's answer with the client's. Each is kept by the octets of the
 * ticket that it belongs to. [RFC 4120] 3.1 to 3.3.
 */
import { hash } from "#crypto";
import { copied } from "../../bytes/copied.ts";
import { toHex } from "../../bytes/hex.ts";
import { visible } from "../../bytes/visible.ts";
import { decodeApRep } from "../../pdu/kerberos/ap-rep.ts";
import { type ApReq, decodeApReq } from "../../pdu/kerberos/ap-req.ts";
import { decodeAuthenticator } from "../../pdu/kerberos/authenticator.ts";
import { decodeEncApRepPart } from "../../pdu/kerberos/enc-ap-rep-part.ts";
import { decodeEncKdcRepPart } from "../../pdu/kerberos/enc-kdc-rep-part.ts";
import { decodeEncTicketPart } from "../../pdu/kerberos/enc-ticket-part.ts";
import type { EncryptionKey } from "../../pdu/kerberos/encryption-key.ts";
import type { KdcRep } from "../../pdu/kerberos/kdc-rep.ts";
import type { KdcReq } from "../../pdu/kerberos/kdc-req.ts";
import type { KerberosMessage } from "../../pdu/kerberos/message.ts";
import { decodeEtypeInfo2, decodeMethodData, type EtypeInfo2Entry, PA_TYPE, type PaData } from "../../pdu/kerberos/pa-data.ts";
import type { EncryptedData, Ticket } from "../../pdu/kerberos/types.ts";
import type { KerberosKey } from "../../security/kerberos/etypes/encryption-type.ts";
import { encryptionType, encryptionTypeName } from "../../security/kerberos/etypes/index.ts";
import { KEY_USAGE } from "../../security/kerberos/etypes/key-usage.ts";
import { RpcError } from "../../status/errors.ts";
import type { Conversation } from "../conversation.ts";
import { shortText } from "../short.ts";
import { type Budget, COST } from "./budget.ts";
import { armorApReq, armorKey, decodeFastResponse, fastReply, strengthened } from "./fast.ts";
import { type Account, ARCFOUR, type KeyMaterial, mayBelong, ntHashesOf } from "./key-material.ts";
import { remember } from "./remember.ts";
import type { Tally } from "./tally.ts";

/** Tickets whose keys are known, or are known not to be; keys made of passwords; salts that KDCs told. The oldest gives way. */
const MOST_TICKETS = 8192;
const MOST_DERIVED = 512;
const MOST_SALTS = 1024;
/** Characters of one: a realm and a name. */
const MOST_SALT = 1024;
/** Rounds of PBKDF2 that are made for one key; KDCs ask for 4,096 or 32,768. */
const MOST_ROUNDS = 1_000_000;

/** A key with the name of what it came from. */
export interface NamedKey {
  readonly name: string;
  readonly key: KerberosKey;
}

export interface ClientKeys {
  readonly name: string;
  /** The ticket's. */
  readonly session: KerberosKey;
  /** The authenticator's. */
  readonly subkey: KerberosKey | undefined;
}

export class KerberosKeys {
  readonly #material: KeyMaterial;
  readonly #budget: Budget;
  readonly #tally: Tally;
  readonly #nt: readonly NamedKeyOf[];
  readonly #tickets = new Map<string, NamedKey | null>();
  readonly #derived = new Map<string, Uint8Array | null>();
  /** What an error of the KDC said of a client's salts. */
  readonly #salts = new Map<string, readonly EtypeInfo2Entry[]>();
  /** TGS-REQ that waits for its answer. */
  readonly #asked = new WeakMap<Conversation, ClientKeys>();
  /** What armors an AS-REQ. */
  readonly #armors = new WeakMap<Conversation, ClientKeys>();

  constructor(material: KeyMaterial, budget: Budget, tally: Tally) {
    this.#material = material;
    this.#budget = budget;
    this.#tally = tally;
    // Those of keytabs are tried as what they are; passwords, when a salt is known.
    this.#nt = ntHashesOf({ ...material, passwords: [], longTerm: [] }).map(({ name, account, hash: octets }) => ({
      name,
      account,
      key: { etype: ARCFOUR, octets },
    }));
    for (const { name, cipher, key } of material.tickets.slice(0, MOST_TICKETS)) this.#tickets.set(idOf(cipher), { name, key });
  }

  /** What a client shows a service. @returns why it cannot be read, in words, where no key is right */
  apReq(octets: Uint8Array): ClientKeys | string {
    let request: ApReq;
    try {
      request = decodeApReq(octets);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      return "with Kerberos, whose AP-REQ cannot be read";
    }
    return this.#client(request, KEY_USAGE.apReqAuthenticator) ?? this.#closed(request.ticket);
  }

  /** The acceptor's subkey; undefined where it chose none, or the answer cannot be read. */
  apRep(octets: Uint8Array, session: KerberosKey): KerberosKey | undefined {
    const part = quietly(() => decodeApRep(octets).encPart);
    const plain = part === undefined ? undefined : decrypt(session, KEY_USAGE.apRepEncPart, part);
    const subkey = plain === undefined ? undefined : quietly(() => decodeEncApRepPart(plain).subkey);
    return subkey === undefined ? undefined : copy(subkey);
  }

  /** What a client and a KDC say to each other. */
  kdc(conversation: Conversation, message: KerberosMessage): void {
    switch (message.type) {
      case "AS-REQ":
        this.#asReq(conversation, message.body);
        break;
      case "AS-REP":
        this.#asRep(conversation, message.body);
        break;
      case "TGS-REQ":
        this.#tgsReq(conversation, message.body);
        break;
      case "TGS-REP":
        this.#tgsRep(conversation, message.body);
        break;
      case "KRB-ERROR": {
        const { crealm, realm, cname, edata } = message.body;
        if (edata === undefined || cname === undefined) break;
        const entries = quietly(() => saltsIn(decodeMethodData(edata)));
        if (entries !== undefined && entries.length > 0)
          remember(this.#salts, clientId(crealm ?? realm, cname.components), entries, MOST_SALTS);
        break;
      }
    }
  }

  // --- KDC ---

  #asReq(conversation: Conversation, { padata }: KdcReq): void {
    this.#armors.delete(conversation);
    const octets = quietly(() => armorApReq(padata));
    const request = octets === undefined ? undefined : quietly(() => decodeApReq(octets));
    const armor = request === undefined ? undefined : this.#client(request, KEY_USAGE.apReqAuthenticator);
    if (armor !== undefined) this.#armors.set(conversation, armor);
  }

  #asRep(conversation: Conversation, { crealm, cname, padata, ticket, encPart }: KdcRep): void {
    const id = idOf(ticket.encPart.cipher);
    if (this.#tickets.get(id)) return;
    const fast = fastOf(this.#armors.get(conversation), padata);
    const told = quietly(() => saltsIn([...(padata ?? []), ...(fast?.padata ?? [])])) ?? [];
    const entries = [...told, ...(this.#salts.get(clientId(crealm, cname.components)) ?? [])].filter(
      ({ etype }) => etype === encPart.etype,
    );
    const user = cname.components.join("/");
    const salts = entries.map(({ salt, s2kparams }) => ({ salt: salt ?? crealm + cname.components.join(""), parameters: s2kparams }));
    if (salts.length === 0) salts.push({ salt: crealm + cname.components.join(""), parameters: undefined });
    const price = COST.decryption(encPart.cipher.length);
    for (const { name, key } of this.#longTerm(encPart.etype, user, () => salts.slice(0, 4))) {
      if (!this.#budget.spend(price)) return;
      if (this.#answer(id, name, key, KEY_USAGE.asRepEncPart, encPart, fast?.strengthenKey)) return;
    }
  }

  #tgsReq(conversation: Conversation, { padata }: KdcReq): void {
    this.#asked.delete(conversation);
    const value = padata?.find(({ type }) => type === PA_TYPE.tgsReq)?.value;
    const request = value === undefined ? undefined : quietly(() => decodeApReq(value));
    const client = request === undefined ? undefined : this.#client(request, KEY_USAGE.tgsReqAuthenticator);
    if (client !== undefined) this.#asked.set(conversation, client);
  }

  #tgsRep(conversation: Conversation, { padata, ticket, encPart }: KdcRep): void {
    const client = this.#asked.get(conversation);
    if (client === undefined || !this.#budget.spend(COST.decryption(encPart.cipher.length))) return;
    const { name, session, subkey } = client;
    const id = idOf(ticket.encPart.cipher);
    const strengthen = fastOf(client, padata)?.strengthenKey;
    if (subkey === undefined || !this.#answer(id, name, subkey, KEY_USAGE.tgsRepSubkey, encPart, strengthen))
      this.#answer(id, name, session, KEY_USAGE.tgsRepSessionKey, encPart, strengthen);
  }

  /** Keeps the session key of a KDC's answer. @param strengthen what FAST adds to the key */
  #answer(
    id: string,
    name: string,
    reply: KerberosKey,
    usage: number,
    encPart: EncryptedData,
    strengthen: EncryptionKey | undefined,
  ): boolean {
    const key = strengthen === undefined ? reply : strengthened(copy(strengthen), reply);
    const plain = key === undefined ? undefined : decrypt(key, usage, encPart);
    const session = plain === undefined ? undefined : quietly(() => decodeEncKdcRepPart(plain).key);
    if (session === undefined) return false;
    this.#tally.fits(name);
    remember(this.#tickets, id, { name, key: copy(session) }, MOST_TICKETS);
    return true;
  }

  // --- tickets ---

  #client({ ticket, authenticator }: ApReq, usage: number): ClientKeys | undefined {
    const known = this.#sessionKey(ticket);
    if (known === undefined) return undefined;
    const { name, key: session } = known;
    const plain = decrypt(session, usage, authenticator);
    const subkey = plain === undefined ? undefined : quietly(() => decodeAuthenticator(plain).subkey);
    return { name, session, subkey: subkey === undefined ? undefined : copy(subkey) };
  }

  #sessionKey({ realm, sname, encPart }: Ticket): NamedKey | undefined {
    const id = idOf(encPart.cipher);
    const known = this.#tickets.get(id);
    if (known !== undefined) return known ?? undefined;
    const service = sname.components;
    for (const { name, key } of this.#longTerm(encPart.etype, undefined, (account) => serviceSalts(realm, service, account))) {
      if (!this.#budget.spend(COST.decryption(encPart.cipher.length))) return undefined;
      const plain = decrypt(key, KEY_USAGE.ticket, encPart);
      const session = plain === undefined ? undefined : quietly(() => decodeEncTicketPart(plain).key);
      if (session === undefined) continue;
      const found = { name, key: copy(session) };
      this.#tally.fits(name);
      remember(this.#tickets, id, found, MOST_TICKETS);
      return found;
    }
    remember(this.#tickets, id, null, MOST_TICKETS);
    return undefined;
  }

  /**
   * Keys of an encryption type that may be an account's, one after the other: those that are given as keys first, as they cost least.
   * @param user undefined: services go by other names than their accounts
   */
  *#longTerm(etype: number, user: string | undefined, saltsOf: (account: Account) => readonly Salt[]): IterableIterator<NamedKey> {
    for (const { name, principal, key } of this.#material.longTerm)
      if (key.etype === etype && mayBelong({ user: principal.join("/") }, user ?? principal.join("/"))) yield { name, key };
    if (etype === ARCFOUR)
      for (const { name, account, key } of this.#nt) if (user === undefined || mayBelong(account, user)) yield { name, key };
    for (const [i, { name, account, password }] of this.#material.passwords.entries()) {
      if (user !== undefined && !mayBelong(account, user)) continue;
      for (const { salt, parameters } of etype === ARCFOUR ? [NO_SALT] : saltsOf(account)) {
        const octets = this.#derive(i, password, etype, salt, parameters);
        if (octets !== undefined) yield { name, key: { etype, octets } };
      }
    }
  }

  #derive(i: number, password: string, etype: number, salt: string, parameters: Uint8Array | undefined): Uint8Array | undefined {
    const type = encryptionType(etype);
    if (type === undefined || salt.length > MOST_SALT) return undefined;
    const id = `${i} ${etype} ${parameters === undefined ? "" : toHex(parameters.subarray(0, 4))} ${salt}`;
    const known = this.#derived.get(id);
    if (known !== undefined) return known ?? undefined;
    const rounds =
      etype === ARCFOUR ? 128 : parameters?.length === 4 ? new DataView(parameters.buffer, parameters.byteOffset).getUint32(0) : 32_768;
    if (rounds > MOST_ROUNDS || !this.#budget.spend(COST.pbkdf2(rounds))) return undefined;
    const key = quietly(() => type.stringToKey(password, salt, parameters)) ?? null;
    remember(this.#derived, id, key, MOST_DERIVED);
    return key ?? undefined;
  }

  #closed({ realm, sname, encPart }: Ticket): string {
    const service = visible(shortText(`${sname.components.join("/")}@${realm}`), { limit: 120 });
    return `with Kerberos for ${service} (${encryptionTypeName(encPart.etype)}), no key that was given opens its ticket`;
  }
}

/** What an armored answer says; undefined where it is not armored, or the armor's key is not known. */
function fastOf(armor: ClientKeys | undefined, padata: readonly PaData[] | undefined): ReturnType<typeof decodeFastResponse> | undefined {
  const reply = armor?.subkey === undefined ? undefined : quietly(() => fastReply(padata));
  const key = reply === undefined ? undefined : armorKey(armor!.subkey!, armor!.session);
  const plain = key === undefined ? undefined : decrypt(key, KEY_USAGE.fastRep, reply!);
  return plain === undefined ? undefined : quietly(() => decodeFastResponse(plain));
}

interface NamedKeyOf extends NamedKey {
  readonly account: Account;
}

interface Salt {
  readonly salt: string;
  readonly parameters: Uint8Array | undefined;
}

const NO_SALT: Salt = { salt: "", parameters: undefined };

/**
 * Salts that the account behind a service may have: a user's is the realm and the name, a computer's the realm, "host" and its name in DNS ([MS-KILE] 3.1.1.2).
 */
function serviceSalts(realm: string, service: readonly string[], { user, domain }: Account): Salt[] {
  const upper = (domain?.includes(".") === true ? domain : realm).toUpperCase();
  const lower = upper.toLowerCase();
  const salts = new Set<string>();
  if (user?.endsWith("$") === true) salts.add(`${upper}host${user.slice(0, -1).toLowerCase()}.${lower}`);
  else if (user !== undefined) salts.add(upper + user.split("/").join(""));
  else {
    salts.add(upper + service.join(""));
    const host = service[1]?.split(".")[0]?.toLowerCase();
    if (host !== undefined) salts.add(`${upper}host${host}.${lower}`);
  }
  return [...salts].map((salt) => ({ salt, parameters: undefined }));
}

function saltsIn(padata: readonly PaData[]): EtypeInfo2Entry[] {
  const info = padata.find(({ type }) => type === PA_TYPE.etypeInfo2);
  if (info === undefined) return [];
  return decodeEtypeInfo2(info.value)
    .filter(({ salt, s2kparams }) => (salt?.length ?? 0) <= MOST_SALT && (s2kparams?.length ?? 0) <= 16)
    .slice(0, 8);
}

function decrypt(key: KerberosKey, usage: number, { etype, cipher }: EncryptedData): Uint8Array | undefined {
  const type = key.etype === etype ? encryptionType(etype) : undefined;
  if (type === undefined || key.octets.length !== type.keyLength) return undefined;
  return quietly(() => type.decrypt(key.octets, usage, cipher));
}

/** What is not what it should be is undefined. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    return undefined;
  }
}

function copy({ type, octets }: EncryptionKey): KerberosKey {
  return { etype: type, octets: copied(octets) };
}

function clientId(realm: string, components: readonly string[]): string {
  return `${components.join("/")}@${realm}`.slice(0, 256).toLowerCase();
}

function idOf(cipher: Uint8Array): string {
  return toHex(hash("sha256", cipher));
}
