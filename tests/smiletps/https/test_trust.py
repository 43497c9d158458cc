"""The sockets of our secure lines: none is left open, however early a line breaks."""

from __future__ import annotations

import gc
import select
import socket
import warnings

import pytest

from tests.smiletps.scripted_server import RESET
from wizard.smiletps.https.trust import secure_context


def reset_before_its_handshake() -> socket.socket:
    """A line whose other end has cut it with a reset that has arrived."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        line = socket.create_connection(listener.getsockname())
        other, _ = listener.accept()
    other.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    other.close()
    select.select([line], [], [], 10)
    return line


def test_a_line_that_is_reset_before_its_handshake_is_not_left_open() -> None:
    line = reset_before_its_handshake()
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        with pytest.raises(ConnectionResetError):
            secure_context().wrap_socket(line, server_hostname="localhost")
        gc.collect()
    assert [str(one.message) for one in seen] == []
