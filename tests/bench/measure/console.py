# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop program: its start, its memory, and whether its window stays fluid."""

import json
import os
import subprocess
import threading
import time

from . import imports
from .figures import Figure, Series
from .tools import BIN, copy_workspace, environment, fresh, has, maildir, run, say


def moments(output):
    """The lines "WORD nanoseconds kibibytes" that a program printed."""
    lines = [line.split() for line in output.splitlines()]
    return {line[0]: (int(line[1]), int(line[2])) for line in lines if len(line) == 3 and line[0].isupper()}


def to_painted(command, **more):
    """Milliseconds from before the process exists until its window is painted, and its peak memory then, in MiB."""
    begin = time.monotonic_ns()
    painted, kibibytes = moments(run(*command, **more))["PAINTED"]
    return (painted - begin) / 1e6, kibibytes / 1024


class Display:
    """An X server in memory, if there is one to be had."""

    def __enter__(self):
        self.process, self.name = None, None
        if has("Xvfb"):
            reading, writing = os.pipe()
            self.process = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten",
                                             "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL, env=environment())
            os.close(writing)
            with os.fdopen(reading) as answer:
                self.name = ":" + answer.readline().strip()
        return self

    def __exit__(self, *_):
        if self.process:
            self.process.terminate()
            self.process.wait()


def starts(workspace, scale, platform, **more):
    say(f"cold starts, {platform}")
    ours, theirs, memory = [], [], []
    for turn in range(scale.starts + 1):
        window, _ = to_painted([BIN / "bench_window"], **more)
        console, peak = to_painted([BIN / "bench_console", "paint", workspace], **more)
        if turn == 0:
            continue  # the first of each fetches the program itself into memory
        ours.append(console)
        theirs.append(window)
        memory.append(peak)
    yield Figure(f"start to painted inbox at {scale.messages:,} messages, {platform}", "ms", Series.of(ours),
                 Series.of(theirs), "bare window", target="<= 3", note="fresh process, files in the page cache")
    if platform == "offscreen":
        yield Figure("peak memory then", "MiB", Series.of(memory), target="<= 150", of_ratio=False)


def paging(workspace, scale):
    say("paging through 10,000 rows")
    output = run(BIN / "bench_console", "page", workspace, scale.rows)
    rows = int(output.split("ROWS ")[1].split()[0])
    yield Figure(f"peak memory after paging through {rows:,} rows", "MiB",
                 Series.of([moments(output)["PAGED"][1] / 1024]), target="<= 150", of_ratio=False)


def gaps(line):
    return [us / 1000 for us in json.loads(line)["gaps_us"]]


def gaps_under_load(scale, duration):
    """What an idle event loop must wait for while the same machine imports mails in another process."""
    mails = maildir(scale.mails)
    done = threading.Event()

    def load():
        while not done.is_set():
            imports.import_ours(mails, "load.firstmile")

    loader = threading.Thread(target=load)
    loader.start()
    try:
        return gaps(run(BIN / "bench_window", "--tick", duration).splitlines()[-1])
    finally:
        done.set()
        loader.join()


def stalls(workspace, scale):
    say(f"{scale.arrivals} messages come in while the window is open")
    copy = copy_workspace(workspace, "stall.firstmile")
    begin = time.monotonic()
    ours = gaps(run(BIN / "bench_console", "stall", copy, scale.arrivals).splitlines()[-1])
    took = time.monotonic() - begin
    theirs = gaps_under_load(scale, 10)
    what = f"wait of the event loop while {scale.arrivals:,} messages come in"
    note = f"{scale.arrivals / took:,.0f} messages/s, {len(ours):,} ticks"
    against = "bare window beside an import"
    yield Figure(f"{what}, p99.9", "ms", Series.of(ours, 0.999), Series.of(theirs, 0.999), against, target="<= 16",
                 of_ratio=False, note=note)
    yield Figure(f"{what}, longest", "ms", Series.of(ours, 1), Series.of(theirs, 1), against, target="<= 50", of_ratio=False)
    fresh("stall.firstmile")


def measure(workspace, scale):
    yield from starts(workspace, scale, "offscreen")
    with Display() as display:
        if display.name:
            yield from starts(workspace, scale, "xvfb", QT_QPA_PLATFORM="xcb", DISPLAY=display.name)
    yield from paging(workspace, scale)
    yield from stalls(workspace, scale)
