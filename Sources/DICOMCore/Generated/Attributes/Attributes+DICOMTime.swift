// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == DICOMTime {
    /// Instance Creation Time (0008,0013), TM, VM 1
    public static var instanceCreationTime: Self { .init(AttributeTag(rawValue: 0x00080013), .TM) }
    /// Study Time (0008,0030), TM, VM 1
    public static var studyTime: Self { .init(AttributeTag(rawValue: 0x00080030), .TM) }
    /// Series Time (0008,0031), TM, VM 1
    public static var seriesTime: Self { .init(AttributeTag(rawValue: 0x00080031), .TM) }
    /// Acquisition Time (0008,0032), TM, VM 1
    public static var acquisitionTime: Self { .init(AttributeTag(rawValue: 0x00080032), .TM) }
    /// Content Time (0008,0033), TM, VM 1
    public static var contentTime: Self { .init(AttributeTag(rawValue: 0x00080033), .TM) }
    /// Overlay Time (0008,0034), TM, VM 1, retired
    public static var overlayTime: Self { .init(AttributeTag(rawValue: 0x00080034), .TM) }
    /// Curve Time (0008,0035), TM, VM 1, retired
    public static var curveTime: Self { .init(AttributeTag(rawValue: 0x00080035), .TM) }
    /// Patient's Birth Time (0010,0032), TM, VM 1
    public static var patientBirthTime: Self { .init(AttributeTag(rawValue: 0x00100032), .TM) }
    /// Secondary Review Time (0014,0103), TM, VM 1
    public static var secondaryReviewTime: Self { .init(AttributeTag(rawValue: 0x00140103), .TM) }
    /// Time of Gain Calibration (0014,3077), TM, VM 1
    public static var timeOfGainCalibration: Self { .init(AttributeTag(rawValue: 0x00143077), .TM) }
    /// Intervention Drug Stop Time (0018,0027), TM, VM 1
    public static var interventionDrugStopTime: Self { .init(AttributeTag(rawValue: 0x00180027), .TM) }
    /// Intervention Drug Start Time (0018,0035), TM, VM 1
    public static var interventionDrugStartTime: Self { .init(AttributeTag(rawValue: 0x00180035), .TM) }
    /// Time of Secondary Capture (0018,1014), TM, VM 1
    public static var timeOfSecondaryCapture: Self { .init(AttributeTag(rawValue: 0x00181014), .TM) }
    /// Contrast/Bolus Start Time (0018,1042), TM, VM 1
    public static var contrastBolusStartTime: Self { .init(AttributeTag(rawValue: 0x00181042), .TM) }
    /// Contrast/Bolus Stop Time (0018,1043), TM, VM 1
    public static var contrastBolusStopTime: Self { .init(AttributeTag(rawValue: 0x00181043), .TM) }
    /// Radiopharmaceutical Start Time (0018,1072), TM, VM 1
    public static var radiopharmaceuticalStartTime: Self { .init(AttributeTag(rawValue: 0x00181072), .TM) }
    /// Radiopharmaceutical Stop Time (0018,1073), TM, VM 1
    public static var radiopharmaceuticalStopTime: Self { .init(AttributeTag(rawValue: 0x00181073), .TM) }
    /// Time of Last Detector Calibration (0018,700E), TM, VM 1
    public static var timeOfLastDetectorCalibration: Self { .init(AttributeTag(rawValue: 0x0018700E), .TM) }
    /// Modified Image Time (0020,3405), TM, VM 1, retired
    public static var modifiedImageTime: Self { .init(AttributeTag(rawValue: 0x00203405), .TM) }
    /// Study Verified Time (0032,0033), TM, VM 1, retired
    public static var studyVerifiedTime: Self { .init(AttributeTag(rawValue: 0x00320033), .TM) }
    /// Study Read Time (0032,0035), TM, VM 1, retired
    public static var studyReadTime: Self { .init(AttributeTag(rawValue: 0x00320035), .TM) }
    /// Scheduled Study Start Time (0032,1001), TM, VM 1, retired
    public static var scheduledStudyStartTime: Self { .init(AttributeTag(rawValue: 0x00321001), .TM) }
    /// Scheduled Study Stop Time (0032,1011), TM, VM 1, retired
    public static var scheduledStudyStopTime: Self { .init(AttributeTag(rawValue: 0x00321011), .TM) }
    /// Study Arrival Time (0032,1041), TM, VM 1, retired
    public static var studyArrivalTime: Self { .init(AttributeTag(rawValue: 0x00321041), .TM) }
    /// Study Completion Time (0032,1051), TM, VM 1, retired
    public static var studyCompletionTime: Self { .init(AttributeTag(rawValue: 0x00321051), .TM) }
    /// Scheduled Admission Time (0038,001B), TM, VM 1, retired
    public static var scheduledAdmissionTime: Self { .init(AttributeTag(rawValue: 0x0038001B), .TM) }
    /// Scheduled Discharge Time (0038,001D), TM, VM 1, retired
    public static var scheduledDischargeTime: Self { .init(AttributeTag(rawValue: 0x0038001D), .TM) }
    /// Admitting Time (0038,0021), TM, VM 1
    public static var admittingTime: Self { .init(AttributeTag(rawValue: 0x00380021), .TM) }
    /// Discharge Time (0038,0032), TM, VM 1, retired
    public static var dischargeTime: Self { .init(AttributeTag(rawValue: 0x00380032), .TM) }
    /// Scheduled Procedure Step Start Time (0040,0003), TM, VM 1
    public static var scheduledProcedureStepStartTime: Self { .init(AttributeTag(rawValue: 0x00400003), .TM) }
    /// Scheduled Procedure Step End Time (0040,0005), TM, VM 1
    public static var scheduledProcedureStepEndTime: Self { .init(AttributeTag(rawValue: 0x00400005), .TM) }
    /// Performed Procedure Step Start Time (0040,0245), TM, VM 1
    public static var performedProcedureStepStartTime: Self { .init(AttributeTag(rawValue: 0x00400245), .TM) }
    /// Performed Procedure Step End Time (0040,0251), TM, VM 1
    public static var performedProcedureStepEndTime: Self { .init(AttributeTag(rawValue: 0x00400251), .TM) }
    /// Issue Time of Imaging Service Request (0040,2005), TM, VM 1
    public static var issueTimeOfImagingServiceRequest: Self { .init(AttributeTag(rawValue: 0x00402005), .TM) }
    /// Findings Group Recording Time (Trial) (0040,A024), TM, VM 1, retired
    public static var findingsGroupRecordingTimeTrial: Self { .init(AttributeTag(rawValue: 0x0040A024), .TM) }
    /// Time of Document Creation or Verbal Transaction (Trial) (0040,A112), TM, VM 1, retired
    public static var timeOfDocumentCreationOrVerbalTransactionTrial: Self { .init(AttributeTag(rawValue: 0x0040A112), .TM) }
    /// Time (0040,A122), TM, VM 1
    public static var time: Self { .init(AttributeTag(rawValue: 0x0040A122), .TM) }
    /// Observation Time (Trial) (0040,A193), TM, VM 1, retired
    public static var observationTimeTrial: Self { .init(AttributeTag(rawValue: 0x0040A193), .TM) }
    /// Presentation Creation Time (0070,0083), TM, VM 1
    public static var presentationCreationTime: Self { .init(AttributeTag(rawValue: 0x00700083), .TM) }
    /// Creation Time (2100,0050), TM, VM 1
    public static var creationTime: Self { .init(AttributeTag(rawValue: 0x21000050), .TM) }
    /// Structure Set Time (3006,0009), TM, VM 1
    public static var structureSetTime: Self { .init(AttributeTag(rawValue: 0x30060009), .TM) }
    /// Treatment Control Point Time (3008,0025), TM, VM 1
    public static var treatmentControlPointTime: Self { .init(AttributeTag(rawValue: 0x30080025), .TM) }
    /// Safe Position Exit Time (3008,0164), TM, VM 1
    public static var safePositionExitTime: Self { .init(AttributeTag(rawValue: 0x30080164), .TM) }
    /// Safe Position Return Time (3008,0168), TM, VM 1
    public static var safePositionReturnTime: Self { .init(AttributeTag(rawValue: 0x30080168), .TM) }
    /// Treatment Time (3008,0251), TM, VM 1
    public static var treatmentTime: Self { .init(AttributeTag(rawValue: 0x30080251), .TM) }
    /// RT Plan Time (300A,0007), TM, VM 1
    public static var rtPlanTime: Self { .init(AttributeTag(rawValue: 0x300A0007), .TM) }
    /// Source Strength Reference Time (300A,022E), TM, VM 1
    public static var sourceStrengthReferenceTime: Self { .init(AttributeTag(rawValue: 0x300A022E), .TM) }
    /// Review Time (300E,0005), TM, VM 1
    public static var reviewTime: Self { .init(AttributeTag(rawValue: 0x300E0005), .TM) }
    /// Interpretation Recorded Time (4008,0101), TM, VM 1, retired
    public static var interpretationRecordedTime: Self { .init(AttributeTag(rawValue: 0x40080101), .TM) }
    /// Interpretation Transcription Time (4008,0109), TM, VM 1, retired
    public static var interpretationTranscriptionTime: Self { .init(AttributeTag(rawValue: 0x40080109), .TM) }
    /// Interpretation Approval Time (4008,0113), TM, VM 1, retired
    public static var interpretationApprovalTime: Self { .init(AttributeTag(rawValue: 0x40080113), .TM) }
}
