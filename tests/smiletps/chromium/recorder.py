"""A small server on the loopback: serves one page, writes down the raw request that follows."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

PAGE = "/page"
SENT = b"<!doctype html><title>sent</title>"


@dataclass(frozen=True)
class Recorded:
    """One request as it came over the wire."""

    method: str
    target: str
    content_type: str | None
    body: bytes


class Recorder:
    """Serves `page` at every path below /page; everything else is recorded and answered."""

    def __init__(self) -> None:
        self.page = b""
        self.content_type = "text/html; charset=utf-8"
        self._recorded: list[Recorded] = []
        self._came = threading.Event()
        self._loads = 0
        recorder = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path.startswith(PAGE) and not recorder.asked_again():
                    self._send(recorder.page, recorder.content_type)
                    return
                self._record(b"")

            def do_POST(self) -> None:
                self._record(self.rfile.read(int(self.headers["Content-Length"])))

            def _record(self, body: bytes) -> None:
                if self.path != "/favicon.ico":
                    kind = self.headers["Content-Type"]
                    recorder.note(Recorded(self.command, self.path, kind, body))
                self._send(SENT, "text/html")

            def _send(self, body: bytes, content_type: str) -> None:
                self.send_response(200)
                self.send_header("Content-Type", content_type)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                with suppress(ConnectionError):  # the browser has gone on to another page
                    self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def origin(self) -> str:
        """The scheme, host and port it listens on."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def serve(self, page: bytes, content_type: str, path: str) -> str:
        """Serve this page next; return its address."""
        self.page, self.content_type = page, content_type
        self._loads = 0
        self._recorded.clear()
        self._came.clear()
        return self.origin + path

    def asked_again(self) -> bool:
        """Whether the page's own address is asked for a second time: then a form did it."""
        self._loads += 1
        return self._loads > 1

    def note(self, request: Recorded) -> None:
        """Keep a request that was not for the page itself."""
        self._recorded.append(request)
        self._came.set()

    def take(self, wait: bool) -> Recorded | None:
        """Return the request that the form sent; `wait` for one that is expected."""
        if wait:
            self._came.wait(10)
        return self._recorded[-1] if self._recorded else None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
