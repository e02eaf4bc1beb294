"""A parent that has imported the bot and nothing else: each process of `running.run` is a fork of it.

Run with a socket as its only argument. An order is a JSON line with the process's folder, environment and
arguments, and its standard output and error as descriptors; what it is told again is a process id, or the
exit code that was waited for.
"""

from __future__ import annotations

import gc
import json
import os
import socket
import sys
from typing import Any

import bot.serving
import bot.wiring  # noqa: F401 -- the same
from bot.cli import main


def child(order: dict[str, Any], descriptors: list[int]) -> None:
    quiet = os.open(os.devnull, os.O_RDONLY)
    for standard, given in enumerate((quiet, *descriptors)):
        os.dup2(given, standard)
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    try:
        code = main(order["arguments"])
    except SystemExit as left:
        code = int(left.code or 0)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def serve(orders: socket.socket) -> None:
    while True:
        line, descriptors, _, _ = socket.recv_fds(orders, 65536, 2)
        if not line:
            return
        order = json.loads(line)
        if "wait" in order:
            _, status = os.waitpid(order["wait"], 0)
            orders.send(str(os.waitstatus_to_exitcode(status)).encode())
            continue
        pid = os.fork()
        if pid == 0:
            orders.close()
            child(order, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        orders.send(str(pid).encode())


if __name__ == "__main__":
    gc.freeze()  # a child that looked for garbage in it would copy all of it
    serve(socket.socket(fileno=int(sys.argv[1])))
