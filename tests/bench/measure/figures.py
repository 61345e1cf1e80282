# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured, what it is compared with, and the table that says so."""

import dataclasses
import json
import math
import operator


def percentile(samples, share):
    """The smallest sample that at least `share` (0 to 1) of the samples do not exceed (nearest rank)."""
    ordered = sorted(samples)
    rank = max(1, math.ceil(share * len(ordered) - 1e-9))
    return ordered[rank - 1]


def median(samples):
    """The middle one, or the mean of the two in the middle."""
    ordered = sorted(samples)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


@dataclasses.dataclass
class Series:
    """Repetitions of one measurement, or a distribution of which `value` is the figure that counts."""

    least: float
    value: float
    most: float
    samples: int

    @staticmethod
    def of(samples, share=None):
        value = median(samples) if share is None else percentile(samples, share)
        return Series(min(samples), value, max(samples), len(samples))


@dataclasses.dataclass
class Figure:
    """One line of the table. `ratio` says how the two compare; the target is for the ratio, or for our value."""

    what: str
    unit: str
    ours: Series | None
    reference: Series | None = None
    against: str = ""
    faster: bool = False  # ratio: reference / ours ("so many times as fast") instead of ours / reference
    target: str = ""  # "<= 1.25", "" for none
    of_ratio: bool = True
    note: str = ""

    @property
    def ratio(self):
        if not self.ours or not self.reference or not self.ours.value or not self.reference.value:
            return None
        ratio = self.ours.value / self.reference.value
        return 1 / ratio if self.faster else ratio

    @property
    def verdict(self):
        if not self.target:
            return ""
        judged = self.ratio if self.of_ratio else self.ours and self.ours.value
        if judged is None:
            return "not measured"
        sign, limit = self.target.split()[:2]
        holds = {"<=": operator.le, ">=": operator.ge}[sign](judged, float(limit))
        return "met" if holds else "MISSED"


def number(value):
    if value is None:
        return ""
    if value == 0 or abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"


def spread(series):
    if series is None:
        return ("", "", "")
    return (number(series.least), number(series.value), number(series.most))


HEAD = ["what", "unit", "ours min", "ours", "ours max", "against", "its min", "its", "its max", "ratio", "target", ""]


def rows(figures):
    for figure in figures:
        what = figure.what + (f" ({figure.note})" if figure.note else "")
        yield [what, figure.unit, *spread(figure.ours), figure.against, *spread(figure.reference), number(figure.ratio),
               figure.target, figure.verdict]


def markdown(title, figures):
    lines = [f"# {title}", "", "| " + " | ".join(HEAD) + " |", "|" + "---|" * len(HEAD)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows(figures)]
    return "\n".join(lines) + "\n"


def as_json(title, figures, machine):
    """`machine` is whatever is known of it, kept with the figures."""
    items = [dict(dataclasses.asdict(figure), ratio=figure.ratio, verdict=figure.verdict) for figure in figures]
    return json.dumps({"title": title, "machine": machine, "figures": items}, indent=1)
