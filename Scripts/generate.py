#!/usr/bin/env python3
"""Writes the Generated/ folders from the standard's tables.

    Scripts/generate.py [TABLES] [--check]

TABLES is the folder of the tables (default: ../shared/standard beside this package). With --check nothing is written;
the exit status is 1 where a committed file differs from what would be written.
"""

import csv
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORE = ROOT / "Sources/DICOMCore/Generated"
PROTOCOL = ROOT / "Sources/DICOMProtocol/Generated"
COMMAND = "Scripts/generate.py"

SWIFT_KEYWORDS = {"repeat", "extension", "import", "operator", "protocol", "default", "self", "init", "in", "is", "as"}

# Keywords whose capitals do not end where a word begins.
IRREGULAR_NAMES = {
    "CTDIvol": "ctdiVol", "CTDIvolNotificationTrigger": "ctdiVolNotificationTrigger",
    "HTJ2K": "htj2k", "HTJ2KLossless": "htj2kLossless", "HTJ2KLosslessRPCL": "htj2kLosslessRPCL",
    "JPEGLSLossless": "jpegLSLossless", "JPEGLSNearLossless": "jpegLSNearLossless",
    "JPEGXL": "jpegXL", "JPEGXLLossless": "jpegXLLossless", "JPEGXLJPEGRecompression": "jpegXLJPEGRecompression",
    "JPIPHTJ2KReferenced": "jpipHTJ2KReferenced", "JPIPHTJ2KReferencedDeflate": "jpipHTJ2KReferencedDeflate",
}

SINGLE = {
    "AE": "String", "AS": "AgeString", "AT": "AttributeTag", "CS": "String", "DA": "DICOMDate",
    "DS": "DecimalString", "DT": "DICOMDateTime", "FD": "Double", "FL": "Float", "IS": "Int", "LO": "String",
    "LT": "String", "PN": "PersonName", "SH": "String", "SL": "Int32", "SQ": "[DataSet]", "SS": "Int16",
    "ST": "String", "SV": "Int64", "TM": "DICOMTime", "UC": "String", "UI": "UID", "UL": "UInt32", "UR": "String",
    "US": "UInt16", "UT": "String", "UV": "UInt64", "US/SS": "Int",
}
# The value is one whatever the multiplicity says.
WHOLE = {"LT", "SQ", "ST", "UR", "UT"}
# The VR that a choice is written with, and read with where implicit VR does not tell.
CHOSEN = {"US/SS": "US", "OB/OW": "OW", "US/OW": "OW", "US/SS/OW": "OW"}

TYPE_LETTERS = {"1": "1", "1C": "A", "2": "2", "2C": "B", "3": "3"}


def rows(folder, name):
    with open(folder / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def lower_camel(keyword, name):
    """SOPInstanceUID → sopInstanceUID, PatientID → patientID, ICCProfile → iccProfile, KVP → kvp.

    Where two acronyms meet, the name tells how far the first one goes: VOI LUT Function, VOILUTFunction → voiLUTFunction.
    """
    if keyword in IRREGULAR_NAMES:
        return IRREGULAR_NAMES[keyword]
    first = re.split(r"[ /-]", name)[0]
    if re.fullmatch(r"[A-Z][A-Z0-9]+", first) and keyword.startswith(first):
        return first.lower() + keyword[len(first):]
    run = re.match(r"[A-Z]+", keyword)
    if not run:
        return keyword
    length = run.end()
    if length > 1 and length < len(keyword) and keyword[length].islower():
        length -= 1
    name = keyword[:length].lower() + keyword[length:]
    return f"`{name}`" if name in SWIFT_KEYWORDS else name


def value_type(vr, vm):
    if vr not in SINGLE:
        return "Bytes"
    if vr in WHOLE or vm == "1":
        return SINGLE[vr]
    return f"[{SINGLE[vr]}]"


def header(table, edition):
    return f"// Generated from {table}, edition {edition}, by {COMMAND}. Do not edit.\n\n"


def swift_string_lines(name, text_rows, access="static let"):
    """A multi-line raw string literal; one row a line."""
    body = "\n".join(text_rows)
    assert '"""' not in body
    return f'    {access} {name}: StaticString = #"""\n{body}\n"""#\n'


def attributes(elements):
    """extension Attribute where Value == T: one file a value type."""
    by_type = {}
    for row in elements:
        if not row["keyword"] or not row["vr"]:
            continue
        by_type.setdefault(value_type(row["vr"], row["vm"]), []).append(row)
    files = {}
    for type_name, members in sorted(by_type.items()):
        text = header("PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1", "2026c")
        text += f"extension Attribute where Value == {type_name} {{\n"
        for row in members:
            tag, vr = row["tag"], CHOSEN.get(row["vr"], row["vr"])
            retired = ", retired" if row["retired"] == "Y" else ""
            text += f"    /// {row['name'] or row['keyword']} ({tag}), {row['vr'].replace('/', ' or ')}, VM {row['vm']}{retired}\n"
            name = lower_camel(row["keyword"], row["name"])
            wild = re.fullmatch(r"([56]0)xx,([0-9A-F]{4})", tag)
            if wild:
                base = f"0x{wild[1]}00{wild[2]}"
                what = "curve" if wild[1] == "50" else "overlay"
                text += f"    ///\n    /// - Parameter {what}: 0 to 15, the group's number among its repetitions (PS3.5 7.6).\n"
                text += f"    public static func {name}(_ {what}: UInt8 = 0) -> Self {{\n"
                text += f"        .init(AttributeTag(rawValue: {base} | UInt32({what} & 15) << 17), .{vr})\n    }}\n"
            elif "x" in tag:
                # Retired elements without a fixed place: readable by tag, no attribute of their own.
                text = text.rsplit("    ///", 1)[0]
            else:
                text += f"    public static var {name}: Self {{ .init(AttributeTag(rawValue: 0x{tag.replace(',', '')}), .{vr}) }}\n"
        text += "}\n"
        plain = type_name.replace("[", "").replace("]", "List") if type_name != "[DataSet]" else "DataSets"
        files[CORE / f"Attributes/Attributes+{plain}.swift"] = text
    return files


def dictionary(elements):
    """Tags and VRs as numbers for the reader, the rest as text that is cut on demand."""
    fixed = sorted((r for r in elements if "x" not in r["tag"] and r["vr"]), key=lambda r: r["tag"])
    wild = [r for r in elements if "x" in r["tag"] and r["vr"]]
    text = header("PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1", "2026c")
    text += "/// The registry of data elements as the generator lays it down.\nenum DataElementTable {\n"
    text += "    /// Tag and VR letters, `tag << 16 | vr`, in tag order.\n    static let tagsAndVRs: [UInt64] = [\n"
    line = ""
    for row in fixed:
        vr = CHOSEN.get(row["vr"], row["vr"])
        item = f"0x{row['tag'].replace(',', '')}{ord(vr[1]):02X}{ord(vr[0]):02X},"
        if len(line) + len(item) > 104:
            text += "        " + line.strip() + "\n"
            line = ""
        line += " " + item
    text += "        " + line.strip() + "\n    ]\n\n"
    text += "    /// VRs, VM, retired, keyword, name of the same elements, a line each.\n"
    text += swift_string_lines("rows", [detail(r) for r in fixed])
    text += "\n    /// Tag pattern, then as above, of elements whose tags vary.\n"
    text += swift_string_lines("patterns", [r["tag"].replace(",", "") + "|" + detail(r) for r in wild])
    text += "}\n"
    return {CORE / "DataElementTable.swift": text}


def detail(row):
    return "|".join([row["vr"], row["vm"], row["retired"], row["keyword"], row["name"]])


def uids(folder):
    table = rows(folder, "uids.tsv")
    text = header("PS3.6 annex A", "2026c") + "extension UID {\n"
    for row in table:
        if row["keyword"]:
            retired = ", retired" if row["retired"] == "Y" else ""
            text += f"    /// {row['name']}, {row['type']}{retired}\n"
            text += f"    public static var {lower_camel(row['keyword'], row['name'])}: UID {{ UID(rawValue: \"{row['uid']}\") }}\n"
    text += "}\n\nenum UIDTable {\n    /// UID, keyword, type, retired, name; a line each.\n"
    text += swift_string_lines(
        "rows", ["|".join([r["uid"], r["keyword"], r["type"], r["retired"], r["name"]]) for r in table])
    text += "}\n"
    storage = [r for r in rows(folder, "sop_classes.tsv") if r["kind"] == "storage"]
    classes = header("PS3.4 table B.5-1 and the retired ones before it", "2026c")
    classes += "extension UID {\n    /// The SOP classes of the Storage service, retired ones included (PS3.4 B.5).\n"
    classes += "    public static let storageSOPClasses: [UID] = [\n"
    for row in storage:
        classes += f"        \"{row['uid']}\",  // {row['name']}\n"
    classes += "    ]\n}\n"
    return {CORE / "UIDs.swift": text, CORE / "StorageSOPClasses.swift": classes}


def transfer_syntaxes(folder):
    table = rows(folder, "transfer_syntaxes.tsv")
    text = header("PS3.5 annex A and PS3.6 table A-1", "2026c") + "extension TransferSyntax {\n"
    for place, row in enumerate(table):
        name = lower_camel(row["keyword"], row["name"])
        retired = ", retired" if row["retired"] == "Y" else ""
        section = f" (PS3.5 {row['ps3_5']})" if row["ps3_5"] else ""
        text += f"    /// {row['name']}{retired}{section}\n"
        text += f"    public static var {name}: Self {{ .init(row: {place}) }}\n"
    text += "\n    static let table: [Definition] = [\n"
    for row in table:
        flags = []
        for name, holds in [
            ("isRetired", row["retired"] == "Y"), ("isImplicitVR", row["vr"] == "implicit"),
            ("isBigEndian", row["byte_order"] == "big"), ("isDeflated", row["dataset_deflated"] == "Y"),
            ("isEncapsulated", row["pixel_data"] == "encapsulated"),
        ]:
            if holds:
                flags.append(f"{name}: true")
        loss = {"never": ".never", "may": ".possible", "always": ".always"}.get(row["lossy"], ".never")
        frames = {"1": ".one", "n": ".many", "video1": ".wholeVideo", "videoN": ".video"}.get(row["frames_to_fragments"])
        parts = flags + [f"loss: {loss}"] + ([f"fragments: {frames}"] if frames else [])
        text += f"        Definition(\n            \"{row['uid']}\", \"{row['keyword']}\", \"{row['name']}\",\n"
        text += f"            codec: \"{'' if row['codec'] == 'none' else row['codec']}\", {', '.join(parts)}),\n"
    text += "    ]\n}\n"
    return {CORE / "TransferSyntaxes.swift": text}


def private_elements(folder):
    lines, creator = [], None
    for row in rows(folder, "private_dictionary.tsv"):
        if row["private_creator"] != creator:
            creator = row["private_creator"]
            lines.append("@" + creator)
        lines.append("|".join([row["tag"].replace(",", ""), row["VR"] if "VR" in row else row["vr"],
                               row.get("VM") or row.get("vm") or "", row["name"]]))
    text = header("the vendors' private elements", "2026-06")
    text += "enum PrivateElementTable {\n    /// `@` and a creator, then its elements: tag pattern, VR, VM, name.\n"
    text += swift_string_lines("rows", lines) + "}\n"
    return {CORE / "PrivateElementTable.swift": text}


def status_codes(folder):
    lines = []
    for row in rows(folder, "status_codes.tsv"):
        # Of the long ones what stands before the explanation.
        meaning = row["meaning"] if len(row["meaning"]) < 100 else row["meaning"].split(" - ")[0]
        if meaning:
            lines.append("|".join([row["code"], row["service"], row["sop_class"], row["operation"], meaning]))
    text = header("PS3.7 annex C, edition 2026c, and PS3.4", "2024c")
    text += "enum StatusCodeRows {\n"
    text += "    /// Code with x for any digit, service, SOP class, operations, meaning; a line each.\n"
    return {PROTOCOL / "StatusCodeRows.swift": text + swift_string_lines("rows", lines) + "}\n"}


def directory_records(folder):
    """Keys that stand in the record itself, what may stand below it, and which SOP class has which."""
    keys = {}
    for row in rows(folder, "dicomdir_records.tsv"):
        if not row["record_type"].startswith("(") and "/" not in row["path"] and row["type"]:
            keys.setdefault(row["record_type"], []).append(row["path"] + TYPE_LETTERS[row["type"]])
    below = {}
    for row in rows(folder, "dicomdir_hierarchy.tsv"):
        if not row["lower_record_type"].startswith("("):
            below.setdefault(row["record_type"], []).append(row["lower_record_type"])
    classes = [row["uid"] + "|" + row["record_type"]
               for row in rows(folder, "dicomdir_sop_classes.tsv") if row["record_type"]]
    text = header("PS3.3 annex F", "2024c") + "enum DirectoryRecordRows {\n"
    text += "    /// Record type, then its keys with their types (A: 1C, B: 2C), a line each.\n"
    text += swift_string_lines("keys", ["|".join([kind] + list(dict.fromkeys(tags))) for kind, tags in keys.items()])
    text += "\n    /// Record type, then what may stand below it.\n"
    text += swift_string_lines("hierarchy", ["|".join([kind] + lower) for kind, lower in below.items()])
    text += "\n    /// SOP class and record type.\n" + swift_string_lines("sopClasses", classes) + "}\n"
    return {CORE / "DirectoryRecordRows.swift": text}


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    folder = pathlib.Path(arguments[0]) if arguments else ROOT.parent / "shared/standard"
    if not folder.is_dir():
        sys.exit(f"{COMMAND}: no tables at {folder}: name their folder")
    elements = rows(folder, "data_elements.tsv")
    files = {}
    for part in (attributes(elements), dictionary(elements), uids(folder), transfer_syntaxes(folder),
                 private_elements(folder), status_codes(folder), directory_records(folder)):
        files.update(part)
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
