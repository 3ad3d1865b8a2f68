extension AttributeTag { public var keyword: String? { nil } }
