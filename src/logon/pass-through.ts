/** Logons that a domain controller decides, by NetrLogonSamLogonEx over the secure channel: [MS-NRPC] 3.4.5.3.2, [MS-APDS] 3.1.5. */
import { NETLOGON_VALIDATION_INFO_CLASS as LEVEL, NETLOGON_LOGON_INFO_CLASS } from "../interfaces/netlogon/index.ts";
import { hasBits, NEGOTIATE } from "../security/netlogon/session.ts";
import type { LogonValidator, NetworkLogon, ValidatedLogon } from "../security/ntlm/validator.ts";
import { STATUS_ACCESS_DENIED } from "../status/codes.ts";
import { StatusError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import { logonError, noAuthority } from "./errors.ts";
import type { SecureChannel } from "./secure-channel.ts";
import { readValidation } from "./validation.ts";

/** ParameterControl: accounts of machines (of members, of controllers) may log on too. [MS-NRPC] 2.2.1.4.15 */
const ALLOW_SERVER_TRUST_ACCOUNT = 0x20;
const ALLOW_WORKSTATION_TRUST_ACCOUNT = 0x800;

/** What is asked for. Level 6 has the session's key in the clear, so that it is for sealed calls only. */
const LEVELS = { privacy: LEVEL.NetlogonValidationSamInfo4, integrity: LEVEL.NetlogonValidationSamInfo2 } as const;

/**
 * What an NTLM acceptor asks: the domain controller at the other end of the channel.
 *
 *     ntlmAcceptor({ validator: passThroughValidator(channel) })
 */
export function passThroughValidator(channel: SecureChannel): LogonValidator {
  return { validate: (logon) => validate(channel, logon) };
}

async function validate(channel: SecureChannel, logon: NetworkLogon): Promise<ValidatedLogon> {
  const user = logon.domain === "" ? logon.user : `${logon.domain}\\${logon.user}`;
  try {
    return await channel.call(async ({ client, session, primaryName, level, options }) => {
      const answer = await client.NetrLogonSamLogonEx(
        {
          LogonServer: primaryName,
          ComputerName: channel.account.computer,
          LogonInformation: logonInformation(logon, hasBits(session.flags, NEGOTIATE.TRANSITIVE_TRUSTS)),
          ValidationLevel: hasBits(session.flags, NEGOTIATE.VALIDATION_LEVELS) ? LEVELS[level] : LEVEL.NetlogonValidationSamInfo,
          ExtraFlags: 0,
        },
        options,
      );
      return readValidation(answer.ValidationInformation, session, user);
    });
  } catch (error) {
    if (error instanceof StatusError) {
      if (error.status === STATUS_ACCESS_DENIED)
        throw noAuthority(channel.account.domain, "the secure channel is refused", "NetrLogonSamLogonEx", error);
      throw logonError(error.status, user, error);
    }
    if (error instanceof SecurityError && error.mechanism === "ntlm") throw error;
    if (error instanceof Error) throw noAuthority(channel.account.domain, error.message, "NetrLogonSamLogonEx", error);
    throw error;
  }
}

function logonInformation(logon: NetworkLogon, transitive: boolean) {
  const network = {
    Identity: {
      LogonDomainName: { Buffer: logon.domain },
      ParameterControl: ALLOW_SERVER_TRUST_ACCOUNT | ALLOW_WORKSTATION_TRUST_ACCOUNT,
      Reserved: { LowPart: 0, HighPart: 0 },
      UserName: { Buffer: logon.user },
      Workstation: { Buffer: logon.workstation },
    },
    // With NTLMv1 and extended session security this is what the response answers: both challenges, hashed.
    LmChallenge: { data: logon.serverChallenge },
    NtChallengeResponse: { Buffer: logon.ntResponse },
    LmChallengeResponse: { Buffer: logon.lmResponse },
  };
  return transitive
    ? ({ tag: NETLOGON_LOGON_INFO_CLASS.NetlogonNetworkTransitiveInformation, LogonNetworkTransitive: network } as const)
    : ({ tag: NETLOGON_LOGON_INFO_CLASS.NetlogonNetworkInformation, LogonNetwork: network } as const);
}
