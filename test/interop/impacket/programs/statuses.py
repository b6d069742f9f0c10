"""Prints impacket's own lists of statuses: {NAME: number} of Win32's errors, of NTSTATUS, and of DCE's faults."""
import json

from impacket import nt_errors, system_errors
from impacket.dcerpc.v5 import rpcrt

found = {name: number for number, name in rpcrt.rpc_status_codes.items()}
for table in (nt_errors.ERROR_MESSAGES, system_errors.ERROR_MESSAGES):
    found.update({words[0]: number for number, words in table.items()})
print(json.dumps(found))
