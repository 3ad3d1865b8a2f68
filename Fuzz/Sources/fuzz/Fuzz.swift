// libFuzzer's own `main` is not used: the first argument names the door.

import DICOMCore
import FuzzEntryPoints
import Glibc

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

nonisolated(unsafe) private var door = Door.all[0]

/// `fuzz DOOR [libFuzzer's options] [folders]`. The package manager links the program with this as its entry.
@_cdecl("fuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> CInt {
    guard count > 1, let name = arguments[1].map({ String(cString: $0) }),
        let chosen = Door.all.first(where: { $0.name == name })
    else {
        print("usage: fuzz DOOR [-option=value...] [FOLDER...]\ndoors:", Door.all.map(\.name).joined(separator: " "))
        return 64
    }
    door = chosen
    // The door's name leaves the arguments; what stands before it stays.
    var rest = arguments + 1
    rest[0] = arguments[0]
    var left = count - 1
    return runDriver(&left, &rest) { start, length in
        door.enter(Bytes(copying: UnsafeRawBufferPointer(start: start, count: length).bytes))
        return 0
    }
}
