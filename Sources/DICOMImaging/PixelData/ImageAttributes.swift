import DICOMCore

/// The attributes that describe an image, as tags: what reads them takes any VR that a file gives them.
extension AttributeTag {
    static let modalityTag = AttributeTag(0x0008, 0x0060)
    static let samplesPerPixelTag = AttributeTag(0x0028, 0x0002)
    static let photometricInterpretationTag = AttributeTag(0x0028, 0x0004)
    static let planarConfigurationTag = AttributeTag(0x0028, 0x0006)
    static let numberOfFramesTag = AttributeTag(0x0028, 0x0008)
    static let rowsTag = AttributeTag(0x0028, 0x0010)
    static let columnsTag = AttributeTag(0x0028, 0x0011)
    static let pixelSpacingTag = AttributeTag(0x0028, 0x0030)
    static let pixelAspectRatioTag = AttributeTag(0x0028, 0x0034)
    static let bitsAllocatedTag = AttributeTag(0x0028, 0x0100)
    static let bitsStoredTag = AttributeTag(0x0028, 0x0101)
    static let highBitTag = AttributeTag(0x0028, 0x0102)
    static let pixelPaddingValueTag = AttributeTag(0x0028, 0x0120)
    static let pixelPaddingRangeLimitTag = AttributeTag(0x0028, 0x0121)
    static let floatPixelPaddingValueTag = AttributeTag(0x0028, 0x0122)
    static let doubleFloatPixelPaddingValueTag = AttributeTag(0x0028, 0x0123)
    static let windowCenterTag = AttributeTag(0x0028, 0x1050)
    static let windowWidthTag = AttributeTag(0x0028, 0x1051)
    static let rescaleInterceptTag = AttributeTag(0x0028, 0x1052)
    static let rescaleSlopeTag = AttributeTag(0x0028, 0x1053)
    static let rescaleTypeTag = AttributeTag(0x0028, 0x1054)
    static let windowExplanationTag = AttributeTag(0x0028, 0x1055)
    static let voiLUTFunctionTag = AttributeTag(0x0028, 0x1056)
    static let lutDescriptorTag = AttributeTag(0x0028, 0x3002)
    static let lutExplanationTag = AttributeTag(0x0028, 0x3003)
    static let modalityLUTTypeTag = AttributeTag(0x0028, 0x3004)
    static let lutDataTag = AttributeTag(0x0028, 0x3006)
    static let modalityLUTSequenceTag = AttributeTag(0x0028, 0x3000)
    static let voiLUTSequenceTag = AttributeTag(0x0028, 0x3010)
    static let frameVOILUTSequenceTag = AttributeTag(0x0028, 0x9132)
    static let pixelValueTransformationSequenceTag = AttributeTag(0x0028, 0x9145)
    static let pixelMeasuresSequenceTag = AttributeTag(0x0028, 0x9110)
    static let sharedFunctionalGroupsSequenceTag = AttributeTag(0x5200, 0x9229)
    static let perFrameFunctionalGroupsSequenceTag = AttributeTag(0x5200, 0x9230)
    static let presentationLUTShapeTag = AttributeTag(0x2050, 0x0020)
    static let imagerPixelSpacingTag = AttributeTag(0x0018, 0x1164)
    static let nominalScannedPixelSpacingTag = AttributeTag(0x0018, 0x2010)
    static let extendedOffsetTableTag = AttributeTag(0x7FE0, 0x0001)
    static let floatPixelDataTag = AttributeTag(0x7FE0, 0x0008)
    static let doubleFloatPixelDataTag = AttributeTag(0x7FE0, 0x0009)

    /// Palette descriptors, data and segmented data: red, green and blue follow each other.
    static func paletteDescriptor(_ channel: UInt16) -> AttributeTag { AttributeTag(0x0028, 0x1101 + channel) }
    static func paletteData(_ channel: UInt16) -> AttributeTag { AttributeTag(0x0028, 0x1201 + channel) }
    static func segmentedPaletteData(_ channel: UInt16) -> AttributeTag { AttributeTag(0x0028, 0x1221 + channel) }
}

/// Reading that forgives: no value where there is none, or one of another type.
extension DataSet {
    func integer(_ tag: AttributeTag) -> Int? { self[tag]?.int }
    func integers(_ tag: AttributeTag) -> [Int] { self[tag]?.ints ?? [] }
    func number(_ tag: AttributeTag) -> Double? { self[tag]?.double }
    func numbers(_ tag: AttributeTag) -> [Double] { self[tag]?.doubles ?? [] }
    func text(_ tag: AttributeTag) -> String? { self[tag]?.string }
    func texts(_ tag: AttributeTag) -> [String] { self[tag]?.strings ?? [] }
    func items(_ tag: AttributeTag) -> [DataSet] { self[tag]?.items ?? [] }
}
