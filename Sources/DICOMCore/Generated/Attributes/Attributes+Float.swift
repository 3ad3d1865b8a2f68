// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == Float {
    /// Recommended Display Frame Rate in Float (0008,9459), FL, VM 1
    public static var recommendedDisplayFrameRateInFloat: Self { .init(AttributeTag(rawValue: 0x00089459), .FL) }
    /// Examined Body Thickness (0010,9431), FL, VM 1
    public static var examinedBodyThickness: Self { .init(AttributeTag(rawValue: 0x00109431), .FL) }
    /// Contrast/Bolus T1 Relaxivity (0018,0013), FL, VM 1
    public static var contrastBolusT1Relaxivity: Self { .init(AttributeTag(rawValue: 0x00180013), .FL) }
    /// B1rms (0018,1320), FL, VM 1
    public static var b1rms: Self { .init(AttributeTag(rawValue: 0x00181320), .FL) }
    /// Displayed Z Value (0018,2046), FL, VM 1
    public static var displayedZValue: Self { .init(AttributeTag(rawValue: 0x00182046), .FL) }
    /// Pixel Data Area Rotation Angle Relative To FOV (0018,7038), FL, VM 1
    public static var pixelDataAreaRotationAngleRelativeToFOV: Self { .init(AttributeTag(rawValue: 0x00187038), .FL) }
    /// Calcium Scoring Mass Factor Patient (0018,9351), FL, VM 1
    public static var calciumScoringMassFactorPatient: Self { .init(AttributeTag(rawValue: 0x00189351), .FL) }
    /// Energy Weighting Factor (0018,9353), FL, VM 1
    public static var energyWeightingFactor: Self { .init(AttributeTag(rawValue: 0x00189353), .FL) }
    /// Distance Source to Isocenter (0018,9402), FL, VM 1
    public static var distanceSourceToIsocenter: Self { .init(AttributeTag(rawValue: 0x00189402), .FL) }
    /// Distance Object to Table Top (0018,9403), FL, VM 1
    public static var distanceObjectToTableTop: Self { .init(AttributeTag(rawValue: 0x00189403), .FL) }
    /// Distance Receptor Plane to Detector Housing (0018,9426), FL, VM 1
    public static var distanceReceptorPlaneToDetectorHousing: Self { .init(AttributeTag(rawValue: 0x00189426), .FL) }
    /// Column Angulation (Patient) (0018,9447), FL, VM 1
    public static var columnAngulationPatient: Self { .init(AttributeTag(rawValue: 0x00189447), .FL) }
    /// Beam Angle (0018,9449), FL, VM 1
    public static var beamAngle: Self { .init(AttributeTag(rawValue: 0x00189449), .FL) }
    /// Calculated Anatomy Thickness (0018,9452), FL, VM 1
    public static var calculatedAnatomyThickness: Self { .init(AttributeTag(rawValue: 0x00189452), .FL) }
    /// Positioner Isocenter Primary Angle (0018,9463), FL, VM 1
    public static var positionerIsocenterPrimaryAngle: Self { .init(AttributeTag(rawValue: 0x00189463), .FL) }
    /// Positioner Isocenter Secondary Angle (0018,9464), FL, VM 1
    public static var positionerIsocenterSecondaryAngle: Self { .init(AttributeTag(rawValue: 0x00189464), .FL) }
    /// Positioner Isocenter Detector Rotation Angle (0018,9465), FL, VM 1
    public static var positionerIsocenterDetectorRotationAngle: Self { .init(AttributeTag(rawValue: 0x00189465), .FL) }
    /// Table X Position to Isocenter (0018,9466), FL, VM 1
    public static var tableXPositionToIsocenter: Self { .init(AttributeTag(rawValue: 0x00189466), .FL) }
    /// Table Y Position to Isocenter (0018,9467), FL, VM 1
    public static var tableYPositionToIsocenter: Self { .init(AttributeTag(rawValue: 0x00189467), .FL) }
    /// Table Z Position to Isocenter (0018,9468), FL, VM 1
    public static var tableZPositionToIsocenter: Self { .init(AttributeTag(rawValue: 0x00189468), .FL) }
    /// Table Horizontal Rotation Angle (0018,9469), FL, VM 1
    public static var tableHorizontalRotationAngle: Self { .init(AttributeTag(rawValue: 0x00189469), .FL) }
    /// Table Head Tilt Angle (0018,9470), FL, VM 1
    public static var tableHeadTiltAngle: Self { .init(AttributeTag(rawValue: 0x00189470), .FL) }
    /// Table Cradle Tilt Angle (0018,9471), FL, VM 1
    public static var tableCradleTiltAngle: Self { .init(AttributeTag(rawValue: 0x00189471), .FL) }
    /// Acquired Image Area Dose Product (0018,9473), FL, VM 1
    public static var acquiredImageAreaDoseProduct: Self { .init(AttributeTag(rawValue: 0x00189473), .FL) }
    /// Primary Positioner Scan Arc (0018,9508), FL, VM 1
    public static var primaryPositionerScanArc: Self { .init(AttributeTag(rawValue: 0x00189508), .FL) }
    /// Secondary Positioner Scan Arc (0018,9509), FL, VM 1
    public static var secondaryPositionerScanArc: Self { .init(AttributeTag(rawValue: 0x00189509), .FL) }
    /// Primary Positioner Scan Start Angle (0018,9510), FL, VM 1
    public static var primaryPositionerScanStartAngle: Self { .init(AttributeTag(rawValue: 0x00189510), .FL) }
    /// Secondary Positioner Scan Start Angle (0018,9511), FL, VM 1
    public static var secondaryPositionerScanStartAngle: Self { .init(AttributeTag(rawValue: 0x00189511), .FL) }
    /// Primary Positioner Increment (0018,9514), FL, VM 1
    public static var primaryPositionerIncrement: Self { .init(AttributeTag(rawValue: 0x00189514), .FL) }
    /// Secondary Positioner Increment (0018,9515), FL, VM 1
    public static var secondaryPositionerIncrement: Self { .init(AttributeTag(rawValue: 0x00189515), .FL) }
    /// Nominal Cardiac Trigger Time Prior To R-Peak (0020,9154), FL, VM 1
    public static var nominalCardiacTriggerTimePriorToRPeak: Self { .init(AttributeTag(rawValue: 0x00209154), .FL) }
    /// Actual Cardiac Trigger Time Prior To R-Peak (0020,9155), FL, VM 1
    public static var actualCardiacTriggerTimePriorToRPeak: Self { .init(AttributeTag(rawValue: 0x00209155), .FL) }
    /// Nominal Percentage of Cardiac Phase (0020,9241), FL, VM 1
    public static var nominalPercentageOfCardiacPhase: Self { .init(AttributeTag(rawValue: 0x00209241), .FL) }
    /// Nominal Percentage of Respiratory Phase (0020,9245), FL, VM 1
    public static var nominalPercentageOfRespiratoryPhase: Self { .init(AttributeTag(rawValue: 0x00209245), .FL) }
    /// Starting Respiratory Amplitude (0020,9246), FL, VM 1
    public static var startingRespiratoryAmplitude: Self { .init(AttributeTag(rawValue: 0x00209246), .FL) }
    /// Ending Respiratory Amplitude (0020,9248), FL, VM 1
    public static var endingRespiratoryAmplitude: Self { .init(AttributeTag(rawValue: 0x00209248), .FL) }
    /// Spherical Lens Power (0022,0007), FL, VM 1
    public static var sphericalLensPower: Self { .init(AttributeTag(rawValue: 0x00220007), .FL) }
    /// Cylinder Lens Power (0022,0008), FL, VM 1
    public static var cylinderLensPower: Self { .init(AttributeTag(rawValue: 0x00220008), .FL) }
    /// Cylinder Axis (0022,0009), FL, VM 1
    public static var cylinderAxis: Self { .init(AttributeTag(rawValue: 0x00220009), .FL) }
    /// Emmetropic Magnification (0022,000A), FL, VM 1
    public static var emmetropicMagnification: Self { .init(AttributeTag(rawValue: 0x0022000A), .FL) }
    /// Intra Ocular Pressure (0022,000B), FL, VM 1
    public static var intraOcularPressure: Self { .init(AttributeTag(rawValue: 0x0022000B), .FL) }
    /// Horizontal Field of View (0022,000C), FL, VM 1
    public static var horizontalFieldOfView: Self { .init(AttributeTag(rawValue: 0x0022000C), .FL) }
    /// Degree of Dilation (0022,000E), FL, VM 1
    public static var degreeOfDilation: Self { .init(AttributeTag(rawValue: 0x0022000E), .FL) }
    /// Stereo Baseline Angle (0022,0010), FL, VM 1
    public static var stereoBaselineAngle: Self { .init(AttributeTag(rawValue: 0x00220010), .FL) }
    /// Stereo Baseline Displacement (0022,0011), FL, VM 1
    public static var stereoBaselineDisplacement: Self { .init(AttributeTag(rawValue: 0x00220011), .FL) }
    /// Stereo Horizontal Pixel Offset (0022,0012), FL, VM 1
    public static var stereoHorizontalPixelOffset: Self { .init(AttributeTag(rawValue: 0x00220012), .FL) }
    /// Stereo Vertical Pixel Offset (0022,0013), FL, VM 1
    public static var stereoVerticalPixelOffset: Self { .init(AttributeTag(rawValue: 0x00220013), .FL) }
    /// Stereo Rotation (0022,0014), FL, VM 1
    public static var stereoRotation: Self { .init(AttributeTag(rawValue: 0x00220014), .FL) }
    /// Camera Angle of View (0022,001E), FL, VM 1
    public static var cameraAngleOfView: Self { .init(AttributeTag(rawValue: 0x0022001E), .FL) }
    /// Axial Length of the Eye (0022,0030), FL, VM 1
    public static var axialLengthOfTheEye: Self { .init(AttributeTag(rawValue: 0x00220030), .FL) }
    /// Depth Spatial Resolution (0022,0035), FL, VM 1
    public static var depthSpatialResolution: Self { .init(AttributeTag(rawValue: 0x00220035), .FL) }
    /// Maximum Depth Distortion (0022,0036), FL, VM 1
    public static var maximumDepthDistortion: Self { .init(AttributeTag(rawValue: 0x00220036), .FL) }
    /// Along-scan Spatial Resolution (0022,0037), FL, VM 1
    public static var alongScanSpatialResolution: Self { .init(AttributeTag(rawValue: 0x00220037), .FL) }
    /// Maximum Along-scan Distortion (0022,0038), FL, VM 1
    public static var maximumAlongScanDistortion: Self { .init(AttributeTag(rawValue: 0x00220038), .FL) }
    /// Depth of Transverse Image (0022,0041), FL, VM 1
    public static var depthOfTransverseImage: Self { .init(AttributeTag(rawValue: 0x00220041), .FL) }
    /// Across-scan Spatial Resolution (0022,0048), FL, VM 1
    public static var acrossScanSpatialResolution: Self { .init(AttributeTag(rawValue: 0x00220048), .FL) }
    /// Maximum Across-scan Distortion (0022,0049), FL, VM 1
    public static var maximumAcrossScanDistortion: Self { .init(AttributeTag(rawValue: 0x00220049), .FL) }
    /// Illumination Wave Length (0022,0055), FL, VM 1
    public static var illuminationWaveLength: Self { .init(AttributeTag(rawValue: 0x00220055), .FL) }
    /// Illumination Power (0022,0056), FL, VM 1
    public static var illuminationPower: Self { .init(AttributeTag(rawValue: 0x00220056), .FL) }
    /// Illumination Bandwidth (0022,0057), FL, VM 1
    public static var illuminationBandwidth: Self { .init(AttributeTag(rawValue: 0x00220057), .FL) }
    /// Ophthalmic Axial Length (0022,1019), FL, VM 1
    public static var ophthalmicAxialLength: Self { .init(AttributeTag(rawValue: 0x00221019), .FL) }
    /// Keratometer Index (0022,1033), FL, VM 1
    public static var keratometerIndex: Self { .init(AttributeTag(rawValue: 0x00221033), .FL) }
    /// Target Refraction (0022,1037), FL, VM 1
    public static var targetRefraction: Self { .init(AttributeTag(rawValue: 0x00221037), .FL) }
    /// IOL Power (0022,1053), FL, VM 1
    public static var iolPower: Self { .init(AttributeTag(rawValue: 0x00221053), .FL) }
    /// Predicted Refractive Error (0022,1054), FL, VM 1
    public static var predictedRefractiveError: Self { .init(AttributeTag(rawValue: 0x00221054), .FL) }
    /// Ophthalmic Axial Length Velocity (0022,1059), FL, VM 1
    public static var ophthalmicAxialLengthVelocity: Self { .init(AttributeTag(rawValue: 0x00221059), .FL) }
    /// IOL Power For Exact Emmetropia (0022,1121), FL, VM 1
    public static var iolPowerForExactEmmetropia: Self { .init(AttributeTag(rawValue: 0x00221121), .FL) }
    /// IOL Power For Exact Target Refraction (0022,1122), FL, VM 1
    public static var iolPowerForExactTargetRefraction: Self { .init(AttributeTag(rawValue: 0x00221122), .FL) }
    /// Lens Thickness (0022,1130), FL, VM 1
    public static var lensThickness: Self { .init(AttributeTag(rawValue: 0x00221130), .FL) }
    /// Anterior Chamber Depth (0022,1131), FL, VM 1
    public static var anteriorChamberDepth: Self { .init(AttributeTag(rawValue: 0x00221131), .FL) }
    /// Signal to Noise Ratio (0022,1155), FL, VM 1
    public static var signalToNoiseRatio: Self { .init(AttributeTag(rawValue: 0x00221155), .FL) }
    /// Ophthalmic Thickness Map Threshold Quality Rating (0022,1460), FL, VM 1
    public static var ophthalmicThicknessMapThresholdQualityRating: Self { .init(AttributeTag(rawValue: 0x00221460), .FL) }
    /// Ophthalmic FOV (0022,1517), FL, VM 1
    public static var ophthalmicFOV: Self { .init(AttributeTag(rawValue: 0x00221517), .FL) }
    /// Wide Field Ophthalmic Photography Threshold Quality Rating (0022,1527), FL, VM 1
    public static var wideFieldOphthalmicPhotographyThresholdQualityRating: Self { .init(AttributeTag(rawValue: 0x00221527), .FL) }
    /// X Coordinates Center Pixel View Angle (0022,1528), FL, VM 1
    public static var xCoordinatesCenterPixelViewAngle: Self { .init(AttributeTag(rawValue: 0x00221528), .FL) }
    /// Y Coordinates Center Pixel View Angle (0022,1529), FL, VM 1
    public static var yCoordinatesCenterPixelViewAngle: Self { .init(AttributeTag(rawValue: 0x00221529), .FL) }
    /// Ophthalmic Anatomic Reference Point Frame Coordinate (0022,1623), FL, VM 1
    public static var ophthalmicAnatomicReferencePointFrameCoordinate: Self { .init(AttributeTag(rawValue: 0x00221623), .FL) }
    /// Ophthalmic Anatomic Reference Point X-Coordinate (0022,1624), FL, VM 1
    public static var ophthalmicAnatomicReferencePointXCoordinate: Self { .init(AttributeTag(rawValue: 0x00221624), .FL) }
    /// Ophthalmic Anatomic Reference Point Y-Coordinate (0022,1626), FL, VM 1
    public static var ophthalmicAnatomicReferencePointYCoordinate: Self { .init(AttributeTag(rawValue: 0x00221626), .FL) }
    /// B-scan Slab Thickness (0022,1643), FL, VM 1
    public static var bscanSlabThickness: Self { .init(AttributeTag(rawValue: 0x00221643), .FL) }
    /// Distance Between B-scan Slabs (0022,1644), FL, VM 1
    public static var distanceBetweenBscanSlabs: Self { .init(AttributeTag(rawValue: 0x00221644), .FL) }
    /// B-scan Cycle Time (0022,1645), FL, VM 1
    public static var bscanCycleTime: Self { .init(AttributeTag(rawValue: 0x00221645), .FL) }
    /// A-scan Rate (0022,1649), FL, VM 1
    public static var ascanRate: Self { .init(AttributeTag(rawValue: 0x00221649), .FL) }
    /// B-scan Rate (0022,1650), FL, VM 1
    public static var bscanRate: Self { .init(AttributeTag(rawValue: 0x00221650), .FL) }
    /// Visual Field Horizontal Extent (0024,0010), FL, VM 1
    public static var visualFieldHorizontalExtent: Self { .init(AttributeTag(rawValue: 0x00240010), .FL) }
    /// Visual Field Vertical Extent (0024,0011), FL, VM 1
    public static var visualFieldVerticalExtent: Self { .init(AttributeTag(rawValue: 0x00240011), .FL) }
    /// Maximum Stimulus Luminance (0024,0018), FL, VM 1
    public static var maximumStimulusLuminance: Self { .init(AttributeTag(rawValue: 0x00240018), .FL) }
    /// Background Luminance (0024,0020), FL, VM 1
    public static var backgroundLuminance: Self { .init(AttributeTag(rawValue: 0x00240020), .FL) }
    /// Stimulus Area (0024,0025), FL, VM 1
    public static var stimulusArea: Self { .init(AttributeTag(rawValue: 0x00240025), .FL) }
    /// Stimulus Presentation Time (0024,0028), FL, VM 1
    public static var stimulusPresentationTime: Self { .init(AttributeTag(rawValue: 0x00240028), .FL) }
    /// False Negatives Estimate (0024,0046), FL, VM 1
    public static var falseNegativesEstimate: Self { .init(AttributeTag(rawValue: 0x00240046), .FL) }
    /// False Positives Estimate (0024,0054), FL, VM 1
    public static var falsePositivesEstimate: Self { .init(AttributeTag(rawValue: 0x00240054), .FL) }
    /// Global Deviation From Normal (0024,0066), FL, VM 1
    public static var globalDeviationFromNormal: Self { .init(AttributeTag(rawValue: 0x00240066), .FL) }
    /// Localized Deviation From Normal (0024,0068), FL, VM 1
    public static var localizedDeviationFromNormal: Self { .init(AttributeTag(rawValue: 0x00240068), .FL) }
    /// Visual Field Mean Sensitivity (0024,0070), FL, VM 1
    public static var visualFieldMeanSensitivity: Self { .init(AttributeTag(rawValue: 0x00240070), .FL) }
    /// Global Deviation Probability (0024,0071), FL, VM 1
    public static var globalDeviationProbability: Self { .init(AttributeTag(rawValue: 0x00240071), .FL) }
    /// Localized Deviation Probability (0024,0073), FL, VM 1
    public static var localizedDeviationProbability: Self { .init(AttributeTag(rawValue: 0x00240073), .FL) }
    /// Short Term Fluctuation (0024,0075), FL, VM 1
    public static var shortTermFluctuation: Self { .init(AttributeTag(rawValue: 0x00240075), .FL) }
    /// Short Term Fluctuation Probability (0024,0077), FL, VM 1
    public static var shortTermFluctuationProbability: Self { .init(AttributeTag(rawValue: 0x00240077), .FL) }
    /// Corrected Localized Deviation From Normal (0024,0079), FL, VM 1
    public static var correctedLocalizedDeviationFromNormal: Self { .init(AttributeTag(rawValue: 0x00240079), .FL) }
    /// Corrected Localized Deviation From Normal Probability (0024,0081), FL, VM 1
    public static var correctedLocalizedDeviationFromNormalProbability: Self { .init(AttributeTag(rawValue: 0x00240081), .FL) }
    /// Foveal Sensitivity (0024,0087), FL, VM 1
    public static var fovealSensitivity: Self { .init(AttributeTag(rawValue: 0x00240087), .FL) }
    /// Visual Field Test Duration (0024,0088), FL, VM 1
    public static var visualFieldTestDuration: Self { .init(AttributeTag(rawValue: 0x00240088), .FL) }
    /// Visual Field Test Point X-Coordinate (0024,0090), FL, VM 1
    public static var visualFieldTestPointXCoordinate: Self { .init(AttributeTag(rawValue: 0x00240090), .FL) }
    /// Visual Field Test Point Y-Coordinate (0024,0091), FL, VM 1
    public static var visualFieldTestPointYCoordinate: Self { .init(AttributeTag(rawValue: 0x00240091), .FL) }
    /// Age Corrected Sensitivity Deviation Value (0024,0092), FL, VM 1
    public static var ageCorrectedSensitivityDeviationValue: Self { .init(AttributeTag(rawValue: 0x00240092), .FL) }
    /// Sensitivity Value (0024,0094), FL, VM 1
    public static var sensitivityValue: Self { .init(AttributeTag(rawValue: 0x00240094), .FL) }
    /// Retest Sensitivity Value (0024,0096), FL, VM 1
    public static var retestSensitivityValue: Self { .init(AttributeTag(rawValue: 0x00240096), .FL) }
    /// Quantified Defect (0024,0098), FL, VM 1
    public static var quantifiedDefect: Self { .init(AttributeTag(rawValue: 0x00240098), .FL) }
    /// Age Corrected Sensitivity Deviation Probability Value (0024,0100), FL, VM 1
    public static var ageCorrectedSensitivityDeviationProbabilityValue: Self { .init(AttributeTag(rawValue: 0x00240100), .FL) }
    /// Generalized Defect Corrected Sensitivity Deviation Value (0024,0103), FL, VM 1
    public static var generalizedDefectCorrectedSensitivityDeviationValue: Self { .init(AttributeTag(rawValue: 0x00240103), .FL) }
    /// Generalized Defect Corrected Sensitivity Deviation Probability Value (0024,0104), FL, VM 1
    public static var generalizedDefectCorrectedSensitivityDeviationProbabilityValue: Self { .init(AttributeTag(rawValue: 0x00240104), .FL) }
    /// Minimum Sensitivity Value (0024,0105), FL, VM 1
    public static var minimumSensitivityValue: Self { .init(AttributeTag(rawValue: 0x00240105), .FL) }
    /// Blind Spot X-Coordinate (0024,0107), FL, VM 1
    public static var blindSpotXCoordinate: Self { .init(AttributeTag(rawValue: 0x00240107), .FL) }
    /// Blind Spot Y-Coordinate (0024,0108), FL, VM 1
    public static var blindSpotYCoordinate: Self { .init(AttributeTag(rawValue: 0x00240108), .FL) }
    /// Foveal Point Probability Value (0024,0118), FL, VM 1
    public static var fovealPointProbabilityValue: Self { .init(AttributeTag(rawValue: 0x00240118), .FL) }
    /// Screening Baseline Value (0024,0126), FL, VM 1
    public static var screeningBaselineValue: Self { .init(AttributeTag(rawValue: 0x00240126), .FL) }
    /// Index Probability (0024,0341), FL, VM 1
    public static var indexProbability: Self { .init(AttributeTag(rawValue: 0x00240341), .FL) }
    /// Float Pixel Padding Value (0028,0122), FL, VM 1
    public static var floatPixelPaddingValue: Self { .init(AttributeTag(rawValue: 0x00280122), .FL) }
    /// Float Pixel Padding Range Limit (0028,0124), FL, VM 1
    public static var floatPixelPaddingRangeLimit: Self { .init(AttributeTag(rawValue: 0x00280124), .FL) }
    /// Gamma Value (0028,701A), FL, VM 1
    public static var gammaValue: Self { .init(AttributeTag(rawValue: 0x0028701A), .FL) }
    /// Target Minimum Luminance (0028,701D), FL, VM 1
    public static var targetMinimumLuminance: Self { .init(AttributeTag(rawValue: 0x0028701D), .FL) }
    /// Target Maximum Luminance (0028,701E), FL, VM 1
    public static var targetMaximumLuminance: Self { .init(AttributeTag(rawValue: 0x0028701E), .FL) }
    /// Luminance Value (0028,701F), FL, VM 1
    public static var luminanceValue: Self { .init(AttributeTag(rawValue: 0x0028701F), .FL) }
    /// Display Filter Percentage (0028,9411), FL, VM 1
    public static var displayFilterPercentage: Self { .init(AttributeTag(rawValue: 0x00289411), .FL) }
    /// Geometric Maximum Distortion (0028,9445), FL, VM 1
    public static var geometricMaximumDistortion: Self { .init(AttributeTag(rawValue: 0x00289445), .FL) }
    /// Mask Visibility Percentage (0028,9478), FL, VM 1
    public static var maskVisibilityPercentage: Self { .init(AttributeTag(rawValue: 0x00289478), .FL) }
    /// Waveform Data Display Scale (003A,0230), FL, VM 1
    public static var waveformDataDisplayScale: Self { .init(AttributeTag(rawValue: 0x003A0230), .FL) }
    /// Channel Position (003A,0245), FL, VM 1
    public static var channelPosition: Self { .init(AttributeTag(rawValue: 0x003A0245), .FL) }
    /// Fractional Channel Display Scale (003A,0247), FL, VM 1
    public static var fractionalChannelDisplayScale: Self { .init(AttributeTag(rawValue: 0x003A0247), .FL) }
    /// Absolute Channel Display Scale (003A,0248), FL, VM 1
    public static var absoluteChannelDisplayScale: Self { .init(AttributeTag(rawValue: 0x003A0248), .FL) }
    /// Channel Weight (0040,B042), FL, VM 1
    public static var channelWeight: Self { .init(AttributeTag(rawValue: 0x0040B042), .FL) }
    /// Refractive Index of Cornea (0046,0117), FL, VM 1
    public static var refractiveIndexOfCornea: Self { .init(AttributeTag(rawValue: 0x00460117), .FL) }
    /// Refractive Index of Aqueous Humor (0046,0118), FL, VM 1
    public static var refractiveIndexOfAqueousHumor: Self { .init(AttributeTag(rawValue: 0x00460118), .FL) }
    /// Pupil Centroid X-Coordinate (0046,0203), FL, VM 1
    public static var pupilCentroidXCoordinate: Self { .init(AttributeTag(rawValue: 0x00460203), .FL) }
    /// Pupil Centroid Y-Coordinate (0046,0204), FL, VM 1
    public static var pupilCentroidYCoordinate: Self { .init(AttributeTag(rawValue: 0x00460204), .FL) }
    /// Equivalent Pupil Radius (0046,0205), FL, VM 1
    public static var equivalentPupilRadius: Self { .init(AttributeTag(rawValue: 0x00460205), .FL) }
    /// Maximum Corneal Curvature (0046,0212), FL, VM 1
    public static var maximumCornealCurvature: Self { .init(AttributeTag(rawValue: 0x00460212), .FL) }
    /// Average Corneal Power (0046,0220), FL, VM 1
    public static var averageCornealPower: Self { .init(AttributeTag(rawValue: 0x00460220), .FL) }
    /// Corneal I-S Value (0046,0224), FL, VM 1
    public static var cornealISValue: Self { .init(AttributeTag(rawValue: 0x00460224), .FL) }
    /// Analyzed Area (0046,0227), FL, VM 1
    public static var analyzedArea: Self { .init(AttributeTag(rawValue: 0x00460227), .FL) }
    /// Surface Regularity Index (0046,0230), FL, VM 1
    public static var surfaceRegularityIndex: Self { .init(AttributeTag(rawValue: 0x00460230), .FL) }
    /// Surface Asymmetry Index (0046,0232), FL, VM 1
    public static var surfaceAsymmetryIndex: Self { .init(AttributeTag(rawValue: 0x00460232), .FL) }
    /// Corneal Eccentricity Index (0046,0234), FL, VM 1
    public static var cornealEccentricityIndex: Self { .init(AttributeTag(rawValue: 0x00460234), .FL) }
    /// Keratoconus Prediction Index (0046,0236), FL, VM 1
    public static var keratoconusPredictionIndex: Self { .init(AttributeTag(rawValue: 0x00460236), .FL) }
    /// Decimal Potential Visual Acuity (0046,0238), FL, VM 1
    public static var decimalPotentialVisualAcuity: Self { .init(AttributeTag(rawValue: 0x00460238), .FL) }
    /// Axial Power (0046,0249), FL, VM 1
    public static var axialPower: Self { .init(AttributeTag(rawValue: 0x00460249), .FL) }
    /// Tangential Power (0046,0250), FL, VM 1
    public static var tangentialPower: Self { .init(AttributeTag(rawValue: 0x00460250), .FL) }
    /// Refractive Power (0046,0251), FL, VM 1
    public static var refractivePower: Self { .init(AttributeTag(rawValue: 0x00460251), .FL) }
    /// Relative Elevation (0046,0252), FL, VM 1
    public static var relativeElevation: Self { .init(AttributeTag(rawValue: 0x00460252), .FL) }
    /// Corneal Wavefront (0046,0253), FL, VM 1
    public static var cornealWavefront: Self { .init(AttributeTag(rawValue: 0x00460253), .FL) }
    /// Imaged Volume Width (0048,0001), FL, VM 1
    public static var imagedVolumeWidth: Self { .init(AttributeTag(rawValue: 0x00480001), .FL) }
    /// Imaged Volume Height (0048,0002), FL, VM 1
    public static var imagedVolumeHeight: Self { .init(AttributeTag(rawValue: 0x00480002), .FL) }
    /// Imaged Volume Depth (0048,0003), FL, VM 1
    public static var imagedVolumeDepth: Self { .init(AttributeTag(rawValue: 0x00480003), .FL) }
    /// Distance Between Focal Planes (0048,0014), FL, VM 1
    public static var distanceBetweenFocalPlanes: Self { .init(AttributeTag(rawValue: 0x00480014), .FL) }
    /// Contrast/Bolus Ingredient Percent by Volume (0052,0001), FL, VM 1
    public static var contrastBolusIngredientPercentByVolume: Self { .init(AttributeTag(rawValue: 0x00520001), .FL) }
    /// Surface Offset (0066,0005), FL, VM 1
    public static var surfaceOffset: Self { .init(AttributeTag(rawValue: 0x00660005), .FL) }
    /// Surface Processing Ratio (0066,000A), FL, VM 1
    public static var surfaceProcessingRatio: Self { .init(AttributeTag(rawValue: 0x0066000A), .FL) }
    /// Recommended Presentation Opacity (0066,000C), FL, VM 1
    public static var recommendedPresentationOpacity: Self { .init(AttributeTag(rawValue: 0x0066000C), .FL) }
    /// Mean Point Distance (0066,0018), FL, VM 1
    public static var meanPointDistance: Self { .init(AttributeTag(rawValue: 0x00660018), .FL) }
    /// Maximum Point Distance (0066,0019), FL, VM 1
    public static var maximumPointDistance: Self { .init(AttributeTag(rawValue: 0x00660019), .FL) }
    /// Recommended Point Radius (0066,0037), FL, VM 1
    public static var recommendedPointRadius: Self { .init(AttributeTag(rawValue: 0x00660037), .FL) }
    /// Recommended Line Thickness (0066,0038), FL, VM 1
    public static var recommendedLineThickness: Self { .init(AttributeTag(rawValue: 0x00660038), .FL) }
    /// Presentation Pixel Magnification Ratio (0070,0103), FL, VM 1
    public static var presentationPixelMagnificationRatio: Self { .init(AttributeTag(rawValue: 0x00700103), .FL) }
    /// Shadow Offset X (0070,0245), FL, VM 1
    public static var shadowOffsetX: Self { .init(AttributeTag(rawValue: 0x00700245), .FL) }
    /// Shadow Offset Y (0070,0246), FL, VM 1
    public static var shadowOffsetY: Self { .init(AttributeTag(rawValue: 0x00700246), .FL) }
    /// Line Thickness (0070,0253), FL, VM 1
    public static var lineThickness: Self { .init(AttributeTag(rawValue: 0x00700253), .FL) }
    /// Shadow Opacity (0070,0258), FL, VM 1
    public static var shadowOpacity: Self { .init(AttributeTag(rawValue: 0x00700258), .FL) }
    /// Gap Length (0070,0261), FL, VM 1
    public static var gapLength: Self { .init(AttributeTag(rawValue: 0x00700261), .FL) }
    /// Diameter of Visibility (0070,0262), FL, VM 1
    public static var diameterOfVisibility: Self { .init(AttributeTag(rawValue: 0x00700262), .FL) }
    /// Pattern On Opacity (0070,0284), FL, VM 1
    public static var patternOnOpacity: Self { .init(AttributeTag(rawValue: 0x00700284), .FL) }
    /// Pattern Off Opacity (0070,0285), FL, VM 1
    public static var patternOffOpacity: Self { .init(AttributeTag(rawValue: 0x00700285), .FL) }
    /// Tick Position (0070,0288), FL, VM 1
    public static var tickPosition: Self { .init(AttributeTag(rawValue: 0x00700288), .FL) }
    /// Relative Opacity (0070,0403), FL, VM 1
    public static var relativeOpacity: Self { .init(AttributeTag(rawValue: 0x00700403), .FL) }
    /// ROI Elemental Composition Atomic Mass Fraction (3006,00B8), FL, VM 1
    public static var roiElementalCompositionAtomicMassFraction: Self { .init(AttributeTag(rawValue: 0x300600B8), .FL) }
    /// Meterset Rate Set (3008,0045), FL, VM 1
    public static var metersetRateSet: Self { .init(AttributeTag(rawValue: 0x30080045), .FL) }
    /// Meterset Rate Delivered (3008,0046), FL, VM 1
    public static var metersetRateDelivered: Self { .init(AttributeTag(rawValue: 0x30080046), .FL) }
    /// Correction Value (3008,006A), FL, VM 1
    public static var correctionValue: Self { .init(AttributeTag(rawValue: 0x3008006A), .FL) }
    /// Snout Position Tolerance (300A,004B), FL, VM 1
    public static var snoutPositionTolerance: Self { .init(AttributeTag(rawValue: 0x300A004B), .FL) }
    /// Table Top Pitch Angle Tolerance (300A,004F), FL, VM 1
    public static var tableTopPitchAngleTolerance: Self { .init(AttributeTag(rawValue: 0x300A004F), .FL) }
    /// Table Top Roll Angle Tolerance (300A,0050), FL, VM 1
    public static var tableTopRollAngleTolerance: Self { .init(AttributeTag(rawValue: 0x300A0050), .FL) }
    /// Beam Dose Point Depth (300A,0088), FL, VM 1
    public static var beamDosePointDepth: Self { .init(AttributeTag(rawValue: 0x300A0088), .FL) }
    /// Beam Dose Point Equivalent Depth (300A,0089), FL, VM 1
    public static var beamDosePointEquivalentDepth: Self { .init(AttributeTag(rawValue: 0x300A0089), .FL) }
    /// Beam Dose Point SSD (300A,008A), FL, VM 1
    public static var beamDosePointSSD: Self { .init(AttributeTag(rawValue: 0x300A008A), .FL) }
    /// Average Beam Dose Point Depth (300A,008D), FL, VM 1, retired
    public static var averageBeamDosePointDepth: Self { .init(AttributeTag(rawValue: 0x300A008D), .FL) }
    /// Average Beam Dose Point Equivalent Depth (300A,008E), FL, VM 1, retired
    public static var averageBeamDosePointEquivalentDepth: Self { .init(AttributeTag(rawValue: 0x300A008E), .FL) }
    /// Average Beam Dose Point SSD (300A,008F), FL, VM 1, retired
    public static var averageBeamDosePointSSD: Self { .init(AttributeTag(rawValue: 0x300A008F), .FL) }
    /// Isocenter to Beam Limiting Device Distance (300A,00BB), FL, VM 1
    public static var isocenterToBeamLimitingDeviceDistance: Self { .init(AttributeTag(rawValue: 0x300A00BB), .FL) }
    /// Total Wedge Tray Water-Equivalent Thickness (300A,00D7), FL, VM 1
    public static var totalWedgeTrayWaterEquivalentThickness: Self { .init(AttributeTag(rawValue: 0x300A00D7), .FL) }
    /// Isocenter to Wedge Tray Distance (300A,00D9), FL, VM 1
    public static var isocenterToWedgeTrayDistance: Self { .init(AttributeTag(rawValue: 0x300A00D9), .FL) }
    /// Wedge Thin Edge Position (300A,00DB), FL, VM 1
    public static var wedgeThinEdgePosition: Self { .init(AttributeTag(rawValue: 0x300A00DB), .FL) }
    /// Total Block Tray Water-Equivalent Thickness (300A,00F3), FL, VM 1
    public static var totalBlockTrayWaterEquivalentThickness: Self { .init(AttributeTag(rawValue: 0x300A00F3), .FL) }
    /// Isocenter to Block Tray Distance (300A,00F7), FL, VM 1
    public static var isocenterToBlockTrayDistance: Self { .init(AttributeTag(rawValue: 0x300A00F7), .FL) }
    /// Average Beam Dose Point Source to External Contour Distance (300A,0131), FL, VM 1
    public static var averageBeamDosePointSourceToExternalContourDistance: Self { .init(AttributeTag(rawValue: 0x300A0131), .FL) }
    /// Source to External Contour Distance (300A,0132), FL, VM 1
    public static var sourceToExternalContourDistance: Self { .init(AttributeTag(rawValue: 0x300A0132), .FL) }
    /// Table Top Pitch Angle (300A,0140), FL, VM 1
    public static var tableTopPitchAngle: Self { .init(AttributeTag(rawValue: 0x300A0140), .FL) }
    /// Table Top Roll Angle (300A,0144), FL, VM 1
    public static var tableTopRollAngle: Self { .init(AttributeTag(rawValue: 0x300A0144), .FL) }
    /// Head Fixation Angle (300A,0148), FL, VM 1
    public static var headFixationAngle: Self { .init(AttributeTag(rawValue: 0x300A0148), .FL) }
    /// Gantry Pitch Angle (300A,014A), FL, VM 1
    public static var gantryPitchAngle: Self { .init(AttributeTag(rawValue: 0x300A014A), .FL) }
    /// Gantry Pitch Angle Tolerance (300A,014E), FL, VM 1
    public static var gantryPitchAngleTolerance: Self { .init(AttributeTag(rawValue: 0x300A014E), .FL) }
    /// Fixation Device Pitch Angle (300A,0199), FL, VM 1
    public static var fixationDevicePitchAngle: Self { .init(AttributeTag(rawValue: 0x300A0199), .FL) }
    /// Fixation Device Roll Angle (300A,019A), FL, VM 1
    public static var fixationDeviceRollAngle: Self { .init(AttributeTag(rawValue: 0x300A019A), .FL) }
    /// Total Compensator Tray Water-Equivalent Thickness (300A,02E3), FL, VM 1
    public static var totalCompensatorTrayWaterEquivalentThickness: Self { .init(AttributeTag(rawValue: 0x300A02E3), .FL) }
    /// Isocenter to Compensator Tray Distance (300A,02E4), FL, VM 1
    public static var isocenterToCompensatorTrayDistance: Self { .init(AttributeTag(rawValue: 0x300A02E4), .FL) }
    /// Compensator Column Offset (300A,02E5), FL, VM 1
    public static var compensatorColumnOffset: Self { .init(AttributeTag(rawValue: 0x300A02E5), .FL) }
    /// Compensator Relative Stopping Power Ratio (300A,02E7), FL, VM 1
    public static var compensatorRelativeStoppingPowerRatio: Self { .init(AttributeTag(rawValue: 0x300A02E7), .FL) }
    /// Compensator Milling Tool Diameter (300A,02E8), FL, VM 1
    public static var compensatorMillingToolDiameter: Self { .init(AttributeTag(rawValue: 0x300A02E8), .FL) }
    /// Snout Position (300A,030D), FL, VM 1
    public static var snoutPosition: Self { .init(AttributeTag(rawValue: 0x300A030D), .FL) }
    /// Lateral Spreading Device Water Equivalent Thickness (300A,033C), FL, VM 1
    public static var lateralSpreadingDeviceWaterEquivalentThickness: Self { .init(AttributeTag(rawValue: 0x300A033C), .FL) }
    /// Fixation Light Azimuthal Angle (300A,0356), FL, VM 1
    public static var fixationLightAzimuthalAngle: Self { .init(AttributeTag(rawValue: 0x300A0356), .FL) }
    /// Fixation Light Polar Angle (300A,0358), FL, VM 1
    public static var fixationLightPolarAngle: Self { .init(AttributeTag(rawValue: 0x300A0358), .FL) }
    /// Meterset Rate (300A,035A), FL, VM 1
    public static var metersetRate: Self { .init(AttributeTag(rawValue: 0x300A035A), .FL) }
    /// Isocenter to Range Shifter Distance (300A,0364), FL, VM 1
    public static var isocenterToRangeShifterDistance: Self { .init(AttributeTag(rawValue: 0x300A0364), .FL) }
    /// Range Shifter Water Equivalent Thickness (300A,0366), FL, VM 1
    public static var rangeShifterWaterEquivalentThickness: Self { .init(AttributeTag(rawValue: 0x300A0366), .FL) }
    /// Isocenter to Lateral Spreading Device Distance (300A,0374), FL, VM 1
    public static var isocenterToLateralSpreadingDeviceDistance: Self { .init(AttributeTag(rawValue: 0x300A0374), .FL) }
    /// Range Modulator Gating Start Value (300A,0382), FL, VM 1
    public static var rangeModulatorGatingStartValue: Self { .init(AttributeTag(rawValue: 0x300A0382), .FL) }
    /// Range Modulator Gating Stop Value (300A,0384), FL, VM 1
    public static var rangeModulatorGatingStopValue: Self { .init(AttributeTag(rawValue: 0x300A0384), .FL) }
    /// Range Modulator Gating Start Water Equivalent Thickness (300A,0386), FL, VM 1
    public static var rangeModulatorGatingStartWaterEquivalentThickness: Self { .init(AttributeTag(rawValue: 0x300A0386), .FL) }
    /// Range Modulator Gating Stop Water Equivalent Thickness (300A,0388), FL, VM 1
    public static var rangeModulatorGatingStopWaterEquivalentThickness: Self { .init(AttributeTag(rawValue: 0x300A0388), .FL) }
    /// Isocenter to Range Modulator Distance (300A,038A), FL, VM 1
    public static var isocenterToRangeModulatorDistance: Self { .init(AttributeTag(rawValue: 0x300A038A), .FL) }
    /// Source to General Accessory Distance (300A,0425), FL, VM 1
    public static var sourceToGeneralAccessoryDistance: Self { .init(AttributeTag(rawValue: 0x300A0425), .FL) }
    /// Applicator Opening (300A,0433), FL, VM 1
    public static var applicatorOpening: Self { .init(AttributeTag(rawValue: 0x300A0433), .FL) }
    /// Applicator Opening X (300A,0434), FL, VM 1
    public static var applicatorOpeningX: Self { .init(AttributeTag(rawValue: 0x300A0434), .FL) }
    /// Applicator Opening Y (300A,0435), FL, VM 1
    public static var applicatorOpeningY: Self { .init(AttributeTag(rawValue: 0x300A0435), .FL) }
    /// Source to Applicator Mounting Position Distance (300A,0436), FL, VM 1
    public static var sourceToApplicatorMountingPositionDistance: Self { .init(AttributeTag(rawValue: 0x300A0436), .FL) }
    /// Distal Depth Fraction (300A,0501), FL, VM 1
    public static var distalDepthFraction: Self { .init(AttributeTag(rawValue: 0x300A0501), .FL) }
    /// Distal Depth (300A,0502), FL, VM 1
    public static var distalDepth: Self { .init(AttributeTag(rawValue: 0x300A0502), .FL) }
    /// Delivered Distal Depth Fraction (300A,0507), FL, VM 1
    public static var deliveredDistalDepthFraction: Self { .init(AttributeTag(rawValue: 0x300A0507), .FL) }
    /// Delivered Distal Depth (300A,0508), FL, VM 1
    public static var deliveredDistalDepth: Self { .init(AttributeTag(rawValue: 0x300A0508), .FL) }
    /// Total Prescription Dose (300C,0115), FL, VM 1
    public static var totalPrescriptionDose: Self { .init(AttributeTag(rawValue: 0x300C0115), .FL) }
    /// ATD Assessment Probability (4010,1016), FL, VM 1
    public static var atdAssessmentProbability: Self { .init(AttributeTag(rawValue: 0x40101016), .FL) }
    /// Mass (4010,1017), FL, VM 1
    public static var mass: Self { .init(AttributeTag(rawValue: 0x40101017), .FL) }
    /// Density (4010,1018), FL, VM 1
    public static var density: Self { .init(AttributeTag(rawValue: 0x40101018), .FL) }
    /// Z Effective (4010,1019), FL, VM 1
    public static var zEffective: Self { .init(AttributeTag(rawValue: 0x40101019), .FL) }
    /// Volume of PTO (4010,1023), FL, VM 1
    public static var volumeOfPTO: Self { .init(AttributeTag(rawValue: 0x40101023), .FL) }
    /// Belt Height (4010,1062), FL, VM 1
    public static var beltHeight: Self { .init(AttributeTag(rawValue: 0x40101062), .FL) }
    /// Total Processing Time (4010,1069), FL, VM 1
    public static var totalProcessingTime: Self { .init(AttributeTag(rawValue: 0x40101069), .FL) }
}
