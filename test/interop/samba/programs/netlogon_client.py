"""netlogon_client.py HOST OPTIONS: Samba's own client makes a secure channel with a server, and logs users on through it.

The machine is LAB\\WS1$ with OPNUM_MACHINE_PASSWORD; users' password is OPNUM_PASSWORD. OPTIONS are those of a binding: "schannel,seal".
"""
import os
import sys

from samba import credentials, param, NTSTATUSError
from samba.dcerpc import echo, misc, netlogon, ntlmssp, srvsvc
from samba.ndr import ndr_pack

host, options = sys.argv[1:3]
lp = param.LoadParm()
lp.load(sys.argv[3])
checks = 0


def check(name, good, why=""):
    global checks
    checks += 1
    print("%sok %s%s" % ("" if good else "not ", name, "" if good else ": %s" % (why,)))


def machine(password, kind=misc.SEC_CHAN_WKSTA):
    creds = credentials.Credentials()
    creds.guess(lp)
    creds.set_domain("LAB")
    creds.set_username("WS1$")
    creds.set_workstation("WS1")
    creds.set_password(password)
    creds.set_secure_channel_type(kind)
    creds.set_kerberos_state(credentials.DONT_USE_KERBEROS)
    return creds


creds = machine(os.environ["OPNUM_MACHINE_PASSWORD"])
conn = netlogon.netlogon("ncacn_ip_tcp:%s[%s]" % (host, options), lp, creds)

try:
    caps = None
    current = creds.new_client_authenticator()
    authenticator = netlogon.netr_Authenticator()
    authenticator.cred.data = list(current["credential"]) if isinstance(current["credential"], bytes) else current["credential"]
    authenticator.timestamp = current["timestamp"]
    returned = netlogon.netr_Authenticator()
    answer = conn.netr_LogonGetCapabilities(host, "WS1", authenticator, returned, 1)
    check("capabilities", True)
except Exception as error:
    check("capabilities", False, error)


def logon(name, password, validation_level, with_flags=False):
    user = credentials.Credentials()
    user.set_domain("LAB")
    user.set_username(name)
    user.set_password(password)
    user.set_workstation("WS1")
    challenge = b"abcdefgh"
    target = ntlmssp.AV_PAIR_LIST()
    pairs = []
    for kind, value in ((ntlmssp.MsvAvNbDomainName, "LAB"), (ntlmssp.MsvAvNbComputerName, "WS1"), (ntlmssp.MsvAvEOL, "")):
        pair = ntlmssp.AV_PAIR()
        pair.AvId = kind
        pair.Value = value
        pairs.append(pair)
    target.count = len(pairs)
    target.pair = pairs
    response = user.get_ntlm_response(flags=credentials.CLI_CRED_NTLMv2_AUTH, challenge=challenge, target_info=ndr_pack(target))
    info = netlogon.netr_NetworkInfo()
    info.challenge = list(challenge)
    info.nt = netlogon.netr_ChallengeResponse()
    info.nt.length = info.nt.size = len(response["nt_response"])
    info.nt.data = list(response["nt_response"])
    info.lm = netlogon.netr_ChallengeResponse()
    info.identity_info = netlogon.netr_IdentityInfo()
    info.identity_info.domain_name.string = "LAB"
    info.identity_info.account_name.string = name
    info.identity_info.workstation.string = "WS1"
    (validation, authoritative, flags) = conn.netr_LogonSamLogonEx(host, "WS1", netlogon.NetlogonNetworkInformation, info, validation_level, 0)
    return validation, bytes(validation.base.key.key), response["nt_session_key"]


for level in (netlogon.NetlogonValidationSamInfo, netlogon.NetlogonValidationSamInfo2, netlogon.NetlogonValidationSamInfo4):
    if level == netlogon.NetlogonValidationSamInfo4 and "seal" not in options:
        try:
            logon("alice", os.environ["OPNUM_PASSWORD"], level)
            check("level 6 has a key in the clear", False, "it came signed only")
        except NTSTATUSError as error:
            check("level 6 has a key in the clear", error.args[0] & 0xFFFFFFFF == 0xC000000D, error)
        continue
    try:
        validation, key, wanted = logon("alice", os.environ["OPNUM_PASSWORD"], level)
        base = validation.base
        check("alice, level %d" % level, base.account_name.string == "alice" and base.rid == 1001 and str(base.domain_sid) == "S-1-5-21-1-2-3", base.account_name.string)
        check("groups, level %d" % level, [group.rid for group in base.groups.rids] == [513, 1200], base.groups.count)
        if level == netlogon.NetlogonValidationSamInfo4:
            check("key, level %d" % level, key == wanted, key)
            check("other SIDs", [str(one.sid) for one in validation.sids] == ["S-1-5-32-545"])
        else:
            check("key is encrypted, level %d" % level, key != wanted, key)
    except Exception as error:
        check("alice, level %d" % level, False, error)

for name, password, status in (
    ("alice", "wrong", 0xC000006A),
    ("bob", os.environ["OPNUM_PASSWORD"], 0xC0000072),
    ("nobody", "wrong", 0xC0000064),
):
    try:
        logon(name, password, netlogon.NetlogonValidationSamInfo2)
        check("%s is refused" % name, False, "was let in")
    except NTSTATUSError as error:
        check("%s is refused" % name, error.args[0] & 0xFFFFFFFF == status, error)

try:
    wrong = netlogon.netlogon("ncacn_ip_tcp:%s[%s]" % (host, options), lp, machine("wrong"))
    check("a wrong password of the machine is refused", False, "was let in")
except NTSTATUSError as error:
    check("a wrong password of the machine is refused", error.args[0] & 0xFFFFFFFF == 0xC0000022, error)

conn2 = echo.rpcecho("ncacn_ip_tcp:%s[%s]" % (host, options), lp, creds)
check("rpcecho AddOne", conn2.AddOne(41) == 42)
data = [i & 255 for i in range(20000)]
check("rpcecho EchoData of 20,000 octets", conn2.EchoData(data) == data)
check("rpcecho SourceData of 20,000 octets", len(conn2.SourceData(20000)) == 20000)
print("done %d" % checks)
