#!/usr/bin/env python3
"""Prints JPEGFixtures.swift: small pictures encoded by libjpeg-turbo, and what it decodes them to.

    python3 Scripts/jpeg_fixtures.py > Tests/DICOMImagingTests/Codecs/JPEG/JPEGFixtures.swift

Needs numpy, pillow and imagecodecs.
"""
import base64
import io

import imagecodecs
import numpy
from PIL import Image


def fnv(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def scene(width, height, samples, top):
    """Slopes, an edge and some noise; the same each time."""
    y, x = numpy.mgrid[0:height, 0:width]
    noise = numpy.random.default_rng(width * height).integers(0, top // 16 + 1, (height, width))
    planes = [(x * top // width + noise) % (top + 1),
              numpy.where(x + y > width, top - noise, y * top // height),
              (x * y * top // (width * height) + noise) % (top + 1)]
    picture = numpy.stack(planes[:samples], axis=-1)
    return picture[..., 0] if samples == 1 else picture


def pillow(width, height, samples, **options):
    picture = Image.fromarray(scene(width, height, samples, 255).astype("uint8"))
    out = io.BytesIO()
    picture.save(out, "JPEG", **options)
    return out.getvalue()


def turbo(width, height, samples, bits, **options):
    dtype = "uint8" if bits <= 8 else "uint16"
    picture = scene(width, height, samples, 2**bits - 1).astype(dtype)
    return imagecodecs.jpeg8_encode(picture, bitspersample=bits, **options)


fixtures = [
    ("greyBaseline", "8-bit grey, 19 × 13", pillow(19, 13, 1, quality=80)),
    ("greyRestarts", "8-bit grey, a restart after each MCU", pillow(40, 24, 1, quality=85, restart_marker_blocks=1)),
    ("colour444", "no subsampling", pillow(21, 18, 3, quality=90, subsampling=0)),
    ("colour422", "half the columns", pillow(37, 18, 3, quality=75, subsampling=1)),
    ("colour420", "half the columns and lines", pillow(37, 35, 3, quality=75, subsampling=2)),
    ("progressive", "8-bit colour, successive approximation", pillow(37, 35, 3, quality=80, progressive=True)),
    ("progressiveGrey", "8-bit grey, successive approximation", pillow(33, 17, 1, quality=90, progressive=True)),
    ("extended12", "12-bit grey", turbo(27, 21, 1, 12, level=92)),
    ("lossless8", "predictor 1, RGB", turbo(17, 11, 3, 8, lossless=True, predictor=1)),
] + [
    (f"lossless16p{p}", f"16-bit grey, predictor {p}", turbo(15, 9, 1, 16, lossless=True, predictor=p)) for p in range(1, 8)
]


def decoded(data):
    components = data[next(i for i in range(2, len(data)) if data[i] == 0xFF and data[i + 1] in (0xC0, 0xC1, 0xC2, 0xC3)) + 9]
    lossless = b"\xff\xc3" in data
    if components == 3 and not lossless:
        picture = imagecodecs.jpeg8_decode(data, colorspace="YCBCR", outcolorspace="YCBCR")
    elif components == 3:
        picture = imagecodecs.jpeg8_decode(data, colorspace="RGB", outcolorspace="RGB")
    else:
        picture = imagecodecs.jpeg8_decode(data)
    return picture


print("// Made by Scripts/jpeg_fixtures.py: pictures that libjpeg-turbo encoded, and the FNV-1a hash of what it decodes them to.")
print()
print("import Foundation\nimport Testing\n")
print("/// A small picture and what another decoder makes of it.")
print("struct JPEGFixture: Sendable, CustomTestStringConvertible {")
print("    var name: String\n    var base64: String\n    var width: Int\n    var height: Int\n    var samples: Int")
print("    var bytesPerSample: Int\n    var hash: UInt64\n")
print("    var bytes: [UInt8] { [UInt8](Data(base64Encoded: base64) ?? Data()) }")
print("    var testDescription: String { name }\n")
print("    static func hash(_ bytes: [UInt8]) -> UInt64 {")
print("        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }\n    }\n")
print("    static let all: [JPEGFixture] = [")
for name, words, data in fixtures:
    picture = decoded(data)
    height, width = picture.shape[:2]
    samples = picture.shape[2] if picture.ndim == 3 else 1
    text = base64.b64encode(data).decode()
    lines = [text[i:i + 96] for i in range(0, len(text), 96)]
    print(f"        // {words}")
    print(f"        JPEGFixture(\n            name: \"{name}\",")
    print("            base64: \"\"\"\n                " + "\\\n                ".join(lines) + "\n                \"\"\",")
    print(f"            width: {width}, height: {height}, samples: {samples}, bytesPerSample: {picture.itemsize},")
    print(f"            hash: 0x{fnv(picture.astype(picture.dtype.newbyteorder('<')).tobytes()):016X}),")
print("    ]\n}")
