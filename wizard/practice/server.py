"""An HTTPS server for one practice site: loopback only, a free port, quick to stop."""

from __future__ import annotations

import contextlib
import socket
import ssl
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

HANDSHAKE_SECONDS = 15.0
STOP_SECONDS = 5.0


class _Connection(WSGIRequestHandler):
    """One connection; it makes its handshake itself, so that a slow client delays nobody else."""

    timeout = 60
    disable_nagle_algorithm = True
    server: _LoopbackServer

    def setup(self) -> None:
        self.server.before_handshake()
        self.request.settimeout(HANDSHAKE_SECONDS)
        self.request.do_handshake()
        super().setup()

    def connection_dropped(
        self,
        error: BaseException,  # noqa: ARG002 - werkzeug's signature
        environ: WSGIEnvironment | None = None,  # noqa: ARG002
    ) -> None:
        """Close, also when it was the site that chose to drop the connection."""
        self.close_connection = True

    def log(self, type: str, message: str, *args: object) -> None:
        """Say nothing: the state file holds the request lines."""


class _LoopbackServer(ThreadedWSGIServer):
    """werkzeug's threaded server over TLS on a socket that already listens."""

    def __init__(
        self,
        listening: socket.socket,
        app: WSGIApplication,
        context: ssl.SSLContext,
        before_handshake: Callable[[], None],
    ) -> None:
        host, port = listening.getsockname()[:2]
        self.before_handshake = before_handshake
        self._open: dict[threading.Thread, socket.socket] = {}
        self._stopping = False
        super().__init__(host, port, app, _Connection, fd=listening.fileno())
        listening.close()
        self.ssl_context = context

    def get_request(self) -> tuple[ssl.SSLSocket, object]:
        """Accept a connection; its handshake comes later."""
        assert self.ssl_context is not None  # noqa: S101 - set above
        plain, address = self.socket.accept()
        secure = self.ssl_context.wrap_socket(
            plain, server_side=True, do_handshake_on_connect=False
        )
        return secure, address

    def process_request_thread(
        self,
        request: socket.socket | tuple[bytes, socket.socket],
        client_address: object,
    ) -> None:
        """Serve one connection, known to `stop` meanwhile."""
        assert isinstance(request, socket.socket)  # noqa: S101 - the tuple is for datagrams
        thread = threading.current_thread()
        self._open[thread] = request
        try:
            if self._stopping:
                self._hang_up(request)
            super().process_request_thread(request, client_address)
        finally:
            del self._open[thread]

    def handle_error(self, request: object, client_address: tuple[str, int] | str) -> None:
        """A client that hangs up or does not trust us is daily life; the rest is our fault."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    def stop(self) -> None:
        """Stop listening, hang up on everybody, wait for their threads."""
        self._stopping = True
        self.shutdown()
        for thread, connection in list(self._open.items()):
            self._hang_up(connection)
            thread.join(STOP_SECONDS)

    @staticmethod
    def _hang_up(connection: socket.socket) -> None:
        """Close under TLS's feet: the thread that reads or writes wakes up with an error."""
        with contextlib.suppress(OSError):
            socket.socket.shutdown(connection, socket.SHUT_RDWR)


class HttpsSite:
    """One site on one port of 127.0.0.1, and of ::1 where there is one: Windows asks that first."""

    def __init__(
        self,
        app: WSGIApplication,
        context: ssl.SSLContext,
        before_handshake: Callable[[], None] = lambda: None,
    ) -> None:
        listening = [socket.create_server(("127.0.0.1", 0))]
        self.port: int = listening[0].getsockname()[1]
        with contextlib.suppress(OSError):
            address = ("::1", self.port)
            listening.append(socket.create_server(address, family=socket.AF_INET6))
        self._servers = [_LoopbackServer(one, app, context, before_handshake) for one in listening]
        self._threads = [
            threading.Thread(
                target=server.serve_forever, args=(0.02,), daemon=True, name="practice site"
            )
            for server in self._servers
        ]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Returns when nothing of the site runs any more."""
        for server, thread in zip(self._servers, self._threads, strict=True):
            server.stop()
            thread.join(STOP_SECONDS)
