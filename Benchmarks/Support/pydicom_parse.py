"""The pydicom side of parse.py: does to a list of files what `dicom bench parse` does, and prints the same lines.

    pydicom_parse.py index|walk|memory|rewrite LIST

Prints the number of elements seen, then processor seconds and files."""
import io
import itertools
import sys
import time

import pydicom


def count(data):
    """Every element at every depth; only sequences are decoded."""
    number = 0
    for tag in list(data.keys()):
        number += 1
        raw = data.get_item(tag)
        if raw.VR == "SQ":
            number += sum(count(item) for item in data[tag].value)
    return number


def main(mode, list_path):
    paths = [line for line in open(list_path).read().splitlines() if line]
    elements = characters = 0
    start = time.process_time()
    for path in paths:
        if mode == "index":
            data = pydicom.dcmread(path, stop_before_pixels=True)
            elements += len(data.file_meta) + count(data)
        elif mode == "walk":
            data = pydicom.dcmread(path, stop_before_pixels=True)
            for element in itertools.chain(data.file_meta, data.iterall()):
                elements += 1
                if element.VR != "SQ" and not (isinstance(element.value, bytes) and len(element.value) > 4096):
                    characters += len(str(element.value))
        elif mode == "memory":
            data = pydicom.dcmread(path)
            elements += len(data.file_meta) + count(data)
        else:
            pydicom.dcmread(path).save_as(io.BytesIO(), enforce_file_format=True)
    seconds = time.process_time() - start
    print(characters, "characters", file=sys.stderr)
    print(elements)
    print(f"{seconds:.6f} {len(paths)}")


main(*sys.argv[1:3])
