import DICOMCore
import DICOMNetwork

/// Identifiers of C-FIND, C-MOVE and C-GET as queries of a store.
enum RetrieveQuery {
    /// - Throws: `ServiceRefusal` with A900 for an identifier without level, or of a level that the model has not.
    static func query(_ identifier: DataSet, sopClass: UID) throws -> Query {
        do throws(DICOMError) {
            return try Query(identifier: identifier, model: model(of: sopClass))
        } catch {
            let tags: [AttributeTag] = error.path.steps.compactMap {
                if case .attribute(let tag) = $0 { tag } else { nil }
            }
            throw ServiceRefusal(
                DIMSEStatus(
                    .dataSetDoesNotMatchSOPClass, errorComment: "no level of this information model",
                    offendingElements: tags))
        }
    }

    /// The unique keys of the level and of those above, which alone name what is retrieved (PS3.4 C.4.2.2.1).
    ///
    /// - Throws: `ServiceRefusal` with A900 where the level's own unique key names nothing.
    static func retrieval(_ identifier: DataSet, sopClass: UID) throws -> Query {
        let asked = try query(identifier, sopClass: sopClass)
        var retrieval = Query(asked.level, model: asked.model)
        for level in Query.Level.allCases where level <= asked.level {
            guard let key = identifier[level.uniqueKey], let value = key.string, !value.isEmpty else { continue }
            retrieval = retrieval.matching(level.uniqueKey, key.vr, value)
        }
        let own = retrieval.identifier[asked.level.uniqueKey]?.string
        guard let own, own.contains(where: { $0 != "*" }) else {
            throw ServiceRefusal(
                DIMSEStatus(
                    .dataSetDoesNotMatchSOPClass, errorComment: "the unique key of the level is missing",
                    offendingElements: [asked.level.uniqueKey]))
        }
        return retrieval
    }

    /// Study Root for its three SOP classes, Patient Root for those that start at the patient.
    private static func model(of sopClass: UID) -> Query.Model {
        let studyRoot = [
            QueryRetrieveModel.findSOPClasses[1], QueryRetrieveModel.moveSOPClasses[1],
            QueryRetrieveModel.getSOPClasses[1],
        ]
        return studyRoot.contains(sopClass) ? .studyRoot : .patientRoot
    }
}
