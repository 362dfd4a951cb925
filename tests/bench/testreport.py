"""Does the report say PASS and FAIL where it should?"""
import unittest

import bench
import report

report.DRAWS = 100  # the verdicts do not need a fine interval


def run(cpu=40.0, ready=60.0, pss=28.0, wakeups=5.5, key=1.2, missed=0):
    return {"cpu_ms": cpu, "ready_ms": ready, "pss_mib": pss, "wakeups_per_s": wakeups, "key_ms": [9.0] + [key] * 49, "keys_missed": missed}


def rounds(**ours):
    empty = {**run(20.0, 40.0, 21.0, 0.0), "key_ms": []}
    return [{report.EMPTY: empty, report.PLAIN: run(), report.AGAIN: run(), report.OURS: run(**ours)} for _ in range(20)]


def failed(**ours):
    text, kept = report.report(rounds(**ours))
    names = [line.split("  ")[0] for line in text.splitlines() if "FAIL" in line]
    assert kept == (not names), text
    return names


class Verdicts(unittest.TestCase):
    def test_equal_programs_pass(self):
        self.assertEqual(failed(), [])

    def test_each_budget_at_its_limit_and_beyond(self):
        cases = (("cpu", 50.0, 50.8, "CPU to a ready window"), ("ready", 75.0, 76.2, "time to a ready window"),
                 ("pss", 36.4, 36.8, "memory (PSS) at ready"), ("key", 4.0, 4.1, "key to repaint, p99"),
                 ("wakeups", 5.5, 5.9, "idle wake-ups beyond the plain form's"), ("missed", 0, 1, "keys without a repaint"))
        for argument, kept, missed, name in cases:
            with self.subTest(argument):
                self.assertEqual(failed(**{argument: kept}), [])
                self.assertEqual(failed(**{argument: missed}), [name])

    def test_a_start_in_another_language_is_judged_too(self):
        for measure, value, name in (("cpu", 50.8, "CPU to a ready window, in German"), ("pss", 36.8, "memory (PSS) at ready, in German")):
            spoken = [{**one, report.SPOKEN: run(**{measure: value})} for one in rounds()]
            text, kept = report.report(spoken)
            self.assertFalse(kept)
            self.assertEqual([line.split("  ")[0] for line in text.splitlines() if "FAIL" in line], [name])

    def test_slow_first_key_is_told_but_not_judged(self):
        text, kept = report.report(rounds())
        self.assertTrue(kept)
        self.assertRegex(text, r"intake .*9\.00")

    def test_doubt_is_said(self):
        mixed = rounds(cpu=49.0)[:11] + rounds(cpu=52.0)[:9]
        text, kept = report.report(mixed)
        self.assertTrue(kept)
        self.assertRegex(text, r"CPU to a ready window.*PASS, but within the noise")

    def test_interval_holds_the_median(self):
        values = [{report.OURS: {"x": 10 + k}, report.PLAIN: {"x": 10}} for k in range(21)]
        middle, low, high = report.estimate(values, report.ratio("x", report.OURS, report.PLAIN))
        self.assertEqual(middle, 2.0)
        self.assertTrue(1.2 < low < middle < high < 2.8, (low, high))


class Stores(unittest.TestCase):
    def failed(self, ready=66.0, find=2.0, save=2.0, same=0.9):
        both = [{**one, report.FEW: run(ready=60.0), report.MANY: run(ready=ready)} for one in rounds()]
        hand = [{report.FEW: {"find_ms": [1.0], "save_ms": [2.0]}, report.MANY: {"find_ms": [1.0, find], "save_ms": [save]},
                 report.SAME: {"look_p99_ms": same}}] * 5
        text, kept = report.report(both, hand)
        names = [line.split("  ")[0] for line in text.splitlines() if "FAIL" in line]
        self.assertEqual(kept, not names)
        return names

    def test_a_full_store_at_its_limits_and_beyond(self):
        self.assertEqual(self.failed(), [])
        self.assertEqual(self.failed(ready=67.0), ["ready with 10,000 intakes"])
        self.assertEqual(self.failed(find=9.0), ["find among 10,000, a key, p99"])
        self.assertEqual(self.failed(same=1.1), ["same person among 10,000, p99"])
        self.assertEqual(self.failed(save=2.6), ["saving one draft among 10,000"])


class Rounds(unittest.TestCase):
    def test_every_program_goes_first_in_turn(self):
        names = list("abcd")
        orders = [bench.in_turn(names, number) for number in range(8)]
        self.assertTrue(all(sorted(order) == names for order in orders))
        self.assertEqual({order[0] for order in orders}, set(names))
        for pair in ("ab", "ba"):
            self.assertTrue(any(pair in "".join(order) for order in orders), orders)


if __name__ == "__main__":
    unittest.main()
