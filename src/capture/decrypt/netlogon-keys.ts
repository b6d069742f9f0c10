/**
 * Session keys of Netlogon's secure channels: the machine's NT hash, and the two challenges, which travel in calls before anything is sealed
 * ([MS-NRPC] 3.1.4.1). What seals by them names the computer only, on whatever connection.
 */
import { copied } from "../../bytes/copied.ts";
import { ByteReader } from "../../bytes/reader.ts";
import { equalOctets } from "../../crypto/octets.ts";
import { CREDENTIAL_LENGTH, computeNetlogonCredential, computeSessionKey } from "../../security/netlogon/credentials.ts";
import { hasBits, NEGOTIATE } from "../../security/netlogon/session.ts";
import { RpcError } from "../../status/errors.ts";
import type { StubOctets } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import { type Budget, COST } from "./budget.ts";
import { mayBelong, type NtHashKey } from "./key-material.ts";
import { remember } from "./remember.ts";
import { accountWords, type Tally } from "./tally.ts";

export interface ChannelKey {
  readonly name: string;
  /** 16 octets. */
  readonly sessionKey: Uint8Array;
  /** AES, not RC4. */
  readonly withAes: boolean;
}

interface Challenges {
  readonly client: Uint8Array;
  readonly server: Uint8Array;
}

const MOST = 1024;

const REQ_CHALLENGE = 4;
const AUTHENTICATE2 = 15;
const AUTHENTICATE3 = 26;

export class NetlogonKeys {
  readonly #hashes: readonly NtHashKey[];
  readonly #budget: Budget;
  readonly #tally: Tally;
  /** By client, server and computer. */
  readonly #challenges = new Map<string, Challenges>();
  /** By server and computer; why there is none, in words. */
  readonly #channels = new Map<string, ChannelKey | string>();

  constructor(hashes: readonly NtHashKey[], budget: Budget, tally: Tally) {
    this.#hashes = hashes;
    this.#budget = budget;
    this.#tally = tally;
  }

  /** A call of Netlogon in the clear, with its answer. */
  call({ client, server }: Conversation, opnum: number, asked: StubOctets, answered: StubOctets): void {
    if (asked.ndr64 || answered.ndr64) return;
    try {
      if (opnum === REQ_CHALLENGE) {
        const request = readerOf(asked);
        skipName(request);
        const computer = string(request);
        const challenges = { client: copied(request.take(CREDENTIAL_LENGTH)), server: copied(readerOf(answered).take(CREDENTIAL_LENGTH)) };
        remember(this.#challenges, `${client.address} ${server.address} ${computer.toLowerCase()}`, challenges, MOST);
      } else if (opnum === AUTHENTICATE2 || opnum === AUTHENTICATE3)
        this.#authenticate(client.address, server.address, readerOf(asked), readerOf(answered));
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
    }
  }

  /** @returns why there is none, in words, where no key is known */
  channel(server: string, computer: string): ChannelKey | string {
    const words = `with Netlogon for the computer ${accountWords(undefined, computer)}`;
    const found = this.#channels.get(`${server} ${computer.toLowerCase()}`);
    if (found === undefined) return `${words}, whose secure channel was not set up in this capture`;
    return typeof found === "string" ? `${words}, ${found}` : found;
  }

  #authenticate(client: string, server: string, request: ByteReader, answer: ByteReader): void {
    skipName(request);
    const account = string(request);
    align(request, 2);
    request.skip(2);
    const computer = string(request);
    const credential = request.take(CREDENTIAL_LENGTH);
    answer.skip(CREDENTIAL_LENGTH);
    const flags = answer.u32();
    const challenges = this.#challenges.get(`${client} ${server} ${computer.toLowerCase()}`);
    if (challenges === undefined) return;
    const place = `${server} ${computer.toLowerCase()}`;
    let tried = 0;
    for (const { name, account: owner, hash } of this.#hashes) {
      if (!mayBelong(owner, account)) continue;
      if (!this.#budget.spend(COST.hmac(64))) break;
      tried++;
      const sessionKey = computeSessionKey(hash, challenges.client, challenges.server, flags);
      if (sessionKey === undefined) break;
      if (!equalOctets(computeNetlogonCredential(challenges.client, sessionKey, flags), credential)) continue;
      this.#tally.fits(name);
      remember(this.#channels, place, { name, sessionKey, withAes: hasBits(flags, NEGOTIATE.AES) }, MOST);
      return;
    }
    // A refused attempt (with flags that the server does not like, say) does not take a channel away.
    if (typeof this.#channels.get(place) !== "object")
      remember(this.#channels, place, tried === 0 ? "no key given" : "no key that was given is right", MOST);
  }
}

function readerOf({ octets, littleEndian }: StubOctets): ByteReader {
  return new ByteReader(octets, "Netlogon call", { littleEndian });
}

/** LOGONSRV_HANDLE: a unique pointer to a string. */
function skipName(reader: ByteReader): void {
  if (reader.u32() !== 0) string(reader);
}

/** [string] wchar_t: maximum, offset and actual count, characters with their terminator. */
function string(reader: ByteReader): string {
  align(reader, 4);
  reader.skip(8);
  const count = reader.u32();
  const octets = reader.take(2 * count, "a string");
  let text = "";
  // Names of computers have 15 characters.
  for (let i = 0; i + 1 < octets.length && i < 512; i += 2) {
    const unit = reader.littleEndian ? octets[i]! | (octets[i + 1]! << 8) : (octets[i]! << 8) | octets[i + 1]!;
    if (unit === 0) break;
    text += String.fromCharCode(unit);
  }
  return text;
}

function align(reader: ByteReader, to: number): void {
  const over = reader.position % to;
  if (over !== 0) reader.skip(to - over);
}
