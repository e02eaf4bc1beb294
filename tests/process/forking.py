"""How a warm parent forks a process for every order, and tells of its end when asked."""

from __future__ import annotations

import gc
import json
import os
import socket
import sys
from collections.abc import Callable
from typing import Any

LONGEST = 65536
"""Bytes of an order, which is a line of JSON; up to two descriptors come with it."""


def fork_for_orders(child: Callable[..., None]) -> None:
    """Serve the socket that is the only argument until it is closed.

    An order forks a `child`, which gets it and its descriptors and does not return; its process id is told.
    An order to `wait` is answered by the exit code.
    """
    gc.freeze()  # a child that looked for garbage in it would copy all of it
    orders = socket.socket(fileno=int(sys.argv[1]))
    while True:
        line, descriptors, _, _ = socket.recv_fds(orders, LONGEST, 2)
        if not line:
            return
        order: dict[str, Any] = json.loads(line)
        if "wait" in order:
            _, status = os.waitpid(order["wait"], 0)
            orders.send(str(os.waitstatus_to_exitcode(status)).encode())
            continue
        pid = os.fork()
        if pid == 0:
            orders.close()
            child(order, *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        orders.send(str(pid).encode())
