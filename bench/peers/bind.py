"""
bind.py samba|impacket ntlm|kerberos PORT SECONDS: connects to 127.0.0.1[PORT], authenticates at level privacy, calls AddOne once, and closes, again and again, in
one process; prints how often a second. Kerberos within SPNEGO, for host/server.lab.test, with the tickets of KRB5CCNAME; NTLM as BENCH\\alice with OPNUM_PASSWORD.
"""
import os
import sys
import time

library, mechanism, port, seconds = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
kerberos = mechanism == "kerberos"

if library == "samba":
    from samba import credentials, param
    from samba.dcerpc import echo

    configuration = param.LoadParm()
    who = credentials.Credentials()
    who.guess(configuration)
    who.set_username("alice")
    if kerberos:
        who.set_realm("LAB.TEST")
        who.set_named_ccache(os.environ["KRB5CCNAME"], credentials.SPECIFIED, configuration)
        who.set_kerberos_state(credentials.MUST_USE_KERBEROS)
        binding = "ncacn_ip_tcp:127.0.0.1[%d,spnego,seal,target_hostname=server.lab.test]" % port
    else:
        who.set_domain("BENCH")
        who.set_password(os.environ["OPNUM_PASSWORD"])
        who.set_kerberos_state(credentials.DONT_USE_KERBEROS)
        binding = "ncacn_ip_tcp:127.0.0.1[%d,ntlm,seal]" % port

    def once():
        return echo.rpcecho(binding, configuration, who).AddOne(1)

else:
    from impacket.dcerpc.v5 import rpcrt, transport
    from impacket.uuid import uuidtup_to_bin

    interface = uuidtup_to_bin(("60a15ec5-4de8-11d7-a637-005056a20182", "1.0"))

    def once():
        pipe = transport.DCERPCTransportFactory("ncacn_ip_tcp:127.0.0.1[%d]" % port)
        if kerberos:
            pipe.setRemoteName("server.lab.test")
            pipe.setRemoteHost("127.0.0.1")
            pipe.set_credentials("alice", "", "LAB.TEST")
            pipe.set_kerberos(True, None)
        else:
            pipe.set_credentials("alice", os.environ["OPNUM_PASSWORD"], "BENCH")
        dce = pipe.get_dce_rpc()
        dce.set_auth_type(rpcrt.RPC_C_AUTHN_GSS_NEGOTIATE if kerberos else rpcrt.RPC_C_AUTHN_WINNT)
        dce.set_auth_level(rpcrt.RPC_C_AUTHN_LEVEL_PKT_PRIVACY)
        dce.connect()
        dce.bind(interface)
        dce.call(0, (1).to_bytes(4, "little"))
        answer = int.from_bytes(dce.recv()[:4], "little")
        dce.disconnect()
        return answer


for _ in range(5):
    if once() != 2:
        sys.exit("AddOne(1) was wrong")
done, started = 0, time.perf_counter()
while time.perf_counter() - started < seconds:
    once()
    done += 1
print(done / (time.perf_counter() - started))
