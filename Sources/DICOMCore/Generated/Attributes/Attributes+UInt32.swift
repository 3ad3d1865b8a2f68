// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == UInt32 {
    /// Command Group Length (0000,0000), UL, VM 1
    public static var commandGroupLength: Self { .init(AttributeTag(rawValue: 0x00000000), .UL) }
    /// Command Length to End (0000,0001), UL, VM 1, retired
    public static var commandLengthToEnd: Self { .init(AttributeTag(rawValue: 0x00000001), .UL) }
    /// File Meta Information Group Length (0002,0000), UL, VM 1
    public static var fileMetaInformationGroupLength: Self { .init(AttributeTag(rawValue: 0x00020000), .UL) }
    /// RTV Flow RTP Sampling Rate (0002,0037), UL, VM 1
    public static var rtvFlowRTPSamplingRate: Self { .init(AttributeTag(rawValue: 0x00020037), .UL) }
    /// Offset of the First Directory Record of the Root Directory Entity (0004,1200), UL, VM 1
    public static var offsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: Self { .init(AttributeTag(rawValue: 0x00041200), .UL) }
    /// Offset of the Last Directory Record of the Root Directory Entity (0004,1202), UL, VM 1
    public static var offsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: Self { .init(AttributeTag(rawValue: 0x00041202), .UL) }
    /// Offset of the Next Directory Record (0004,1400), UL, VM 1
    public static var offsetOfTheNextDirectoryRecord: Self { .init(AttributeTag(rawValue: 0x00041400), .UL) }
    /// Offset of Referenced Lower-Level Directory Entity (0004,1420), UL, VM 1
    public static var offsetOfReferencedLowerLevelDirectoryEntity: Self { .init(AttributeTag(rawValue: 0x00041420), .UL) }
    /// MRDR Directory Record Offset (0004,1504), UL, VM 1, retired
    public static var mrdrDirectoryRecordOffset: Self { .init(AttributeTag(rawValue: 0x00041504), .UL) }
    /// Number of References (0004,1600), UL, VM 1, retired
    public static var numberOfReferences: Self { .init(AttributeTag(rawValue: 0x00041600), .UL) }
    /// Length to End (0008,0001), UL, VM 1, retired
    public static var lengthToEnd: Self { .init(AttributeTag(rawValue: 0x00080001), .UL) }
    /// Number of Study Records in Instance (0008,0427), UL, VM 1
    public static var numberOfStudyRecordsInInstance: Self { .init(AttributeTag(rawValue: 0x00080427), .UL) }
    /// Trigger Sample Position (0018,106E), UL, VM 1
    public static var triggerSamplePosition: Self { .init(AttributeTag(rawValue: 0x0018106E), .UL) }
    /// Number of Polygonal Vertices (0018,1637), UL, VM 1
    public static var numberOfPolygonalVertices: Self { .init(AttributeTag(rawValue: 0x00181637), .UL) }
    /// Region Flags (0018,6016), UL, VM 1
    public static var regionFlags: Self { .init(AttributeTag(rawValue: 0x00186016), .UL) }
    /// Region Location Min X0 (0018,6018), UL, VM 1
    public static var regionLocationMinX0: Self { .init(AttributeTag(rawValue: 0x00186018), .UL) }
    /// Region Location Min Y0 (0018,601A), UL, VM 1
    public static var regionLocationMinY0: Self { .init(AttributeTag(rawValue: 0x0018601A), .UL) }
    /// Region Location Max X1 (0018,601C), UL, VM 1
    public static var regionLocationMaxX1: Self { .init(AttributeTag(rawValue: 0x0018601C), .UL) }
    /// Region Location Max Y1 (0018,601E), UL, VM 1
    public static var regionLocationMaxY1: Self { .init(AttributeTag(rawValue: 0x0018601E), .UL) }
    /// Transducer Frequency (0018,6030), UL, VM 1
    public static var transducerFrequency: Self { .init(AttributeTag(rawValue: 0x00186030), .UL) }
    /// Pulse Repetition Frequency (0018,6032), UL, VM 1
    public static var pulseRepetitionFrequency: Self { .init(AttributeTag(rawValue: 0x00186032), .UL) }
    /// Doppler Sample Volume X Position (Retired) (0018,6038), UL, VM 1, retired
    public static var dopplerSampleVolumeXPositionRetired: Self { .init(AttributeTag(rawValue: 0x00186038), .UL) }
    /// Doppler Sample Volume Y Position (Retired) (0018,603A), UL, VM 1, retired
    public static var dopplerSampleVolumeYPositionRetired: Self { .init(AttributeTag(rawValue: 0x0018603A), .UL) }
    /// TM-Line Position X0 (Retired) (0018,603C), UL, VM 1, retired
    public static var tmLinePositionX0Retired: Self { .init(AttributeTag(rawValue: 0x0018603C), .UL) }
    /// TM-Line Position Y0 (Retired) (0018,603E), UL, VM 1, retired
    public static var tmLinePositionY0Retired: Self { .init(AttributeTag(rawValue: 0x0018603E), .UL) }
    /// TM-Line Position X1 (Retired) (0018,6040), UL, VM 1, retired
    public static var tmLinePositionX1Retired: Self { .init(AttributeTag(rawValue: 0x00186040), .UL) }
    /// TM-Line Position Y1 (Retired) (0018,6042), UL, VM 1, retired
    public static var tmLinePositionY1Retired: Self { .init(AttributeTag(rawValue: 0x00186042), .UL) }
    /// Pixel Component Mask (0018,6046), UL, VM 1
    public static var pixelComponentMask: Self { .init(AttributeTag(rawValue: 0x00186046), .UL) }
    /// Pixel Component Range Start (0018,6048), UL, VM 1
    public static var pixelComponentRangeStart: Self { .init(AttributeTag(rawValue: 0x00186048), .UL) }
    /// Pixel Component Range Stop (0018,604A), UL, VM 1
    public static var pixelComponentRangeStop: Self { .init(AttributeTag(rawValue: 0x0018604A), .UL) }
    /// Number of Table Break Points (0018,6050), UL, VM 1
    public static var numberOfTableBreakPoints: Self { .init(AttributeTag(rawValue: 0x00186050), .UL) }
    /// Number of Table Entries (0018,6056), UL, VM 1
    public static var numberOfTableEntries: Self { .init(AttributeTag(rawValue: 0x00186056), .UL) }
    /// Spectroscopy Acquisition Phase Rows (0018,9095), UL, VM 1
    public static var spectroscopyAcquisitionPhaseRows: Self { .init(AttributeTag(rawValue: 0x00189095), .UL) }
    /// Spectroscopy Acquisition Data Columns (0018,9127), UL, VM 1
    public static var spectroscopyAcquisitionDataColumns: Self { .init(AttributeTag(rawValue: 0x00189127), .UL) }
    /// Spectroscopy Acquisition Out-of-plane Phase Steps (0018,9159), UL, VM 1
    public static var spectroscopyAcquisitionOutOfPlanePhaseSteps: Self { .init(AttributeTag(rawValue: 0x00189159), .UL) }
    /// Spectroscopy Acquisition Phase Columns (0018,9234), UL, VM 1
    public static var spectroscopyAcquisitionPhaseColumns: Self { .init(AttributeTag(rawValue: 0x00189234), .UL) }
    /// ASL Pulse Train Duration (0018,9258), UL, VM 1
    public static var aslPulseTrainDuration: Self { .init(AttributeTag(rawValue: 0x00189258), .UL) }
    /// ASL Bolus Cut-off Delay Time (0018,925F), UL, VM 1
    public static var aslBolusCutoffDelayTime: Self { .init(AttributeTag(rawValue: 0x0018925F), .UL) }
    /// In-Stack Position Number (0020,9057), UL, VM 1
    public static var inStackPositionNumber: Self { .init(AttributeTag(rawValue: 0x00209057), .UL) }
    /// Temporal Position Index (0020,9128), UL, VM 1
    public static var temporalPositionIndex: Self { .init(AttributeTag(rawValue: 0x00209128), .UL) }
    /// Concatenation Frame Offset Number (0020,9228), UL, VM 1
    public static var concatenationFrameOffsetNumber: Self { .init(AttributeTag(rawValue: 0x00209228), .UL) }
    /// Number of Map Points (0022,1530), UL, VM 1
    public static var numberOfMapPoints: Self { .init(AttributeTag(rawValue: 0x00221530), .UL) }
    /// Number of B-scans Per Frame (0022,1642), UL, VM 1
    public static var numberOfBscansPerFrame: Self { .init(AttributeTag(rawValue: 0x00221642), .UL) }
    /// Surface Mesh Z-Pixel Offset (0022,1658), UL, VM 1
    public static var surfaceMeshZPixelOffset: Self { .init(AttributeTag(rawValue: 0x00221658), .UL) }
    /// Data Point Rows (0028,9001), UL, VM 1
    public static var dataPointRows: Self { .init(AttributeTag(rawValue: 0x00289001), .UL) }
    /// Data Point Columns (0028,9002), UL, VM 1
    public static var dataPointColumns: Self { .init(AttributeTag(rawValue: 0x00289002), .UL) }
    /// Flow RTP Sampling Rate (0034,0004), UL, VM 1
    public static var flowRTPSamplingRate: Self { .init(AttributeTag(rawValue: 0x00340004), .UL) }
    /// Number of Waveform Samples (003A,0010), UL, VM 1
    public static var numberOfWaveformSamples: Self { .init(AttributeTag(rawValue: 0x003A0010), .UL) }
    /// Number of Table Rows (0040,A802), UL, VM 1
    public static var numberOfTableRows: Self { .init(AttributeTag(rawValue: 0x0040A802), .UL) }
    /// Number of Table Columns (0040,A803), UL, VM 1
    public static var numberOfTableColumns: Self { .init(AttributeTag(rawValue: 0x0040A803), .UL) }
    /// Table Row Number (0040,A804), UL, VM 1
    public static var tableRowNumber: Self { .init(AttributeTag(rawValue: 0x0040A804), .UL) }
    /// Table Column Number (0040,A805), UL, VM 1
    public static var tableColumnNumber: Self { .init(AttributeTag(rawValue: 0x0040A805), .UL) }
    /// Encapsulated Document Length (0042,0015), UL, VM 1
    public static var encapsulatedDocumentLength: Self { .init(AttributeTag(rawValue: 0x00420015), .UL) }
    /// Total Pixel Matrix Columns (0048,0006), UL, VM 1
    public static var totalPixelMatrixColumns: Self { .init(AttributeTag(rawValue: 0x00480006), .UL) }
    /// Total Pixel Matrix Rows (0048,0007), UL, VM 1
    public static var totalPixelMatrixRows: Self { .init(AttributeTag(rawValue: 0x00480007), .UL) }
    /// Number of Optical Paths (0048,0302), UL, VM 1
    public static var numberOfOpticalPaths: Self { .init(AttributeTag(rawValue: 0x00480302), .UL) }
    /// Total Pixel Matrix Focal Planes (0048,0303), UL, VM 1
    public static var totalPixelMatrixFocalPlanes: Self { .init(AttributeTag(rawValue: 0x00480303), .UL) }
    /// Number of Surfaces (0066,0001), UL, VM 1
    public static var numberOfSurfaces: Self { .init(AttributeTag(rawValue: 0x00660001), .UL) }
    /// Surface Number (0066,0003), UL, VM 1
    public static var surfaceNumber: Self { .init(AttributeTag(rawValue: 0x00660003), .UL) }
    /// Number of Surface Points (0066,0015), UL, VM 1
    public static var numberOfSurfacePoints: Self { .init(AttributeTag(rawValue: 0x00660015), .UL) }
    /// Number of Vectors (0066,001E), UL, VM 1
    public static var numberOfVectors: Self { .init(AttributeTag(rawValue: 0x0066001E), .UL) }
    /// Surface Count (0066,002A), UL, VM 1
    public static var surfaceCount: Self { .init(AttributeTag(rawValue: 0x0066002A), .UL) }
    /// Referenced Surface Number (0066,002C), UL, VM 1
    public static var referencedSurfaceNumber: Self { .init(AttributeTag(rawValue: 0x0066002C), .UL) }
    /// Track Set Number (0066,0105), UL, VM 1
    public static var trackSetNumber: Self { .init(AttributeTag(rawValue: 0x00660105), .UL) }
    /// Number of Annotations (006A,000C), UL, VM 1
    public static var numberOfAnnotations: Self { .init(AttributeTag(rawValue: 0x006A000C), .UL) }
    /// Compound Graphic Instance ID (0070,0226), UL, VM 1
    public static var compoundGraphicInstanceID: Self { .init(AttributeTag(rawValue: 0x00700226), .UL) }
    /// Line Pattern (0070,0255), UL, VM 1
    public static var linePattern: Self { .init(AttributeTag(rawValue: 0x00700255), .UL) }
    /// Graphic Group ID (0070,0295), UL, VM 1
    public static var graphicGroupID: Self { .init(AttributeTag(rawValue: 0x00700295), .UL) }
    /// Number of Volumetric Curve Points (0070,150C), UL, VM 1
    public static var numberOfVolumetricCurvePoints: Self { .init(AttributeTag(rawValue: 0x0070150C), .UL) }
    /// Attribute Item Selector (0074,1054), UL, VM 1
    public static var attributeItemSelector: Self { .init(AttributeTag(rawValue: 0x00741054), .UL) }
    /// Beam Order Index (0074,1324), UL, VM 1
    public static var beamOrderIndex: Self { .init(AttributeTag(rawValue: 0x00741324), .UL) }
    /// Number of Assessment Observations (0082,0006), UL, VM 1
    public static var numberOfAssessmentObservations: Self { .init(AttributeTag(rawValue: 0x00820006), .UL) }
    /// Robotic Node Identifier (3010,0092), UL, VM 1
    public static var roboticNodeIdentifier: Self { .init(AttributeTag(rawValue: 0x30100092), .UL) }
    /// Number of Samples (50xx,2006), UL, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func numberOfSamples(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50002006 | UInt32(curve & 15) << 17), .UL)
    }
    /// Sample Rate (50xx,2008), UL, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func sampleRate(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50002008 | UInt32(curve & 15) << 17), .UL)
    }
    /// Total Time (50xx,200A), UL, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func totalTime(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x5000200A | UInt32(curve & 15) << 17), .UL)
    }
}
