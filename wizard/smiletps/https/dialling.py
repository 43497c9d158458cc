"""Connects to the first of a name's addresses that answers, as browsers do (RFC 8305, shortened).

Asked one after the other, an address that never answers would use up all the time there is: that
is what a network does that promises IPv6 and loses it.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
import time
from contextlib import ExitStack

HEAD_START = 0.3
"""Seconds for which an address is tried alone before the next one is tried as well."""

_UNDER_WAY = (0, errno.EINPROGRESS, errno.EWOULDBLOCK)


def dial(host: str, port: int, seconds: float) -> socket.socket:
    """A connected socket, each of whose calls waits `seconds` at the most.

    Raises OSError: that of the address refused last, or TimeoutError where none answered in time.
    """
    until = time.monotonic() + seconds
    left = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    failure = errno.ETIMEDOUT
    with selectors.DefaultSelector() as waiting, ExitStack() as tried:
        while left or waiting.get_map():
            rest = until - time.monotonic()
            if rest <= 0:
                raise TimeoutError
            if left:
                *kind, _, address = left.pop(0)
                one = tried.enter_context(socket.socket(*kind))
                one.setblocking(False)
                failure = one.connect_ex(address)
                if failure not in _UNDER_WAY:
                    continue
                waiting.register(one, selectors.EVENT_WRITE, one)
            for key, _ in waiting.select(min(rest, HEAD_START) if left else rest):
                one = key.data
                waiting.unregister(one)
                failure = one.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if not failure:
                    return _ready(one, seconds)
    raise OSError(failure, os.strerror(failure))


def _ready(one: socket.socket, seconds: float) -> socket.socket:
    """The connected socket for use: no longer that of `one`, which will be closed."""
    ready = socket.socket(one.family, one.type, one.proto, fileno=one.detach())
    ready.settimeout(seconds)
    ready.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return ready
