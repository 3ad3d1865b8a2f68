// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [String] {
    /// File-set Descriptor File ID (0004,1141), CS, VM 1-8
    public static var fileSetDescriptorFileID: Self { .init(AttributeTag(rawValue: 0x00041141), .CS) }
    /// Referenced File ID (0004,1500), CS, VM 1-8
    public static var referencedFileID: Self { .init(AttributeTag(rawValue: 0x00041500), .CS) }
    /// Specific Character Set (0008,0005), CS, VM 1-n
    public static var specificCharacterSet: Self { .init(AttributeTag(rawValue: 0x00080005), .CS) }
    /// Image Type (0008,0008), CS, VM 2-n
    public static var imageType: Self { .init(AttributeTag(rawValue: 0x00080008), .CS) }
    /// Retrieve AE Title (0008,0054), AE, VM 1-n
    public static var retrieveAETitle: Self { .init(AttributeTag(rawValue: 0x00080054), .AE) }
    /// Modalities in Study (0008,0061), CS, VM 1-n
    public static var modalitiesInStudy: Self { .init(AttributeTag(rawValue: 0x00080061), .CS) }
    /// Referring Physician's Telephone Numbers (0008,0094), SH, VM 1-n
    public static var referringPhysicianTelephoneNumbers: Self { .init(AttributeTag(rawValue: 0x00080094), .SH) }
    /// Extended Matching Mechanisms (0008,040F), CS, VM 1-n
    public static var extendedMatchingMechanisms: Self { .init(AttributeTag(rawValue: 0x0008040F), .CS) }
    /// Admitting Diagnoses Description (0008,1080), LO, VM 1-n
    public static var admittingDiagnosesDescription: Self { .init(AttributeTag(rawValue: 0x00081080), .LO) }
    /// Event Timer Name(s) (0008,2132), LO, VM 1-n
    public static var eventTimerNames: Self { .init(AttributeTag(rawValue: 0x00082132), .LO) }
    /// Frame Type (0008,9007), CS, VM 4-5
    public static var frameType: Self { .init(AttributeTag(rawValue: 0x00089007), .CS) }
    /// Other Patient IDs (0010,1000), LO, VM 1-n, retired
    public static var otherPatientIDs: Self { .init(AttributeTag(rawValue: 0x00101000), .LO) }
    /// Insurance Plan Identification (0010,1050), LO, VM 1-n, retired
    public static var insurancePlanIdentification: Self { .init(AttributeTag(rawValue: 0x00101050), .LO) }
    /// Medical Alerts (0010,2000), LO, VM 1-n
    public static var medicalAlerts: Self { .init(AttributeTag(rawValue: 0x00102000), .LO) }
    /// Allergies (0010,2110), LO, VM 1-n
    public static var allergies: Self { .init(AttributeTag(rawValue: 0x00102110), .LO) }
    /// Patient's Telephone Numbers (0010,2154), SH, VM 1-n
    public static var patientTelephoneNumbers: Self { .init(AttributeTag(rawValue: 0x00102154), .SH) }
    /// Ethnic Groups (0010,2162), UC, VM 1-n
    public static var ethnicGroups: Self { .init(AttributeTag(rawValue: 0x00102162), .UC) }
    /// De-identification Method (0012,0063), LO, VM 1-n
    public static var deidentificationMethod: Self { .init(AttributeTag(rawValue: 0x00120063), .LO) }
    /// Component Welder IDs (0014,0100), LO, VM 1-n
    public static var componentWelderIDs: Self { .init(AttributeTag(rawValue: 0x00140100), .LO) }
    /// Other Approval Status (0014,0107), CS, VM 1-n
    public static var otherApprovalStatus: Self { .init(AttributeTag(rawValue: 0x00140107), .CS) }
    /// Other Secondary Approval Status (0014,0108), CS, VM 1-n
    public static var otherSecondaryApprovalStatus: Self { .init(AttributeTag(rawValue: 0x00140108), .CS) }
    /// Indication Type (0014,201A), CS, VM 1-n
    public static var indicationType: Self { .init(AttributeTag(rawValue: 0x0014201A), .CS) }
    /// Image Quality Indicator Type (0014,40A0), LO, VM 1-n
    public static var imageQualityIndicatorType: Self { .init(AttributeTag(rawValue: 0x001440A0), .LO) }
    /// Image Quality Indicator Material (0014,40A1), LO, VM 1-n
    public static var imageQualityIndicatorMaterial: Self { .init(AttributeTag(rawValue: 0x001440A1), .LO) }
    /// Image Quality Indicator Size (0014,40A2), LO, VM 1-n
    public static var imageQualityIndicatorSize: Self { .init(AttributeTag(rawValue: 0x001440A2), .LO) }
    /// Electromagnetic Classification of Inspection Surface (0014,604A), CS, VM 1-n
    public static var electromagneticClassificationOfInspectionSurface: Self { .init(AttributeTag(rawValue: 0x0014604A), .CS) }
    /// Fitting Data Type (0014,605A), CS, VM 1-n
    public static var fittingDataType: Self { .init(AttributeTag(rawValue: 0x0014605A), .CS) }
    /// OECF Column Names (0016,0008), UC, VM 1-n
    public static var oecfColumnNames: Self { .init(AttributeTag(rawValue: 0x00160008), .UC) }
    /// Spatial Frequency Response Column Names (0016,000C), UC, VM 1-n
    public static var spatialFrequencyResponseColumnNames: Self { .init(AttributeTag(rawValue: 0x0016000C), .UC) }
    /// Immersion Media (0016,1004), CS, VM 1-n
    public static var immersionMedia: Self { .init(AttributeTag(rawValue: 0x00161004), .CS) }
    /// Scanning Sequence (0018,0020), CS, VM 1-n
    public static var scanningSequence: Self { .init(AttributeTag(rawValue: 0x00180020), .CS) }
    /// Sequence Variant (0018,0021), CS, VM 1-n
    public static var sequenceVariant: Self { .init(AttributeTag(rawValue: 0x00180021), .CS) }
    /// Scan Options (0018,0022), CS, VM 1-n
    public static var scanOptions: Self { .init(AttributeTag(rawValue: 0x00180022), .CS) }
    /// Radionuclide (0018,0030), LO, VM 1-n, retired
    public static var radionuclide: Self { .init(AttributeTag(rawValue: 0x00180030), .LO) }
    /// Secondary Capture Device Software Versions (0018,1019), LO, VM 1-n
    public static var secondaryCaptureDeviceSoftwareVersions: Self { .init(AttributeTag(rawValue: 0x00181019), .LO) }
    /// Hardcopy Device Software Version (0018,101A), LO, VM 1-n, retired
    public static var hardcopyDeviceSoftwareVersion: Self { .init(AttributeTag(rawValue: 0x0018101A), .LO) }
    /// Software Versions (0018,1020), LO, VM 1-n
    public static var softwareVersions: Self { .init(AttributeTag(rawValue: 0x00181020), .LO) }
    /// Type of Filters (0018,1161), LO, VM 1-n
    public static var typeOfFilters: Self { .init(AttributeTag(rawValue: 0x00181161), .LO) }
    /// Grid (0018,1166), CS, VM 1-n
    public static var grid: Self { .init(AttributeTag(rawValue: 0x00181166), .CS) }
    /// Convolution Kernel (0018,1210), SH, VM 1-n
    public static var convolutionKernel: Self { .init(AttributeTag(rawValue: 0x00181210), .SH) }
    /// Whole Body Technique (0018,1301), CS, VM 1-n
    public static var wholeBodyTechnique: Self { .init(AttributeTag(rawValue: 0x00181301), .CS) }
    /// Shutter Shape (0018,1600), CS, VM 1-3
    public static var shutterShape: Self { .init(AttributeTag(rawValue: 0x00181600), .CS) }
    /// Collimator Shape (0018,1700), CS, VM 1-3
    public static var collimatorShape: Self { .init(AttributeTag(rawValue: 0x00181700), .CS) }
    /// Frame Label Vector (0018,2002), SH, VM 1-n
    public static var frameLabelVector: Self { .init(AttributeTag(rawValue: 0x00182002), .SH) }
    /// Display Window Label Vector (0018,2006), SH, VM 1-n
    public static var displayWindowLabelVector: Self { .init(AttributeTag(rawValue: 0x00182006), .SH) }
    /// Output Power (0018,5000), SH, VM 1-n
    public static var outputPower: Self { .init(AttributeTag(rawValue: 0x00185000), .SH) }
    /// Transducer Data (0018,5010), LO, VM 1-n
    public static var transducerData: Self { .init(AttributeTag(rawValue: 0x00185010), .LO) }
    /// Filter Material (0018,7050), CS, VM 1-n
    public static var filterMaterial: Self { .init(AttributeTag(rawValue: 0x00187050), .CS) }
    /// De-coupled Nucleus (0018,9060), CS, VM 1-2
    public static var decoupledNucleus: Self { .init(AttributeTag(rawValue: 0x00189060), .CS) }
    /// Time Domain Filtering (0018,9065), CS, VM 1-2
    public static var timeDomainFiltering: Self { .init(AttributeTag(rawValue: 0x00189065), .CS) }
    /// Resonant Nucleus (0018,9100), CS, VM 1-2
    public static var resonantNucleus: Self { .init(AttributeTag(rawValue: 0x00189100), .CS) }
    /// Exposure Modulation Type (0018,9323), CS, VM 1-n
    public static var exposureModulationType: Self { .init(AttributeTag(rawValue: 0x00189323), .CS) }
    /// Potential Reasons for Procedure (0018,9908), UC, VM 1-n
    public static var potentialReasonsForProcedure: Self { .init(AttributeTag(rawValue: 0x00189908), .UC) }
    /// Potential Diagnostic Tasks (0018,990A), UC, VM 1-n
    public static var potentialDiagnosticTasks: Self { .init(AttributeTag(rawValue: 0x0018990A), .UC) }
    /// Patient Orientation (0020,0020), CS, VM 2
    public static var patientOrientation: Self { .init(AttributeTag(rawValue: 0x00200020), .CS) }
    /// Masking Image (0020,0080), CS, VM 1-n, retired
    public static var maskingImage: Self { .init(AttributeTag(rawValue: 0x00200080), .CS) }
    /// Reference (0020,1020), LO, VM 1-n, retired
    public static var reference: Self { .init(AttributeTag(rawValue: 0x00201020), .LO) }
    /// Original Image Identification Nomenclature (0020,5002), LO, VM 1-n, retired
    public static var originalImageIdentificationNomenclature: Self { .init(AttributeTag(rawValue: 0x00205002), .LO) }
    /// Manipulated Image (0028,0050), LO, VM 1-n, retired
    public static var manipulatedImage: Self { .init(AttributeTag(rawValue: 0x00280050), .LO) }
    /// Corrected Image (0028,0051), CS, VM 1-n
    public static var correctedImage: Self { .init(AttributeTag(rawValue: 0x00280051), .CS) }
    /// Compression Sequence (0028,0065), CS, VM 1-n, retired
    public static var compressionSequence: Self { .init(AttributeTag(rawValue: 0x00280065), .CS) }
    /// Sequence of Compressed Data (0028,0403), LO, VM 1-n, retired
    public static var sequenceOfCompressedData: Self { .init(AttributeTag(rawValue: 0x00280403), .LO) }
    /// Data Block Description (0028,0701), CS, VM 1-n, retired
    public static var dataBlockDescription: Self { .init(AttributeTag(rawValue: 0x00280701), .CS) }
    /// Window Center & Width Explanation (0028,1055), LO, VM 1-n
    public static var windowCenterWidthExplanation: Self { .init(AttributeTag(rawValue: 0x00281055), .LO) }
    /// Lossy Image Compression Method (0028,2114), CS, VM 1-n
    public static var lossyImageCompressionMethod: Self { .init(AttributeTag(rawValue: 0x00282114), .CS) }
    /// Frame of Interest Description (0028,6022), LO, VM 1-n
    public static var frameOfInterestDescription: Self { .init(AttributeTag(rawValue: 0x00286022), .LO) }
    /// Frame of Interest Type (0028,6023), CS, VM 1-n
    public static var frameOfInterestType: Self { .init(AttributeTag(rawValue: 0x00286023), .CS) }
    /// Measurement Functions (0028,7013), CS, VM 1-n
    public static var measurementFunctions: Self { .init(AttributeTag(rawValue: 0x00287013), .CS) }
    /// Measured Characteristics (0028,7026), CS, VM 1-n
    public static var measuredCharacteristics: Self { .init(AttributeTag(rawValue: 0x00287026), .CS) }
    /// Image Processing Applied (0028,9446), CS, VM 1-n
    public static var imageProcessingApplied: Self { .init(AttributeTag(rawValue: 0x00289446), .CS) }
    /// Scheduled Study Location AE Title (0032,1021), AE, VM 1-n, retired
    public static var scheduledStudyLocationAETitle: Self { .init(AttributeTag(rawValue: 0x00321021), .AE) }
    /// Channel Status (003A,0205), CS, VM 1-n
    public static var channelStatus: Self { .init(AttributeTag(rawValue: 0x003A0205), .CS) }
    /// Scheduled Station AE Title (0040,0001), AE, VM 1-n
    public static var scheduledStationAETitle: Self { .init(AttributeTag(rawValue: 0x00400001), .AE) }
    /// Scheduled Station Name (0040,0010), SH, VM 1-n
    public static var scheduledStationName: Self { .init(AttributeTag(rawValue: 0x00400010), .SH) }
    /// Person's Telephone Numbers (0040,1103), LO, VM 1-n
    public static var personTelephoneNumbers: Self { .init(AttributeTag(rawValue: 0x00401103), .LO) }
    /// Urgency or Priority Alerts (Trial) (0040,A057), CS, VM 1-n, retired
    public static var urgencyOrPriorityAlertsTrial: Self { .init(AttributeTag(rawValue: 0x0040A057), .CS) }
    /// Report Status ID (Trial) (0040,A125), CS, VM 2, retired
    public static var reportStatusIDTrial: Self { .init(AttributeTag(rawValue: 0x0040A125), .CS) }
    /// List of MIME Types (0042,0014), LO, VM 1-n
    public static var listOfMIMETypes: Self { .init(AttributeTag(rawValue: 0x00420014), .LO) }
    /// Product Name (0044,0008), LO, VM 1-n
    public static var productName: Self { .init(AttributeTag(rawValue: 0x00440008), .LO) }
    /// Series Type (0054,1000), CS, VM 2
    public static var seriesType: Self { .init(AttributeTag(rawValue: 0x00541000), .CS) }
    /// Secondary Counts Type (0054,1220), CS, VM 1-n
    public static var secondaryCountsType: Self { .init(AttributeTag(rawValue: 0x00541220), .CS) }
    /// Counts Included (0054,1400), CS, VM 1-n, retired
    public static var countsIncluded: Self { .init(AttributeTag(rawValue: 0x00541400), .CS) }
    /// Segment Algorithm Name (0062,0009), LO, VM 1-n
    public static var segmentAlgorithmName: Self { .init(AttributeTag(rawValue: 0x00620009), .LO) }
    /// Referenced Optical Path Identifier (006A,000E), SH, VM 1-n
    public static var referencedOpticalPathIdentifier: Self { .init(AttributeTag(rawValue: 0x006A000E), .SH) }
    /// Selector Sequence Pointer Private Creator (0072,0054), LO, VM 1-n
    public static var selectorSequencePointerPrivateCreator: Self { .init(AttributeTag(rawValue: 0x00720054), .LO) }
    /// Selector AE Value (0072,005E), AE, VM 1-n
    public static var selectorAEValue: Self { .init(AttributeTag(rawValue: 0x0072005E), .AE) }
    /// Selector CS Value (0072,0062), CS, VM 1-n
    public static var selectorCSValue: Self { .init(AttributeTag(rawValue: 0x00720062), .CS) }
    /// Selector LO Value (0072,0066), LO, VM 1-n
    public static var selectorLOValue: Self { .init(AttributeTag(rawValue: 0x00720066), .LO) }
    /// Selector SH Value (0072,006C), SH, VM 1-n
    public static var selectorSHValue: Self { .init(AttributeTag(rawValue: 0x0072006C), .SH) }
    /// Selector UC Value (0072,006F), UC, VM 1-n
    public static var selectorUCValue: Self { .init(AttributeTag(rawValue: 0x0072006F), .UC) }
    /// 3D Rendering Type (0072,0520), CS, VM 1-n
    public static var threeDRenderingType: Self { .init(AttributeTag(rawValue: 0x00720520), .CS) }
    /// Display Set Patient Orientation (0072,0700), CS, VM 2
    public static var displaySetPatientOrientation: Self { .init(AttributeTag(rawValue: 0x00720700), .CS) }
    /// Topic Keywords (0088,0912), LO, VM 1-32, retired
    public static var topicKeywords: Self { .init(AttributeTag(rawValue: 0x00880912), .LO) }
    /// Other Magnification Types Available (2010,00A7), CS, VM 1-n
    public static var otherMagnificationTypesAvailable: Self { .init(AttributeTag(rawValue: 0x201000A7), .CS) }
    /// Other Smoothing Types Available (2010,00A9), CS, VM 1-n
    public static var otherSmoothingTypesAvailable: Self { .init(AttributeTag(rawValue: 0x201000A9), .CS) }
    /// Tissue Heterogeneity Correction (3004,0014), CS, VM 1-3
    public static var tissueHeterogeneityCorrection: Self { .init(AttributeTag(rawValue: 0x30040014), .CS) }
    /// Treatment Protocols (300A,0009), LO, VM 1-n
    public static var treatmentProtocols: Self { .init(AttributeTag(rawValue: 0x300A0009), .LO) }
    /// Treatment Sites (300A,000B), LO, VM 1-n, retired
    public static var treatmentSites: Self { .init(AttributeTag(rawValue: 0x300A000B), .LO) }
    /// Imaging Device-Specific Acquisition Parameters (300A,00CC), LO, VM 1-n
    public static var imagingDeviceSpecificAcquisitionParameters: Self { .init(AttributeTag(rawValue: 0x300A00CC), .LO) }
    /// Dose Value Purpose (300A,061D), CS, VM 1-n
    public static var doseValuePurpose: Self { .init(AttributeTag(rawValue: 0x300A061D), .CS) }
    /// Parallel RT Beam Delimiter Leaf Mounting Side (300A,064F), CS, VM 1-n
    public static var parallelRTBeamDelimiterLeafMountingSide: Self { .init(AttributeTag(rawValue: 0x300A064F), .CS) }
    /// Teletherapy Radiation Type (3010,0047), CS, VM 1-n
    public static var teletherapyRadiationType: Self { .init(AttributeTag(rawValue: 0x30100047), .CS) }
    /// Brachytherapy Source Type (3010,0048), CS, VM 1-n
    public static var brachytherapySourceType: Self { .init(AttributeTag(rawValue: 0x30100048), .CS) }
    /// Abort Reason (4010,1021), CS, VM 1-n
    public static var abortReason: Self { .init(AttributeTag(rawValue: 0x40101021), .CS) }
    /// Threat Detection Algorithm and Version (4010,1029), LO, VM 1-n
    public static var threatDetectionAlgorithmAndVersion: Self { .init(AttributeTag(rawValue: 0x40101029), .LO) }
    /// Axis Units (50xx,0030), SH, VM 1-n, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func axisUnits(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000030 | UInt32(curve & 15) << 17), .SH)
    }
    /// Axis Labels (50xx,0040), SH, VM 1-n, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func axisLabels(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000040 | UInt32(curve & 15) << 17), .SH)
    }
    /// Curve Range (50xx,0106), SH, VM 1-n, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func curveRange(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000106 | UInt32(curve & 15) << 17), .SH)
    }
    /// Overlay Code Label (60xx,0800), CS, VM 1-n, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayCodeLabel(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000800 | UInt32(overlay & 15) << 17), .CS)
    }
}
