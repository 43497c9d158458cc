"""The socket of one exchange, so that somebody else can cut it at once.

Python cannot interrupt a thread that waits in a connect, a handshake or a read. What can be done
from outside: shut the socket down through a duplicate of it, and see to it that a request that has
not begun to go out never will.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING

from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool

from wizard.smiletps.https.dialling import dial

if TYPE_CHECKING:
    from urllib3._base_connection import _TYPE_BODY


class Phase(IntEnum):
    """How far an exchange has come. Before SENDING nothing of the request can have left."""

    CONNECTING = 0
    SECURING = 1
    SENDING = 2


class LineAbandonedError(OSError):
    """Whoever waited for this exchange has gone; nothing may be sent any more."""


class Line:
    """One exchange's hold on its connection, shared by the worker and the thread that waits.

    `is_new` tells a connection of this exchange's own from one that was kept alive.
    """

    def __init__(self) -> None:
        self.is_new = False
        self._phase = Phase.CONNECTING
        self._abandoned = False
        self._handle: socket.socket | None = None
        self._lock = threading.Lock()

    @property
    def phase(self) -> Phase:
        """How far the exchange has come; final once `abandon` has returned."""
        return self._phase

    def hold(self, handle: socket.socket | None) -> None:
        """The exchange runs over the socket that `handle` duplicates."""
        with self._lock:
            self._check()
            self._handle = handle

    def reach(self, phase: Phase) -> None:
        """The exchange goes on to `phase`. Raises LineAbandonedError when nobody waits for it."""
        with self._lock:
            self._check()
            self._phase = max(self._phase, phase)

    def abandon(self) -> None:
        """Cut the connection; from now on nothing of the request begins to go out."""
        with self._lock:
            self._abandoned = True
            if self._handle is not None:
                with contextlib.suppress(OSError):
                    self._handle.shutdown(socket.SHUT_RDWR)

    def release(self) -> None:
        """The exchange is over; the connection may serve another one."""
        with self._lock:
            self._handle = None

    def _check(self) -> None:
        if self._abandoned:
            raise LineAbandonedError


class _Working(threading.local):
    """The line of the exchange that the current thread works on."""

    line: Line


_working = _Working()


def work_on(line: Line) -> None:
    """From now on the current thread's connections belong to `line`."""
    _working.line = line


class WatchedConnection(HTTPSConnection):
    """An HTTPS connection that reports to the line of its exchange."""

    debuglevel = 0  # the standard library's switch would print request bodies
    _handle: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        opened = dial(self._dns_host, self.port, self.timeout or 0.0)
        try:
            self._handle = opened.dup()
            _working.line.is_new = True
            _working.line.hold(self._handle)
            if not self.proxy_is_tunneling:
                _working.line.reach(Phase.SECURING)
        except OSError:
            opened.close()
            raise
        return opened

    def _tunnel(self) -> None:
        super()._tunnel()
        _working.line.reach(Phase.SECURING)

    def request(  # type: ignore[override]  # as in urllib3: not the standard library's
        self,
        method: str,
        url: str,
        body: _TYPE_BODY | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        chunked: bool = False,
        preload_content: bool = True,
        decode_content: bool = True,
        enforce_content_length: bool = True,
    ) -> None:
        """Send the request, unless nobody waits for it any more."""
        _working.line.hold(self._handle)
        _working.line.reach(Phase.SENDING)
        super().request(
            method,
            url,
            body,
            headers,
            chunked=chunked,
            preload_content=preload_content,
            decode_content=decode_content,
            enforce_content_length=enforce_content_length,
        )

    def close(self) -> None:
        """Close the connection and the duplicate of its socket."""
        super().close()
        if self._handle is not None:
            self._handle.close()
            self._handle = None


class WatchedPool(HTTPSConnectionPool):
    """A pool of watched connections."""

    ConnectionCls = WatchedConnection
