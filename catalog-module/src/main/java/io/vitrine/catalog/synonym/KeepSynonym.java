package io.vitrine.catalog.synonym;

import io.vitrine.catalog.synonym.SynonymAnswer.Kept;
import io.vitrine.catalog.synonym.SynonymAnswer.Reason;
import io.vitrine.catalog.synonym.SynonymAnswer.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The catalogue manager adds a line. */
@ApplicationScoped
public class KeepSynonym {

  /** More would make every query long. */
  static final int MOST = 2_000;

  private final EntityManager database;
  private final Event<SynonymsChanged> changed;
  private final Clock clock;

  @Inject
  public KeepSynonym(EntityManager database, Event<SynonymsChanged> changed, Clock clock) {
    this.database = database;
    this.changed = changed;
    this.clock = clock;
  }

  /** The line as typed, in one form; the table itself holds no line twice. */
  @Transactional
  public SynonymAnswer keep(String language, String typed, String staff) {
    Optional<SynonymLine> line = SynonymLine.of(language, typed);
    if (line.isEmpty()) {
      return new Refused(Reason.UNREADABLE);
    }
    if (count() >= MOST) {
      return new Refused(Reason.FULL);
    }
    if (isKnown(line.get())) {
      return new Refused(Reason.KNOWN);
    }
    Synonym synonym = new Synonym(UUID.randomUUID().toString(), line.get(), staff, clock.instant());
    database.persist(synonym);
    changed.fire(new SynonymsChanged());
    return new Kept(synonym.kept());
  }

  private boolean isKnown(SynonymLine line) {
    return database
            .createQuery(
                "select count(s) from Synonym s where s.language = :language and s.line = :line",
                Long.class)
            .setParameter("language", line.language())
            .setParameter("line", line.words())
            .getSingleResult()
        > 0;
  }

  private long count() {
    return database.createQuery("select count(s) from Synonym s", Long.class).getSingleResult();
  }
}
