/** Names of operations, and what their results mean: of the interfaces that are shipped, and of some that captures hold and we do not ship. */
import { catalog } from "../../interfaces/catalog.ts";
import { returnedStatus } from "../../knowledge/statuses.ts";
import type { StatusKind } from "../../ndr/types.ts";
import { statusWords } from "../../status/names.ts";
import type { CallRecord, InterfaceRef } from "../records.ts";

export interface Operations {
  readonly names: readonly string[];
  readonly statuses: readonly StatusKind[];
}

/** undefined where neither a shipped interface nor one of those below has this UUID and major version. */
export function operationsOf(ref: InterfaceRef): Operations | undefined {
  let found = byRef.get(ref);
  if (found === undefined) {
    found = table().get(`${ref.uuid} ${ref.major}`) ?? null;
    byRef.set(ref, found);
  }
  return found ?? undefined;
}

/** @returns undefined where the interface or the number is not known, or the number is reserved */
export function operationName(ref: InterfaceRef, opnum: number): string | undefined {
  const name = operationsOf(ref)?.names[opnum];
  return name === "" ? undefined : name;
}

/**
 * What an operation's result says where it is a failure: a Win32 or DCE number other than 0, an NTSTATUS of severity warning or error ([MS-ERREF] 2.3), an
 * HRESULT with its S bit ([MS-ERREF] 2.1).
 */
export function failure(kind: StatusKind, result: number): CallRecord["status"] {
  if (result === 0 || kind === null) return undefined;
  if (kind === "ntstatus" && result >>> 30 < 2) return undefined;
  if (kind === "hresult" && result >>> 31 === 0) return undefined;
  const mapi = kind === "hresult" ? mapiErrors.get(result) : undefined;
  if (mapi !== undefined) return { status: result, name: mapi[0], words: mapi[1] };
  const { name, words } = returnedStatus(kind, result);
  return { status: result, name: name ?? `0x${result.toString(16).padStart(8, "0")}`, words: words ?? statusWords(result) };
}

const byRef = new WeakMap<InterfaceRef, Operations | null>();
let all: Map<string, Operations> | undefined;

function table(): Map<string, Operations> {
  if (all !== undefined) return all;
  all = new Map();
  for (const [uuid, major, kind, names] of others) {
    const list = names.split(" ").map((name) => (name === "-" ? "" : name));
    all.set(`${uuid} ${major}`, { names: list, statuses: list.map(() => kind) });
  }
  for (const { uuid, version, operations, statuses } of catalog) all.set(`${uuid} ${version[0]}`, { names: operations, statuses });
  return all;
}

/** UUID, major version, what results are, names by number. */
const others: readonly (readonly [string, number, StatusKind, string])[] = [
  // Exchange's store: [MS-OXCRPC] 3.1.4. Results are MAPI's codes, [MS-OXCDATA] 2.4.
  [
    "a4f1db00-ca47-1067-b31f-00dd010662da",
    0,
    "hresult",
    "EcDoConnect EcDoDisconnect EcDoRpc EcGetMoreRpc EcRRegisterPushNotification EcRUnregisterPushNotification EcDummyRpc EcRGetDCName EcRNetGetDCName EcDoRpcExt EcDoConnectEx EcDoRpcExt2 - - EcDoAsyncConnectEx",
  ],
  // Its notifications: a call waits up to five minutes by design, [MS-OXCRPC] 3.3.4.1.
  ["5261574a-4572-206e-b268-6b199213b4e4", 0, "hresult", "EcDoAsyncWaitEx"],
  // Its referrals: [MS-OXABREF] 3.1.4.
  ["1544f5e0-613c-11d1-93df-00c04fd7bd09", 1, "hresult", "RfrGetNewDSA RfrGetFQDNFromServerDN"],
  // DCOM's objects: [MS-DCOM] 3.1.1.5.6.
  ["00000131-0000-0000-c000-000000000046", 0, "hresult", "QueryInterface AddRef Release RemQueryInterface RemAddRef RemRelease"],
];

/** [MS-OXCDATA] 2.4: codes that are not [MS-ERREF]'s. */
const mapiErrors: ReadonlyMap<number, readonly [name: string, words: string]> = new Map([
  [0x80040102, ["MAPI_E_NO_SUPPORT", "the server does not support what was asked"]],
  [0x80040107, ["MAPI_E_INVALID_OBJECT", "the object is not valid any more"]],
  [0x8004010f, ["MAPI_E_NOT_FOUND", "there is no such object"]],
  [0x80040110, ["MAPI_E_VERSION", "the versions of client and server do not go together"]],
  [
    0x80040111,
    ["MAPI_E_LOGON_FAILED", "the server did not log the client on; clients often try again with another level of authentication"],
  ],
  [0x80040115, ["MAPI_E_NETWORK_ERROR", "the network failed beneath the server's answer"]],
  [0x8004011c, ["MAPI_E_UNCONFIGURED", "the service is not configured"]],
  [0x8004011d, ["MAPI_E_FAILONEPROVIDER", "one of the services is not available"]],
  [0x80070005, ["MAPI_E_NO_ACCESS", "access denied"]],
]);
