public import DICOMCore

/// What was done to each element of an object. It never holds a value.
public struct DeidentificationReport: Sendable, Hashable {
    /// What was done to an element. More may come: switch with a `default`.
    public enum Action: String, Hashable, Sendable, CaseIterable {
        /// It stays as it was, a sequence with its items treated one by one.
        case kept
        case removed
        /// It stays without a value.
        case emptied
        /// A dummy stands in its place.
        case replaced
        /// What identifies nobody stays of it.
        case cleaned
        /// Another UID stands in its place, the same wherever the old one stood.
        case mapped
        /// The date is another by as many days as all dates of the patient.
        case shifted
        /// It was not there, or said something else: it tells of the de-identification.
        case added
    }

    /// One element.
    public struct Entry: Sendable, Hashable {
        public let path: AttributePath
        public let action: Action
        /// The option that decided; nil where the basic profile did, or the profile does not name the element.
        public let option: DeidentificationOption?
    }

    /// What a person should look at. More may come: switch with a `default`.
    public enum Notice: String, Hashable, Sendable, CaseIterable {
        case burnedInAnnotation = "Burned In Annotation says that text stands in the pixel data"
        case burnedInAnnotationUnstated = "nothing says whether text stands in the pixel data"
        case recognizableVisualFeatures =
            "Recognizable Visual Features says that a person may be known by the pixel data"
        case overlayInPixelData = "an overlay stands in unused bits of compressed pixel data"
        case encapsulatedDocument = "an encapsulated document was replaced by a dummy"
        case unreadableElement = "an element that hides items could not be read, and was removed"
        case alreadyDeidentified = "the object was de-identified before"
    }

    /// Of File Meta Information, then of the data set, in the order of the source; those added come last.
    public internal(set) var entries: [Entry] = []
    public internal(set) var notices: [Notice] = []
    /// The preamble of the file held something, which is gone.
    public internal(set) var clearedPreamble = false

    init() {}

    /// How many elements were treated so.
    public func count(of action: Action) -> Int {
        entries.reduce(into: 0) { $0 += $1.action == action ? 1 : 0 }
    }

    mutating func notice(_ notice: Notice) {
        if !notices.contains(notice) { notices.append(notice) }
    }
}
