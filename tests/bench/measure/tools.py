# SPDX-License-Identifier: GPL-3.0-or-later
"""Running programs and timing them."""

import os
import pathlib
import resource
import shutil
import subprocess
import sys
import time

SOURCE = pathlib.Path(__file__).resolve().parents[3]
BIN = SOURCE / "build/release/bin"
BENCH = SOURCE / "build/bench"
DATA = BENCH / "data"  # what is generated, kept from run to run
SCRATCH = BENCH / "scratch"  # what a run makes, gone after it
SEED = 1
OWN = "support@shop.example"


def say(text):
    print(f"[{time.strftime('%H:%M:%S')}] {text}", file=sys.stderr, flush=True)


def environment(**more):
    """A home of its own and no display, so that nothing of the user's is read or written."""
    home = SCRATCH / "home"
    home.mkdir(parents=True, exist_ok=True)
    runtime = SCRATCH / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "LANG", "LC_ALL", "USER", "TMPDIR")}
    kept.setdefault("LANG", "C.UTF-8")
    folders = {key: str(home) for key in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
    return {**kept, **folders, "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "offscreen", **more}


def run(*command, **more):
    """Runs a command to its end and gives what it wrote; a failure ends the measurement that it is part of."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env=environment(**more),
                          stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return done.stdout


def timed(*command, **more):
    """Seconds that a command takes from its start to its end, and seconds of processor time."""
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    run(*command, **more)
    wall, after = time.monotonic() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def seconds(*command, **more):
    return timed(*command, **more)[0]


def ctl(workspace, *words):
    return [BIN / "firstmilectl", "--workspace", workspace, *words]


def has(program):
    return shutil.which(program) is not None


def fresh(name):
    """A path in the scratch folder at which there is nothing."""
    path = SCRATCH / name
    SCRATCH.mkdir(parents=True, exist_ok=True)
    for each in [path, *SCRATCH.glob(path.name + "-*"), *SCRATCH.glob(path.name + ".*")]:
        if each.is_dir():
            shutil.rmtree(each)
        else:
            each.unlink(missing_ok=True)
    return path


def copy_workspace(source, name):
    target = fresh(name)
    run("cp", "--reflink=auto", source, target)
    return target


def workspace_bytes(workspace):
    """The file with its write-ahead log."""
    return sum(each.stat().st_size for each in (workspace, pathlib.Path(f"{workspace}-wal")) if each.exists())


def maildir(mails, seed=SEED):
    """A generated Maildir, made once for each number and seed."""
    folder = DATA / f"maildir-{mails}-{seed}"
    if not folder.exists():
        say(f"generating {mails} mails")
        unfinished = DATA / "unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        DATA.mkdir(parents=True, exist_ok=True)
        run(BIN / "bench_mails", mails, seed, unfinished)
        unfinished.rename(folder)
    return folder


def mail_bytes(folder):
    return sum(entry.stat().st_size for entry in os.scandir(folder / "cur"))


def warm(folder):
    """Reads all of it, so that whoever comes first has no disadvantage."""
    for entry in os.scandir(folder / "cur"):
        pathlib.Path(entry.path).read_bytes()
