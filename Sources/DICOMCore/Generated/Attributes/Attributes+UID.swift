// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == UID {
    /// Affected SOP Class UID (0000,0002), UI, VM 1
    public static var affectedSOPClassUID: Self { .init(AttributeTag(rawValue: 0x00000002), .UI) }
    /// Requested SOP Class UID (0000,0003), UI, VM 1
    public static var requestedSOPClassUID: Self { .init(AttributeTag(rawValue: 0x00000003), .UI) }
    /// Affected SOP Instance UID (0000,1000), UI, VM 1
    public static var affectedSOPInstanceUID: Self { .init(AttributeTag(rawValue: 0x00001000), .UI) }
    /// Requested SOP Instance UID (0000,1001), UI, VM 1
    public static var requestedSOPInstanceUID: Self { .init(AttributeTag(rawValue: 0x00001001), .UI) }
    /// Media Storage SOP Class UID (0002,0002), UI, VM 1
    public static var mediaStorageSOPClassUID: Self { .init(AttributeTag(rawValue: 0x00020002), .UI) }
    /// Media Storage SOP Instance UID (0002,0003), UI, VM 1
    public static var mediaStorageSOPInstanceUID: Self { .init(AttributeTag(rawValue: 0x00020003), .UI) }
    /// Transfer Syntax UID (0002,0010), UI, VM 1
    public static var transferSyntaxUID: Self { .init(AttributeTag(rawValue: 0x00020010), .UI) }
    /// Implementation Class UID (0002,0012), UI, VM 1
    public static var implementationClassUID: Self { .init(AttributeTag(rawValue: 0x00020012), .UI) }
    /// RTV Communication SOP Class UID (0002,0032), UI, VM 1
    public static var rtvCommunicationSOPClassUID: Self { .init(AttributeTag(rawValue: 0x00020032), .UI) }
    /// RTV Communication SOP Instance UID (0002,0033), UI, VM 1
    public static var rtvCommunicationSOPInstanceUID: Self { .init(AttributeTag(rawValue: 0x00020033), .UI) }
    /// Private Information Creator UID (0002,0100), UI, VM 1
    public static var privateInformationCreatorUID: Self { .init(AttributeTag(rawValue: 0x00020100), .UI) }
    /// Private Record UID (0004,1432), UI, VM 1
    public static var privateRecordUID: Self { .init(AttributeTag(rawValue: 0x00041432), .UI) }
    /// Referenced SOP Class UID in File (0004,1510), UI, VM 1
    public static var referencedSOPClassUIDInFile: Self { .init(AttributeTag(rawValue: 0x00041510), .UI) }
    /// Referenced SOP Instance UID in File (0004,1511), UI, VM 1
    public static var referencedSOPInstanceUIDInFile: Self { .init(AttributeTag(rawValue: 0x00041511), .UI) }
    /// Referenced Transfer Syntax UID in File (0004,1512), UI, VM 1
    public static var referencedTransferSyntaxUIDInFile: Self { .init(AttributeTag(rawValue: 0x00041512), .UI) }
    /// Instance Creator UID (0008,0014), UI, VM 1
    public static var instanceCreatorUID: Self { .init(AttributeTag(rawValue: 0x00080014), .UI) }
    /// SOP Class UID (0008,0016), UI, VM 1
    public static var sopClassUID: Self { .init(AttributeTag(rawValue: 0x00080016), .UI) }
    /// Acquisition UID (0008,0017), UI, VM 1
    public static var acquisitionUID: Self { .init(AttributeTag(rawValue: 0x00080017), .UI) }
    /// SOP Instance UID (0008,0018), UI, VM 1
    public static var sopInstanceUID: Self { .init(AttributeTag(rawValue: 0x00080018), .UI) }
    /// Pyramid UID (0008,0019), UI, VM 1
    public static var pyramidUID: Self { .init(AttributeTag(rawValue: 0x00080019), .UI) }
    /// Original Specialized SOP Class UID (0008,001B), UI, VM 1
    public static var originalSpecializedSOPClassUID: Self { .init(AttributeTag(rawValue: 0x0008001B), .UI) }
    /// Coding Scheme UID (0008,010C), UI, VM 1
    public static var codingSchemeUID: Self { .init(AttributeTag(rawValue: 0x0008010C), .UI) }
    /// Context Group Extension Creator UID (0008,010D), UI, VM 1
    public static var contextGroupExtensionCreatorUID: Self { .init(AttributeTag(rawValue: 0x0008010D), .UI) }
    /// Context UID (0008,0117), UI, VM 1
    public static var contextUID: Self { .init(AttributeTag(rawValue: 0x00080117), .UI) }
    /// Mapping Resource UID (0008,0118), UI, VM 1
    public static var mappingResourceUID: Self { .init(AttributeTag(rawValue: 0x00080118), .UI) }
    /// Stored Instance Transfer Syntax UID (0008,040E), UI, VM 1
    public static var storedInstanceTransferSyntaxUID: Self { .init(AttributeTag(rawValue: 0x0008040E), .UI) }
    /// Referenced SOP Class UID (0008,1150), UI, VM 1
    public static var referencedSOPClassUID: Self { .init(AttributeTag(rawValue: 0x00081150), .UI) }
    /// Referenced SOP Instance UID (0008,1155), UI, VM 1
    public static var referencedSOPInstanceUID: Self { .init(AttributeTag(rawValue: 0x00081155), .UI) }
    /// Multi-frame Source SOP Instance UID (0008,1167), UI, VM 1
    public static var multiFrameSourceSOPInstanceUID: Self { .init(AttributeTag(rawValue: 0x00081167), .UI) }
    /// Transaction UID (0008,1195), UI, VM 1
    public static var transactionUID: Self { .init(AttributeTag(rawValue: 0x00081195), .UI) }
    /// Radiopharmaceutical Administration Event UID (0008,3012), UI, VM 1
    public static var radiopharmaceuticalAdministrationEventUID: Self { .init(AttributeTag(rawValue: 0x00083012), .UI) }
    /// Creator-Version UID (0008,9123), UI, VM 1
    public static var creatorVersionUID: Self { .init(AttributeTag(rawValue: 0x00089123), .UI) }
    /// Device UID (0018,1002), UI, VM 1
    public static var deviceUID: Self { .init(AttributeTag(rawValue: 0x00181002), .UI) }
    /// Target UID (0018,2042), UI, VM 1
    public static var targetUID: Self { .init(AttributeTag(rawValue: 0x00182042), .UI) }
    /// Target Frame of Reference UID (0018,991E), UI, VM 1
    public static var targetFrameOfReferenceUID: Self { .init(AttributeTag(rawValue: 0x0018991E), .UI) }
    /// Study Instance UID (0020,000D), UI, VM 1
    public static var studyInstanceUID: Self { .init(AttributeTag(rawValue: 0x0020000D), .UI) }
    /// Series Instance UID (0020,000E), UI, VM 1
    public static var seriesInstanceUID: Self { .init(AttributeTag(rawValue: 0x0020000E), .UI) }
    /// Frame of Reference UID (0020,0052), UI, VM 1
    public static var frameOfReferenceUID: Self { .init(AttributeTag(rawValue: 0x00200052), .UI) }
    /// Synchronization Frame of Reference UID (0020,0200), UI, VM 1
    public static var synchronizationFrameOfReferenceUID: Self { .init(AttributeTag(rawValue: 0x00200200), .UI) }
    /// SOP Instance UID of Concatenation Source (0020,0242), UI, VM 1
    public static var sopInstanceUIDOfConcatenationSource: Self { .init(AttributeTag(rawValue: 0x00200242), .UI) }
    /// Concatenation UID (0020,9161), UI, VM 1
    public static var concatenationUID: Self { .init(AttributeTag(rawValue: 0x00209161), .UI) }
    /// Dimension Organization UID (0020,9164), UI, VM 1
    public static var dimensionOrganizationUID: Self { .init(AttributeTag(rawValue: 0x00209164), .UI) }
    /// Volume Frame of Reference UID (0020,9312), UI, VM 1
    public static var volumeFrameOfReferenceUID: Self { .init(AttributeTag(rawValue: 0x00209312), .UI) }
    /// Table Frame of Reference UID (0020,9313), UI, VM 1
    public static var tableFrameOfReferenceUID: Self { .init(AttributeTag(rawValue: 0x00209313), .UI) }
    /// Referenced Color Palette Instance UID (0028,0304), UI, VM 1
    public static var referencedColorPaletteInstanceUID: Self { .init(AttributeTag(rawValue: 0x00280304), .UI) }
    /// Palette Color Lookup Table UID (0028,1199), UI, VM 1
    public static var paletteColorLookupTableUID: Self { .init(AttributeTag(rawValue: 0x00281199), .UI) }
    /// Large Palette Color Lookup Table UID (0028,1214), UI, VM 1, retired
    public static var largePaletteColorLookupTableUID: Self { .init(AttributeTag(rawValue: 0x00281214), .UI) }
    /// Flow Transfer Syntax UID (0034,0003), UI, VM 1
    public static var flowTransferSyntaxUID: Self { .init(AttributeTag(rawValue: 0x00340003), .UI) }
    /// Multiplex Group UID (003A,0310), UI, VM 1
    public static var multiplexGroupUID: Self { .init(AttributeTag(rawValue: 0x003A0310), .UI) }
    /// Specimen UID (0040,0554), UI, VM 1
    public static var specimenUID: Self { .init(AttributeTag(rawValue: 0x00400554), .UI) }
    /// Referenced General Purpose Scheduled Procedure Step Transaction UID (0040,4023), UI, VM 1, retired
    public static var referencedGeneralPurposeScheduledProcedureStepTransactionUID: Self { .init(AttributeTag(rawValue: 0x00404023), .UI) }
    /// Findings Group UID (Trial) (0040,A021), UI, VM 1, retired
    public static var findingsGroupUIDTrial: Self { .init(AttributeTag(rawValue: 0x0040A021), .UI) }
    /// Referenced Findings Group UID (Trial) (0040,A022), UI, VM 1, retired
    public static var referencedFindingsGroupUIDTrial: Self { .init(AttributeTag(rawValue: 0x0040A022), .UI) }
    /// UID (0040,A124), UI, VM 1
    public static var uid: Self { .init(AttributeTag(rawValue: 0x0040A124), .UI) }
    /// Observation UID (0040,A171), UI, VM 1
    public static var observationUID: Self { .init(AttributeTag(rawValue: 0x0040A171), .UI) }
    /// Referenced Observation UID (Trial) (0040,A172), UI, VM 1, retired
    public static var referencedObservationUIDTrial: Self { .init(AttributeTag(rawValue: 0x0040A172), .UI) }
    /// Observation Subject UID (Trial) (0040,A402), UI, VM 1, retired
    public static var observationSubjectUIDTrial: Self { .init(AttributeTag(rawValue: 0x0040A402), .UI) }
    /// Template Extension Organization UID (0040,DB0C), UI, VM 1, retired
    public static var templateExtensionOrganizationUID: Self { .init(AttributeTag(rawValue: 0x0040DB0C), .UI) }
    /// Template Extension Creator UID (0040,DB0D), UI, VM 1, retired
    public static var templateExtensionCreatorUID: Self { .init(AttributeTag(rawValue: 0x0040DB0D), .UI) }
    /// Retrieve Location UID (0040,E011), UI, VM 1
    public static var retrieveLocationUID: Self { .init(AttributeTag(rawValue: 0x0040E011), .UI) }
    /// Repository Unique ID (0040,E030), UI, VM 1
    public static var repositoryUniqueID: Self { .init(AttributeTag(rawValue: 0x0040E030), .UI) }
    /// Home Community ID (0040,E031), UI, VM 1
    public static var homeCommunityID: Self { .init(AttributeTag(rawValue: 0x0040E031), .UI) }
    /// Assertion UID (0044,0102), UI, VM 1
    public static var assertionUID: Self { .init(AttributeTag(rawValue: 0x00440102), .UI) }
    /// Referenced Assertion UID (0044,0108), UI, VM 1
    public static var referencedAssertionUID: Self { .init(AttributeTag(rawValue: 0x00440108), .UI) }
    /// Tracking UID (0062,0021), UI, VM 1
    public static var trackingUID: Self { .init(AttributeTag(rawValue: 0x00620021), .UI) }
    /// Source Frame of Reference UID (0064,0003), UI, VM 1
    public static var sourceFrameOfReferenceUID: Self { .init(AttributeTag(rawValue: 0x00640003), .UI) }
    /// Model Group UID (0068,7004), UI, VM 1
    public static var modelGroupUID: Self { .init(AttributeTag(rawValue: 0x00687004), .UI) }
    /// Annotation Group UID (006A,0003), UI, VM 1
    public static var annotationGroupUID: Self { .init(AttributeTag(rawValue: 0x006A0003), .UI) }
    /// Fiducial UID (0070,031A), UI, VM 1
    public static var fiducialUID: Self { .init(AttributeTag(rawValue: 0x0070031A), .UI) }
    /// Referenced Fiducial UID (0070,031B), UI, VM 1
    public static var referencedFiducialUID: Self { .init(AttributeTag(rawValue: 0x0070031B), .UI) }
    /// Presentation Display Collection UID (0070,1101), UI, VM 1
    public static var presentationDisplayCollectionUID: Self { .init(AttributeTag(rawValue: 0x00701101), .UI) }
    /// Presentation Sequence Collection UID (0070,1102), UI, VM 1
    public static var presentationSequenceCollectionUID: Self { .init(AttributeTag(rawValue: 0x00701102), .UI) }
    /// Volumetric Presentation Input Set UID (0070,1209), UI, VM 1
    public static var volumetricPresentationInputSetUID: Self { .init(AttributeTag(rawValue: 0x00701209), .UI) }
    /// Referenced Content Item (0070,1904), UI, VM 1
    public static var referencedContentItem: Self { .init(AttributeTag(rawValue: 0x00701904), .UI) }
    /// Storage Media File-set UID (0088,0140), UI, VM 1
    public static var storageMediaFileSetUID: Self { .init(AttributeTag(rawValue: 0x00880140), .UI) }
    /// MAC Calculation Transfer Syntax UID (0400,0010), UI, VM 1
    public static var macCalculationTransferSyntaxUID: Self { .init(AttributeTag(rawValue: 0x04000010), .UI) }
    /// Digital Signature UID (0400,0100), UI, VM 1
    public static var digitalSignatureUID: Self { .init(AttributeTag(rawValue: 0x04000100), .UI) }
    /// Encrypted Content Transfer Syntax UID (0400,0510), UI, VM 1
    public static var encryptedContentTransferSyntaxUID: Self { .init(AttributeTag(rawValue: 0x04000510), .UI) }
    /// Referenced Frame of Reference UID (3006,0024), UI, VM 1
    public static var referencedFrameOfReferenceUID: Self { .init(AttributeTag(rawValue: 0x30060024), .UI) }
    /// Related Frame of Reference UID (3006,00C2), UI, VM 1, retired
    public static var relatedFrameOfReferenceUID: Self { .init(AttributeTag(rawValue: 0x300600C2), .UI) }
    /// Dose Reference UID (300A,0013), UI, VM 1
    public static var doseReferenceUID: Self { .init(AttributeTag(rawValue: 0x300A0013), .UI) }
    /// Table Top Position Alignment UID (300A,0054), UI, VM 1
    public static var tableTopPositionAlignmentUID: Self { .init(AttributeTag(rawValue: 0x300A0054), .UI) }
    /// Referenced Dose Reference UID (300A,0083), UI, VM 1
    public static var referencedDoseReferenceUID: Self { .init(AttributeTag(rawValue: 0x300A0083), .UI) }
    /// Treatment Position Group UID (300A,0609), UI, VM 1
    public static var treatmentPositionGroupUID: Self { .init(AttributeTag(rawValue: 0x300A0609), .UI) }
    /// Patient Setup UID (300A,0650), UI, VM 1, retired
    public static var patientSetupUID: Self { .init(AttributeTag(rawValue: 0x300A0650), .UI) }
    /// Equipment Frame of Reference UID (300A,0675), UI, VM 1
    public static var equipmentFrameOfReferenceUID: Self { .init(AttributeTag(rawValue: 0x300A0675), .UI) }
    /// Treatment Session UID (300A,0700), UI, VM 1
    public static var treatmentSessionUID: Self { .init(AttributeTag(rawValue: 0x300A0700), .UI) }
    /// Referenced Treatment Position Group UID (300A,0785), UI, VM 1
    public static var referencedTreatmentPositionGroupUID: Self { .init(AttributeTag(rawValue: 0x300A0785), .UI) }
    /// Conceptual Volume UID (3010,0006), UI, VM 1
    public static var conceptualVolumeUID: Self { .init(AttributeTag(rawValue: 0x30100006), .UI) }
    /// Referenced Conceptual Volume UID (3010,000B), UI, VM 1
    public static var referencedConceptualVolumeUID: Self { .init(AttributeTag(rawValue: 0x3010000B), .UI) }
    /// Constituent Conceptual Volume UID (3010,0013), UI, VM 1
    public static var constituentConceptualVolumeUID: Self { .init(AttributeTag(rawValue: 0x30100013), .UI) }
    /// Source Conceptual Volume UID (3010,0015), UI, VM 1
    public static var sourceConceptualVolumeUID: Self { .init(AttributeTag(rawValue: 0x30100015), .UI) }
    /// Segmentation Template UID (3010,001F), UI, VM 1
    public static var segmentationTemplateUID: Self { .init(AttributeTag(rawValue: 0x3010001F), .UI) }
    /// Referenced Fiducials UID (3010,0031), UI, VM 1
    public static var referencedFiducialsUID: Self { .init(AttributeTag(rawValue: 0x30100031), .UI) }
    /// RT Treatment Phase UID (3010,003B), UI, VM 1
    public static var rtTreatmentPhaseUID: Self { .init(AttributeTag(rawValue: 0x3010003B), .UI) }
    /// Dosimetric Objective UID (3010,006E), UI, VM 1
    public static var dosimetricObjectiveUID: Self { .init(AttributeTag(rawValue: 0x3010006E), .UI) }
    /// Referenced Dosimetric Objective UID (3010,006F), UI, VM 1
    public static var referencedDosimetricObjectiveUID: Self { .init(AttributeTag(rawValue: 0x3010006F), .UI) }
}
