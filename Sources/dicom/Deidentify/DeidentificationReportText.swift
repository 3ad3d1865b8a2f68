import DICOMCore
import DICOMDeidentification

/// A report as people and programs read it.
enum DeidentificationReportText {
    /// A line an element: what was done, path, keyword, option.
    static func text(_ report: DeidentificationReport, of input: String, _ output: String?) -> String {
        var text = "# " + input + (output.map { " -> " + $0 } ?? "") + "\n"
        for notice in report.notices { text += "! " + notice.rawValue + "\n" }
        if report.clearedPreamble { text += padded("cleared") + "preamble\n" }
        for entry in report.entries {
            text += padded(entry.action.rawValue) + entry.path.description
            if let keyword = keyword(of: entry.path) { text += " " + keyword }
            if let option = entry.option { text += " (" + option.rawValue + ")" }
            text += "\n"
        }
        return text
    }

    /// One object in a line.
    static func json(_ report: DeidentificationReport, of input: String, _ output: String?) -> String {
        var text = "{\"file\":" + JSONString.quoted(input)
        if let output { text += ",\"output\":" + JSONString.quoted(output) }
        text += ",\"preambleCleared\":\(report.clearedPreamble)"
        text += ",\"notices\":[" + report.notices.map { JSONString.quoted("\($0)") }.joined(separator: ",") + "]"
        text += ",\"elements\":[" + report.entries.map(json).joined(separator: ",") + "]}\n"
        return text
    }

    private static func json(_ entry: DeidentificationReport.Entry) -> String {
        var text = "{\"path\":" + JSONString.quoted(entry.path.description)
        if let keyword = keyword(of: entry.path) { text += ",\"keyword\":" + JSONString.quoted(keyword) }
        text += ",\"action\":" + JSONString.quoted(entry.action.rawValue)
        if let option = entry.option { text += ",\"option\":" + JSONString.quoted(option.rawValue) }
        return text + "}"
    }

    private static func keyword(of path: AttributePath) -> String? {
        if case .attribute(let tag) = path.steps.last { tag.keyword } else { nil }
    }

    private static func padded(_ word: String) -> String {
        word + String(repeating: " ", count: max(1, 10 - word.count))
    }
}
