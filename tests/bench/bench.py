"""Measures intake beside an empty window and a plain hand-made Qt form, in interleaved rounds, against the speed budgets.

Every run has an X server, a home and an environment of its own, without a session bus or accessibility, the same for all.
Exit code: 0 all budgets kept, 1 a budget missed, 2 nothing measured.
"""
import argparse
import json
import os
import pathlib
import platform
import shlex
import subprocess
import sys
import tempfile
import zlib

import report

HOUSE = pathlib.Path(__file__).resolve().parents[2]
TARGETS = ("intake", "bench_probe", "bench_emptywindow", "bench_plainform", "bench_fillstore", "bench_manyintakes", "bench_samepeople")
STORES = {report.FEW: 0, report.MANY: 10_000}
HAND_RUNS = 5


class Failed(Exception):
    pass


def options():
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20, help="how often each program runs; 20 is the least for a judgement (default)")
    parser.add_argument("--keys", type=int, default=50, help="keys typed in each run (default 50)")
    parser.add_argument("--build-dir", type=pathlib.Path, help="measure what is built there, instead of building the release preset")
    parser.add_argument("--program", help="command to measure instead of intake --practice; {HOME} stands for the run's home")
    parser.add_argument("--pictures", type=pathlib.Path, help="folder for a picture of each program at the end of its first run")
    parser.add_argument("--json", type=pathlib.Path, help="file for the rounds as they were measured")
    return parser.parse_args()


def cmake(*words):
    if subprocess.run(["cmake", *words], cwd=HOUSE, check=False, stdout=sys.stderr).returncode != 0:
        raise Failed("The programs could not be built; scripts/setup installs what that needs.")


def built(asked):
    """The folder with the programs."""
    if asked:
        return asked.resolve() / "bin"
    build = HOUSE / "build" / "release"
    cmake("--preset", "release", "-DBUILD_TESTING=ON", "-DINTAKE_TEST_AREAS=bench")
    cmake("--build", str(build), "--target", *TARGETS)
    return build / "bin"


def measure(programs, name, command, keys, picture=None):
    words = [str(programs / "bench_probe"), "--keys", str(keys)] + (["--picture", str(picture)] if picture else [])
    run = subprocess.run(words + ["--"] + command, stdout=subprocess.PIPE, check=False)
    answer = json.loads(run.stdout or '{"why": "the probe said nothing"}')
    if "why" in answer:
        raise Failed(f"{name}: {answer['why']}\n  {shlex.join(command)}")
    return answer


def fill(programs, homes):
    """A data folder for each size of store."""
    folders = {}
    for name, count in STORES.items():
        folders[name] = os.path.join(homes, f"store-{count}")
        if subprocess.run([str(programs / "bench_fillstore"), str(count), folders[name]], check=False).returncode != 0:
            raise Failed(f"A store of {count} intakes could not be made.")
    return folders


def in_the_hand(programs, folders):
    """Finding and saving, without an X server: what is measured is ours alone. Each run takes stores of its own age."""
    offscreen = dict(os.environ, QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS="disabled:")
    runs = []
    for _ in range(HAND_RUNS):
        run = {}
        for name, folder in folders.items():
            done = subprocess.run([str(programs / "bench_manyintakes"), folder], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                  env=offscreen, check=False)
            if done.returncode != 0:
                raise Failed(f"{name}: the window did not open on its store.")
            run[name] = json.loads(done.stdout)
        # Its exit code is a judgement of its own; here the figures are judged with all others.
        same = subprocess.run([str(programs / "bench_samepeople")], stdout=subprocess.PIPE, check=False)
        run[report.SAME] = json.loads(same.stdout)
        runs.append(run)
    return runs


def commands(programs, ours, folders):
    """Name and command of each program. A first run of ours, not counted, gives the size that the others' windows take."""
    own = shlex.split(ours) if ours else [str(programs / "intake"), "--practice", "--data-dir", "{HOME}/data"]
    seen = measure(programs, report.OURS, own, 0)
    size = f"{seen['width']}x{seen['height']}"
    plain = [str(programs / "bench_plainform"), size]
    table = {report.EMPTY: [str(programs / "bench_emptywindow"), size], report.PLAIN: plain, report.AGAIN: plain, report.OURS: own}
    if not ours:
        table[report.SPOKEN] = [*own, "--language", "de"]
    for name, folder in folders.items():
        table[name] = [str(programs / "intake"), "--practice", "--data-dir", folder]
    return table


def in_turn(names, number):
    """Each program goes first in turn; when all have, the same backwards, so that none always follows the same other."""
    shift = number % len(names)
    turned = names[shift:] + names[:shift]
    return turned[::-1] if number // len(names) % 2 else turned


def chunk(kind, data):
    body = kind + data
    return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")


def save_png(ppm, png):
    """From the probe's plain picture, for which few programs have a viewer."""
    head, pixels = ppm.read_bytes().split(b"\n", 1)
    width, height = (int(word) for word in head.split()[1:3])
    lines = b"".join(b"\0" + pixels[row * width * 3:(row + 1) * width * 3] for row in range(height))
    shape = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 2, 0, 0, 0])
    png.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", shape) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b""))


def measure_first(programs, name, command, keys, pictures):
    with tempfile.TemporaryDirectory() as folder:
        ppm = pathlib.Path(folder) / "picture.ppm"
        answer = measure(programs, name, command, keys, ppm)
        save_png(ppm, pictures / f"{name.replace(' ', '-')}.png")
    return answer


def one_round(programs, table, number, asked):
    runs = {}
    for name in in_turn(list(table), number):
        keys = 0 if name in (report.EMPTY, report.SPOKEN) or name in STORES else asked.keys
        if number == 0 and asked.pictures:
            runs[name] = measure_first(programs, name, table[name], keys, asked.pictures)
        else:
            runs[name] = measure(programs, name, table[name], keys)
    print(f"round {number + 1} of {asked.rounds}", file=sys.stderr, flush=True)
    return {name: runs[name] for name in table}


def about(asked):
    load = os.getloadavg()[0]
    quiet = load <= 0.5 * (os.cpu_count() or 1)
    busy = "" if quiet else "; other work is running, so this is no judgement: keys and times suffer, shares of memory shrink"
    few = "; fewer than 20 rounds are no judgement" if asked.rounds < 20 else ""
    again = shlex.join(["scripts/bench"] + sys.argv[1:])
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.release()}, load at the start {load:.1f}"
    return f"{asked.rounds} rounds, {machine}{busy}{few}\nTo repeat: {again}"


def main():
    asked = options()
    heading = about(asked)
    programs = built(asked.build_dir)
    if asked.pictures:
        asked.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="intake-bench-", ignore_cleanup_errors=True) as homes:
        os.environ["TMPDIR"] = homes  # the probe's, so that nothing stays behind when it is interrupted
        folders = {} if asked.program else fill(programs, homes)
        table = commands(programs, asked.program, folders)
        hand = in_the_hand(programs, folders) if folders else ()
        rounds = [one_round(programs, table, number, asked) for number in range(asked.rounds)]
    if asked.json:
        asked.json.write_text(json.dumps(rounds, indent=1), encoding="utf-8")
    text, kept = report.report(rounds, hand)
    print(heading, text, sep="\n\n")
    return 0 if kept else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (Failed, OSError) as trouble:
        print(f"Nothing was measured. {trouble}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
