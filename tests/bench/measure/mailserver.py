# SPDX-License-Identifier: GPL-3.0-or-later
"""A Dovecot of our own, for as long as it is needed."""

import imaplib
import json
import os
import shutil
import smtplib
import sqlite3
import subprocess
import tempfile
import time

from .tools import SOURCE

SCRIPT = SOURCE / "tests/servers/dovecot.sh"


class MailServer:
    def __enter__(self):
        self.state = tempfile.mkdtemp(prefix="fm-bench-")  # short: sockets have names of at most 107 characters
        with open(os.devnull, "rb") as nothing, open(f"{self.state}/up.log", "wb") as log:
            code = subprocess.call([SCRIPT, "up", self.state], stdin=nothing, stdout=log, stderr=log)
        if code != 0:
            with open(f"{self.state}/up.log", encoding="utf-8") as log:
                raise RuntimeError("Dovecot did not start: " + log.read())
        with open(f"{self.state}/dovecot/env", encoding="utf-8") as env:
            self.settings = dict(line.rstrip("\n").split("=", 1) for line in env)
        self.port = int(self.settings["IMAP_PORT"])
        self.password = self.settings["MAIL_PASSWORD"]
        return self

    def __exit__(self, *_):
        subprocess.call([SCRIPT, "down", self.state], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                        stderr=subprocess.DEVNULL)
        shutil.rmtree(self.state, ignore_errors=True)

    def give(self, user, maildir):
        """Puts mails into a mailbox, and has the server index them before anybody counts time."""
        home = f"{self.settings['MAIL_DIR']}/{user}"
        shutil.copytree(maildir, f"{home}/Maildir")
        if os.getuid() == 0:
            owner = os.stat(self.settings["MAIL_DIR"])
            subprocess.check_call(["chown", "-R", f"{owner.st_uid}:{owner.st_gid}", home])
        self.warm(user)

    def warm(self, user):
        imap = imaplib.IMAP4("127.0.0.1", self.port)
        imap.login(user, self.password)
        _, (count,) = imap.select("INBOX", readonly=True)
        if int(count) > 0:
            imap.uid("FETCH", "1:*", "(RFC822.SIZE INTERNALDATE BODY.PEEK[])")
        imap.logout()

    def deliver(self, to, name, subject):
        mail = (f"From: {name} <{name.lower().replace(' ', '.')}@customer.example>\r\nTo: {to}\r\nSubject: {subject}\r\n"
                f"Message-ID: <{name.replace(' ', '')}.{time.time_ns()}@customer.example>\r\n"
                f"Date: {time.strftime('%a, %d %b %Y %H:%M:%S +0000', time.gmtime())}\r\n\r\nWhere is my order?\r\n")
        with smtplib.LMTP("127.0.0.1", int(self.settings["LMTP_PORT"])) as lmtp:
            lmtp.sendmail("customer@customer.example", [to], mail)


def add_account(workspace, address, port, password):
    """Puts a mail account into a workspace that nobody has open."""
    settings = {"imapHost": "127.0.0.1", "imapPort": port, "smtpHost": "127.0.0.1", "smtpPort": 1, "security": "none",
                "user": address}
    with sqlite3.connect(workspace) as database:
        database.execute("INSERT INTO accounts (channel, handle, name, remote_key, settings, secret_source, secret_command, "
                         "created_at) VALUES ('email', ?, ?, ?, ?, 'command', ?, 0)",
                         (address, address, address, json.dumps(settings), f"echo {password}"))
    database.close()
