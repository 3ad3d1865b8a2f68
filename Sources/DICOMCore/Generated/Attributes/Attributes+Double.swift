// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == Double {
    /// RTV Flow Actual Frame Duration (0002,0038), FD, VM 1
    public static var rtvFlowActualFrameDuration: Self { .init(AttributeTag(rawValue: 0x00020038), .FD) }
    /// Event Time Offset (0008,2134), FD, VM 1
    public static var eventTimeOffset: Self { .init(AttributeTag(rawValue: 0x00082134), .FD) }
    /// Longitudinal Temporal Offset from Event (0012,0052), FD, VM 1
    public static var longitudinalTemporalOffsetFromEvent: Self { .init(AttributeTag(rawValue: 0x00120052), .FD) }
    /// Contrast/Bolus Injection Delay (0018,11B7), FD, VM 1
    public static var contrastBolusInjectionDelay: Self { .init(AttributeTag(rawValue: 0x001811B7), .FD) }
    /// XA Acquisition Frame Rate (0018,11B9), FD, VM 1
    public static var xaAcquisitionFrameRate: Self { .init(AttributeTag(rawValue: 0x001811B9), .FD) }
    /// XA Acquisition Duration (0018,11BD), FD, VM 1
    public static var xaAcquisitionDuration: Self { .init(AttributeTag(rawValue: 0x001811BD), .FD) }
    /// Water Equivalent Diameter (0018,1271), FD, VM 1
    public static var waterEquivalentDiameter: Self { .init(AttributeTag(rawValue: 0x00181271), .FD) }
    /// Outline Left Vertical Edge (0018,1631), FD, VM 1
    public static var outlineLeftVerticalEdge: Self { .init(AttributeTag(rawValue: 0x00181631), .FD) }
    /// Outline Right Vertical Edge (0018,1632), FD, VM 1
    public static var outlineRightVerticalEdge: Self { .init(AttributeTag(rawValue: 0x00181632), .FD) }
    /// Outline Upper Horizontal Edge (0018,1633), FD, VM 1
    public static var outlineUpperHorizontalEdge: Self { .init(AttributeTag(rawValue: 0x00181633), .FD) }
    /// Outline Lower Horizontal Edge (0018,1634), FD, VM 1
    public static var outlineLowerHorizontalEdge: Self { .init(AttributeTag(rawValue: 0x00181634), .FD) }
    /// Diameter of Circular Outline (0018,1636), FD, VM 1
    public static var diameterOfCircularOutline: Self { .init(AttributeTag(rawValue: 0x00181636), .FD) }
    /// Reference Pixel Physical Value X (0018,6028), FD, VM 1
    public static var referencePixelPhysicalValueX: Self { .init(AttributeTag(rawValue: 0x00186028), .FD) }
    /// Reference Pixel Physical Value Y (0018,602A), FD, VM 1
    public static var referencePixelPhysicalValueY: Self { .init(AttributeTag(rawValue: 0x0018602A), .FD) }
    /// Physical Delta X (0018,602C), FD, VM 1
    public static var physicalDeltaX: Self { .init(AttributeTag(rawValue: 0x0018602C), .FD) }
    /// Physical Delta Y (0018,602E), FD, VM 1
    public static var physicalDeltaY: Self { .init(AttributeTag(rawValue: 0x0018602E), .FD) }
    /// Doppler Correction Angle (0018,6034), FD, VM 1
    public static var dopplerCorrectionAngle: Self { .init(AttributeTag(rawValue: 0x00186034), .FD) }
    /// Steering Angle (0018,6036), FD, VM 1
    public static var steeringAngle: Self { .init(AttributeTag(rawValue: 0x00186036), .FD) }
    /// Tag Angle First Axis (0018,9019), FD, VM 1
    public static var tagAngleFirstAxis: Self { .init(AttributeTag(rawValue: 0x00189019), .FD) }
    /// Tag Spacing First Dimension (0018,9030), FD, VM 1
    public static var tagSpacingFirstDimension: Self { .init(AttributeTag(rawValue: 0x00189030), .FD) }
    /// Tag Thickness (0018,9035), FD, VM 1
    public static var tagThickness: Self { .init(AttributeTag(rawValue: 0x00189035), .FD) }
    /// Parallel Reduction Factor In-plane (0018,9069), FD, VM 1
    public static var parallelReductionFactorInPlane: Self { .init(AttributeTag(rawValue: 0x00189069), .FD) }
    /// Cardiac R-R Interval Specified (0018,9070), FD, VM 1
    public static var cardiacRRIntervalSpecified: Self { .init(AttributeTag(rawValue: 0x00189070), .FD) }
    /// Acquisition Duration (0018,9073), FD, VM 1
    public static var acquisitionDuration: Self { .init(AttributeTag(rawValue: 0x00189073), .FD) }
    /// Effective Echo Time (0018,9082), FD, VM 1
    public static var effectiveEchoTime: Self { .init(AttributeTag(rawValue: 0x00189082), .FD) }
    /// Diffusion b-value (0018,9087), FD, VM 1
    public static var diffusionBValue: Self { .init(AttributeTag(rawValue: 0x00189087), .FD) }
    /// Velocity Encoding Minimum Value (0018,9091), FD, VM 1
    public static var velocityEncodingMinimumValue: Self { .init(AttributeTag(rawValue: 0x00189091), .FD) }
    /// Parallel Reduction Factor In-plane (Retired) (0018,9096), FD, VM 1, retired
    public static var parallelReductionFactorInPlaneRetired: Self { .init(AttributeTag(rawValue: 0x00189096), .FD) }
    /// Slab Thickness (0018,9104), FD, VM 1
    public static var slabThickness: Self { .init(AttributeTag(rawValue: 0x00189104), .FD) }
    /// Parallel Reduction Factor out-of-plane (0018,9155), FD, VM 1
    public static var parallelReductionFactorOutOfPlane: Self { .init(AttributeTag(rawValue: 0x00189155), .FD) }
    /// Parallel Reduction Factor Second In-plane (0018,9168), FD, VM 1
    public static var parallelReductionFactorSecondInPlane: Self { .init(AttributeTag(rawValue: 0x00189168), .FD) }
    /// Specific Absorption Rate Value (0018,9181), FD, VM 1
    public static var specificAbsorptionRateValue: Self { .init(AttributeTag(rawValue: 0x00189181), .FD) }
    /// Gradient Output (0018,9182), FD, VM 1
    public static var gradientOutput: Self { .init(AttributeTag(rawValue: 0x00189182), .FD) }
    /// Tagging Delay (0018,9184), FD, VM 1
    public static var taggingDelay: Self { .init(AttributeTag(rawValue: 0x00189184), .FD) }
    /// Chemical Shift Minimum Integration Limit in Hz (0018,9195), FD, VM 1, retired
    public static var chemicalShiftMinimumIntegrationLimitInHz: Self { .init(AttributeTag(rawValue: 0x00189195), .FD) }
    /// Chemical Shift Maximum Integration Limit in Hz (0018,9196), FD, VM 1, retired
    public static var chemicalShiftMaximumIntegrationLimitInHz: Self { .init(AttributeTag(rawValue: 0x00189196), .FD) }
    /// Velocity Encoding Maximum Value (0018,9217), FD, VM 1
    public static var velocityEncodingMaximumValue: Self { .init(AttributeTag(rawValue: 0x00189217), .FD) }
    /// Tag Spacing Second Dimension (0018,9218), FD, VM 1
    public static var tagSpacingSecondDimension: Self { .init(AttributeTag(rawValue: 0x00189218), .FD) }
    /// Frame Acquisition Duration (0018,9220), FD, VM 1
    public static var frameAcquisitionDuration: Self { .init(AttributeTag(rawValue: 0x00189220), .FD) }
    /// ASL Slab Thickness (0018,9254), FD, VM 1
    public static var aslSlabThickness: Self { .init(AttributeTag(rawValue: 0x00189254), .FD) }
    /// ASL Crusher Flow Limit (0018,925A), FD, VM 1
    public static var aslCrusherFlowLimit: Self { .init(AttributeTag(rawValue: 0x0018925A), .FD) }
    /// Chemical Shift Minimum Integration Limit in ppm (0018,9295), FD, VM 1
    public static var chemicalShiftMinimumIntegrationLimitInppm: Self { .init(AttributeTag(rawValue: 0x00189295), .FD) }
    /// Chemical Shift Maximum Integration Limit in ppm (0018,9296), FD, VM 1
    public static var chemicalShiftMaximumIntegrationLimitInppm: Self { .init(AttributeTag(rawValue: 0x00189296), .FD) }
    /// Tube Angle (0018,9303), FD, VM 1
    public static var tubeAngle: Self { .init(AttributeTag(rawValue: 0x00189303), .FD) }
    /// Revolution Time (0018,9305), FD, VM 1
    public static var revolutionTime: Self { .init(AttributeTag(rawValue: 0x00189305), .FD) }
    /// Single Collimation Width (0018,9306), FD, VM 1
    public static var singleCollimationWidth: Self { .init(AttributeTag(rawValue: 0x00189306), .FD) }
    /// Total Collimation Width (0018,9307), FD, VM 1
    public static var totalCollimationWidth: Self { .init(AttributeTag(rawValue: 0x00189307), .FD) }
    /// Table Speed (0018,9309), FD, VM 1
    public static var tableSpeed: Self { .init(AttributeTag(rawValue: 0x00189309), .FD) }
    /// Table Feed per Rotation (0018,9310), FD, VM 1
    public static var tableFeedPerRotation: Self { .init(AttributeTag(rawValue: 0x00189310), .FD) }
    /// Spiral Pitch Factor (0018,9311), FD, VM 1
    public static var spiralPitchFactor: Self { .init(AttributeTag(rawValue: 0x00189311), .FD) }
    /// Reconstruction Angle (0018,9319), FD, VM 1
    public static var reconstructionAngle: Self { .init(AttributeTag(rawValue: 0x00189319), .FD) }
    /// Estimated Dose Saving (0018,9324), FD, VM 1, retired
    public static var estimatedDoseSaving: Self { .init(AttributeTag(rawValue: 0x00189324), .FD) }
    /// Table Position (0018,9327), FD, VM 1
    public static var tablePosition: Self { .init(AttributeTag(rawValue: 0x00189327), .FD) }
    /// Exposure Time in ms (0018,9328), FD, VM 1
    public static var exposureTimeInms: Self { .init(AttributeTag(rawValue: 0x00189328), .FD) }
    /// X-Ray Tube Current in mA (0018,9330), FD, VM 1
    public static var xRayTubeCurrentInmA: Self { .init(AttributeTag(rawValue: 0x00189330), .FD) }
    /// Exposure in mAs (0018,9332), FD, VM 1
    public static var exposureInmAs: Self { .init(AttributeTag(rawValue: 0x00189332), .FD) }
    /// Distance Source to Data Collection Center (0018,9335), FD, VM 1
    public static var distanceSourceToDataCollectionCenter: Self { .init(AttributeTag(rawValue: 0x00189335), .FD) }
    /// CTDIvol (0018,9345), FD, VM 1
    public static var ctdiVol: Self { .init(AttributeTag(rawValue: 0x00189345), .FD) }
    /// Monoenergetic Energy Equivalent (0018,937C), FD, VM 1
    public static var monoenergeticEnergyEquivalent: Self { .init(AttributeTag(rawValue: 0x0018937C), .FD) }
    /// X-Ray Source Isocenter Primary Angle (0018,9543), FD, VM 1
    public static var xRaySourceIsocenterPrimaryAngle: Self { .init(AttributeTag(rawValue: 0x00189543), .FD) }
    /// X-Ray Source Isocenter Secondary Angle (0018,9544), FD, VM 1
    public static var xRaySourceIsocenterSecondaryAngle: Self { .init(AttributeTag(rawValue: 0x00189544), .FD) }
    /// Breast Support Isocenter Primary Angle (0018,9545), FD, VM 1
    public static var breastSupportIsocenterPrimaryAngle: Self { .init(AttributeTag(rawValue: 0x00189545), .FD) }
    /// Breast Support Isocenter Secondary Angle (0018,9546), FD, VM 1
    public static var breastSupportIsocenterSecondaryAngle: Self { .init(AttributeTag(rawValue: 0x00189546), .FD) }
    /// Breast Support X Position to Isocenter (0018,9547), FD, VM 1
    public static var breastSupportXPositionToIsocenter: Self { .init(AttributeTag(rawValue: 0x00189547), .FD) }
    /// Breast Support Y Position to Isocenter (0018,9548), FD, VM 1
    public static var breastSupportYPositionToIsocenter: Self { .init(AttributeTag(rawValue: 0x00189548), .FD) }
    /// Breast Support Z Position to Isocenter (0018,9549), FD, VM 1
    public static var breastSupportZPositionToIsocenter: Self { .init(AttributeTag(rawValue: 0x00189549), .FD) }
    /// Detector Isocenter Primary Angle (0018,9550), FD, VM 1
    public static var detectorIsocenterPrimaryAngle: Self { .init(AttributeTag(rawValue: 0x00189550), .FD) }
    /// Detector Isocenter Secondary Angle (0018,9551), FD, VM 1
    public static var detectorIsocenterSecondaryAngle: Self { .init(AttributeTag(rawValue: 0x00189551), .FD) }
    /// Detector X Position to Isocenter (0018,9552), FD, VM 1
    public static var detectorXPositionToIsocenter: Self { .init(AttributeTag(rawValue: 0x00189552), .FD) }
    /// Detector Y Position to Isocenter (0018,9553), FD, VM 1
    public static var detectorYPositionToIsocenter: Self { .init(AttributeTag(rawValue: 0x00189553), .FD) }
    /// Detector Z Position to Isocenter (0018,9554), FD, VM 1
    public static var detectorZPositionToIsocenter: Self { .init(AttributeTag(rawValue: 0x00189554), .FD) }
    /// Diffusion b-value XX (0018,9602), FD, VM 1
    public static var diffusionBValueXX: Self { .init(AttributeTag(rawValue: 0x00189602), .FD) }
    /// Diffusion b-value XY (0018,9603), FD, VM 1
    public static var diffusionBValueXY: Self { .init(AttributeTag(rawValue: 0x00189603), .FD) }
    /// Diffusion b-value XZ (0018,9604), FD, VM 1
    public static var diffusionBValueXZ: Self { .init(AttributeTag(rawValue: 0x00189604), .FD) }
    /// Diffusion b-value YY (0018,9605), FD, VM 1
    public static var diffusionBValueYY: Self { .init(AttributeTag(rawValue: 0x00189605), .FD) }
    /// Diffusion b-value YZ (0018,9606), FD, VM 1
    public static var diffusionBValueYZ: Self { .init(AttributeTag(rawValue: 0x00189606), .FD) }
    /// Diffusion b-value ZZ (0018,9607), FD, VM 1
    public static var diffusionBValueZZ: Self { .init(AttributeTag(rawValue: 0x00189607), .FD) }
    /// Start Density Threshold (0018,9715), FD, VM 1
    public static var startDensityThreshold: Self { .init(AttributeTag(rawValue: 0x00189715), .FD) }
    /// Start Relative Density Difference Threshold (0018,9716), FD, VM 1
    public static var startRelativeDensityDifferenceThreshold: Self { .init(AttributeTag(rawValue: 0x00189716), .FD) }
    /// Start Cardiac Trigger Count Threshold (0018,9717), FD, VM 1
    public static var startCardiacTriggerCountThreshold: Self { .init(AttributeTag(rawValue: 0x00189717), .FD) }
    /// Start Respiratory Trigger Count Threshold (0018,9718), FD, VM 1
    public static var startRespiratoryTriggerCountThreshold: Self { .init(AttributeTag(rawValue: 0x00189718), .FD) }
    /// Termination Counts Threshold (0018,9719), FD, VM 1
    public static var terminationCountsThreshold: Self { .init(AttributeTag(rawValue: 0x00189719), .FD) }
    /// Termination Density Threshold (0018,9720), FD, VM 1
    public static var terminationDensityThreshold: Self { .init(AttributeTag(rawValue: 0x00189720), .FD) }
    /// Termination Relative Density Threshold (0018,9721), FD, VM 1
    public static var terminationRelativeDensityThreshold: Self { .init(AttributeTag(rawValue: 0x00189721), .FD) }
    /// Termination Time Threshold (0018,9722), FD, VM 1
    public static var terminationTimeThreshold: Self { .init(AttributeTag(rawValue: 0x00189722), .FD) }
    /// Termination Cardiac Trigger Count Threshold (0018,9723), FD, VM 1
    public static var terminationCardiacTriggerCountThreshold: Self { .init(AttributeTag(rawValue: 0x00189723), .FD) }
    /// Termination Respiratory Trigger Count Threshold (0018,9724), FD, VM 1
    public static var terminationRespiratoryTriggerCountThreshold: Self { .init(AttributeTag(rawValue: 0x00189724), .FD) }
    /// Transverse Detector Separation (0018,9726), FD, VM 1
    public static var transverseDetectorSeparation: Self { .init(AttributeTag(rawValue: 0x00189726), .FD) }
    /// Axial Detector Dimension (0018,9727), FD, VM 1
    public static var axialDetectorDimension: Self { .init(AttributeTag(rawValue: 0x00189727), .FD) }
    /// Exclusion Duration (0018,9805), FD, VM 1
    public static var exclusionDuration: Self { .init(AttributeTag(rawValue: 0x00189805), .FD) }
    /// Excitation Spectral Width (0018,9822), FD, VM 1
    public static var excitationSpectralWidth: Self { .init(AttributeTag(rawValue: 0x00189822), .FD) }
    /// Excitation Energy (0018,9823), FD, VM 1
    public static var excitationEnergy: Self { .init(AttributeTag(rawValue: 0x00189823), .FD) }
    /// Excitation Pulse Duration (0018,9824), FD, VM 1
    public static var excitationPulseDuration: Self { .init(AttributeTag(rawValue: 0x00189824), .FD) }
    /// Excitation Wavelength (0018,9826), FD, VM 1
    public static var excitationWavelength: Self { .init(AttributeTag(rawValue: 0x00189826), .FD) }
    /// Acoustic Coupling Medium Temperature (0018,982B), FD, VM 1
    public static var acousticCouplingMediumTemperature: Self { .init(AttributeTag(rawValue: 0x0018982B), .FD) }
    /// Center Frequency (0018,982D), FD, VM 1
    public static var centerFrequency: Self { .init(AttributeTag(rawValue: 0x0018982D), .FD) }
    /// Fractional Bandwidth (0018,982E), FD, VM 1
    public static var fractionalBandwidth: Self { .init(AttributeTag(rawValue: 0x0018982E), .FD) }
    /// Lower Cutoff Frequency (0018,982F), FD, VM 1
    public static var lowerCutoffFrequency: Self { .init(AttributeTag(rawValue: 0x0018982F), .FD) }
    /// Upper Cutoff Frequency (0018,9830), FD, VM 1
    public static var upperCutoffFrequency: Self { .init(AttributeTag(rawValue: 0x00189830), .FD) }
    /// Object Sound Speed (0018,9833), FD, VM 1
    public static var objectSoundSpeed: Self { .init(AttributeTag(rawValue: 0x00189833), .FD) }
    /// Acoustic Coupling Medium Sound Speed (0018,9834), FD, VM 1
    public static var acousticCouplingMediumSoundSpeed: Self { .init(AttributeTag(rawValue: 0x00189834), .FD) }
    /// CTDIvol Notification Trigger (0018,9942), FD, VM 1
    public static var ctdiVolNotificationTrigger: Self { .init(AttributeTag(rawValue: 0x00189942), .FD) }
    /// DLP Notification Trigger (0018,9943), FD, VM 1
    public static var dlpNotificationTrigger: Self { .init(AttributeTag(rawValue: 0x00189943), .FD) }
    /// Auto KVP Upper Bound (0018,9945), FD, VM 1
    public static var autoKVPUpperBound: Self { .init(AttributeTag(rawValue: 0x00189945), .FD) }
    /// Auto KVP Lower Bound (0018,9946), FD, VM 1
    public static var autoKVPLowerBound: Self { .init(AttributeTag(rawValue: 0x00189946), .FD) }
    /// Nominal Cardiac Trigger Delay Time (0020,9153), FD, VM 1
    public static var nominalCardiacTriggerDelayTime: Self { .init(AttributeTag(rawValue: 0x00209153), .FD) }
    /// R-R Interval Time Nominal (0020,9251), FD, VM 1
    public static var rrIntervalTimeNominal: Self { .init(AttributeTag(rawValue: 0x00209251), .FD) }
    /// Actual Cardiac Trigger Delay Time (0020,9252), FD, VM 1
    public static var actualCardiacTriggerDelayTime: Self { .init(AttributeTag(rawValue: 0x00209252), .FD) }
    /// Respiratory Interval Time (0020,9254), FD, VM 1
    public static var respiratoryIntervalTime: Self { .init(AttributeTag(rawValue: 0x00209254), .FD) }
    /// Nominal Respiratory Trigger Delay Time (0020,9255), FD, VM 1
    public static var nominalRespiratoryTriggerDelayTime: Self { .init(AttributeTag(rawValue: 0x00209255), .FD) }
    /// Respiratory Trigger Delay Threshold (0020,9256), FD, VM 1
    public static var respiratoryTriggerDelayThreshold: Self { .init(AttributeTag(rawValue: 0x00209256), .FD) }
    /// Actual Respiratory Trigger Delay Time (0020,9257), FD, VM 1
    public static var actualRespiratoryTriggerDelayTime: Self { .init(AttributeTag(rawValue: 0x00209257), .FD) }
    /// Temporal Position Time Offset (0020,930D), FD, VM 1
    public static var temporalPositionTimeOffset: Self { .init(AttributeTag(rawValue: 0x0020930D), .FD) }
    /// Vertex Distance (0022,000F), FD, VM 1
    public static var vertexDistance: Self { .init(AttributeTag(rawValue: 0x0022000F), .FD) }
    /// Double Float Pixel Padding Value (0028,0123), FD, VM 1
    public static var doubleFloatPixelPaddingValue: Self { .init(AttributeTag(rawValue: 0x00280123), .FD) }
    /// Double Float Pixel Padding Range Limit (0028,0125), FD, VM 1
    public static var doubleFloatPixelPaddingRangeLimit: Self { .init(AttributeTag(rawValue: 0x00280125), .FD) }
    /// Minimum Stored Value Mapped (0028,1231), FD, VM 1
    public static var minimumStoredValueMapped: Self { .init(AttributeTag(rawValue: 0x00281231), .FD) }
    /// Maximum Stored Value Mapped (0028,1232), FD, VM 1
    public static var maximumStoredValueMapped: Self { .init(AttributeTag(rawValue: 0x00281232), .FD) }
    /// Blending Weight Constant (0028,1406), FD, VM 1
    public static var blendingWeightConstant: Self { .init(AttributeTag(rawValue: 0x00281406), .FD) }
    /// Double Float Real World Value Last Value Mapped (0040,9213), FD, VM 1
    public static var doubleFloatRealWorldValueLastValueMapped: Self { .init(AttributeTag(rawValue: 0x00409213), .FD) }
    /// Double Float Real World Value First Value Mapped (0040,9214), FD, VM 1
    public static var doubleFloatRealWorldValueFirstValueMapped: Self { .init(AttributeTag(rawValue: 0x00409214), .FD) }
    /// Real World Value Intercept (0040,9224), FD, VM 1
    public static var realWorldValueIntercept: Self { .init(AttributeTag(rawValue: 0x00409224), .FD) }
    /// Real World Value Slope (0040,9225), FD, VM 1
    public static var realWorldValueSlope: Self { .init(AttributeTag(rawValue: 0x00409225), .FD) }
    /// Horizontal Prism Power (0046,0030), FD, VM 1
    public static var horizontalPrismPower: Self { .init(AttributeTag(rawValue: 0x00460030), .FD) }
    /// Vertical Prism Power (0046,0034), FD, VM 1
    public static var verticalPrismPower: Self { .init(AttributeTag(rawValue: 0x00460034), .FD) }
    /// Optical Transmittance (0046,0040), FD, VM 1
    public static var opticalTransmittance: Self { .init(AttributeTag(rawValue: 0x00460040), .FD) }
    /// Channel Width (0046,0042), FD, VM 1
    public static var channelWidth: Self { .init(AttributeTag(rawValue: 0x00460042), .FD) }
    /// Pupil Size (0046,0044), FD, VM 1
    public static var pupilSize: Self { .init(AttributeTag(rawValue: 0x00460044), .FD) }
    /// Corneal Size (0046,0046), FD, VM 1
    public static var cornealSize: Self { .init(AttributeTag(rawValue: 0x00460046), .FD) }
    /// Distance Pupillary Distance (0046,0060), FD, VM 1
    public static var distancePupillaryDistance: Self { .init(AttributeTag(rawValue: 0x00460060), .FD) }
    /// Near Pupillary Distance (0046,0062), FD, VM 1
    public static var nearPupillaryDistance: Self { .init(AttributeTag(rawValue: 0x00460062), .FD) }
    /// Intermediate Pupillary Distance (0046,0063), FD, VM 1
    public static var intermediatePupillaryDistance: Self { .init(AttributeTag(rawValue: 0x00460063), .FD) }
    /// Other Pupillary Distance (0046,0064), FD, VM 1
    public static var otherPupillaryDistance: Self { .init(AttributeTag(rawValue: 0x00460064), .FD) }
    /// Radius of Curvature (0046,0075), FD, VM 1
    public static var radiusOfCurvature: Self { .init(AttributeTag(rawValue: 0x00460075), .FD) }
    /// Keratometric Power (0046,0076), FD, VM 1
    public static var keratometricPower: Self { .init(AttributeTag(rawValue: 0x00460076), .FD) }
    /// Keratometric Axis (0046,0077), FD, VM 1
    public static var keratometricAxis: Self { .init(AttributeTag(rawValue: 0x00460077), .FD) }
    /// Add Power (0046,0104), FD, VM 1
    public static var addPower: Self { .init(AttributeTag(rawValue: 0x00460104), .FD) }
    /// Viewing Distance (0046,0106), FD, VM 1
    public static var viewingDistance: Self { .init(AttributeTag(rawValue: 0x00460106), .FD) }
    /// Corneal Power (0046,0114), FD, VM 1
    public static var cornealPower: Self { .init(AttributeTag(rawValue: 0x00460114), .FD) }
    /// Corneal Axis (0046,0115), FD, VM 1
    public static var cornealAxis: Self { .init(AttributeTag(rawValue: 0x00460115), .FD) }
    /// Decimal Visual Acuity (0046,0137), FD, VM 1
    public static var decimalVisualAcuity: Self { .init(AttributeTag(rawValue: 0x00460137), .FD) }
    /// Sphere Power (0046,0146), FD, VM 1
    public static var spherePower: Self { .init(AttributeTag(rawValue: 0x00460146), .FD) }
    /// Cylinder Power (0046,0147), FD, VM 1
    public static var cylinderPower: Self { .init(AttributeTag(rawValue: 0x00460147), .FD) }
    /// Image Acquisition Depth (0048,0117), FD, VM 1
    public static var imageAcquisitionDepth: Self { .init(AttributeTag(rawValue: 0x00480117), .FD) }
    /// Container Component Thickness (0050,0013), FD, VM 1
    public static var containerComponentThickness: Self { .init(AttributeTag(rawValue: 0x00500013), .FD) }
    /// Container Component Width (0050,0015), FD, VM 1
    public static var containerComponentWidth: Self { .init(AttributeTag(rawValue: 0x00500015), .FD) }
    /// Container Component Length (0050,001C), FD, VM 1
    public static var containerComponentLength: Self { .init(AttributeTag(rawValue: 0x0050001C), .FD) }
    /// Container Component Diameter (0050,001D), FD, VM 1
    public static var containerComponentDiameter: Self { .init(AttributeTag(rawValue: 0x0050001D), .FD) }
    /// OCT Focal Distance (0052,0002), FD, VM 1
    public static var octFocalDistance: Self { .init(AttributeTag(rawValue: 0x00520002), .FD) }
    /// Beam Spot Size (0052,0003), FD, VM 1
    public static var beamSpotSize: Self { .init(AttributeTag(rawValue: 0x00520003), .FD) }
    /// Effective Refractive Index (0052,0004), FD, VM 1
    public static var effectiveRefractiveIndex: Self { .init(AttributeTag(rawValue: 0x00520004), .FD) }
    /// OCT Optical Center Wavelength (0052,0007), FD, VM 1
    public static var octOpticalCenterWavelength: Self { .init(AttributeTag(rawValue: 0x00520007), .FD) }
    /// Axial Resolution (0052,0008), FD, VM 1
    public static var axialResolution: Self { .init(AttributeTag(rawValue: 0x00520008), .FD) }
    /// Ranging Depth (0052,0009), FD, VM 1
    public static var rangingDepth: Self { .init(AttributeTag(rawValue: 0x00520009), .FD) }
    /// A-line Rate (0052,0011), FD, VM 1
    public static var aLineRate: Self { .init(AttributeTag(rawValue: 0x00520011), .FD) }
    /// Catheter Rotational Rate (0052,0013), FD, VM 1
    public static var catheterRotationalRate: Self { .init(AttributeTag(rawValue: 0x00520013), .FD) }
    /// A-line Pixel Spacing (0052,0014), FD, VM 1
    public static var aLinePixelSpacing: Self { .init(AttributeTag(rawValue: 0x00520014), .FD) }
    /// Intravascular Longitudinal Distance (0052,0028), FD, VM 1
    public static var intravascularLongitudinalDistance: Self { .init(AttributeTag(rawValue: 0x00520028), .FD) }
    /// Seam Line Location (0052,0033), FD, VM 1
    public static var seamLineLocation: Self { .init(AttributeTag(rawValue: 0x00520033), .FD) }
    /// First A-line Location (0052,0034), FD, VM 1
    public static var firstALineLocation: Self { .init(AttributeTag(rawValue: 0x00520034), .FD) }
    /// Overall Template Spatial Tolerance (0068,62A5), FD, VM 1
    public static var overallTemplateSpatialTolerance: Self { .init(AttributeTag(rawValue: 0x006862A5), .FD) }
    /// HPGL Document Scaling (0068,62F2), FD, VM 1
    public static var hpglDocumentScaling: Self { .init(AttributeTag(rawValue: 0x006862F2), .FD) }
    /// Surface Model Scaling Factor (0068,6390), FD, VM 1
    public static var surfaceModelScalingFactor: Self { .init(AttributeTag(rawValue: 0x00686390), .FD) }
    /// Rotation Angle (0070,0230), FD, VM 1
    public static var rotationAngle: Self { .init(AttributeTag(rawValue: 0x00700230), .FD) }
    /// Contour Uncertainty Radius (0070,0312), FD, VM 1
    public static var contourUncertaintyRadius: Self { .init(AttributeTag(rawValue: 0x00700312), .FD) }
    /// MPR Slab Thickness (0070,1503), FD, VM 1
    public static var mprSlabThickness: Self { .init(AttributeTag(rawValue: 0x00701503), .FD) }
    /// MPR View Width (0070,1508), FD, VM 1
    public static var mprViewWidth: Self { .init(AttributeTag(rawValue: 0x00701508), .FD) }
    /// MPR View Height (0070,1512), FD, VM 1
    public static var mprViewHeight: Self { .init(AttributeTag(rawValue: 0x00701512), .FD) }
    /// Sampling Step Size (0070,1607), FD, VM 1
    public static var samplingStepSize: Self { .init(AttributeTag(rawValue: 0x00701607), .FD) }
    /// Ambient Reflection Intensity (0070,1702), FD, VM 1
    public static var ambientReflectionIntensity: Self { .init(AttributeTag(rawValue: 0x00701702), .FD) }
    /// Diffuse Reflection Intensity (0070,1704), FD, VM 1
    public static var diffuseReflectionIntensity: Self { .init(AttributeTag(rawValue: 0x00701704), .FD) }
    /// Specular Reflection Intensity (0070,1705), FD, VM 1
    public static var specularReflectionIntensity: Self { .init(AttributeTag(rawValue: 0x00701705), .FD) }
    /// Shininess (0070,1706), FD, VM 1
    public static var shininess: Self { .init(AttributeTag(rawValue: 0x00701706), .FD) }
    /// Recommended Animation Rate (0070,1A03), FD, VM 1
    public static var recommendedAnimationRate: Self { .init(AttributeTag(rawValue: 0x00701A03), .FD) }
    /// Animation Step Size (0070,1A05), FD, VM 1
    public static var animationStepSize: Self { .init(AttributeTag(rawValue: 0x00701A05), .FD) }
    /// Swivel Range (0070,1A06), FD, VM 1
    public static var swivelRange: Self { .init(AttributeTag(rawValue: 0x00701A06), .FD) }
    /// Threshold Value (0070,1B14), FD, VM 1
    public static var thresholdValue: Self { .init(AttributeTag(rawValue: 0x00701B14), .FD) }
    /// Cine Relative to Real-Time (0072,0330), FD, VM 1
    public static var cineRelativeToRealTime: Self { .init(AttributeTag(rawValue: 0x00720330), .FD) }
    /// Reformatting Thickness (0072,0512), FD, VM 1
    public static var reformattingThickness: Self { .init(AttributeTag(rawValue: 0x00720512), .FD) }
    /// Reformatting Interval (0072,0514), FD, VM 1
    public static var reformattingInterval: Self { .init(AttributeTag(rawValue: 0x00720514), .FD) }
    /// Continuation Start Meterset (0074,0120), FD, VM 1
    public static var continuationStartMeterset: Self { .init(AttributeTag(rawValue: 0x00740120), .FD) }
    /// Continuation End Meterset (0074,0121), FD, VM 1
    public static var continuationEndMeterset: Self { .init(AttributeTag(rawValue: 0x00740121), .FD) }
    /// Table Top Vertical Adjusted Position (0074,1026), FD, VM 1
    public static var tableTopVerticalAdjustedPosition: Self { .init(AttributeTag(rawValue: 0x00741026), .FD) }
    /// Table Top Longitudinal Adjusted Position (0074,1027), FD, VM 1
    public static var tableTopLongitudinalAdjustedPosition: Self { .init(AttributeTag(rawValue: 0x00741027), .FD) }
    /// Table Top Lateral Adjusted Position (0074,1028), FD, VM 1
    public static var tableTopLateralAdjustedPosition: Self { .init(AttributeTag(rawValue: 0x00741028), .FD) }
    /// Patient Support Adjusted Angle (0074,102A), FD, VM 1
    public static var patientSupportAdjustedAngle: Self { .init(AttributeTag(rawValue: 0x0074102A), .FD) }
    /// Table Top Eccentric Adjusted Angle (0074,102B), FD, VM 1
    public static var tableTopEccentricAdjustedAngle: Self { .init(AttributeTag(rawValue: 0x0074102B), .FD) }
    /// Table Top Pitch Adjusted Angle (0074,102C), FD, VM 1
    public static var tableTopPitchAdjustedAngle: Self { .init(AttributeTag(rawValue: 0x0074102C), .FD) }
    /// Table Top Roll Adjusted Angle (0074,102D), FD, VM 1
    public static var tableTopRollAdjustedAngle: Self { .init(AttributeTag(rawValue: 0x0074102D), .FD) }
    /// Double Exposure Meterset (0074,1338), FD, VM 1
    public static var doubleExposureMeterset: Self { .init(AttributeTag(rawValue: 0x00741338), .FD) }
    /// Shot Duration Time (0080,0004), FD, VM 1
    public static var shotDurationTime: Self { .init(AttributeTag(rawValue: 0x00800004), .FD) }
    /// Shot Offset Time (0080,0005), FD, VM 1
    public static var shotOffsetTime: Self { .init(AttributeTag(rawValue: 0x00800005), .FD) }
    /// Start Cumulative Meterset (3002,0106), FD, VM 1
    public static var startCumulativeMeterset: Self { .init(AttributeTag(rawValue: 0x30020106), .FD) }
    /// Stop Cumulative Meterset (3002,0107), FD, VM 1
    public static var stopCumulativeMeterset: Self { .init(AttributeTag(rawValue: 0x30020107), .FD) }
    /// Imaging Source to Beam Modifier Definition Plane Distance (3002,012D), FD, VM 1
    public static var imagingSourceToBeamModifierDefinitionPlaneDistance: Self { .init(AttributeTag(rawValue: 0x3002012D), .FD) }
    /// Maximum Cumulative Meterset Exposure (3002,0134), FD, VM 1
    public static var maximumCumulativeMetersetExposure: Self { .init(AttributeTag(rawValue: 0x30020134), .FD) }
    /// Beam Delivery Duration Limit (300A,00C5), FD, VM 1
    public static var beamDeliveryDurationLimit: Self { .init(AttributeTag(rawValue: 0x300A00C5), .FD) }
    /// RT Accessory Holder Water-Equivalent Thickness (300A,060D), FD, VM 1
    public static var rtAccessoryHolderWaterEquivalentThickness: Self { .init(AttributeTag(rawValue: 0x300A060D), .FD) }
    /// RT Accessory Holder Slot Distance (300A,0612), FD, VM 1
    public static var rtAccessoryHolderSlotDistance: Self { .init(AttributeTag(rawValue: 0x300A0612), .FD) }
    /// RT Accessory Slot Distance (300A,0613), FD, VM 1
    public static var rtAccessorySlotDistance: Self { .init(AttributeTag(rawValue: 0x300A0613), .FD) }
    /// Radiation Dose Value (300A,0625), FD, VM 1
    public static var radiationDoseValue: Self { .init(AttributeTag(rawValue: 0x300A0625), .FD) }
    /// Radiation Dose Source to Skin Distance (300A,0626), FD, VM 1
    public static var radiationDoseSourceToSkinDistance: Self { .init(AttributeTag(rawValue: 0x300A0626), .FD) }
    /// Radiation Dose Source to External Contour Distance (300A,0628), FD, VM 1
    public static var radiationDoseSourceToExternalContourDistance: Self { .init(AttributeTag(rawValue: 0x300A0628), .FD) }
    /// Tolerance Value (300A,062C), FD, VM 1
    public static var toleranceValue: Self { .init(AttributeTag(rawValue: 0x300A062C), .FD) }
    /// Treatment Time Limit (300A,062E), FD, VM 1
    public static var treatmentTimeLimit: Self { .init(AttributeTag(rawValue: 0x300A062E), .FD) }
    /// Source to Patient Surface Distance (300A,0634), FD, VM 1
    public static var sourceToPatientSurfaceDistance: Self { .init(AttributeTag(rawValue: 0x300A0634), .FD) }
    /// Cumulative Meterset (300A,063C), FD, VM 1
    public static var cumulativeMeterset: Self { .init(AttributeTag(rawValue: 0x300A063C), .FD) }
    /// Delivery Rate (300A,063D), FD, VM 1
    public static var deliveryRate: Self { .init(AttributeTag(rawValue: 0x300A063D), .FD) }
    /// Radiation Source-Axis Distance (300A,0640), FD, VM 1
    public static var radiationSourceAxisDistance: Self { .init(AttributeTag(rawValue: 0x300A0640), .FD) }
    /// RT Beam Limiting Device Proximal Distance (300A,0642), FD, VM 1
    public static var rtBeamLimitingDeviceProximalDistance: Self { .init(AttributeTag(rawValue: 0x300A0642), .FD) }
    /// RT Beam Limiting Device Distal Distance (300A,0643), FD, VM 1
    public static var rtBeamLimitingDeviceDistalDistance: Self { .init(AttributeTag(rawValue: 0x300A0643), .FD) }
    /// Beam Modifier Orientation Angle (300A,0645), FD, VM 1
    public static var beamModifierOrientationAngle: Self { .init(AttributeTag(rawValue: 0x300A0645), .FD) }
    /// Radiation Beam Wedge Angle (300A,0652), FD, VM 1
    public static var radiationBeamWedgeAngle: Self { .init(AttributeTag(rawValue: 0x300A0652), .FD) }
    /// Radiation Beam Wedge Thin Edge Distance (300A,0653), FD, VM 1
    public static var radiationBeamWedgeThinEdgeDistance: Self { .init(AttributeTag(rawValue: 0x300A0653), .FD) }
    /// Radiation Beam Effective Wedge Angle (300A,0654), FD, VM 1
    public static var radiationBeamEffectiveWedgeAngle: Self { .init(AttributeTag(rawValue: 0x300A0654), .FD) }
    /// Compensator Base Plane Offset (300A,0666), FD, VM 1
    public static var compensatorBasePlaneOffset: Self { .init(AttributeTag(rawValue: 0x300A0666), .FD) }
    /// Radiation Beam Compensator Milling Tool Diameter (300A,0669), FD, VM 1
    public static var radiationBeamCompensatorMillingToolDiameter: Self { .init(AttributeTag(rawValue: 0x300A0669), .FD) }
    /// Radiation Beam Block Thickness (300A,066D), FD, VM 1
    public static var radiationBeamBlockThickness: Self { .init(AttributeTag(rawValue: 0x300A066D), .FD) }
    /// Radiation Beam Block Slab Thickness (300A,066E), FD, VM 1
    public static var radiationBeamBlockSlabThickness: Self { .init(AttributeTag(rawValue: 0x300A066E), .FD) }
    /// RT Beam Limiting Device Angle (300A,0679), FD, VM 1
    public static var rtBeamLimitingDeviceAngle: Self { .init(AttributeTag(rawValue: 0x300A0679), .FD) }
    /// Source Roll Angle (300A,067A), FD, VM 1
    public static var sourceRollAngle: Self { .init(AttributeTag(rawValue: 0x300A067A), .FD) }
    /// RT Beam Modifier Definition Distance (300A,0688), FD, VM 1
    public static var rtBeamModifierDefinitionDistance: Self { .init(AttributeTag(rawValue: 0x300A0688), .FD) }
    /// Absorbed Dose to Meterset Ratio (300C,0121), FD, VM 1
    public static var absorbedDoseToMetersetRatio: Self { .init(AttributeTag(rawValue: 0x300C0121), .FD) }
    /// Calibration Reference Point Depth (300C,0124), FD, VM 1
    public static var calibrationReferencePointDepth: Self { .init(AttributeTag(rawValue: 0x300C0124), .FD) }
    /// Minimum Number of Interval Days (3010,0050), FD, VM 1
    public static var minimumNumberOfIntervalDays: Self { .init(AttributeTag(rawValue: 0x30100050), .FD) }
    /// Maximum Number of Interval Days (3010,0051), FD, VM 1
    public static var maximumNumberOfIntervalDays: Self { .init(AttributeTag(rawValue: 0x30100051), .FD) }
    /// Dosimetric Objective Weight (3010,0074), FD, VM 1
    public static var dosimetricObjectiveWeight: Self { .init(AttributeTag(rawValue: 0x30100074), .FD) }
    /// Minimum Hours between Fractions (3010,0084), FD, VM 1
    public static var minimumHoursBetweenFractions: Self { .init(AttributeTag(rawValue: 0x30100084), .FD) }
    /// Radiation Source Coordinate SystemYaw Angle (3010,0094), FD, VM 1
    public static var radiationSourceCoordinateSystemYawAngle: Self { .init(AttributeTag(rawValue: 0x30100094), .FD) }
    /// Radiation Source Coordinate SystemRoll Angle (3010,0095), FD, VM 1
    public static var radiationSourceCoordinateSystemRollAngle: Self { .init(AttributeTag(rawValue: 0x30100095), .FD) }
    /// Radiation Source Coordinate System Pitch Angle (3010,0096), FD, VM 1
    public static var radiationSourceCoordinateSystemPitchAngle: Self { .init(AttributeTag(rawValue: 0x30100096), .FD) }
    /// SNR Threshold (4010,1073), FD, VM 1
    public static var snrThreshold: Self { .init(AttributeTag(rawValue: 0x40101073), .FD) }
}
