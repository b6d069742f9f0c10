/** The arithmetic of a secure channel: session keys, credentials and the chain of authenticators, [MS-NRPC] 3.1.4.3 to 3.1.4.5. */
import { aes, desEncrypt, hash, hmac, rc4 } from "#crypto";
import { copied } from "../../bytes/copied.ts";
import { equalOctets, wipe } from "../../crypto/octets.ts";
import { hasBits, NEGOTIATE } from "./session.ts";

const NO_IV = new Uint8Array(16);

/** Octets of challenges and credentials (NETLOGON_CREDENTIAL, [MS-NRPC] 2.2.1.3.4). */
export const CREDENTIAL_LENGTH = 8;

/**
 * The session key of two challenges, [MS-NRPC] 3.1.4.3.1 with AES, 3.1.4.3.2 with strong keys. Keys by DES (3.1.4.3.3) are made by nobody here.
 *
 * @param ntHash MD4 of the machine's password in UTF-16LE, 16 octets
 * @param flags NegotiateFlags that both ends agreed upon
 * @returns 16 octets; undefined where the flags have neither AES nor strong keys
 */
export function computeSessionKey(
  ntHash: Uint8Array,
  clientChallenge: Uint8Array,
  serverChallenge: Uint8Array,
  flags: number,
): Uint8Array | undefined {
  if (hasBits(flags, NEGOTIATE.AES)) {
    const mac = hmac("sha256", ntHash);
    const digest = mac.digest(clientChallenge, serverChallenge);
    mac.close();
    const key = copied(digest, 0, 16);
    wipe(digest);
    return key;
  }
  if (!hasBits(flags, NEGOTIATE.STRONG_KEYS)) return undefined;
  const mac = hmac("md5", ntHash);
  const key = mac.digest(hash("md5", new Uint8Array(4), clientChallenge, serverChallenge));
  mac.close();
  return key;
}

/** ComputeNetlogonCredential, [MS-NRPC] 3.1.4.4: AES-CFB8 with AES, twice DES without. */
export function computeNetlogonCredential(input: Uint8Array, sessionKey: Uint8Array, flags: number): Uint8Array {
  if (!hasBits(flags, NEGOTIATE.AES)) return desTwice(input, sessionKey);
  const out = copied(input, 0, CREDENTIAL_LENGTH);
  const cipher = aes(sessionKey);
  cipher.encryptCfb8(NO_IV, out, 0, CREDENTIAL_LENGTH);
  cipher.close();
  return out;
}

/**
 * Whether a challenge can have come of a random generator: [MS-NRPC] 3.1.4.1 refuses those whose first five octets are all the same, since a credential
 * of zeros then fits one session key in 256 (CVE-2020-1472).
 */
export function isRandomChallenge(challenge: Uint8Array): boolean {
  for (let i = 1; i < 5; i++) if (challenge[i] !== challenge[0]) return true;
  return false;
}

/** Secrets within calls, such as UserSessionKey and new passwords: encrypted by the session key once more, in place ([MS-NRPC] 3.4.5.3.2, 3.5.4.5.1). */
export function encryptWithin(octets: Uint8Array, sessionKey: Uint8Array, flags: number): void {
  if (!hasBits(flags, NEGOTIATE.AES)) {
    applyRc4(octets, sessionKey);
    return;
  }
  const cipher = aes(sessionKey);
  cipher.encryptCfb8(NO_IV, octets, 0, octets.length);
  cipher.close();
}

/** The other direction of `encryptWithin`, in place. */
export function decryptWithin(octets: Uint8Array, sessionKey: Uint8Array, flags: number): void {
  if (!hasBits(flags, NEGOTIATE.AES)) {
    applyRc4(octets, sessionKey);
    return;
  }
  const cipher = aes(sessionKey);
  cipher.decryptCfb8(NO_IV, octets, 0, octets.length);
  cipher.close();
}

/** NETLOGON_AUTHENTICATOR, [MS-NRPC] 2.2.1.1.5. */
export interface NetlogonAuthenticator {
  readonly credential: Uint8Array;
  /** Seconds since 1970 at the client; nothing to a server but a number that is added. */
  readonly timestamp: number;
}

/**
 * The chain of authenticators, [MS-NRPC] 3.1.4.5: each call's is made of the one before, so that calls cannot be repeated, left out or put in another
 * order. Both ends hold one; calls that use it come one after the other.
 */
export class CredentialChain {
  readonly #sessionKey: Uint8Array;
  readonly #flags: number;
  readonly #stored: Uint8Array;
  #closed = false;

  /** @param clientCredential that of NetrServerAuthenticate3, where the chain begins */
  constructor(sessionKey: Uint8Array, flags: number, clientCredential: Uint8Array) {
    this.#sessionKey = copied(sessionKey);
    this.#flags = flags;
    this.#stored = copied(clientCredential, 0, CREDENTIAL_LENGTH);
  }

  /** A client's next authenticator. @param seconds since 1970 */
  next(seconds: number): NetlogonAuthenticator {
    const timestamp = seconds >>> 0;
    add(this.#stored, timestamp);
    return { credential: this.#compute(), timestamp };
  }

  /** Whether the answer's authenticator is the one that follows. Where it is not, the channel has to be established anew. */
  accepts(returned: Uint8Array): boolean {
    add(this.#stored, 1);
    const expected = this.#compute();
    return !this.#closed && returned.length === CREDENTIAL_LENGTH && equalOctets(expected, returned);
  }

  /**
   * A server's check of a call's authenticator.
   * @returns the credential to be answered; undefined where it does not follow, and the chain stays where it was
   */
  answer(authenticator: NetlogonAuthenticator): Uint8Array | undefined {
    const before = copied(this.#stored);
    add(this.#stored, authenticator.timestamp);
    const expected = this.#compute();
    if (
      this.#closed ||
      // That and the 1 of the answer would leave the chain where it was: such a call could be repeated.
      authenticator.timestamp === 0xffff_ffff ||
      authenticator.credential.length !== CREDENTIAL_LENGTH ||
      !isRandomChallenge(expected) ||
      !equalOctets(expected, authenticator.credential)
    ) {
      this.#stored.set(before);
      return undefined;
    }
    add(this.#stored, 1);
    return this.#compute();
  }

  /** Overwrites the key; nothing is accepted any more. */
  close(): void {
    this.#closed = true;
    wipe(this.#sessionKey, this.#stored);
  }

  #compute(): Uint8Array {
    return computeNetlogonCredential(this.#stored, this.#sessionKey, this.#flags);
  }
}

/** Only the lower four octets are added to, and overflow is lost. */
function add(credential: Uint8Array, value: number): void {
  const view = new DataView(credential.buffer, credential.byteOffset, credential.byteLength);
  view.setUint32(0, (view.getUint32(0, true) + value) >>> 0, true);
}

function applyRc4(octets: Uint8Array, key: Uint8Array): void {
  const cipher = rc4(key);
  cipher.apply(octets, 0, octets.length);
  cipher.close();
}

/** [MS-NRPC] 3.1.4.4.2: DES with the first seven octets of the key, then with the next seven. */
function desTwice(input: Uint8Array, key: Uint8Array): Uint8Array {
  const first = desKey(key, 0);
  const second = desKey(key, 7);
  const out = desEncrypt(second, desEncrypt(first, input.subarray(0, CREDENTIAL_LENGTH)));
  wipe(first, second);
  return out;
}

/** InitLMKey: 56 bits spread over eight octets, whose lowest bits are parity. */
function desKey(key: Uint8Array, at: number): Uint8Array {
  const out = new Uint8Array(8);
  for (let i = 0; i < 8; i++) {
    const high = i === 0 ? 0 : key[at + i - 1]! << (8 - i);
    const low = i === 7 ? 0 : key[at + i]! >> i;
    out[i] = (high | low) & 0xfe;
  }
  return out;
}
