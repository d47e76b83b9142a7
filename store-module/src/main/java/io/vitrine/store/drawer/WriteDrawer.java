package io.vitrine.store.drawer;

import io.vitrine.store.device.SignOn;
import io.vitrine.store.drawer.DrawerAnswer.Reason;
import io.vitrine.store.drawer.DrawerAnswer.Refused;
import io.vitrine.store.journal.Journal;
import io.vitrine.store.sale.AtCounter;
import io.vitrine.store.till.TillSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Writes an act at the drawer and its entry of the journal in one transaction. */
@ApplicationScoped
class WriteDrawer {

  private final EntityManager store;
  private final AtCounter atCounter;
  private final DrawerEntries entries;
  private final Journal journal;
  private final Clock clock;

  @Inject
  WriteDrawer(
      EntityManager store,
      AtCounter atCounter,
      DrawerEntries entries,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.atCounter = atCounter;
    this.entries = entries;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  DrawerAnswer down(DrawerRequest request) {
    AtCounter.Standing standing = atCounter.lock(request.counter());
    Optional<DrawerAnswer> before = entries.answered(request);
    if (before.isPresent()) {
      return before.get();
    }
    if (standing.session().isEmpty()) {
      return new Refused(Reason.TILL_NOT_OPEN);
    }
    return standing
        .signOn()
        .<DrawerAnswer>map(
            person -> new DrawerAnswer.Done(write(request, person, standing.session().get())))
        .orElseGet(() -> new Refused(Reason.NOT_SIGNED_ON));
  }

  private DrawerEntry write(DrawerRequest request, SignOn person, TillSession session) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    JsonObjectBuilder told =
        session
            .onRecord()
            .add("act", request.act().name())
            .add("amountCents", request.act().change(request.amount()).cents())
            .add("staff", person.getStaff());
    if (request.note() != null) {
      told.add("note", request.note());
    }
    long entry =
        journal
            .append(
                request.counter().shop(),
                request.counter().till(),
                request.act().kind(),
                now,
                told.build())
            .getSequenceNo();
    DrawerEntry written =
        new DrawerEntry(UUID.randomUUID().toString(), request, person, session, now, entry);
    store.persist(written);
    store.flush();
    return written;
  }
}
