// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [Float] {
    /// Localizing Cursor Position (0018,2043), FL, VM 2
    public static var localizingCursorPosition: Self { .init(AttributeTag(rawValue: 0x00182043), .FL) }
    /// Calculated Target Position (0018,2044), FL, VM 3
    public static var calculatedTargetPosition: Self { .init(AttributeTag(rawValue: 0x00182044), .FL) }
    /// Table of Parameter Values (0018,605A), FL, VM 1-n
    public static var tableOfParameterValues: Self { .init(AttributeTag(rawValue: 0x0018605A), .FL) }
    /// R Wave Time Vector (0018,6060), FL, VM 1-n
    public static var rWaveTimeVector: Self { .init(AttributeTag(rawValue: 0x00186060), .FL) }
    /// Pixel Data Area Origin Relative To FOV (0018,7036), FL, VM 2
    public static var pixelDataAreaOriginRelativeToFOV: Self { .init(AttributeTag(rawValue: 0x00187036), .FL) }
    /// Filter Beam Path Length Minimum (0018,7056), FL, VM 1-n
    public static var filterBeamPathLengthMinimum: Self { .init(AttributeTag(rawValue: 0x00187056), .FL) }
    /// Filter Beam Path Length Maximum (0018,7058), FL, VM 1-n
    public static var filterBeamPathLengthMaximum: Self { .init(AttributeTag(rawValue: 0x00187058), .FL) }
    /// Calcium Scoring Mass Factor Device (0018,9352), FL, VM 3
    public static var calciumScoringMassFactorDevice: Self { .init(AttributeTag(rawValue: 0x00189352), .FL) }
    /// Object Pixel Spacing in Center of Beam (0018,9404), FL, VM 2
    public static var objectPixelSpacingInCenterOfBeam: Self { .init(AttributeTag(rawValue: 0x00189404), .FL) }
    /// Intensifier Active Dimension(s) (0018,9428), FL, VM 1-2
    public static var intensifierActiveDimensions: Self { .init(AttributeTag(rawValue: 0x00189428), .FL) }
    /// Physical Detector Size (0018,9429), FL, VM 2
    public static var physicalDetectorSize: Self { .init(AttributeTag(rawValue: 0x00189429), .FL) }
    /// Position of Isocenter Projection (0018,9430), FL, VM 2
    public static var positionOfIsocenterProjection: Self { .init(AttributeTag(rawValue: 0x00189430), .FL) }
    /// Field of View Dimension(s) in Float (0018,9461), FL, VM 1-2
    public static var fieldOfViewDimensionsInFloat: Self { .init(AttributeTag(rawValue: 0x00189461), .FL) }
    /// Reference Coordinates (0022,0032), FL, VM 2-2n
    public static var referenceCoordinates: Self { .init(AttributeTag(rawValue: 0x00220032), .FL) }
    /// Anatomic Structure Reference Point (0022,1463), FL, VM 2
    public static var anatomicStructureReferencePoint: Self { .init(AttributeTag(rawValue: 0x00221463), .FL) }
    /// Registered Localizer Top Left Hand Corner (0022,1467), FL, VM 2
    public static var registeredLocalizerTopLeftHandCorner: Self { .init(AttributeTag(rawValue: 0x00221467), .FL) }
    /// Registered Localizer Bottom Right Hand Corner (0022,1468), FL, VM 2
    public static var registeredLocalizerBottomRightHandCorner: Self { .init(AttributeTag(rawValue: 0x00221468), .FL) }
    /// B-scan Cycle Time Vector (0022,1646), FL, VM 1-n
    public static var bscanCycleTimeVector: Self { .init(AttributeTag(rawValue: 0x00221646), .FL) }
    /// Mask Sub-pixel Shift (0028,6114), FL, VM 2
    public static var maskSubPixelShift: Self { .init(AttributeTag(rawValue: 0x00286114), .FL) }
    /// CIExy White Point (0028,7018), FL, VM 2
    public static var ciExyWhitePoint: Self { .init(AttributeTag(rawValue: 0x00287018), .FL) }
    /// Corneal Vertex Location (0046,0202), FL, VM 2
    public static var cornealVertexLocation: Self { .init(AttributeTag(rawValue: 0x00460202), .FL) }
    /// Maximum Corneal Curvature Location (0046,0213), FL, VM 2
    public static var maximumCornealCurvatureLocation: Self { .init(AttributeTag(rawValue: 0x00460213), .FL) }
    /// Corneal Point Location (0046,0247), FL, VM 3
    public static var cornealPointLocation: Self { .init(AttributeTag(rawValue: 0x00460247), .FL) }
    /// Point Position Accuracy (0066,0017), FL, VM 3
    public static var pointPositionAccuracy: Self { .init(AttributeTag(rawValue: 0x00660017), .FL) }
    /// Points Bounding Box Coordinates (0066,001A), FL, VM 6
    public static var pointsBoundingBoxCoordinates: Self { .init(AttributeTag(rawValue: 0x0066001A), .FL) }
    /// Axis of Rotation (0066,001B), FL, VM 3
    public static var axisOfRotation: Self { .init(AttributeTag(rawValue: 0x0066001B), .FL) }
    /// Center of Rotation (0066,001C), FL, VM 3
    public static var centerOfRotation: Self { .init(AttributeTag(rawValue: 0x0066001C), .FL) }
    /// Vector Accuracy (0066,0020), FL, VM 1-n
    public static var vectorAccuracy: Self { .init(AttributeTag(rawValue: 0x00660020), .FL) }
    /// Bounding Box Top Left Hand Corner (0070,0010), FL, VM 2
    public static var boundingBoxTopLeftHandCorner: Self { .init(AttributeTag(rawValue: 0x00700010), .FL) }
    /// Bounding Box Bottom Right Hand Corner (0070,0011), FL, VM 2
    public static var boundingBoxBottomRightHandCorner: Self { .init(AttributeTag(rawValue: 0x00700011), .FL) }
    /// Anchor Point (0070,0014), FL, VM 2
    public static var anchorPoint: Self { .init(AttributeTag(rawValue: 0x00700014), .FL) }
    /// Graphic Data (0070,0022), FL, VM 2-n
    public static var graphicData: Self { .init(AttributeTag(rawValue: 0x00700022), .FL) }
    /// Rotation Point (0070,0273), FL, VM 2
    public static var rotationPoint: Self { .init(AttributeTag(rawValue: 0x00700273), .FL) }
    /// Selector FL Value (0072,0076), FL, VM 1-n
    public static var selectorFLValue: Self { .init(AttributeTag(rawValue: 0x00720076), .FL) }
    /// Scan Spot Metersets Delivered (3008,0047), FL, VM 1-n
    public static var scanSpotMetersetsDelivered: Self { .init(AttributeTag(rawValue: 0x30080047), .FL) }
    /// External Contour Entry Point (300A,0133), FL, VM 3
    public static var externalContourEntryPoint: Self { .init(AttributeTag(rawValue: 0x300A0133), .FL) }
    /// Isocenter to Compensator Distances (300A,02E6), FL, VM 1-n
    public static var isocenterToCompensatorDistances: Self { .init(AttributeTag(rawValue: 0x300A02E6), .FL) }
    /// Virtual Source-Axis Distances (300A,030A), FL, VM 2
    public static var virtualSourceAxisDistances: Self { .init(AttributeTag(rawValue: 0x300A030A), .FL) }
    /// Scan Spot Time Offset (300A,038F), FL, VM 1-n
    public static var scanSpotTimeOffset: Self { .init(AttributeTag(rawValue: 0x300A038F), .FL) }
    /// Scan Spot Position Map (300A,0394), FL, VM 1-n
    public static var scanSpotPositionMap: Self { .init(AttributeTag(rawValue: 0x300A0394), .FL) }
    /// Scan Spot Meterset Weights (300A,0396), FL, VM 1-n
    public static var scanSpotMetersetWeights: Self { .init(AttributeTag(rawValue: 0x300A0396), .FL) }
    /// Scanning Spot Size (300A,0398), FL, VM 2
    public static var scanningSpotSize: Self { .init(AttributeTag(rawValue: 0x300A0398), .FL) }
    /// Scan Spot Sizes Delivered (300A,0399), FL, VM 2-2n
    public static var scanSpotSizesDelivered: Self { .init(AttributeTag(rawValue: 0x300A0399), .FL) }
    /// Scan Spot Gantry Angles (300A,039B), FL, VM 1-n
    public static var scanSpotGantryAngles: Self { .init(AttributeTag(rawValue: 0x300A039B), .FL) }
    /// Scan Spot Patient Support Angles (300A,039C), FL, VM 1-n
    public static var scanSpotPatientSupportAngles: Self { .init(AttributeTag(rawValue: 0x300A039C), .FL) }
    /// Control Point Orientation (300A,0412), FL, VM 3
    public static var controlPointOrientation: Self { .init(AttributeTag(rawValue: 0x300A0412), .FL) }
    /// Nominal Range Modulation Fractions (300A,0503), FL, VM 2
    public static var nominalRangeModulationFractions: Self { .init(AttributeTag(rawValue: 0x300A0503), .FL) }
    /// Nominal Range Modulated Region Depths (300A,0504), FL, VM 2
    public static var nominalRangeModulatedRegionDepths: Self { .init(AttributeTag(rawValue: 0x300A0504), .FL) }
    /// Delivered Nominal Range Modulation Fractions (300A,0509), FL, VM 2
    public static var deliveredNominalRangeModulationFractions: Self { .init(AttributeTag(rawValue: 0x300A0509), .FL) }
    /// Delivered Nominal Range Modulated Region Depths (300A,0510), FL, VM 2
    public static var deliveredNominalRangeModulatedRegionDepths: Self { .init(AttributeTag(rawValue: 0x300A0510), .FL) }
    /// Threat ROI Base (4010,1004), FL, VM 3
    public static var threatROIBase: Self { .init(AttributeTag(rawValue: 0x40101004), .FL) }
    /// Threat ROI Extents (4010,1005), FL, VM 3
    public static var threatROIExtents: Self { .init(AttributeTag(rawValue: 0x40101005), .FL) }
    /// Center of Mass (4010,101B), FL, VM 3
    public static var centerOfMass: Self { .init(AttributeTag(rawValue: 0x4010101B), .FL) }
    /// Center of PTO (4010,101C), FL, VM 3
    public static var centerOfPTO: Self { .init(AttributeTag(rawValue: 0x4010101C), .FL) }
    /// Bounding Polygon (4010,101D), FL, VM 6-n
    public static var boundingPolygon: Self { .init(AttributeTag(rawValue: 0x4010101D), .FL) }
    /// OOI Size (4010,1043), FL, VM 3
    public static var ooiSize: Self { .init(AttributeTag(rawValue: 0x40101043), .FL) }
    /// Source Orientation (4010,1060), FL, VM 3
    public static var sourceOrientation: Self { .init(AttributeTag(rawValue: 0x40101060), .FL) }
    /// Source Position (4010,1061), FL, VM 3
    public static var sourcePosition: Self { .init(AttributeTag(rawValue: 0x40101061), .FL) }
    /// Anomaly Locator Indicator (4010,107A), FL, VM 3
    public static var anomalyLocatorIndicator: Self { .init(AttributeTag(rawValue: 0x4010107A), .FL) }
}
