"""Brings the .ts files in step with the sources, or says where they are not.

  update.py LUPDATE SOURCE_DIR           writes what the sources say into translations/intake_*.ts
  update.py LUPDATE SOURCE_DIR --check   changes nothing; fails where a file is not what the sources say, or a text is
                                         missing, lacks a placeholder or a plural form, or has another number of mnemonics

intake_<language>.ts holds every text; English only its plurals. intake_<language>_<word>.ts lies over it and holds the
sentences about clients with the word that a clinic uses instead. The English ones are made by rule.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import tsfile

PLURALS = {"en": 2, "de": 2, "fr": 2, "es": 2, "zh_CN": 1, "vi": 1, "ar": 6}  # forms in each language
WORDS = ("patient", "participant", "worker")  # each begins with a consonant, as "client" does: "a" stays "a"
CLIENT = re.compile(r"\b(client)(s?)\b", re.IGNORECASE)


def speaks_of_client(message):
    """All that the clinic's own word changes; the list where it chooses that word names each of them."""
    return message.comment != "the word itself" and CLIENT.search(message.source)


def name(language, word=None):
    return f"intake_{language}_{word}.ts" if word else f"intake_{language}.ts"


def lupdate(program, source, folder):
    """The full files in the folder, as the sources have them."""
    for language in PLURALS:
        file = folder / name(language)
        if not file.exists():
            file.write_text(tsfile.written(language, []), encoding="utf-8")
    always = ["-silent", "-locations", "none", "-no-obsolete", "-I", source, "-I", f"{source}/app", f"{source}/app", f"{source}/forms", "-ts"]
    subprocess.run([program, "-pluralonly", *always, folder / name("en")], check=True)
    subprocess.run([program, *always, *(folder / name(language) for language in PLURALS if language != "en")], check=True)


def speaking_of(word, text):
    """An English sentence with another word for client, in its case and number."""
    def other(found):
        begins_large, plural = found[1][0].isupper(), found[2]
        return (word.capitalize() if begins_large else word) + plural
    return CLIENT.sub(other, text)


def english_overlay(word, full, plurals):
    """By rule; the plurals from those of English."""
    known = {message.key: message.forms for message in plurals}
    overlay = []
    for message in full:
        if speaks_of_client(message):
            forms = known.get(message.key, ["", ""]) if message.plural else [message.source]
            overlay.append(tsfile.Message(*message.key, message.extra, message.plural, [speaking_of(word, form) for form in forms], all(forms)))
    return overlay


def overlay(before, full):
    """The sentences about clients; those that are not translated yet begin unfinished."""
    known = {message.key: message for message in before}
    return [known.get(message.key) or
            tsfile.Message(*message.key, message.extra, message.plural, [""] * len(message.forms) if message.plural else [""])
            for message in full if speaks_of_client(message)]


def update(program, source, folder):
    """All files as they should be: name to (language, word, messages)."""
    lupdate(program, source, folder)
    full = {language: tsfile.read(folder / name(language)) for language in PLURALS}
    files = {name(language): (language, None, messages) for language, messages in full.items()}
    for language in PLURALS:
        for word in WORDS:
            file = folder / name(language, word)
            if language == "en":
                made = english_overlay(word, full["de"], full["en"])
            else:
                made = overlay(tsfile.read(file) if file.exists() else [], full[language])
            files[file.name] = (language, word, made)
    return files


def placeholders(text):
    return sorted(re.findall(r"%L?\d", text))


def mnemonics(text):
    return len(re.findall(r"&[^&\s]", text.replace("&&", "")))


def flaws(language, message):
    if not message.finished or message.gone or not all(message.forms):
        yield "nobody has translated it"
        return
    if message.plural and len(message.forms) != PLURALS[language]:
        yield f"it needs {PLURALS[language]} plural forms"
    for number in ("%n", "%Ln"):
        if number in message.source and number not in message.forms[-1]:
            yield f"the last form lacks {number}"
        if number not in message.source and any(number in form for form in message.forms):
            yield f"the source has no {number}"
    for form in message.forms:
        if placeholders(form) != placeholders(message.source):
            yield f"other placeholders: {form}"
        if mnemonics(form) != mnemonics(message.source):
            yield f"another number of mnemonics: {form}"
        if form.count("\n") != message.source.count("\n"):
            yield f"other line breaks: {form}"


def overlay_flaws(language, message, base):
    """In each language the clinic's word makes another sentence."""
    if language == "en" and any(CLIENT.search(form) for form in message.forms):
        yield "it still says client"
    if base and message.finished and message.forms == base.forms:
        yield f"it says the same as for a client: {message.forms[0]}"


def unheard_plurals(source, english):
    """lupdate is silent about a plural whose number it cannot read, such as a sum."""
    heard = {message.source for message in english}
    found = 0
    for file in [*pathlib.Path(source, "app").rglob("*.cpp"), *pathlib.Path(source, "forms").rglob("*.cpp")]:
        whole = re.sub(r'"\s+"', "", file.read_text(encoding="utf-8"))  # a text may go on in the next line
        for words in re.findall(r'"([^"\n]*%L?n[^"\n]*)"', whole):
            found += 1
            if words not in heard:
                yield f'{file}: "{words}" has no plural forms: hand tr() a plain variable as the number'
    if found == 0:
        yield "no plurals were found: were the sources?"


def check(program, source):
    original = pathlib.Path(source, "translations")
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        for file in original.glob("intake_*.ts"):
            (folder / file.name).write_bytes(file.read_bytes())
        files = update(program, source, folder)
    problems = [f"{file.name} belongs to no language" for file in original.glob("intake_*.ts") if file.name not in files]
    for file, (language, word, messages) in files.items():
        path = original / file
        if not path.exists() or path.read_text(encoding="utf-8") != tsfile.written(language, messages):
            problems.append(f"{file} is not what the sources say: build the target update_translations")
        base = {message.key: message for message in files[name(language)][2]} if word else {}
        for message in messages:
            found = [*flaws(language, message), *(overlay_flaws(language, message, base.get(message.key)) if word else [])]
            problems += [f"{file}: {message.context}: {message.source!r}: {flaw}" for flaw in found]
    problems += unheard_plurals(source, files[name("en")][2])
    return problems


def main():
    program, source = sys.argv[1:3]
    if sys.argv[3:] == ["--check"]:
        problems = check(program, source)
        print("\n".join(problems))
        sys.exit(1 if problems else 0)
    folder = pathlib.Path(source, "translations")
    for file, (language, _, messages) in update(program, source, folder).items():
        (folder / file).write_text(tsfile.written(language, messages), encoding="utf-8")


if __name__ == "__main__":
    main()
