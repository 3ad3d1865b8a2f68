public import DICOMCore

/// The status of a DIMSE response: a code, and what may come along with it (PS3.7 C).
public struct DIMSEStatus: Hashable, Sendable {
    /// A number of PS3.7 C or of a service class (PS3.4). Codes may mean different things in different services.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: UInt16

        public init(rawValue: UInt16) { self.rawValue = rawValue }
    }

    /// What a code means for the operation (PS3.7 C).
    public enum Severity: Hashable, Sendable {
        case success
        /// The operation was done, not quite as asked.
        case warning
        /// The operation was not done.
        case failure
        /// The operation was cancelled.
        case cancel
        /// The operation is under way, more responses follow.
        case pending
    }

    public var code: Code
    /// Up to 64 characters, to be read by people: no value of a patient belongs there. (0000,0902)
    public var errorComment: String?
    /// The attributes that the status is about. (0000,0901)
    public var offendingElements: [AttributeTag]
    /// The implementer's own number. (0000,0903)
    public var errorID: UInt16?

    public init(
        _ code: Code, errorComment: String? = nil, offendingElements: [AttributeTag] = [], errorID: UInt16? = nil
    ) {
        self.code = code
        self.errorComment = errorComment
        self.offendingElements = offendingElements
        self.errorID = errorID
    }

    public var severity: Severity { code.severity }
    public var isSuccess: Bool { severity == .success }
    public var isWarning: Bool { severity == .warning }
    public var isCancel: Bool { severity == .cancel }
    public var isPending: Bool { severity == .pending }
    public var isFailure: Bool { severity == .failure }

    /// Success, with nothing along.
    public static let success = DIMSEStatus(.success)
    /// Pending, with nothing along.
    public static let pending = DIMSEStatus(.pending)
    /// Cancelled, with nothing along.
    public static let cancel = DIMSEStatus(.cancel)
}

extension DIMSEStatus.Code {
    /// By PS3.7 C: 0000; 0001, 0107, 0116 and Bxxx; FE00; FF00 and FF01; all else.
    public var severity: DIMSEStatus.Severity {
        switch rawValue {
        case 0x0000: .success
        case 0x0001, 0x0107, 0x0116, 0xB000...0xBFFF: .warning
        case 0xFE00: .cancel
        case 0xFF00, 0xFF01: .pending
        default: .failure
        }
    }

    // Of every service (PS3.7 C).
    public static let success = Self(rawValue: 0x0000)
    public static let cancel = Self(rawValue: 0xFE00)
    public static let pending = Self(rawValue: 0xFF00)
    /// A match is supplied, but optional keys were not supported (PS3.4 C.4.1.1.4).
    public static let pendingWithUnsupportedKeys = Self(rawValue: 0xFF01)
    public static let attributeListWarning = Self(rawValue: 0x0107)
    public static let attributeValueOutOfRange = Self(rawValue: 0x0116)
    public static let noSuchAttribute = Self(rawValue: 0x0105)
    public static let invalidAttributeValue = Self(rawValue: 0x0106)
    public static let processingFailure = Self(rawValue: 0x0110)
    public static let duplicateSOPInstance = Self(rawValue: 0x0111)
    public static let noSuchSOPInstance = Self(rawValue: 0x0112)
    public static let noSuchEventType = Self(rawValue: 0x0113)
    public static let noSuchArgument = Self(rawValue: 0x0114)
    public static let invalidArgumentValue = Self(rawValue: 0x0115)
    public static let invalidSOPInstance = Self(rawValue: 0x0117)
    public static let noSuchSOPClass = Self(rawValue: 0x0118)
    public static let classInstanceConflict = Self(rawValue: 0x0119)
    public static let missingAttribute = Self(rawValue: 0x0120)
    public static let missingAttributeValue = Self(rawValue: 0x0121)
    public static let sopClassNotSupported = Self(rawValue: 0x0122)
    public static let noSuchActionType = Self(rawValue: 0x0123)
    public static let notAuthorized = Self(rawValue: 0x0124)
    public static let duplicateInvocation = Self(rawValue: 0x0210)
    public static let unrecognizedOperation = Self(rawValue: 0x0211)
    public static let mistypedArgument = Self(rawValue: 0x0212)
    public static let resourceLimitation = Self(rawValue: 0x0213)

    // Of Storage and Query/Retrieve (PS3.4 B.2.3, C.4).
    /// C-STORE, C-FIND: refused, out of resources.
    public static let outOfResources = Self(rawValue: 0xA700)
    /// C-MOVE, C-GET: the matches cannot be counted.
    public static let outOfResourcesForMatches = Self(rawValue: 0xA701)
    /// C-MOVE, C-GET: the sub-operations cannot be done.
    public static let outOfResourcesForSubOperations = Self(rawValue: 0xA702)
    public static let moveDestinationUnknown = Self(rawValue: 0xA801)
    /// The data set, or the identifier, is not of the SOP Class.
    public static let dataSetDoesNotMatchSOPClass = Self(rawValue: 0xA900)
    /// C-STORE: stored, elements were changed.
    public static let coercionOfDataElements = Self(rawValue: 0xB000)
    /// C-MOVE, C-GET: done, but sub-operations failed or warned.
    public static let subOperationsCompleteWithFailures = Self(rawValue: 0xB000)
    /// C-STORE: stored, elements were left out.
    public static let elementsDiscarded = Self(rawValue: 0xB006)
    /// C-STORE: stored, though the data set is not of the SOP Class.
    public static let dataSetDoesNotMatchSOPClassWarning = Self(rawValue: 0xB007)
    /// C-STORE: the data set cannot be understood; C-FIND, C-MOVE, C-GET: unable to process. The first of Cxxx.
    public static let unableToProcess = Self(rawValue: 0xC000)
}

extension DIMSEStatus.Code: CustomStringConvertible {
    /// `A700`
    public var description: String { Hexadecimal.text(rawValue, digits: 4) }
}

extension DIMSEStatus: CustomStringConvertible {
    /// `failure A700 at (0008,0018): disk full`
    public var description: String {
        var text = "\(severity) \(code)"
        if !offendingElements.isEmpty {
            text += " at " + offendingElements.map(\.description).joined(separator: ", ")
        }
        if let errorComment { text += ": " + errorComment }
        return text
    }
}
