#!/usr/bin/env python3
"""Writes Sources/DICOMValidation/Generated from the tables of the information objects (PS3.3).

    Scripts/generate_iods.py [TABLES] [--check]

TABLES is the folder of the tables (default: ../shared/standard beside this package). With --check nothing is written;
the exit status is 1 where a committed file differs from what would be written.

Everything is laid down as text, a row a line, which the library cuts up when it is first asked: the Swift compiler is
slow with long array literals.
"""

import csv
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "Sources/DICOMValidation/Generated"
COMMAND = "Scripts/generate_iods.py"

TYPES = {"1": "1", "1C": "A", "2": "2", "2C": "B", "3": "3"}
OPERATORS = {"present": "p", "items": "i", "value": "v", "repeating": "r", "eq": "=", "ne": "~",
             "lt": "<", "le": "{", "gt": ">", "ge": "}"}

# A content item of a structured report has the attributes of its value type (PS3.3 C.17.3.2). The tables merge the
# macros of all value types into one list, so that the types there hold for one of them only.
CONTENT_ITEM_VALUE_TYPES = {
    "00081199": ["COMPOSITE", "IMAGE", "WAVEFORM"],
    "0040A050": ["CONTAINER"], "0040A504": ["CONTAINER"],
    "0040A130": ["TCOORD"], "0040A132": ["TCOORD"], "0040A138": ["TCOORD"], "0040A13A": ["TCOORD"],
    "0040A168": ["CODE"], "0040A300": ["NUM"], "0040A301": ["NUM"], "0040A801": ["TABLE"],
    "00480301": ["SCOORD"], "00700022": ["SCOORD", "SCOORD3D"], "00700023": ["SCOORD", "SCOORD3D"],
    "0070031A": ["SCOORD", "SCOORD3D"], "30060024": ["SCOORD3D"],
}
# Which of these are unconditional once the value type is right.
CONTENT_ITEM_REQUIRED = {"00081199": "1C", "0040A050": "1C", "0040A130": "1C", "0040A168": "1C", "0040A300": "2C",
                         "0040A801": "1C", "00700022": "1C", "00700023": "1C", "30060024": "1C"}

# Values of which the standard says that others may be used: the tables do not keep this apart for all rules. Of types
# of images the first two values are enumerated, those after them are not.
DEFINED_TERMS = {"00080060", "00180015", "00185101", "00281054"}

# Modules that say of an attribute that their type takes the place of the one in another module (PS3.3 C.8.6.1, C.8.6.3).
OVERRIDES = {"sc-equipment": [("general-series", "00080060")], "sc-multi-frame-image": [("multi-frame", "00280009")]}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


class Pool:
    """Numbers for texts, in the order in which they first come."""

    def __init__(self):
        self.numbers = {}

    def number(self, text):
        return self.numbers.setdefault(text, len(self.numbers))

    @property
    def texts(self):
        return list(self.numbers)


class Generator:
    def __init__(self, folder):
        load = lambda name: json.loads((folder / "iods" / name).read_text(encoding="utf-8"))
        self.iods, self.modules, self.macros = load("ciods.json"), load("modules.json"), load("macros.json")
        self.conditions, self.groups = load("conditions.json"), load("functional_groups.json")
        self.tags = {r["keyword"]: r["tag"].replace(",", "").replace("xx", "00")
                     for r in rows(folder / "data_elements.tsv") if r["keyword"]}
        self.values, self.condition_lines = Pool(), Pool()
        self.correct()
        self.macro_blocks = {name: place for place, name in enumerate(self.macros)}
        self.module_numbers = {name: place for place, name in enumerate(self.modules)}
        self.inline = Pool()

    # Corrections

    def correct(self):
        self.conditions["itemIsNoReference"] = ["not", {"k": "ReferencedContentItemIdentifier", "op": "present"}]
        for value_types in CONTENT_ITEM_VALUE_TYPES.values():
            name = "contentItem" + "Or".join(value_types)
            self.conditions[name] = {"k": "ValueType", "op": "eq", "v": value_types}
        items = self.macros["ContentSequence"]
        for attributes in (items, self.modules["sr-document-content"]["attributes"]):
            for attribute in attributes:
                tag = attribute["t"]
                if tag in CONTENT_ITEM_REQUIRED:
                    attribute["r"] = CONTENT_ITEM_REQUIRED[tag]
                    attribute["c"] = "contentItem" + "Or".join(CONTENT_ITEM_VALUE_TYPES[tag])
                elif tag in CONTENT_ITEM_VALUE_TYPES and "c" in attribute:
                    kind = self.conditions["contentItem" + "Or".join(CONTENT_ITEM_VALUE_TYPES[tag])]
                    joined = attribute["c"] + "0"
                    self.conditions[joined] = ["and", kind, self.conditions[attribute["c"]]]
                    attribute["c"] = joined
                elif tag == "0040A040" and attributes is items:
                    # An item by reference has its relationship and the place it refers to, no more.
                    attribute["r"], attribute["c"] = "1C", "itemIsNoReference"
        # The dimensions stand in the root, their values in the frames (PS3.3 C.7.6.16.2.2).
        for name, condition in self.conditions.items():
            if isinstance(condition, dict) and condition.get("k") == "DimensionIndexSequence":
                condition["at"] = "root"
        # Content items hold content items.
        items.append({"t": "0040A730", "r": "1C", "n": "1-n", "m": "ContentSequence"})
        # Five modules came without their names.
        for name, module in self.modules.items():
            module.setdefault("name", name.replace("-", " ").title())

    # Conditions

    def condition(self, name):
        """The number of a condition. Those read out of prose by a program are marked: they prove nothing."""
        mark = "?" if re.fullmatch(r"[tT]\d*", name) else ""
        return self.condition_lines.number(mark + " ".join(self.tokens(self.conditions[name])))

    def tokens(self, node):
        if isinstance(node, dict):
            return [self.leaf(node)]
        kind, parts = node[0], node[1:]
        if kind == "always":
            return ["T"]
        if kind == "never":
            return ["F"]
        if kind == "not":
            return ["!"] + self.tokens(parts[0])
        head = {"and": "&", "or": "|"}[kind] + str(len(parts))
        return [head] + [token for part in parts for token in self.tokens(part)]

    def leaf(self, test):
        text = self.tags[test["k"]] + OPERATORS[test["op"]]
        value = test.get("v")
        if test["op"] in ("eq", "ne"):
            text += str(self.value_list(value if isinstance(value, list) else [value]))
        elif value is not None:
            text += str(int(value))
        if "i" in test:
            text += "#" + str(test["i"])
        if "at" in test:
            words = test["at"].split()
            tag = self.tags[words[1]] if len(words) > 1 else ""
            text += "@" + {"parent": "P", "root": "S" if tag else "R", "in": "I", "root1": "O"}[words[0]] + tag
        return text

    # Attributes

    def value_list(self, values):
        texts = [str(value) for value in values]
        assert all("\\" not in text and "\n" not in text for text in texts), texts
        return self.values.number("\\".join(texts))

    def attribute(self, a):
        text = a["t"].replace("xx", "00") + TYPES.get(a["r"], "-")
        if "n" in a:
            text += " n" + a["n"]
        if "m" in a:
            text += f" b{self.macro_blocks[a['m']]}"
        elif "s" in a:
            text += f" b{self.first_inline + self.inline.number(self.block(a['s']))}"
        if "c" in a:
            text += f" c{self.condition(a['c'])}" + (" f" if a.get("f") else "")
        for key in ("e", "d"):
            # Patterns of values are no values.
            if key in a and not any("\\" in str(value) for value in a[key]):
                text += f" {key}{self.value_list(a[key])}"
        for rule in a.get("w", []):
            text += f" w{self.value_list(rule['v'])}"
            text += f"c{self.condition(rule['c'])}" if "c" in rule else ""
            text += f"i{rule['i']}" if "i" in rule else ""
            text += "d" if rule.get("d") or rule.get("i", 0) > 2 or a["t"] in DEFINED_TERMS else ""
        return text

    def block(self, attributes):
        return "\n".join(self.attribute(a) for a in sorted(attributes, key=lambda a: a["t"]))

    def blocks(self):
        """Macros, modules, then the item contents that stand in one place only."""
        self.first_inline = len(self.macros) + len(self.modules)
        named = [self.block(macro) for macro in self.macros.values()]
        named += [self.block(module["attributes"]) for module in self.modules.values()]
        return [":\n" + text if text else ":" for text in named + self.inline.texts]

    # Modules and IODs

    def module_lines(self):
        lines = []
        for name, module in self.modules.items():
            table = "table " + module["table"] if module.get("table") else module.get("section", "A")
            block = len(self.macros) + self.module_numbers[name]
            lines.append("|".join([module["name"], table, " ".join([str(block)] + self.overrides(name))]))
        return lines

    def overrides(self, name):
        return [tag + str(self.module_numbers[module]) for module, tag in OVERRIDES.get(name, [])]

    def iod_lines(self):
        lines = []
        for iod in self.iods:
            if not iod["sop"]:
                continue
            modules = []
            for use in iod["modules"]:
                if use["m"] in self.module_numbers:
                    condition = str(self.condition(use["c"])) if "c" in use else ""
                    modules.append(f"{self.module_numbers[use['m']]}{use['u']}{condition}")
            groups = [group["u"] + group["t"][0] for group in self.groups.get(iod["id"], []) if len(group["t"]) == 1]
            lines.append("|".join([iod["name"], " ".join(iod["sop"]), " ".join(modules), " ".join(groups)]))
        return lines


def swift(name, comment, lines):
    body = "\n".join(lines)
    assert '"""' not in body
    return (f"// Generated from PS3.3 annexes A and C, editions 2024c to 2026b, by {COMMAND}. Do not edit.\n\n"
            f"enum {name} {{\n{comment}    static let rows: StaticString = #\"\"\"\n{body}\n\"\"\"#\n}}\n")


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    folder = pathlib.Path(arguments[0]) if arguments else ROOT.parent / "shared/standard"
    if not folder.is_dir():
        sys.exit(f"{COMMAND}: no tables at {folder}: name their folder")
    generator = Generator(folder)
    blocks, modules, iods = generator.blocks(), generator.module_lines(), generator.iod_lines()
    files = {
        "AttributeRows": ("    /// `:` opens a list of attributes; then, a line each: tag, type (A: 1C, B: 2C), items, list of "
                          "an item's\n    /// attributes, condition, whether it is forbidden otherwise, enumerated values, "
                          "defined terms, further rules.\n", blocks),
        "ModuleRows": ("    /// Name, table of PS3.3, list of attributes, attributes whose type counts in place of another module's.\n", modules),
        "IODRows": ("    /// Name, SOP classes, modules with usage and condition, functional groups with usage.\n", iods),
        "ConditionRows": ("    /// A condition a line, operators first; `?` marks those read out of prose.\n",
                          generator.condition_lines.texts),
        "ValueRows": ("    /// The values of an enumeration a line, parted by backslashes.\n", generator.values.texts),
    }
    texts = {OUTPUT / f"{name}.swift": swift(name, *parts) for name, parts in files.items()}
    stale = [p for p, text in texts.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv:
        for path in stale:
            print(f"{path.relative_to(ROOT)} differs from what {COMMAND} writes", file=sys.stderr)
        sys.exit(1 if stale else 0)
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for path in stale:
        path.write_text(texts[path], encoding="utf-8")
    print(f"{len(stale)} of {len(texts)} files written")


if __name__ == "__main__":
    main()
