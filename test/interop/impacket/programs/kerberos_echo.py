"""AddOne by impacket with Kerberos and the tickets of KRB5CCNAME: kerberos_echo.py NAME PORT, prints the answers of two calls at level privacy."""

import struct
import sys

from impacket.dcerpc.v5 import rpcrt, transport
from impacket.dcerpc.v5.dtypes import ULONG
from impacket.dcerpc.v5.ndr import NDRCALL
from impacket.uuid import uuidtup_to_bin


class AddOne(NDRCALL):
    structure = (("in", ULONG),)


name, port = sys.argv[1:]
pipe = transport.DCERPCTransportFactory(f"ncacn_ip_tcp:{name}[{port}]")
pipe.setRemoteHost("127.0.0.1")
pipe.setRemoteName(name)
pipe.set_credentials("alice", "", "LAB.TEST")
pipe.set_kerberos(True, None)
dce = pipe.get_dce_rpc()
dce.set_auth_type(rpcrt.RPC_C_AUTHN_GSS_NEGOTIATE)
# It cannot sign without sealing: version 0.10 adds octets to text there.
dce.set_auth_level(rpcrt.RPC_C_AUTHN_LEVEL_PKT_PRIVACY)
dce.connect()
dce.bind(uuidtup_to_bin(("60a15ec5-4de8-11d7-a637-005056a20182", "1.0")))
for value in (41, 7):
    request = AddOne()
    request["in"] = value
    dce.call(0, request)
    print(struct.unpack("<L", dce.recv())[0])
