"""Takes the pictures of the guide from the running program, in each language, so that they never grow old.

  pictures.py PROGRAM [LANGUAGE …]      into docs/guide/pictures/LANGUAGE; without a language all of them
"""
import os
import subprocess
import sys
import tempfile
import time

from outside import FIELDS, Window, Words, in_own_session

LANGUAGES = ["en", "de", "fr", "es", "zh_CN", "vi", "ar"]
PERSON = [label for label, _ in FIELDS[:11]]
SEEN = dict(FIELDS, **{"Allergy 1": "Penicillin", "Reaction 1": "Anaphylaxis"})


def fill(window, words, labels):
    for label in labels:
        name = words.label(label)
        field = window.need(name)
        text = words.choice(label, SEEN[label])
        assert field.queryEditableText().setTextContents(text), f"“{name}” took no text"


def shrunk(path):
    """Few colours are enough for a screen, and make a small file."""
    subprocess.check_call(["convert", path, "-strip", "+dither", "-colors", "96", f"png8:{path}"])


class Guide:
    def __init__(self, window, words, folder):
        self.window = window
        self.words = words
        self.folder = folder

    def picture(self, name):
        """Of the window that has the keyboard."""
        path = os.path.join(self.folder, f"{name}.png")
        time.sleep(0.5)  # the last frame has to reach the screen
        window = subprocess.check_output(["xdotool", "getactivewindow"], text=True).strip()
        subprocess.check_call(["import", "-window", window, path])
        shrunk(path)

    def take(self):
        window, words = self.window, self.words
        first = window.need(words.label("First name"))
        window.until(lambda: first.getState().contains(window.atspi.STATE_FOCUSED), "the keyboard on the first name")
        fill(window, words, PERSON)
        first.queryComponent().grabFocus()
        self.picture("form")
        window.keys("ctrl+4")
        fill(window, words, ["Allergy 1", "Reaction 1"])
        window.need(words.label("Reaction 1")).queryComponent().grabFocus()
        window.keys("Tab")
        self.picture("health")
        window.keys("ctrl+Return")
        window.see("cli_0")
        self.picture("record")
        window.keys("ctrl+n")
        self.unknown()
        self.settings()

    def unknown(self):
        """The practice server answers this last name with a 500, so that nobody can know what became of it."""
        window, words = self.window, self.words
        window.until(lambda: window.text_of(window.find(words.label("First name"))) == "", "an empty form")
        for label, text in (("First name", "Sam"), ("Last name", "Test-500")):
            window.need(words.label(label)).queryEditableText().setTextContents(text)
        window.keys("ctrl+Return")
        window.see(words.of("MainWindow", "no client there is like this one."))
        self.picture("unknown")

    def settings(self):
        self.window.keys("ctrl+comma")
        self.window.need(self.words.of("Intake::SettingsPage", "Settings"))
        self.picture("settings")


def take(program, language):
    words = Words(language)
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "guide", "pictures", language)
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=os.environ["INTAKE_OUTSIDE"]) as data:
        window = Window([program, "--practice", "--language", language, "--data-dir", data])
        try:
            Guide(window, words, folder).take()
        finally:
            window.close()
    print(f"pictures: {language}")


def main():
    program, languages = sys.argv[1], sys.argv[2:] or LANGUAGES
    if "INTAKE_OUTSIDE" in os.environ:
        take(program, languages[0])
        return
    # A session each: what was read through accessibility is remembered for as long as one lasts.
    for language in languages:
        if in_own_session(__file__, [program, language]):
            sys.exit(f"pictures: {language} could not be taken")


main()
