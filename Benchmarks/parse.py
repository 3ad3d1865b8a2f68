#!/usr/bin/env python3
"""Parses the same files with `dicom`, DCMTK and pydicom, in turns, and prints medians and ratios.

Needs: pydicom in the Python that runs this, g++ and DCMTK's headers (Debian: libdcmtk-dev). What is missing is left out
and named. Each measurement is one process on one thread; its processor seconds are counted after its start-up."""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "Support"))

from interleaved import interleave, median, number, spread, table  # noqa: E402

MODES = ("index", "walk", "memory", "rewrite")


def measure(command):
    def once():
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else done.returncode)
        lines = done.stdout.split("\n")
        lines = [line for line in lines if line.strip()]
        seconds, units = lines[-1].split()[:2]
        elements = next((int(line.split()[0]) for line in reversed(lines[:-1]) if line.split()[0].isdigit()), None)
        return {"file": float(seconds) / float(units) * 1e6, "elements": elements / int(units) if elements else None,
                "element": float(seconds) / elements * 1e9 if elements else None}
    return once


def build_dcmtk(directory):
    tool = os.path.join(directory, "dcmtk_parse")
    source = os.path.join(HERE, "Support", "dcmtk_parse.cpp")
    if shutil.which("g++") is None:
        return None, "no g++"
    done = subprocess.run(
        ["g++", "-O2", "-std=c++17", source, "-o", tool, "-ldcmdata", "-loflog", "-lofstd", "-lpthread"],
        capture_output=True, text=True)
    return (tool, None) if done.returncode == 0 else (None, done.stderr.strip().splitlines()[-1])


def write_list(directory, name, paths):
    path = os.path.join(directory, name)
    with open(path, "w") as file:
        file.write("\n".join(paths) + "\n")
    return path


def compare(title, tools, lists, rounds, modes, log):
    """`lists`: tool → list file, since a slow tool is given fewer files."""
    print(f"\n### {title}\n")
    rows = []
    for mode in modes:
        contestants = {name: measure(command(mode, lists[name])) for name, command in tools.items()}
        results, errors = interleave(contestants, rounds, log)
        ours_file, ours_element = median(results, "dicom", "file"), median(results, "dicom", "element")
        for name in tools:
            if name in errors:
                rows.append((mode, name, "failed: " + errors[name], "", "", "", "", ""))
                continue
            file, element = median(results, name, "file"), median(results, name, "element")
            rows.append((
                mode, name, number(file), number(element), number(results[name][-1]["elements"], 6),
                number(file / ours_file) + "×" if ours_file else "–",
                number(element / ours_element) + "×" if element and ours_element else "–",
                f"{spread(results, name, 'file'):.0%}"))
    print(table(("mode", "tool", "µs a file", "ns an element", "elements a file", "dicom is faster, file", "element",
                 "spread"), rows))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dicom", default=os.path.join(HERE, "..", ".build", "release", "dicom"))
    parser.add_argument("--files", type=int, default=1000, help="512 × 512 CT files (default 1000)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--modes", nargs="*", default=MODES, choices=MODES)
    parser.add_argument("--directory", help="where the files are made; a memory-backed one measures no disk")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    log = (lambda text: print(text, file=sys.stderr)) if options.verbose else None
    try:
        import ct_header
    except ImportError:
        sys.exit("pydicom is needed to make the files: python3 -m pip install pydicom")

    with tempfile.TemporaryDirectory(prefix="parse-", dir=options.directory) as directory:
        tools = {"dicom": lambda mode, files: [options.dicom, "bench", "parse", mode, files]}
        dcmtk, reason = build_dcmtk(directory)
        if dcmtk:
            tools["DCMTK"] = lambda mode, files: [dcmtk, mode, files, directory]
        else:
            print("DCMTK left out:", reason)
        script = os.path.join(HERE, "Support", "pydicom_parse.py")
        tools["pydicom"] = lambda mode, files: [sys.executable, script, mode, files]

        paths = ct_header.make_ct(os.path.join(directory, "ct"), options.files)
        every, few = write_list(directory, "ct.txt", paths), write_list(directory, "few.txt", paths[:200])
        lists = {"dicom": every, "DCMTK": every, "pydicom": few}
        subprocess.run(["cat"] + paths, stdout=subprocess.DEVNULL)  # all contestants read from the page cache
        compare(f"CT 512 × 512 × 16, {os.path.getsize(paths[0]):,} bytes, {options.files} files", tools, lists,
                options.rounds, options.modes, log)

        for undefined in (False, True):
            path = os.path.join(directory, f"enhanced-{undefined}.dcm")
            elements = ct_header.make_enhanced(path, 1150, undefined)
            many, once = write_list(directory, "many.txt", [path] * 20), write_list(directory, "once.txt", [path])
            lists = {"dicom": many, "DCMTK": many, "pydicom": once}
            length = "undefined" if undefined else "defined"
            compare(f"Enhanced MR header, {elements:,} elements, sequences of {length} length", tools, lists,
                    min(options.rounds, 3), [mode for mode in options.modes if mode != "memory"], log)


if __name__ == "__main__":
    main()
