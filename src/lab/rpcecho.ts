/** The echo service of the lab: all ten operations, as the clients that know rpcecho expect them. */
import { setTimeout as sleep } from "node:timers/promises";
import { echo_Enum1, type echo_Enum3, type echo_Info, type rpcecho } from "../interfaces/rpcecho/index.ts";
import type { Service } from "../ndr/codegen/v1.ts";
import { RpcError } from "../status/errors.ts";

/** NTSTATUS, [MS-ERREF] 2.3.1. */
const STATUS_INVALID_LEVEL = 0xc0000148;
/** What one call may ask for; more would be a gift to whoever wants to tie the server up. */
const MAX_SECONDS = 3_600;
const MAX_SOURCE = 16 << 20;
let source: Uint8Array | undefined;
const RPC_S_INVALID_ARG = 87;
const RPC_X_BAD_STUB_DATA = 1783;

export interface EchoHooks {
  /** Called for every call; the lab prints it. */
  readonly onCall?: (operation: string, caller: string) => void;
}

export function echoService(hooks: EchoHooks = {}): Service<typeof rpcecho> {
  const told = <A extends readonly [unknown, { readonly caller: { readonly address: string } }], R>(
    name: string,
    procedure: (...args: A) => R,
  ) => {
    const { onCall } = hooks;
    if (onCall === undefined) return procedure;
    return (...args: A): R => {
      onCall(name, args[1].caller.address);
      return procedure(...args);
    };
  };
  const service: Service<typeof rpcecho> = {
    AddOne: ({ in_data }) => ({ out_data: (in_data + 1) >>> 0 }),
    EchoData: ({ in_data }) => ({ out_data: in_data }),
    SinkData: () => ({}),
    SourceData({ len }) {
      if (len > MAX_SOURCE)
        throw new RpcError(RPC_S_INVALID_ARG, "client", `${len} octets are more than the ${MAX_SOURCE} this service gives at once`);
      // All answers are views of the same octets: who asks for much and reads nothing costs nothing.
      source ??= Uint8Array.from({ length: MAX_SOURCE }, (_, i) => i & 0xff);
      return { data: source.subarray(0, len) };
    },
    TestCall: ({ s1 }) => ({ s2: s1 }),
    TestCall2: ({ level }) => ({ info: infoOf(level), return: 0 }),
    async TestSleep({ seconds }, { signal }) {
      if (seconds > MAX_SECONDS)
        throw new RpcError(RPC_S_INVALID_ARG, "client", `${seconds} seconds are more than the ${MAX_SECONDS} this service sleeps`);
      await sleep(seconds * 1_000, undefined, { signal }).catch(() => {
        throw signal.reason;
      });
      return { return: seconds };
    },
    TestEnum({ foo1, foo2, foo3 }) {
      // The union keeps the arm it came with: foo1 selects it, and foo1 does not change.
      const arm: echo_Enum3 = foo3.tag === 1 ? { tag: 1, e1: echo_Enum1.ECHO_ENUM2 } : foo3;
      return { foo1: foo1 ?? foo3.tag, foo2: { e1: echo_Enum1.ECHO_ENUM2, e2: foo2.e2 }, foo3: arm };
    },
    TestSurrounding({ data }) {
      if (data.surrounding.length > 0x10000)
        throw new RpcError(RPC_X_BAD_STUB_DATA, "client", "too many elements to send twice as many back");
      return { data: { surrounding: [...data.surrounding, ...data.surrounding.map(() => 0)] } };
    },
    TestDoublePointer: ({ data }) => ({ return: data ?? 0 }),
  };
  return Object.fromEntries(Object.entries(service).map(([name, procedure]) => [name, told(name, procedure as never)])) as Service<
    typeof rpcecho
  >;
}

/** The structure of a level: every kind of alignment once. The values are those that Samba's server answers with. */
function infoOf(level: number): echo_Info {
  switch (level) {
    case 1:
      return { tag: 1, info1: { v: 10 } };
    case 2:
      return { tag: 2, info2: { v: 20 } };
    case 3:
      return { tag: 3, info3: { v: 30 } };
    case 4:
      return { tag: 4, info4: { v: 40n } };
    case 5:
      return { tag: 5, info5: { v1: 50, v2: 60n } };
    case 6:
      return { tag: 6, info6: { v1: 70, info1: { v: 80 } } };
    case 7:
      return { tag: 7, info7: { v1: 80, info4: { v: 90n } } };
    default:
      throw new RpcError(STATUS_INVALID_LEVEL, "client", `there is no level ${level}; levels are 1 to 7`);
  }
}
