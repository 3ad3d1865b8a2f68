extension JPEG {
    /// The shape of samples that are to be encoded: components side by side, little endian.
    package struct Picture: Equatable, Sendable {
        /// 1 to 65,535.
        package var width: Int
        /// 1 to 65,535.
        package var height: Int
        /// 1, 3 or 4.
        package var components: Int
        /// 1 or 2.
        package var bytesPerSample: Int
        /// What three components mean: nothing of it is changed but what an encoder's subsampling asks for.
        package var colour: ColourSpace

        package init(width: Int, height: Int, components: Int, bytesPerSample: Int, colour: ColourSpace) {
            self.width = width
            self.height = height
            self.components = components
            self.bytesPerSample = bytesPerSample
            self.colour = colour
        }

        package var byteCount: Int { width * height * components * bytesPerSample }

        package var isValid: Bool {
            (1...65_535).contains(width) && (1...65_535).contains(height) && (1...4).contains(components)
                && (1...2).contains(bytesPerSample)
        }
    }
}

extension JPEG.BitWriter {
    /// Application segments that say what three components mean: JFIF's for YCbCr, Adobe's for others.
    mutating func appendSigns(_ colour: JPEG.ColourSpace, isLossless: Bool) {
        switch colour {
        case .yCbCr where !isLossless, .grey where !isLossless:
            append(.application0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])
        case .rgb, .cmyk: append(.application14, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0])
        case .yCbCr: append(.application14, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
        case .ycck: append(.application14, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2])
        case .grey, .unknown: break
        }
    }

    /// SOFn. - Parameter sampling: of each component, horizontal times 16 and vertical.
    mutating func appendFrameHeader(
        _ marker: JPEG.Marker, _ picture: JPEG.Picture, precision: Int, sampling: [Int], tables: [Int]
    ) {
        var contents = [UInt8(precision)]
        for number in [picture.height, picture.width] { contents += [UInt8(number >> 8), UInt8(number & 0xFF)] }
        contents.append(UInt8(picture.components))
        for index in 0..<picture.components {
            contents += [UInt8(index + 1), UInt8(sampling[index]), UInt8(tables[index])]
        }
        append(marker, contents)
    }

    /// DHT of one table.
    mutating func append(_ specification: JPEG.HuffmanSpecification, isAC: Bool, number: Int) {
        append(
            .defineHuffmanTables,
            [UInt8(number | (isAC ? 0x10 : 0))] + specification.counts.map { UInt8($0) } + specification.symbols)
    }

    /// SOS. - Parameter last: the three bytes after the components.
    mutating func appendScanHeader(tables: [Int], last: [Int]) {
        var contents = [UInt8(tables.count)]
        for (index, table) in tables.enumerated() { contents += [UInt8(index + 1), UInt8(table)] }
        append(.startOfScan, contents + last.map { UInt8($0) })
    }
}
