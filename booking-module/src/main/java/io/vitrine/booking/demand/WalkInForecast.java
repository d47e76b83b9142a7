package io.vitrine.booking.demand;

import io.vitrine.booking.demand.DemandCurve.Basis;
import io.vitrine.booking.demand.forecast.BackTest;
import io.vitrine.booking.demand.forecast.ForecastModel;
import io.vitrine.booking.demand.forecast.History;
import io.vitrine.booking.demand.forecast.LearnForecast;
import io.vitrine.booking.demand.forecast.Profile;
import io.vitrine.booking.demand.forecast.Surge;
import io.vitrine.booking.demand.walkin.WalkIns;
import io.vitrine.booking.shop.ShopSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of a shop's walk-ins, learnt from what came until yesterday. It is kept in memory
 * by what it was learnt from, which is looked at each time: no server answers from an older history
 * than another.
 */
@ApplicationScoped
class WalkInForecast {

  /** From so many days on a shop's own history stands for itself. */
  private static final int OWN = 56;

  /** From so many days on it does not need the others for its shape either. */
  private static final int OWN_SHAPE = 182;

  private static final int OTHERS = 91;
  private static final int WEEKS_TESTED = 12;

  private final WalkIns walkIns;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  @Inject
  WalkInForecast(WalkIns walkIns) {
    this.walkIns = walkIns;
  }

  WalkInForecast() {
    this(null);
  }

  /** What it is learnt from. */
  private record Source(
      String mark,
      LocalDate asOf,
      List<ShopSheet.Hours> hours,
      List<ShopSheet.ExceptionalDay> exceptionalDays,
      List<Surge> surges,
      Integer estimate) {}

  private record Kept(Source source, Learnt learnt) {}

  /** What was learnt; the back-test is made when somebody asks for it. */
  static final class Learnt {
    private final ForecastModel model;
    private final Basis basis;
    private final History history;
    private final LearnForecast.Known known;
    private BackTest.Quality quality;

    private Learnt(History history, LearnForecast.Known known, Basis basis) {
      this.model = LearnForecast.of(history, known);
      this.basis = basis;
      this.history = history;
      this.known = known;
    }

    ForecastModel model() {
      return model;
    }

    Basis basis() {
      return basis;
    }

    synchronized BackTest.Quality quality() {
      if (quality == null) {
        quality = BackTest.of(history, known, WEEKS_TESTED);
      }
      return quality;
    }
  }

  /**
   * As of a day; one statement where it is known already, else up to four.
   *
   * @param surges what managers know of, past and to come
   * @param estimate arrivals a week as the manager thinks, or {@code null}
   */
  Learnt of(ShopSheet shop, LocalDate today, List<Surge> surges, Integer estimate) {
    Source source =
        new Source(
            walkIns.mark(shop.shop(), today),
            today,
            shop.hours(),
            shop.exceptionalDays(),
            List.copyOf(surges),
            estimate);
    Kept known = kept.get(shop.shop());
    if (known == null || !known.source().equals(source)) {
      known = new Kept(source, learn(shop, source));
      kept.put(shop.shop(), known);
    }
    return known.learnt();
  }

  private Learnt learn(ShopSheet shop, Source source) {
    History history = History.of(walkIns.of(shop.shop(), source.asOf()), source.asOf());
    Profile belief = Profile.NONE;
    Basis basis = Basis.HISTORY;
    if (history.days() < OWN_SHAPE) {
      WalkIns.Others others = walkIns.others(shop.shop(), source.asOf(), OTHERS);
      History theirs = History.of(others.counts(), source.asOf());
      Double weekly = others.shops() == 0 ? null : theirs.weekly() / others.shops();
      if (source.estimate() != null) {
        weekly = source.estimate().doubleValue();
      }
      boolean young = history.days() < OWN;
      belief = Profile.of(theirs, young ? weekly : null);
      basis = young ? basis(history, source.estimate(), weekly) : Basis.HISTORY;
    }
    return new Learnt(
        history, new LearnForecast.Known(OpeningOf.shop(shop), source.surges(), belief), basis);
  }

  private static Basis basis(History history, Integer estimate, Double weekly) {
    if (history.days() > 0) {
      return Basis.SHORT_HISTORY;
    }
    if (estimate != null) {
      return Basis.ESTIMATE;
    }
    return weekly == null ? Basis.NOTHING : Basis.OTHER_SHOPS;
  }
}
