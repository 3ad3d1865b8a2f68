public import DICOMCore

/// An index in memory: every record, matched one by one.
public actor MemoryIndex: InstanceIndex {
    private var records: [UID: IndexRecord] = [:]
    /// SOP Instance UIDs in the order they came.
    private var order: [UID] = []

    public init() {}

    public func references(of instances: [UID]) async throws(StoreError) -> [UID: InstanceReference] {
        var found: [UID: InstanceReference] = [:]
        for instance in instances { found[instance] = records[instance]?.instance }
        return found
    }

    public func insert(_ records: [IndexRecord]) async throws(StoreError) {
        for record in records {
            let instance = record.instance.sopInstance
            if self.records.updateValue(record, forKey: instance) == nil { order.append(instance) }
        }
    }

    public func remove(_ instances: [UID]) async throws(StoreError) {
        let gone = Set(instances)
        for instance in gone { records[instance] = nil }
        order.removeAll { gone.contains($0) }
    }

    public func removeAll() async throws(StoreError) {
        records = [:]
        order = []
    }

    public func find(_ query: Query) async throws(StoreError) -> Matches {
        let matcher = QueryMatcher(query)
        let matches = groups(at: query.level).map { candidate($0, level: query.level, matcher) }
        return Matches(matches.filter(matcher.matches).map(matcher.response(from:)))
    }

    public func instances(_ query: Query) async throws(StoreError) -> [InstanceReference] {
        let matcher = QueryMatcher(query)
        return groups(at: query.level)
            .filter { matcher.matches(candidate($0, level: query.level, matcher)) }
            .flatMap { $0.map(\.instance) }
    }

    /// The records of each patient, study, series or image, in the order that the first of each came.
    private func groups(at level: Query.Level) -> [[IndexRecord]] {
        var places: [String: Int] = [:]
        var groups: [[IndexRecord]] = []
        for record in order.compactMap({ records[$0] }) {
            let name =
                switch level {
                case .patient: record.instance.patientID
                case .study: record.instance.study.rawValue
                case .series: record.instance.study.rawValue + "/" + record.instance.series.rawValue
                case .image: record.instance.sopInstance.rawValue
                }
            if let place = places[name] {
                groups[place].append(record)
            } else {
                places[name] = groups.count
                groups.append([record])
            }
        }
        return groups
    }

    private func candidate(_ group: [IndexRecord], level: Query.Level, _ matcher: QueryMatcher) -> DataSet {
        // The same whatever the order they came in.
        let first = group.min { $0.instance.key < $1.instance.key } ?? group[0]
        var candidate = first.patient
        if level >= .study { candidate.merge(first.study) }
        if level >= .series { candidate.merge(first.series) }
        if level == .image { candidate.merge(first.image) }
        for attribute in ComputedAttribute.allCases where attribute.level <= level && matcher.uses(attribute) {
            candidate.set(attribute.tag, attribute.vr, text: value(of: attribute, like: first.instance))
        }
        return candidate
    }

    private func value(of attribute: ComputedAttribute, like instance: InstanceReference) -> String {
        let peers = records.values.filter { record in
            switch attribute.level {
            case .patient: record.instance.patientID == instance.patientID
            case .study: record.instance.study == instance.study
            default: record.instance.study == instance.study && record.instance.series == instance.series
            }
        }
        switch attribute {
        case .modalitiesInStudy:
            return Set(peers.compactMap { $0.series[AttributeTag(0x0008, 0x0060)]?.string }).sorted()
                .joined(separator: "\\")
        case .sopClassesInStudy:
            return Set(peers.map(\.instance.sopClass.rawValue)).sorted().joined(separator: "\\")
        case .patientStudies:
            return String(Set(peers.map(\.instance.study)).count)
        case .patientSeries, .studySeries:
            return String(Set(peers.map { $0.instance.study.rawValue + "/" + $0.instance.series.rawValue }).count)
        case .patientInstances, .studyInstances, .seriesInstances:
            return String(peers.count)
        }
    }

    public func keys(inFolder folder: String) async throws(StoreError) -> Set<ObjectKey> {
        Set(records.values.map(\.instance.key).filter { $0.rawValue.hasPrefix(folder + "/") })
    }

    public func folders() async throws(StoreError) -> Set<String> {
        Set(records.values.compactMap { $0.instance.key.folders.first })
    }

    public func instances(withKeys keys: Set<ObjectKey>) async throws(StoreError) -> [UID] {
        records.values.map(\.instance).filter { keys.contains($0.key) }.map(\.sopInstance)
    }

    public func statistics() async throws(StoreError) -> StoreStatistics {
        var statistics = StoreStatistics()
        statistics.patients = groups(at: .patient).count
        statistics.studies = groups(at: .study).count
        statistics.series = groups(at: .series).count
        statistics.instances = records.count
        statistics.bytes = records.values.reduce(0) { $0 + $1.instance.size }
        return statistics
    }

    public func close() async {}
}

extension DataSet {
    /// Takes over the elements of another data set.
    package mutating func merge(_ other: DataSet) {
        for element in other { set(element) }
    }
}
