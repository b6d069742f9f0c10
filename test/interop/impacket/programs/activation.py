"""DCOM activation properties by impacket: `activation.py make` prints {NAME: hex} of its own; `read` takes such an object on standard input and
prints what it finds in it."""
import json
import sys

from impacket.dcerpc.v5 import dcomrt
from impacket.dcerpc.v5.dtypes import NULL
from impacket.uuid import string_to_bin

iid = string_to_bin("00000000-0000-0000-C000-000000000046")
made = {}


def octets(value):
    return value.getData() + value.getDataReferents()


instantiation = dcomrt.InstantiationInfoData()
instantiation["classId"] = string_to_bin("00112233-4455-6677-8899-AABBCCDDEEFF")
instantiation["cIID"] = 1
instantiation["classCtx"] = 20
item = dcomrt.IID()
item["Data"] = iid
instantiation["pIID"].append(item)
instantiation["clientCOMVersion"]["MajorVersion"] = 5
instantiation["clientCOMVersion"]["MinorVersion"] = 7
made["InstantiationInfoData"] = instantiation

location = dcomrt.LocationInfoData()
location["machineName"] = "host\0"
location["contextId"] = 7
made["LocationInfoData"] = location

request = dcomrt.ScmRequestInfoData()
request["pdwReserved"] = NULL
request["remoteRequest"]["ClientImpLevel"] = 2
request["remoteRequest"]["cRequestedProtseqs"] = 2
request["remoteRequest"]["pRequestedProtseqs"] = [7, 15]
made["ScmRequestInfoData"] = request

security = dcomrt.SecurityInfoData()
security["dwAuthnFlags"] = 9
security["pServerInfo"]["pwszName"] = "server\0"
security["pServerInfo"]["pdwReserved"] = NULL
security["pdwReserved"] = NULL
made["SecurityInfoData"] = security

context = dcomrt.ActivationContextInfoData()
context["clientOK"] = 1
context["pIFDClientCtx"] = NULL
context["pIFDPrototypeCtx"] = NULL
made["ActivationContextInfoData"] = context

if sys.argv[1] == "make":
    print(json.dumps({name: octets(value).hex() for name, value in made.items()}))
else:
    found = {}
    for name, text in json.load(sys.stdin).items():
        value = getattr(dcomrt, name)()
        data = bytes.fromhex(text)
        size = value.fromString(data)
        value.fromStringReferents(data[size:])
        found[name] = value
    reply = found["ScmReplyInfoData"]["remoteReply"]
    out = found["PropsOutInfo"]
    print(
        json.dumps(
            {
                "machine": found["LocationInfoData"]["machineName"],
                "context": found["LocationInfoData"]["contextId"],
                "sequences": found["ScmRequestInfoData"]["remoteRequest"]["pRequestedProtseqs"],
                "server": found["SecurityInfoData"]["pServerInfo"]["pwszName"],
                "oxid": reply["Oxid"],
                "strings": reply["pdsaOxidBindings"]["aStringArray"],
                "hint": reply["authnHint"],
                "results": [one["Data"] if not isinstance(one, int) else one for one in out["phresults"]],
                "reference": b"".join(out["ppIntfData"][0]["abData"]).hex(),
            }
        )
    )
