# SPDX-FileCopyrightText: 2026 The GP PortCheck developers
# SPDX-License-Identifier: MIT
"""A peer that says nothing, on this computer and without rights."""

import socket


class SilentPeer:
    """A port of this computer whose connections are never made: what waits to be accepted is all that may."""

    def __init__(self):
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(0)
        self.port = self._listener.getsockname()[1]
        self._waiting = []
        while True:
            waiting = socket.socket()
            waiting.settimeout(0.5)
            self._waiting.append(waiting)
            try:
                waiting.connect(("127.0.0.1", self.port))
            except TimeoutError:
                return

    def close(self):
        for each in [self._listener, *self._waiting]:
            each.close()
