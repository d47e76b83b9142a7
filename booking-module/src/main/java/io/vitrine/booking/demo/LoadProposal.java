package io.vitrine.booking.demo;

import io.vitrine.booking.planner.proposal.ProposalWanted;
import io.vitrine.booking.planner.proposal.ProposeRota;
import io.vitrine.booking.planner.proposal.Purpose;
import io.vitrine.booking.worktime.Week;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.logging.Logger;

/**
 * A search for the first week that nobody has begun to plan, for both shops together, as their
 * manager would have it: a real one of a few seconds, beside the visitor.
 */
@ApplicationScoped
class LoadProposal {

  private static final Logger LOG = Logger.getLogger(LoadProposal.class.getName());

  /** This week and the four after it are published, the next one is a draft. */
  private static final int WEEKS_AHEAD = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final EntityManager em;
  private final ProposeRota proposing;
  private final Clock clock;

  @Inject
  LoadProposal(EntityManager em, ProposeRota proposing, Clock clock) {
    this.em = em;
    this.proposing = proposing;
    this.clock = clock;
  }

  LoadProposal() {
    this(null, null, null);
  }

  /** Whether it is for this server to search; said once for all servers. */
  @Transactional
  boolean begin() {
    if (!em.createNativeQuery("select name from booking.demo_mark where name = 'proposal'")
        .getResultList()
        .isEmpty()) {
      return false;
    }
    em.createNativeQuery("insert into booking.demo_mark (name, loaded_at) values ('proposal', ?)")
        .setParameter(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
    return true;
  }

  void load() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), DemoRota.ZONE);
    ProposalWanted wanted =
        new ProposalWanted(
            DemoRota.SHOPS,
            Week.of(today.plusWeeks(WEEKS_AHEAD)),
            1,
            Purpose.FRESH,
            Set.of(),
            PATIENCE,
            DemoPeople.managerOf("rivoli"));
    proposing
        .start(wanted)
        .fold(
            done -> done,
            refused -> {
              LOG.warning("the demonstration's proposal is refused: " + refused);
              return refused;
            });
  }
}
