"""Reads octets with Samba's bindings and writes them again: CASES.json ANSWERS.jsonl FIRST. One line of JSON an answer, written at once."""
import importlib
import json
import sys

import samba.ndr as ndr


def answer(case):
    module = importlib.import_module("samba.dcerpc." + case["module"])
    found = next((getattr(module, name) for name in case["names"] if hasattr(module, name)), None)
    if found is None:
        return {"skip": "not in the bindings"}
    octets = bytes.fromhex(case["hex"])
    if case["kind"] == "struct":
        if not hasattr(found, "__ndr_unpack__"):
            return {"skip": "has no octets in the bindings"}
        return {"hex": ndr.ndr_pack(ndr.ndr_unpack(found, octets)).hex()}
    if not hasattr(found, "__ndr_unpack_in__"):
        return {"skip": "is no operation in the bindings"}
    call = found()
    how = {"bigendian": case["big"], "ndr64": case["wide"]}
    if case["kind"] == "in":
        ndr.ndr_unpack_in(call, octets, **how)
        return {"hex": ndr.ndr_pack_in(call, **how).hex()}
    ndr.ndr_unpack_in(call, bytes.fromhex(case["request"]), **how)
    ndr.ndr_unpack_out(call, octets, **how)
    return {"hex": ndr.ndr_pack_out(call, **how).hex()}


with open(sys.argv[1]) as file:
    cases = json.load(file)[int(sys.argv[3]):]
with open(sys.argv[2], "a") as answers:
    for case in cases:
        try:
            said = answer(case)
        except ModuleNotFoundError:
            said = {"skip": "no such module"}
        except Exception as error:  # whatever Samba says of it
            said = {"error": str(error)[:200]}
        answers.write(json.dumps(said) + "\n")
        answers.flush()
