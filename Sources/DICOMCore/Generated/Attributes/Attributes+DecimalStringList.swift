// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [DecimalString] {
    /// Event Elapsed Time(s) (0008,2130), DS, VM 1-n
    public static var eventElapsedTimes: Self { .init(AttributeTag(rawValue: 0x00082130), .DS) }
    /// Material Thickness (0014,0030), DS, VM 1-n
    public static var materialThickness: Self { .init(AttributeTag(rawValue: 0x00140030), .DS) }
    /// Material Pipe Diameter (0014,0032), DS, VM 1-n
    public static var materialPipeDiameter: Self { .init(AttributeTag(rawValue: 0x00140032), .DS) }
    /// Material Isolation Diameter (0014,0034), DS, VM 1-n
    public static var materialIsolationDiameter: Self { .init(AttributeTag(rawValue: 0x00140034), .DS) }
    /// Coordinate System Transform Rotation and Scale Matrix (0014,222A), DS, VM 1-n
    public static var coordinateSystemTransformRotationAndScaleMatrix: Self { .init(AttributeTag(rawValue: 0x0014222A), .DS) }
    /// Coordinate System Transform Translation Matrix (0014,222C), DS, VM 1-n
    public static var coordinateSystemTransformTranslationMatrix: Self { .init(AttributeTag(rawValue: 0x0014222C), .DS) }
    /// DAC Gain Points (0014,4038), DS, VM 1-n
    public static var dacGainPoints: Self { .init(AttributeTag(rawValue: 0x00144038), .DS) }
    /// DAC Time Points (0014,403A), DS, VM 1-n
    public static var dacTimePoints: Self { .init(AttributeTag(rawValue: 0x0014403A), .DS) }
    /// DAC Amplitude (0014,403C), DS, VM 1-n
    public static var dacAmplitude: Self { .init(AttributeTag(rawValue: 0x0014403C), .DS) }
    /// Flash Frame Number (0014,6011), DS, VM 1-n
    public static var flashFrameNumber: Self { .init(AttributeTag(rawValue: 0x00146011), .DS) }
    /// Lens Filter Cut-Off Wavelength (0014,602A), DS, VM 1-n
    public static var lensFilterCutOffWavelength: Self { .init(AttributeTag(rawValue: 0x0014602A), .DS) }
    /// Size of Individual Turn (0014,6032), DS, VM 1-n
    public static var sizeOfIndividualTurn: Self { .init(AttributeTag(rawValue: 0x00146032), .DS) }
    /// Distance Between Turns (0014,6033), DS, VM 1-n
    public static var distanceBetweenTurns: Self { .init(AttributeTag(rawValue: 0x00146033), .DS) }
    /// Moving Window Weights (0014,604E), DS, VM 1-n
    public static var movingWindowWeights: Self { .init(AttributeTag(rawValue: 0x0014604E), .DS) }
    /// PolynomialCoefficients (0014,605F), DS, VM 1-n
    public static var polynomialCoefficients: Self { .init(AttributeTag(rawValue: 0x0014605F), .DS) }
    /// Primary Chromaticities (0016,0002), DS, VM 3
    public static var primaryChromaticities: Self { .init(AttributeTag(rawValue: 0x00160002), .DS) }
    /// OECF Values (0016,0009), DS, VM 1-n
    public static var oecfValues: Self { .init(AttributeTag(rawValue: 0x00160009), .DS) }
    /// Spatial Frequency Response Values (0016,000D), DS, VM 1-n
    public static var spatialFrequencyResponseValues: Self { .init(AttributeTag(rawValue: 0x0016000D), .DS) }
    /// Color Filter Array Pattern Values (0016,0010), DS, VM 1-n
    public static var colorFilterArrayPatternValues: Self { .init(AttributeTag(rawValue: 0x00160010), .DS) }
    /// Flash Energy (0016,0036), DS, VM 1-2
    public static var flashEnergy: Self { .init(AttributeTag(rawValue: 0x00160036), .DS) }
    /// Lens Specification (0016,004E), DS, VM 4
    public static var lensSpecification: Self { .init(AttributeTag(rawValue: 0x0016004E), .DS) }
    /// GPS Latitude (0016,0072), DS, VM 3
    public static var gpsLatitude: Self { .init(AttributeTag(rawValue: 0x00160072), .DS) }
    /// GPS Longitude (0016,0074), DS, VM 3
    public static var gpsLongitude: Self { .init(AttributeTag(rawValue: 0x00160074), .DS) }
    /// GPS Dest Latitude (0016,0084), DS, VM 3
    public static var gpsDestLatitude: Self { .init(AttributeTag(rawValue: 0x00160084), .DS) }
    /// GPS Dest Longitude (0016,0086), DS, VM 3
    public static var gpsDestLongitude: Self { .init(AttributeTag(rawValue: 0x00160086), .DS) }
    /// Energy Window Total Width (0018,0033), DS, VM 1-n, retired
    public static var energyWindowTotalWidth: Self { .init(AttributeTag(rawValue: 0x00180033), .DS) }
    /// Contrast Flow Rate (0018,1046), DS, VM 1-n
    public static var contrastFlowRate: Self { .init(AttributeTag(rawValue: 0x00181046), .DS) }
    /// Contrast Flow Duration (0018,1047), DS, VM 1-n
    public static var contrastFlowDuration: Self { .init(AttributeTag(rawValue: 0x00181047), .DS) }
    /// Frame Time Vector (0018,1065), DS, VM 1-n
    public static var frameTimeVector: Self { .init(AttributeTag(rawValue: 0x00181065), .DS) }
    /// Table Vertical Increment (0018,1135), DS, VM 1-n
    public static var tableVerticalIncrement: Self { .init(AttributeTag(rawValue: 0x00181135), .DS) }
    /// Table Lateral Increment (0018,1136), DS, VM 1-n
    public static var tableLateralIncrement: Self { .init(AttributeTag(rawValue: 0x00181136), .DS) }
    /// Table Longitudinal Increment (0018,1137), DS, VM 1-n
    public static var tableLongitudinalIncrement: Self { .init(AttributeTag(rawValue: 0x00181137), .DS) }
    /// Radial Position (0018,1142), DS, VM 1-n
    public static var radialPosition: Self { .init(AttributeTag(rawValue: 0x00181142), .DS) }
    /// Rotation Offset (0018,1146), DS, VM 1-n, retired
    public static var rotationOffset: Self { .init(AttributeTag(rawValue: 0x00181146), .DS) }
    /// Imager Pixel Spacing (0018,1164), DS, VM 2
    public static var imagerPixelSpacing: Self { .init(AttributeTag(rawValue: 0x00181164), .DS) }
    /// X Focus Center (0018,1183), DS, VM 1-2
    public static var xFocusCenter: Self { .init(AttributeTag(rawValue: 0x00181183), .DS) }
    /// Y Focus Center (0018,1184), DS, VM 1-2
    public static var yFocusCenter: Self { .init(AttributeTag(rawValue: 0x00181184), .DS) }
    /// Focal Spot(s) (0018,1190), DS, VM 1-n
    public static var focalSpots: Self { .init(AttributeTag(rawValue: 0x00181190), .DS) }
    /// Positioner Primary Angle Increment (0018,1520), DS, VM 1-n
    public static var positionerPrimaryAngleIncrement: Self { .init(AttributeTag(rawValue: 0x00181520), .DS) }
    /// Positioner Secondary Angle Increment (0018,1521), DS, VM 1-n
    public static var positionerSecondaryAngleIncrement: Self { .init(AttributeTag(rawValue: 0x00181521), .DS) }
    /// Frame Primary Angle Vector (0018,2003), DS, VM 1-n
    public static var framePrimaryAngleVector: Self { .init(AttributeTag(rawValue: 0x00182003), .DS) }
    /// Frame Secondary Angle Vector (0018,2004), DS, VM 1-n
    public static var frameSecondaryAngleVector: Self { .init(AttributeTag(rawValue: 0x00182004), .DS) }
    /// Slice Location Vector (0018,2005), DS, VM 1-n
    public static var sliceLocationVector: Self { .init(AttributeTag(rawValue: 0x00182005), .DS) }
    /// Nominal Scanned Pixel Spacing (0018,2010), DS, VM 2
    public static var nominalScannedPixelSpacing: Self { .init(AttributeTag(rawValue: 0x00182010), .DS) }
    /// Image Transformation Matrix (0018,5210), DS, VM 6, retired
    public static var imageTransformationMatrix: Self { .init(AttributeTag(rawValue: 0x00185210), .DS) }
    /// Image Translation Vector (0018,5212), DS, VM 3, retired
    public static var imageTranslationVector: Self { .init(AttributeTag(rawValue: 0x00185212), .DS) }
    /// Detector Binning (0018,701A), DS, VM 2
    public static var detectorBinning: Self { .init(AttributeTag(rawValue: 0x0018701A), .DS) }
    /// Detector Element Physical Size (0018,7020), DS, VM 2
    public static var detectorElementPhysicalSize: Self { .init(AttributeTag(rawValue: 0x00187020), .DS) }
    /// Detector Element Spacing (0018,7022), DS, VM 2
    public static var detectorElementSpacing: Self { .init(AttributeTag(rawValue: 0x00187022), .DS) }
    /// Detector Active Dimension(s) (0018,7026), DS, VM 1-2
    public static var detectorActiveDimensions: Self { .init(AttributeTag(rawValue: 0x00187026), .DS) }
    /// Detector Active Origin (0018,7028), DS, VM 2
    public static var detectorActiveOrigin: Self { .init(AttributeTag(rawValue: 0x00187028), .DS) }
    /// Field of View Origin (0018,7030), DS, VM 2
    public static var fieldOfViewOrigin: Self { .init(AttributeTag(rawValue: 0x00187030), .DS) }
    /// Filter Thickness Minimum (0018,7052), DS, VM 1-n
    public static var filterThicknessMinimum: Self { .init(AttributeTag(rawValue: 0x00187052), .DS) }
    /// Filter Thickness Maximum (0018,7054), DS, VM 1-n
    public static var filterThicknessMaximum: Self { .init(AttributeTag(rawValue: 0x00187054), .DS) }
    /// Image Position (0020,0030), DS, VM 3, retired
    public static var imagePosition: Self { .init(AttributeTag(rawValue: 0x00200030), .DS) }
    /// Image Position (Patient) (0020,0032), DS, VM 3
    public static var imagePositionPatient: Self { .init(AttributeTag(rawValue: 0x00200032), .DS) }
    /// Image Orientation (0020,0035), DS, VM 6, retired
    public static var imageOrientation: Self { .init(AttributeTag(rawValue: 0x00200035), .DS) }
    /// Image Orientation (Patient) (0020,0037), DS, VM 6
    public static var imageOrientationPatient: Self { .init(AttributeTag(rawValue: 0x00200037), .DS) }
    /// Pixel Spacing (0028,0030), DS, VM 2
    public static var pixelSpacing: Self { .init(AttributeTag(rawValue: 0x00280030), .DS) }
    /// Zoom Factor (0028,0031), DS, VM 2
    public static var zoomFactor: Self { .init(AttributeTag(rawValue: 0x00280031), .DS) }
    /// Zoom Center (0028,0032), DS, VM 2
    public static var zoomCenter: Self { .init(AttributeTag(rawValue: 0x00280032), .DS) }
    /// Window Center (0028,1050), DS, VM 1-n
    public static var windowCenter: Self { .init(AttributeTag(rawValue: 0x00281050), .DS) }
    /// Window Width (0028,1051), DS, VM 1-n
    public static var windowWidth: Self { .init(AttributeTag(rawValue: 0x00281051), .DS) }
    /// Lossy Image Compression Ratio (0028,2112), DS, VM 1-n
    public static var lossyImageCompressionRatio: Self { .init(AttributeTag(rawValue: 0x00282112), .DS) }
    /// Image to Equipment Mapping Matrix (0028,9520), DS, VM 16
    public static var imageToEquipmentMappingMatrix: Self { .init(AttributeTag(rawValue: 0x00289520), .DS) }
    /// Referenced Time Offsets (0040,A138), DS, VM 1-n
    public static var referencedTimeOffsets: Self { .init(AttributeTag(rawValue: 0x0040A138), .DS) }
    /// Numeric Value (0040,A30A), DS, VM 1-n
    public static var numericValue: Self { .init(AttributeTag(rawValue: 0x0040A30A), .DS) }
    /// Image Orientation (Slide) (0048,0102), DS, VM 6
    public static var imageOrientationSlide: Self { .init(AttributeTag(rawValue: 0x00480102), .DS) }
    /// Detector Element Size (0054,1203), DS, VM 2
    public static var detectorElementSize: Self { .init(AttributeTag(rawValue: 0x00541203), .DS) }
    /// Presentation Pixel Spacing (0070,0101), DS, VM 2
    public static var presentationPixelSpacing: Self { .init(AttributeTag(rawValue: 0x00700101), .DS) }
    /// Selector DS Value (0072,0072), DS, VM 1-n
    public static var selectorDSValue: Self { .init(AttributeTag(rawValue: 0x00720072), .DS) }
    /// Double Exposure Field Delta (Trial) (0074,103A), DS, VM 4, retired
    public static var doubleExposureFieldDeltaTrial: Self { .init(AttributeTag(rawValue: 0x0074103A), .DS) }
    /// Printer Pixel Spacing (2010,0376), DS, VM 2
    public static var printerPixelSpacing: Self { .init(AttributeTag(rawValue: 0x20100376), .DS) }
    /// X-Ray Image Receptor Translation (3002,000D), DS, VM 3
    public static var xRayImageReceptorTranslation: Self { .init(AttributeTag(rawValue: 0x3002000D), .DS) }
    /// RT Image Orientation (3002,0010), DS, VM 6
    public static var rtImageOrientation: Self { .init(AttributeTag(rawValue: 0x30020010), .DS) }
    /// Image Plane Pixel Spacing (3002,0011), DS, VM 2
    public static var imagePlanePixelSpacing: Self { .init(AttributeTag(rawValue: 0x30020011), .DS) }
    /// RT Image Position (3002,0012), DS, VM 2
    public static var rtImagePosition: Self { .init(AttributeTag(rawValue: 0x30020012), .DS) }
    /// Diaphragm Position (3002,0034), DS, VM 4
    public static var diaphragmPosition: Self { .init(AttributeTag(rawValue: 0x30020034), .DS) }
    /// Normalization Point (3004,0008), DS, VM 3
    public static var normalizationPoint: Self { .init(AttributeTag(rawValue: 0x30040008), .DS) }
    /// Grid Frame Offset Vector (3004,000C), DS, VM 2-n
    public static var gridFrameOffsetVector: Self { .init(AttributeTag(rawValue: 0x3004000C), .DS) }
    /// DVH Normalization Point (3004,0040), DS, VM 3
    public static var dvhNormalizationPoint: Self { .init(AttributeTag(rawValue: 0x30040040), .DS) }
    /// DVH Data (3004,0058), DS, VM 2-2n
    public static var dvhData: Self { .init(AttributeTag(rawValue: 0x30040058), .DS) }
    /// Contour Offset Vector (3006,0045), DS, VM 3, retired
    public static var contourOffsetVector: Self { .init(AttributeTag(rawValue: 0x30060045), .DS) }
    /// Contour Data (3006,0050), DS, VM 3-3n
    public static var contourData: Self { .init(AttributeTag(rawValue: 0x30060050), .DS) }
    /// Frame of Reference Transformation Matrix (3006,00C6), DS, VM 16
    public static var frameOfReferenceTransformationMatrix: Self { .init(AttributeTag(rawValue: 0x300600C6), .DS) }
    /// Dose Reference Point Coordinates (300A,0018), DS, VM 3
    public static var doseReferencePointCoordinates: Self { .init(AttributeTag(rawValue: 0x300A0018), .DS) }
    /// Beam Dose Specification Point (300A,0082), DS, VM 3, retired
    public static var beamDoseSpecificationPoint: Self { .init(AttributeTag(rawValue: 0x300A0082), .DS) }
    /// Brachy Application Setup Dose Specification Point (300A,00A2), DS, VM 3
    public static var brachyApplicationSetupDoseSpecificationPoint: Self { .init(AttributeTag(rawValue: 0x300A00A2), .DS) }
    /// Leaf Position Boundaries (300A,00BE), DS, VM 3-n
    public static var leafPositionBoundaries: Self { .init(AttributeTag(rawValue: 0x300A00BE), .DS) }
    /// Compensator Pixel Spacing (300A,00E9), DS, VM 2
    public static var compensatorPixelSpacing: Self { .init(AttributeTag(rawValue: 0x300A00E9), .DS) }
    /// Compensator Position (300A,00EA), DS, VM 2
    public static var compensatorPosition: Self { .init(AttributeTag(rawValue: 0x300A00EA), .DS) }
    /// Compensator Transmission Data (300A,00EB), DS, VM 1-n
    public static var compensatorTransmissionData: Self { .init(AttributeTag(rawValue: 0x300A00EB), .DS) }
    /// Compensator Thickness Data (300A,00EC), DS, VM 1-n
    public static var compensatorThicknessData: Self { .init(AttributeTag(rawValue: 0x300A00EC), .DS) }
    /// Block Data (300A,0106), DS, VM 2-2n
    public static var blockData: Self { .init(AttributeTag(rawValue: 0x300A0106), .DS) }
    /// Leaf/Jaw Positions (300A,011C), DS, VM 2-2n
    public static var leafJawPositions: Self { .init(AttributeTag(rawValue: 0x300A011C), .DS) }
    /// Isocenter Position (300A,012C), DS, VM 3
    public static var isocenterPosition: Self { .init(AttributeTag(rawValue: 0x300A012C), .DS) }
    /// Surface Entry Point (300A,012E), DS, VM 3
    public static var surfaceEntryPoint: Self { .init(AttributeTag(rawValue: 0x300A012E), .DS) }
    /// Control Point 3D Position (300A,02D4), DS, VM 3
    public static var controlPoint3DPosition: Self { .init(AttributeTag(rawValue: 0x300A02D4), .DS) }
    /// Source to Compensator Distance (300A,02E2), DS, VM 1-n
    public static var sourceToCompensatorDistance: Self { .init(AttributeTag(rawValue: 0x300A02E2), .DS) }
    /// PRCS to RCS Orientation (4010,107E), DS, VM 6
    public static var prcsToRCSOrientation: Self { .init(AttributeTag(rawValue: 0x4010107E), .DS) }
}
