// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == DICOMDate {
    /// Instance Creation Date (0008,0012), DA, VM 1
    public static var instanceCreationDate: Self { .init(AttributeTag(rawValue: 0x00080012), .DA) }
    /// Study Date (0008,0020), DA, VM 1
    public static var studyDate: Self { .init(AttributeTag(rawValue: 0x00080020), .DA) }
    /// Series Date (0008,0021), DA, VM 1
    public static var seriesDate: Self { .init(AttributeTag(rawValue: 0x00080021), .DA) }
    /// Acquisition Date (0008,0022), DA, VM 1
    public static var acquisitionDate: Self { .init(AttributeTag(rawValue: 0x00080022), .DA) }
    /// Content Date (0008,0023), DA, VM 1
    public static var contentDate: Self { .init(AttributeTag(rawValue: 0x00080023), .DA) }
    /// Overlay Date (0008,0024), DA, VM 1, retired
    public static var overlayDate: Self { .init(AttributeTag(rawValue: 0x00080024), .DA) }
    /// Curve Date (0008,0025), DA, VM 1, retired
    public static var curveDate: Self { .init(AttributeTag(rawValue: 0x00080025), .DA) }
    /// Patient's Birth Date (0010,0030), DA, VM 1
    public static var patientBirthDate: Self { .init(AttributeTag(rawValue: 0x00100030), .DA) }
    /// Last Menstrual Date (0010,21D0), DA, VM 1
    public static var lastMenstrualDate: Self { .init(AttributeTag(rawValue: 0x001021D0), .DA) }
    /// Ethics Committee Approval Effectiveness Start Date (0012,0086), DA, VM 1
    public static var ethicsCommitteeApprovalEffectivenessStartDate: Self { .init(AttributeTag(rawValue: 0x00120086), .DA) }
    /// Ethics Committee Approval Effectiveness End Date (0012,0087), DA, VM 1
    public static var ethicsCommitteeApprovalEffectivenessEndDate: Self { .init(AttributeTag(rawValue: 0x00120087), .DA) }
    /// Secondary Review Date (0014,0102), DA, VM 1
    public static var secondaryReviewDate: Self { .init(AttributeTag(rawValue: 0x00140102), .DA) }
    /// Expiry Date (0014,1020), DA, VM 1
    public static var expiryDate: Self { .init(AttributeTag(rawValue: 0x00141020), .DA) }
    /// Date of Gain Calibration (0014,3076), DA, VM 1
    public static var dateOfGainCalibration: Self { .init(AttributeTag(rawValue: 0x00143076), .DA) }
    /// Procedure Creation Date (0014,4076), DA, VM 1
    public static var procedureCreationDate: Self { .init(AttributeTag(rawValue: 0x00144076), .DA) }
    /// Procedure Expiration Date (0014,4078), DA, VM 1
    public static var procedureExpirationDate: Self { .init(AttributeTag(rawValue: 0x00144078), .DA) }
    /// Procedure Last Modified Date (0014,407A), DA, VM 1
    public static var procedureLastModifiedDate: Self { .init(AttributeTag(rawValue: 0x0014407A), .DA) }
    /// Date of Secondary Capture (0018,1012), DA, VM 1
    public static var dateOfSecondaryCapture: Self { .init(AttributeTag(rawValue: 0x00181012), .DA) }
    /// Date of Manufacture (0018,1204), DA, VM 1
    public static var dateOfManufacture: Self { .init(AttributeTag(rawValue: 0x00181204), .DA) }
    /// Date of Installation (0018,1205), DA, VM 1
    public static var dateOfInstallation: Self { .init(AttributeTag(rawValue: 0x00181205), .DA) }
    /// Date of Last Detector Calibration (0018,700C), DA, VM 1
    public static var dateOfLastDetectorCalibration: Self { .init(AttributeTag(rawValue: 0x0018700C), .DA) }
    /// Modified Image Date (0020,3403), DA, VM 1, retired
    public static var modifiedImageDate: Self { .init(AttributeTag(rawValue: 0x00203403), .DA) }
    /// Study Verified Date (0032,0032), DA, VM 1, retired
    public static var studyVerifiedDate: Self { .init(AttributeTag(rawValue: 0x00320032), .DA) }
    /// Study Read Date (0032,0034), DA, VM 1, retired
    public static var studyReadDate: Self { .init(AttributeTag(rawValue: 0x00320034), .DA) }
    /// Scheduled Study Start Date (0032,1000), DA, VM 1, retired
    public static var scheduledStudyStartDate: Self { .init(AttributeTag(rawValue: 0x00321000), .DA) }
    /// Scheduled Study Stop Date (0032,1010), DA, VM 1, retired
    public static var scheduledStudyStopDate: Self { .init(AttributeTag(rawValue: 0x00321010), .DA) }
    /// Study Arrival Date (0032,1040), DA, VM 1, retired
    public static var studyArrivalDate: Self { .init(AttributeTag(rawValue: 0x00321040), .DA) }
    /// Study Completion Date (0032,1050), DA, VM 1, retired
    public static var studyCompletionDate: Self { .init(AttributeTag(rawValue: 0x00321050), .DA) }
    /// Scheduled Admission Date (0038,001A), DA, VM 1, retired
    public static var scheduledAdmissionDate: Self { .init(AttributeTag(rawValue: 0x0038001A), .DA) }
    /// Scheduled Discharge Date (0038,001C), DA, VM 1, retired
    public static var scheduledDischargeDate: Self { .init(AttributeTag(rawValue: 0x0038001C), .DA) }
    /// Admitting Date (0038,0020), DA, VM 1
    public static var admittingDate: Self { .init(AttributeTag(rawValue: 0x00380020), .DA) }
    /// Discharge Date (0038,0030), DA, VM 1, retired
    public static var dischargeDate: Self { .init(AttributeTag(rawValue: 0x00380030), .DA) }
    /// Scheduled Procedure Step Start Date (0040,0002), DA, VM 1
    public static var scheduledProcedureStepStartDate: Self { .init(AttributeTag(rawValue: 0x00400002), .DA) }
    /// Scheduled Procedure Step End Date (0040,0004), DA, VM 1
    public static var scheduledProcedureStepEndDate: Self { .init(AttributeTag(rawValue: 0x00400004), .DA) }
    /// Performed Procedure Step Start Date (0040,0244), DA, VM 1
    public static var performedProcedureStepStartDate: Self { .init(AttributeTag(rawValue: 0x00400244), .DA) }
    /// Performed Procedure Step End Date (0040,0250), DA, VM 1
    public static var performedProcedureStepEndDate: Self { .init(AttributeTag(rawValue: 0x00400250), .DA) }
    /// Issue Date of Imaging Service Request (0040,2004), DA, VM 1
    public static var issueDateOfImagingServiceRequest: Self { .init(AttributeTag(rawValue: 0x00402004), .DA) }
    /// Findings Group Recording Date (Trial) (0040,A023), DA, VM 1, retired
    public static var findingsGroupRecordingDateTrial: Self { .init(AttributeTag(rawValue: 0x0040A023), .DA) }
    /// Date of Document or Verbal Transaction (Trial) (0040,A110), DA, VM 1, retired
    public static var dateOfDocumentOrVerbalTransactionTrial: Self { .init(AttributeTag(rawValue: 0x0040A110), .DA) }
    /// Date (0040,A121), DA, VM 1
    public static var date: Self { .init(AttributeTag(rawValue: 0x0040A121), .DA) }
    /// Observation Date (Trial) (0040,A192), DA, VM 1, retired
    public static var observationDateTrial: Self { .init(AttributeTag(rawValue: 0x0040A192), .DA) }
    /// Presentation Creation Date (0070,0082), DA, VM 1
    public static var presentationCreationDate: Self { .init(AttributeTag(rawValue: 0x00700082), .DA) }
    /// Creation Date (2100,0040), DA, VM 1
    public static var creationDate: Self { .init(AttributeTag(rawValue: 0x21000040), .DA) }
    /// Structure Set Date (3006,0008), DA, VM 1
    public static var structureSetDate: Self { .init(AttributeTag(rawValue: 0x30060008), .DA) }
    /// Treatment Control Point Date (3008,0024), DA, VM 1
    public static var treatmentControlPointDate: Self { .init(AttributeTag(rawValue: 0x30080024), .DA) }
    /// First Treatment Date (3008,0054), DA, VM 1
    public static var firstTreatmentDate: Self { .init(AttributeTag(rawValue: 0x30080054), .DA) }
    /// Most Recent Treatment Date (3008,0056), DA, VM 1
    public static var mostRecentTreatmentDate: Self { .init(AttributeTag(rawValue: 0x30080056), .DA) }
    /// Safe Position Exit Date (3008,0162), DA, VM 1
    public static var safePositionExitDate: Self { .init(AttributeTag(rawValue: 0x30080162), .DA) }
    /// Safe Position Return Date (3008,0166), DA, VM 1
    public static var safePositionReturnDate: Self { .init(AttributeTag(rawValue: 0x30080166), .DA) }
    /// Treatment Date (3008,0250), DA, VM 1
    public static var treatmentDate: Self { .init(AttributeTag(rawValue: 0x30080250), .DA) }
    /// RT Plan Date (300A,0006), DA, VM 1
    public static var rtPlanDate: Self { .init(AttributeTag(rawValue: 0x300A0006), .DA) }
    /// Source Strength Reference Date (300A,022C), DA, VM 1
    public static var sourceStrengthReferenceDate: Self { .init(AttributeTag(rawValue: 0x300A022C), .DA) }
    /// Review Date (300E,0004), DA, VM 1
    public static var reviewDate: Self { .init(AttributeTag(rawValue: 0x300E0004), .DA) }
    /// Intended Phase Start Date (3010,004C), DA, VM 1
    public static var intendedPhaseStartDate: Self { .init(AttributeTag(rawValue: 0x3010004C), .DA) }
    /// Intended Phase End Date (3010,004D), DA, VM 1
    public static var intendedPhaseEndDate: Self { .init(AttributeTag(rawValue: 0x3010004D), .DA) }
    /// Interpretation Recorded Date (4008,0100), DA, VM 1, retired
    public static var interpretationRecordedDate: Self { .init(AttributeTag(rawValue: 0x40080100), .DA) }
    /// Interpretation Transcription Date (4008,0108), DA, VM 1, retired
    public static var interpretationTranscriptionDate: Self { .init(AttributeTag(rawValue: 0x40080108), .DA) }
    /// Interpretation Approval Date (4008,0112), DA, VM 1, retired
    public static var interpretationApprovalDate: Self { .init(AttributeTag(rawValue: 0x40080112), .DA) }
}
