# SPDX-License-Identifier: GPL-3.0-or-later
"""The large workspace: what a message costs as it grows, and what is read from it."""

import json
import time

from .figures import Figure, Series, percentile
from .tools import BIN, SEED, copy_workspace, ctl, fresh, has, run, say, seconds
from . import imports


def read_sequentially(path):
    """Milliseconds to read a file from its beginning to its end, a mebibyte at a time."""
    begin = time.monotonic()
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 20):
            pass
    return (time.monotonic() - begin) * 1000


def grow(scale):
    """Makes the workspace, and says what a message cost at its end against what it cost in the first tenth."""
    workspace = fresh("large.firstmile")
    say(f"a workspace of {scale.messages} messages")
    tenths = [json.loads(line) for line in run(BIN / "bench_workspace", scale.messages, SEED, workspace).splitlines()]

    def series(tenth):
        return Series(tenth["batch_least_us"], tenth["taking_us"], tenth["batch_most_us"], scale.messages // 10 // 1000)

    first, last = tenths[0], tenths[-1]
    figure = Figure(f"cost of a message, {last['messages']:,} in the workspace", "us", series(last), series(first),
                    f"at {first['messages']:,}", target="<= 1.25", note="mean of a tenth; min, max of its transactions")
    return workspace, figure


def store(deed, workspace, *more):
    """A line of JSON for each kind of question: its name and how long each took, in microseconds."""
    return [json.loads(line) for line in run(BIN / "bench_store", deed, workspace, *more).splitlines()]


def distribution(questions, share):
    return Series.of([us / 1000 for each in questions for us in each["us"]], share)


def worst(questions, share):
    return max(questions, key=lambda each: percentile(each["us"], share))


def pages(workspace, scale):
    say("pages of the list")
    questions = store("pages", workspace)
    rows = [each for each in questions if each["kind"] == "rows"]
    orders = [each for each in questions if each["kind"] == "order"]
    slowest = worst(rows, 0.99)
    name = f"a page of the list at {scale.messages:,} messages, p99"
    yield Figure(name, "ms", distribution(rows, 0.99), target="<= 5", of_ratio=False,
                 note=f"{len(rows)} lists; p50 {distribution(rows, 0.5).value:.2g} ms")
    yield Figure(f"the slowest of them: {slowest['what']}, p99", "ms", distribution([slowest], 0.99), target="<= 5",
                 of_ratio=False)
    reference = Series.of([read_sequentially(workspace) for _ in range(5)])
    slowest = worst(orders, 0.5)
    yield Figure("a list's whole order, median of all", "ms", distribution(orders, 0.5), reference,
                 "sequential read of the file", note=f"p99 {distribution(orders, 0.99).value:.3g} ms")
    yield Figure(f"the slowest of them: {slowest['what']}", "ms", distribution([slowest], 0.5), reference,
                 "sequential read of the file")
    first = [each for each in questions if each["kind"] == "first"]
    if first:
        yield Figure("a list's first screen, p99", "ms", distribution(first, 0.99),
                     note=f"p50 {distribution(first, 0.5).value:.2g} ms; slowest: {worst(first, 0.99)['what']}")


def searches(workspace, scale):
    say("searches")
    two = store("search", workspace)
    at = f"at {scale.messages:,} messages"
    yield Figure(f"search of two common words, first 50, {at}, p95", "ms", distribution(two, 0.95), target="<= 30",
                 of_ratio=False, note=f"p50 {distribution(two, 0.5).value:.3g} ms; slowest: {worst(two, 0.95)['what']}")
    shown = store("list", workspace)
    yield Figure(f"the same as rows of the console's list, {at}, p95", "ms", distribution(shown, 0.95), target="<= 30",
                 of_ratio=False, note=f"p50 {distribution(shown, 0.5).value:.3g} ms; slowest: {worst(shown, 0.95)['what']}")
    typed = store("type", workspace)
    yield Figure(f"search while typing, each keystroke, {at}, p95", "ms", distribution(typed, 0.95), target="<= 50",
                 of_ratio=False, note=f"p50 {distribution(typed, 0.5).value:.3g} ms; slowest: {worst(typed, 0.95)['what']}")


ENTRIES = 5000  # of the history that is opened


def customers(workspace, scale):
    """Opening a customer with a long history, and finding customers, in a copy where one of them has it."""
    say("customers")
    copy = copy_workspace(workspace, "customers.firstmile")
    run(BIN / "bench_customers", "gather", copy, ENTRIES)
    asked = {deed: [json.loads(line) for line in run(BIN / "bench_customers", deed, copy).splitlines()]
             for deed in ("open", "find")}
    opened = [each for each in asked["open"] if each["kind"] == "open"]
    yield Figure(f"opening a customer with {ENTRIES:,} entries at {scale.messages:,} messages, first screen, p95", "ms",
                 distribution(opened, 0.95), target="<= 20", of_ratio=False,
                 note=f"p50 {distribution(opened, 0.5).value:.3g} ms")
    words = [each for each in asked["open"] if each["kind"] == "words"]
    yield Figure("searching that history, p95", "ms", distribution(words, 0.95),
                 note=f"slowest: {worst(words, 0.95)['what']}")
    yield Figure("finding customers, first 50, p95", "ms", distribution(asked["find"], 0.95),
                 note=f"slowest: {worst(asked['find'], 0.95)['what']}")


WORDS = [("refund", "delivery"), ("order", "please"), ("problem", "account"), ("payment", "card"), ("bonjour", "commande")]


def whole_process(scale):
    """`firstmilectl search` from start to end against `notmuch search`, on the same mails."""
    if not has("notmuch"):
        yield Figure("firstmilectl search, whole process", "ms", None, None, "notmuch search (not installed)", target="<= 1.5")
        return
    workspace, config = imports.indexed(scale)
    ours, theirs = [], []
    for _ in range(4):
        for pair in WORDS:
            query = " ".join(pair)
            ours.append(1000 * seconds(*ctl(workspace, "search", query, "--limit", "50")))
            theirs.append(1000 * seconds("notmuch", f"--config={config}", "search", "--limit=50", query))
    yield Figure(f"firstmilectl search, whole process, {scale.mails:,} mails", "ms", Series.of(ours), Series.of(theirs),
                 "notmuch search --limit=50", target="<= 1.5")
