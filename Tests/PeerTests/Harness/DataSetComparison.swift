import DICOMCore
import Foundation
import Testing

/// What came of comparing two files' data sets.
enum DataSetComparison: Equatable {
    /// Byte for byte the same, in the same transfer syntax.
    case identical
    /// The same elements with the same values, encoded otherwise.
    case equal
    case different([String])

    static func files(_ original: String, _ copy: String) throws -> DataSetComparison {
        let (first, second) = (try Part10.Parts(path: original), try Part10.Parts(path: copy))
        if first.dataSet == second.dataSet { return .identical }
        let differences = try differences(DICOMFile(path: original).dataSet, DICOMFile(path: copy).dataSet, at: "")
        return differences.isEmpty ? .equal : .different(Array(differences.prefix(10)))
    }

    /// Every element that is not in both with the same value; group lengths left out, which carry nothing.
    private static func differences(_ first: DataSet, _ second: DataSet, at path: String) -> [String] {
        let tags = Set(first.tags).union(second.tags).filter { !$0.isGroupLength }
        return tags.sorted().flatMap { tag -> [String] in
            let place = "\(path)\(tag)"
            guard let left = first[tag] else { return ["\(place) is only in the second"] }
            guard let right = second[tag] else { return ["\(place) is only in the first"] }
            if let leftItems = left.items, let rightItems = right.items {
                guard leftItems.count == rightItems.count else { return ["\(place) has another number of items"] }
                return zip(leftItems, rightItems).enumerated().flatMap { index, pair in
                    differences(pair.0, pair.1, at: "\(place)[\(index)].")
                }
            }
            return left.value == right.value ? [] : ["\(place) has another value"]
        }
    }
}

/// Every instance among the files under `folder`, by its SOP Instance UID.
func instances(under folder: String) throws -> [String: String] {
    var found: [String: String] = [:]
    for path in files(under: folder) {
        guard let file = try? DICOMFile(path: path), let uid = file.dataSet[.sopInstanceUID] else { continue }
        found[uid.rawValue] = path
    }
    return found
}

/// Compares every original with the copy of the same SOP Instance UID under `folder`.
/// - Returns: a sentence for each that is missing or different.
func complaints(about originals: [SampleInstance], under folder: String) throws -> [String] {
    let copies = try instances(under: folder)
    return try originals.compactMap { original in
        guard let copy = copies[original.sopInstance] else { return "\(original.sopInstance) is missing" }
        let comparison = try DataSetComparison.files(original.path, copy)
        if case .different(let differences) = comparison {
            return "\(original.sopInstance): \(differences.joined(separator: ", "))"
        }
        return nil
    }
}

/// Fails with the complaints themselves, where there are any.
func expectNone(_ complaints: [String], _ comment: String = "", at place: SourceLocation = #_sourceLocation) {
    #expect(complaints == [], "\(comment)", sourceLocation: place)
}
