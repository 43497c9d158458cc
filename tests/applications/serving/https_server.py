"""Serves a WSGI application over HTTPS on this computer. Standard library only."""

from __future__ import annotations

import json
import socket
import ssl
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer
from wsgiref.types import WSGIApplication


@dataclass(frozen=True)
class Place:
    """Where an application keeps its data, and the address it is served at."""

    folder: Path
    address: str


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    context: ssl.SSLContext

    def setup_environ(self) -> None:
        """The application must know that people reach it over HTTPS."""
        super().setup_environ()
        self.base_environ["HTTPS"] = "on"

    def get_request(self) -> tuple[socket.socket, object]:
        line, peer = super().get_request()
        line.settimeout(30)
        return self.context.wrap_socket(line, server_side=True, do_handshake_on_connect=False), peer

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that leaves early is no news."""


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nothing: requests hold what was typed."""


def serve(make: Callable[[Place], WSGIApplication]) -> None:
    """Make the application and serve it; the command line is FOLDER CERTIFICATE KEY."""
    folder, certificate, key = map(Path, sys.argv[1:4])
    server = _Server(("127.0.0.1", 0), _Quiet)
    server.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.context.load_cert_chain(certificate, key)
    place = Place(folder, f"https://localhost:{server.server_port}")
    server.set_app(make(place))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps({"address": place.address}), flush=True)
    sys.stdin.read()
