/** The exchange that makes a session key, [MS-NRPC] 3.1.4.1: two challenges, two proofs. */
import { random } from "#crypto";
import { copied } from "../bytes/copied.ts";
import { equalOctets, wipe } from "../crypto/octets.ts";
import { type logon, NETLOGON_SECURE_CHANNEL_TYPE } from "../interfaces/netlogon/index.ts";
import type { CallOptions, Client } from "../ndr/codegen/v1.ts";
import { computeNetlogonCredential, computeSessionKey, isRandomChallenge } from "../security/netlogon/credentials.ts";
import { hasBits, MEMBER_FLAGS, NEGOTIATE } from "../security/netlogon/session.ts";
import { SEC_E_WRONG_PRINCIPAL, STATUS_ACCESS_DENIED } from "../status/codes.ts";
import { StatusError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import { channelError, closedAccount, downgraded } from "./errors.ts";
import type { MachineAccount } from "./machine-account.ts";

/** The least that a session key may be made by. */
export type Minimum = "aes" | "strong-key";

export interface Agreement {
  /** 16 octets; the receiver's, who overwrites it. */
  readonly sessionKey: Uint8Array;
  /** What both ends can do. */
  readonly flags: number;
  /** Where the chain of authenticators begins. */
  readonly clientCredential: Uint8Array;
}

/**
 * Proves to a domain controller that we are the machine, and has it prove that it knows our secret.
 *
 * @param client over an unprotected connection
 * @param server as errors name it; `primaryName` as the controller is addressed in calls, null where that is by an address
 * @throws SecurityError
 */
export async function agree(
  client: Client<typeof logon>,
  account: MachineAccount,
  server: string,
  primaryName: string | null,
  { minimum, capabilities }: { readonly minimum: Minimum; readonly capabilities: number | undefined },
  options: CallOptions,
): Promise<Agreement> {
  const wanted = MEMBER_FLAGS & (capabilities ?? MEMBER_FLAGS);
  const withAes = hasBits(wanted, NEGOTIATE.AES)
    ? await attempt(client, account, server, primaryName, wanted, options)
    : ({ kind: "less", flags: wanted } as const);
  if (withAes.kind === "agreed") return withAes.agreement;
  // The controller computed without AES, since it has none. Everybody in between can make it look so.
  if (minimum === "aes") {
    throw downgraded(account, "the domain controller does not offer AES", "NetrServerAuthenticate3", flagWords(withAes.flags));
  }
  const without = await attempt(client, account, server, primaryName, wanted & ~NEGOTIATE.AES & withAes.flags, options);
  if (without.kind === "agreed") return without.agreement;
  throw downgraded(
    account,
    "the domain controller offers neither AES nor strong keys",
    "NetrServerAuthenticate3",
    flagWords(without.flags),
  );
}

type Attempt = { kind: "agreed"; agreement: Agreement } | { kind: "less"; flags: number };

async function attempt(
  client: Client<typeof logon>,
  account: MachineAccount,
  server: string,
  primaryName: string | null,
  requested: number,
  options: CallOptions,
): Promise<Attempt> {
  let clientChallenge = copied(random(8));
  // [MS-NRPC] 3.1.4.1: a server refuses such ones.
  while (!isRandomChallenge(clientChallenge)) clientChallenge = copied(random(8));
  const challenged = await asking(account, server, "NetrServerReqChallenge", () =>
    client.NetrServerReqChallenge(
      { PrimaryName: primaryName, ComputerName: account.computer, ClientChallenge: { data: clientChallenge } },
      options,
    ),
  );
  // Overwritten by close(): anybody could prove to know that one.
  if (account.ntHash.every((octet) => octet === 0)) throw closedAccount(account);
  const serverChallenge = challenged.ServerChallenge.data;
  const sessionKey = computeSessionKey(account.ntHash, clientChallenge, serverChallenge, requested);
  if (sessionKey === undefined) return { kind: "less", flags: requested };
  try {
    const clientCredential = computeNetlogonCredential(clientChallenge, sessionKey, requested);
    const answer = await asking(account, server, "NetrServerAuthenticate3", async () => {
      try {
        return await client.NetrServerAuthenticate3(
          {
            PrimaryName: primaryName,
            AccountName: account.account,
            SecureChannelType:
              account.type === "server"
                ? NETLOGON_SECURE_CHANNEL_TYPE.ServerSecureChannel
                : NETLOGON_SECURE_CHANNEL_TYPE.WorkstationSecureChannel,
            ComputerName: account.computer,
            ClientCredential: { data: clientCredential },
            NegotiateFlags: requested,
          },
          options,
        );
      } catch (error) {
        const theirs = offeredFlags(error);
        if (theirs !== undefined && sameAlgorithm(requested, theirs) === false) return { NegotiateFlags: theirs, refused: true as const };
        throw error;
      }
    });
    const flags = requested & answer.NegotiateFlags;
    if ("refused" in answer || !sameAlgorithm(requested, flags)) {
      wipe(sessionKey);
      return { kind: "less", flags };
    }
    const expected = computeNetlogonCredential(serverChallenge, sessionKey, flags);
    if (!equalOctets(expected, answer.ServerCredential.data)) {
      throw new SecurityError(
        SEC_E_WRONG_PRINCIPAL,
        "server",
        `${server} does not know the secret of ${account.account}: it is not of this domain`,
        {
          mechanism: "netlogon",
          likely: { kind: "wrong-target", targetName: server },
          leg: "NetrServerAuthenticate3",
          answer: "ServerCredential",
        },
      );
    }
    if (!hasBits(flags, NEGOTIATE.SECURE_RPC)) {
      throw downgraded(account, "the domain controller does not offer secure RPC", "NetrServerAuthenticate3", flagWords(flags));
    }
    return { kind: "agreed", agreement: { sessionKey, flags, clientCredential } };
  } catch (error) {
    wipe(sessionKey);
    throw error;
  }
}

/** Turns a status into what it means here. */
async function asking<T>(account: MachineAccount, server: string, leg: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StatusError) throw channelError(error.status, account, server, leg, error);
    throw error;
  }
}

/** NegotiateFlags that come with a refusal, [MS-NRPC] 3.4.5.2.2. */
function offeredFlags(error: unknown): number | undefined {
  if (!(error instanceof StatusError) || error.status !== STATUS_ACCESS_DENIED) return undefined;
  const flags = (error.out as { NegotiateFlags?: unknown } | undefined)?.NegotiateFlags;
  return typeof flags === "number" ? flags : undefined;
}

/** Both ends compute in the same way. */
function sameAlgorithm(requested: number, flags: number): boolean {
  if (hasBits(requested, NEGOTIATE.AES)) return hasBits(flags, NEGOTIATE.AES);
  return hasBits(flags, NEGOTIATE.STRONG_KEYS);
}

function flagWords(flags: number): string[] {
  return [...(hasBits(flags, NEGOTIATE.AES) ? ["AES"] : []), ...(hasBits(flags, NEGOTIATE.STRONG_KEYS) ? ["strong keys"] : [])];
}
