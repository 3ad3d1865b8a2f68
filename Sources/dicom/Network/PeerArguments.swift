public import ArgumentParser
public import DICOMNetwork
import Logging

extension Peer: ExpressibleByArgument {
    public init?(argument: String) {
        try? self.init(argument)
    }
}

extension AETitle: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension ServerRules.AdmittedCaller: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

/// What every command says that calls a peer.
struct CallingOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: ArgumentHelp("The AE title that we call ourselves.", valueName: "ae"))
    var title: AETitle = "SWIFTDICOM"

    @Option(name: .long, help: ArgumentHelp("Seconds to wait for each response.", valueName: "seconds"))
    var timeout: Double = 60

    @OptionGroup var verbosity: VerbosityOptions

    mutating func validate() throws {
        guard timeout > 0, timeout < 1e9 else { throw ValidationError("--timeout is a number of seconds above 0.") }
    }

    var options: AssociationOptions {
        var timeouts = Timeouts.standard
        timeouts.response = .seconds(timeout)
        timeouts.association = min(timeouts.association, .seconds(timeout))
        return AssociationOptions(timeouts: timeouts, logger: verbosity.logger("dicom"))
    }
}

extension VerbosityOptions {
    /// Writes to standard error as much as was asked for.
    func logger(_ label: String) -> Logger {
        var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = quiet ? .critical : verbose ? .debug : .warning
        return logger
    }
}

extension Duration {
    /// In milliseconds, with two places.
    var milliseconds: Double {
        let (seconds, attoseconds) = components
        return (Double(seconds) * 1e5 + (Double(attoseconds) * 1e-13)).rounded() / 100
    }
}

extension Console {
    /// A peer could not be reached, or the association with it ended early.
    func failure(calling peer: Peer, _ error: any Error) {
        var reason = error
        if var error = error as? NetworkError, error.peer == peer {
            error.peer = nil
            reason = error
        }
        failure(of: "\(peer)", reason)
    }
}
