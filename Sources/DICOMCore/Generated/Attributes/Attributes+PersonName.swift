// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == PersonName {
    /// Referring Physician's Name (0008,0090), PN, VM 1
    public static var referringPhysicianName: Self { .init(AttributeTag(rawValue: 0x00080090), .PN) }
    /// Patient's Name (0010,0010), PN, VM 1
    public static var patientName: Self { .init(AttributeTag(rawValue: 0x00100010), .PN) }
    /// Patient's Birth Name (0010,1005), PN, VM 1
    public static var patientBirthName: Self { .init(AttributeTag(rawValue: 0x00101005), .PN) }
    /// Patient's Mother's Birth Name (0010,1060), PN, VM 1
    public static var patientMotherBirthName: Self { .init(AttributeTag(rawValue: 0x00101060), .PN) }
    /// Responsible Person (0010,2297), PN, VM 1
    public static var responsiblePerson: Self { .init(AttributeTag(rawValue: 0x00102297), .PN) }
    /// Secondary Reviewer Name (0014,0104), PN, VM 1
    public static var secondaryReviewerName: Self { .init(AttributeTag(rawValue: 0x00140104), .PN) }
    /// Evaluator Name (0014,2006), PN, VM 1
    public static var evaluatorName: Self { .init(AttributeTag(rawValue: 0x00142006), .PN) }
    /// Requesting Physician (0032,1032), PN, VM 1
    public static var requestingPhysician: Self { .init(AttributeTag(rawValue: 0x00321032), .PN) }
    /// Scheduled Performing Physician's Name (0040,0006), PN, VM 1
    public static var scheduledPerformingPhysicianName: Self { .init(AttributeTag(rawValue: 0x00400006), .PN) }
    /// Order Entered By (0040,2008), PN, VM 1
    public static var orderEnteredBy: Self { .init(AttributeTag(rawValue: 0x00402008), .PN) }
    /// Human Performer's Name (0040,4037), PN, VM 1
    public static var humanPerformerName: Self { .init(AttributeTag(rawValue: 0x00404037), .PN) }
    /// Document Author (Trial) (0040,A067), PN, VM 1, retired
    public static var documentAuthorTrial: Self { .init(AttributeTag(rawValue: 0x0040A067), .PN) }
    /// Verifying Observer Name (0040,A075), PN, VM 1
    public static var verifyingObserverName: Self { .init(AttributeTag(rawValue: 0x0040A075), .PN) }
    /// Person Name (0040,A123), PN, VM 1
    public static var personName: Self { .init(AttributeTag(rawValue: 0x0040A123), .PN) }
    /// Current Observer (Trial) (0040,A307), PN, VM 1, retired
    public static var currentObserverTrial: Self { .init(AttributeTag(rawValue: 0x0040A307), .PN) }
    /// Verbal Source (Trial) (0040,A352), PN, VM 1, retired
    public static var verbalSourceTrial: Self { .init(AttributeTag(rawValue: 0x0040A352), .PN) }
    /// Content Creator's Name (0070,0084), PN, VM 1
    public static var contentCreatorName: Self { .init(AttributeTag(rawValue: 0x00700084), .PN) }
    /// ROI Interpreter (3006,00A6), PN, VM 1
    public static var roiInterpreter: Self { .init(AttributeTag(rawValue: 0x300600A6), .PN) }
    /// Reviewer Name (300E,0008), PN, VM 1
    public static var reviewerName: Self { .init(AttributeTag(rawValue: 0x300E0008), .PN) }
    /// Interpretation Recorder (4008,0102), PN, VM 1, retired
    public static var interpretationRecorder: Self { .init(AttributeTag(rawValue: 0x40080102), .PN) }
    /// Interpretation Transcriber (4008,010A), PN, VM 1, retired
    public static var interpretationTranscriber: Self { .init(AttributeTag(rawValue: 0x4008010A), .PN) }
    /// Interpretation Author (4008,010C), PN, VM 1, retired
    public static var interpretationAuthor: Self { .init(AttributeTag(rawValue: 0x4008010C), .PN) }
    /// Physician Approving Interpretation (4008,0114), PN, VM 1, retired
    public static var physicianApprovingInterpretation: Self { .init(AttributeTag(rawValue: 0x40080114), .PN) }
    /// Distribution Name (4008,0119), PN, VM 1, retired
    public static var distributionName: Self { .init(AttributeTag(rawValue: 0x40080119), .PN) }
}
