extension DataSet {
    /// Sets the value of an element, and its VR.
    public mutating func set(_ tag: AttributeTag, _ vr: VR, _ value: ElementValue) {
        put(Edit(tag: tag, vr: vr, value: value))
    }

    /// Sets an element as it is in another data set.
    public mutating func set(_ element: DataElement) {
        // Text goes over as text: the other data set's character set is not ours.
        if element.vr.usesCharacterSet, let text = element.string {
            set(element.tag, element.vr, .text(text))
        } else {
            set(element.tag, element.vr, element.value)
        }
    }

    /// Sets text; backslashes part several values.
    public mutating func set(_ tag: AttributeTag, _ vr: VR, text: String) {
        set(tag, vr, .text(text))
    }

    /// Sets bytes, numbers in little endian.
    public mutating func set(_ tag: AttributeTag, _ vr: VR, bytes: Bytes) {
        set(tag, vr, .bytes(bytes))
    }

    /// Sets the items of a sequence.
    public mutating func set(_ tag: AttributeTag, items: [DataSet]) {
        set(tag, .SQ, .items(items))
    }

    /// The element stays, without a value.
    public mutating func setEmpty(_ tag: AttributeTag, _ vr: VR) {
        set(tag, vr, vr == .SQ ? .items([]) : .bytes(.empty))
    }

    /// The element is gone.
    public mutating func remove(_ tag: AttributeTag) {
        if position(of: tag) != nil {
            put(Edit(tag: tag, vr: .UN, value: nil))
        } else if edit(of: tag) != nil {
            edits.remove(at: place(of: tag))
        }
    }

    private mutating func put(_ edit: Edit) {
        let place = place(of: edit.tag)
        if place < edits.count, edits[place].tag == edit.tag {
            edits[place] = edit
        } else {
            edits.insert(edit, at: place)
        }
        if edit.tag == .specificCharacterSetTag { adoptDeclaredCharacterSet() }
    }
}
