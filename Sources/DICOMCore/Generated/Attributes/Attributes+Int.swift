// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == Int {
    /// Copies (0000,5170), IS, VM 1, retired
    public static var copies: Self { .init(AttributeTag(rawValue: 0x00005170), .IS) }
    /// Stage Number (0008,2122), IS, VM 1
    public static var stageNumber: Self { .init(AttributeTag(rawValue: 0x00082122), .IS) }
    /// Number of Stages (0008,2124), IS, VM 1
    public static var numberOfStages: Self { .init(AttributeTag(rawValue: 0x00082124), .IS) }
    /// View Number (0008,2128), IS, VM 1
    public static var viewNumber: Self { .init(AttributeTag(rawValue: 0x00082128), .IS) }
    /// Number of Event Timers (0008,2129), IS, VM 1
    public static var numberOfEventTimers: Self { .init(AttributeTag(rawValue: 0x00082129), .IS) }
    /// Number of Views in Stage (0008,212A), IS, VM 1
    public static var numberOfViewsInStage: Self { .init(AttributeTag(rawValue: 0x0008212A), .IS) }
    /// Start Trim (0008,2142), IS, VM 1
    public static var startTrim: Self { .init(AttributeTag(rawValue: 0x00082142), .IS) }
    /// Stop Trim (0008,2143), IS, VM 1
    public static var stopTrim: Self { .init(AttributeTag(rawValue: 0x00082143), .IS) }
    /// Recommended Display Frame Rate (0008,2144), IS, VM 1
    public static var recommendedDisplayFrameRate: Self { .init(AttributeTag(rawValue: 0x00082144), .IS) }
    /// Data Element Minimum Characters (0014,0206), IS, VM 1
    public static var dataElementMinimumCharacters: Self { .init(AttributeTag(rawValue: 0x00140206), .IS) }
    /// Data Element Maximum Characters (0014,0207), IS, VM 1
    public static var dataElementMaximumCharacters: Self { .init(AttributeTag(rawValue: 0x00140207), .IS) }
    /// Evaluator Number (0014,2004), IS, VM 1
    public static var evaluatorNumber: Self { .init(AttributeTag(rawValue: 0x00142004), .IS) }
    /// Evaluation Attempt (0014,2008), IS, VM 1
    public static var evaluationAttempt: Self { .init(AttributeTag(rawValue: 0x00142008), .IS) }
    /// Indication Number (0014,2014), IS, VM 1
    public static var indicationNumber: Self { .init(AttributeTag(rawValue: 0x00142014), .IS) }
    /// Coordinate System Number of Axes (0014,2202), IS, VM 1
    public static var coordinateSystemNumberOfAxes: Self { .init(AttributeTag(rawValue: 0x00142202), .IS) }
    /// Coordinate System Axis Number (0014,220A), IS, VM 1
    public static var coordinateSystemAxisNumber: Self { .init(AttributeTag(rawValue: 0x0014220A), .IS) }
    /// Transform Number of Axes (0014,2224), IS, VM 1
    public static var transformNumberOfAxes: Self { .init(AttributeTag(rawValue: 0x00142224), .IS) }
    /// Acquisition Sample Size (0014,4033), IS, VM 1
    public static var acquisitionSampleSize: Self { .init(AttributeTag(rawValue: 0x00144033), .IS) }
    /// LINAC Energy (0014,5002), IS, VM 1
    public static var linacEnergy: Self { .init(AttributeTag(rawValue: 0x00145002), .IS) }
    /// LINAC Output (0014,5004), IS, VM 1
    public static var linacOutput: Self { .init(AttributeTag(rawValue: 0x00145004), .IS) }
    /// OECF Rows (0016,0006), IS, VM 1
    public static var oecfRows: Self { .init(AttributeTag(rawValue: 0x00160006), .IS) }
    /// OECF Columns (0016,0007), IS, VM 1
    public static var oecfColumns: Self { .init(AttributeTag(rawValue: 0x00160007), .IS) }
    /// Spatial Frequency Response Rows (0016,000A), IS, VM 1
    public static var spatialFrequencyResponseRows: Self { .init(AttributeTag(rawValue: 0x0016000A), .IS) }
    /// Spatial Frequency Response Columns (0016,000B), IS, VM 1
    public static var spatialFrequencyResponseColumns: Self { .init(AttributeTag(rawValue: 0x0016000B), .IS) }
    /// Color Filter Array Pattern Rows (0016,000E), IS, VM 1
    public static var colorFilterArrayPatternRows: Self { .init(AttributeTag(rawValue: 0x0016000E), .IS) }
    /// Color Filter Array Pattern Columns (0016,000F), IS, VM 1
    public static var colorFilterArrayPatternColumns: Self { .init(AttributeTag(rawValue: 0x0016000F), .IS) }
    /// Photographic Sensitivity (0016,0018), IS, VM 1
    public static var photographicSensitivity: Self { .init(AttributeTag(rawValue: 0x00160018), .IS) }
    /// Self Timer Mode (0016,0019), IS, VM 1
    public static var selfTimerMode: Self { .init(AttributeTag(rawValue: 0x00160019), .IS) }
    /// Standard Output Sensitivity (0016,001B), IS, VM 1
    public static var standardOutputSensitivity: Self { .init(AttributeTag(rawValue: 0x0016001B), .IS) }
    /// Recommended Exposure Index (0016,001C), IS, VM 1
    public static var recommendedExposureIndex: Self { .init(AttributeTag(rawValue: 0x0016001C), .IS) }
    /// ISO Speed (0016,001D), IS, VM 1
    public static var isoSpeed: Self { .init(AttributeTag(rawValue: 0x0016001D), .IS) }
    /// ISO Speed Latitude yyy (0016,001E), IS, VM 1
    public static var isoSpeedLatitudeyyy: Self { .init(AttributeTag(rawValue: 0x0016001E), .IS) }
    /// ISO Speed Latitude zzz (0016,001F), IS, VM 1
    public static var isoSpeedLatitudezzz: Self { .init(AttributeTag(rawValue: 0x0016001F), .IS) }
    /// Focal Length In 35mm Film (0016,0045), IS, VM 1
    public static var focalLengthIn35mmFilm: Self { .init(AttributeTag(rawValue: 0x00160045), .IS) }
    /// GPS Differential (0016,008E), IS, VM 1
    public static var gpsDifferential: Self { .init(AttributeTag(rawValue: 0x0016008E), .IS) }
    /// Cine Rate (0018,0040), IS, VM 1
    public static var cineRate: Self { .init(AttributeTag(rawValue: 0x00180040), .IS) }
    /// Counts Accumulated (0018,0070), IS, VM 1
    public static var countsAccumulated: Self { .init(AttributeTag(rawValue: 0x00180070), .IS) }
    /// Acquisition Start Condition Data (0018,0074), IS, VM 1
    public static var acquisitionStartConditionData: Self { .init(AttributeTag(rawValue: 0x00180074), .IS) }
    /// Acquisition Termination Condition Data (0018,0075), IS, VM 1
    public static var acquisitionTerminationConditionData: Self { .init(AttributeTag(rawValue: 0x00180075), .IS) }
    /// Number of Phase Encoding Steps (0018,0089), IS, VM 1
    public static var numberOfPhaseEncodingSteps: Self { .init(AttributeTag(rawValue: 0x00180089), .IS) }
    /// Echo Train Length (0018,0091), IS, VM 1
    public static var echoTrainLength: Self { .init(AttributeTag(rawValue: 0x00180091), .IS) }
    /// Syringe Counts (0018,1045), IS, VM 1
    public static var syringeCounts: Self { .init(AttributeTag(rawValue: 0x00181045), .IS) }
    /// Nominal Interval (0018,1062), IS, VM 1
    public static var nominalInterval: Self { .init(AttributeTag(rawValue: 0x00181062), .IS) }
    /// Low R-R Value (0018,1081), IS, VM 1
    public static var lowRRValue: Self { .init(AttributeTag(rawValue: 0x00181081), .IS) }
    /// High R-R Value (0018,1082), IS, VM 1
    public static var highRRValue: Self { .init(AttributeTag(rawValue: 0x00181082), .IS) }
    /// Intervals Acquired (0018,1083), IS, VM 1
    public static var intervalsAcquired: Self { .init(AttributeTag(rawValue: 0x00181083), .IS) }
    /// Intervals Rejected (0018,1084), IS, VM 1
    public static var intervalsRejected: Self { .init(AttributeTag(rawValue: 0x00181084), .IS) }
    /// Skip Beats (0018,1086), IS, VM 1
    public static var skipBeats: Self { .init(AttributeTag(rawValue: 0x00181086), .IS) }
    /// Heart Rate (0018,1088), IS, VM 1
    public static var heartRate: Self { .init(AttributeTag(rawValue: 0x00181088), .IS) }
    /// Cardiac Number of Images (0018,1090), IS, VM 1
    public static var cardiacNumberOfImages: Self { .init(AttributeTag(rawValue: 0x00181090), .IS) }
    /// Trigger Window (0018,1094), IS, VM 1
    public static var triggerWindow: Self { .init(AttributeTag(rawValue: 0x00181094), .IS) }
    /// Exposure Time (0018,1150), IS, VM 1
    public static var exposureTime: Self { .init(AttributeTag(rawValue: 0x00181150), .IS) }
    /// X-Ray Tube Current (0018,1151), IS, VM 1
    public static var xRayTubeCurrent: Self { .init(AttributeTag(rawValue: 0x00181151), .IS) }
    /// Exposure (0018,1152), IS, VM 1
    public static var exposure: Self { .init(AttributeTag(rawValue: 0x00181152), .IS) }
    /// Exposure in µAs (0018,1153), IS, VM 1
    public static var exposureInuAs: Self { .init(AttributeTag(rawValue: 0x00181153), .IS) }
    /// Generator Power (0018,1170), IS, VM 1
    public static var generatorPower: Self { .init(AttributeTag(rawValue: 0x00181170), .IS) }
    /// Upper Limit Number Of Persistent Fluoroscopy Frames (0018,11B5), IS, VM 1
    public static var upperLimitNumberOfPersistentFluoroscopyFrames: Self { .init(AttributeTag(rawValue: 0x001811B5), .IS) }
    /// Actual Frame Duration (0018,1242), IS, VM 1
    public static var actualFrameDuration: Self { .init(AttributeTag(rawValue: 0x00181242), .IS) }
    /// Count Rate (0018,1243), IS, VM 1
    public static var countRate: Self { .init(AttributeTag(rawValue: 0x00181243), .IS) }
    /// Scan Length (0018,1302), IS, VM 1
    public static var scanLength: Self { .init(AttributeTag(rawValue: 0x00181302), .IS) }
    /// Relative X-Ray Exposure (0018,1405), IS, VM 1
    public static var relativeXRayExposure: Self { .init(AttributeTag(rawValue: 0x00181405), .IS) }
    /// Number of Tomosynthesis Source Images (0018,1495), IS, VM 1
    public static var numberOfTomosynthesisSourceImages: Self { .init(AttributeTag(rawValue: 0x00181495), .IS) }
    /// Shutter Left Vertical Edge (0018,1602), IS, VM 1
    public static var shutterLeftVerticalEdge: Self { .init(AttributeTag(rawValue: 0x00181602), .IS) }
    /// Shutter Right Vertical Edge (0018,1604), IS, VM 1
    public static var shutterRightVerticalEdge: Self { .init(AttributeTag(rawValue: 0x00181604), .IS) }
    /// Shutter Upper Horizontal Edge (0018,1606), IS, VM 1
    public static var shutterUpperHorizontalEdge: Self { .init(AttributeTag(rawValue: 0x00181606), .IS) }
    /// Shutter Lower Horizontal Edge (0018,1608), IS, VM 1
    public static var shutterLowerHorizontalEdge: Self { .init(AttributeTag(rawValue: 0x00181608), .IS) }
    /// Radius of Circular Shutter (0018,1612), IS, VM 1
    public static var radiusOfCircularShutter: Self { .init(AttributeTag(rawValue: 0x00181612), .IS) }
    /// Collimator Left Vertical Edge (0018,1702), IS, VM 1
    public static var collimatorLeftVerticalEdge: Self { .init(AttributeTag(rawValue: 0x00181702), .IS) }
    /// Collimator Right Vertical Edge (0018,1704), IS, VM 1
    public static var collimatorRightVerticalEdge: Self { .init(AttributeTag(rawValue: 0x00181704), .IS) }
    /// Collimator Upper Horizontal Edge (0018,1706), IS, VM 1
    public static var collimatorUpperHorizontalEdge: Self { .init(AttributeTag(rawValue: 0x00181706), .IS) }
    /// Collimator Lower Horizontal Edge (0018,1708), IS, VM 1
    public static var collimatorLowerHorizontalEdge: Self { .init(AttributeTag(rawValue: 0x00181708), .IS) }
    /// Radius of Circular Collimator (0018,1712), IS, VM 1
    public static var radiusOfCircularCollimator: Self { .init(AttributeTag(rawValue: 0x00181712), .IS) }
    /// IVUS Pullback Start Frame Number (0018,3103), IS, VM 1
    public static var ivusPullbackStartFrameNumber: Self { .init(AttributeTag(rawValue: 0x00183103), .IS) }
    /// IVUS Pullback Stop Frame Number (0018,3104), IS, VM 1
    public static var ivusPullbackStopFrameNumber: Self { .init(AttributeTag(rawValue: 0x00183104), .IS) }
    /// Depth of Scan Field (0018,5050), IS, VM 1
    public static var depthOfScanField: Self { .init(AttributeTag(rawValue: 0x00185050), .IS) }
    /// Exposures on Detector Since Last Calibration (0018,7010), IS, VM 1
    public static var exposuresOnDetectorSinceLastCalibration: Self { .init(AttributeTag(rawValue: 0x00187010), .IS) }
    /// Exposures on Detector Since Manufactured (0018,7011), IS, VM 1
    public static var exposuresOnDetectorSinceManufactured: Self { .init(AttributeTag(rawValue: 0x00187011), .IS) }
    /// Echo Peak Position (0018,9298), IS, VM 1
    public static var echoPeakPosition: Self { .init(AttributeTag(rawValue: 0x00189298), .IS) }
    /// Zero Velocity Pixel Value (0018,9810), US or SS, VM 1
    public static var zeroVelocityPixelValue: Self { .init(AttributeTag(rawValue: 0x00189810), .US) }
    /// Series Number (0020,0011), IS, VM 1
    public static var seriesNumber: Self { .init(AttributeTag(rawValue: 0x00200011), .IS) }
    /// Acquisition Number (0020,0012), IS, VM 1
    public static var acquisitionNumber: Self { .init(AttributeTag(rawValue: 0x00200012), .IS) }
    /// Instance Number (0020,0013), IS, VM 1
    public static var instanceNumber: Self { .init(AttributeTag(rawValue: 0x00200013), .IS) }
    /// Isotope Number (0020,0014), IS, VM 1, retired
    public static var isotopeNumber: Self { .init(AttributeTag(rawValue: 0x00200014), .IS) }
    /// Phase Number (0020,0015), IS, VM 1, retired
    public static var phaseNumber: Self { .init(AttributeTag(rawValue: 0x00200015), .IS) }
    /// Interval Number (0020,0016), IS, VM 1, retired
    public static var intervalNumber: Self { .init(AttributeTag(rawValue: 0x00200016), .IS) }
    /// Time Slot Number (0020,0017), IS, VM 1, retired
    public static var timeSlotNumber: Self { .init(AttributeTag(rawValue: 0x00200017), .IS) }
    /// Angle Number (0020,0018), IS, VM 1, retired
    public static var angleNumber: Self { .init(AttributeTag(rawValue: 0x00200018), .IS) }
    /// Item Number (0020,0019), IS, VM 1
    public static var itemNumber: Self { .init(AttributeTag(rawValue: 0x00200019), .IS) }
    /// Overlay Number (0020,0022), IS, VM 1, retired
    public static var overlayNumber: Self { .init(AttributeTag(rawValue: 0x00200022), .IS) }
    /// Curve Number (0020,0024), IS, VM 1, retired
    public static var curveNumber: Self { .init(AttributeTag(rawValue: 0x00200024), .IS) }
    /// LUT Number (0020,0026), IS, VM 1, retired
    public static var lutNumber: Self { .init(AttributeTag(rawValue: 0x00200026), .IS) }
    /// Report Number (0020,00AA), IS, VM 1, retired
    public static var reportNumber: Self { .init(AttributeTag(rawValue: 0x002000AA), .IS) }
    /// Temporal Position Identifier (0020,0100), IS, VM 1
    public static var temporalPositionIdentifier: Self { .init(AttributeTag(rawValue: 0x00200100), .IS) }
    /// Number of Temporal Positions (0020,0105), IS, VM 1
    public static var numberOfTemporalPositions: Self { .init(AttributeTag(rawValue: 0x00200105), .IS) }
    /// Series in Study (0020,1000), IS, VM 1, retired
    public static var seriesInStudy: Self { .init(AttributeTag(rawValue: 0x00201000), .IS) }
    /// Acquisitions in Series (0020,1001), IS, VM 1, retired
    public static var acquisitionsInSeries: Self { .init(AttributeTag(rawValue: 0x00201001), .IS) }
    /// Images in Acquisition (0020,1002), IS, VM 1
    public static var imagesInAcquisition: Self { .init(AttributeTag(rawValue: 0x00201002), .IS) }
    /// Images in Series (0020,1003), IS, VM 1, retired
    public static var imagesInSeries: Self { .init(AttributeTag(rawValue: 0x00201003), .IS) }
    /// Acquisitions in Study (0020,1004), IS, VM 1, retired
    public static var acquisitionsInStudy: Self { .init(AttributeTag(rawValue: 0x00201004), .IS) }
    /// Images in Study (0020,1005), IS, VM 1, retired
    public static var imagesInStudy: Self { .init(AttributeTag(rawValue: 0x00201005), .IS) }
    /// Number of Patient Related Studies (0020,1200), IS, VM 1
    public static var numberOfPatientRelatedStudies: Self { .init(AttributeTag(rawValue: 0x00201200), .IS) }
    /// Number of Patient Related Series (0020,1202), IS, VM 1
    public static var numberOfPatientRelatedSeries: Self { .init(AttributeTag(rawValue: 0x00201202), .IS) }
    /// Number of Patient Related Instances (0020,1204), IS, VM 1
    public static var numberOfPatientRelatedInstances: Self { .init(AttributeTag(rawValue: 0x00201204), .IS) }
    /// Number of Study Related Series (0020,1206), IS, VM 1
    public static var numberOfStudyRelatedSeries: Self { .init(AttributeTag(rawValue: 0x00201206), .IS) }
    /// Number of Study Related Instances (0020,1208), IS, VM 1
    public static var numberOfStudyRelatedInstances: Self { .init(AttributeTag(rawValue: 0x00201208), .IS) }
    /// Number of Series Related Instances (0020,1209), IS, VM 1
    public static var numberOfSeriesRelatedInstances: Self { .init(AttributeTag(rawValue: 0x00201209), .IS) }
    /// Mapped Pixel Value (0022,1452), US or SS, VM 1
    public static var mappedPixelValue: Self { .init(AttributeTag(rawValue: 0x00221452), .US) }
    /// Primary Anatomic Structure Item Index (0022,1634), IS, VM 1
    public static var primaryAnatomicStructureItemIndex: Self { .init(AttributeTag(rawValue: 0x00221634), .IS) }
    /// Number of Frames (0028,0008), IS, VM 1
    public static var numberOfFrames: Self { .init(AttributeTag(rawValue: 0x00280008), .IS) }
    /// Perimeter Value (0028,0071), US or SS, VM 1, retired
    public static var perimeterValue: Self { .init(AttributeTag(rawValue: 0x00280071), .US) }
    /// Smallest Valid Pixel Value (0028,0104), US or SS, VM 1, retired
    public static var smallestValidPixelValue: Self { .init(AttributeTag(rawValue: 0x00280104), .US) }
    /// Largest Valid Pixel Value (0028,0105), US or SS, VM 1, retired
    public static var largestValidPixelValue: Self { .init(AttributeTag(rawValue: 0x00280105), .US) }
    /// Smallest Image Pixel Value (0028,0106), US or SS, VM 1
    public static var smallestImagePixelValue: Self { .init(AttributeTag(rawValue: 0x00280106), .US) }
    /// Largest Image Pixel Value (0028,0107), US or SS, VM 1
    public static var largestImagePixelValue: Self { .init(AttributeTag(rawValue: 0x00280107), .US) }
    /// Smallest Pixel Value in Series (0028,0108), US or SS, VM 1
    public static var smallestPixelValueInSeries: Self { .init(AttributeTag(rawValue: 0x00280108), .US) }
    /// Largest Pixel Value in Series (0028,0109), US or SS, VM 1
    public static var largestPixelValueInSeries: Self { .init(AttributeTag(rawValue: 0x00280109), .US) }
    /// Smallest Image Pixel Value in Plane (0028,0110), US or SS, VM 1, retired
    public static var smallestImagePixelValueInPlane: Self { .init(AttributeTag(rawValue: 0x00280110), .US) }
    /// Largest Image Pixel Value in Plane (0028,0111), US or SS, VM 1, retired
    public static var largestImagePixelValueInPlane: Self { .init(AttributeTag(rawValue: 0x00280111), .US) }
    /// Pixel Padding Value (0028,0120), US or SS, VM 1
    public static var pixelPaddingValue: Self { .init(AttributeTag(rawValue: 0x00280120), .US) }
    /// Pixel Padding Range Limit (0028,0121), US or SS, VM 1
    public static var pixelPaddingRangeLimit: Self { .init(AttributeTag(rawValue: 0x00280121), .US) }
    /// Waveform Channel Number (003A,0202), IS, VM 1
    public static var waveformChannelNumber: Self { .init(AttributeTag(rawValue: 0x003A0202), .IS) }
    /// Channel Identification Code (003A,0301), IS, VM 1
    public static var channelIdentificationCode: Self { .init(AttributeTag(rawValue: 0x003A0301), .IS) }
    /// Digital Filter Order (003A,0327), IS, VM 1
    public static var digitalFilterOrder: Self { .init(AttributeTag(rawValue: 0x003A0327), .IS) }
    /// Real World Value Last Value Mapped (0040,9211), US or SS, VM 1
    public static var realWorldValueLastValueMapped: Self { .init(AttributeTag(rawValue: 0x00409211), .US) }
    /// Real World Value First Value Mapped (0040,9216), US or SS, VM 1
    public static var realWorldValueFirstValueMapped: Self { .init(AttributeTag(rawValue: 0x00409216), .US) }
    /// Referenced Montage Channel Number (0040,B03A), IS, VM 1
    public static var referencedMontageChannelNumber: Self { .init(AttributeTag(rawValue: 0x0040B03A), .IS) }
    /// Montage Channel Number (0040,B03E), IS, VM 1
    public static var montageChannelNumber: Self { .init(AttributeTag(rawValue: 0x0040B03E), .IS) }
    /// Residual Syringe Counts (0054,0017), IS, VM 1
    public static var residualSyringeCounts: Self { .init(AttributeTag(rawValue: 0x00540017), .IS) }
    /// Phase Delay (0054,0036), IS, VM 1
    public static var phaseDelay: Self { .init(AttributeTag(rawValue: 0x00540036), .IS) }
    /// Pause Between Frames (0054,0038), IS, VM 1
    public static var pauseBetweenFrames: Self { .init(AttributeTag(rawValue: 0x00540038), .IS) }
    /// Transverse Mash (0054,1202), IS, VM 1
    public static var transverseMash: Self { .init(AttributeTag(rawValue: 0x00541202), .IS) }
    /// Primary (Prompts) Counts Accumulated (0054,1310), IS, VM 1
    public static var primaryPromptsCountsAccumulated: Self { .init(AttributeTag(rawValue: 0x00541310), .IS) }
    /// Histogram First Bin Value (0060,3004), US or SS, VM 1
    public static var histogramFirstBinValue: Self { .init(AttributeTag(rawValue: 0x00603004), .US) }
    /// Histogram Last Bin Value (0060,3006), US or SS, VM 1
    public static var histogramLastBinValue: Self { .init(AttributeTag(rawValue: 0x00603006), .US) }
    /// Image Rotation (Retired) (0070,0040), IS, VM 1, retired
    public static var imageRotationRetired: Self { .init(AttributeTag(rawValue: 0x00700040), .IS) }
    /// Graphic Layer Order (0070,0062), IS, VM 1
    public static var graphicLayerOrder: Self { .init(AttributeTag(rawValue: 0x00700062), .IS) }
    /// Beam Order Index (Trial) (0074,1024), IS, VM 1, retired
    public static var beamOrderIndexTrial: Self { .init(AttributeTag(rawValue: 0x00741024), .IS) }
    /// Continuation Pulse Number (0074,1404), IS, VM 1
    public static var continuationPulseNumber: Self { .init(AttributeTag(rawValue: 0x00741404), .IS) }
    /// Referenced Channel Number (0074,1406), IS, VM 1
    public static var referencedChannelNumber: Self { .init(AttributeTag(rawValue: 0x00741406), .IS) }
    /// Channel Delivery Order Index (0074,140C), IS, VM 1
    public static var channelDeliveryOrderIndex: Self { .init(AttributeTag(rawValue: 0x0074140C), .IS) }
    /// Number of Copies (2000,0010), IS, VM 1
    public static var numberOfCopies: Self { .init(AttributeTag(rawValue: 0x20000010), .IS) }
    /// Memory Allocation (2000,0060), IS, VM 1
    public static var memoryAllocation: Self { .init(AttributeTag(rawValue: 0x20000060), .IS) }
    /// Maximum Memory Allocation (2000,0061), IS, VM 1
    public static var maximumMemoryAllocation: Self { .init(AttributeTag(rawValue: 0x20000061), .IS) }
    /// Maximum Collated Films (2010,0154), IS, VM 1
    public static var maximumCollatedFilms: Self { .init(AttributeTag(rawValue: 0x20100154), .IS) }
    /// Number of Films (2100,0170), IS, VM 1
    public static var numberOfFilms: Self { .init(AttributeTag(rawValue: 0x21000170), .IS) }
    /// Fraction Number (3002,0029), IS, VM 1
    public static var fractionNumber: Self { .init(AttributeTag(rawValue: 0x30020029), .IS) }
    /// Selected Frame Number (3002,0100), IS, VM 1
    public static var selectedFrameNumber: Self { .init(AttributeTag(rawValue: 0x30020100), .IS) }
    /// DVH Number of Bins (3004,0056), IS, VM 1
    public static var dvhNumberOfBins: Self { .init(AttributeTag(rawValue: 0x30040056), .IS) }
    /// ROI Number (3006,0022), IS, VM 1
    public static var roiNumber: Self { .init(AttributeTag(rawValue: 0x30060022), .IS) }
    /// Number of Contour Points (3006,0046), IS, VM 1
    public static var numberOfContourPoints: Self { .init(AttributeTag(rawValue: 0x30060046), .IS) }
    /// Contour Number (3006,0048), IS, VM 1
    public static var contourNumber: Self { .init(AttributeTag(rawValue: 0x30060048), .IS) }
    /// Observation Number (3006,0082), IS, VM 1
    public static var observationNumber: Self { .init(AttributeTag(rawValue: 0x30060082), .IS) }
    /// Referenced ROI Number (3006,0084), IS, VM 1
    public static var referencedROINumber: Self { .init(AttributeTag(rawValue: 0x30060084), .IS) }
    /// Current Fraction Number (3008,0022), IS, VM 1
    public static var currentFractionNumber: Self { .init(AttributeTag(rawValue: 0x30080022), .IS) }
    /// Number of Fractions Delivered (3008,005A), IS, VM 1
    public static var numberOfFractionsDelivered: Self { .init(AttributeTag(rawValue: 0x3008005A), .IS) }
    /// Parameter Item Index (3008,0063), IS, VM 1
    public static var parameterItemIndex: Self { .init(AttributeTag(rawValue: 0x30080063), .IS) }
    /// Measured Dose Reference Number (3008,0064), IS, VM 1
    public static var measuredDoseReferenceNumber: Self { .init(AttributeTag(rawValue: 0x30080064), .IS) }
    /// Calculated Dose Reference Number (3008,0072), IS, VM 1
    public static var calculatedDoseReferenceNumber: Self { .init(AttributeTag(rawValue: 0x30080072), .IS) }
    /// Referenced Measured Dose Reference Number (3008,0082), IS, VM 1
    public static var referencedMeasuredDoseReferenceNumber: Self { .init(AttributeTag(rawValue: 0x30080082), .IS) }
    /// Referenced Calculated Dose Reference Number (3008,0092), IS, VM 1
    public static var referencedCalculatedDoseReferenceNumber: Self { .init(AttributeTag(rawValue: 0x30080092), .IS) }
    /// Referenced Brachy Accessory Device Number (3008,0122), IS, VM 1
    public static var referencedBrachyAccessoryDeviceNumber: Self { .init(AttributeTag(rawValue: 0x30080122), .IS) }
    /// Specified Number of Pulses (3008,0136), IS, VM 1
    public static var specifiedNumberOfPulses: Self { .init(AttributeTag(rawValue: 0x30080136), .IS) }
    /// Delivered Number of Pulses (3008,0138), IS, VM 1
    public static var deliveredNumberOfPulses: Self { .init(AttributeTag(rawValue: 0x30080138), .IS) }
    /// Referenced Source Applicator Number (3008,0142), IS, VM 1
    public static var referencedSourceApplicatorNumber: Self { .init(AttributeTag(rawValue: 0x30080142), .IS) }
    /// Referenced Channel Shield Number (3008,0152), IS, VM 1
    public static var referencedChannelShieldNumber: Self { .init(AttributeTag(rawValue: 0x30080152), .IS) }
    /// Referenced Fraction Number (3008,0223), IS, VM 1
    public static var referencedFractionNumber: Self { .init(AttributeTag(rawValue: 0x30080223), .IS) }
    /// Dose Reference Number (300A,0012), IS, VM 1
    public static var doseReferenceNumber: Self { .init(AttributeTag(rawValue: 0x300A0012), .IS) }
    /// Tolerance Table Number (300A,0042), IS, VM 1
    public static var toleranceTableNumber: Self { .init(AttributeTag(rawValue: 0x300A0042), .IS) }
    /// Fraction Group Number (300A,0071), IS, VM 1
    public static var fractionGroupNumber: Self { .init(AttributeTag(rawValue: 0x300A0071), .IS) }
    /// Number of Fractions Planned (300A,0078), IS, VM 1
    public static var numberOfFractionsPlanned: Self { .init(AttributeTag(rawValue: 0x300A0078), .IS) }
    /// Number of Fraction Pattern Digits Per Day (300A,0079), IS, VM 1
    public static var numberOfFractionPatternDigitsPerDay: Self { .init(AttributeTag(rawValue: 0x300A0079), .IS) }
    /// Repeat Fraction Cycle Length (300A,007A), IS, VM 1
    public static var repeatFractionCycleLength: Self { .init(AttributeTag(rawValue: 0x300A007A), .IS) }
    /// Number of Beams (300A,0080), IS, VM 1
    public static var numberOfBeams: Self { .init(AttributeTag(rawValue: 0x300A0080), .IS) }
    /// Number of Brachy Application Setups (300A,00A0), IS, VM 1
    public static var numberOfBrachyApplicationSetups: Self { .init(AttributeTag(rawValue: 0x300A00A0), .IS) }
    /// Number of Leaf/Jaw Pairs (300A,00BC), IS, VM 1
    public static var numberOfLeafJawPairs: Self { .init(AttributeTag(rawValue: 0x300A00BC), .IS) }
    /// Beam Number (300A,00C0), IS, VM 1
    public static var beamNumber: Self { .init(AttributeTag(rawValue: 0x300A00C0), .IS) }
    /// Reference Image Number (300A,00C8), IS, VM 1
    public static var referenceImageNumber: Self { .init(AttributeTag(rawValue: 0x300A00C8), .IS) }
    /// Number of Wedges (300A,00D0), IS, VM 1
    public static var numberOfWedges: Self { .init(AttributeTag(rawValue: 0x300A00D0), .IS) }
    /// Wedge Number (300A,00D2), IS, VM 1
    public static var wedgeNumber: Self { .init(AttributeTag(rawValue: 0x300A00D2), .IS) }
    /// Wedge Angle (300A,00D5), IS, VM 1
    public static var wedgeAngle: Self { .init(AttributeTag(rawValue: 0x300A00D5), .IS) }
    /// Number of Compensators (300A,00E0), IS, VM 1
    public static var numberOfCompensators: Self { .init(AttributeTag(rawValue: 0x300A00E0), .IS) }
    /// Compensator Number (300A,00E4), IS, VM 1
    public static var compensatorNumber: Self { .init(AttributeTag(rawValue: 0x300A00E4), .IS) }
    /// Compensator Rows (300A,00E7), IS, VM 1
    public static var compensatorRows: Self { .init(AttributeTag(rawValue: 0x300A00E7), .IS) }
    /// Compensator Columns (300A,00E8), IS, VM 1
    public static var compensatorColumns: Self { .init(AttributeTag(rawValue: 0x300A00E8), .IS) }
    /// Number of Boli (300A,00ED), IS, VM 1
    public static var numberOfBoli: Self { .init(AttributeTag(rawValue: 0x300A00ED), .IS) }
    /// Number of Blocks (300A,00F0), IS, VM 1
    public static var numberOfBlocks: Self { .init(AttributeTag(rawValue: 0x300A00F0), .IS) }
    /// Block Number (300A,00FC), IS, VM 1
    public static var blockNumber: Self { .init(AttributeTag(rawValue: 0x300A00FC), .IS) }
    /// Block Number of Points (300A,0104), IS, VM 1
    public static var blockNumberOfPoints: Self { .init(AttributeTag(rawValue: 0x300A0104), .IS) }
    /// Number of Control Points (300A,0110), IS, VM 1
    public static var numberOfControlPoints: Self { .init(AttributeTag(rawValue: 0x300A0110), .IS) }
    /// Control Point Index (300A,0112), IS, VM 1
    public static var controlPointIndex: Self { .init(AttributeTag(rawValue: 0x300A0112), .IS) }
    /// Patient Setup Number (300A,0182), IS, VM 1
    public static var patientSetupNumber: Self { .init(AttributeTag(rawValue: 0x300A0182), .IS) }
    /// Source Number (300A,0212), IS, VM 1
    public static var sourceNumber: Self { .init(AttributeTag(rawValue: 0x300A0212), .IS) }
    /// Application Setup Number (300A,0234), IS, VM 1
    public static var applicationSetupNumber: Self { .init(AttributeTag(rawValue: 0x300A0234), .IS) }
    /// Template Number (300A,0240), IS, VM 1
    public static var templateNumber: Self { .init(AttributeTag(rawValue: 0x300A0240), .IS) }
    /// Brachy Accessory Device Number (300A,0262), IS, VM 1
    public static var brachyAccessoryDeviceNumber: Self { .init(AttributeTag(rawValue: 0x300A0262), .IS) }
    /// Channel Number (300A,0282), IS, VM 1
    public static var channelNumber: Self { .init(AttributeTag(rawValue: 0x300A0282), .IS) }
    /// Number of Pulses (300A,028A), IS, VM 1
    public static var numberOfPulses: Self { .init(AttributeTag(rawValue: 0x300A028A), .IS) }
    /// Source Applicator Number (300A,0290), IS, VM 1
    public static var sourceApplicatorNumber: Self { .init(AttributeTag(rawValue: 0x300A0290), .IS) }
    /// Applicator Shape Referenced ROI Number (300A,02A1), IS, VM 1
    public static var applicatorShapeReferencedROINumber: Self { .init(AttributeTag(rawValue: 0x300A02A1), .IS) }
    /// Transfer Tube Number (300A,02A2), IS, VM 1
    public static var transferTubeNumber: Self { .init(AttributeTag(rawValue: 0x300A02A2), .IS) }
    /// Channel Shield Number (300A,02B2), IS, VM 1
    public static var channelShieldNumber: Self { .init(AttributeTag(rawValue: 0x300A02B2), .IS) }
    /// Radiation Mass Number (300A,0302), IS, VM 1
    public static var radiationMassNumber: Self { .init(AttributeTag(rawValue: 0x300A0302), .IS) }
    /// Radiation Atomic Number (300A,0304), IS, VM 1
    public static var radiationAtomicNumber: Self { .init(AttributeTag(rawValue: 0x300A0304), .IS) }
    /// Number of Range Shifters (300A,0312), IS, VM 1
    public static var numberOfRangeShifters: Self { .init(AttributeTag(rawValue: 0x300A0312), .IS) }
    /// Range Shifter Number (300A,0316), IS, VM 1
    public static var rangeShifterNumber: Self { .init(AttributeTag(rawValue: 0x300A0316), .IS) }
    /// Number of Lateral Spreading Devices (300A,0330), IS, VM 1
    public static var numberOfLateralSpreadingDevices: Self { .init(AttributeTag(rawValue: 0x300A0330), .IS) }
    /// Lateral Spreading Device Number (300A,0334), IS, VM 1
    public static var lateralSpreadingDeviceNumber: Self { .init(AttributeTag(rawValue: 0x300A0334), .IS) }
    /// Number of Range Modulators (300A,0340), IS, VM 1
    public static var numberOfRangeModulators: Self { .init(AttributeTag(rawValue: 0x300A0340), .IS) }
    /// Range Modulator Number (300A,0344), IS, VM 1
    public static var rangeModulatorNumber: Self { .init(AttributeTag(rawValue: 0x300A0344), .IS) }
    /// Number of Scan Spot Positions (300A,0392), IS, VM 1
    public static var numberOfScanSpotPositions: Self { .init(AttributeTag(rawValue: 0x300A0392), .IS) }
    /// Number of Paintings (300A,039A), IS, VM 1
    public static var numberOfPaintings: Self { .init(AttributeTag(rawValue: 0x300A039A), .IS) }
    /// General Accessory Number (300A,0424), IS, VM 1
    public static var generalAccessoryNumber: Self { .init(AttributeTag(rawValue: 0x300A0424), .IS) }
    /// Number of Block Slab Items (300A,0440), IS, VM 1
    public static var numberOfBlockSlabItems: Self { .init(AttributeTag(rawValue: 0x300A0440), .IS) }
    /// Referenced Beam Number (300C,0006), IS, VM 1
    public static var referencedBeamNumber: Self { .init(AttributeTag(rawValue: 0x300C0006), .IS) }
    /// Referenced Reference Image Number (300C,0007), IS, VM 1
    public static var referencedReferenceImageNumber: Self { .init(AttributeTag(rawValue: 0x300C0007), .IS) }
    /// Referenced Brachy Application Setup Number (300C,000C), IS, VM 1
    public static var referencedBrachyApplicationSetupNumber: Self { .init(AttributeTag(rawValue: 0x300C000C), .IS) }
    /// Referenced Source Number (300C,000E), IS, VM 1
    public static var referencedSourceNumber: Self { .init(AttributeTag(rawValue: 0x300C000E), .IS) }
    /// Referenced Fraction Group Number (300C,0022), IS, VM 1
    public static var referencedFractionGroupNumber: Self { .init(AttributeTag(rawValue: 0x300C0022), .IS) }
    /// Referenced Dose Reference Number (300C,0051), IS, VM 1
    public static var referencedDoseReferenceNumber: Self { .init(AttributeTag(rawValue: 0x300C0051), .IS) }
    /// Referenced Patient Setup Number (300C,006A), IS, VM 1
    public static var referencedPatientSetupNumber: Self { .init(AttributeTag(rawValue: 0x300C006A), .IS) }
    /// Referenced Tolerance Table Number (300C,00A0), IS, VM 1
    public static var referencedToleranceTableNumber: Self { .init(AttributeTag(rawValue: 0x300C00A0), .IS) }
    /// Referenced Wedge Number (300C,00C0), IS, VM 1
    public static var referencedWedgeNumber: Self { .init(AttributeTag(rawValue: 0x300C00C0), .IS) }
    /// Referenced Compensator Number (300C,00D0), IS, VM 1
    public static var referencedCompensatorNumber: Self { .init(AttributeTag(rawValue: 0x300C00D0), .IS) }
    /// Referenced Block Number (300C,00E0), IS, VM 1
    public static var referencedBlockNumber: Self { .init(AttributeTag(rawValue: 0x300C00E0), .IS) }
    /// Referenced Control Point Index (300C,00F0), IS, VM 1
    public static var referencedControlPointIndex: Self { .init(AttributeTag(rawValue: 0x300C00F0), .IS) }
    /// Referenced Start Control Point Index (300C,00F4), IS, VM 1
    public static var referencedStartControlPointIndex: Self { .init(AttributeTag(rawValue: 0x300C00F4), .IS) }
    /// Referenced Stop Control Point Index (300C,00F6), IS, VM 1
    public static var referencedStopControlPointIndex: Self { .init(AttributeTag(rawValue: 0x300C00F6), .IS) }
    /// Referenced Range Shifter Number (300C,0100), IS, VM 1
    public static var referencedRangeShifterNumber: Self { .init(AttributeTag(rawValue: 0x300C0100), .IS) }
    /// Referenced Lateral Spreading Device Number (300C,0102), IS, VM 1
    public static var referencedLateralSpreadingDeviceNumber: Self { .init(AttributeTag(rawValue: 0x300C0102), .IS) }
    /// Referenced Range Modulator Number (300C,0104), IS, VM 1
    public static var referencedRangeModulatorNumber: Self { .init(AttributeTag(rawValue: 0x300C0104), .IS) }
    /// Number of Interval Fractions (3010,007C), IS, VM 1
    public static var numberOfIntervalFractions: Self { .init(AttributeTag(rawValue: 0x3010007C), .IS) }
    /// Number of Frames in Overlay (60xx,0015), IS, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func numberOfFramesInOverlay(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000015 | UInt32(overlay & 15) << 17), .IS)
    }
    /// ROI Area (60xx,1301), IS, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func roiArea(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001301 | UInt32(overlay & 15) << 17), .IS)
    }
}
