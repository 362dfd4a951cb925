"""The program from outside: a real X window, found and read through accessibility, driven by real keys.

  outside.py PROGRAM [--language xx] [--picture FILE] [--form-picture FILE]

With a language the fields are found by its own labels, which are read from translations/. Starts an X server, a window manager, a session bus and the accessibility bus of its own, then the program on its practice
server, and does an intake as a person with a screen reader would. Prints what it has seen; any step that does not hold
ends it with exit status 1.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as tree

FIELDS = [("First name", "Helen"), ("Last name", "Keller"), ("Preferred name", "Nell"), ("Date of birth", "27 jun 87"),
          ("Sex", "Female"), ("Gender identity", "Woman"), ("Pronouns", "she/her"), ("Title", "Ms"), ("Profession", "Teacher"),
          ("Primary phone", "+61400123456"), ("Email", "helen.keller@example.org"), ("Phone 1", "398765432"),
          ("Country code 1", "+61"), ("Phone type 1", "Home"), ("Country", "Australia"), ("Address line 1", "123 Sample Street"),
          ("Address line 2", "Unit 4"), ("City", "Sydney"), ("State", "NSW"), ("Postcode", "2000"), ("Allergy 1", "Penicillin"),
          ("Reaction 1", "Anaphylaxis"), ("Medication 1", "Ibuprofen"), ("Dosage 1", "500 mg, oral, twice daily"),
          ("Intolerance 1", "Gluten"), ("Contact name", "Anne Sullivan"), ("Contact phone", "+61401111222"),
          ("Relationship", "Guardian"), ("Referral type", "12"), ("Referred by", "cli_01HQQZCM1VDNHXDFEHX4X4KK52"),
          ("Referral description", "Referred by GP at City Clinic."), ("Tags", "3, 8"), ("Alert", "Requires wheelchair access."),
          ("Notes", "Prefers mornings. Zoë Łukasz 明 ☕")]


HEALTH = ("Allergies", "Medications", "Intolerances")  # what was the answer?
CHOICES = {"Sex", "Gender identity", "Pronouns", "Title", "Phone type 1", "Relationship"}


class Words:
    """The texts of the screen in a language; English is what the sources say."""

    def __init__(self, language):
        self.language = language
        self.known = {}
        if language == "en":
            return
        folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "translations")
        for context in tree.parse(os.path.join(folder, f"intake_{language}.ts")).getroot().findall("context"):
            for message in context.findall("message"):
                self.known[context.findtext("name"), message.findtext("source")] = message.findtext("translation")

    def of(self, context, english):
        return self.known[context, english] if self.known else english

    def label(self, english):
        """"Medication 1" is made of a label and the number of its row. An Australian address has words of its own."""
        name, _, row = english.rpartition(" ")
        if row.isdigit() and ("Field", english) not in self.known and self.known:
            return self.of("Field", "%1 %2").replace("%1", self.of("Field", name)).replace("%2", row)
        return self.of("Field", english)

    def choice(self, label, english):
        if label == "Country":
            return {"en": "Australia", "de": "Australien", "ar": "أستراليا"}[self.language]
        return self.known.get(("Choice", english), english) if label in CHOICES else english


def in_own_session(file, arguments):
    """Runs this file again inside an X server and a session bus that nobody else has."""
    for tool in ("Xvfb", "openbox", "xdotool", "import", "dbus-run-session"):
        if not shutil.which(tool):
            sys.exit(f"outside: {tool} is missing; scripts/setup test installs it")
    runtime = tempfile.mkdtemp(prefix="intake-outside.")
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1296x840x24", "-dpi", "96", "-nolisten", "tcp", "-noreset"],
                              pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as numbers:
        display = ":" + numbers.readline().strip()
    surroundings = dict(os.environ, DISPLAY=display, XDG_RUNTIME_DIR=runtime, HOME=runtime, QT_QPA_PLATFORM="xcb", LANG="C.UTF-8",
                        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="1", INTAKE_OUTSIDE=runtime)
    try:
        return subprocess.call(["dbus-run-session", "--", sys.executable, os.path.abspath(file), *arguments],
                               env=surroundings, stdin=subprocess.DEVNULL)
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(runtime, ignore_errors=True)


class Window:
    def __init__(self, command):
        import pyatspi
        self.atspi = pyatspi
        self.started = []
        self.manager = None
        self.until(self.managed, "the window manager")
        files = subprocess.check_output(["dpkg", "-L", "at-spi2-core"], text=True).split()
        launcher = next(name for name in files if name.endswith("at-spi-bus-launcher"))
        self.started.append(subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL))
        self.until(lambda: pyatspi.Registry.getDesktop(0) is not None, "the accessibility bus")
        self.program = subprocess.Popen(command)
        self.started.append(self.program)

    def managed(self):
        """Without a window manager nobody gets the keyboard; on a busy machine its first try may come too early."""
        if self.manager is None or self.manager.poll() is not None:
            self.manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
            self.started.append(self.manager)
        return subprocess.run(["xdotool", "get_desktop"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode == 0

    def close(self):
        for process in reversed(self.started):
            process.terminate()
            process.wait()

    def until(self, test, what, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                found = test()
            except Exception:  # a widget that went away while it was read
                found = None
            if found:
                return found
            time.sleep(0.05)
        raise AssertionError(f"{what} never came")

    def nodes(self, node=None):
        if node is None:
            for application in self.atspi.Registry.getDesktop(0):
                if application is not None and application.get_process_id() == self.program.pid:
                    yield from self.nodes(application)
            return
        yield node
        for child in node:
            if child is not None:
                yield from self.nodes(child)

    def text_of(self, node):
        return node.queryText().getText(0, -1) if "Text" in self.atspi.listInterfaces(node) else ""

    def showing(self, node):
        return node.getState().contains(self.atspi.STATE_SHOWING)

    def find(self, name):
        """What a person would mean: a field before a button, a button before a mere text."""
        named = [node for node in self.nodes() if node.name == name and self.showing(node)]
        rank = lambda node: (0 if "EditableText" in self.atspi.listInterfaces(node) else
                             1 if node.getState().contains(self.atspi.STATE_FOCUSABLE) else 2)
        return min(named, key=rank) if named else None

    def need(self, name):
        return self.until(lambda: self.find(name), f"“{name}”")

    def screen(self):
        return plain("\n".join(f"{node.name} {self.text_of(node)}" for node in self.nodes() if self.showing(node)))

    def see(self, text):
        self.until(lambda: text in self.screen(), f"the text “{text}”")

    def described(self, name, start):
        """The button of this name whose description begins so: "Declined" is an answer to three questions."""
        return next((node for node in self.nodes() if node.name == name and node.description.startswith(start) and self.showing(node)), None)

    def labelled(self, label):
        """A choice that nobody types into has its value for a name, and is found by its label."""
        named = self.atspi.RELATION_LABELLED_BY
        for node in self.nodes():
            for relation in node.getRelationSet():
                if relation.getRelationType() == named and relation.getTarget(0).name == label and self.showing(node):
                    return node
        return None

    def focused(self):
        return next((node for node in self.nodes() if node.getState().contains(self.atspi.STATE_FOCUSED)), None)

    def keys(self, *keys):
        subprocess.check_call(["xdotool", "key", "--clearmodifiers", *keys])

    def picture(self, path):
        if path:
            time.sleep(0.3)  # the last frame has to reach the screen
            window = subprocess.check_output(["xdotool", "search", "--onlyvisible", "--name", "^Intake"], text=True).split()[0]
            subprocess.check_call(["import", "-window", window, path])


def plain(text):
    """Without the marks that keep a value apart from the direction of the sentence around it."""
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u200b", "")


def answer_health(window, words, answer):
    """The answer before each list of health; what is typed into a list later is an answer too."""
    for block in HEALTH:
        button = window.until(lambda: window.described(words.of("Intake::HealthChoice", answer), words.label(block)), f"“{answer}” of “{block}”")
        if not button.getState().contains(window.atspi.STATE_CHECKED):
            button.queryAction().doAction(0)
        window.until(lambda: button.getState().contains(window.atspi.STATE_CHECKED), f"“{answer}” chosen for “{block}”")


def see_health(window, words, answer):
    for block in HEALTH:
        window.until(lambda: window.described(words.of("Intake::HealthChoice", answer), words.label(block)).getState()
                     .contains(window.atspi.STATE_CHECKED), f"“{answer}” for “{block}”")


def reject_privacy_policy(window, words):
    label, value = words.label("Privacy policy consent"), words.of("Consent", "Rejected")
    choice = window.until(lambda: window.labelled(label), f"“{label}”")
    window.keys("ctrl+7")  # it is the first of its section
    window.until(lambda: choice.getState().contains(window.atspi.STATE_FOCUSED), f"the keyboard on “{label}”")
    for key in ("Down", "End", "Return"):  # its list, where alone it is chosen
        window.keys(key)
    window.until(lambda: window.labelled(label).name == value, f"“{value}” in “{label}”")


def intake(window, words, arguments):
    first = window.need(words.label("First name"))
    window.until(lambda: first.getState().contains(window.atspi.STATE_FOCUSED), "the keyboard on the first name")
    window.find(words.of("Intake::IntakeForm", "Type numbers")).queryAction().doAction(0)  # no lists yet: referral type and tags are folded away
    answer_health(window, words, "Declined")
    for english, value in FIELDS:
        label, text = words.label(english), words.choice(english, value)
        field = window.need(label)
        assert field.queryEditableText().setTextContents(text), f"“{label}” took no text"
        window.until(lambda: window.text_of(field) == text, f"“{text}” in “{label}”")
    see_health(window, words, "These")
    reject_privacy_policy(window, words)
    print(f"outside: {len(FIELDS)} fields, the consent and the answers about health found by their labels and filled")
    first.queryComponent().grabFocus()
    window.picture(arguments.form_picture)
    window.keys("ctrl+Return")
    window.see("cli_0")
    window.see(words.of("Intake::RecordPage", "Copy &id").replace("&", ""))
    window.until(lambda: "Helen Keller" in plain(window.focused().name or ""), "the keyboard on the outcome")
    birth = {"en": "27 June 1987", "de": "27. Juni 1987", "ar": "27 يونيو 1987"}[words.language]
    for text in (birth, words.of("Consent", "Rejected"), "Penicillin", "Requires wheelchair access.", "Zoë Łukasz 明 ☕", "pho_", "tag_", "ret_", "Sydney"):
        window.see(text)
    print("outside: created; the record shows what was typed; the keyboard stands on the outcome")
    window.picture(arguments.picture)
    window.keys("ctrl+n")
    window.until(lambda: window.text_of(window.find(words.label("First name"))) == "", "an empty form")
    print("outside: Ctrl+N gives an empty form")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--language", default="en", choices=("en", "de", "ar"))
    parser.add_argument("--picture")
    parser.add_argument("--form-picture")
    arguments = parser.parse_args()
    if "INTAKE_OUTSIDE" not in os.environ:
        sys.exit(in_own_session(__file__, sys.argv[1:]))
    window = Window([arguments.program, "--practice", "--language", arguments.language,
                     "--data-dir", os.path.join(os.environ["INTAKE_OUTSIDE"], "data")])
    try:
        intake(window, Words(arguments.language), arguments)
    except AssertionError as failed:
        print(f"outside: {failed}", file=sys.stderr)
        window.picture("outside-failed.png")
        sys.exit(1)
    finally:
        window.close()


if __name__ == "__main__":
    main()
