/** KERB_VALIDATION_INFO, the logon information of a Kerberos ticket: IDL of ours with the members of [MS-PAC] 2.5, and octets that Windows wrote. */
import { compileIdl } from "../../src/midl/index.ts";
import type { Type } from "../../src/ndr/index.ts";

const idl = `[uuid(4b324fc8-1670-01d3-1278-5a47bf6ee188), pointer_default(unique)] interface pac {
  typedef struct { DWORD low, high; } TIME;
  typedef struct { USHORT Length, MaximumLength; [size_is(MaximumLength / 2), length_is(Length / 2)] WCHAR *Buffer; } TEXT;
  typedef struct { UCHAR Revision, SubAuthorityCount; byte IdentifierAuthority[6]; [size_is(SubAuthorityCount)] ULONG SubAuthority[]; } SID, *PSID_;
  typedef struct { ULONG RelativeId, Attributes; } GROUP;
  typedef struct { PSID_ Sid; ULONG Attributes; } SID_ENTRY;
  typedef struct {
    TIME LogonTime, LogoffTime, KickOffTime, PasswordLastSet, PasswordCanChange, PasswordMustChange;
    TEXT EffectiveName, FullName, LogonScript, ProfilePath, HomeDirectory, HomeDirectoryDrive;
    USHORT LogonCount, BadPasswordCount;
    ULONG UserId, PrimaryGroupId, GroupCount;
    [size_is(GroupCount)] GROUP *GroupIds;
    ULONG UserFlags;
    byte UserSessionKey[16];
    TEXT LogonServer, LogonDomainName;
    PSID_ LogonDomainId;
    ULONG Reserved1[2], UserAccountControl, SubAuthStatus;
    TIME LastSuccessfulILogon, LastFailedILogon;
    ULONG FailedILogonCount, Reserved3, SidCount;
    [size_is(SidCount)] SID_ENTRY *ExtraSids;
    PSID_ ResourceGroupDomainSid;
    ULONG ResourceGroupCount;
    [size_is(ResourceGroupCount)] GROUP *ResourceGroupIds;
  } INFO;
  void use([in, unique] INFO *info, [in, unique] TEXT *text, [in, unique] PSID_ sid);
}`;

const { interfaces } = compileIdl(idl);
const [info, text, sid] = interfaces[0]!.interface.operations[0]!.params.map((param) => param.type) as [Type, Type, Type];

export { sid, text };
/** A pointer to the structure: that is what is pickled. */
export const validationInfo = info;

/** The first buffer of the ticket that [MS-PAC] chapter 3 shows: 1200 octets. */
export const windowsPac = [
  "ARAIAMzMzMygBAAAAAAAAAAAAgDRhmYPZWrGAf////////9//////////38X1Dn+eErGAReUoyhCS8YBF1Qkl3qBxgEIAAgABAACACQAJAAIAAIAEgASAAwAAgAA",
  "AAAAEAACAAAAAAAUAAIAAAAAABgAAgBUEAAAl3ksAAECAAAaAAAAHAACACAAAAAAAAAAAAAAAAAAAAAAAAAAFgAYACAAAgAKAAwAJAACACgAAgAAAAAAAAAAABAA",
  "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQAAACwAAgAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAABsAHoAaAB1ABIAAAAAAAAAEgAAAEwAaQBxAGkAYQBu",
  "AGcAKABMAGEAcgByAHkAKQAgAFoAaAB1AAkAAAAAAAAACQAAAG4AdABkAHMAMgAuAGIAYQB0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  "GgAAAGHEMwAHAAAACcMtAAcAAABetDIABwAAAAECAAAHAAAAl7ksAAcAAAAr8TIABwAAAM4wMwAHAAAApy4uAAcAAAAq8TIABwAAAJi5LAAHAAAAYsQzAAcAAACU",
  "ATMABwAAAHbEMwAHAAAArv4tAAcAAAAy0iwABwAAABYIMgAHAAAAQlsuAAcAAABftDIABwAAAMqcNQAHAAAAhUQtAAcAAADC8DIABwAAAOnqMQAHAAAA7Y4uAAcA",
  "AAC26zEABwAAAKsuLgAHAAAAcg4uAAcAAAAMAAAAAAAAAAsAAABOAFQARABFAFYALQBEAEMALQAwADUAAAAGAAAAAAAAAAUAAABOAFQARABFAFYAAAAEAAAAAQQA",
  "AAAAAAUVAAAAWVG4F2ZyXSVkYzsLDQAAADAAAgAHAAAANAACAAcAACA4AAIABwAAIDwAAgAHAAAgQAACAAcAACBEAAIABwAAIEgAAgAHAAAgTAACAAcAACBQAAIA",
  "BwAAIFQAAgAHAAAgWAACAAcAACBcAAIABwAAIGAAAgAHAAAgBQAAAAEFAAAAAAAFFQAAALkwGy63QUxsjDs1FQECAAAFAAAAAQUAAAAAAAUVAAAAWVG4F2ZyXSVk",
  "YzsLdFQvAAUAAAABBQAAAAAABRUAAABZUbgXZnJdJWRjOwvoODIABQAAAAEFAAAAAAAFFQAAAFlRuBdmcl0lZGM7C804MgAFAAAAAQUAAAAAAAUVAAAAWVG4F2Zy",
  "XSVkYzsLXbQyAAUAAAABBQAAAAAABRUAAABZUbgXZnJdJWRjOwtBFjUABQAAAAEFAAAAAAAFFQAAAFlRuBdmcl0lZGM7C+jqMQAFAAAAAQUAAAAAAAUVAAAAWVG4",
  "F2ZyXSVkYzsLwRkyAAUAAAABBQAAAAAABRUAAABZUbgXZnJdJWRjOwsp8TIABQAAAAEFAAAAAAAFFQAAAFlRuBdmcl0lZGM7Cw9fLgAFAAAAAQUAAAAAAAUVAAAA",
  "WVG4F2ZyXSVkYzsLL1suAAUAAAABBQAAAAAABRUAAABZUbgXZnJdJWRjOwvvjzEABQAAAAEFAAAAAAAFFQAAAFlRuBdmcl0lZGM7CwdfLgAAAAAA",
].join("");
