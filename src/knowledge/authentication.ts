/** What authenticates RPC, and how far it protects: the numbers in words. [MS-RPCE] 2.2.1.1.7, 2.2.1.1.8. */

/** auth_type of the sec_trailer. */
export const AUTH_TYPE = { NONE: 0, SPNEGO: 9, NTLM: 10, SCHANNEL: 14, KERBEROS: 16, NETLOGON: 68, DEFAULT: 255 } as const;

export type AuthenticationType = (typeof AUTH_TYPE)[keyof typeof AUTH_TYPE];

/** auth_level of the sec_trailer. */
export const AUTH_LEVEL = { NONE: 1, CONNECT: 2, CALL: 3, PACKET: 4, INTEGRITY: 5, PRIVACY: 6 } as const;

export type AuthenticationLevel = (typeof AUTH_LEVEL)[keyof typeof AUTH_LEVEL];

/** auth_level in words, as programs give it: the least first. */
export const AUTH_LEVEL_NAMES = ["none", "connect", "call", "packet", "integrity", "privacy"] as const;

export type AuthenticationLevelName = (typeof AUTH_LEVEL_NAMES)[number];

/** auth_level of a name. */
export function authLevelOf(name: AuthenticationLevelName): AuthenticationLevel {
  return (AUTH_LEVEL_NAMES.indexOf(name) + 1) as AuthenticationLevel;
}

/** The name of an auth_level. */
export function authLevelName(level: AuthenticationLevel): AuthenticationLevelName {
  return AUTH_LEVEL_NAMES[level - 1]!;
}

/** The same for what came off the wire: `privacy`, `level 77`. */
export function authLevelWords(level: number): string {
  return AUTH_LEVEL_NAMES[level - 1] ?? `level ${level}`;
}

/** `NTLM`, `type 77`. */
export function authTypeName(type: number): string {
  return types[type] ?? `type ${type}`;
}

/** `NTLM privacy`, `none`. */
export function protectionWords(type: number, level: number): string {
  return type === AUTH_TYPE.NONE ? "none" : `${authTypeName(type)} ${authLevelWords(level)}`;
}

const types: Readonly<Record<number, string>> = {
  [AUTH_TYPE.NONE]: "none",
  [AUTH_TYPE.SPNEGO]: "SPNEGO",
  [AUTH_TYPE.NTLM]: "NTLM",
  [AUTH_TYPE.SCHANNEL]: "Schannel",
  [AUTH_TYPE.KERBEROS]: "Kerberos",
  [AUTH_TYPE.NETLOGON]: "Netlogon",
  [AUTH_TYPE.DEFAULT]: "default",
};
