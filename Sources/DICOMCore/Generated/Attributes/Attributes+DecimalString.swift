// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == DecimalString {
    /// Patient's Size (0010,1020), DS, VM 1
    public static var patientSize: Self { .init(AttributeTag(rawValue: 0x00101020), .DS) }
    /// Patient's Body Mass Index (0010,1022), DS, VM 1
    public static var patientBodyMassIndex: Self { .init(AttributeTag(rawValue: 0x00101022), .DS) }
    /// Measured AP Dimension (0010,1023), DS, VM 1
    public static var measuredAPDimension: Self { .init(AttributeTag(rawValue: 0x00101023), .DS) }
    /// Measured Lateral Dimension (0010,1024), DS, VM 1
    public static var measuredLateralDimension: Self { .init(AttributeTag(rawValue: 0x00101024), .DS) }
    /// Patient's Weight (0010,1030), DS, VM 1
    public static var patientWeight: Self { .init(AttributeTag(rawValue: 0x00101030), .DS) }
    /// Outer Diameter (0014,0054), DS, VM 1
    public static var outerDiameter: Self { .init(AttributeTag(rawValue: 0x00140054), .DS) }
    /// Inner Diameter (0014,0056), DS, VM 1
    public static var innerDiameter: Self { .init(AttributeTag(rawValue: 0x00140056), .DS) }
    /// Internal Detector Frame Time (0014,3011), DS, VM 1
    public static var internalDetectorFrameTime: Self { .init(AttributeTag(rawValue: 0x00143011), .DS) }
    /// Number of Frames Integrated (0014,3012), DS, VM 1
    public static var numberOfFramesIntegrated: Self { .init(AttributeTag(rawValue: 0x00143012), .DS) }
    /// Horizontal Offset of Sensor (0014,3024), DS, VM 1
    public static var horizontalOffsetOfSensor: Self { .init(AttributeTag(rawValue: 0x00143024), .DS) }
    /// Vertical Offset of Sensor (0014,3026), DS, VM 1
    public static var verticalOffsetOfSensor: Self { .init(AttributeTag(rawValue: 0x00143026), .DS) }
    /// Sensor Temperature (0014,3028), DS, VM 1
    public static var sensorTemperature: Self { .init(AttributeTag(rawValue: 0x00143028), .DS) }
    /// KV Used in Gain Calibration (0014,3071), DS, VM 1
    public static var kvUsedInGainCalibration: Self { .init(AttributeTag(rawValue: 0x00143071), .DS) }
    /// MA Used in Gain Calibration (0014,3072), DS, VM 1
    public static var maUsedInGainCalibration: Self { .init(AttributeTag(rawValue: 0x00143072), .DS) }
    /// Number of Frames Used for Integration (0014,3073), DS, VM 1
    public static var numberOfFramesUsedForIntegration: Self { .init(AttributeTag(rawValue: 0x00143073), .DS) }
    /// Filter Thickness Used in Gain Calibration (0014,3075), DS, VM 1
    public static var filterThicknessUsedInGainCalibration: Self { .init(AttributeTag(rawValue: 0x00143075), .DS) }
    /// Element Dimension A (0014,4014), DS, VM 1
    public static var elementDimensionA: Self { .init(AttributeTag(rawValue: 0x00144014), .DS) }
    /// Element Dimension B (0014,4015), DS, VM 1
    public static var elementDimensionB: Self { .init(AttributeTag(rawValue: 0x00144015), .DS) }
    /// Element Pitch A (0014,4016), DS, VM 1
    public static var elementPitchA: Self { .init(AttributeTag(rawValue: 0x00144016), .DS) }
    /// Measured Beam Dimension A (0014,4017), DS, VM 1
    public static var measuredBeamDimensionA: Self { .init(AttributeTag(rawValue: 0x00144017), .DS) }
    /// Measured Beam Dimension B (0014,4018), DS, VM 1
    public static var measuredBeamDimensionB: Self { .init(AttributeTag(rawValue: 0x00144018), .DS) }
    /// Location of Measured Beam Diameter (0014,4019), DS, VM 1
    public static var locationOfMeasuredBeamDiameter: Self { .init(AttributeTag(rawValue: 0x00144019), .DS) }
    /// Nominal Frequency (0014,401A), DS, VM 1
    public static var nominalFrequency: Self { .init(AttributeTag(rawValue: 0x0014401A), .DS) }
    /// Measured Center Frequency (0014,401B), DS, VM 1
    public static var measuredCenterFrequency: Self { .init(AttributeTag(rawValue: 0x0014401B), .DS) }
    /// Measured Bandwidth (0014,401C), DS, VM 1
    public static var measuredBandwidth: Self { .init(AttributeTag(rawValue: 0x0014401C), .DS) }
    /// Element Pitch B (0014,401D), DS, VM 1
    public static var elementPitchB: Self { .init(AttributeTag(rawValue: 0x0014401D), .DS) }
    /// Pulse Width (0014,4022), DS, VM 1
    public static var pulseWidth: Self { .init(AttributeTag(rawValue: 0x00144022), .DS) }
    /// Excitation Frequency (0014,4024), DS, VM 1
    public static var excitationFrequency: Self { .init(AttributeTag(rawValue: 0x00144024), .DS) }
    /// Damping (0014,4028), DS, VM 1
    public static var damping: Self { .init(AttributeTag(rawValue: 0x00144028), .DS) }
    /// Acquired Soundpath Length (0014,4031), DS, VM 1
    public static var acquiredSoundpathLength: Self { .init(AttributeTag(rawValue: 0x00144031), .DS) }
    /// Rectifier Smoothing (0014,4034), DS, VM 1
    public static var rectifierSmoothing: Self { .init(AttributeTag(rawValue: 0x00144034), .DS) }
    /// Incident Angle (0014,4052), DS, VM 1
    public static var incidentAngle: Self { .init(AttributeTag(rawValue: 0x00144052), .DS) }
    /// Coupling Velocity (0014,4057), DS, VM 1
    public static var couplingVelocity: Self { .init(AttributeTag(rawValue: 0x00144057), .DS) }
    /// Probe Center Location X (0014,4058), DS, VM 1
    public static var probeCenterLocationX: Self { .init(AttributeTag(rawValue: 0x00144058), .DS) }
    /// Probe Center Location Z (0014,4059), DS, VM 1
    public static var probeCenterLocationZ: Self { .init(AttributeTag(rawValue: 0x00144059), .DS) }
    /// Sound Path Length (0014,405A), DS, VM 1
    public static var soundPathLength: Self { .init(AttributeTag(rawValue: 0x0014405A), .DS) }
    /// Gate Threshold (0014,4062), DS, VM 1
    public static var gateThreshold: Self { .init(AttributeTag(rawValue: 0x00144062), .DS) }
    /// Velocity of Sound (0014,4064), DS, VM 1
    public static var velocityOfSound: Self { .init(AttributeTag(rawValue: 0x00144064), .DS) }
    /// Probe Inductance (0014,4084), DS, VM 1
    public static var probeInductance: Self { .init(AttributeTag(rawValue: 0x00144084), .DS) }
    /// Probe Resistance (0014,4085), DS, VM 1
    public static var probeResistance: Self { .init(AttributeTag(rawValue: 0x00144085), .DS) }
    /// Bridge Resistors (0014,4088), DS, VM 1
    public static var bridgeResistors: Self { .init(AttributeTag(rawValue: 0x00144088), .DS) }
    /// Probe Orientation Angle (0014,4089), DS, VM 1
    public static var probeOrientationAngle: Self { .init(AttributeTag(rawValue: 0x00144089), .DS) }
    /// User Selected Gain Y (0014,408B), DS, VM 1
    public static var userSelectedGainY: Self { .init(AttributeTag(rawValue: 0x0014408B), .DS) }
    /// User Selected Phase (0014,408C), DS, VM 1
    public static var userSelectedPhase: Self { .init(AttributeTag(rawValue: 0x0014408C), .DS) }
    /// User Selected Offset X (0014,408D), DS, VM 1
    public static var userSelectedOffsetX: Self { .init(AttributeTag(rawValue: 0x0014408D), .DS) }
    /// User Selected Offset Y (0014,408E), DS, VM 1
    public static var userSelectedOffsetY: Self { .init(AttributeTag(rawValue: 0x0014408E), .DS) }
    /// Channel Threshold (0014,4092), DS, VM 1
    public static var channelThreshold: Self { .init(AttributeTag(rawValue: 0x00144092), .DS) }
    /// Translation Rate X (0014,409C), DS, VM 1
    public static var translationRateX: Self { .init(AttributeTag(rawValue: 0x0014409C), .DS) }
    /// Translation Rate Y (0014,409D), DS, VM 1
    public static var translationRateY: Self { .init(AttributeTag(rawValue: 0x0014409D), .DS) }
    /// Channel Overlap (0014,409F), DS, VM 1
    public static var channelOverlap: Self { .init(AttributeTag(rawValue: 0x0014409F), .DS) }
    /// Total Aperture (0014,5101), DS, VM 1
    public static var totalAperture: Self { .init(AttributeTag(rawValue: 0x00145101), .DS) }
    /// Aperture Elevation (0014,5102), DS, VM 1
    public static var apertureElevation: Self { .init(AttributeTag(rawValue: 0x00145102), .DS) }
    /// Main Lobe Angle (0014,5103), DS, VM 1
    public static var mainLobeAngle: Self { .init(AttributeTag(rawValue: 0x00145103), .DS) }
    /// Main Roof Angle (0014,5104), DS, VM 1
    public static var mainRoofAngle: Self { .init(AttributeTag(rawValue: 0x00145104), .DS) }
    /// Wedge Angle Float (0014,5107), DS, VM 1
    public static var wedgeAngleFloat: Self { .init(AttributeTag(rawValue: 0x00145107), .DS) }
    /// Wedge Roof Angle (0014,5108), DS, VM 1
    public static var wedgeRoofAngle: Self { .init(AttributeTag(rawValue: 0x00145108), .DS) }
    /// Wedge Material Velocity (0014,510A), DS, VM 1
    public static var wedgeMaterialVelocity: Self { .init(AttributeTag(rawValue: 0x0014510A), .DS) }
    /// Wedge Offset Z (0014,510C), DS, VM 1
    public static var wedgeOffsetZ: Self { .init(AttributeTag(rawValue: 0x0014510C), .DS) }
    /// Wedge Origin Offset X (0014,510D), DS, VM 1
    public static var wedgeOriginOffsetX: Self { .init(AttributeTag(rawValue: 0x0014510D), .DS) }
    /// Wedge Time Delay (0014,510E), DS, VM 1
    public static var wedgeTimeDelay: Self { .init(AttributeTag(rawValue: 0x0014510E), .DS) }
    /// Nominal Beam Angle (0014,5112), DS, VM 1
    public static var nominalBeamAngle: Self { .init(AttributeTag(rawValue: 0x00145112), .DS) }
    /// Wedge Offset X (0014,5113), DS, VM 1
    public static var wedgeOffsetX: Self { .init(AttributeTag(rawValue: 0x00145113), .DS) }
    /// Wedge Offset Y (0014,5114), DS, VM 1
    public static var wedgeOffsetY: Self { .init(AttributeTag(rawValue: 0x00145114), .DS) }
    /// Wedge Total Length (0014,5115), DS, VM 1
    public static var wedgeTotalLength: Self { .init(AttributeTag(rawValue: 0x00145115), .DS) }
    /// Wedge In Contact Length (0014,5116), DS, VM 1
    public static var wedgeInContactLength: Self { .init(AttributeTag(rawValue: 0x00145116), .DS) }
    /// Wedge Front Gap (0014,5117), DS, VM 1
    public static var wedgeFrontGap: Self { .init(AttributeTag(rawValue: 0x00145117), .DS) }
    /// Wedge Total Height (0014,5118), DS, VM 1
    public static var wedgeTotalHeight: Self { .init(AttributeTag(rawValue: 0x00145118), .DS) }
    /// Wedge Front Height (0014,5119), DS, VM 1
    public static var wedgeFrontHeight: Self { .init(AttributeTag(rawValue: 0x00145119), .DS) }
    /// Wedge Rear Height (0014,511A), DS, VM 1
    public static var wedgeRearHeight: Self { .init(AttributeTag(rawValue: 0x0014511A), .DS) }
    /// Wedge Total Width (0014,511B), DS, VM 1
    public static var wedgeTotalWidth: Self { .init(AttributeTag(rawValue: 0x0014511B), .DS) }
    /// Wedge In Contact Width (0014,511C), DS, VM 1
    public static var wedgeInContactWidth: Self { .init(AttributeTag(rawValue: 0x0014511C), .DS) }
    /// Wedge Chamfer Height (0014,511D), DS, VM 1
    public static var wedgeChamferHeight: Self { .init(AttributeTag(rawValue: 0x0014511D), .DS) }
    /// Radius Along the Wedge (0014,511F), DS, VM 1
    public static var radiusAlongWedge: Self { .init(AttributeTag(rawValue: 0x0014511F), .DS) }
    /// Acquisition Frame Rate (0014,6002), DS, VM 1
    public static var acquisitionFrameRate: Self { .init(AttributeTag(rawValue: 0x00146002), .DS) }
    /// Integration Time (0014,6003), DS, VM 1
    public static var integrationTime: Self { .init(AttributeTag(rawValue: 0x00146003), .DS) }
    /// Number of Calibration Frames (0014,6004), DS, VM 1
    public static var numberOfCalibrationFrames: Self { .init(AttributeTag(rawValue: 0x00146004), .DS) }
    /// Number of Rows in Full Acquisition Image (0014,6005), DS, VM 1
    public static var numberOfRowsInFullAcquisitionImage: Self { .init(AttributeTag(rawValue: 0x00146005), .DS) }
    /// Number Of Columns in Full Acquisition Image (0014,6006), DS, VM 1
    public static var numberOfColumnsInFullAcquisitionImage: Self { .init(AttributeTag(rawValue: 0x00146006), .DS) }
    /// Source Horizontal Pitch (0014,6008), DS, VM 1
    public static var sourceHorizontalPitch: Self { .init(AttributeTag(rawValue: 0x00146008), .DS) }
    /// Source Vertical Pitch (0014,6009), DS, VM 1
    public static var sourceVerticalPitch: Self { .init(AttributeTag(rawValue: 0x00146009), .DS) }
    /// Source Horizontal Scan Speed (0014,600A), DS, VM 1
    public static var sourceHorizontalScanSpeed: Self { .init(AttributeTag(rawValue: 0x0014600A), .DS) }
    /// Thermal Source Modulation Frequency (0014,600B), DS, VM 1
    public static var thermalSourceModulationFrequency: Self { .init(AttributeTag(rawValue: 0x0014600B), .DS) }
    /// Coil Frequency (0014,600D), DS, VM 1
    public static var coilFrequency: Self { .init(AttributeTag(rawValue: 0x0014600D), .DS) }
    /// Current Amplitude Across Coil (0014,600E), DS, VM 1
    public static var currentAmplitudeAcrossCoil: Self { .init(AttributeTag(rawValue: 0x0014600E), .DS) }
    /// Flash Duration (0014,6010), DS, VM 1
    public static var flashDuration: Self { .init(AttributeTag(rawValue: 0x00146010), .DS) }
    /// Horizontal Laser Spot Dimension (0014,6013), DS, VM 1
    public static var horizontalLaserSpotDimension: Self { .init(AttributeTag(rawValue: 0x00146013), .DS) }
    /// Vertical Laser Spot Dimension (0014,6014), DS, VM 1
    public static var verticalLaserSpotDimension: Self { .init(AttributeTag(rawValue: 0x00146014), .DS) }
    /// Laser Wavelength (0014,6015), DS, VM 1
    public static var laserWavelength: Self { .init(AttributeTag(rawValue: 0x00146015), .DS) }
    /// Laser Power (0014,6016), DS, VM 1
    public static var laserPower: Self { .init(AttributeTag(rawValue: 0x00146016), .DS) }
    /// Vibration Excitation Frequency (0014,6019), DS, VM 1
    public static var vibrationExcitationFrequency: Self { .init(AttributeTag(rawValue: 0x00146019), .DS) }
    /// Vibration Excitation Voltage (0014,601A), DS, VM 1
    public static var vibrationExcitationVoltage: Self { .init(AttributeTag(rawValue: 0x0014601A), .DS) }
    /// Front Panel Temperature (0014,6021), DS, VM 1
    public static var frontPanelTemperature: Self { .init(AttributeTag(rawValue: 0x00146021), .DS) }
    /// Air Gap Temperature (0014,6022), DS, VM 1
    public static var airGapTemperature: Self { .init(AttributeTag(rawValue: 0x00146022), .DS) }
    /// Vertical Pixel Size (0014,6023), DS, VM 1
    public static var verticalPixelSize: Self { .init(AttributeTag(rawValue: 0x00146023), .DS) }
    /// Horizontal Pixel Size (0014,6024), DS, VM 1
    public static var horizontalPixelSize: Self { .init(AttributeTag(rawValue: 0x00146024), .DS) }
    /// Field of View (0014,6027), DS, VM 1
    public static var fieldOfView: Self { .init(AttributeTag(rawValue: 0x00146027), .DS) }
    /// Number of Turns in Coil (0014,6030), DS, VM 1
    public static var numberOfTurnsInCoil: Self { .init(AttributeTag(rawValue: 0x00146030), .DS) }
    /// Number of Lamps (0014,6035), DS, VM 1
    public static var numberOfLamps: Self { .init(AttributeTag(rawValue: 0x00146035), .DS) }
    /// Aperture Size (0014,6041), DS, VM 1
    public static var apertureSize: Self { .init(AttributeTag(rawValue: 0x00146041), .DS) }
    /// Probe Resonant Frequency (0014,6042), DS, VM 1
    public static var probeResonantFrequency: Self { .init(AttributeTag(rawValue: 0x00146042), .DS) }
    /// Thermal Conductivity of Exposed Surface (0014,6046), DS, VM 1
    public static var thermalConductivityOfExposedSurface: Self { .init(AttributeTag(rawValue: 0x00146046), .DS) }
    /// Material Density (0014,6047), DS, VM 1
    public static var materialDensity: Self { .init(AttributeTag(rawValue: 0x00146047), .DS) }
    /// Specific Heat of Inspection Surface (0014,6048), DS, VM 1
    public static var specificHeatOfInspectionSurface: Self { .init(AttributeTag(rawValue: 0x00146048), .DS) }
    /// Emissivity of Inspection Surface (0014,6049), DS, VM 1
    public static var emissivityOfInspectionSurface: Self { .init(AttributeTag(rawValue: 0x00146049), .DS) }
    /// Moving Window Size (0014,604C), DS, VM 1
    public static var movingWindowSize: Self { .init(AttributeTag(rawValue: 0x0014604C), .DS) }
    /// Moving Window Pitch (0014,604F), DS, VM 1
    public static var movingWindowPitch: Self { .init(AttributeTag(rawValue: 0x0014604F), .DS) }
    /// Moving Window Padding Length (0014,6051), DS, VM 1
    public static var movingWindowPaddingLength: Self { .init(AttributeTag(rawValue: 0x00146051), .DS) }
    /// Horizontal Moving Window Size (0014,6056), DS, VM 1
    public static var horizontalMovingWindowSize: Self { .init(AttributeTag(rawValue: 0x00146056), .DS) }
    /// Vertical Moving Window Size (0014,6057), DS, VM 1
    public static var verticalMovingWindowSize: Self { .init(AttributeTag(rawValue: 0x00146057), .DS) }
    /// Order of Polynomial (0014,605D), DS, VM 1
    public static var orderOfPolynomial: Self { .init(AttributeTag(rawValue: 0x0014605D), .DS) }
    /// White Point (0016,0001), DS, VM 1
    public static var whitePoint: Self { .init(AttributeTag(rawValue: 0x00160001), .DS) }
    /// Exposure Time in Seconds (0016,0004), DS, VM 1
    public static var exposureTimeInSeconds: Self { .init(AttributeTag(rawValue: 0x00160004), .DS) }
    /// F-Number (0016,0005), DS, VM 1
    public static var fNumber: Self { .init(AttributeTag(rawValue: 0x00160005), .DS) }
    /// Shutter Speed Value (0016,0021), DS, VM 1
    public static var shutterSpeedValue: Self { .init(AttributeTag(rawValue: 0x00160021), .DS) }
    /// Aperture Value (0016,0022), DS, VM 1
    public static var apertureValue: Self { .init(AttributeTag(rawValue: 0x00160022), .DS) }
    /// Brightness Value (0016,0023), DS, VM 1
    public static var brightnessValue: Self { .init(AttributeTag(rawValue: 0x00160023), .DS) }
    /// Exposure Bias Value (0016,0024), DS, VM 1
    public static var exposureBiasValue: Self { .init(AttributeTag(rawValue: 0x00160024), .DS) }
    /// Max Aperture Value (0016,0025), DS, VM 1
    public static var maxApertureValue: Self { .init(AttributeTag(rawValue: 0x00160025), .DS) }
    /// Subject Distance (0016,0026), DS, VM 1
    public static var subjectDistance: Self { .init(AttributeTag(rawValue: 0x00160026), .DS) }
    /// Focal Length (0016,0029), DS, VM 1
    public static var focalLength: Self { .init(AttributeTag(rawValue: 0x00160029), .DS) }
    /// Temperature (0016,0030), DS, VM 1
    public static var temperature: Self { .init(AttributeTag(rawValue: 0x00160030), .DS) }
    /// Humidity (0016,0031), DS, VM 1
    public static var humidity: Self { .init(AttributeTag(rawValue: 0x00160031), .DS) }
    /// Pressure (0016,0032), DS, VM 1
    public static var pressure: Self { .init(AttributeTag(rawValue: 0x00160032), .DS) }
    /// Water Depth (0016,0033), DS, VM 1
    public static var waterDepth: Self { .init(AttributeTag(rawValue: 0x00160033), .DS) }
    /// Acceleration (0016,0034), DS, VM 1
    public static var acceleration: Self { .init(AttributeTag(rawValue: 0x00160034), .DS) }
    /// Camera Elevation Angle (0016,0035), DS, VM 1
    public static var cameraElevationAngle: Self { .init(AttributeTag(rawValue: 0x00160035), .DS) }
    /// Photographic Exposure Index (0016,0038), DS, VM 1
    public static var photographicExposureIndex: Self { .init(AttributeTag(rawValue: 0x00160038), .DS) }
    /// Digital Zoom Ratio (0016,0044), DS, VM 1
    public static var digitalZoomRatio: Self { .init(AttributeTag(rawValue: 0x00160044), .DS) }
    /// GPS Altitude (0016,0076), DS, VM 1
    public static var gpsAltitude: Self { .init(AttributeTag(rawValue: 0x00160076), .DS) }
    /// GPS DOP (0016,007B), DS, VM 1
    public static var gpsDOP: Self { .init(AttributeTag(rawValue: 0x0016007B), .DS) }
    /// GPS Speed (0016,007D), DS, VM 1
    public static var gpsSpeed: Self { .init(AttributeTag(rawValue: 0x0016007D), .DS) }
    /// GPS Track (0016,007F), DS, VM 1
    public static var gpsTrack: Self { .init(AttributeTag(rawValue: 0x0016007F), .DS) }
    /// GPS Img Direction (0016,0081), DS, VM 1
    public static var gpsImgDirection: Self { .init(AttributeTag(rawValue: 0x00160081), .DS) }
    /// GPS Dest Bearing (0016,0088), DS, VM 1
    public static var gpsDestBearing: Self { .init(AttributeTag(rawValue: 0x00160088), .DS) }
    /// GPS Dest Distance (0016,008A), DS, VM 1
    public static var gpsDestDistance: Self { .init(AttributeTag(rawValue: 0x0016008A), .DS) }
    /// Emitter Color Temperature (0016,1002), DS, VM 1
    public static var emitterColorTemperature: Self { .init(AttributeTag(rawValue: 0x00161002), .DS) }
    /// Optical Magnification Factor (0016,1005), DS, VM 1
    public static var opticalMagnificationFactor: Self { .init(AttributeTag(rawValue: 0x00161005), .DS) }
    /// Intervention Drug Dose (0018,0028), DS, VM 1
    public static var interventionDrugDose: Self { .init(AttributeTag(rawValue: 0x00180028), .DS) }
    /// Energy Window Centerline (0018,0032), DS, VM 1, retired
    public static var energyWindowCenterline: Self { .init(AttributeTag(rawValue: 0x00180032), .DS) }
    /// Slice Thickness (0018,0050), DS, VM 1
    public static var sliceThickness: Self { .init(AttributeTag(rawValue: 0x00180050), .DS) }
    /// KVP (0018,0060), DS, VM 1
    public static var kvp: Self { .init(AttributeTag(rawValue: 0x00180060), .DS) }
    /// Effective Duration (0018,0072), DS, VM 1
    public static var effectiveDuration: Self { .init(AttributeTag(rawValue: 0x00180072), .DS) }
    /// Repetition Time (0018,0080), DS, VM 1
    public static var repetitionTime: Self { .init(AttributeTag(rawValue: 0x00180080), .DS) }
    /// Echo Time (0018,0081), DS, VM 1
    public static var echoTime: Self { .init(AttributeTag(rawValue: 0x00180081), .DS) }
    /// Inversion Time (0018,0082), DS, VM 1
    public static var inversionTime: Self { .init(AttributeTag(rawValue: 0x00180082), .DS) }
    /// Number of Averages (0018,0083), DS, VM 1
    public static var numberOfAverages: Self { .init(AttributeTag(rawValue: 0x00180083), .DS) }
    /// Imaging Frequency (0018,0084), DS, VM 1
    public static var imagingFrequency: Self { .init(AttributeTag(rawValue: 0x00180084), .DS) }
    /// Magnetic Field Strength (0018,0087), DS, VM 1
    public static var magneticFieldStrength: Self { .init(AttributeTag(rawValue: 0x00180087), .DS) }
    /// Spacing Between Slices (0018,0088), DS, VM 1
    public static var spacingBetweenSlices: Self { .init(AttributeTag(rawValue: 0x00180088), .DS) }
    /// Data Collection Diameter (0018,0090), DS, VM 1
    public static var dataCollectionDiameter: Self { .init(AttributeTag(rawValue: 0x00180090), .DS) }
    /// Percent Sampling (0018,0093), DS, VM 1
    public static var percentSampling: Self { .init(AttributeTag(rawValue: 0x00180093), .DS) }
    /// Percent Phase Field of View (0018,0094), DS, VM 1
    public static var percentPhaseFieldOfView: Self { .init(AttributeTag(rawValue: 0x00180094), .DS) }
    /// Pixel Bandwidth (0018,0095), DS, VM 1
    public static var pixelBandwidth: Self { .init(AttributeTag(rawValue: 0x00180095), .DS) }
    /// Contrast/Bolus Volume (0018,1041), DS, VM 1
    public static var contrastBolusVolume: Self { .init(AttributeTag(rawValue: 0x00181041), .DS) }
    /// Contrast/Bolus Total Dose (0018,1044), DS, VM 1
    public static var contrastBolusTotalDose: Self { .init(AttributeTag(rawValue: 0x00181044), .DS) }
    /// Contrast/Bolus Ingredient Concentration (0018,1049), DS, VM 1
    public static var contrastBolusIngredientConcentration: Self { .init(AttributeTag(rawValue: 0x00181049), .DS) }
    /// Spatial Resolution (0018,1050), DS, VM 1
    public static var spatialResolution: Self { .init(AttributeTag(rawValue: 0x00181050), .DS) }
    /// Trigger Time (0018,1060), DS, VM 1
    public static var triggerTime: Self { .init(AttributeTag(rawValue: 0x00181060), .DS) }
    /// Frame Time (0018,1063), DS, VM 1
    public static var frameTime: Self { .init(AttributeTag(rawValue: 0x00181063), .DS) }
    /// Frame Delay (0018,1066), DS, VM 1
    public static var frameDelay: Self { .init(AttributeTag(rawValue: 0x00181066), .DS) }
    /// Image Trigger Delay (0018,1067), DS, VM 1
    public static var imageTriggerDelay: Self { .init(AttributeTag(rawValue: 0x00181067), .DS) }
    /// Multiplex Group Time Offset (0018,1068), DS, VM 1
    public static var multiplexGroupTimeOffset: Self { .init(AttributeTag(rawValue: 0x00181068), .DS) }
    /// Trigger Time Offset (0018,1069), DS, VM 1
    public static var triggerTimeOffset: Self { .init(AttributeTag(rawValue: 0x00181069), .DS) }
    /// Radiopharmaceutical Volume (0018,1071), DS, VM 1
    public static var radiopharmaceuticalVolume: Self { .init(AttributeTag(rawValue: 0x00181071), .DS) }
    /// Radionuclide Total Dose (0018,1074), DS, VM 1
    public static var radionuclideTotalDose: Self { .init(AttributeTag(rawValue: 0x00181074), .DS) }
    /// Radionuclide Half Life (0018,1075), DS, VM 1
    public static var radionuclideHalfLife: Self { .init(AttributeTag(rawValue: 0x00181075), .DS) }
    /// Radionuclide Positron Fraction (0018,1076), DS, VM 1
    public static var radionuclidePositronFraction: Self { .init(AttributeTag(rawValue: 0x00181076), .DS) }
    /// Radiopharmaceutical Specific Activity (0018,1077), DS, VM 1
    public static var radiopharmaceuticalSpecificActivity: Self { .init(AttributeTag(rawValue: 0x00181077), .DS) }
    /// Reconstruction Diameter (0018,1100), DS, VM 1
    public static var reconstructionDiameter: Self { .init(AttributeTag(rawValue: 0x00181100), .DS) }
    /// Distance Source to Detector (0018,1110), DS, VM 1
    public static var distanceSourceToDetector: Self { .init(AttributeTag(rawValue: 0x00181110), .DS) }
    /// Distance Source to Patient (0018,1111), DS, VM 1
    public static var distanceSourceToPatient: Self { .init(AttributeTag(rawValue: 0x00181111), .DS) }
    /// Estimated Radiographic Magnification Factor (0018,1114), DS, VM 1
    public static var estimatedRadiographicMagnificationFactor: Self { .init(AttributeTag(rawValue: 0x00181114), .DS) }
    /// Gantry/Detector Tilt (0018,1120), DS, VM 1
    public static var gantryDetectorTilt: Self { .init(AttributeTag(rawValue: 0x00181120), .DS) }
    /// Gantry/Detector Slew (0018,1121), DS, VM 1
    public static var gantryDetectorSlew: Self { .init(AttributeTag(rawValue: 0x00181121), .DS) }
    /// Table Height (0018,1130), DS, VM 1
    public static var tableHeight: Self { .init(AttributeTag(rawValue: 0x00181130), .DS) }
    /// Table Traverse (0018,1131), DS, VM 1
    public static var tableTraverse: Self { .init(AttributeTag(rawValue: 0x00181131), .DS) }
    /// Table Angle (0018,1138), DS, VM 1
    public static var tableAngle: Self { .init(AttributeTag(rawValue: 0x00181138), .DS) }
    /// Angular Position (0018,1141), DS, VM 1, retired
    public static var angularPosition: Self { .init(AttributeTag(rawValue: 0x00181141), .DS) }
    /// Scan Arc (0018,1143), DS, VM 1
    public static var scanArc: Self { .init(AttributeTag(rawValue: 0x00181143), .DS) }
    /// Angular Step (0018,1144), DS, VM 1
    public static var angularStep: Self { .init(AttributeTag(rawValue: 0x00181144), .DS) }
    /// Center of Rotation Offset (0018,1145), DS, VM 1
    public static var centerOfRotationOffset: Self { .init(AttributeTag(rawValue: 0x00181145), .DS) }
    /// Average Pulse Width (0018,1154), DS, VM 1
    public static var averagePulseWidth: Self { .init(AttributeTag(rawValue: 0x00181154), .DS) }
    /// Image and Fluoroscopy Area Dose Product (0018,115E), DS, VM 1
    public static var imageAndFluoroscopyAreaDoseProduct: Self { .init(AttributeTag(rawValue: 0x0018115E), .DS) }
    /// Intensifier Size (0018,1162), DS, VM 1
    public static var intensifierSize: Self { .init(AttributeTag(rawValue: 0x00181162), .DS) }
    /// Body Part Thickness (0018,11A0), DS, VM 1
    public static var bodyPartThickness: Self { .init(AttributeTag(rawValue: 0x001811A0), .DS) }
    /// Compression Force (0018,11A2), DS, VM 1
    public static var compressionForce: Self { .init(AttributeTag(rawValue: 0x001811A2), .DS) }
    /// Compression Pressure (0018,11A3), DS, VM 1
    public static var compressionPressure: Self { .init(AttributeTag(rawValue: 0x001811A3), .DS) }
    /// Compression Contact Area (0018,11A5), DS, VM 1
    public static var compressionContactArea: Self { .init(AttributeTag(rawValue: 0x001811A5), .DS) }
    /// Scan Velocity (0018,1300), DS, VM 1
    public static var scanVelocity: Self { .init(AttributeTag(rawValue: 0x00181300), .DS) }
    /// Flip Angle (0018,1314), DS, VM 1
    public static var flipAngle: Self { .init(AttributeTag(rawValue: 0x00181314), .DS) }
    /// SAR (0018,1316), DS, VM 1
    public static var sar: Self { .init(AttributeTag(rawValue: 0x00181316), .DS) }
    /// dB/dt (0018,1318), DS, VM 1
    public static var dBdt: Self { .init(AttributeTag(rawValue: 0x00181318), .DS) }
    /// Exposure Index (0018,1411), DS, VM 1
    public static var exposureIndex: Self { .init(AttributeTag(rawValue: 0x00181411), .DS) }
    /// Target Exposure Index (0018,1412), DS, VM 1
    public static var targetExposureIndex: Self { .init(AttributeTag(rawValue: 0x00181412), .DS) }
    /// Deviation Index (0018,1413), DS, VM 1
    public static var deviationIndex: Self { .init(AttributeTag(rawValue: 0x00181413), .DS) }
    /// Column Angulation (0018,1450), DS, VM 1
    public static var columnAngulation: Self { .init(AttributeTag(rawValue: 0x00181450), .DS) }
    /// Tomo Layer Height (0018,1460), DS, VM 1
    public static var tomoLayerHeight: Self { .init(AttributeTag(rawValue: 0x00181460), .DS) }
    /// Tomo Angle (0018,1470), DS, VM 1
    public static var tomoAngle: Self { .init(AttributeTag(rawValue: 0x00181470), .DS) }
    /// Tomo Time (0018,1480), DS, VM 1
    public static var tomoTime: Self { .init(AttributeTag(rawValue: 0x00181480), .DS) }
    /// Positioner Primary Angle (0018,1510), DS, VM 1
    public static var positionerPrimaryAngle: Self { .init(AttributeTag(rawValue: 0x00181510), .DS) }
    /// Positioner Secondary Angle (0018,1511), DS, VM 1
    public static var positionerSecondaryAngle: Self { .init(AttributeTag(rawValue: 0x00181511), .DS) }
    /// Detector Primary Angle (0018,1530), DS, VM 1
    public static var detectorPrimaryAngle: Self { .init(AttributeTag(rawValue: 0x00181530), .DS) }
    /// Detector Secondary Angle (0018,1531), DS, VM 1
    public static var detectorSecondaryAngle: Self { .init(AttributeTag(rawValue: 0x00181531), .DS) }
    /// Rotation of Scanned Film (0018,2030), DS, VM 1
    public static var rotationOfScannedFilm: Self { .init(AttributeTag(rawValue: 0x00182030), .DS) }
    /// IVUS Pullback Rate (0018,3101), DS, VM 1
    public static var ivusPullbackRate: Self { .init(AttributeTag(rawValue: 0x00183101), .DS) }
    /// IVUS Gated Rate (0018,3102), DS, VM 1
    public static var ivusGatedRate: Self { .init(AttributeTag(rawValue: 0x00183102), .DS) }
    /// Focus Depth (0018,5012), DS, VM 1
    public static var focusDepth: Self { .init(AttributeTag(rawValue: 0x00185012), .DS) }
    /// Mechanical Index (0018,5022), DS, VM 1
    public static var mechanicalIndex: Self { .init(AttributeTag(rawValue: 0x00185022), .DS) }
    /// Bone Thermal Index (0018,5024), DS, VM 1
    public static var boneThermalIndex: Self { .init(AttributeTag(rawValue: 0x00185024), .DS) }
    /// Cranial Thermal Index (0018,5026), DS, VM 1
    public static var cranialThermalIndex: Self { .init(AttributeTag(rawValue: 0x00185026), .DS) }
    /// Soft Tissue Thermal Index (0018,5027), DS, VM 1
    public static var softTissueThermalIndex: Self { .init(AttributeTag(rawValue: 0x00185027), .DS) }
    /// Soft Tissue-focus Thermal Index (0018,5028), DS, VM 1
    public static var softTissueFocusThermalIndex: Self { .init(AttributeTag(rawValue: 0x00185028), .DS) }
    /// Soft Tissue-surface Thermal Index (0018,5029), DS, VM 1
    public static var softTissueSurfaceThermalIndex: Self { .init(AttributeTag(rawValue: 0x00185029), .DS) }
    /// Dynamic Range (0018,5030), DS, VM 1, retired
    public static var dynamicRange: Self { .init(AttributeTag(rawValue: 0x00185030), .DS) }
    /// Total Gain (0018,5040), DS, VM 1, retired
    public static var totalGain: Self { .init(AttributeTag(rawValue: 0x00185040), .DS) }
    /// Sensitivity (0018,6000), DS, VM 1
    public static var sensitivity: Self { .init(AttributeTag(rawValue: 0x00186000), .DS) }
    /// Detector Temperature (0018,7001), DS, VM 1
    public static var detectorTemperature: Self { .init(AttributeTag(rawValue: 0x00187001), .DS) }
    /// Detector Time Since Last Exposure (0018,7012), DS, VM 1
    public static var detectorTimeSinceLastExposure: Self { .init(AttributeTag(rawValue: 0x00187012), .DS) }
    /// Detector Active Time (0018,7014), DS, VM 1
    public static var detectorActiveTime: Self { .init(AttributeTag(rawValue: 0x00187014), .DS) }
    /// Detector Activation Offset From Exposure (0018,7016), DS, VM 1
    public static var detectorActivationOffsetFromExposure: Self { .init(AttributeTag(rawValue: 0x00187016), .DS) }
    /// Field of View Rotation (0018,7032), DS, VM 1
    public static var fieldOfViewRotation: Self { .init(AttributeTag(rawValue: 0x00187032), .DS) }
    /// Grid Thickness (0018,7042), DS, VM 1
    public static var gridThickness: Self { .init(AttributeTag(rawValue: 0x00187042), .DS) }
    /// Grid Pitch (0018,7044), DS, VM 1
    public static var gridPitch: Self { .init(AttributeTag(rawValue: 0x00187044), .DS) }
    /// Grid Period (0018,7048), DS, VM 1
    public static var gridPeriod: Self { .init(AttributeTag(rawValue: 0x00187048), .DS) }
    /// Grid Focal Distance (0018,704C), DS, VM 1
    public static var gridFocalDistance: Self { .init(AttributeTag(rawValue: 0x0018704C), .DS) }
    /// Phototimer Setting (0018,7065), DS, VM 1
    public static var phototimerSetting: Self { .init(AttributeTag(rawValue: 0x00187065), .DS) }
    /// Exposure Time in µS (0018,8150), DS, VM 1
    public static var exposureTimeInuS: Self { .init(AttributeTag(rawValue: 0x00188150), .DS) }
    /// X-Ray Tube Current in µA (0018,8151), DS, VM 1
    public static var xRayTubeCurrentInuA: Self { .init(AttributeTag(rawValue: 0x00188151), .DS) }
    /// Switching Phase Nominal Duration (0018,936C), DS, VM 1
    public static var switchingPhaseNominalDuration: Self { .init(AttributeTag(rawValue: 0x0018936C), .DS) }
    /// Switching Phase Transition Duration (0018,936D), DS, VM 1
    public static var switchingPhaseTransitionDuration: Self { .init(AttributeTag(rawValue: 0x0018936D), .DS) }
    /// Effective Bin Energy (0018,936E), DS, VM 1
    public static var effectiveBinEnergy: Self { .init(AttributeTag(rawValue: 0x0018936E), .DS) }
    /// Nominal Max Energy (0018,9374), DS, VM 1
    public static var nominalMaxEnergy: Self { .init(AttributeTag(rawValue: 0x00189374), .DS) }
    /// Nominal Min Energy (0018,9375), DS, VM 1
    public static var nominalMinEnergy: Self { .init(AttributeTag(rawValue: 0x00189375), .DS) }
    /// Photon Energy (0018,9383), DS, VM 1
    public static var photonEnergy: Self { .init(AttributeTag(rawValue: 0x00189383), .DS) }
    /// X-Ray Mass Attenuation Coefficient (0018,9384), DS, VM 1
    public static var xRayMassAttenuationCoefficient: Self { .init(AttributeTag(rawValue: 0x00189384), .DS) }
    /// Offset Distance (0018,9904), DS, VM 1
    public static var offsetDistance: Self { .init(AttributeTag(rawValue: 0x00189904), .DS) }
    /// Location (0020,0050), DS, VM 1, retired
    public static var location: Self { .init(AttributeTag(rawValue: 0x00200050), .DS) }
    /// Temporal Resolution (0020,0110), DS, VM 1
    public static var temporalResolution: Self { .init(AttributeTag(rawValue: 0x00200110), .DS) }
    /// Slice Location (0020,1041), DS, VM 1
    public static var sliceLocation: Self { .init(AttributeTag(rawValue: 0x00201041), .DS) }
    /// Mydriatic Agent Concentration (0022,004E), DS, VM 1
    public static var mydriaticAgentConcentration: Self { .init(AttributeTag(rawValue: 0x0022004E), .DS) }
    /// Quality Threshold (0022,1630), DS, VM 1
    public static var qualityThreshold: Self { .init(AttributeTag(rawValue: 0x00221630), .DS) }
    /// Rescale Intercept (0028,1052), DS, VM 1
    public static var rescaleIntercept: Self { .init(AttributeTag(rawValue: 0x00281052), .DS) }
    /// Rescale Slope (0028,1053), DS, VM 1
    public static var rescaleSlope: Self { .init(AttributeTag(rawValue: 0x00281053), .DS) }
    /// Sampling Frequency (003A,001A), DS, VM 1
    public static var samplingFrequency: Self { .init(AttributeTag(rawValue: 0x003A001A), .DS) }
    /// Channel Sensitivity (003A,0210), DS, VM 1
    public static var channelSensitivity: Self { .init(AttributeTag(rawValue: 0x003A0210), .DS) }
    /// Channel Sensitivity Correction Factor (003A,0212), DS, VM 1
    public static var channelSensitivityCorrectionFactor: Self { .init(AttributeTag(rawValue: 0x003A0212), .DS) }
    /// Channel Baseline (003A,0213), DS, VM 1
    public static var channelBaseline: Self { .init(AttributeTag(rawValue: 0x003A0213), .DS) }
    /// Channel Time Skew (003A,0214), DS, VM 1
    public static var channelTimeSkew: Self { .init(AttributeTag(rawValue: 0x003A0214), .DS) }
    /// Channel Sample Skew (003A,0215), DS, VM 1
    public static var channelSampleSkew: Self { .init(AttributeTag(rawValue: 0x003A0215), .DS) }
    /// Channel Offset (003A,0218), DS, VM 1
    public static var channelOffset: Self { .init(AttributeTag(rawValue: 0x003A0218), .DS) }
    /// Filter Low Frequency (003A,0220), DS, VM 1
    public static var filterLowFrequency: Self { .init(AttributeTag(rawValue: 0x003A0220), .DS) }
    /// Filter High Frequency (003A,0221), DS, VM 1
    public static var filterHighFrequency: Self { .init(AttributeTag(rawValue: 0x003A0221), .DS) }
    /// Notch Filter Frequency (003A,0222), DS, VM 1
    public static var notchFilterFrequency: Self { .init(AttributeTag(rawValue: 0x003A0222), .DS) }
    /// Notch Filter Bandwidth (003A,0223), DS, VM 1
    public static var notchFilterBandwidth: Self { .init(AttributeTag(rawValue: 0x003A0223), .DS) }
    /// Powerline Frequency (003A,0311), DS, VM 1
    public static var powerlineFrequency: Self { .init(AttributeTag(rawValue: 0x003A0311), .DS) }
    /// Impedance Value (003A,0313), DS, VM 1
    public static var impedanceValue: Self { .init(AttributeTag(rawValue: 0x003A0313), .DS) }
    /// Impedance Measurement Frequency (003A,0315), DS, VM 1
    public static var impedanceMeasurementFrequency: Self { .init(AttributeTag(rawValue: 0x003A0315), .DS) }
    /// Analog Filter Roll Off (003A,0324), DS, VM 1
    public static var analogFilterRollOff: Self { .init(AttributeTag(rawValue: 0x003A0324), .DS) }
    /// Quantity (0040,0294), DS, VM 1
    public static var quantity: Self { .init(AttributeTag(rawValue: 0x00400294), .DS) }
    /// Distance Source to Entrance (0040,0306), DS, VM 1
    public static var distanceSourceToEntrance: Self { .init(AttributeTag(rawValue: 0x00400306), .DS) }
    /// Distance Source to Support (0040,0307), DS, VM 1, retired
    public static var distanceSourceToSupport: Self { .init(AttributeTag(rawValue: 0x00400307), .DS) }
    /// X-Ray Output (0040,0312), DS, VM 1
    public static var xRayOutput: Self { .init(AttributeTag(rawValue: 0x00400312), .DS) }
    /// Half Value Layer (0040,0314), DS, VM 1
    public static var halfValueLayer: Self { .init(AttributeTag(rawValue: 0x00400314), .DS) }
    /// Organ Dose (0040,0316), DS, VM 1
    public static var organDose: Self { .init(AttributeTag(rawValue: 0x00400316), .DS) }
    /// X Offset in Slide Coordinate System (0040,072A), DS, VM 1
    public static var xOffsetInSlideCoordinateSystem: Self { .init(AttributeTag(rawValue: 0x0040072A), .DS) }
    /// Y Offset in Slide Coordinate System (0040,073A), DS, VM 1
    public static var yOffsetInSlideCoordinateSystem: Self { .init(AttributeTag(rawValue: 0x0040073A), .DS) }
    /// Z Offset in Slide Coordinate System (0040,074A), DS, VM 1
    public static var zOffsetInSlideCoordinateSystem: Self { .init(AttributeTag(rawValue: 0x0040074A), .DS) }
    /// Entrance Dose in mGy (0040,8302), DS, VM 1
    public static var entranceDoseInmGy: Self { .init(AttributeTag(rawValue: 0x00408302), .DS) }
    /// Montage Activation Time Offset (0040,B038), DS, VM 1
    public static var montageActivationTimeOffset: Self { .init(AttributeTag(rawValue: 0x0040B038), .DS) }
    /// Condenser Lens Power (0048,0111), DS, VM 1
    public static var condenserLensPower: Self { .init(AttributeTag(rawValue: 0x00480111), .DS) }
    /// Objective Lens Power (0048,0112), DS, VM 1
    public static var objectiveLensPower: Self { .init(AttributeTag(rawValue: 0x00480112), .DS) }
    /// Objective Lens Numerical Aperture (0048,0113), DS, VM 1
    public static var objectiveLensNumericalAperture: Self { .init(AttributeTag(rawValue: 0x00480113), .DS) }
    /// Device Length (0050,0014), DS, VM 1
    public static var deviceLength: Self { .init(AttributeTag(rawValue: 0x00500014), .DS) }
    /// Device Diameter (0050,0016), DS, VM 1
    public static var deviceDiameter: Self { .init(AttributeTag(rawValue: 0x00500016), .DS) }
    /// Device Volume (0050,0018), DS, VM 1
    public static var deviceVolume: Self { .init(AttributeTag(rawValue: 0x00500018), .DS) }
    /// Inter-Marker Distance (0050,0019), DS, VM 1
    public static var interMarkerDistance: Self { .init(AttributeTag(rawValue: 0x00500019), .DS) }
    /// Energy Window Lower Limit (0054,0014), DS, VM 1
    public static var energyWindowLowerLimit: Self { .init(AttributeTag(rawValue: 0x00540014), .DS) }
    /// Energy Window Upper Limit (0054,0015), DS, VM 1
    public static var energyWindowUpperLimit: Self { .init(AttributeTag(rawValue: 0x00540015), .DS) }
    /// Time Slot Time (0054,0073), DS, VM 1
    public static var timeSlotTime: Self { .init(AttributeTag(rawValue: 0x00540073), .DS) }
    /// Start Angle (0054,0200), DS, VM 1
    public static var startAngle: Self { .init(AttributeTag(rawValue: 0x00540200), .DS) }
    /// Axial Acceptance (0054,1200), DS, VM 1
    public static var axialAcceptance: Self { .init(AttributeTag(rawValue: 0x00541200), .DS) }
    /// Coincidence Window Width (0054,1210), DS, VM 1
    public static var coincidenceWindowWidth: Self { .init(AttributeTag(rawValue: 0x00541210), .DS) }
    /// Frame Reference Time (0054,1300), DS, VM 1
    public static var frameReferenceTime: Self { .init(AttributeTag(rawValue: 0x00541300), .DS) }
    /// Slice Sensitivity Factor (0054,1320), DS, VM 1
    public static var sliceSensitivityFactor: Self { .init(AttributeTag(rawValue: 0x00541320), .DS) }
    /// Decay Factor (0054,1321), DS, VM 1
    public static var decayFactor: Self { .init(AttributeTag(rawValue: 0x00541321), .DS) }
    /// Dose Calibration Factor (0054,1322), DS, VM 1
    public static var doseCalibrationFactor: Self { .init(AttributeTag(rawValue: 0x00541322), .DS) }
    /// Scatter Fraction Factor (0054,1323), DS, VM 1
    public static var scatterFractionFactor: Self { .init(AttributeTag(rawValue: 0x00541323), .DS) }
    /// Dead Time Factor (0054,1324), DS, VM 1
    public static var deadTimeFactor: Self { .init(AttributeTag(rawValue: 0x00541324), .DS) }
    /// Procedure Step Progress (0074,1004), DS, VM 1
    public static var procedureStepProgress: Self { .init(AttributeTag(rawValue: 0x00741004), .DS) }
    /// Double Exposure Meterset (Trial) (0074,1038), DS, VM 1, retired
    public static var doubleExposureMetersetTrial: Self { .init(AttributeTag(rawValue: 0x00741038), .DS) }
    /// Continuation Start Total Reference Air Kerma (0074,1402), DS, VM 1
    public static var continuationStartTotalReferenceAirKerma: Self { .init(AttributeTag(rawValue: 0x00741402), .DS) }
    /// Continuation End Total Reference Air Kerma (0074,1403), DS, VM 1
    public static var continuationEndTotalReferenceAirKerma: Self { .init(AttributeTag(rawValue: 0x00741403), .DS) }
    /// Start Cumulative Time Weight (0074,1407), DS, VM 1
    public static var startCumulativeTimeWeight: Self { .init(AttributeTag(rawValue: 0x00741407), .DS) }
    /// End Cumulative Time Weight (0074,1408), DS, VM 1
    public static var endCumulativeTimeWeight: Self { .init(AttributeTag(rawValue: 0x00741408), .DS) }
    /// Requested Image Size (2020,0030), DS, VM 1
    public static var requestedImageSize: Self { .init(AttributeTag(rawValue: 0x20200030), .DS) }
    /// X-Ray Image Receptor Angle (3002,000E), DS, VM 1
    public static var xRayImageReceptorAngle: Self { .init(AttributeTag(rawValue: 0x3002000E), .DS) }
    /// Radiation Machine SAD (3002,0022), DS, VM 1
    public static var radiationMachineSAD: Self { .init(AttributeTag(rawValue: 0x30020022), .DS) }
    /// Radiation Machine SSD (3002,0024), DS, VM 1
    public static var radiationMachineSSD: Self { .init(AttributeTag(rawValue: 0x30020024), .DS) }
    /// RT Image SID (3002,0026), DS, VM 1
    public static var rtImageSID: Self { .init(AttributeTag(rawValue: 0x30020026), .DS) }
    /// Source to Reference Object Distance (3002,0028), DS, VM 1
    public static var sourceToReferenceObjectDistance: Self { .init(AttributeTag(rawValue: 0x30020028), .DS) }
    /// Meterset Exposure (3002,0032), DS, VM 1
    public static var metersetExposure: Self { .init(AttributeTag(rawValue: 0x30020032), .DS) }
    /// Fluence Data Scale (3002,0042), DS, VM 1
    public static var fluenceDataScale: Self { .init(AttributeTag(rawValue: 0x30020042), .DS) }
    /// Dose Grid Scaling (3004,000E), DS, VM 1
    public static var doseGridScaling: Self { .init(AttributeTag(rawValue: 0x3004000E), .DS) }
    /// Dose Value (3004,0012), DS, VM 1
    public static var doseValue: Self { .init(AttributeTag(rawValue: 0x30040012), .DS) }
    /// DVH Normalization Dose Value (3004,0042), DS, VM 1
    public static var dvhNormalizationDoseValue: Self { .init(AttributeTag(rawValue: 0x30040042), .DS) }
    /// DVH Dose Scaling (3004,0052), DS, VM 1
    public static var dvhDoseScaling: Self { .init(AttributeTag(rawValue: 0x30040052), .DS) }
    /// DVH Minimum Dose (3004,0070), DS, VM 1
    public static var dvhMinimumDose: Self { .init(AttributeTag(rawValue: 0x30040070), .DS) }
    /// DVH Maximum Dose (3004,0072), DS, VM 1
    public static var dvhMaximumDose: Self { .init(AttributeTag(rawValue: 0x30040072), .DS) }
    /// DVH Mean Dose (3004,0074), DS, VM 1
    public static var dvhMeanDose: Self { .init(AttributeTag(rawValue: 0x30040074), .DS) }
    /// ROI Volume (3006,002C), DS, VM 1
    public static var roiVolume: Self { .init(AttributeTag(rawValue: 0x3006002C), .DS) }
    /// Contour Slab Thickness (3006,0044), DS, VM 1, retired
    public static var contourSlabThickness: Self { .init(AttributeTag(rawValue: 0x30060044), .DS) }
    /// ROI Physical Property Value (3006,00B4), DS, VM 1
    public static var roiPhysicalPropertyValue: Self { .init(AttributeTag(rawValue: 0x300600B4), .DS) }
    /// Measured Dose Value (3008,0016), DS, VM 1
    public static var measuredDoseValue: Self { .init(AttributeTag(rawValue: 0x30080016), .DS) }
    /// Specified Primary Meterset (3008,0032), DS, VM 1
    public static var specifiedPrimaryMeterset: Self { .init(AttributeTag(rawValue: 0x30080032), .DS) }
    /// Specified Secondary Meterset (3008,0033), DS, VM 1
    public static var specifiedSecondaryMeterset: Self { .init(AttributeTag(rawValue: 0x30080033), .DS) }
    /// Delivered Primary Meterset (3008,0036), DS, VM 1
    public static var deliveredPrimaryMeterset: Self { .init(AttributeTag(rawValue: 0x30080036), .DS) }
    /// Delivered Secondary Meterset (3008,0037), DS, VM 1
    public static var deliveredSecondaryMeterset: Self { .init(AttributeTag(rawValue: 0x30080037), .DS) }
    /// Specified Treatment Time (3008,003A), DS, VM 1
    public static var specifiedTreatmentTime: Self { .init(AttributeTag(rawValue: 0x3008003A), .DS) }
    /// Delivered Treatment Time (3008,003B), DS, VM 1
    public static var deliveredTreatmentTime: Self { .init(AttributeTag(rawValue: 0x3008003B), .DS) }
    /// Specified Meterset (3008,0042), DS, VM 1
    public static var specifiedMeterset: Self { .init(AttributeTag(rawValue: 0x30080042), .DS) }
    /// Delivered Meterset (3008,0044), DS, VM 1
    public static var deliveredMeterset: Self { .init(AttributeTag(rawValue: 0x30080044), .DS) }
    /// Dose Rate Delivered (3008,0048), DS, VM 1
    public static var doseRateDelivered: Self { .init(AttributeTag(rawValue: 0x30080048), .DS) }
    /// Cumulative Dose to Dose Reference (3008,0052), DS, VM 1
    public static var cumulativeDoseToDoseReference: Self { .init(AttributeTag(rawValue: 0x30080052), .DS) }
    /// Calculated Dose Reference Dose Value (3008,0076), DS, VM 1
    public static var calculatedDoseReferenceDoseValue: Self { .init(AttributeTag(rawValue: 0x30080076), .DS) }
    /// Start Meterset (3008,0078), DS, VM 1
    public static var startMeterset: Self { .init(AttributeTag(rawValue: 0x30080078), .DS) }
    /// End Meterset (3008,007A), DS, VM 1
    public static var endMeterset: Self { .init(AttributeTag(rawValue: 0x3008007A), .DS) }
    /// Specified Channel Total Time (3008,0132), DS, VM 1
    public static var specifiedChannelTotalTime: Self { .init(AttributeTag(rawValue: 0x30080132), .DS) }
    /// Delivered Channel Total Time (3008,0134), DS, VM 1
    public static var deliveredChannelTotalTime: Self { .init(AttributeTag(rawValue: 0x30080134), .DS) }
    /// Specified Pulse Repetition Interval (3008,013A), DS, VM 1
    public static var specifiedPulseRepetitionInterval: Self { .init(AttributeTag(rawValue: 0x3008013A), .DS) }
    /// Delivered Pulse Repetition Interval (3008,013C), DS, VM 1
    public static var deliveredPulseRepetitionInterval: Self { .init(AttributeTag(rawValue: 0x3008013C), .DS) }
    /// Nominal Prior Dose (300A,001A), DS, VM 1
    public static var nominalPriorDose: Self { .init(AttributeTag(rawValue: 0x300A001A), .DS) }
    /// Constraint Weight (300A,0021), DS, VM 1
    public static var constraintWeight: Self { .init(AttributeTag(rawValue: 0x300A0021), .DS) }
    /// Delivery Warning Dose (300A,0022), DS, VM 1
    public static var deliveryWarningDose: Self { .init(AttributeTag(rawValue: 0x300A0022), .DS) }
    /// Delivery Maximum Dose (300A,0023), DS, VM 1
    public static var deliveryMaximumDose: Self { .init(AttributeTag(rawValue: 0x300A0023), .DS) }
    /// Target Minimum Dose (300A,0025), DS, VM 1
    public static var targetMinimumDose: Self { .init(AttributeTag(rawValue: 0x300A0025), .DS) }
    /// Target Prescription Dose (300A,0026), DS, VM 1
    public static var targetPrescriptionDose: Self { .init(AttributeTag(rawValue: 0x300A0026), .DS) }
    /// Target Maximum Dose (300A,0027), DS, VM 1
    public static var targetMaximumDose: Self { .init(AttributeTag(rawValue: 0x300A0027), .DS) }
    /// Target Underdose Volume Fraction (300A,0028), DS, VM 1
    public static var targetUnderdoseVolumeFraction: Self { .init(AttributeTag(rawValue: 0x300A0028), .DS) }
    /// Organ at Risk Full-volume Dose (300A,002A), DS, VM 1
    public static var organAtRiskFullVolumeDose: Self { .init(AttributeTag(rawValue: 0x300A002A), .DS) }
    /// Organ at Risk Limit Dose (300A,002B), DS, VM 1
    public static var organAtRiskLimitDose: Self { .init(AttributeTag(rawValue: 0x300A002B), .DS) }
    /// Organ at Risk Maximum Dose (300A,002C), DS, VM 1
    public static var organAtRiskMaximumDose: Self { .init(AttributeTag(rawValue: 0x300A002C), .DS) }
    /// Organ at Risk Overdose Volume Fraction (300A,002D), DS, VM 1
    public static var organAtRiskOverdoseVolumeFraction: Self { .init(AttributeTag(rawValue: 0x300A002D), .DS) }
    /// Gantry Angle Tolerance (300A,0044), DS, VM 1
    public static var gantryAngleTolerance: Self { .init(AttributeTag(rawValue: 0x300A0044), .DS) }
    /// Beam Limiting Device Angle Tolerance (300A,0046), DS, VM 1
    public static var beamLimitingDeviceAngleTolerance: Self { .init(AttributeTag(rawValue: 0x300A0046), .DS) }
    /// Beam Limiting Device Position Tolerance (300A,004A), DS, VM 1
    public static var beamLimitingDevicePositionTolerance: Self { .init(AttributeTag(rawValue: 0x300A004A), .DS) }
    /// Patient Support Angle Tolerance (300A,004C), DS, VM 1
    public static var patientSupportAngleTolerance: Self { .init(AttributeTag(rawValue: 0x300A004C), .DS) }
    /// Table Top Eccentric Angle Tolerance (300A,004E), DS, VM 1
    public static var tableTopEccentricAngleTolerance: Self { .init(AttributeTag(rawValue: 0x300A004E), .DS) }
    /// Table Top Vertical Position Tolerance (300A,0051), DS, VM 1
    public static var tableTopVerticalPositionTolerance: Self { .init(AttributeTag(rawValue: 0x300A0051), .DS) }
    /// Table Top Longitudinal Position Tolerance (300A,0052), DS, VM 1
    public static var tableTopLongitudinalPositionTolerance: Self { .init(AttributeTag(rawValue: 0x300A0052), .DS) }
    /// Table Top Lateral Position Tolerance (300A,0053), DS, VM 1
    public static var tableTopLateralPositionTolerance: Self { .init(AttributeTag(rawValue: 0x300A0053), .DS) }
    /// Beam Dose (300A,0084), DS, VM 1
    public static var beamDose: Self { .init(AttributeTag(rawValue: 0x300A0084), .DS) }
    /// Beam Meterset (300A,0086), DS, VM 1
    public static var beamMeterset: Self { .init(AttributeTag(rawValue: 0x300A0086), .DS) }
    /// Alternate Beam Dose (300A,0091), DS, VM 1
    public static var alternateBeamDose: Self { .init(AttributeTag(rawValue: 0x300A0091), .DS) }
    /// Beam Dose Point Source to External Contour Distance (300A,0094), DS, VM 1
    public static var beamDosePointSourceToExternalContourDistance: Self { .init(AttributeTag(rawValue: 0x300A0094), .DS) }
    /// Brachy Application Setup Dose (300A,00A4), DS, VM 1
    public static var brachyApplicationSetupDose: Self { .init(AttributeTag(rawValue: 0x300A00A4), .DS) }
    /// Source-Axis Distance (300A,00B4), DS, VM 1
    public static var sourceAxisDistance: Self { .init(AttributeTag(rawValue: 0x300A00B4), .DS) }
    /// Source to Beam Limiting Device Distance (300A,00BA), DS, VM 1
    public static var sourceToBeamLimitingDeviceDistance: Self { .init(AttributeTag(rawValue: 0x300A00BA), .DS) }
    /// Wedge Factor (300A,00D6), DS, VM 1
    public static var wedgeFactor: Self { .init(AttributeTag(rawValue: 0x300A00D6), .DS) }
    /// Wedge Orientation (300A,00D8), DS, VM 1
    public static var wedgeOrientation: Self { .init(AttributeTag(rawValue: 0x300A00D8), .DS) }
    /// Source to Wedge Tray Distance (300A,00DA), DS, VM 1
    public static var sourceToWedgeTrayDistance: Self { .init(AttributeTag(rawValue: 0x300A00DA), .DS) }
    /// Effective Wedge Angle (300A,00DE), DS, VM 1
    public static var effectiveWedgeAngle: Self { .init(AttributeTag(rawValue: 0x300A00DE), .DS) }
    /// Total Compensator Tray Factor (300A,00E2), DS, VM 1
    public static var totalCompensatorTrayFactor: Self { .init(AttributeTag(rawValue: 0x300A00E2), .DS) }
    /// Source to Compensator Tray Distance (300A,00E6), DS, VM 1
    public static var sourceToCompensatorTrayDistance: Self { .init(AttributeTag(rawValue: 0x300A00E6), .DS) }
    /// Total Block Tray Factor (300A,00F2), DS, VM 1
    public static var totalBlockTrayFactor: Self { .init(AttributeTag(rawValue: 0x300A00F2), .DS) }
    /// Source to Block Tray Distance (300A,00F6), DS, VM 1
    public static var sourceToBlockTrayDistance: Self { .init(AttributeTag(rawValue: 0x300A00F6), .DS) }
    /// Block Thickness (300A,0100), DS, VM 1
    public static var blockThickness: Self { .init(AttributeTag(rawValue: 0x300A0100), .DS) }
    /// Block Transmission (300A,0102), DS, VM 1
    public static var blockTransmission: Self { .init(AttributeTag(rawValue: 0x300A0102), .DS) }
    /// Cumulative Dose Reference Coefficient (300A,010C), DS, VM 1
    public static var cumulativeDoseReferenceCoefficient: Self { .init(AttributeTag(rawValue: 0x300A010C), .DS) }
    /// Final Cumulative Meterset Weight (300A,010E), DS, VM 1
    public static var finalCumulativeMetersetWeight: Self { .init(AttributeTag(rawValue: 0x300A010E), .DS) }
    /// Nominal Beam Energy (300A,0114), DS, VM 1
    public static var nominalBeamEnergy: Self { .init(AttributeTag(rawValue: 0x300A0114), .DS) }
    /// Dose Rate Set (300A,0115), DS, VM 1
    public static var doseRateSet: Self { .init(AttributeTag(rawValue: 0x300A0115), .DS) }
    /// Gantry Angle (300A,011E), DS, VM 1
    public static var gantryAngle: Self { .init(AttributeTag(rawValue: 0x300A011E), .DS) }
    /// Beam Limiting Device Angle (300A,0120), DS, VM 1
    public static var beamLimitingDeviceAngle: Self { .init(AttributeTag(rawValue: 0x300A0120), .DS) }
    /// Patient Support Angle (300A,0122), DS, VM 1
    public static var patientSupportAngle: Self { .init(AttributeTag(rawValue: 0x300A0122), .DS) }
    /// Table Top Eccentric Axis Distance (300A,0124), DS, VM 1
    public static var tableTopEccentricAxisDistance: Self { .init(AttributeTag(rawValue: 0x300A0124), .DS) }
    /// Table Top Eccentric Angle (300A,0125), DS, VM 1
    public static var tableTopEccentricAngle: Self { .init(AttributeTag(rawValue: 0x300A0125), .DS) }
    /// Table Top Vertical Position (300A,0128), DS, VM 1
    public static var tableTopVerticalPosition: Self { .init(AttributeTag(rawValue: 0x300A0128), .DS) }
    /// Table Top Longitudinal Position (300A,0129), DS, VM 1
    public static var tableTopLongitudinalPosition: Self { .init(AttributeTag(rawValue: 0x300A0129), .DS) }
    /// Table Top Lateral Position (300A,012A), DS, VM 1
    public static var tableTopLateralPosition: Self { .init(AttributeTag(rawValue: 0x300A012A), .DS) }
    /// Source to Surface Distance (300A,0130), DS, VM 1
    public static var sourceToSurfaceDistance: Self { .init(AttributeTag(rawValue: 0x300A0130), .DS) }
    /// Cumulative Meterset Weight (300A,0134), DS, VM 1
    public static var cumulativeMetersetWeight: Self { .init(AttributeTag(rawValue: 0x300A0134), .DS) }
    /// Chair Head Frame Position (300A,0151), DS, VM 1
    public static var chairHeadFramePosition: Self { .init(AttributeTag(rawValue: 0x300A0151), .DS) }
    /// Head Fixation Angle Tolerance (300A,0152), DS, VM 1
    public static var headFixationAngleTolerance: Self { .init(AttributeTag(rawValue: 0x300A0152), .DS) }
    /// Chair Head Frame Position Tolerance (300A,0153), DS, VM 1
    public static var chairHeadFramePositionTolerance: Self { .init(AttributeTag(rawValue: 0x300A0153), .DS) }
    /// Fixation Light Azimuthal Angle Tolerance (300A,0154), DS, VM 1
    public static var fixationLightAzimuthalAngleTolerance: Self { .init(AttributeTag(rawValue: 0x300A0154), .DS) }
    /// Fixation Light Polar Angle Tolerance (300A,0155), DS, VM 1
    public static var fixationLightPolarAngleTolerance: Self { .init(AttributeTag(rawValue: 0x300A0155), .DS) }
    /// Setup Device Parameter (300A,01BC), DS, VM 1
    public static var setupDeviceParameter: Self { .init(AttributeTag(rawValue: 0x300A01BC), .DS) }
    /// Table Top Vertical Setup Displacement (300A,01D2), DS, VM 1
    public static var tableTopVerticalSetupDisplacement: Self { .init(AttributeTag(rawValue: 0x300A01D2), .DS) }
    /// Table Top Longitudinal Setup Displacement (300A,01D4), DS, VM 1
    public static var tableTopLongitudinalSetupDisplacement: Self { .init(AttributeTag(rawValue: 0x300A01D4), .DS) }
    /// Table Top Lateral Setup Displacement (300A,01D6), DS, VM 1
    public static var tableTopLateralSetupDisplacement: Self { .init(AttributeTag(rawValue: 0x300A01D6), .DS) }
    /// Active Source Diameter (300A,0218), DS, VM 1
    public static var activeSourceDiameter: Self { .init(AttributeTag(rawValue: 0x300A0218), .DS) }
    /// Active Source Length (300A,021A), DS, VM 1
    public static var activeSourceLength: Self { .init(AttributeTag(rawValue: 0x300A021A), .DS) }
    /// Source Encapsulation Nominal Thickness (300A,0222), DS, VM 1
    public static var sourceEncapsulationNominalThickness: Self { .init(AttributeTag(rawValue: 0x300A0222), .DS) }
    /// Source Encapsulation Nominal Transmission (300A,0224), DS, VM 1
    public static var sourceEncapsulationNominalTransmission: Self { .init(AttributeTag(rawValue: 0x300A0224), .DS) }
    /// Source Isotope Half Life (300A,0228), DS, VM 1
    public static var sourceIsotopeHalfLife: Self { .init(AttributeTag(rawValue: 0x300A0228), .DS) }
    /// Reference Air Kerma Rate (300A,022A), DS, VM 1
    public static var referenceAirKermaRate: Self { .init(AttributeTag(rawValue: 0x300A022A), .DS) }
    /// Source Strength (300A,022B), DS, VM 1
    public static var sourceStrength: Self { .init(AttributeTag(rawValue: 0x300A022B), .DS) }
    /// Total Reference Air Kerma (300A,0250), DS, VM 1
    public static var totalReferenceAirKerma: Self { .init(AttributeTag(rawValue: 0x300A0250), .DS) }
    /// Brachy Accessory Device Nominal Thickness (300A,026A), DS, VM 1
    public static var brachyAccessoryDeviceNominalThickness: Self { .init(AttributeTag(rawValue: 0x300A026A), .DS) }
    /// Brachy Accessory Device Nominal Transmission (300A,026C), DS, VM 1
    public static var brachyAccessoryDeviceNominalTransmission: Self { .init(AttributeTag(rawValue: 0x300A026C), .DS) }
    /// Channel Effective Length (300A,0271), DS, VM 1
    public static var channelEffectiveLength: Self { .init(AttributeTag(rawValue: 0x300A0271), .DS) }
    /// Channel Inner Length (300A,0272), DS, VM 1
    public static var channelInnerLength: Self { .init(AttributeTag(rawValue: 0x300A0272), .DS) }
    /// Source Applicator Tip Length (300A,0274), DS, VM 1
    public static var sourceApplicatorTipLength: Self { .init(AttributeTag(rawValue: 0x300A0274), .DS) }
    /// Channel Length (300A,0284), DS, VM 1
    public static var channelLength: Self { .init(AttributeTag(rawValue: 0x300A0284), .DS) }
    /// Channel Total Time (300A,0286), DS, VM 1
    public static var channelTotalTime: Self { .init(AttributeTag(rawValue: 0x300A0286), .DS) }
    /// Pulse Repetition Interval (300A,028C), DS, VM 1
    public static var pulseRepetitionInterval: Self { .init(AttributeTag(rawValue: 0x300A028C), .DS) }
    /// Source Applicator Length (300A,0296), DS, VM 1
    public static var sourceApplicatorLength: Self { .init(AttributeTag(rawValue: 0x300A0296), .DS) }
    /// Source Applicator Wall Nominal Thickness (300A,029C), DS, VM 1
    public static var sourceApplicatorWallNominalThickness: Self { .init(AttributeTag(rawValue: 0x300A029C), .DS) }
    /// Source Applicator Wall Nominal Transmission (300A,029E), DS, VM 1
    public static var sourceApplicatorWallNominalTransmission: Self { .init(AttributeTag(rawValue: 0x300A029E), .DS) }
    /// Source Applicator Step Size (300A,02A0), DS, VM 1
    public static var sourceApplicatorStepSize: Self { .init(AttributeTag(rawValue: 0x300A02A0), .DS) }
    /// Transfer Tube Length (300A,02A4), DS, VM 1
    public static var transferTubeLength: Self { .init(AttributeTag(rawValue: 0x300A02A4), .DS) }
    /// Channel Shield Nominal Thickness (300A,02B8), DS, VM 1
    public static var channelShieldNominalThickness: Self { .init(AttributeTag(rawValue: 0x300A02B8), .DS) }
    /// Channel Shield Nominal Transmission (300A,02BA), DS, VM 1
    public static var channelShieldNominalTransmission: Self { .init(AttributeTag(rawValue: 0x300A02BA), .DS) }
    /// Final Cumulative Time Weight (300A,02C8), DS, VM 1
    public static var finalCumulativeTimeWeight: Self { .init(AttributeTag(rawValue: 0x300A02C8), .DS) }
    /// Control Point Relative Position (300A,02D2), DS, VM 1
    public static var controlPointRelativePosition: Self { .init(AttributeTag(rawValue: 0x300A02D2), .DS) }
    /// Cumulative Time Weight (300A,02D6), DS, VM 1
    public static var cumulativeTimeWeight: Self { .init(AttributeTag(rawValue: 0x300A02D6), .DS) }
    /// Isocenter to General Accessory Distance (300A,0426), DS, VM 1
    public static var isocenterToGeneralAccessoryDistance: Self { .init(AttributeTag(rawValue: 0x300A0426), .DS) }
    /// Block Slab Thickness (300A,0442), DS, VM 1
    public static var blockSlabThickness: Self { .init(AttributeTag(rawValue: 0x300A0442), .DS) }
    /// Nominal Energy (300A,0680), DS, VM 1
    public static var nominalEnergy: Self { .init(AttributeTag(rawValue: 0x300A0680), .DS) }
    /// Minimum Nominal Energy (300A,0681), DS, VM 1
    public static var minimumNominalEnergy: Self { .init(AttributeTag(rawValue: 0x300A0681), .DS) }
    /// Maximum Nominal Energy (300A,0682), DS, VM 1
    public static var maximumNominalEnergy: Self { .init(AttributeTag(rawValue: 0x300A0682), .DS) }
    /// Start Cumulative Meterset Weight (300C,0008), DS, VM 1
    public static var startCumulativeMetersetWeight: Self { .init(AttributeTag(rawValue: 0x300C0008), .DS) }
    /// End Cumulative Meterset Weight (300C,0009), DS, VM 1
    public static var endCumulativeMetersetWeight: Self { .init(AttributeTag(rawValue: 0x300C0009), .DS) }
    /// Image Scale Representation (4010,1075), DS, VM 1
    public static var imageScaleRepresentation: Self { .init(AttributeTag(rawValue: 0x40101075), .DS) }
    /// ROI Mean (60xx,1302), DS, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func roiMean(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001302 | UInt32(overlay & 15) << 17), .DS)
    }
    /// ROI Standard Deviation (60xx,1303), DS, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func roiStandardDeviation(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001303 | UInt32(overlay & 15) << 17), .DS)
    }
}
