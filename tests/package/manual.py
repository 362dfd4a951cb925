"""The manual page names every command, option and exit status that the program itself names, and no other option."""
import re
import subprocess
import sys

program, page = sys.argv[1:]
told = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
manual = open(page, encoding="utf-8").read().replace("\\-", "-")

options = set(re.findall(r"^  (--[a-z-]+)", told, re.M))
commands = set(re.findall(r"^  intake ([a-z-]+)", told, re.M))
statuses = set(re.findall(r"^  (\d)  ", told, re.M))
assert len(options) >= 10 and len(commands) >= 3 and len(statuses) == 9, f"--help has changed its form: {told}"

wrong = [f"{option} is not in the manual" for option in sorted(options) if not re.search(re.escape(option) + r"\b", manual)]
wrong += [f"“intake {command}” is not in the manual" for command in sorted(commands) if f"intake {command}" not in manual]
wrong += [f"status {status} is not in the manual" for status in sorted(statuses) if f"\n.B {status}\n" not in manual]
wrong += [f"the manual has {option}, which the program has not" for option in sorted(set(re.findall(r"--[a-z-]+", manual)) - options)]
lint = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page], capture_output=True, text=True, check=False)
wrong += [line for line in lint.stderr.splitlines() if line]
if wrong:
    sys.exit("\n".join(wrong))
print(f"{len(commands)} commands, {len(options)} options and {len(statuses)} statuses are in the manual")
