/** Logons against accounts of our own: the part of a domain controller in [MS-NLMP] 3.3.1 and 3.3.2. */
import { visible } from "../../bytes/visible.ts";
import { wipe } from "../../crypto/octets.ts";
import { STATUS_ACCOUNT_DISABLED, STATUS_NO_SUCH_USER, STATUS_WRONG_PASSWORD } from "../../status/codes.ts";
import { ntlmError } from "./errors.ts";
import { KEY_LENGTH, upperCase } from "./keys.ts";
import { checkNtlmV1, checkNtlmV2, NTLMV1_RESPONSE_LENGTH } from "./responses.ts";
import type { Account, AccountStore, LogonValidator, NetworkLogon, ValidatedLogon } from "./validator.ts";

/**
 * An account is looked for in the domain that the client names, then in any ([MS-NLMP] 3.3.2, note 78: clients often name their own); `alice@lab.test` also
 * by its halves.
 */
export class StoreValidator implements LogonValidator {
  readonly #store: AccountStore;
  readonly #ntlmv1: boolean;

  /** @param options `ntlmv1`: take its responses too; default false */
  constructor(store: AccountStore, options: { ntlmv1?: boolean | undefined } = {}) {
    this.#store = store;
    this.#ntlmv1 = options.ntlmv1 ?? false;
  }

  /** @throws SecurityError unknown-user, wrong-password, account */
  validate(logon: NetworkLogon): ValidatedLogon | Promise<ValidatedLogon> {
    return this.#find(logon, places(logon), 0);
  }

  #find(logon: NetworkLogon, from: readonly Place[], at: number): ValidatedLogon | Promise<ValidatedLogon> {
    for (let i = at; i < from.length; i++) {
      const found = this.#store.find(from[i]!.domain, from[i]!.name);
      if (found instanceof Promise) {
        return found.then((account) => (account === undefined ? this.#find(logon, from, i + 1) : this.#judge(logon, account)));
      }
      if (found !== undefined) return this.#judge(logon, found);
    }
    return this.#judge(logon, undefined);
  }

  #judge(logon: NetworkLogon, account: Account | undefined): ValidatedLogon {
    // Who is unknown costs as much time as who is known.
    const ntHash = account?.ntHash ?? new Uint8Array(KEY_LENGTH);
    const sessionBaseKey = this.#check(logon, ntHash);
    wipe(ntHash);
    const user = logon.domain === "" ? logon.user : `${logon.domain}\\${logon.user}`;
    if (account === undefined) {
      wipe(sessionBaseKey);
      throw ntlmError(STATUS_NO_SUCH_USER, "client", `no account ${visible(user)}`, "AUTHENTICATE_MESSAGE", { kind: "unknown-user", user });
    }
    if (sessionBaseKey === undefined) {
      throw ntlmError(STATUS_WRONG_PASSWORD, "client", `the password of ${visible(user)} is another one`, "AUTHENTICATE_MESSAGE", {
        kind: "wrong-password",
        user,
      });
    }
    if (account.disabled) {
      wipe(sessionBaseKey);
      const likely = { kind: "account", user, what: "disabled" } as const;
      throw ntlmError(STATUS_ACCOUNT_DISABLED, "client", `the account ${visible(user)} is disabled`, "AUTHENTICATE_MESSAGE", likely);
    }
    const { domain, name, sids } = account;
    return {
      identity: { name: domain === "" ? name : `${domain}\\${name}`, domain, account: name, anonymous: false, sids },
      sessionBaseKey,
    };
  }

  /** [MS-NLMP] 3.2.5.1.2: some clients compute with no domain, whatever they write. */
  #check(logon: NetworkLogon, ntHash: Uint8Array): Uint8Array | undefined {
    const { user, domain, serverChallenge, ntResponse } = logon;
    if (ntResponse.length > NTLMV1_RESPONSE_LENGTH) {
      return checkNtlmV2(ntHash, user, domain, serverChallenge, ntResponse) ?? checkNtlmV2(ntHash, user, "", serverChallenge, ntResponse);
    }
    return this.#ntlmv1 ? checkNtlmV1(ntHash, serverChallenge, ntResponse) : undefined;
  }
}

interface Place {
  readonly domain: string;
  readonly name: string;
}

function places(logon: NetworkLogon): Place[] {
  const { domain, user } = logon;
  const found: Place[] = [];
  if (domain !== "") found.push({ domain, name: user });
  found.push({ domain: "", name: user });
  const at = user.lastIndexOf("@");
  if (at > 0) {
    const name = user.slice(0, at);
    found.push({ domain: user.slice(at + 1), name }, { domain: "", name });
  }
  return found;
}

/** Accounts in memory. */
export class AccountList implements AccountStore {
  /** By name in upper case: whoever wants may make us look for one, as often as they like. */
  readonly #byName = new Map<string, Account[]>();

  /** @param accounts hashes are copied @throws RangeError where a hash has not 16 octets */
  constructor(accounts: readonly Account[]) {
    for (const account of accounts) {
      if (account.ntHash.length !== KEY_LENGTH) throw new RangeError(`an NT hash has 16 octets, not ${account.ntHash.length}`);
      const own = { ...account, ntHash: new Uint8Array(account.ntHash) };
      const key = upperCase(own.name);
      const same = this.#byName.get(key);
      if (same === undefined) this.#byName.set(key, [own]);
      else same.push(own);
    }
  }

  find(domain: string, name: string): Account | undefined {
    const home = upperCase(domain);
    const found = (this.#byName.get(upperCase(name)) ?? []).filter((account) => domain === "" || upperCase(account.domain) === home);
    const account = found[0];
    return account === undefined || found.length > 1 ? undefined : { ...account, ntHash: new Uint8Array(account.ntHash) };
  }

  /** Overwrites the hashes. */
  close(): void {
    for (const accounts of this.#byName.values()) for (const account of accounts) wipe(account.ntHash);
    this.#byName.clear();
  }
}
