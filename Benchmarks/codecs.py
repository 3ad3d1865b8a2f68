#!/usr/bin/env python3
"""JPEG frames: `dicom bench codec` beside libjpeg-turbo (by imagecodecs), in turns, one thread, the same frames.

    python3 Benchmarks/codecs.py [--dicom PATH] [--seconds S] [--rounds N]

Prints MB/s of samples: the fastest frame of all rounds on each side, and their ratio. libjpeg-turbo encodes the frames that
are decoded. Needs numpy, pydicom and imagecodecs.
"""
import argparse
import os
import subprocess
import tempfile
import time

import imagecodecs
import numpy
import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import ExplicitVRLittleEndian, SecondaryCaptureImageStorage

BASELINE, EXTENDED, SV1 = (f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 70))


def scene(size, samples, bits):
    """Slopes, discs and noise of some two levels in 256."""
    y, x = numpy.mgrid[0:size, 0:size] / size
    rng = numpy.random.default_rng(size)
    planes = []
    for number in range(samples):
        plane = 0.5 + 0.3 * numpy.sin(7 * x + number) * numpy.cos(5 * y)
        for _ in range(12):
            cx, cy, radius, level = rng.random(4)
            plane = numpy.where((x - cx) ** 2 + (y - cy) ** 2 < (radius / 6) ** 2, 0.2 + 0.6 * level, plane)
        planes.append(plane + rng.normal(0, 0.004, plane.shape))
    picture = numpy.stack(planes, axis=-1).clip(0, 1) * (2**bits - 1)
    picture = picture.astype("uint8" if bits == 8 else "uint16")
    return picture[..., 0] if samples == 1 else picture


def write(path, picture, bits, syntax, photometric, encoded=None):
    data = Dataset()
    data.file_meta = FileMetaDataset()
    data.file_meta.TransferSyntaxUID = syntax
    data.file_meta.MediaStorageSOPClassUID = data.SOPClassUID = SecondaryCaptureImageStorage
    data.file_meta.MediaStorageSOPInstanceUID = data.SOPInstanceUID = "2.25.1"
    data.Rows, data.Columns = picture.shape[:2]
    data.SamplesPerPixel = 1 if picture.ndim == 2 else 3
    if data.SamplesPerPixel == 3:
        data.PlanarConfiguration = 0
    data.PhotometricInterpretation = photometric
    data.BitsAllocated, data.BitsStored, data.HighBit = 8 * picture.itemsize, bits, bits - 1
    data.PixelRepresentation = 0
    if encoded is None:
        data.PixelData = picture.tobytes()
    else:
        data.PixelData = encapsulate([encoded])
        data["PixelData"].is_undefined_length = True
    data["PixelData"].VR = "OB" if bits == 8 or encoded else "OW"
    pydicom.dcmwrite(path, data, enforce_file_format=True)


def fastest(body, seconds):
    best, start = float("inf"), time.process_time()
    while time.process_time() - start < seconds:
        before = time.process_time()
        body()
        best = min(best, time.process_time() - before)
    return best


def ours(arguments, task, syntax, path):
    run = subprocess.run([arguments.dicom, "bench", "codec", task, syntax, path, str(arguments.seconds)],
                         capture_output=True, text=True, check=True)
    return float(run.stdout.split()[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dicom", default=".build/release/dicom")
    parser.add_argument("--seconds", type=float, default=0.5)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    cases = [
        ("baseline grey 512", 512, 1, 8, BASELINE), ("baseline grey 2048", 2048, 1, 8, BASELINE),
        ("baseline RGB 1024 4:2:2", 1024, 3, 8, BASELINE), ("extended 12-bit 512", 512, 1, 12, EXTENDED),
        ("extended 12-bit 2048", 2048, 1, 12, EXTENDED), ("lossless 12-bit 512", 512, 1, 12, SV1),
        ("lossless 12-bit 2048", 2048, 1, 12, SV1), ("lossless RGB 1024", 1024, 3, 8, SV1),
    ]
    print(f"{'':28}{'decode':>8}{'peer':>8}{'ratio':>7}{'encode':>9}{'peer':>8}{'ratio':>7}   MB/s")
    with tempfile.TemporaryDirectory() as folder:
        for name, size, samples, bits, syntax in cases:
            picture = scene(size, samples, bits)
            if syntax == SV1:
                options = dict(lossless=True, predictor=1, bitspersample=bits)
            else:
                options = dict(level=90, bitspersample=bits, **({"subsampling": "422"} if samples == 3 else {}))
            raw = {"colorspace": "RGB", "outcolorspace": "RGB"} if samples == 3 and syntax == SV1 else {}
            if samples == 3 and syntax == BASELINE:
                raw = {"colorspace": "YCBCR", "outcolorspace": "YCBCR"}
            encoded = imagecodecs.jpeg8_encode(picture, **options)
            native, compressed = os.path.join(folder, "native.dcm"), os.path.join(folder, "compressed.dcm")
            photometric = "MONOCHROME2" if samples == 1 else "RGB" if syntax == SV1 else "YBR_FULL_422"
            write(native, picture, bits, ExplicitVRLittleEndian, "MONOCHROME2" if samples == 1 else "RGB")
            write(compressed, picture, bits, syntax, photometric, encoded)
            times = numpy.full(4, numpy.inf)
            for _ in range(arguments.rounds):
                times = numpy.minimum(times, [
                    ours(arguments, "decode", syntax, compressed),
                    fastest(lambda: imagecodecs.jpeg8_decode(encoded, **raw), arguments.seconds),
                    ours(arguments, "encode", syntax, native),
                    fastest(lambda: imagecodecs.jpeg8_encode(picture, **options), arguments.seconds)])
            rates = picture.nbytes / times / 1e6
            print(f"{name:28}{rates[0]:8.0f}{rates[1]:8.0f}{rates[0] / rates[1]:7.2f}"
                  f"{rates[2]:9.0f}{rates[3]:8.0f}{rates[2] / rates[3]:7.2f}")


if __name__ == "__main__":
    main()
