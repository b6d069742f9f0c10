"""Reads requests and answers with Samba's codecs and writes them again.

One JSON object a line comes in: {"module", "opnum", "request", "response" (hex or null), "ndr64", "bigendian"}; one goes out:
{"request": RESULT, "response": RESULT} with RESULT {"hex", "text"} or {"error"}; {"missing": true} where Samba has no such operation.
"""
import importlib
import json
import sys

from samba.ndr import ndr_pack_in, ndr_pack_out, ndr_print_in, ndr_print_out, ndr_unpack_in, ndr_unpack_out


def operations(module):
    found = {}
    for name in dir(module):
        kind = getattr(module, name)
        if hasattr(kind, "__ndr_pack_in__"):
            found[kind.opnum()] = kind
    return found


def attempt(call, octets, unpack, pack, show, how):
    try:
        unpack(call, octets, **how)
        return {"hex": pack(call, **how).hex(), "text": show(call)}
    except Exception as error:  # Samba's codecs raise several kinds, and each is an answer.
        return {"error": "%s: %s" % (type(error).__name__, error)}


known = {}
for line in sys.stdin:
    task = json.loads(line)
    name = task["module"]
    if name not in known:
        known[name] = operations(importlib.import_module("samba.dcerpc." + name))
    kind = known[name].get(task["opnum"])
    if kind is None:
        print(json.dumps({"missing": True}), flush=True)
        continue
    how = {"bigendian": task["bigendian"], "ndr64": task["ndr64"]}
    call = kind()
    result = {"name": kind.__name__}
    result["request"] = attempt(call, bytes.fromhex(task["request"]), ndr_unpack_in, ndr_pack_in, ndr_print_in, how)
    result["response"] = attempt(call, bytes.fromhex(task["response"]), ndr_unpack_out, ndr_pack_out, ndr_print_out, how)
    print(json.dumps(result), flush=True)
