package io.vitrine.store.archive;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.journal.EntryKind;
import io.vitrine.store.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Instant;

/** An archive goes on record: its file, its row and its entry in the journal, or none of them. */
@ApplicationScoped
class RecordArchive {

  private final EntityManager store;
  private final Archives archives;
  private final ArchiveFolder folder;
  private final Journal journal;

  @Inject
  RecordArchive(EntityManager store, Archives archives, ArchiveFolder folder, Journal journal) {
    this.store = store;
    this.archives = archives;
    this.folder = folder;
    this.journal = journal;
  }

  @Transactional
  Archive of(Archive.Of of, Archive.Written written, Path draft, String by, Instant now) {
    journal.lock(of.shop(), of.till());
    Archive archive = new Archive(archives.nextNumber(of.shop(), of.till()), of, written, by, now);
    archive.recordedAs(
        journal
            .append(
                of.shop(),
                of.till(),
                EntryKind.ARCHIVE,
                now,
                JsonParts.createObjectBuilder()
                    .add("archive", archive.getArchiveNo())
                    .add("bytes", written.bytes())
                    .add("firstEntry", of.first())
                    .add("from", of.from().toString())
                    .add("lastEntry", of.last())
                    .add("sha256", written.sha256())
                    .add("staff", by)
                    .add("until", of.until().toString())
                    .build())
            .getSequenceNo());
    store.persist(archive);
    store.flush();
    folder.keep(draft, archive);
    return archive;
  }
}
