"""Discord: events of its gateway in, messages and answers to interactions out.

Only here is its library known. It keeps the line to the gateway and the pace of requests; what
comes in is read by our own small structures (`received`), because of an event only a few fields
matter, and one that the library cannot read ends its client.
"""
