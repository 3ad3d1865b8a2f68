// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == String {
    /// Command Recognition Code (0000,0010), SH, VM 1, retired
    public static var commandRecognitionCode: Self { .init(AttributeTag(rawValue: 0x00000010), .SH) }
    /// Initiator (0000,0200), AE, VM 1, retired
    public static var initiator: Self { .init(AttributeTag(rawValue: 0x00000200), .AE) }
    /// Receiver (0000,0300), AE, VM 1, retired
    public static var receiver: Self { .init(AttributeTag(rawValue: 0x00000300), .AE) }
    /// Find Location (0000,0400), AE, VM 1, retired
    public static var findLocation: Self { .init(AttributeTag(rawValue: 0x00000400), .AE) }
    /// Move Destination (0000,0600), AE, VM 1
    public static var moveDestination: Self { .init(AttributeTag(rawValue: 0x00000600), .AE) }
    /// Error Comment (0000,0902), LO, VM 1
    public static var errorComment: Self { .init(AttributeTag(rawValue: 0x00000902), .LO) }
    /// Move Originator Application Entity Title (0000,1030), AE, VM 1
    public static var moveOriginatorApplicationEntityTitle: Self { .init(AttributeTag(rawValue: 0x00001030), .AE) }
    /// Dialog Receiver (0000,4000), LT, VM 1, retired
    public static var dialogReceiver: Self { .init(AttributeTag(rawValue: 0x00004000), .LT) }
    /// Terminal Type (0000,4010), LT, VM 1, retired
    public static var terminalType: Self { .init(AttributeTag(rawValue: 0x00004010), .LT) }
    /// Message Set ID (0000,5010), SH, VM 1, retired
    public static var messageSetID: Self { .init(AttributeTag(rawValue: 0x00005010), .SH) }
    /// End Message ID (0000,5020), SH, VM 1, retired
    public static var endMessageID: Self { .init(AttributeTag(rawValue: 0x00005020), .SH) }
    /// Display Format (0000,5110), LT, VM 1, retired
    public static var displayFormat: Self { .init(AttributeTag(rawValue: 0x00005110), .LT) }
    /// Page Position ID (0000,5120), LT, VM 1, retired
    public static var pagePositionID: Self { .init(AttributeTag(rawValue: 0x00005120), .LT) }
    /// Text Format ID (0000,5130), CS, VM 1, retired
    public static var textFormatID: Self { .init(AttributeTag(rawValue: 0x00005130), .CS) }
    /// Normal/Reverse (0000,5140), CS, VM 1, retired
    public static var normalReverse: Self { .init(AttributeTag(rawValue: 0x00005140), .CS) }
    /// Add Gray Scale (0000,5150), CS, VM 1, retired
    public static var addGrayScale: Self { .init(AttributeTag(rawValue: 0x00005150), .CS) }
    /// Borders (0000,5160), CS, VM 1, retired
    public static var borders: Self { .init(AttributeTag(rawValue: 0x00005160), .CS) }
    /// Command Magnification Type (0000,5180), CS, VM 1, retired
    public static var commandMagnificationType: Self { .init(AttributeTag(rawValue: 0x00005180), .CS) }
    /// Erase (0000,5190), CS, VM 1, retired
    public static var erase: Self { .init(AttributeTag(rawValue: 0x00005190), .CS) }
    /// Print (0000,51A0), CS, VM 1, retired
    public static var print: Self { .init(AttributeTag(rawValue: 0x000051A0), .CS) }
    /// Implementation Version Name (0002,0013), SH, VM 1
    public static var implementationVersionName: Self { .init(AttributeTag(rawValue: 0x00020013), .SH) }
    /// Source Application Entity Title (0002,0016), AE, VM 1
    public static var sourceApplicationEntityTitle: Self { .init(AttributeTag(rawValue: 0x00020016), .AE) }
    /// Sending Application Entity Title (0002,0017), AE, VM 1
    public static var sendingApplicationEntityTitle: Self { .init(AttributeTag(rawValue: 0x00020017), .AE) }
    /// Receiving Application Entity Title (0002,0018), AE, VM 1
    public static var receivingApplicationEntityTitle: Self { .init(AttributeTag(rawValue: 0x00020018), .AE) }
    /// Source Presentation Address (0002,0026), UR, VM 1
    public static var sourcePresentationAddress: Self { .init(AttributeTag(rawValue: 0x00020026), .UR) }
    /// Sending Presentation Address (0002,0027), UR, VM 1
    public static var sendingPresentationAddress: Self { .init(AttributeTag(rawValue: 0x00020027), .UR) }
    /// Receiving Presentation Address (0002,0028), UR, VM 1
    public static var receivingPresentationAddress: Self { .init(AttributeTag(rawValue: 0x00020028), .UR) }
    /// File-set ID (0004,1130), CS, VM 1
    public static var fileSetID: Self { .init(AttributeTag(rawValue: 0x00041130), .CS) }
    /// Specific Character Set of File-set Descriptor File (0004,1142), CS, VM 1
    public static var specificCharacterSetOfFileSetDescriptorFile: Self { .init(AttributeTag(rawValue: 0x00041142), .CS) }
    /// Directory Record Type (0004,1430), CS, VM 1
    public static var directoryRecordType: Self { .init(AttributeTag(rawValue: 0x00041430), .CS) }
    /// Recognition Code (0008,0010), SH, VM 1, retired
    public static var recognitionCode: Self { .init(AttributeTag(rawValue: 0x00080010), .SH) }
    /// Synthetic Data (0008,001C), CS, VM 1
    public static var syntheticData: Self { .init(AttributeTag(rawValue: 0x0008001C), .CS) }
    /// Data Set Subtype (0008,0041), LO, VM 1, retired
    public static var dataSetSubtype: Self { .init(AttributeTag(rawValue: 0x00080041), .LO) }
    /// Nuclear Medicine Series Type (0008,0042), CS, VM 1, retired
    public static var nuclearMedicineSeriesType: Self { .init(AttributeTag(rawValue: 0x00080042), .CS) }
    /// Accession Number (0008,0050), SH, VM 1
    public static var accessionNumber: Self { .init(AttributeTag(rawValue: 0x00080050), .SH) }
    /// Query/Retrieve Level (0008,0052), CS, VM 1
    public static var queryRetrieveLevel: Self { .init(AttributeTag(rawValue: 0x00080052), .CS) }
    /// Query/Retrieve View (0008,0053), CS, VM 1
    public static var queryRetrieveView: Self { .init(AttributeTag(rawValue: 0x00080053), .CS) }
    /// Station AE Title (0008,0055), AE, VM 1
    public static var stationAETitle: Self { .init(AttributeTag(rawValue: 0x00080055), .AE) }
    /// Instance Availability (0008,0056), CS, VM 1
    public static var instanceAvailability: Self { .init(AttributeTag(rawValue: 0x00080056), .CS) }
    /// Modality (0008,0060), CS, VM 1
    public static var modality: Self { .init(AttributeTag(rawValue: 0x00080060), .CS) }
    /// Conversion Type (0008,0064), CS, VM 1
    public static var conversionType: Self { .init(AttributeTag(rawValue: 0x00080064), .CS) }
    /// Presentation Intent Type (0008,0068), CS, VM 1
    public static var presentationIntentType: Self { .init(AttributeTag(rawValue: 0x00080068), .CS) }
    /// Manufacturer (0008,0070), LO, VM 1
    public static var manufacturer: Self { .init(AttributeTag(rawValue: 0x00080070), .LO) }
    /// Institution Name (0008,0080), LO, VM 1
    public static var institutionName: Self { .init(AttributeTag(rawValue: 0x00080080), .LO) }
    /// Institution Address (0008,0081), ST, VM 1
    public static var institutionAddress: Self { .init(AttributeTag(rawValue: 0x00080081), .ST) }
    /// Referring Physician's Address (0008,0092), ST, VM 1
    public static var referringPhysicianAddress: Self { .init(AttributeTag(rawValue: 0x00080092), .ST) }
    /// Code Value (0008,0100), SH, VM 1
    public static var codeValue: Self { .init(AttributeTag(rawValue: 0x00080100), .SH) }
    /// Extended Code Value (0008,0101), LO, VM 1
    public static var extendedCodeValue: Self { .init(AttributeTag(rawValue: 0x00080101), .LO) }
    /// Coding Scheme Designator (0008,0102), SH, VM 1
    public static var codingSchemeDesignator: Self { .init(AttributeTag(rawValue: 0x00080102), .SH) }
    /// Coding Scheme Version (0008,0103), SH, VM 1
    public static var codingSchemeVersion: Self { .init(AttributeTag(rawValue: 0x00080103), .SH) }
    /// Code Meaning (0008,0104), LO, VM 1
    public static var codeMeaning: Self { .init(AttributeTag(rawValue: 0x00080104), .LO) }
    /// Mapping Resource (0008,0105), CS, VM 1
    public static var mappingResource: Self { .init(AttributeTag(rawValue: 0x00080105), .CS) }
    /// Extended Code Meaning (0008,0108), LT, VM 1
    public static var extendedCodeMeaning: Self { .init(AttributeTag(rawValue: 0x00080108), .LT) }
    /// Coding Scheme URL Type (0008,010A), CS, VM 1
    public static var codingSchemeURLType: Self { .init(AttributeTag(rawValue: 0x0008010A), .CS) }
    /// Context Group Extension Flag (0008,010B), CS, VM 1
    public static var contextGroupExtensionFlag: Self { .init(AttributeTag(rawValue: 0x0008010B), .CS) }
    /// Coding Scheme URL (0008,010E), UR, VM 1
    public static var codingSchemeURL: Self { .init(AttributeTag(rawValue: 0x0008010E), .UR) }
    /// Context Identifier (0008,010F), CS, VM 1
    public static var contextIdentifier: Self { .init(AttributeTag(rawValue: 0x0008010F), .CS) }
    /// Coding Scheme Registry (0008,0112), LO, VM 1
    public static var codingSchemeRegistry: Self { .init(AttributeTag(rawValue: 0x00080112), .LO) }
    /// Coding Scheme External ID (0008,0114), ST, VM 1
    public static var codingSchemeExternalID: Self { .init(AttributeTag(rawValue: 0x00080114), .ST) }
    /// Coding Scheme Name (0008,0115), ST, VM 1
    public static var codingSchemeName: Self { .init(AttributeTag(rawValue: 0x00080115), .ST) }
    /// Coding Scheme Responsible Organization (0008,0116), ST, VM 1
    public static var codingSchemeResponsibleOrganization: Self { .init(AttributeTag(rawValue: 0x00080116), .ST) }
    /// Long Code Value (0008,0119), UC, VM 1
    public static var longCodeValue: Self { .init(AttributeTag(rawValue: 0x00080119), .UC) }
    /// URN Code Value (0008,0120), UR, VM 1
    public static var urnCodeValue: Self { .init(AttributeTag(rawValue: 0x00080120), .UR) }
    /// Mapping Resource Name (0008,0122), LO, VM 1
    public static var mappingResourceName: Self { .init(AttributeTag(rawValue: 0x00080122), .LO) }
    /// Timezone Offset From UTC (0008,0201), SH, VM 1
    public static var timezoneOffsetFromUTC: Self { .init(AttributeTag(rawValue: 0x00080201), .SH) }
    /// Equipment Modality (0008,0221), CS, VM 1
    public static var equipmentModality: Self { .init(AttributeTag(rawValue: 0x00080221), .CS) }
    /// Manufacturer's Related Model Group (0008,0222), LO, VM 1
    public static var manufacturerRelatedModelGroup: Self { .init(AttributeTag(rawValue: 0x00080222), .LO) }
    /// Private Creator Reference (0008,0302), LO, VM 1
    public static var privateCreatorReference: Self { .init(AttributeTag(rawValue: 0x00080302), .LO) }
    /// Block Identifying Information Status (0008,0303), CS, VM 1
    public static var blockIdentifyingInformationStatus: Self { .init(AttributeTag(rawValue: 0x00080303), .CS) }
    /// Deidentification Action (0008,0307), CS, VM 1
    public static var deidentificationAction: Self { .init(AttributeTag(rawValue: 0x00080307), .CS) }
    /// Private Data Element Value Representation (0008,030A), CS, VM 1
    public static var privateDataElementValueRepresentation: Self { .init(AttributeTag(rawValue: 0x0008030A), .CS) }
    /// Private Data Element Name (0008,030C), UC, VM 1
    public static var privateDataElementName: Self { .init(AttributeTag(rawValue: 0x0008030C), .UC) }
    /// Private Data Element Keyword (0008,030D), UC, VM 1
    public static var privateDataElementKeyword: Self { .init(AttributeTag(rawValue: 0x0008030D), .UC) }
    /// Private Data Element Description (0008,030E), UT, VM 1
    public static var privateDataElementDescription: Self { .init(AttributeTag(rawValue: 0x0008030E), .UT) }
    /// Private Data Element Encoding (0008,030F), UT, VM 1
    public static var privateDataElementEncoding: Self { .init(AttributeTag(rawValue: 0x0008030F), .UT) }
    /// Inventory Purpose (0008,0401), LT, VM 1
    public static var inventoryPurpose: Self { .init(AttributeTag(rawValue: 0x00080401), .LT) }
    /// Inventory Instance Description (0008,0402), LT, VM 1
    public static var inventoryInstanceDescription: Self { .init(AttributeTag(rawValue: 0x00080402), .LT) }
    /// Inventory Level (0008,0403), CS, VM 1
    public static var inventoryLevel: Self { .init(AttributeTag(rawValue: 0x00080403), .CS) }
    /// Removed from Operational Use (0008,0405), CS, VM 1
    public static var removedFromOperationalUse: Self { .init(AttributeTag(rawValue: 0x00080405), .CS) }
    /// Stored Instance Base URI (0008,0407), UR, VM 1
    public static var storedInstanceBaseURI: Self { .init(AttributeTag(rawValue: 0x00080407), .UR) }
    /// Folder Access URI (0008,0408), UR, VM 1
    public static var folderAccessURI: Self { .init(AttributeTag(rawValue: 0x00080408), .UR) }
    /// File Access URI (0008,0409), UR, VM 1
    public static var fileAccessURI: Self { .init(AttributeTag(rawValue: 0x00080409), .UR) }
    /// Container File Type (0008,040A), CS, VM 1
    public static var containerFileType: Self { .init(AttributeTag(rawValue: 0x0008040A), .CS) }
    /// Filename in Container (0008,040B), UR, VM 1
    public static var filenameInContainer: Self { .init(AttributeTag(rawValue: 0x0008040B), .UR) }
    /// Retain Instances (0008,0415), CS, VM 1
    public static var retainInstances: Self { .init(AttributeTag(rawValue: 0x00080415), .CS) }
    /// Transaction Status (0008,0417), CS, VM 1
    public static var transactionStatus: Self { .init(AttributeTag(rawValue: 0x00080417), .CS) }
    /// Transaction Status Comment (0008,0418), LT, VM 1
    public static var transactionStatusComment: Self { .init(AttributeTag(rawValue: 0x00080418), .LT) }
    /// Inventory Completion Status (0008,0426), CS, VM 1
    public static var inventoryCompletionStatus: Self { .init(AttributeTag(rawValue: 0x00080426), .CS) }
    /// Network ID (0008,1000), AE, VM 1, retired
    public static var networkID: Self { .init(AttributeTag(rawValue: 0x00081000), .AE) }
    /// Station Name (0008,1010), SH, VM 1
    public static var stationName: Self { .init(AttributeTag(rawValue: 0x00081010), .SH) }
    /// Study Description (0008,1030), LO, VM 1
    public static var studyDescription: Self { .init(AttributeTag(rawValue: 0x00081030), .LO) }
    /// Series Description (0008,103E), LO, VM 1
    public static var seriesDescription: Self { .init(AttributeTag(rawValue: 0x0008103E), .LO) }
    /// Institutional Department Name (0008,1040), LO, VM 1
    public static var institutionalDepartmentName: Self { .init(AttributeTag(rawValue: 0x00081040), .LO) }
    /// Pyramid Description (0008,1088), LO, VM 1
    public static var pyramidDescription: Self { .init(AttributeTag(rawValue: 0x00081088), .LO) }
    /// Manufacturer's Model Name (0008,1090), LO, VM 1
    public static var manufacturerModelName: Self { .init(AttributeTag(rawValue: 0x00081090), .LO) }
    /// Retrieve URL (0008,1190), UR, VM 1
    public static var retrieveURL: Self { .init(AttributeTag(rawValue: 0x00081190), .UR) }
    /// Lossy Image Compression (Retired) (0008,2110), CS, VM 1, retired
    public static var lossyImageCompressionRetired: Self { .init(AttributeTag(rawValue: 0x00082110), .CS) }
    /// Derivation Description (0008,2111), ST, VM 1
    public static var derivationDescription: Self { .init(AttributeTag(rawValue: 0x00082111), .ST) }
    /// Stage Name (0008,2120), SH, VM 1
    public static var stageName: Self { .init(AttributeTag(rawValue: 0x00082120), .SH) }
    /// View Name (0008,2127), SH, VM 1
    public static var viewName: Self { .init(AttributeTag(rawValue: 0x00082127), .SH) }
    /// Transducer Position (0008,2200), CS, VM 1, retired
    public static var transducerPosition: Self { .init(AttributeTag(rawValue: 0x00082200), .CS) }
    /// Transducer Orientation (0008,2204), CS, VM 1, retired
    public static var transducerOrientation: Self { .init(AttributeTag(rawValue: 0x00082204), .CS) }
    /// Anatomic Structure (0008,2208), CS, VM 1, retired
    public static var anatomicStructure: Self { .init(AttributeTag(rawValue: 0x00082208), .CS) }
    /// Anatomic Perspective Description (Trial) (0008,2256), ST, VM 1, retired
    public static var anatomicPerspectiveDescriptionTrial: Self { .init(AttributeTag(rawValue: 0x00082256), .ST) }
    /// Anatomic Location Of Examining Instrument Description (Trial) (0008,2258), ST, VM 1, retired
    public static var anatomicLocationOfExaminingInstrumentDescriptionTrial: Self { .init(AttributeTag(rawValue: 0x00082258), .ST) }
    /// Identifying Comments (0008,4000), LT, VM 1, retired
    public static var identifyingComments: Self { .init(AttributeTag(rawValue: 0x00084000), .LT) }
    /// Pixel Presentation (0008,9205), CS, VM 1
    public static var pixelPresentation: Self { .init(AttributeTag(rawValue: 0x00089205), .CS) }
    /// Volumetric Properties (0008,9206), CS, VM 1
    public static var volumetricProperties: Self { .init(AttributeTag(rawValue: 0x00089206), .CS) }
    /// Volume Based Calculation Technique (0008,9207), CS, VM 1
    public static var volumeBasedCalculationTechnique: Self { .init(AttributeTag(rawValue: 0x00089207), .CS) }
    /// Complex Image Component (0008,9208), CS, VM 1
    public static var complexImageComponent: Self { .init(AttributeTag(rawValue: 0x00089208), .CS) }
    /// Acquisition Contrast (0008,9209), CS, VM 1
    public static var acquisitionContrast: Self { .init(AttributeTag(rawValue: 0x00089209), .CS) }
    /// Skip Frame Range Flag (0008,9460), CS, VM 1
    public static var skipFrameRangeFlag: Self { .init(AttributeTag(rawValue: 0x00089460), .CS) }
    /// Name to Use (0010,0012), LT, VM 1
    public static var nameToUse: Self { .init(AttributeTag(rawValue: 0x00100012), .LT) }
    /// Name to Use Comment (0010,0013), UT, VM 1
    public static var nameToUseComment: Self { .init(AttributeTag(rawValue: 0x00100013), .UT) }
    /// Pronoun Comment (0010,0016), UT, VM 1
    public static var pronounComment: Self { .init(AttributeTag(rawValue: 0x00100016), .UT) }
    /// Patient ID (0010,0020), LO, VM 1
    public static var patientID: Self { .init(AttributeTag(rawValue: 0x00100020), .LO) }
    /// Issuer of Patient ID (0010,0021), LO, VM 1
    public static var issuerOfPatientID: Self { .init(AttributeTag(rawValue: 0x00100021), .LO) }
    /// Type of Patient ID (0010,0022), CS, VM 1
    public static var typeOfPatientID: Self { .init(AttributeTag(rawValue: 0x00100022), .CS) }
    /// Patient's Birth Date in Alternative Calendar (0010,0033), LO, VM 1
    public static var patientBirthDateInAlternativeCalendar: Self { .init(AttributeTag(rawValue: 0x00100033), .LO) }
    /// Patient's Death Date in Alternative Calendar (0010,0034), LO, VM 1
    public static var patientDeathDateInAlternativeCalendar: Self { .init(AttributeTag(rawValue: 0x00100034), .LO) }
    /// Patient's Alternative Calendar (0010,0035), CS, VM 1
    public static var patientAlternativeCalendar: Self { .init(AttributeTag(rawValue: 0x00100035), .CS) }
    /// Patient's Sex (0010,0040), CS, VM 1
    public static var patientSex: Self { .init(AttributeTag(rawValue: 0x00100040), .CS) }
    /// Sex Parameters for Clinical Use Category Comment (0010,0042), UT, VM 1
    public static var sexParametersForClinicalUseCategoryComment: Self { .init(AttributeTag(rawValue: 0x00100042), .UT) }
    /// Gender Identity Comment (0010,0045), UT, VM 1
    public static var genderIdentityComment: Self { .init(AttributeTag(rawValue: 0x00100045), .UT) }
    /// Sex Parameters for Clinical Use Category Reference (0010,0047), UR, VM 1-n
    public static var sexParametersForClinicalUseCategoryReference: Self { .init(AttributeTag(rawValue: 0x00100047), .UR) }
    /// Quality Control Subject (0010,0200), CS, VM 1
    public static var qualityControlSubject: Self { .init(AttributeTag(rawValue: 0x00100200), .CS) }
    /// Strain Description (0010,0212), UC, VM 1
    public static var strainDescription: Self { .init(AttributeTag(rawValue: 0x00100212), .UC) }
    /// Strain Nomenclature (0010,0213), LO, VM 1
    public static var strainNomenclature: Self { .init(AttributeTag(rawValue: 0x00100213), .LO) }
    /// Strain Stock Number (0010,0214), LO, VM 1
    public static var strainStockNumber: Self { .init(AttributeTag(rawValue: 0x00100214), .LO) }
    /// Strain Source (0010,0217), LO, VM 1
    public static var strainSource: Self { .init(AttributeTag(rawValue: 0x00100217), .LO) }
    /// Strain Additional Information (0010,0218), UT, VM 1
    public static var strainAdditionalInformation: Self { .init(AttributeTag(rawValue: 0x00100218), .UT) }
    /// Genetic Modifications Description (0010,0222), UC, VM 1
    public static var geneticModificationsDescription: Self { .init(AttributeTag(rawValue: 0x00100222), .UC) }
    /// Genetic Modifications Nomenclature (0010,0223), LO, VM 1
    public static var geneticModificationsNomenclature: Self { .init(AttributeTag(rawValue: 0x00100223), .LO) }
    /// Patient's Address (0010,1040), LO, VM 1
    public static var patientAddress: Self { .init(AttributeTag(rawValue: 0x00101040), .LO) }
    /// Military Rank (0010,1080), LO, VM 1
    public static var militaryRank: Self { .init(AttributeTag(rawValue: 0x00101080), .LO) }
    /// Branch of Service (0010,1081), LO, VM 1
    public static var branchOfService: Self { .init(AttributeTag(rawValue: 0x00101081), .LO) }
    /// Medical Record Locator (0010,1090), LO, VM 1, retired
    public static var medicalRecordLocator: Self { .init(AttributeTag(rawValue: 0x00101090), .LO) }
    /// Country of Residence (0010,2150), LO, VM 1
    public static var countryOfResidence: Self { .init(AttributeTag(rawValue: 0x00102150), .LO) }
    /// Region of Residence (0010,2152), LO, VM 1
    public static var regionOfResidence: Self { .init(AttributeTag(rawValue: 0x00102152), .LO) }
    /// Patient's Telecom Information (0010,2155), LT, VM 1
    public static var patientTelecomInformation: Self { .init(AttributeTag(rawValue: 0x00102155), .LT) }
    /// Ethnic Group (0010,2160), SH, VM 1, retired
    public static var ethnicGroup: Self { .init(AttributeTag(rawValue: 0x00102160), .SH) }
    /// Occupation (0010,2180), SH, VM 1
    public static var occupation: Self { .init(AttributeTag(rawValue: 0x00102180), .SH) }
    /// Smoking Status (0010,21A0), CS, VM 1
    public static var smokingStatus: Self { .init(AttributeTag(rawValue: 0x001021A0), .CS) }
    /// Additional Patient History (0010,21B0), LT, VM 1
    public static var additionalPatientHistory: Self { .init(AttributeTag(rawValue: 0x001021B0), .LT) }
    /// Patient's Religious Preference (0010,21F0), LO, VM 1
    public static var patientReligiousPreference: Self { .init(AttributeTag(rawValue: 0x001021F0), .LO) }
    /// Patient Species Description (0010,2201), LO, VM 1
    public static var patientSpeciesDescription: Self { .init(AttributeTag(rawValue: 0x00102201), .LO) }
    /// Patient's Sex Neutered (0010,2203), CS, VM 1
    public static var patientSexNeutered: Self { .init(AttributeTag(rawValue: 0x00102203), .CS) }
    /// Anatomical Orientation Type (0010,2210), CS, VM 1
    public static var anatomicalOrientationType: Self { .init(AttributeTag(rawValue: 0x00102210), .CS) }
    /// Patient Breed Description (0010,2292), LO, VM 1
    public static var patientBreedDescription: Self { .init(AttributeTag(rawValue: 0x00102292), .LO) }
    /// Breed Registration Number (0010,2295), LO, VM 1
    public static var breedRegistrationNumber: Self { .init(AttributeTag(rawValue: 0x00102295), .LO) }
    /// Responsible Person Role (0010,2298), CS, VM 1
    public static var responsiblePersonRole: Self { .init(AttributeTag(rawValue: 0x00102298), .CS) }
    /// Responsible Organization (0010,2299), LO, VM 1
    public static var responsibleOrganization: Self { .init(AttributeTag(rawValue: 0x00102299), .LO) }
    /// Patient Comments (0010,4000), LT, VM 1
    public static var patientComments: Self { .init(AttributeTag(rawValue: 0x00104000), .LT) }
    /// Clinical Trial Sponsor Name (0012,0010), LO, VM 1
    public static var clinicalTrialSponsorName: Self { .init(AttributeTag(rawValue: 0x00120010), .LO) }
    /// Clinical Trial Protocol ID (0012,0020), LO, VM 1
    public static var clinicalTrialProtocolID: Self { .init(AttributeTag(rawValue: 0x00120020), .LO) }
    /// Clinical Trial Protocol Name (0012,0021), LO, VM 1
    public static var clinicalTrialProtocolName: Self { .init(AttributeTag(rawValue: 0x00120021), .LO) }
    /// Issuer of Clinical Trial Protocol ID (0012,0022), LO, VM 1
    public static var issuerOfClinicalTrialProtocolID: Self { .init(AttributeTag(rawValue: 0x00120022), .LO) }
    /// Clinical Trial Site ID (0012,0030), LO, VM 1
    public static var clinicalTrialSiteID: Self { .init(AttributeTag(rawValue: 0x00120030), .LO) }
    /// Clinical Trial Site Name (0012,0031), LO, VM 1
    public static var clinicalTrialSiteName: Self { .init(AttributeTag(rawValue: 0x00120031), .LO) }
    /// Issuer of Clinical Trial Site ID (0012,0032), LO, VM 1
    public static var issuerOfClinicalTrialSiteID: Self { .init(AttributeTag(rawValue: 0x00120032), .LO) }
    /// Clinical Trial Subject ID (0012,0040), LO, VM 1
    public static var clinicalTrialSubjectID: Self { .init(AttributeTag(rawValue: 0x00120040), .LO) }
    /// Issuer of Clinical Trial Subject ID (0012,0041), LO, VM 1
    public static var issuerOfClinicalTrialSubjectID: Self { .init(AttributeTag(rawValue: 0x00120041), .LO) }
    /// Clinical Trial Subject Reading ID (0012,0042), LO, VM 1
    public static var clinicalTrialSubjectReadingID: Self { .init(AttributeTag(rawValue: 0x00120042), .LO) }
    /// Issuer of Clinical Trial Subject Reading ID (0012,0043), LO, VM 1
    public static var issuerOfClinicalTrialSubjectReadingID: Self { .init(AttributeTag(rawValue: 0x00120043), .LO) }
    /// Clinical Trial Time Point ID (0012,0050), LO, VM 1
    public static var clinicalTrialTimePointID: Self { .init(AttributeTag(rawValue: 0x00120050), .LO) }
    /// Clinical Trial Time Point Description (0012,0051), ST, VM 1
    public static var clinicalTrialTimePointDescription: Self { .init(AttributeTag(rawValue: 0x00120051), .ST) }
    /// Longitudinal Temporal Event Type (0012,0053), CS, VM 1
    public static var longitudinalTemporalEventType: Self { .init(AttributeTag(rawValue: 0x00120053), .CS) }
    /// Issuer of Clinical Trial Time Point ID (0012,0055), LO, VM 1
    public static var issuerOfClinicalTrialTimePointID: Self { .init(AttributeTag(rawValue: 0x00120055), .LO) }
    /// Clinical Trial Coordinating Center Name (0012,0060), LO, VM 1
    public static var clinicalTrialCoordinatingCenterName: Self { .init(AttributeTag(rawValue: 0x00120060), .LO) }
    /// Patient Identity Removed (0012,0062), CS, VM 1
    public static var patientIdentityRemoved: Self { .init(AttributeTag(rawValue: 0x00120062), .CS) }
    /// Clinical Trial Series ID (0012,0071), LO, VM 1
    public static var clinicalTrialSeriesID: Self { .init(AttributeTag(rawValue: 0x00120071), .LO) }
    /// Clinical Trial Series Description (0012,0072), LO, VM 1
    public static var clinicalTrialSeriesDescription: Self { .init(AttributeTag(rawValue: 0x00120072), .LO) }
    /// Issuer of Clinical Trial Series ID (0012,0073), LO, VM 1
    public static var issuerOfClinicalTrialSeriesID: Self { .init(AttributeTag(rawValue: 0x00120073), .LO) }
    /// Clinical Trial Protocol Ethics Committee Name (0012,0081), LO, VM 1
    public static var clinicalTrialProtocolEthicsCommitteeName: Self { .init(AttributeTag(rawValue: 0x00120081), .LO) }
    /// Clinical Trial Protocol Ethics Committee Approval Number (0012,0082), LO, VM 1
    public static var clinicalTrialProtocolEthicsCommitteeApprovalNumber: Self { .init(AttributeTag(rawValue: 0x00120082), .LO) }
    /// Distribution Type (0012,0084), CS, VM 1
    public static var distributionType: Self { .init(AttributeTag(rawValue: 0x00120084), .CS) }
    /// Consent for Distribution Flag (0012,0085), CS, VM 1
    public static var consentForDistributionFlag: Self { .init(AttributeTag(rawValue: 0x00120085), .CS) }
    /// CAD File Format (0014,0023), ST, VM 1, retired
    public static var cadFileFormat: Self { .init(AttributeTag(rawValue: 0x00140023), .ST) }
    /// Component Reference System (0014,0024), ST, VM 1, retired
    public static var componentReferenceSystem: Self { .init(AttributeTag(rawValue: 0x00140024), .ST) }
    /// Component Manufacturing Procedure (0014,0025), ST, VM 1
    public static var componentManufacturingProcedure: Self { .init(AttributeTag(rawValue: 0x00140025), .ST) }
    /// Component Manufacturer (0014,0028), ST, VM 1
    public static var componentManufacturer: Self { .init(AttributeTag(rawValue: 0x00140028), .ST) }
    /// Material Grade (0014,0042), ST, VM 1
    public static var materialGrade: Self { .init(AttributeTag(rawValue: 0x00140042), .ST) }
    /// Material Properties Description (0014,0044), ST, VM 1
    public static var materialPropertiesDescription: Self { .init(AttributeTag(rawValue: 0x00140044), .ST) }
    /// Material Properties File Format (Retired) (0014,0045), ST, VM 1, retired
    public static var materialPropertiesFileFormatRetired: Self { .init(AttributeTag(rawValue: 0x00140045), .ST) }
    /// Material Notes (0014,0046), LT, VM 1
    public static var materialNotes: Self { .init(AttributeTag(rawValue: 0x00140046), .LT) }
    /// Component Shape (0014,0050), CS, VM 1
    public static var componentShape: Self { .init(AttributeTag(rawValue: 0x00140050), .CS) }
    /// Curvature Type (0014,0052), CS, VM 1
    public static var curvatureType: Self { .init(AttributeTag(rawValue: 0x00140052), .CS) }
    /// Secondary Approval Status (0014,0101), CS, VM 1
    public static var secondaryApprovalStatus: Self { .init(AttributeTag(rawValue: 0x00140101), .CS) }
    /// Repair ID (0014,0105), ST, VM 1
    public static var repairID: Self { .init(AttributeTag(rawValue: 0x00140105), .ST) }
    /// Data Element Name (0014,0203), LO, VM 1
    public static var dataElementName: Self { .init(AttributeTag(rawValue: 0x00140203), .LO) }
    /// Data Element Description (0014,0204), LO, VM 1
    public static var dataElementDescription: Self { .init(AttributeTag(rawValue: 0x00140204), .LO) }
    /// Data Element Conditionality (0014,0205), CS, VM 1
    public static var dataElementConditionality: Self { .init(AttributeTag(rawValue: 0x00140205), .CS) }
    /// Actual Environmental Conditions (0014,1010), ST, VM 1
    public static var actualEnvironmentalConditions: Self { .init(AttributeTag(rawValue: 0x00141010), .ST) }
    /// Environmental Conditions (0014,1040), ST, VM 1
    public static var environmentalConditions: Self { .init(AttributeTag(rawValue: 0x00141040), .ST) }
    /// Indication Label (0014,2016), SH, VM 1
    public static var indicationLabel: Self { .init(AttributeTag(rawValue: 0x00142016), .SH) }
    /// Indication Description (0014,2018), ST, VM 1
    public static var indicationDescription: Self { .init(AttributeTag(rawValue: 0x00142018), .ST) }
    /// Indication Disposition (0014,201C), CS, VM 1
    public static var indicationDisposition: Self { .init(AttributeTag(rawValue: 0x0014201C), .CS) }
    /// Property Label (0014,2032), SH, VM 1
    public static var propertyLabel: Self { .init(AttributeTag(rawValue: 0x00142032), .SH) }
    /// Coordinate System Axis Description (0014,2206), ST, VM 1
    public static var coordinateSystemAxisDescription: Self { .init(AttributeTag(rawValue: 0x00142206), .ST) }
    /// Coordinate System Data Set Mapping (0014,2208), CS, VM 1
    public static var coordinateSystemDataSetMapping: Self { .init(AttributeTag(rawValue: 0x00142208), .CS) }
    /// Coordinate System Axis Type (0014,220C), CS, VM 1
    public static var coordinateSystemAxisType: Self { .init(AttributeTag(rawValue: 0x0014220C), .CS) }
    /// Coordinate System Axis Units (0014,220E), CS, VM 1
    public static var coordinateSystemAxisUnits: Self { .init(AttributeTag(rawValue: 0x0014220E), .CS) }
    /// Transform Description (0014,2222), ST, VM 1
    public static var transformDescription: Self { .init(AttributeTag(rawValue: 0x00142222), .ST) }
    /// Transformed Axis Units (0014,2228), CS, VM 1
    public static var transformedAxisUnits: Self { .init(AttributeTag(rawValue: 0x00142228), .CS) }
    /// Sensor Name (0014,3022), ST, VM 1
    public static var sensorName: Self { .init(AttributeTag(rawValue: 0x00143022), .ST) }
    /// Filter Material Used in Gain Calibration (0014,3074), LO, VM 1
    public static var filterMaterialUsedInGainCalibration: Self { .init(AttributeTag(rawValue: 0x00143074), .LO) }
    /// Calibration Notes (0014,3099), LT, VM 1
    public static var calibrationNotes: Self { .init(AttributeTag(rawValue: 0x00143099), .LT) }
    /// Linearity Correction Technique (0014,3100), LT, VM 1
    public static var linearityCorrectionTechnique: Self { .init(AttributeTag(rawValue: 0x00143100), .LT) }
    /// Beam Hardening Correction Technique (0014,3101), LT, VM 1
    public static var beamHardeningCorrectionTechnique: Self { .init(AttributeTag(rawValue: 0x00143101), .LT) }
    /// Pulser Type (0014,4004), CS, VM 1
    public static var pulserType: Self { .init(AttributeTag(rawValue: 0x00144004), .CS) }
    /// Pulser Notes (0014,4006), LT, VM 1
    public static var pulserNotes: Self { .init(AttributeTag(rawValue: 0x00144006), .LT) }
    /// Amplifier Type (0014,400A), CS, VM 1
    public static var amplifierType: Self { .init(AttributeTag(rawValue: 0x0014400A), .CS) }
    /// Receiver Notes (0014,400C), LT, VM 1
    public static var receiverNotes: Self { .init(AttributeTag(rawValue: 0x0014400C), .LT) }
    /// Pre-Amplifier Notes (0014,400F), LT, VM 1
    public static var preAmplifierNotes: Self { .init(AttributeTag(rawValue: 0x0014400F), .LT) }
    /// Element Shape (0014,4013), CS, VM 1
    public static var elementShape: Self { .init(AttributeTag(rawValue: 0x00144013), .CS) }
    /// Modulation Type (0014,4026), CS, VM 1
    public static var modulationType: Self { .init(AttributeTag(rawValue: 0x00144026), .CS) }
    /// Acquisition Compression Type (0014,4032), CS, VM 1
    public static var acquisitionCompressionType: Self { .init(AttributeTag(rawValue: 0x00144032), .CS) }
    /// DAC Type (0014,4036), CS, VM 1
    public static var dacType: Self { .init(AttributeTag(rawValue: 0x00144036), .CS) }
    /// Coupling Technique (0014,4054), ST, VM 1
    public static var couplingTechnique: Self { .init(AttributeTag(rawValue: 0x00144054), .ST) }
    /// Coupling Medium (0014,4056), ST, VM 1
    public static var couplingMedium: Self { .init(AttributeTag(rawValue: 0x00144056), .ST) }
    /// Delay Law Identifier (0014,405C), ST, VM 1
    public static var delayLawIdentifier: Self { .init(AttributeTag(rawValue: 0x0014405C), .ST) }
    /// Calibration Procedure (0014,4072), ST, VM 1
    public static var calibrationProcedure: Self { .init(AttributeTag(rawValue: 0x00144072), .ST) }
    /// Procedure Version (0014,4074), SH, VM 1
    public static var procedureVersion: Self { .init(AttributeTag(rawValue: 0x00144074), .SH) }
    /// Drive Type (0014,4081), CS, VM 1
    public static var driveType: Self { .init(AttributeTag(rawValue: 0x00144081), .CS) }
    /// Probe Drive Notes (0014,4082), LT, VM 1
    public static var probeDriveNotes: Self { .init(AttributeTag(rawValue: 0x00144082), .LT) }
    /// Scan Procedure (0014,409B), ST, VM 1
    public static var scanProcedure: Self { .init(AttributeTag(rawValue: 0x0014409B), .ST) }
    /// Wave Dimension Description (0014,4103), LO, VM 1
    public static var waveDimensionDescription: Self { .init(AttributeTag(rawValue: 0x00144103), .LO) }
    /// Wave Dimension Value Type (0014,4105), CS, VM 1
    public static var waveDimensionValueType: Self { .init(AttributeTag(rawValue: 0x00144105), .CS) }
    /// Connector Type (0014,5105), CS, VM 1
    public static var connectorType: Self { .init(AttributeTag(rawValue: 0x00145105), .CS) }
    /// Wedge Model Number (0014,5106), SH, VM 1
    public static var wedgeModelNumber: Self { .init(AttributeTag(rawValue: 0x00145106), .SH) }
    /// Wedge Element 1 Position (0014,5109), CS, VM 1
    public static var wedgeElement1Position: Self { .init(AttributeTag(rawValue: 0x00145109), .CS) }
    /// Wedge Material (0014,510B), SH, VM 1
    public static var wedgeMaterial: Self { .init(AttributeTag(rawValue: 0x0014510B), .SH) }
    /// Wedge Name (0014,510F), SH, VM 1
    public static var wedgeName: Self { .init(AttributeTag(rawValue: 0x0014510F), .SH) }
    /// Wedge Manufacturer Name (0014,5110), SH, VM 1
    public static var wedgeManufacturerName: Self { .init(AttributeTag(rawValue: 0x00145110), .SH) }
    /// Wedge Description (0014,5111), LO, VM 1
    public static var wedgeDescription: Self { .init(AttributeTag(rawValue: 0x00145111), .LO) }
    /// Wedge Curve (0014,511E), CS, VM 1
    public static var wedgeCurve: Self { .init(AttributeTag(rawValue: 0x0014511E), .CS) }
    /// Thermography Data Capture Method (0014,601B), CS, VM 1
    public static var thermographyDataCaptureMethod: Self { .init(AttributeTag(rawValue: 0x0014601B), .CS) }
    /// Thermal Technique (0014,601C), CS, VM 1
    public static var thermalTechnique: Self { .init(AttributeTag(rawValue: 0x0014601C), .CS) }
    /// Detector Wavelength Range (0014,601E), CS, VM 1
    public static var detectorWavelengthRange: Self { .init(AttributeTag(rawValue: 0x0014601E), .CS) }
    /// Thermal Camera Calibration Type (0014,601F), CS, VM 1
    public static var thermalCameraCalibrationType: Self { .init(AttributeTag(rawValue: 0x0014601F), .CS) }
    /// Data Streaming Protocol (0014,6025), ST, VM 1-n
    public static var dataStreamingProtocol: Self { .init(AttributeTag(rawValue: 0x00146025), .ST) }
    /// Lens Filter Manufacturer (0014,6028), LO, VM 1
    public static var lensFilterManufacturer: Self { .init(AttributeTag(rawValue: 0x00146028), .LO) }
    /// Cutoff Filter Type (0014,6029), CS, VM 1
    public static var cutoffFilterType: Self { .init(AttributeTag(rawValue: 0x00146029), .CS) }
    /// Thermal Source Motion State (0014,602C), CS, VM 1
    public static var thermalSourceMotionState: Self { .init(AttributeTag(rawValue: 0x0014602C), .CS) }
    /// Thermal Source Motion Type (0014,602D), CS, VM 1
    public static var thermalSourceMotionType: Self { .init(AttributeTag(rawValue: 0x0014602D), .CS) }
    /// Coil Configuration ID (0014,602F), ST, VM 1
    public static var coilConfigurationID: Self { .init(AttributeTag(rawValue: 0x0014602F), .ST) }
    /// Shape of Individual Turn (0014,6031), CS, VM 1
    public static var shapeOfIndividualTurn: Self { .init(AttributeTag(rawValue: 0x00146031), .CS) }
    /// Flash Synchronization Protocol (0014,6036), ST, VM 1
    public static var flashSynchronizationProtocol: Self { .init(AttributeTag(rawValue: 0x00146036), .ST) }
    /// Flash Modification Status (0014,6037), CS, VM 1
    public static var flashModificationStatus: Self { .init(AttributeTag(rawValue: 0x00146037), .CS) }
    /// Laser Manufacturer (0014,6039), LO, VM 1
    public static var laserManufacturer: Self { .init(AttributeTag(rawValue: 0x00146039), .LO) }
    /// Laser Model Number (0014,603A), LO, VM 1
    public static var laserModelNumber: Self { .init(AttributeTag(rawValue: 0x0014603A), .LO) }
    /// Laser Type Description (0014,603B), ST, VM 1
    public static var laserTypeDescription: Self { .init(AttributeTag(rawValue: 0x0014603B), .ST) }
    /// Gas Used for Heating/Cooling Part (0014,603D), LO, VM 1
    public static var gasUsedForHeatingCoolingPart: Self { .init(AttributeTag(rawValue: 0x0014603D), .LO) }
    /// Probe Manufacturer (0014,603F), LO, VM 1
    public static var probeManufacturer: Self { .init(AttributeTag(rawValue: 0x0014603F), .LO) }
    /// Probe Model Number (0014,6040), LO, VM 1
    public static var probeModelNumber: Self { .init(AttributeTag(rawValue: 0x00146040), .LO) }
    /// Heat Source Description (0014,6043), UT, VM 1
    public static var heatSourceDescription: Self { .init(AttributeTag(rawValue: 0x00146043), .UT) }
    /// Surface Preparation with Optical Coating (0014,6044), CS, VM 1
    public static var surfacePreparationWithOpticalCoating: Self { .init(AttributeTag(rawValue: 0x00146044), .CS) }
    /// Optical Coating Type (0014,6045), ST, VM 1
    public static var opticalCoatingType: Self { .init(AttributeTag(rawValue: 0x00146045), .ST) }
    /// Moving Window Type (0014,604D), CS, VM 1
    public static var movingWindowType: Self { .init(AttributeTag(rawValue: 0x0014604D), .CS) }
    /// Moving Window Padding Scheme (0014,6050), CS, VM 1
    public static var movingWindowPaddingScheme: Self { .init(AttributeTag(rawValue: 0x00146050), .CS) }
    /// Spatial Filtering Scheme (0014,6053), CS, VM 1
    public static var spatialFilteringScheme: Self { .init(AttributeTag(rawValue: 0x00146053), .CS) }
    /// Operation on Time Axis Before Fitting (0014,605B), CS, VM 1
    public static var operationOnTimeAxisBeforeFitting: Self { .init(AttributeTag(rawValue: 0x0014605B), .CS) }
    /// Operation on Pixel Intensity Before Fitting (0014,605C), CS, VM 1
    public static var operationOnPixelIntensityBeforeFitting: Self { .init(AttributeTag(rawValue: 0x0014605C), .CS) }
    /// Independent Variable for Polynomial Fit (0014,605E), CS, VM 1
    public static var independentVariableForPolynomialFit: Self { .init(AttributeTag(rawValue: 0x0014605E), .CS) }
    /// Thermography Pixel Data Unit (0014,6060), CS, VM 1
    public static var thermographyPixelDataUnit: Self { .init(AttributeTag(rawValue: 0x00146060), .CS) }
    /// Battery Level (0016,0003), UT, VM 1
    public static var batteryLevel: Self { .init(AttributeTag(rawValue: 0x00160003), .UT) }
    /// Spectral Sensitivity (0016,0017), UT, VM 1
    public static var spectralSensitivity: Self { .init(AttributeTag(rawValue: 0x00160017), .UT) }
    /// EXIF Version (0016,0020), UT, VM 1
    public static var exifVersion: Self { .init(AttributeTag(rawValue: 0x00160020), .UT) }
    /// Camera Owner Name (0016,004D), UT, VM 1
    public static var cameraOwnerName: Self { .init(AttributeTag(rawValue: 0x0016004D), .UT) }
    /// Lens Make (0016,004F), UT, VM 1
    public static var lensMake: Self { .init(AttributeTag(rawValue: 0x0016004F), .UT) }
    /// Lens Model (0016,0050), UT, VM 1
    public static var lensModel: Self { .init(AttributeTag(rawValue: 0x00160050), .UT) }
    /// Lens Serial Number (0016,0051), UT, VM 1
    public static var lensSerialNumber: Self { .init(AttributeTag(rawValue: 0x00160051), .UT) }
    /// Interoperability Index (0016,0061), CS, VM 1
    public static var interoperabilityIndex: Self { .init(AttributeTag(rawValue: 0x00160061), .CS) }
    /// GPS Latitude Ref (0016,0071), CS, VM 1
    public static var gpsLatitudeRef: Self { .init(AttributeTag(rawValue: 0x00160071), .CS) }
    /// GPS Longitude Ref (0016,0073), CS, VM 1
    public static var gpsLongitudeRef: Self { .init(AttributeTag(rawValue: 0x00160073), .CS) }
    /// GPS Satellites (0016,0078), UT, VM 1
    public static var gpsSatellites: Self { .init(AttributeTag(rawValue: 0x00160078), .UT) }
    /// GPS Status (0016,0079), CS, VM 1
    public static var gpsStatus: Self { .init(AttributeTag(rawValue: 0x00160079), .CS) }
    /// GPS Measure Mode (0016,007A), CS, VM 1
    public static var gpsMeasureMode: Self { .init(AttributeTag(rawValue: 0x0016007A), .CS) }
    /// GPS Speed Ref (0016,007C), CS, VM 1
    public static var gpsSpeedRef: Self { .init(AttributeTag(rawValue: 0x0016007C), .CS) }
    /// GPS Track Ref (0016,007E), CS, VM 1
    public static var gpsTrackRef: Self { .init(AttributeTag(rawValue: 0x0016007E), .CS) }
    /// GPS Img Direction Ref (0016,0080), CS, VM 1
    public static var gpsImgDirectionRef: Self { .init(AttributeTag(rawValue: 0x00160080), .CS) }
    /// GPS Map Datum (0016,0082), UT, VM 1
    public static var gpsMapDatum: Self { .init(AttributeTag(rawValue: 0x00160082), .UT) }
    /// GPS Dest Latitude Ref (0016,0083), CS, VM 1
    public static var gpsDestLatitudeRef: Self { .init(AttributeTag(rawValue: 0x00160083), .CS) }
    /// GPS Dest Longitude Ref (0016,0085), CS, VM 1
    public static var gpsDestLongitudeRef: Self { .init(AttributeTag(rawValue: 0x00160085), .CS) }
    /// GPS Dest Bearing Ref (0016,0087), CS, VM 1
    public static var gpsDestBearingRef: Self { .init(AttributeTag(rawValue: 0x00160087), .CS) }
    /// GPS Dest Distance Ref (0016,0089), CS, VM 1
    public static var gpsDestDistanceRef: Self { .init(AttributeTag(rawValue: 0x00160089), .CS) }
    /// Light Source Polarization (0016,1001), CS, VM 1
    public static var lightSourcePolarization: Self { .init(AttributeTag(rawValue: 0x00161001), .CS) }
    /// Contact Method (0016,1003), CS, VM 1
    public static var contactMethod: Self { .init(AttributeTag(rawValue: 0x00161003), .CS) }
    /// Contrast/Bolus Agent (0018,0010), LO, VM 1
    public static var contrastBolusAgent: Self { .init(AttributeTag(rawValue: 0x00180010), .LO) }
    /// Body Part Examined (0018,0015), CS, VM 1
    public static var bodyPartExamined: Self { .init(AttributeTag(rawValue: 0x00180015), .CS) }
    /// MR Acquisition Type (0018,0023), CS, VM 1
    public static var mrAcquisitionType: Self { .init(AttributeTag(rawValue: 0x00180023), .CS) }
    /// Sequence Name (0018,0024), SH, VM 1
    public static var sequenceName: Self { .init(AttributeTag(rawValue: 0x00180024), .SH) }
    /// Angio Flag (0018,0025), CS, VM 1
    public static var angioFlag: Self { .init(AttributeTag(rawValue: 0x00180025), .CS) }
    /// Radiopharmaceutical (0018,0031), LO, VM 1
    public static var radiopharmaceutical: Self { .init(AttributeTag(rawValue: 0x00180031), .LO) }
    /// Intervention Drug Name (0018,0034), LO, VM 1
    public static var interventionDrugName: Self { .init(AttributeTag(rawValue: 0x00180034), .LO) }
    /// Therapy Type (0018,0037), CS, VM 1, retired
    public static var therapyType: Self { .init(AttributeTag(rawValue: 0x00180037), .CS) }
    /// Intervention Status (0018,0038), CS, VM 1
    public static var interventionStatus: Self { .init(AttributeTag(rawValue: 0x00180038), .CS) }
    /// Therapy Description (0018,0039), CS, VM 1, retired
    public static var therapyDescription: Self { .init(AttributeTag(rawValue: 0x00180039), .CS) }
    /// Intervention Description (0018,003A), ST, VM 1
    public static var interventionDescription: Self { .init(AttributeTag(rawValue: 0x0018003A), .ST) }
    /// Initial Cine Run State (0018,0042), CS, VM 1
    public static var initialCineRunState: Self { .init(AttributeTag(rawValue: 0x00180042), .CS) }
    /// Acquisition Termination Condition (0018,0071), CS, VM 1
    public static var acquisitionTerminationCondition: Self { .init(AttributeTag(rawValue: 0x00180071), .CS) }
    /// Acquisition Start Condition (0018,0073), CS, VM 1
    public static var acquisitionStartCondition: Self { .init(AttributeTag(rawValue: 0x00180073), .CS) }
    /// Imaged Nucleus (0018,0085), SH, VM 1
    public static var imagedNucleus: Self { .init(AttributeTag(rawValue: 0x00180085), .SH) }
    /// Device Serial Number (0018,1000), LO, VM 1
    public static var deviceSerialNumber: Self { .init(AttributeTag(rawValue: 0x00181000), .LO) }
    /// Device ID (0018,1003), LO, VM 1
    public static var deviceID: Self { .init(AttributeTag(rawValue: 0x00181003), .LO) }
    /// Plate ID (0018,1004), LO, VM 1
    public static var plateID: Self { .init(AttributeTag(rawValue: 0x00181004), .LO) }
    /// Generator ID (0018,1005), LO, VM 1
    public static var generatorID: Self { .init(AttributeTag(rawValue: 0x00181005), .LO) }
    /// Grid ID (0018,1006), LO, VM 1
    public static var gridID: Self { .init(AttributeTag(rawValue: 0x00181006), .LO) }
    /// Cassette ID (0018,1007), LO, VM 1
    public static var cassetteID: Self { .init(AttributeTag(rawValue: 0x00181007), .LO) }
    /// Gantry ID (0018,1008), LO, VM 1
    public static var gantryID: Self { .init(AttributeTag(rawValue: 0x00181008), .LO) }
    /// Unique Device Identifier (0018,1009), UT, VM 1
    public static var uniqueDeviceIdentifier: Self { .init(AttributeTag(rawValue: 0x00181009), .UT) }
    /// Secondary Capture Device ID (0018,1010), LO, VM 1
    public static var secondaryCaptureDeviceID: Self { .init(AttributeTag(rawValue: 0x00181010), .LO) }
    /// Hardcopy Creation Device ID (0018,1011), LO, VM 1, retired
    public static var hardcopyCreationDeviceID: Self { .init(AttributeTag(rawValue: 0x00181011), .LO) }
    /// Secondary Capture Device Manufacturer (0018,1016), LO, VM 1
    public static var secondaryCaptureDeviceManufacturer: Self { .init(AttributeTag(rawValue: 0x00181016), .LO) }
    /// Hardcopy Device Manufacturer (0018,1017), LO, VM 1, retired
    public static var hardcopyDeviceManufacturer: Self { .init(AttributeTag(rawValue: 0x00181017), .LO) }
    /// Secondary Capture Device Manufacturer's Model Name (0018,1018), LO, VM 1
    public static var secondaryCaptureDeviceManufacturerModelName: Self { .init(AttributeTag(rawValue: 0x00181018), .LO) }
    /// Hardcopy Device Manufacturer's Model Name (0018,101B), LO, VM 1, retired
    public static var hardcopyDeviceManufacturerModelName: Self { .init(AttributeTag(rawValue: 0x0018101B), .LO) }
    /// Video Image Format Acquired (0018,1022), SH, VM 1
    public static var videoImageFormatAcquired: Self { .init(AttributeTag(rawValue: 0x00181022), .SH) }
    /// Digital Image Format Acquired (0018,1023), LO, VM 1
    public static var digitalImageFormatAcquired: Self { .init(AttributeTag(rawValue: 0x00181023), .LO) }
    /// Protocol Name (0018,1030), LO, VM 1
    public static var protocolName: Self { .init(AttributeTag(rawValue: 0x00181030), .LO) }
    /// Contrast/Bolus Route (0018,1040), LO, VM 1
    public static var contrastBolusRoute: Self { .init(AttributeTag(rawValue: 0x00181040), .LO) }
    /// Contrast/Bolus Ingredient (0018,1048), CS, VM 1
    public static var contrastBolusIngredient: Self { .init(AttributeTag(rawValue: 0x00181048), .CS) }
    /// Trigger Source or Type (0018,1061), LO, VM 1
    public static var triggerSourceOrType: Self { .init(AttributeTag(rawValue: 0x00181061), .LO) }
    /// Cardiac Framing Type (0018,1064), LO, VM 1
    public static var cardiacFramingType: Self { .init(AttributeTag(rawValue: 0x00181064), .LO) }
    /// Synchronization Trigger (0018,106A), CS, VM 1
    public static var synchronizationTrigger: Self { .init(AttributeTag(rawValue: 0x0018106A), .CS) }
    /// Radiopharmaceutical Route (0018,1070), LO, VM 1
    public static var radiopharmaceuticalRoute: Self { .init(AttributeTag(rawValue: 0x00181070), .LO) }
    /// Beat Rejection Flag (0018,1080), CS, VM 1
    public static var beatRejectionFlag: Self { .init(AttributeTag(rawValue: 0x00181080), .CS) }
    /// PVC Rejection (0018,1085), LO, VM 1
    public static var pvcRejection: Self { .init(AttributeTag(rawValue: 0x00181085), .LO) }
    /// Table Motion (0018,1134), CS, VM 1
    public static var tableMotion: Self { .init(AttributeTag(rawValue: 0x00181134), .CS) }
    /// Table Type (0018,113A), CS, VM 1
    public static var tableType: Self { .init(AttributeTag(rawValue: 0x0018113A), .CS) }
    /// Rotation Direction (0018,1140), CS, VM 1
    public static var rotationDirection: Self { .init(AttributeTag(rawValue: 0x00181140), .CS) }
    /// Field of View Shape (0018,1147), CS, VM 1
    public static var fieldOfViewShape: Self { .init(AttributeTag(rawValue: 0x00181147), .CS) }
    /// Radiation Setting (0018,1155), CS, VM 1
    public static var radiationSetting: Self { .init(AttributeTag(rawValue: 0x00181155), .CS) }
    /// Rectification Type (0018,1156), CS, VM 1
    public static var rectificationType: Self { .init(AttributeTag(rawValue: 0x00181156), .CS) }
    /// Radiation Mode (0018,115A), CS, VM 1
    public static var radiationMode: Self { .init(AttributeTag(rawValue: 0x0018115A), .CS) }
    /// Filter Type (0018,1160), SH, VM 1
    public static var filterType: Self { .init(AttributeTag(rawValue: 0x00181160), .SH) }
    /// Collimator/grid Name (0018,1180), SH, VM 1
    public static var collimatorGridName: Self { .init(AttributeTag(rawValue: 0x00181180), .SH) }
    /// Collimator Type (0018,1181), CS, VM 1
    public static var collimatorType: Self { .init(AttributeTag(rawValue: 0x00181181), .CS) }
    /// Anode Target Material (0018,1191), CS, VM 1
    public static var anodeTargetMaterial: Self { .init(AttributeTag(rawValue: 0x00181191), .CS) }
    /// Paddle Description (0018,11A4), LO, VM 1
    public static var paddleDescription: Self { .init(AttributeTag(rawValue: 0x001811A4), .LO) }
    /// Acquisition Mode (0018,11B0), LO, VM 1
    public static var acquisitionMode: Self { .init(AttributeTag(rawValue: 0x001811B0), .LO) }
    /// Dose Mode Name (0018,11B1), LO, VM 1
    public static var doseModeName: Self { .init(AttributeTag(rawValue: 0x001811B1), .LO) }
    /// Acquired Subtraction Mask Flag (0018,11B2), CS, VM 1
    public static var acquiredSubtractionMaskFlag: Self { .init(AttributeTag(rawValue: 0x001811B2), .CS) }
    /// Fluoroscopy Persistence Flag (0018,11B3), CS, VM 1
    public static var fluoroscopyPersistenceFlag: Self { .init(AttributeTag(rawValue: 0x001811B3), .CS) }
    /// Fluoroscopy Last Image Hold Persistence Flag (0018,11B4), CS, VM 1
    public static var fluoroscopyLastImageHoldPersistenceFlag: Self { .init(AttributeTag(rawValue: 0x001811B4), .CS) }
    /// Contrast/Bolus Auto Injection Trigger Flag (0018,11B6), CS, VM 1
    public static var contrastBolusAutoInjectionTriggerFlag: Self { .init(AttributeTag(rawValue: 0x001811B6), .CS) }
    /// Acquisition Field of View Label (0018,11BB), LO, VM 1
    public static var acquisitionFieldOfViewLabel: Self { .init(AttributeTag(rawValue: 0x001811BB), .LO) }
    /// Reconstruction Pipeline Type (0018,11BE), CS, VM 1
    public static var reconstructionPipelineType: Self { .init(AttributeTag(rawValue: 0x001811BE), .CS) }
    /// Applied Mask Subtraction Flag (0018,11C0), CS, VM 1
    public static var appliedMaskSubtractionFlag: Self { .init(AttributeTag(rawValue: 0x001811C0), .CS) }
    /// Receive Coil Name (0018,1250), SH, VM 1
    public static var receiveCoilName: Self { .init(AttributeTag(rawValue: 0x00181250), .SH) }
    /// Transmit Coil Name (0018,1251), SH, VM 1
    public static var transmitCoilName: Self { .init(AttributeTag(rawValue: 0x00181251), .SH) }
    /// Plate Type (0018,1260), SH, VM 1
    public static var plateType: Self { .init(AttributeTag(rawValue: 0x00181260), .SH) }
    /// Phosphor Type (0018,1261), LO, VM 1
    public static var phosphorType: Self { .init(AttributeTag(rawValue: 0x00181261), .LO) }
    /// In-plane Phase Encoding Direction (0018,1312), CS, VM 1
    public static var inPlanePhaseEncodingDirection: Self { .init(AttributeTag(rawValue: 0x00181312), .CS) }
    /// Variable Flip Angle Flag (0018,1315), CS, VM 1
    public static var variableFlipAngleFlag: Self { .init(AttributeTag(rawValue: 0x00181315), .CS) }
    /// Acquisition Device Processing Description (0018,1400), LO, VM 1
    public static var acquisitionDeviceProcessingDescription: Self { .init(AttributeTag(rawValue: 0x00181400), .LO) }
    /// Acquisition Device Processing Code (0018,1401), LO, VM 1
    public static var acquisitionDeviceProcessingCode: Self { .init(AttributeTag(rawValue: 0x00181401), .LO) }
    /// Cassette Orientation (0018,1402), CS, VM 1
    public static var cassetteOrientation: Self { .init(AttributeTag(rawValue: 0x00181402), .CS) }
    /// Cassette Size (0018,1403), CS, VM 1
    public static var cassetteSize: Self { .init(AttributeTag(rawValue: 0x00181403), .CS) }
    /// Tomo Type (0018,1490), CS, VM 1
    public static var tomoType: Self { .init(AttributeTag(rawValue: 0x00181490), .CS) }
    /// Tomo Class (0018,1491), CS, VM 1
    public static var tomoClass: Self { .init(AttributeTag(rawValue: 0x00181491), .CS) }
    /// Positioner Motion (0018,1500), CS, VM 1
    public static var positionerMotion: Self { .init(AttributeTag(rawValue: 0x00181500), .CS) }
    /// Positioner Type (0018,1508), CS, VM 1
    public static var positionerType: Self { .init(AttributeTag(rawValue: 0x00181508), .CS) }
    /// Outline Shape Type (0018,1630), CS, VM 1
    public static var outlineShapeType: Self { .init(AttributeTag(rawValue: 0x00181630), .CS) }
    /// Acquisition Time Synchronized (0018,1800), CS, VM 1
    public static var acquisitionTimeSynchronized: Self { .init(AttributeTag(rawValue: 0x00181800), .CS) }
    /// Time Source (0018,1801), SH, VM 1
    public static var timeSource: Self { .init(AttributeTag(rawValue: 0x00181801), .SH) }
    /// Time Distribution Protocol (0018,1802), CS, VM 1
    public static var timeDistributionProtocol: Self { .init(AttributeTag(rawValue: 0x00181802), .CS) }
    /// NTP Source Address (0018,1803), LO, VM 1
    public static var ntpSourceAddress: Self { .init(AttributeTag(rawValue: 0x00181803), .LO) }
    /// Digitizing Device Transport Direction (0018,2020), CS, VM 1
    public static var digitizingDeviceTransportDirection: Self { .init(AttributeTag(rawValue: 0x00182020), .CS) }
    /// Target Label (0018,2045), SH, VM 1
    public static var targetLabel: Self { .init(AttributeTag(rawValue: 0x00182045), .SH) }
    /// IVUS Acquisition (0018,3100), CS, VM 1
    public static var ivusAcquisition: Self { .init(AttributeTag(rawValue: 0x00183100), .CS) }
    /// Acquisition Comments (0018,4000), LT, VM 1, retired
    public static var acquisitionComments: Self { .init(AttributeTag(rawValue: 0x00184000), .LT) }
    /// Processing Function (0018,5020), LO, VM 1
    public static var processingFunction: Self { .init(AttributeTag(rawValue: 0x00185020), .LO) }
    /// Postprocessing Function (0018,5021), LO, VM 1, retired
    public static var postprocessingFunction: Self { .init(AttributeTag(rawValue: 0x00185021), .LO) }
    /// Patient Position (0018,5100), CS, VM 1
    public static var patientPosition: Self { .init(AttributeTag(rawValue: 0x00185100), .CS) }
    /// View Position (0018,5101), CS, VM 1
    public static var viewPosition: Self { .init(AttributeTag(rawValue: 0x00185101), .CS) }
    /// Transducer Type (0018,6031), CS, VM 1
    public static var transducerType: Self { .init(AttributeTag(rawValue: 0x00186031), .CS) }
    /// Detector Conditions Nominal Flag (0018,7000), CS, VM 1
    public static var detectorConditionsNominalFlag: Self { .init(AttributeTag(rawValue: 0x00187000), .CS) }
    /// Detector Type (0018,7004), CS, VM 1
    public static var detectorType: Self { .init(AttributeTag(rawValue: 0x00187004), .CS) }
    /// Detector Configuration (0018,7005), CS, VM 1
    public static var detectorConfiguration: Self { .init(AttributeTag(rawValue: 0x00187005), .CS) }
    /// Detector Description (0018,7006), LT, VM 1
    public static var detectorDescription: Self { .init(AttributeTag(rawValue: 0x00187006), .LT) }
    /// Detector Mode (0018,7008), LT, VM 1
    public static var detectorMode: Self { .init(AttributeTag(rawValue: 0x00187008), .LT) }
    /// Detector ID (0018,700A), SH, VM 1
    public static var detectorID: Self { .init(AttributeTag(rawValue: 0x0018700A), .SH) }
    /// Detector Active Shape (0018,7024), CS, VM 1
    public static var detectorActiveShape: Self { .init(AttributeTag(rawValue: 0x00187024), .CS) }
    /// Detector Manufacturer Name (0018,702A), LO, VM 1
    public static var detectorManufacturerName: Self { .init(AttributeTag(rawValue: 0x0018702A), .LO) }
    /// Detector Manufacturer's Model Name (0018,702B), LO, VM 1
    public static var detectorManufacturerModelName: Self { .init(AttributeTag(rawValue: 0x0018702B), .LO) }
    /// Field of View Horizontal Flip (0018,7034), CS, VM 1
    public static var fieldOfViewHorizontalFlip: Self { .init(AttributeTag(rawValue: 0x00187034), .CS) }
    /// Grid Absorbing Material (0018,7040), LT, VM 1
    public static var gridAbsorbingMaterial: Self { .init(AttributeTag(rawValue: 0x00187040), .LT) }
    /// Grid Spacing Material (0018,7041), LT, VM 1
    public static var gridSpacingMaterial: Self { .init(AttributeTag(rawValue: 0x00187041), .LT) }
    /// Exposure Control Mode (0018,7060), CS, VM 1
    public static var exposureControlMode: Self { .init(AttributeTag(rawValue: 0x00187060), .CS) }
    /// Exposure Control Mode Description (0018,7062), LT, VM 1
    public static var exposureControlModeDescription: Self { .init(AttributeTag(rawValue: 0x00187062), .LT) }
    /// Exposure Status (0018,7064), CS, VM 1
    public static var exposureStatus: Self { .init(AttributeTag(rawValue: 0x00187064), .CS) }
    /// Content Qualification (0018,9004), CS, VM 1
    public static var contentQualification: Self { .init(AttributeTag(rawValue: 0x00189004), .CS) }
    /// Pulse Sequence Name (0018,9005), SH, VM 1
    public static var pulseSequenceName: Self { .init(AttributeTag(rawValue: 0x00189005), .SH) }
    /// Echo Pulse Sequence (0018,9008), CS, VM 1
    public static var echoPulseSequence: Self { .init(AttributeTag(rawValue: 0x00189008), .CS) }
    /// Inversion Recovery (0018,9009), CS, VM 1
    public static var inversionRecovery: Self { .init(AttributeTag(rawValue: 0x00189009), .CS) }
    /// Flow Compensation (0018,9010), CS, VM 1
    public static var flowCompensation: Self { .init(AttributeTag(rawValue: 0x00189010), .CS) }
    /// Multiple Spin Echo (0018,9011), CS, VM 1
    public static var multipleSpinEcho: Self { .init(AttributeTag(rawValue: 0x00189011), .CS) }
    /// Multi-planar Excitation (0018,9012), CS, VM 1
    public static var multiPlanarExcitation: Self { .init(AttributeTag(rawValue: 0x00189012), .CS) }
    /// Phase Contrast (0018,9014), CS, VM 1
    public static var phaseContrast: Self { .init(AttributeTag(rawValue: 0x00189014), .CS) }
    /// Time of Flight Contrast (0018,9015), CS, VM 1
    public static var timeOfFlightContrast: Self { .init(AttributeTag(rawValue: 0x00189015), .CS) }
    /// Spoiling (0018,9016), CS, VM 1
    public static var spoiling: Self { .init(AttributeTag(rawValue: 0x00189016), .CS) }
    /// Steady State Pulse Sequence (0018,9017), CS, VM 1
    public static var steadyStatePulseSequence: Self { .init(AttributeTag(rawValue: 0x00189017), .CS) }
    /// Echo Planar Pulse Sequence (0018,9018), CS, VM 1
    public static var echoPlanarPulseSequence: Self { .init(AttributeTag(rawValue: 0x00189018), .CS) }
    /// Magnetization Transfer (0018,9020), CS, VM 1
    public static var magnetizationTransfer: Self { .init(AttributeTag(rawValue: 0x00189020), .CS) }
    /// T2 Preparation (0018,9021), CS, VM 1
    public static var t2Preparation: Self { .init(AttributeTag(rawValue: 0x00189021), .CS) }
    /// Blood Signal Nulling (0018,9022), CS, VM 1
    public static var bloodSignalNulling: Self { .init(AttributeTag(rawValue: 0x00189022), .CS) }
    /// Saturation Recovery (0018,9024), CS, VM 1
    public static var saturationRecovery: Self { .init(AttributeTag(rawValue: 0x00189024), .CS) }
    /// Spectrally Selected Suppression (0018,9025), CS, VM 1
    public static var spectrallySelectedSuppression: Self { .init(AttributeTag(rawValue: 0x00189025), .CS) }
    /// Spectrally Selected Excitation (0018,9026), CS, VM 1
    public static var spectrallySelectedExcitation: Self { .init(AttributeTag(rawValue: 0x00189026), .CS) }
    /// Spatial Pre-saturation (0018,9027), CS, VM 1
    public static var spatialPresaturation: Self { .init(AttributeTag(rawValue: 0x00189027), .CS) }
    /// Tagging (0018,9028), CS, VM 1
    public static var tagging: Self { .init(AttributeTag(rawValue: 0x00189028), .CS) }
    /// Oversampling Phase (0018,9029), CS, VM 1
    public static var oversamplingPhase: Self { .init(AttributeTag(rawValue: 0x00189029), .CS) }
    /// Geometry of k-Space Traversal (0018,9032), CS, VM 1
    public static var geometryOfKSpaceTraversal: Self { .init(AttributeTag(rawValue: 0x00189032), .CS) }
    /// Segmented k-Space Traversal (0018,9033), CS, VM 1
    public static var segmentedKSpaceTraversal: Self { .init(AttributeTag(rawValue: 0x00189033), .CS) }
    /// Rectilinear Phase Encode Reordering (0018,9034), CS, VM 1
    public static var rectilinearPhaseEncodeReordering: Self { .init(AttributeTag(rawValue: 0x00189034), .CS) }
    /// Partial Fourier Direction (0018,9036), CS, VM 1
    public static var partialFourierDirection: Self { .init(AttributeTag(rawValue: 0x00189036), .CS) }
    /// Cardiac Synchronization Technique (0018,9037), CS, VM 1
    public static var cardiacSynchronizationTechnique: Self { .init(AttributeTag(rawValue: 0x00189037), .CS) }
    /// Receive Coil Manufacturer Name (0018,9041), LO, VM 1
    public static var receiveCoilManufacturerName: Self { .init(AttributeTag(rawValue: 0x00189041), .LO) }
    /// Receive Coil Type (0018,9043), CS, VM 1
    public static var receiveCoilType: Self { .init(AttributeTag(rawValue: 0x00189043), .CS) }
    /// Quadrature Receive Coil (0018,9044), CS, VM 1
    public static var quadratureReceiveCoil: Self { .init(AttributeTag(rawValue: 0x00189044), .CS) }
    /// Multi-Coil Configuration (0018,9046), LO, VM 1
    public static var multiCoilConfiguration: Self { .init(AttributeTag(rawValue: 0x00189046), .LO) }
    /// Multi-Coil Element Name (0018,9047), SH, VM 1
    public static var multiCoilElementName: Self { .init(AttributeTag(rawValue: 0x00189047), .SH) }
    /// Multi-Coil Element Used (0018,9048), CS, VM 1
    public static var multiCoilElementUsed: Self { .init(AttributeTag(rawValue: 0x00189048), .CS) }
    /// Transmit Coil Manufacturer Name (0018,9050), LO, VM 1
    public static var transmitCoilManufacturerName: Self { .init(AttributeTag(rawValue: 0x00189050), .LO) }
    /// Transmit Coil Type (0018,9051), CS, VM 1
    public static var transmitCoilType: Self { .init(AttributeTag(rawValue: 0x00189051), .CS) }
    /// Volume Localization Technique (0018,9054), CS, VM 1
    public static var volumeLocalizationTechnique: Self { .init(AttributeTag(rawValue: 0x00189054), .CS) }
    /// De-coupling (0018,9059), CS, VM 1
    public static var decoupling: Self { .init(AttributeTag(rawValue: 0x00189059), .CS) }
    /// De-coupling Method (0018,9062), CS, VM 1
    public static var decouplingMethod: Self { .init(AttributeTag(rawValue: 0x00189062), .CS) }
    /// k-space Filtering (0018,9064), CS, VM 1
    public static var kSpaceFiltering: Self { .init(AttributeTag(rawValue: 0x00189064), .CS) }
    /// Baseline Correction (0018,9067), CS, VM 1
    public static var baselineCorrection: Self { .init(AttributeTag(rawValue: 0x00189067), .CS) }
    /// Diffusion Directionality (0018,9075), CS, VM 1
    public static var diffusionDirectionality: Self { .init(AttributeTag(rawValue: 0x00189075), .CS) }
    /// Parallel Acquisition (0018,9077), CS, VM 1
    public static var parallelAcquisition: Self { .init(AttributeTag(rawValue: 0x00189077), .CS) }
    /// Parallel Acquisition Technique (0018,9078), CS, VM 1
    public static var parallelAcquisitionTechnique: Self { .init(AttributeTag(rawValue: 0x00189078), .CS) }
    /// Metabolite Map Description (0018,9080), ST, VM 1
    public static var metaboliteMapDescription: Self { .init(AttributeTag(rawValue: 0x00189080), .ST) }
    /// Partial Fourier (0018,9081), CS, VM 1
    public static var partialFourier: Self { .init(AttributeTag(rawValue: 0x00189081), .CS) }
    /// Cardiac Signal Source (0018,9085), CS, VM 1
    public static var cardiacSignalSource: Self { .init(AttributeTag(rawValue: 0x00189085), .CS) }
    /// Coverage of k-Space (0018,9094), CS, VM 1
    public static var coverageOfKSpace: Self { .init(AttributeTag(rawValue: 0x00189094), .CS) }
    /// Frequency Correction (0018,9101), CS, VM 1
    public static var frequencyCorrection: Self { .init(AttributeTag(rawValue: 0x00189101), .CS) }
    /// Diffusion Anisotropy Type (0018,9147), CS, VM 1
    public static var diffusionAnisotropyType: Self { .init(AttributeTag(rawValue: 0x00189147), .CS) }
    /// Bulk Motion Status (0018,9166), CS, VM 1, retired
    public static var bulkMotionStatus: Self { .init(AttributeTag(rawValue: 0x00189166), .CS) }
    /// Cardiac Beat Rejection Technique (0018,9169), CS, VM 1
    public static var cardiacBeatRejectionTechnique: Self { .init(AttributeTag(rawValue: 0x00189169), .CS) }
    /// Respiratory Motion Compensation Technique (0018,9170), CS, VM 1
    public static var respiratoryMotionCompensationTechnique: Self { .init(AttributeTag(rawValue: 0x00189170), .CS) }
    /// Respiratory Signal Source (0018,9171), CS, VM 1
    public static var respiratorySignalSource: Self { .init(AttributeTag(rawValue: 0x00189171), .CS) }
    /// Bulk Motion Compensation Technique (0018,9172), CS, VM 1
    public static var bulkMotionCompensationTechnique: Self { .init(AttributeTag(rawValue: 0x00189172), .CS) }
    /// Bulk Motion Signal Source (0018,9173), CS, VM 1
    public static var bulkMotionSignalSource: Self { .init(AttributeTag(rawValue: 0x00189173), .CS) }
    /// Applicable Safety Standard Agency (0018,9174), CS, VM 1
    public static var applicableSafetyStandardAgency: Self { .init(AttributeTag(rawValue: 0x00189174), .CS) }
    /// Applicable Safety Standard Description (0018,9175), LO, VM 1
    public static var applicableSafetyStandardDescription: Self { .init(AttributeTag(rawValue: 0x00189175), .LO) }
    /// Operating Mode Type (0018,9177), CS, VM 1
    public static var operatingModeType: Self { .init(AttributeTag(rawValue: 0x00189177), .CS) }
    /// Operating Mode (0018,9178), CS, VM 1
    public static var operatingMode: Self { .init(AttributeTag(rawValue: 0x00189178), .CS) }
    /// Specific Absorption Rate Definition (0018,9179), CS, VM 1
    public static var specificAbsorptionRateDefinition: Self { .init(AttributeTag(rawValue: 0x00189179), .CS) }
    /// Gradient Output Type (0018,9180), CS, VM 1
    public static var gradientOutputType: Self { .init(AttributeTag(rawValue: 0x00189180), .CS) }
    /// Flow Compensation Direction (0018,9183), CS, VM 1
    public static var flowCompensationDirection: Self { .init(AttributeTag(rawValue: 0x00189183), .CS) }
    /// Respiratory Motion Compensation Technique Description (0018,9185), ST, VM 1
    public static var respiratoryMotionCompensationTechniqueDescription: Self { .init(AttributeTag(rawValue: 0x00189185), .ST) }
    /// Respiratory Signal Source ID (0018,9186), SH, VM 1
    public static var respiratorySignalSourceID: Self { .init(AttributeTag(rawValue: 0x00189186), .SH) }
    /// First Order Phase Correction (0018,9198), CS, VM 1
    public static var firstOrderPhaseCorrection: Self { .init(AttributeTag(rawValue: 0x00189198), .CS) }
    /// Water Referenced Phase Correction (0018,9199), CS, VM 1
    public static var waterReferencedPhaseCorrection: Self { .init(AttributeTag(rawValue: 0x00189199), .CS) }
    /// MR Spectroscopy Acquisition Type (0018,9200), CS, VM 1
    public static var mrSpectroscopyAcquisitionType: Self { .init(AttributeTag(rawValue: 0x00189200), .CS) }
    /// Respiratory Cycle Position (0018,9214), CS, VM 1
    public static var respiratoryCyclePosition: Self { .init(AttributeTag(rawValue: 0x00189214), .CS) }
    /// Cardiac Cycle Position (0018,9236), CS, VM 1
    public static var cardiacCyclePosition: Self { .init(AttributeTag(rawValue: 0x00189236), .CS) }
    /// Arterial Spin Labeling Contrast (0018,9250), CS, VM 1
    public static var arterialSpinLabelingContrast: Self { .init(AttributeTag(rawValue: 0x00189250), .CS) }
    /// ASL Technique Description (0018,9252), LO, VM 1
    public static var aslTechniqueDescription: Self { .init(AttributeTag(rawValue: 0x00189252), .LO) }
    /// ASL Context (0018,9257), CS, VM 1
    public static var aslContext: Self { .init(AttributeTag(rawValue: 0x00189257), .CS) }
    /// ASL Crusher Flag (0018,9259), CS, VM 1
    public static var aslCrusherFlag: Self { .init(AttributeTag(rawValue: 0x00189259), .CS) }
    /// ASL Crusher Description (0018,925B), LO, VM 1
    public static var aslCrusherDescription: Self { .init(AttributeTag(rawValue: 0x0018925B), .LO) }
    /// ASL Bolus Cut-off Flag (0018,925C), CS, VM 1
    public static var aslBolusCutoffFlag: Self { .init(AttributeTag(rawValue: 0x0018925C), .CS) }
    /// ASL Bolus Cut-off Technique (0018,925E), LO, VM 1
    public static var aslBolusCutoffTechnique: Self { .init(AttributeTag(rawValue: 0x0018925E), .LO) }
    /// Water Reference Acquisition (0018,9297), CS, VM 1
    public static var waterReferenceAcquisition: Self { .init(AttributeTag(rawValue: 0x00189297), .CS) }
    /// Acquisition Type (0018,9302), CS, VM 1
    public static var acquisitionType: Self { .init(AttributeTag(rawValue: 0x00189302), .CS) }
    /// Reconstruction Algorithm (0018,9315), CS, VM 1
    public static var reconstructionAlgorithm: Self { .init(AttributeTag(rawValue: 0x00189315), .CS) }
    /// Convolution Kernel Group (0018,9316), CS, VM 1
    public static var convolutionKernelGroup: Self { .init(AttributeTag(rawValue: 0x00189316), .CS) }
    /// Image Filter (0018,9320), SH, VM 1
    public static var imageFilter: Self { .init(AttributeTag(rawValue: 0x00189320), .SH) }
    /// Constant Volume Flag (0018,9333), CS, VM 1
    public static var constantVolumeFlag: Self { .init(AttributeTag(rawValue: 0x00189333), .CS) }
    /// Fluoroscopy Flag (0018,9334), CS, VM 1
    public static var fluoroscopyFlag: Self { .init(AttributeTag(rawValue: 0x00189334), .CS) }
    /// Contrast/Bolus Agent Administered (0018,9342), CS, VM 1
    public static var contrastBolusAgentAdministered: Self { .init(AttributeTag(rawValue: 0x00189342), .CS) }
    /// Contrast/Bolus Agent Detected (0018,9343), CS, VM 1
    public static var contrastBolusAgentDetected: Self { .init(AttributeTag(rawValue: 0x00189343), .CS) }
    /// Contrast/Bolus Agent Phase (0018,9344), CS, VM 1
    public static var contrastBolusAgentPhase: Self { .init(AttributeTag(rawValue: 0x00189344), .CS) }
    /// Multi-energy CT Acquisition (0018,9361), CS, VM 1
    public static var multienergyCTAcquisition: Self { .init(AttributeTag(rawValue: 0x00189361), .CS) }
    /// X-Ray Source ID (0018,9367), UC, VM 1
    public static var xRaySourceID: Self { .init(AttributeTag(rawValue: 0x00189367), .UC) }
    /// Multi-energy Source Technique (0018,9368), CS, VM 1
    public static var multienergySourceTechnique: Self { .init(AttributeTag(rawValue: 0x00189368), .CS) }
    /// X-Ray Detector ID (0018,9371), UC, VM 1
    public static var xRayDetectorID: Self { .init(AttributeTag(rawValue: 0x00189371), .UC) }
    /// Multi-energy Detector Type (0018,9372), CS, VM 1
    public static var multienergyDetectorType: Self { .init(AttributeTag(rawValue: 0x00189372), .CS) }
    /// X-Ray Detector Label (0018,9373), ST, VM 1
    public static var xRayDetectorLabel: Self { .init(AttributeTag(rawValue: 0x00189373), .ST) }
    /// Multi-energy Acquisition Description (0018,937B), UT, VM 1
    public static var multienergyAcquisitionDescription: Self { .init(AttributeTag(rawValue: 0x0018937B), .UT) }
    /// Decomposition Method (0018,937E), CS, VM 1
    public static var decompositionMethod: Self { .init(AttributeTag(rawValue: 0x0018937E), .CS) }
    /// Decomposition Description (0018,937F), UT, VM 1
    public static var decompositionDescription: Self { .init(AttributeTag(rawValue: 0x0018937F), .UT) }
    /// Metal Artifact Reduction Applied (0018,9391), CS, VM 1
    public static var metalArtifactReductionApplied: Self { .init(AttributeTag(rawValue: 0x00189391), .CS) }
    /// Planes in Acquisition (0018,9410), CS, VM 1
    public static var planesInAcquisition: Self { .init(AttributeTag(rawValue: 0x00189410), .CS) }
    /// X-Ray Receptor Type (0018,9420), CS, VM 1
    public static var xRayReceptorType: Self { .init(AttributeTag(rawValue: 0x00189420), .CS) }
    /// Acquisition Protocol Name (0018,9423), LO, VM 1
    public static var acquisitionProtocolName: Self { .init(AttributeTag(rawValue: 0x00189423), .LO) }
    /// Acquisition Protocol Description (0018,9424), LT, VM 1
    public static var acquisitionProtocolDescription: Self { .init(AttributeTag(rawValue: 0x00189424), .LT) }
    /// Contrast/Bolus Ingredient Opaque (0018,9425), CS, VM 1
    public static var contrastBolusIngredientOpaque: Self { .init(AttributeTag(rawValue: 0x00189425), .CS) }
    /// Intensifier Active Shape (0018,9427), CS, VM 1
    public static var intensifierActiveShape: Self { .init(AttributeTag(rawValue: 0x00189427), .CS) }
    /// Field of View Description (0018,9433), LO, VM 1
    public static var fieldOfViewDescription: Self { .init(AttributeTag(rawValue: 0x00189433), .LO) }
    /// Exposure Control Sensing Region Shape (0018,9435), CS, VM 1
    public static var exposureControlSensingRegionShape: Self { .init(AttributeTag(rawValue: 0x00189435), .CS) }
    /// Plane Identification (0018,9457), CS, VM 1
    public static var planeIdentification: Self { .init(AttributeTag(rawValue: 0x00189457), .CS) }
    /// C-arm Positioner Tabletop Relationship (0018,9474), CS, VM 1
    public static var cArmPositionerTabletopRelationship: Self { .init(AttributeTag(rawValue: 0x00189474), .CS) }
    /// Application Name (0018,9524), LO, VM 1
    public static var applicationName: Self { .init(AttributeTag(rawValue: 0x00189524), .LO) }
    /// Application Version (0018,9525), LO, VM 1
    public static var applicationVersion: Self { .init(AttributeTag(rawValue: 0x00189525), .LO) }
    /// Application Manufacturer (0018,9526), LO, VM 1
    public static var applicationManufacturer: Self { .init(AttributeTag(rawValue: 0x00189526), .LO) }
    /// Algorithm Type (0018,9527), CS, VM 1
    public static var algorithmType: Self { .init(AttributeTag(rawValue: 0x00189527), .CS) }
    /// Algorithm Description (0018,9528), LO, VM 1
    public static var algorithmDescription: Self { .init(AttributeTag(rawValue: 0x00189528), .LO) }
    /// Reconstruction Description (0018,9531), LO, VM 1
    public static var reconstructionDescription: Self { .init(AttributeTag(rawValue: 0x00189531), .LO) }
    /// Positioner Primary Angle Direction (0018,9559), CS, VM 1
    public static var positionerPrimaryAngleDirection: Self { .init(AttributeTag(rawValue: 0x00189559), .CS) }
    /// Functional Settling Phase Frames Present (0018,9622), CS, VM 1
    public static var functionalSettlingPhaseFramesPresent: Self { .init(AttributeTag(rawValue: 0x00189622), .CS) }
    /// Settling Phase Frame (0018,9624), CS, VM 1
    public static var settlingPhaseFrame: Self { .init(AttributeTag(rawValue: 0x00189624), .CS) }
    /// Detector Geometry (0018,9725), CS, VM 1
    public static var detectorGeometry: Self { .init(AttributeTag(rawValue: 0x00189725), .CS) }
    /// Attenuation Correction Source (0018,9738), CS, VM 1
    public static var attenuationCorrectionSource: Self { .init(AttributeTag(rawValue: 0x00189738), .CS) }
    /// Time of Flight Information Used (0018,9755), CS, VM 1
    public static var timeOfFlightInformationUsed: Self { .init(AttributeTag(rawValue: 0x00189755), .CS) }
    /// Reconstruction Type (0018,9756), CS, VM 1
    public static var reconstructionType: Self { .init(AttributeTag(rawValue: 0x00189756), .CS) }
    /// Decay Corrected (0018,9758), CS, VM 1
    public static var decayCorrected: Self { .init(AttributeTag(rawValue: 0x00189758), .CS) }
    /// Attenuation Corrected (0018,9759), CS, VM 1
    public static var attenuationCorrected: Self { .init(AttributeTag(rawValue: 0x00189759), .CS) }
    /// Scatter Corrected (0018,9760), CS, VM 1
    public static var scatterCorrected: Self { .init(AttributeTag(rawValue: 0x00189760), .CS) }
    /// Dead Time Corrected (0018,9761), CS, VM 1
    public static var deadTimeCorrected: Self { .init(AttributeTag(rawValue: 0x00189761), .CS) }
    /// Gantry Motion Corrected (0018,9762), CS, VM 1
    public static var gantryMotionCorrected: Self { .init(AttributeTag(rawValue: 0x00189762), .CS) }
    /// Patient Motion Corrected (0018,9763), CS, VM 1
    public static var patientMotionCorrected: Self { .init(AttributeTag(rawValue: 0x00189763), .CS) }
    /// Count Loss Normalization Corrected (0018,9764), CS, VM 1
    public static var countLossNormalizationCorrected: Self { .init(AttributeTag(rawValue: 0x00189764), .CS) }
    /// Randoms Corrected (0018,9765), CS, VM 1
    public static var randomsCorrected: Self { .init(AttributeTag(rawValue: 0x00189765), .CS) }
    /// Non-uniform Radial Sampling Corrected (0018,9766), CS, VM 1
    public static var nonUniformRadialSamplingCorrected: Self { .init(AttributeTag(rawValue: 0x00189766), .CS) }
    /// Sensitivity Calibrated (0018,9767), CS, VM 1
    public static var sensitivityCalibrated: Self { .init(AttributeTag(rawValue: 0x00189767), .CS) }
    /// Detector Normalization Correction (0018,9768), CS, VM 1
    public static var detectorNormalizationCorrection: Self { .init(AttributeTag(rawValue: 0x00189768), .CS) }
    /// Iterative Reconstruction Method (0018,9769), CS, VM 1
    public static var iterativeReconstructionMethod: Self { .init(AttributeTag(rawValue: 0x00189769), .CS) }
    /// Attenuation Correction Temporal Relationship (0018,9770), CS, VM 1
    public static var attenuationCorrectionTemporalRelationship: Self { .init(AttributeTag(rawValue: 0x00189770), .CS) }
    /// Data Type (0018,9808), CS, VM 1
    public static var dataType: Self { .init(AttributeTag(rawValue: 0x00189808), .CS) }
    /// Aliased Data Type (0018,980B), CS, VM 1
    public static var aliasedDataType: Self { .init(AttributeTag(rawValue: 0x0018980B), .CS) }
    /// Position Measuring Device Used (0018,980C), CS, VM 1
    public static var positionMeasuringDeviceUsed: Self { .init(AttributeTag(rawValue: 0x0018980C), .CS) }
    /// Illumination Translation Flag (0018,9828), CS, VM 1
    public static var illuminationTranslationFlag: Self { .init(AttributeTag(rawValue: 0x00189828), .CS) }
    /// Acoustic Coupling Medium Flag (0018,9829), CS, VM 1
    public static var acousticCouplingMediumFlag: Self { .init(AttributeTag(rawValue: 0x00189829), .CS) }
    /// Reference Location Label (0018,9900), LO, VM 1
    public static var referenceLocationLabel: Self { .init(AttributeTag(rawValue: 0x00189900), .LO) }
    /// Reference Location Description (0018,9901), UT, VM 1
    public static var referenceLocationDescription: Self { .init(AttributeTag(rawValue: 0x00189901), .UT) }
    /// Offset Direction (0018,9905), CS, VM 1
    public static var offsetDirection: Self { .init(AttributeTag(rawValue: 0x00189905), .CS) }
    /// Protocol Planning Information (0018,990F), UT, VM 1
    public static var protocolPlanningInformation: Self { .init(AttributeTag(rawValue: 0x0018990F), .UT) }
    /// Protocol Design Rationale (0018,9910), UT, VM 1
    public static var protocolDesignRationale: Self { .init(AttributeTag(rawValue: 0x00189910), .UT) }
    /// Instruction Text (0018,9916), LO, VM 1
    public static var instructionText: Self { .init(AttributeTag(rawValue: 0x00189916), .LO) }
    /// Instruction Description (0018,9917), UT, VM 1
    public static var instructionDescription: Self { .init(AttributeTag(rawValue: 0x00189917), .UT) }
    /// Instruction Performed Flag (0018,9918), CS, VM 1
    public static var instructionPerformedFlag: Self { .init(AttributeTag(rawValue: 0x00189918), .CS) }
    /// Instruction Performance Comment (0018,991A), UT, VM 1
    public static var instructionPerformanceComment: Self { .init(AttributeTag(rawValue: 0x0018991A), .UT) }
    /// Protocol Element Name (0018,9922), LO, VM 1
    public static var protocolElementName: Self { .init(AttributeTag(rawValue: 0x00189922), .LO) }
    /// Protocol Element Characteristics Summary (0018,9923), UT, VM 1
    public static var protocolElementCharacteristicsSummary: Self { .init(AttributeTag(rawValue: 0x00189923), .UT) }
    /// Protocol Element Purpose (0018,9924), UT, VM 1
    public static var protocolElementPurpose: Self { .init(AttributeTag(rawValue: 0x00189924), .UT) }
    /// Acquisition Motion (0018,9930), CS, VM 1
    public static var acquisitionMotion: Self { .init(AttributeTag(rawValue: 0x00189930), .CS) }
    /// Requested Series Description (0018,9937), LO, VM 1
    public static var requestedSeriesDescription: Self { .init(AttributeTag(rawValue: 0x00189937), .LO) }
    /// Image Filter Description (0018,9941), UT, VM 1
    public static var imageFilterDescription: Self { .init(AttributeTag(rawValue: 0x00189941), .UT) }
    /// Auto KVP Selection Type (0018,9944), CS, VM 1
    public static var autoKVPSelectionType: Self { .init(AttributeTag(rawValue: 0x00189944), .CS) }
    /// Protocol Defined Patient Position (0018,9947), CS, VM 1
    public static var protocolDefinedPatientPosition: Self { .init(AttributeTag(rawValue: 0x00189947), .CS) }
    /// Contribution Description (0018,A003), ST, VM 1
    public static var contributionDescription: Self { .init(AttributeTag(rawValue: 0x0018A003), .ST) }
    /// Study ID (0020,0010), SH, VM 1
    public static var studyID: Self { .init(AttributeTag(rawValue: 0x00200010), .SH) }
    /// Pyramid Label (0020,0027), LO, VM 1
    public static var pyramidLabel: Self { .init(AttributeTag(rawValue: 0x00200027), .LO) }
    /// Laterality (0020,0060), CS, VM 1
    public static var laterality: Self { .init(AttributeTag(rawValue: 0x00200060), .CS) }
    /// Image Laterality (0020,0062), CS, VM 1
    public static var imageLaterality: Self { .init(AttributeTag(rawValue: 0x00200062), .CS) }
    /// Image Geometry Type (0020,0070), LO, VM 1, retired
    public static var imageGeometryType: Self { .init(AttributeTag(rawValue: 0x00200070), .LO) }
    /// Target Position Reference Indicator (0020,103F), LO, VM 1
    public static var targetPositionReferenceIndicator: Self { .init(AttributeTag(rawValue: 0x0020103F), .LO) }
    /// Position Reference Indicator (0020,1040), LO, VM 1
    public static var positionReferenceIndicator: Self { .init(AttributeTag(rawValue: 0x00201040), .LO) }
    /// Modifying Device ID (0020,3401), CS, VM 1, retired
    public static var modifyingDeviceID: Self { .init(AttributeTag(rawValue: 0x00203401), .CS) }
    /// Modified Image ID (0020,3402), CS, VM 1, retired
    public static var modifiedImageID: Self { .init(AttributeTag(rawValue: 0x00203402), .CS) }
    /// Modifying Device Manufacturer (0020,3404), LO, VM 1, retired
    public static var modifyingDeviceManufacturer: Self { .init(AttributeTag(rawValue: 0x00203404), .LO) }
    /// Modified Image Description (0020,3406), LO, VM 1, retired
    public static var modifiedImageDescription: Self { .init(AttributeTag(rawValue: 0x00203406), .LO) }
    /// Image Comments (0020,4000), LT, VM 1
    public static var imageComments: Self { .init(AttributeTag(rawValue: 0x00204000), .LT) }
    /// Stack ID (0020,9056), SH, VM 1
    public static var stackID: Self { .init(AttributeTag(rawValue: 0x00209056), .SH) }
    /// Frame Laterality (0020,9072), CS, VM 1
    public static var frameLaterality: Self { .init(AttributeTag(rawValue: 0x00209072), .CS) }
    /// Frame Comments (0020,9158), LT, VM 1
    public static var frameComments: Self { .init(AttributeTag(rawValue: 0x00209158), .LT) }
    /// Dimension Index Private Creator (0020,9213), LO, VM 1
    public static var dimensionIndexPrivateCreator: Self { .init(AttributeTag(rawValue: 0x00209213), .LO) }
    /// Functional Group Private Creator (0020,9238), LO, VM 1
    public static var functionalGroupPrivateCreator: Self { .init(AttributeTag(rawValue: 0x00209238), .LO) }
    /// Starting Respiratory Phase (0020,9247), CS, VM 1
    public static var startingRespiratoryPhase: Self { .init(AttributeTag(rawValue: 0x00209247), .CS) }
    /// Ending Respiratory Phase (0020,9249), CS, VM 1
    public static var endingRespiratoryPhase: Self { .init(AttributeTag(rawValue: 0x00209249), .CS) }
    /// Respiratory Trigger Type (0020,9250), CS, VM 1
    public static var respiratoryTriggerType: Self { .init(AttributeTag(rawValue: 0x00209250), .CS) }
    /// Ultrasound Acquisition Geometry (0020,9307), CS, VM 1
    public static var ultrasoundAcquisitionGeometry: Self { .init(AttributeTag(rawValue: 0x00209307), .CS) }
    /// Volume to Transducer Relationship (0020,930B), CS, VM 1
    public static var volumeToTransducerRelationship: Self { .init(AttributeTag(rawValue: 0x0020930B), .CS) }
    /// Patient Frame of Reference Source (0020,930C), CS, VM 1
    public static var patientFrameOfReferenceSource: Self { .init(AttributeTag(rawValue: 0x0020930C), .CS) }
    /// Dimension Organization Type (0020,9311), CS, VM 1
    public static var dimensionOrganizationType: Self { .init(AttributeTag(rawValue: 0x00209311), .CS) }
    /// Dimension Description Label (0020,9421), LO, VM 1
    public static var dimensionDescriptionLabel: Self { .init(AttributeTag(rawValue: 0x00209421), .LO) }
    /// Frame Label (0020,9453), LO, VM 1
    public static var frameLabel: Self { .init(AttributeTag(rawValue: 0x00209453), .LO) }
    /// Patient Eye Movement Commanded (0022,0005), CS, VM 1
    public static var patientEyeMovementCommanded: Self { .init(AttributeTag(rawValue: 0x00220005), .CS) }
    /// Pupil Dilated (0022,000D), CS, VM 1
    public static var pupilDilated: Self { .init(AttributeTag(rawValue: 0x0022000D), .CS) }
    /// Stereo Pairs Present (0022,0028), CS, VM 1
    public static var stereoPairsPresent: Self { .init(AttributeTag(rawValue: 0x00220028), .CS) }
    /// Ophthalmic Image Orientation (0022,0039), CS, VM 1
    public static var ophthalmicImageOrientation: Self { .init(AttributeTag(rawValue: 0x00220039), .CS) }
    /// Ophthalmic Axial Measurements Device Type (0022,1009), CS, VM 1
    public static var ophthalmicAxialMeasurementsDeviceType: Self { .init(AttributeTag(rawValue: 0x00221009), .CS) }
    /// Ophthalmic Axial Length Measurements Type (0022,1010), CS, VM 1
    public static var ophthalmicAxialLengthMeasurementsType: Self { .init(AttributeTag(rawValue: 0x00221010), .CS) }
    /// IOL Formula Detail (0022,1029), LO, VM 1
    public static var iolFormulaDetail: Self { .init(AttributeTag(rawValue: 0x00221029), .LO) }
    /// Refractive Procedure Occurred (0022,1039), CS, VM 1
    public static var refractiveProcedureOccurred: Self { .init(AttributeTag(rawValue: 0x00221039), .CS) }
    /// Type of Optical Correction (0022,1046), CS, VM 1
    public static var typeOfOpticalCorrection: Self { .init(AttributeTag(rawValue: 0x00221046), .CS) }
    /// Pre-Selected for Implantation (0022,1049), CS, VM 1
    public static var preSelectedForImplantation: Self { .init(AttributeTag(rawValue: 0x00221049), .CS) }
    /// Lens Status Description (0022,1065), LO, VM 1
    public static var lensStatusDescription: Self { .init(AttributeTag(rawValue: 0x00221065), .LO) }
    /// Vitreous Status Description (0022,1066), LO, VM 1
    public static var vitreousStatusDescription: Self { .init(AttributeTag(rawValue: 0x00221066), .LO) }
    /// IOL Manufacturer (0022,1093), LO, VM 1
    public static var iolManufacturer: Self { .init(AttributeTag(rawValue: 0x00221093), .LO) }
    /// Lens Constant Description (0022,1094), LO, VM 1, retired
    public static var lensConstantDescription: Self { .init(AttributeTag(rawValue: 0x00221094), .LO) }
    /// Implant Name (0022,1095), LO, VM 1
    public static var implantName: Self { .init(AttributeTag(rawValue: 0x00221095), .LO) }
    /// Implant Part Number (0022,1097), LO, VM 1
    public static var implantPartNumber: Self { .init(AttributeTag(rawValue: 0x00221097), .LO) }
    /// Calculation Comment Type (0022,112B), CS, VM 1
    public static var calculationCommentType: Self { .init(AttributeTag(rawValue: 0x0022112B), .CS) }
    /// Calculation Comment (0022,112C), LT, VM 1
    public static var calculationComment: Self { .init(AttributeTag(rawValue: 0x0022112C), .LT) }
    /// Ophthalmic Axial Length Measurement Modified (0022,1140), CS, VM 1
    public static var ophthalmicAxialLengthMeasurementModified: Self { .init(AttributeTag(rawValue: 0x00221140), .CS) }
    /// Ophthalmic Axial Length Data Source Description (0022,1159), LO, VM 1
    public static var ophthalmicAxialLengthDataSourceDescription: Self { .init(AttributeTag(rawValue: 0x00221159), .LO) }
    /// Ophthalmic Axial Length Quality Metric Type Description (0022,1273), LO, VM 1, retired
    public static var ophthalmicAxialLengthQualityMetricTypeDescription: Self { .init(AttributeTag(rawValue: 0x00221273), .LO) }
    /// Ophthalmic Mapping Device Type (0022,1415), CS, VM 1
    public static var ophthalmicMappingDeviceType: Self { .init(AttributeTag(rawValue: 0x00221415), .CS) }
    /// Pixel Value Mapping Explanation (0022,1454), LO, VM 1
    public static var pixelValueMappingExplanation: Self { .init(AttributeTag(rawValue: 0x00221454), .LO) }
    /// Registered Localizer Units (0022,1466), CS, VM 1
    public static var registeredLocalizerUnits: Self { .init(AttributeTag(rawValue: 0x00221466), .CS) }
    /// Ophthalmic Axial Length Method (0022,1515), CS, VM 1
    public static var ophthalmicAxialLengthMethod: Self { .init(AttributeTag(rawValue: 0x00221515), .CS) }
    /// Ophthalmic Image Type Description (0022,1616), LO, VM 1
    public static var ophthalmicImageTypeDescription: Self { .init(AttributeTag(rawValue: 0x00221616), .LO) }
    /// Ophthalmic Volumetric Properties Flag (0022,1622), CS, VM 1
    public static var ophthalmicVolumetricPropertiesFlag: Self { .init(AttributeTag(rawValue: 0x00221622), .CS) }
    /// Ophthalmic En Face Volume Descriptor Scope (0022,1629), CS, VM 1
    public static var ophthalmicEnFaceVolumeDescriptorScope: Self { .init(AttributeTag(rawValue: 0x00221629), .CS) }
    /// Ophthalmic Anatomic Reference Point Localization Type (0022,1633), CS, VM 1
    public static var ophthalmicAnatomicReferencePointLocalizationType: Self { .init(AttributeTag(rawValue: 0x00221633), .CS) }
    /// Visual Field Shape (0024,0012), CS, VM 1
    public static var visualFieldShape: Self { .init(AttributeTag(rawValue: 0x00240012), .CS) }
    /// Presented Visual Stimuli Data Flag (0024,0037), CS, VM 1
    public static var presentedVisualStimuliDataFlag: Self { .init(AttributeTag(rawValue: 0x00240037), .CS) }
    /// Excessive Fixation Losses Data Flag (0024,0039), CS, VM 1
    public static var excessiveFixationLossesDataFlag: Self { .init(AttributeTag(rawValue: 0x00240039), .CS) }
    /// Excessive Fixation Losses (0024,0040), CS, VM 1
    public static var excessiveFixationLosses: Self { .init(AttributeTag(rawValue: 0x00240040), .CS) }
    /// Comments on Patient's Performance of Visual Field (0024,0044), LT, VM 1
    public static var commentsOnPatientPerformanceOfVisualField: Self { .init(AttributeTag(rawValue: 0x00240044), .LT) }
    /// False Negatives Estimate Flag (0024,0045), CS, VM 1
    public static var falseNegativesEstimateFlag: Self { .init(AttributeTag(rawValue: 0x00240045), .CS) }
    /// Excessive False Negatives Data Flag (0024,0051), CS, VM 1
    public static var excessiveFalseNegativesDataFlag: Self { .init(AttributeTag(rawValue: 0x00240051), .CS) }
    /// Excessive False Negatives (0024,0052), CS, VM 1
    public static var excessiveFalseNegatives: Self { .init(AttributeTag(rawValue: 0x00240052), .CS) }
    /// False Positives Estimate Flag (0024,0053), CS, VM 1
    public static var falsePositivesEstimateFlag: Self { .init(AttributeTag(rawValue: 0x00240053), .CS) }
    /// Catch Trials Data Flag (0024,0055), CS, VM 1
    public static var catchTrialsDataFlag: Self { .init(AttributeTag(rawValue: 0x00240055), .CS) }
    /// Test Point Normals Data Flag (0024,0057), CS, VM 1
    public static var testPointNormalsDataFlag: Self { .init(AttributeTag(rawValue: 0x00240057), .CS) }
    /// Global Deviation Probability Normals Flag (0024,0059), CS, VM 1
    public static var globalDeviationProbabilityNormalsFlag: Self { .init(AttributeTag(rawValue: 0x00240059), .CS) }
    /// Excessive False Positives Data Flag (0024,0061), CS, VM 1
    public static var excessiveFalsePositivesDataFlag: Self { .init(AttributeTag(rawValue: 0x00240061), .CS) }
    /// Excessive False Positives (0024,0062), CS, VM 1
    public static var excessiveFalsePositives: Self { .init(AttributeTag(rawValue: 0x00240062), .CS) }
    /// Visual Field Test Normals Flag (0024,0063), CS, VM 1
    public static var visualFieldTestNormalsFlag: Self { .init(AttributeTag(rawValue: 0x00240063), .CS) }
    /// Patient Reliability Indicator (0024,0069), LO, VM 1
    public static var patientReliabilityIndicator: Self { .init(AttributeTag(rawValue: 0x00240069), .LO) }
    /// Local Deviation Probability Normals Flag (0024,0072), CS, VM 1
    public static var localDeviationProbabilityNormalsFlag: Self { .init(AttributeTag(rawValue: 0x00240072), .CS) }
    /// Short Term Fluctuation Calculated (0024,0074), CS, VM 1
    public static var shortTermFluctuationCalculated: Self { .init(AttributeTag(rawValue: 0x00240074), .CS) }
    /// Short Term Fluctuation Probability Calculated (0024,0076), CS, VM 1
    public static var shortTermFluctuationProbabilityCalculated: Self { .init(AttributeTag(rawValue: 0x00240076), .CS) }
    /// Corrected Localized Deviation From Normal Calculated (0024,0078), CS, VM 1
    public static var correctedLocalizedDeviationFromNormalCalculated: Self { .init(AttributeTag(rawValue: 0x00240078), .CS) }
    /// Corrected Localized Deviation From Normal Probability Calculated (0024,0080), CS, VM 1
    public static var correctedLocalizedDeviationFromNormalProbabilityCalculated: Self { .init(AttributeTag(rawValue: 0x00240080), .CS) }
    /// Foveal Sensitivity Measured (0024,0086), CS, VM 1
    public static var fovealSensitivityMeasured: Self { .init(AttributeTag(rawValue: 0x00240086), .CS) }
    /// Stimulus Results (0024,0093), CS, VM 1
    public static var stimulusResults: Self { .init(AttributeTag(rawValue: 0x00240093), .CS) }
    /// Retest Stimulus Seen (0024,0095), CS, VM 1
    public static var retestStimulusSeen: Self { .init(AttributeTag(rawValue: 0x00240095), .CS) }
    /// Generalized Defect Corrected Sensitivity Deviation Flag (0024,0102), CS, VM 1
    public static var generalizedDefectCorrectedSensitivityDeviationFlag: Self { .init(AttributeTag(rawValue: 0x00240102), .CS) }
    /// Blind Spot Localized (0024,0106), CS, VM 1
    public static var blindSpotLocalized: Self { .init(AttributeTag(rawValue: 0x00240106), .CS) }
    /// Measurement Laterality (0024,0113), CS, VM 1
    public static var measurementLaterality: Self { .init(AttributeTag(rawValue: 0x00240113), .CS) }
    /// Foveal Point Normative Data Flag (0024,0117), CS, VM 1
    public static var fovealPointNormativeDataFlag: Self { .init(AttributeTag(rawValue: 0x00240117), .CS) }
    /// Screening Baseline Measured (0024,0120), CS, VM 1
    public static var screeningBaselineMeasured: Self { .init(AttributeTag(rawValue: 0x00240120), .CS) }
    /// Screening Baseline Type (0024,0124), CS, VM 1
    public static var screeningBaselineType: Self { .init(AttributeTag(rawValue: 0x00240124), .CS) }
    /// Algorithm Source (0024,0202), LO, VM 1
    public static var algorithmSource: Self { .init(AttributeTag(rawValue: 0x00240202), .LO) }
    /// Data Set Name (0024,0306), LO, VM 1
    public static var dataSetName: Self { .init(AttributeTag(rawValue: 0x00240306), .LO) }
    /// Data Set Version (0024,0307), LO, VM 1
    public static var dataSetVersion: Self { .init(AttributeTag(rawValue: 0x00240307), .LO) }
    /// Data Set Source (0024,0308), LO, VM 1
    public static var dataSetSource: Self { .init(AttributeTag(rawValue: 0x00240308), .LO) }
    /// Data Set Description (0024,0309), LO, VM 1
    public static var dataSetDescription: Self { .init(AttributeTag(rawValue: 0x00240309), .LO) }
    /// Index Normals Flag (0024,0338), CS, VM 1
    public static var indexNormalsFlag: Self { .init(AttributeTag(rawValue: 0x00240338), .CS) }
    /// Photometric Interpretation (0028,0004), CS, VM 1
    public static var photometricInterpretation: Self { .init(AttributeTag(rawValue: 0x00280004), .CS) }
    /// Image Format (0028,0040), CS, VM 1, retired
    public static var imageFormat: Self { .init(AttributeTag(rawValue: 0x00280040), .CS) }
    /// Compression Recognition Code (0028,005F), LO, VM 1, retired
    public static var compressionRecognitionCode: Self { .init(AttributeTag(rawValue: 0x0028005F), .LO) }
    /// Compression Code (0028,0060), CS, VM 1, retired
    public static var compressionCode: Self { .init(AttributeTag(rawValue: 0x00280060), .CS) }
    /// Compression Originator (0028,0061), SH, VM 1, retired
    public static var compressionOriginator: Self { .init(AttributeTag(rawValue: 0x00280061), .SH) }
    /// Compression Label (0028,0062), LO, VM 1, retired
    public static var compressionLabel: Self { .init(AttributeTag(rawValue: 0x00280062), .LO) }
    /// Compression Description (0028,0063), SH, VM 1, retired
    public static var compressionDescription: Self { .init(AttributeTag(rawValue: 0x00280063), .SH) }
    /// Blocked Pixels (0028,0090), CS, VM 1, retired
    public static var blockedPixels: Self { .init(AttributeTag(rawValue: 0x00280090), .CS) }
    /// Quality Control Image (0028,0300), CS, VM 1
    public static var qualityControlImage: Self { .init(AttributeTag(rawValue: 0x00280300), .CS) }
    /// Burned In Annotation (0028,0301), CS, VM 1
    public static var burnedInAnnotation: Self { .init(AttributeTag(rawValue: 0x00280301), .CS) }
    /// Recognizable Visual Features (0028,0302), CS, VM 1
    public static var recognizableVisualFeatures: Self { .init(AttributeTag(rawValue: 0x00280302), .CS) }
    /// Longitudinal Temporal Information Modified (0028,0303), CS, VM 1
    public static var longitudinalTemporalInformationModified: Self { .init(AttributeTag(rawValue: 0x00280303), .CS) }
    /// Transform Label (0028,0400), LO, VM 1, retired
    public static var transformLabel: Self { .init(AttributeTag(rawValue: 0x00280400), .LO) }
    /// Transform Version Number (0028,0401), LO, VM 1, retired
    public static var transformVersionNumber: Self { .init(AttributeTag(rawValue: 0x00280401), .LO) }
    /// DCT Label (0028,0700), LO, VM 1, retired
    public static var dctLabel: Self { .init(AttributeTag(rawValue: 0x00280700), .LO) }
    /// Pixel Spacing Calibration Type (0028,0A02), CS, VM 1
    public static var pixelSpacingCalibrationType: Self { .init(AttributeTag(rawValue: 0x00280A02), .CS) }
    /// Pixel Spacing Calibration Description (0028,0A04), LO, VM 1
    public static var pixelSpacingCalibrationDescription: Self { .init(AttributeTag(rawValue: 0x00280A04), .LO) }
    /// Pixel Intensity Relationship (0028,1040), CS, VM 1
    public static var pixelIntensityRelationship: Self { .init(AttributeTag(rawValue: 0x00281040), .CS) }
    /// Rescale Type (0028,1054), LO, VM 1
    public static var rescaleType: Self { .init(AttributeTag(rawValue: 0x00281054), .LO) }
    /// VOI LUT Function (0028,1056), CS, VM 1
    public static var voiLUTFunction: Self { .init(AttributeTag(rawValue: 0x00281056), .CS) }
    /// Gray Scale (0028,1080), CS, VM 1, retired
    public static var grayScale: Self { .init(AttributeTag(rawValue: 0x00281080), .CS) }
    /// Recommended Viewing Mode (0028,1090), CS, VM 1
    public static var recommendedViewingMode: Self { .init(AttributeTag(rawValue: 0x00281090), .CS) }
    /// Breast Implant Present (0028,1300), CS, VM 1
    public static var breastImplantPresent: Self { .init(AttributeTag(rawValue: 0x00281300), .CS) }
    /// Partial View (0028,1350), CS, VM 1
    public static var partialView: Self { .init(AttributeTag(rawValue: 0x00281350), .CS) }
    /// Partial View Description (0028,1351), ST, VM 1
    public static var partialViewDescription: Self { .init(AttributeTag(rawValue: 0x00281351), .ST) }
    /// Spatial Locations Preserved (0028,135A), CS, VM 1
    public static var spatialLocationsPreserved: Self { .init(AttributeTag(rawValue: 0x0028135A), .CS) }
    /// Data Path Assignment (0028,1402), CS, VM 1
    public static var dataPathAssignment: Self { .init(AttributeTag(rawValue: 0x00281402), .CS) }
    /// Blending LUT 1 Transfer Function (0028,1405), CS, VM 1
    public static var blendingLUT1TransferFunction: Self { .init(AttributeTag(rawValue: 0x00281405), .CS) }
    /// Blending LUT 2 Transfer Function (0028,140D), CS, VM 1
    public static var blendingLUT2TransferFunction: Self { .init(AttributeTag(rawValue: 0x0028140D), .CS) }
    /// Data Path ID (0028,140E), CS, VM 1
    public static var dataPathID: Self { .init(AttributeTag(rawValue: 0x0028140E), .CS) }
    /// RGB LUT Transfer Function (0028,140F), CS, VM 1
    public static var rgbLUTTransferFunction: Self { .init(AttributeTag(rawValue: 0x0028140F), .CS) }
    /// Alpha LUT Transfer Function (0028,1410), CS, VM 1
    public static var alphaLUTTransferFunction: Self { .init(AttributeTag(rawValue: 0x00281410), .CS) }
    /// Color Space (0028,2002), CS, VM 1
    public static var colorSpace: Self { .init(AttributeTag(rawValue: 0x00282002), .CS) }
    /// Lossy Image Compression (0028,2110), CS, VM 1
    public static var lossyImageCompression: Self { .init(AttributeTag(rawValue: 0x00282110), .CS) }
    /// LUT Explanation (0028,3003), LO, VM 1
    public static var lutExplanation: Self { .init(AttributeTag(rawValue: 0x00283003), .LO) }
    /// Modality LUT Type (0028,3004), LO, VM 1
    public static var modalityLUTType: Self { .init(AttributeTag(rawValue: 0x00283004), .LO) }
    /// Image Presentation Comments (0028,4000), LT, VM 1, retired
    public static var imagePresentationComments: Self { .init(AttributeTag(rawValue: 0x00284000), .LT) }
    /// Mask Operation (0028,6101), CS, VM 1
    public static var maskOperation: Self { .init(AttributeTag(rawValue: 0x00286101), .CS) }
    /// Mask Operation Explanation (0028,6190), ST, VM 1
    public static var maskOperationExplanation: Self { .init(AttributeTag(rawValue: 0x00286190), .ST) }
    /// Display Subsystem Name (0028,7004), SH, VM 1
    public static var displaySubsystemName: Self { .init(AttributeTag(rawValue: 0x00287004), .SH) }
    /// Display Subsystem Description (0028,7005), LO, VM 1
    public static var displaySubsystemDescription: Self { .init(AttributeTag(rawValue: 0x00287005), .LO) }
    /// System Status (0028,7006), CS, VM 1
    public static var systemStatus: Self { .init(AttributeTag(rawValue: 0x00287006), .CS) }
    /// System Status Comment (0028,7007), LO, VM 1
    public static var systemStatusComment: Self { .init(AttributeTag(rawValue: 0x00287007), .LO) }
    /// Configuration Name (0028,700C), SH, VM 1
    public static var configurationName: Self { .init(AttributeTag(rawValue: 0x0028700C), .SH) }
    /// Configuration Description (0028,700D), LO, VM 1
    public static var configurationDescription: Self { .init(AttributeTag(rawValue: 0x0028700D), .LO) }
    /// Measurement Equipment Type (0028,7014), CS, VM 1
    public static var measurementEquipmentType: Self { .init(AttributeTag(rawValue: 0x00287014), .CS) }
    /// Display Function Type (0028,7019), CS, VM 1
    public static var displayFunctionType: Self { .init(AttributeTag(rawValue: 0x00287019), .CS) }
    /// Luminance Response Description (0028,7020), LO, VM 1
    public static var luminanceResponseDescription: Self { .init(AttributeTag(rawValue: 0x00287020), .LO) }
    /// White Point Flag (0028,7021), CS, VM 1
    public static var whitePointFlag: Self { .init(AttributeTag(rawValue: 0x00287021), .CS) }
    /// Ambient Light Value Source (0028,7025), CS, VM 1
    public static var ambientLightValueSource: Self { .init(AttributeTag(rawValue: 0x00287025), .CS) }
    /// Test Result (0028,7029), CS, VM 1
    public static var testResult: Self { .init(AttributeTag(rawValue: 0x00287029), .CS) }
    /// Test Result Comment (0028,702A), LO, VM 1
    public static var testResultComment: Self { .init(AttributeTag(rawValue: 0x0028702A), .LO) }
    /// Test Image Validation (0028,702B), CS, VM 1
    public static var testImageValidation: Self { .init(AttributeTag(rawValue: 0x0028702B), .CS) }
    /// Pixel Data Provider URL (0028,7FE0), UR, VM 1
    public static var pixelDataProviderURL: Self { .init(AttributeTag(rawValue: 0x00287FE0), .UR) }
    /// Signal Domain Columns (0028,9003), CS, VM 1
    public static var signalDomainColumns: Self { .init(AttributeTag(rawValue: 0x00289003), .CS) }
    /// Data Representation (0028,9108), CS, VM 1
    public static var dataRepresentation: Self { .init(AttributeTag(rawValue: 0x00289108), .CS) }
    /// Signal Domain Rows (0028,9235), CS, VM 1
    public static var signalDomainRows: Self { .init(AttributeTag(rawValue: 0x00289235), .CS) }
    /// Geometrical Properties (0028,9444), CS, VM 1
    public static var geometricalProperties: Self { .init(AttributeTag(rawValue: 0x00289444), .CS) }
    /// Mask Selection Mode (0028,9454), CS, VM 1
    public static var maskSelectionMode: Self { .init(AttributeTag(rawValue: 0x00289454), .CS) }
    /// LUT Function (0028,9474), CS, VM 1
    public static var lutFunction: Self { .init(AttributeTag(rawValue: 0x00289474), .CS) }
    /// Equipment Coordinate System Identification (0028,9537), CS, VM 1
    public static var equipmentCoordinateSystemIdentification: Self { .init(AttributeTag(rawValue: 0x00289537), .CS) }
    /// Study Status ID (0032,000A), CS, VM 1, retired
    public static var studyStatusID: Self { .init(AttributeTag(rawValue: 0x0032000A), .CS) }
    /// Study Priority ID (0032,000C), CS, VM 1, retired
    public static var studyPriorityID: Self { .init(AttributeTag(rawValue: 0x0032000C), .CS) }
    /// Study ID Issuer (0032,0012), LO, VM 1, retired
    public static var studyIDIssuer: Self { .init(AttributeTag(rawValue: 0x00320012), .LO) }
    /// Scheduled Study Location (0032,1020), LO, VM 1, retired
    public static var scheduledStudyLocation: Self { .init(AttributeTag(rawValue: 0x00321020), .LO) }
    /// Reason for Study (0032,1030), LO, VM 1, retired
    public static var reasonForStudy: Self { .init(AttributeTag(rawValue: 0x00321030), .LO) }
    /// Requesting Service (0032,1033), LO, VM 1
    public static var requestingService: Self { .init(AttributeTag(rawValue: 0x00321033), .LO) }
    /// Study Component Status ID (0032,1055), CS, VM 1, retired
    public static var studyComponentStatusID: Self { .init(AttributeTag(rawValue: 0x00321055), .CS) }
    /// Requested Procedure Description (0032,1060), LO, VM 1
    public static var requestedProcedureDescription: Self { .init(AttributeTag(rawValue: 0x00321060), .LO) }
    /// Reason for Visit (0032,1066), UT, VM 1
    public static var reasonForVisit: Self { .init(AttributeTag(rawValue: 0x00321066), .UT) }
    /// Requested Contrast Agent (0032,1070), LO, VM 1
    public static var requestedContrastAgent: Self { .init(AttributeTag(rawValue: 0x00321070), .LO) }
    /// Study Comments (0032,4000), LT, VM 1, retired
    public static var studyComments: Self { .init(AttributeTag(rawValue: 0x00324000), .LT) }
    /// Includes Imaging Subject (0034,0008), CS, VM 1
    public static var includesImagingSubject: Self { .init(AttributeTag(rawValue: 0x00340008), .CS) }
    /// Includes Information (0034,000C), CS, VM 1
    public static var includesInformation: Self { .init(AttributeTag(rawValue: 0x0034000C), .CS) }
    /// Visit Status ID (0038,0008), CS, VM 1
    public static var visitStatusID: Self { .init(AttributeTag(rawValue: 0x00380008), .CS) }
    /// Admission ID (0038,0010), LO, VM 1
    public static var admissionID: Self { .init(AttributeTag(rawValue: 0x00380010), .LO) }
    /// Issuer of Admission ID (0038,0011), LO, VM 1, retired
    public static var issuerOfAdmissionID: Self { .init(AttributeTag(rawValue: 0x00380011), .LO) }
    /// Route of Admissions (0038,0016), LO, VM 1
    public static var routeOfAdmissions: Self { .init(AttributeTag(rawValue: 0x00380016), .LO) }
    /// Scheduled Patient Institution Residence (0038,001E), LO, VM 1, retired
    public static var scheduledPatientInstitutionResidence: Self { .init(AttributeTag(rawValue: 0x0038001E), .LO) }
    /// Discharge Diagnosis Description (0038,0040), LO, VM 1, retired
    public static var dischargeDiagnosisDescription: Self { .init(AttributeTag(rawValue: 0x00380040), .LO) }
    /// Special Needs (0038,0050), LO, VM 1
    public static var specialNeeds: Self { .init(AttributeTag(rawValue: 0x00380050), .LO) }
    /// Service Episode ID (0038,0060), LO, VM 1
    public static var serviceEpisodeID: Self { .init(AttributeTag(rawValue: 0x00380060), .LO) }
    /// Issuer of Service Episode ID (0038,0061), LO, VM 1, retired
    public static var issuerOfServiceEpisodeID: Self { .init(AttributeTag(rawValue: 0x00380061), .LO) }
    /// Service Episode Description (0038,0062), LO, VM 1
    public static var serviceEpisodeDescription: Self { .init(AttributeTag(rawValue: 0x00380062), .LO) }
    /// Resource Description (0038,0102), LO, VM 1
    public static var resourceDescription: Self { .init(AttributeTag(rawValue: 0x00380102), .LO) }
    /// Current Patient Location (0038,0300), LO, VM 1
    public static var currentPatientLocation: Self { .init(AttributeTag(rawValue: 0x00380300), .LO) }
    /// Patient's Institution Residence (0038,0400), LO, VM 1
    public static var patientInstitutionResidence: Self { .init(AttributeTag(rawValue: 0x00380400), .LO) }
    /// Patient State (0038,0500), LO, VM 1
    public static var patientState: Self { .init(AttributeTag(rawValue: 0x00380500), .LO) }
    /// Visit Comments (0038,4000), LT, VM 1
    public static var visitComments: Self { .init(AttributeTag(rawValue: 0x00384000), .LT) }
    /// Waveform Originality (003A,0004), CS, VM 1
    public static var waveformOriginality: Self { .init(AttributeTag(rawValue: 0x003A0004), .CS) }
    /// Multiplex Group Label (003A,0020), SH, VM 1
    public static var multiplexGroupLabel: Self { .init(AttributeTag(rawValue: 0x003A0020), .SH) }
    /// Channel Label (003A,0203), SH, VM 1
    public static var channelLabel: Self { .init(AttributeTag(rawValue: 0x003A0203), .SH) }
    /// Channel Derivation Description (003A,020C), LO, VM 1
    public static var channelDerivationDescription: Self { .init(AttributeTag(rawValue: 0x003A020C), .LO) }
    /// Display Shading Flag (003A,0246), CS, VM 1
    public static var displayShadingFlag: Self { .init(AttributeTag(rawValue: 0x003A0246), .CS) }
    /// Channel Mode (003A,0302), CS, VM 1
    public static var channelMode: Self { .init(AttributeTag(rawValue: 0x003A0302), .CS) }
    /// Impedance Measurement Current Type (003A,0316), CS, VM 1
    public static var impedanceMeasurementCurrentType: Self { .init(AttributeTag(rawValue: 0x003A0316), .CS) }
    /// Waveform Amplifier Type (003A,0317), CS, VM 1
    public static var waveformAmplifierType: Self { .init(AttributeTag(rawValue: 0x003A0317), .CS) }
    /// Waveform Filter Type (003A,0322), CS, VM 1
    public static var waveformFilterType: Self { .init(AttributeTag(rawValue: 0x003A0322), .CS) }
    /// Waveform Filter Description (003A,0329), ST, VM 1
    public static var waveformFilterDescription: Self { .init(AttributeTag(rawValue: 0x003A0329), .ST) }
    /// Filter Lookup Table Description (003A,032B), ST, VM 1
    public static var filterLookupTableDescription: Self { .init(AttributeTag(rawValue: 0x003A032B), .ST) }
    /// Scheduled Procedure Step Description (0040,0007), LO, VM 1
    public static var scheduledProcedureStepDescription: Self { .init(AttributeTag(rawValue: 0x00400007), .LO) }
    /// Scheduled Procedure Step ID (0040,0009), SH, VM 1
    public static var scheduledProcedureStepID: Self { .init(AttributeTag(rawValue: 0x00400009), .SH) }
    /// Scheduled Procedure Step Location (0040,0011), SH, VM 1
    public static var scheduledProcedureStepLocation: Self { .init(AttributeTag(rawValue: 0x00400011), .SH) }
    /// Pre-Medication (0040,0012), LO, VM 1
    public static var preMedication: Self { .init(AttributeTag(rawValue: 0x00400012), .LO) }
    /// Scheduled Procedure Step Status (0040,0020), CS, VM 1
    public static var scheduledProcedureStepStatus: Self { .init(AttributeTag(rawValue: 0x00400020), .CS) }
    /// Local Namespace Entity ID (0040,0031), UT, VM 1
    public static var localNamespaceEntityID: Self { .init(AttributeTag(rawValue: 0x00400031), .UT) }
    /// Universal Entity ID (0040,0032), UT, VM 1
    public static var universalEntityID: Self { .init(AttributeTag(rawValue: 0x00400032), .UT) }
    /// Universal Entity ID Type (0040,0033), CS, VM 1
    public static var universalEntityIDType: Self { .init(AttributeTag(rawValue: 0x00400033), .CS) }
    /// Identifier Type Code (0040,0035), CS, VM 1
    public static var identifierTypeCode: Self { .init(AttributeTag(rawValue: 0x00400035), .CS) }
    /// Performed Station AE Title (0040,0241), AE, VM 1
    public static var performedStationAETitle: Self { .init(AttributeTag(rawValue: 0x00400241), .AE) }
    /// Performed Station Name (0040,0242), SH, VM 1
    public static var performedStationName: Self { .init(AttributeTag(rawValue: 0x00400242), .SH) }
    /// Performed Location (0040,0243), SH, VM 1
    public static var performedLocation: Self { .init(AttributeTag(rawValue: 0x00400243), .SH) }
    /// Performed Procedure Step Status (0040,0252), CS, VM 1
    public static var performedProcedureStepStatus: Self { .init(AttributeTag(rawValue: 0x00400252), .CS) }
    /// Performed Procedure Step ID (0040,0253), SH, VM 1
    public static var performedProcedureStepID: Self { .init(AttributeTag(rawValue: 0x00400253), .SH) }
    /// Performed Procedure Step Description (0040,0254), LO, VM 1
    public static var performedProcedureStepDescription: Self { .init(AttributeTag(rawValue: 0x00400254), .LO) }
    /// Performed Procedure Type Description (0040,0255), LO, VM 1
    public static var performedProcedureTypeDescription: Self { .init(AttributeTag(rawValue: 0x00400255), .LO) }
    /// Performed Protocol Type (0040,0261), CS, VM 1
    public static var performedProtocolType: Self { .init(AttributeTag(rawValue: 0x00400261), .CS) }
    /// Comments on the Performed Procedure Step (0040,0280), ST, VM 1
    public static var commentsOnThePerformedProcedureStep: Self { .init(AttributeTag(rawValue: 0x00400280), .ST) }
    /// Comments on Radiation Dose (0040,0310), ST, VM 1
    public static var commentsOnRadiationDose: Self { .init(AttributeTag(rawValue: 0x00400310), .ST) }
    /// Organ Exposed (0040,0318), CS, VM 1
    public static var organExposed: Self { .init(AttributeTag(rawValue: 0x00400318), .CS) }
    /// Comments on the Scheduled Procedure Step (0040,0400), LT, VM 1
    public static var commentsOnTheScheduledProcedureStep: Self { .init(AttributeTag(rawValue: 0x00400400), .LT) }
    /// Specimen Accession Number (0040,050A), LO, VM 1, retired
    public static var specimenAccessionNumber: Self { .init(AttributeTag(rawValue: 0x0040050A), .LO) }
    /// Container Identifier (0040,0512), LO, VM 1
    public static var containerIdentifier: Self { .init(AttributeTag(rawValue: 0x00400512), .LO) }
    /// Container Description (0040,051A), LO, VM 1
    public static var containerDescription: Self { .init(AttributeTag(rawValue: 0x0040051A), .LO) }
    /// Specimen Identifier (0040,0551), LO, VM 1
    public static var specimenIdentifier: Self { .init(AttributeTag(rawValue: 0x00400551), .LO) }
    /// Specimen Description (Trial) (0040,0553), ST, VM 1, retired
    public static var specimenDescriptionTrial: Self { .init(AttributeTag(rawValue: 0x00400553), .ST) }
    /// Acquisition Context Description (0040,0556), ST, VM 1
    public static var acquisitionContextDescription: Self { .init(AttributeTag(rawValue: 0x00400556), .ST) }
    /// Specimen Short Description (0040,0600), LO, VM 1
    public static var specimenShortDescription: Self { .init(AttributeTag(rawValue: 0x00400600), .LO) }
    /// Specimen Detailed Description (0040,0602), UT, VM 1
    public static var specimenDetailedDescription: Self { .init(AttributeTag(rawValue: 0x00400602), .UT) }
    /// Slide Identifier (0040,06FA), LO, VM 1, retired
    public static var slideIdentifier: Self { .init(AttributeTag(rawValue: 0x004006FA), .LO) }
    /// Requested Procedure ID (0040,1001), SH, VM 1
    public static var requestedProcedureID: Self { .init(AttributeTag(rawValue: 0x00401001), .SH) }
    /// Reason for the Requested Procedure (0040,1002), LO, VM 1
    public static var reasonForTheRequestedProcedure: Self { .init(AttributeTag(rawValue: 0x00401002), .LO) }
    /// Requested Procedure Priority (0040,1003), SH, VM 1
    public static var requestedProcedurePriority: Self { .init(AttributeTag(rawValue: 0x00401003), .SH) }
    /// Patient Transport Arrangements (0040,1004), LO, VM 1
    public static var patientTransportArrangements: Self { .init(AttributeTag(rawValue: 0x00401004), .LO) }
    /// Requested Procedure Location (0040,1005), LO, VM 1
    public static var requestedProcedureLocation: Self { .init(AttributeTag(rawValue: 0x00401005), .LO) }
    /// Placer Order Number / Procedure (0040,1006), SH, VM 1, retired
    public static var placerOrderNumberProcedure: Self { .init(AttributeTag(rawValue: 0x00401006), .SH) }
    /// Filler Order Number / Procedure (0040,1007), SH, VM 1, retired
    public static var fillerOrderNumberProcedure: Self { .init(AttributeTag(rawValue: 0x00401007), .SH) }
    /// Confidentiality Code (0040,1008), LO, VM 1
    public static var confidentialityCode: Self { .init(AttributeTag(rawValue: 0x00401008), .LO) }
    /// Reporting Priority (0040,1009), SH, VM 1
    public static var reportingPriority: Self { .init(AttributeTag(rawValue: 0x00401009), .SH) }
    /// Requested Procedure Description (Trial) (0040,1060), LO, VM 1, retired
    public static var requestedProcedureDescriptionTrial: Self { .init(AttributeTag(rawValue: 0x00401060), .LO) }
    /// Person's Address (0040,1102), ST, VM 1
    public static var personAddress: Self { .init(AttributeTag(rawValue: 0x00401102), .ST) }
    /// Person's Telecom Information (0040,1104), LT, VM 1
    public static var personTelecomInformation: Self { .init(AttributeTag(rawValue: 0x00401104), .LT) }
    /// Requested Procedure Comments (0040,1400), LT, VM 1
    public static var requestedProcedureComments: Self { .init(AttributeTag(rawValue: 0x00401400), .LT) }
    /// Reason for the Imaging Service Request (0040,2001), LO, VM 1, retired
    public static var reasonForTheImagingServiceRequest: Self { .init(AttributeTag(rawValue: 0x00402001), .LO) }
    /// Placer Order Number / Imaging Service Request (Retired) (0040,2006), SH, VM 1, retired
    public static var placerOrderNumberImagingServiceRequestRetired: Self { .init(AttributeTag(rawValue: 0x00402006), .SH) }
    /// Filler Order Number / Imaging Service Request (Retired) (0040,2007), SH, VM 1, retired
    public static var fillerOrderNumberImagingServiceRequestRetired: Self { .init(AttributeTag(rawValue: 0x00402007), .SH) }
    /// Order Enterer's Location (0040,2009), SH, VM 1
    public static var orderEntererLocation: Self { .init(AttributeTag(rawValue: 0x00402009), .SH) }
    /// Order Callback Phone Number (0040,2010), SH, VM 1
    public static var orderCallbackPhoneNumber: Self { .init(AttributeTag(rawValue: 0x00402010), .SH) }
    /// Order Callback Telecom Information (0040,2011), LT, VM 1
    public static var orderCallbackTelecomInformation: Self { .init(AttributeTag(rawValue: 0x00402011), .LT) }
    /// Placer Order Number / Imaging Service Request (0040,2016), LO, VM 1
    public static var placerOrderNumberImagingServiceRequest: Self { .init(AttributeTag(rawValue: 0x00402016), .LO) }
    /// Filler Order Number / Imaging Service Request (0040,2017), LO, VM 1
    public static var fillerOrderNumberImagingServiceRequest: Self { .init(AttributeTag(rawValue: 0x00402017), .LO) }
    /// Imaging Service Request Comments (0040,2400), LT, VM 1
    public static var imagingServiceRequestComments: Self { .init(AttributeTag(rawValue: 0x00402400), .LT) }
    /// Confidentiality Constraint on Patient Data Description (0040,3001), LO, VM 1
    public static var confidentialityConstraintOnPatientDataDescription: Self { .init(AttributeTag(rawValue: 0x00403001), .LO) }
    /// General Purpose Scheduled Procedure Step Status (0040,4001), CS, VM 1, retired
    public static var generalPurposeScheduledProcedureStepStatus: Self { .init(AttributeTag(rawValue: 0x00404001), .CS) }
    /// General Purpose Performed Procedure Step Status (0040,4002), CS, VM 1, retired
    public static var generalPurposePerformedProcedureStepStatus: Self { .init(AttributeTag(rawValue: 0x00404002), .CS) }
    /// General Purpose Scheduled Procedure Step Priority (0040,4003), CS, VM 1, retired
    public static var generalPurposeScheduledProcedureStepPriority: Self { .init(AttributeTag(rawValue: 0x00404003), .CS) }
    /// Multiple Copies Flag (0040,4006), CS, VM 1, retired
    public static var multipleCopiesFlag: Self { .init(AttributeTag(rawValue: 0x00404006), .CS) }
    /// Input Availability Flag (0040,4020), CS, VM 1, retired
    public static var inputAvailabilityFlag: Self { .init(AttributeTag(rawValue: 0x00404020), .CS) }
    /// Human Performer's Organization (0040,4036), LO, VM 1
    public static var humanPerformerOrganization: Self { .init(AttributeTag(rawValue: 0x00404036), .LO) }
    /// Raw Data Handling (0040,4040), CS, VM 1
    public static var rawDataHandling: Self { .init(AttributeTag(rawValue: 0x00404040), .CS) }
    /// Input Readiness State (0040,4041), CS, VM 1
    public static var inputReadinessState: Self { .init(AttributeTag(rawValue: 0x00404041), .CS) }
    /// Storage URL (0040,4073), UR, VM 1
    public static var storageURL: Self { .init(AttributeTag(rawValue: 0x00404073), .UR) }
    /// Entrance Dose Derivation (0040,8303), CS, VM 1
    public static var entranceDoseDerivation: Self { .init(AttributeTag(rawValue: 0x00408303), .CS) }
    /// LUT Label (0040,9210), SH, VM 1
    public static var lutLabel: Self { .init(AttributeTag(rawValue: 0x00409210), .SH) }
    /// Findings Flag (Trial) (0040,A007), CS, VM 1, retired
    public static var findingsFlagTrial: Self { .init(AttributeTag(rawValue: 0x0040A007), .CS) }
    /// Relationship Type (0040,A010), CS, VM 1
    public static var relationshipType: Self { .init(AttributeTag(rawValue: 0x0040A010), .CS) }
    /// Verifying Organization (0040,A027), LO, VM 1
    public static var verifyingOrganization: Self { .init(AttributeTag(rawValue: 0x0040A027), .LO) }
    /// Value Type (0040,A040), CS, VM 1
    public static var valueType: Self { .init(AttributeTag(rawValue: 0x0040A040), .CS) }
    /// Measurement Precision Description (Trial) (0040,A047), LO, VM 1, retired
    public static var measurementPrecisionDescriptionTrial: Self { .init(AttributeTag(rawValue: 0x0040A047), .LO) }
    /// Continuity Of Content (0040,A050), CS, VM 1
    public static var continuityOfContent: Self { .init(AttributeTag(rawValue: 0x0040A050), .CS) }
    /// Sequencing Indicator (Trial) (0040,A060), LO, VM 1, retired
    public static var sequencingIndicatorTrial: Self { .init(AttributeTag(rawValue: 0x0040A060), .LO) }
    /// Participation Type (0040,A080), CS, VM 1
    public static var participationType: Self { .init(AttributeTag(rawValue: 0x0040A080), .CS) }
    /// Observer Type (0040,A084), CS, VM 1
    public static var observerType: Self { .init(AttributeTag(rawValue: 0x0040A084), .CS) }
    /// Temporal Range Type (0040,A130), CS, VM 1
    public static var temporalRangeType: Self { .init(AttributeTag(rawValue: 0x0040A130), .CS) }
    /// Text Value (0040,A160), UT, VM 1
    public static var textValue: Self { .init(AttributeTag(rawValue: 0x0040A160), .UT) }
    /// Bibliographic Citation (Trial) (0040,A16A), ST, VM 1, retired
    public static var bibliographicCitationTrial: Self { .init(AttributeTag(rawValue: 0x0040A16A), .ST) }
    /// Referenced Observation Class (Trial) (0040,A173), CS, VM 1, retired
    public static var referencedObservationClassTrial: Self { .init(AttributeTag(rawValue: 0x0040A173), .CS) }
    /// Referenced Object Observation Class (Trial) (0040,A174), CS, VM 1, retired
    public static var referencedObjectObservationClassTrial: Self { .init(AttributeTag(rawValue: 0x0040A174), .CS) }
    /// Measurement Automation (Trial) (0040,A194), CS, VM 1, retired
    public static var measurementAutomationTrial: Self { .init(AttributeTag(rawValue: 0x0040A194), .CS) }
    /// Identification Description (Trial) (0040,A224), ST, VM 1, retired
    public static var identificationDescriptionTrial: Self { .init(AttributeTag(rawValue: 0x0040A224), .ST) }
    /// Coordinates Set Geometric Type (Trial) (0040,A290), CS, VM 1, retired
    public static var coordinatesSetGeometricTypeTrial: Self { .init(AttributeTag(rawValue: 0x0040A290), .CS) }
    /// Algorithm Description (Trial) (0040,A297), ST, VM 1, retired
    public static var algorithmDescriptionTrial: Self { .init(AttributeTag(rawValue: 0x0040A297), .ST) }
    /// Report Status Comment (Trial) (0040,A33A), ST, VM 1, retired
    public static var reportStatusCommentTrial: Self { .init(AttributeTag(rawValue: 0x0040A33A), .ST) }
    /// Address (Trial) (0040,A353), ST, VM 1, retired
    public static var addressTrial: Self { .init(AttributeTag(rawValue: 0x0040A353), .ST) }
    /// Telephone Number (Trial) (0040,A354), LO, VM 1, retired
    public static var telephoneNumberTrial: Self { .init(AttributeTag(rawValue: 0x0040A354), .LO) }
    /// Observation Subject Class (Trial) (0040,A403), CS, VM 1, retired
    public static var observationSubjectClassTrial: Self { .init(AttributeTag(rawValue: 0x0040A403), .CS) }
    /// Completion Flag (0040,A491), CS, VM 1
    public static var completionFlag: Self { .init(AttributeTag(rawValue: 0x0040A491), .CS) }
    /// Completion Flag Description (0040,A492), LO, VM 1
    public static var completionFlagDescription: Self { .init(AttributeTag(rawValue: 0x0040A492), .LO) }
    /// Verification Flag (0040,A493), CS, VM 1
    public static var verificationFlag: Self { .init(AttributeTag(rawValue: 0x0040A493), .CS) }
    /// Archive Requested (0040,A494), CS, VM 1
    public static var archiveRequested: Self { .init(AttributeTag(rawValue: 0x0040A494), .CS) }
    /// Preliminary Flag (0040,A496), CS, VM 1
    public static var preliminaryFlag: Self { .init(AttributeTag(rawValue: 0x0040A496), .CS) }
    /// Observation Subject Context Flag (Trial) (0040,A600), CS, VM 1, retired
    public static var observationSubjectContextFlagTrial: Self { .init(AttributeTag(rawValue: 0x0040A600), .CS) }
    /// Observer Context Flag (Trial) (0040,A601), CS, VM 1, retired
    public static var observerContextFlagTrial: Self { .init(AttributeTag(rawValue: 0x0040A601), .CS) }
    /// Procedure Context Flag (Trial) (0040,A603), CS, VM 1, retired
    public static var procedureContextFlagTrial: Self { .init(AttributeTag(rawValue: 0x0040A603), .CS) }
    /// Uniform Resource Locator (Trial) (0040,A992), ST, VM 1, retired
    public static var uniformResourceLocatorTrial: Self { .init(AttributeTag(rawValue: 0x0040A992), .ST) }
    /// Montage Name (0040,B03B), LT, VM 1
    public static var montageName: Self { .init(AttributeTag(rawValue: 0x0040B03B), .LT) }
    /// Montage Channel Label (0040,B03F), LO, VM 1
    public static var montageChannelLabel: Self { .init(AttributeTag(rawValue: 0x0040B03F), .LO) }
    /// Template Identifier (0040,DB00), CS, VM 1
    public static var templateIdentifier: Self { .init(AttributeTag(rawValue: 0x0040DB00), .CS) }
    /// Template Extension Flag (0040,DB0B), CS, VM 1, retired
    public static var templateExtensionFlag: Self { .init(AttributeTag(rawValue: 0x0040DB0B), .CS) }
    /// HL7 Instance Identifier (0040,E001), ST, VM 1
    public static var hl7InstanceIdentifier: Self { .init(AttributeTag(rawValue: 0x0040E001), .ST) }
    /// Retrieve URI (0040,E010), UR, VM 1
    public static var retrieveURI: Self { .init(AttributeTag(rawValue: 0x0040E010), .UR) }
    /// Display URI (0040,E012), UR, VM 1
    public static var displayURI: Self { .init(AttributeTag(rawValue: 0x0040E012), .UR) }
    /// Type of Instances (0040,E020), CS, VM 1
    public static var typeOfInstances: Self { .init(AttributeTag(rawValue: 0x0040E020), .CS) }
    /// Document Title (0042,0010), ST, VM 1
    public static var documentTitle: Self { .init(AttributeTag(rawValue: 0x00420010), .ST) }
    /// MIME Type of Encapsulated Document (0042,0012), LO, VM 1
    public static var mimeTypeOfEncapsulatedDocument: Self { .init(AttributeTag(rawValue: 0x00420012), .LO) }
    /// Product Package Identifier (0044,0001), ST, VM 1
    public static var productPackageIdentifier: Self { .init(AttributeTag(rawValue: 0x00440001), .ST) }
    /// Substance Administration Approval (0044,0002), CS, VM 1
    public static var substanceAdministrationApproval: Self { .init(AttributeTag(rawValue: 0x00440002), .CS) }
    /// Approval Status Further Description (0044,0003), LT, VM 1
    public static var approvalStatusFurtherDescription: Self { .init(AttributeTag(rawValue: 0x00440003), .LT) }
    /// Product Description (0044,0009), LT, VM 1
    public static var productDescription: Self { .init(AttributeTag(rawValue: 0x00440009), .LT) }
    /// Product Lot Identifier (0044,000A), LO, VM 1
    public static var productLotIdentifier: Self { .init(AttributeTag(rawValue: 0x0044000A), .LO) }
    /// Substance Administration Notes (0044,0011), LO, VM 1
    public static var substanceAdministrationNotes: Self { .init(AttributeTag(rawValue: 0x00440011), .LO) }
    /// Substance Administration Device ID (0044,0012), LO, VM 1
    public static var substanceAdministrationDeviceID: Self { .init(AttributeTag(rawValue: 0x00440012), .LO) }
    /// Assertion Comments (0044,0106), UT, VM 1
    public static var assertionComments: Self { .init(AttributeTag(rawValue: 0x00440106), .UT) }
    /// Lens Description (0046,0012), LO, VM 1
    public static var lensDescription: Self { .init(AttributeTag(rawValue: 0x00460012), .LO) }
    /// Horizontal Prism Base (0046,0032), CS, VM 1
    public static var horizontalPrismBase: Self { .init(AttributeTag(rawValue: 0x00460032), .CS) }
    /// Vertical Prism Base (0046,0036), CS, VM 1
    public static var verticalPrismBase: Self { .init(AttributeTag(rawValue: 0x00460036), .CS) }
    /// Lens Segment Type (0046,0038), CS, VM 1
    public static var lensSegmentType: Self { .init(AttributeTag(rawValue: 0x00460038), .CS) }
    /// Background Color (0046,0092), CS, VM 1
    public static var backgroundColor: Self { .init(AttributeTag(rawValue: 0x00460092), .CS) }
    /// Optotype (0046,0094), CS, VM 1
    public static var optotype: Self { .init(AttributeTag(rawValue: 0x00460094), .CS) }
    /// Optotype Presentation (0046,0095), CS, VM 1
    public static var optotypePresentation: Self { .init(AttributeTag(rawValue: 0x00460095), .CS) }
    /// Viewing Distance Type (0046,0125), CS, VM 1
    public static var viewingDistanceType: Self { .init(AttributeTag(rawValue: 0x00460125), .CS) }
    /// Optotype Detailed Definition (0046,0139), LO, VM 1
    public static var optotypeDetailedDefinition: Self { .init(AttributeTag(rawValue: 0x00460139), .LO) }
    /// Corneal Topography Surface (0046,0201), CS, VM 1
    public static var cornealTopographySurface: Self { .init(AttributeTag(rawValue: 0x00460201), .CS) }
    /// Corneal Topography Map Quality Evaluation (0046,0242), CS, VM 1
    public static var cornealTopographyMapQualityEvaluation: Self { .init(AttributeTag(rawValue: 0x00460242), .CS) }
    /// Corneal Point Estimated (0046,0248), CS, VM 1
    public static var cornealPointEstimated: Self { .init(AttributeTag(rawValue: 0x00460248), .CS) }
    /// Specimen Label in Image (0048,0010), CS, VM 1
    public static var specimenLabelInImage: Self { .init(AttributeTag(rawValue: 0x00480010), .CS) }
    /// Focus Method (0048,0011), CS, VM 1
    public static var focusMethod: Self { .init(AttributeTag(rawValue: 0x00480011), .CS) }
    /// Extended Depth of Field (0048,0012), CS, VM 1
    public static var extendedDepthOfField: Self { .init(AttributeTag(rawValue: 0x00480012), .CS) }
    /// Optical Path Identifier (0048,0106), SH, VM 1
    public static var opticalPathIdentifier: Self { .init(AttributeTag(rawValue: 0x00480106), .SH) }
    /// Optical Path Description (0048,0107), ST, VM 1
    public static var opticalPathDescription: Self { .init(AttributeTag(rawValue: 0x00480107), .ST) }
    /// Confocal Mode (0048,0114), CS, VM 1
    public static var confocalMode: Self { .init(AttributeTag(rawValue: 0x00480114), .CS) }
    /// Tissue Location (0048,0115), CS, VM 1
    public static var tissueLocation: Self { .init(AttributeTag(rawValue: 0x00480115), .CS) }
    /// Pixel Origin Interpretation (0048,0301), CS, VM 1
    public static var pixelOriginInterpretation: Self { .init(AttributeTag(rawValue: 0x00480301), .CS) }
    /// Tiles Overlap (0048,0304), CS, VM 1
    public static var tilesOverlap: Self { .init(AttributeTag(rawValue: 0x00480304), .CS) }
    /// Calibration Image (0050,0004), CS, VM 1
    public static var calibrationImage: Self { .init(AttributeTag(rawValue: 0x00500004), .CS) }
    /// Device Diameter Units (0050,0017), CS, VM 1
    public static var deviceDiameterUnits: Self { .init(AttributeTag(rawValue: 0x00500017), .CS) }
    /// Container Component Material (0050,001A), CS, VM 1
    public static var containerComponentMaterial: Self { .init(AttributeTag(rawValue: 0x0050001A), .CS) }
    /// Container Component ID (0050,001B), LO, VM 1
    public static var containerComponentID: Self { .init(AttributeTag(rawValue: 0x0050001B), .LO) }
    /// Container Component Description (0050,001E), LO, VM 1
    public static var containerComponentDescription: Self { .init(AttributeTag(rawValue: 0x0050001E), .LO) }
    /// Device Description (0050,0020), LO, VM 1
    public static var deviceDescription: Self { .init(AttributeTag(rawValue: 0x00500020), .LO) }
    /// Long Device Description (0050,0021), ST, VM 1
    public static var longDeviceDescription: Self { .init(AttributeTag(rawValue: 0x00500021), .ST) }
    /// OCT Acquisition Domain (0052,0006), CS, VM 1
    public static var octAcquisitionDomain: Self { .init(AttributeTag(rawValue: 0x00520006), .CS) }
    /// OCT Z Offset Applied (0052,0026), CS, VM 1
    public static var octZOffsetApplied: Self { .init(AttributeTag(rawValue: 0x00520026), .CS) }
    /// Catheter Direction of Rotation (0052,0031), CS, VM 1
    public static var catheterDirectionOfRotation: Self { .init(AttributeTag(rawValue: 0x00520031), .CS) }
    /// Interpolation Type (0052,0039), CS, VM 1
    public static var interpolationType: Self { .init(AttributeTag(rawValue: 0x00520039), .CS) }
    /// Refractive Index Applied (0052,003A), CS, VM 1
    public static var refractiveIndexApplied: Self { .init(AttributeTag(rawValue: 0x0052003A), .CS) }
    /// Energy Window Name (0054,0018), SH, VM 1
    public static var energyWindowName: Self { .init(AttributeTag(rawValue: 0x00540018), .SH) }
    /// Phase Description (0054,0039), CS, VM 1
    public static var phaseDescription: Self { .init(AttributeTag(rawValue: 0x00540039), .CS) }
    /// Type of Detector Motion (0054,0202), CS, VM 1
    public static var typeOfDetectorMotion: Self { .init(AttributeTag(rawValue: 0x00540202), .CS) }
    /// Image ID (0054,0400), SH, VM 1
    public static var imageID: Self { .init(AttributeTag(rawValue: 0x00540400), .SH) }
    /// Slice Progression Direction (0054,0500), CS, VM 1
    public static var sliceProgressionDirection: Self { .init(AttributeTag(rawValue: 0x00540500), .CS) }
    /// Scan Progression Direction (0054,0501), CS, VM 1
    public static var scanProgressionDirection: Self { .init(AttributeTag(rawValue: 0x00540501), .CS) }
    /// Units (0054,1001), CS, VM 1
    public static var units: Self { .init(AttributeTag(rawValue: 0x00541001), .CS) }
    /// Counts Source (0054,1002), CS, VM 1
    public static var countsSource: Self { .init(AttributeTag(rawValue: 0x00541002), .CS) }
    /// Reprojection Method (0054,1004), CS, VM 1
    public static var reprojectionMethod: Self { .init(AttributeTag(rawValue: 0x00541004), .CS) }
    /// SUV Type (0054,1006), CS, VM 1
    public static var suvType: Self { .init(AttributeTag(rawValue: 0x00541006), .CS) }
    /// Randoms Correction Method (0054,1100), CS, VM 1
    public static var randomsCorrectionMethod: Self { .init(AttributeTag(rawValue: 0x00541100), .CS) }
    /// Attenuation Correction Method (0054,1101), LO, VM 1
    public static var attenuationCorrectionMethod: Self { .init(AttributeTag(rawValue: 0x00541101), .LO) }
    /// Decay Correction (0054,1102), CS, VM 1
    public static var decayCorrection: Self { .init(AttributeTag(rawValue: 0x00541102), .CS) }
    /// Reconstruction Method (0054,1103), LO, VM 1
    public static var reconstructionMethod: Self { .init(AttributeTag(rawValue: 0x00541103), .LO) }
    /// Detector Lines of Response Used (0054,1104), LO, VM 1
    public static var detectorLinesOfResponseUsed: Self { .init(AttributeTag(rawValue: 0x00541104), .LO) }
    /// Scatter Correction Method (0054,1105), LO, VM 1
    public static var scatterCorrectionMethod: Self { .init(AttributeTag(rawValue: 0x00541105), .LO) }
    /// Dead Time Correction Flag (0054,1401), CS, VM 1, retired
    public static var deadTimeCorrectionFlag: Self { .init(AttributeTag(rawValue: 0x00541401), .CS) }
    /// Histogram Explanation (0060,3010), LO, VM 1
    public static var histogramExplanation: Self { .init(AttributeTag(rawValue: 0x00603010), .LO) }
    /// Segmentation Type (0062,0001), CS, VM 1
    public static var segmentationType: Self { .init(AttributeTag(rawValue: 0x00620001), .CS) }
    /// Segment Label (0062,0005), LO, VM 1
    public static var segmentLabel: Self { .init(AttributeTag(rawValue: 0x00620005), .LO) }
    /// Segment Description (0062,0006), ST, VM 1
    public static var segmentDescription: Self { .init(AttributeTag(rawValue: 0x00620006), .ST) }
    /// Segment Algorithm Type (0062,0008), CS, VM 1
    public static var segmentAlgorithmType: Self { .init(AttributeTag(rawValue: 0x00620008), .CS) }
    /// Segmentation Fractional Type (0062,0010), CS, VM 1
    public static var segmentationFractionalType: Self { .init(AttributeTag(rawValue: 0x00620010), .CS) }
    /// Segments Overlap (0062,0013), CS, VM 1
    public static var segmentsOverlap: Self { .init(AttributeTag(rawValue: 0x00620013), .CS) }
    /// Tracking ID (0062,0020), UT, VM 1
    public static var trackingID: Self { .init(AttributeTag(rawValue: 0x00620020), .UT) }
    /// Surface Comments (0066,0004), LT, VM 1
    public static var surfaceComments: Self { .init(AttributeTag(rawValue: 0x00660004), .LT) }
    /// Surface Processing (0066,0009), CS, VM 1
    public static var surfaceProcessing: Self { .init(AttributeTag(rawValue: 0x00660009), .CS) }
    /// Surface Processing Description (0066,000B), LO, VM 1
    public static var surfaceProcessingDescription: Self { .init(AttributeTag(rawValue: 0x0066000B), .LO) }
    /// Recommended Presentation Type (0066,000D), CS, VM 1
    public static var recommendedPresentationType: Self { .init(AttributeTag(rawValue: 0x0066000D), .CS) }
    /// Finite Volume (0066,000E), CS, VM 1
    public static var finiteVolume: Self { .init(AttributeTag(rawValue: 0x0066000E), .CS) }
    /// Manifold (0066,0010), CS, VM 1
    public static var manifold: Self { .init(AttributeTag(rawValue: 0x00660010), .CS) }
    /// Algorithm Version (0066,0031), LO, VM 1
    public static var algorithmVersion: Self { .init(AttributeTag(rawValue: 0x00660031), .LO) }
    /// Algorithm Parameters (0066,0032), LT, VM 1
    public static var algorithmParameters: Self { .init(AttributeTag(rawValue: 0x00660032), .LT) }
    /// Algorithm Name (0066,0036), LO, VM 1
    public static var algorithmName: Self { .init(AttributeTag(rawValue: 0x00660036), .LO) }
    /// Track Set Label (0066,0106), LO, VM 1
    public static var trackSetLabel: Self { .init(AttributeTag(rawValue: 0x00660106), .LO) }
    /// Track Set Description (0066,0107), UT, VM 1
    public static var trackSetDescription: Self { .init(AttributeTag(rawValue: 0x00660107), .UT) }
    /// Implant Size (0068,6210), LO, VM 1
    public static var implantSize: Self { .init(AttributeTag(rawValue: 0x00686210), .LO) }
    /// Implant Template Version (0068,6221), LO, VM 1
    public static var implantTemplateVersion: Self { .init(AttributeTag(rawValue: 0x00686221), .LO) }
    /// Implant Type (0068,6223), CS, VM 1
    public static var implantType: Self { .init(AttributeTag(rawValue: 0x00686223), .CS) }
    /// Information Summary (0068,6280), ST, VM 1
    public static var informationSummary: Self { .init(AttributeTag(rawValue: 0x00686280), .ST) }
    /// HPGL Document Label (0068,62D5), LO, VM 1
    public static var hpglDocumentLabel: Self { .init(AttributeTag(rawValue: 0x006862D5), .LO) }
    /// HPGL Pen Label (0068,6340), LO, VM 1
    public static var hpglPenLabel: Self { .init(AttributeTag(rawValue: 0x00686340), .LO) }
    /// HPGL Pen Description (0068,6345), ST, VM 1
    public static var hpglPenDescription: Self { .init(AttributeTag(rawValue: 0x00686345), .ST) }
    /// Surface Model Label (0068,6380), LO, VM 1
    public static var surfaceModelLabel: Self { .init(AttributeTag(rawValue: 0x00686380), .LO) }
    /// Mating Feature Set Label (0068,63D0), LO, VM 1
    public static var matingFeatureSetLabel: Self { .init(AttributeTag(rawValue: 0x006863D0), .LO) }
    /// Degree of Freedom Type (0068,6420), CS, VM 1
    public static var degreeOfFreedomType: Self { .init(AttributeTag(rawValue: 0x00686420), .CS) }
    /// Planning Landmark Description (0068,6540), LO, VM 1
    public static var planningLandmarkDescription: Self { .init(AttributeTag(rawValue: 0x00686540), .LO) }
    /// Model Modification (0068,7001), CS, VM 1
    public static var modelModification: Self { .init(AttributeTag(rawValue: 0x00687001), .CS) }
    /// Model Mirroring (0068,7002), CS, VM 1
    public static var modelMirroring: Self { .init(AttributeTag(rawValue: 0x00687002), .CS) }
    /// Relative URI Reference Within Encapsulated Document (0068,7005), UR, VM 1
    public static var relativeURIReferenceWithinEncapsulatedDocument: Self { .init(AttributeTag(rawValue: 0x00687005), .UR) }
    /// Annotation Coordinate Type (006A,0001), CS, VM 1
    public static var annotationCoordinateType: Self { .init(AttributeTag(rawValue: 0x006A0001), .CS) }
    /// Annotation Group Label (006A,0005), LO, VM 1
    public static var annotationGroupLabel: Self { .init(AttributeTag(rawValue: 0x006A0005), .LO) }
    /// Annotation Group Description (006A,0006), UT, VM 1
    public static var annotationGroupDescription: Self { .init(AttributeTag(rawValue: 0x006A0006), .UT) }
    /// Annotation Group Generation Type (006A,0007), CS, VM 1
    public static var annotationGroupGenerationType: Self { .init(AttributeTag(rawValue: 0x006A0007), .CS) }
    /// Annotation Applies to All Optical Paths (006A,000D), CS, VM 1
    public static var annotationAppliesToAllOpticalPaths: Self { .init(AttributeTag(rawValue: 0x006A000D), .CS) }
    /// Annotation Applies to All Z Planes (006A,000F), CS, VM 1
    public static var annotationAppliesToAllZPlanes: Self { .init(AttributeTag(rawValue: 0x006A000F), .CS) }
    /// Graphic Layer (0070,0002), CS, VM 1
    public static var graphicLayer: Self { .init(AttributeTag(rawValue: 0x00700002), .CS) }
    /// Bounding Box Annotation Units (0070,0003), CS, VM 1
    public static var boundingBoxAnnotationUnits: Self { .init(AttributeTag(rawValue: 0x00700003), .CS) }
    /// Anchor Point Annotation Units (0070,0004), CS, VM 1
    public static var anchorPointAnnotationUnits: Self { .init(AttributeTag(rawValue: 0x00700004), .CS) }
    /// Graphic Annotation Units (0070,0005), CS, VM 1
    public static var graphicAnnotationUnits: Self { .init(AttributeTag(rawValue: 0x00700005), .CS) }
    /// Unformatted Text Value (0070,0006), ST, VM 1
    public static var unformattedTextValue: Self { .init(AttributeTag(rawValue: 0x00700006), .ST) }
    /// Bounding Box Text Horizontal Justification (0070,0012), CS, VM 1
    public static var boundingBoxTextHorizontalJustification: Self { .init(AttributeTag(rawValue: 0x00700012), .CS) }
    /// Anchor Point Visibility (0070,0015), CS, VM 1
    public static var anchorPointVisibility: Self { .init(AttributeTag(rawValue: 0x00700015), .CS) }
    /// Graphic Type (0070,0023), CS, VM 1
    public static var graphicType: Self { .init(AttributeTag(rawValue: 0x00700023), .CS) }
    /// Graphic Filled (0070,0024), CS, VM 1
    public static var graphicFilled: Self { .init(AttributeTag(rawValue: 0x00700024), .CS) }
    /// Image Horizontal Flip (0070,0041), CS, VM 1
    public static var imageHorizontalFlip: Self { .init(AttributeTag(rawValue: 0x00700041), .CS) }
    /// Graphic Layer Description (0070,0068), LO, VM 1
    public static var graphicLayerDescription: Self { .init(AttributeTag(rawValue: 0x00700068), .LO) }
    /// Content Label (0070,0080), CS, VM 1
    public static var contentLabel: Self { .init(AttributeTag(rawValue: 0x00700080), .CS) }
    /// Content Description (0070,0081), LO, VM 1
    public static var contentDescription: Self { .init(AttributeTag(rawValue: 0x00700081), .LO) }
    /// Presentation Size Mode (0070,0100), CS, VM 1
    public static var presentationSizeMode: Self { .init(AttributeTag(rawValue: 0x00700100), .CS) }
    /// Graphic Group Label (0070,0207), LO, VM 1
    public static var graphicGroupLabel: Self { .init(AttributeTag(rawValue: 0x00700207), .LO) }
    /// Graphic Group Description (0070,0208), ST, VM 1
    public static var graphicGroupDescription: Self { .init(AttributeTag(rawValue: 0x00700208), .ST) }
    /// Font Name (0070,0227), LO, VM 1
    public static var fontName: Self { .init(AttributeTag(rawValue: 0x00700227), .LO) }
    /// Font Name Type (0070,0228), CS, VM 1
    public static var fontNameType: Self { .init(AttributeTag(rawValue: 0x00700228), .CS) }
    /// CSS Font Name (0070,0229), LO, VM 1
    public static var cssFontName: Self { .init(AttributeTag(rawValue: 0x00700229), .LO) }
    /// Horizontal Alignment (0070,0242), CS, VM 1
    public static var horizontalAlignment: Self { .init(AttributeTag(rawValue: 0x00700242), .CS) }
    /// Vertical Alignment (0070,0243), CS, VM 1
    public static var verticalAlignment: Self { .init(AttributeTag(rawValue: 0x00700243), .CS) }
    /// Shadow Style (0070,0244), CS, VM 1
    public static var shadowStyle: Self { .init(AttributeTag(rawValue: 0x00700244), .CS) }
    /// Underlined (0070,0248), CS, VM 1
    public static var underlined: Self { .init(AttributeTag(rawValue: 0x00700248), .CS) }
    /// Bold (0070,0249), CS, VM 1
    public static var bold: Self { .init(AttributeTag(rawValue: 0x00700249), .CS) }
    /// Italic (0070,0250), CS, VM 1
    public static var italic: Self { .init(AttributeTag(rawValue: 0x00700250), .CS) }
    /// Line Dashing Style (0070,0254), CS, VM 1
    public static var lineDashingStyle: Self { .init(AttributeTag(rawValue: 0x00700254), .CS) }
    /// Fill Mode (0070,0257), CS, VM 1
    public static var fillMode: Self { .init(AttributeTag(rawValue: 0x00700257), .CS) }
    /// Tick Alignment (0070,0274), CS, VM 1
    public static var tickAlignment: Self { .init(AttributeTag(rawValue: 0x00700274), .CS) }
    /// Show Tick Label (0070,0278), CS, VM 1
    public static var showTickLabel: Self { .init(AttributeTag(rawValue: 0x00700278), .CS) }
    /// Tick Label Alignment (0070,0279), CS, VM 1
    public static var tickLabelAlignment: Self { .init(AttributeTag(rawValue: 0x00700279), .CS) }
    /// Compound Graphic Units (0070,0282), CS, VM 1
    public static var compoundGraphicUnits: Self { .init(AttributeTag(rawValue: 0x00700282), .CS) }
    /// Tick Label (0070,0289), SH, VM 1
    public static var tickLabel: Self { .init(AttributeTag(rawValue: 0x00700289), .SH) }
    /// Compound Graphic Type (0070,0294), CS, VM 1
    public static var compoundGraphicType: Self { .init(AttributeTag(rawValue: 0x00700294), .CS) }
    /// Shape Type (0070,0306), CS, VM 1
    public static var shapeType: Self { .init(AttributeTag(rawValue: 0x00700306), .CS) }
    /// Frame of Reference Transformation Matrix Type (0070,030C), CS, VM 1
    public static var frameOfReferenceTransformationMatrixType: Self { .init(AttributeTag(rawValue: 0x0070030C), .CS) }
    /// Fiducial Description (0070,030F), ST, VM 1
    public static var fiducialDescription: Self { .init(AttributeTag(rawValue: 0x0070030F), .ST) }
    /// Fiducial Identifier (0070,0310), SH, VM 1
    public static var fiducialIdentifier: Self { .init(AttributeTag(rawValue: 0x00700310), .SH) }
    /// Blending Position (0070,0405), CS, VM 1
    public static var blendingPosition: Self { .init(AttributeTag(rawValue: 0x00700405), .CS) }
    /// Presentation Input Type (0070,1202), CS, VM 1
    public static var presentationInputType: Self { .init(AttributeTag(rawValue: 0x00701202), .CS) }
    /// Crop (0070,1204), CS, VM 1
    public static var crop: Self { .init(AttributeTag(rawValue: 0x00701204), .CS) }
    /// Compositing Method (0070,1206), CS, VM 1, retired
    public static var compositingMethod: Self { .init(AttributeTag(rawValue: 0x00701206), .CS) }
    /// Image Volume Geometry (0070,1208), CS, VM 1
    public static var imageVolumeGeometry: Self { .init(AttributeTag(rawValue: 0x00701208), .CS) }
    /// Global Crop (0070,120B), CS, VM 1
    public static var globalCrop: Self { .init(AttributeTag(rawValue: 0x0070120B), .CS) }
    /// Rendering Method (0070,120D), CS, VM 1
    public static var renderingMethod: Self { .init(AttributeTag(rawValue: 0x0070120D), .CS) }
    /// Volume Cropping Method (0070,1302), CS, VM 1
    public static var volumeCroppingMethod: Self { .init(AttributeTag(rawValue: 0x00701302), .CS) }
    /// Multi-Planar Reconstruction Style (0070,1501), CS, VM 1
    public static var multiPlanarReconstructionStyle: Self { .init(AttributeTag(rawValue: 0x00701501), .CS) }
    /// MPR Thickness Type (0070,1502), CS, VM 1
    public static var mprThicknessType: Self { .init(AttributeTag(rawValue: 0x00701502), .CS) }
    /// Render Projection (0070,1602), CS, VM 1
    public static var renderProjection: Self { .init(AttributeTag(rawValue: 0x00701602), .CS) }
    /// Shading Style (0070,1701), CS, VM 1
    public static var shadingStyle: Self { .init(AttributeTag(rawValue: 0x00701701), .CS) }
    /// Component Type (0070,1802), CS, VM 1
    public static var componentType: Self { .init(AttributeTag(rawValue: 0x00701802), .CS) }
    /// Annotation Clipping (0070,1907), CS, VM 1
    public static var annotationClipping: Self { .init(AttributeTag(rawValue: 0x00701907), .CS) }
    /// Presentation Animation Style (0070,1A01), CS, VM 1
    public static var presentationAnimationStyle: Self { .init(AttributeTag(rawValue: 0x00701A01), .CS) }
    /// RGBA Transfer Function Description (0070,1A09), LO, VM 1
    public static var rgbaTransferFunctionDescription: Self { .init(AttributeTag(rawValue: 0x00701A09), .LO) }
    /// Blending Mode (0070,1B06), CS, VM 1
    public static var blendingMode: Self { .init(AttributeTag(rawValue: 0x00701B06), .CS) }
    /// Time Series Blending (0070,1B07), CS, VM 1
    public static var timeSeriesBlending: Self { .init(AttributeTag(rawValue: 0x00701B07), .CS) }
    /// Geometry for Display (0070,1B08), CS, VM 1
    public static var geometryForDisplay: Self { .init(AttributeTag(rawValue: 0x00701B08), .CS) }
    /// Threshold Type (0070,1B13), CS, VM 1
    public static var thresholdType: Self { .init(AttributeTag(rawValue: 0x00701B13), .CS) }
    /// Hanging Protocol Name (0072,0002), SH, VM 1
    public static var hangingProtocolName: Self { .init(AttributeTag(rawValue: 0x00720002), .SH) }
    /// Hanging Protocol Description (0072,0004), LO, VM 1
    public static var hangingProtocolDescription: Self { .init(AttributeTag(rawValue: 0x00720004), .LO) }
    /// Hanging Protocol Level (0072,0006), CS, VM 1
    public static var hangingProtocolLevel: Self { .init(AttributeTag(rawValue: 0x00720006), .CS) }
    /// Hanging Protocol Creator (0072,0008), LO, VM 1
    public static var hangingProtocolCreator: Self { .init(AttributeTag(rawValue: 0x00720008), .LO) }
    /// Hanging Protocol User Group Name (0072,0010), LO, VM 1
    public static var hangingProtocolUserGroupName: Self { .init(AttributeTag(rawValue: 0x00720010), .LO) }
    /// Image Set Selector Usage Flag (0072,0024), CS, VM 1
    public static var imageSetSelectorUsageFlag: Self { .init(AttributeTag(rawValue: 0x00720024), .CS) }
    /// Image Set Selector Category (0072,0034), CS, VM 1
    public static var imageSetSelectorCategory: Self { .init(AttributeTag(rawValue: 0x00720034), .CS) }
    /// Relative Time Units (0072,003A), CS, VM 1
    public static var relativeTimeUnits: Self { .init(AttributeTag(rawValue: 0x0072003A), .CS) }
    /// Image Set Label (0072,0040), LO, VM 1
    public static var imageSetLabel: Self { .init(AttributeTag(rawValue: 0x00720040), .LO) }
    /// Selector Attribute VR (0072,0050), CS, VM 1
    public static var selectorAttributeVR: Self { .init(AttributeTag(rawValue: 0x00720050), .CS) }
    /// Selector Attribute Private Creator (0072,0056), LO, VM 1
    public static var selectorAttributePrivateCreator: Self { .init(AttributeTag(rawValue: 0x00720056), .LO) }
    /// Selector LT Value (0072,0068), LT, VM 1
    public static var selectorLTValue: Self { .init(AttributeTag(rawValue: 0x00720068), .LT) }
    /// Selector ST Value (0072,006E), ST, VM 1
    public static var selectorSTValue: Self { .init(AttributeTag(rawValue: 0x0072006E), .ST) }
    /// Selector UT Value (0072,0070), UT, VM 1
    public static var selectorUTValue: Self { .init(AttributeTag(rawValue: 0x00720070), .UT) }
    /// Selector UR Value (0072,0071), UR, VM 1
    public static var selectorURValue: Self { .init(AttributeTag(rawValue: 0x00720071), .UR) }
    /// Display Set Label (0072,0203), LO, VM 1
    public static var displaySetLabel: Self { .init(AttributeTag(rawValue: 0x00720203), .LO) }
    /// Display Set Presentation Group Description (0072,0206), LO, VM 1
    public static var displaySetPresentationGroupDescription: Self { .init(AttributeTag(rawValue: 0x00720206), .LO) }
    /// Partial Data Display Handling (0072,0208), CS, VM 1
    public static var partialDataDisplayHandling: Self { .init(AttributeTag(rawValue: 0x00720208), .CS) }
    /// Image Box Layout Type (0072,0304), CS, VM 1
    public static var imageBoxLayoutType: Self { .init(AttributeTag(rawValue: 0x00720304), .CS) }
    /// Image Box Scroll Direction (0072,0310), CS, VM 1
    public static var imageBoxScrollDirection: Self { .init(AttributeTag(rawValue: 0x00720310), .CS) }
    /// Image Box Small Scroll Type (0072,0312), CS, VM 1
    public static var imageBoxSmallScrollType: Self { .init(AttributeTag(rawValue: 0x00720312), .CS) }
    /// Image Box Large Scroll Type (0072,0316), CS, VM 1
    public static var imageBoxLargeScrollType: Self { .init(AttributeTag(rawValue: 0x00720316), .CS) }
    /// Filter-by Category (0072,0402), CS, VM 1
    public static var filterByCategory: Self { .init(AttributeTag(rawValue: 0x00720402), .CS) }
    /// Filter-by Attribute Presence (0072,0404), CS, VM 1
    public static var filterByAttributePresence: Self { .init(AttributeTag(rawValue: 0x00720404), .CS) }
    /// Filter-by Operator (0072,0406), CS, VM 1
    public static var filterByOperator: Self { .init(AttributeTag(rawValue: 0x00720406), .CS) }
    /// Type of Synchronization (0072,0434), CS, VM 1
    public static var typeOfSynchronization: Self { .init(AttributeTag(rawValue: 0x00720434), .CS) }
    /// Blending Operation Type (0072,0500), CS, VM 1
    public static var blendingOperationType: Self { .init(AttributeTag(rawValue: 0x00720500), .CS) }
    /// Reformatting Operation Type (0072,0510), CS, VM 1
    public static var reformattingOperationType: Self { .init(AttributeTag(rawValue: 0x00720510), .CS) }
    /// Reformatting Operation Initial View Direction (0072,0516), CS, VM 1
    public static var reformattingOperationInitialViewDirection: Self { .init(AttributeTag(rawValue: 0x00720516), .CS) }
    /// Sort-by Category (0072,0602), CS, VM 1
    public static var sortByCategory: Self { .init(AttributeTag(rawValue: 0x00720602), .CS) }
    /// Sorting Direction (0072,0604), CS, VM 1
    public static var sortingDirection: Self { .init(AttributeTag(rawValue: 0x00720604), .CS) }
    /// VOI Type (0072,0702), CS, VM 1
    public static var voiType: Self { .init(AttributeTag(rawValue: 0x00720702), .CS) }
    /// Pseudo-Color Type (0072,0704), CS, VM 1
    public static var pseudoColorType: Self { .init(AttributeTag(rawValue: 0x00720704), .CS) }
    /// Show Grayscale Inverted (0072,0706), CS, VM 1
    public static var showGrayscaleInverted: Self { .init(AttributeTag(rawValue: 0x00720706), .CS) }
    /// Show Image True Size Flag (0072,0710), CS, VM 1
    public static var showImageTrueSizeFlag: Self { .init(AttributeTag(rawValue: 0x00720710), .CS) }
    /// Show Graphic Annotation Flag (0072,0712), CS, VM 1
    public static var showGraphicAnnotationFlag: Self { .init(AttributeTag(rawValue: 0x00720712), .CS) }
    /// Show Patient Demographics Flag (0072,0714), CS, VM 1
    public static var showPatientDemographicsFlag: Self { .init(AttributeTag(rawValue: 0x00720714), .CS) }
    /// Show Acquisition Techniques Flag (0072,0716), CS, VM 1
    public static var showAcquisitionTechniquesFlag: Self { .init(AttributeTag(rawValue: 0x00720716), .CS) }
    /// Display Set Horizontal Justification (0072,0717), CS, VM 1
    public static var displaySetHorizontalJustification: Self { .init(AttributeTag(rawValue: 0x00720717), .CS) }
    /// Display Set Vertical Justification (0072,0718), CS, VM 1
    public static var displaySetVerticalJustification: Self { .init(AttributeTag(rawValue: 0x00720718), .CS) }
    /// Procedure Step State (0074,1000), CS, VM 1
    public static var procedureStepState: Self { .init(AttributeTag(rawValue: 0x00741000), .CS) }
    /// Procedure Step Progress Description (0074,1006), ST, VM 1
    public static var procedureStepProgressDescription: Self { .init(AttributeTag(rawValue: 0x00741006), .ST) }
    /// Contact URI (0074,100A), UR, VM 1
    public static var contactURI: Self { .init(AttributeTag(rawValue: 0x0074100A), .UR) }
    /// Contact Display Name (0074,100C), LO, VM 1
    public static var contactDisplayName: Self { .init(AttributeTag(rawValue: 0x0074100C), .LO) }
    /// Beam Task Type (0074,1022), CS, VM 1
    public static var beamTaskType: Self { .init(AttributeTag(rawValue: 0x00741022), .CS) }
    /// Autosequence Flag (0074,1025), CS, VM 1
    public static var autosequenceFlag: Self { .init(AttributeTag(rawValue: 0x00741025), .CS) }
    /// Verification Image Timing (0074,1032), CS, VM 1
    public static var verificationImageTiming: Self { .init(AttributeTag(rawValue: 0x00741032), .CS) }
    /// Double Exposure Flag (0074,1034), CS, VM 1
    public static var doubleExposureFlag: Self { .init(AttributeTag(rawValue: 0x00741034), .CS) }
    /// Double Exposure Ordering (0074,1036), CS, VM 1
    public static var doubleExposureOrdering: Self { .init(AttributeTag(rawValue: 0x00741036), .CS) }
    /// Attribute Occurrence Private Creator (0074,1056), LO, VM 1
    public static var attributeOccurrencePrivateCreator: Self { .init(AttributeTag(rawValue: 0x00741056), .LO) }
    /// Scheduled Procedure Step Priority (0074,1200), CS, VM 1
    public static var scheduledProcedureStepPriority: Self { .init(AttributeTag(rawValue: 0x00741200), .CS) }
    /// Worklist Label (0074,1202), LO, VM 1
    public static var worklistLabel: Self { .init(AttributeTag(rawValue: 0x00741202), .LO) }
    /// Procedure Step Label (0074,1204), LO, VM 1
    public static var procedureStepLabel: Self { .init(AttributeTag(rawValue: 0x00741204), .LO) }
    /// Procedure Step Relationship Type (0074,1222), LO, VM 1, retired
    public static var procedureStepRelationshipType: Self { .init(AttributeTag(rawValue: 0x00741222), .LO) }
    /// Deletion Lock (0074,1230), LO, VM 1
    public static var deletionLock: Self { .init(AttributeTag(rawValue: 0x00741230), .LO) }
    /// Receiving AE (0074,1234), AE, VM 1
    public static var receivingAE: Self { .init(AttributeTag(rawValue: 0x00741234), .AE) }
    /// Requesting AE (0074,1236), AE, VM 1
    public static var requestingAE: Self { .init(AttributeTag(rawValue: 0x00741236), .AE) }
    /// Reason for Cancellation (0074,1238), LT, VM 1
    public static var reasonForCancellation: Self { .init(AttributeTag(rawValue: 0x00741238), .LT) }
    /// SCP Status (0074,1242), CS, VM 1
    public static var scpStatus: Self { .init(AttributeTag(rawValue: 0x00741242), .CS) }
    /// Subscription List Status (0074,1244), CS, VM 1
    public static var subscriptionListStatus: Self { .init(AttributeTag(rawValue: 0x00741244), .CS) }
    /// Unified Procedure Step List Status (0074,1246), CS, VM 1
    public static var unifiedProcedureStepListStatus: Self { .init(AttributeTag(rawValue: 0x00741246), .CS) }
    /// Reason for Channel Omission (0074,140A), CS, VM 1
    public static var reasonForChannelOmission: Self { .init(AttributeTag(rawValue: 0x0074140A), .CS) }
    /// Reason for Channel Omission Description (0074,140B), LO, VM 1
    public static var reasonForChannelOmissionDescription: Self { .init(AttributeTag(rawValue: 0x0074140B), .LO) }
    /// Implant Assembly Template Name (0076,0001), LO, VM 1
    public static var implantAssemblyTemplateName: Self { .init(AttributeTag(rawValue: 0x00760001), .LO) }
    /// Implant Assembly Template Issuer (0076,0003), LO, VM 1
    public static var implantAssemblyTemplateIssuer: Self { .init(AttributeTag(rawValue: 0x00760003), .LO) }
    /// Implant Assembly Template Version (0076,0006), LO, VM 1
    public static var implantAssemblyTemplateVersion: Self { .init(AttributeTag(rawValue: 0x00760006), .LO) }
    /// Implant Assembly Template Type (0076,000A), CS, VM 1
    public static var implantAssemblyTemplateType: Self { .init(AttributeTag(rawValue: 0x0076000A), .CS) }
    /// Surgical Technique (0076,0030), LO, VM 1
    public static var surgicalTechnique: Self { .init(AttributeTag(rawValue: 0x00760030), .LO) }
    /// Exclusive Component Type (0076,0036), CS, VM 1
    public static var exclusiveComponentType: Self { .init(AttributeTag(rawValue: 0x00760036), .CS) }
    /// Mandatory Component Type (0076,0038), CS, VM 1
    public static var mandatoryComponentType: Self { .init(AttributeTag(rawValue: 0x00760038), .CS) }
    /// Implant Template Group Name (0078,0001), LO, VM 1
    public static var implantTemplateGroupName: Self { .init(AttributeTag(rawValue: 0x00780001), .LO) }
    /// Implant Template Group Description (0078,0010), ST, VM 1
    public static var implantTemplateGroupDescription: Self { .init(AttributeTag(rawValue: 0x00780010), .ST) }
    /// Implant Template Group Issuer (0078,0020), LO, VM 1
    public static var implantTemplateGroupIssuer: Self { .init(AttributeTag(rawValue: 0x00780020), .LO) }
    /// Implant Template Group Version (0078,0024), LO, VM 1
    public static var implantTemplateGroupVersion: Self { .init(AttributeTag(rawValue: 0x00780024), .LO) }
    /// Implant Template Group Variation Dimension Name (0078,00B2), LO, VM 1
    public static var implantTemplateGroupVariationDimensionName: Self { .init(AttributeTag(rawValue: 0x007800B2), .LO) }
    /// Texture Label (0080,0009), SH, VM 1
    public static var textureLabel: Self { .init(AttributeTag(rawValue: 0x00800009), .SH) }
    /// Assessment Summary (0082,0001), CS, VM 1
    public static var assessmentSummary: Self { .init(AttributeTag(rawValue: 0x00820001), .CS) }
    /// Assessment Summary Description (0082,0003), UT, VM 1
    public static var assessmentSummaryDescription: Self { .init(AttributeTag(rawValue: 0x00820003), .UT) }
    /// Observation Significance (0082,0008), CS, VM 1
    public static var observationSignificance: Self { .init(AttributeTag(rawValue: 0x00820008), .CS) }
    /// Observation Description (0082,000A), UT, VM 1
    public static var observationDescription: Self { .init(AttributeTag(rawValue: 0x0082000A), .UT) }
    /// Assessment Set ID (0082,0016), LO, VM 1
    public static var assessmentSetID: Self { .init(AttributeTag(rawValue: 0x00820016), .LO) }
    /// Selector Attribute Name (0082,0018), LO, VM 1
    public static var selectorAttributeName: Self { .init(AttributeTag(rawValue: 0x00820018), .LO) }
    /// Selector Attribute Keyword (0082,0019), LO, VM 1
    public static var selectorAttributeKeyword: Self { .init(AttributeTag(rawValue: 0x00820019), .LO) }
    /// Assessment Label (0082,0023), LO, VM 1
    public static var assessmentLabel: Self { .init(AttributeTag(rawValue: 0x00820023), .LO) }
    /// Constraint Type (0082,0032), CS, VM 1
    public static var constraintType: Self { .init(AttributeTag(rawValue: 0x00820032), .CS) }
    /// Specification Selection Guidance (0082,0033), UT, VM 1
    public static var specificationSelectionGuidance: Self { .init(AttributeTag(rawValue: 0x00820033), .UT) }
    /// Constraint Violation Significance (0082,0036), CS, VM 1
    public static var constraintViolationSignificance: Self { .init(AttributeTag(rawValue: 0x00820036), .CS) }
    /// Constraint Violation Condition (0082,0037), UT, VM 1
    public static var constraintViolationCondition: Self { .init(AttributeTag(rawValue: 0x00820037), .UT) }
    /// Modifiable Constraint Flag (0082,0038), CS, VM 1
    public static var modifiableConstraintFlag: Self { .init(AttributeTag(rawValue: 0x00820038), .CS) }
    /// Storage Media File-set ID (0088,0130), SH, VM 1
    public static var storageMediaFileSetID: Self { .init(AttributeTag(rawValue: 0x00880130), .SH) }
    /// Topic Title (0088,0904), LO, VM 1, retired
    public static var topicTitle: Self { .init(AttributeTag(rawValue: 0x00880904), .LO) }
    /// Topic Subject (0088,0906), ST, VM 1, retired
    public static var topicSubject: Self { .init(AttributeTag(rawValue: 0x00880906), .ST) }
    /// Topic Author (0088,0910), LO, VM 1, retired
    public static var topicAuthor: Self { .init(AttributeTag(rawValue: 0x00880910), .LO) }
    /// SOP Instance Status (0100,0410), CS, VM 1
    public static var sopInstanceStatus: Self { .init(AttributeTag(rawValue: 0x01000410), .CS) }
    /// SOP Authorization Comment (0100,0424), LT, VM 1
    public static var sopAuthorizationComment: Self { .init(AttributeTag(rawValue: 0x01000424), .LT) }
    /// Authorization Equipment Certification Number (0100,0426), LO, VM 1
    public static var authorizationEquipmentCertificationNumber: Self { .init(AttributeTag(rawValue: 0x01000426), .LO) }
    /// MAC Algorithm (0400,0015), CS, VM 1
    public static var macAlgorithm: Self { .init(AttributeTag(rawValue: 0x04000015), .CS) }
    /// Certificate Type (0400,0110), CS, VM 1
    public static var certificateType: Self { .init(AttributeTag(rawValue: 0x04000110), .CS) }
    /// Certified Timestamp Type (0400,0305), CS, VM 1
    public static var certifiedTimestampType: Self { .init(AttributeTag(rawValue: 0x04000305), .CS) }
    /// Modifying System (0400,0563), LO, VM 1
    public static var modifyingSystem: Self { .init(AttributeTag(rawValue: 0x04000563), .LO) }
    /// Source of Previous Values (0400,0564), LO, VM 1
    public static var sourceOfPreviousValues: Self { .init(AttributeTag(rawValue: 0x04000564), .LO) }
    /// Reason for the Attribute Modification (0400,0565), CS, VM 1
    public static var reasonForTheAttributeModification: Self { .init(AttributeTag(rawValue: 0x04000565), .CS) }
    /// Instance Origin Status (0400,0600), CS, VM 1
    public static var instanceOriginStatus: Self { .init(AttributeTag(rawValue: 0x04000600), .CS) }
    /// Print Priority (2000,0020), CS, VM 1
    public static var printPriority: Self { .init(AttributeTag(rawValue: 0x20000020), .CS) }
    /// Medium Type (2000,0030), CS, VM 1
    public static var mediumType: Self { .init(AttributeTag(rawValue: 0x20000030), .CS) }
    /// Film Destination (2000,0040), CS, VM 1
    public static var filmDestination: Self { .init(AttributeTag(rawValue: 0x20000040), .CS) }
    /// Film Session Label (2000,0050), LO, VM 1
    public static var filmSessionLabel: Self { .init(AttributeTag(rawValue: 0x20000050), .LO) }
    /// Color Image Printing Flag (2000,0062), CS, VM 1, retired
    public static var colorImagePrintingFlag: Self { .init(AttributeTag(rawValue: 0x20000062), .CS) }
    /// Collation Flag (2000,0063), CS, VM 1, retired
    public static var collationFlag: Self { .init(AttributeTag(rawValue: 0x20000063), .CS) }
    /// Annotation Flag (2000,0065), CS, VM 1, retired
    public static var annotationFlag: Self { .init(AttributeTag(rawValue: 0x20000065), .CS) }
    /// Image Overlay Flag (2000,0067), CS, VM 1, retired
    public static var imageOverlayFlag: Self { .init(AttributeTag(rawValue: 0x20000067), .CS) }
    /// Presentation LUT Flag (2000,0069), CS, VM 1, retired
    public static var presentationLUTFlag: Self { .init(AttributeTag(rawValue: 0x20000069), .CS) }
    /// Image Box Presentation LUT Flag (2000,006A), CS, VM 1, retired
    public static var imageBoxPresentationLUTFlag: Self { .init(AttributeTag(rawValue: 0x2000006A), .CS) }
    /// Image Display Format (2010,0010), ST, VM 1
    public static var imageDisplayFormat: Self { .init(AttributeTag(rawValue: 0x20100010), .ST) }
    /// Annotation Display Format ID (2010,0030), CS, VM 1
    public static var annotationDisplayFormatID: Self { .init(AttributeTag(rawValue: 0x20100030), .CS) }
    /// Film Orientation (2010,0040), CS, VM 1
    public static var filmOrientation: Self { .init(AttributeTag(rawValue: 0x20100040), .CS) }
    /// Film Size ID (2010,0050), CS, VM 1
    public static var filmSizeID: Self { .init(AttributeTag(rawValue: 0x20100050), .CS) }
    /// Printer Resolution ID (2010,0052), CS, VM 1
    public static var printerResolutionID: Self { .init(AttributeTag(rawValue: 0x20100052), .CS) }
    /// Default Printer Resolution ID (2010,0054), CS, VM 1
    public static var defaultPrinterResolutionID: Self { .init(AttributeTag(rawValue: 0x20100054), .CS) }
    /// Magnification Type (2010,0060), CS, VM 1
    public static var magnificationType: Self { .init(AttributeTag(rawValue: 0x20100060), .CS) }
    /// Smoothing Type (2010,0080), CS, VM 1
    public static var smoothingType: Self { .init(AttributeTag(rawValue: 0x20100080), .CS) }
    /// Default Magnification Type (2010,00A6), CS, VM 1
    public static var defaultMagnificationType: Self { .init(AttributeTag(rawValue: 0x201000A6), .CS) }
    /// Default Smoothing Type (2010,00A8), CS, VM 1
    public static var defaultSmoothingType: Self { .init(AttributeTag(rawValue: 0x201000A8), .CS) }
    /// Border Density (2010,0100), CS, VM 1
    public static var borderDensity: Self { .init(AttributeTag(rawValue: 0x20100100), .CS) }
    /// Empty Image Density (2010,0110), CS, VM 1
    public static var emptyImageDensity: Self { .init(AttributeTag(rawValue: 0x20100110), .CS) }
    /// Trim (2010,0140), CS, VM 1
    public static var trim: Self { .init(AttributeTag(rawValue: 0x20100140), .CS) }
    /// Configuration Information (2010,0150), ST, VM 1
    public static var configurationInformation: Self { .init(AttributeTag(rawValue: 0x20100150), .ST) }
    /// Configuration Information Description (2010,0152), LT, VM 1
    public static var configurationInformationDescription: Self { .init(AttributeTag(rawValue: 0x20100152), .LT) }
    /// Polarity (2020,0020), CS, VM 1
    public static var polarity: Self { .init(AttributeTag(rawValue: 0x20200020), .CS) }
    /// Requested Decimate/Crop Behavior (2020,0040), CS, VM 1
    public static var requestedDecimateCropBehavior: Self { .init(AttributeTag(rawValue: 0x20200040), .CS) }
    /// Requested Resolution ID (2020,0050), CS, VM 1
    public static var requestedResolutionID: Self { .init(AttributeTag(rawValue: 0x20200050), .CS) }
    /// Requested Image Size Flag (2020,00A0), CS, VM 1
    public static var requestedImageSizeFlag: Self { .init(AttributeTag(rawValue: 0x202000A0), .CS) }
    /// Decimate/Crop Result (2020,00A2), CS, VM 1
    public static var decimateCropResult: Self { .init(AttributeTag(rawValue: 0x202000A2), .CS) }
    /// Text String (2030,0020), LO, VM 1
    public static var textString: Self { .init(AttributeTag(rawValue: 0x20300020), .LO) }
    /// Overlay Magnification Type (2040,0060), CS, VM 1, retired
    public static var overlayMagnificationType: Self { .init(AttributeTag(rawValue: 0x20400060), .CS) }
    /// Overlay Smoothing Type (2040,0070), CS, VM 1, retired
    public static var overlaySmoothingType: Self { .init(AttributeTag(rawValue: 0x20400070), .CS) }
    /// Overlay or Image Magnification (2040,0072), CS, VM 1, retired
    public static var overlayOrImageMagnification: Self { .init(AttributeTag(rawValue: 0x20400072), .CS) }
    /// Overlay Foreground Density (2040,0080), CS, VM 1, retired
    public static var overlayForegroundDensity: Self { .init(AttributeTag(rawValue: 0x20400080), .CS) }
    /// Overlay Background Density (2040,0082), CS, VM 1, retired
    public static var overlayBackgroundDensity: Self { .init(AttributeTag(rawValue: 0x20400082), .CS) }
    /// Overlay Mode (2040,0090), CS, VM 1, retired
    public static var overlayMode: Self { .init(AttributeTag(rawValue: 0x20400090), .CS) }
    /// Threshold Density (2040,0100), CS, VM 1, retired
    public static var thresholdDensity: Self { .init(AttributeTag(rawValue: 0x20400100), .CS) }
    /// Presentation LUT Shape (2050,0020), CS, VM 1
    public static var presentationLUTShape: Self { .init(AttributeTag(rawValue: 0x20500020), .CS) }
    /// Print Job ID (2100,0010), SH, VM 1, retired
    public static var printJobID: Self { .init(AttributeTag(rawValue: 0x21000010), .SH) }
    /// Execution Status (2100,0020), CS, VM 1
    public static var executionStatus: Self { .init(AttributeTag(rawValue: 0x21000020), .CS) }
    /// Execution Status Info (2100,0030), CS, VM 1
    public static var executionStatusInfo: Self { .init(AttributeTag(rawValue: 0x21000030), .CS) }
    /// Originator (2100,0070), AE, VM 1
    public static var originator: Self { .init(AttributeTag(rawValue: 0x21000070), .AE) }
    /// Destination AE (2100,0140), AE, VM 1
    public static var destinationAE: Self { .init(AttributeTag(rawValue: 0x21000140), .AE) }
    /// Owner ID (2100,0160), SH, VM 1
    public static var ownerID: Self { .init(AttributeTag(rawValue: 0x21000160), .SH) }
    /// Printer Status (2110,0010), CS, VM 1
    public static var printerStatus: Self { .init(AttributeTag(rawValue: 0x21100010), .CS) }
    /// Printer Status Info (2110,0020), CS, VM 1
    public static var printerStatusInfo: Self { .init(AttributeTag(rawValue: 0x21100020), .CS) }
    /// Printer Name (2110,0030), LO, VM 1
    public static var printerName: Self { .init(AttributeTag(rawValue: 0x21100030), .LO) }
    /// Print Queue ID (2110,0099), SH, VM 1, retired
    public static var printQueueID: Self { .init(AttributeTag(rawValue: 0x21100099), .SH) }
    /// Queue Status (2120,0010), CS, VM 1, retired
    public static var queueStatus: Self { .init(AttributeTag(rawValue: 0x21200010), .CS) }
    /// Label Using Information Extracted From Instances (2200,0001), CS, VM 1
    public static var labelUsingInformationExtractedFromInstances: Self { .init(AttributeTag(rawValue: 0x22000001), .CS) }
    /// Label Text (2200,0002), UT, VM 1
    public static var labelText: Self { .init(AttributeTag(rawValue: 0x22000002), .UT) }
    /// Label Style Selection (2200,0003), CS, VM 1
    public static var labelStyleSelection: Self { .init(AttributeTag(rawValue: 0x22000003), .CS) }
    /// Media Disposition (2200,0004), LT, VM 1
    public static var mediaDisposition: Self { .init(AttributeTag(rawValue: 0x22000004), .LT) }
    /// Barcode Value (2200,0005), LT, VM 1
    public static var barcodeValue: Self { .init(AttributeTag(rawValue: 0x22000005), .LT) }
    /// Barcode Symbology (2200,0006), CS, VM 1
    public static var barcodeSymbology: Self { .init(AttributeTag(rawValue: 0x22000006), .CS) }
    /// Allow Media Splitting (2200,0007), CS, VM 1
    public static var allowMediaSplitting: Self { .init(AttributeTag(rawValue: 0x22000007), .CS) }
    /// Include Non-DICOM Objects (2200,0008), CS, VM 1
    public static var includeNonDICOMObjects: Self { .init(AttributeTag(rawValue: 0x22000008), .CS) }
    /// Include Display Application (2200,0009), CS, VM 1
    public static var includeDisplayApplication: Self { .init(AttributeTag(rawValue: 0x22000009), .CS) }
    /// Preserve Composite Instances After Media Creation (2200,000A), CS, VM 1
    public static var preserveCompositeInstancesAfterMediaCreation: Self { .init(AttributeTag(rawValue: 0x2200000A), .CS) }
    /// Requested Media Application Profile (2200,000C), LO, VM 1
    public static var requestedMediaApplicationProfile: Self { .init(AttributeTag(rawValue: 0x2200000C), .LO) }
    /// Allow Lossy Compression (2200,000F), CS, VM 1
    public static var allowLossyCompression: Self { .init(AttributeTag(rawValue: 0x2200000F), .CS) }
    /// Request Priority (2200,0020), CS, VM 1
    public static var requestPriority: Self { .init(AttributeTag(rawValue: 0x22000020), .CS) }
    /// RT Image Label (3002,0002), SH, VM 1
    public static var rtImageLabel: Self { .init(AttributeTag(rawValue: 0x30020002), .SH) }
    /// RT Image Name (3002,0003), LO, VM 1
    public static var rtImageName: Self { .init(AttributeTag(rawValue: 0x30020003), .LO) }
    /// RT Image Description (3002,0004), ST, VM 1
    public static var rtImageDescription: Self { .init(AttributeTag(rawValue: 0x30020004), .ST) }
    /// Reported Values Origin (3002,000A), CS, VM 1
    public static var reportedValuesOrigin: Self { .init(AttributeTag(rawValue: 0x3002000A), .CS) }
    /// RT Image Plane (3002,000C), CS, VM 1
    public static var rtImagePlane: Self { .init(AttributeTag(rawValue: 0x3002000C), .CS) }
    /// Radiation Machine Name (3002,0020), SH, VM 1
    public static var radiationMachineName: Self { .init(AttributeTag(rawValue: 0x30020020), .SH) }
    /// Fluence Data Source (3002,0041), CS, VM 1
    public static var fluenceDataSource: Self { .init(AttributeTag(rawValue: 0x30020041), .CS) }
    /// Fluence Mode (3002,0051), CS, VM 1
    public static var fluenceMode: Self { .init(AttributeTag(rawValue: 0x30020051), .CS) }
    /// Fluence Mode ID (3002,0052), SH, VM 1
    public static var fluenceModeID: Self { .init(AttributeTag(rawValue: 0x30020052), .SH) }
    /// Beam Modifier Coordinates Presence Flag (3002,0105), CS, VM 1
    public static var beamModifierCoordinatesPresenceFlag: Self { .init(AttributeTag(rawValue: 0x30020105), .CS) }
    /// Imaging Source Location Specification Type (3002,0111), CS, VM 1
    public static var imagingSourceLocationSpecificationType: Self { .init(AttributeTag(rawValue: 0x30020111), .CS) }
    /// Imaging Aperture Specification Type (3002,0115), CS, VM 1
    public static var imagingApertureSpecificationType: Self { .init(AttributeTag(rawValue: 0x30020115), .CS) }
    /// Position Acquisition Template ID (3002,0120), ST, VM 1
    public static var positionAcquisitionTemplateID: Self { .init(AttributeTag(rawValue: 0x30020120), .ST) }
    /// Position Acquisition Template Name (3002,0121), LO, VM 1
    public static var positionAcquisitionTemplateName: Self { .init(AttributeTag(rawValue: 0x30020121), .LO) }
    /// Position Acquisition Template Description (3002,0123), LT, VM 1
    public static var positionAcquisitionTemplateDescription: Self { .init(AttributeTag(rawValue: 0x30020123), .LT) }
    /// Acquisition Signal Type (3002,0129), CS, VM 1
    public static var acquisitionSignalType: Self { .init(AttributeTag(rawValue: 0x30020129), .CS) }
    /// Acquisition Method (3002,012A), CS, VM 1
    public static var acquisitionMethod: Self { .init(AttributeTag(rawValue: 0x3002012A), .CS) }
    /// Scan Arc Type (3002,012E), CS, VM 1
    public static var scanArcType: Self { .init(AttributeTag(rawValue: 0x3002012E), .CS) }
    /// Detector Positioning Type (3002,012F), CS, VM 1
    public static var detectorPositioningType: Self { .init(AttributeTag(rawValue: 0x3002012F), .CS) }
    /// DVH Type (3004,0001), CS, VM 1
    public static var dvhType: Self { .init(AttributeTag(rawValue: 0x30040001), .CS) }
    /// Dose Units (3004,0002), CS, VM 1
    public static var doseUnits: Self { .init(AttributeTag(rawValue: 0x30040002), .CS) }
    /// Dose Type (3004,0004), CS, VM 1
    public static var doseType: Self { .init(AttributeTag(rawValue: 0x30040004), .CS) }
    /// Spatial Transform of Dose (3004,0005), CS, VM 1
    public static var spatialTransformOfDose: Self { .init(AttributeTag(rawValue: 0x30040005), .CS) }
    /// Dose Comment (3004,0006), LO, VM 1
    public static var doseComment: Self { .init(AttributeTag(rawValue: 0x30040006), .LO) }
    /// Dose Summation Type (3004,000A), CS, VM 1
    public static var doseSummationType: Self { .init(AttributeTag(rawValue: 0x3004000A), .CS) }
    /// DVH Volume Units (3004,0054), CS, VM 1
    public static var dvhVolumeUnits: Self { .init(AttributeTag(rawValue: 0x30040054), .CS) }
    /// DVH ROI Contribution Type (3004,0062), CS, VM 1
    public static var dvhROIContributionType: Self { .init(AttributeTag(rawValue: 0x30040062), .CS) }
    /// Dose Calculation Model Name (3004,007F), LO, VM 1
    public static var doseCalculationModelName: Self { .init(AttributeTag(rawValue: 0x3004007F), .LO) }
    /// Commissioning Status (3004,0082), CS, VM 1
    public static var commissioningStatus: Self { .init(AttributeTag(rawValue: 0x30040082), .CS) }
    /// Dose Deposition Calculation Medium (3004,0084), CS, VM 1
    public static var doseDepositionCalculationMedium: Self { .init(AttributeTag(rawValue: 0x30040084), .CS) }
    /// Structure Set Label (3006,0002), SH, VM 1
    public static var structureSetLabel: Self { .init(AttributeTag(rawValue: 0x30060002), .SH) }
    /// Structure Set Name (3006,0004), LO, VM 1
    public static var structureSetName: Self { .init(AttributeTag(rawValue: 0x30060004), .LO) }
    /// Structure Set Description (3006,0006), ST, VM 1
    public static var structureSetDescription: Self { .init(AttributeTag(rawValue: 0x30060006), .ST) }
    /// ROI Name (3006,0026), LO, VM 1
    public static var roiName: Self { .init(AttributeTag(rawValue: 0x30060026), .LO) }
    /// ROI Description (3006,0028), ST, VM 1
    public static var roiDescription: Self { .init(AttributeTag(rawValue: 0x30060028), .ST) }
    /// RT ROI Relationship (3006,0033), CS, VM 1
    public static var rtROIRelationship: Self { .init(AttributeTag(rawValue: 0x30060033), .CS) }
    /// ROI Generation Algorithm (3006,0036), CS, VM 1
    public static var roiGenerationAlgorithm: Self { .init(AttributeTag(rawValue: 0x30060036), .CS) }
    /// ROI Generation Description (3006,0038), LO, VM 1
    public static var roiGenerationDescription: Self { .init(AttributeTag(rawValue: 0x30060038), .LO) }
    /// Contour Geometric Type (3006,0042), CS, VM 1
    public static var contourGeometricType: Self { .init(AttributeTag(rawValue: 0x30060042), .CS) }
    /// ROI Observation Label (3006,0085), SH, VM 1, retired
    public static var roiObservationLabel: Self { .init(AttributeTag(rawValue: 0x30060085), .SH) }
    /// ROI Observation Description (3006,0088), ST, VM 1, retired
    public static var roiObservationDescription: Self { .init(AttributeTag(rawValue: 0x30060088), .ST) }
    /// RT ROI Interpreted Type (3006,00A4), CS, VM 1
    public static var rtROIInterpretedType: Self { .init(AttributeTag(rawValue: 0x300600A4), .CS) }
    /// ROI Physical Property (3006,00B2), CS, VM 1
    public static var roiPhysicalProperty: Self { .init(AttributeTag(rawValue: 0x300600B2), .CS) }
    /// Frame of Reference Transformation Type (3006,00C4), CS, VM 1, retired
    public static var frameOfReferenceTransformationType: Self { .init(AttributeTag(rawValue: 0x300600C4), .CS) }
    /// Frame of Reference Transformation Comment (3006,00C8), LO, VM 1
    public static var frameOfReferenceTransformationComment: Self { .init(AttributeTag(rawValue: 0x300600C8), .LO) }
    /// Measured Dose Description (3008,0012), ST, VM 1
    public static var measuredDoseDescription: Self { .init(AttributeTag(rawValue: 0x30080012), .ST) }
    /// Measured Dose Type (3008,0014), CS, VM 1
    public static var measuredDoseType: Self { .init(AttributeTag(rawValue: 0x30080014), .CS) }
    /// Treatment Termination Status (3008,002A), CS, VM 1
    public static var treatmentTerminationStatus: Self { .init(AttributeTag(rawValue: 0x3008002A), .CS) }
    /// Treatment Termination Code (3008,002B), SH, VM 1, retired
    public static var treatmentTerminationCode: Self { .init(AttributeTag(rawValue: 0x3008002B), .SH) }
    /// Treatment Verification Status (3008,002C), CS, VM 1
    public static var treatmentVerificationStatus: Self { .init(AttributeTag(rawValue: 0x3008002C), .CS) }
    /// Override Reason (3008,0066), ST, VM 1
    public static var overrideReason: Self { .init(AttributeTag(rawValue: 0x30080066), .ST) }
    /// Calculated Dose Reference Description (3008,0074), ST, VM 1
    public static var calculatedDoseReferenceDescription: Self { .init(AttributeTag(rawValue: 0x30080074), .ST) }
    /// Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), CS, VM 1
    public static var enhancedRTBeamLimitingDeviceDefinitionFlag: Self { .init(AttributeTag(rawValue: 0x300800A3), .CS) }
    /// Source Serial Number (3008,0105), LO, VM 1
    public static var sourceSerialNumber: Self { .init(AttributeTag(rawValue: 0x30080105), .LO) }
    /// Application Setup Check (3008,0116), CS, VM 1
    public static var applicationSetupCheck: Self { .init(AttributeTag(rawValue: 0x30080116), .CS) }
    /// Current Treatment Status (3008,0200), CS, VM 1
    public static var currentTreatmentStatus: Self { .init(AttributeTag(rawValue: 0x30080200), .CS) }
    /// Treatment Status Comment (3008,0202), ST, VM 1
    public static var treatmentStatusComment: Self { .init(AttributeTag(rawValue: 0x30080202), .ST) }
    /// Fraction Group Type (3008,0224), CS, VM 1
    public static var fractionGroupType: Self { .init(AttributeTag(rawValue: 0x30080224), .CS) }
    /// Beam Stopper Position (3008,0230), CS, VM 1
    public static var beamStopperPosition: Self { .init(AttributeTag(rawValue: 0x30080230), .CS) }
    /// RT Plan Label (300A,0002), SH, VM 1
    public static var rtPlanLabel: Self { .init(AttributeTag(rawValue: 0x300A0002), .SH) }
    /// RT Plan Name (300A,0003), LO, VM 1
    public static var rtPlanName: Self { .init(AttributeTag(rawValue: 0x300A0003), .LO) }
    /// RT Plan Description (300A,0004), ST, VM 1
    public static var rtPlanDescription: Self { .init(AttributeTag(rawValue: 0x300A0004), .ST) }
    /// Plan Intent (300A,000A), CS, VM 1
    public static var planIntent: Self { .init(AttributeTag(rawValue: 0x300A000A), .CS) }
    /// RT Plan Geometry (300A,000C), CS, VM 1
    public static var rtPlanGeometry: Self { .init(AttributeTag(rawValue: 0x300A000C), .CS) }
    /// Prescription Description (300A,000E), ST, VM 1
    public static var prescriptionDescription: Self { .init(AttributeTag(rawValue: 0x300A000E), .ST) }
    /// Dose Reference Structure Type (300A,0014), CS, VM 1
    public static var doseReferenceStructureType: Self { .init(AttributeTag(rawValue: 0x300A0014), .CS) }
    /// Nominal Beam Energy Unit (300A,0015), CS, VM 1
    public static var nominalBeamEnergyUnit: Self { .init(AttributeTag(rawValue: 0x300A0015), .CS) }
    /// Dose Reference Description (300A,0016), LO, VM 1
    public static var doseReferenceDescription: Self { .init(AttributeTag(rawValue: 0x300A0016), .LO) }
    /// Dose Reference Type (300A,0020), CS, VM 1
    public static var doseReferenceType: Self { .init(AttributeTag(rawValue: 0x300A0020), .CS) }
    /// Tolerance Table Label (300A,0043), SH, VM 1
    public static var toleranceTableLabel: Self { .init(AttributeTag(rawValue: 0x300A0043), .SH) }
    /// RT Plan Relationship (300A,0055), CS, VM 1
    public static var rtPlanRelationship: Self { .init(AttributeTag(rawValue: 0x300A0055), .CS) }
    /// Fraction Group Description (300A,0072), LO, VM 1
    public static var fractionGroupDescription: Self { .init(AttributeTag(rawValue: 0x300A0072), .LO) }
    /// Fraction Pattern (300A,007B), LT, VM 1
    public static var fractionPattern: Self { .init(AttributeTag(rawValue: 0x300A007B), .LT) }
    /// Beam Dose Meaning (300A,008B), CS, VM 1
    public static var beamDoseMeaning: Self { .init(AttributeTag(rawValue: 0x300A008B), .CS) }
    /// Beam Dose Type (300A,0090), CS, VM 1
    public static var beamDoseType: Self { .init(AttributeTag(rawValue: 0x300A0090), .CS) }
    /// Alternate Beam Dose Type (300A,0092), CS, VM 1
    public static var alternateBeamDoseType: Self { .init(AttributeTag(rawValue: 0x300A0092), .CS) }
    /// Depth Value Averaging Flag (300A,0093), CS, VM 1
    public static var depthValueAveragingFlag: Self { .init(AttributeTag(rawValue: 0x300A0093), .CS) }
    /// Treatment Machine Name (300A,00B2), SH, VM 1
    public static var treatmentMachineName: Self { .init(AttributeTag(rawValue: 0x300A00B2), .SH) }
    /// Primary Dosimeter Unit (300A,00B3), CS, VM 1
    public static var primaryDosimeterUnit: Self { .init(AttributeTag(rawValue: 0x300A00B3), .CS) }
    /// RT Beam Limiting Device Type (300A,00B8), CS, VM 1
    public static var rtBeamLimitingDeviceType: Self { .init(AttributeTag(rawValue: 0x300A00B8), .CS) }
    /// Beam Name (300A,00C2), LO, VM 1
    public static var beamName: Self { .init(AttributeTag(rawValue: 0x300A00C2), .LO) }
    /// Beam Description (300A,00C3), ST, VM 1
    public static var beamDescription: Self { .init(AttributeTag(rawValue: 0x300A00C3), .ST) }
    /// Beam Type (300A,00C4), CS, VM 1
    public static var beamType: Self { .init(AttributeTag(rawValue: 0x300A00C4), .CS) }
    /// Radiation Type (300A,00C6), CS, VM 1
    public static var radiationType: Self { .init(AttributeTag(rawValue: 0x300A00C6), .CS) }
    /// High-Dose Technique Type (300A,00C7), CS, VM 1
    public static var highDoseTechniqueType: Self { .init(AttributeTag(rawValue: 0x300A00C7), .CS) }
    /// Treatment Delivery Type (300A,00CE), CS, VM 1
    public static var treatmentDeliveryType: Self { .init(AttributeTag(rawValue: 0x300A00CE), .CS) }
    /// Wedge Type (300A,00D3), CS, VM 1
    public static var wedgeType: Self { .init(AttributeTag(rawValue: 0x300A00D3), .CS) }
    /// Wedge ID (300A,00D4), SH, VM 1
    public static var wedgeID: Self { .init(AttributeTag(rawValue: 0x300A00D4), .SH) }
    /// Bolus ID (300A,00DC), SH, VM 1
    public static var bolusID: Self { .init(AttributeTag(rawValue: 0x300A00DC), .SH) }
    /// Bolus Description (300A,00DD), ST, VM 1
    public static var bolusDescription: Self { .init(AttributeTag(rawValue: 0x300A00DD), .ST) }
    /// Material ID (300A,00E1), SH, VM 1
    public static var materialID: Self { .init(AttributeTag(rawValue: 0x300A00E1), .SH) }
    /// Compensator ID (300A,00E5), SH, VM 1
    public static var compensatorID: Self { .init(AttributeTag(rawValue: 0x300A00E5), .SH) }
    /// Compensator Type (300A,00EE), CS, VM 1
    public static var compensatorType: Self { .init(AttributeTag(rawValue: 0x300A00EE), .CS) }
    /// Compensator Tray ID (300A,00EF), SH, VM 1
    public static var compensatorTrayID: Self { .init(AttributeTag(rawValue: 0x300A00EF), .SH) }
    /// Block Tray ID (300A,00F5), SH, VM 1
    public static var blockTrayID: Self { .init(AttributeTag(rawValue: 0x300A00F5), .SH) }
    /// Block Type (300A,00F8), CS, VM 1
    public static var blockType: Self { .init(AttributeTag(rawValue: 0x300A00F8), .CS) }
    /// Accessory Code (300A,00F9), LO, VM 1
    public static var accessoryCode: Self { .init(AttributeTag(rawValue: 0x300A00F9), .LO) }
    /// Block Divergence (300A,00FA), CS, VM 1
    public static var blockDivergence: Self { .init(AttributeTag(rawValue: 0x300A00FA), .CS) }
    /// Block Mounting Position (300A,00FB), CS, VM 1
    public static var blockMountingPosition: Self { .init(AttributeTag(rawValue: 0x300A00FB), .CS) }
    /// Block Name (300A,00FE), LO, VM 1
    public static var blockName: Self { .init(AttributeTag(rawValue: 0x300A00FE), .LO) }
    /// Applicator ID (300A,0108), SH, VM 1
    public static var applicatorID: Self { .init(AttributeTag(rawValue: 0x300A0108), .SH) }
    /// Applicator Type (300A,0109), CS, VM 1
    public static var applicatorType: Self { .init(AttributeTag(rawValue: 0x300A0109), .CS) }
    /// Applicator Description (300A,010A), LO, VM 1
    public static var applicatorDescription: Self { .init(AttributeTag(rawValue: 0x300A010A), .LO) }
    /// Wedge Position (300A,0118), CS, VM 1
    public static var wedgePosition: Self { .init(AttributeTag(rawValue: 0x300A0118), .CS) }
    /// Gantry Rotation Direction (300A,011F), CS, VM 1
    public static var gantryRotationDirection: Self { .init(AttributeTag(rawValue: 0x300A011F), .CS) }
    /// Beam Limiting Device Rotation Direction (300A,0121), CS, VM 1
    public static var beamLimitingDeviceRotationDirection: Self { .init(AttributeTag(rawValue: 0x300A0121), .CS) }
    /// Patient Support Rotation Direction (300A,0123), CS, VM 1
    public static var patientSupportRotationDirection: Self { .init(AttributeTag(rawValue: 0x300A0123), .CS) }
    /// Table Top Eccentric Rotation Direction (300A,0126), CS, VM 1
    public static var tableTopEccentricRotationDirection: Self { .init(AttributeTag(rawValue: 0x300A0126), .CS) }
    /// Table Top Pitch Rotation Direction (300A,0142), CS, VM 1
    public static var tableTopPitchRotationDirection: Self { .init(AttributeTag(rawValue: 0x300A0142), .CS) }
    /// Table Top Roll Rotation Direction (300A,0146), CS, VM 1
    public static var tableTopRollRotationDirection: Self { .init(AttributeTag(rawValue: 0x300A0146), .CS) }
    /// Gantry Pitch Rotation Direction (300A,014C), CS, VM 1
    public static var gantryPitchRotationDirection: Self { .init(AttributeTag(rawValue: 0x300A014C), .CS) }
    /// Fixation Eye (300A,0150), CS, VM 1
    public static var fixationEye: Self { .init(AttributeTag(rawValue: 0x300A0150), .CS) }
    /// Patient Setup Label (300A,0183), LO, VM 1
    public static var patientSetupLabel: Self { .init(AttributeTag(rawValue: 0x300A0183), .LO) }
    /// Patient Additional Position (300A,0184), LO, VM 1
    public static var patientAdditionalPosition: Self { .init(AttributeTag(rawValue: 0x300A0184), .LO) }
    /// Fixation Device Type (300A,0192), CS, VM 1
    public static var fixationDeviceType: Self { .init(AttributeTag(rawValue: 0x300A0192), .CS) }
    /// Fixation Device Label (300A,0194), SH, VM 1
    public static var fixationDeviceLabel: Self { .init(AttributeTag(rawValue: 0x300A0194), .SH) }
    /// Fixation Device Description (300A,0196), ST, VM 1
    public static var fixationDeviceDescription: Self { .init(AttributeTag(rawValue: 0x300A0196), .ST) }
    /// Fixation Device Position (300A,0198), SH, VM 1
    public static var fixationDevicePosition: Self { .init(AttributeTag(rawValue: 0x300A0198), .SH) }
    /// Shielding Device Type (300A,01A2), CS, VM 1
    public static var shieldingDeviceType: Self { .init(AttributeTag(rawValue: 0x300A01A2), .CS) }
    /// Shielding Device Label (300A,01A4), SH, VM 1
    public static var shieldingDeviceLabel: Self { .init(AttributeTag(rawValue: 0x300A01A4), .SH) }
    /// Shielding Device Description (300A,01A6), ST, VM 1
    public static var shieldingDeviceDescription: Self { .init(AttributeTag(rawValue: 0x300A01A6), .ST) }
    /// Shielding Device Position (300A,01A8), SH, VM 1
    public static var shieldingDevicePosition: Self { .init(AttributeTag(rawValue: 0x300A01A8), .SH) }
    /// Setup Technique (300A,01B0), CS, VM 1
    public static var setupTechnique: Self { .init(AttributeTag(rawValue: 0x300A01B0), .CS) }
    /// Setup Technique Description (300A,01B2), ST, VM 1
    public static var setupTechniqueDescription: Self { .init(AttributeTag(rawValue: 0x300A01B2), .ST) }
    /// Setup Device Type (300A,01B6), CS, VM 1
    public static var setupDeviceType: Self { .init(AttributeTag(rawValue: 0x300A01B6), .CS) }
    /// Setup Device Label (300A,01B8), SH, VM 1
    public static var setupDeviceLabel: Self { .init(AttributeTag(rawValue: 0x300A01B8), .SH) }
    /// Setup Device Description (300A,01BA), ST, VM 1
    public static var setupDeviceDescription: Self { .init(AttributeTag(rawValue: 0x300A01BA), .ST) }
    /// Setup Reference Description (300A,01D0), ST, VM 1
    public static var setupReferenceDescription: Self { .init(AttributeTag(rawValue: 0x300A01D0), .ST) }
    /// Brachy Treatment Technique (300A,0200), CS, VM 1
    public static var brachyTreatmentTechnique: Self { .init(AttributeTag(rawValue: 0x300A0200), .CS) }
    /// Brachy Treatment Type (300A,0202), CS, VM 1
    public static var brachyTreatmentType: Self { .init(AttributeTag(rawValue: 0x300A0202), .CS) }
    /// Source Type (300A,0214), CS, VM 1
    public static var sourceType: Self { .init(AttributeTag(rawValue: 0x300A0214), .CS) }
    /// Source Manufacturer (300A,0216), LO, VM 1
    public static var sourceManufacturer: Self { .init(AttributeTag(rawValue: 0x300A0216), .LO) }
    /// Source Model ID (300A,021B), SH, VM 1
    public static var sourceModelID: Self { .init(AttributeTag(rawValue: 0x300A021B), .SH) }
    /// Source Description (300A,021C), LO, VM 1
    public static var sourceDescription: Self { .init(AttributeTag(rawValue: 0x300A021C), .LO) }
    /// Source Isotope Name (300A,0226), LO, VM 1
    public static var sourceIsotopeName: Self { .init(AttributeTag(rawValue: 0x300A0226), .LO) }
    /// Source Strength Units (300A,0229), CS, VM 1
    public static var sourceStrengthUnits: Self { .init(AttributeTag(rawValue: 0x300A0229), .CS) }
    /// Application Setup Type (300A,0232), CS, VM 1
    public static var applicationSetupType: Self { .init(AttributeTag(rawValue: 0x300A0232), .CS) }
    /// Application Setup Name (300A,0236), LO, VM 1
    public static var applicationSetupName: Self { .init(AttributeTag(rawValue: 0x300A0236), .LO) }
    /// Application Setup Manufacturer (300A,0238), LO, VM 1
    public static var applicationSetupManufacturer: Self { .init(AttributeTag(rawValue: 0x300A0238), .LO) }
    /// Template Type (300A,0242), SH, VM 1
    public static var templateType: Self { .init(AttributeTag(rawValue: 0x300A0242), .SH) }
    /// Template Name (300A,0244), LO, VM 1
    public static var templateName: Self { .init(AttributeTag(rawValue: 0x300A0244), .LO) }
    /// Brachy Accessory Device ID (300A,0263), SH, VM 1
    public static var brachyAccessoryDeviceID: Self { .init(AttributeTag(rawValue: 0x300A0263), .SH) }
    /// Brachy Accessory Device Type (300A,0264), CS, VM 1
    public static var brachyAccessoryDeviceType: Self { .init(AttributeTag(rawValue: 0x300A0264), .CS) }
    /// Brachy Accessory Device Name (300A,0266), LO, VM 1
    public static var brachyAccessoryDeviceName: Self { .init(AttributeTag(rawValue: 0x300A0266), .LO) }
    /// Afterloader Channel ID (300A,0273), SH, VM 1
    public static var afterloaderChannelID: Self { .init(AttributeTag(rawValue: 0x300A0273), .SH) }
    /// Source Movement Type (300A,0288), CS, VM 1
    public static var sourceMovementType: Self { .init(AttributeTag(rawValue: 0x300A0288), .CS) }
    /// Source Applicator ID (300A,0291), SH, VM 1
    public static var sourceApplicatorID: Self { .init(AttributeTag(rawValue: 0x300A0291), .SH) }
    /// Source Applicator Type (300A,0292), CS, VM 1
    public static var sourceApplicatorType: Self { .init(AttributeTag(rawValue: 0x300A0292), .CS) }
    /// Source Applicator Name (300A,0294), LO, VM 1
    public static var sourceApplicatorName: Self { .init(AttributeTag(rawValue: 0x300A0294), .LO) }
    /// Source Applicator Manufacturer (300A,0298), LO, VM 1
    public static var sourceApplicatorManufacturer: Self { .init(AttributeTag(rawValue: 0x300A0298), .LO) }
    /// Channel Shield ID (300A,02B3), SH, VM 1
    public static var channelShieldID: Self { .init(AttributeTag(rawValue: 0x300A02B3), .SH) }
    /// Channel Shield Name (300A,02B4), LO, VM 1
    public static var channelShieldName: Self { .init(AttributeTag(rawValue: 0x300A02B4), .LO) }
    /// Compensator Divergence (300A,02E0), CS, VM 1
    public static var compensatorDivergence: Self { .init(AttributeTag(rawValue: 0x300A02E0), .CS) }
    /// Compensator Mounting Position (300A,02E1), CS, VM 1
    public static var compensatorMountingPosition: Self { .init(AttributeTag(rawValue: 0x300A02E1), .CS) }
    /// Compensator Description (300A,02EB), LT, VM 1
    public static var compensatorDescription: Self { .init(AttributeTag(rawValue: 0x300A02EB), .LT) }
    /// Compensator Surface Representation Flag (300A,02EC), CS, VM 1
    public static var compensatorSurfaceRepresentationFlag: Self { .init(AttributeTag(rawValue: 0x300A02EC), .CS) }
    /// Scan Mode (300A,0308), CS, VM 1
    public static var scanMode: Self { .init(AttributeTag(rawValue: 0x300A0308), .CS) }
    /// Modulated Scan Mode Type (300A,0309), CS, VM 1
    public static var modulatedScanModeType: Self { .init(AttributeTag(rawValue: 0x300A0309), .CS) }
    /// Snout ID (300A,030F), SH, VM 1
    public static var snoutID: Self { .init(AttributeTag(rawValue: 0x300A030F), .SH) }
    /// Range Shifter ID (300A,0318), SH, VM 1
    public static var rangeShifterID: Self { .init(AttributeTag(rawValue: 0x300A0318), .SH) }
    /// Range Shifter Type (300A,0320), CS, VM 1
    public static var rangeShifterType: Self { .init(AttributeTag(rawValue: 0x300A0320), .CS) }
    /// Range Shifter Description (300A,0322), LO, VM 1
    public static var rangeShifterDescription: Self { .init(AttributeTag(rawValue: 0x300A0322), .LO) }
    /// Lateral Spreading Device ID (300A,0336), SH, VM 1
    public static var lateralSpreadingDeviceID: Self { .init(AttributeTag(rawValue: 0x300A0336), .SH) }
    /// Lateral Spreading Device Type (300A,0338), CS, VM 1
    public static var lateralSpreadingDeviceType: Self { .init(AttributeTag(rawValue: 0x300A0338), .CS) }
    /// Lateral Spreading Device Description (300A,033A), LO, VM 1
    public static var lateralSpreadingDeviceDescription: Self { .init(AttributeTag(rawValue: 0x300A033A), .LO) }
    /// Range Modulator ID (300A,0346), SH, VM 1
    public static var rangeModulatorID: Self { .init(AttributeTag(rawValue: 0x300A0346), .SH) }
    /// Range Modulator Type (300A,0348), CS, VM 1
    public static var rangeModulatorType: Self { .init(AttributeTag(rawValue: 0x300A0348), .CS) }
    /// Range Modulator Description (300A,034A), LO, VM 1
    public static var rangeModulatorDescription: Self { .init(AttributeTag(rawValue: 0x300A034A), .LO) }
    /// Beam Current Modulation ID (300A,034C), SH, VM 1
    public static var beamCurrentModulationID: Self { .init(AttributeTag(rawValue: 0x300A034C), .SH) }
    /// Patient Support Type (300A,0350), CS, VM 1
    public static var patientSupportType: Self { .init(AttributeTag(rawValue: 0x300A0350), .CS) }
    /// Patient Support ID (300A,0352), SH, VM 1
    public static var patientSupportID: Self { .init(AttributeTag(rawValue: 0x300A0352), .SH) }
    /// Patient Support Accessory Code (300A,0354), LO, VM 1
    public static var patientSupportAccessoryCode: Self { .init(AttributeTag(rawValue: 0x300A0354), .LO) }
    /// Tray Accessory Code (300A,0355), LO, VM 1
    public static var trayAccessoryCode: Self { .init(AttributeTag(rawValue: 0x300A0355), .LO) }
    /// Range Shifter Setting (300A,0362), LO, VM 1
    public static var rangeShifterSetting: Self { .init(AttributeTag(rawValue: 0x300A0362), .LO) }
    /// Lateral Spreading Device Setting (300A,0372), LO, VM 1
    public static var lateralSpreadingDeviceSetting: Self { .init(AttributeTag(rawValue: 0x300A0372), .LO) }
    /// Scan Spot Tune ID (300A,0390), SH, VM 1
    public static var scanSpotTuneID: Self { .init(AttributeTag(rawValue: 0x300A0390), .SH) }
    /// Scan Spot Reordered (300A,0393), CS, VM 1
    public static var scanSpotReordered: Self { .init(AttributeTag(rawValue: 0x300A0393), .CS) }
    /// Scan Spot Reordering Allowed (300A,0395), CS, VM 1
    public static var scanSpotReorderingAllowed: Self { .init(AttributeTag(rawValue: 0x300A0395), .CS) }
    /// Setup Image Comment (300A,0402), ST, VM 1
    public static var setupImageComment: Self { .init(AttributeTag(rawValue: 0x300A0402), .ST) }
    /// General Accessory ID (300A,0421), SH, VM 1
    public static var generalAccessoryID: Self { .init(AttributeTag(rawValue: 0x300A0421), .SH) }
    /// General Accessory Description (300A,0422), ST, VM 1
    public static var generalAccessoryDescription: Self { .init(AttributeTag(rawValue: 0x300A0422), .ST) }
    /// General Accessory Type (300A,0423), CS, VM 1
    public static var generalAccessoryType: Self { .init(AttributeTag(rawValue: 0x300A0423), .CS) }
    /// Applicator Aperture Shape (300A,0432), CS, VM 1
    public static var applicatorApertureShape: Self { .init(AttributeTag(rawValue: 0x300A0432), .CS) }
    /// Device Motion Execution Mode (300A,0451), CS, VM 1
    public static var deviceMotionExecutionMode: Self { .init(AttributeTag(rawValue: 0x300A0451), .CS) }
    /// Device Motion Observation Mode (300A,0452), CS, VM 1
    public static var deviceMotionObservationMode: Self { .init(AttributeTag(rawValue: 0x300A0452), .CS) }
    /// Delivered Reference Dose Definition (300A,0511), CS, VM 1
    public static var deliveredReferenceDoseDefinition: Self { .init(AttributeTag(rawValue: 0x300A0511), .CS) }
    /// Reference Dose Definition (300A,0512), CS, VM 1
    public static var referenceDoseDefinition: Self { .init(AttributeTag(rawValue: 0x300A0512), .CS) }
    /// Treatment Position Group Label (300A,0608), LO, VM 1
    public static var treatmentPositionGroupLabel: Self { .init(AttributeTag(rawValue: 0x300A0608), .LO) }
    /// RT Accessory Holder Slot Existence Flag (300A,060F), CS, VM 1
    public static var rtAccessoryHolderSlotExistenceFlag: Self { .init(AttributeTag(rawValue: 0x300A060F), .CS) }
    /// RT Accessory Holder Slot ID (300A,0611), LO, VM 1
    public static var rtAccessoryHolderSlotID: Self { .init(AttributeTag(rawValue: 0x300A0611), .LO) }
    /// RT Accessory Device Slot ID (300A,0615), LO, VM 1
    public static var rtAccessoryDeviceSlotID: Self { .init(AttributeTag(rawValue: 0x300A0615), .LO) }
    /// Radiation Dose Identification Label (300A,0619), LO, VM 1
    public static var radiationDoseIdentificationLabel: Self { .init(AttributeTag(rawValue: 0x300A0619), .LO) }
    /// Reference Dose Type (300A,061A), CS, VM 1
    public static var referenceDoseType: Self { .init(AttributeTag(rawValue: 0x300A061A), .CS) }
    /// Primary Dose Value Indicator (300A,061B), CS, VM 1
    public static var primaryDoseValueIndicator: Self { .init(AttributeTag(rawValue: 0x300A061B), .CS) }
    /// Radiation Dose In-Vivo Measurement Label (300A,0623), LO, VM 1
    public static var radiationDoseInVivoMeasurementLabel: Self { .init(AttributeTag(rawValue: 0x300A0623), .LO) }
    /// RT Tolerance Set Label (300A,062A), LO, VM 1
    public static var rtToleranceSetLabel: Self { .init(AttributeTag(rawValue: 0x300A062A), .LO) }
    /// RT Radiation Set Intent (300A,0637), CS, VM 1
    public static var rtRadiationSetIntent: Self { .init(AttributeTag(rawValue: 0x300A0637), .CS) }
    /// RT Radiation Physical and Geometric Content Detail Flag (300A,0638), CS, VM 1
    public static var rtRadiationPhysicalAndGeometricContentDetailFlag: Self { .init(AttributeTag(rawValue: 0x300A0638), .CS) }
    /// RT Record Flag (300A,0639), CS, VM 1
    public static var rtRecordFlag: Self { .init(AttributeTag(rawValue: 0x300A0639), .CS) }
    /// Parallel RT Beam Delimiter Opening Mode (300A,064E), CS, VM 1
    public static var parallelRTBeamDelimiterOpeningMode: Self { .init(AttributeTag(rawValue: 0x300A064E), .CS) }
    /// Patient Support Position Specification Method (300A,065C), CS, VM 1
    public static var patientSupportPositionSpecificationMethod: Self { .init(AttributeTag(rawValue: 0x300A065C), .CS) }
    /// Compensator Map Orientation (300A,0663), CS, VM 1
    public static var compensatorMapOrientation: Self { .init(AttributeTag(rawValue: 0x300A0663), .CS) }
    /// Block Orientation (300A,066C), CS, VM 1
    public static var blockOrientation: Self { .init(AttributeTag(rawValue: 0x300A066C), .CS) }
    /// Equipment Frame of Reference Description (300A,0676), ST, VM 1
    public static var equipmentFrameOfReferenceDescription: Self { .init(AttributeTag(rawValue: 0x300A0676), .ST) }
    /// Radiation GenerationMode Label (300A,067C), SH, VM 1
    public static var radiationGenerationModeLabel: Self { .init(AttributeTag(rawValue: 0x300A067C), .SH) }
    /// Radiation GenerationMode Description (300A,067D), ST, VM 1
    public static var radiationGenerationModeDescription: Self { .init(AttributeTag(rawValue: 0x300A067D), .ST) }
    /// Dose Value Interpretation (300A,068B), CS, VM 1
    public static var doseValueInterpretation: Self { .init(AttributeTag(rawValue: 0x300A068B), .CS) }
    /// RT Radiation Usage (300A,0701), CS, VM 1
    public static var rtRadiationUsage: Self { .init(AttributeTag(rawValue: 0x300A0701), .CS) }
    /// RT Treatment Fraction Completion Status (300A,0706), CS, VM 1
    public static var rtTreatmentFractionCompletionStatus: Self { .init(AttributeTag(rawValue: 0x300A0706), .CS) }
    /// RT Radiation Set Usage (300A,0707), CS, VM 1
    public static var rtRadiationSetUsage: Self { .init(AttributeTag(rawValue: 0x300A0707), .CS) }
    /// Treatment Delivery Continuation Flag (300A,0708), CS, VM 1
    public static var treatmentDeliveryContinuationFlag: Self { .init(AttributeTag(rawValue: 0x300A0708), .CS) }
    /// Treatment Record Content Origin (300A,0709), CS, VM 1
    public static var treatmentRecordContentOrigin: Self { .init(AttributeTag(rawValue: 0x300A0709), .CS) }
    /// RT Treatment Termination Status (300A,0714), CS, VM 1
    public static var rtTreatmentTerminationStatus: Self { .init(AttributeTag(rawValue: 0x300A0714), .CS) }
    /// Starting Meterset Value Known Flag (300A,0723), CS, VM 1
    public static var startingMetersetValueKnownFlag: Self { .init(AttributeTag(rawValue: 0x300A0723), .CS) }
    /// Treatment Termination Description (300A,0730), ST, VM 1
    public static var treatmentTerminationDescription: Self { .init(AttributeTag(rawValue: 0x300A0730), .ST) }
    /// Treatment Tolerance Violation Category (300A,0732), CS, VM 1
    public static var treatmentToleranceViolationCategory: Self { .init(AttributeTag(rawValue: 0x300A0732), .CS) }
    /// Treatment Tolerance Violation Description (300A,0734), ST, VM 1
    public static var treatmentToleranceViolationDescription: Self { .init(AttributeTag(rawValue: 0x300A0734), .ST) }
    /// Treatment Tolerance Violation Identification (300A,0735), ST, VM 1
    public static var treatmentToleranceViolationIdentification: Self { .init(AttributeTag(rawValue: 0x300A0735), .ST) }
    /// Interlock Description (300A,0742), ST, VM 1
    public static var interlockDescription: Self { .init(AttributeTag(rawValue: 0x300A0742), .ST) }
    /// Interlock Origin Description (300A,0783), ST, VM 1
    public static var interlockOriginDescription: Self { .init(AttributeTag(rawValue: 0x300A0783), .ST) }
    /// Patient Treatment Preparation Procedure Parameter Description (300A,078E), LT, VM 1
    public static var patientTreatmentPreparationProcedureParameterDescription: Self { .init(AttributeTag(rawValue: 0x300A078E), .LT) }
    /// Patient Treatment Preparation Method Description (300A,0792), LT, VM 1
    public static var patientTreatmentPreparationMethodDescription: Self { .init(AttributeTag(rawValue: 0x300A0792), .LT) }
    /// Patient Setup Photo Description (300A,0794), LT, VM 1
    public static var patientSetupPhotoDescription: Self { .init(AttributeTag(rawValue: 0x300A0794), .LT) }
    /// Displacement Reference Label (300A,079A), LO, VM 1
    public static var displacementReferenceLabel: Self { .init(AttributeTag(rawValue: 0x300A079A), .LO) }
    /// RT Radiation Set Delivery Usage (300A,079E), CS, VM 1
    public static var rtRadiationSetDeliveryUsage: Self { .init(AttributeTag(rawValue: 0x300A079E), .CS) }
    /// Reason for Omission (300C,0112), CS, VM 1
    public static var reasonForOmission: Self { .init(AttributeTag(rawValue: 0x300C0112), .CS) }
    /// Reason for Omission Description (300C,0113), LO, VM 1
    public static var reasonForOmissionDescription: Self { .init(AttributeTag(rawValue: 0x300C0113), .LO) }
    /// Dose Calibration Conditions Verified Flag (300C,0123), CS, VM 1
    public static var doseCalibrationConditionsVerifiedFlag: Self { .init(AttributeTag(rawValue: 0x300C0123), .CS) }
    /// Beam Hold Transition (300C,0126), CS, VM 1
    public static var beamHoldTransition: Self { .init(AttributeTag(rawValue: 0x300C0126), .CS) }
    /// Beam Hold Transition Trigger Source (300C,0129), CS, VM 1
    public static var beamHoldTransitionTriggerSource: Self { .init(AttributeTag(rawValue: 0x300C0129), .CS) }
    /// Approval Status (300E,0002), CS, VM 1
    public static var approvalStatus: Self { .init(AttributeTag(rawValue: 0x300E0002), .CS) }
    /// Radiobiological Dose Effect Flag (3010,0002), CS, VM 1
    public static var radiobiologicalDoseEffectFlag: Self { .init(AttributeTag(rawValue: 0x30100002), .CS) }
    /// Effective Dose Calculation Method Description (3010,0005), LO, VM 1
    public static var effectiveDoseCalculationMethodDescription: Self { .init(AttributeTag(rawValue: 0x30100005), .LO) }
    /// Conceptual Volume Combination Expression (3010,000C), UT, VM 1
    public static var conceptualVolumeCombinationExpression: Self { .init(AttributeTag(rawValue: 0x3010000C), .UT) }
    /// Conceptual Volume Combination Flag (3010,000E), CS, VM 1
    public static var conceptualVolumeCombinationFlag: Self { .init(AttributeTag(rawValue: 0x3010000E), .CS) }
    /// Conceptual Volume Combination Description (3010,000F), ST, VM 1
    public static var conceptualVolumeCombinationDescription: Self { .init(AttributeTag(rawValue: 0x3010000F), .ST) }
    /// Conceptual Volume Segmentation Defined Flag (3010,0010), CS, VM 1
    public static var conceptualVolumeSegmentationDefinedFlag: Self { .init(AttributeTag(rawValue: 0x30100010), .CS) }
    /// Conceptual Volume Description (3010,0017), ST, VM 1
    public static var conceptualVolumeDescription: Self { .init(AttributeTag(rawValue: 0x30100017), .ST) }
    /// Manufacturer's Model Version (3010,001A), LO, VM 1
    public static var manufacturerModelVersion: Self { .init(AttributeTag(rawValue: 0x3010001A), .LO) }
    /// Device Alternate Identifier (3010,001B), UC, VM 1
    public static var deviceAlternateIdentifier: Self { .init(AttributeTag(rawValue: 0x3010001B), .UC) }
    /// Device Alternate Identifier Type (3010,001C), CS, VM 1
    public static var deviceAlternateIdentifierType: Self { .init(AttributeTag(rawValue: 0x3010001C), .CS) }
    /// Device Alternate Identifier Format (3010,001D), LT, VM 1
    public static var deviceAlternateIdentifierFormat: Self { .init(AttributeTag(rawValue: 0x3010001D), .LT) }
    /// Segmentation Creation Template Label (3010,001E), LO, VM 1
    public static var segmentationCreationTemplateLabel: Self { .init(AttributeTag(rawValue: 0x3010001E), .LO) }
    /// Device Label (3010,002D), LO, VM 1
    public static var deviceLabel: Self { .init(AttributeTag(rawValue: 0x3010002D), .LO) }
    /// User Content Label (3010,0033), SH, VM 1
    public static var userContentLabel: Self { .init(AttributeTag(rawValue: 0x30100033), .SH) }
    /// User Content Long Label (3010,0034), LO, VM 1
    public static var userContentLongLabel: Self { .init(AttributeTag(rawValue: 0x30100034), .LO) }
    /// Entity Label (3010,0035), SH, VM 1
    public static var entityLabel: Self { .init(AttributeTag(rawValue: 0x30100035), .SH) }
    /// Entity Name (3010,0036), LO, VM 1
    public static var entityName: Self { .init(AttributeTag(rawValue: 0x30100036), .LO) }
    /// Entity Description (3010,0037), ST, VM 1
    public static var entityDescription: Self { .init(AttributeTag(rawValue: 0x30100037), .ST) }
    /// Entity Long Label (3010,0038), LO, VM 1
    public static var entityLongLabel: Self { .init(AttributeTag(rawValue: 0x30100038), .LO) }
    /// Manufacturer's Device Identifier (3010,0043), ST, VM 1
    public static var manufacturerDeviceIdentifier: Self { .init(AttributeTag(rawValue: 0x30100043), .ST) }
    /// RT Treatment Phase Intent Presence Flag (3010,0045), CS, VM 1
    public static var rtTreatmentPhaseIntentPresenceFlag: Self { .init(AttributeTag(rawValue: 0x30100045), .CS) }
    /// Radiotherapy Treatment Type (3010,0046), CS, VM 1
    public static var radiotherapyTreatmentType: Self { .init(AttributeTag(rawValue: 0x30100046), .CS) }
    /// Temporal Relationship Interval Anchor (3010,004F), CS, VM 1
    public static var temporalRelationshipIntervalAnchor: Self { .init(AttributeTag(rawValue: 0x3010004F), .CS) }
    /// RT Prescription Label (3010,0054), LO, VM 1
    public static var rtPrescriptionLabel: Self { .init(AttributeTag(rawValue: 0x30100054), .LO) }
    /// RT Treatment Approach Label (3010,0056), LO, VM 1
    public static var rtTreatmentApproachLabel: Self { .init(AttributeTag(rawValue: 0x30100056), .LO) }
    /// RT Treatment Intent Type (3010,0059), CS, VM 1
    public static var rtTreatmentIntentType: Self { .init(AttributeTag(rawValue: 0x30100059), .CS) }
    /// RT Physician Intent Narrative (3010,005A), UT, VM 1
    public static var rtPhysicianIntentNarrative: Self { .init(AttributeTag(rawValue: 0x3010005A), .UT) }
    /// Reason for Superseding (3010,005C), ST, VM 1
    public static var reasonForSuperseding: Self { .init(AttributeTag(rawValue: 0x3010005C), .ST) }
    /// Prior Treatment Dose Description (3010,0061), UT, VM 1
    public static var priorTreatmentDoseDescription: Self { .init(AttributeTag(rawValue: 0x30100061), .UT) }
    /// Dosimetric Objective Evaluation Scope (3010,0063), CS, VM 1
    public static var dosimetricObjectiveEvaluationScope: Self { .init(AttributeTag(rawValue: 0x30100063), .CS) }
    /// Conceptual Volume Blocking Constraint (3010,0068), CS, VM 1
    public static var conceptualVolumeBlockingConstraint: Self { .init(AttributeTag(rawValue: 0x30100068), .CS) }
    /// Absolute Dosimetric Objective Flag (3010,0073), CS, VM 1
    public static var absoluteDosimetricObjectiveFlag: Self { .init(AttributeTag(rawValue: 0x30100073), .CS) }
    /// Dosimetric Objective Purpose (3010,0075), CS, VM 1
    public static var dosimetricObjectivePurpose: Self { .init(AttributeTag(rawValue: 0x30100075), .CS) }
    /// Treatment Site (3010,0077), LO, VM 1
    public static var treatmentSite: Self { .init(AttributeTag(rawValue: 0x30100077), .LO) }
    /// Treatment Technique Notes (3010,007A), UT, VM 1
    public static var treatmentTechniqueNotes: Self { .init(AttributeTag(rawValue: 0x3010007A), .UT) }
    /// Prescription Notes (3010,007B), UT, VM 1
    public static var prescriptionNotes: Self { .init(AttributeTag(rawValue: 0x3010007B), .UT) }
    /// Fractionation Notes (3010,007F), UT, VM 1
    public static var fractionationNotes: Self { .init(AttributeTag(rawValue: 0x3010007F), .UT) }
    /// Fraction-Based Relationship Interval Anchor (3010,0083), CS, VM 1
    public static var fractionBasedRelationshipIntervalAnchor: Self { .init(AttributeTag(rawValue: 0x30100083), .CS) }
    /// Intended Start Day of Week (3010,0086), LT, VM 1
    public static var intendedStartDayOfWeek: Self { .init(AttributeTag(rawValue: 0x30100086), .LT) }
    /// Robotic Base Location Indicator (3010,0090), CS, VM 1, retired
    public static var roboticBaseLocationIndicator: Self { .init(AttributeTag(rawValue: 0x30100090), .CS) }
    /// Arbitrary (4000,0010), LT, VM 1, retired
    public static var arbitrary: Self { .init(AttributeTag(rawValue: 0x40000010), .LT) }
    /// Text Comments (4000,4000), LT, VM 1, retired
    public static var textComments: Self { .init(AttributeTag(rawValue: 0x40004000), .LT) }
    /// Results ID (4008,0040), SH, VM 1, retired
    public static var resultsID: Self { .init(AttributeTag(rawValue: 0x40080040), .SH) }
    /// Results ID Issuer (4008,0042), LO, VM 1, retired
    public static var resultsIDIssuer: Self { .init(AttributeTag(rawValue: 0x40080042), .LO) }
    /// Report Production Status (Trial) (4008,00FF), CS, VM 1, retired
    public static var reportProductionStatusTrial: Self { .init(AttributeTag(rawValue: 0x400800FF), .CS) }
    /// Reference to Recorded Sound (4008,0103), LO, VM 1, retired
    public static var referenceToRecordedSound: Self { .init(AttributeTag(rawValue: 0x40080103), .LO) }
    /// Interpretation Text (4008,010B), ST, VM 1, retired
    public static var interpretationText: Self { .init(AttributeTag(rawValue: 0x4008010B), .ST) }
    /// Interpretation Diagnosis Description (4008,0115), LT, VM 1, retired
    public static var interpretationDiagnosisDescription: Self { .init(AttributeTag(rawValue: 0x40080115), .LT) }
    /// Distribution Address (4008,011A), LO, VM 1, retired
    public static var distributionAddress: Self { .init(AttributeTag(rawValue: 0x4008011A), .LO) }
    /// Interpretation ID (4008,0200), SH, VM 1, retired
    public static var interpretationID: Self { .init(AttributeTag(rawValue: 0x40080200), .SH) }
    /// Interpretation ID Issuer (4008,0202), LO, VM 1, retired
    public static var interpretationIDIssuer: Self { .init(AttributeTag(rawValue: 0x40080202), .LO) }
    /// Interpretation Type ID (4008,0210), CS, VM 1, retired
    public static var interpretationTypeID: Self { .init(AttributeTag(rawValue: 0x40080210), .CS) }
    /// Interpretation Status ID (4008,0212), CS, VM 1, retired
    public static var interpretationStatusID: Self { .init(AttributeTag(rawValue: 0x40080212), .CS) }
    /// Impressions (4008,0300), ST, VM 1, retired
    public static var impressions: Self { .init(AttributeTag(rawValue: 0x40080300), .ST) }
    /// Results Comments (4008,4000), ST, VM 1, retired
    public static var resultsComments: Self { .init(AttributeTag(rawValue: 0x40084000), .ST) }
    /// Low Energy Detectors (4010,0001), CS, VM 1
    public static var lowEnergyDetectors: Self { .init(AttributeTag(rawValue: 0x40100001), .CS) }
    /// High Energy Detectors (4010,0002), CS, VM 1
    public static var highEnergyDetectors: Self { .init(AttributeTag(rawValue: 0x40100002), .CS) }
    /// Route Segment ID (4010,1007), SH, VM 1
    public static var routeSegmentID: Self { .init(AttributeTag(rawValue: 0x40101007), .SH) }
    /// Gantry Type (4010,1008), CS, VM 1
    public static var gantryType: Self { .init(AttributeTag(rawValue: 0x40101008), .CS) }
    /// OOI Owner Type (4010,1009), CS, VM 1
    public static var ooiOwnerType: Self { .init(AttributeTag(rawValue: 0x40101009), .CS) }
    /// Threat Category (4010,1012), CS, VM 1
    public static var threatCategory: Self { .init(AttributeTag(rawValue: 0x40101012), .CS) }
    /// Threat Category Description (4010,1013), LT, VM 1
    public static var threatCategoryDescription: Self { .init(AttributeTag(rawValue: 0x40101013), .LT) }
    /// ATD Ability Assessment (4010,1014), CS, VM 1
    public static var atdAbilityAssessment: Self { .init(AttributeTag(rawValue: 0x40101014), .CS) }
    /// ATD Assessment Flag (4010,1015), CS, VM 1
    public static var atdAssessmentFlag: Self { .init(AttributeTag(rawValue: 0x40101015), .CS) }
    /// Boarding Pass ID (4010,101A), SH, VM 1
    public static var boardingPassID: Self { .init(AttributeTag(rawValue: 0x4010101A), .SH) }
    /// Route Segment Start Location ID (4010,101E), SH, VM 1
    public static var routeSegmentStartLocationID: Self { .init(AttributeTag(rawValue: 0x4010101E), .SH) }
    /// Route Segment End Location ID (4010,101F), SH, VM 1
    public static var routeSegmentEndLocationID: Self { .init(AttributeTag(rawValue: 0x4010101F), .SH) }
    /// Route Segment Location ID Type (4010,1020), CS, VM 1
    public static var routeSegmentLocationIDType: Self { .init(AttributeTag(rawValue: 0x40101020), .CS) }
    /// Abort Flag (4010,1024), CS, VM 1
    public static var abortFlag: Self { .init(AttributeTag(rawValue: 0x40101024), .CS) }
    /// TDR Type (4010,1027), CS, VM 1
    public static var tdrType: Self { .init(AttributeTag(rawValue: 0x40101027), .CS) }
    /// International Route Segment (4010,1028), CS, VM 1
    public static var internationalRouteSegment: Self { .init(AttributeTag(rawValue: 0x40101028), .CS) }
    /// Assigned Location (4010,102A), SH, VM 1
    public static var assignedLocation: Self { .init(AttributeTag(rawValue: 0x4010102A), .SH) }
    /// Alarm Decision (4010,1031), CS, VM 1
    public static var alarmDecision: Self { .init(AttributeTag(rawValue: 0x40101031), .CS) }
    /// TIP Type (4010,1039), CS, VM 1
    public static var tipType: Self { .init(AttributeTag(rawValue: 0x40101039), .CS) }
    /// DICOS Version (4010,103A), CS, VM 1
    public static var dicosVersion: Self { .init(AttributeTag(rawValue: 0x4010103A), .CS) }
    /// OOI Type (4010,1042), CS, VM 1
    public static var ooiType: Self { .init(AttributeTag(rawValue: 0x40101042), .CS) }
    /// Acquisition Status (4010,1044), CS, VM 1
    public static var acquisitionStatus: Self { .init(AttributeTag(rawValue: 0x40101044), .CS) }
    /// Phantom Type (4010,1046), CS, VM 1
    public static var phantomType: Self { .init(AttributeTag(rawValue: 0x40101046), .CS) }
    /// Scan Type (4010,1048), CS, VM 1
    public static var scanType: Self { .init(AttributeTag(rawValue: 0x40101048), .CS) }
    /// Itinerary ID (4010,1051), LO, VM 1
    public static var itineraryID: Self { .init(AttributeTag(rawValue: 0x40101051), .LO) }
    /// Itinerary ID Type (4010,1052), SH, VM 1
    public static var itineraryIDType: Self { .init(AttributeTag(rawValue: 0x40101052), .SH) }
    /// Itinerary ID Assigning Authority (4010,1053), LO, VM 1
    public static var itineraryIDAssigningAuthority: Self { .init(AttributeTag(rawValue: 0x40101053), .LO) }
    /// Route ID (4010,1054), SH, VM 1
    public static var routeID: Self { .init(AttributeTag(rawValue: 0x40101054), .SH) }
    /// Route ID Assigning Authority (4010,1055), SH, VM 1
    public static var routeIDAssigningAuthority: Self { .init(AttributeTag(rawValue: 0x40101055), .SH) }
    /// Inbound Arrival Type (4010,1056), CS, VM 1
    public static var inboundArrivalType: Self { .init(AttributeTag(rawValue: 0x40101056), .CS) }
    /// Carrier ID (4010,1058), SH, VM 1
    public static var carrierID: Self { .init(AttributeTag(rawValue: 0x40101058), .SH) }
    /// Carrier ID Assigning Authority (4010,1059), CS, VM 1
    public static var carrierIDAssigningAuthority: Self { .init(AttributeTag(rawValue: 0x40101059), .CS) }
    /// Transport Classification (4010,1067), CS, VM 1
    public static var transportClassification: Self { .init(AttributeTag(rawValue: 0x40101067), .CS) }
    /// OOI Type Descriptor (4010,1068), LT, VM 1
    public static var ooiTypeDescriptor: Self { .init(AttributeTag(rawValue: 0x40101068), .LT) }
    /// Additional Screening Performed (4010,106D), CS, VM 1
    public static var additionalScreeningPerformed: Self { .init(AttributeTag(rawValue: 0x4010106D), .CS) }
    /// Additional Inspection Selection Criteria (4010,106E), CS, VM 1
    public static var additionalInspectionSelectionCriteria: Self { .init(AttributeTag(rawValue: 0x4010106E), .CS) }
    /// AIT Device Type (4010,1070), CS, VM 1
    public static var aitDeviceType: Self { .init(AttributeTag(rawValue: 0x40101070), .CS) }
    /// PTO Location Description (4010,1078), ST, VM 1
    public static var ptoLocationDescription: Self { .init(AttributeTag(rawValue: 0x40101078), .ST) }
    /// Inspection Selection Criteria (4010,107C), CS, VM 1
    public static var inspectionSelectionCriteria: Self { .init(AttributeTag(rawValue: 0x4010107C), .CS) }
    /// Type of Data (50xx,0020), CS, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func typeOfData(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000020 | UInt32(curve & 15) << 17), .CS)
    }
    /// Curve Description (50xx,0022), LO, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func curveDescription(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50000022 | UInt32(curve & 15) << 17), .LO)
    }
    /// Curve Activation Layer (50xx,1001), CS, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func curveActivationLayer(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50001001 | UInt32(curve & 15) << 17), .CS)
    }
    /// Audio Comments (50xx,200E), LT, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func audioComments(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x5000200E | UInt32(curve & 15) << 17), .LT)
    }
    /// Curve Label (50xx,2500), LO, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func curveLabel(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50002500 | UInt32(curve & 15) << 17), .LO)
    }
    /// Waveform Sample Interpretation (5400,1006), CS, VM 1
    public static var waveformSampleInterpretation: Self { .init(AttributeTag(rawValue: 0x54001006), .CS) }
    /// Overlay Description (60xx,0022), LO, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayDescription(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000022 | UInt32(overlay & 15) << 17), .LO)
    }
    /// Overlay Type (60xx,0040), CS, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayType(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000040 | UInt32(overlay & 15) << 17), .CS)
    }
    /// Overlay Subtype (60xx,0045), LO, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlaySubtype(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000045 | UInt32(overlay & 15) << 17), .LO)
    }
    /// Overlay Compression Code (60xx,0060), CS, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayCompressionCode(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000060 | UInt32(overlay & 15) << 17), .CS)
    }
    /// Overlay Compression Originator (60xx,0061), SH, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayCompressionOriginator(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000061 | UInt32(overlay & 15) << 17), .SH)
    }
    /// Overlay Compression Label (60xx,0062), SH, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayCompressionLabel(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000062 | UInt32(overlay & 15) << 17), .SH)
    }
    /// Overlay Compression Description (60xx,0063), CS, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayCompressionDescription(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000063 | UInt32(overlay & 15) << 17), .CS)
    }
    /// Overlay Format (60xx,0110), CS, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayFormat(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60000110 | UInt32(overlay & 15) << 17), .CS)
    }
    /// Overlay Activation Layer (60xx,1001), CS, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayActivationLayer(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001001 | UInt32(overlay & 15) << 17), .CS)
    }
    /// Overlay Label (60xx,1500), LO, VM 1
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayLabel(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60001500 | UInt32(overlay & 15) << 17), .LO)
    }
    /// Overlay Comments (60xx,4000), LT, VM 1, retired
    ///
    /// - Parameter overlay: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func overlayComments(_ overlay: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x60004000 | UInt32(overlay & 15) << 17), .LT)
    }
}
