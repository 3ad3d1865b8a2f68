#!/usr/bin/env python3
"""Writes Sources/DICOMCore/Generated/CharacterSets from the codecs of Python.

    Scripts/generate_character_sets.py [--check]

A table is text: the characters in the order of their codes, a row a line, `.` where a code has none, `x-y` for
neighbours in Unicode from x to y, the dots at the end of a row left out. With --check nothing is written; the exit
status is 1 where a committed file differs from what would be written.
"""

import pathlib
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "Sources/DICOMCore/Generated/CharacterSets"
COMMAND = "Scripts/generate_character_sets.py"

# In the order of the cases of GraphicSet.
SINGLE_BYTE = [
    ("JIS X 0201 Katakana", "shift_jis"), ("Latin 1", "iso8859_1"), ("Latin 2", "iso8859_2"),
    ("Latin 3", "iso8859_3"), ("Latin 4", "iso8859_4"), ("Latin 5", "iso8859_9"), ("Latin 9", "iso8859_15"),
    ("Cyrillic", "iso8859_5"), ("Arabic", "iso8859_6"), ("Greek", "iso8859_7"), ("Hebrew", "iso8859_8"),
    ("Thai", "iso8859_11"),
]
GRAPHIC = range(0x21, 0x7F)
GB_TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFF)]


def decoded(data, codec):
    """The one character that the bytes stand for, or None."""
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return text if len(text) == 1 else None


def escaped(character):
    if character in "\"\\" or unicodedata.category(character)[0] in "CMZ" or unicodedata.bidirectional(character) in (
            "R", "AL", "AN"):
        return f"\\u{{{ord(character):X}}}"
    return character


def row_text(characters):
    """One row: runs of three or more shortened, unassigned codes as dots."""
    text, place = "", 0
    while place < len(characters):
        first = characters[place]
        if first is None:
            text += "."
            place += 1
            continue
        assert first not in ".-\n"
        end = place + 1
        while end < len(characters) and characters[end] and ord(characters[end]) == ord(first) + end - place:
            end += 1
        run = characters[place:end]
        text += "".join(map(escaped, run)) if len(run) < 4 else escaped(run[0]) + "-" + escaped(run[-1])
        place = end
    return text.rstrip(".")


def literal(name, comment, rows):
    body = "\n".join(rows)
    assert '"""' not in body
    return f'    /// {comment}\n    static let {name}: StaticString = """\n{body}\n"""\n'


def file(name, parts):
    text = f"// Generated from the codecs of Python by {COMMAND}. Do not edit.\n\n"
    text += "extension CharacterSetTable {\n" + "\n".join(parts) + "}\n"
    return {FOLDER / name: text}


def single_byte():
    rows = [row_text([decoded(bytes([byte]), codec) for byte in range(0xA0, 0x100)]) for _, codec in SINGLE_BYTE]
    names = ", ".join(name for name, _ in SINGLE_BYTE)
    comment = f"The upper half, A0 to FF, of {names}: a row a set."
    words, lines = comment.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) > 105:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return file("SingleByteSets.swift", [literal("singleByteSets", "\n    /// ".join(lines), rows)])


def double_byte(name, title, decode):
    rows = [row_text([decode(bytes([high, low])) for low in GRAPHIC]) for high in GRAPHIC]
    return file(f"{title.replace(' ', '')}.swift", [literal(name, f"{title}, codes 21 to 7E twice.", rows)])


def index_ranges(name, comment, indices):
    """A list of half-open ranges as Swift text."""
    ranges = []
    for index in indices:
        if ranges and ranges[-1][1] == index:
            ranges[-1][1] = index + 1
        else:
            ranges.append([index, index + 1])
    lines, line = [], ""
    for low, high in ranges:
        item = f"{low}..<{high},"
        if len(line) + len(item) > 100:
            lines.append(line.strip())
            line = ""
        line += " " + item
    body = "\n".join(f"        {text}" for text in [*lines, line.strip()])
    return f"    /// {comment}\n    static let {name}: [Range<Int>] = [\n{body}\n    ]\n"


def chinese():
    leads = range(0x81, 0xFF)
    pairs = [bytes([lead, trail]) for lead in leads for trail in GB_TRAILS]
    whole = [decoded(pair, "gb18030") for pair in pairs]
    narrow = [decoded(pair, "gbk") for pair in pairs]
    assert all(whole) and all(n in (None, w) for n, w in zip(narrow, whole))
    check_four_bytes(whole)
    rows = [row_text(whole[start:start + 190]) for start in range(0, len(whole), 190)]
    old, missing = [], []
    for index, pair in enumerate(pairs):
        if min(pair) < 0xA1:
            continue
        character = decoded(pair, "gb2312")
        if character is None and narrow[index]:
            missing.append(index)
        elif character != narrow[index]:
            old.append(f"{index}: 0x{ord(character):04X}")
    parts = [
        literal("gb18030", "GB 18030 in two bytes: leads 81 to FE, trails 40 to 7E and 80 to FE.", rows),
        index_ranges("notInGBK", "Places of the table above that GBK leaves empty.",
                     [i for i, n in enumerate(narrow) if n is None]),
        index_ranges("notInGB2312", "Places, beyond those, that GB 2312 leaves empty among leads and trails A1 to FE.",
                     missing),
        "    /// Places where GB 2312 has another character.\n"
        f"    static let otherInGB2312: [Int: UInt16] = [{', '.join(old)}]\n",
    ]
    return file("GB18030.swift", parts)


def check_four_bytes(whole):
    """What has no two bytes has four, in the order of Unicode: the package derives these and keeps no table."""
    pairs = set(whole)
    rest = [c for c in range(0x80, 0x10000) if chr(c) not in pairs and not 0xD800 <= c < 0xE000]
    for index, code in [*enumerate(rest), *((189000 + c, 0x10000 + c) for c in range(0x100000))]:
        quad = bytes([0x81 + index // 12600, 0x30 + index // 1260 % 10, 0x81 + index // 10 % 126, 0x30 + index % 10])
        assert quad.decode("gb18030") == chr(code), quad


def main():
    files = {}
    for part in (
        single_byte(),
        double_byte("jisX0208", "JIS X 0208", lambda pair: decoded(b"\x1b$B" + pair, "iso2022_jp")),
        double_byte("jisX0212", "JIS X 0212", lambda pair: decoded(b"\x1b$(D" + pair, "iso2022_jp_2")),
        double_byte("ksX1001", "KS X 1001", lambda pair: decoded(b"\x1b$)C\x0e" + pair + b"\x0f", "iso2022_kr")),
        chinese(),
    ):
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
