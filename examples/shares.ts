/**
 * The shares of a file server, as `net view` asks for them: srvsvc served and called within this process, without a network. NetrShareEnum has a
 * structure per level; counts and levels follow from what is given, and TypeScript knows which members a level has.
 *
 *     npm run -s example -- examples/shares.ts
 */
import { connect, MemoryTransport, type Received, type ResponseOf, RpcServer, StatusError, status } from "opnum";
import { type SHARE_ENUM_UNION, srvsvc } from "opnum/interfaces/srvsvc";

interface Share {
  readonly name: string;
  readonly path: string;
  readonly remark: string | null;
  /** STYPE_DISKTREE 0, STYPE_IPC 3, with STYPE_SPECIAL 0x80000000. */
  readonly type: number;
}

const shares: readonly Share[] = [
  { name: "public", path: "C:\\public", remark: "for all", type: 0 },
  { name: "C$", path: "C:\\", remark: null, type: 0x80000000 },
  { name: "IPC$", path: "", remark: "Remote IPC", type: 0x80000003 },
];

const transport = new MemoryTransport();
await using server = new RpcServer({ transport });
server.register(srvsvc, {
  NetrShareEnum({ InfoStruct, ResumeHandle, PreferedMaximumLength }) {
    // A client that wants little gets one share, and asks again from there.
    const from = ResumeHandle ?? 0;
    const some = shares.slice(from, PreferedMaximumLength < 100 ? from + 1 : undefined);
    const left = shares.length - from - some.length;
    const ShareInfo = ofLevel(InfoStruct.Level, some);
    // The out parameters travel with a failure, too.
    if (ShareInfo === undefined) return { InfoStruct, TotalEntries: 0, ResumeHandle, return: status.ERROR_INVALID_LEVEL };
    return {
      InfoStruct: { ShareInfo },
      TotalEntries: shares.length - from,
      ResumeHandle: left === 0 ? 0 : from + some.length,
      return: left === 0 ? 0 : status.ERROR_MORE_DATA,
    };
  },
  // The other operations are left out: a call of one of them is answered with nca_s_op_rng_error.
});

await using files = await connect(srvsvc, await server.listen("ncacn_ip_tcp:"), { transport });

// Level 1 at once: the tag says which level is asked for, and an answer of level 1 has Level1.
const all = await files.NetrShareEnum({
  ServerName: null,
  InfoStruct: { ShareInfo: { tag: 1, Level1: { Buffer: null } } },
  PreferedMaximumLength: 0xffff_ffff,
  ResumeHandle: null,
});
for (const line of linesOf(all.InfoStruct.ShareInfo)) console.log(line);

// Level 502, piece by piece. ERROR_MORE_DATA is no failure here: `raw` returns every status.
let ResumeHandle: number | null = 0;
for (let more = true; more; ) {
  const some: ResponseOf<typeof srvsvc, "NetrShareEnum"> = await files.raw.NetrShareEnum({
    ServerName: null,
    InfoStruct: { ShareInfo: { tag: 502, Level502: { Buffer: null } } },
    PreferedMaximumLength: 1,
    ResumeHandle,
  });
  more = some.return === status.ERROR_MORE_DATA;
  ResumeHandle = some.ResumeHandle;
  for (const line of linesOf(some.InfoStruct.ShareInfo)) console.log(line, more ? "- and more" : "- and no more");
}

try {
  const ShareInfo = { tag: 503, Level503: null } as const; // a level that this server does not have
  await files.NetrShareEnum({ ServerName: null, InfoStruct: { ShareInfo }, PreferedMaximumLength: 0xffff_ffff, ResumeHandle: null });
} catch (error) {
  if (!(error instanceof StatusError)) throw error;
  console.log(error.message);
}

/** What the server answers: members that count others need not be given. */
function ofLevel(level: number, some: readonly Share[]): SHARE_ENUM_UNION | undefined {
  switch (level) {
    case 0:
      return { tag: 0, Level0: { Buffer: some.map(({ name }) => ({ shi0_netname: name })) } };
    case 1:
      return {
        tag: 1,
        Level1: { Buffer: some.map(({ name, type, remark }) => ({ shi1_netname: name, shi1_type: type, shi1_remark: remark })) },
      };
    case 502:
      return {
        tag: 502,
        Level502: {
          Buffer: some.map(({ name, type, remark, path }) => ({
            shi502_netname: name,
            shi502_type: type,
            shi502_remark: remark,
            shi502_permissions: 0,
            shi502_max_uses: 0xffff_ffff,
            shi502_current_uses: 0,
            shi502_path: path,
            shi502_passwd: null,
            shi502_security_descriptor: null,
          })),
        },
      };
    default:
      return undefined;
  }
}

/** What the client reads: a switch over the tag narrows the union. */
function linesOf(info: Received<SHARE_ENUM_UNION>): string[] {
  switch (info.tag) {
    case 1:
      return (
        info.Level1?.Buffer?.map((share) => `${share.shi1_netname} (${kind(share.shi1_type)}) ${share.shi1_remark ?? ""}`.trim()) ?? []
      );
    case 502:
      return info.Level502?.Buffer?.map((share) => `${share.shi502_netname} is ${share.shi502_path || "nowhere"}`) ?? [];
    default:
      return [`an answer of level ${info.tag}`];
  }
}

function kind(type: number): string {
  return ["disk", "printer", "device", "IPC"][type & 3] ?? "?";
}
