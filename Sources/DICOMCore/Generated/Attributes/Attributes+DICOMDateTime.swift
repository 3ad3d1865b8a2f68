// Generated from PS3.6 tables 6-1, 7-1, 8-1, 9-1 and PS3.7 tables E.1-1, E.2-1, edition 2026c, by Scripts/generate.py. Do not edit.

extension Attribute where Value == DICOMDateTime {
    /// Instance Coercion DateTime (0008,0015), DT, VM 1
    public static var instanceCoercionDateTime: Self { .init(AttributeTag(rawValue: 0x00080015), .DT) }
    /// Acquisition DateTime (0008,002A), DT, VM 1
    public static var acquisitionDateTime: Self { .init(AttributeTag(rawValue: 0x0008002A), .DT) }
    /// Context Group Version (0008,0106), DT, VM 1
    public static var contextGroupVersion: Self { .init(AttributeTag(rawValue: 0x00080106), .DT) }
    /// Context Group Local Version (0008,0107), DT, VM 1
    public static var contextGroupLocalVersion: Self { .init(AttributeTag(rawValue: 0x00080107), .DT) }
    /// Item Inventory DateTime (0008,0404), DT, VM 1
    public static var itemInventoryDateTime: Self { .init(AttributeTag(rawValue: 0x00080404), .DT) }
    /// Expiration DateTime (0008,0416), DT, VM 1
    public static var expirationDateTime: Self { .init(AttributeTag(rawValue: 0x00080416), .DT) }
    /// Study Update DateTime (0008,041F), DT, VM 1
    public static var studyUpdateDateTime: Self { .init(AttributeTag(rawValue: 0x0008041F), .DT) }
    /// GPS Time Stamp (0016,0077), DT, VM 1
    public static var gpsTimeStamp: Self { .init(AttributeTag(rawValue: 0x00160077), .DT) }
    /// GPS Date Stamp (0016,008D), DT, VM 1
    public static var gpsDateStamp: Self { .init(AttributeTag(rawValue: 0x0016008D), .DT) }
    /// Radiopharmaceutical Start DateTime (0018,1078), DT, VM 1
    public static var radiopharmaceuticalStartDateTime: Self { .init(AttributeTag(rawValue: 0x00181078), .DT) }
    /// Radiopharmaceutical Stop DateTime (0018,1079), DT, VM 1
    public static var radiopharmaceuticalStopDateTime: Self { .init(AttributeTag(rawValue: 0x00181079), .DT) }
    /// DateTime of Last Calibration (0018,1202), DT, VM 1
    public static var dateTimeOfLastCalibration: Self { .init(AttributeTag(rawValue: 0x00181202), .DT) }
    /// Calibration DateTime (0018,1203), DT, VM 1
    public static var calibrationDateTime: Self { .init(AttributeTag(rawValue: 0x00181203), .DT) }
    /// Frame Acquisition DateTime (0018,9074), DT, VM 1
    public static var frameAcquisitionDateTime: Self { .init(AttributeTag(rawValue: 0x00189074), .DT) }
    /// Frame Reference DateTime (0018,9151), DT, VM 1
    public static var frameReferenceDateTime: Self { .init(AttributeTag(rawValue: 0x00189151), .DT) }
    /// Source Start DateTime (0018,9369), DT, VM 1
    public static var sourceStartDateTime: Self { .init(AttributeTag(rawValue: 0x00189369), .DT) }
    /// Source End DateTime (0018,936A), DT, VM 1
    public static var sourceEndDateTime: Self { .init(AttributeTag(rawValue: 0x0018936A), .DT) }
    /// Start Acquisition DateTime (0018,9516), DT, VM 1
    public static var startAcquisitionDateTime: Self { .init(AttributeTag(rawValue: 0x00189516), .DT) }
    /// End Acquisition DateTime (0018,9517), DT, VM 1
    public static var endAcquisitionDateTime: Self { .init(AttributeTag(rawValue: 0x00189517), .DT) }
    /// Functional Sync Pulse (0018,9623), DT, VM 1
    public static var functionalSyncPulse: Self { .init(AttributeTag(rawValue: 0x00189623), .DT) }
    /// Decay Correction DateTime (0018,9701), DT, VM 1
    public static var decayCorrectionDateTime: Self { .init(AttributeTag(rawValue: 0x00189701), .DT) }
    /// Exclusion Start DateTime (0018,9804), DT, VM 1
    public static var exclusionStartDateTime: Self { .init(AttributeTag(rawValue: 0x00189804), .DT) }
    /// Instruction Performed DateTime (0018,9919), DT, VM 1
    public static var instructionPerformedDateTime: Self { .init(AttributeTag(rawValue: 0x00189919), .DT) }
    /// Contribution DateTime (0018,A002), DT, VM 1
    public static var contributionDateTime: Self { .init(AttributeTag(rawValue: 0x0018A002), .DT) }
    /// Impedance Measurement DateTime (003A,0314), DT, VM 1
    public static var impedanceMeasurementDateTime: Self { .init(AttributeTag(rawValue: 0x003A0314), .DT) }
    /// Scheduled Procedure Step Start DateTime (0040,4005), DT, VM 1
    public static var scheduledProcedureStepStartDateTime: Self { .init(AttributeTag(rawValue: 0x00404005), .DT) }
    /// Scheduled Procedure Step Expiration DateTime (0040,4008), DT, VM 1
    public static var scheduledProcedureStepExpirationDateTime: Self { .init(AttributeTag(rawValue: 0x00404008), .DT) }
    /// Scheduled Procedure Step Modification DateTime (0040,4010), DT, VM 1
    public static var scheduledProcedureStepModificationDateTime: Self { .init(AttributeTag(rawValue: 0x00404010), .DT) }
    /// Expected Completion DateTime (0040,4011), DT, VM 1
    public static var expectedCompletionDateTime: Self { .init(AttributeTag(rawValue: 0x00404011), .DT) }
    /// Performed Procedure Step Start DateTime (0040,4050), DT, VM 1
    public static var performedProcedureStepStartDateTime: Self { .init(AttributeTag(rawValue: 0x00404050), .DT) }
    /// Performed Procedure Step End DateTime (0040,4051), DT, VM 1
    public static var performedProcedureStepEndDateTime: Self { .init(AttributeTag(rawValue: 0x00404051), .DT) }
    /// Procedure Step Cancellation DateTime (0040,4052), DT, VM 1
    public static var procedureStepCancellationDateTime: Self { .init(AttributeTag(rawValue: 0x00404052), .DT) }
    /// Verification DateTime (0040,A030), DT, VM 1
    public static var verificationDateTime: Self { .init(AttributeTag(rawValue: 0x0040A030), .DT) }
    /// Observation DateTime (0040,A032), DT, VM 1
    public static var observationDateTime: Self { .init(AttributeTag(rawValue: 0x0040A032), .DT) }
    /// Observation Start DateTime (0040,A033), DT, VM 1
    public static var observationStartDateTime: Self { .init(AttributeTag(rawValue: 0x0040A033), .DT) }
    /// Effective Start DateTime (0040,A034), DT, VM 1
    public static var effectiveStartDateTime: Self { .init(AttributeTag(rawValue: 0x0040A034), .DT) }
    /// Effective Stop DateTime (0040,A035), DT, VM 1
    public static var effectiveStopDateTime: Self { .init(AttributeTag(rawValue: 0x0040A035), .DT) }
    /// Participation DateTime (0040,A082), DT, VM 1
    public static var participationDateTime: Self { .init(AttributeTag(rawValue: 0x0040A082), .DT) }
    /// DateTime (0040,A120), DT, VM 1
    public static var dateTime: Self { .init(AttributeTag(rawValue: 0x0040A120), .DT) }
    /// Annotation DateTime (0040,B034), DT, VM 1
    public static var annotationDateTime: Self { .init(AttributeTag(rawValue: 0x0040B034), .DT) }
    /// Segment Definition DateTime (0040,B036), DT, VM 1
    public static var segmentDefinitionDateTime: Self { .init(AttributeTag(rawValue: 0x0040B036), .DT) }
    /// Template Version (0040,DB06), DT, VM 1, retired
    public static var templateVersion: Self { .init(AttributeTag(rawValue: 0x0040DB06), .DT) }
    /// Template Local Version (0040,DB07), DT, VM 1, retired
    public static var templateLocalVersion: Self { .init(AttributeTag(rawValue: 0x0040DB07), .DT) }
    /// HL7 Document Effective Time (0040,E004), DT, VM 1
    public static var hl7DocumentEffectiveTime: Self { .init(AttributeTag(rawValue: 0x0040E004), .DT) }
    /// Approval Status DateTime (0044,0004), DT, VM 1
    public static var approvalStatusDateTime: Self { .init(AttributeTag(rawValue: 0x00440004), .DT) }
    /// Product Expiration DateTime (0044,000B), DT, VM 1
    public static var productExpirationDateTime: Self { .init(AttributeTag(rawValue: 0x0044000B), .DT) }
    /// Substance Administration DateTime (0044,0010), DT, VM 1
    public static var substanceAdministrationDateTime: Self { .init(AttributeTag(rawValue: 0x00440010), .DT) }
    /// Assertion DateTime (0044,0104), DT, VM 1
    public static var assertionDateTime: Self { .init(AttributeTag(rawValue: 0x00440104), .DT) }
    /// Assertion Expiration DateTime (0044,0105), DT, VM 1
    public static var assertionExpirationDateTime: Self { .init(AttributeTag(rawValue: 0x00440105), .DT) }
    /// Effective DateTime (0068,6226), DT, VM 1
    public static var effectiveDateTime: Self { .init(AttributeTag(rawValue: 0x00686226), .DT) }
    /// Information Issue DateTime (0068,6270), DT, VM 1
    public static var informationIssueDateTime: Self { .init(AttributeTag(rawValue: 0x00686270), .DT) }
    /// Hanging Protocol Creation DateTime (0072,000A), DT, VM 1
    public static var hangingProtocolCreationDateTime: Self { .init(AttributeTag(rawValue: 0x0072000A), .DT) }
    /// SOP Authorization DateTime (0100,0420), DT, VM 1
    public static var sopAuthorizationDateTime: Self { .init(AttributeTag(rawValue: 0x01000420), .DT) }
    /// Digital Signature DateTime (0400,0105), DT, VM 1
    public static var digitalSignatureDateTime: Self { .init(AttributeTag(rawValue: 0x04000105), .DT) }
    /// Attribute Modification DateTime (0400,0562), DT, VM 1
    public static var attributeModificationDateTime: Self { .init(AttributeTag(rawValue: 0x04000562), .DT) }
    /// ROI DateTime (3006,002D), DT, VM 1
    public static var roiDateTime: Self { .init(AttributeTag(rawValue: 0x3006002D), .DT) }
    /// ROI Observation DateTime (3006,002E), DT, VM 1
    public static var roiObservationDateTime: Self { .init(AttributeTag(rawValue: 0x3006002E), .DT) }
    /// Treatment Tolerance Violation DateTime (300A,0736), DT, VM 1
    public static var treatmentToleranceViolationDateTime: Self { .init(AttributeTag(rawValue: 0x300A0736), .DT) }
    /// Recorded RT Control Point DateTime (300A,073A), DT, VM 1
    public static var recordedRTControlPointDateTime: Self { .init(AttributeTag(rawValue: 0x300A073A), .DT) }
    /// Interlock DateTime (300A,0741), DT, VM 1
    public static var interlockDateTime: Self { .init(AttributeTag(rawValue: 0x300A0741), .DT) }
    /// Override DateTime (300A,0760), DT, VM 1
    public static var overrideDateTime: Self { .init(AttributeTag(rawValue: 0x300A0760), .DT) }
    /// Beam Hold Transition DateTime (300C,0127), DT, VM 1
    public static var beamHoldTransitionDateTime: Self { .init(AttributeTag(rawValue: 0x300C0127), .DT) }
    /// Route Segment Start Time (4010,1025), DT, VM 1
    public static var routeSegmentStartTime: Self { .init(AttributeTag(rawValue: 0x40101025), .DT) }
    /// Route Segment End Time (4010,1026), DT, VM 1
    public static var routeSegmentEndTime: Self { .init(AttributeTag(rawValue: 0x40101026), .DT) }
    /// Alarm Decision Time (4010,102B), DT, VM 1
    public static var alarmDecisionTime: Self { .init(AttributeTag(rawValue: 0x4010102B), .DT) }
    /// OOI Owner Creation Time (4010,1041), DT, VM 1
    public static var ooiOwnerCreationTime: Self { .init(AttributeTag(rawValue: 0x40101041), .DT) }
}
