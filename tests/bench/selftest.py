"""Do the probe and its yardsticks still give numbers that can be true? Nothing here judges speed."""
import json
import os
import subprocess
import sys
import unittest

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else "."


def probe(*words, **how):
    run = subprocess.run([os.path.join(PROGRAMS, "bench_probe"), *words], stdout=subprocess.PIPE, check=False, **how)
    return run.returncode, json.loads(run.stdout)


def measured(window, *words):
    code, answer = probe(*words, "--", os.path.join(PROGRAMS, "bench_" + window), "900x600")
    if code != 0:
        raise AssertionError(answer["why"])
    return answer


class Probe(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.empty = measured("emptywindow", "--keys", "2")
        cls.plain = measured("plainform", "--keys", "12")

    def test_start_is_measured(self):
        for answer in (self.empty, self.plain):
            self.assertEqual((answer["width"], answer["height"]), (900, 600))
            self.assertTrue(0 < answer["mapped_ms"] <= answer["ready_ms"] < 30_000, answer)
            self.assertTrue(1 < answer["cpu_ms"] < 30_000, answer)
            self.assertEqual(answer["processes"], 1)

    def test_memory_is_measured(self):
        # No comparison: whatever else runs on Qt at this moment shares its pages, and lowers each share.
        for answer in (self.empty, self.plain):
            self.assertTrue(1 < answer["pss_mib"] < 1_000, answer)

    def test_only_a_caret_wakes_an_idle_window(self):
        self.assertLess(self.empty["wakeups_per_s"], 1)
        self.assertTrue(1 < self.plain["wakeups_per_s"] < 100, self.plain)

    def test_every_key_is_seen(self):
        self.assertEqual(self.plain["keys_missed"], 0)
        self.assertEqual(len(self.plain["key_ms"]), 12)
        self.assertTrue(all(0 < time < 500 for time in self.plain["key_ms"]), self.plain)

    def test_children_count(self):
        code, answer = probe("--", "sh", "-c", os.path.join(PROGRAMS, "bench_emptywindow") + " 900x600; true")
        self.assertEqual(code, 0, answer)
        self.assertEqual(answer["processes"], 2)
        self.assertGreater(answer["threads"], self.empty["threads"])

    def test_keys_into_a_window_without_fields_are_missed(self):
        self.assertEqual((self.empty["keys_missed"], self.empty["key_ms"]), (2, []))


class Trouble(unittest.TestCase):
    def test_program_without_a_window(self):
        code, answer = probe("--", "false")
        self.assertEqual(code, 1)
        self.assertIn("ended before its window was ready", answer["why"])

    def test_window_that_never_comes(self):
        code, answer = probe("--timeout", "0.3", "--", "tail", "-f", "/dev/null")
        self.assertEqual(code, 1)
        self.assertIn("no window came to rest", answer["why"])

    def test_no_x_server_program(self):
        code, answer = probe("--", "true", env={"PATH": "/nowhere"})
        self.assertEqual(code, 1)
        self.assertIn("package xvfb", answer["why"])


if __name__ == "__main__":
    unittest.main()
