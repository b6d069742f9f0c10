/**
 * A type of your own for an IDL type: [wire_marshal], [transmit_as], [represent_as]. Here a FILETIME travels, and the program has a Date.
 *
 *     npm run -s example -- examples/converters.ts
 */
import { type Converter, connect, MemoryTransport, RpcServer } from "opnum";
import { defineInterface, type Interface, int64, type Program, ref, struct, transmit, uint32 } from "opnum/codegen/v1";

// What `opnum midl` prints for:
//
//     typedef struct { hyper ticks; } FILETIME64;
//     typedef [wire_marshal(FILETIME64)] hyper WHEN;
//     interface calendar { void AddDays([in, out] WHEN *when, [in] unsigned long days); }
type FILETIME64 = { ticks: bigint };
type calendarOperations = {
  AddDays: { in: { when: Program<"WHEN", FILETIME64>; days: number }; out: { when: Program<"WHEN", FILETIME64> } };
};
const calendar: Interface<calendarOperations> = defineInterface<calendarOperations>({
  name: "calendar",
  uuid: "0c1d9b0e-4a0f-4d7c-9f0e-6d1f7a3b2c11",
  version: [1, 0],
  operations: [
    {
      opnum: 0,
      name: "AddDays",
      params: [
        { name: "when", dir: "inout", type: ref(transmit("WHEN", struct("FILETIME64", { ticks: int64 }))) },
        { name: "days", dir: "in", type: uint32 },
      ],
      returns: null,
      status: null,
    },
  ],
});

// The type checker hears of it by merging: wherever the IDL says WHEN, the program has a Date.
declare module "opnum/codegen/v1" {
  interface Converted {
    WHEN: Date;
  }
}

// The run-time hears of it by a converter, at the client and at the server. FILETIME counts 100 ns from 1601.
const when: Converter<Date, FILETIME64> = {
  toWire: (date) => ({ ticks: BigInt(date.getTime() + 11_644_473_600_000) * 10_000n }),
  fromWire: ({ ticks }) => new Date(Number(ticks / 10_000n) - 11_644_473_600_000),
};
const codec = { converters: { WHEN: when } };

const transport = new MemoryTransport();
await using server = new RpcServer({ transport, codec });
server.register(calendar, {
  AddDays: ({ when, days }) => ({ when: new Date(when.getTime() + days * 86_400_000) }),
});
await using client = await connect(calendar, await server.listen("ncacn_ip_tcp:calendar"), { transport, codec });
const { when: due } = await client.AddDays({ when: new Date("2026-02-27T09:00:00Z"), days: 2 });
console.log(due.toISOString());
