public import DICOMCore

extension Association {
    /// The SOP classes of what a retrieval would bring, asked level by level (PS3.4 C.4.1.2.1): what to propose for
    /// C-GET.
    ///
    /// - Parameter query: names patients, studies, series or images by their unique keys.
    /// - Returns: each SOP class with the transfer syntaxes that its instances are stored in, as far as the peer tells
    ///   (Available Transfer Syntax UID, (0008,3002)).
    /// - Throws: as `find` does.
    public func sopClasses(of query: Query) async throws -> [UID: Set<UID>] {
        var found: [UID: Set<UID>] = [:]
        try await collect(Path(query), into: &found)
        return found
    }

    /// The unique keys from the top to a level.
    private struct Path {
        var level: Query.Level
        let model: Query.Model
        var keys: [Query.Level: String] = [:]

        init(_ query: Query) {
            level = query.level
            model = query.model
            for level in Query.Level.allCases {
                keys[level] = query.identifier[level.uniqueKey]?.strings.joined(separator: "\\")
            }
        }

        /// What to ask one level below what is named.
        func query(_ level: Query.Level) -> Query {
            var query = Query(level, model: model)
            for above in Query.Level.allCases where above < level && (model == .patientRoot || above != .patient) {
                if let key = keys[above] {
                    query = query.matching(above.uniqueKey, above == .patient ? .LO : .UI, key)
                }
            }
            if let key = keys[level] {
                query = query.matching(level.uniqueKey, level == .patient ? .LO : .UI, key)
            } else {
                query = query.returning(level.uniqueKey, level == .patient ? .LO : .UI)
            }
            return level == .image ? query.returning(.sopClassUID, .availableTransferSyntaxUID) : query
        }
    }

    private func collect(_ path: Path, into found: inout [UID: Set<UID>]) async throws {
        // Where the level names one thing only, asking for it would tell nothing.
        let names = path.keys[path.level].map { $0.split(separator: "\\").map(String.init) } ?? []
        guard path.level != .image else {
            for try await image in find(path.query(.image)) {
                guard let sopClass = image[.sopClassUID] else { continue }
                found[sopClass, default: []].formUnion(image[.availableTransferSyntaxUID] ?? [])
            }
            return
        }
        let below = Query.Level.allCases.first { path.level < $0 } ?? .image
        for name in names {
            var named = path
            named.keys[path.level] = name
            var next: [String] = []
            if below == .image {
                named.level = .image
                try await collect(named, into: &found)
                continue
            }
            for try await match in find(named.query(below)) {
                if let key = match[below.uniqueKey]?.string { next.append(key) }
            }
            named.level = below
            named.keys[below] = next.joined(separator: "\\")
            if !next.isEmpty { try await collect(named, into: &found) }
        }
    }
}
