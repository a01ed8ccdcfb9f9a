#!/usr/bin/env python3
"""Puts the portal behind the protocol: a request per line on standard input, an answer per line on standard output."""
import json
import sys
from portal import LENIENT, STRICT, NotOffered, Portal, Refused

CAPABILITIES = """roles partnership-requests indirect-resellers new-customer-order add-subscription customers subscriptions
    reseller-by-mpn-id support-contact draft-ways-out profile credentials delegated-administration incentives upgrade
    azure-tenant-owner reasons""".split()


def answer(op, m):
    global portal
    if op == "hello":
        about = {"name": "Example portal", "version": "1.0.0", "language": "python"}
        claimed = dict.fromkeys(CAPABILITIES, True)
        return {"protocol": 1, "implementation": about, "capabilities": claimed, "pipelining": True}
    if op == "reset":
        portal = Portal(m["seed"], m["arrangement"], LENIENT if "--lenient" in sys.argv else STRICT)
    try:
        if op == "act":
            return {"outcome": "accepted", "result": portal.act(m["who"], m["action"], m["args"])}
        return {"outcome": "observed", "value": portal.look(m["who"], m["what"], m["args"])} if op == "observe" else {}
    except Refused as refusal:
        return {"outcome": "rejected", "reason": refusal.reason}
    except NotOffered:
        return {"outcome": "unsupported"}


for line in sys.stdin:
    message = json.loads(line)
    print(json.dumps({"id": message["id"], **answer(message["op"], message)}), flush=True)
