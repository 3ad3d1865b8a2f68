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
        try KeyRules.check(key)
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

/// What a key of a query may be.
enum KeyRules {
    static func check(_ keys: [AttributeValueArgument]) throws {
        for key in keys {
            if key.attribute.steps.contains(where: { ($0.item ?? 0) != 0 }) {
                throw ValidationError("\(key.attribute.text): a query has one item in a sequence.")
            }
            guard key.attribute.tags.count == key.attribute.steps.count else {
                throw ValidationError("\(key.attribute.text): private keys are not asked for by creator.")
            }
        }
    }
}

extension Query {
    /// With one key more, in a sequence where it stands in one.
    func adding(_ key: AttributeValueArgument) -> Query {
        var dataSet = identifier
        dataSet.add(key.attribute.tags[...], key.value)
        return (try? Query(identifier: dataSet, model: model)) ?? self
    }
}

extension DataSet {
    /// Puts in what a key says: by its path, in the one item of each sequence on it.
    mutating func add(_ tags: ArraySlice<AttributeTag>, _ value: AttributeValueArgument.Value) {
        guard let tag = tags.first else { return }
        if tags.count > 1 {
            var item = self[tag]?.items?.first ?? DataSet()
            item.add(tags.dropFirst(), value)
            set(tag, items: [item])
            return
        }
        switch value {
        case .unspecified, .empty: setEmpty(tag, tag.dictionaryVR)
        case .emptyMatching: set(tag, tag.dictionaryVR, text: "\"\"")
        case .text(let text): set(tag, tag.dictionaryVR, text: text)
        }
    }
}

extension AttributeArgument {
    /// The tags of its path, as far as they are not named by a private creator.
    var tags: [AttributeTag] {
        steps.compactMap { step in
            if case .tag(let tag) = step.key { tag } else { nil }
        }
    }

    /// Where its path begins, if that is no private attribute.
    var firstTag: AttributeTag? {
        guard case .tag(let tag)? = steps.first?.key else { return nil }
        return tag
    }
}
