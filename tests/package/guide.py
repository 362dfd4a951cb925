"""The guide is whole in each language: the same sections, tables and pictures as in English, and each picture is there."""
import os
import re
import sys

folder = sys.argv[1]
LANGUAGES = ["en", "de", "fr", "es", "zh_CN", "vi", "ar"]


def shape(language):
    text = open(os.path.join(folder, f"{language}.md"), encoding="utf-8").read()
    pictures = re.findall(r"!\[[^\]]+\]\(pictures/([^)]+)\)", text)
    return {"sections": len(re.findall(r"^## ", text, re.M)), "rows": len(re.findall(r"^\|", text, re.M)),
            "points": len(re.findall(r"^(?:- |\d\. )", text, re.M)),
            "pictures": [os.path.basename(picture) for picture in pictures]}, pictures


wanted, _ = shape("en")
assert wanted["sections"] > 5 and len(wanted["pictures"]) > 4, f"the English guide has changed its form: {wanted}"
wrong = []
for language in LANGUAGES:
    found, pictures = shape(language)
    if found != wanted:
        wrong.append(f"{language} has {found}, and English {wanted}")
    wrong += [f"{language} shows {picture}, a picture of another language" for picture in pictures if not picture.startswith(f"{language}/")]
    wrong += [f"there is no pictures/{picture}: build the target guide_pictures" for picture in pictures
              if not os.path.isfile(os.path.join(folder, "pictures", picture))]
if wrong:
    sys.exit("\n".join(wrong))
print(f"{len(LANGUAGES)} languages, {wanted}")
