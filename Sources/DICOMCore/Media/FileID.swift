/// The name of a file within a file-set: its folders from the root, then the file itself (PS3.10 8.2).
///
/// Reading is lenient about length and characters, never about components that could lead out of the root: `..`, separators,
/// drives and control characters are refused.
public struct FileID: Hashable, Sendable, Comparable {
    /// Never empty; none of them empty.
    public let components: [String]

    /// - Throws: `.unsafeFileID` for no components, or one that is no plain name.
    public init(_ components: [String]) throws(DICOMError) {
        guard !components.isEmpty, components.count <= 64, components.allSatisfy(Self.isPlainName) else {
            throw DICOMError(.unsafeFileID, at: AttributePath(.referencedFileID), rule: "PS3.10 8.2")
        }
        self.components = components
    }

    /// - Parameter path: relative to the root, components parted by `/`.
    /// - Throws: `.unsafeFileID` as above.
    public init(path: String) throws(DICOMError) {
        try self.init(path.split(separator: "/", omittingEmptySubsequences: false).map(String.init))
    }

    /// Components parted by `/`.
    public var path: String { components.joined(separator: "/") }

    /// Up to eight components of up to eight characters A-Z, 0-9 and `_`, as media for interchange have them
    /// (PS3.10 8.2 and 8.5).
    public var isConformant: Bool {
        components.count <= 8
            && components.allSatisfy { component in
                component.utf8.count <= 8
                    && component.utf8.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F }
            }
    }

    public static func < (left: FileID, right: FileID) -> Bool {
        left.components.lexicographicallyPrecedes(right.components)
    }

    private static func isPlainName(_ name: String) -> Bool {
        guard !name.isEmpty, name.utf8.count <= 255, name != ".", name != ".." else { return false }
        return name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x2F && $0 != 0x5C && $0 != 0x3A }
    }
}

extension FileID: CustomStringConvertible {
    public var description: String { path }
}
