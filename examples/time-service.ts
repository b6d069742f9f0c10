/**
 * One of the interfaces that are shipped, in both roles: a time service that tells the state of this machine's clock, and a client that asks it.
 *
 *     npm run -s example -- examples/time-service.ts
 */
import { connect, RpcServer, StatusError } from "opnum";
import { type W32TIME_STATUS_INFO, W32Time } from "opnum/interfaces/w32time";

/** Times are units of 100 nanoseconds, counted from 1601. */
const UNITS_TO_1970 = 116_444_736_000_000_000n;

await using server = new RpcServer();
server.register(W32Time, {
  W32TimeQuerySource: () => ({ pwszSource: "the clock of this machine" }),
  W32TimeQueryStatus: () => ({ pStatusInfo: status() }),
  W32TimeQueryProviderStatus: ({ pwszProvider }) => {
    console.log(`server: somebody asks for ${pwszProvider}`);
    return { pProviderInfo: null, return: 1168 }; // ERROR_NOT_FOUND
  },
  // The other operations are left out: a call of one of them is answered with nca_s_op_rng_error.
});
const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");

await using time = await connect(W32Time, binding);
console.log(`source: ${(await time.W32TimeQuerySource({})).pwszSource}`);
const { pStatusInfo: found } = await time.W32TimeQueryStatus({});
console.log(`stratum ${found?.nStratum}, synchronised ${when(found?.tpTimeLastGoodSync ?? 0n).toISOString()}`);
for (const { wszName, wszValue } of found?.pEntries ?? []) console.log(`${wszName}: ${wszValue}`);
try {
  await time.W32TimeQueryProviderStatus({ ulFlags: 0, pwszProvider: "NtpClient" });
} catch (error) {
  if (!(error instanceof StatusError)) throw error;
  console.log(`provider: ${error.message}`);
}

function status(): W32TIME_STATUS_INFO {
  const now = BigInt(Date.now()) * 10_000n + UNITS_TO_1970;
  return {
    ulSize: 0,
    eLeapIndicator: 0,
    nStratum: 1,
    nPollInterval: 6,
    refidSource: 0x4c434f4c, // "LOCL"
    qwLastSyncTicks: BigInt(Math.round(performance.now())),
    toRootDelay: 0n,
    tpRootDispersion: 0n,
    nClockPrecision: -6,
    wszSource: null,
    toSysPhaseOffset: 0n,
    ulLcState: 2,
    ulTSFlags: 0,
    ulClockRate: 156_250,
    ulNetlogonServiceBits: 0,
    eLastSyncResult: 0,
    tpTimeLastGoodSync: now,
    pEntries: [{ ulSize: 0, wszName: "zone", wszValue: Intl.DateTimeFormat().resolvedOptions().timeZone, wszHelp: null }],
  };
}

function when(units: bigint): Date {
  return new Date(Number((units - UNITS_TO_1970) / 10_000n));
}
