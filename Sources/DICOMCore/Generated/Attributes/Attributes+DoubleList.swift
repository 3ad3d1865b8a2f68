// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [Double] {
    /// Time Range (0008,1163), FD, VM 2
    public static var timeRange: Self { .init(AttributeTag(rawValue: 0x00081163), .FD) }
    /// Center of Circular Outline (0018,1635), FD, VM 2
    public static var centerOfCircularOutline: Self { .init(AttributeTag(rawValue: 0x00181635), .FD) }
    /// Table of Y Break Points (0018,6054), FD, VM 1-n
    public static var tableOfYBreakPoints: Self { .init(AttributeTag(rawValue: 0x00186054), .FD) }
    /// Spectral Width (0018,9052), FD, VM 1-2
    public static var spectralWidth: Self { .init(AttributeTag(rawValue: 0x00189052), .FD) }
    /// Chemical Shift Reference (0018,9053), FD, VM 1-2
    public static var chemicalShiftReference: Self { .init(AttributeTag(rawValue: 0x00189053), .FD) }
    /// De-coupling Frequency (0018,9061), FD, VM 1-2
    public static var decouplingFrequency: Self { .init(AttributeTag(rawValue: 0x00189061), .FD) }
    /// De-coupling Chemical Shift Reference (0018,9063), FD, VM 1-2
    public static var decouplingChemicalShiftReference: Self { .init(AttributeTag(rawValue: 0x00189063), .FD) }
    /// Inversion Times (0018,9079), FD, VM 1-n
    public static var inversionTimes: Self { .init(AttributeTag(rawValue: 0x00189079), .FD) }
    /// Diffusion Gradient Orientation (0018,9089), FD, VM 3
    public static var diffusionGradientOrientation: Self { .init(AttributeTag(rawValue: 0x00189089), .FD) }
    /// Velocity Encoding Direction (0018,9090), FD, VM 3
    public static var velocityEncodingDirection: Self { .init(AttributeTag(rawValue: 0x00189090), .FD) }
    /// Transmitter Frequency (0018,9098), FD, VM 1-2
    public static var transmitterFrequency: Self { .init(AttributeTag(rawValue: 0x00189098), .FD) }
    /// Slab Orientation (0018,9105), FD, VM 3
    public static var slabOrientation: Self { .init(AttributeTag(rawValue: 0x00189105), .FD) }
    /// Mid Slab Position (0018,9106), FD, VM 3
    public static var midSlabPosition: Self { .init(AttributeTag(rawValue: 0x00189106), .FD) }
    /// ASL Slab Orientation (0018,9255), FD, VM 3
    public static var aslSlabOrientation: Self { .init(AttributeTag(rawValue: 0x00189255), .FD) }
    /// ASL Mid Slab Position (0018,9256), FD, VM 3
    public static var aslMidSlabPosition: Self { .init(AttributeTag(rawValue: 0x00189256), .FD) }
    /// Data Collection Center (Patient) (0018,9313), FD, VM 3
    public static var dataCollectionCenterPatient: Self { .init(AttributeTag(rawValue: 0x00189313), .FD) }
    /// Reconstruction Field of View (0018,9317), FD, VM 2
    public static var reconstructionFieldOfView: Self { .init(AttributeTag(rawValue: 0x00189317), .FD) }
    /// Reconstruction Target Center (Patient) (0018,9318), FD, VM 3
    public static var reconstructionTargetCenterPatient: Self { .init(AttributeTag(rawValue: 0x00189318), .FD) }
    /// Reconstruction Pixel Spacing (0018,9322), FD, VM 2
    public static var reconstructionPixelSpacing: Self { .init(AttributeTag(rawValue: 0x00189322), .FD) }
    /// Detector Active Area TLHC Position (0018,9557), FD, VM 3
    public static var detectorActiveAreaTLHCPosition: Self { .init(AttributeTag(rawValue: 0x00189557), .FD) }
    /// Detector Active Area Orientation (0018,9558), FD, VM 6
    public static var detectorActiveAreaOrientation: Self { .init(AttributeTag(rawValue: 0x00189558), .FD) }
    /// Depth(s) of Focus (0018,9801), FD, VM 1-n
    public static var depthsOfFocus: Self { .init(AttributeTag(rawValue: 0x00189801), .FD) }
    /// Image Position (Volume) (0020,9301), FD, VM 3
    public static var imagePositionVolume: Self { .init(AttributeTag(rawValue: 0x00209301), .FD) }
    /// Image Orientation (Volume) (0020,9302), FD, VM 6
    public static var imageOrientationVolume: Self { .init(AttributeTag(rawValue: 0x00209302), .FD) }
    /// Apex Position (0020,9308), FD, VM 3
    public static var apexPosition: Self { .init(AttributeTag(rawValue: 0x00209308), .FD) }
    /// Volume to Transducer Mapping Matrix (0020,9309), FD, VM 16
    public static var volumeToTransducerMappingMatrix: Self { .init(AttributeTag(rawValue: 0x00209309), .FD) }
    /// Volume to Table Mapping Matrix (0020,930A), FD, VM 16
    public static var volumeToTableMappingMatrix: Self { .init(AttributeTag(rawValue: 0x0020930A), .FD) }
    /// Real World Value LUT Data (0040,9212), FD, VM 1-n
    public static var realWorldValueLUTData: Self { .init(AttributeTag(rawValue: 0x00409212), .FD) }
    /// Floating Point Value (0040,A161), FD, VM 1-n
    public static var floatingPointValue: Self { .init(AttributeTag(rawValue: 0x0040A161), .FD) }
    /// Grid Resolution (0064,0008), FD, VM 3
    public static var gridResolution: Self { .init(AttributeTag(rawValue: 0x00640008), .FD) }
    /// Recommended Rotation Point (0068,6346), FD, VM 2
    public static var recommendedRotationPoint: Self { .init(AttributeTag(rawValue: 0x00686346), .FD) }
    /// Bounding Rectangle (0068,6347), FD, VM 4
    public static var boundingRectangle: Self { .init(AttributeTag(rawValue: 0x00686347), .FD) }
    /// 2D Mating Point (0068,6450), FD, VM 2
    public static var twoDMatingPoint: Self { .init(AttributeTag(rawValue: 0x00686450), .FD) }
    /// 2D Mating Axes (0068,6460), FD, VM 4
    public static var twoDMatingAxes: Self { .init(AttributeTag(rawValue: 0x00686460), .FD) }
    /// 3D Degree of Freedom Axis (0068,6490), FD, VM 3
    public static var threeDDegreeOfFreedomAxis: Self { .init(AttributeTag(rawValue: 0x00686490), .FD) }
    /// Range of Freedom (0068,64A0), FD, VM 2
    public static var rangeOfFreedom: Self { .init(AttributeTag(rawValue: 0x006864A0), .FD) }
    /// 3D Mating Point (0068,64C0), FD, VM 3
    public static var threeDMatingPoint: Self { .init(AttributeTag(rawValue: 0x006864C0), .FD) }
    /// 3D Mating Axes (0068,64D0), FD, VM 9
    public static var threeDMatingAxes: Self { .init(AttributeTag(rawValue: 0x006864D0), .FD) }
    /// 2D Degree of Freedom Axis (0068,64F0), FD, VM 3
    public static var twoDDegreeOfFreedomAxis: Self { .init(AttributeTag(rawValue: 0x006864F0), .FD) }
    /// 2D Point Coordinates (0068,6560), FD, VM 2
    public static var twoDPointCoordinates: Self { .init(AttributeTag(rawValue: 0x00686560), .FD) }
    /// 3D Point Coordinates (0068,6590), FD, VM 3
    public static var threeDPointCoordinates: Self { .init(AttributeTag(rawValue: 0x00686590), .FD) }
    /// 2D Line Coordinates (0068,65B0), FD, VM 4
    public static var twoDLineCoordinates: Self { .init(AttributeTag(rawValue: 0x006865B0), .FD) }
    /// 3D Line Coordinates (0068,65D0), FD, VM 6
    public static var threeDLineCoordinates: Self { .init(AttributeTag(rawValue: 0x006865D0), .FD) }
    /// 2D Plane Intersection (0068,65F0), FD, VM 4
    public static var twoDPlaneIntersection: Self { .init(AttributeTag(rawValue: 0x006865F0), .FD) }
    /// 3D Plane Origin (0068,6610), FD, VM 3
    public static var threeDPlaneOrigin: Self { .init(AttributeTag(rawValue: 0x00686610), .FD) }
    /// 3D Plane Normal (0068,6620), FD, VM 3
    public static var threeDPlaneNormal: Self { .init(AttributeTag(rawValue: 0x00686620), .FD) }
    /// Common Z Coordinate Value (006A,0010), FD, VM 1-n
    public static var commonZCoordinateValue: Self { .init(AttributeTag(rawValue: 0x006A0010), .FD) }
    /// Frame of Reference to Displayed Coordinate System Transformation Matrix (0070,030B), FD, VM 16
    public static var frameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: Self { .init(AttributeTag(rawValue: 0x0070030B), .FD) }
    /// Bounding Box Crop (0070,1303), FD, VM 6
    public static var boundingBoxCrop: Self { .init(AttributeTag(rawValue: 0x00701303), .FD) }
    /// Plane (0070,1305), FD, VM 4
    public static var plane: Self { .init(AttributeTag(rawValue: 0x00701305), .FD) }
    /// Plane Normal (0070,1306), FD, VM 3
    public static var planeNormal: Self { .init(AttributeTag(rawValue: 0x00701306), .FD) }
    /// MPR Top Left Hand Corner (0070,1505), FD, VM 3
    public static var mprTopLeftHandCorner: Self { .init(AttributeTag(rawValue: 0x00701505), .FD) }
    /// MPR View Width Direction (0070,1507), FD, VM 3
    public static var mprViewWidthDirection: Self { .init(AttributeTag(rawValue: 0x00701507), .FD) }
    /// MPR View Height Direction (0070,1511), FD, VM 3
    public static var mprViewHeightDirection: Self { .init(AttributeTag(rawValue: 0x00701511), .FD) }
    /// Viewpoint Position (0070,1603), FD, VM 3
    public static var viewpointPosition: Self { .init(AttributeTag(rawValue: 0x00701603), .FD) }
    /// Viewpoint LookAt Point (0070,1604), FD, VM 3
    public static var viewpointLookAtPoint: Self { .init(AttributeTag(rawValue: 0x00701604), .FD) }
    /// Viewpoint Up Direction (0070,1605), FD, VM 3
    public static var viewpointUpDirection: Self { .init(AttributeTag(rawValue: 0x00701605), .FD) }
    /// Render Field of View (0070,1606), FD, VM 6
    public static var renderFieldOfView: Self { .init(AttributeTag(rawValue: 0x00701606), .FD) }
    /// Light Direction (0070,1703), FD, VM 3
    public static var lightDirection: Self { .init(AttributeTag(rawValue: 0x00701703), .FD) }
    /// Selector FD Value (0072,0074), FD, VM 1-n
    public static var selectorFDValue: Self { .init(AttributeTag(rawValue: 0x00720074), .FD) }
    /// Display Environment Spatial Position (0072,0108), FD, VM 4
    public static var displayEnvironmentSpatialPosition: Self { .init(AttributeTag(rawValue: 0x00720108), .FD) }
    /// Double Exposure Field Delta (0074,133A), FD, VM 4
    public static var doubleExposureFieldDelta: Self { .init(AttributeTag(rawValue: 0x0074133A), .FD) }
    /// 3D Implant Template Group Member Matching Point (0078,0050), FD, VM 3
    public static var threeDImplantTemplateGroupMemberMatchingPoint: Self { .init(AttributeTag(rawValue: 0x00780050), .FD) }
    /// 3D Implant Template Group Member Matching Axes (0078,0060), FD, VM 9
    public static var threeDImplantTemplateGroupMemberMatchingAxes: Self { .init(AttributeTag(rawValue: 0x00780060), .FD) }
    /// 2D Implant Template Group Member Matching Point (0078,0090), FD, VM 2
    public static var twoDImplantTemplateGroupMemberMatchingPoint: Self { .init(AttributeTag(rawValue: 0x00780090), .FD) }
    /// 2D Implant Template Group Member Matching Axes (0078,00A0), FD, VM 4
    public static var twoDImplantTemplateGroupMemberMatchingAxes: Self { .init(AttributeTag(rawValue: 0x007800A0), .FD) }
    /// Device Position to Equipment Mapping Matrix (3002,010F), FD, VM 16
    public static var devicePositionToEquipmentMappingMatrix: Self { .init(AttributeTag(rawValue: 0x3002010F), .FD) }
    /// Parallel RT Beam Delimiter Opening Extents (3008,00A4), FD, VM 2-2n
    public static var parallelRTBeamDelimiterOpeningExtents: Self { .init(AttributeTag(rawValue: 0x300800A4), .FD) }
    /// Reference Dose Point Coordinates (300A,061E), FD, VM 3
    public static var referenceDosePointCoordinates: Self { .init(AttributeTag(rawValue: 0x300A061E), .FD) }
    /// Radiation Dose Central Axis Displacement (300A,0624), FD, VM 2
    public static var radiationDoseCentralAxisDisplacement: Self { .init(AttributeTag(rawValue: 0x300A0624), .FD) }
    /// Radiation Dose Measurement Point Coordinates (300A,0627), FD, VM 3
    public static var radiationDoseMeasurementPointCoordinates: Self { .init(AttributeTag(rawValue: 0x300A0627), .FD) }
    /// Parallel RT Beam Delimiter Boundaries (300A,0649), FD, VM 2-n
    public static var parallelRTBeamDelimiterBoundaries: Self { .init(AttributeTag(rawValue: 0x300A0649), .FD) }
    /// Parallel RT Beam Delimiter Positions (300A,064A), FD, VM 2-n
    public static var parallelRTBeamDelimiterPositions: Self { .init(AttributeTag(rawValue: 0x300A064A), .FD) }
    /// RT Beam Limiting Device Offset (300A,064B), FD, VM 2
    public static var rtBeamLimitingDeviceOffset: Self { .init(AttributeTag(rawValue: 0x300A064B), .FD) }
    /// Displacement Matrix (300A,079B), FD, VM 16
    public static var displacementMatrix: Self { .init(AttributeTag(rawValue: 0x300A079B), .FD) }
    /// Delineated Radiation Field Size (300C,0122), FD, VM 2
    public static var delineatedRadiationFieldSize: Self { .init(AttributeTag(rawValue: 0x300C0122), .FD) }
    /// RT Treatment Source Coordinates (3010,0093), FD, VM 3
    public static var rtTreatmentSourceCoordinates: Self { .init(AttributeTag(rawValue: 0x30100093), .FD) }
    /// Tomotherapeutic Leaf Open Durations (3010,0099), FD, VM 1-n
    public static var tomotherapeuticLeafOpenDurations: Self { .init(AttributeTag(rawValue: 0x30100099), .FD) }
    /// Tomotherapeutic Leaf Initial Closed Durations (3010,009A), FD, VM 1-n
    public static var tomotherapeuticLeafInitialClosedDurations: Self { .init(AttributeTag(rawValue: 0x3010009A), .FD) }
}
