// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == Bytes {
    /// File Meta Information Version (0002,0001), OB, VM 1
    public static var fileMetaInformationVersion: Self { .init(AttributeTag(rawValue: 0x00020001), .OB) }
    /// RTV Meta Information Version (0002,0031), OB, VM 1
    public static var rtvMetaInformationVersion: Self { .init(AttributeTag(rawValue: 0x00020031), .OB) }
    /// RTV Source Identifier (0002,0035), OB, VM 1
    public static var rtvSourceIdentifier: Self { .init(AttributeTag(rawValue: 0x00020035), .OB) }
    /// RTV Flow Identifier (0002,0036), OB, VM 1
    public static var rtvFlowIdentifier: Self { .init(AttributeTag(rawValue: 0x00020036), .OB) }
    /// Private Information (0002,0102), OB, VM 1
    public static var privateInformation: Self { .init(AttributeTag(rawValue: 0x00020102), .OB) }
    /// Record Key (0008,041B), OB, VM 1
    public static var recordKey: Self { .init(AttributeTag(rawValue: 0x0008041B), .OB) }
    /// Prior Record Key (0008,041C), OB, VM 1
    public static var priorRecordKey: Self { .init(AttributeTag(rawValue: 0x0008041C), .OB) }
    /// Coordinate System Axis Values (0014,2210), OB, VM 1
    public static var coordinateSystemAxisValues: Self { .init(AttributeTag(rawValue: 0x00142210), .OB) }
    /// Dark Current Counts (0014,3050), OB or OW, VM 1
    public static var darkCurrentCounts: Self { .init(AttributeTag(rawValue: 0x00143050), .OW) }
    /// Air Counts (0014,3070), OB or OW, VM 1
    public static var airCounts: Self { .init(AttributeTag(rawValue: 0x00143070), .OW) }
    /// Bad Pixel Image (0014,3080), OB, VM 1
    public static var badPixelImage: Self { .init(AttributeTag(rawValue: 0x00143080), .OB) }
    /// Byte Numeric Value (0014,4109), OB, VM 1
    public static var byteNumericValue: Self { .init(AttributeTag(rawValue: 0x00144109), .OB) }
    /// Short Numeric Value (0014,410A), OW, VM 1
    public static var shortNumericValue: Self { .init(AttributeTag(rawValue: 0x0014410A), .OW) }
    /// Single Precision Floating Point Numeric Value (0014,410B), OF, VM 1
    public static var singlePrecisionFloatingPointNumericValue: Self { .init(AttributeTag(rawValue: 0x0014410B), .OF) }
    /// Double Precision Floating Point Numeric Value (0014,410C), OD, VM 1
    public static var doublePrecisionFloatingPointNumericValue: Self { .init(AttributeTag(rawValue: 0x0014410C), .OD) }
    /// Maker Note (0016,002B), OB, VM 1
    public static var makerNote: Self { .init(AttributeTag(rawValue: 0x0016002B), .OB) }
    /// Device Setting Description (0016,004B), OB, VM 1
    public static var deviceSettingDescription: Self { .init(AttributeTag(rawValue: 0x0016004B), .OB) }
    /// Interoperability Version (0016,0062), OB, VM 1
    public static var interoperabilityVersion: Self { .init(AttributeTag(rawValue: 0x00160062), .OB) }
    /// GPS Version ID (0016,0070), OB, VM 1
    public static var gpsVersionID: Self { .init(AttributeTag(rawValue: 0x00160070), .OB) }
    /// GPS Processing Method (0016,008B), OB, VM 1
    public static var gpsProcessingMethod: Self { .init(AttributeTag(rawValue: 0x0016008B), .OB) }
    /// GPS Area Information (0016,008C), OB, VM 1
    public static var gpsAreaInformation: Self { .init(AttributeTag(rawValue: 0x0016008C), .OB) }
    /// Vertices of the Polygonal Outline (0018,1638), OF, VM 1
    public static var verticesOfThePolygonalOutline: Self { .init(AttributeTag(rawValue: 0x00181638), .OF) }
    /// Two Dimensional to Three Dimensional Map Data (0022,1531), OF, VM 1
    public static var twoDimensionalToThreeDimensionalMapData: Self { .init(AttributeTag(rawValue: 0x00221531), .OF) }
    /// Gray Lookup Table Data (0028,1200), US or SS or OW, VM 1-n or 1, retired
    public static var grayLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281200), .OW) }
    /// Red Palette Color Lookup Table Data (0028,1201), OW, VM 1
    public static var redPaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281201), .OW) }
    /// Green Palette Color Lookup Table Data (0028,1202), OW, VM 1
    public static var greenPaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281202), .OW) }
    /// Blue Palette Color Lookup Table Data (0028,1203), OW, VM 1
    public static var bluePaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281203), .OW) }
    /// Alpha Palette Color Lookup Table Data (0028,1204), OW, VM 1
    public static var alphaPaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281204), .OW) }
    /// Large Red Palette Color Lookup Table Data (0028,1211), OW, VM 1, retired
    public static var largeRedPaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281211), .OW) }
    /// Large Green Palette Color Lookup Table Data (0028,1212), OW, VM 1, retired
    public static var largeGreenPaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281212), .OW) }
    /// Large Blue Palette Color Lookup Table Data (0028,1213), OW, VM 1, retired
    public static var largeBluePaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281213), .OW) }
    /// Segmented Red Palette Color Lookup Table Data (0028,1221), OW, VM 1
    public static var segmentedRedPaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281221), .OW) }
    /// Segmented Green Palette Color Lookup Table Data (0028,1222), OW, VM 1
    public static var segmentedGreenPaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281222), .OW) }
    /// Segmented Blue Palette Color Lookup Table Data (0028,1223), OW, VM 1
    public static var segmentedBluePaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281223), .OW) }
    /// Segmented Alpha Palette Color Lookup Table Data (0028,1224), OW, VM 1
    public static var segmentedAlphaPaletteColorLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281224), .OW) }
    /// Blending Lookup Table Data (0028,1408), OW, VM 1
    public static var blendingLookupTableData: Self { .init(AttributeTag(rawValue: 0x00281408), .OW) }
    /// ICC Profile (0028,2000), OB, VM 1
    public static var iccProfile: Self { .init(AttributeTag(rawValue: 0x00282000), .OB) }
    /// LUT Data (0028,3006), US or OW, VM 1-n or 1
    public static var lutData: Self { .init(AttributeTag(rawValue: 0x00283006), .OW) }
    /// Flow Identifier (0034,0002), OB, VM 1
    public static var flowIdentifier: Self { .init(AttributeTag(rawValue: 0x00340002), .OB) }
    /// Source Identifier (0034,0005), OB, VM 1
    public static var sourceIdentifier: Self { .init(AttributeTag(rawValue: 0x00340005), .OB) }
    /// Frame Origin Timestamp (0034,0007), OB, VM 1
    public static var frameOriginTimestamp: Self { .init(AttributeTag(rawValue: 0x00340007), .OB) }
    /// Filter Lookup Table Data (003A,032E), OD, VM 1
    public static var filterLookupTableData: Self { .init(AttributeTag(rawValue: 0x003A032E), .OD) }
    /// Object Binary Identifier (Trial) (0040,A074), OB, VM 1, retired
    public static var objectBinaryIdentifierTrial: Self { .init(AttributeTag(rawValue: 0x0040A074), .OB) }
    /// Object Directory Binary Identifier (Trial) (0040,A089), OB, VM 1, retired
    public static var objectDirectoryBinaryIdentifierTrial: Self { .init(AttributeTag(rawValue: 0x0040A089), .OB) }
    /// Encapsulated Document (0042,0011), OB, VM 1
    public static var encapsulatedDocument: Self { .init(AttributeTag(rawValue: 0x00420011), .OB) }
    /// Vector Grid Data (0064,0009), OF, VM 1
    public static var vectorGridData: Self { .init(AttributeTag(rawValue: 0x00640009), .OF) }
    /// Point Coordinates Data (0066,0016), OF, VM 1
    public static var pointCoordinatesData: Self { .init(AttributeTag(rawValue: 0x00660016), .OF) }
    /// Vector Coordinate Data (0066,0021), OF, VM 1
    public static var vectorCoordinateData: Self { .init(AttributeTag(rawValue: 0x00660021), .OF) }
    /// Double Point Coordinates Data (0066,0022), OD, VM 1
    public static var doublePointCoordinatesData: Self { .init(AttributeTag(rawValue: 0x00660022), .OD) }
    /// Triangle Point Index List (0066,0023), OW, VM 1, retired
    public static var trianglePointIndexList: Self { .init(AttributeTag(rawValue: 0x00660023), .OW) }
    /// Edge Point Index List (0066,0024), OW, VM 1, retired
    public static var edgePointIndexList: Self { .init(AttributeTag(rawValue: 0x00660024), .OW) }
    /// Vertex Point Index List (0066,0025), OW, VM 1, retired
    public static var vertexPointIndexList: Self { .init(AttributeTag(rawValue: 0x00660025), .OW) }
    /// Primitive Point Index List (0066,0029), OW, VM 1, retired
    public static var primitivePointIndexList: Self { .init(AttributeTag(rawValue: 0x00660029), .OW) }
    /// Long Primitive Point Index List (0066,0040), OL, VM 1
    public static var longPrimitivePointIndexList: Self { .init(AttributeTag(rawValue: 0x00660040), .OL) }
    /// Long Triangle Point Index List (0066,0041), OL, VM 1
    public static var longTrianglePointIndexList: Self { .init(AttributeTag(rawValue: 0x00660041), .OL) }
    /// Long Edge Point Index List (0066,0042), OL, VM 1
    public static var longEdgePointIndexList: Self { .init(AttributeTag(rawValue: 0x00660042), .OL) }
    /// Long Vertex Point Index List (0066,0043), OL, VM 1
    public static var longVertexPointIndexList: Self { .init(AttributeTag(rawValue: 0x00660043), .OL) }
    /// Recommended Display CIELab Value List (0066,0103), OW, VM 1
    public static var recommendedDisplayCIELabValueList: Self { .init(AttributeTag(rawValue: 0x00660103), .OW) }
    /// Floating Point Values (0066,0125), OF, VM 1
    public static var floatingPointValues: Self { .init(AttributeTag(rawValue: 0x00660125), .OF) }
    /// Track Point Index List (0066,0129), OL, VM 1
    public static var trackPointIndexList: Self { .init(AttributeTag(rawValue: 0x00660129), .OL) }
    /// HPGL Document (0068,6300), OB, VM 1
    public static var hpglDocument: Self { .init(AttributeTag(rawValue: 0x00686300), .OB) }
    /// Annotation Index List (006A,0011), OL, VM 1
    public static var annotationIndexList: Self { .init(AttributeTag(rawValue: 0x006A0011), .OL) }
    /// Fill Pattern (0070,0256), OB, VM 1
    public static var fillPattern: Self { .init(AttributeTag(rawValue: 0x00700256), .OB) }
    /// Volumetric Curve Points (0070,150D), OD, VM 1
    public static var volumetricCurvePoints: Self { .init(AttributeTag(rawValue: 0x0070150D), .OD) }
    /// Weighting Lookup Table Data (0070,1808), OB, VM 1, retired
    public static var weightingLookupTableData: Self { .init(AttributeTag(rawValue: 0x00701808), .OB) }
    /// Volumetric Curve Up Directions (0070,1A07), OD, VM 1
    public static var volumetricCurveUpDirections: Self { .init(AttributeTag(rawValue: 0x00701A07), .OD) }
    /// Selector OB Value (0072,0065), OB, VM 1
    public static var selectorOBValue: Self { .init(AttributeTag(rawValue: 0x00720065), .OB) }
    /// Selector OF Value (0072,0067), OF, VM 1
    public static var selectorOFValue: Self { .init(AttributeTag(rawValue: 0x00720067), .OF) }
    /// Selector OW Value (0072,0069), OW, VM 1
    public static var selectorOWValue: Self { .init(AttributeTag(rawValue: 0x00720069), .OW) }
    /// Selector UN Value (0072,006D), UN, VM 1
    public static var selectorUNValue: Self { .init(AttributeTag(rawValue: 0x0072006D), .UN) }
    /// Selector OD Value (0072,0073), OD, VM 1
    public static var selectorODValue: Self { .init(AttributeTag(rawValue: 0x00720073), .OD) }
    /// Selector OL Value (0072,0075), OL, VM 1
    public static var selectorOLValue: Self { .init(AttributeTag(rawValue: 0x00720075), .OL) }
    /// Selector OV Value (0072,0081), OV, VM 1
    public static var selectorOVValue: Self { .init(AttributeTag(rawValue: 0x00720081), .OV) }
    /// U Value Data (0080,0010), OF, VM 1
    public static var uValueData: Self { .init(AttributeTag(rawValue: 0x00800010), .OF) }
    /// V Value Data (0080,0011), OF, VM 1
    public static var vValueData: Self { .init(AttributeTag(rawValue: 0x00800011), .OF) }
    /// Certificate of Signer (0400,0115), OB, VM 1
    public static var certificateOfSigner: Self { .init(AttributeTag(rawValue: 0x04000115), .OB) }
    /// Signature (0400,0120), OB, VM 1
    public static var signature: Self { .init(AttributeTag(rawValue: 0x04000120), .OB) }
    /// Certified Timestamp (0400,0310), OB, VM 1
    public static var certifiedTimestamp: Self { .init(AttributeTag(rawValue: 0x04000310), .OB) }
    /// MAC (0400,0404), OB, VM 1
    public static var mac: Self { .init(AttributeTag(rawValue: 0x04000404), .OB) }
    /// Encrypted Content (0400,0520), OB, VM 1
    public static var encryptedContent: Self { .init(AttributeTag(rawValue: 0x04000520), .OB) }
    /// Nonconforming Data Element Value (0400,0552), OB, VM 1
    public static var nonconformingDataElementValue: Self { .init(AttributeTag(rawValue: 0x04000552), .OB) }
    /// Compensator Proximal Thickness Map (300A,0664), OF, VM 1
    public static var compensatorProximalThicknessMap: Self { .init(AttributeTag(rawValue: 0x300A0664), .OF) }
    /// Compensator Distal Thickness Map (300A,0665), OF, VM 1
    public static var compensatorDistalThicknessMap: Self { .init(AttributeTag(rawValue: 0x300A0665), .OF) }
    /// Block Edge Data (300A,066B), OF, VM 1
    public static var blockEdgeData: Self { .init(AttributeTag(rawValue: 0x300A066B), .OF) }
    /// Threat ROI Bitmap (4010,1006), OB, VM 1
    public static var threatROIBitmap: Self { .init(AttributeTag(rawValue: 0x40101006), .OB) }
    /// Detector Calibration Data (4010,106C), OB, VM 1
    public static var detectorCalibrationData: Self { .init(AttributeTag(rawValue: 0x4010106C), .OB) }
    /// Audio Sample Data (50xx,200C), OB or OW, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func audioSampleData(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x5000200C | UInt32(curve & 15) << 17), .OW)
    }
    /// Curve Data (50xx,3000), OB or OW, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func curveData(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50003000 | UInt32(curve & 15) << 17), .OW)
    }
    /// Channel Minimum Value (5400,0110), OB or OW, VM 1
    public static var channelMinimumValue: Self { .init(AttributeTag(rawValue: 0x54000110), .OW) }
    /// Channel Maximum Value (5400,0112), OB or OW, VM 1
    public static var channelMaximumValue: Self { .init(AttributeTag(rawValue: 0x54000112), .OW) }
    /// Waveform Padding Value (5400,100A), OB or OW, VM 1
    public static var waveformPaddingValue: Self { .init(AttributeTag(rawValue: 0x5400100A), .OW) }
    /// Waveform Data (5400,1010), OB or OW, VM 1
    public static var waveformData: Self { .init(AttributeTag(rawValue: 0x54001010), .OW) }
    /// First Order Phase Correction Angle (5600,0010), OF, VM 1
    public static var firstOrderPhaseCorrectionAngle: Self { .init(AttributeTag(rawValue: 0x56000010), .OF) }
    /// Spectroscopy Data (5600,0020), OF, VM 1
    public static var spectroscopyData: Self { .init(AttributeTag(rawValue: 0x56000020), .OF) }
    /// Overlay Data (60xx,3000), OB or OW, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayData(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60003000 | UInt32(overlay & 15) << 17), .OW)
    }
    /// Extended Offset Table (7FE0,0001), OV, VM 1
    public static var extendedOffsetTable: Self { .init(AttributeTag(rawValue: 0x7FE00001), .OV) }
    /// Extended Offset Table Lengths (7FE0,0002), OV, VM 1
    public static var extendedOffsetTableLengths: Self { .init(AttributeTag(rawValue: 0x7FE00002), .OV) }
    /// Float Pixel Data (7FE0,0008), OF, VM 1
    public static var floatPixelData: Self { .init(AttributeTag(rawValue: 0x7FE00008), .OF) }
    /// Double Float Pixel Data (7FE0,0009), OD, VM 1
    public static var doubleFloatPixelData: Self { .init(AttributeTag(rawValue: 0x7FE00009), .OD) }
    /// Pixel Data (7FE0,0010), OB or OW, VM 1
    public static var pixelData: Self { .init(AttributeTag(rawValue: 0x7FE00010), .OW) }
    /// Coefficients SDVN (7FE0,0020), OW, VM 1, retired
    public static var coefficientsSDVN: Self { .init(AttributeTag(rawValue: 0x7FE00020), .OW) }
    /// Coefficients SDHN (7FE0,0030), OW, VM 1, retired
    public static var coefficientsSDHN: Self { .init(AttributeTag(rawValue: 0x7FE00030), .OW) }
    /// Coefficients SDDN (7FE0,0040), OW, VM 1, retired
    public static var coefficientsSDDN: Self { .init(AttributeTag(rawValue: 0x7FE00040), .OW) }
    /// Data Set Trailing Padding (FFFC,FFFC), OB, VM 1
    public static var dataSetTrailingPadding: Self { .init(AttributeTag(rawValue: 0xFFFCFFFC), .OB) }
}
