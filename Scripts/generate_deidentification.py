#!/usr/bin/env python3
"""Writes Sources/DICOMDeidentification/Generated from the standard's tables.

    Scripts/generate_deidentification.py [TABLES] [--check]

TABLES is the folder of the tables (default: ../shared/standard beside this package). With --check nothing is written;
the exit status is 1 where a committed file differs from what would be written.
"""

import csv
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "Sources/DICOMDeidentification/Generated"
COMMAND = "Scripts/generate_deidentification.py"

# In the order of the letters that follow an action.
OPTIONS = [
    "retain_safe_private", "retain_uids", "retain_device_identity", "retain_institution_identity",
    "retain_patient_characteristics", "retain_longitudinal_full_dates", "retain_longitudinal_modified_dates",
    "clean_descriptors", "clean_structured_content", "clean_graphics",
]
STRENGTH = {"1": 1, "1C": 1, "2": 2, "2C": 2, "3": 3}


def rows(folder, name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def swift(name, table, what, lines):
    body = "\n".join(lines)
    assert '"""' not in body and body.isascii()
    text = f"// Generated from {table} by {COMMAND}. Do not edit.\n\nenum {name} {{\n"
    for line in what:
        text += f"    /// {line}\n"
    return {FOLDER / f"{name}.swift": text + f'    static let rows: StaticString = #"""\n{body}\n"""#\n}}\n'}


def letters(row):
    return "".join(row.get(option) or "." for option in OPTIONS)


def profile(folder):
    lines = []
    for row in rows(folder, "confidentiality_profiles.tsv"):
        if row["tag"].startswith("gggg"):
            continue  # Private elements have a rule of their own.
        lines.append("|".join([row["tag"].replace(",", ""), row["basic"].rstrip("*"), letters(row)]))
    return swift("ProfileRows", "PS3.15 table E.1-1, edition 2026c,",
                 ["Tag, action of the basic profile, a letter for each option (see the generator); a line each."], lines)


def structured_content(folder):
    lines = []
    for row in rows(folder, "confidentiality_structured_content.tsv"):
        lines.append("|".join([row["scheme"], row["code"], row["basic"], letters(row)]))
    return swift("StructuredContentRows", "PS3.15 table E.3.4-1, edition 2026c,",
                 ["Coding scheme and code of a concept, action, a letter for each option; a line each."], lines)


def safe_private(folder):
    lines, creator = [], None
    for row in rows(folder, "safe_private_elements.tsv"):
        if row["private_creator"] != creator:
            creator = row["private_creator"]
            lines.append("@" + creator)
        lines.append(row["tag"].replace(",xx", "") + row["vr"])
    return swift("SafePrivateRows", "PS3.15 table E.3.10-1, edition 2026c,",
                 ["`@` and a creator, then its elements: group, last two digits, VR where it is known."], lines)


def attributes_of(entry):
    return entry.get("attributes", []) if isinstance(entry, dict) else entry


def element_types(folder):
    """The strongest type of each element that the profile treats by its type."""
    chosen = {row["tag"].replace(",", "") for row in rows(folder, "confidentiality_profiles.tsv") if "/" in row["basic"]}
    tables = {name: json.loads((folder / f"iods/{name}.json").read_text(encoding="utf-8"))
              for name in ("modules", "macros", "ciods")}
    nested = {}

    def walk(attributes, parent, macros):
        for attribute in attributes:
            tag = attribute["t"]
            if parent and tag in chosen:
                strength = STRENGTH.get(attribute["r"], 1)
                nested[parent, tag] = min(nested.get((parent, tag), 3), strength)
            if "s" in attribute:
                walk(attribute["s"], tag, macros)
            elif "m" in attribute and attribute["m"] not in macros:
                walk(attributes_of(tables["macros"][attribute["m"]]), tag, macros | {attribute["m"]})

    for module in tables["modules"].values():
        walk(attributes_of(module), None, frozenset())
    alike = {}
    for iod in tables["ciods"]:
        types = {}
        for module in iod["modules"]:
            for attribute in attributes_of(tables["modules"].get(module["m"], {})):
                if attribute["t"] in chosen:
                    strength = STRENGTH.get(attribute["r"], 1)
                    types[attribute["t"]] = min(types.get(attribute["t"], 3), strength)
        signature = ",".join(f"{tag}{strength}" for tag, strength in sorted(types.items()) if strength < 3)
        alike.setdefault(signature, []).extend(iod["sop"])
    root = sorted((" ".join(sorted(uids)), signature) for signature, uids in alike.items() if uids)
    lines = [f"{uids}|{signature}" for uids, signature in root]
    lines += [f"{parent}>{tag}{strength}" for (parent, tag), strength in sorted(nested.items()) if strength < 3]
    return swift("ElementTypeRows", "PS3.3, edition 2026b,", [
        "SOP classes, and tags with their types 1 or 2 at the root of their data sets; then `sequence>tag` and the type in",
        "its items. Of several types the strongest; conditional ones as if the condition held; type 3 is left out."], lines)


def words(folder):
    """Words of coded concepts that name nobody."""
    small, capital, inner = set(), set(), set()
    for row in rows(folder, "context_groups.tsv"):
        if row["scheme"] not in ("SCT", "DCM", "LN"):
            continue
        for place, word in enumerate(re.findall(r"[A-Za-z][A-Za-z0-9]*", row["meaning"])):
            if word.islower():
                small.add(word)
            elif re.fullmatch(r"[A-Z0-9]{2,4}", word) or row["scheme"] == "SCT" and place == 0 and word[1:].islower():
                capital.add(word.lower())
            elif place and row["scheme"] == "SCT":
                inner.add(word.lower())
    # What SNOMED writes with a capital inside of a term is a name.
    known = {word for word in small | (capital - inner) if len(word) > 1}
    lines, line = [], ""
    for word in sorted(known):
        if len(line) + len(word) > 118:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    return swift("DescriptorWords", "the concepts of PS3.16 annex B, edition 2024c,", ["In small letters."],
                 lines + [line])


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    folder = pathlib.Path(arguments[0]) if arguments else ROOT.parent / "shared/standard"
    if not folder.is_dir():
        sys.exit(f"{COMMAND}: no tables at {folder}: name their folder")
    files = {}
    for part in (profile, structured_content, safe_private, element_types, words):
        files.update(part(folder))
    stale = [p for p, text in files.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv:
        for path in stale:
            print(f"{path.relative_to(ROOT)} differs from what {COMMAND} writes", file=sys.stderr)
        sys.exit(1 if stale else 0)
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], encoding="utf-8")
    print(f"{len(stale)} of {len(files)} files written")


if __name__ == "__main__":
    main()
