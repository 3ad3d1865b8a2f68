// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == UInt16 {
    /// Command Field (0000,0100), US, VM 1
    public static var commandField: Self { .init(AttributeTag(rawValue: 0x00000100), .US) }
    /// Message ID (0000,0110), US, VM 1
    public static var messageID: Self { .init(AttributeTag(rawValue: 0x00000110), .US) }
    /// Message ID Being Responded To (0000,0120), US, VM 1
    public static var messageIDBeingRespondedTo: Self { .init(AttributeTag(rawValue: 0x00000120), .US) }
    /// Priority (0000,0700), US, VM 1
    public static var priority: Self { .init(AttributeTag(rawValue: 0x00000700), .US) }
    /// Command Data Set Type (0000,0800), US, VM 1
    public static var commandDataSetType: Self { .init(AttributeTag(rawValue: 0x00000800), .US) }
    /// Number of Matches (0000,0850), US, VM 1, retired
    public static var numberOfMatches: Self { .init(AttributeTag(rawValue: 0x00000850), .US) }
    /// Response Sequence Number (0000,0860), US, VM 1, retired
    public static var responseSequenceNumber: Self { .init(AttributeTag(rawValue: 0x00000860), .US) }
    /// Status (0000,0900), US, VM 1
    public static var status: Self { .init(AttributeTag(rawValue: 0x00000900), .US) }
    /// Error ID (0000,0903), US, VM 1
    public static var errorID: Self { .init(AttributeTag(rawValue: 0x00000903), .US) }
    /// Event Type ID (0000,1002), US, VM 1
    public static var eventTypeID: Self { .init(AttributeTag(rawValue: 0x00001002), .US) }
    /// Action Type ID (0000,1008), US, VM 1
    public static var actionTypeID: Self { .init(AttributeTag(rawValue: 0x00001008), .US) }
    /// Number of Remaining Sub-operations (0000,1020), US, VM 1
    public static var numberOfRemainingSuboperations: Self { .init(AttributeTag(rawValue: 0x00001020), .US) }
    /// Number of Completed Sub-operations (0000,1021), US, VM 1
    public static var numberOfCompletedSuboperations: Self { .init(AttributeTag(rawValue: 0x00001021), .US) }
    /// Number of Failed Sub-operations (0000,1022), US, VM 1
    public static var numberOfFailedSuboperations: Self { .init(AttributeTag(rawValue: 0x00001022), .US) }
    /// Number of Warning Sub-operations (0000,1023), US, VM 1
    public static var numberOfWarningSuboperations: Self { .init(AttributeTag(rawValue: 0x00001023), .US) }
    /// Move Originator Message ID (0000,1031), US, VM 1
    public static var moveOriginatorMessageID: Self { .init(AttributeTag(rawValue: 0x00001031), .US) }
    /// File-set Consistency Flag (0004,1212), US, VM 1
    public static var fileSetConsistencyFlag: Self { .init(AttributeTag(rawValue: 0x00041212), .US) }
    /// Record In-use Flag (0004,1410), US, VM 1
    public static var recordInUseFlag: Self { .init(AttributeTag(rawValue: 0x00041410), .US) }
    /// Data Set Type (0008,0040), US, VM 1, retired
    public static var dataSetType: Self { .init(AttributeTag(rawValue: 0x00080040), .US) }
    /// Private Group Reference (0008,0301), US, VM 1
    public static var privateGroupReference: Self { .init(AttributeTag(rawValue: 0x00080301), .US) }
    /// Private Data Element (0008,0308), US, VM 1
    public static var privateDataElement: Self { .init(AttributeTag(rawValue: 0x00080308), .US) }
    /// Requested Status Interval (0008,0414), US, VM 1
    public static var requestedStatusInterval: Self { .init(AttributeTag(rawValue: 0x00080414), .US) }
    /// Warning Reason (0008,1196), US, VM 1
    public static var warningReason: Self { .init(AttributeTag(rawValue: 0x00081196), .US) }
    /// Failure Reason (0008,1197), US, VM 1
    public static var failureReason: Self { .init(AttributeTag(rawValue: 0x00081197), .US) }
    /// Pregnancy Status (0010,21C0), US, VM 1
    public static var pregnancyStatus: Self { .init(AttributeTag(rawValue: 0x001021C0), .US) }
    /// Number of Elements (0014,4012), US, VM 1
    public static var numberOfElements: Self { .init(AttributeTag(rawValue: 0x00144012), .US) }
    /// Wave Dimension Number (0014,4102), US, VM 1
    public static var waveDimensionNumber: Self { .init(AttributeTag(rawValue: 0x00144102), .US) }
    /// Wave Dimension Unit (0014,4104), US, VM 1
    public static var waveDimensionUnit: Self { .init(AttributeTag(rawValue: 0x00144104), .US) }
    /// Referenced Wave Dimension (0014,4107), US, VM 1
    public static var referencedWaveDimension: Self { .init(AttributeTag(rawValue: 0x00144107), .US) }
    /// Active Aperture (0014,5100), US, VM 1
    public static var activeAperture: Self { .init(AttributeTag(rawValue: 0x00145100), .US) }
    /// Flash Firing Status (0016,0011), US, VM 1
    public static var flashFiringStatus: Self { .init(AttributeTag(rawValue: 0x00160011), .US) }
    /// Flash Return Status (0016,0012), US, VM 1
    public static var flashReturnStatus: Self { .init(AttributeTag(rawValue: 0x00160012), .US) }
    /// Flash Mode (0016,0013), US, VM 1
    public static var flashMode: Self { .init(AttributeTag(rawValue: 0x00160013), .US) }
    /// Flash Function Present (0016,0014), US, VM 1
    public static var flashFunctionPresent: Self { .init(AttributeTag(rawValue: 0x00160014), .US) }
    /// Flash Red Eye Mode (0016,0015), US, VM 1
    public static var flashRedEyeMode: Self { .init(AttributeTag(rawValue: 0x00160015), .US) }
    /// Exposure Program (0016,0016), US, VM 1
    public static var exposureProgram: Self { .init(AttributeTag(rawValue: 0x00160016), .US) }
    /// Sensitivity Type (0016,001A), US, VM 1
    public static var sensitivityType: Self { .init(AttributeTag(rawValue: 0x0016001A), .US) }
    /// Metering Mode (0016,0027), US, VM 1
    public static var meteringMode: Self { .init(AttributeTag(rawValue: 0x00160027), .US) }
    /// Light Source (0016,0028), US, VM 1
    public static var lightSource: Self { .init(AttributeTag(rawValue: 0x00160028), .US) }
    /// Sensing Method (0016,0039), US, VM 1
    public static var sensingMethod: Self { .init(AttributeTag(rawValue: 0x00160039), .US) }
    /// File Source (0016,003A), US, VM 1
    public static var fileSource: Self { .init(AttributeTag(rawValue: 0x0016003A), .US) }
    /// Scene Type (0016,003B), US, VM 1
    public static var sceneType: Self { .init(AttributeTag(rawValue: 0x0016003B), .US) }
    /// Custom Rendered (0016,0041), US, VM 1
    public static var customRendered: Self { .init(AttributeTag(rawValue: 0x00160041), .US) }
    /// Exposure Mode (0016,0042), US, VM 1
    public static var exposureMode: Self { .init(AttributeTag(rawValue: 0x00160042), .US) }
    /// White Balance (0016,0043), US, VM 1
    public static var whiteBalance: Self { .init(AttributeTag(rawValue: 0x00160043), .US) }
    /// Scene Capture Type (0016,0046), US, VM 1
    public static var sceneCaptureType: Self { .init(AttributeTag(rawValue: 0x00160046), .US) }
    /// Gain Control (0016,0047), US, VM 1
    public static var gainControl: Self { .init(AttributeTag(rawValue: 0x00160047), .US) }
    /// Contrast (0016,0048), US, VM 1
    public static var contrast: Self { .init(AttributeTag(rawValue: 0x00160048), .US) }
    /// Saturation (0016,0049), US, VM 1
    public static var saturation: Self { .init(AttributeTag(rawValue: 0x00160049), .US) }
    /// Sharpness (0016,004A), US, VM 1
    public static var sharpness: Self { .init(AttributeTag(rawValue: 0x0016004A), .US) }
    /// Subject Distance Range (0016,004C), US, VM 1
    public static var subjectDistanceRange: Self { .init(AttributeTag(rawValue: 0x0016004C), .US) }
    /// GPS Altitude Ref (0016,0075), US, VM 1
    public static var gpsAltitudeRef: Self { .init(AttributeTag(rawValue: 0x00160075), .US) }
    /// Preferred Playback Sequencing (0018,1244), US, VM 1
    public static var preferredPlaybackSequencing: Self { .init(AttributeTag(rawValue: 0x00181244), .US) }
    /// Exposures on Plate (0018,1404), US, VM 1
    public static var exposuresOnPlate: Self { .init(AttributeTag(rawValue: 0x00181404), .US) }
    /// Shutter Presentation Value (0018,1622), US, VM 1
    public static var shutterPresentationValue: Self { .init(AttributeTag(rawValue: 0x00181622), .US) }
    /// Shutter Overlay Group (0018,1623), US, VM 1
    public static var shutterOverlayGroup: Self { .init(AttributeTag(rawValue: 0x00181623), .US) }
    /// Region Spatial Format (0018,6012), US, VM 1
    public static var regionSpatialFormat: Self { .init(AttributeTag(rawValue: 0x00186012), .US) }
    /// Region Data Type (0018,6014), US, VM 1
    public static var regionDataType: Self { .init(AttributeTag(rawValue: 0x00186014), .US) }
    /// Physical Units X Direction (0018,6024), US, VM 1
    public static var physicalUnitsXDirection: Self { .init(AttributeTag(rawValue: 0x00186024), .US) }
    /// Physical Units Y Direction (0018,6026), US, VM 1
    public static var physicalUnitsYDirection: Self { .init(AttributeTag(rawValue: 0x00186026), .US) }
    /// Pixel Component Organization (0018,6044), US, VM 1
    public static var pixelComponentOrganization: Self { .init(AttributeTag(rawValue: 0x00186044), .US) }
    /// Pixel Component Physical Units (0018,604C), US, VM 1
    public static var pixelComponentPhysicalUnits: Self { .init(AttributeTag(rawValue: 0x0018604C), .US) }
    /// Pixel Component Data Type (0018,604E), US, VM 1
    public static var pixelComponentDataType: Self { .init(AttributeTag(rawValue: 0x0018604E), .US) }
    /// Active Image Area Overlay Group (0018,6070), US, VM 1
    public static var activeImageAreaOverlayGroup: Self { .init(AttributeTag(rawValue: 0x00186070), .US) }
    /// MR Acquisition Frequency Encoding Steps (0018,9058), US, VM 1
    public static var mrAcquisitionFrequencyEncodingSteps: Self { .init(AttributeTag(rawValue: 0x00189058), .US) }
    /// Number of k-Space Trajectories (0018,9093), US, VM 1
    public static var numberOfKSpaceTrajectories: Self { .init(AttributeTag(rawValue: 0x00189093), .US) }
    /// MR Acquisition Phase Encoding Steps in-plane (0018,9231), US, VM 1
    public static var mrAcquisitionPhaseEncodingStepsInPlane: Self { .init(AttributeTag(rawValue: 0x00189231), .US) }
    /// MR Acquisition Phase Encoding Steps out-of-plane (0018,9232), US, VM 1
    public static var mrAcquisitionPhaseEncodingStepsOutOfPlane: Self { .init(AttributeTag(rawValue: 0x00189232), .US) }
    /// RF Echo Train Length (0018,9240), US, VM 1
    public static var rfEchoTrainLength: Self { .init(AttributeTag(rawValue: 0x00189240), .US) }
    /// Gradient Echo Train Length (0018,9241), US, VM 1
    public static var gradientEchoTrainLength: Self { .init(AttributeTag(rawValue: 0x00189241), .US) }
    /// ASL Slab Number (0018,9253), US, VM 1
    public static var aslSlabNumber: Self { .init(AttributeTag(rawValue: 0x00189253), .US) }
    /// Contrast/Bolus Agent Number (0018,9337), US, VM 1
    public static var contrastBolusAgentNumber: Self { .init(AttributeTag(rawValue: 0x00189337), .US) }
    /// X-Ray Source Index (0018,9366), US, VM 1
    public static var xRaySourceIndex: Self { .init(AttributeTag(rawValue: 0x00189366), .US) }
    /// Switching Phase Number (0018,936B), US, VM 1
    public static var switchingPhaseNumber: Self { .init(AttributeTag(rawValue: 0x0018936B), .US) }
    /// X-Ray Detector Index (0018,9370), US, VM 1
    public static var xRayDetectorIndex: Self { .init(AttributeTag(rawValue: 0x00189370), .US) }
    /// Multi-energy CT Path Index (0018,937A), US, VM 1
    public static var multienergyCTPathIndex: Self { .init(AttributeTag(rawValue: 0x0018937A), .US) }
    /// Radius of Circular Exposure Control Sensing Region (0018,9441), US, VM 1
    public static var radiusOfCircularExposureControlSensingRegion: Self { .init(AttributeTag(rawValue: 0x00189441), .US) }
    /// Radiopharmaceutical Agent Number (0018,9729), US, VM 1
    public static var radiopharmaceuticalAgentNumber: Self { .init(AttributeTag(rawValue: 0x00189729), .US) }
    /// Number of Iterations (0018,9739), US, VM 1
    public static var numberOfIterations: Self { .init(AttributeTag(rawValue: 0x00189739), .US) }
    /// Number of Subsets (0018,9740), US, VM 1
    public static var numberOfSubsets: Self { .init(AttributeTag(rawValue: 0x00189740), .US) }
    /// Instruction Index (0018,9915), US, VM 1
    public static var instructionIndex: Self { .init(AttributeTag(rawValue: 0x00189915), .US) }
    /// Protocol Element Number (0018,9921), US, VM 1
    public static var protocolElementNumber: Self { .init(AttributeTag(rawValue: 0x00189921), .US) }
    /// Frame Acquisition Number (0020,9156), US, VM 1
    public static var frameAcquisitionNumber: Self { .init(AttributeTag(rawValue: 0x00209156), .US) }
    /// In-concatenation Number (0020,9162), US, VM 1
    public static var inConcatenationNumber: Self { .init(AttributeTag(rawValue: 0x00209162), .US) }
    /// In-concatenation Total Number (0020,9163), US, VM 1
    public static var inConcatenationTotalNumber: Self { .init(AttributeTag(rawValue: 0x00209163), .US) }
    /// Reconstruction Index (0020,9536), US, VM 1
    public static var reconstructionIndex: Self { .init(AttributeTag(rawValue: 0x00209536), .US) }
    /// Light Path Filter Pass-Through Wavelength (0022,0001), US, VM 1
    public static var lightPathFilterPassThroughWavelength: Self { .init(AttributeTag(rawValue: 0x00220001), .US) }
    /// Image Path Filter Pass-Through Wavelength (0022,0003), US, VM 1
    public static var imagePathFilterPassThroughWavelength: Self { .init(AttributeTag(rawValue: 0x00220003), .US) }
    /// Fixation Checked Quantity (0024,0035), US, VM 1
    public static var fixationCheckedQuantity: Self { .init(AttributeTag(rawValue: 0x00240035), .US) }
    /// Patient Not Properly Fixated Quantity (0024,0036), US, VM 1
    public static var patientNotProperlyFixatedQuantity: Self { .init(AttributeTag(rawValue: 0x00240036), .US) }
    /// Number of Visual Stimuli (0024,0038), US, VM 1
    public static var numberOfVisualStimuli: Self { .init(AttributeTag(rawValue: 0x00240038), .US) }
    /// Stimuli Retesting Quantity (0024,0042), US, VM 1
    public static var stimuliRetestingQuantity: Self { .init(AttributeTag(rawValue: 0x00240042), .US) }
    /// Negative Catch Trials Quantity (0024,0048), US, VM 1
    public static var negativeCatchTrialsQuantity: Self { .init(AttributeTag(rawValue: 0x00240048), .US) }
    /// False Negatives Quantity (0024,0050), US, VM 1
    public static var falseNegativesQuantity: Self { .init(AttributeTag(rawValue: 0x00240050), .US) }
    /// Positive Catch Trials Quantity (0024,0056), US, VM 1
    public static var positiveCatchTrialsQuantity: Self { .init(AttributeTag(rawValue: 0x00240056), .US) }
    /// False Positives Quantity (0024,0060), US, VM 1
    public static var falsePositivesQuantity: Self { .init(AttributeTag(rawValue: 0x00240060), .US) }
    /// Samples per Pixel (0028,0002), US, VM 1
    public static var samplesPerPixel: Self { .init(AttributeTag(rawValue: 0x00280002), .US) }
    /// Samples per Pixel Used (0028,0003), US, VM 1
    public static var samplesPerPixelUsed: Self { .init(AttributeTag(rawValue: 0x00280003), .US) }
    /// Image Dimensions (0028,0005), US, VM 1, retired
    public static var imageDimensions: Self { .init(AttributeTag(rawValue: 0x00280005), .US) }
    /// Planar Configuration (0028,0006), US, VM 1
    public static var planarConfiguration: Self { .init(AttributeTag(rawValue: 0x00280006), .US) }
    /// Rows (0028,0010), US, VM 1
    public static var rows: Self { .init(AttributeTag(rawValue: 0x00280010), .US) }
    /// Columns (0028,0011), US, VM 1
    public static var columns: Self { .init(AttributeTag(rawValue: 0x00280011), .US) }
    /// Planes (0028,0012), US, VM 1, retired
    public static var planes: Self { .init(AttributeTag(rawValue: 0x00280012), .US) }
    /// Ultrasound Color Data Present (0028,0014), US, VM 1
    public static var ultrasoundColorDataPresent: Self { .init(AttributeTag(rawValue: 0x00280014), .US) }
    /// Repeat Interval (0028,0068), US, VM 1, retired
    public static var repeatInterval: Self { .init(AttributeTag(rawValue: 0x00280068), .US) }
    /// Bits Grouped (0028,0069), US, VM 1, retired
    public static var bitsGrouped: Self { .init(AttributeTag(rawValue: 0x00280069), .US) }
    /// Predictor Rows (0028,0080), US, VM 1, retired
    public static var predictorRows: Self { .init(AttributeTag(rawValue: 0x00280080), .US) }
    /// Predictor Columns (0028,0081), US, VM 1, retired
    public static var predictorColumns: Self { .init(AttributeTag(rawValue: 0x00280081), .US) }
    /// Block Rows (0028,0091), US, VM 1, retired
    public static var blockRows: Self { .init(AttributeTag(rawValue: 0x00280091), .US) }
    /// Block Columns (0028,0092), US, VM 1, retired
    public static var blockColumns: Self { .init(AttributeTag(rawValue: 0x00280092), .US) }
    /// Row Overlap (0028,0093), US, VM 1, retired
    public static var rowOverlap: Self { .init(AttributeTag(rawValue: 0x00280093), .US) }
    /// Column Overlap (0028,0094), US, VM 1, retired
    public static var columnOverlap: Self { .init(AttributeTag(rawValue: 0x00280094), .US) }
    /// Bits Allocated (0028,0100), US, VM 1
    public static var bitsAllocated: Self { .init(AttributeTag(rawValue: 0x00280100), .US) }
    /// Bits Stored (0028,0101), US, VM 1
    public static var bitsStored: Self { .init(AttributeTag(rawValue: 0x00280101), .US) }
    /// High Bit (0028,0102), US, VM 1
    public static var highBit: Self { .init(AttributeTag(rawValue: 0x00280102), .US) }
    /// Pixel Representation (0028,0103), US, VM 1
    public static var pixelRepresentation: Self { .init(AttributeTag(rawValue: 0x00280103), .US) }
    /// Image Location (0028,0200), US, VM 1, retired
    public static var imageLocation: Self { .init(AttributeTag(rawValue: 0x00280200), .US) }
    /// Number of Transform Steps (0028,0402), US, VM 1, retired
    public static var numberOfTransformSteps: Self { .init(AttributeTag(rawValue: 0x00280402), .US) }
    /// Normalization Factor Format (0028,0710), US, VM 1, retired
    public static var normalizationFactorFormat: Self { .init(AttributeTag(rawValue: 0x00280710), .US) }
    /// Zonal Map Number Format (0028,0720), US, VM 1, retired
    public static var zonalMapNumberFormat: Self { .init(AttributeTag(rawValue: 0x00280720), .US) }
    /// Zonal Map Format (0028,0722), US, VM 1, retired
    public static var zonalMapFormat: Self { .init(AttributeTag(rawValue: 0x00280722), .US) }
    /// Adaptive Map Format (0028,0730), US, VM 1, retired
    public static var adaptiveMapFormat: Self { .init(AttributeTag(rawValue: 0x00280730), .US) }
    /// Code Number Format (0028,0740), US, VM 1, retired
    public static var codeNumberFormat: Self { .init(AttributeTag(rawValue: 0x00280740), .US) }
    /// Bits Mapped to Color Lookup Table (0028,1403), US, VM 1
    public static var bitsMappedToColorLookupTable: Self { .init(AttributeTag(rawValue: 0x00281403), .US) }
    /// Representative Frame Number (0028,6010), US, VM 1
    public static var representativeFrameNumber: Self { .init(AttributeTag(rawValue: 0x00286010), .US) }
    /// Contrast Frame Averaging (0028,6112), US, VM 1
    public static var contrastFrameAveraging: Self { .init(AttributeTag(rawValue: 0x00286112), .US) }
    /// Number of Display Subsystems (0028,7001), US, VM 1
    public static var numberOfDisplaySubsystems: Self { .init(AttributeTag(rawValue: 0x00287001), .US) }
    /// Current Configuration ID (0028,7002), US, VM 1
    public static var currentConfigurationID: Self { .init(AttributeTag(rawValue: 0x00287002), .US) }
    /// Display Subsystem ID (0028,7003), US, VM 1
    public static var displaySubsystemID: Self { .init(AttributeTag(rawValue: 0x00287003), .US) }
    /// Luminance Characteristics ID (0028,7009), US, VM 1
    public static var luminanceCharacteristicsID: Self { .init(AttributeTag(rawValue: 0x00287009), .US) }
    /// Configuration ID (0028,700B), US, VM 1
    public static var configurationID: Self { .init(AttributeTag(rawValue: 0x0028700B), .US) }
    /// Referenced Target Luminance Characteristics ID (0028,700E), US, VM 1
    public static var referencedTargetLuminanceCharacteristicsID: Self { .init(AttributeTag(rawValue: 0x0028700E), .US) }
    /// DDL Value (0028,7017), US, VM 1
    public static var ddlValue: Self { .init(AttributeTag(rawValue: 0x00287017), .US) }
    /// Number of Luminance Points (0028,701B), US, VM 1
    public static var numberOfLuminancePoints: Self { .init(AttributeTag(rawValue: 0x0028701B), .US) }
    /// Largest Monochrome Pixel Value (0028,9099), US, VM 1, retired
    public static var largestMonochromePixelValue: Self { .init(AttributeTag(rawValue: 0x00289099), .US) }
    /// Subtraction Item ID (0028,9416), US, VM 1
    public static var subtractionItemID: Self { .init(AttributeTag(rawValue: 0x00289416), .US) }
    /// Number of Waveform Channels (003A,0005), US, VM 1
    public static var numberOfWaveformChannels: Self { .init(AttributeTag(rawValue: 0x003A0005), .US) }
    /// Waveform Bits Stored (003A,021A), US, VM 1
    public static var waveformBitsStored: Self { .init(AttributeTag(rawValue: 0x003A021A), .US) }
    /// Presentation Group Number (003A,0241), US, VM 1
    public static var presentationGroupNumber: Self { .init(AttributeTag(rawValue: 0x003A0241), .US) }
    /// Total Time of Fluoroscopy (0040,0300), US, VM 1, retired
    public static var totalTimeOfFluoroscopy: Self { .init(AttributeTag(rawValue: 0x00400300), .US) }
    /// Total Number of Exposures (0040,0301), US, VM 1, retired
    public static var totalNumberOfExposures: Self { .init(AttributeTag(rawValue: 0x00400301), .US) }
    /// Entrance Dose (0040,0302), US, VM 1
    public static var entranceDose: Self { .init(AttributeTag(rawValue: 0x00400302), .US) }
    /// Annotation Group Number (0040,A180), US, VM 1
    public static var annotationGroupNumber: Self { .init(AttributeTag(rawValue: 0x0040A180), .US) }
    /// Referenced Montage Index (0040,B032), US, VM 1
    public static var referencedMontageIndex: Self { .init(AttributeTag(rawValue: 0x0040B032), .US) }
    /// Montage Index (0040,B03D), US, VM 1
    public static var montageIndex: Self { .init(AttributeTag(rawValue: 0x0040B03D), .US) }
    /// Number of Focal Planes (0048,0013), US, VM 1
    public static var numberOfFocalPlanes: Self { .init(AttributeTag(rawValue: 0x00480013), .US) }
    /// A-lines Per Frame (0052,0012), US, VM 1
    public static var aLinesPerFrame: Self { .init(AttributeTag(rawValue: 0x00520012), .US) }
    /// Seam Line Index (0052,0036), US, VM 1
    public static var seamLineIndex: Self { .init(AttributeTag(rawValue: 0x00520036), .US) }
    /// Number of Padded A-lines (0052,0038), US, VM 1
    public static var numberOfPaddedALines: Self { .init(AttributeTag(rawValue: 0x00520038), .US) }
    /// Number of Energy Windows (0054,0011), US, VM 1
    public static var numberOfEnergyWindows: Self { .init(AttributeTag(rawValue: 0x00540011), .US) }
    /// Number of Detectors (0054,0021), US, VM 1
    public static var numberOfDetectors: Self { .init(AttributeTag(rawValue: 0x00540021), .US) }
    /// Number of Phases (0054,0031), US, VM 1
    public static var numberOfPhases: Self { .init(AttributeTag(rawValue: 0x00540031), .US) }
    /// Number of Frames in Phase (0054,0033), US, VM 1
    public static var numberOfFramesInPhase: Self { .init(AttributeTag(rawValue: 0x00540033), .US) }
    /// Number of Rotations (0054,0051), US, VM 1
    public static var numberOfRotations: Self { .init(AttributeTag(rawValue: 0x00540051), .US) }
    /// Number of Frames in Rotation (0054,0053), US, VM 1
    public static var numberOfFramesInRotation: Self { .init(AttributeTag(rawValue: 0x00540053), .US) }
    /// Number of R-R Intervals (0054,0061), US, VM 1
    public static var numberOfRRIntervals: Self { .init(AttributeTag(rawValue: 0x00540061), .US) }
    /// Number of Time Slots (0054,0071), US, VM 1
    public static var numberOfTimeSlots: Self { .init(AttributeTag(rawValue: 0x00540071), .US) }
    /// Number of Slices (0054,0081), US, VM 1
    public static var numberOfSlices: Self { .init(AttributeTag(rawValue: 0x00540081), .US) }
    /// Number of Time Slices (0054,0101), US, VM 1
    public static var numberOfTimeSlices: Self { .init(AttributeTag(rawValue: 0x00540101), .US) }
    /// Number of Triggers in Phase (0054,0211), US, VM 1
    public static var numberOfTriggersInPhase: Self { .init(AttributeTag(rawValue: 0x00540211), .US) }
    /// Energy Window Number (0054,0308), US, VM 1
    public static var energyWindowNumber: Self { .init(AttributeTag(rawValue: 0x00540308), .US) }
    /// Image Index (0054,1330), US, VM 1
    public static var imageIndex: Self { .init(AttributeTag(rawValue: 0x00541330), .US) }
    /// Histogram Number of Bins (0060,3002), US, VM 1
    public static var histogramNumberOfBins: Self { .init(AttributeTag(rawValue: 0x00603002), .US) }
    /// Histogram Bin Width (0060,3008), US, VM 1
    public static var histogramBinWidth: Self { .init(AttributeTag(rawValue: 0x00603008), .US) }
    /// Segment Number (0062,0004), US, VM 1
    public static var segmentNumber: Self { .init(AttributeTag(rawValue: 0x00620004), .US) }
    /// Recommended Display Grayscale Value (0062,000C), US, VM 1
    public static var recommendedDisplayGrayscaleValue: Self { .init(AttributeTag(rawValue: 0x0062000C), .US) }
    /// Maximum Fractional Value (0062,000E), US, VM 1
    public static var maximumFractionalValue: Self { .init(AttributeTag(rawValue: 0x0062000E), .US) }
    /// Vector Dimensionality (0066,001F), US, VM 1
    public static var vectorDimensionality: Self { .init(AttributeTag(rawValue: 0x0066001F), .US) }
    /// HPGL Document ID (0068,62D0), US, VM 1
    public static var hpglDocumentID: Self { .init(AttributeTag(rawValue: 0x006862D0), .US) }
    /// HPGL Contour Pen Number (0068,6310), US, VM 1
    public static var hpglContourPenNumber: Self { .init(AttributeTag(rawValue: 0x00686310), .US) }
    /// HPGL Pen Number (0068,6330), US, VM 1
    public static var hpglPenNumber: Self { .init(AttributeTag(rawValue: 0x00686330), .US) }
    /// Mating Feature Set ID (0068,63C0), US, VM 1
    public static var matingFeatureSetID: Self { .init(AttributeTag(rawValue: 0x006863C0), .US) }
    /// Mating Feature ID (0068,63F0), US, VM 1
    public static var matingFeatureID: Self { .init(AttributeTag(rawValue: 0x006863F0), .US) }
    /// Degree of Freedom ID (0068,6410), US, VM 1
    public static var degreeOfFreedomID: Self { .init(AttributeTag(rawValue: 0x00686410), .US) }
    /// Referenced HPGL Document ID (0068,6440), US, VM 1
    public static var referencedHPGLDocumentID: Self { .init(AttributeTag(rawValue: 0x00686440), .US) }
    /// Planning Landmark ID (0068,6530), US, VM 1
    public static var planningLandmarkID: Self { .init(AttributeTag(rawValue: 0x00686530), .US) }
    /// Graphic Dimensions (0070,0020), US, VM 1
    public static var graphicDimensions: Self { .init(AttributeTag(rawValue: 0x00700020), .US) }
    /// Number of Graphic Points (0070,0021), US, VM 1
    public static var numberOfGraphicPoints: Self { .init(AttributeTag(rawValue: 0x00700021), .US) }
    /// Image Rotation (0070,0042), US, VM 1
    public static var imageRotation: Self { .init(AttributeTag(rawValue: 0x00700042), .US) }
    /// Graphic Layer Recommended Display Grayscale Value (0070,0066), US, VM 1
    public static var graphicLayerRecommendedDisplayGrayscaleValue: Self { .init(AttributeTag(rawValue: 0x00700066), .US) }
    /// Presentation Sequence Position Index (0070,1103), US, VM 1
    public static var presentationSequencePositionIndex: Self { .init(AttributeTag(rawValue: 0x00701103), .US) }
    /// Input Sequence Position Index (0070,1203), US, VM 1
    public static var inputSequencePositionIndex: Self { .init(AttributeTag(rawValue: 0x00701203), .US) }
    /// Volumetric Presentation Input Number (0070,1207), US, VM 1
    public static var volumetricPresentationInputNumber: Self { .init(AttributeTag(rawValue: 0x00701207), .US) }
    /// Cropping Specification Number (0070,1309), US, VM 1
    public static var croppingSpecificationNumber: Self { .init(AttributeTag(rawValue: 0x00701309), .US) }
    /// Volumetric Presentation Input Index (0070,1804), US, VM 1
    public static var volumetricPresentationInputIndex: Self { .init(AttributeTag(rawValue: 0x00701804), .US) }
    /// Blending Input Number (0070,1B02), US, VM 1
    public static var blendingInputNumber: Self { .init(AttributeTag(rawValue: 0x00701B02), .US) }
    /// Number of Priors Referenced (0072,0014), US, VM 1
    public static var numberOfPriorsReferenced: Self { .init(AttributeTag(rawValue: 0x00720014), .US) }
    /// Selector Value Number (0072,0028), US, VM 1
    public static var selectorValueNumber: Self { .init(AttributeTag(rawValue: 0x00720028), .US) }
    /// Image Set Number (0072,0032), US, VM 1
    public static var imageSetNumber: Self { .init(AttributeTag(rawValue: 0x00720032), .US) }
    /// Number of Screens (0072,0100), US, VM 1
    public static var numberOfScreens: Self { .init(AttributeTag(rawValue: 0x00720100), .US) }
    /// Number of Vertical Pixels (0072,0104), US, VM 1
    public static var numberOfVerticalPixels: Self { .init(AttributeTag(rawValue: 0x00720104), .US) }
    /// Number of Horizontal Pixels (0072,0106), US, VM 1
    public static var numberOfHorizontalPixels: Self { .init(AttributeTag(rawValue: 0x00720106), .US) }
    /// Screen Minimum Grayscale Bit Depth (0072,010A), US, VM 1
    public static var screenMinimumGrayscaleBitDepth: Self { .init(AttributeTag(rawValue: 0x0072010A), .US) }
    /// Screen Minimum Color Bit Depth (0072,010C), US, VM 1
    public static var screenMinimumColorBitDepth: Self { .init(AttributeTag(rawValue: 0x0072010C), .US) }
    /// Application Maximum Repaint Time (0072,010E), US, VM 1
    public static var applicationMaximumRepaintTime: Self { .init(AttributeTag(rawValue: 0x0072010E), .US) }
    /// Display Set Number (0072,0202), US, VM 1
    public static var displaySetNumber: Self { .init(AttributeTag(rawValue: 0x00720202), .US) }
    /// Display Set Presentation Group (0072,0204), US, VM 1
    public static var displaySetPresentationGroup: Self { .init(AttributeTag(rawValue: 0x00720204), .US) }
    /// Navigation Display Set (0072,0216), US, VM 1
    public static var navigationDisplaySet: Self { .init(AttributeTag(rawValue: 0x00720216), .US) }
    /// Image Box Number (0072,0302), US, VM 1
    public static var imageBoxNumber: Self { .init(AttributeTag(rawValue: 0x00720302), .US) }
    /// Image Box Tile Horizontal Dimension (0072,0306), US, VM 1
    public static var imageBoxTileHorizontalDimension: Self { .init(AttributeTag(rawValue: 0x00720306), .US) }
    /// Image Box Tile Vertical Dimension (0072,0308), US, VM 1
    public static var imageBoxTileVerticalDimension: Self { .init(AttributeTag(rawValue: 0x00720308), .US) }
    /// Image Box Small Scroll Amount (0072,0314), US, VM 1
    public static var imageBoxSmallScrollAmount: Self { .init(AttributeTag(rawValue: 0x00720314), .US) }
    /// Image Box Large Scroll Amount (0072,0318), US, VM 1
    public static var imageBoxLargeScrollAmount: Self { .init(AttributeTag(rawValue: 0x00720318), .US) }
    /// Image Box Overlap Priority (0072,0320), US, VM 1
    public static var imageBoxOverlapPriority: Self { .init(AttributeTag(rawValue: 0x00720320), .US) }
    /// Component ID (0076,0055), US, VM 1
    public static var componentID: Self { .init(AttributeTag(rawValue: 0x00760055), .US) }
    /// Component 1 Referenced ID (0076,0070), US, VM 1
    public static var component1ReferencedID: Self { .init(AttributeTag(rawValue: 0x00760070), .US) }
    /// Component 1 Referenced Mating Feature Set ID (0076,0080), US, VM 1
    public static var component1ReferencedMatingFeatureSetID: Self { .init(AttributeTag(rawValue: 0x00760080), .US) }
    /// Component 1 Referenced Mating Feature ID (0076,0090), US, VM 1
    public static var component1ReferencedMatingFeatureID: Self { .init(AttributeTag(rawValue: 0x00760090), .US) }
    /// Component 2 Referenced ID (0076,00A0), US, VM 1
    public static var component2ReferencedID: Self { .init(AttributeTag(rawValue: 0x007600A0), .US) }
    /// Component 2 Referenced Mating Feature Set ID (0076,00B0), US, VM 1
    public static var component2ReferencedMatingFeatureSetID: Self { .init(AttributeTag(rawValue: 0x007600B0), .US) }
    /// Component 2 Referenced Mating Feature ID (0076,00C0), US, VM 1
    public static var component2ReferencedMatingFeatureID: Self { .init(AttributeTag(rawValue: 0x007600C0), .US) }
    /// Implant Template Group Member ID (0078,002E), US, VM 1
    public static var implantTemplateGroupMemberID: Self { .init(AttributeTag(rawValue: 0x0078002E), .US) }
    /// Referenced Implant Template Group Member ID (0078,00B6), US, VM 1
    public static var referencedImplantTemplateGroupMemberID: Self { .init(AttributeTag(rawValue: 0x007800B6), .US) }
    /// Implant Template Group Variation Dimension Rank (0078,00B8), US, VM 1
    public static var implantTemplateGroupVariationDimensionRank: Self { .init(AttributeTag(rawValue: 0x007800B8), .US) }
    /// MAC ID Number (0400,0005), US, VM 1
    public static var macIDNumber: Self { .init(AttributeTag(rawValue: 0x04000005), .US) }
    /// Memory Bit Depth (2000,00A0), US, VM 1
    public static var memoryBitDepth: Self { .init(AttributeTag(rawValue: 0x200000A0), .US) }
    /// Printing Bit Depth (2000,00A1), US, VM 1
    public static var printingBitDepth: Self { .init(AttributeTag(rawValue: 0x200000A1), .US) }
    /// Min Density (2010,0120), US, VM 1
    public static var minDensity: Self { .init(AttributeTag(rawValue: 0x20100120), .US) }
    /// Max Density (2010,0130), US, VM 1
    public static var maxDensity: Self { .init(AttributeTag(rawValue: 0x20100130), .US) }
    /// Illumination (2010,015E), US, VM 1
    public static var illumination: Self { .init(AttributeTag(rawValue: 0x2010015E), .US) }
    /// Reflected Ambient Light (2010,0160), US, VM 1
    public static var reflectedAmbientLight: Self { .init(AttributeTag(rawValue: 0x20100160), .US) }
    /// Image Box Position (2020,0010), US, VM 1
    public static var imageBoxPosition: Self { .init(AttributeTag(rawValue: 0x20200010), .US) }
    /// Annotation Position (2030,0010), US, VM 1
    public static var annotationPosition: Self { .init(AttributeTag(rawValue: 0x20300010), .US) }
    /// Magnify to Number of Columns (2040,0074), US, VM 1, retired
    public static var magnifyToNumberOfColumns: Self { .init(AttributeTag(rawValue: 0x20400074), .US) }
    /// Total Number of Pieces of Media Created (2200,000B), US, VM 1
    public static var totalNumberOfPiecesOfMediaCreated: Self { .init(AttributeTag(rawValue: 0x2200000B), .US) }
    /// Number of Acquisition Devices (3002,0116), US, VM 1
    public static var numberOfAcquisitionDevices: Self { .init(AttributeTag(rawValue: 0x30020116), .US) }
    /// Acquisition Task Index (3002,011C), US, VM 1
    public static var acquisitionTaskIndex: Self { .init(AttributeTag(rawValue: 0x3002011C), .US) }
    /// Acquisition Subtask Index (3002,011D), US, VM 1
    public static var acquisitionSubtaskIndex: Self { .init(AttributeTag(rawValue: 0x3002011D), .US) }
    /// ROI Elemental Composition Atomic Number (3006,00B7), US, VM 1
    public static var roiElementalCompositionAtomicNumber: Self { .init(AttributeTag(rawValue: 0x300600B7), .US) }
    /// Parameter Value Number (3008,0067), US, VM 1
    public static var parameterValueNumber: Self { .init(AttributeTag(rawValue: 0x30080067), .US) }
    /// Pulse Number (3008,0172), US, VM 1
    public static var pulseNumber: Self { .init(AttributeTag(rawValue: 0x30080172), .US) }
    /// Block Slab Number (300A,0443), US, VM 1
    public static var blockSlabNumber: Self { .init(AttributeTag(rawValue: 0x300A0443), .US) }
    /// RT Control Point Index (300A,0600), US, VM 1
    public static var rtControlPointIndex: Self { .init(AttributeTag(rawValue: 0x300A0600), .US) }
    /// Radiation Generation Mode Index (300A,0601), US, VM 1
    public static var radiationGenerationModeIndex: Self { .init(AttributeTag(rawValue: 0x300A0601), .US) }
    /// Referenced Defined Device Index (300A,0602), US, VM 1
    public static var referencedDefinedDeviceIndex: Self { .init(AttributeTag(rawValue: 0x300A0602), .US) }
    /// Radiation Dose Identification Index (300A,0603), US, VM 1
    public static var radiationDoseIdentificationIndex: Self { .init(AttributeTag(rawValue: 0x300A0603), .US) }
    /// Number of RT Control Points (300A,0604), US, VM 1
    public static var numberOfRTControlPoints: Self { .init(AttributeTag(rawValue: 0x300A0604), .US) }
    /// Referenced Radiation Generation Mode Index (300A,0605), US, VM 1
    public static var referencedRadiationGenerationModeIndex: Self { .init(AttributeTag(rawValue: 0x300A0605), .US) }
    /// Treatment Position Index (300A,0606), US, VM 1
    public static var treatmentPositionIndex: Self { .init(AttributeTag(rawValue: 0x300A0606), .US) }
    /// Referenced Device Index (300A,0607), US, VM 1
    public static var referencedDeviceIndex: Self { .init(AttributeTag(rawValue: 0x300A0607), .US) }
    /// Referenced Treatment Position Index (300A,060B), US, VM 1
    public static var referencedTreatmentPositionIndex: Self { .init(AttributeTag(rawValue: 0x300A060B), .US) }
    /// Referenced Radiation Dose Identification Index (300A,060C), US, VM 1
    public static var referencedRadiationDoseIdentificationIndex: Self { .init(AttributeTag(rawValue: 0x300A060C), .US) }
    /// Referenced RT Accessory Holder Device Index (300A,060E), US, VM 1
    public static var referencedRTAccessoryHolderDeviceIndex: Self { .init(AttributeTag(rawValue: 0x300A060E), .US) }
    /// Expected In-Vivo Measurement Value Index (300A,0622), US, VM 1
    public static var expectedInVivoMeasurementValueIndex: Self { .init(AttributeTag(rawValue: 0x300A0622), .US) }
    /// Intended Number of Fractions (300A,0636), US, VM 1
    public static var intendedNumberOfFractions: Self { .init(AttributeTag(rawValue: 0x300A0636), .US) }
    /// Number of RT Beam Limiting Devices (300A,0641), US, VM 1
    public static var numberOfRTBeamLimitingDevices: Self { .init(AttributeTag(rawValue: 0x300A0641), .US) }
    /// Number of Parallel RT Beam Delimiters (300A,0648), US, VM 1
    public static var numberOfParallelRTBeamDelimiters: Self { .init(AttributeTag(rawValue: 0x300A0648), .US) }
    /// Number of Wedge Positions (300A,0655), US, VM 1
    public static var numberOfWedgePositions: Self { .init(AttributeTag(rawValue: 0x300A0655), .US) }
    /// Number of RT Beam Limiting Device Openings (300A,0657), US, VM 1
    public static var numberOfRTBeamLimitingDeviceOpenings: Self { .init(AttributeTag(rawValue: 0x300A0657), .US) }
    /// Device Order Index (300A,065E), US, VM 1
    public static var deviceOrderIndex: Self { .init(AttributeTag(rawValue: 0x300A065E), .US) }
    /// Patient Support Position Parameter Order Index (300A,065F), US, VM 1
    public static var patientSupportPositionParameterOrderIndex: Self { .init(AttributeTag(rawValue: 0x300A065F), .US) }
    /// Patient Support Position Tolerance Order Index (300A,0661), US, VM 1
    public static var patientSupportPositionToleranceOrderIndex: Self { .init(AttributeTag(rawValue: 0x300A0661), .US) }
    /// Number of RT Accessory Holders (300A,0670), US, VM 1
    public static var numberOfRTAccessoryHolders: Self { .init(AttributeTag(rawValue: 0x300A0670), .US) }
    /// Number of General Accessories (300A,0672), US, VM 1
    public static var numberOfGeneralAccessories: Self { .init(AttributeTag(rawValue: 0x300A0672), .US) }
    /// Number of Boluses (300A,0674), US, VM 1
    public static var numberOfBoluses: Self { .init(AttributeTag(rawValue: 0x300A0674), .US) }
    /// Number of Radiation GenerationModes (300A,0685), US, VM 1
    public static var numberOfRadiationGenerationModes: Self { .init(AttributeTag(rawValue: 0x300A0685), .US) }
    /// Number of Patient Support Devices (300A,0687), US, VM 1
    public static var numberOfPatientSupportDevices: Self { .init(AttributeTag(rawValue: 0x300A0687), .US) }
    /// RT Radiation Set Delivery Number (300A,0704), US, VM 1
    public static var rtRadiationSetDeliveryNumber: Self { .init(AttributeTag(rawValue: 0x300A0704), .US) }
    /// Clinical Fraction Number (300A,0705), US, VM 1
    public static var clinicalFractionNumber: Self { .init(AttributeTag(rawValue: 0x300A0705), .US) }
    /// Referenced Radiation RT Control Point Index (300A,073B), US, VM 1
    public static var referencedRadiationRTControlPointIndex: Self { .init(AttributeTag(rawValue: 0x300A073B), .US) }
    /// Referenced Expected In-Vivo Measurement Value Index (300A,0773), US, VM 1
    public static var referencedExpectedInVivoMeasurementValueIndex: Self { .init(AttributeTag(rawValue: 0x300A0773), .US) }
    /// Radiation Order Index (300A,0786), US, VM 1
    public static var radiationOrderIndex: Self { .init(AttributeTag(rawValue: 0x300A0786), .US) }
    /// Patient Treatment Preparation Procedure Index (300A,0795), US, VM 1
    public static var patientTreatmentPreparationProcedureIndex: Self { .init(AttributeTag(rawValue: 0x300A0795), .US) }
    /// Referenced Patient Setup Procedure Index (300A,0796), US, VM 1
    public static var referencedPatientSetupProcedureIndex: Self { .init(AttributeTag(rawValue: 0x300A0796), .US) }
    /// Plan Overview Index (300C,0117), US, VM 1
    public static var planOverviewIndex: Self { .init(AttributeTag(rawValue: 0x300C0117), .US) }
    /// Referenced Plan Overview Index (300C,0118), US, VM 1
    public static var referencedPlanOverviewIndex: Self { .init(AttributeTag(rawValue: 0x300C0118), .US) }
    /// Number of Fractions Included (300C,0119), US, VM 1
    public static var numberOfFractionsIncluded: Self { .init(AttributeTag(rawValue: 0x300C0119), .US) }
    /// Conceptual Volume Constituent Index (3010,000D), US, VM 1
    public static var conceptualVolumeConstituentIndex: Self { .init(AttributeTag(rawValue: 0x3010000D), .US) }
    /// Referenced Segment Reference Index (3010,0020), US, VM 1
    public static var referencedSegmentReferenceIndex: Self { .init(AttributeTag(rawValue: 0x30100020), .US) }
    /// Segment Reference Index (3010,0022), US, VM 1
    public static var segmentReferenceIndex: Self { .init(AttributeTag(rawValue: 0x30100022), .US) }
    /// Segment Characteristics Precedence (3010,0029), US, VM 1
    public static var segmentCharacteristicsPrecedence: Self { .init(AttributeTag(rawValue: 0x30100029), .US) }
    /// Device Index (3010,0039), US, VM 1
    public static var deviceIndex: Self { .init(AttributeTag(rawValue: 0x30100039), .US) }
    /// RT Treatment Phase Index (3010,003A), US, VM 1
    public static var rtTreatmentPhaseIndex: Self { .init(AttributeTag(rawValue: 0x3010003A), .US) }
    /// RT Prescription Index (3010,003C), US, VM 1
    public static var rtPrescriptionIndex: Self { .init(AttributeTag(rawValue: 0x3010003C), .US) }
    /// RT Segment Annotation Index (3010,003D), US, VM 1
    public static var rtSegmentAnnotationIndex: Self { .init(AttributeTag(rawValue: 0x3010003D), .US) }
    /// Basis RT Treatment Phase Index (3010,003E), US, VM 1
    public static var basisRTTreatmentPhaseIndex: Self { .init(AttributeTag(rawValue: 0x3010003E), .US) }
    /// Related RT Treatment Phase Index (3010,003F), US, VM 1
    public static var relatedRTTreatmentPhaseIndex: Self { .init(AttributeTag(rawValue: 0x3010003F), .US) }
    /// Referenced RT Treatment Phase Index (3010,0040), US, VM 1
    public static var referencedRTTreatmentPhaseIndex: Self { .init(AttributeTag(rawValue: 0x30100040), .US) }
    /// Referenced RT Prescription Index (3010,0041), US, VM 1
    public static var referencedRTPrescriptionIndex: Self { .init(AttributeTag(rawValue: 0x30100041), .US) }
    /// Referenced Parent RT Prescription Index (3010,0042), US, VM 1
    public static var referencedParentRTPrescriptionIndex: Self { .init(AttributeTag(rawValue: 0x30100042), .US) }
    /// RT Physician Intent Index (3010,0058), US, VM 1
    public static var rtPhysicianIntentIndex: Self { .init(AttributeTag(rawValue: 0x30100058), .US) }
    /// Referenced RT Physician Intent Index (3010,005E), US, VM 1
    public static var referencedRTPhysicianIntentIndex: Self { .init(AttributeTag(rawValue: 0x3010005E), .US) }
    /// Conceptual Volume Optimization Precedence (3010,0066), US, VM 1
    public static var conceptualVolumeOptimizationPrecedence: Self { .init(AttributeTag(rawValue: 0x30100066), .US) }
    /// Number of Fractions (3010,007D), US, VM 1
    public static var numberOfFractions: Self { .init(AttributeTag(rawValue: 0x3010007D), .US) }
    /// Intended Delivery Duration (3010,007E), US, VM 1
    public static var intendedDeliveryDuration: Self { .init(AttributeTag(rawValue: 0x3010007E), .US) }
    /// Potential Threat Object ID (4010,1010), US, VM 1
    public static var potentialThreatObjectID: Self { .init(AttributeTag(rawValue: 0x40101010), .US) }
    /// Number of Total Objects (4010,1033), US, VM 1
    public static var numberOfTotalObjects: Self { .init(AttributeTag(rawValue: 0x40101033), .US) }
    /// Number of Alarm Objects (4010,1034), US, VM 1
    public static var numberOfAlarmObjects: Self { .init(AttributeTag(rawValue: 0x40101034), .US) }
    /// Curve Dimensions (50xx,0005), US, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func curveDimensions(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000005 | UInt32(curve & 15) << 17), .US)
    }
    /// Number of Points (50xx,0010), US, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func numberOfPoints(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000010 | UInt32(curve & 15) << 17), .US)
    }
    /// Data Value Representation (50xx,0103), US, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func dataValueRepresentation(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000103 | UInt32(curve & 15) << 17), .US)
    }
    /// Audio Type (50xx,2000), US, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func audioType(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50002000 | UInt32(curve & 15) << 17), .US)
    }
    /// Audio Sample Format (50xx,2002), US, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func audioSampleFormat(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50002002 | UInt32(curve & 15) << 17), .US)
    }
    /// Number of Channels (50xx,2004), US, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func numberOfChannels(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50002004 | UInt32(curve & 15) << 17), .US)
    }
    /// Curve Referenced Overlay Group (50xx,2610), US, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func curveReferencedOverlayGroup(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50002610 | UInt32(curve & 15) << 17), .US)
    }
    /// Waveform Bits Allocated (5400,1004), US, VM 1
    public static var waveformBitsAllocated: Self { .init(AttributeTag(rawValue: 0x54001004), .US) }
    /// Overlay Rows (60xx,0010), US, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayRows(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000010 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Columns (60xx,0011), US, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayColumns(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000011 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Planes (60xx,0012), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayPlanes(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000012 | UInt32(overlay & 15) << 17), .US)
    }
    /// Image Frame Origin (60xx,0051), US, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func imageFrameOrigin(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000051 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Plane Origin (60xx,0052), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayPlaneOrigin(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000052 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Repeat Interval (60xx,0068), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayRepeatInterval(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000068 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Bits Grouped (60xx,0069), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayBitsGrouped(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000069 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Bits Allocated (60xx,0100), US, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayBitsAllocated(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000100 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Bit Position (60xx,0102), US, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayBitPosition(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000102 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Location (60xx,0200), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayLocation(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000200 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Number of Tables (60xx,0802), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayNumberOfTables(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000802 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Bits For Code Word (60xx,0804), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayBitsForCodeWord(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000804 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Descriptor - Gray (60xx,1100), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayDescriptorGray(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001100 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Descriptor - Red (60xx,1101), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayDescriptorRed(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001101 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Descriptor - Green (60xx,1102), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayDescriptorGreen(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001102 | UInt32(overlay & 15) << 17), .US)
    }
    /// Overlay Descriptor - Blue (60xx,1103), US, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayDescriptorBlue(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001103 | UInt32(overlay & 15) << 17), .US)
    }
}
