#!/usr/bin/env python3
"""Measures reading, writing and dumping beside DCMTK, pydicom and the bare system, and writes the table of
Documentation/Performance.md between its two marks (--write; without it the table is printed).

Everything is measured in one run, the contestants in turns, medians of the rounds. Needs: pydicom in the Python that runs
this, gcc and g++, DCMTK with its headers (Debian: dcmtk, libdcmtk-dev)."""
import argparse
import datetime
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "Support"))

import allocations  # noqa: E402
from interleaved import interleave, median, number, table  # noqa: E402
from parse import build_dcmtk, measure, write_list  # noqa: E402

PAGE = os.path.join(HERE, "..", "Documentation", "Performance.md")
MARKS = ("<!-- measured: Benchmarks/performance.py -->", "<!-- end -->")


def process(command):
    """One process: processor and wall milliseconds, peak memory in MB."""
    def once():
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            raise RuntimeError(f"status {child.returncode}")
        return {"cpu": (usage.ru_utime + usage.ru_stime) * 1e3, "wall": (time.perf_counter() - start) * 1e3,
                "memory": usage.ru_maxrss / 1024}
    return once


class Measurements:
    def __init__(self, options, directory):
        self.dicom, self.rounds, self.directory = options.dicom, options.rounds, directory
        self.log = (lambda text: print(text, file=sys.stderr)) if options.verbose else None
        self.rows = []
        self.dcmtk, reason = build_dcmtk(directory)
        if self.dcmtk is None:
            sys.exit("DCMTK: " + reason)
        self.bare = os.path.join(directory, "bare_read")
        subprocess.run(["gcc", "-O2", "-o", self.bare, os.path.join(HERE, "Support", "bare_read.c")], check=True)

    def path(self, name):
        return os.path.join(self.directory, name)

    def row(self, what, ours, unit, peers, targets):
        """`peers`: name → its median; `targets`: name → how many times as fast we mean to be."""
        cells = []
        for name in ("DCMTK", "pydicom", "the system"):
            peer = peers.get(name)
            if peer is None:
                cells.append("")
                continue
            text = f"{number(peer)} {unit}, {number(peer / ours)}×"
            if name in targets:
                wanted = targets[name]
                text += f" (≥ {number(wanted)}: {'yes' if peer / ours >= wanted else '**no**'})"
            cells.append(text)
        self.rows.append((what, f"{number(ours)} {unit}", *cells))
        print(self.rows[-1], file=sys.stderr)

    def parse(self, what, mode, lists, targets, bare=False, key="file", scale=1, unit="µs", jobs=None, rounds=None):
        contestants = {"dicom": measure([self.dicom, "bench", "parse", mode, lists["dicom"]]
                                        + (["--jobs", str(jobs)] if jobs else []))}
        if "DCMTK" in lists:
            contestants["DCMTK"] = measure([self.dcmtk, mode, lists["DCMTK"], "/dev/shm"])
        if "pydicom" in lists:
            script = os.path.join(HERE, "Support", "pydicom_parse.py")
            contestants["pydicom"] = measure([sys.executable, script, mode, lists["pydicom"]])
        if bare:
            contestants["the system"] = measure([self.bare, lists["dicom"]])
        results, errors = interleave(contestants, rounds or self.rounds, self.log)
        for name, error in errors.items():
            print(what, name, "failed:", error, file=sys.stderr)
        medians = {name: median(results, name, key) for name in contestants}
        ours = medians.pop("dicom")
        if ours is None:
            return
        elements = {name: results[name][-1]["elements"] for name in contestants if results[name]}
        print(what, "elements:", elements, file=sys.stderr)
        self.row(what, ours / scale, unit, {n: value / scale for n, value in medians.items() if value}, targets)


def parsing(m, ct_header, files):
    paths = ct_header.make_ct(m.path("ct"), files)
    subprocess.run(["cat"] + paths, stdout=subprocess.DEVNULL)
    few = write_list(m.directory, "few.txt", paths[:200])
    every = write_list(m.directory, "ct.txt", paths)
    lists = {"dicom": every, "DCMTK": every, "pydicom": few}
    m.parse("CT, header: every element known", "index", lists, {"DCMTK": 10, "pydicom": 50})
    m.parse("CT, every value made text", "walk", lists, {})
    m.parse("CT, all bytes in memory", "memory", lists, {"the system": 1 / 1.15}, bare=True)
    m.parse("CT, read and written over a file in memory", "rewrite", lists, {"DCMTK": 2.5})
    for undefined in (False, True):
        path = m.path(f"enhanced-{undefined}.dcm")
        elements = ct_header.make_enhanced(path, 1150, undefined)
        many, once = write_list(m.directory, "many.txt", [path] * 20), write_list(m.directory, "once.txt", [path])
        lists = {"dicom": many, "DCMTK": many, "pydicom": once}
        name = f"enhanced MR, {elements:,} elements, {'undefined' if undefined else 'defined'} lengths"
        m.parse(name + ": every one known", "index", lists, {"DCMTK": 50}, scale=1e3, unit="ms", rounds=5)
        m.parse(name + ": as text", "walk", lists, {"DCMTK": 5}, scale=1e3, unit="ms", rounds=5)
    path = m.path("nested.dcm")
    elements = ct_header.make_nested(path)
    many, once = write_list(m.directory, "many.txt", [path] * 100), write_list(m.directory, "once.txt", [path] * 5)
    m.parse(f"100 levels of sequences, {elements:,} elements: every one known", "index",
            {"dicom": many, "DCMTK": many, "pydicom": once}, {"DCMTK": 20})
    return paths


def cores(m, paths, count):
    """Wall time on every core, of files that are all in the page cache."""
    repeated = write_list(m.directory, "repeated.txt", (paths * (count // len(paths) + 1))[:count])
    every = write_list(m.directory, "cores.txt", paths)
    jobs = len(os.sched_getaffinity(0))
    m.parse(f"{count:,} CT headers on {jobs} cores, time that passes, a file (DCMTK on one)", "index",
            {"dicom": repeated, "DCMTK": every}, {"DCMTK": 18}, jobs=jobs)


def dumps(m, paths):
    for count in (1, 200):
        files = paths[:count]
        contestants = {"dicom": process([m.dicom, "dump"] + files), "DCMTK": process(["dcmdump"] + files)}
        results, _ = interleave(contestants, max(m.rounds, 11), m.log)
        ours, theirs = median(results, "dicom", "cpu") / count, median(results, "DCMTK", "cpu") / count
        name = "`dicom dump`, a process for one file" if count == 1 else f"`dicom dump`, a file of {count}"
        m.row(name, ours, "ms", {"DCMTK": theirs}, {"DCMTK": 3})


def large(m, ct_header, paths):
    sparse = ct_header.make_sparse(m.path("sparse.dcm"))
    small, big = write_list(m.directory, "one.txt", paths[:1]), write_list(m.directory, "sparse.txt", [sparse])
    floor = process([m.dicom, "bench", "parse", "index", small])()["memory"]
    header = process([m.dicom, "bench", "parse", "index", big])()
    over = max(0, header["memory"] - floor)
    m.rows.append(("header of an object of 4 GB: peak memory over the process's floor",
                   f"{over:.1f} MB (< 20: {'yes' if over < 20 else '**no**'})", "", "", ""))
    edit = process([m.dicom, "bench", "parse", "edit", big, "--scratch", m.directory])()
    start = time.perf_counter()
    shutil.copyfile(sparse, m.path("copy.dcm"))
    copy = time.perf_counter() - start
    os.remove(m.path("copy.dcm"))
    m.rows.append(("the same, one element changed, written to a new file: peak memory over the floor; time",
                   f"{max(0, edit['memory'] - floor):.1f} MB; {edit['wall'] / 1e3:.1f} s", "", "",
                   f"a copy {copy:.1f} s"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dicom", default=os.path.join(HERE, "..", ".build", "release", "dicom"))
    parser.add_argument("--files", type=int, default=1000, help="CT files (default 1000)")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--no-large", action="store_true", help="leave the object of 4 GB out")
    parser.add_argument("--directory", help="where the files are made: a disk with 10 GB free")
    parser.add_argument("--write", action="store_true", help="put the table into Documentation/Performance.md")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    import ct_header
    with tempfile.TemporaryDirectory(prefix="performance-", dir=options.directory) as directory:
        m = Measurements(options, directory)
        load = os.getloadavg()[0]
        paths = parsing(m, ct_header, options.files)
        cores(m, paths, 10_000)
        dumps(m, paths)
        if not options.no_large:
            large(m, ct_header, paths)
        counted = allocations.measure(options.dicom, directory)
        load = statistics.mean((load, os.getloadavg()[0]))
    cpu = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
               platform.machine())
    text = (f"{datetime.date.today():%d %B %Y}, {cpu}, {len(os.sched_getaffinity(0))} cores, load {load:.1f}; medians "
            "of one run. In brackets what was aimed at, and whether it was reached.\n\n"
            + table(("", "`dicom`", "DCMTK", "pydicom", "the system"), m.rows) + "\n\n"
            + table(("allocations a file", "number", "bytes"), [
                (name, f"{count:.0f}", f"{size:,.0f}") for name, (count, size) in counted.items()]) + "\n")
    if not options.write:
        print(text)
        return
    with open(PAGE) as file:
        page = file.read()
    before, rest = page.split(MARKS[0], 1)
    with open(PAGE, "w") as file:
        file.write(before + MARKS[0] + "\n" + text + MARKS[1] + rest.split(MARKS[1], 1)[1])


if __name__ == "__main__":
    main()
