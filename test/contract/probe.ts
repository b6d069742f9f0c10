/** An interface whose operations do what the contract asks of a run-time: wait, fail, keep state, carry much. Its twin has the same operations. */
import {
  array,
  type CallContext,
  type ContextHandle,
  context,
  defineInterface,
  errorStatus,
  type Interface,
  ref,
  type Service,
  sized,
  string,
  uint8,
  uint32,
  unique,
} from "opnum/codegen/v1";

type Handle = ContextHandle<"PROBE_HANDLE">;

// A type and not an interface: only a type fits OperationTypes without an index of its own.
export type ProbeOperations = {
  readonly AddOne: { in: { in_data: number }; out: { out_data: number } };
  readonly Echo: { in: { len?: number; data: Uint8Array }; out: { out_data: Uint8Array } };
  readonly Open: { in: { name: string | null }; out: { handle: Handle; return: number } };
  readonly Read: { in: { handle: Handle }; out: { count: number; return: number } };
  readonly Close: { in: { handle: Handle | null }; out: { handle: Handle | null; return: number } };
  readonly Wait: { in: { tag: number }; out: { tag: number } };
  readonly Fail: { in: { how: number }; out: object };
  readonly Status: { in: { value: number }; out: { detail: number; return: number } };
  readonly WhoAmI: { in: object; out: { object: string | null; group: number; local: number } };
  readonly Notify: { in: { value: number }; out: object };
  readonly Again: { in: { value: number }; out: { value_out: number } };
  readonly NotServed: { in: object; out: object };
  readonly ReadStrictly: { in: { handle: Handle }; out: { count: number; return: number } };
  readonly OpenOther: { in: object; out: { handle: ContextHandle<"OTHER_HANDLE">; return: number } };
  readonly OpenThenFail: { in: object; out: { handle: Handle | null; return: number } };
};

const handle = context("PROBE_HANDLE", "Close");
const strictHandle = { ...context("PROBE_HANDLE", "Close"), strict: true };

function describe(name: string, uuid: string): Interface<ProbeOperations> {
  return defineInterface<ProbeOperations>({
    name,
    uuid,
    version: [1, 2],
    operations: [
      {
        opnum: 0,
        name: "AddOne",
        params: [
          { name: "in_data", dir: "in", type: uint32 },
          { name: "out_data", dir: "out", type: ref(uint32) },
        ],
        returns: null,
        status: null,
      },
      {
        opnum: 1,
        name: "Echo",
        params: [
          { name: "len", dir: "in", type: uint32 },
          { name: "data", dir: "in", type: ref(array(uint8, sized(["field", "len"]))) },
          { name: "out_data", dir: "out", type: ref(array(uint8, sized(["field", "len"]))) },
        ],
        returns: null,
        status: null,
      },
      {
        opnum: 2,
        name: "Open",
        params: [
          { name: "name", dir: "in", type: unique(string("wchar")) },
          { name: "handle", dir: "out", type: ref(handle) },
        ],
        returns: errorStatus,
        status: "win32",
      },
      {
        opnum: 3,
        name: "Read",
        params: [
          { name: "handle", dir: "in", type: handle },
          { name: "count", dir: "out", type: ref(uint32) },
        ],
        returns: errorStatus,
        status: "win32",
      },
      { opnum: 4, name: "Close", params: [{ name: "handle", dir: "inout", type: ref(handle) }], returns: errorStatus, status: "win32" },
      { opnum: 5, name: "Wait", params: [{ name: "tag", dir: "inout", type: ref(uint32) }], returns: null, status: null },
      { opnum: 6, name: "Fail", params: [{ name: "how", dir: "in", type: uint32 }], returns: null, status: null },
      {
        opnum: 7,
        name: "Status",
        params: [
          { name: "value", dir: "in", type: uint32 },
          { name: "detail", dir: "out", type: ref(uint32) },
        ],
        returns: errorStatus,
        status: "win32",
      },
      {
        opnum: 8,
        name: "WhoAmI",
        params: [
          { name: "object", dir: "out", type: ref(unique(string("char"))) },
          { name: "group", dir: "out", type: ref(uint32) },
          { name: "local", dir: "out", type: ref(uint32) },
        ],
        returns: null,
        status: null,
      },
      { opnum: 9, name: "Notify", params: [{ name: "value", dir: "in", type: uint32 }], returns: null, status: null, maybe: true },
      {
        opnum: 10,
        name: "Again",
        params: [
          { name: "value", dir: "in", type: uint32 },
          { name: "value_out", dir: "out", type: ref(uint32) },
        ],
        returns: null,
        status: null,
        idempotent: true,
      },
      { opnum: 11, name: "NotServed", params: [], returns: null, status: null },
      {
        opnum: 12,
        name: "ReadStrictly",
        params: [
          { name: "handle", dir: "in", type: strictHandle },
          { name: "count", dir: "out", type: ref(uint32) },
        ],
        returns: errorStatus,
        status: "win32",
      },
      {
        opnum: 13,
        name: "OpenOther",
        params: [{ name: "handle", dir: "out", type: ref(context("OTHER_HANDLE")) }],
        returns: errorStatus,
        status: "win32",
      },
      {
        opnum: 14,
        name: "OpenThenFail",
        params: [{ name: "handle", dir: "out", type: ref(handle) }],
        returns: errorStatus,
        status: "win32",
      },
    ],
  });
}

export const probe = describe("probe", "b5d0c2a4-1f1e-4b0e-9a35-6f1f2f0a7d01");
/** Another interface of the same server. */
export const twin = describe("twin", "b5d0c2a4-1f1e-4b0e-9a35-6f1f2f0a7d02");
/** One that no server has. */
export const stranger = describe("stranger", "b5d0c2a4-1f1e-4b0e-9a35-6f1f2f0a7d03");

/** A server's side, and what a test may look at. */
export class ProbeService {
  readonly notified: number[] = [];
  readonly runDown: string[] = [];
  readonly waiting = new Map<number, () => void>();
  readonly aborted: number[] = [];
  againCalls = 0;
  /** Called at the beginning of Again: a test may cut the connection here. */
  onAgain: (() => void) | undefined;
  readonly #waiters: { test: () => boolean; resolve: () => void }[] = [];

  readonly service: Service<typeof probe> = {
    AddOne: ({ in_data }) => ({ out_data: in_data + 1 }),
    Echo: async ({ data }) => ({ out_data: data }),
    Open: ({ name }, call) => {
      const state = { name: name ?? "", reads: 0 };
      return {
        handle: call.newHandle<typeof state, "PROBE_HANDLE">(state, (kept) => this.#changed(() => this.runDown.push(kept.name))),
        return: 0,
      };
    },
    Read: ({ handle: given }, call) => read(given, call),
    Close: ({ handle: given }, call) => {
      if (given !== null) call.closeHandle(given);
      return { handle: null, return: 0 };
    },
    Wait: ({ tag }, call) =>
      new Promise((resolve, reject) => {
        call.signal.addEventListener("abort", () => {
          this.waiting.delete(tag);
          this.#changed(() => this.aborted.push(tag));
          reject(call.signal.reason);
        });
        this.#changed(() => this.waiting.set(tag, () => resolve({ tag: tag + 1 })));
      }),
    Fail: ({ how }) => {
      if (how === 0) throw new Error("a secret of the server");
      if (how === 1) throw new RangeError("another secret");
      if (how === 2) return { unexpected: true } as object;
      throw new (class extends Error {})("never told");
    },
    Status: ({ value }) => ({ detail: value * 2, return: value }),
    WhoAmI: (_, call) => ({ object: call.objectUuid ?? null, group: call.caller.associationGroup, local: call.caller.local ? 1 : 0 }),
    Notify: ({ value }) => {
      this.#changed(() => this.notified.push(value));
      return {};
    },
    Again: ({ value }) => {
      this.againCalls++;
      this.onAgain?.();
      return { value_out: value };
    },
    ReadStrictly: ({ handle: given }, call) => read(given, call),
    OpenOther: (_, call) => ({ handle: call.newHandle<object, "OTHER_HANDLE">({}), return: 0 }),
    OpenThenFail: (_, call) => {
      call.newHandle({ name: "lost", reads: 0 }, (kept) => this.#changed(() => this.runDown.push(kept.name)));
      return { handle: null, return: 5 };
    },
  };

  /** Resolves when `test` holds; looked at whenever the service did something. */
  until(test: () => boolean): Promise<void> {
    if (test()) return Promise.resolve();
    return new Promise((resolve) => this.#waiters.push({ test, resolve }));
  }

  #changed(change: () => unknown): void {
    change();
    for (const waiter of [...this.#waiters]) {
      if (!waiter.test()) continue;
      this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
      waiter.resolve();
    }
  }
}

function read(given: Handle, call: CallContext): { count: number; return: number } {
  const state = call.handleState<{ reads: number }>(given);
  return { count: ++state.reads, return: 0 };
}
