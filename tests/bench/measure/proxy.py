# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between an IMAP client and its server, and notes what is said and when."""

import re
import select
import socket
import threading
import time

COMMAND = re.compile(rb"^[A-Za-z0-9]+ (?:UID )?([A-Za-z]+)")


class CountingProxy:
    """A thread that passes everything on. Commands are (connection, name, line); a round trip is a burst of the client
    after something that the server said; pushes are the times at which the server said EXISTS unasked or not."""

    def __init__(self, port):
        self.server_port = port
        self.commands, self.pushes = [], []
        self.round_trips = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def forget(self):
        self.commands, self.pushes, self.round_trips = [], [], 0

    def accept(self):
        connection = 0
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            connection += 1
            threading.Thread(target=self.serve, args=(client, connection), daemon=True).start()

    def serve(self, client, connection):
        server = socket.create_connection(("127.0.0.1", self.server_port))
        for each in (client, server):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        server_spoke = True
        while True:
            for source in select.select([client, server], [], [])[0]:
                try:
                    data = source.recv(1 << 16)
                except OSError:
                    data = b""
                if not data:
                    client.close()
                    server.close()
                    return
                if source is client:
                    self.note_client(data, connection, server_spoke)
                    server_spoke = False
                    server.sendall(data)
                else:
                    if b" EXISTS" in data:
                        self.pushes.append(time.monotonic_ns())
                    server_spoke = True
                    client.sendall(data)

    def note_client(self, data, connection, server_spoke):
        if server_spoke:
            self.round_trips += 1
        for line in data.split(b"\r\n"):
            found = COMMAND.match(line)
            if found or line == b"DONE":
                name = found.group(1).decode().upper() if found else "DONE"
                self.commands.append((connection, name, line.decode("latin-1")))

    def close(self):
        self.listener.close()
