package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Breaks;
import io.vitrine.booking.planner.proposal.ProposalAnswer.ByRota;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Contradicts;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotReady;
import io.vitrine.booking.planner.proposal.ProposalAnswer.NotYours;
import io.vitrine.booking.planner.proposal.ProposalAnswer.OnlyTogether;
import io.vitrine.booking.planner.proposal.ProposalAnswer.OtherClock;
import io.vitrine.booking.planner.proposal.ProposalAnswer.Running;
import io.vitrine.booking.planner.proposal.ProposalDocument.Failure;
import io.vitrine.booking.planner.shop.Contradiction;
import io.vitrine.booking.rota.RotaProblems;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Words and status of what is refused about a proposal, the same for the API and the page. */
@RequestScoped
public class ProposalProblems {

  private static final String TEXTS = "io.vitrine.booking.planner.proposal.texts";

  private final Refusals refusals;
  private final RotaProblems ofRota;
  private final Language language;
  private final Team team;
  private final Shops shops;

  @Inject
  public ProposalProblems(
      Refusals refusals, RotaProblems ofRota, Language language, Team team, Shops shops) {
    this.refusals = refusals;
    this.ofRota = ofRota;
    this.language = language;
    this.team = team;
    this.shops = shops;
  }

  ProposalProblems() {
    this(null, null, null, null, null);
  }

  public Problem of(ProposalAnswer.Refused refused) {
    if (refused instanceof Running other) {
      return refusals
          .from(TEXTS, 409, "proposal-running", nameOfShop(other.shop()))
          .with("proposal", other.id())
          .with("shop", other.shop());
    }
    if (refused instanceof NotYours it) {
      return refusals.from(TEXTS, 403, "proposal-not-yours", nameOfShop(it.shop()));
    }
    if (refused instanceof OtherClock) {
      return refusals.from(TEXTS, 422, "proposal-clocks");
    }
    if (refused instanceof OnlyTogether) {
      return refusals.from(TEXTS, 409, "proposal-only-together");
    }
    if (refused instanceof ProposalAnswer.Busy) {
      return refusals.from(TEXTS, 503, "proposal-busy");
    }
    if (refused instanceof ProposalAnswer.Past) {
      return refusals.from(TEXTS, 422, "proposal-past");
    }
    if (refused instanceof ProposalAnswer.Nothing) {
      return refusals.from(TEXTS, 422, "proposal-nothing");
    }
    if (refused instanceof Contradicts it) {
      return refusals
          .from(TEXTS, 409, "proposal-contradicts", name(it.staff()), cause(it.cause(), it.day()))
          .with("staff", it.staff())
          .with("cause", it.cause().name());
    }
    if (refused instanceof NotReady it) {
      return refusals.from(TEXTS, 409, notReady(it.state()));
    }
    if (refused instanceof Breaks it) {
      Breach first = it.breaches().get(0);
      String line = new LabourWords(language.getLocale()).line(first, name(first.staff()));
      return refusals.from(TEXTS, 409, "proposal-breaks", line);
    }
    if (refused instanceof ByRota it) {
      return ofRota.of(it.refusal());
    }
    return refusals.from(TEXTS, 404, "proposal-unknown");
  }

  private static String notReady(ProposalState state) {
    return switch (state) {
      case RUNNING, READY -> "proposal-unfinished";
      case FAILED -> "proposal-failed";
      case LOST -> "proposal-lost";
      case ADOPTED -> "proposal-adopted";
    };
  }

  /** Why a search has nothing to show. */
  public String say(Failure failure) {
    if ("CONTRADICTION".equals(failure.kind())) {
      Contradiction.Cause cause = Contradiction.Cause.valueOf(failure.cause());
      return language.say(
          TEXTS, "failure.CONTRADICTION", name(failure.staff()), cause(cause, failure.day()));
    }
    return language.say(TEXTS, "failure." + failure.kind());
  }

  private String cause(Contradiction.Cause cause, String day) {
    String date =
        Formats.dayDate(
            LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC),
            "UTC",
            language.getLocale());
    return language.say(TEXTS, "cause." + cause.name(), date);
  }

  private String nameOfShop(String shop) {
    return shops.find(shop).map(ShopSheet::name).orElse(shop);
  }

  private String name(String staff) {
    return team.nameOf(staff).orElse(staff);
  }
}
