"""map_lookup.py HOST PORT: the endpoint map as Samba's own client library reads it, as JSON, one object an element."""
import json
import sys
import uuid
from samba import param
from samba.dcerpc import epmapper, misc

SEQUENCES = {0x07: "ncacn_ip_tcp", 0x08: "ncadg_ip_udp", 0x0F: "ncacn_np", 0x10: "ncalrpc", 0x1F: "ncacn_http"}


def describe(entry):
    floors = entry.tower.tower.floors
    interface, syntax = floors[0], floors[1]
    address = floors[3]
    sequence = SEQUENCES.get(address.lhs.protocol, hex(address.lhs.protocol))
    rhs = address.rhs
    if sequence in ("ncacn_ip_tcp", "ncacn_http", "ncadg_ip_udp"):
        endpoint = str(rhs.port)
    elif sequence == "ncacn_np":
        endpoint = rhs.unc
    else:
        endpoint = rhs.path
    return {
        "object": str(entry.object),
        "uuid": str(uuid.UUID(bytes_le=bytes(interface.lhs.lhs_data[:16]))),
        "major": int.from_bytes(bytes(interface.lhs.lhs_data[16:18]), "little"),
        "minor": int.from_bytes(bytes(interface.rhs.unknown[:2]), "little"),
        "transfer": str(uuid.UUID(bytes_le=bytes(syntax.lhs.lhs_data[:16]))),
        "sequence": sequence,
        "endpoint": endpoint,
        "annotation": entry.annotation,
    }


def main():
    host, port = sys.argv[1:3]
    client = epmapper.epmapper("ncacn_ip_tcp:%s[%s]" % (host, port), param.LoadParm())
    handle = misc.policy_handle()
    found = []
    while True:
        handle, entries, status = client.epm_Lookup(0, None, None, 0, handle, 10)
        found.extend(describe(entry) for entry in entries)
        if status != 0 or len(entries) == 0 or str(handle.uuid) == str(uuid.UUID(int=0)):
            break
    print(json.dumps({"entries": found, "status": status}))


main()
