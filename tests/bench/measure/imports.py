# SPDX-License-Identifier: GPL-3.0-or-later
"""A Maildir taken in: by us, by notmuch, by mu and by the floor program."""

from .figures import Figure, Series, median
from .tools import BIN, OWN, SCRATCH, ctl, fresh, has, mail_bytes, maildir, run, say, timed, warm, workspace_bytes


def notmuch_config(name, mails):
    """The configuration of an index that is not there yet; it lies beside the mails, never in them."""
    database = fresh(name)
    database.mkdir()
    config = database / "config"
    config.write_text(f"[database]\npath={database}\nmail_root={mails}\n[user]\nname=Bench\nprimary_email={OWN}\n"
                      "[new]\ntags=unread;inbox\n[maildir]\nsynchronize_flags=false\n")
    return config


def import_ours(mails, name="import"):
    workspace = fresh(name)
    return workspace, timed(*ctl(workspace, "import", "maildir", mails, "--own", OWN))


def floor(mails):
    workspace = fresh("floor")
    run(*ctl(workspace, "init"))
    return timed(BIN / "bench_floor", mails, workspace, OWN)


def notmuch(mails, name="notmuch"):
    return timed("notmuch", f"--config={notmuch_config(name, mails)}", "new", "--quiet")


def mu(mails):
    home = fresh("mu")
    run("mu", "init", f"--muhome={home}", f"--maildir={mails}", f"--my-address={OWN}")
    return timed("mu", "index", f"--muhome={home}", "--quiet")


def indexed(scale):
    """Our workspace and notmuch's configuration for the same mails: those that were measured, or new ones."""
    workspace, config = SCRATCH / "import", SCRATCH / "notmuch/config"
    if not workspace.exists() or not config.exists():
        import_ours(maildir(scale.mails))
        notmuch(maildir(scale.mails))
    return workspace, config


def walls(timings):
    return Series.of([wall for wall, _ in timings])


def processor(timings):
    return median([cpu for _, cpu in timings])


def measure(scale):
    mails = maildir(scale.mails)
    warm(mails)
    ours, theirs = [], {"floor program": [], "notmuch new": [], "mu index": []}
    programs = [("floor program", floor, scale.repetitions, True),
                ("notmuch new", notmuch, scale.slow_repetitions, has("notmuch")),
                ("mu index", mu, scale.slow_repetitions, has("mu"))]
    workspace = None
    for turn in range(scale.repetitions):
        say(f"import of {scale.mails} mails, {turn + 1} of {scale.repetitions}")
        workspace, took = import_ours(mails)
        ours.append(took)
        for name, program, repetitions, there in programs:
            if there and turn < repetitions:
                theirs[name].append(program(mails))
    targets = {"floor program": ">= 1", "notmuch new": ">= 15", "mu index": ">= 7"}
    what = f"import maildir of {scale.mails:,} mails"
    for name, target in targets.items():
        reference = walls(theirs[name]) if theirs[name] else None
        note = f"processor time {processor(ours):.3g} s" + (f", its {processor(theirs[name]):.3g} s" if reference else "")
        yield Figure(what, "s", walls(ours), reference, name, faster=True, target=target, note=note)
    size, of_mails = workspace_bytes(workspace), mail_bytes(mails)
    yield Figure("disk: workspace against mails", "MiB", Series.of([size / 2**20]), Series.of([of_mails / 2**20]),
                 "bytes of the mails", target="<= 1.8")
