import DICOMCore
import DICOMNetwork

/// Says how a retrieval goes, and names what failed.
struct RetrieveReport {
    let console: Console
    let peer: Peer
    let json: Bool

    /// Follows a retrieval to its end.
    ///
    /// - Returns: how many instances arrived.
    func follow(_ retrieval: Retrieval) async throws -> Int {
        var done = 0
        var failure: NetworkError?
        var last: RetrieveProgress?
        do {
            for try await progress in retrieval {
                let completed = (progress.completed ?? 0) + (progress.warnings ?? 0)
                console.advance(by: max(0, completed - done))
                done = max(done, completed)
                last = progress
            }
        } catch let error as NetworkError where error.code == .statusFailure {
            failure = error
        }
        if let last { show(last) }
        for instance in last?.failedInstances ?? [] { console.failure(of: instance.rawValue, "not sent by the peer") }
        if let failed = last?.failed, failed > (last?.failedInstances.count ?? 0) {
            console.failure(of: "\(peer)", "\(failed) instances failed, not all of them named")
        }
        if let failure, console.failures == 0 { throw failure }
        return done
    }

    private func show(_ last: RetrieveProgress) {
        var output = StandardOutput()
        let counts = [
            ("completed", last.completed), ("warnings", last.warnings), ("failed", last.failed),
            ("remaining", last.remaining),
        ].compactMap { name, count in count.map { (name, $0) } }
        if json {
            let fields = counts.map { "\"\($0)\":\($1)" }
            let failed = last.failedInstances.map { JSONString.quoted($0.rawValue) }.joined(separator: ",")
            output.writeLine(
                "{"
                    + (["\"status\":\"\(last.status.code)\""] + fields + ["\"failedInstances\":[\(failed)]"])
                    .joined(separator: ",") + "}")
        } else {
            output.writeLine("\(last.status): " + counts.map { "\($1) \($0)" }.joined(separator: ", "))
        }
        output.flush()
    }
}
