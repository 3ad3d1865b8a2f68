import NIOCore
import Synchronization

/// Runs a task on the event loop of its connection: what the loop hands to the task, and the reverse, changes no
/// thread.
///
/// An event loop looks for input and output only when it has nothing else to do. So that a task that goes on and on
/// does not keep the bytes of its own connection waiting, every so often it goes on a moment later.
final class EventLoopExecutor: TaskExecutor {
    /// Jobs between two such moments.
    private static let burst = 64
    static let moment = TimeAmount.microseconds(10)

    private let eventLoop: any EventLoop
    private let count = Atomic(0)

    init(_ eventLoop: any EventLoop) {
        self.eventLoop = eventLoop
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isMoment = count.wrappingAdd(1, ordering: .relaxed).newValue % Self.burst == 0
        if isMoment {
            eventLoop.scheduleTask(in: Self.moment) { self.run(job) }
        } else {
            eventLoop.execute { self.run(job) }
        }
    }

    private func run(_ job: UnownedJob) {
        unsafe job.runSynchronously(on: asUnownedTaskExecutor())
    }
}
