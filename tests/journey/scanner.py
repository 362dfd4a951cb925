"""Keys as fast as a scanner or a text expander sends them, on a real X server: each lands in the field it is meant for,
though the fields open and close lists on the way.

  scanner.py PROGRAM [TIMES]
"""
import os
import subprocess
import sys

from outside import Window, in_own_session

BURST = ["A", "u", "s", "t", "r", "a", "l", "i", "a", "Tab", "1", "space", "A", "space", "S", "t", "Tab", "Tab", "P", "e", "r", "t", "h",
         "Tab", "W", "A", "Tab", "6", "0", "0", "0", "Tab"]
ADDRESS = {"Country": "Australia", "Address line 1": "1 A St", "Address line 2": "", "City": "Perth", "State": "WA", "Postcode": "6000"}


def fields(window):
    """The fields of the address, in one walk: each question about a widget is a message of its own."""
    return {node.name: node for node in window.nodes()
            if node.name in ADDRESS and "EditableText" in window.atspi.listInterfaces(node) and window.showing(node)}


def scan(window, once):
    window.keys("ctrl+3")
    found = window.until(lambda: fields(window), "the address")
    window.until(lambda: found["Country"].getState().contains(window.atspi.STATE_FOCUSED), "the keyboard on the country")
    subprocess.check_call(["xdotool", "key", "--delay", "0", *BURST])
    # The last Tab leaves the address: by then every key has arrived.
    focused = lambda node: node.getState().contains(window.atspi.STATE_FOCUSED)
    window.until(lambda: not any(focused(node) for node in found.values()), f"the end of the address in burst {once}")
    texts = {label: window.text_of(node) for label, node in fields(window).items()}
    assert texts == ADDRESS, f"burst {once} became {texts}"
    window.keys("alt+d")  # discards it
    window.until(lambda: fields(window)["City"] and window.text_of(fields(window)["City"]) == "", "an empty form")


def main():
    if "INTAKE_OUTSIDE" not in os.environ:
        sys.exit(in_own_session(__file__, sys.argv[1:]))
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    window = Window([sys.argv[1], "--practice", "--data-dir", os.path.join(os.environ["INTAKE_OUTSIDE"], "data")])
    try:
        window.need("First name")
        for once in range(times):
            scan(window, once)
        print(f"scanner: {times} bursts of {len(BURST)} keys, each key in its field")
    except AssertionError as failed:
        print(f"scanner: {failed}", file=sys.stderr)
        sys.exit(1)
    finally:
        window.close()


if __name__ == "__main__":
    main()
