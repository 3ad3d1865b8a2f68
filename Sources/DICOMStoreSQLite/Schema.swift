import GRDB

/// The tables of the index, by version. A released migration is never changed.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: first) }
        return migrator
    }

    /// A row of patient, study and series is described by the object below it whose key is least: `source`. So the same
    /// objects make the same index, in whatever order they came.
    private static let first = """
        CREATE TABLE patient (
            id INTEGER PRIMARY KEY,
            patientID TEXT NOT NULL UNIQUE,
            source TEXT NOT NULL,
            attributes BLOB NOT NULL
        ) STRICT;
        -- A name whole, and each of its groups, folded.
        CREATE TABLE patientName (
            name TEXT NOT NULL,
            patient INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
            PRIMARY KEY (name, patient)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX patientNamePatient ON patientName (patient);

        CREATE TABLE study (
            id INTEGER PRIMARY KEY,
            patient INTEGER NOT NULL REFERENCES patient (id),
            uid TEXT NOT NULL UNIQUE,
            date TEXT,
            accessionNumber TEXT,
            studyID TEXT,
            source TEXT NOT NULL,
            attributes BLOB NOT NULL
        ) STRICT;
        CREATE INDEX studyPatient ON study (patient);
        CREATE INDEX studyDate ON study (date);
        CREATE INDEX studyAccessionNumber ON study (accessionNumber);
        CREATE INDEX studyID ON study (studyID);

        CREATE TABLE series (
            id INTEGER PRIMARY KEY,
            study INTEGER NOT NULL REFERENCES study (id),
            uid TEXT NOT NULL,
            modality TEXT,
            source TEXT NOT NULL,
            attributes BLOB NOT NULL,
            UNIQUE (study, uid)
        ) STRICT;
        CREATE INDEX seriesUID ON series (uid);
        CREATE INDEX seriesModality ON series (study, modality);

        CREATE TABLE instance (
            id INTEGER PRIMARY KEY,
            series INTEGER NOT NULL REFERENCES series (id),
            uid TEXT NOT NULL UNIQUE,
            sopClass TEXT NOT NULL,
            transferSyntax TEXT NOT NULL,
            objectKey TEXT NOT NULL,
            folder TEXT NOT NULL,
            size INTEGER NOT NULL,
            dataSetOffset INTEGER NOT NULL,
            attributes BLOB NOT NULL
        ) STRICT;
        CREATE INDEX instanceSeries ON instance (series, sopClass);
        CREATE INDEX instanceFolder ON instance (folder);
        """
}
