"""A .ts file as values, read with the standard library and written so that the same texts always give the same bytes:
contexts and messages in order of their text, nothing about places in the sources."""
import dataclasses
import xml.etree.ElementTree as tree

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclasses.dataclass
class Message:
    context: str
    source: str
    comment: str = ""
    extra: str = ""  # what the sources say to translators
    plural: bool = False
    forms: list = dataclasses.field(default_factory=lambda: [""])
    finished: bool = False
    gone: bool = False  # the sources no longer have it

    @property
    def key(self):
        return (self.context, self.source, self.comment)


def _text(node):
    return (node.text or "") if node is not None else ""


def _message(context, node):
    translation = node.find("translation")
    kind = translation.get("type", "") if translation is not None else "unfinished"
    plural = node.get("numerus") == "yes"
    forms = [_text(form) for form in translation.findall("numerusform")] if plural and translation is not None else [_text(translation)]
    return Message(context, _text(node.find("source")), _text(node.find("comment")), _text(node.find("extracomment")), plural,
                   forms, kind == "", kind in ("vanished", "obsolete"))


def read(path):
    root = tree.parse(path).getroot()
    return [_message(_text(context.find("name")), node) for context in root.findall("context") for node in context.findall("message")]


def _escaped(text):
    for plain, written in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(plain, written)
    return text


def _lines(message):
    yield '    <message numerus="yes">' if message.plural else "    <message>"
    yield f"        <source>{_escaped(message.source)}</source>"
    if message.comment:
        yield f"        <comment>{_escaped(message.comment)}</comment>"
    if message.extra:
        yield f"        <extracomment>{_escaped(message.extra)}</extracomment>"
    kind = "" if message.finished else ' type="unfinished"'
    if message.plural:
        yield f"        <translation{kind}>"
        for form in message.forms:
            yield f"            <numerusform>{_escaped(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{_escaped(message.forms[0])}</translation>"
    yield "    </message>"


def written(language, messages):
    lines = [f'<TS version="2.1" language="{language}" sourcelanguage="en_AU">']
    context = None
    for message in sorted(messages, key=lambda each: each.key):
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            context = message.context
            lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
        lines += _lines(message)
    lines += ["</context>"] if context is not None else []
    return HEAD + "\n".join([*lines, "</TS>", ""])
