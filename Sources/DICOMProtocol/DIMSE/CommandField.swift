import DICOMCore

/// What a message asks or answers: Command Field (0000,0100) (PS3.7 E.1).
public struct CommandField: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let storeRequest = Self(rawValue: 0x0001)
    public static let storeResponse = Self(rawValue: 0x8001)
    public static let getRequest = Self(rawValue: 0x0010)
    public static let getResponse = Self(rawValue: 0x8010)
    public static let findRequest = Self(rawValue: 0x0020)
    public static let findResponse = Self(rawValue: 0x8020)
    public static let moveRequest = Self(rawValue: 0x0021)
    public static let moveResponse = Self(rawValue: 0x8021)
    public static let echoRequest = Self(rawValue: 0x0030)
    public static let echoResponse = Self(rawValue: 0x8030)
    public static let eventReportRequest = Self(rawValue: 0x0100)
    public static let eventReportResponse = Self(rawValue: 0x8100)
    /// N-GET; `.getRequest` is C-GET.
    public static let attributesRequest = Self(rawValue: 0x0110)
    /// N-GET; `.getResponse` is C-GET.
    public static let attributesResponse = Self(rawValue: 0x8110)
    public static let setRequest = Self(rawValue: 0x0120)
    public static let setResponse = Self(rawValue: 0x8120)
    public static let actionRequest = Self(rawValue: 0x0130)
    public static let actionResponse = Self(rawValue: 0x8130)
    public static let createRequest = Self(rawValue: 0x0140)
    public static let createResponse = Self(rawValue: 0x8140)
    public static let deleteRequest = Self(rawValue: 0x0150)
    public static let deleteResponse = Self(rawValue: 0x8150)
    public static let cancelRequest = Self(rawValue: 0x0FFF)

    /// The field of a response has its highest bit set.
    public var isResponse: Bool { rawValue & 0x8000 != 0 }

    /// The field of the response to this request; of a response, itself.
    public var response: CommandField { Self(rawValue: rawValue | 0x8000) }

    /// The standard knows it.
    public var isKnown: Bool { name != nil }

    var name: String? {
        let operation: String
        switch rawValue & 0x7FFF {
        case 0x0001: operation = "C-STORE"
        case 0x0010: operation = "C-GET"
        case 0x0020: operation = "C-FIND"
        case 0x0021: operation = "C-MOVE"
        case 0x0030: operation = "C-ECHO"
        case 0x0100: operation = "N-EVENT-REPORT"
        case 0x0110: operation = "N-GET"
        case 0x0120: operation = "N-SET"
        case 0x0130: operation = "N-ACTION"
        case 0x0140: operation = "N-CREATE"
        case 0x0150: operation = "N-DELETE"
        case 0x0FFF where !isResponse: operation = "C-CANCEL"
        default: return nil
        }
        return operation + (isResponse ? "-RSP" : "-RQ")
    }
}

extension CommandField: CustomStringConvertible {
    /// `C-STORE-RQ`
    public var description: String { name ?? Hexadecimal.text(rawValue, digits: 4) }
}

/// How urgent an operation is: Priority (0000,0700).
public struct Priority: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let medium = Priority(rawValue: 0)
    public static let high = Priority(rawValue: 1)
    public static let low = Priority(rawValue: 2)
}

/// Whose C-MOVE a C-STORE fulfils (PS3.7 9.1.1.1.7, 9.1.1.1.8).
public struct MoveOriginator: Hashable, Sendable {
    /// Who asked for the C-MOVE. (0000,1030)
    public var title: AETitle
    /// The message identifier of the C-MOVE-RQ. (0000,1031)
    public var messageID: UInt16

    public init(title: AETitle, messageID: UInt16) {
        self.title = title
        self.messageID = messageID
    }
}

/// How far the C-STORE sub-operations of a C-MOVE or C-GET are (PS3.7 9.1.3, 9.1.4).
public struct SuboperationCounts: Hashable, Sendable {
    /// Not yet done; nil is not said, as in a final response that leaves nothing. (0000,1020)
    public var remaining: Int?
    /// Done, with success. (0000,1021)
    public var completed: Int
    /// (0000,1022)
    public var failed: Int
    /// Done, with a warning. (0000,1023)
    public var warnings: Int

    public init(remaining: Int?, completed: Int, failed: Int, warnings: Int) {
        self.remaining = remaining
        self.completed = completed
        self.failed = failed
        self.warnings = warnings
    }
}
