"""addone.py samba|impacket PORT SECONDS: AddOne on 127.0.0.1[PORT], one call at a time, through another client library; prints calls a second."""
import sys
import time

library, port, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])

if library == "samba":
    from samba import param
    from samba.dcerpc import echo

    connection = echo.rpcecho("ncacn_ip_tcp:127.0.0.1[%d]" % port, param.LoadParm())
    add_one = connection.AddOne
else:
    from impacket.dcerpc.v5 import transport
    from impacket.uuid import uuidtup_to_bin

    dce = transport.DCERPCTransportFactory("ncacn_ip_tcp:127.0.0.1[%d]" % port).get_dce_rpc()
    dce.connect()
    dce.bind(uuidtup_to_bin(("60a15ec5-4de8-11d7-a637-005056a20182", "1.0")))

    def add_one(value):
        dce.call(0, value.to_bytes(4, "little"))
        return int.from_bytes(dce.recv()[:4], "little")


for value in range(200):
    if add_one(value) != value + 1:
        sys.exit("AddOne(%d) was wrong" % value)
done, started = 0, time.perf_counter()
while time.perf_counter() - started < seconds:
    add_one(done)
    done += 1
print(done / (time.perf_counter() - started))
