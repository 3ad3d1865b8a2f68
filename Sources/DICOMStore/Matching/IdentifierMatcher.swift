package import DICOMCore

/// An identifier without levels, as worklists have it: which data sets match, and what a match returns (PS3.4 C.2.2.2).
package struct IdentifierMatcher: Sendable {
    private let keys: [DataElement]
    private let matchers: [AttributeMatcher]

    package init(_ identifier: DataSet) {
        keys = identifier.filter { $0.tag != .specificCharacterSetTag && !$0.tag.isGroupLength }
        matchers = keys.map(AttributeMatcher.init)
    }

    package func matches(_ candidate: DataSet) -> Bool {
        matchers.allSatisfy { $0.matches(candidate) }
    }

    /// The keys asked for with the candidate's values, in Unicode; keys that it has not are empty. Of a sequence, the keys of
    /// the key's item in each item that matches; all of each where the key names none.
    package func response(from candidate: DataSet) -> DataSet {
        var response = projection(of: candidate)
        response.set(.specificCharacterSetTag, .CS, text: "ISO_IR 192")
        return response
    }

    private func projection(of candidate: DataSet) -> DataSet {
        var projection = DataSet()
        for key in keys {
            guard let element = candidate[key.tag], !element.isEmpty else {
                projection.setEmpty(key.tag, key.vr == .UN ? key.tag.dictionaryVR : key.vr)
                continue
            }
            guard let item = key.items?.first, !item.isEmpty, let candidates = element.items else {
                projection.set(element)
                continue
            }
            let inner = IdentifierMatcher(item)
            projection.set(key.tag, items: candidates.filter(inner.matches).map(inner.projection))
        }
        return projection
    }
}
