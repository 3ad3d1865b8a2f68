// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [UInt16] {
    /// Overlays (0000,51B0), US, VM 1-n, retired
    public static var overlays: Self { .init(AttributeTag(rawValue: 0x000051B0), .US) }
    /// Nonidentifying Private Elements (0008,0304), US, VM 1-n
    public static var nonidentifyingPrivateElements: Self { .init(AttributeTag(rawValue: 0x00080304), .US) }
    /// Identifying Private Elements (0008,0306), US, VM 1-n
    public static var identifyingPrivateElements: Self { .init(AttributeTag(rawValue: 0x00080306), .US) }
    /// Subject Relative Position in Image (0010,0028), US, VM 3
    public static var subjectRelativePositionInImage: Self { .init(AttributeTag(rawValue: 0x00100028), .US) }
    /// Synchronization Channel (0018,106C), US, VM 2
    public static var synchronizationChannel: Self { .init(AttributeTag(rawValue: 0x0018106C), .US) }
    /// Acquisition Matrix (0018,1310), US, VM 4
    public static var acquisitionMatrix: Self { .init(AttributeTag(rawValue: 0x00181310), .US) }
    /// Shutter Presentation Color CIELab Value (0018,1624), US, VM 3
    public static var shutterPresentationColorCIELabValue: Self { .init(AttributeTag(rawValue: 0x00181624), .US) }
    /// Number of Zero Fills (0018,9066), US, VM 1-2
    public static var numberOfZeroFills: Self { .init(AttributeTag(rawValue: 0x00189066), .US) }
    /// Referenced X-Ray Detector Index (0018,9376), US, VM 1-n
    public static var referencedXRayDetectorIndex: Self { .init(AttributeTag(rawValue: 0x00189376), .US) }
    /// Referenced X-Ray Source Index (0018,9377), US, VM 1-n
    public static var referencedXRaySourceIndex: Self { .init(AttributeTag(rawValue: 0x00189377), .US) }
    /// Referenced Path Index (0018,9378), US, VM 1-n
    public static var referencedPathIndex: Self { .init(AttributeTag(rawValue: 0x00189378), .US) }
    /// Source Acquisition Protocol Element Number (0018,9938), US, VM 1-n
    public static var sourceAcquisitionProtocolElementNumber: Self { .init(AttributeTag(rawValue: 0x00189938), .US) }
    /// Source Acquisition Beam Number (0018,9939), US, VM 1-n
    public static var sourceAcquisitionBeamNumber: Self { .init(AttributeTag(rawValue: 0x00189939), .US) }
    /// Source Reconstruction Protocol Element Number (0018,993A), US, VM 1-n
    public static var sourceReconstructionProtocolElementNumber: Self { .init(AttributeTag(rawValue: 0x0018993A), .US) }
    /// Acquisition Index (0020,9518), US, VM 1-n
    public static var acquisitionIndex: Self { .init(AttributeTag(rawValue: 0x00209518), .US) }
    /// Light Path Filter Pass Band (0022,0002), US, VM 2
    public static var lightPathFilterPassBand: Self { .init(AttributeTag(rawValue: 0x00220002), .US) }
    /// Image Path Filter Pass Band (0022,0004), US, VM 2
    public static var imagePathFilterPassBand: Self { .init(AttributeTag(rawValue: 0x00220004), .US) }
    /// Perimeter Table (0028,0070), US, VM 1-n, retired
    public static var perimeterTable: Self { .init(AttributeTag(rawValue: 0x00280070), .US) }
    /// Predictor Constants (0028,0082), US, VM 1-n, retired
    public static var predictorConstants: Self { .init(AttributeTag(rawValue: 0x00280082), .US) }
    /// Alpha Palette Color Lookup Table Descriptor (0028,1104), US, VM 3
    public static var alphaPaletteColorLookupTableDescriptor: Self { .init(AttributeTag(rawValue: 0x00281104), .US) }
    /// Blending Lookup Table Descriptor (0028,1407), US, VM 3
    public static var blendingLookupTableDescriptor: Self { .init(AttributeTag(rawValue: 0x00281407), .US) }
    /// Frame Numbers of Interest (FOI) (0028,6020), US, VM 1-n
    public static var frameNumbersOfInterest: Self { .init(AttributeTag(rawValue: 0x00286020), .US) }
    /// Mask Pointer(s) (0028,6030), US, VM 1-n, retired
    public static var maskPointers: Self { .init(AttributeTag(rawValue: 0x00286030), .US) }
    /// R Wave Pointer (0028,6040), US, VM 1-n
    public static var rWavePointer: Self { .init(AttributeTag(rawValue: 0x00286040), .US) }
    /// Applicable Frame Range (0028,6102), US, VM 2-2n
    public static var applicableFrameRange: Self { .init(AttributeTag(rawValue: 0x00286102), .US) }
    /// Mask Frame Numbers (0028,6110), US, VM 1-n
    public static var maskFrameNumbers: Self { .init(AttributeTag(rawValue: 0x00286110), .US) }
    /// Pixel Shift Frame Range (0028,9506), US, VM 2-2n
    public static var pixelShiftFrameRange: Self { .init(AttributeTag(rawValue: 0x00289506), .US) }
    /// LUT Frame Range (0028,9507), US, VM 2-2n
    public static var lutFrameRange: Self { .init(AttributeTag(rawValue: 0x00289507), .US) }
    /// Waveform Display Background CIELab Value (003A,0231), US, VM 3
    public static var waveformDisplayBackgroundCIELabValue: Self { .init(AttributeTag(rawValue: 0x003A0231), .US) }
    /// Channel Recommended Display CIELab Value (003A,0244), US, VM 3
    public static var channelRecommendedDisplayCIELabValue: Self { .init(AttributeTag(rawValue: 0x003A0244), .US) }
    /// Exposed Area (0040,0303), US, VM 1-2
    public static var exposedArea: Self { .init(AttributeTag(rawValue: 0x00400303), .US) }
    /// Referenced Waveform Channels (0040,A0B0), US, VM 2-2n
    public static var referencedWaveformChannels: Self { .init(AttributeTag(rawValue: 0x0040A0B0), .US) }
    /// Referenced Frame Numbers (0040,A136), US, VM 1-n, retired
    public static var referencedFrameNumbers: Self { .init(AttributeTag(rawValue: 0x0040A136), .US) }
    /// Recommended Absent Pixel CIELab Value (0048,0015), US, VM 3
    public static var recommendedAbsentPixelCIELabValue: Self { .init(AttributeTag(rawValue: 0x00480015), .US) }
    /// Top Left Hand Corner of Localizer Area (0048,0201), US, VM 2, retired
    public static var topLeftHandCornerOfLocalizerArea: Self { .init(AttributeTag(rawValue: 0x00480201), .US) }
    /// Bottom Right Hand Corner of Localizer Area (0048,0202), US, VM 2, retired
    public static var bottomRightHandCornerOfLocalizerArea: Self { .init(AttributeTag(rawValue: 0x00480202), .US) }
    /// Energy Window Vector (0054,0010), US, VM 1-n
    public static var energyWindowVector: Self { .init(AttributeTag(rawValue: 0x00540010), .US) }
    /// Detector Vector (0054,0020), US, VM 1-n
    public static var detectorVector: Self { .init(AttributeTag(rawValue: 0x00540020), .US) }
    /// Phase Vector (0054,0030), US, VM 1-n
    public static var phaseVector: Self { .init(AttributeTag(rawValue: 0x00540030), .US) }
    /// Rotation Vector (0054,0050), US, VM 1-n
    public static var rotationVector: Self { .init(AttributeTag(rawValue: 0x00540050), .US) }
    /// R-R Interval Vector (0054,0060), US, VM 1-n
    public static var rrIntervalVector: Self { .init(AttributeTag(rawValue: 0x00540060), .US) }
    /// Time Slot Vector (0054,0070), US, VM 1-n
    public static var timeSlotVector: Self { .init(AttributeTag(rawValue: 0x00540070), .US) }
    /// Slice Vector (0054,0080), US, VM 1-n
    public static var sliceVector: Self { .init(AttributeTag(rawValue: 0x00540080), .US) }
    /// Angular View Vector (0054,0090), US, VM 1-n
    public static var angularViewVector: Self { .init(AttributeTag(rawValue: 0x00540090), .US) }
    /// Time Slice Vector (0054,0100), US, VM 1-n
    public static var timeSliceVector: Self { .init(AttributeTag(rawValue: 0x00540100), .US) }
    /// Referenced Segment Number (0062,000B), US, VM 1-n
    public static var referencedSegmentNumber: Self { .init(AttributeTag(rawValue: 0x0062000B), .US) }
    /// Recommended Display CIELab Value (0062,000D), US, VM 3
    public static var recommendedDisplayCIELabValue: Self { .init(AttributeTag(rawValue: 0x0062000D), .US) }
    /// Implant Template 3D Model Surface Number (0068,6350), US, VM 1-n
    public static var implantTemplate3DModelSurfaceNumber: Self { .init(AttributeTag(rawValue: 0x00686350), .US) }
    /// Displayed Area Top Left Hand Corner (Trial) (0070,0050), US, VM 2, retired
    public static var displayedAreaTopLeftHandCornerTrial: Self { .init(AttributeTag(rawValue: 0x00700050), .US) }
    /// Displayed Area Bottom Right Hand Corner (Trial) (0070,0051), US, VM 2, retired
    public static var displayedAreaBottomRightHandCornerTrial: Self { .init(AttributeTag(rawValue: 0x00700051), .US) }
    /// Graphic Layer Recommended Display RGB Value (0070,0067), US, VM 3, retired
    public static var graphicLayerRecommendedDisplayRGBValue: Self { .init(AttributeTag(rawValue: 0x00700067), .US) }
    /// Text Color CIELab Value (0070,0241), US, VM 3
    public static var textColorCIELabValue: Self { .init(AttributeTag(rawValue: 0x00700241), .US) }
    /// Shadow Color CIELab Value (0070,0247), US, VM 3
    public static var shadowColorCIELabValue: Self { .init(AttributeTag(rawValue: 0x00700247), .US) }
    /// Pattern On Color CIELab Value (0070,0251), US, VM 3
    public static var patternOnColorCIELabValue: Self { .init(AttributeTag(rawValue: 0x00700251), .US) }
    /// Pattern Off Color CIELab Value (0070,0252), US, VM 3
    public static var patternOffColorCIELabValue: Self { .init(AttributeTag(rawValue: 0x00700252), .US) }
    /// Graphic Layer Recommended Display CIELab Value (0070,0401), US, VM 3
    public static var graphicLayerRecommendedDisplayCIELabValue: Self { .init(AttributeTag(rawValue: 0x00700401), .US) }
    /// Cropping Specification Index (0070,1205), US, VM 1-n
    public static var croppingSpecificationIndex: Self { .init(AttributeTag(rawValue: 0x00701205), .US) }
    /// Global Cropping Specification Index (0070,120C), US, VM 1-n
    public static var globalCroppingSpecificationIndex: Self { .init(AttributeTag(rawValue: 0x0070120C), .US) }
    /// Weighting Lookup Table Descriptor (0070,1807), US, VM 3, retired
    public static var weightingLookupTableDescriptor: Self { .init(AttributeTag(rawValue: 0x00701807), .US) }
    /// Relative Time (0072,0038), US, VM 2
    public static var relativeTime: Self { .init(AttributeTag(rawValue: 0x00720038), .US) }
    /// Selector US Value (0072,007A), US, VM 1-n
    public static var selectorUSValue: Self { .init(AttributeTag(rawValue: 0x0072007A), .US) }
    /// Display Set Scrolling Group (0072,0212), US, VM 2-n
    public static var displaySetScrollingGroup: Self { .init(AttributeTag(rawValue: 0x00720212), .US) }
    /// Reference Display Sets (0072,0218), US, VM 1-n
    public static var referenceDisplaySets: Self { .init(AttributeTag(rawValue: 0x00720218), .US) }
    /// Structured Display Background CIELab Value (0072,0420), US, VM 3
    public static var structuredDisplayBackgroundCIELabValue: Self { .init(AttributeTag(rawValue: 0x00720420), .US) }
    /// Empty Image Box CIELab Value (0072,0421), US, VM 3
    public static var emptyImageBoxCIELabValue: Self { .init(AttributeTag(rawValue: 0x00720421), .US) }
    /// Synchronized Image Box List (0072,0432), US, VM 2-n
    public static var synchronizedImageBoxList: Self { .init(AttributeTag(rawValue: 0x00720432), .US) }
    /// Surface Point Presentation Value Data (0080,0006), US, VM 1-n
    public static var surfacePointPresentationValueData: Self { .init(AttributeTag(rawValue: 0x00800006), .US) }
    /// Surface Point Color CIELab Value Data (0080,0007), US, VM 3-3n
    public static var surfacePointColorCIELabValueData: Self { .init(AttributeTag(rawValue: 0x00800007), .US) }
    /// Referenced Overlay Plane Groups (2040,0011), US, VM 1-99, retired
    public static var referencedOverlayPlaneGroups: Self { .init(AttributeTag(rawValue: 0x20400011), .US) }
    /// Minimum Coordinate Value (50xx,0104), US, VM 1-n, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func minimumCoordinateValue(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000104 | UInt32(curve & 15) << 17), .US)
    }
    /// Maximum Coordinate Value (50xx,0105), US, VM 1-n, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func maximumCoordinateValue(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000105 | UInt32(curve & 15) << 17), .US)
    }
    /// Curve Data Descriptor (50xx,0110), US, VM 1-n, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func curveDataDescriptor(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000110 | UInt32(curve & 15) << 17), .US)
    }
    /// Coordinate Start Value (50xx,0112), US, VM 1-n, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func coordinateStartValue(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000112 | UInt32(curve & 15) << 17), .US)
    }
    /// Coordinate Step Value (50xx,0114), US, VM 1-n, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func coordinateStepValue(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000114 | UInt32(curve & 15) << 17), .US)
    }
    /// Overlays - Gray (60xx,1200), US, VM 1-n, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlaysGray(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001200 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlays - Red (60xx,1201), US, VM 1-n, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlaysRed(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001201 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlays - Green (60xx,1202), US, VM 1-n, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlaysGreen(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001202 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlays - Blue (60xx,1203), US, VM 1-n, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlaysBlue(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001203 | UInt32(overlay & 15) << 17), .US)
    }
}
