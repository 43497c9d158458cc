"""A server that does exactly what a test says, byte by byte, and remembers what it received."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

RESET = b"\x01\x00\x00\x00\x00\x00\x00\x00"
"""SO_LINGER: closing sends a reset."""
PAGE = b"<!doctype html><title>ok</title><p>ok</p>"


def reply(
    status: str = "200 OK",
    body: bytes = PAGE,
    headers: str = "",
    kind: str = "text/html; charset=utf-8",
) -> bytes:
    """The bytes of an ordinary answer."""
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{headers}\r\n"
    )
    return head.encode() + body


def redirect(location: str, status: int = 302) -> bytes:
    """The bytes of a redirect."""
    return reply(f"{status} Moved", b"", f"Location: {location}\r\n")


@dataclass
class Request:
    """One request as it came."""

    head: bytes
    body: bytes

    @property
    def line(self) -> str:
        return self.head.split(b"\r\n", 1)[0].decode()

    @property
    def method(self) -> str:
        return self.line.split(" ")[0]

    @property
    def path(self) -> str:
        return self.line.split(" ")[1]

    def header(self, name: str) -> str | None:
        for line in self.head.split(b"\r\n")[1:]:
            key, _, value = line.partition(b":")
            if key.decode().lower() == name.lower():
                return value.strip().decode("latin-1")
        return None


@dataclass
class Visitor:
    """A connection that has sent a request; the script answers it."""

    line: socket.socket
    number: int
    stopping: threading.Event

    def say(self, data: bytes) -> None:
        self.line.sendall(data)

    def drip(self, data: bytes, pause: float) -> None:
        """One byte at a time, until the server stops or the visitor leaves."""
        for byte in data:
            if self.stopping.wait(pause):
                return
            self.line.sendall(bytes([byte]))

    def wait(self) -> None:
        """Say nothing until the server is stopped or the visitor leaves."""
        self.line.settimeout(0.05)
        while not self.stopping.is_set():
            try:
                if not self.line.recv(1):
                    return
            except TimeoutError:
                continue

    def reset(self) -> None:
        """Cut the connection with a reset."""
        self.line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        self.line.close()


Script = Callable[[Visitor, Request], None]


def always(data: bytes) -> Script:
    """A script that gives the same answer to everything, and keeps the connection open."""
    return lambda visitor, _request: visitor.say(data)


@dataclass
class ScriptedServer:
    """Listens on a free port of 127.0.0.1. `context` None: no TLS at all.

    `before_handshake` may take the bare connection away: it returns False when it did.
    """

    script: Script
    context: ssl.SSLContext | None
    before_handshake: Callable[[socket.socket, threading.Event], bool] = lambda _line, _stop: True
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    failed_handshakes: int = 0
    received: bytes = b""

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._stopping = threading.Event()
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}"

    def forget(self) -> None:
        """Drop what was remembered: a long run would take it for a leak of the program's."""
        self.requests.clear()
        self.received = b""
        self._threads = [thread for thread in self._threads if thread.is_alive()]

    def stop(self) -> None:
        self._stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(10)

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(line, self.connections))
            self._threads.append(thread)
            thread.start()

    def _serve(self, line: socket.socket, number: int) -> None:
        with contextlib.suppress(OSError), contextlib.ExitStack() as open_lines:
            open_lines.callback(line.close)
            line.settimeout(10)
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if not self.before_handshake(line, self._stopping):
                return
            if self.context is not None:
                try:
                    line = self.context.wrap_socket(line, server_side=True)
                except OSError:
                    self.failed_handshakes += 1
                    raise
                open_lines.callback(line.close)
            visitor = Visitor(line, number, self._stopping)
            for request in self._read_requests(line):
                self.requests.append(request)
                self.script(visitor, request)

    def _read_requests(self, line: socket.socket) -> Iterator[Request]:
        waiting = b""
        line.settimeout(0.05)
        while not self._stopping.is_set():
            head, found, rest = waiting.partition(b"\r\n\r\n")
            length = Request(head, b"").header("Content-Length") if found else None
            if found and len(rest) >= int(length or 0):
                waiting = rest[int(length or 0) :]
                yield Request(head, rest[: int(length or 0)])
                line.settimeout(0.05)
                continue
            try:
                data = line.recv(65536)
            except TimeoutError:
                continue
            if not data:
                return
            self.received += data
            waiting += data
