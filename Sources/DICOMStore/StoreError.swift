public import DICOMCore

/// What a store refuses or cannot do. It never holds a value, which may identify a patient.
public struct StoreError: Error, Hashable, Sendable {
    /// More codes may come: switch with a `default`.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Kind: String {
            case alreadyExists = "there is such a record already"
            case contradictsCommand = "the data set contradicts the command that sent it"
            case damagedIndex = "the index cannot be read or written"
            case damagedObject = "the object is no readable data set"
            case inaccessible = "a file of the store cannot be read or written"
            case missingIdentifier = "the instance lacks an identifier"
            case notFound = "no such instance"
            case outOfSpace = "no space is left for the object"
            case unusableIdentifier = "an identifier that is no UID"
            case closed = "the store or the object is closed"
        }

        private let kind: Kind

        /// A record of the same kind and key is there.
        public static let alreadyExists = Code(kind: .alreadyExists)
        /// SOP Class or SOP Instance UID differ from those of the command (PS3.4 B.2.3: A900).
        public static let contradictsCommand = Code(kind: .contradictsCommand)
        public static let damagedIndex = Code(kind: .damagedIndex)
        /// `cause` tells what is wrong with the data set (PS3.4 B.2.3: C000).
        public static let damagedObject = Code(kind: .damagedObject)
        public static let inaccessible = Code(kind: .inaccessible)
        /// No Study, Series or SOP Instance UID, or no SOP Class UID (PS3.4 B.2.3: A900).
        public static let missingIdentifier = Code(kind: .missingIdentifier)
        public static let notFound = Code(kind: .notFound)
        /// PS3.4 B.2.3: A700.
        public static let outOfSpace = Code(kind: .outOfSpace)
        /// Too long, or characters that no UID has and no file name should (PS3.4 B.2.3: A900).
        public static let unusableIdentifier = Code(kind: .unusableIdentifier)
        public static let closed = Code(kind: .closed)

        public var description: String { kind.rawValue }
    }

    public let code: Code
    /// The attribute concerned; nil for none.
    public let tag: AttributeTag?
    /// The `errno` behind it, 0 for none.
    public let systemError: Int32
    /// What is wrong with the data set; nil for other codes.
    public let cause: DICOMError?

    public init(_ code: Code, at tag: AttributeTag? = nil, systemError: Int32 = 0, cause: DICOMError? = nil) {
        self.code = code
        self.tag = tag
        self.systemError = systemError
        self.cause = cause
    }
}

extension StoreError: CustomStringConvertible {
    public var description: String {
        var text = code.description
        if let tag { text += ": " + tag.description + (tag.keyword.map { " " + $0 } ?? "") }
        if systemError != 0 { text += ": " + SystemCall.message(systemError) }
        if let cause { text += ": " + cause.description }
        return text
    }
}
