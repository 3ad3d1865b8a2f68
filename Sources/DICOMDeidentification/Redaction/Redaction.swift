import DICOMCore

/// One object on its way from what it was to what may be given away.
struct Redaction {
    let deidentifier: Deidentifier
    let transferSyntax: TransferSyntax
    let source: DataSet
    let sopClass: UID?
    let shift: DateShift
    /// What the patient's pseudonym is made of: Patient ID, else Patient's Name.
    let patient: String
    /// Words that name someone in this object, in small letters.
    let names: Set<String>
    /// Private elements that the object itself declares harmless.
    let declaredSafe: DeclaredSafePrivate
    var report = DeidentificationReport()
    /// Of the element or item that is being treated.
    var path: [AttributePath.Step] = []
    /// Something was taken out of the pixel data.
    var changesPixels = false
    private var depth = 0

    init(_ deidentifier: Deidentifier, _ source: DataSet, transferSyntax: TransferSyntax) {
        self.deidentifier = deidentifier
        self.source = source
        self.transferSyntax = transferSyntax
        sopClass = source.uid(.sopClassTag)
        let identifier = source[AttributeTag(0x0010, 0x0020)]?.string ?? ""
        patient = identifier.isEmpty ? source[AttributeTag(0x0010, 0x0010)]?.string ?? "" : identifier
        shift = DateShift(days: deidentifier.pseudonyms.days(of: Self.patient(of: source)))
        names = deidentifier.options.isDisjoint(with: Self.cleaningText) ? [] : Self.names(in: source)
        declaredSafe =
            deidentifier.options.contains(.retainSafePrivate) ? DeclaredSafePrivate(source) : DeclaredSafePrivate()
    }

    private static let cleaningText: Set<DeidentificationOption> = [
        .cleanDescriptors, .cleanGraphics, .cleanStructuredContent, .retainPatientCharacteristics,
    ]

    /// What tells one patient from another: Patient ID and its issuer, else name and birth date, else the study.
    private static func patient(of dataSet: DataSet) -> String {
        func text(_ group: UInt16, _ element: UInt16) -> String { dataSet[AttributeTag(group, element)]?.string ?? "" }
        let identifier = text(0x0010, 0x0020)
        if !identifier.isEmpty { return "id\0" + identifier + "\0" + text(0x0010, 0x0021) }
        let name = text(0x0010, 0x0010) + "\0" + text(0x0010, 0x0030)
        return name == "\0" ? "study\0" + text(0x0020, 0x000D) : "name\0" + name
    }

    // MARK: Data sets

    mutating func redactedRoot() throws(DeidentificationError) -> DataSet {
        noteWhatPersonsShouldSee()
        let pixels = try cleanedPixels()
        var result = try redacted(pixels.dataSet, in: nil)
        if changesPixels { relabel(.cleaned, at: AttributePath(.pixelDataTag)) }
        removeDescriptionOfPrivateElements(from: &result)
        recordMethod(in: &result, cleaned: pixels.cleaned)
        return result
    }

    /// - Parameter parent: the sequence of which this is an item; nil for the root.
    mutating func redacted(_ dataSet: DataSet, in parent: AttributeTag?) throws(DeidentificationError) -> DataSet {
        // Built anew: nothing of the source's bytes travels on but the values that are named here.
        var result = DataSet(inCharacterSetOf: dataSet)
        var surroundings = Surroundings(dataSet, isSafe: safePrivate)
        for element in dataSet {
            path.append(.attribute(element.tag))
            defer { path.removeLast() }
            try redact(element, of: &surroundings, in: parent, into: &result)
        }
        return result
    }

    mutating func redact(
        _ element: DataElement, of surroundings: inout Surroundings, in parent: AttributeTag?,
        into result: inout DataSet
    ) throws(DeidentificationError) {
        let tag = element.tag
        if tag.isGroupLength { return note(.removed) }
        if tag.isPrivate { return try redactPrivate(element, of: surroundings, into: &result) }
        if tag.isRepeating { return try redactGraphics(element, of: &surroundings, into: &result) }
        guard let treatment = deidentifier.table[tag] else {
            return try redactUnlisted(element, in: parent, into: &result)
        }
        var action = treatment.action
        if action != .keep, action != .clean {
            let type = ElementTypes.shared.type(of: tag, in: parent, sopClass: sopClass)
            action = action.single(for: type)
        }
        try apply(action, treatment, to: element, into: &result)
    }

    private mutating func redactUnlisted(
        _ element: DataElement, in parent: AttributeTag?, into result: inout DataSet
    ) throws(DeidentificationError) {
        // An element of no edition that we know may hold anything.
        guard element.tag.isOfDictionary else { return note(.removed) }
        if element.tag == .specificCharacterSetTag { return keepCharacterSet(element, into: &result) }
        try keep(element, by: nil, into: &result)
    }

    /// Only terms that we know: an unknown one changes no text.
    private mutating func keepCharacterSet(_ element: DataElement, into result: inout DataSet) {
        let terms = element.strings
        let known = terms.filter { $0.isEmpty || SpecificCharacterSet.isKnown($0) }
        guard known.count != terms.count else {
            result.set(element.tag, .CS, element.value)
            return note(.kept)
        }
        result.set(element.tag, .CS, text: known.joined(separator: "\\"))
        note(.cleaned)
    }

    // MARK: Actions

    mutating func apply(
        _ action: ActionCode, _ treatment: ProfileTable.Treatment, to element: DataElement,
        into result: inout DataSet
    ) throws(DeidentificationError) {
        switch action {
        case .keep: try keep(element, by: treatment.option, into: &result)
        case .empty: empty(element, into: &result)
        case .replace: try replace(element, into: &result)
        case .map: try map(element, into: &result)
        case .clean: try clean(element, treatment, into: &result)
        default: note(.removed, by: treatment.option)
        }
    }

    /// As it is; the items of a sequence are treated one by one.
    mutating func keep(
        _ element: DataElement, by option: DeidentificationOption?, into result: inout DataSet
    ) throws(DeidentificationError) {
        if try keepItems(of: element, by: option, into: &result) { return }
        result.set(element.tag, element.vr, element.value)
        note(.kept, by: option)
    }

    /// False where the element holds no items, nor hides any.
    mutating func keepItems(
        of element: DataElement, by option: DeidentificationOption?, into result: inout DataSet
    ) throws(DeidentificationError) -> Bool {
        guard element.holdsItems else { return false }
        guard let items = element.allItems else {
            report.notice(.unreadableElement)
            note(.removed)
            return true
        }
        note(.kept, by: option)
        result.set(element.tag, items: try redacted(items, of: element.tag))
        return true
    }

    mutating func redacted(
        _ items: [DataSet], of sequence: AttributeTag
    ) throws(DeidentificationError) -> [DataSet] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= deidentifier.nestingDepth else {
            throw DeidentificationError(.nestingTooDeep, at: AttributePath(path), rule: "PS3.5 7.5")
        }
        let isContent = deidentifier.options.contains(.cleanStructuredContent) && sequence.holdsContentItems
        var results: [DataSet] = []
        results.reserveCapacity(items.count)
        for (number, item) in items.enumerated() {
            path.append(.item(number))
            defer { path.removeLast() }
            if isContent {
                if let item = try redactedContent(item, in: sequence) { results.append(item) }
            } else {
                results.append(try redacted(item, in: sequence))
            }
        }
        return results
    }

    /// Without a value. The patient keeps a pseudonym, so that one patient's objects are known to be one's.
    private mutating func empty(_ element: DataElement, into result: inout DataSet) {
        if element.tag.namesPatient, let name = patientPseudonym(of: element) {
            result.set(element.tag, element.tag.dictionaryVR, text: name)
            return note(.replaced)
        }
        result.setEmpty(element.tag, element.tag.dictionaryVR)
        note(.emptied)
    }

    /// UIDs by others; the items of a sequence one by one, so that the UIDs in them still lead somewhere.
    private mutating func map(_ element: DataElement, into result: inout DataSet) throws(DeidentificationError) {
        if try keepItems(of: element, by: nil, into: &result) { return }
        guard element.string != nil else { return note(.removed) }
        let uids = element.strings.map { deidentifier.pseudonyms.uid(UID($0)).rawValue }
        result.set(element.tag, .UI, text: uids.joined(separator: "\\"))
        note(.mapped)
    }

    // MARK: The report

    mutating func note(_ action: DeidentificationReport.Action, by option: DeidentificationOption? = nil) {
        report.entries.append(
            DeidentificationReport.Entry(path: AttributePath(path), action: action, option: option))
    }
}

extension AttributeTag {
    /// A curve (50xx) or an overlay (60xx).
    var isRepeating: Bool { !isPrivate && ((0x5000...0x50FF).contains(group) || (0x6000...0x60FF).contains(group)) }

    /// Of the standard, and known to us.
    var isOfDictionary: Bool { group != 0xFFFE && (dictionaryVR != .UN || name != nil) }

    /// Patient's Name, Patient ID.
    var namesPatient: Bool { rawValue == 0x0010_0010 || rawValue == 0x0010_0020 }

    /// Sequences whose items are content items (PS3.15 E.3.4): Content, Acquisition Context, Specimen Preparation Step
    /// Content Item, Waveform Annotation.
    var holdsContentItems: Bool {
        switch rawValue {
        case 0x0040_A730, 0x0040_0555, 0x0040_0612, 0x0040_B020: true
        default: false
        }
    }
}
