import ArgumentParser
import DICOMImaging

/// A frame's number as people count, or all of them.
enum FrameArgument: Equatable, ExpressibleByArgument {
    /// From 1.
    case number(Int)
    case all

    init?(argument: String) {
        if argument == "all" {
            self = .all
        } else if let number = Int(argument), number >= 1 {
            self = .number(number)
        } else {
            return nil
        }
    }

    var defaultValueDescription: String {
        switch self {
        case .number(let number): String(number)
        case .all: "all"
        }
    }

    /// Counted from 0.
    func range(of count: Int) throws -> Range<Int> {
        switch self {
        case .all: return 0..<count
        case .number(let number):
            guard number <= count else {
                throw ValidationError("there is no frame \(number): the file has \(count)")
            }
            return number - 1..<number
        }
    }
}

/// `C,W`, or a window's name.
struct WindowArgument: ExpressibleByArgument {
    let choice: Rendering.WindowChoice

    static var presetNames: String { Window.presets.compactMap(\.explanation).joined(separator: ", ") }

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Double($0) }
        if parts.count == 2, numbers.count == 2 {
            guard let window = Window(center: numbers[0], width: numbers[1]) else { return nil }
            choice = .window(window)
        } else if argument == "range" {
            choice = .pixelRange
        } else {
            guard !argument.isEmpty else { return nil }
            choice = .named(argument)
        }
    }
}

/// `512`, or `640x480`.
struct SizeArgument: ExpressibleByArgument {
    let size: Rendering.Size

    init?(argument: String) {
        let sides = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        guard (1...2).contains(sides.count), sides.allSatisfy({ (1...16_384).contains($0) }) else { return nil }
        size = Rendering.Size(width: sides[0], height: sides[sides.count - 1])
    }
}
