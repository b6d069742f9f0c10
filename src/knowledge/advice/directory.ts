/** What stands behind statuses of Active Directory and its replication. */
import type { Advice } from "../advice.ts";

export const directoryAdvice: ReadonlyMap<number, Advice> = new Map<number, Advice>([
  [
    8453,
    {
      causes: [
        "the caller has no right to replicate: a controller's account without Replicating Directory Changes, or a tool started without elevation",
      ],
      remedies: ["start the tool as an administrator, or mend the rights at the head of the partition"],
      next: ["repadmin /showrepl with an administrator's credentials"],
    },
  ],
  [
    8524,
    {
      causes: [
        "the partner's name GUID._msdcs.FOREST is not in DNS, or its record is old",
        "the controller asks DNS servers that do not know the zone",
      ],
      remedies: ["ipconfig /registerdns and a restart of Netlogon on the partner, and DNS servers of the domain on both"],
      next: ["dcdiag /test:dns", "nslookup of the GUID._msdcs name on the failing controller"],
    },
  ],
  [
    8606,
    {
      causes: ["a lingering object: the partner changed an object that this controller has deleted and forgotten"],
      remedies: ["repadmin /removelingeringobjects on the partner that still has it"],
      next: ["event 1988 in the directory service's log: names the object and the partner"],
    },
  ],
  [
    8614,
    {
      causes: ["the two controllers have not replicated for longer than deleted objects are kept (tombstone lifetime); event 2042"],
      remedies: ["remove lingering objects, then Allow Replication With Divergent and Corrupt Partner, or demote the one that was away"],
      next: ["repadmin /showrepl: since when"],
    },
  ],
  [
    8456,
    {
      causes: [
        "the source refuses to replicate at present: outbound replication is switched off (repadmin /options), or it was restored wrongly",
      ],
      remedies: ["repadmin /options DC -DISABLE_OUTBOUND_REPL"],
      next: ["event 1115, 2095 or 2103 in its log"],
    },
  ],
  [
    8457,
    {
      causes: ["the destination refuses to replicate at present: inbound replication is switched off, or it was restored wrongly"],
      remedies: ["repadmin /options DC -DISABLE_INBOUND_REPL"],
      next: ["event 1113, 2095 or 2103 in its log"],
    },
  ],
  [
    8452,
    {
      causes: ["that partner does not hold the partition any more, or never gave it to this controller"],
      next: ["wait for the topology (repadmin /kcc), then repadmin /showrepl"],
    },
  ],
  [
    8451,
    {
      causes: ["an error of the database while replicating"],
      next: ["events of NTDS ISAM in the directory service's log", "esentutl /g on a copy"],
    },
  ],
  [
    8545,
    {
      causes: ["the object was moved between domains, and one of the partners has not heard of it yet"],
      next: ["repadmin /showrepl of both partners; it passes when the move has replicated"],
    },
  ],
  [
    8589,
    {
      causes: [
        "the partner's server object below Sites has no serverReference: the controller was renamed, restored, or only half promoted",
      ],
      remedies: ["set serverReference of the server object to the computer's name in the directory"],
      next: ["repadmin /showrepl", "repadmin /showattr of the server object"],
    },
  ],
  [
    1256,
    {
      causes: [
        "replication with this partner failed just now for another reason, and this one was not tried: the first error of the list is the real one",
      ],
      next: ["repadmin /showrepl: the first error with the same partner"],
    },
  ],
]);
