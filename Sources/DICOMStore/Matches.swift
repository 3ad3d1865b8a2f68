public import DICOMCore

/// The matches of a query, one after another.
public struct Matches: AsyncSequence, Sendable {
    public typealias Element = DataSet
    public typealias Failure = any Error

    private let next: @Sendable () async throws -> DataSet?

    /// - Parameter next: the next match, nil at the end. It is called once at a time.
    public init(next: @escaping @Sendable () async throws -> DataSet?) {
        self.next = next
    }

    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let advance: @Sendable () async throws -> DataSet?

        public mutating func next() async throws -> DataSet? {
            try Task.checkCancellation()
            return try await advance()
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(advance: next) }
}

extension Matches {
    /// Of a list at hand.
    public init(_ matches: [DataSet]) {
        let rest = Remaining(matches)
        self.init { await rest.next() }
    }

    private actor Remaining {
        private var matches: ArraySlice<DataSet>

        init(_ matches: [DataSet]) { self.matches = matches[...] }

        func next() -> DataSet? { matches.popFirst() }
    }

    /// All of them.
    public func collected() async throws -> [DataSet] {
        var all: [DataSet] = []
        for try await match in self { all.append(match) }
        return all
    }
}
