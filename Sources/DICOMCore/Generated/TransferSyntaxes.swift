// Generated from PS3.5 annex A and PS3.6 table A-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension TransferSyntax {
    /// Implicit VR Little Endian: Default Transfer Syntax for DICOM (PS3.5 A.1)
    public static var implicitVRLittleEndian: Self { .init(row: 0) }
    /// Explicit VR Little Endian (PS3.5 A.2)
    public static var explicitVRLittleEndian: Self { .init(row: 1) }
    /// Encapsulated Uncompressed Explicit VR Little Endian (PS3.5 A.4.11)
    public static var encapsulatedUncompressedExplicitVRLittleEndian: Self { .init(row: 2) }
    /// Deflated Explicit VR Little Endian (PS3.5 A.5)
    public static var deflatedExplicitVRLittleEndian: Self { .init(row: 3) }
    /// Explicit VR Big Endian, retired (PS3.5 A.3)
    public static var explicitVRBigEndian: Self { .init(row: 4) }
    /// JPEG Baseline (Process 1): Default Transfer Syntax for Lossy JPEG 8 Bit Image Compression (PS3.5 A.4.1)
    public static var jpegBaseline8Bit: Self { .init(row: 5) }
    /// JPEG Extended (Process 2 & 4): Default Transfer Syntax for Lossy JPEG 12 Bit Image Compression (Process 4 only) (PS3.5 A.4.1)
    public static var jpegExtended12Bit: Self { .init(row: 6) }
    /// JPEG Extended (Process 3 & 5), retired (PS3.5 A.4.1)
    public static var jpegExtended35: Self { .init(row: 7) }
    /// JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8), retired (PS3.5 A.4.1)
    public static var jpegSpectralSelectionNonHierarchical68: Self { .init(row: 8) }
    /// JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9), retired (PS3.5 A.4.1)
    public static var jpegSpectralSelectionNonHierarchical79: Self { .init(row: 9) }
    /// JPEG Full Progression, Non-Hierarchical (Process 10 & 12), retired (PS3.5 A.4.1)
    public static var jpegFullProgressionNonHierarchical1012: Self { .init(row: 10) }
    /// JPEG Full Progression, Non-Hierarchical (Process 11 & 13), retired (PS3.5 A.4.1)
    public static var jpegFullProgressionNonHierarchical1113: Self { .init(row: 11) }
    /// JPEG Lossless, Non-Hierarchical (Process 14) (PS3.5 A.4.1)
    public static var jpegLossless: Self { .init(row: 12) }
    /// JPEG Lossless, Non-Hierarchical (Process 15), retired (PS3.5 A.4.1)
    public static var jpegLosslessNonHierarchical15: Self { .init(row: 13) }
    /// JPEG Extended, Hierarchical (Process 16 & 18), retired (PS3.5 A.4.1)
    public static var jpegExtendedHierarchical1618: Self { .init(row: 14) }
    /// JPEG Extended, Hierarchical (Process 17 & 19), retired (PS3.5 A.4.1)
    public static var jpegExtendedHierarchical1719: Self { .init(row: 15) }
    /// JPEG Spectral Selection, Hierarchical (Process 20 & 22), retired (PS3.5 A.4.1)
    public static var jpegSpectralSelectionHierarchical2022: Self { .init(row: 16) }
    /// JPEG Spectral Selection, Hierarchical (Process 21 & 23), retired (PS3.5 A.4.1)
    public static var jpegSpectralSelectionHierarchical2123: Self { .init(row: 17) }
    /// JPEG Full Progression, Hierarchical (Process 24 & 26), retired (PS3.5 A.4.1)
    public static var jpegFullProgressionHierarchical2426: Self { .init(row: 18) }
    /// JPEG Full Progression, Hierarchical (Process 25 & 27), retired (PS3.5 A.4.1)
    public static var jpegFullProgressionHierarchical2527: Self { .init(row: 19) }
    /// JPEG Lossless, Hierarchical (Process 28), retired (PS3.5 A.4.1)
    public static var jpegLosslessHierarchical28: Self { .init(row: 20) }
    /// JPEG Lossless, Hierarchical (Process 29), retired (PS3.5 A.4.1)
    public static var jpegLosslessHierarchical29: Self { .init(row: 21) }
    /// JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]): Default Transfer Syntax for Lossless JPEG Image Compression (PS3.5 A.4.1)
    public static var jpegLosslessSV1: Self { .init(row: 22) }
    /// JPEG-LS Lossless Image Compression (PS3.5 A.4.3)
    public static var jpegLSLossless: Self { .init(row: 23) }
    /// JPEG-LS Lossy (Near-Lossless) Image Compression (PS3.5 A.4.3)
    public static var jpegLSNearLossless: Self { .init(row: 24) }
    /// JPEG 2000 Image Compression (Lossless Only) (PS3.5 A.4.4)
    public static var jpeg2000Lossless: Self { .init(row: 25) }
    /// JPEG 2000 Image Compression (PS3.5 A.4.4)
    public static var jpeg2000: Self { .init(row: 26) }
    /// JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only) (PS3.5 A.4.4)
    public static var jpeg2000MCLossless: Self { .init(row: 27) }
    /// JPEG 2000 Part 2 Multi-component Image Compression (PS3.5 A.4.4)
    public static var jpeg2000MC: Self { .init(row: 28) }
    /// JPIP Referenced (PS3.5 A.6)
    public static var jpipReferenced: Self { .init(row: 29) }
    /// JPIP Referenced Deflate (PS3.5 A.7)
    public static var jpipReferencedDeflate: Self { .init(row: 30) }
    /// MPEG2 Main Profile / Main Level (PS3.5 A.4.5)
    public static var mpeg2MPML: Self { .init(row: 31) }
    /// Fragmentable MPEG2 Main Profile / Main Level (PS3.5 A.4.5)
    public static var mpeg2MPMLF: Self { .init(row: 32) }
    /// MPEG2 Main Profile / High Level (PS3.5 A.4.5)
    public static var mpeg2MPHL: Self { .init(row: 33) }
    /// Fragmentable MPEG2 Main Profile / High Level (PS3.5 A.4.5)
    public static var mpeg2MPHLF: Self { .init(row: 34) }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.1 (PS3.5 A.4.6)
    public static var mpeg4HP41: Self { .init(row: 35) }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1 (PS3.5 A.4.6)
    public static var mpeg4HP41F: Self { .init(row: 36) }
    /// MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1 (PS3.5 A.4.6)
    public static var mpeg4HP41BD: Self { .init(row: 37) }
    /// Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1 (PS3.5 A.4.6)
    public static var mpeg4HP41BDF: Self { .init(row: 38) }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video (PS3.5 A.4.7)
    public static var mpeg4HP422D: Self { .init(row: 39) }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video (PS3.5 A.4.7)
    public static var mpeg4HP422DF: Self { .init(row: 40) }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video (PS3.5 A.4.7)
    public static var mpeg4HP423D: Self { .init(row: 41) }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video (PS3.5 A.4.7)
    public static var mpeg4HP423DF: Self { .init(row: 42) }
    /// MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2 (PS3.5 A.4.8)
    public static var mpeg4HP42STEREO: Self { .init(row: 43) }
    /// Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2 (PS3.5 A.4.8)
    public static var mpeg4HP42STEREOF: Self { .init(row: 44) }
    /// HEVC/H.265 Main Profile / Level 5.1 (PS3.5 A.4.9)
    public static var hevcMP51: Self { .init(row: 45) }
    /// HEVC/H.265 Main 10 Profile / Level 5.1 (PS3.5 A.4.10)
    public static var hevcM10P51: Self { .init(row: 46) }
    /// JPEG XL Lossless (PS3.5 A.4.12)
    public static var jpegXLLossless: Self { .init(row: 47) }
    /// JPEG XL JPEG Recompression (PS3.5 A.4.12)
    public static var jpegXLJPEGRecompression: Self { .init(row: 48) }
    /// JPEG XL (PS3.5 A.4.12)
    public static var jpegXL: Self { .init(row: 49) }
    /// High-Throughput JPEG 2000 Image Compression (Lossless Only) (PS3.5 A.4.4)
    public static var htj2kLossless: Self { .init(row: 50) }
    /// High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only) (PS3.5 A.4.4)
    public static var htj2kLosslessRPCL: Self { .init(row: 51) }
    /// High-Throughput JPEG 2000 Image Compression (PS3.5 A.4.4)
    public static var htj2k: Self { .init(row: 52) }
    /// JPIP HTJ2K Referenced (PS3.5 A.11)
    public static var jpipHTJ2KReferenced: Self { .init(row: 53) }
    /// JPIP HTJ2K Referenced Deflate (PS3.5 A.12)
    public static var jpipHTJ2KReferencedDeflate: Self { .init(row: 54) }
    /// RLE Lossless (PS3.5 A.4.2)
    public static var rleLossless: Self { .init(row: 55) }
    /// RFC 2557 MIME encapsulation, retired (PS3.5 PS3.10 retired)
    public static var rfc2557MIMEEncapsulation: Self { .init(row: 56) }
    /// XML Encoding, retired (PS3.5 PS3.10 retired)
    public static var xmlEncoding: Self { .init(row: 57) }
    /// SMPTE ST 2110-20 Uncompressed Progressive Active Video (PS3.5 A.8)
    public static var smpteST211020UncompressedProgressiveActiveVideo: Self { .init(row: 58) }
    /// SMPTE ST 2110-20 Uncompressed Interlaced Active Video (PS3.5 A.9)
    public static var smpteST211020UncompressedInterlacedActiveVideo: Self { .init(row: 59) }
    /// SMPTE ST 2110-30 PCM Digital Audio (PS3.5 A.10)
    public static var smpteST211030PCMDigitalAudio: Self { .init(row: 60) }
    /// Deflated Image Frame Compression (PS3.5 A.4.13)
    public static var deflatedImageFrameCompression: Self { .init(row: 61) }
    /// Papyrus 3 Implicit VR Little Endian, retired (PS3.5 retired)
    public static var papyrus3ImplicitVRLittleEndian: Self { .init(row: 62) }

    static let table: [Definition] = [
        Definition(
            "1.2.840.10008.1.2", "ImplicitVRLittleEndian", "Implicit VR Little Endian: Default Transfer Syntax for DICOM",
            codec: "", isImplicitVR: true, loss: .never),
        Definition(
            "1.2.840.10008.1.2.1", "ExplicitVRLittleEndian", "Explicit VR Little Endian",
            codec: "", loss: .never),
        Definition(
            "1.2.840.10008.1.2.1.98", "EncapsulatedUncompressedExplicitVRLittleEndian", "Encapsulated Uncompressed Explicit VR Little Endian",
            codec: "", isEncapsulated: true, loss: .never, fragments: .one),
        Definition(
            "1.2.840.10008.1.2.1.99", "DeflatedExplicitVRLittleEndian", "Deflated Explicit VR Little Endian",
            codec: "", isDeflated: true, loss: .never),
        Definition(
            "1.2.840.10008.1.2.2", "ExplicitVRBigEndian", "Explicit VR Big Endian",
            codec: "", isRetired: true, isBigEndian: true, loss: .never),
        Definition(
            "1.2.840.10008.1.2.4.50", "JPEGBaseline8Bit", "JPEG Baseline (Process 1): Default Transfer Syntax for Lossy JPEG 8 Bit Image Compression",
            codec: "JPEG", isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.51", "JPEGExtended12Bit", "JPEG Extended (Process 2 & 4): Default Transfer Syntax for Lossy JPEG 12 Bit Image Compression (Process 4 only)",
            codec: "JPEG", isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.52", "JPEGExtended35", "JPEG Extended (Process 3 & 5)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.53", "JPEGSpectralSelectionNonHierarchical68", "JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.54", "JPEGSpectralSelectionNonHierarchical79", "JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.55", "JPEGFullProgressionNonHierarchical1012", "JPEG Full Progression, Non-Hierarchical (Process 10 & 12)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.56", "JPEGFullProgressionNonHierarchical1113", "JPEG Full Progression, Non-Hierarchical (Process 11 & 13)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.57", "JPEGLossless", "JPEG Lossless, Non-Hierarchical (Process 14)",
            codec: "JPEG lossless", isEncapsulated: true, loss: .never, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.58", "JPEGLosslessNonHierarchical15", "JPEG Lossless, Non-Hierarchical (Process 15)",
            codec: "JPEG lossless", isRetired: true, isEncapsulated: true, loss: .never, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.59", "JPEGExtendedHierarchical1618", "JPEG Extended, Hierarchical (Process 16 & 18)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.60", "JPEGExtendedHierarchical1719", "JPEG Extended, Hierarchical (Process 17 & 19)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.61", "JPEGSpectralSelectionHierarchical2022", "JPEG Spectral Selection, Hierarchical (Process 20 & 22)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.62", "JPEGSpectralSelectionHierarchical2123", "JPEG Spectral Selection, Hierarchical (Process 21 & 23)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.63", "JPEGFullProgressionHierarchical2426", "JPEG Full Progression, Hierarchical (Process 24 & 26)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.64", "JPEGFullProgressionHierarchical2527", "JPEG Full Progression, Hierarchical (Process 25 & 27)",
            codec: "JPEG", isRetired: true, isEncapsulated: true, loss: .always, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.65", "JPEGLosslessHierarchical28", "JPEG Lossless, Hierarchical (Process 28)",
            codec: "JPEG lossless", isRetired: true, isEncapsulated: true, loss: .never, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.66", "JPEGLosslessHierarchical29", "JPEG Lossless, Hierarchical (Process 29)",
            codec: "JPEG lossless", isRetired: true, isEncapsulated: true, loss: .never, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.70", "JPEGLosslessSV1", "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]): Default Transfer Syntax for Lossless JPEG Image Compression",
            codec: "JPEG lossless", isEncapsulated: true, loss: .never, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.80", "JPEGLSLossless", "JPEG-LS Lossless Image Compression",
            codec: "JPEG-LS", isEncapsulated: true, loss: .never, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.81", "JPEGLSNearLossless", "JPEG-LS Lossy (Near-Lossless) Image Compression",
            codec: "JPEG-LS", isEncapsulated: true, loss: .possible, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.90", "JPEG2000Lossless", "JPEG 2000 Image Compression (Lossless Only)",
            codec: "JPEG 2000", isEncapsulated: true, loss: .never, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.91", "JPEG2000", "JPEG 2000 Image Compression",
            codec: "JPEG 2000", isEncapsulated: true, loss: .possible, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.92", "JPEG2000MCLossless", "JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)",
            codec: "JPEG 2000 Part 2", isEncapsulated: true, loss: .never, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.93", "JPEG2000MC", "JPEG 2000 Part 2 Multi-component Image Compression",
            codec: "JPEG 2000 Part 2", isEncapsulated: true, loss: .possible, fragments: .many),
        Definition(
            "1.2.840.10008.1.2.4.94", "JPIPReferenced", "JPIP Referenced",
            codec: "JPIP", loss: .possible),
        Definition(
            "1.2.840.10008.1.2.4.95", "JPIPReferencedDeflate", "JPIP Referenced Deflate",
            codec: "JPIP", isDeflated: true, loss: .possible),
        Definition(
            "1.2.840.10008.1.2.4.100", "MPEG2MPML", "MPEG2 Main Profile / Main Level",
            codec: "MPEG-2", isEncapsulated: true, loss: .always, fragments: .wholeVideo),
        Definition(
            "1.2.840.10008.1.2.4.100.1", "MPEG2MPMLF", "Fragmentable MPEG2 Main Profile / Main Level",
            codec: "MPEG-2", isEncapsulated: true, loss: .always, fragments: .video),
        Definition(
            "1.2.840.10008.1.2.4.101", "MPEG2MPHL", "MPEG2 Main Profile / High Level",
            codec: "MPEG-2", isEncapsulated: true, loss: .always, fragments: .wholeVideo),
        Definition(
            "1.2.840.10008.1.2.4.101.1", "MPEG2MPHLF", "Fragmentable MPEG2 Main Profile / High Level",
            codec: "MPEG-2", isEncapsulated: true, loss: .always, fragments: .video),
        Definition(
            "1.2.840.10008.1.2.4.102", "MPEG4HP41", "MPEG-4 AVC/H.264 High Profile / Level 4.1",
            codec: "H.264", isEncapsulated: true, loss: .always, fragments: .wholeVideo),
        Definition(
            "1.2.840.10008.1.2.4.102.1", "MPEG4HP41F", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1",
            codec: "H.264", isEncapsulated: true, loss: .always, fragments: .video),
        Definition(
            "1.2.840.10008.1.2.4.103", "MPEG4HP41BD", "MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1",
            codec: "H.264", isEncapsulated: true, loss: .always, fragments: .wholeVideo),
        Definition(
            "1.2.840.10008.1.2.4.103.1", "MPEG4HP41BDF", "Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1",
            codec: "H.264", isEncapsulated: true, loss: .always, fragments: .video),
        Definition(
            "1.2.840.10008.1.2.4.104", "MPEG4HP422D", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video",
            codec: "H.264", isEncapsulated: true, loss: .always, fragments: .wholeVideo),
        Definition(
            "1.2.840.10008.1.2.4.104.1", "MPEG4HP422DF", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video",
            codec: "H.264", isEncapsulated: true, loss: .always, fragments: .video),
        Definition(
            "1.2.840.10008.1.2.4.105", "MPEG4HP423D", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video",
            codec: "H.264", isEncapsulated: true, loss: .always, fragments: .wholeVideo),
        Definition(
            "1.2.840.10008.1.2.4.105.1", "MPEG4HP423DF", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video",
            codec: "H.264", isEncapsulated: true, loss: .always, fragments: .video),
        Definition(
            "1.2.840.10008.1.2.4.106", "MPEG4HP42STEREO", "MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2",
            codec: "H.264", isEncapsulated: true, loss: .always, fragments: .wholeVideo),
        Definition(
            "1.2.840.10008.1.2.4.106.1", "MPEG4HP42STEREOF", "Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2",
            codec: "H.264", isEncapsulated: true, loss: .always, fragments: .video),
        Definition(
            "1.2.840.10008.1.2.4.107", "HEVCMP51", "HEVC/H.265 Main Profile / Level 5.1",
            codec: "H.265", isEncapsulated: true, loss: .always, fragments: .video),
        Definition(
            "1.2.840.10008.1.2.4.108", "HEVCM10P51", "HEVC/H.265 Main 10 Profile / Level 5.1",
            codec: "H.265", isEncapsulated: true, loss: .always, fragments: .video),
        Definition(
            "1.2.840.10008.1.2.4.110", "JPEGXLLossless", "JPEG XL Lossless",
            codec: "JPEG XL", isEncapsulated: true, loss: .never, fragments: .one),
        Definition(
            "1.2.840.10008.1.2.4.111", "JPEGXLJPEGRecompression", "JPEG XL JPEG Recompression",
            codec: "JPEG XL", isEncapsulated: true, loss: .possible, fragments: .one),
        Definition(
            "1.2.840.10008.1.2.4.112", "JPEGXL", "JPEG XL",
            codec: "JPEG XL", isEncapsulated: true, loss: .possible, fragments: .one),
        Definition(
            "1.2.840.10008.1.2.4.201", "HTJ2KLossless", "High-Throughput JPEG 2000 Image Compression (Lossless Only)",
            codec: "HTJ2K", isEncapsulated: true, loss: .never, fragments: .one),
        Definition(
            "1.2.840.10008.1.2.4.202", "HTJ2KLosslessRPCL", "High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)",
            codec: "HTJ2K", isEncapsulated: true, loss: .never, fragments: .one),
        Definition(
            "1.2.840.10008.1.2.4.203", "HTJ2K", "High-Throughput JPEG 2000 Image Compression",
            codec: "HTJ2K", isEncapsulated: true, loss: .possible, fragments: .one),
        Definition(
            "1.2.840.10008.1.2.4.204", "JPIPHTJ2KReferenced", "JPIP HTJ2K Referenced",
            codec: "JPIP HTJ2K", loss: .possible),
        Definition(
            "1.2.840.10008.1.2.4.205", "JPIPHTJ2KReferencedDeflate", "JPIP HTJ2K Referenced Deflate",
            codec: "JPIP HTJ2K", isDeflated: true, loss: .possible),
        Definition(
            "1.2.840.10008.1.2.5", "RLELossless", "RLE Lossless",
            codec: "RLE", isEncapsulated: true, loss: .never, fragments: .one),
        Definition(
            "1.2.840.10008.1.2.6.1", "RFC2557MIMEEncapsulation", "RFC 2557 MIME encapsulation",
            codec: "", isRetired: true, loss: .never),
        Definition(
            "1.2.840.10008.1.2.6.2", "XMLEncoding", "XML Encoding",
            codec: "", isRetired: true, loss: .never),
        Definition(
            "1.2.840.10008.1.2.7.1", "SMPTEST211020UncompressedProgressiveActiveVideo", "SMPTE ST 2110-20 Uncompressed Progressive Active Video",
            codec: "SMPTE ST 2110-20", loss: .never),
        Definition(
            "1.2.840.10008.1.2.7.2", "SMPTEST211020UncompressedInterlacedActiveVideo", "SMPTE ST 2110-20 Uncompressed Interlaced Active Video",
            codec: "SMPTE ST 2110-20", loss: .never),
        Definition(
            "1.2.840.10008.1.2.7.3", "SMPTEST211030PCMDigitalAudio", "SMPTE ST 2110-30 PCM Digital Audio",
            codec: "SMPTE ST 2110-30", loss: .never),
        Definition(
            "1.2.840.10008.1.2.8.1", "DeflatedImageFrameCompression", "Deflated Image Frame Compression",
            codec: "Deflate frame", isEncapsulated: true, loss: .never, fragments: .one),
        Definition(
            "1.2.840.10008.1.20", "Papyrus3ImplicitVRLittleEndian", "Papyrus 3 Implicit VR Little Endian",
            codec: "", isRetired: true, isImplicitVR: true, loss: .never),
    ]
}
