"""What the runs of tests/bench/bench.py say: medians, ratios with their intervals, and the budgets that they keep or miss."""
import random
import statistics

EMPTY, PLAIN, AGAIN, OURS = "empty window", "plain form", "plain form again", "intake"
FEW, MANY = "intake, empty store", "intake, 10,000 intakes"
SPOKEN = "intake, in German"
SAME = "same person"
FIND_LIMIT_MS, MANY_READY_LIMIT, MANY_SAVE_LIMIT = 8.0, 1.1, 1.25
SAME_LIMIT_MS = 1
KEY_LIMIT_MS = 4.0
RATIO_LIMITS = (("CPU to a ready window", "cpu_ms", 1.25), ("time to a ready window", "ready_ms", 1.25),
                ("memory (PSS) at ready", "pss_mib", 1.3))
DRAWS = 1000
FIGURES = (("ready ms", "ready_ms"), ("CPU ms", "cpu_ms"), ("PSS MiB", "pss_mib"), ("idle wake-ups/s", "wakeups_per_s"))


def quantile(values, part):
    ordered = sorted(values)
    place = part * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


def estimate(rounds, figure):
    """A figure over all rounds with its 95 % bootstrap interval; whole rounds are drawn, for runs of one round are alike."""
    chance = random.Random(1)
    drawn = [figure(chance.choices(rounds, k=len(rounds))) for _ in range(DRAWS)]
    return figure(rounds), quantile(drawn, 0.025), quantile(drawn, 0.975)


def ratio(measure, of, to):
    return lambda rounds: statistics.median(one[of][measure] / one[to][measure] for one in rounds)


def later_keys(rounds, name):
    """Without each run's first key: it pays for Qt's own input tables and is told apart."""
    return [time for one in rounds for time in one[name]["key_ms"][1:]]


def key_quantile(name, part):
    return lambda rounds: quantile(later_keys(rounds, name), part)


def more_wakeups(rounds):
    return statistics.median(one[OURS]["wakeups_per_s"] - one[PLAIN]["wakeups_per_s"] for one in rounds)


def budgets(rounds):
    """Name, what it is measured in, limit, (value, low, high)."""
    for name, measure, limit in RATIO_LIMITS:
        yield name, "× plain form", limit, estimate(rounds, ratio(measure, OURS, PLAIN))
    yield "key to repaint, p99", "ms", KEY_LIMIT_MS, estimate(rounds, key_quantile(OURS, 0.99))
    yield "idle wake-ups beyond the plain form's", "/s", 0, estimate(rounds, more_wakeups)
    missed = sum(one[OURS]["keys_missed"] for one in rounds)
    yield "keys without a repaint", "", 0, (missed, missed, missed)


def language_budgets(rounds):
    """A start in another language than English keeps within the same."""
    for name, measure, limit in RATIO_LIMITS:
        yield f"{name}, in German", "× plain form", limit, estimate(rounds, ratio(measure, SPOKEN, PLAIN))


def store_budgets(rounds, hand):
    """What a store of ten thousand costs beside an empty one. `hand`: find_ms and save_ms of some runs with few and with many, look_p99_ms."""
    yield "ready with 10,000 intakes", "× empty store", MANY_READY_LIMIT, estimate(rounds, ratio("ready_ms", MANY, FEW))
    finding = lambda runs: quantile([time for run in runs for time in run[MANY]["find_ms"]], 0.99)
    yield "find among 10,000, a key, p99", "ms", FIND_LIMIT_MS, estimate(hand, finding)
    looking = lambda runs: quantile([run[SAME]["look_p99_ms"] for run in runs], 0.5)
    yield "same person among 10,000, p99", "ms", SAME_LIMIT_MS, estimate(hand, looking)
    saving = lambda runs: statistics.median(statistics.median(run[MANY]["save_ms"]) / statistics.median(run[FEW]["save_ms"]) for run in runs)
    yield "saving one draft among 10,000", "× among none", MANY_SAVE_LIMIT, estimate(hand, saving)


def verdict(limit, value, low, high):
    word = "PASS" if value <= limit else "FAIL"
    return word + (", but within the noise: use more rounds" if low <= limit < high else "")


def table(heads, rows):
    cells = [list(heads)] + rows
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in cells)


def figures_table(rounds):
    rows = []
    for name in rounds[0]:
        medians = [statistics.median(one[name][measure] for one in rounds) for _, measure in FIGURES]
        keys = later_keys(rounds, name)
        first = [one[name]["key_ms"][0] for one in rounds if one[name]["key_ms"]]
        typed = [statistics.median(first), quantile(keys, 0.5), quantile(keys, 0.99), max(keys)] if keys else []
        rows.append([name] + [f"{value:.1f}" for value in medians] + [f"{value:.2f}" for value in typed] + ["-"] * (4 - len(typed)))
    return table(["median of all rounds"] + [head for head, _ in FIGURES] + ["first key ms", "key ms", "key p99", "key worst"], rows)


def ratios_table(rounds):
    rows = []
    for of, to in ((PLAIN, EMPTY), (OURS, EMPTY), (OURS, PLAIN), (AGAIN, PLAIN)):
        cells = [estimate(rounds, ratio(measure, of, to)) for _, measure in FIGURES[:3]]
        rows.append([f"{of} / {to}"] + ["{:.2f} [{:.2f}–{:.2f}]".format(*cell) for cell in cells])
    return table(["ratio within a round [95 % interval]"] + [head.split()[0] for head, _ in FIGURES[:3]], rows)


def report(rounds, hand=()):
    """The whole report, and whether every budget is kept."""
    rows, kept = [], True
    spoken = language_budgets(rounds) if SPOKEN in rounds[0] else ()
    for name, unit, limit, measured in [*budgets(rounds), *spoken, *(store_budgets(rounds, hand) if hand else ())]:
        value, low, high = (round(number, 2) + 0.0 for number in measured)  # no "-0.00"
        said = verdict(limit, value, low, high)
        kept = kept and said.startswith("PASS")
        rows.append([name, f"≤ {limit:g} {unit}".rstrip(), f"{value:.2f} [{low:.2f}–{high:.2f}]", said])
    parts = [figures_table(rounds), ratios_table(rounds), table(["budget", "limit", "measured [95 % interval]", "verdict"], rows)]
    note = f"The line '{AGAIN} / {PLAIN}' compares a program with itself: smaller differences mean nothing."
    return "\n\n".join(parts + [note]), kept
