/** The global catalog, TCP 3268: a directory server that holds something of every domain of the forest. [MS-ADTS] 3.1.1.3.1.10 */
import { rootDseStream } from "../root-dse.ts";
import { rootDseSaid } from "./ldap.ts";
import type { BesideInput, ProbeContext } from "./probe.ts";
import { type Asked, askByStream, tellService } from "./service.ts";

const PORT = 3268;

export async function probeGlobalCatalog(context: ProbeContext, input: BesideInput): Promise<void> {
  const { address } = input.domainController;
  const asked: Asked = { service: "global-catalog", address, port: PORT, what: "the search of the global catalog's rootDSE" };
  const answered = await askByStream(context, asked, rootDseStream());
  if (answered !== undefined) tellService(context, asked, "tcp", rootDseSaid(answered));
}
