extension CleaningWorker {
    /// Tells what the worker holds, and moves records to its file when the memory for all workers is used up.
    ///
    /// - Throws: `Diagnostics` with `disk-full` or `unusable-temporary-folder`.
    func settleMemory() throws {
        guard let space else { return }
        note(in: space)
        guard space.isSpilling else { return }
        let enough = space.rowsAWrite
        for partition in 0..<Spreading.partitionCount {
            if blocks[partition].heldCount >= enough { try blocks[partition].spill(to: file(in: space)) }
            if voidable[partition].heldCount >= enough { try voidable[partition].spill(to: file(in: space)) }
        }
        note(in: space)
    }

    private func file(in space: SpillSpace) throws -> SpillFile {
        if let spillFile { return spillFile }
        let file = try space.makeFile()
        spillFile = file
        return file
    }

    private func note(in space: SpillSpace) {
        var records = 0
        for partition in 0..<Spreading.partitionCount {
            records += blocks[partition].heldCount * MemoryLayout<LogRecord>.stride
            records += voidable[partition].heldCount * MemoryLayout<VoidableRecord>.stride
        }
        let names =
            [users, items, scopes, words].reduce(0) { $0 + $1.names.byteCount }
            + cleaners.values.reduce(0) { $0 + $1.byteCount } + users.names.count
            + rejectCount * MemoryLayout<Segment.Reject>.stride
        space.note(records: records - noted.records, names: names - noted.names)
        noted = (records, names)
    }

    /// Gives the memory of a partition's records back.
    func freeRecords(of partition: Int) {
        blocks[partition].free()
        voidable[partition].free()
    }
}
