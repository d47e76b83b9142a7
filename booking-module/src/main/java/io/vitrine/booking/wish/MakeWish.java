package io.vitrine.booking.wish;

import io.vitrine.booking.staff.Team;
import io.vitrine.shell.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Somebody says what she wishes, changes it, or takes it back; nobody does so for another. */
@ApplicationScoped
public class MakeWish {

  /** The house's own day; a wish is about a day, whatever the shop. */
  private static final ZoneId HOME = ZoneId.of("Europe/Paris");

  private static final int AHEAD_DAYS = 366;
  private static final int MOST_DAYS = 31;

  private final Wishes wishes;
  private final PublishedPlan plan;
  private final Team team;
  private final Clock clock;
  private final int daysOfMonth;

  @Inject
  public MakeWish(
      Wishes wishes,
      PublishedPlan plan,
      Team team,
      Clock clock,
      @ConfigProperty(name = "VITRINE_WISH_DAYS", defaultValue = "10") int daysOfMonth) {
    if (daysOfMonth < 1 || daysOfMonth > MOST_DAYS) {
      throw new InvalidValue("VITRINE_WISH_DAYS is 1 to 31, not " + daysOfMonth);
    }
    this.wishes = wishes;
    this.plan = plan;
    this.team = team;
    this.clock = clock;
    this.daysOfMonth = daysOfMonth;
  }

  MakeWish() {
    this(null, null, null, null, 1);
  }

  /** On how many days of a month something can be wished. */
  public int daysOfMonth() {
    return daysOfMonth;
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HOME);
  }

  @Transactional
  public WishAnswer make(String staff, WishWanted wanted) {
    WorkWish wish = wanted.of(UUID.randomUUID().toString(), staff);
    Optional<WishAnswer> refusal = refusal(wish, today());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    wishes.add(new StoredWish(wish, now()));
    return new WishAnswer.Done(wish);
  }

  /** What has begun keeps its first day. */
  @Transactional
  public WishAnswer change(String staff, String id, WishWanted wanted) {
    Optional<StoredWish> found = wishes.find(staff, id);
    if (found.isEmpty()) {
      return new WishAnswer.Unknown();
    }
    WorkWish before = found.get().wish();
    WorkWish wish = wanted.of(id, staff);
    boolean sameStart = wish.from().equals(before.from());
    Optional<WishAnswer> refusal =
        before.until().isBefore(today())
            ? Optional.of(new WishAnswer.Past())
            : refusal(wish, sameStart ? before.from() : today());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    found.get().become(wish, now());
    return new WishAnswer.Done(wish);
  }

  /** What has begun held until yesterday: which wishes were granted stays true. */
  @Transactional
  public WishAnswer takeBack(String staff, String id) {
    Optional<StoredWish> found = wishes.find(staff, id);
    if (found.isEmpty()) {
      return new WishAnswer.Unknown();
    }
    StoredWish stored = found.get();
    WorkWish wish = stored.wish();
    if (wish.until().isBefore(today())) {
      return new WishAnswer.Past();
    }
    if (wish.days(wish.from(), today().minusDays(1)).isEmpty()) {
      wishes.remove(stored);
    } else {
      stored.endOn(today().minusDays(1));
    }
    return new WishAnswer.Done(wish);
  }

  /** Asked with the person's row locked: of two wishes at once the second sees the first. */
  private Optional<WishAnswer> refusal(WorkWish wish, LocalDate earliest) {
    team.hold(wish.staff());
    if (wish.from().isBefore(earliest) || wish.until().isBefore(today())) {
      return Optional.of(new WishAnswer.Past());
    }
    LocalDate last = today().plusDays(AHEAD_DAYS);
    if (wish.from().isAfter(last)) {
      return Optional.of(new WishAnswer.TooFar(last));
    }
    if (!wish.isRecurring() && isPublished(wish.staff(), wish.from())) {
      return Optional.of(new WishAnswer.Published(wish.from()));
    }
    List<WorkWish> others =
        wishes
            .of(
                Set.of(wish.staff()),
                wish.from().withDayOfMonth(1),
                wish.until().plusMonths(1).withDayOfMonth(1))
            .stream()
            .filter(other -> !other.id().equals(wish.id()))
            .toList();
    return WishDays.contrary(others, wish)
        .<WishAnswer>map(WishAnswer.Contrary::new)
        .or(
            () ->
                WishDays.tooMany(others, wish, daysOfMonth)
                    .map(month -> new WishAnswer.TooMany(month, daysOfMonth)));
  }

  private boolean isPublished(String staff, LocalDate day) {
    return plan.of(staff, day, day).published().contains(day);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
