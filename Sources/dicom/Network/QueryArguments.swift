public import ArgumentParser
public import DICOMCore

extension Query.Level: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(rawValue: argument.uppercased())
    }

    public static var allValueStrings: [String] { allCases.map { $0.rawValue.lowercased() } }
}

/// The information model on the command line.
enum ModelArgument: String, ExpressibleByArgument, CaseIterable {
    case patient, study

    var model: Query.Model { self == .patient ? .patientRoot : .studyRoot }
}

/// What is asked for: level, model and keys.
struct QueryArguments: ParsableArguments {
    @Option(name: .long, help: "patient, study, series or image.")
    var level: Query.Level = .study

    @Option(name: .long, help: "Patient Root or Study Root; by default as the level asks for.")
    var model: ModelArgument?

    @Option(
        name: .short,
        help: ArgumentHelp(
            "Keyword=VALUE matches; Keyword or Keyword= is returned (repeatable). * and ? are wildcards, - a range.",
            valueName: "key"))
    var key: [AttributeValueArgument] = []

    mutating func validate() throws {
        if level == .patient && model == .study { throw ValidationError("Study Root has no patient level.") }
        for key in key where key.attribute.steps.contains(where: { ($0.item ?? 0) != 0 }) {
            throw ValidationError("\(key.attribute.text): a query has one item in a sequence.")
        }
        for key in key {
            for step in key.attribute.steps {
                guard case .tag = step.key else {
                    throw ValidationError("\(key.attribute.text): private keys are not asked for by creator.")
                }
            }
        }
    }

    /// - Parameter defaults: what is returned where no key is given.
    func query(defaults: [AttributeTag] = []) -> Query {
        var query = Query(level, model: model?.model)
        for key in key { query = query.adding(key) }
        if key.isEmpty {
            for tag in defaults { query = query.returning(tag, tag.dictionaryVR) }
        }
        return query
    }
}

extension Query {
    /// With one key more, in a sequence where it stands in one.
    func adding(_ key: AttributeValueArgument) -> Query {
        let tags = key.attribute.steps.compactMap { step -> AttributeTag? in
            if case .tag(let tag) = step.key { return tag }
            return nil
        }
        guard let first = tags.first else { return self }
        if tags.count == 1 {
            switch key.value {
            case .unspecified, .empty: return returning(first, first.dictionaryVR)
            case .emptyMatching: return matching(first, first.dictionaryVR, "\"\"")
            case .text(let text): return matching(first, first.dictionaryVR, text)
            }
        }
        var item = identifier[first]?.items?.first ?? DataSet()
        Self.add(tags.dropFirst(), key.value, to: &item)
        return matching(first, items: [item])
    }

    private static func add(
        _ tags: ArraySlice<AttributeTag>, _ value: AttributeValueArgument.Value, to dataSet: inout DataSet
    ) {
        guard let tag = tags.first else { return }
        if tags.count > 1 {
            var item = dataSet[tag]?.items?.first ?? DataSet()
            add(tags.dropFirst(), value, to: &item)
            dataSet.set(tag, items: [item])
            return
        }
        switch value {
        case .unspecified, .empty: dataSet.setEmpty(tag, tag.dictionaryVR)
        case .emptyMatching: dataSet.set(tag, tag.dictionaryVR, text: "\"\"")
        case .text(let text): dataSet.set(tag, tag.dictionaryVR, text: text)
        }
    }

    private func matching(_ tag: AttributeTag, items: [DataSet]) -> Query {
        var dataSet = identifier
        dataSet.set(tag, items: items)
        return (try? Query(identifier: dataSet, model: model)) ?? self
    }
}

extension AttributeArgument {
    /// Where its path begins, if that is no private attribute.
    var firstTag: AttributeTag? {
        guard case .tag(let tag)? = steps.first?.key else { return nil }
        return tag
    }
}
