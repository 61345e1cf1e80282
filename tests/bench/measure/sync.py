# SPDX-License-Identifier: GPL-3.0-or-later
"""Mails from an IMAP server: the first sync, a mail that is pushed, a poll that finds nothing."""

import queue
import subprocess
import threading
import time

from . import imports
from .figures import Figure, Series
from .mailserver import MailServer, add_account
from .proxy import CountingProxy
from .tools import BIN, copy_workspace, ctl, environment, fresh, has, maildir, run, say, seconds

LISTING = {"LIST", "LSUB", "SEARCH", "FETCH", "SORT"}


def first_sync_ours(server, user):
    workspace = fresh("sync.firstmile")
    run(*ctl(workspace, "init"))
    add_account(workspace, user, server.port, server.password)
    return seconds(*ctl(workspace, "poll"))


def first_sync_mbsync(server, user, flush):
    """Seconds of mbsync, and of notmuch new after it. By default mbsync waits for the disk after each mail (FSync)."""
    folder = fresh("mbsync")
    folder.mkdir()
    config = folder / "mbsyncrc"
    config.write_text(f"""FSync {"yes" if flush else "no"}

IMAPAccount bench
Host 127.0.0.1
Port {server.port}
User {user}
Pass {server.password}
SSLType None
AuthMechs LOGIN

IMAPStore server
Account bench

MaildirStore local
Path {folder}/mail/
Inbox {folder}/mail/INBOX
SubFolders Verbatim

Channel all
Far :server:
Near :local:
Patterns INBOX
Create Near
Sync Pull
SyncState *
""")
    (folder / "mail").mkdir()
    synced = seconds("mbsync", "-q", "-c", config, "all")
    return synced, imports.notmuch(folder / "mail", "synced-notmuch")[0]


def first_sync(server, scale):
    user = "first@firstmile.test"
    server.give(user, maildir(scale.imap_mails))
    ours, theirs = [], {True: [], False: []}
    for turn in range(scale.slow_repetitions):
        say(f"first sync of {scale.imap_mails} mails, {turn + 1} of {scale.slow_repetitions}")
        ours.append(first_sync_ours(server, user))
        if has("mbsync") and has("notmuch"):
            for flush, parts in theirs.items():
                parts.append(first_sync_mbsync(server, user, flush))
    for flush, parts in theirs.items():
        sums = Series.of([sum(part) for part in parts]) if parts else None
        note = f"mbsync alone {min(part[0] for part in parts):.1f} s" if parts else "not installed"
        yield Figure(f"first IMAP sync of {scale.imap_mails:,} mails", "s", Series.of(ours), sums,
                     "mbsync and notmuch new" if flush else "the same, without waiting for the disk (FSync no)", faster=True,
                     target=">= 10" if flush else "", note=note)


class Watched:
    """A console that is open, and the lines that it prints as they come."""

    def __init__(self, *command):
        self.process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, stdin=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env=environment())
        self.lines = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.lines.put(line.split())

    def expect(self, *begin):
        until = time.monotonic() + 60
        while True:
            line = self.lines.get(timeout=max(0.01, until - time.monotonic()))
            if line[: len(begin)] == list(begin):
                return line

    def end(self):
        self.process.stdin.close()
        self.process.terminate()
        self.process.wait()


def pushed(server, large, scale):
    """From the server's EXISTS to the row on the screen, in the large workspace."""
    say("delivered mails")
    user = "pushed@firstmile.test"
    server.warm(user)
    proxy = CountingProxy(server.port)
    workspace = copy_workspace(large, "pushed.firstmile")
    add_account(workspace, user, proxy.port, server.password)
    console = Watched(BIN / "bench_console", "watch", workspace, "Probe")
    try:
        console.expect("PAINTED")
        time.sleep(5)  # signed in, polled, waiting in IDLE
        from_push, from_delivery = [], []
        for number in range(scale.deliveries):
            proxy.forget()
            begin = time.monotonic_ns()
            server.deliver(user, f"Probe {number:02}", f"question {number}")
            seen = int(console.expect("ROW", f"Probe_{number:02}")[2])
            from_push.append((seen - min(proxy.pushes)) / 1e6)
            from_delivery.append((seen - begin) / 1e6)
            time.sleep(1)
    finally:
        console.end()
        proxy.close()
        fresh("pushed.firstmile")
    yield Figure(f"delivered mail to visible row, {scale.messages:,} messages in the workspace", "ms", Series.of(from_push),
                 target="<= 300", of_ratio=False, note=f"after the server's push; {Series.of(from_delivery).value:.0f} ms "
                                                       "after the delivery began")


def idle_poll(server, scale):
    say("a poll of an unchanged account")
    user = "first@firstmile.test"
    proxy = CountingProxy(server.port)
    workspace = fresh("idle.firstmile")
    run(*ctl(workspace, "init"))
    add_account(workspace, user, proxy.port, server.password)
    poller = Watched(BIN / "bench_poll", workspace, user)
    trips, listings, said = [], 0, []
    try:
        for turn in range(5):
            proxy.forget()
            poller.process.stdin.write("\n")
            poller.process.stdin.flush()
            poller.expect("POLLED")
            if turn < 2:
                continue  # the first fetches, the second may look once more
            trips.append(proxy.round_trips)
            listings += sum(name in LISTING for _, name, _ in proxy.commands)
            said = [line for _, name, line in proxy.commands]
    finally:
        poller.end()
        proxy.close()
    yield Figure("an idle poll of an unchanged account", "round trips", Series.of(trips), target="<= 2", of_ratio=False,
                 note=f"{listings} listings; says {', '.join(said)}")


def measure(large, scale):
    if not has("dovecot"):
        yield Figure("first IMAP sync", "s", None, None, "Dovecot (not installed)", target=">= 10")
        return
    with MailServer() as server:
        yield from first_sync(server, scale)
        yield from idle_poll(server, scale)
        yield from pushed(server, large, scale)
