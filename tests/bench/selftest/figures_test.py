# SPDX-License-Identifier: GPL-3.0-or-later
"""The statistics behind the benchmark's table, against values worked out by hand."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from measure.figures import Figure, Series, markdown, median, number, percentile  # noqa: E402


class Statistics(unittest.TestCase):
    def test_percentiles_are_samples_by_nearest_rank(self):
        samples = [15, 20, 35, 40, 50]
        self.assertEqual([percentile(samples, p) for p in (0.05, 0.3, 0.4, 0.5, 1.0)], [15, 20, 20, 35, 50])
        self.assertEqual(percentile(range(1, 1001), 0.999), 999)
        self.assertEqual(percentile(range(1, 101), 0.99), 99)
        self.assertEqual(percentile([7], 0.5), 7)

    def test_median(self):
        self.assertEqual(median([3, 1, 2]), 2)
        self.assertEqual(median([4, 1, 2, 3]), 2.5)

    def test_a_ratio_says_how_many_times_as_fast_or_as_much(self):
        ours, other = Series(1, 2, 3, 5), Series(8, 20, 30, 5)
        fast = Figure("a", "s", ours, other, faster=True, target=">= 10")
        self.assertEqual(fast.ratio, 10)
        self.assertEqual(fast.verdict, "met")
        much = Figure("a", "s", other, ours, target="<= 3")
        self.assertEqual(much.ratio, 10)
        self.assertEqual(much.verdict, "MISSED")

    def test_a_target_may_be_of_the_figure_itself(self):
        self.assertEqual(Figure("a", "ms", Series(1, 5, 9, 3), target="<= 5", of_ratio=False).verdict, "met")
        self.assertEqual(Figure("a", "ms", Series(1, 5.1, 9, 3), target="<= 5", of_ratio=False).verdict, "MISSED")
        self.assertEqual(Figure("a", "ms", None, target="<= 5", of_ratio=False).verdict, "not measured")

    def test_the_table_shows_what_is_missing_as_nothing(self):
        table = markdown("t", [Figure("a", "s", Series(1, 2, 3, 5), None, "mu index", target=">= 7")])
        self.assertIn("| a | s | 1 | 2 | 3 | mu index |  |  |  |  | >= 7 | not measured |", table)

    def test_numbers_have_three_places(self):
        self.assertEqual([number(v) for v in (0, 0.01234, 12.345, 123.4, 12345)], ["0", "0.0123", "12.3", "123", "12,345"])


if __name__ == "__main__":
    unittest.main()
