// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == [DataSet] {
    /// Directory Record Sequence (0004,1220), SQ, VM 1
    public static var directoryRecordSequence: Self { .init(AttributeTag(rawValue: 0x00041220), .SQ) }
    /// Current Frame Functional Groups Sequence (0006,0001), SQ, VM 1
    public static var currentFrameFunctionalGroupsSequence: Self { .init(AttributeTag(rawValue: 0x00060001), .SQ) }
    /// Language Code Sequence (0008,0006), SQ, VM 1
    public static var languageCodeSequence: Self { .init(AttributeTag(rawValue: 0x00080006), .SQ) }
    /// Sensitive Content Code Sequence (0008,001D), SQ, VM 1
    public static var sensitiveContentCodeSequence: Self { .init(AttributeTag(rawValue: 0x0008001D), .SQ) }
    /// Issuer of Accession Number Sequence (0008,0051), SQ, VM 1
    public static var issuerOfAccessionNumberSequence: Self { .init(AttributeTag(rawValue: 0x00080051), .SQ) }
    /// Anatomic Regions in Study Code Sequence (0008,0063), SQ, VM 1
    public static var anatomicRegionsInStudyCodeSequence: Self { .init(AttributeTag(rawValue: 0x00080063), .SQ) }
    /// Institution Code Sequence (0008,0082), SQ, VM 1
    public static var institutionCodeSequence: Self { .init(AttributeTag(rawValue: 0x00080082), .SQ) }
    /// Referring Physician Identification Sequence (0008,0096), SQ, VM 1
    public static var referringPhysicianIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00080096), .SQ) }
    /// Consulting Physician Identification Sequence (0008,009D), SQ, VM 1
    public static var consultingPhysicianIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x0008009D), .SQ) }
    /// Coding Scheme Resources Sequence (0008,0109), SQ, VM 1
    public static var codingSchemeResourcesSequence: Self { .init(AttributeTag(rawValue: 0x00080109), .SQ) }
    /// Coding Scheme Identification Sequence (0008,0110), SQ, VM 1
    public static var codingSchemeIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00080110), .SQ) }
    /// Equivalent Code Sequence (0008,0121), SQ, VM 1
    public static var equivalentCodeSequence: Self { .init(AttributeTag(rawValue: 0x00080121), .SQ) }
    /// Context Group Identification Sequence (0008,0123), SQ, VM 1
    public static var contextGroupIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00080123), .SQ) }
    /// Mapping Resource Identification Sequence (0008,0124), SQ, VM 1
    public static var mappingResourceIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00080124), .SQ) }
    /// Responsible Group Code Sequence (0008,0220), SQ, VM 1
    public static var responsibleGroupCodeSequence: Self { .init(AttributeTag(rawValue: 0x00080220), .SQ) }
    /// Private Data Element Characteristics Sequence (0008,0300), SQ, VM 1
    public static var privateDataElementCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x00080300), .SQ) }
    /// Deidentification Action Sequence (0008,0305), SQ, VM 1
    public static var deidentificationActionSequence: Self { .init(AttributeTag(rawValue: 0x00080305), .SQ) }
    /// Private Data Element Definition Sequence (0008,0310), SQ, VM 1
    public static var privateDataElementDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x00080310), .SQ) }
    /// Scope of Inventory Sequence (0008,0400), SQ, VM 1
    public static var scopeOfInventorySequence: Self { .init(AttributeTag(rawValue: 0x00080400), .SQ) }
    /// Reason for Removal Code Sequence (0008,0406), SQ, VM 1
    public static var reasonForRemovalCodeSequence: Self { .init(AttributeTag(rawValue: 0x00080406), .SQ) }
    /// Range Matching Sequence (0008,0410), SQ, VM 1
    public static var rangeMatchingSequence: Self { .init(AttributeTag(rawValue: 0x00080410), .SQ) }
    /// List of UID Matching Sequence (0008,0411), SQ, VM 1
    public static var listOfUIDMatchingSequence: Self { .init(AttributeTag(rawValue: 0x00080411), .SQ) }
    /// Empty Value Matching Sequence (0008,0412), SQ, VM 1
    public static var emptyValueMatchingSequence: Self { .init(AttributeTag(rawValue: 0x00080412), .SQ) }
    /// General Matching Sequence (0008,0413), SQ, VM 1
    public static var generalMatchingSequence: Self { .init(AttributeTag(rawValue: 0x00080413), .SQ) }
    /// File Set Access Sequence (0008,0419), SQ, VM 1
    public static var fileSetAccessSequence: Self { .init(AttributeTag(rawValue: 0x00080419), .SQ) }
    /// File Access Sequence (0008,041A), SQ, VM 1
    public static var fileAccessSequence: Self { .init(AttributeTag(rawValue: 0x0008041A), .SQ) }
    /// Metadata Sequence (0008,041D), SQ, VM 1
    public static var metadataSequence: Self { .init(AttributeTag(rawValue: 0x0008041D), .SQ) }
    /// Updated Metadata Sequence (0008,041E), SQ, VM 1
    public static var updatedMetadataSequence: Self { .init(AttributeTag(rawValue: 0x0008041E), .SQ) }
    /// Inventory Access End Points Sequence (0008,0420), SQ, VM 1
    public static var inventoryAccessEndPointsSequence: Self { .init(AttributeTag(rawValue: 0x00080420), .SQ) }
    /// Study Access End Points Sequence (0008,0421), SQ, VM 1
    public static var studyAccessEndPointsSequence: Self { .init(AttributeTag(rawValue: 0x00080421), .SQ) }
    /// Incorporated Inventory Instance Sequence (0008,0422), SQ, VM 1
    public static var incorporatedInventoryInstanceSequence: Self { .init(AttributeTag(rawValue: 0x00080422), .SQ) }
    /// Inventoried Studies Sequence (0008,0423), SQ, VM 1
    public static var inventoriedStudiesSequence: Self { .init(AttributeTag(rawValue: 0x00080423), .SQ) }
    /// Inventoried Series Sequence (0008,0424), SQ, VM 1
    public static var inventoriedSeriesSequence: Self { .init(AttributeTag(rawValue: 0x00080424), .SQ) }
    /// Inventoried Instances Sequence (0008,0425), SQ, VM 1
    public static var inventoriedInstancesSequence: Self { .init(AttributeTag(rawValue: 0x00080425), .SQ) }
    /// Procedure Code Sequence (0008,1032), SQ, VM 1
    public static var procedureCodeSequence: Self { .init(AttributeTag(rawValue: 0x00081032), .SQ) }
    /// Series Description Code Sequence (0008,103F), SQ, VM 1
    public static var seriesDescriptionCodeSequence: Self { .init(AttributeTag(rawValue: 0x0008103F), .SQ) }
    /// Institutional Department Type Code Sequence (0008,1041), SQ, VM 1
    public static var institutionalDepartmentTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00081041), .SQ) }
    /// Physician(s) of Record Identification Sequence (0008,1049), SQ, VM 1
    public static var physiciansOfRecordIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00081049), .SQ) }
    /// Performing Physician Identification Sequence (0008,1052), SQ, VM 1
    public static var performingPhysicianIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00081052), .SQ) }
    /// Physician(s) Reading Study Identification Sequence (0008,1062), SQ, VM 1
    public static var physiciansReadingStudyIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00081062), .SQ) }
    /// Operator Identification Sequence (0008,1072), SQ, VM 1
    public static var operatorIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00081072), .SQ) }
    /// Admitting Diagnoses Code Sequence (0008,1084), SQ, VM 1
    public static var admittingDiagnosesCodeSequence: Self { .init(AttributeTag(rawValue: 0x00081084), .SQ) }
    /// Referenced Results Sequence (0008,1100), SQ, VM 1, retired
    public static var referencedResultsSequence: Self { .init(AttributeTag(rawValue: 0x00081100), .SQ) }
    /// Referenced Study Sequence (0008,1110), SQ, VM 1
    public static var referencedStudySequence: Self { .init(AttributeTag(rawValue: 0x00081110), .SQ) }
    /// Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1
    public static var referencedPerformedProcedureStepSequence: Self { .init(AttributeTag(rawValue: 0x00081111), .SQ) }
    /// Referenced Instances by SOP Class Sequence (0008,1112), SQ, VM 1
    public static var referencedInstancesBySOPClassSequence: Self { .init(AttributeTag(rawValue: 0x00081112), .SQ) }
    /// Referenced Series Sequence (0008,1115), SQ, VM 1
    public static var referencedSeriesSequence: Self { .init(AttributeTag(rawValue: 0x00081115), .SQ) }
    /// Referenced Patient Sequence (0008,1120), SQ, VM 1
    public static var referencedPatientSequence: Self { .init(AttributeTag(rawValue: 0x00081120), .SQ) }
    /// Referenced Visit Sequence (0008,1125), SQ, VM 1
    public static var referencedVisitSequence: Self { .init(AttributeTag(rawValue: 0x00081125), .SQ) }
    /// Referenced Overlay Sequence (0008,1130), SQ, VM 1, retired
    public static var referencedOverlaySequence: Self { .init(AttributeTag(rawValue: 0x00081130), .SQ) }
    /// Referenced Stereometric Instance Sequence (0008,1134), SQ, VM 1
    public static var referencedStereometricInstanceSequence: Self { .init(AttributeTag(rawValue: 0x00081134), .SQ) }
    /// Referenced Waveform Sequence (0008,113A), SQ, VM 1
    public static var referencedWaveformSequence: Self { .init(AttributeTag(rawValue: 0x0008113A), .SQ) }
    /// Referenced Image Sequence (0008,1140), SQ, VM 1
    public static var referencedImageSequence: Self { .init(AttributeTag(rawValue: 0x00081140), .SQ) }
    /// Referenced Curve Sequence (0008,1145), SQ, VM 1, retired
    public static var referencedCurveSequence: Self { .init(AttributeTag(rawValue: 0x00081145), .SQ) }
    /// Referenced Instance Sequence (0008,114A), SQ, VM 1
    public static var referencedInstanceSequence: Self { .init(AttributeTag(rawValue: 0x0008114A), .SQ) }
    /// Referenced Real World Value Mapping Instance Sequence (0008,114B), SQ, VM 1
    public static var referencedRealWorldValueMappingInstanceSequence: Self { .init(AttributeTag(rawValue: 0x0008114B), .SQ) }
    /// Referenced Segmentation Sequence (0008,114C), SQ, VM 1
    public static var referencedSegmentationSequence: Self { .init(AttributeTag(rawValue: 0x0008114C), .SQ) }
    /// Referenced Surface Segmentation Sequence (0008,114D), SQ, VM 1
    public static var referencedSurfaceSegmentationSequence: Self { .init(AttributeTag(rawValue: 0x0008114D), .SQ) }
    /// Definition Source Sequence (0008,1156), SQ, VM 1
    public static var definitionSourceSequence: Self { .init(AttributeTag(rawValue: 0x00081156), .SQ) }
    /// Frame Extraction Sequence (0008,1164), SQ, VM 1
    public static var frameExtractionSequence: Self { .init(AttributeTag(rawValue: 0x00081164), .SQ) }
    /// Failed SOP Sequence (0008,1198), SQ, VM 1
    public static var failedSOPSequence: Self { .init(AttributeTag(rawValue: 0x00081198), .SQ) }
    /// Referenced SOP Sequence (0008,1199), SQ, VM 1
    public static var referencedSOPSequence: Self { .init(AttributeTag(rawValue: 0x00081199), .SQ) }
    /// Other Failures Sequence (0008,119A), SQ, VM 1
    public static var otherFailuresSequence: Self { .init(AttributeTag(rawValue: 0x0008119A), .SQ) }
    /// Failed Study Sequence (0008,119B), SQ, VM 1
    public static var failedStudySequence: Self { .init(AttributeTag(rawValue: 0x0008119B), .SQ) }
    /// Studies Containing Other Referenced Instances Sequence (0008,1200), SQ, VM 1
    public static var studiesContainingOtherReferencedInstancesSequence: Self { .init(AttributeTag(rawValue: 0x00081200), .SQ) }
    /// Related Series Sequence (0008,1250), SQ, VM 1
    public static var relatedSeriesSequence: Self { .init(AttributeTag(rawValue: 0x00081250), .SQ) }
    /// Principal Diagnosis Code Sequence (0008,1301), SQ, VM 1
    public static var principalDiagnosisCodeSequence: Self { .init(AttributeTag(rawValue: 0x00081301), .SQ) }
    /// Primary Diagnosis Code Sequence (0008,1302), SQ, VM 1
    public static var primaryDiagnosisCodeSequence: Self { .init(AttributeTag(rawValue: 0x00081302), .SQ) }
    /// Secondary Diagnoses Code Sequence (0008,1303), SQ, VM 1
    public static var secondaryDiagnosesCodeSequence: Self { .init(AttributeTag(rawValue: 0x00081303), .SQ) }
    /// Histological Diagnoses Code Sequence (0008,1304), SQ, VM 1
    public static var histologicalDiagnosesCodeSequence: Self { .init(AttributeTag(rawValue: 0x00081304), .SQ) }
    /// Source Image Sequence (0008,2112), SQ, VM 1
    public static var sourceImageSequence: Self { .init(AttributeTag(rawValue: 0x00082112), .SQ) }
    /// Event Timer Sequence (0008,2133), SQ, VM 1
    public static var eventTimerSequence: Self { .init(AttributeTag(rawValue: 0x00082133), .SQ) }
    /// Event Code Sequence (0008,2135), SQ, VM 1
    public static var eventCodeSequence: Self { .init(AttributeTag(rawValue: 0x00082135), .SQ) }
    /// Anatomic Region Sequence (0008,2218), SQ, VM 1
    public static var anatomicRegionSequence: Self { .init(AttributeTag(rawValue: 0x00082218), .SQ) }
    /// Anatomic Region Modifier Sequence (0008,2220), SQ, VM 1
    public static var anatomicRegionModifierSequence: Self { .init(AttributeTag(rawValue: 0x00082220), .SQ) }
    /// Primary Anatomic Structure Sequence (0008,2228), SQ, VM 1
    public static var primaryAnatomicStructureSequence: Self { .init(AttributeTag(rawValue: 0x00082228), .SQ) }
    /// Anatomic Structure, Space or Region Sequence (0008,2229), SQ, VM 1, retired
    public static var anatomicStructureSpaceOrRegionSequence: Self { .init(AttributeTag(rawValue: 0x00082229), .SQ) }
    /// Primary Anatomic Structure Modifier Sequence (0008,2230), SQ, VM 1
    public static var primaryAnatomicStructureModifierSequence: Self { .init(AttributeTag(rawValue: 0x00082230), .SQ) }
    /// Transducer Position Sequence (0008,2240), SQ, VM 1, retired
    public static var transducerPositionSequence: Self { .init(AttributeTag(rawValue: 0x00082240), .SQ) }
    /// Transducer Position Modifier Sequence (0008,2242), SQ, VM 1, retired
    public static var transducerPositionModifierSequence: Self { .init(AttributeTag(rawValue: 0x00082242), .SQ) }
    /// Transducer Orientation Sequence (0008,2244), SQ, VM 1, retired
    public static var transducerOrientationSequence: Self { .init(AttributeTag(rawValue: 0x00082244), .SQ) }
    /// Transducer Orientation Modifier Sequence (0008,2246), SQ, VM 1, retired
    public static var transducerOrientationModifierSequence: Self { .init(AttributeTag(rawValue: 0x00082246), .SQ) }
    /// Anatomic Structure Space Or Region Code Sequence (Trial) (0008,2251), SQ, VM 1, retired
    public static var anatomicStructureSpaceOrRegionCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x00082251), .SQ) }
    /// Anatomic Portal Of Entrance Code Sequence (Trial) (0008,2253), SQ, VM 1, retired
    public static var anatomicPortalOfEntranceCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x00082253), .SQ) }
    /// Anatomic Approach Direction Code Sequence (Trial) (0008,2255), SQ, VM 1, retired
    public static var anatomicApproachDirectionCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x00082255), .SQ) }
    /// Anatomic Perspective Code Sequence (Trial) (0008,2257), SQ, VM 1, retired
    public static var anatomicPerspectiveCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x00082257), .SQ) }
    /// Anatomic Location Of Examining Instrument Code Sequence (Trial) (0008,2259), SQ, VM 1, retired
    public static var anatomicLocationOfExaminingInstrumentCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x00082259), .SQ) }
    /// Anatomic Structure Space Or Region Modifier Code Sequence (Trial) (0008,225A), SQ, VM 1, retired
    public static var anatomicStructureSpaceOrRegionModifierCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0008225A), .SQ) }
    /// On Axis Background Anatomic Structure Code Sequence (Trial) (0008,225C), SQ, VM 1, retired
    public static var onAxisBackgroundAnatomicStructureCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0008225C), .SQ) }
    /// Alternate Representation Sequence (0008,3001), SQ, VM 1
    public static var alternateRepresentationSequence: Self { .init(AttributeTag(rawValue: 0x00083001), .SQ) }
    /// Source Irradiation Event Sequence (0008,3011), SQ, VM 1
    public static var sourceIrradiationEventSequence: Self { .init(AttributeTag(rawValue: 0x00083011), .SQ) }
    /// Referenced Image Evidence Sequence (0008,9092), SQ, VM 1
    public static var referencedImageEvidenceSequence: Self { .init(AttributeTag(rawValue: 0x00089092), .SQ) }
    /// Referenced Raw Data Sequence (0008,9121), SQ, VM 1
    public static var referencedRawDataSequence: Self { .init(AttributeTag(rawValue: 0x00089121), .SQ) }
    /// Derivation Image Sequence (0008,9124), SQ, VM 1
    public static var derivationImageSequence: Self { .init(AttributeTag(rawValue: 0x00089124), .SQ) }
    /// Source Image Evidence Sequence (0008,9154), SQ, VM 1
    public static var sourceImageEvidenceSequence: Self { .init(AttributeTag(rawValue: 0x00089154), .SQ) }
    /// Derivation Code Sequence (0008,9215), SQ, VM 1
    public static var derivationCodeSequence: Self { .init(AttributeTag(rawValue: 0x00089215), .SQ) }
    /// Referenced Presentation State Sequence (0008,9237), SQ, VM 1
    public static var referencedPresentationStateSequence: Self { .init(AttributeTag(rawValue: 0x00089237), .SQ) }
    /// Referenced Other Plane Sequence (0008,9410), SQ, VM 1
    public static var referencedOtherPlaneSequence: Self { .init(AttributeTag(rawValue: 0x00089410), .SQ) }
    /// Frame Display Sequence (0008,9458), SQ, VM 1
    public static var frameDisplaySequence: Self { .init(AttributeTag(rawValue: 0x00089458), .SQ) }
    /// Person Names to Use Sequence (0010,0011), SQ, VM 1
    public static var personNamesToUseSequence: Self { .init(AttributeTag(rawValue: 0x00100011), .SQ) }
    /// Third Person Pronouns Sequence (0010,0014), SQ, VM 1
    public static var thirdPersonPronounsSequence: Self { .init(AttributeTag(rawValue: 0x00100014), .SQ) }
    /// Pronoun Code Sequence (0010,0015), SQ, VM 1
    public static var pronounCodeSequence: Self { .init(AttributeTag(rawValue: 0x00100015), .SQ) }
    /// Issuer of Patient ID Qualifiers Sequence (0010,0024), SQ, VM 1
    public static var issuerOfPatientIDQualifiersSequence: Self { .init(AttributeTag(rawValue: 0x00100024), .SQ) }
    /// Source Patient Group Identification Sequence (0010,0026), SQ, VM 1
    public static var sourcePatientGroupIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00100026), .SQ) }
    /// Group of Patients Identification Sequence (0010,0027), SQ, VM 1
    public static var groupOfPatientsIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00100027), .SQ) }
    /// Gender Identity Sequence (0010,0041), SQ, VM 1
    public static var genderIdentitySequence: Self { .init(AttributeTag(rawValue: 0x00100041), .SQ) }
    /// Sex Parameters for Clinical Use Category Sequence (0010,0043), SQ, VM 1
    public static var sexParametersForClinicalUseCategorySequence: Self { .init(AttributeTag(rawValue: 0x00100043), .SQ) }
    /// Gender Identity Code Sequence (0010,0044), SQ, VM 1
    public static var genderIdentityCodeSequence: Self { .init(AttributeTag(rawValue: 0x00100044), .SQ) }
    /// Sex Parameters for Clinical Use Category Code Sequence (0010,0046), SQ, VM 1
    public static var sexParametersForClinicalUseCategoryCodeSequence: Self { .init(AttributeTag(rawValue: 0x00100046), .SQ) }
    /// Patient's Insurance Plan Code Sequence (0010,0050), SQ, VM 1
    public static var patientInsurancePlanCodeSequence: Self { .init(AttributeTag(rawValue: 0x00100050), .SQ) }
    /// Patient's Primary Language Code Sequence (0010,0101), SQ, VM 1
    public static var patientPrimaryLanguageCodeSequence: Self { .init(AttributeTag(rawValue: 0x00100101), .SQ) }
    /// Patient's Primary Language Modifier Code Sequence (0010,0102), SQ, VM 1
    public static var patientPrimaryLanguageModifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x00100102), .SQ) }
    /// Quality Control Subject Type Code Sequence (0010,0201), SQ, VM 1
    public static var qualityControlSubjectTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00100201), .SQ) }
    /// Strain Source Registry Code Sequence (0010,0215), SQ, VM 1
    public static var strainSourceRegistryCodeSequence: Self { .init(AttributeTag(rawValue: 0x00100215), .SQ) }
    /// Strain Stock Sequence (0010,0216), SQ, VM 1
    public static var strainStockSequence: Self { .init(AttributeTag(rawValue: 0x00100216), .SQ) }
    /// Strain Code Sequence (0010,0219), SQ, VM 1
    public static var strainCodeSequence: Self { .init(AttributeTag(rawValue: 0x00100219), .SQ) }
    /// Genetic Modifications Sequence (0010,0221), SQ, VM 1
    public static var geneticModificationsSequence: Self { .init(AttributeTag(rawValue: 0x00100221), .SQ) }
    /// Genetic Modifications Code Sequence (0010,0229), SQ, VM 1
    public static var geneticModificationsCodeSequence: Self { .init(AttributeTag(rawValue: 0x00100229), .SQ) }
    /// Other Patient IDs Sequence (0010,1002), SQ, VM 1
    public static var otherPatientIDsSequence: Self { .init(AttributeTag(rawValue: 0x00101002), .SQ) }
    /// Patient's Size Code Sequence (0010,1021), SQ, VM 1
    public static var patientSizeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00101021), .SQ) }
    /// Referenced Patient Photo Sequence (0010,1100), SQ, VM 1
    public static var referencedPatientPhotoSequence: Self { .init(AttributeTag(rawValue: 0x00101100), .SQ) }
    /// Ethnic Group Code Sequence (0010,2161), SQ, VM 1
    public static var ethnicGroupCodeSequence: Self { .init(AttributeTag(rawValue: 0x00102161), .SQ) }
    /// Patient Species Code Sequence (0010,2202), SQ, VM 1
    public static var patientSpeciesCodeSequence: Self { .init(AttributeTag(rawValue: 0x00102202), .SQ) }
    /// Patient Breed Code Sequence (0010,2293), SQ, VM 1
    public static var patientBreedCodeSequence: Self { .init(AttributeTag(rawValue: 0x00102293), .SQ) }
    /// Breed Registration Sequence (0010,2294), SQ, VM 1
    public static var breedRegistrationSequence: Self { .init(AttributeTag(rawValue: 0x00102294), .SQ) }
    /// Breed Registry Code Sequence (0010,2296), SQ, VM 1
    public static var breedRegistryCodeSequence: Self { .init(AttributeTag(rawValue: 0x00102296), .SQ) }
    /// Other Clinical Trial Protocol IDs Sequence (0012,0023), SQ, VM 1
    public static var otherClinicalTrialProtocolIDsSequence: Self { .init(AttributeTag(rawValue: 0x00120023), .SQ) }
    /// Clinical Trial Time Point Type Code Sequence (0012,0054), SQ, VM 1
    public static var clinicalTrialTimePointTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00120054), .SQ) }
    /// De-identification Method Code Sequence (0012,0064), SQ, VM 1
    public static var deidentificationMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x00120064), .SQ) }
    /// Consent for Clinical Trial Use Sequence (0012,0083), SQ, VM 1
    public static var consentForClinicalTrialUseSequence: Self { .init(AttributeTag(rawValue: 0x00120083), .SQ) }
    /// Multiple Component Approval Sequence (0014,0106), SQ, VM 1
    public static var multipleComponentApprovalSequence: Self { .init(AttributeTag(rawValue: 0x00140106), .SQ) }
    /// Data Element Label Sequence (0014,0200), SQ, VM 1
    public static var dataElementLabelSequence: Self { .init(AttributeTag(rawValue: 0x00140200), .SQ) }
    /// Data Element Label Item Sequence (0014,0201), SQ, VM 1
    public static var dataElementLabelItemSequence: Self { .init(AttributeTag(rawValue: 0x00140201), .SQ) }
    /// Evaluator Sequence (0014,2002), SQ, VM 1
    public static var evaluatorSequence: Self { .init(AttributeTag(rawValue: 0x00142002), .SQ) }
    /// Indication Sequence (0014,2012), SQ, VM 1
    public static var indicationSequence: Self { .init(AttributeTag(rawValue: 0x00142012), .SQ) }
    /// Indication ROI Sequence (0014,201E), SQ, VM 1
    public static var indicationROISequence: Self { .init(AttributeTag(rawValue: 0x0014201E), .SQ) }
    /// Indication Physical Property Sequence (0014,2030), SQ, VM 1
    public static var indicationPhysicalPropertySequence: Self { .init(AttributeTag(rawValue: 0x00142030), .SQ) }
    /// Coordinate System Axes Sequence (0014,2204), SQ, VM 1
    public static var coordinateSystemAxesSequence: Self { .init(AttributeTag(rawValue: 0x00142204), .SQ) }
    /// Coordinate System Transform Sequence (0014,2220), SQ, VM 1
    public static var coordinateSystemTransformSequence: Self { .init(AttributeTag(rawValue: 0x00142220), .SQ) }
    /// Detector Temperature Sequence (0014,3020), SQ, VM 1
    public static var detectorTemperatureSequence: Self { .init(AttributeTag(rawValue: 0x00143020), .SQ) }
    /// Dark Current Sequence (0014,3040), SQ, VM 1
    public static var darkCurrentSequence: Self { .init(AttributeTag(rawValue: 0x00143040), .SQ) }
    /// Gain Correction Reference Sequence (0014,3060), SQ, VM 1
    public static var gainCorrectionReferenceSequence: Self { .init(AttributeTag(rawValue: 0x00143060), .SQ) }
    /// Pulser Equipment Sequence (0014,4002), SQ, VM 1
    public static var pulserEquipmentSequence: Self { .init(AttributeTag(rawValue: 0x00144002), .SQ) }
    /// Receiver Equipment Sequence (0014,4008), SQ, VM 1
    public static var receiverEquipmentSequence: Self { .init(AttributeTag(rawValue: 0x00144008), .SQ) }
    /// Pre-Amplifier Equipment Sequence (0014,400E), SQ, VM 1
    public static var preAmplifierEquipmentSequence: Self { .init(AttributeTag(rawValue: 0x0014400E), .SQ) }
    /// Transmit Transducer Sequence (0014,4010), SQ, VM 1
    public static var transmitTransducerSequence: Self { .init(AttributeTag(rawValue: 0x00144010), .SQ) }
    /// Receive Transducer Sequence (0014,4011), SQ, VM 1
    public static var receiveTransducerSequence: Self { .init(AttributeTag(rawValue: 0x00144011), .SQ) }
    /// Pulser Settings Sequence (0014,4020), SQ, VM 1
    public static var pulserSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00144020), .SQ) }
    /// Receiver Settings Sequence (0014,4030), SQ, VM 1
    public static var receiverSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00144030), .SQ) }
    /// DAC Sequence (0014,4035), SQ, VM 1
    public static var dacSequence: Self { .init(AttributeTag(rawValue: 0x00144035), .SQ) }
    /// Pre-Amplifier Settings Sequence (0014,4040), SQ, VM 1
    public static var preAmplifierSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00144040), .SQ) }
    /// Transmit Transducer Settings Sequence (0014,4050), SQ, VM 1
    public static var transmitTransducerSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00144050), .SQ) }
    /// Receive Transducer Settings Sequence (0014,4051), SQ, VM 1
    public static var receiveTransducerSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00144051), .SQ) }
    /// Gate Settings Sequence (0014,4060), SQ, VM 1
    public static var gateSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00144060), .SQ) }
    /// Calibration Settings Sequence (0014,4070), SQ, VM 1
    public static var calibrationSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00144070), .SQ) }
    /// Probe Drive Equipment Sequence (0014,4080), SQ, VM 1
    public static var probeDriveEquipmentSequence: Self { .init(AttributeTag(rawValue: 0x00144080), .SQ) }
    /// Drive Probe Sequence (0014,4083), SQ, VM 1
    public static var driveProbeSequence: Self { .init(AttributeTag(rawValue: 0x00144083), .SQ) }
    /// Receive Probe Sequence (0014,4086), SQ, VM 1
    public static var receiveProbeSequence: Self { .init(AttributeTag(rawValue: 0x00144086), .SQ) }
    /// Probe Drive Settings Sequence (0014,4087), SQ, VM 1
    public static var probeDriveSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00144087), .SQ) }
    /// Channel Settings Sequence (0014,4091), SQ, VM 1
    public static var channelSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00144091), .SQ) }
    /// Scanner Settings Sequence (0014,409A), SQ, VM 1
    public static var scannerSettingsSequence: Self { .init(AttributeTag(rawValue: 0x0014409A), .SQ) }
    /// Wave Dimensions Definition Sequence (0014,4101), SQ, VM 1
    public static var waveDimensionsDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x00144101), .SQ) }
    /// Wave Dimension Values Sequence (0014,4106), SQ, VM 1-n
    public static var waveDimensionValuesSequence: Self { .init(AttributeTag(rawValue: 0x00144106), .SQ) }
    /// Thermal Camera Settings Sequence (0014,6001), SQ, VM 1
    public static var thermalCameraSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00146001), .SQ) }
    /// Thermal Source Settings Sequence (0014,6007), SQ, VM 1
    public static var thermalSourceSettingsSequence: Self { .init(AttributeTag(rawValue: 0x00146007), .SQ) }
    /// Induction Source Setting Sequence (0014,600C), SQ, VM 1
    public static var inductionSourceSettingSequence: Self { .init(AttributeTag(rawValue: 0x0014600C), .SQ) }
    /// Flash Source Setting Sequence (0014,600F), SQ, VM 1
    public static var flashSourceSettingSequence: Self { .init(AttributeTag(rawValue: 0x0014600F), .SQ) }
    /// Laser Source Setting Sequence (0014,6012), SQ, VM 1
    public static var laserSourceSettingSequence: Self { .init(AttributeTag(rawValue: 0x00146012), .SQ) }
    /// Forced Gas Setting Sequence (0014,6017), SQ, VM 1
    public static var forcedGasSettingSequence: Self { .init(AttributeTag(rawValue: 0x00146017), .SQ) }
    /// Vibration Source Setting Sequence (0014,6018), SQ, VM 1
    public static var vibrationSourceSettingSequence: Self { .init(AttributeTag(rawValue: 0x00146018), .SQ) }
    /// Thermal Camera Core Sequence (0014,601D), SQ, VM 1
    public static var thermalCameraCoreSequence: Self { .init(AttributeTag(rawValue: 0x0014601D), .SQ) }
    /// Lens Sequence (0014,6026), SQ, VM 1
    public static var lensSequence: Self { .init(AttributeTag(rawValue: 0x00146026), .SQ) }
    /// Thermal Source Sequence (0014,602B), SQ, VM 1
    public static var thermalSourceSequence: Self { .init(AttributeTag(rawValue: 0x0014602B), .SQ) }
    /// Induction Heating Sequence (0014,602E), SQ, VM 1
    public static var inductionHeatingSequence: Self { .init(AttributeTag(rawValue: 0x0014602E), .SQ) }
    /// Flash Heating Sequence (0014,6034), SQ, VM 1
    public static var flashHeatingSequence: Self { .init(AttributeTag(rawValue: 0x00146034), .SQ) }
    /// Laser Heating Sequence (0014,6038), SQ, VM 1
    public static var laserHeatingSequence: Self { .init(AttributeTag(rawValue: 0x00146038), .SQ) }
    /// Forced Gas Heating Sequence (0014,603C), SQ, VM 1
    public static var forcedGasHeatingSequence: Self { .init(AttributeTag(rawValue: 0x0014603C), .SQ) }
    /// Vibration/Sonic Heating Sequence (0014,603E), SQ, VM 1
    public static var vibrationSonicHeatingSequence: Self { .init(AttributeTag(rawValue: 0x0014603E), .SQ) }
    /// Spatial Filtering Parameters Sequence (0014,6052), SQ, VM 1
    public static var spatialFilteringParametersSequence: Self { .init(AttributeTag(rawValue: 0x00146052), .SQ) }
    /// Polynomial Fitting Sequence (0014,6059), SQ, VM 1
    public static var polynomialFittingSequence: Self { .init(AttributeTag(rawValue: 0x00146059), .SQ) }
    /// Contrast/Bolus Agent Sequence (0018,0012), SQ, VM 1
    public static var contrastBolusAgentSequence: Self { .init(AttributeTag(rawValue: 0x00180012), .SQ) }
    /// Contrast/Bolus Administration Route Sequence (0018,0014), SQ, VM 1
    public static var contrastBolusAdministrationRouteSequence: Self { .init(AttributeTag(rawValue: 0x00180014), .SQ) }
    /// Intervention Drug Information Sequence (0018,0026), SQ, VM 1
    public static var interventionDrugInformationSequence: Self { .init(AttributeTag(rawValue: 0x00180026), .SQ) }
    /// Intervention Drug Code Sequence (0018,0029), SQ, VM 1
    public static var interventionDrugCodeSequence: Self { .init(AttributeTag(rawValue: 0x00180029), .SQ) }
    /// Additional Drug Sequence (0018,002A), SQ, VM 1
    public static var additionalDrugSequence: Self { .init(AttributeTag(rawValue: 0x0018002A), .SQ) }
    /// Intervention Sequence (0018,0036), SQ, VM 1
    public static var interventionSequence: Self { .init(AttributeTag(rawValue: 0x00180036), .SQ) }
    /// UDI Sequence (0018,100A), SQ, VM 1
    public static var udiSequence: Self { .init(AttributeTag(rawValue: 0x0018100A), .SQ) }
    /// XA Acquisition Phase Details Sequence (0018,11B8), SQ, VM 1
    public static var xaAcquisitionPhaseDetailsSequence: Self { .init(AttributeTag(rawValue: 0x001811B8), .SQ) }
    /// XA Plane Details Sequence (0018,11BA), SQ, VM 1
    public static var xaPlaneDetailsSequence: Self { .init(AttributeTag(rawValue: 0x001811BA), .SQ) }
    /// X-Ray Filter Details Sequence (0018,11BC), SQ, VM 1
    public static var xRayFilterDetailsSequence: Self { .init(AttributeTag(rawValue: 0x001811BC), .SQ) }
    /// Image Filter Details Sequence (0018,11BF), SQ, VM 1
    public static var imageFilterDetailsSequence: Self { .init(AttributeTag(rawValue: 0x001811BF), .SQ) }
    /// Requested Series Description Code Sequence (0018,11C1), SQ, VM 1
    public static var requestedSeriesDescriptionCodeSequence: Self { .init(AttributeTag(rawValue: 0x001811C1), .SQ) }
    /// Water Equivalent Diameter Calculation Method Code Sequence (0018,1272), SQ, VM 1
    public static var waterEquivalentDiameterCalculationMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x00181272), .SQ) }
    /// Biopsy Target Sequence (0018,2041), SQ, VM 1
    public static var biopsyTargetSequence: Self { .init(AttributeTag(rawValue: 0x00182041), .SQ) }
    /// Transducer Identification Sequence (0018,5011), SQ, VM 1
    public static var transducerIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00185011), .SQ) }
    /// Projection Eponymous Name Code Sequence (0018,5104), SQ, VM 1
    public static var projectionEponymousNameCodeSequence: Self { .init(AttributeTag(rawValue: 0x00185104), .SQ) }
    /// Sequence of Ultrasound Regions (0018,6011), SQ, VM 1
    public static var sequenceOfUltrasoundRegions: Self { .init(AttributeTag(rawValue: 0x00186011), .SQ) }
    /// MR Imaging Modifier Sequence (0018,9006), SQ, VM 1
    public static var mrImagingModifierSequence: Self { .init(AttributeTag(rawValue: 0x00189006), .SQ) }
    /// MR Receive Coil Sequence (0018,9042), SQ, VM 1
    public static var mrReceiveCoilSequence: Self { .init(AttributeTag(rawValue: 0x00189042), .SQ) }
    /// Multi-Coil Definition Sequence (0018,9045), SQ, VM 1
    public static var multiCoilDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x00189045), .SQ) }
    /// MR Transmit Coil Sequence (0018,9049), SQ, VM 1
    public static var mrTransmitCoilSequence: Self { .init(AttributeTag(rawValue: 0x00189049), .SQ) }
    /// Diffusion Gradient Direction Sequence (0018,9076), SQ, VM 1
    public static var diffusionGradientDirectionSequence: Self { .init(AttributeTag(rawValue: 0x00189076), .SQ) }
    /// Metabolite Map Code Sequence (0018,9083), SQ, VM 1
    public static var metaboliteMapCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189083), .SQ) }
    /// Chemical Shift Sequence (0018,9084), SQ, VM 1
    public static var chemicalShiftSequence: Self { .init(AttributeTag(rawValue: 0x00189084), .SQ) }
    /// Velocity Encoding Acquisition Sequence (0018,9092), SQ, VM 1
    public static var velocityEncodingAcquisitionSequence: Self { .init(AttributeTag(rawValue: 0x00189092), .SQ) }
    /// MR Spectroscopy FOV/Geometry Sequence (0018,9103), SQ, VM 1
    public static var mrSpectroscopyFOVGeometrySequence: Self { .init(AttributeTag(rawValue: 0x00189103), .SQ) }
    /// MR Spatial Saturation Sequence (0018,9107), SQ, VM 1
    public static var mrSpatialSaturationSequence: Self { .init(AttributeTag(rawValue: 0x00189107), .SQ) }
    /// MR Timing and Related Parameters Sequence (0018,9112), SQ, VM 1
    public static var mrTimingAndRelatedParametersSequence: Self { .init(AttributeTag(rawValue: 0x00189112), .SQ) }
    /// MR Echo Sequence (0018,9114), SQ, VM 1
    public static var mrEchoSequence: Self { .init(AttributeTag(rawValue: 0x00189114), .SQ) }
    /// MR Modifier Sequence (0018,9115), SQ, VM 1
    public static var mrModifierSequence: Self { .init(AttributeTag(rawValue: 0x00189115), .SQ) }
    /// MR Diffusion Sequence (0018,9117), SQ, VM 1
    public static var mrDiffusionSequence: Self { .init(AttributeTag(rawValue: 0x00189117), .SQ) }
    /// Cardiac Synchronization Sequence (0018,9118), SQ, VM 1
    public static var cardiacSynchronizationSequence: Self { .init(AttributeTag(rawValue: 0x00189118), .SQ) }
    /// MR Averages Sequence (0018,9119), SQ, VM 1
    public static var mrAveragesSequence: Self { .init(AttributeTag(rawValue: 0x00189119), .SQ) }
    /// MR FOV/Geometry Sequence (0018,9125), SQ, VM 1
    public static var mrFOVGeometrySequence: Self { .init(AttributeTag(rawValue: 0x00189125), .SQ) }
    /// Volume Localization Sequence (0018,9126), SQ, VM 1
    public static var volumeLocalizationSequence: Self { .init(AttributeTag(rawValue: 0x00189126), .SQ) }
    /// MR Metabolite Map Sequence (0018,9152), SQ, VM 1
    public static var mrMetaboliteMapSequence: Self { .init(AttributeTag(rawValue: 0x00189152), .SQ) }
    /// Operating Mode Sequence (0018,9176), SQ, VM 1
    public static var operatingModeSequence: Self { .init(AttributeTag(rawValue: 0x00189176), .SQ) }
    /// MR Velocity Encoding Sequence (0018,9197), SQ, VM 1
    public static var mrVelocityEncodingSequence: Self { .init(AttributeTag(rawValue: 0x00189197), .SQ) }
    /// MR Image Frame Type Sequence (0018,9226), SQ, VM 1
    public static var mrImageFrameTypeSequence: Self { .init(AttributeTag(rawValue: 0x00189226), .SQ) }
    /// MR Spectroscopy Frame Type Sequence (0018,9227), SQ, VM 1
    public static var mrSpectroscopyFrameTypeSequence: Self { .init(AttributeTag(rawValue: 0x00189227), .SQ) }
    /// Specific Absorption Rate Sequence (0018,9239), SQ, VM 1
    public static var specificAbsorptionRateSequence: Self { .init(AttributeTag(rawValue: 0x00189239), .SQ) }
    /// MR Arterial Spin Labeling Sequence (0018,9251), SQ, VM 1
    public static var mrArterialSpinLabelingSequence: Self { .init(AttributeTag(rawValue: 0x00189251), .SQ) }
    /// ASL Bolus Cut-off Timing Sequence (0018,925D), SQ, VM 1
    public static var aslBolusCutoffTimingSequence: Self { .init(AttributeTag(rawValue: 0x0018925D), .SQ) }
    /// ASL Slab Sequence (0018,9260), SQ, VM 1
    public static var aslSlabSequence: Self { .init(AttributeTag(rawValue: 0x00189260), .SQ) }
    /// CT Acquisition Type Sequence (0018,9301), SQ, VM 1
    public static var ctAcquisitionTypeSequence: Self { .init(AttributeTag(rawValue: 0x00189301), .SQ) }
    /// CT Acquisition Details Sequence (0018,9304), SQ, VM 1
    public static var ctAcquisitionDetailsSequence: Self { .init(AttributeTag(rawValue: 0x00189304), .SQ) }
    /// CT Table Dynamics Sequence (0018,9308), SQ, VM 1
    public static var ctTableDynamicsSequence: Self { .init(AttributeTag(rawValue: 0x00189308), .SQ) }
    /// CT Geometry Sequence (0018,9312), SQ, VM 1
    public static var ctGeometrySequence: Self { .init(AttributeTag(rawValue: 0x00189312), .SQ) }
    /// CT Reconstruction Sequence (0018,9314), SQ, VM 1
    public static var ctReconstructionSequence: Self { .init(AttributeTag(rawValue: 0x00189314), .SQ) }
    /// CT Exposure Sequence (0018,9321), SQ, VM 1
    public static var ctExposureSequence: Self { .init(AttributeTag(rawValue: 0x00189321), .SQ) }
    /// CT X-Ray Details Sequence (0018,9325), SQ, VM 1
    public static var ctXRayDetailsSequence: Self { .init(AttributeTag(rawValue: 0x00189325), .SQ) }
    /// CT Position Sequence (0018,9326), SQ, VM 1
    public static var ctPositionSequence: Self { .init(AttributeTag(rawValue: 0x00189326), .SQ) }
    /// CT Image Frame Type Sequence (0018,9329), SQ, VM 1
    public static var ctImageFrameTypeSequence: Self { .init(AttributeTag(rawValue: 0x00189329), .SQ) }
    /// Contrast/Bolus Ingredient Code Sequence (0018,9338), SQ, VM 1
    public static var contrastBolusIngredientCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189338), .SQ) }
    /// Contrast Administration Profile Sequence (0018,9340), SQ, VM 1
    public static var contrastAdministrationProfileSequence: Self { .init(AttributeTag(rawValue: 0x00189340), .SQ) }
    /// Contrast/Bolus Usage Sequence (0018,9341), SQ, VM 1
    public static var contrastBolusUsageSequence: Self { .init(AttributeTag(rawValue: 0x00189341), .SQ) }
    /// CTDI Phantom Type Code Sequence (0018,9346), SQ, VM 1
    public static var ctdiPhantomTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189346), .SQ) }
    /// CT Additional X-Ray Source Sequence (0018,9360), SQ, VM 1
    public static var ctAdditionalXRaySourceSequence: Self { .init(AttributeTag(rawValue: 0x00189360), .SQ) }
    /// Multi-energy CT Acquisition Sequence (0018,9362), SQ, VM 1
    public static var multienergyCTAcquisitionSequence: Self { .init(AttributeTag(rawValue: 0x00189362), .SQ) }
    /// Multi-energy CT Processing Sequence (0018,9363), SQ, VM 1
    public static var multienergyCTProcessingSequence: Self { .init(AttributeTag(rawValue: 0x00189363), .SQ) }
    /// Multi-energy CT Characteristics Sequence (0018,9364), SQ, VM 1
    public static var multienergyCTCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x00189364), .SQ) }
    /// Multi-energy CT X-Ray Source Sequence (0018,9365), SQ, VM 1
    public static var multienergyCTXRaySourceSequence: Self { .init(AttributeTag(rawValue: 0x00189365), .SQ) }
    /// Multi-energy CT X-Ray Detector Sequence (0018,936F), SQ, VM 1
    public static var multienergyCTXRayDetectorSequence: Self { .init(AttributeTag(rawValue: 0x0018936F), .SQ) }
    /// Multi-energy CT Path Sequence (0018,9379), SQ, VM 1
    public static var multienergyCTPathSequence: Self { .init(AttributeTag(rawValue: 0x00189379), .SQ) }
    /// Material Code Sequence (0018,937D), SQ, VM 1
    public static var materialCodeSequence: Self { .init(AttributeTag(rawValue: 0x0018937D), .SQ) }
    /// Decomposition Algorithm Identification Sequence (0018,9380), SQ, VM 1
    public static var decompositionAlgorithmIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00189380), .SQ) }
    /// Decomposition Material Sequence (0018,9381), SQ, VM 1
    public static var decompositionMaterialSequence: Self { .init(AttributeTag(rawValue: 0x00189381), .SQ) }
    /// Material Attenuation Sequence (0018,9382), SQ, VM 1
    public static var materialAttenuationSequence: Self { .init(AttributeTag(rawValue: 0x00189382), .SQ) }
    /// Metal Artifact Reduction Sequence (0018,9390), SQ, VM 1
    public static var metalArtifactReductionSequence: Self { .init(AttributeTag(rawValue: 0x00189390), .SQ) }
    /// Metal Artifact Reduction Algorithm Identification Sequence (0018,9392), SQ, VM 1
    public static var metalArtifactReductionAlgorithmIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00189392), .SQ) }
    /// Projection Pixel Calibration Sequence (0018,9401), SQ, VM 1
    public static var projectionPixelCalibrationSequence: Self { .init(AttributeTag(rawValue: 0x00189401), .SQ) }
    /// Positioner Position Sequence (0018,9405), SQ, VM 1
    public static var positionerPositionSequence: Self { .init(AttributeTag(rawValue: 0x00189405), .SQ) }
    /// Table Position Sequence (0018,9406), SQ, VM 1
    public static var tablePositionSequence: Self { .init(AttributeTag(rawValue: 0x00189406), .SQ) }
    /// Collimator Shape Sequence (0018,9407), SQ, VM 1
    public static var collimatorShapeSequence: Self { .init(AttributeTag(rawValue: 0x00189407), .SQ) }
    /// XA/XRF Frame Characteristics Sequence (0018,9412), SQ, VM 1
    public static var xaXRFFrameCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x00189412), .SQ) }
    /// Frame Acquisition Sequence (0018,9417), SQ, VM 1
    public static var frameAcquisitionSequence: Self { .init(AttributeTag(rawValue: 0x00189417), .SQ) }
    /// Field of View Sequence (0018,9432), SQ, VM 1
    public static var fieldOfViewSequence: Self { .init(AttributeTag(rawValue: 0x00189432), .SQ) }
    /// Exposure Control Sensing Regions Sequence (0018,9434), SQ, VM 1
    public static var exposureControlSensingRegionsSequence: Self { .init(AttributeTag(rawValue: 0x00189434), .SQ) }
    /// Frame Detector Parameters Sequence (0018,9451), SQ, VM 1
    public static var frameDetectorParametersSequence: Self { .init(AttributeTag(rawValue: 0x00189451), .SQ) }
    /// Calibration Sequence (0018,9455), SQ, VM 1
    public static var calibrationSequence: Self { .init(AttributeTag(rawValue: 0x00189455), .SQ) }
    /// Object Thickness Sequence (0018,9456), SQ, VM 1
    public static var objectThicknessSequence: Self { .init(AttributeTag(rawValue: 0x00189456), .SQ) }
    /// Isocenter Reference System Sequence (0018,9462), SQ, VM 1
    public static var isocenterReferenceSystemSequence: Self { .init(AttributeTag(rawValue: 0x00189462), .SQ) }
    /// Frame Display Shutter Sequence (0018,9472), SQ, VM 1
    public static var frameDisplayShutterSequence: Self { .init(AttributeTag(rawValue: 0x00189472), .SQ) }
    /// X-Ray Geometry Sequence (0018,9476), SQ, VM 1
    public static var xRayGeometrySequence: Self { .init(AttributeTag(rawValue: 0x00189476), .SQ) }
    /// Irradiation Event Identification Sequence (0018,9477), SQ, VM 1
    public static var irradiationEventIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00189477), .SQ) }
    /// X-Ray 3D Frame Type Sequence (0018,9504), SQ, VM 1
    public static var xRay3DFrameTypeSequence: Self { .init(AttributeTag(rawValue: 0x00189504), .SQ) }
    /// Contributing Sources Sequence (0018,9506), SQ, VM 1
    public static var contributingSourcesSequence: Self { .init(AttributeTag(rawValue: 0x00189506), .SQ) }
    /// X-Ray 3D Acquisition Sequence (0018,9507), SQ, VM 1
    public static var xRay3DAcquisitionSequence: Self { .init(AttributeTag(rawValue: 0x00189507), .SQ) }
    /// X-Ray 3D Reconstruction Sequence (0018,9530), SQ, VM 1
    public static var xRay3DReconstructionSequence: Self { .init(AttributeTag(rawValue: 0x00189530), .SQ) }
    /// Per Projection Acquisition Sequence (0018,9538), SQ, VM 1
    public static var perProjectionAcquisitionSequence: Self { .init(AttributeTag(rawValue: 0x00189538), .SQ) }
    /// Detector Position Sequence (0018,9541), SQ, VM 1
    public static var detectorPositionSequence: Self { .init(AttributeTag(rawValue: 0x00189541), .SQ) }
    /// X-Ray Acquisition Dose Sequence (0018,9542), SQ, VM 1
    public static var xRayAcquisitionDoseSequence: Self { .init(AttributeTag(rawValue: 0x00189542), .SQ) }
    /// X-Ray Grid Sequence (0018,9555), SQ, VM 1
    public static var xRayGridSequence: Self { .init(AttributeTag(rawValue: 0x00189555), .SQ) }
    /// X-Ray Filter Sequence (0018,9556), SQ, VM 1
    public static var xRayFilterSequence: Self { .init(AttributeTag(rawValue: 0x00189556), .SQ) }
    /// Diffusion b-matrix Sequence (0018,9601), SQ, VM 1
    public static var diffusionBMatrixSequence: Self { .init(AttributeTag(rawValue: 0x00189601), .SQ) }
    /// Functional MR Sequence (0018,9621), SQ, VM 1
    public static var functionalMRSequence: Self { .init(AttributeTag(rawValue: 0x00189621), .SQ) }
    /// PET Frame Acquisition Sequence (0018,9732), SQ, VM 1
    public static var petFrameAcquisitionSequence: Self { .init(AttributeTag(rawValue: 0x00189732), .SQ) }
    /// PET Detector Motion Details Sequence (0018,9733), SQ, VM 1
    public static var petDetectorMotionDetailsSequence: Self { .init(AttributeTag(rawValue: 0x00189733), .SQ) }
    /// PET Table Dynamics Sequence (0018,9734), SQ, VM 1
    public static var petTableDynamicsSequence: Self { .init(AttributeTag(rawValue: 0x00189734), .SQ) }
    /// PET Position Sequence (0018,9735), SQ, VM 1
    public static var petPositionSequence: Self { .init(AttributeTag(rawValue: 0x00189735), .SQ) }
    /// PET Frame Correction Factors Sequence (0018,9736), SQ, VM 1
    public static var petFrameCorrectionFactorsSequence: Self { .init(AttributeTag(rawValue: 0x00189736), .SQ) }
    /// Radiopharmaceutical Usage Sequence (0018,9737), SQ, VM 1
    public static var radiopharmaceuticalUsageSequence: Self { .init(AttributeTag(rawValue: 0x00189737), .SQ) }
    /// PET Reconstruction Sequence (0018,9749), SQ, VM 1
    public static var petReconstructionSequence: Self { .init(AttributeTag(rawValue: 0x00189749), .SQ) }
    /// PET Frame Type Sequence (0018,9751), SQ, VM 1
    public static var petFrameTypeSequence: Self { .init(AttributeTag(rawValue: 0x00189751), .SQ) }
    /// Patient Physiological State Sequence (0018,9771), SQ, VM 1
    public static var patientPhysiologicalStateSequence: Self { .init(AttributeTag(rawValue: 0x00189771), .SQ) }
    /// Patient Physiological State Code Sequence (0018,9772), SQ, VM 1
    public static var patientPhysiologicalStateCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189772), .SQ) }
    /// Excluded Intervals Sequence (0018,9803), SQ, VM 1
    public static var excludedIntervalsSequence: Self { .init(AttributeTag(rawValue: 0x00189803), .SQ) }
    /// US Image Description Sequence (0018,9806), SQ, VM 1
    public static var usImageDescriptionSequence: Self { .init(AttributeTag(rawValue: 0x00189806), .SQ) }
    /// Image Data Type Sequence (0018,9807), SQ, VM 1
    public static var imageDataTypeSequence: Self { .init(AttributeTag(rawValue: 0x00189807), .SQ) }
    /// Transducer Scan Pattern Code Sequence (0018,9809), SQ, VM 1
    public static var transducerScanPatternCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189809), .SQ) }
    /// Transducer Geometry Code Sequence (0018,980D), SQ, VM 1
    public static var transducerGeometryCodeSequence: Self { .init(AttributeTag(rawValue: 0x0018980D), .SQ) }
    /// Transducer Beam Steering Code Sequence (0018,980E), SQ, VM 1
    public static var transducerBeamSteeringCodeSequence: Self { .init(AttributeTag(rawValue: 0x0018980E), .SQ) }
    /// Transducer Application Code Sequence (0018,980F), SQ, VM 1
    public static var transducerApplicationCodeSequence: Self { .init(AttributeTag(rawValue: 0x0018980F), .SQ) }
    /// Photoacoustic Excitation Characteristics Sequence (0018,9821), SQ, VM 1
    public static var photoacousticExcitationCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x00189821), .SQ) }
    /// Excitation Wavelength Sequence (0018,9825), SQ, VM 1
    public static var excitationWavelengthSequence: Self { .init(AttributeTag(rawValue: 0x00189825), .SQ) }
    /// Acoustic Coupling Medium Code Sequence (0018,982A), SQ, VM 1
    public static var acousticCouplingMediumCodeSequence: Self { .init(AttributeTag(rawValue: 0x0018982A), .SQ) }
    /// Transducer Response Sequence (0018,982C), SQ, VM 1
    public static var transducerResponseSequence: Self { .init(AttributeTag(rawValue: 0x0018982C), .SQ) }
    /// Transducer Technology Sequence (0018,9831), SQ, VM 1
    public static var transducerTechnologySequence: Self { .init(AttributeTag(rawValue: 0x00189831), .SQ) }
    /// Sound Speed Correction Mechanism Code Sequence (0018,9832), SQ, VM 1
    public static var soundSpeedCorrectionMechanismCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189832), .SQ) }
    /// Photoacoustic Image Frame Type Sequence (0018,9835), SQ, VM 1
    public static var photoacousticImageFrameTypeSequence: Self { .init(AttributeTag(rawValue: 0x00189835), .SQ) }
    /// Image Data Type Code Sequence (0018,9836), SQ, VM 1
    public static var imageDataTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189836), .SQ) }
    /// Reference Basis Code Sequence (0018,9902), SQ, VM 1
    public static var referenceBasisCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189902), .SQ) }
    /// Reference Geometry Code Sequence (0018,9903), SQ, VM 1
    public static var referenceGeometryCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189903), .SQ) }
    /// Potential Scheduled Protocol Code Sequence (0018,9906), SQ, VM 1
    public static var potentialScheduledProtocolCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189906), .SQ) }
    /// Potential Requested Procedure Code Sequence (0018,9907), SQ, VM 1
    public static var potentialRequestedProcedureCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189907), .SQ) }
    /// Potential Reasons for Procedure Code Sequence (0018,9909), SQ, VM 1
    public static var potentialReasonsForProcedureCodeSequence: Self { .init(AttributeTag(rawValue: 0x00189909), .SQ) }
    /// Contraindications Code Sequence (0018,990B), SQ, VM 1
    public static var contraindicationsCodeSequence: Self { .init(AttributeTag(rawValue: 0x0018990B), .SQ) }
    /// Referenced Defined Protocol Sequence (0018,990C), SQ, VM 1
    public static var referencedDefinedProtocolSequence: Self { .init(AttributeTag(rawValue: 0x0018990C), .SQ) }
    /// Referenced Performed Protocol Sequence (0018,990D), SQ, VM 1
    public static var referencedPerformedProtocolSequence: Self { .init(AttributeTag(rawValue: 0x0018990D), .SQ) }
    /// Predecessor Protocol Sequence (0018,990E), SQ, VM 1
    public static var predecessorProtocolSequence: Self { .init(AttributeTag(rawValue: 0x0018990E), .SQ) }
    /// Patient Specification Sequence (0018,9911), SQ, VM 1
    public static var patientSpecificationSequence: Self { .init(AttributeTag(rawValue: 0x00189911), .SQ) }
    /// Model Specification Sequence (0018,9912), SQ, VM 1
    public static var modelSpecificationSequence: Self { .init(AttributeTag(rawValue: 0x00189912), .SQ) }
    /// Parameters Specification Sequence (0018,9913), SQ, VM 1
    public static var parametersSpecificationSequence: Self { .init(AttributeTag(rawValue: 0x00189913), .SQ) }
    /// Instruction Sequence (0018,9914), SQ, VM 1
    public static var instructionSequence: Self { .init(AttributeTag(rawValue: 0x00189914), .SQ) }
    /// Patient Positioning Instruction Sequence (0018,991B), SQ, VM 1
    public static var patientPositioningInstructionSequence: Self { .init(AttributeTag(rawValue: 0x0018991B), .SQ) }
    /// Positioning Method Code Sequence (0018,991C), SQ, VM 1
    public static var positioningMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x0018991C), .SQ) }
    /// Positioning Landmark Sequence (0018,991D), SQ, VM 1
    public static var positioningLandmarkSequence: Self { .init(AttributeTag(rawValue: 0x0018991D), .SQ) }
    /// Acquisition Protocol Element Specification Sequence (0018,991F), SQ, VM 1
    public static var acquisitionProtocolElementSpecificationSequence: Self { .init(AttributeTag(rawValue: 0x0018991F), .SQ) }
    /// Acquisition Protocol Element Sequence (0018,9920), SQ, VM 1
    public static var acquisitionProtocolElementSequence: Self { .init(AttributeTag(rawValue: 0x00189920), .SQ) }
    /// Acquisition Start Location Sequence (0018,9931), SQ, VM 1
    public static var acquisitionStartLocationSequence: Self { .init(AttributeTag(rawValue: 0x00189931), .SQ) }
    /// Acquisition End Location Sequence (0018,9932), SQ, VM 1
    public static var acquisitionEndLocationSequence: Self { .init(AttributeTag(rawValue: 0x00189932), .SQ) }
    /// Reconstruction Protocol Element Specification Sequence (0018,9933), SQ, VM 1
    public static var reconstructionProtocolElementSpecificationSequence: Self { .init(AttributeTag(rawValue: 0x00189933), .SQ) }
    /// Reconstruction Protocol Element Sequence (0018,9934), SQ, VM 1
    public static var reconstructionProtocolElementSequence: Self { .init(AttributeTag(rawValue: 0x00189934), .SQ) }
    /// Storage Protocol Element Specification Sequence (0018,9935), SQ, VM 1
    public static var storageProtocolElementSpecificationSequence: Self { .init(AttributeTag(rawValue: 0x00189935), .SQ) }
    /// Storage Protocol Element Sequence (0018,9936), SQ, VM 1
    public static var storageProtocolElementSequence: Self { .init(AttributeTag(rawValue: 0x00189936), .SQ) }
    /// Reconstruction Start Location Sequence (0018,993B), SQ, VM 1
    public static var reconstructionStartLocationSequence: Self { .init(AttributeTag(rawValue: 0x0018993B), .SQ) }
    /// Reconstruction End Location Sequence (0018,993C), SQ, VM 1
    public static var reconstructionEndLocationSequence: Self { .init(AttributeTag(rawValue: 0x0018993C), .SQ) }
    /// Reconstruction Algorithm Sequence (0018,993D), SQ, VM 1
    public static var reconstructionAlgorithmSequence: Self { .init(AttributeTag(rawValue: 0x0018993D), .SQ) }
    /// Reconstruction Target Center Location Sequence (0018,993E), SQ, VM 1
    public static var reconstructionTargetCenterLocationSequence: Self { .init(AttributeTag(rawValue: 0x0018993E), .SQ) }
    /// Contributing Equipment Sequence (0018,A001), SQ, VM 1
    public static var contributingEquipmentSequence: Self { .init(AttributeTag(rawValue: 0x0018A001), .SQ) }
    /// Frame Anatomy Sequence (0020,9071), SQ, VM 1
    public static var frameAnatomySequence: Self { .init(AttributeTag(rawValue: 0x00209071), .SQ) }
    /// Frame Content Sequence (0020,9111), SQ, VM 1
    public static var frameContentSequence: Self { .init(AttributeTag(rawValue: 0x00209111), .SQ) }
    /// Plane Position Sequence (0020,9113), SQ, VM 1
    public static var planePositionSequence: Self { .init(AttributeTag(rawValue: 0x00209113), .SQ) }
    /// Plane Orientation Sequence (0020,9116), SQ, VM 1
    public static var planeOrientationSequence: Self { .init(AttributeTag(rawValue: 0x00209116), .SQ) }
    /// Unassigned Shared Converted Attributes Sequence (0020,9170), SQ, VM 1
    public static var unassignedSharedConvertedAttributesSequence: Self { .init(AttributeTag(rawValue: 0x00209170), .SQ) }
    /// Unassigned Per-Frame Converted Attributes Sequence (0020,9171), SQ, VM 1
    public static var unassignedPerFrameConvertedAttributesSequence: Self { .init(AttributeTag(rawValue: 0x00209171), .SQ) }
    /// Conversion Source Attributes Sequence (0020,9172), SQ, VM 1
    public static var conversionSourceAttributesSequence: Self { .init(AttributeTag(rawValue: 0x00209172), .SQ) }
    /// Dimension Organization Sequence (0020,9221), SQ, VM 1
    public static var dimensionOrganizationSequence: Self { .init(AttributeTag(rawValue: 0x00209221), .SQ) }
    /// Dimension Index Sequence (0020,9222), SQ, VM 1
    public static var dimensionIndexSequence: Self { .init(AttributeTag(rawValue: 0x00209222), .SQ) }
    /// Respiratory Synchronization Sequence (0020,9253), SQ, VM 1
    public static var respiratorySynchronizationSequence: Self { .init(AttributeTag(rawValue: 0x00209253), .SQ) }
    /// Plane Position (Volume) Sequence (0020,930E), SQ, VM 1
    public static var planePositionVolumeSequence: Self { .init(AttributeTag(rawValue: 0x0020930E), .SQ) }
    /// Plane Orientation (Volume) Sequence (0020,930F), SQ, VM 1
    public static var planeOrientationVolumeSequence: Self { .init(AttributeTag(rawValue: 0x0020930F), .SQ) }
    /// Temporal Position Sequence (0020,9310), SQ, VM 1
    public static var temporalPositionSequence: Self { .init(AttributeTag(rawValue: 0x00209310), .SQ) }
    /// Patient Orientation in Frame Sequence (0020,9450), SQ, VM 1
    public static var patientOrientationInFrameSequence: Self { .init(AttributeTag(rawValue: 0x00209450), .SQ) }
    /// Contributing SOP Instances Reference Sequence (0020,9529), SQ, VM 1
    public static var contributingSOPInstancesReferenceSequence: Self { .init(AttributeTag(rawValue: 0x00209529), .SQ) }
    /// Patient Eye Movement Command Code Sequence (0022,0006), SQ, VM 1
    public static var patientEyeMovementCommandCodeSequence: Self { .init(AttributeTag(rawValue: 0x00220006), .SQ) }
    /// Acquisition Device Type Code Sequence (0022,0015), SQ, VM 1
    public static var acquisitionDeviceTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00220015), .SQ) }
    /// Illumination Type Code Sequence (0022,0016), SQ, VM 1
    public static var illuminationTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00220016), .SQ) }
    /// Light Path Filter Type Stack Code Sequence (0022,0017), SQ, VM 1
    public static var lightPathFilterTypeStackCodeSequence: Self { .init(AttributeTag(rawValue: 0x00220017), .SQ) }
    /// Image Path Filter Type Stack Code Sequence (0022,0018), SQ, VM 1
    public static var imagePathFilterTypeStackCodeSequence: Self { .init(AttributeTag(rawValue: 0x00220018), .SQ) }
    /// Lenses Code Sequence (0022,0019), SQ, VM 1
    public static var lensesCodeSequence: Self { .init(AttributeTag(rawValue: 0x00220019), .SQ) }
    /// Channel Description Code Sequence (0022,001A), SQ, VM 1
    public static var channelDescriptionCodeSequence: Self { .init(AttributeTag(rawValue: 0x0022001A), .SQ) }
    /// Refractive State Sequence (0022,001B), SQ, VM 1
    public static var refractiveStateSequence: Self { .init(AttributeTag(rawValue: 0x0022001B), .SQ) }
    /// Mydriatic Agent Code Sequence (0022,001C), SQ, VM 1
    public static var mydriaticAgentCodeSequence: Self { .init(AttributeTag(rawValue: 0x0022001C), .SQ) }
    /// Relative Image Position Code Sequence (0022,001D), SQ, VM 1
    public static var relativeImagePositionCodeSequence: Self { .init(AttributeTag(rawValue: 0x0022001D), .SQ) }
    /// Stereo Pairs Sequence (0022,0020), SQ, VM 1
    public static var stereoPairsSequence: Self { .init(AttributeTag(rawValue: 0x00220020), .SQ) }
    /// Left Image Sequence (0022,0021), SQ, VM 1
    public static var leftImageSequence: Self { .init(AttributeTag(rawValue: 0x00220021), .SQ) }
    /// Right Image Sequence (0022,0022), SQ, VM 1
    public static var rightImageSequence: Self { .init(AttributeTag(rawValue: 0x00220022), .SQ) }
    /// Ophthalmic Frame Location Sequence (0022,0031), SQ, VM 1
    public static var ophthalmicFrameLocationSequence: Self { .init(AttributeTag(rawValue: 0x00220031), .SQ) }
    /// Mydriatic Agent Concentration Units Sequence (0022,0042), SQ, VM 1
    public static var mydriaticAgentConcentrationUnitsSequence: Self { .init(AttributeTag(rawValue: 0x00220042), .SQ) }
    /// Mydriatic Agent Sequence (0022,0058), SQ, VM 1
    public static var mydriaticAgentSequence: Self { .init(AttributeTag(rawValue: 0x00220058), .SQ) }
    /// Ophthalmic Axial Measurements Right Eye Sequence (0022,1007), SQ, VM 1
    public static var ophthalmicAxialMeasurementsRightEyeSequence: Self { .init(AttributeTag(rawValue: 0x00221007), .SQ) }
    /// Ophthalmic Axial Measurements Left Eye Sequence (0022,1008), SQ, VM 1
    public static var ophthalmicAxialMeasurementsLeftEyeSequence: Self { .init(AttributeTag(rawValue: 0x00221008), .SQ) }
    /// Ophthalmic Axial Length Sequence (0022,1012), SQ, VM 1
    public static var ophthalmicAxialLengthSequence: Self { .init(AttributeTag(rawValue: 0x00221012), .SQ) }
    /// Lens Status Code Sequence (0022,1024), SQ, VM 1
    public static var lensStatusCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221024), .SQ) }
    /// Vitreous Status Code Sequence (0022,1025), SQ, VM 1
    public static var vitreousStatusCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221025), .SQ) }
    /// IOL Formula Code Sequence (0022,1028), SQ, VM 1
    public static var iolFormulaCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221028), .SQ) }
    /// Source of Ophthalmic Axial Length Code Sequence (0022,1035), SQ, VM 1
    public static var sourceOfOphthalmicAxialLengthCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221035), .SQ) }
    /// Source of Corneal Size Data Code Sequence (0022,1036), SQ, VM 1
    public static var sourceOfCornealSizeDataCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221036), .SQ) }
    /// Refractive Surgery Type Code Sequence (0022,1040), SQ, VM 1
    public static var refractiveSurgeryTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221040), .SQ) }
    /// Ophthalmic Ultrasound Method Code Sequence (0022,1044), SQ, VM 1
    public static var ophthalmicUltrasoundMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221044), .SQ) }
    /// Surgically Induced Astigmatism Sequence (0022,1045), SQ, VM 1
    public static var surgicallyInducedAstigmatismSequence: Self { .init(AttributeTag(rawValue: 0x00221045), .SQ) }
    /// Toric IOL Power Sequence (0022,1047), SQ, VM 1
    public static var toricIOLPowerSequence: Self { .init(AttributeTag(rawValue: 0x00221047), .SQ) }
    /// Predicted Toric Error Sequence (0022,1048), SQ, VM 1
    public static var predictedToricErrorSequence: Self { .init(AttributeTag(rawValue: 0x00221048), .SQ) }
    /// Toric IOL Power for Exact Emmetropia Sequence (0022,104A), SQ, VM 1
    public static var toricIOLPowerForExactEmmetropiaSequence: Self { .init(AttributeTag(rawValue: 0x0022104A), .SQ) }
    /// Toric IOL Power for Exact Target Refraction Sequence (0022,104B), SQ, VM 1
    public static var toricIOLPowerForExactTargetRefractionSequence: Self { .init(AttributeTag(rawValue: 0x0022104B), .SQ) }
    /// Ophthalmic Axial Length Measurements Sequence (0022,1050), SQ, VM 1
    public static var ophthalmicAxialLengthMeasurementsSequence: Self { .init(AttributeTag(rawValue: 0x00221050), .SQ) }
    /// IOL Power Sequence (0022,1090), SQ, VM 1
    public static var iolPowerSequence: Self { .init(AttributeTag(rawValue: 0x00221090), .SQ) }
    /// Lens Constant Sequence (0022,1092), SQ, VM 1
    public static var lensConstantSequence: Self { .init(AttributeTag(rawValue: 0x00221092), .SQ) }
    /// Keratometry Measurement Type Code Sequence (0022,1096), SQ, VM 1
    public static var keratometryMeasurementTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221096), .SQ) }
    /// Referenced Ophthalmic Axial Measurements Sequence (0022,1100), SQ, VM 1
    public static var referencedOphthalmicAxialMeasurementsSequence: Self { .init(AttributeTag(rawValue: 0x00221100), .SQ) }
    /// Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101), SQ, VM 1
    public static var ophthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221101), .SQ) }
    /// Refractive Error Before Refractive Surgery Code Sequence (0022,1103), SQ, VM 1
    public static var refractiveErrorBeforeRefractiveSurgeryCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221103), .SQ) }
    /// Anterior Chamber Depth Definition Code Sequence (0022,1125), SQ, VM 1
    public static var anteriorChamberDepthDefinitionCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221125), .SQ) }
    /// Lens Thickness Sequence (0022,1127), SQ, VM 1
    public static var lensThicknessSequence: Self { .init(AttributeTag(rawValue: 0x00221127), .SQ) }
    /// Anterior Chamber Depth Sequence (0022,1128), SQ, VM 1
    public static var anteriorChamberDepthSequence: Self { .init(AttributeTag(rawValue: 0x00221128), .SQ) }
    /// Calculation Comment Sequence (0022,112A), SQ, VM 1
    public static var calculationCommentSequence: Self { .init(AttributeTag(rawValue: 0x0022112A), .SQ) }
    /// Source of Lens Thickness Data Code Sequence (0022,1132), SQ, VM 1
    public static var sourceOfLensThicknessDataCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221132), .SQ) }
    /// Source of Anterior Chamber Depth Data Code Sequence (0022,1133), SQ, VM 1
    public static var sourceOfAnteriorChamberDepthDataCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221133), .SQ) }
    /// Source of Refractive Measurements Sequence (0022,1134), SQ, VM 1
    public static var sourceOfRefractiveMeasurementsSequence: Self { .init(AttributeTag(rawValue: 0x00221134), .SQ) }
    /// Source of Refractive Measurements Code Sequence (0022,1135), SQ, VM 1
    public static var sourceOfRefractiveMeasurementsCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221135), .SQ) }
    /// Ophthalmic Axial Length Data Source Code Sequence (0022,1150), SQ, VM 1
    public static var ophthalmicAxialLengthDataSourceCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221150), .SQ) }
    /// Ophthalmic Axial Length Acquisition Method Code Sequence (0022,1153), SQ, VM 1, retired
    public static var ophthalmicAxialLengthAcquisitionMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221153), .SQ) }
    /// Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210), SQ, VM 1
    public static var ophthalmicAxialLengthMeasurementsTotalLengthSequence: Self { .init(AttributeTag(rawValue: 0x00221210), .SQ) }
    /// Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211), SQ, VM 1
    public static var ophthalmicAxialLengthMeasurementsSegmentalLengthSequence: Self { .init(AttributeTag(rawValue: 0x00221211), .SQ) }
    /// Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212), SQ, VM 1
    public static var ophthalmicAxialLengthMeasurementsLengthSummationSequence: Self { .init(AttributeTag(rawValue: 0x00221212), .SQ) }
    /// Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220), SQ, VM 1
    public static var ultrasoundOphthalmicAxialLengthMeasurementsSequence: Self { .init(AttributeTag(rawValue: 0x00221220), .SQ) }
    /// Optical Ophthalmic Axial Length Measurements Sequence (0022,1225), SQ, VM 1
    public static var opticalOphthalmicAxialLengthMeasurementsSequence: Self { .init(AttributeTag(rawValue: 0x00221225), .SQ) }
    /// Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230), SQ, VM 1
    public static var ultrasoundSelectedOphthalmicAxialLengthSequence: Self { .init(AttributeTag(rawValue: 0x00221230), .SQ) }
    /// Ophthalmic Axial Length Selection Method Code Sequence (0022,1250), SQ, VM 1
    public static var ophthalmicAxialLengthSelectionMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221250), .SQ) }
    /// Optical Selected Ophthalmic Axial Length Sequence (0022,1255), SQ, VM 1
    public static var opticalSelectedOphthalmicAxialLengthSequence: Self { .init(AttributeTag(rawValue: 0x00221255), .SQ) }
    /// Selected Segmental Ophthalmic Axial Length Sequence (0022,1257), SQ, VM 1
    public static var selectedSegmentalOphthalmicAxialLengthSequence: Self { .init(AttributeTag(rawValue: 0x00221257), .SQ) }
    /// Selected Total Ophthalmic Axial Length Sequence (0022,1260), SQ, VM 1
    public static var selectedTotalOphthalmicAxialLengthSequence: Self { .init(AttributeTag(rawValue: 0x00221260), .SQ) }
    /// Ophthalmic Axial Length Quality Metric Sequence (0022,1262), SQ, VM 1
    public static var ophthalmicAxialLengthQualityMetricSequence: Self { .init(AttributeTag(rawValue: 0x00221262), .SQ) }
    /// Ophthalmic Axial Length Quality Metric Type Code Sequence (0022,1265), SQ, VM 1, retired
    public static var ophthalmicAxialLengthQualityMetricTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221265), .SQ) }
    /// Intraocular Lens Calculations Right Eye Sequence (0022,1300), SQ, VM 1
    public static var intraocularLensCalculationsRightEyeSequence: Self { .init(AttributeTag(rawValue: 0x00221300), .SQ) }
    /// Intraocular Lens Calculations Left Eye Sequence (0022,1310), SQ, VM 1
    public static var intraocularLensCalculationsLeftEyeSequence: Self { .init(AttributeTag(rawValue: 0x00221310), .SQ) }
    /// Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330), SQ, VM 1
    public static var referencedOphthalmicAxialLengthMeasurementQCImageSequence: Self { .init(AttributeTag(rawValue: 0x00221330), .SQ) }
    /// Acquisition Method Code Sequence (0022,1420), SQ, VM 1
    public static var acquisitionMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221420), .SQ) }
    /// Acquisition Method Algorithm Sequence (0022,1423), SQ, VM 1
    public static var acquisitionMethodAlgorithmSequence: Self { .init(AttributeTag(rawValue: 0x00221423), .SQ) }
    /// Ophthalmic Thickness Map Type Code Sequence (0022,1436), SQ, VM 1
    public static var ophthalmicThicknessMapTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221436), .SQ) }
    /// Ophthalmic Thickness Mapping Normals Sequence (0022,1443), SQ, VM 1
    public static var ophthalmicThicknessMappingNormalsSequence: Self { .init(AttributeTag(rawValue: 0x00221443), .SQ) }
    /// Retinal Thickness Definition Code Sequence (0022,1445), SQ, VM 1
    public static var retinalThicknessDefinitionCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221445), .SQ) }
    /// Pixel Value Mapping to Coded Concept Sequence (0022,1450), SQ, VM 1
    public static var pixelValueMappingToCodedConceptSequence: Self { .init(AttributeTag(rawValue: 0x00221450), .SQ) }
    /// Ophthalmic Thickness Map Quality Threshold Sequence (0022,1458), SQ, VM 1
    public static var ophthalmicThicknessMapQualityThresholdSequence: Self { .init(AttributeTag(rawValue: 0x00221458), .SQ) }
    /// Registration to Localizer Sequence (0022,1465), SQ, VM 1
    public static var registrationToLocalizerSequence: Self { .init(AttributeTag(rawValue: 0x00221465), .SQ) }
    /// Ophthalmic Thickness Map Quality Rating Sequence (0022,1470), SQ, VM 1
    public static var ophthalmicThicknessMapQualityRatingSequence: Self { .init(AttributeTag(rawValue: 0x00221470), .SQ) }
    /// Relevant OPT Attributes Sequence (0022,1472), SQ, VM 1
    public static var relevantOPTAttributesSequence: Self { .init(AttributeTag(rawValue: 0x00221472), .SQ) }
    /// Transformation Method Code Sequence (0022,1512), SQ, VM 1
    public static var transformationMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221512), .SQ) }
    /// Transformation Algorithm Sequence (0022,1513), SQ, VM 1
    public static var transformationAlgorithmSequence: Self { .init(AttributeTag(rawValue: 0x00221513), .SQ) }
    /// Two Dimensional to Three Dimensional Map Sequence (0022,1518), SQ, VM 1
    public static var twoDimensionalToThreeDimensionalMapSequence: Self { .init(AttributeTag(rawValue: 0x00221518), .SQ) }
    /// Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525), SQ, VM 1
    public static var wideFieldOphthalmicPhotographyQualityRatingSequence: Self { .init(AttributeTag(rawValue: 0x00221525), .SQ) }
    /// Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526), SQ, VM 1
    public static var wideFieldOphthalmicPhotographyQualityThresholdSequence: Self { .init(AttributeTag(rawValue: 0x00221526), .SQ) }
    /// Derivation Algorithm Sequence (0022,1612), SQ, VM 1
    public static var derivationAlgorithmSequence: Self { .init(AttributeTag(rawValue: 0x00221612), .SQ) }
    /// Ophthalmic Image Type Code Sequence (0022,1615), SQ, VM 1
    public static var ophthalmicImageTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221615), .SQ) }
    /// Scan Pattern Type Code Sequence (0022,1618), SQ, VM 1
    public static var scanPatternTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00221618), .SQ) }
    /// Referenced Surface Mesh Identification Sequence (0022,1620), SQ, VM 1
    public static var referencedSurfaceMeshIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00221620), .SQ) }
    /// Ophthalmic En Face Volume Descriptor Sequence (0022,1627), SQ, VM 1
    public static var ophthalmicEnFaceVolumeDescriptorSequence: Self { .init(AttributeTag(rawValue: 0x00221627), .SQ) }
    /// Ophthalmic En Face Image Quality Rating Sequence (0022,1628), SQ, VM 1
    public static var ophthalmicEnFaceImageQualityRatingSequence: Self { .init(AttributeTag(rawValue: 0x00221628), .SQ) }
    /// Ophthalmic Anatomic Reference Point Sequence (0022,1632), SQ, VM 1
    public static var ophthalmicAnatomicReferencePointSequence: Self { .init(AttributeTag(rawValue: 0x00221632), .SQ) }
    /// OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640), SQ, VM 1
    public static var octBscanAnalysisAcquisitionParametersSequence: Self { .init(AttributeTag(rawValue: 0x00221640), .SQ) }
    /// Screening Test Mode Code Sequence (0024,0016), SQ, VM 1
    public static var screeningTestModeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00240016), .SQ) }
    /// Stimulus Color Code Sequence (0024,0021), SQ, VM 1
    public static var stimulusColorCodeSequence: Self { .init(AttributeTag(rawValue: 0x00240021), .SQ) }
    /// Background Illumination Color Code Sequence (0024,0024), SQ, VM 1
    public static var backgroundIlluminationColorCodeSequence: Self { .init(AttributeTag(rawValue: 0x00240024), .SQ) }
    /// Fixation Sequence (0024,0032), SQ, VM 1
    public static var fixationSequence: Self { .init(AttributeTag(rawValue: 0x00240032), .SQ) }
    /// Fixation Monitoring Code Sequence (0024,0033), SQ, VM 1
    public static var fixationMonitoringCodeSequence: Self { .init(AttributeTag(rawValue: 0x00240033), .SQ) }
    /// Visual Field Catch Trial Sequence (0024,0034), SQ, VM 1
    public static var visualFieldCatchTrialSequence: Self { .init(AttributeTag(rawValue: 0x00240034), .SQ) }
    /// Test Point Normals Sequence (0024,0058), SQ, VM 1
    public static var testPointNormalsSequence: Self { .init(AttributeTag(rawValue: 0x00240058), .SQ) }
    /// Results Normals Sequence (0024,0064), SQ, VM 1
    public static var resultsNormalsSequence: Self { .init(AttributeTag(rawValue: 0x00240064), .SQ) }
    /// Age Corrected Sensitivity Deviation Algorithm Sequence (0024,0065), SQ, VM 1
    public static var ageCorrectedSensitivityDeviationAlgorithmSequence: Self { .init(AttributeTag(rawValue: 0x00240065), .SQ) }
    /// Generalized Defect Sensitivity Deviation Algorithm Sequence (0024,0067), SQ, VM 1
    public static var generalizedDefectSensitivityDeviationAlgorithmSequence: Self { .init(AttributeTag(rawValue: 0x00240067), .SQ) }
    /// Global Deviation Probability Sequence (0024,0083), SQ, VM 1
    public static var globalDeviationProbabilitySequence: Self { .init(AttributeTag(rawValue: 0x00240083), .SQ) }
    /// Localized Deviation Probability Sequence (0024,0085), SQ, VM 1
    public static var localizedDeviationProbabilitySequence: Self { .init(AttributeTag(rawValue: 0x00240085), .SQ) }
    /// Visual Field Test Point Sequence (0024,0089), SQ, VM 1
    public static var visualFieldTestPointSequence: Self { .init(AttributeTag(rawValue: 0x00240089), .SQ) }
    /// Visual Field Test Point Normals Sequence (0024,0097), SQ, VM 1
    public static var visualFieldTestPointNormalsSequence: Self { .init(AttributeTag(rawValue: 0x00240097), .SQ) }
    /// Visual Acuity Measurement Sequence (0024,0110), SQ, VM 1
    public static var visualAcuityMeasurementSequence: Self { .init(AttributeTag(rawValue: 0x00240110), .SQ) }
    /// Refractive Parameters Used on Patient Sequence (0024,0112), SQ, VM 1
    public static var refractiveParametersUsedOnPatientSequence: Self { .init(AttributeTag(rawValue: 0x00240112), .SQ) }
    /// Ophthalmic Patient Clinical Information Left Eye Sequence (0024,0114), SQ, VM 1
    public static var ophthalmicPatientClinicalInformationLeftEyeSequence: Self { .init(AttributeTag(rawValue: 0x00240114), .SQ) }
    /// Ophthalmic Patient Clinical Information Right Eye Sequence (0024,0115), SQ, VM 1
    public static var ophthalmicPatientClinicalInformationRightEyeSequence: Self { .init(AttributeTag(rawValue: 0x00240115), .SQ) }
    /// Screening Baseline Measured Sequence (0024,0122), SQ, VM 1
    public static var screeningBaselineMeasuredSequence: Self { .init(AttributeTag(rawValue: 0x00240122), .SQ) }
    /// Visual Field Test Reliability Global Index Sequence (0024,0317), SQ, VM 1
    public static var visualFieldTestReliabilityGlobalIndexSequence: Self { .init(AttributeTag(rawValue: 0x00240317), .SQ) }
    /// Visual Field Global Results Index Sequence (0024,0320), SQ, VM 1
    public static var visualFieldGlobalResultsIndexSequence: Self { .init(AttributeTag(rawValue: 0x00240320), .SQ) }
    /// Data Observation Sequence (0024,0325), SQ, VM 1
    public static var dataObservationSequence: Self { .init(AttributeTag(rawValue: 0x00240325), .SQ) }
    /// Index Probability Sequence (0024,0344), SQ, VM 1
    public static var indexProbabilitySequence: Self { .init(AttributeTag(rawValue: 0x00240344), .SQ) }
    /// Stored Value Color Range Sequence (0028,1230), SQ, VM 1
    public static var storedValueColorRangeSequence: Self { .init(AttributeTag(rawValue: 0x00281230), .SQ) }
    /// Partial View Code Sequence (0028,1352), SQ, VM 1
    public static var partialViewCodeSequence: Self { .init(AttributeTag(rawValue: 0x00281352), .SQ) }
    /// Data Frame Assignment Sequence (0028,1401), SQ, VM 1
    public static var dataFrameAssignmentSequence: Self { .init(AttributeTag(rawValue: 0x00281401), .SQ) }
    /// Blending LUT 1 Sequence (0028,1404), SQ, VM 1
    public static var blendingLUT1Sequence: Self { .init(AttributeTag(rawValue: 0x00281404), .SQ) }
    /// Enhanced Palette Color Lookup Table Sequence (0028,140B), SQ, VM 1
    public static var enhancedPaletteColorLookupTableSequence: Self { .init(AttributeTag(rawValue: 0x0028140B), .SQ) }
    /// Blending LUT 2 Sequence (0028,140C), SQ, VM 1
    public static var blendingLUT2Sequence: Self { .init(AttributeTag(rawValue: 0x0028140C), .SQ) }
    /// Modality LUT Sequence (0028,3000), SQ, VM 1
    public static var modalityLUTSequence: Self { .init(AttributeTag(rawValue: 0x00283000), .SQ) }
    /// Variable Modality LUT Sequence (0028,3001), SQ, VM 1
    public static var variableModalityLUTSequence: Self { .init(AttributeTag(rawValue: 0x00283001), .SQ) }
    /// VOI LUT Sequence (0028,3010), SQ, VM 1
    public static var voiLUTSequence: Self { .init(AttributeTag(rawValue: 0x00283010), .SQ) }
    /// Softcopy VOI LUT Sequence (0028,3110), SQ, VM 1
    public static var softcopyVOILUTSequence: Self { .init(AttributeTag(rawValue: 0x00283110), .SQ) }
    /// Bi-Plane Acquisition Sequence (0028,5000), SQ, VM 1, retired
    public static var biPlaneAcquisitionSequence: Self { .init(AttributeTag(rawValue: 0x00285000), .SQ) }
    /// Mask Subtraction Sequence (0028,6100), SQ, VM 1
    public static var maskSubtractionSequence: Self { .init(AttributeTag(rawValue: 0x00286100), .SQ) }
    /// Equipment Administrator Sequence (0028,7000), SQ, VM 1
    public static var equipmentAdministratorSequence: Self { .init(AttributeTag(rawValue: 0x00287000), .SQ) }
    /// Target Luminance Characteristics Sequence (0028,7008), SQ, VM 1
    public static var targetLuminanceCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x00287008), .SQ) }
    /// Display Subsystem Configuration Sequence (0028,700A), SQ, VM 1
    public static var displaySubsystemConfigurationSequence: Self { .init(AttributeTag(rawValue: 0x0028700A), .SQ) }
    /// QA Results Sequence (0028,700F), SQ, VM 1
    public static var qaResultsSequence: Self { .init(AttributeTag(rawValue: 0x0028700F), .SQ) }
    /// Display Subsystem QA Results Sequence (0028,7010), SQ, VM 1
    public static var displaySubsystemQAResultsSequence: Self { .init(AttributeTag(rawValue: 0x00287010), .SQ) }
    /// Configuration QA Results Sequence (0028,7011), SQ, VM 1
    public static var configurationQAResultsSequence: Self { .init(AttributeTag(rawValue: 0x00287011), .SQ) }
    /// Measurement Equipment Sequence (0028,7012), SQ, VM 1
    public static var measurementEquipmentSequence: Self { .init(AttributeTag(rawValue: 0x00287012), .SQ) }
    /// Visual Evaluation Result Sequence (0028,7015), SQ, VM 1
    public static var visualEvaluationResultSequence: Self { .init(AttributeTag(rawValue: 0x00287015), .SQ) }
    /// Display Calibration Result Sequence (0028,7016), SQ, VM 1
    public static var displayCalibrationResultSequence: Self { .init(AttributeTag(rawValue: 0x00287016), .SQ) }
    /// Luminance Response Sequence (0028,701C), SQ, VM 1
    public static var luminanceResponseSequence: Self { .init(AttributeTag(rawValue: 0x0028701C), .SQ) }
    /// Display Device Type Code Sequence (0028,7022), SQ, VM 1
    public static var displayDeviceTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00287022), .SQ) }
    /// Display Subsystem Sequence (0028,7023), SQ, VM 1
    public static var displaySubsystemSequence: Self { .init(AttributeTag(rawValue: 0x00287023), .SQ) }
    /// Luminance Result Sequence (0028,7024), SQ, VM 1
    public static var luminanceResultSequence: Self { .init(AttributeTag(rawValue: 0x00287024), .SQ) }
    /// Luminance Uniformity Result Sequence (0028,7027), SQ, VM 1
    public static var luminanceUniformityResultSequence: Self { .init(AttributeTag(rawValue: 0x00287027), .SQ) }
    /// Visual Evaluation Test Sequence (0028,7028), SQ, VM 1
    public static var visualEvaluationTestSequence: Self { .init(AttributeTag(rawValue: 0x00287028), .SQ) }
    /// Test Pattern Code Sequence (0028,702C), SQ, VM 1
    public static var testPatternCodeSequence: Self { .init(AttributeTag(rawValue: 0x0028702C), .SQ) }
    /// Measurement Pattern Code Sequence (0028,702D), SQ, VM 1
    public static var measurementPatternCodeSequence: Self { .init(AttributeTag(rawValue: 0x0028702D), .SQ) }
    /// Visual Evaluation Method Code Sequence (0028,702E), SQ, VM 1
    public static var visualEvaluationMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x0028702E), .SQ) }
    /// Pixel Measures Sequence (0028,9110), SQ, VM 1
    public static var pixelMeasuresSequence: Self { .init(AttributeTag(rawValue: 0x00289110), .SQ) }
    /// Frame VOI LUT Sequence (0028,9132), SQ, VM 1
    public static var frameVOILUTSequence: Self { .init(AttributeTag(rawValue: 0x00289132), .SQ) }
    /// Pixel Value Transformation Sequence (0028,9145), SQ, VM 1
    public static var pixelValueTransformationSequence: Self { .init(AttributeTag(rawValue: 0x00289145), .SQ) }
    /// Frame Pixel Shift Sequence (0028,9415), SQ, VM 1
    public static var framePixelShiftSequence: Self { .init(AttributeTag(rawValue: 0x00289415), .SQ) }
    /// Pixel Intensity Relationship LUT Sequence (0028,9422), SQ, VM 1
    public static var pixelIntensityRelationshipLUTSequence: Self { .init(AttributeTag(rawValue: 0x00289422), .SQ) }
    /// Frame Pixel Data Properties Sequence (0028,9443), SQ, VM 1
    public static var framePixelDataPropertiesSequence: Self { .init(AttributeTag(rawValue: 0x00289443), .SQ) }
    /// Pixel Shift Sequence (0028,9501), SQ, VM 1
    public static var pixelShiftSequence: Self { .init(AttributeTag(rawValue: 0x00289501), .SQ) }
    /// Region Pixel Shift Sequence (0028,9502), SQ, VM 1
    public static var regionPixelShiftSequence: Self { .init(AttributeTag(rawValue: 0x00289502), .SQ) }
    /// Multi-frame Presentation Sequence (0028,9505), SQ, VM 1
    public static var multiFramePresentationSequence: Self { .init(AttributeTag(rawValue: 0x00289505), .SQ) }
    /// Requesting Physician Identification Sequence (0032,1031), SQ, VM 1
    public static var requestingPhysicianIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00321031), .SQ) }
    /// Requesting Service Code Sequence (0032,1034), SQ, VM 1
    public static var requestingServiceCodeSequence: Self { .init(AttributeTag(rawValue: 0x00321034), .SQ) }
    /// Requested Procedure Code Sequence (0032,1064), SQ, VM 1
    public static var requestedProcedureCodeSequence: Self { .init(AttributeTag(rawValue: 0x00321064), .SQ) }
    /// Requested Laterality Code Sequence (0032,1065), SQ, VM 1
    public static var requestedLateralityCodeSequence: Self { .init(AttributeTag(rawValue: 0x00321065), .SQ) }
    /// Reason for Visit Code Sequence (0032,1067), SQ, VM 1
    public static var reasonForVisitCodeSequence: Self { .init(AttributeTag(rawValue: 0x00321067), .SQ) }
    /// Flow Identifier Sequence (0034,0001), SQ, VM 1
    public static var flowIdentifierSequence: Self { .init(AttributeTag(rawValue: 0x00340001), .SQ) }
    /// Frame Usefulness Group Sequence (0034,0009), SQ, VM 1
    public static var frameUsefulnessGroupSequence: Self { .init(AttributeTag(rawValue: 0x00340009), .SQ) }
    /// Real-Time Bulk Data Flow Sequence (0034,000A), SQ, VM 1
    public static var realTimeBulkDataFlowSequence: Self { .init(AttributeTag(rawValue: 0x0034000A), .SQ) }
    /// Camera Position Group Sequence (0034,000B), SQ, VM 1
    public static var cameraPositionGroupSequence: Self { .init(AttributeTag(rawValue: 0x0034000B), .SQ) }
    /// Time of Frame Group Sequence (0034,000D), SQ, VM 1
    public static var timeOfFrameGroupSequence: Self { .init(AttributeTag(rawValue: 0x0034000D), .SQ) }
    /// Referenced Patient Alias Sequence (0038,0004), SQ, VM 1, retired
    public static var referencedPatientAliasSequence: Self { .init(AttributeTag(rawValue: 0x00380004), .SQ) }
    /// Issuer of Admission ID Sequence (0038,0014), SQ, VM 1
    public static var issuerOfAdmissionIDSequence: Self { .init(AttributeTag(rawValue: 0x00380014), .SQ) }
    /// Discharge Diagnosis Code Sequence (0038,0044), SQ, VM 1, retired
    public static var dischargeDiagnosisCodeSequence: Self { .init(AttributeTag(rawValue: 0x00380044), .SQ) }
    /// Issuer of Service Episode ID Sequence (0038,0064), SQ, VM 1
    public static var issuerOfServiceEpisodeIDSequence: Self { .init(AttributeTag(rawValue: 0x00380064), .SQ) }
    /// Pertinent Documents Sequence (0038,0100), SQ, VM 1
    public static var pertinentDocumentsSequence: Self { .init(AttributeTag(rawValue: 0x00380100), .SQ) }
    /// Pertinent Resources Sequence (0038,0101), SQ, VM 1
    public static var pertinentResourcesSequence: Self { .init(AttributeTag(rawValue: 0x00380101), .SQ) }
    /// Patient Clinical Trial Participation Sequence (0038,0502), SQ, VM 1
    public static var patientClinicalTrialParticipationSequence: Self { .init(AttributeTag(rawValue: 0x00380502), .SQ) }
    /// Channel Definition Sequence (003A,0200), SQ, VM 1
    public static var channelDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x003A0200), .SQ) }
    /// Channel Source Sequence (003A,0208), SQ, VM 1
    public static var channelSourceSequence: Self { .init(AttributeTag(rawValue: 0x003A0208), .SQ) }
    /// Channel Source Modifiers Sequence (003A,0209), SQ, VM 1
    public static var channelSourceModifiersSequence: Self { .init(AttributeTag(rawValue: 0x003A0209), .SQ) }
    /// Source Waveform Sequence (003A,020A), SQ, VM 1
    public static var sourceWaveformSequence: Self { .init(AttributeTag(rawValue: 0x003A020A), .SQ) }
    /// Channel Sensitivity Units Sequence (003A,0211), SQ, VM 1
    public static var channelSensitivityUnitsSequence: Self { .init(AttributeTag(rawValue: 0x003A0211), .SQ) }
    /// Waveform Presentation Group Sequence (003A,0240), SQ, VM 1
    public static var waveformPresentationGroupSequence: Self { .init(AttributeTag(rawValue: 0x003A0240), .SQ) }
    /// Channel Display Sequence (003A,0242), SQ, VM 1
    public static var channelDisplaySequence: Self { .init(AttributeTag(rawValue: 0x003A0242), .SQ) }
    /// Multiplexed Audio Channels Description Code Sequence (003A,0300), SQ, VM 1
    public static var multiplexedAudioChannelsDescriptionCodeSequence: Self { .init(AttributeTag(rawValue: 0x003A0300), .SQ) }
    /// Channel Impedance Sequence (003A,0312), SQ, VM 1
    public static var channelImpedanceSequence: Self { .init(AttributeTag(rawValue: 0x003A0312), .SQ) }
    /// Filter Low Frequency Characteristics Sequence (003A,0318), SQ, VM 1
    public static var filterLowFrequencyCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x003A0318), .SQ) }
    /// Filter High Frequency Characteristics Sequence (003A,0319), SQ, VM 1
    public static var filterHighFrequencyCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x003A0319), .SQ) }
    /// Summarized Filter Lookup Table Sequence (003A,0320), SQ, VM 1
    public static var summarizedFilterLookupTableSequence: Self { .init(AttributeTag(rawValue: 0x003A0320), .SQ) }
    /// Notch Filter Characteristics Sequence (003A,0321), SQ, VM 1
    public static var notchFilterCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x003A0321), .SQ) }
    /// Analog Filter Characteristics Sequence (003A,0323), SQ, VM 1
    public static var analogFilterCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x003A0323), .SQ) }
    /// Analog Filter Type Code Sequence (003A,0325), SQ, VM 1
    public static var analogFilterTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x003A0325), .SQ) }
    /// Digital Filter Characteristics Sequence (003A,0326), SQ, VM 1
    public static var digitalFilterCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x003A0326), .SQ) }
    /// Digital Filter Type Code Sequence (003A,0328), SQ, VM 1
    public static var digitalFilterTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x003A0328), .SQ) }
    /// Filter Lookup Table Sequence (003A,032A), SQ, VM 1
    public static var filterLookupTableSequence: Self { .init(AttributeTag(rawValue: 0x003A032A), .SQ) }
    /// Frequency Encoding Code Sequence (003A,032C), SQ, VM 1
    public static var frequencyEncodingCodeSequence: Self { .init(AttributeTag(rawValue: 0x003A032C), .SQ) }
    /// Magnitude Encoding Code Sequence (003A,032D), SQ, VM 1
    public static var magnitudeEncodingCodeSequence: Self { .init(AttributeTag(rawValue: 0x003A032D), .SQ) }
    /// Scheduled Protocol Code Sequence (0040,0008), SQ, VM 1
    public static var scheduledProtocolCodeSequence: Self { .init(AttributeTag(rawValue: 0x00400008), .SQ) }
    /// Stage Code Sequence (0040,000A), SQ, VM 1
    public static var stageCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040000A), .SQ) }
    /// Scheduled Performing Physician Identification Sequence (0040,000B), SQ, VM 1
    public static var scheduledPerformingPhysicianIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x0040000B), .SQ) }
    /// Order Placer Identifier Sequence (0040,0026), SQ, VM 1
    public static var orderPlacerIdentifierSequence: Self { .init(AttributeTag(rawValue: 0x00400026), .SQ) }
    /// Order Filler Identifier Sequence (0040,0027), SQ, VM 1
    public static var orderFillerIdentifierSequence: Self { .init(AttributeTag(rawValue: 0x00400027), .SQ) }
    /// Assigning Facility Sequence (0040,0036), SQ, VM 1
    public static var assigningFacilitySequence: Self { .init(AttributeTag(rawValue: 0x00400036), .SQ) }
    /// Assigning Jurisdiction Code Sequence (0040,0039), SQ, VM 1
    public static var assigningJurisdictionCodeSequence: Self { .init(AttributeTag(rawValue: 0x00400039), .SQ) }
    /// Assigning Agency or Department Code Sequence (0040,003A), SQ, VM 1
    public static var assigningAgencyOrDepartmentCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040003A), .SQ) }
    /// Scheduled Procedure Step Sequence (0040,0100), SQ, VM 1
    public static var scheduledProcedureStepSequence: Self { .init(AttributeTag(rawValue: 0x00400100), .SQ) }
    /// Referenced Non-Image Composite SOP Instance Sequence (0040,0220), SQ, VM 1
    public static var referencedNonImageCompositeSOPInstanceSequence: Self { .init(AttributeTag(rawValue: 0x00400220), .SQ) }
    /// Performed Protocol Code Sequence (0040,0260), SQ, VM 1
    public static var performedProtocolCodeSequence: Self { .init(AttributeTag(rawValue: 0x00400260), .SQ) }
    /// Scheduled Step Attributes Sequence (0040,0270), SQ, VM 1
    public static var scheduledStepAttributesSequence: Self { .init(AttributeTag(rawValue: 0x00400270), .SQ) }
    /// Request Attributes Sequence (0040,0275), SQ, VM 1
    public static var requestAttributesSequence: Self { .init(AttributeTag(rawValue: 0x00400275), .SQ) }
    /// Performed Procedure Step Discontinuation Reason Code Sequence (0040,0281), SQ, VM 1
    public static var performedProcedureStepDiscontinuationReasonCodeSequence: Self { .init(AttributeTag(rawValue: 0x00400281), .SQ) }
    /// Quantity Sequence (0040,0293), SQ, VM 1
    public static var quantitySequence: Self { .init(AttributeTag(rawValue: 0x00400293), .SQ) }
    /// Measuring Units Sequence (0040,0295), SQ, VM 1
    public static var measuringUnitsSequence: Self { .init(AttributeTag(rawValue: 0x00400295), .SQ) }
    /// Billing Item Sequence (0040,0296), SQ, VM 1
    public static var billingItemSequence: Self { .init(AttributeTag(rawValue: 0x00400296), .SQ) }
    /// Exposure Dose Sequence (0040,030E), SQ, VM 1, retired
    public static var exposureDoseSequence: Self { .init(AttributeTag(rawValue: 0x0040030E), .SQ) }
    /// Billing Procedure Step Sequence (0040,0320), SQ, VM 1
    public static var billingProcedureStepSequence: Self { .init(AttributeTag(rawValue: 0x00400320), .SQ) }
    /// Film Consumption Sequence (0040,0321), SQ, VM 1
    public static var filmConsumptionSequence: Self { .init(AttributeTag(rawValue: 0x00400321), .SQ) }
    /// Billing Supplies and Devices Sequence (0040,0324), SQ, VM 1
    public static var billingSuppliesAndDevicesSequence: Self { .init(AttributeTag(rawValue: 0x00400324), .SQ) }
    /// Referenced Procedure Step Sequence (0040,0330), SQ, VM 1, retired
    public static var referencedProcedureStepSequence: Self { .init(AttributeTag(rawValue: 0x00400330), .SQ) }
    /// Performed Series Sequence (0040,0340), SQ, VM 1
    public static var performedSeriesSequence: Self { .init(AttributeTag(rawValue: 0x00400340), .SQ) }
    /// Protocol Context Sequence (0040,0440), SQ, VM 1
    public static var protocolContextSequence: Self { .init(AttributeTag(rawValue: 0x00400440), .SQ) }
    /// Content Item Modifier Sequence (0040,0441), SQ, VM 1
    public static var contentItemModifierSequence: Self { .init(AttributeTag(rawValue: 0x00400441), .SQ) }
    /// Scheduled Specimen Sequence (0040,0500), SQ, VM 1
    public static var scheduledSpecimenSequence: Self { .init(AttributeTag(rawValue: 0x00400500), .SQ) }
    /// Issuer of the Container Identifier Sequence (0040,0513), SQ, VM 1
    public static var issuerOfTheContainerIdentifierSequence: Self { .init(AttributeTag(rawValue: 0x00400513), .SQ) }
    /// Alternate Container Identifier Sequence (0040,0515), SQ, VM 1
    public static var alternateContainerIdentifierSequence: Self { .init(AttributeTag(rawValue: 0x00400515), .SQ) }
    /// Container Type Code Sequence (0040,0518), SQ, VM 1
    public static var containerTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00400518), .SQ) }
    /// Container Component Sequence (0040,0520), SQ, VM 1
    public static var containerComponentSequence: Self { .init(AttributeTag(rawValue: 0x00400520), .SQ) }
    /// Specimen Sequence (0040,0550), SQ, VM 1, retired
    public static var specimenSequence: Self { .init(AttributeTag(rawValue: 0x00400550), .SQ) }
    /// Specimen Description Sequence (Trial) (0040,0552), SQ, VM 1, retired
    public static var specimenDescriptionSequenceTrial: Self { .init(AttributeTag(rawValue: 0x00400552), .SQ) }
    /// Acquisition Context Sequence (0040,0555), SQ, VM 1
    public static var acquisitionContextSequence: Self { .init(AttributeTag(rawValue: 0x00400555), .SQ) }
    /// Specimen Description Sequence (0040,0560), SQ, VM 1
    public static var specimenDescriptionSequence: Self { .init(AttributeTag(rawValue: 0x00400560), .SQ) }
    /// Issuer of the Specimen Identifier Sequence (0040,0562), SQ, VM 1
    public static var issuerOfTheSpecimenIdentifierSequence: Self { .init(AttributeTag(rawValue: 0x00400562), .SQ) }
    /// Specimen Type Code Sequence (0040,059A), SQ, VM 1
    public static var specimenTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040059A), .SQ) }
    /// Specimen Preparation Sequence (0040,0610), SQ, VM 1
    public static var specimenPreparationSequence: Self { .init(AttributeTag(rawValue: 0x00400610), .SQ) }
    /// Specimen Preparation Step Content Item Sequence (0040,0612), SQ, VM 1
    public static var specimenPreparationStepContentItemSequence: Self { .init(AttributeTag(rawValue: 0x00400612), .SQ) }
    /// Specimen Localization Content Item Sequence (0040,0620), SQ, VM 1
    public static var specimenLocalizationContentItemSequence: Self { .init(AttributeTag(rawValue: 0x00400620), .SQ) }
    /// Whole Slide Microscopy Image Frame Type Sequence (0040,0710), SQ, VM 1
    public static var wholeSlideMicroscopyImageFrameTypeSequence: Self { .init(AttributeTag(rawValue: 0x00400710), .SQ) }
    /// Image Center Point Coordinates Sequence (0040,071A), SQ, VM 1
    public static var imageCenterPointCoordinatesSequence: Self { .init(AttributeTag(rawValue: 0x0040071A), .SQ) }
    /// Pixel Spacing Sequence (0040,08D8), SQ, VM 1, retired
    public static var pixelSpacingSequence: Self { .init(AttributeTag(rawValue: 0x004008D8), .SQ) }
    /// Coordinate System Axis Code Sequence (0040,08DA), SQ, VM 1, retired
    public static var coordinateSystemAxisCodeSequence: Self { .init(AttributeTag(rawValue: 0x004008DA), .SQ) }
    /// Measurement Units Code Sequence (0040,08EA), SQ, VM 1
    public static var measurementUnitsCodeSequence: Self { .init(AttributeTag(rawValue: 0x004008EA), .SQ) }
    /// Vital Stain Code Sequence (Trial) (0040,09F8), SQ, VM 1, retired
    public static var vitalStainCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x004009F8), .SQ) }
    /// Reason for Requested Procedure Code Sequence (0040,100A), SQ, VM 1
    public static var reasonForRequestedProcedureCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040100A), .SQ) }
    /// Intended Recipients of Results Identification Sequence (0040,1011), SQ, VM 1
    public static var intendedRecipientsOfResultsIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00401011), .SQ) }
    /// Reason For Performed Procedure Code Sequence (0040,1012), SQ, VM 1
    public static var reasonForPerformedProcedureCodeSequence: Self { .init(AttributeTag(rawValue: 0x00401012), .SQ) }
    /// Person Identification Code Sequence (0040,1101), SQ, VM 1
    public static var personIdentificationCodeSequence: Self { .init(AttributeTag(rawValue: 0x00401101), .SQ) }
    /// Scheduled Processing Applications Code Sequence (0040,4004), SQ, VM 1, retired
    public static var scheduledProcessingApplicationsCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404004), .SQ) }
    /// Performed Processing Applications Code Sequence (0040,4007), SQ, VM 1, retired
    public static var performedProcessingApplicationsCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404007), .SQ) }
    /// Human Performer Code Sequence (0040,4009), SQ, VM 1
    public static var humanPerformerCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404009), .SQ) }
    /// Resulting General Purpose Performed Procedure Steps Sequence (0040,4015), SQ, VM 1, retired
    public static var resultingGeneralPurposePerformedProcedureStepsSequence: Self { .init(AttributeTag(rawValue: 0x00404015), .SQ) }
    /// Referenced General Purpose Scheduled Procedure Step Sequence (0040,4016), SQ, VM 1, retired
    public static var referencedGeneralPurposeScheduledProcedureStepSequence: Self { .init(AttributeTag(rawValue: 0x00404016), .SQ) }
    /// Scheduled Workitem Code Sequence (0040,4018), SQ, VM 1
    public static var scheduledWorkitemCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404018), .SQ) }
    /// Performed Workitem Code Sequence (0040,4019), SQ, VM 1
    public static var performedWorkitemCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404019), .SQ) }
    /// Input Information Sequence (0040,4021), SQ, VM 1
    public static var inputInformationSequence: Self { .init(AttributeTag(rawValue: 0x00404021), .SQ) }
    /// Relevant Information Sequence (0040,4022), SQ, VM 1, retired
    public static var relevantInformationSequence: Self { .init(AttributeTag(rawValue: 0x00404022), .SQ) }
    /// Scheduled Station Name Code Sequence (0040,4025), SQ, VM 1
    public static var scheduledStationNameCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404025), .SQ) }
    /// Scheduled Station Class Code Sequence (0040,4026), SQ, VM 1
    public static var scheduledStationClassCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404026), .SQ) }
    /// Scheduled Station Geographic Location Code Sequence (0040,4027), SQ, VM 1
    public static var scheduledStationGeographicLocationCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404027), .SQ) }
    /// Performed Station Name Code Sequence (0040,4028), SQ, VM 1
    public static var performedStationNameCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404028), .SQ) }
    /// Performed Station Class Code Sequence (0040,4029), SQ, VM 1
    public static var performedStationClassCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404029), .SQ) }
    /// Performed Station Geographic Location Code Sequence (0040,4030), SQ, VM 1
    public static var performedStationGeographicLocationCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404030), .SQ) }
    /// Requested Subsequent Workitem Code Sequence (0040,4031), SQ, VM 1, retired
    public static var requestedSubsequentWorkitemCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404031), .SQ) }
    /// Non-DICOM Output Code Sequence (0040,4032), SQ, VM 1, retired
    public static var nonDICOMOutputCodeSequence: Self { .init(AttributeTag(rawValue: 0x00404032), .SQ) }
    /// Output Information Sequence (0040,4033), SQ, VM 1
    public static var outputInformationSequence: Self { .init(AttributeTag(rawValue: 0x00404033), .SQ) }
    /// Scheduled Human Performers Sequence (0040,4034), SQ, VM 1
    public static var scheduledHumanPerformersSequence: Self { .init(AttributeTag(rawValue: 0x00404034), .SQ) }
    /// Actual Human Performers Sequence (0040,4035), SQ, VM 1
    public static var actualHumanPerformersSequence: Self { .init(AttributeTag(rawValue: 0x00404035), .SQ) }
    /// Output Destination Sequence (0040,4070), SQ, VM 1
    public static var outputDestinationSequence: Self { .init(AttributeTag(rawValue: 0x00404070), .SQ) }
    /// DICOM Storage Sequence (0040,4071), SQ, VM 1
    public static var dicomStorageSequence: Self { .init(AttributeTag(rawValue: 0x00404071), .SQ) }
    /// STOW-RS Storage Sequence (0040,4072), SQ, VM 1
    public static var stowRSStorageSequence: Self { .init(AttributeTag(rawValue: 0x00404072), .SQ) }
    /// XDS Storage Sequence (0040,4074), SQ, VM 1
    public static var xdsStorageSequence: Self { .init(AttributeTag(rawValue: 0x00404074), .SQ) }
    /// Parametric Map Frame Type Sequence (0040,9092), SQ, VM 1
    public static var parametricMapFrameTypeSequence: Self { .init(AttributeTag(rawValue: 0x00409092), .SQ) }
    /// Referenced Image Real World Value Mapping Sequence (0040,9094), SQ, VM 1
    public static var referencedImageRealWorldValueMappingSequence: Self { .init(AttributeTag(rawValue: 0x00409094), .SQ) }
    /// Real World Value Mapping Sequence (0040,9096), SQ, VM 1
    public static var realWorldValueMappingSequence: Self { .init(AttributeTag(rawValue: 0x00409096), .SQ) }
    /// Pixel Value Mapping Code Sequence (0040,9098), SQ, VM 1
    public static var pixelValueMappingCodeSequence: Self { .init(AttributeTag(rawValue: 0x00409098), .SQ) }
    /// Quantity Definition Sequence (0040,9220), SQ, VM 1
    public static var quantityDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x00409220), .SQ) }
    /// Findings Sequence (Trial) (0040,A020), SQ, VM 1, retired
    public static var findingsSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A020), .SQ) }
    /// Findings Source Category Code Sequence (Trial) (0040,A026), SQ, VM 1, retired
    public static var findingsSourceCategoryCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A026), .SQ) }
    /// Documenting Organization Identifier Code Sequence (Trial) (0040,A028), SQ, VM 1, retired
    public static var documentingOrganizationIdentifierCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A028), .SQ) }
    /// Concept Name Code Sequence (0040,A043), SQ, VM 1
    public static var conceptNameCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040A043), .SQ) }
    /// Document Identifier Code Sequence (Trial) (0040,A066), SQ, VM 1, retired
    public static var documentIdentifierCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A066), .SQ) }
    /// Document Author Identifier Code Sequence (Trial) (0040,A068), SQ, VM 1, retired
    public static var documentAuthorIdentifierCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A068), .SQ) }
    /// Identifier Code Sequence (Trial) (0040,A070), SQ, VM 1, retired
    public static var identifierCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A070), .SQ) }
    /// Verifying Observer Sequence (0040,A073), SQ, VM 1
    public static var verifyingObserverSequence: Self { .init(AttributeTag(rawValue: 0x0040A073), .SQ) }
    /// Documenting Observer Identifier Code Sequence (Trial) (0040,A076), SQ, VM 1, retired
    public static var documentingObserverIdentifierCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A076), .SQ) }
    /// Author Observer Sequence (0040,A078), SQ, VM 1
    public static var authorObserverSequence: Self { .init(AttributeTag(rawValue: 0x0040A078), .SQ) }
    /// Participant Sequence (0040,A07A), SQ, VM 1
    public static var participantSequence: Self { .init(AttributeTag(rawValue: 0x0040A07A), .SQ) }
    /// Custodial Organization Sequence (0040,A07C), SQ, VM 1
    public static var custodialOrganizationSequence: Self { .init(AttributeTag(rawValue: 0x0040A07C), .SQ) }
    /// Procedure Identifier Code Sequence (Trial) (0040,A085), SQ, VM 1, retired
    public static var procedureIdentifierCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A085), .SQ) }
    /// Verifying Observer Identification Code Sequence (0040,A088), SQ, VM 1
    public static var verifyingObserverIdentificationCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040A088), .SQ) }
    /// Equivalent CDA Document Sequence (0040,A090), SQ, VM 1, retired
    public static var equivalentCDADocumentSequence: Self { .init(AttributeTag(rawValue: 0x0040A090), .SQ) }
    /// Observation Category Code Sequence (Trial) (0040,A167), SQ, VM 1, retired
    public static var observationCategoryCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A167), .SQ) }
    /// Concept Code Sequence (0040,A168), SQ, VM 1
    public static var conceptCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040A168), .SQ) }
    /// Purpose of Reference Code Sequence (0040,A170), SQ, VM 1
    public static var purposeOfReferenceCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040A170), .SQ) }
    /// Modifier Code Sequence (0040,A195), SQ, VM 1
    public static var modifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040A195), .SQ) }
    /// Algorithm Code Sequence (Trial) (0040,A296), SQ, VM 1, retired
    public static var algorithmCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A296), .SQ) }
    /// Measured Value Sequence (0040,A300), SQ, VM 1
    public static var measuredValueSequence: Self { .init(AttributeTag(rawValue: 0x0040A300), .SQ) }
    /// Numeric Value Qualifier Code Sequence (0040,A301), SQ, VM 1
    public static var numericValueQualifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040A301), .SQ) }
    /// Referenced Accession Sequence (Trial) (0040,A313), SQ, VM 1, retired
    public static var referencedAccessionSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A313), .SQ) }
    /// Procedure Context Sequence (Trial) (0040,A340), SQ, VM 1, retired
    public static var procedureContextSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A340), .SQ) }
    /// Verbal Source Identifier Code Sequence (Trial) (0040,A358), SQ, VM 1, retired
    public static var verbalSourceIdentifierCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A358), .SQ) }
    /// Predecessor Documents Sequence (0040,A360), SQ, VM 1
    public static var predecessorDocumentsSequence: Self { .init(AttributeTag(rawValue: 0x0040A360), .SQ) }
    /// Referenced Request Sequence (0040,A370), SQ, VM 1
    public static var referencedRequestSequence: Self { .init(AttributeTag(rawValue: 0x0040A370), .SQ) }
    /// Performed Procedure Code Sequence (0040,A372), SQ, VM 1
    public static var performedProcedureCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040A372), .SQ) }
    /// Current Requested Procedure Evidence Sequence (0040,A375), SQ, VM 1
    public static var currentRequestedProcedureEvidenceSequence: Self { .init(AttributeTag(rawValue: 0x0040A375), .SQ) }
    /// Report Detail Sequence (Trial) (0040,A380), SQ, VM 1, retired
    public static var reportDetailSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A380), .SQ) }
    /// Pertinent Other Evidence Sequence (0040,A385), SQ, VM 1
    public static var pertinentOtherEvidenceSequence: Self { .init(AttributeTag(rawValue: 0x0040A385), .SQ) }
    /// HL7 Structured Document Reference Sequence (0040,A390), SQ, VM 1
    public static var hl7StructuredDocumentReferenceSequence: Self { .init(AttributeTag(rawValue: 0x0040A390), .SQ) }
    /// Observation Subject Type Code Sequence (Trial) (0040,A404), SQ, VM 1, retired
    public static var observationSubjectTypeCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A404), .SQ) }
    /// Content Template Sequence (0040,A504), SQ, VM 1
    public static var contentTemplateSequence: Self { .init(AttributeTag(rawValue: 0x0040A504), .SQ) }
    /// Identical Documents Sequence (0040,A525), SQ, VM 1
    public static var identicalDocumentsSequence: Self { .init(AttributeTag(rawValue: 0x0040A525), .SQ) }
    /// Content Sequence (0040,A730), SQ, VM 1
    public static var contentSequence: Self { .init(AttributeTag(rawValue: 0x0040A730), .SQ) }
    /// Relationship Sequence (Trial) (0040,A731), SQ, VM 1, retired
    public static var relationshipSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A731), .SQ) }
    /// Relationship Type Code Sequence (Trial) (0040,A732), SQ, VM 1, retired
    public static var relationshipTypeCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A732), .SQ) }
    /// Language Code Sequence (Trial) (0040,A744), SQ, VM 1, retired
    public static var languageCodeSequenceTrial: Self { .init(AttributeTag(rawValue: 0x0040A744), .SQ) }
    /// Tabulated Values Sequence (0040,A801), SQ, VM 1
    public static var tabulatedValuesSequence: Self { .init(AttributeTag(rawValue: 0x0040A801), .SQ) }
    /// Table Row Definition Sequence (0040,A806), SQ, VM 1
    public static var tableRowDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x0040A806), .SQ) }
    /// Table Column Definition Sequence (0040,A807), SQ, VM 1
    public static var tableColumnDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x0040A807), .SQ) }
    /// Cell Values Sequence (0040,A808), SQ, VM 1
    public static var cellValuesSequence: Self { .init(AttributeTag(rawValue: 0x0040A808), .SQ) }
    /// Waveform Annotation Sequence (0040,B020), SQ, VM 1
    public static var waveformAnnotationSequence: Self { .init(AttributeTag(rawValue: 0x0040B020), .SQ) }
    /// Structured Waveform Annotation Sequence (0040,B030), SQ, VM 1
    public static var structuredWaveformAnnotationSequence: Self { .init(AttributeTag(rawValue: 0x0040B030), .SQ) }
    /// Waveform Annotation Display Selection Sequence (0040,B031), SQ, VM 1
    public static var waveformAnnotationDisplaySelectionSequence: Self { .init(AttributeTag(rawValue: 0x0040B031), .SQ) }
    /// Waveform Textual Annotation Sequence (0040,B033), SQ, VM 1
    public static var waveformTextualAnnotationSequence: Self { .init(AttributeTag(rawValue: 0x0040B033), .SQ) }
    /// Displayed Waveform Segment Sequence (0040,B035), SQ, VM 1
    public static var displayedWaveformSegmentSequence: Self { .init(AttributeTag(rawValue: 0x0040B035), .SQ) }
    /// Montage Activation Sequence (0040,B037), SQ, VM 1
    public static var montageActivationSequence: Self { .init(AttributeTag(rawValue: 0x0040B037), .SQ) }
    /// Waveform Montage Sequence (0040,B039), SQ, VM 1
    public static var waveformMontageSequence: Self { .init(AttributeTag(rawValue: 0x0040B039), .SQ) }
    /// Montage Channel Sequence (0040,B03C), SQ, VM 1
    public static var montageChannelSequence: Self { .init(AttributeTag(rawValue: 0x0040B03C), .SQ) }
    /// Montage Channel Source Code Sequence (0040,B040), SQ, VM 1
    public static var montageChannelSourceCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040B040), .SQ) }
    /// Contributing Channel Sources Sequence (0040,B041), SQ, VM 1
    public static var contributingChannelSourcesSequence: Self { .init(AttributeTag(rawValue: 0x0040B041), .SQ) }
    /// HL7 Document Type Code Sequence (0040,E006), SQ, VM 1
    public static var hl7DocumentTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040E006), .SQ) }
    /// Document Class Code Sequence (0040,E008), SQ, VM 1
    public static var documentClassCodeSequence: Self { .init(AttributeTag(rawValue: 0x0040E008), .SQ) }
    /// DICOM Retrieval Sequence (0040,E021), SQ, VM 1
    public static var dicomRetrievalSequence: Self { .init(AttributeTag(rawValue: 0x0040E021), .SQ) }
    /// DICOM Media Retrieval Sequence (0040,E022), SQ, VM 1
    public static var dicomMediaRetrievalSequence: Self { .init(AttributeTag(rawValue: 0x0040E022), .SQ) }
    /// WADO Retrieval Sequence (0040,E023), SQ, VM 1
    public static var wadoRetrievalSequence: Self { .init(AttributeTag(rawValue: 0x0040E023), .SQ) }
    /// XDS Retrieval Sequence (0040,E024), SQ, VM 1
    public static var xdsRetrievalSequence: Self { .init(AttributeTag(rawValue: 0x0040E024), .SQ) }
    /// WADO-RS Retrieval Sequence (0040,E025), SQ, VM 1
    public static var wadoRSRetrievalSequence: Self { .init(AttributeTag(rawValue: 0x0040E025), .SQ) }
    /// Source Instance Sequence (0042,0013), SQ, VM 1
    public static var sourceInstanceSequence: Self { .init(AttributeTag(rawValue: 0x00420013), .SQ) }
    /// Product Type Code Sequence (0044,0007), SQ, VM 1
    public static var productTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00440007), .SQ) }
    /// Product Parameter Sequence (0044,0013), SQ, VM 1
    public static var productParameterSequence: Self { .init(AttributeTag(rawValue: 0x00440013), .SQ) }
    /// Substance Administration Parameter Sequence (0044,0019), SQ, VM 1
    public static var substanceAdministrationParameterSequence: Self { .init(AttributeTag(rawValue: 0x00440019), .SQ) }
    /// Approval Sequence (0044,0100), SQ, VM 1
    public static var approvalSequence: Self { .init(AttributeTag(rawValue: 0x00440100), .SQ) }
    /// Assertion Code Sequence (0044,0101), SQ, VM 1
    public static var assertionCodeSequence: Self { .init(AttributeTag(rawValue: 0x00440101), .SQ) }
    /// Asserter Identification Sequence (0044,0103), SQ, VM 1
    public static var asserterIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00440103), .SQ) }
    /// Related Assertion Sequence (0044,0107), SQ, VM 1
    public static var relatedAssertionSequence: Self { .init(AttributeTag(rawValue: 0x00440107), .SQ) }
    /// Approval Subject Sequence (0044,0109), SQ, VM 1
    public static var approvalSubjectSequence: Self { .init(AttributeTag(rawValue: 0x00440109), .SQ) }
    /// Organizational Role Code Sequence (0044,010A), SQ, VM 1
    public static var organizationalRoleCodeSequence: Self { .init(AttributeTag(rawValue: 0x0044010A), .SQ) }
    /// RT Assertions Sequence (0044,0110), SQ, VM 1
    public static var rtAssertionsSequence: Self { .init(AttributeTag(rawValue: 0x00440110), .SQ) }
    /// Right Lens Sequence (0046,0014), SQ, VM 1
    public static var rightLensSequence: Self { .init(AttributeTag(rawValue: 0x00460014), .SQ) }
    /// Left Lens Sequence (0046,0015), SQ, VM 1
    public static var leftLensSequence: Self { .init(AttributeTag(rawValue: 0x00460015), .SQ) }
    /// Unspecified Laterality Lens Sequence (0046,0016), SQ, VM 1
    public static var unspecifiedLateralityLensSequence: Self { .init(AttributeTag(rawValue: 0x00460016), .SQ) }
    /// Cylinder Sequence (0046,0018), SQ, VM 1
    public static var cylinderSequence: Self { .init(AttributeTag(rawValue: 0x00460018), .SQ) }
    /// Prism Sequence (0046,0028), SQ, VM 1
    public static var prismSequence: Self { .init(AttributeTag(rawValue: 0x00460028), .SQ) }
    /// Corneal Size Sequence (0046,0047), SQ, VM 1
    public static var cornealSizeSequence: Self { .init(AttributeTag(rawValue: 0x00460047), .SQ) }
    /// Autorefraction Right Eye Sequence (0046,0050), SQ, VM 1
    public static var autorefractionRightEyeSequence: Self { .init(AttributeTag(rawValue: 0x00460050), .SQ) }
    /// Autorefraction Left Eye Sequence (0046,0052), SQ, VM 1
    public static var autorefractionLeftEyeSequence: Self { .init(AttributeTag(rawValue: 0x00460052), .SQ) }
    /// Keratometry Right Eye Sequence (0046,0070), SQ, VM 1
    public static var keratometryRightEyeSequence: Self { .init(AttributeTag(rawValue: 0x00460070), .SQ) }
    /// Keratometry Left Eye Sequence (0046,0071), SQ, VM 1
    public static var keratometryLeftEyeSequence: Self { .init(AttributeTag(rawValue: 0x00460071), .SQ) }
    /// Steep Keratometric Axis Sequence (0046,0074), SQ, VM 1
    public static var steepKeratometricAxisSequence: Self { .init(AttributeTag(rawValue: 0x00460074), .SQ) }
    /// Flat Keratometric Axis Sequence (0046,0080), SQ, VM 1
    public static var flatKeratometricAxisSequence: Self { .init(AttributeTag(rawValue: 0x00460080), .SQ) }
    /// Subjective Refraction Right Eye Sequence (0046,0097), SQ, VM 1
    public static var subjectiveRefractionRightEyeSequence: Self { .init(AttributeTag(rawValue: 0x00460097), .SQ) }
    /// Subjective Refraction Left Eye Sequence (0046,0098), SQ, VM 1
    public static var subjectiveRefractionLeftEyeSequence: Self { .init(AttributeTag(rawValue: 0x00460098), .SQ) }
    /// Add Near Sequence (0046,0100), SQ, VM 1
    public static var addNearSequence: Self { .init(AttributeTag(rawValue: 0x00460100), .SQ) }
    /// Add Intermediate Sequence (0046,0101), SQ, VM 1
    public static var addIntermediateSequence: Self { .init(AttributeTag(rawValue: 0x00460101), .SQ) }
    /// Add Other Sequence (0046,0102), SQ, VM 1
    public static var addOtherSequence: Self { .init(AttributeTag(rawValue: 0x00460102), .SQ) }
    /// Cornea Measurements Sequence (0046,0110), SQ, VM 1
    public static var corneaMeasurementsSequence: Self { .init(AttributeTag(rawValue: 0x00460110), .SQ) }
    /// Source of Cornea Measurement Data Code Sequence (0046,0111), SQ, VM 1
    public static var sourceOfCorneaMeasurementDataCodeSequence: Self { .init(AttributeTag(rawValue: 0x00460111), .SQ) }
    /// Steep Corneal Axis Sequence (0046,0112), SQ, VM 1
    public static var steepCornealAxisSequence: Self { .init(AttributeTag(rawValue: 0x00460112), .SQ) }
    /// Flat Corneal Axis Sequence (0046,0113), SQ, VM 1
    public static var flatCornealAxisSequence: Self { .init(AttributeTag(rawValue: 0x00460113), .SQ) }
    /// Cornea Measurement Method Code Sequence (0046,0116), SQ, VM 1
    public static var corneaMeasurementMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x00460116), .SQ) }
    /// Visual Acuity Type Code Sequence (0046,0121), SQ, VM 1
    public static var visualAcuityTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00460121), .SQ) }
    /// Visual Acuity Right Eye Sequence (0046,0122), SQ, VM 1
    public static var visualAcuityRightEyeSequence: Self { .init(AttributeTag(rawValue: 0x00460122), .SQ) }
    /// Visual Acuity Left Eye Sequence (0046,0123), SQ, VM 1
    public static var visualAcuityLeftEyeSequence: Self { .init(AttributeTag(rawValue: 0x00460123), .SQ) }
    /// Visual Acuity Both Eyes Open Sequence (0046,0124), SQ, VM 1
    public static var visualAcuityBothEyesOpenSequence: Self { .init(AttributeTag(rawValue: 0x00460124), .SQ) }
    /// Referenced Refractive Measurements Sequence (0046,0145), SQ, VM 1
    public static var referencedRefractiveMeasurementsSequence: Self { .init(AttributeTag(rawValue: 0x00460145), .SQ) }
    /// Corneal Topography Map Type Code Sequence (0046,0207), SQ, VM 1
    public static var cornealTopographyMapTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00460207), .SQ) }
    /// Corneal Topography Mapping Normals Sequence (0046,0210), SQ, VM 1
    public static var cornealTopographyMappingNormalsSequence: Self { .init(AttributeTag(rawValue: 0x00460210), .SQ) }
    /// Maximum Corneal Curvature Sequence (0046,0211), SQ, VM 1
    public static var maximumCornealCurvatureSequence: Self { .init(AttributeTag(rawValue: 0x00460211), .SQ) }
    /// Minimum Keratometric Sequence (0046,0215), SQ, VM 1
    public static var minimumKeratometricSequence: Self { .init(AttributeTag(rawValue: 0x00460215), .SQ) }
    /// Simulated Keratometric Cylinder Sequence (0046,0218), SQ, VM 1
    public static var simulatedKeratometricCylinderSequence: Self { .init(AttributeTag(rawValue: 0x00460218), .SQ) }
    /// Source Image Corneal Processed Data Sequence (0046,0244), SQ, VM 1
    public static var sourceImageCornealProcessedDataSequence: Self { .init(AttributeTag(rawValue: 0x00460244), .SQ) }
    /// Total Pixel Matrix Origin Sequence (0048,0008), SQ, VM 1
    public static var totalPixelMatrixOriginSequence: Self { .init(AttributeTag(rawValue: 0x00480008), .SQ) }
    /// Illuminator Type Code Sequence (0048,0100), SQ, VM 1
    public static var illuminatorTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00480100), .SQ) }
    /// Optical Path Sequence (0048,0105), SQ, VM 1
    public static var opticalPathSequence: Self { .init(AttributeTag(rawValue: 0x00480105), .SQ) }
    /// Illumination Color Code Sequence (0048,0108), SQ, VM 1
    public static var illuminationColorCodeSequence: Self { .init(AttributeTag(rawValue: 0x00480108), .SQ) }
    /// Specimen Reference Sequence (0048,0110), SQ, VM 1
    public static var specimenReferenceSequence: Self { .init(AttributeTag(rawValue: 0x00480110), .SQ) }
    /// Confocal Microscopy Image Frame Type Sequence (0048,0116), SQ, VM 1
    public static var confocalMicroscopyImageFrameTypeSequence: Self { .init(AttributeTag(rawValue: 0x00480116), .SQ) }
    /// Palette Color Lookup Table Sequence (0048,0120), SQ, VM 1
    public static var paletteColorLookupTableSequence: Self { .init(AttributeTag(rawValue: 0x00480120), .SQ) }
    /// Referenced Image Navigation Sequence (0048,0200), SQ, VM 1, retired
    public static var referencedImageNavigationSequence: Self { .init(AttributeTag(rawValue: 0x00480200), .SQ) }
    /// Optical Path Identification Sequence (0048,0207), SQ, VM 1
    public static var opticalPathIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00480207), .SQ) }
    /// Plane Position (Slide) Sequence (0048,021A), SQ, VM 1
    public static var planePositionSlideSequence: Self { .init(AttributeTag(rawValue: 0x0048021A), .SQ) }
    /// Device Sequence (0050,0010), SQ, VM 1
    public static var deviceSequence: Self { .init(AttributeTag(rawValue: 0x00500010), .SQ) }
    /// Container Component Type Code Sequence (0050,0012), SQ, VM 1
    public static var containerComponentTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00500012), .SQ) }
    /// Mode of Percutaneous Access Sequence (0052,0016), SQ, VM 1
    public static var modeOfPercutaneousAccessSequence: Self { .init(AttributeTag(rawValue: 0x00520016), .SQ) }
    /// Intravascular OCT Frame Type Sequence (0052,0025), SQ, VM 1
    public static var intravascularOCTFrameTypeSequence: Self { .init(AttributeTag(rawValue: 0x00520025), .SQ) }
    /// Intravascular Frame Content Sequence (0052,0027), SQ, VM 1
    public static var intravascularFrameContentSequence: Self { .init(AttributeTag(rawValue: 0x00520027), .SQ) }
    /// Intravascular OCT Frame Content Sequence (0052,0029), SQ, VM 1
    public static var intravascularOCTFrameContentSequence: Self { .init(AttributeTag(rawValue: 0x00520029), .SQ) }
    /// Energy Window Information Sequence (0054,0012), SQ, VM 1
    public static var energyWindowInformationSequence: Self { .init(AttributeTag(rawValue: 0x00540012), .SQ) }
    /// Energy Window Range Sequence (0054,0013), SQ, VM 1
    public static var energyWindowRangeSequence: Self { .init(AttributeTag(rawValue: 0x00540013), .SQ) }
    /// Radiopharmaceutical Information Sequence (0054,0016), SQ, VM 1
    public static var radiopharmaceuticalInformationSequence: Self { .init(AttributeTag(rawValue: 0x00540016), .SQ) }
    /// Detector Information Sequence (0054,0022), SQ, VM 1
    public static var detectorInformationSequence: Self { .init(AttributeTag(rawValue: 0x00540022), .SQ) }
    /// Phase Information Sequence (0054,0032), SQ, VM 1
    public static var phaseInformationSequence: Self { .init(AttributeTag(rawValue: 0x00540032), .SQ) }
    /// Rotation Information Sequence (0054,0052), SQ, VM 1
    public static var rotationInformationSequence: Self { .init(AttributeTag(rawValue: 0x00540052), .SQ) }
    /// Gated Information Sequence (0054,0062), SQ, VM 1
    public static var gatedInformationSequence: Self { .init(AttributeTag(rawValue: 0x00540062), .SQ) }
    /// Data Information Sequence (0054,0063), SQ, VM 1
    public static var dataInformationSequence: Self { .init(AttributeTag(rawValue: 0x00540063), .SQ) }
    /// Time Slot Information Sequence (0054,0072), SQ, VM 1
    public static var timeSlotInformationSequence: Self { .init(AttributeTag(rawValue: 0x00540072), .SQ) }
    /// View Code Sequence (0054,0220), SQ, VM 1
    public static var viewCodeSequence: Self { .init(AttributeTag(rawValue: 0x00540220), .SQ) }
    /// View Modifier Code Sequence (0054,0222), SQ, VM 1
    public static var viewModifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x00540222), .SQ) }
    /// Radionuclide Code Sequence (0054,0300), SQ, VM 1
    public static var radionuclideCodeSequence: Self { .init(AttributeTag(rawValue: 0x00540300), .SQ) }
    /// Administration Route Code Sequence (0054,0302), SQ, VM 1
    public static var administrationRouteCodeSequence: Self { .init(AttributeTag(rawValue: 0x00540302), .SQ) }
    /// Radiopharmaceutical Code Sequence (0054,0304), SQ, VM 1
    public static var radiopharmaceuticalCodeSequence: Self { .init(AttributeTag(rawValue: 0x00540304), .SQ) }
    /// Calibration Data Sequence (0054,0306), SQ, VM 1
    public static var calibrationDataSequence: Self { .init(AttributeTag(rawValue: 0x00540306), .SQ) }
    /// Patient Orientation Code Sequence (0054,0410), SQ, VM 1
    public static var patientOrientationCodeSequence: Self { .init(AttributeTag(rawValue: 0x00540410), .SQ) }
    /// Patient Orientation Modifier Code Sequence (0054,0412), SQ, VM 1
    public static var patientOrientationModifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x00540412), .SQ) }
    /// Patient Gantry Relationship Code Sequence (0054,0414), SQ, VM 1
    public static var patientGantryRelationshipCodeSequence: Self { .init(AttributeTag(rawValue: 0x00540414), .SQ) }
    /// Histogram Sequence (0060,3000), SQ, VM 1
    public static var histogramSequence: Self { .init(AttributeTag(rawValue: 0x00603000), .SQ) }
    /// Segment Sequence (0062,0002), SQ, VM 1
    public static var segmentSequence: Self { .init(AttributeTag(rawValue: 0x00620002), .SQ) }
    /// Segmented Property Category Code Sequence (0062,0003), SQ, VM 1
    public static var segmentedPropertyCategoryCodeSequence: Self { .init(AttributeTag(rawValue: 0x00620003), .SQ) }
    /// Segmentation Algorithm Identification Sequence (0062,0007), SQ, VM 1
    public static var segmentationAlgorithmIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00620007), .SQ) }
    /// Segment Identification Sequence (0062,000A), SQ, VM 1
    public static var segmentIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x0062000A), .SQ) }
    /// Segmented Property Type Code Sequence (0062,000F), SQ, VM 1
    public static var segmentedPropertyTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x0062000F), .SQ) }
    /// Segmented Property Type Modifier Code Sequence (0062,0011), SQ, VM 1
    public static var segmentedPropertyTypeModifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x00620011), .SQ) }
    /// Used Segments Sequence (0062,0012), SQ, VM 1
    public static var usedSegmentsSequence: Self { .init(AttributeTag(rawValue: 0x00620012), .SQ) }
    /// Deformable Registration Sequence (0064,0002), SQ, VM 1
    public static var deformableRegistrationSequence: Self { .init(AttributeTag(rawValue: 0x00640002), .SQ) }
    /// Deformable Registration Grid Sequence (0064,0005), SQ, VM 1
    public static var deformableRegistrationGridSequence: Self { .init(AttributeTag(rawValue: 0x00640005), .SQ) }
    /// Pre Deformation Matrix Registration Sequence (0064,000F), SQ, VM 1
    public static var preDeformationMatrixRegistrationSequence: Self { .init(AttributeTag(rawValue: 0x0064000F), .SQ) }
    /// Post Deformation Matrix Registration Sequence (0064,0010), SQ, VM 1
    public static var postDeformationMatrixRegistrationSequence: Self { .init(AttributeTag(rawValue: 0x00640010), .SQ) }
    /// Surface Sequence (0066,0002), SQ, VM 1
    public static var surfaceSequence: Self { .init(AttributeTag(rawValue: 0x00660002), .SQ) }
    /// Surface Points Sequence (0066,0011), SQ, VM 1
    public static var surfacePointsSequence: Self { .init(AttributeTag(rawValue: 0x00660011), .SQ) }
    /// Surface Points Normals Sequence (0066,0012), SQ, VM 1
    public static var surfacePointsNormalsSequence: Self { .init(AttributeTag(rawValue: 0x00660012), .SQ) }
    /// Surface Mesh Primitives Sequence (0066,0013), SQ, VM 1
    public static var surfaceMeshPrimitivesSequence: Self { .init(AttributeTag(rawValue: 0x00660013), .SQ) }
    /// Triangle Strip Sequence (0066,0026), SQ, VM 1
    public static var triangleStripSequence: Self { .init(AttributeTag(rawValue: 0x00660026), .SQ) }
    /// Triangle Fan Sequence (0066,0027), SQ, VM 1
    public static var triangleFanSequence: Self { .init(AttributeTag(rawValue: 0x00660027), .SQ) }
    /// Line Sequence (0066,0028), SQ, VM 1
    public static var lineSequence: Self { .init(AttributeTag(rawValue: 0x00660028), .SQ) }
    /// Referenced Surface Sequence (0066,002B), SQ, VM 1
    public static var referencedSurfaceSequence: Self { .init(AttributeTag(rawValue: 0x0066002B), .SQ) }
    /// Segment Surface Generation Algorithm Identification Sequence (0066,002D), SQ, VM 1
    public static var segmentSurfaceGenerationAlgorithmIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x0066002D), .SQ) }
    /// Segment Surface Source Instance Sequence (0066,002E), SQ, VM 1
    public static var segmentSurfaceSourceInstanceSequence: Self { .init(AttributeTag(rawValue: 0x0066002E), .SQ) }
    /// Algorithm Family Code Sequence (0066,002F), SQ, VM 1
    public static var algorithmFamilyCodeSequence: Self { .init(AttributeTag(rawValue: 0x0066002F), .SQ) }
    /// Algorithm Name Code Sequence (0066,0030), SQ, VM 1
    public static var algorithmNameCodeSequence: Self { .init(AttributeTag(rawValue: 0x00660030), .SQ) }
    /// Facet Sequence (0066,0034), SQ, VM 1
    public static var facetSequence: Self { .init(AttributeTag(rawValue: 0x00660034), .SQ) }
    /// Surface Processing Algorithm Identification Sequence (0066,0035), SQ, VM 1
    public static var surfaceProcessingAlgorithmIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00660035), .SQ) }
    /// Track Set Sequence (0066,0101), SQ, VM 1
    public static var trackSetSequence: Self { .init(AttributeTag(rawValue: 0x00660101), .SQ) }
    /// Track Sequence (0066,0102), SQ, VM 1
    public static var trackSequence: Self { .init(AttributeTag(rawValue: 0x00660102), .SQ) }
    /// Tracking Algorithm Identification Sequence (0066,0104), SQ, VM 1
    public static var trackingAlgorithmIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x00660104), .SQ) }
    /// Track Set Anatomical Type Code Sequence (0066,0108), SQ, VM 1
    public static var trackSetAnatomicalTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00660108), .SQ) }
    /// Measurements Sequence (0066,0121), SQ, VM 1
    public static var measurementsSequence: Self { .init(AttributeTag(rawValue: 0x00660121), .SQ) }
    /// Track Set Statistics Sequence (0066,0124), SQ, VM 1
    public static var trackSetStatisticsSequence: Self { .init(AttributeTag(rawValue: 0x00660124), .SQ) }
    /// Track Statistics Sequence (0066,0130), SQ, VM 1
    public static var trackStatisticsSequence: Self { .init(AttributeTag(rawValue: 0x00660130), .SQ) }
    /// Measurement Values Sequence (0066,0132), SQ, VM 1
    public static var measurementValuesSequence: Self { .init(AttributeTag(rawValue: 0x00660132), .SQ) }
    /// Diffusion Acquisition Code Sequence (0066,0133), SQ, VM 1
    public static var diffusionAcquisitionCodeSequence: Self { .init(AttributeTag(rawValue: 0x00660133), .SQ) }
    /// Diffusion Model Code Sequence (0066,0134), SQ, VM 1
    public static var diffusionModelCodeSequence: Self { .init(AttributeTag(rawValue: 0x00660134), .SQ) }
    /// Replaced Implant Template Sequence (0068,6222), SQ, VM 1
    public static var replacedImplantTemplateSequence: Self { .init(AttributeTag(rawValue: 0x00686222), .SQ) }
    /// Derivation Implant Template Sequence (0068,6224), SQ, VM 1
    public static var derivationImplantTemplateSequence: Self { .init(AttributeTag(rawValue: 0x00686224), .SQ) }
    /// Original Implant Template Sequence (0068,6225), SQ, VM 1
    public static var originalImplantTemplateSequence: Self { .init(AttributeTag(rawValue: 0x00686225), .SQ) }
    /// Implant Target Anatomy Sequence (0068,6230), SQ, VM 1
    public static var implantTargetAnatomySequence: Self { .init(AttributeTag(rawValue: 0x00686230), .SQ) }
    /// Information From Manufacturer Sequence (0068,6260), SQ, VM 1
    public static var informationFromManufacturerSequence: Self { .init(AttributeTag(rawValue: 0x00686260), .SQ) }
    /// Notification From Manufacturer Sequence (0068,6265), SQ, VM 1
    public static var notificationFromManufacturerSequence: Self { .init(AttributeTag(rawValue: 0x00686265), .SQ) }
    /// Implant Regulatory Disapproval Code Sequence (0068,62A0), SQ, VM 1
    public static var implantRegulatoryDisapprovalCodeSequence: Self { .init(AttributeTag(rawValue: 0x006862A0), .SQ) }
    /// HPGL Document Sequence (0068,62C0), SQ, VM 1
    public static var hpglDocumentSequence: Self { .init(AttributeTag(rawValue: 0x006862C0), .SQ) }
    /// View Orientation Code Sequence (0068,62E0), SQ, VM 1
    public static var viewOrientationCodeSequence: Self { .init(AttributeTag(rawValue: 0x006862E0), .SQ) }
    /// View Orientation Modifier Code Sequence (0068,62F0), SQ, VM 1
    public static var viewOrientationModifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x006862F0), .SQ) }
    /// HPGL Pen Sequence (0068,6320), SQ, VM 1
    public static var hpglPenSequence: Self { .init(AttributeTag(rawValue: 0x00686320), .SQ) }
    /// Surface Model Description Sequence (0068,6360), SQ, VM 1
    public static var surfaceModelDescriptionSequence: Self { .init(AttributeTag(rawValue: 0x00686360), .SQ) }
    /// Materials Code Sequence (0068,63A0), SQ, VM 1
    public static var materialsCodeSequence: Self { .init(AttributeTag(rawValue: 0x006863A0), .SQ) }
    /// Coating Materials Code Sequence (0068,63A4), SQ, VM 1
    public static var coatingMaterialsCodeSequence: Self { .init(AttributeTag(rawValue: 0x006863A4), .SQ) }
    /// Implant Type Code Sequence (0068,63A8), SQ, VM 1
    public static var implantTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x006863A8), .SQ) }
    /// Fixation Method Code Sequence (0068,63AC), SQ, VM 1
    public static var fixationMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x006863AC), .SQ) }
    /// Mating Feature Sets Sequence (0068,63B0), SQ, VM 1
    public static var matingFeatureSetsSequence: Self { .init(AttributeTag(rawValue: 0x006863B0), .SQ) }
    /// Mating Feature Sequence (0068,63E0), SQ, VM 1
    public static var matingFeatureSequence: Self { .init(AttributeTag(rawValue: 0x006863E0), .SQ) }
    /// Mating Feature Degree of Freedom Sequence (0068,6400), SQ, VM 1
    public static var matingFeatureDegreeOfFreedomSequence: Self { .init(AttributeTag(rawValue: 0x00686400), .SQ) }
    /// 2D Mating Feature Coordinates Sequence (0068,6430), SQ, VM 1
    public static var twoDMatingFeatureCoordinatesSequence: Self { .init(AttributeTag(rawValue: 0x00686430), .SQ) }
    /// 2D Degree of Freedom Sequence (0068,6470), SQ, VM 1
    public static var twoDDegreeOfFreedomSequence: Self { .init(AttributeTag(rawValue: 0x00686470), .SQ) }
    /// Planning Landmark Point Sequence (0068,6500), SQ, VM 1
    public static var planningLandmarkPointSequence: Self { .init(AttributeTag(rawValue: 0x00686500), .SQ) }
    /// Planning Landmark Line Sequence (0068,6510), SQ, VM 1
    public static var planningLandmarkLineSequence: Self { .init(AttributeTag(rawValue: 0x00686510), .SQ) }
    /// Planning Landmark Plane Sequence (0068,6520), SQ, VM 1
    public static var planningLandmarkPlaneSequence: Self { .init(AttributeTag(rawValue: 0x00686520), .SQ) }
    /// Planning Landmark Identification Code Sequence (0068,6545), SQ, VM 1
    public static var planningLandmarkIdentificationCodeSequence: Self { .init(AttributeTag(rawValue: 0x00686545), .SQ) }
    /// 2D Point Coordinates Sequence (0068,6550), SQ, VM 1
    public static var twoDPointCoordinatesSequence: Self { .init(AttributeTag(rawValue: 0x00686550), .SQ) }
    /// 2D Line Coordinates Sequence (0068,65A0), SQ, VM 1
    public static var twoDLineCoordinatesSequence: Self { .init(AttributeTag(rawValue: 0x006865A0), .SQ) }
    /// 2D Plane Coordinates Sequence (0068,65E0), SQ, VM 1
    public static var twoDPlaneCoordinatesSequence: Self { .init(AttributeTag(rawValue: 0x006865E0), .SQ) }
    /// Model Usage Code Sequence (0068,7003), SQ, VM 1
    public static var modelUsageCodeSequence: Self { .init(AttributeTag(rawValue: 0x00687003), .SQ) }
    /// Annotation Group Sequence (006A,0002), SQ, VM 1
    public static var annotationGroupSequence: Self { .init(AttributeTag(rawValue: 0x006A0002), .SQ) }
    /// Annotation Group Algorithm Identification Sequence (006A,0008), SQ, VM 1
    public static var annotationGroupAlgorithmIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x006A0008), .SQ) }
    /// Annotation Property Category Code Sequence (006A,0009), SQ, VM 1
    public static var annotationPropertyCategoryCodeSequence: Self { .init(AttributeTag(rawValue: 0x006A0009), .SQ) }
    /// Annotation Property Type Code Sequence (006A,000A), SQ, VM 1
    public static var annotationPropertyTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x006A000A), .SQ) }
    /// Annotation Property Type Modifier Code Sequence (006A,000B), SQ, VM 1
    public static var annotationPropertyTypeModifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x006A000B), .SQ) }
    /// Graphic Annotation Sequence (0070,0001), SQ, VM 1
    public static var graphicAnnotationSequence: Self { .init(AttributeTag(rawValue: 0x00700001), .SQ) }
    /// Text Object Sequence (0070,0008), SQ, VM 1
    public static var textObjectSequence: Self { .init(AttributeTag(rawValue: 0x00700008), .SQ) }
    /// Graphic Object Sequence (0070,0009), SQ, VM 1
    public static var graphicObjectSequence: Self { .init(AttributeTag(rawValue: 0x00700009), .SQ) }
    /// Displayed Area Selection Sequence (0070,005A), SQ, VM 1
    public static var displayedAreaSelectionSequence: Self { .init(AttributeTag(rawValue: 0x0070005A), .SQ) }
    /// Graphic Layer Sequence (0070,0060), SQ, VM 1
    public static var graphicLayerSequence: Self { .init(AttributeTag(rawValue: 0x00700060), .SQ) }
    /// Content Creator's Identification Code Sequence (0070,0086), SQ, VM 1
    public static var contentCreatorIdentificationCodeSequence: Self { .init(AttributeTag(rawValue: 0x00700086), .SQ) }
    /// Alternate Content Description Sequence (0070,0087), SQ, VM 1
    public static var alternateContentDescriptionSequence: Self { .init(AttributeTag(rawValue: 0x00700087), .SQ) }
    /// Compound Graphic Sequence (0070,0209), SQ, VM 1
    public static var compoundGraphicSequence: Self { .init(AttributeTag(rawValue: 0x00700209), .SQ) }
    /// Text Style Sequence (0070,0231), SQ, VM 1
    public static var textStyleSequence: Self { .init(AttributeTag(rawValue: 0x00700231), .SQ) }
    /// Line Style Sequence (0070,0232), SQ, VM 1
    public static var lineStyleSequence: Self { .init(AttributeTag(rawValue: 0x00700232), .SQ) }
    /// Fill Style Sequence (0070,0233), SQ, VM 1
    public static var fillStyleSequence: Self { .init(AttributeTag(rawValue: 0x00700233), .SQ) }
    /// Graphic Group Sequence (0070,0234), SQ, VM 1
    public static var graphicGroupSequence: Self { .init(AttributeTag(rawValue: 0x00700234), .SQ) }
    /// Major Ticks Sequence (0070,0287), SQ, VM 1
    public static var majorTicksSequence: Self { .init(AttributeTag(rawValue: 0x00700287), .SQ) }
    /// Registration Sequence (0070,0308), SQ, VM 1
    public static var registrationSequence: Self { .init(AttributeTag(rawValue: 0x00700308), .SQ) }
    /// Matrix Registration Sequence (0070,0309), SQ, VM 1
    public static var matrixRegistrationSequence: Self { .init(AttributeTag(rawValue: 0x00700309), .SQ) }
    /// Matrix Sequence (0070,030A), SQ, VM 1
    public static var matrixSequence: Self { .init(AttributeTag(rawValue: 0x0070030A), .SQ) }
    /// Registration Type Code Sequence (0070,030D), SQ, VM 1
    public static var registrationTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x0070030D), .SQ) }
    /// Fiducial Identifier Code Sequence (0070,0311), SQ, VM 1
    public static var fiducialIdentifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x00700311), .SQ) }
    /// Used Fiducials Sequence (0070,0314), SQ, VM 1
    public static var usedFiducialsSequence: Self { .init(AttributeTag(rawValue: 0x00700314), .SQ) }
    /// Used RT Structure Set ROI Sequence (0070,0315), SQ, VM 1
    public static var usedRTStructureSetROISequence: Self { .init(AttributeTag(rawValue: 0x00700315), .SQ) }
    /// Graphic Coordinates Data Sequence (0070,0318), SQ, VM 1
    public static var graphicCoordinatesDataSequence: Self { .init(AttributeTag(rawValue: 0x00700318), .SQ) }
    /// Fiducial Set Sequence (0070,031C), SQ, VM 1
    public static var fiducialSetSequence: Self { .init(AttributeTag(rawValue: 0x0070031C), .SQ) }
    /// Fiducial Sequence (0070,031E), SQ, VM 1
    public static var fiducialSequence: Self { .init(AttributeTag(rawValue: 0x0070031E), .SQ) }
    /// Fiducials Property Category Code Sequence (0070,031F), SQ, VM 1
    public static var fiducialsPropertyCategoryCodeSequence: Self { .init(AttributeTag(rawValue: 0x0070031F), .SQ) }
    /// Blending Sequence (0070,0402), SQ, VM 1
    public static var blendingSequence: Self { .init(AttributeTag(rawValue: 0x00700402), .SQ) }
    /// Referenced Spatial Registration Sequence (0070,0404), SQ, VM 1
    public static var referencedSpatialRegistrationSequence: Self { .init(AttributeTag(rawValue: 0x00700404), .SQ) }
    /// Rendered Image Reference Sequence (0070,1104), SQ, VM 1
    public static var renderedImageReferenceSequence: Self { .init(AttributeTag(rawValue: 0x00701104), .SQ) }
    /// Volumetric Presentation State Input Sequence (0070,1201), SQ, VM 1
    public static var volumetricPresentationStateInputSequence: Self { .init(AttributeTag(rawValue: 0x00701201), .SQ) }
    /// Volumetric Presentation Input Set Sequence (0070,120A), SQ, VM 1
    public static var volumetricPresentationInputSetSequence: Self { .init(AttributeTag(rawValue: 0x0070120A), .SQ) }
    /// Volume Cropping Sequence (0070,1301), SQ, VM 1
    public static var volumeCroppingSequence: Self { .init(AttributeTag(rawValue: 0x00701301), .SQ) }
    /// Oblique Cropping Plane Sequence (0070,1304), SQ, VM 1
    public static var obliqueCroppingPlaneSequence: Self { .init(AttributeTag(rawValue: 0x00701304), .SQ) }
    /// Presentation State Classification Component Sequence (0070,1801), SQ, VM 1
    public static var presentationStateClassificationComponentSequence: Self { .init(AttributeTag(rawValue: 0x00701801), .SQ) }
    /// Component Input Sequence (0070,1803), SQ, VM 1
    public static var componentInputSequence: Self { .init(AttributeTag(rawValue: 0x00701803), .SQ) }
    /// Presentation State Compositor Component Sequence (0070,1805), SQ, VM 1
    public static var presentationStateCompositorComponentSequence: Self { .init(AttributeTag(rawValue: 0x00701805), .SQ) }
    /// Weighting Transfer Function Sequence (0070,1806), SQ, VM 1
    public static var weightingTransferFunctionSequence: Self { .init(AttributeTag(rawValue: 0x00701806), .SQ) }
    /// Volumetric Annotation Sequence (0070,1901), SQ, VM 1
    public static var volumetricAnnotationSequence: Self { .init(AttributeTag(rawValue: 0x00701901), .SQ) }
    /// Referenced Structured Context Sequence (0070,1903), SQ, VM 1
    public static var referencedStructuredContextSequence: Self { .init(AttributeTag(rawValue: 0x00701903), .SQ) }
    /// Volumetric Presentation Input Annotation Sequence (0070,1905), SQ, VM 1
    public static var volumetricPresentationInputAnnotationSequence: Self { .init(AttributeTag(rawValue: 0x00701905), .SQ) }
    /// Animation Curve Sequence (0070,1A04), SQ, VM 1
    public static var animationCurveSequence: Self { .init(AttributeTag(rawValue: 0x00701A04), .SQ) }
    /// Volume Stream Sequence (0070,1A08), SQ, VM 1
    public static var volumeStreamSequence: Self { .init(AttributeTag(rawValue: 0x00701A08), .SQ) }
    /// Advanced Blending Sequence (0070,1B01), SQ, VM 1
    public static var advancedBlendingSequence: Self { .init(AttributeTag(rawValue: 0x00701B01), .SQ) }
    /// Blending Display Input Sequence (0070,1B03), SQ, VM 1
    public static var blendingDisplayInputSequence: Self { .init(AttributeTag(rawValue: 0x00701B03), .SQ) }
    /// Blending Display Sequence (0070,1B04), SQ, VM 1
    public static var blendingDisplaySequence: Self { .init(AttributeTag(rawValue: 0x00701B04), .SQ) }
    /// Threshold Sequence (0070,1B11), SQ, VM 1
    public static var thresholdSequence: Self { .init(AttributeTag(rawValue: 0x00701B11), .SQ) }
    /// Threshold Value Sequence (0070,1B12), SQ, VM 1
    public static var thresholdValueSequence: Self { .init(AttributeTag(rawValue: 0x00701B12), .SQ) }
    /// Hanging Protocol Definition Sequence (0072,000C), SQ, VM 1
    public static var hangingProtocolDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x0072000C), .SQ) }
    /// Hanging Protocol User Identification Code Sequence (0072,000E), SQ, VM 1
    public static var hangingProtocolUserIdentificationCodeSequence: Self { .init(AttributeTag(rawValue: 0x0072000E), .SQ) }
    /// Source Hanging Protocol Sequence (0072,0012), SQ, VM 1
    public static var sourceHangingProtocolSequence: Self { .init(AttributeTag(rawValue: 0x00720012), .SQ) }
    /// Image Sets Sequence (0072,0020), SQ, VM 1
    public static var imageSetsSequence: Self { .init(AttributeTag(rawValue: 0x00720020), .SQ) }
    /// Image Set Selector Sequence (0072,0022), SQ, VM 1
    public static var imageSetSelectorSequence: Self { .init(AttributeTag(rawValue: 0x00720022), .SQ) }
    /// Time Based Image Sets Sequence (0072,0030), SQ, VM 1
    public static var timeBasedImageSetsSequence: Self { .init(AttributeTag(rawValue: 0x00720030), .SQ) }
    /// Abstract Prior Code Sequence (0072,003E), SQ, VM 1
    public static var abstractPriorCodeSequence: Self { .init(AttributeTag(rawValue: 0x0072003E), .SQ) }
    /// Selector Code Sequence Value (0072,0080), SQ, VM 1
    public static var selectorCodeSequenceValue: Self { .init(AttributeTag(rawValue: 0x00720080), .SQ) }
    /// Nominal Screen Definition Sequence (0072,0102), SQ, VM 1
    public static var nominalScreenDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x00720102), .SQ) }
    /// Display Sets Sequence (0072,0200), SQ, VM 1
    public static var displaySetsSequence: Self { .init(AttributeTag(rawValue: 0x00720200), .SQ) }
    /// Synchronized Scrolling Sequence (0072,0210), SQ, VM 1
    public static var synchronizedScrollingSequence: Self { .init(AttributeTag(rawValue: 0x00720210), .SQ) }
    /// Navigation Indicator Sequence (0072,0214), SQ, VM 1
    public static var navigationIndicatorSequence: Self { .init(AttributeTag(rawValue: 0x00720214), .SQ) }
    /// Image Boxes Sequence (0072,0300), SQ, VM 1
    public static var imageBoxesSequence: Self { .init(AttributeTag(rawValue: 0x00720300), .SQ) }
    /// Filter Operations Sequence (0072,0400), SQ, VM 1
    public static var filterOperationsSequence: Self { .init(AttributeTag(rawValue: 0x00720400), .SQ) }
    /// Structured Display Image Box Sequence (0072,0422), SQ, VM 1
    public static var structuredDisplayImageBoxSequence: Self { .init(AttributeTag(rawValue: 0x00720422), .SQ) }
    /// Structured Display Text Box Sequence (0072,0424), SQ, VM 1
    public static var structuredDisplayTextBoxSequence: Self { .init(AttributeTag(rawValue: 0x00720424), .SQ) }
    /// Referenced First Frame Sequence (0072,0427), SQ, VM 1
    public static var referencedFirstFrameSequence: Self { .init(AttributeTag(rawValue: 0x00720427), .SQ) }
    /// Image Box Synchronization Sequence (0072,0430), SQ, VM 1
    public static var imageBoxSynchronizationSequence: Self { .init(AttributeTag(rawValue: 0x00720430), .SQ) }
    /// Sorting Operations Sequence (0072,0600), SQ, VM 1
    public static var sortingOperationsSequence: Self { .init(AttributeTag(rawValue: 0x00720600), .SQ) }
    /// Pseudo-Color Palette Instance Reference Sequence (0072,0705), SQ, VM 1
    public static var pseudoColorPaletteInstanceReferenceSequence: Self { .init(AttributeTag(rawValue: 0x00720705), .SQ) }
    /// Procedure Step Progress Information Sequence (0074,1002), SQ, VM 1
    public static var procedureStepProgressInformationSequence: Self { .init(AttributeTag(rawValue: 0x00741002), .SQ) }
    /// Procedure Step Progress Parameters Sequence (0074,1007), SQ, VM 1
    public static var procedureStepProgressParametersSequence: Self { .init(AttributeTag(rawValue: 0x00741007), .SQ) }
    /// Procedure Step Communications URI Sequence (0074,1008), SQ, VM 1
    public static var procedureStepCommunicationsURISequence: Self { .init(AttributeTag(rawValue: 0x00741008), .SQ) }
    /// Procedure Step Discontinuation Reason Code Sequence (0074,100E), SQ, VM 1
    public static var procedureStepDiscontinuationReasonCodeSequence: Self { .init(AttributeTag(rawValue: 0x0074100E), .SQ) }
    /// Beam Task Sequence (0074,1020), SQ, VM 1
    public static var beamTaskSequence: Self { .init(AttributeTag(rawValue: 0x00741020), .SQ) }
    /// Delivery Verification Image Sequence (0074,1030), SQ, VM 1
    public static var deliveryVerificationImageSequence: Self { .init(AttributeTag(rawValue: 0x00741030), .SQ) }
    /// Related Reference RT Image Sequence (0074,1040), SQ, VM 1
    public static var relatedReferenceRTImageSequence: Self { .init(AttributeTag(rawValue: 0x00741040), .SQ) }
    /// General Machine Verification Sequence (0074,1042), SQ, VM 1
    public static var generalMachineVerificationSequence: Self { .init(AttributeTag(rawValue: 0x00741042), .SQ) }
    /// Conventional Machine Verification Sequence (0074,1044), SQ, VM 1
    public static var conventionalMachineVerificationSequence: Self { .init(AttributeTag(rawValue: 0x00741044), .SQ) }
    /// Ion Machine Verification Sequence (0074,1046), SQ, VM 1
    public static var ionMachineVerificationSequence: Self { .init(AttributeTag(rawValue: 0x00741046), .SQ) }
    /// Failed Attributes Sequence (0074,1048), SQ, VM 1
    public static var failedAttributesSequence: Self { .init(AttributeTag(rawValue: 0x00741048), .SQ) }
    /// Overridden Attributes Sequence (0074,104A), SQ, VM 1
    public static var overriddenAttributesSequence: Self { .init(AttributeTag(rawValue: 0x0074104A), .SQ) }
    /// Conventional Control Point Verification Sequence (0074,104C), SQ, VM 1
    public static var conventionalControlPointVerificationSequence: Self { .init(AttributeTag(rawValue: 0x0074104C), .SQ) }
    /// Ion Control Point Verification Sequence (0074,104E), SQ, VM 1
    public static var ionControlPointVerificationSequence: Self { .init(AttributeTag(rawValue: 0x0074104E), .SQ) }
    /// Attribute Occurrence Sequence (0074,1050), SQ, VM 1
    public static var attributeOccurrenceSequence: Self { .init(AttributeTag(rawValue: 0x00741050), .SQ) }
    /// Scheduled Processing Parameters Sequence (0074,1210), SQ, VM 1
    public static var scheduledProcessingParametersSequence: Self { .init(AttributeTag(rawValue: 0x00741210), .SQ) }
    /// Performed Processing Parameters Sequence (0074,1212), SQ, VM 1
    public static var performedProcessingParametersSequence: Self { .init(AttributeTag(rawValue: 0x00741212), .SQ) }
    /// Unified Procedure Step Performed Procedure Sequence (0074,1216), SQ, VM 1
    public static var unifiedProcedureStepPerformedProcedureSequence: Self { .init(AttributeTag(rawValue: 0x00741216), .SQ) }
    /// Related Procedure Step Sequence (0074,1220), SQ, VM 1, retired
    public static var relatedProcedureStepSequence: Self { .init(AttributeTag(rawValue: 0x00741220), .SQ) }
    /// Replaced Procedure Step Sequence (0074,1224), SQ, VM 1
    public static var replacedProcedureStepSequence: Self { .init(AttributeTag(rawValue: 0x00741224), .SQ) }
    /// Brachy Task Sequence (0074,1401), SQ, VM 1
    public static var brachyTaskSequence: Self { .init(AttributeTag(rawValue: 0x00741401), .SQ) }
    /// Channel Delivery Order Sequence (0074,1405), SQ, VM 1
    public static var channelDeliveryOrderSequence: Self { .init(AttributeTag(rawValue: 0x00741405), .SQ) }
    /// Omitted Channel Sequence (0074,1409), SQ, VM 1
    public static var omittedChannelSequence: Self { .init(AttributeTag(rawValue: 0x00741409), .SQ) }
    /// Channel Delivery Continuation Sequence (0074,140D), SQ, VM 1
    public static var channelDeliveryContinuationSequence: Self { .init(AttributeTag(rawValue: 0x0074140D), .SQ) }
    /// Omitted Application Setup Sequence (0074,140E), SQ, VM 1
    public static var omittedApplicationSetupSequence: Self { .init(AttributeTag(rawValue: 0x0074140E), .SQ) }
    /// Replaced Implant Assembly Template Sequence (0076,0008), SQ, VM 1
    public static var replacedImplantAssemblyTemplateSequence: Self { .init(AttributeTag(rawValue: 0x00760008), .SQ) }
    /// Original Implant Assembly Template Sequence (0076,000C), SQ, VM 1
    public static var originalImplantAssemblyTemplateSequence: Self { .init(AttributeTag(rawValue: 0x0076000C), .SQ) }
    /// Derivation Implant Assembly Template Sequence (0076,000E), SQ, VM 1
    public static var derivationImplantAssemblyTemplateSequence: Self { .init(AttributeTag(rawValue: 0x0076000E), .SQ) }
    /// Implant Assembly Template Target Anatomy Sequence (0076,0010), SQ, VM 1
    public static var implantAssemblyTemplateTargetAnatomySequence: Self { .init(AttributeTag(rawValue: 0x00760010), .SQ) }
    /// Procedure Type Code Sequence (0076,0020), SQ, VM 1
    public static var procedureTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00760020), .SQ) }
    /// Component Types Sequence (0076,0032), SQ, VM 1
    public static var componentTypesSequence: Self { .init(AttributeTag(rawValue: 0x00760032), .SQ) }
    /// Component Type Code Sequence (0076,0034), SQ, VM 1
    public static var componentTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00760034), .SQ) }
    /// Component Sequence (0076,0040), SQ, VM 1
    public static var componentSequence: Self { .init(AttributeTag(rawValue: 0x00760040), .SQ) }
    /// Component Assembly Sequence (0076,0060), SQ, VM 1
    public static var componentAssemblySequence: Self { .init(AttributeTag(rawValue: 0x00760060), .SQ) }
    /// Replaced Implant Template Group Sequence (0078,0026), SQ, VM 1
    public static var replacedImplantTemplateGroupSequence: Self { .init(AttributeTag(rawValue: 0x00780026), .SQ) }
    /// Implant Template Group Target Anatomy Sequence (0078,0028), SQ, VM 1
    public static var implantTemplateGroupTargetAnatomySequence: Self { .init(AttributeTag(rawValue: 0x00780028), .SQ) }
    /// Implant Template Group Members Sequence (0078,002A), SQ, VM 1
    public static var implantTemplateGroupMembersSequence: Self { .init(AttributeTag(rawValue: 0x0078002A), .SQ) }
    /// Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070), SQ, VM 1
    public static var implantTemplateGroupMemberMatching2DCoordinatesSequence: Self { .init(AttributeTag(rawValue: 0x00780070), .SQ) }
    /// Implant Template Group Variation Dimension Sequence (0078,00B0), SQ, VM 1
    public static var implantTemplateGroupVariationDimensionSequence: Self { .init(AttributeTag(rawValue: 0x007800B0), .SQ) }
    /// Implant Template Group Variation Dimension Rank Sequence (0078,00B4), SQ, VM 1
    public static var implantTemplateGroupVariationDimensionRankSequence: Self { .init(AttributeTag(rawValue: 0x007800B4), .SQ) }
    /// Surface Scan Acquisition Type Code Sequence (0080,0001), SQ, VM 1
    public static var surfaceScanAcquisitionTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00800001), .SQ) }
    /// Surface Scan Mode Code Sequence (0080,0002), SQ, VM 1
    public static var surfaceScanModeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00800002), .SQ) }
    /// Registration Method Code Sequence (0080,0003), SQ, VM 1
    public static var registrationMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x00800003), .SQ) }
    /// UV Mapping Sequence (0080,0008), SQ, VM 1
    public static var uvMappingSequence: Self { .init(AttributeTag(rawValue: 0x00800008), .SQ) }
    /// Referenced Texture Sequence (0080,0012), SQ, VM 1
    public static var referencedTextureSequence: Self { .init(AttributeTag(rawValue: 0x00800012), .SQ) }
    /// Referenced Surface Data Sequence (0080,0013), SQ, VM 1
    public static var referencedSurfaceDataSequence: Self { .init(AttributeTag(rawValue: 0x00800013), .SQ) }
    /// Assessed SOP Instance Sequence (0082,0004), SQ, VM 1
    public static var assessedSOPInstanceSequence: Self { .init(AttributeTag(rawValue: 0x00820004), .SQ) }
    /// Referenced Comparison SOP Instance Sequence (0082,0005), SQ, VM 1
    public static var referencedComparisonSOPInstanceSequence: Self { .init(AttributeTag(rawValue: 0x00820005), .SQ) }
    /// Assessment Observations Sequence (0082,0007), SQ, VM 1
    public static var assessmentObservationsSequence: Self { .init(AttributeTag(rawValue: 0x00820007), .SQ) }
    /// Structured Constraint Observation Sequence (0082,000C), SQ, VM 1
    public static var structuredConstraintObservationSequence: Self { .init(AttributeTag(rawValue: 0x0082000C), .SQ) }
    /// Assessed Attribute Value Sequence (0082,0010), SQ, VM 1
    public static var assessedAttributeValueSequence: Self { .init(AttributeTag(rawValue: 0x00820010), .SQ) }
    /// Assessment Requester Sequence (0082,0017), SQ, VM 1
    public static var assessmentRequesterSequence: Self { .init(AttributeTag(rawValue: 0x00820017), .SQ) }
    /// Assessment Type Code Sequence (0082,0021), SQ, VM 1
    public static var assessmentTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x00820021), .SQ) }
    /// Observation Basis Code Sequence (0082,0022), SQ, VM 1
    public static var observationBasisCodeSequence: Self { .init(AttributeTag(rawValue: 0x00820022), .SQ) }
    /// Constraint Value Sequence (0082,0034), SQ, VM 1
    public static var constraintValueSequence: Self { .init(AttributeTag(rawValue: 0x00820034), .SQ) }
    /// Recommended Default Value Sequence (0082,0035), SQ, VM 1
    public static var recommendedDefaultValueSequence: Self { .init(AttributeTag(rawValue: 0x00820035), .SQ) }
    /// Icon Image Sequence (0088,0200), SQ, VM 1
    public static var iconImageSequence: Self { .init(AttributeTag(rawValue: 0x00880200), .SQ) }
    /// Digital Signature Purpose Code Sequence (0400,0401), SQ, VM 1
    public static var digitalSignaturePurposeCodeSequence: Self { .init(AttributeTag(rawValue: 0x04000401), .SQ) }
    /// Referenced Digital Signature Sequence (0400,0402), SQ, VM 1
    public static var referencedDigitalSignatureSequence: Self { .init(AttributeTag(rawValue: 0x04000402), .SQ) }
    /// Referenced SOP Instance MAC Sequence (0400,0403), SQ, VM 1
    public static var referencedSOPInstanceMACSequence: Self { .init(AttributeTag(rawValue: 0x04000403), .SQ) }
    /// Encrypted Attributes Sequence (0400,0500), SQ, VM 1
    public static var encryptedAttributesSequence: Self { .init(AttributeTag(rawValue: 0x04000500), .SQ) }
    /// Modified Attributes Sequence (0400,0550), SQ, VM 1
    public static var modifiedAttributesSequence: Self { .init(AttributeTag(rawValue: 0x04000550), .SQ) }
    /// Nonconforming Modified Attributes Sequence (0400,0551), SQ, VM 1
    public static var nonconformingModifiedAttributesSequence: Self { .init(AttributeTag(rawValue: 0x04000551), .SQ) }
    /// Original Attributes Sequence (0400,0561), SQ, VM 1
    public static var originalAttributesSequence: Self { .init(AttributeTag(rawValue: 0x04000561), .SQ) }
    /// Printer Configuration Sequence (2000,001E), SQ, VM 1
    public static var printerConfigurationSequence: Self { .init(AttributeTag(rawValue: 0x2000001E), .SQ) }
    /// Media Installed Sequence (2000,00A2), SQ, VM 1
    public static var mediaInstalledSequence: Self { .init(AttributeTag(rawValue: 0x200000A2), .SQ) }
    /// Other Media Available Sequence (2000,00A4), SQ, VM 1
    public static var otherMediaAvailableSequence: Self { .init(AttributeTag(rawValue: 0x200000A4), .SQ) }
    /// Supported Image Display Formats Sequence (2000,00A8), SQ, VM 1
    public static var supportedImageDisplayFormatsSequence: Self { .init(AttributeTag(rawValue: 0x200000A8), .SQ) }
    /// Referenced Film Box Sequence (2000,0500), SQ, VM 1
    public static var referencedFilmBoxSequence: Self { .init(AttributeTag(rawValue: 0x20000500), .SQ) }
    /// Referenced Stored Print Sequence (2000,0510), SQ, VM 1, retired
    public static var referencedStoredPrintSequence: Self { .init(AttributeTag(rawValue: 0x20000510), .SQ) }
    /// Referenced Film Session Sequence (2010,0500), SQ, VM 1
    public static var referencedFilmSessionSequence: Self { .init(AttributeTag(rawValue: 0x20100500), .SQ) }
    /// Referenced Image Box Sequence (2010,0510), SQ, VM 1
    public static var referencedImageBoxSequence: Self { .init(AttributeTag(rawValue: 0x20100510), .SQ) }
    /// Referenced Basic Annotation Box Sequence (2010,0520), SQ, VM 1
    public static var referencedBasicAnnotationBoxSequence: Self { .init(AttributeTag(rawValue: 0x20100520), .SQ) }
    /// Basic Grayscale Image Sequence (2020,0110), SQ, VM 1
    public static var basicGrayscaleImageSequence: Self { .init(AttributeTag(rawValue: 0x20200110), .SQ) }
    /// Basic Color Image Sequence (2020,0111), SQ, VM 1
    public static var basicColorImageSequence: Self { .init(AttributeTag(rawValue: 0x20200111), .SQ) }
    /// Referenced Image Overlay Box Sequence (2020,0130), SQ, VM 1, retired
    public static var referencedImageOverlayBoxSequence: Self { .init(AttributeTag(rawValue: 0x20200130), .SQ) }
    /// Referenced VOI LUT Box Sequence (2020,0140), SQ, VM 1, retired
    public static var referencedVOILUTBoxSequence: Self { .init(AttributeTag(rawValue: 0x20200140), .SQ) }
    /// Referenced Overlay Plane Sequence (2040,0010), SQ, VM 1, retired
    public static var referencedOverlayPlaneSequence: Self { .init(AttributeTag(rawValue: 0x20400010), .SQ) }
    /// Overlay Pixel Data Sequence (2040,0020), SQ, VM 1, retired
    public static var overlayPixelDataSequence: Self { .init(AttributeTag(rawValue: 0x20400020), .SQ) }
    /// Referenced Image Box Sequence (Retired) (2040,0500), SQ, VM 1, retired
    public static var referencedImageBoxSequenceRetired: Self { .init(AttributeTag(rawValue: 0x20400500), .SQ) }
    /// Presentation LUT Sequence (2050,0010), SQ, VM 1
    public static var presentationLUTSequence: Self { .init(AttributeTag(rawValue: 0x20500010), .SQ) }
    /// Referenced Presentation LUT Sequence (2050,0500), SQ, VM 1
    public static var referencedPresentationLUTSequence: Self { .init(AttributeTag(rawValue: 0x20500500), .SQ) }
    /// Referenced Print Job Sequence (Pull Stored Print) (2100,0500), SQ, VM 1, retired
    public static var referencedPrintJobSequencePullStoredPrint: Self { .init(AttributeTag(rawValue: 0x21000500), .SQ) }
    /// Print Job Description Sequence (2120,0050), SQ, VM 1, retired
    public static var printJobDescriptionSequence: Self { .init(AttributeTag(rawValue: 0x21200050), .SQ) }
    /// Referenced Print Job Sequence (2120,0070), SQ, VM 1, retired
    public static var referencedPrintJobSequence: Self { .init(AttributeTag(rawValue: 0x21200070), .SQ) }
    /// Print Management Capabilities Sequence (2130,0010), SQ, VM 1, retired
    public static var printManagementCapabilitiesSequence: Self { .init(AttributeTag(rawValue: 0x21300010), .SQ) }
    /// Printer Characteristics Sequence (2130,0015), SQ, VM 1, retired
    public static var printerCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x21300015), .SQ) }
    /// Film Box Content Sequence (2130,0030), SQ, VM 1, retired
    public static var filmBoxContentSequence: Self { .init(AttributeTag(rawValue: 0x21300030), .SQ) }
    /// Image Box Content Sequence (2130,0040), SQ, VM 1, retired
    public static var imageBoxContentSequence: Self { .init(AttributeTag(rawValue: 0x21300040), .SQ) }
    /// Annotation Content Sequence (2130,0050), SQ, VM 1, retired
    public static var annotationContentSequence: Self { .init(AttributeTag(rawValue: 0x21300050), .SQ) }
    /// Image Overlay Box Content Sequence (2130,0060), SQ, VM 1, retired
    public static var imageOverlayBoxContentSequence: Self { .init(AttributeTag(rawValue: 0x21300060), .SQ) }
    /// Presentation LUT Content Sequence (2130,0080), SQ, VM 1, retired
    public static var presentationLUTContentSequence: Self { .init(AttributeTag(rawValue: 0x21300080), .SQ) }
    /// Proposed Study Sequence (2130,00A0), SQ, VM 1
    public static var proposedStudySequence: Self { .init(AttributeTag(rawValue: 0x213000A0), .SQ) }
    /// Original Image Sequence (2130,00C0), SQ, VM 1
    public static var originalImageSequence: Self { .init(AttributeTag(rawValue: 0x213000C0), .SQ) }
    /// Referenced Storage Media Sequence (2200,000D), SQ, VM 1
    public static var referencedStorageMediaSequence: Self { .init(AttributeTag(rawValue: 0x2200000D), .SQ) }
    /// Exposure Sequence (3002,0030), SQ, VM 1
    public static var exposureSequence: Self { .init(AttributeTag(rawValue: 0x30020030), .SQ) }
    /// Fluence Map Sequence (3002,0040), SQ, VM 1
    public static var fluenceMapSequence: Self { .init(AttributeTag(rawValue: 0x30020040), .SQ) }
    /// Primary Fluence Mode Sequence (3002,0050), SQ, VM 1
    public static var primaryFluenceModeSequence: Self { .init(AttributeTag(rawValue: 0x30020050), .SQ) }
    /// Selected Frame Functional Groups Sequence (3002,0101), SQ, VM 1
    public static var selectedFrameFunctionalGroupsSequence: Self { .init(AttributeTag(rawValue: 0x30020101), .SQ) }
    /// RT Image Frame General Content Sequence (3002,0102), SQ, VM 1
    public static var rtImageFrameGeneralContentSequence: Self { .init(AttributeTag(rawValue: 0x30020102), .SQ) }
    /// RT Image Frame Context Sequence (3002,0103), SQ, VM 1
    public static var rtImageFrameContextSequence: Self { .init(AttributeTag(rawValue: 0x30020103), .SQ) }
    /// RT Image Scope Sequence (3002,0104), SQ, VM 1
    public static var rtImageScopeSequence: Self { .init(AttributeTag(rawValue: 0x30020104), .SQ) }
    /// RT Acquisition Patient Position Sequence (3002,0108), SQ, VM 1
    public static var rtAcquisitionPatientPositionSequence: Self { .init(AttributeTag(rawValue: 0x30020108), .SQ) }
    /// RT Image Frame Imaging Device Position Sequence (3002,0109), SQ, VM 1
    public static var rtImageFrameImagingDevicePositionSequence: Self { .init(AttributeTag(rawValue: 0x30020109), .SQ) }
    /// RT Image Frame kV Radiation Acquisition Sequence (3002,010A), SQ, VM 1
    public static var rtImageFramekVRadiationAcquisitionSequence: Self { .init(AttributeTag(rawValue: 0x3002010A), .SQ) }
    /// RT Image Frame MV Radiation Acquisition Sequence (3002,010B), SQ, VM 1
    public static var rtImageFrameMVRadiationAcquisitionSequence: Self { .init(AttributeTag(rawValue: 0x3002010B), .SQ) }
    /// RT Image Frame Radiation Acquisition Sequence (3002,010C), SQ, VM 1
    public static var rtImageFrameRadiationAcquisitionSequence: Self { .init(AttributeTag(rawValue: 0x3002010C), .SQ) }
    /// Imaging Source Position Sequence (3002,010D), SQ, VM 1
    public static var imagingSourcePositionSequence: Self { .init(AttributeTag(rawValue: 0x3002010D), .SQ) }
    /// Image Receptor Position Sequence (3002,010E), SQ, VM 1
    public static var imageReceptorPositionSequence: Self { .init(AttributeTag(rawValue: 0x3002010E), .SQ) }
    /// Device Position Parameter Sequence (3002,0110), SQ, VM 1
    public static var devicePositionParameterSequence: Self { .init(AttributeTag(rawValue: 0x30020110), .SQ) }
    /// Imaging Device Location Matrix Sequence (3002,0112), SQ, VM 1
    public static var imagingDeviceLocationMatrixSequence: Self { .init(AttributeTag(rawValue: 0x30020112), .SQ) }
    /// Imaging Device Location Parameter Sequence (3002,0113), SQ, VM 1
    public static var imagingDeviceLocationParameterSequence: Self { .init(AttributeTag(rawValue: 0x30020113), .SQ) }
    /// Imaging Aperture Sequence (3002,0114), SQ, VM 1
    public static var imagingApertureSequence: Self { .init(AttributeTag(rawValue: 0x30020114), .SQ) }
    /// Acquisition Device Sequence (3002,0117), SQ, VM 1
    public static var acquisitionDeviceSequence: Self { .init(AttributeTag(rawValue: 0x30020117), .SQ) }
    /// Acquisition Task Sequence (3002,0118), SQ, VM 1
    public static var acquisitionTaskSequence: Self { .init(AttributeTag(rawValue: 0x30020118), .SQ) }
    /// Acquisition Task Workitem Code Sequence (3002,0119), SQ, VM 1
    public static var acquisitionTaskWorkitemCodeSequence: Self { .init(AttributeTag(rawValue: 0x30020119), .SQ) }
    /// Acquisition Subtask Sequence (3002,011A), SQ, VM 1
    public static var acquisitionSubtaskSequence: Self { .init(AttributeTag(rawValue: 0x3002011A), .SQ) }
    /// Subtask Workitem Code Sequence (3002,011B), SQ, VM 1
    public static var subtaskWorkitemCodeSequence: Self { .init(AttributeTag(rawValue: 0x3002011B), .SQ) }
    /// Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E), SQ, VM 1
    public static var referencedBaselineParametersRTRadiationInstanceSequence: Self { .init(AttributeTag(rawValue: 0x3002011E), .SQ) }
    /// Position Acquisition Template Identification Sequence (3002,011F), SQ, VM 1
    public static var positionAcquisitionTemplateIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x3002011F), .SQ) }
    /// Position Acquisition Template Code Sequence (3002,0122), SQ, VM 1
    public static var positionAcquisitionTemplateCodeSequence: Self { .init(AttributeTag(rawValue: 0x30020122), .SQ) }
    /// Acquisition Task Applicability Sequence (3002,0124), SQ, VM 1
    public static var acquisitionTaskApplicabilitySequence: Self { .init(AttributeTag(rawValue: 0x30020124), .SQ) }
    /// Projection Imaging Acquisition Parameter Sequence (3002,0125), SQ, VM 1
    public static var projectionImagingAcquisitionParameterSequence: Self { .init(AttributeTag(rawValue: 0x30020125), .SQ) }
    /// CT Imaging Acquisition Parameter Sequence (3002,0126), SQ, VM 1
    public static var ctImagingAcquisitionParameterSequence: Self { .init(AttributeTag(rawValue: 0x30020126), .SQ) }
    /// KV Imaging Generation Parameters Sequence (3002,0127), SQ, VM 1
    public static var kvImagingGenerationParametersSequence: Self { .init(AttributeTag(rawValue: 0x30020127), .SQ) }
    /// MV Imaging Generation Parameters Sequence (3002,0128), SQ, VM 1
    public static var mvImagingGenerationParametersSequence: Self { .init(AttributeTag(rawValue: 0x30020128), .SQ) }
    /// Scan Start Position Sequence (3002,012B), SQ, VM 1
    public static var scanStartPositionSequence: Self { .init(AttributeTag(rawValue: 0x3002012B), .SQ) }
    /// Scan Stop Position Sequence (3002,012C), SQ, VM 1
    public static var scanStopPositionSequence: Self { .init(AttributeTag(rawValue: 0x3002012C), .SQ) }
    /// Additional RT Accessory Device Sequence (3002,0130), SQ, VM 1
    public static var additionalRTAccessoryDeviceSequence: Self { .init(AttributeTag(rawValue: 0x30020130), .SQ) }
    /// Device-Specific Acquisition Parameter Sequence (3002,0131), SQ, VM 1
    public static var deviceSpecificAcquisitionParameterSequence: Self { .init(AttributeTag(rawValue: 0x30020131), .SQ) }
    /// Referenced Position Reference Instance Sequence (3002,0132), SQ, VM 1
    public static var referencedPositionReferenceInstanceSequence: Self { .init(AttributeTag(rawValue: 0x30020132), .SQ) }
    /// Energy Derivation Code Sequence (3002,0133), SQ, VM 1
    public static var energyDerivationCodeSequence: Self { .init(AttributeTag(rawValue: 0x30020133), .SQ) }
    /// Acquisition Initiation Sequence (3002,0135), SQ, VM 1
    public static var acquisitionInitiationSequence: Self { .init(AttributeTag(rawValue: 0x30020135), .SQ) }
    /// RT Cone-Beam Imaging Geometry Sequence (3002,0136), SQ, VM 1
    public static var rtConeBeamImagingGeometrySequence: Self { .init(AttributeTag(rawValue: 0x30020136), .SQ) }
    /// RT Dose ROI Sequence (3004,0010), SQ, VM 1, retired
    public static var rtDoseROISequence: Self { .init(AttributeTag(rawValue: 0x30040010), .SQ) }
    /// Recommended Isodose Level Sequence (3004,0016), SQ, VM 1
    public static var recommendedIsodoseLevelSequence: Self { .init(AttributeTag(rawValue: 0x30040016), .SQ) }
    /// Dose Unit Code Sequence (3004,0020), SQ, VM 1
    public static var doseUnitCodeSequence: Self { .init(AttributeTag(rawValue: 0x30040020), .SQ) }
    /// RT Dose Interpreted Type Code Sequence (3004,0021), SQ, VM 1
    public static var rtDoseInterpretedTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x30040021), .SQ) }
    /// RT Dose Interpreted Type Code Modifier Sequence (3004,0022), SQ, VM 1
    public static var rtDoseInterpretedTypeCodeModifierSequence: Self { .init(AttributeTag(rawValue: 0x30040022), .SQ) }
    /// Dose Radiobiological Interpretation Sequence (3004,0023), SQ, VM 1
    public static var doseRadiobiologicalInterpretationSequence: Self { .init(AttributeTag(rawValue: 0x30040023), .SQ) }
    /// RT Dose Intent Code Sequence (3004,0024), SQ, VM 1
    public static var rtDoseIntentCodeSequence: Self { .init(AttributeTag(rawValue: 0x30040024), .SQ) }
    /// DVH Sequence (3004,0050), SQ, VM 1
    public static var dvhSequence: Self { .init(AttributeTag(rawValue: 0x30040050), .SQ) }
    /// DVH Referenced ROI Sequence (3004,0060), SQ, VM 1
    public static var dvhReferencedROISequence: Self { .init(AttributeTag(rawValue: 0x30040060), .SQ) }
    /// Dose Calculation Model Sequence (3004,0080), SQ, VM 1
    public static var doseCalculationModelSequence: Self { .init(AttributeTag(rawValue: 0x30040080), .SQ) }
    /// Dose Calculation Algorithm Sequence (3004,0081), SQ, VM 1
    public static var doseCalculationAlgorithmSequence: Self { .init(AttributeTag(rawValue: 0x30040081), .SQ) }
    /// Dose Calculation Model Parameter Sequence (3004,0083), SQ, VM 1
    public static var doseCalculationModelParameterSequence: Self { .init(AttributeTag(rawValue: 0x30040083), .SQ) }
    /// Referenced Frame of Reference Sequence (3006,0010), SQ, VM 1
    public static var referencedFrameOfReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30060010), .SQ) }
    /// RT Referenced Study Sequence (3006,0012), SQ, VM 1
    public static var rtReferencedStudySequence: Self { .init(AttributeTag(rawValue: 0x30060012), .SQ) }
    /// RT Referenced Series Sequence (3006,0014), SQ, VM 1
    public static var rtReferencedSeriesSequence: Self { .init(AttributeTag(rawValue: 0x30060014), .SQ) }
    /// Contour Image Sequence (3006,0016), SQ, VM 1
    public static var contourImageSequence: Self { .init(AttributeTag(rawValue: 0x30060016), .SQ) }
    /// Predecessor Structure Set Sequence (3006,0018), SQ, VM 1
    public static var predecessorStructureSetSequence: Self { .init(AttributeTag(rawValue: 0x30060018), .SQ) }
    /// Structure Set ROI Sequence (3006,0020), SQ, VM 1
    public static var structureSetROISequence: Self { .init(AttributeTag(rawValue: 0x30060020), .SQ) }
    /// RT Related ROI Sequence (3006,0030), SQ, VM 1
    public static var rtRelatedROISequence: Self { .init(AttributeTag(rawValue: 0x30060030), .SQ) }
    /// ROI Derivation Algorithm Identification Sequence (3006,0037), SQ, VM 1
    public static var roiDerivationAlgorithmIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x30060037), .SQ) }
    /// ROI Contour Sequence (3006,0039), SQ, VM 1
    public static var roiContourSequence: Self { .init(AttributeTag(rawValue: 0x30060039), .SQ) }
    /// Contour Sequence (3006,0040), SQ, VM 1
    public static var contourSequence: Self { .init(AttributeTag(rawValue: 0x30060040), .SQ) }
    /// Source Pixel Planes Characteristics Sequence (3006,004A), SQ, VM 1
    public static var sourcePixelPlanesCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x3006004A), .SQ) }
    /// Source Series Sequence (3006,004B), SQ, VM 1
    public static var sourceSeriesSequence: Self { .init(AttributeTag(rawValue: 0x3006004B), .SQ) }
    /// Source Series Information Sequence (3006,004C), SQ, VM 1
    public static var sourceSeriesInformationSequence: Self { .init(AttributeTag(rawValue: 0x3006004C), .SQ) }
    /// ROI Creator Sequence (3006,004D), SQ, VM 1
    public static var roiCreatorSequence: Self { .init(AttributeTag(rawValue: 0x3006004D), .SQ) }
    /// ROI Interpreter Sequence (3006,004E), SQ, VM 1
    public static var roiInterpreterSequence: Self { .init(AttributeTag(rawValue: 0x3006004E), .SQ) }
    /// ROI Observation Context Code Sequence (3006,004F), SQ, VM 1
    public static var roiObservationContextCodeSequence: Self { .init(AttributeTag(rawValue: 0x3006004F), .SQ) }
    /// RT ROI Observations Sequence (3006,0080), SQ, VM 1
    public static var rtROIObservationsSequence: Self { .init(AttributeTag(rawValue: 0x30060080), .SQ) }
    /// RT ROI Identification Code Sequence (3006,0086), SQ, VM 1
    public static var rtROIIdentificationCodeSequence: Self { .init(AttributeTag(rawValue: 0x30060086), .SQ) }
    /// Related RT ROI Observations Sequence (3006,00A0), SQ, VM 1
    public static var relatedRTROIObservationsSequence: Self { .init(AttributeTag(rawValue: 0x300600A0), .SQ) }
    /// ROI Physical Properties Sequence (3006,00B0), SQ, VM 1
    public static var roiPhysicalPropertiesSequence: Self { .init(AttributeTag(rawValue: 0x300600B0), .SQ) }
    /// ROI Elemental Composition Sequence (3006,00B6), SQ, VM 1
    public static var roiElementalCompositionSequence: Self { .init(AttributeTag(rawValue: 0x300600B6), .SQ) }
    /// Additional RT ROI Identification Code Sequence (3006,00B9), SQ, VM 1, retired
    public static var additionalRTROIIdentificationCodeSequence: Self { .init(AttributeTag(rawValue: 0x300600B9), .SQ) }
    /// Frame of Reference Relationship Sequence (3006,00C0), SQ, VM 1, retired
    public static var frameOfReferenceRelationshipSequence: Self { .init(AttributeTag(rawValue: 0x300600C0), .SQ) }
    /// Patient Location Coordinates Sequence (3006,00C9), SQ, VM 1
    public static var patientLocationCoordinatesSequence: Self { .init(AttributeTag(rawValue: 0x300600C9), .SQ) }
    /// Patient Location Coordinates Code Sequence (3006,00CA), SQ, VM 1
    public static var patientLocationCoordinatesCodeSequence: Self { .init(AttributeTag(rawValue: 0x300600CA), .SQ) }
    /// Patient Support Position Sequence (3006,00CB), SQ, VM 1
    public static var patientSupportPositionSequence: Self { .init(AttributeTag(rawValue: 0x300600CB), .SQ) }
    /// Measured Dose Reference Sequence (3008,0010), SQ, VM 1
    public static var measuredDoseReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30080010), .SQ) }
    /// Treatment Session Beam Sequence (3008,0020), SQ, VM 1
    public static var treatmentSessionBeamSequence: Self { .init(AttributeTag(rawValue: 0x30080020), .SQ) }
    /// Treatment Session Ion Beam Sequence (3008,0021), SQ, VM 1
    public static var treatmentSessionIonBeamSequence: Self { .init(AttributeTag(rawValue: 0x30080021), .SQ) }
    /// Referenced Treatment Record Sequence (3008,0030), SQ, VM 1
    public static var referencedTreatmentRecordSequence: Self { .init(AttributeTag(rawValue: 0x30080030), .SQ) }
    /// Control Point Delivery Sequence (3008,0040), SQ, VM 1
    public static var controlPointDeliverySequence: Self { .init(AttributeTag(rawValue: 0x30080040), .SQ) }
    /// Ion Control Point Delivery Sequence (3008,0041), SQ, VM 1
    public static var ionControlPointDeliverySequence: Self { .init(AttributeTag(rawValue: 0x30080041), .SQ) }
    /// Treatment Summary Calculated Dose Reference Sequence (3008,0050), SQ, VM 1
    public static var treatmentSummaryCalculatedDoseReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30080050), .SQ) }
    /// Override Sequence (3008,0060), SQ, VM 1
    public static var overrideSequence: Self { .init(AttributeTag(rawValue: 0x30080060), .SQ) }
    /// Corrected Parameter Sequence (3008,0068), SQ, VM 1
    public static var correctedParameterSequence: Self { .init(AttributeTag(rawValue: 0x30080068), .SQ) }
    /// Calculated Dose Reference Sequence (3008,0070), SQ, VM 1
    public static var calculatedDoseReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30080070), .SQ) }
    /// Referenced Measured Dose Reference Sequence (3008,0080), SQ, VM 1
    public static var referencedMeasuredDoseReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30080080), .SQ) }
    /// Referenced Calculated Dose Reference Sequence (3008,0090), SQ, VM 1
    public static var referencedCalculatedDoseReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30080090), .SQ) }
    /// Beam Limiting Device Leaf Pairs Sequence (3008,00A0), SQ, VM 1
    public static var beamLimitingDeviceLeafPairsSequence: Self { .init(AttributeTag(rawValue: 0x300800A0), .SQ) }
    /// Enhanced RT Beam Limiting Device Sequence (3008,00A1), SQ, VM 1
    public static var enhancedRTBeamLimitingDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300800A1), .SQ) }
    /// Enhanced RT Beam Limiting Opening Sequence (3008,00A2), SQ, VM 1
    public static var enhancedRTBeamLimitingOpeningSequence: Self { .init(AttributeTag(rawValue: 0x300800A2), .SQ) }
    /// Recorded Wedge Sequence (3008,00B0), SQ, VM 1
    public static var recordedWedgeSequence: Self { .init(AttributeTag(rawValue: 0x300800B0), .SQ) }
    /// Recorded Compensator Sequence (3008,00C0), SQ, VM 1
    public static var recordedCompensatorSequence: Self { .init(AttributeTag(rawValue: 0x300800C0), .SQ) }
    /// Recorded Block Sequence (3008,00D0), SQ, VM 1
    public static var recordedBlockSequence: Self { .init(AttributeTag(rawValue: 0x300800D0), .SQ) }
    /// Recorded Block Slab Sequence (3008,00D1), SQ, VM 1
    public static var recordedBlockSlabSequence: Self { .init(AttributeTag(rawValue: 0x300800D1), .SQ) }
    /// Treatment Summary Measured Dose Reference Sequence (3008,00E0), SQ, VM 1
    public static var treatmentSummaryMeasuredDoseReferenceSequence: Self { .init(AttributeTag(rawValue: 0x300800E0), .SQ) }
    /// Recorded Snout Sequence (3008,00F0), SQ, VM 1
    public static var recordedSnoutSequence: Self { .init(AttributeTag(rawValue: 0x300800F0), .SQ) }
    /// Recorded Range Shifter Sequence (3008,00F2), SQ, VM 1
    public static var recordedRangeShifterSequence: Self { .init(AttributeTag(rawValue: 0x300800F2), .SQ) }
    /// Recorded Lateral Spreading Device Sequence (3008,00F4), SQ, VM 1
    public static var recordedLateralSpreadingDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300800F4), .SQ) }
    /// Recorded Range Modulator Sequence (3008,00F6), SQ, VM 1
    public static var recordedRangeModulatorSequence: Self { .init(AttributeTag(rawValue: 0x300800F6), .SQ) }
    /// Recorded Source Sequence (3008,0100), SQ, VM 1
    public static var recordedSourceSequence: Self { .init(AttributeTag(rawValue: 0x30080100), .SQ) }
    /// Treatment Session Application Setup Sequence (3008,0110), SQ, VM 1
    public static var treatmentSessionApplicationSetupSequence: Self { .init(AttributeTag(rawValue: 0x30080110), .SQ) }
    /// Recorded Brachy Accessory Device Sequence (3008,0120), SQ, VM 1
    public static var recordedBrachyAccessoryDeviceSequence: Self { .init(AttributeTag(rawValue: 0x30080120), .SQ) }
    /// Recorded Channel Sequence (3008,0130), SQ, VM 1
    public static var recordedChannelSequence: Self { .init(AttributeTag(rawValue: 0x30080130), .SQ) }
    /// Recorded Source Applicator Sequence (3008,0140), SQ, VM 1
    public static var recordedSourceApplicatorSequence: Self { .init(AttributeTag(rawValue: 0x30080140), .SQ) }
    /// Recorded Channel Shield Sequence (3008,0150), SQ, VM 1
    public static var recordedChannelShieldSequence: Self { .init(AttributeTag(rawValue: 0x30080150), .SQ) }
    /// Brachy Control Point Delivered Sequence (3008,0160), SQ, VM 1
    public static var brachyControlPointDeliveredSequence: Self { .init(AttributeTag(rawValue: 0x30080160), .SQ) }
    /// Pulse Specific Brachy Control Point Delivered Sequence (3008,0171), SQ, VM 1
    public static var pulseSpecificBrachyControlPointDeliveredSequence: Self { .init(AttributeTag(rawValue: 0x30080171), .SQ) }
    /// Brachy Pulse Control Point Delivered Sequence (3008,0173), SQ, VM 1
    public static var brachyPulseControlPointDeliveredSequence: Self { .init(AttributeTag(rawValue: 0x30080173), .SQ) }
    /// Fraction Group Summary Sequence (3008,0220), SQ, VM 1
    public static var fractionGroupSummarySequence: Self { .init(AttributeTag(rawValue: 0x30080220), .SQ) }
    /// Fraction Status Summary Sequence (3008,0240), SQ, VM 1
    public static var fractionStatusSummarySequence: Self { .init(AttributeTag(rawValue: 0x30080240), .SQ) }
    /// Dose Reference Sequence (300A,0010), SQ, VM 1
    public static var doseReferenceSequence: Self { .init(AttributeTag(rawValue: 0x300A0010), .SQ) }
    /// Tolerance Table Sequence (300A,0040), SQ, VM 1
    public static var toleranceTableSequence: Self { .init(AttributeTag(rawValue: 0x300A0040), .SQ) }
    /// Beam Limiting Device Tolerance Sequence (300A,0048), SQ, VM 1
    public static var beamLimitingDeviceToleranceSequence: Self { .init(AttributeTag(rawValue: 0x300A0048), .SQ) }
    /// Fraction Group Sequence (300A,0070), SQ, VM 1
    public static var fractionGroupSequence: Self { .init(AttributeTag(rawValue: 0x300A0070), .SQ) }
    /// Beam Dose Verification Control Point Sequence (300A,008C), SQ, VM 1
    public static var beamDoseVerificationControlPointSequence: Self { .init(AttributeTag(rawValue: 0x300A008C), .SQ) }
    /// Beam Sequence (300A,00B0), SQ, VM 1
    public static var beamSequence: Self { .init(AttributeTag(rawValue: 0x300A00B0), .SQ) }
    /// Beam Limiting Device Sequence (300A,00B6), SQ, VM 1
    public static var beamLimitingDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A00B6), .SQ) }
    /// Planned Verification Image Sequence (300A,00CA), SQ, VM 1
    public static var plannedVerificationImageSequence: Self { .init(AttributeTag(rawValue: 0x300A00CA), .SQ) }
    /// Wedge Sequence (300A,00D1), SQ, VM 1
    public static var wedgeSequence: Self { .init(AttributeTag(rawValue: 0x300A00D1), .SQ) }
    /// Compensator Sequence (300A,00E3), SQ, VM 1
    public static var compensatorSequence: Self { .init(AttributeTag(rawValue: 0x300A00E3), .SQ) }
    /// Block Sequence (300A,00F4), SQ, VM 1
    public static var blockSequence: Self { .init(AttributeTag(rawValue: 0x300A00F4), .SQ) }
    /// Applicator Sequence (300A,0107), SQ, VM 1
    public static var applicatorSequence: Self { .init(AttributeTag(rawValue: 0x300A0107), .SQ) }
    /// Control Point Sequence (300A,0111), SQ, VM 1
    public static var controlPointSequence: Self { .init(AttributeTag(rawValue: 0x300A0111), .SQ) }
    /// Wedge Position Sequence (300A,0116), SQ, VM 1
    public static var wedgePositionSequence: Self { .init(AttributeTag(rawValue: 0x300A0116), .SQ) }
    /// Beam Limiting Device Position Sequence (300A,011A), SQ, VM 1
    public static var beamLimitingDevicePositionSequence: Self { .init(AttributeTag(rawValue: 0x300A011A), .SQ) }
    /// Patient Setup Sequence (300A,0180), SQ, VM 1
    public static var patientSetupSequence: Self { .init(AttributeTag(rawValue: 0x300A0180), .SQ) }
    /// Fixation Device Sequence (300A,0190), SQ, VM 1
    public static var fixationDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A0190), .SQ) }
    /// Shielding Device Sequence (300A,01A0), SQ, VM 1
    public static var shieldingDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A01A0), .SQ) }
    /// Setup Device Sequence (300A,01B4), SQ, VM 1
    public static var setupDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A01B4), .SQ) }
    /// Treatment Machine Sequence (300A,0206), SQ, VM 1
    public static var treatmentMachineSequence: Self { .init(AttributeTag(rawValue: 0x300A0206), .SQ) }
    /// Source Sequence (300A,0210), SQ, VM 1
    public static var sourceSequence: Self { .init(AttributeTag(rawValue: 0x300A0210), .SQ) }
    /// Application Setup Sequence (300A,0230), SQ, VM 1
    public static var applicationSetupSequence: Self { .init(AttributeTag(rawValue: 0x300A0230), .SQ) }
    /// Brachy Accessory Device Sequence (300A,0260), SQ, VM 1
    public static var brachyAccessoryDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A0260), .SQ) }
    /// Channel Sequence (300A,0280), SQ, VM 1
    public static var channelSequence: Self { .init(AttributeTag(rawValue: 0x300A0280), .SQ) }
    /// Channel Shield Sequence (300A,02B0), SQ, VM 1
    public static var channelShieldSequence: Self { .init(AttributeTag(rawValue: 0x300A02B0), .SQ) }
    /// Brachy Control Point Sequence (300A,02D0), SQ, VM 1
    public static var brachyControlPointSequence: Self { .init(AttributeTag(rawValue: 0x300A02D0), .SQ) }
    /// Ion Range Compensator Sequence (300A,02EA), SQ, VM 1
    public static var ionRangeCompensatorSequence: Self { .init(AttributeTag(rawValue: 0x300A02EA), .SQ) }
    /// Snout Sequence (300A,030C), SQ, VM 1
    public static var snoutSequence: Self { .init(AttributeTag(rawValue: 0x300A030C), .SQ) }
    /// Range Shifter Sequence (300A,0314), SQ, VM 1
    public static var rangeShifterSequence: Self { .init(AttributeTag(rawValue: 0x300A0314), .SQ) }
    /// Lateral Spreading Device Sequence (300A,0332), SQ, VM 1
    public static var lateralSpreadingDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A0332), .SQ) }
    /// Range Modulator Sequence (300A,0342), SQ, VM 1
    public static var rangeModulatorSequence: Self { .init(AttributeTag(rawValue: 0x300A0342), .SQ) }
    /// Range Shifter Settings Sequence (300A,0360), SQ, VM 1
    public static var rangeShifterSettingsSequence: Self { .init(AttributeTag(rawValue: 0x300A0360), .SQ) }
    /// Lateral Spreading Device Settings Sequence (300A,0370), SQ, VM 1
    public static var lateralSpreadingDeviceSettingsSequence: Self { .init(AttributeTag(rawValue: 0x300A0370), .SQ) }
    /// Range Modulator Settings Sequence (300A,0380), SQ, VM 1
    public static var rangeModulatorSettingsSequence: Self { .init(AttributeTag(rawValue: 0x300A0380), .SQ) }
    /// Ion Tolerance Table Sequence (300A,03A0), SQ, VM 1
    public static var ionToleranceTableSequence: Self { .init(AttributeTag(rawValue: 0x300A03A0), .SQ) }
    /// Ion Beam Sequence (300A,03A2), SQ, VM 1
    public static var ionBeamSequence: Self { .init(AttributeTag(rawValue: 0x300A03A2), .SQ) }
    /// Ion Beam Limiting Device Sequence (300A,03A4), SQ, VM 1
    public static var ionBeamLimitingDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A03A4), .SQ) }
    /// Ion Block Sequence (300A,03A6), SQ, VM 1
    public static var ionBlockSequence: Self { .init(AttributeTag(rawValue: 0x300A03A6), .SQ) }
    /// Ion Control Point Sequence (300A,03A8), SQ, VM 1
    public static var ionControlPointSequence: Self { .init(AttributeTag(rawValue: 0x300A03A8), .SQ) }
    /// Ion Wedge Sequence (300A,03AA), SQ, VM 1
    public static var ionWedgeSequence: Self { .init(AttributeTag(rawValue: 0x300A03AA), .SQ) }
    /// Ion Wedge Position Sequence (300A,03AC), SQ, VM 1
    public static var ionWedgePositionSequence: Self { .init(AttributeTag(rawValue: 0x300A03AC), .SQ) }
    /// Referenced Setup Image Sequence (300A,0401), SQ, VM 1
    public static var referencedSetupImageSequence: Self { .init(AttributeTag(rawValue: 0x300A0401), .SQ) }
    /// Motion Synchronization Sequence (300A,0410), SQ, VM 1
    public static var motionSynchronizationSequence: Self { .init(AttributeTag(rawValue: 0x300A0410), .SQ) }
    /// General Accessory Sequence (300A,0420), SQ, VM 1
    public static var generalAccessorySequence: Self { .init(AttributeTag(rawValue: 0x300A0420), .SQ) }
    /// Applicator Geometry Sequence (300A,0431), SQ, VM 1
    public static var applicatorGeometrySequence: Self { .init(AttributeTag(rawValue: 0x300A0431), .SQ) }
    /// Block Slab Sequence (300A,0441), SQ, VM 1
    public static var blockSlabSequence: Self { .init(AttributeTag(rawValue: 0x300A0441), .SQ) }
    /// Device Motion Control Sequence (300A,0450), SQ, VM 1
    public static var deviceMotionControlSequence: Self { .init(AttributeTag(rawValue: 0x300A0450), .SQ) }
    /// Device Motion Parameter Code Sequence (300A,0453), SQ, VM 1
    public static var deviceMotionParameterCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0453), .SQ) }
    /// Depth Dose Parameters Sequence (300A,0505), SQ, VM 1
    public static var depthDoseParametersSequence: Self { .init(AttributeTag(rawValue: 0x300A0505), .SQ) }
    /// Delivered Depth Dose Parameters Sequence (300A,0506), SQ, VM 1
    public static var deliveredDepthDoseParametersSequence: Self { .init(AttributeTag(rawValue: 0x300A0506), .SQ) }
    /// Treatment Position Group Sequence (300A,060A), SQ, VM 1
    public static var treatmentPositionGroupSequence: Self { .init(AttributeTag(rawValue: 0x300A060A), .SQ) }
    /// RT Accessory Holder Slot Sequence (300A,0610), SQ, VM 1
    public static var rtAccessoryHolderSlotSequence: Self { .init(AttributeTag(rawValue: 0x300A0610), .SQ) }
    /// RT Accessory Holder Definition Sequence (300A,0614), SQ, VM 1
    public static var rtAccessoryHolderDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x300A0614), .SQ) }
    /// RT Radiation Sequence (300A,0616), SQ, VM 1
    public static var rtRadiationSequence: Self { .init(AttributeTag(rawValue: 0x300A0616), .SQ) }
    /// Radiation Dose Sequence (300A,0617), SQ, VM 1
    public static var radiationDoseSequence: Self { .init(AttributeTag(rawValue: 0x300A0617), .SQ) }
    /// Radiation Dose Identification Sequence (300A,0618), SQ, VM 1
    public static var radiationDoseIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x300A0618), .SQ) }
    /// Dose Values Sequence (300A,061C), SQ, VM 1
    public static var doseValuesSequence: Self { .init(AttributeTag(rawValue: 0x300A061C), .SQ) }
    /// Radiation Dose Values Parameters Sequence (300A,061F), SQ, VM 1
    public static var radiationDoseValuesParametersSequence: Self { .init(AttributeTag(rawValue: 0x300A061F), .SQ) }
    /// Meterset to Dose Mapping Sequence (300A,0620), SQ, VM 1
    public static var metersetToDoseMappingSequence: Self { .init(AttributeTag(rawValue: 0x300A0620), .SQ) }
    /// Expected In-Vivo Measurement Values Sequence (300A,0621), SQ, VM 1
    public static var expectedInVivoMeasurementValuesSequence: Self { .init(AttributeTag(rawValue: 0x300A0621), .SQ) }
    /// RT Tolerance Set Sequence (300A,0629), SQ, VM 1
    public static var rtToleranceSetSequence: Self { .init(AttributeTag(rawValue: 0x300A0629), .SQ) }
    /// Attribute Tolerance Values Sequence (300A,062B), SQ, VM 1
    public static var attributeToleranceValuesSequence: Self { .init(AttributeTag(rawValue: 0x300A062B), .SQ) }
    /// Patient Support Position Tolerance Sequence (300A,062D), SQ, VM 1
    public static var patientSupportPositionToleranceSequence: Self { .init(AttributeTag(rawValue: 0x300A062D), .SQ) }
    /// C-Arm Photon-Electron Control Point Sequence (300A,062F), SQ, VM 1
    public static var cArmPhotonElectronControlPointSequence: Self { .init(AttributeTag(rawValue: 0x300A062F), .SQ) }
    /// Referenced RT Radiation Sequence (300A,0630), SQ, VM 1
    public static var referencedRTRadiationSequence: Self { .init(AttributeTag(rawValue: 0x300A0630), .SQ) }
    /// Referenced RT Instance Sequence (300A,0631), SQ, VM 1
    public static var referencedRTInstanceSequence: Self { .init(AttributeTag(rawValue: 0x300A0631), .SQ) }
    /// Referenced RT Patient Setup Sequence (300A,0632), SQ, VM 1, retired
    public static var referencedRTPatientSetupSequence: Self { .init(AttributeTag(rawValue: 0x300A0632), .SQ) }
    /// Treatment Machine Special Mode Code Sequence (300A,0635), SQ, VM 1
    public static var treatmentMachineSpecialModeCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0635), .SQ) }
    /// Treatment Device Identification Sequence (300A,063A), SQ, VM 1
    public static var treatmentDeviceIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x300A063A), .SQ) }
    /// Referenced RT Physician Intent Sequence (300A,063B), SQ, VM 1
    public static var referencedRTPhysicianIntentSequence: Self { .init(AttributeTag(rawValue: 0x300A063B), .SQ) }
    /// Delivery Rate Unit Sequence (300A,063E), SQ, VM 1
    public static var deliveryRateUnitSequence: Self { .init(AttributeTag(rawValue: 0x300A063E), .SQ) }
    /// Treatment Position Sequence (300A,063F), SQ, VM 1
    public static var treatmentPositionSequence: Self { .init(AttributeTag(rawValue: 0x300A063F), .SQ) }
    /// Parallel RT Beam Delimiter Device Orientation Label Code Sequence (300A,0644), SQ, VM 1
    public static var parallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0644), .SQ) }
    /// Fixed RT Beam Delimiter Device Sequence (300A,0646), SQ, VM 1
    public static var fixedRTBeamDelimiterDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A0646), .SQ) }
    /// Parallel RT Beam Delimiter Device Sequence (300A,0647), SQ, VM 1
    public static var parallelRTBeamDelimiterDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A0647), .SQ) }
    /// RT Beam Delimiter Geometry Sequence (300A,064C), SQ, VM 1
    public static var rtBeamDelimiterGeometrySequence: Self { .init(AttributeTag(rawValue: 0x300A064C), .SQ) }
    /// RT Beam Limiting Device Definition Sequence (300A,064D), SQ, VM 1
    public static var rtBeamLimitingDeviceDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x300A064D), .SQ) }
    /// Wedge Definition Sequence (300A,0651), SQ, VM 1
    public static var wedgeDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x300A0651), .SQ) }
    /// RT Beam Limiting Device Opening Sequence (300A,0656), SQ, VM 1
    public static var rtBeamLimitingDeviceOpeningSequence: Self { .init(AttributeTag(rawValue: 0x300A0656), .SQ) }
    /// Radiation Dosimeter Unit Sequence (300A,0658), SQ, VM 1
    public static var radiationDosimeterUnitSequence: Self { .init(AttributeTag(rawValue: 0x300A0658), .SQ) }
    /// RT Device Distance Reference Location Code Sequence (300A,0659), SQ, VM 1
    public static var rtDeviceDistanceReferenceLocationCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0659), .SQ) }
    /// Radiation Device Configuration and Commissioning Key Sequence (300A,065A), SQ, VM 1
    public static var radiationDeviceConfigurationAndCommissioningKeySequence: Self { .init(AttributeTag(rawValue: 0x300A065A), .SQ) }
    /// Patient Support Position Parameter Sequence (300A,065B), SQ, VM 1
    public static var patientSupportPositionParameterSequence: Self { .init(AttributeTag(rawValue: 0x300A065B), .SQ) }
    /// Patient Support Position Device Parameter Sequence (300A,065D), SQ, VM 1
    public static var patientSupportPositionDeviceParameterSequence: Self { .init(AttributeTag(rawValue: 0x300A065D), .SQ) }
    /// Patient Support Position Device Tolerance Sequence (300A,0660), SQ, VM 1
    public static var patientSupportPositionDeviceToleranceSequence: Self { .init(AttributeTag(rawValue: 0x300A0660), .SQ) }
    /// Compensator Definition Sequence (300A,0662), SQ, VM 1
    public static var compensatorDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x300A0662), .SQ) }
    /// Compensator Shape Fabrication Code Sequence (300A,0667), SQ, VM 1
    public static var compensatorShapeFabricationCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0667), .SQ) }
    /// Compensator Shape Sequence (300A,0668), SQ, VM 1
    public static var compensatorShapeSequence: Self { .init(AttributeTag(rawValue: 0x300A0668), .SQ) }
    /// Block Definition Sequence (300A,066A), SQ, VM 1
    public static var blockDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x300A066A), .SQ) }
    /// Block Edge Data Sequence (300A,066F), SQ, VM 1
    public static var blockEdgeDataSequence: Self { .init(AttributeTag(rawValue: 0x300A066F), .SQ) }
    /// General Accessory Definition Sequence (300A,0671), SQ, VM 1
    public static var generalAccessoryDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x300A0671), .SQ) }
    /// Bolus Definition Sequence (300A,0673), SQ, VM 1
    public static var bolusDefinitionSequence: Self { .init(AttributeTag(rawValue: 0x300A0673), .SQ) }
    /// Equipment Reference Point Coordinates Sequence (300A,0677), SQ, VM 1
    public static var equipmentReferencePointCoordinatesSequence: Self { .init(AttributeTag(rawValue: 0x300A0677), .SQ) }
    /// Equipment Reference Point Code Sequence (300A,0678), SQ, VM 1
    public static var equipmentReferencePointCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0678), .SQ) }
    /// Radiation GenerationMode Sequence (300A,067B), SQ, VM 1
    public static var radiationGenerationModeSequence: Self { .init(AttributeTag(rawValue: 0x300A067B), .SQ) }
    /// Radiation GenerationMode Machine Code Sequence (300A,067E), SQ, VM 1
    public static var radiationGenerationModeMachineCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A067E), .SQ) }
    /// Radiation Type Code Sequence (300A,067F), SQ, VM 1
    public static var radiationTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A067F), .SQ) }
    /// Radiation Fluence Modifier Code Sequence (300A,0683), SQ, VM 1
    public static var radiationFluenceModifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0683), .SQ) }
    /// Energy Unit Code Sequence (300A,0684), SQ, VM 1
    public static var energyUnitCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0684), .SQ) }
    /// Patient Support Devices Sequence (300A,0686), SQ, VM 1
    public static var patientSupportDevicesSequence: Self { .init(AttributeTag(rawValue: 0x300A0686), .SQ) }
    /// Beam Area Limit Sequence (300A,0689), SQ, VM 1
    public static var beamAreaLimitSequence: Self { .init(AttributeTag(rawValue: 0x300A0689), .SQ) }
    /// Referenced RT Prescription Sequence (300A,068A), SQ, VM 1
    public static var referencedRTPrescriptionSequence: Self { .init(AttributeTag(rawValue: 0x300A068A), .SQ) }
    /// Referenced RT Radiation Set Sequence (300A,0702), SQ, VM 1
    public static var referencedRTRadiationSetSequence: Self { .init(AttributeTag(rawValue: 0x300A0702), .SQ) }
    /// Referenced RT Radiation Record Sequence (300A,0703), SQ, VM 1
    public static var referencedRTRadiationRecordSequence: Self { .init(AttributeTag(rawValue: 0x300A0703), .SQ) }
    /// RT Treatment Termination Reason Code Sequence (300A,0715), SQ, VM 1
    public static var rtTreatmentTerminationReasonCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0715), .SQ) }
    /// Machine-Specific Treatment Termination Code Sequence (300A,0716), SQ, VM 1
    public static var machineSpecificTreatmentTerminationCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0716), .SQ) }
    /// RT Radiation Salvage Record Control Point Sequence (300A,0722), SQ, VM 1
    public static var rtRadiationSalvageRecordControlPointSequence: Self { .init(AttributeTag(rawValue: 0x300A0722), .SQ) }
    /// Treatment Tolerance Violation Sequence (300A,0731), SQ, VM 1
    public static var treatmentToleranceViolationSequence: Self { .init(AttributeTag(rawValue: 0x300A0731), .SQ) }
    /// Treatment Tolerance Violation Attribute Sequence (300A,0733), SQ, VM 1
    public static var treatmentToleranceViolationAttributeSequence: Self { .init(AttributeTag(rawValue: 0x300A0733), .SQ) }
    /// Alternate Value Sequence (300A,073E), SQ, VM 1
    public static var alternateValueSequence: Self { .init(AttributeTag(rawValue: 0x300A073E), .SQ) }
    /// Confirmation Sequence (300A,073F), SQ, VM 1
    public static var confirmationSequence: Self { .init(AttributeTag(rawValue: 0x300A073F), .SQ) }
    /// Interlock Sequence (300A,0740), SQ, VM 1
    public static var interlockSequence: Self { .init(AttributeTag(rawValue: 0x300A0740), .SQ) }
    /// Interlock Originating Device Sequence (300A,0743), SQ, VM 1
    public static var interlockOriginatingDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A0743), .SQ) }
    /// Interlock Code Sequence (300A,0744), SQ, VM 1
    public static var interlockCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0744), .SQ) }
    /// Interlock Resolution Code Sequence (300A,0745), SQ, VM 1
    public static var interlockResolutionCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0745), .SQ) }
    /// Interlock Resolution User Sequence (300A,0746), SQ, VM 1
    public static var interlockResolutionUserSequence: Self { .init(AttributeTag(rawValue: 0x300A0746), .SQ) }
    /// Treatment Tolerance Violation Type Code Sequence (300A,0761), SQ, VM 1
    public static var treatmentToleranceViolationTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0761), .SQ) }
    /// Treatment Tolerance Violation Cause Code Sequence (300A,0762), SQ, VM 1
    public static var treatmentToleranceViolationCauseCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0762), .SQ) }
    /// Measured Meterset to Dose Mapping Sequence (300A,0772), SQ, VM 1
    public static var measuredMetersetToDoseMappingSequence: Self { .init(AttributeTag(rawValue: 0x300A0772), .SQ) }
    /// Dose Measurement Device Code Sequence (300A,0774), SQ, VM 1
    public static var doseMeasurementDeviceCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0774), .SQ) }
    /// Additional Parameter Recording Instance Sequence (300A,0780), SQ, VM 1
    public static var additionalParameterRecordingInstanceSequence: Self { .init(AttributeTag(rawValue: 0x300A0780), .SQ) }
    /// RT Patient Position Scope Sequence (300A,0784), SQ, VM 1
    public static var rtPatientPositionScopeSequence: Self { .init(AttributeTag(rawValue: 0x300A0784), .SQ) }
    /// Omitted Radiation Sequence (300A,0787), SQ, VM 1
    public static var omittedRadiationSequence: Self { .init(AttributeTag(rawValue: 0x300A0787), .SQ) }
    /// Reason for Omission Code Sequence (300A,0788), SQ, VM 1
    public static var reasonForOmissionCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0788), .SQ) }
    /// RT Delivery Start Patient Position Sequence (300A,0789), SQ, VM 1
    public static var rtDeliveryStartPatientPositionSequence: Self { .init(AttributeTag(rawValue: 0x300A0789), .SQ) }
    /// RT Treatment Preparation Patient Position Sequence (300A,078A), SQ, VM 1
    public static var rtTreatmentPreparationPatientPositionSequence: Self { .init(AttributeTag(rawValue: 0x300A078A), .SQ) }
    /// Referenced RT Treatment Preparation Sequence (300A,078B), SQ, VM 1
    public static var referencedRTTreatmentPreparationSequence: Self { .init(AttributeTag(rawValue: 0x300A078B), .SQ) }
    /// Referenced Patient Setup Photo Sequence (300A,078C), SQ, VM 1
    public static var referencedPatientSetupPhotoSequence: Self { .init(AttributeTag(rawValue: 0x300A078C), .SQ) }
    /// Patient Treatment Preparation Method Code Sequence (300A,078D), SQ, VM 1
    public static var patientTreatmentPreparationMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A078D), .SQ) }
    /// Patient Treatment Preparation Device Sequence (300A,078F), SQ, VM 1
    public static var patientTreatmentPreparationDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300A078F), .SQ) }
    /// Patient Treatment Preparation Procedure Sequence (300A,0790), SQ, VM 1
    public static var patientTreatmentPreparationProcedureSequence: Self { .init(AttributeTag(rawValue: 0x300A0790), .SQ) }
    /// Patient Treatment Preparation Procedure Code Sequence (300A,0791), SQ, VM 1
    public static var patientTreatmentPreparationProcedureCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A0791), .SQ) }
    /// Patient Treatment Preparation Procedure Parameter Sequence (300A,0793), SQ, VM 1
    public static var patientTreatmentPreparationProcedureParameterSequence: Self { .init(AttributeTag(rawValue: 0x300A0793), .SQ) }
    /// RT Radiation Task Sequence (300A,0797), SQ, VM 1
    public static var rtRadiationTaskSequence: Self { .init(AttributeTag(rawValue: 0x300A0797), .SQ) }
    /// RT Patient Position Displacement Sequence (300A,0798), SQ, VM 1
    public static var rtPatientPositionDisplacementSequence: Self { .init(AttributeTag(rawValue: 0x300A0798), .SQ) }
    /// RT Patient Position Sequence (300A,0799), SQ, VM 1
    public static var rtPatientPositionSequence: Self { .init(AttributeTag(rawValue: 0x300A0799), .SQ) }
    /// Patient Support Displacement Sequence (300A,079C), SQ, VM 1
    public static var patientSupportDisplacementSequence: Self { .init(AttributeTag(rawValue: 0x300A079C), .SQ) }
    /// Displacement Reference Location Code Sequence (300A,079D), SQ, VM 1
    public static var displacementReferenceLocationCodeSequence: Self { .init(AttributeTag(rawValue: 0x300A079D), .SQ) }
    /// Patient Treatment Preparation Sequence (300A,079F), SQ, VM 1
    public static var patientTreatmentPreparationSequence: Self { .init(AttributeTag(rawValue: 0x300A079F), .SQ) }
    /// Patient to Equipment Relationship Sequence (300A,07A0), SQ, VM 1
    public static var patientToEquipmentRelationshipSequence: Self { .init(AttributeTag(rawValue: 0x300A07A0), .SQ) }
    /// Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1), SQ, VM 1
    public static var imagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: Self { .init(AttributeTag(rawValue: 0x300A07A1), .SQ) }
    /// Referenced RT Plan Sequence (300C,0002), SQ, VM 1
    public static var referencedRTPlanSequence: Self { .init(AttributeTag(rawValue: 0x300C0002), .SQ) }
    /// Referenced Beam Sequence (300C,0004), SQ, VM 1
    public static var referencedBeamSequence: Self { .init(AttributeTag(rawValue: 0x300C0004), .SQ) }
    /// Referenced Brachy Application Setup Sequence (300C,000A), SQ, VM 1
    public static var referencedBrachyApplicationSetupSequence: Self { .init(AttributeTag(rawValue: 0x300C000A), .SQ) }
    /// Referenced Fraction Group Sequence (300C,0020), SQ, VM 1
    public static var referencedFractionGroupSequence: Self { .init(AttributeTag(rawValue: 0x300C0020), .SQ) }
    /// Referenced Verification Image Sequence (300C,0040), SQ, VM 1
    public static var referencedVerificationImageSequence: Self { .init(AttributeTag(rawValue: 0x300C0040), .SQ) }
    /// Referenced Reference Image Sequence (300C,0042), SQ, VM 1
    public static var referencedReferenceImageSequence: Self { .init(AttributeTag(rawValue: 0x300C0042), .SQ) }
    /// Referenced Dose Reference Sequence (300C,0050), SQ, VM 1
    public static var referencedDoseReferenceSequence: Self { .init(AttributeTag(rawValue: 0x300C0050), .SQ) }
    /// Brachy Referenced Dose Reference Sequence (300C,0055), SQ, VM 1
    public static var brachyReferencedDoseReferenceSequence: Self { .init(AttributeTag(rawValue: 0x300C0055), .SQ) }
    /// Referenced Structure Set Sequence (300C,0060), SQ, VM 1
    public static var referencedStructureSetSequence: Self { .init(AttributeTag(rawValue: 0x300C0060), .SQ) }
    /// Referenced Dose Sequence (300C,0080), SQ, VM 1
    public static var referencedDoseSequence: Self { .init(AttributeTag(rawValue: 0x300C0080), .SQ) }
    /// Referenced Bolus Sequence (300C,00B0), SQ, VM 1
    public static var referencedBolusSequence: Self { .init(AttributeTag(rawValue: 0x300C00B0), .SQ) }
    /// Referenced Control Point Sequence (300C,00F2), SQ, VM 1
    public static var referencedControlPointSequence: Self { .init(AttributeTag(rawValue: 0x300C00F2), .SQ) }
    /// Omitted Beam Task Sequence (300C,0111), SQ, VM 1
    public static var omittedBeamTaskSequence: Self { .init(AttributeTag(rawValue: 0x300C0111), .SQ) }
    /// Prescription Overview Sequence (300C,0114), SQ, VM 1
    public static var prescriptionOverviewSequence: Self { .init(AttributeTag(rawValue: 0x300C0114), .SQ) }
    /// Plan Overview Sequence (300C,0116), SQ, VM 1
    public static var planOverviewSequence: Self { .init(AttributeTag(rawValue: 0x300C0116), .SQ) }
    /// Dose Calibration Conditions Sequence (300C,0120), SQ, VM 1
    public static var doseCalibrationConditionsSequence: Self { .init(AttributeTag(rawValue: 0x300C0120), .SQ) }
    /// Gating Beam Hold Transition Sequence (300C,0125), SQ, VM 1
    public static var gatingBeamHoldTransitionSequence: Self { .init(AttributeTag(rawValue: 0x300C0125), .SQ) }
    /// Beam Hold Originating Device Sequence (300C,0128), SQ, VM 1
    public static var beamHoldOriginatingDeviceSequence: Self { .init(AttributeTag(rawValue: 0x300C0128), .SQ) }
    /// Radiobiological Dose Effect Sequence (3010,0001), SQ, VM 1
    public static var radiobiologicalDoseEffectSequence: Self { .init(AttributeTag(rawValue: 0x30100001), .SQ) }
    /// Effective Dose Calculation Method Category Code Sequence (3010,0003), SQ, VM 1
    public static var effectiveDoseCalculationMethodCategoryCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100003), .SQ) }
    /// Effective Dose Calculation Method Code Sequence (3010,0004), SQ, VM 1
    public static var effectiveDoseCalculationMethodCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100004), .SQ) }
    /// Originating SOP Instance Reference Sequence (3010,0007), SQ, VM 1
    public static var originatingSOPInstanceReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30100007), .SQ) }
    /// Conceptual Volume Constituent Sequence (3010,0008), SQ, VM 1
    public static var conceptualVolumeConstituentSequence: Self { .init(AttributeTag(rawValue: 0x30100008), .SQ) }
    /// Equivalent Conceptual Volume Instance Reference Sequence (3010,0009), SQ, VM 1
    public static var equivalentConceptualVolumeInstanceReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30100009), .SQ) }
    /// Equivalent Conceptual Volumes Sequence (3010,000A), SQ, VM 1
    public static var equivalentConceptualVolumesSequence: Self { .init(AttributeTag(rawValue: 0x3010000A), .SQ) }
    /// Conceptual Volume Segmentation Reference Sequence (3010,0011), SQ, VM 1
    public static var conceptualVolumeSegmentationReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30100011), .SQ) }
    /// Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012), SQ, VM 1
    public static var conceptualVolumeConstituentSegmentationReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30100012), .SQ) }
    /// Derivation Conceptual Volume Sequence (3010,0014), SQ, VM 1
    public static var derivationConceptualVolumeSequence: Self { .init(AttributeTag(rawValue: 0x30100014), .SQ) }
    /// Conceptual Volume Derivation Algorithm Sequence (3010,0016), SQ, VM 1
    public static var conceptualVolumeDerivationAlgorithmSequence: Self { .init(AttributeTag(rawValue: 0x30100016), .SQ) }
    /// Source Conceptual Volume Sequence (3010,0018), SQ, VM 1
    public static var sourceConceptualVolumeSequence: Self { .init(AttributeTag(rawValue: 0x30100018), .SQ) }
    /// Author Identification Sequence (3010,0019), SQ, VM 1
    public static var authorIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x30100019), .SQ) }
    /// Segment Reference Sequence (3010,0021), SQ, VM 1
    public static var segmentReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30100021), .SQ) }
    /// Direct Segment Reference Sequence (3010,0023), SQ, VM 1
    public static var directSegmentReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30100023), .SQ) }
    /// Combination Segment Reference Sequence (3010,0024), SQ, VM 1
    public static var combinationSegmentReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30100024), .SQ) }
    /// Conceptual Volume Sequence (3010,0025), SQ, VM 1
    public static var conceptualVolumeSequence: Self { .init(AttributeTag(rawValue: 0x30100025), .SQ) }
    /// Segmented RT Accessory Device Sequence (3010,0026), SQ, VM 1
    public static var segmentedRTAccessoryDeviceSequence: Self { .init(AttributeTag(rawValue: 0x30100026), .SQ) }
    /// Segment Characteristics Sequence (3010,0027), SQ, VM 1
    public static var segmentCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x30100027), .SQ) }
    /// Related Segment Characteristics Sequence (3010,0028), SQ, VM 1
    public static var relatedSegmentCharacteristicsSequence: Self { .init(AttributeTag(rawValue: 0x30100028), .SQ) }
    /// RT Segment Annotation Sequence (3010,002A), SQ, VM 1
    public static var rtSegmentAnnotationSequence: Self { .init(AttributeTag(rawValue: 0x3010002A), .SQ) }
    /// Segment Annotation Category Code Sequence (3010,002B), SQ, VM 1
    public static var segmentAnnotationCategoryCodeSequence: Self { .init(AttributeTag(rawValue: 0x3010002B), .SQ) }
    /// Segment Annotation Type Code Sequence (3010,002C), SQ, VM 1
    public static var segmentAnnotationTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x3010002C), .SQ) }
    /// Device Type Code Sequence (3010,002E), SQ, VM 1
    public static var deviceTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x3010002E), .SQ) }
    /// Segment Annotation Type Modifier Code Sequence (3010,002F), SQ, VM 1
    public static var segmentAnnotationTypeModifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x3010002F), .SQ) }
    /// Patient Equipment Relationship Code Sequence (3010,0030), SQ, VM 1
    public static var patientEquipmentRelationshipCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100030), .SQ) }
    /// Patient Treatment Orientation Sequence (3010,0032), SQ, VM 1
    public static var patientTreatmentOrientationSequence: Self { .init(AttributeTag(rawValue: 0x30100032), .SQ) }
    /// Instance-Level Referenced Performed Procedure Step Sequence (3010,0044), SQ, VM 1
    public static var instanceLevelReferencedPerformedProcedureStepSequence: Self { .init(AttributeTag(rawValue: 0x30100044), .SQ) }
    /// Referenced RT Treatment Phase Sequence (3010,0049), SQ, VM 1
    public static var referencedRTTreatmentPhaseSequence: Self { .init(AttributeTag(rawValue: 0x30100049), .SQ) }
    /// Referenced Direct Segment Instance Sequence (3010,004A), SQ, VM 1
    public static var referencedDirectSegmentInstanceSequence: Self { .init(AttributeTag(rawValue: 0x3010004A), .SQ) }
    /// Intended RT Treatment Phase Sequence (3010,004B), SQ, VM 1
    public static var intendedRTTreatmentPhaseSequence: Self { .init(AttributeTag(rawValue: 0x3010004B), .SQ) }
    /// RT Treatment Phase Interval Sequence (3010,004E), SQ, VM 1
    public static var rtTreatmentPhaseIntervalSequence: Self { .init(AttributeTag(rawValue: 0x3010004E), .SQ) }
    /// RT Physician Intent Predecessor Sequence (3010,0055), SQ, VM 1
    public static var rtPhysicianIntentPredecessorSequence: Self { .init(AttributeTag(rawValue: 0x30100055), .SQ) }
    /// RT Physician Intent Sequence (3010,0057), SQ, VM 1
    public static var rtPhysicianIntentSequence: Self { .init(AttributeTag(rawValue: 0x30100057), .SQ) }
    /// RT Protocol Code Sequence (3010,005B), SQ, VM 1
    public static var rtProtocolCodeSequence: Self { .init(AttributeTag(rawValue: 0x3010005B), .SQ) }
    /// RT Diagnosis Code Sequence (3010,005D), SQ, VM 1
    public static var rtDiagnosisCodeSequence: Self { .init(AttributeTag(rawValue: 0x3010005D), .SQ) }
    /// RT Physician Intent Input Instance Sequence (3010,005F), SQ, VM 1
    public static var rtPhysicianIntentInputInstanceSequence: Self { .init(AttributeTag(rawValue: 0x3010005F), .SQ) }
    /// RT Anatomic Prescription Sequence (3010,0060), SQ, VM 1
    public static var rtAnatomicPrescriptionSequence: Self { .init(AttributeTag(rawValue: 0x30100060), .SQ) }
    /// Prior Treatment Reference Sequence (3010,0062), SQ, VM 1
    public static var priorTreatmentReferenceSequence: Self { .init(AttributeTag(rawValue: 0x30100062), .SQ) }
    /// Therapeutic Role Category Code Sequence (3010,0064), SQ, VM 1
    public static var therapeuticRoleCategoryCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100064), .SQ) }
    /// Therapeutic Role Type Code Sequence (3010,0065), SQ, VM 1
    public static var therapeuticRoleTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100065), .SQ) }
    /// Conceptual Volume Category Code Sequence (3010,0067), SQ, VM 1
    public static var conceptualVolumeCategoryCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100067), .SQ) }
    /// Conceptual Volume Type Code Sequence (3010,0069), SQ, VM 1
    public static var conceptualVolumeTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100069), .SQ) }
    /// Conceptual Volume Type Modifier Code Sequence (3010,006A), SQ, VM 1
    public static var conceptualVolumeTypeModifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x3010006A), .SQ) }
    /// RT Prescription Sequence (3010,006B), SQ, VM 1
    public static var rtPrescriptionSequence: Self { .init(AttributeTag(rawValue: 0x3010006B), .SQ) }
    /// Dosimetric Objective Sequence (3010,006C), SQ, VM 1
    public static var dosimetricObjectiveSequence: Self { .init(AttributeTag(rawValue: 0x3010006C), .SQ) }
    /// Dosimetric Objective Type Code Sequence (3010,006D), SQ, VM 1
    public static var dosimetricObjectiveTypeCodeSequence: Self { .init(AttributeTag(rawValue: 0x3010006D), .SQ) }
    /// Dosimetric Objective Parameter Sequence (3010,0070), SQ, VM 1
    public static var dosimetricObjectiveParameterSequence: Self { .init(AttributeTag(rawValue: 0x30100070), .SQ) }
    /// Referenced Dosimetric Objectives Sequence (3010,0071), SQ, VM 1
    public static var referencedDosimetricObjectivesSequence: Self { .init(AttributeTag(rawValue: 0x30100071), .SQ) }
    /// Planning Input Information Sequence (3010,0076), SQ, VM 1
    public static var planningInputInformationSequence: Self { .init(AttributeTag(rawValue: 0x30100076), .SQ) }
    /// Treatment Site Code Sequence (3010,0078), SQ, VM 1
    public static var treatmentSiteCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100078), .SQ) }
    /// Fraction Pattern Sequence (3010,0079), SQ, VM 1
    public static var fractionPatternSequence: Self { .init(AttributeTag(rawValue: 0x30100079), .SQ) }
    /// RT Treatment Technique Code Sequence (3010,0080), SQ, VM 1
    public static var rtTreatmentTechniqueCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100080), .SQ) }
    /// Prescription Notes Sequence (3010,0081), SQ, VM 1
    public static var prescriptionNotesSequence: Self { .init(AttributeTag(rawValue: 0x30100081), .SQ) }
    /// Fraction-Based Relationship Sequence (3010,0082), SQ, VM 1
    public static var fractionBasedRelationshipSequence: Self { .init(AttributeTag(rawValue: 0x30100082), .SQ) }
    /// Weekday Fraction Pattern Sequence (3010,0087), SQ, VM 1
    public static var weekdayFractionPatternSequence: Self { .init(AttributeTag(rawValue: 0x30100087), .SQ) }
    /// Delivery Time Structure Code Sequence (3010,0088), SQ, VM 1
    public static var deliveryTimeStructureCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100088), .SQ) }
    /// Treatment Site Modifier Code Sequence (3010,0089), SQ, VM 1
    public static var treatmentSiteModifierCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100089), .SQ) }
    /// Robotic Path Node Set Code Sequence (3010,0091), SQ, VM 1
    public static var roboticPathNodeSetCodeSequence: Self { .init(AttributeTag(rawValue: 0x30100091), .SQ) }
    /// Robotic Path Control Point Sequence (3010,0097), SQ, VM 1
    public static var roboticPathControlPointSequence: Self { .init(AttributeTag(rawValue: 0x30100097), .SQ) }
    /// Tomotherapeutic Control Point Sequence (3010,0098), SQ, VM 1
    public static var tomotherapeuticControlPointSequence: Self { .init(AttributeTag(rawValue: 0x30100098), .SQ) }
    /// Conceptual Volume Identification Sequence (3010,00A0), SQ, VM 1
    public static var conceptualVolumeIdentificationSequence: Self { .init(AttributeTag(rawValue: 0x301000A0), .SQ) }
    /// Referenced Interpretation Sequence (4008,0050), SQ, VM 1, retired
    public static var referencedInterpretationSequence: Self { .init(AttributeTag(rawValue: 0x40080050), .SQ) }
    /// Interpretation Approver Sequence (4008,0111), SQ, VM 1, retired
    public static var interpretationApproverSequence: Self { .init(AttributeTag(rawValue: 0x40080111), .SQ) }
    /// Interpretation Diagnosis Code Sequence (4008,0117), SQ, VM 1, retired
    public static var interpretationDiagnosisCodeSequence: Self { .init(AttributeTag(rawValue: 0x40080117), .SQ) }
    /// Results Distribution List Sequence (4008,0118), SQ, VM 1, retired
    public static var resultsDistributionListSequence: Self { .init(AttributeTag(rawValue: 0x40080118), .SQ) }
    /// Detector Geometry Sequence (4010,0004), SQ, VM 1
    public static var detectorGeometrySequence: Self { .init(AttributeTag(rawValue: 0x40100004), .SQ) }
    /// Threat ROI Voxel Sequence (4010,1001), SQ, VM 1
    public static var threatROIVoxelSequence: Self { .init(AttributeTag(rawValue: 0x40101001), .SQ) }
    /// Route Segment Sequence (4010,100A), SQ, VM 1
    public static var routeSegmentSequence: Self { .init(AttributeTag(rawValue: 0x4010100A), .SQ) }
    /// Threat Sequence (4010,1011), SQ, VM 1
    public static var threatSequence: Self { .init(AttributeTag(rawValue: 0x40101011), .SQ) }
    /// PTO Representation Sequence (4010,1037), SQ, VM 1
    public static var ptoRepresentationSequence: Self { .init(AttributeTag(rawValue: 0x40101037), .SQ) }
    /// ATD Assessment Sequence (4010,1038), SQ, VM 1
    public static var atdAssessmentSequence: Self { .init(AttributeTag(rawValue: 0x40101038), .SQ) }
    /// Basis Materials Code Sequence (4010,1045), SQ, VM 1
    public static var basisMaterialsCodeSequence: Self { .init(AttributeTag(rawValue: 0x40101045), .SQ) }
    /// OOI Owner Sequence (4010,1047), SQ, VM 1
    public static var ooiOwnerSequence: Self { .init(AttributeTag(rawValue: 0x40101047), .SQ) }
    /// Algorithm Routing Code Sequence (4010,1064), SQ, VM 1
    public static var algorithmRoutingCodeSequence: Self { .init(AttributeTag(rawValue: 0x40101064), .SQ) }
    /// Additional Inspection Method Sequence (4010,106F), SQ, VM 1
    public static var additionalInspectionMethodSequence: Self { .init(AttributeTag(rawValue: 0x4010106F), .SQ) }
    /// QR Measurements Sequence (4010,1071), SQ, VM 1
    public static var qrMeasurementsSequence: Self { .init(AttributeTag(rawValue: 0x40101071), .SQ) }
    /// Target Material Sequence (4010,1072), SQ, VM 1
    public static var targetMaterialSequence: Self { .init(AttributeTag(rawValue: 0x40101072), .SQ) }
    /// Referenced PTO Sequence (4010,1076), SQ, VM 1
    public static var referencedPTOSequence: Self { .init(AttributeTag(rawValue: 0x40101076), .SQ) }
    /// Referenced TDR Instance Sequence (4010,1077), SQ, VM 1
    public static var referencedTDRInstanceSequence: Self { .init(AttributeTag(rawValue: 0x40101077), .SQ) }
    /// Anomaly Locator Indicator Sequence (4010,1079), SQ, VM 1
    public static var anomalyLocatorIndicatorSequence: Self { .init(AttributeTag(rawValue: 0x40101079), .SQ) }
    /// PTO Region Sequence (4010,107B), SQ, VM 1
    public static var ptoRegionSequence: Self { .init(AttributeTag(rawValue: 0x4010107B), .SQ) }
    /// Secondary Inspection Method Sequence (4010,107D), SQ, VM 1
    public static var secondaryInspectionMethodSequence: Self { .init(AttributeTag(rawValue: 0x4010107D), .SQ) }
    /// MAC Parameters Sequence (4FFE,0001), SQ, VM 1
    public static var macParametersSequence: Self { .init(AttributeTag(rawValue: 0x4FFE0001), .SQ) }
    /// Curve Referenced Overlay Sequence (50xx,2600), SQ, VM 1, retired
    ///
    /// - Parameter curve: 0 to 15, the group's number among its repetitions (PS3.5 7.6).
    public static func curveReferencedOverlaySequence(_ curve: UInt8 = 0) -> Self {
        .init(AttributeTag(rawValue: 0x50002600 | UInt32(curve & 15) << 17), .SQ)
    }
    /// Shared Functional Groups Sequence (5200,9229), SQ, VM 1
    public static var sharedFunctionalGroupsSequence: Self { .init(AttributeTag(rawValue: 0x52009229), .SQ) }
    /// Per-Frame Functional Groups Sequence (5200,9230), SQ, VM 1
    public static var perFrameFunctionalGroupsSequence: Self { .init(AttributeTag(rawValue: 0x52009230), .SQ) }
    /// Waveform Sequence (5400,0100), SQ, VM 1
    public static var waveformSequence: Self { .init(AttributeTag(rawValue: 0x54000100), .SQ) }
    /// Digital Signatures Sequence (FFFA,FFFA), SQ, VM 1
    public static var digitalSignaturesSequence: Self { .init(AttributeTag(rawValue: 0xFFFAFFFA), .SQ) }
}
