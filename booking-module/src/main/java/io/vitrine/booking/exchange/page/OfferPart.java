package io.vitrine.booking.exchange.page;

import io.vitrine.booking.exchange.ExchangeAnswer;
import io.vitrine.booking.exchange.ExchangeProblems;
import io.vitrine.booking.exchange.ExchangeProblems.ObstacleBody;
import io.vitrine.booking.exchange.LookForObstacles;
import io.vitrine.booking.exchange.OfferShift;
import io.vitrine.booking.exchange.OfferWanted;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.rota.ShiftsOfPeople;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.signin.SignedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form in which a shift is offered: to all, to a colleague, or against one of hers. */
@Named
@RequestScoped
public class OfferPart {

  private static final String HERE = "/booking/staff/exchanges";
  private static final Duration AHEAD = Duration.ofDays(42);

  @Inject private OfferShift offering;
  @Inject private LookForObstacles looking;
  @Inject private ExchangeProblems problems;
  @Inject private ShiftsOfPeople shifts;
  @Inject private OfferRows rows;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private Map<String, String> asked;
  private Problem refusal;
  private Optional<PlannedShift> shift;
  private List<Colleague> colleagues;

  /**
   * Somebody who could take it, or why not.
   *
   * @param why why not; empty where she can
   * @param swapHref where one of her shifts is asked for it
   */
  public record Colleague(
      String staff, String name, boolean possible, boolean chosen, String why, String swapHref) {}

  /** A shift of hers. */
  public record Theirs(String id, String when, boolean chosen) {}

  @PostConstruct
  void read() {
    asked = faces.getExternalContext().getRequestParameterMap();
  }

  /** The one button. */
  public void send() throws IOException {
    try {
      ExchangeAnswer answer =
          offering.offer(
              signedIn.getStaff(),
              new OfferWanted(asked.get("shift"), asked.get("to"), asked.get("against")));
      if (answer instanceof ExchangeAnswer.Refused refused) {
        show(problems.of(refused));
      } else {
        faces.getExternalContext().redirect(HERE + "?done=OFFERED");
      }
    } catch (InvalidValue unreadable) {
      show(problems.unreadable());
    }
  }

  private void show(Problem problem) {
    refusal = problem;
    faces.getExternalContext().setResponseStatus(problem.status());
  }

  private Optional<PlannedShift> shift() {
    if (shift == null) {
      Instant now = clock.instant();
      shift =
          Optional.ofNullable(asked.get("shift"))
              .flatMap(shifts::find)
              .filter(ShiftsOfPeople.Duty::published)
              .map(ShiftsOfPeople.Duty::shift)
              .filter(it -> it.staff().equals(signedIn.getStaff()))
              .filter(it -> now.isBefore(it.time().from()));
    }
    return shift;
  }

  public boolean isPresent() {
    return shift().isPresent();
  }

  public String getShift() {
    return asked.get("shift");
  }

  public String getTo() {
    return asked.get("to");
  }

  /** Day, hours and shop. */
  public String getWhen() {
    return shift().map(it -> rows.span(it) + " · " + rows.shop(it.shop())).orElse("");
  }

  /** Those who can take it before those who cannot. */
  public List<Colleague> getColleagues() {
    if (colleagues == null) {
      colleagues =
          shift()
              .map(
                  it ->
                      looking.againstEach(it).entrySet().stream()
                          .map(
                              found -> colleague(found.getKey(), problems.bodies(found.getValue())))
                          .sorted(java.util.Comparator.comparing(c -> !c.possible()))
                          .toList())
              .orElse(List.of());
    }
    return colleagues;
  }

  private Colleague colleague(String staff, List<ObstacleBody> found) {
    List<String> why =
        found.stream().filter(it -> !it.forManager()).map(ObstacleBody::text).toList();
    return new Colleague(
        staff,
        rows.name(staff),
        why.isEmpty(),
        staff.equals(asked.get("to")),
        String.join(" ", why),
        HERE + "?shift=" + asked.get("shift") + "&to=" + staff + "&swap=yes#offer");
  }

  /** Whether anybody could take it. */
  public boolean isPossible() {
    return getColleagues().stream().anyMatch(Colleague::possible);
  }

  /** Whether one of a colleague's shifts is to be asked for. */
  public boolean isSwap() {
    return "yes".equals(asked.get("swap")) && asked.get("to") != null;
  }

  public String getColleagueName() {
    return rows.name(asked.get("to"));
  }

  /** Her published shifts of the next weeks in the same shop. */
  public List<Theirs> getTheirs() {
    Instant now = clock.instant();
    return shift()
        .map(
            mine ->
                shifts.of(Set.of(asked.get("to")), now, now.plus(AHEAD)).stream()
                    .filter(ShiftsOfPeople.Duty::published)
                    .map(ShiftsOfPeople.Duty::shift)
                    .filter(it -> it.shop().equals(mine.shop()) && now.isBefore(it.time().from()))
                    .map(
                        it ->
                            new Theirs(
                                it.id(), rows.span(it), it.id().equals(asked.get("against"))))
                    .toList())
        .orElse(List.of());
  }

  public Problem getRefusal() {
    return refusal;
  }
}
