/** All rules, in the order of the layers: what stands first is nearer to the cause where several say the same. */
import { altered } from "./altered.ts";
import { authenticationFailed } from "./authentication.ts";
import { besideService } from "./beside.ts";
import { bindRejected, bindUnanswered } from "./bind.ts";
import { callFault } from "./call-fault.ts";
import { callUnanswered } from "./call-unanswered.ts";
import { certificate } from "./certificate.ts";
import { clockSkew } from "./clock.ts";
import { connectionTrouble } from "./connection.ts";
import { connectionLimit } from "./connection-limit.ts";
import { directoryBind } from "./directory.ts";
import { applicationFailure, outlookEstablished } from "./exchange.ts";
import { httpProxy } from "./http.ts";
import { idleCut } from "./idle.ts";
import { kerberosErrors } from "./kerberos.ts";
import { anonymousRefused, authenticationRejected, levelTooLow } from "./levels.ts";
import { nameServerSilent, nameUnknown } from "./name.ts";
import { nonsense } from "./nonsense.ts";
import { notDialled } from "./not-dialled.ts";
import { mapperFailed, notRegistered, towerAddress } from "./not-registered.ts";
import { oneSided } from "./one-sided.ts";
import { ownMachine } from "./own-machine.ts";
import { portFiltered } from "./port-filtered.ts";
import { portRefused } from "./port-refused.ts";
import { prohibited } from "./prohibited.ts";
import type { Rule } from "./rule.ts";
import { portScan } from "./scan.ts";
import { sealedSmb } from "./sealed.ts";
import { pipeOpen } from "./smb.ts";
import { severalSyntaxes } from "./syntaxes.ts";
import { targetName } from "./target-name.ts";

export const rules: readonly Rule[] = [
  nameUnknown,
  nameServerSilent,
  prohibited,
  portFiltered,
  portRefused,
  kerberosErrors,
  directoryBind,
  notRegistered,
  mapperFailed,
  bindRejected,
  bindUnanswered,
  authenticationFailed,
  altered,
  callFault,
  callUnanswered,
  connectionTrouble,
  httpProxy,
  pipeOpen,
  oneSided,
  sealedSmb,
  outlookEstablished,
  applicationFailure,
  towerAddress,
  notDialled,
  portScan,
  // What only probes can feed.
  targetName,
  certificate,
  connectionLimit,
  ownMachine,
  clockSkew,
  besideService,
  nonsense,
  severalSyntaxes,
  authenticationRejected,
  anonymousRefused,
  levelTooLow,
  idleCut,
];
