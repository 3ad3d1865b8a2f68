extension DataSet {
    /// The element at a path: tags and item numbers in turn, as `(0008,1140)[0].(0008,1155)`; nil where there is none.
    public subscript(_ path: AttributePath) -> DataElement? {
        var dataSet = self
        var element: DataElement?
        for step in path.steps {
            switch step {
            case .attribute(let tag): element = dataSet[tag]
            case .item(let number):
                guard let items = element?.items, items.indices.contains(number) else { return nil }
                dataSet = items[number]
                element = nil
            }
        }
        return element
    }

    /// Sets the value of an element at a path, and its VR. Sequences that are not there are made, and so is an item whose
    /// number is the next one; all else stays as it came.
    ///
    /// - Throws: `.absent` for an item beyond the next one, `.wrongVR` where the path goes into what is no sequence,
    ///   `.malformedValue` for a path that does not end with an attribute.
    public mutating func set(_ path: AttributePath, _ vr: VR, _ value: ElementValue) throws(DICOMError) {
        try edit(path, path.steps[...]) { (dataSet, tag) throws(DICOMError) in dataSet.set(tag, vr, value) }
    }

    /// Removes the element, or the item, at a path; there need be none.
    ///
    /// - Throws: `.wrongVR` where the path goes into what is no sequence, `.malformedValue` for a path that is none.
    public mutating func remove(_ path: AttributePath) throws(DICOMError) {
        var steps = path.steps
        guard case .item(let number) = steps.last else {
            guard self[path] != nil else { return }
            return try edit(path, steps[...]) { (dataSet, tag) throws(DICOMError) in dataSet.remove(tag) }
        }
        steps.removeLast()
        guard var items = self[AttributePath(steps)]?.items, items.indices.contains(number) else { return }
        items.remove(at: number)
        try edit(path, steps[...]) { (dataSet, tag) throws(DICOMError) in dataSet.set(tag, items: items) }
    }

    /// Changes an item of a sequence. The next item, and a sequence that is not there, are made.
    ///
    /// - Parameters:
    ///   - number: from 0, up to the number of items there are.
    ///   - body: changes the item.
    /// - Throws: `.absent` for an item beyond the next one, `.wrongVR` where the element is no sequence; what `body` throws.
    public mutating func withItem(
        _ number: Int, of tag: AttributeTag, _ body: (inout DataSet) throws(DICOMError) -> Void
    ) throws(DICOMError) {
        let element = self[tag]
        guard var items = element == nil ? [] : element?.items ?? (element?.isEmpty == true ? [] : nil) else {
            throw DICOMError(.wrongVR, at: AttributePath(tag), rule: "PS3.5 7.5")
        }
        guard (0...items.count).contains(number) else {
            throw DICOMError(.absent, at: AttributePath([.attribute(tag), .item(number)]), rule: "PS3.5 7.5")
        }
        if number == items.count {
            var item = DataSet()
            item.context = context
            item.context.pixelRepresentation = pixelRepresentation
            items.append(item)
        }
        try body(&items[number])
        set(tag, items: items)
    }

    private mutating func edit(
        _ path: AttributePath, _ steps: ArraySlice<AttributePath.Step>,
        _ change: (inout DataSet, AttributeTag) throws(DICOMError) -> Void
    ) throws(DICOMError) {
        guard case .attribute(let tag) = steps.first else {
            throw DICOMError(.malformedValue, at: path, rule: "PS3.5 7.5")
        }
        let rest = steps.dropFirst()
        if rest.isEmpty { return try change(&self, tag) }
        guard case .item(let number) = rest.first, rest.count > 1 else {
            throw DICOMError(.malformedValue, at: path, rule: "PS3.5 7.5")
        }
        do throws(DICOMError) {
            try withItem(number, of: tag) { (item) throws(DICOMError) in try item.edit(path, rest.dropFirst(), change) }
        } catch {
            var error = error
            error.path = path
            throw error
        }
    }
}
