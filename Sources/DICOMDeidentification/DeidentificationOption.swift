/// An option of the Basic Application Level Confidentiality Profile (PS3.15 E.3). The raw value is its name on the
/// command line.
public enum DeidentificationOption: String, CaseIterable, Hashable, Sendable {
    /// Text burned into pixels is taken out, or the object refused (E.3.1): see `Deidentifier.pixelCleaner`.
    case cleanPixelData = "clean-pixel-data"
    /// What a face could be known by is taken out, or the object refused (E.3.2): see `Deidentifier.pixelCleaner`.
    case cleanRecognizableVisualFeatures = "clean-recognizable-visual-features"
    /// Graphic annotations, regions of interest in overlays, and curves stay, without their text (E.3.3).
    case cleanGraphics = "clean-graphics"
    /// Content items of reports stay, as table E.3.4-1 says of their concepts (E.3.4).
    case cleanStructuredContent = "clean-structured-content"
    /// Descriptions and comments stay, reduced to the words of a vocabulary (E.3.5).
    case cleanDescriptors = "clean-descriptors"
    /// Dates and times stay as they are (E.3.6).
    case retainLongitudinalFullDates = "retain-longitudinal-full-dates"
    /// Dates are shifted, all of one patient by as many days (E.3.6). Goes before `retainLongitudinalFullDates`.
    case retainLongitudinalModifiedDates = "retain-longitudinal-modified-dates"
    /// Sex, age, size, weight and the like stay (E.3.7).
    case retainPatientCharacteristics = "retain-patient-characteristics"
    /// What tells one device from another stays (E.3.8).
    case retainDeviceIdentity = "retain-device-identity"
    /// UIDs stay as they are (E.3.9).
    case retainUIDs = "retain-uids"
    /// Private elements that are known to be harmless stay (E.3.10).
    case retainSafePrivate = "retain-safe-private"
    /// The institution's name and address stay (E.3.11).
    case retainInstitutionIdentity = "retain-institution-identity"

    /// In the controlled terminology DCM (PS3.16, CID 7050).
    public var code: String {
        switch self {
        case .cleanPixelData: "113101"
        case .cleanRecognizableVisualFeatures: "113102"
        case .cleanGraphics: "113103"
        case .cleanStructuredContent: "113104"
        case .cleanDescriptors: "113105"
        case .retainLongitudinalFullDates: "113106"
        case .retainLongitudinalModifiedDates: "113107"
        case .retainPatientCharacteristics: "113108"
        case .retainDeviceIdentity: "113109"
        case .retainUIDs: "113110"
        case .retainSafePrivate: "113111"
        case .retainInstitutionIdentity: "113112"
        }
    }

    /// The meaning of the code (PS3.16, CID 7050).
    public var meaning: String {
        switch self {
        case .cleanPixelData: "Clean Pixel Data Option"
        case .cleanRecognizableVisualFeatures: "Clean Recognizable Visual Features Option"
        case .cleanGraphics: "Clean Graphics Option"
        case .cleanStructuredContent: "Clean Structured Content Option"
        case .cleanDescriptors: "Clean Descriptors Option"
        case .retainLongitudinalFullDates: "Retain Longitudinal Temporal Information Full Dates Option"
        case .retainLongitudinalModifiedDates: "Retain Longitudinal Temporal Information Modified Dates Option"
        case .retainPatientCharacteristics: "Retain Patient Characteristics Option"
        case .retainDeviceIdentity: "Retain Device Identity Option"
        case .retainUIDs: "Retain UIDs Option"
        case .retainSafePrivate: "Retain Safe Private Option"
        case .retainInstitutionIdentity: "Retain Institution Identity Option"
        }
    }
}

/// What is taken out where no option says otherwise (PS3.15 E.2).
public enum ConfidentialityProfile: Hashable, Sendable {
    /// The Basic Application Level Confidentiality Profile, table E.1-1.
    case basic

    /// In the controlled terminology DCM (PS3.16, CID 7050).
    public var code: String { "113100" }

    /// The meaning of the code (PS3.16, CID 7050).
    public var meaning: String { "Basic Application Confidentiality Profile" }
}
