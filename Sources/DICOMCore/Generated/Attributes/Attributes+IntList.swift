// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [Int] {
    /// Referenced Frame Number (0008,1160), IS, VM 1-n
    public static var referencedFrameNumber: Self { .init(AttributeTag(rawValue: 0x00081160), .IS) }
    /// Transform Order of Axes (0014,2226), IS, VM 1-n
    public static var transformOrderOfAxes: Self { .init(AttributeTag(rawValue: 0x00142226), .IS) }
    /// Subject Area (0016,002A), IS, VM 2-4
    public static var subjectArea: Self { .init(AttributeTag(rawValue: 0x0016002A), .IS) }
    /// Subject Location (0016,0037), IS, VM 2
    public static var subjectLocation: Self { .init(AttributeTag(rawValue: 0x00160037), .IS) }
    /// Echo Number(s) (0018,0086), IS, VM 1-n
    public static var echoNumbers: Self { .init(AttributeTag(rawValue: 0x00180086), .IS) }
    /// Field of View Dimension(s) (0018,1149), IS, VM 1-2
    public static var fieldOfViewDimensions: Self { .init(AttributeTag(rawValue: 0x00181149), .IS) }
    /// Focal Distance (0018,1182), IS, VM 1-2
    public static var focalDistance: Self { .init(AttributeTag(rawValue: 0x00181182), .IS) }
    /// Upper/Lower Pixel Values (0018,1240), IS, VM 1-n, retired
    public static var upperLowerPixelValues: Self { .init(AttributeTag(rawValue: 0x00181240), .IS) }
    /// Center of Circular Shutter (0018,1610), IS, VM 2
    public static var centerOfCircularShutter: Self { .init(AttributeTag(rawValue: 0x00181610), .IS) }
    /// Vertices of the Polygonal Shutter (0018,1620), IS, VM 2-2n
    public static var verticesOfThePolygonalShutter: Self { .init(AttributeTag(rawValue: 0x00181620), .IS) }
    /// Center of Circular Collimator (0018,1710), IS, VM 2
    public static var centerOfCircularCollimator: Self { .init(AttributeTag(rawValue: 0x00181710), .IS) }
    /// Vertices of the Polygonal Collimator (0018,1720), IS, VM 2-2n
    public static var verticesOfThePolygonalCollimator: Self { .init(AttributeTag(rawValue: 0x00181720), .IS) }
    /// Page Number Vector (0018,2001), IS, VM 1-n
    public static var pageNumberVector: Self { .init(AttributeTag(rawValue: 0x00182001), .IS) }
    /// Lesion Number (0018,3105), IS, VM 1-n
    public static var lesionNumber: Self { .init(AttributeTag(rawValue: 0x00183105), .IS) }
    /// Grid Aspect Ratio (0018,7046), IS, VM 2
    public static var gridAspectRatio: Self { .init(AttributeTag(rawValue: 0x00187046), .IS) }
    /// Other Study Numbers (0020,1070), IS, VM 1-n, retired
    public static var otherStudyNumbers: Self { .init(AttributeTag(rawValue: 0x00201070), .IS) }
    /// Pixel Aspect Ratio (0028,0034), IS, VM 2
    public static var pixelAspectRatio: Self { .init(AttributeTag(rawValue: 0x00280034), .IS) }
    /// Gray Lookup Table Descriptor (0028,1100), US or SS, VM 3, retired
    public static var grayLookupTableDescriptor: Self { .init(AttributeTag(rawValue: 0x00281100), .US) }
    /// Red Palette Color Lookup Table Descriptor (0028,1101), US or SS, VM 3
    public static var redPaletteColorLookupTableDescriptor: Self { .init(AttributeTag(rawValue: 0x00281101), .US) }
    /// Green Palette Color Lookup Table Descriptor (0028,1102), US or SS, VM 3
    public static var greenPaletteColorLookupTableDescriptor: Self { .init(AttributeTag(rawValue: 0x00281102), .US) }
    /// Blue Palette Color Lookup Table Descriptor (0028,1103), US or SS, VM 3
    public static var bluePaletteColorLookupTableDescriptor: Self { .init(AttributeTag(rawValue: 0x00281103), .US) }
    /// Large Red Palette Color Lookup Table Descriptor (0028,1111), US or SS, VM 4, retired
    public static var largeRedPaletteColorLookupTableDescriptor: Self { .init(AttributeTag(rawValue: 0x00281111), .US) }
    /// Large Green Palette Color Lookup Table Descriptor (0028,1112), US or SS, VM 4, retired
    public static var largeGreenPaletteColorLookupTableDescriptor: Self { .init(AttributeTag(rawValue: 0x00281112), .US) }
    /// Large Blue Palette Color Lookup Table Descriptor (0028,1113), US or SS, VM 4, retired
    public static var largeBluePaletteColorLookupTableDescriptor: Self { .init(AttributeTag(rawValue: 0x00281113), .US) }
    /// LUT Descriptor (0028,3002), US or SS, VM 3
    public static var lutDescriptor: Self { .init(AttributeTag(rawValue: 0x00283002), .US) }
    /// Vertices of the Outline of Pupil (0046,0208), IS, VM 2-2n
    public static var verticesOfTheOutlineOfPupil: Self { .init(AttributeTag(rawValue: 0x00460208), .IS) }
    /// Trigger Vector (0054,0210), IS, VM 1-n
    public static var triggerVector: Self { .init(AttributeTag(rawValue: 0x00540210), .IS) }
    /// Axial Mash (0054,1201), IS, VM 2
    public static var axialMash: Self { .init(AttributeTag(rawValue: 0x00541201), .IS) }
    /// Secondary Counts Accumulated (0054,1311), IS, VM 1-n
    public static var secondaryCountsAccumulated: Self { .init(AttributeTag(rawValue: 0x00541311), .IS) }
    /// Presentation Pixel Aspect Ratio (0070,0102), IS, VM 2
    public static var presentationPixelAspectRatio: Self { .init(AttributeTag(rawValue: 0x00700102), .IS) }
    /// Selector IS Value (0072,0064), IS, VM 1-n
    public static var selectorISValue: Self { .init(AttributeTag(rawValue: 0x00720064), .IS) }
    /// Selector Sequence Pointer Items (0074,1057), IS, VM 1-n
    public static var selectorSequencePointerItems: Self { .init(AttributeTag(rawValue: 0x00741057), .IS) }
    /// ROI Display Color (3006,002A), IS, VM 3
    public static var roiDisplayColor: Self { .init(AttributeTag(rawValue: 0x3006002A), .IS) }
    /// Attached Contours (3006,0049), IS, VM 1-n, retired
    public static var attachedContours: Self { .init(AttributeTag(rawValue: 0x30060049), .IS) }
    /// Scan Spot Prescribed Indices (300A,0391), IS, VM 1-n
    public static var scanSpotPrescribedIndices: Self { .init(AttributeTag(rawValue: 0x300A0391), .IS) }
}
