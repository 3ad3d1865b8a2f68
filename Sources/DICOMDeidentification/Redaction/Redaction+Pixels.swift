import DICOMCore

extension Redaction {
    /// What the object says of its pixel data, and what no rule of the profile can see.
    mutating func noteWhatPersonsShouldSee() {
        if source[.patientIdentityRemoved]?.string == "YES" { report.notice(.alreadyDeidentified) }
        guard hasPixels else { return }
        switch source[.burnedInAnnotation]?.string {
        case "NO": break
        case "YES": report.notice(.burnedInAnnotation)
        default: report.notice(.burnedInAnnotationUnstated)
        }
        if source[.recognizableVisualFeatures]?.string == "YES" { report.notice(.recognizableVisualFeatures) }
    }

    /// The object with clean pixel data where an option asks for them, and the options that were obeyed.
    mutating func cleanedPixels() throws(DeidentificationError) -> (
        dataSet: DataSet, cleaned: Set<DeidentificationOption>
    ) {
        var dataSet = source
        var cleaned: Set<DeidentificationOption> = []
        guard hasPixels else { return (dataSet, []) }
        for (option, flag) in [
            (DeidentificationOption.cleanPixelData, AttributeTag.burnedInAnnotation),
            (.cleanRecognizableVisualFeatures, .recognizableVisualFeatures),
        ] where deidentifier.options.contains(option) {
            do {
                if let result = try deidentifier.pixelCleaner?.cleaned(
                    dataSet, transferSyntax: transferSyntax, for: option)
                {
                    dataSet = result
                    changesPixels = true
                    cleaned.insert(option)
                    continue
                }
            } catch {
                throw DeidentificationError(.unreadable, at: error.path, rule: error.rule, cause: error)
            }
            guard source[flag]?.string == "NO" else {
                let isText = option == .cleanPixelData
                throw DeidentificationError(
                    isText ? .pixelDataNotClean : .recognizableFeatures, at: AttributePath(flag),
                    rule: isText ? "PS3.15 E.3.1" : "PS3.15 E.3.2")
            }
            cleaned.insert(option)
        }
        return (withoutComments(withoutEmbeddedOverlays(dataSet)), cleaned)
    }

    /// Comments in the codestreams of compressed frames go.
    private mutating func withoutComments(_ dataSet: DataSet) -> DataSet {
        guard let element = dataSet[.pixelDataTag], case .fragments(var pixelData) = element.value else {
            return dataSet
        }
        var isChanged = false
        for number in pixelData.fragments.indices {
            guard let blanked = CodestreamComments.blanked(pixelData.fragments[number]) else { continue }
            pixelData.fragments[number] = blanked
            isChanged = true
        }
        guard isChanged else { return dataSet }
        changesPixels = true
        var result = dataSet
        result.set(.pixelDataTag, element.vr, .fragments(pixelData))
        return result
    }

    private var hasPixels: Bool {
        [0x7FE0_0008, 0x7FE0_0009, 0x7FE0_0010].contains { source[AttributeTag(rawValue: $0)] != nil }
    }

    /// Overlays in the unused bits of pixels (retired; PS3.5 8.1.2) go with their attributes.
    private mutating func withoutEmbeddedOverlays(_ dataSet: DataSet) -> DataSet {
        var mask: UInt16 = 0
        for group in stride(from: UInt16(0x6000), through: 0x601E, by: 2) {
            guard dataSet[AttributeTag(group, 0x0010)] != nil, dataSet[AttributeTag(group, 0x3000)] == nil,
                let bit = dataSet[AttributeTag(group, 0x0102)]?.int, (0...15).contains(bit)
            else { continue }
            mask |= 1 << UInt16(bit)
        }
        // Never a bit of the pixel's own value.
        let stored = dataSet[AttributeTag(0x0028, 0x0101)]?.int ?? 16
        let high = dataSet[AttributeTag(0x0028, 0x0102)]?.int ?? stored - 1
        if (1...16).contains(stored), high >= stored - 1, high < 16 {
            for bit in high - stored + 1...high { mask &= ~(1 << UInt16(bit)) }
        } else {
            mask = 0
        }
        guard mask != 0 else { return dataSet }
        guard let element = dataSet[.pixelDataTag], let pixels = element.bytes,
            dataSet[AttributeTag(0x0028, 0x0100)]?.int == 16
        else {
            report.notice(.overlayInPixelData)
            return dataSet
        }
        var bytes = pixels.array
        for place in bytes.indices { bytes[place] &= ~UInt8(truncatingIfNeeded: place & 1 == 0 ? mask : mask >> 8) }
        changesPixels = true
        var result = dataSet
        result.set(.pixelDataTag, element.vr, bytes: Bytes(bytes))
        return result
    }
}

extension AttributeTag {
    static let patientIdentityRemoved = AttributeTag(0x0012, 0x0062)
    static let deidentificationMethod = AttributeTag(0x0012, 0x0063)
    static let deidentificationMethodCodes = AttributeTag(0x0012, 0x0064)
    static let burnedInAnnotation = AttributeTag(0x0028, 0x0301)
    static let recognizableVisualFeatures = AttributeTag(0x0028, 0x0302)
    static let temporalInformationModified = AttributeTag(0x0028, 0x0303)
}
