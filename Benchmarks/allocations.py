#!/usr/bin/env python3
"""Counts what `dicom bench parse` allocates for each file, and holds it against the committed thresholds.

Two lists of the same files are read, one longer by a hundred: the difference is theirs alone. Needs gcc, glibc, and pydicom
in the Python that runs this. The thresholds are in Benchmarks/allocations.json; --check fails where one is passed."""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "Support"))

from interleaved import table  # noqa: E402

MODES = ("index", "walk", "memory", "rewrite")
THRESHOLDS = os.path.join(HERE, "allocations.json")


def build_counter(directory):
    library = os.path.join(directory, "count_allocations.so")
    source = os.path.join(HERE, "Support", "count_allocations.c")
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", library, source], check=True)
    return library


def totals(dicom, library, mode, paths, directory):
    """Allocations and bytes of a whole process."""
    files, report = os.path.join(directory, "list.txt"), os.path.join(directory, "report.txt")
    with open(files, "w") as file:
        file.write("\n".join(paths) + "\n")
    if os.path.exists(report):
        os.remove(report)
    subprocess.run([dicom, "bench", "parse", mode, files], check=True, stdout=subprocess.DEVNULL,
                   env=dict(os.environ, LD_PRELOAD=library, ALLOCATIONS_TO=report))
    with open(report) as file:
        return [int(number) for number in file.read().split()[:2]]


def per_file(dicom, library, mode, path, directory):
    few, many = (totals(dicom, library, mode, [path] * count, directory) for count in (20, 120))
    return [(after - before) / 100 for before, after in zip(few, many)]


def measure(dicom, directory):
    """Name of a row → allocations and bytes for a file."""
    import ct_header
    library = build_counter(directory)
    ct = ct_header.make_ct(os.path.join(directory, "ct"), 1)[0]
    enhanced = os.path.join(directory, "enhanced.dcm")
    ct_header.make_enhanced(enhanced, 100, False)
    rows = {"CT, " + mode: per_file(dicom, library, mode, ct, directory) for mode in MODES}
    for mode in ("index", "walk"):
        rows["enhanced MR of 100 frames, " + mode] = per_file(dicom, library, mode, enhanced, directory)
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dicom", default=os.path.join(HERE, "..", ".build", "release", "dicom"))
    parser.add_argument("--check", action="store_true", help="fail where a threshold is passed")
    parser.add_argument("--update", action="store_true", help="make what is measured the thresholds")
    options = parser.parse_args()
    if shutil.which("gcc") is None or not sys.platform.startswith("linux"):
        sys.exit("needs gcc and glibc")
    with tempfile.TemporaryDirectory(prefix="allocations-") as directory:
        rows = measure(options.dicom, directory)
    if options.update:
        with open(THRESHOLDS, "w") as file:
            json.dump({name: round(count + 0.5) for name, (count, _) in rows.items()}, file, indent=2)
            file.write("\n")
    with open(THRESHOLDS) as file:
        thresholds = json.load(file)
    print(table(("", "allocations a file", "at most", "bytes a file"), [
        (name, f"{count:.1f}", thresholds.get(name, "–"), f"{size:,.0f}") for name, (count, size) in rows.items()]))
    grown = [name for name, (count, _) in rows.items() if count > thresholds.get(name, float("inf"))]
    missing = [name for name in rows if name not in thresholds]
    if options.check and (grown or missing):
        sys.exit("over the threshold: " + ", ".join(grown) if grown else "no threshold for: " + ", ".join(missing))


if __name__ == "__main__":
    main()
