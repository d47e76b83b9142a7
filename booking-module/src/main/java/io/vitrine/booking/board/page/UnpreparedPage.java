package io.vitrine.booking.board.page;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.board.ReadUnprepared;
import io.vitrine.booking.board.Unprepared;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is left to prepare for the next day, for the manager. */
@Named
@RequestScoped
public class UnpreparedPage {

  private static final String TEXTS = "io.vitrine.booking.board.texts";

  @Inject private BoardPage page;
  @Inject private ReadUnprepared reading;
  @Inject private Topics topics;
  @Inject private SignedIn signedIn;
  @Inject private Language language;

  private Optional<Unprepared> unprepared;

  /** A dossier that is left to prepare. */
  public record Line(Instant from, String number, String name, String about) {}

  /** Whether it is shown: to a manager, where anybody comes. */
  public boolean isShown() {
    return page.isAllowed()
        && signedIn.mayActIn(Role.MANAGER, page.getShop().shop())
        && unprepared().isPresent();
  }

  private Optional<Unprepared> unprepared() {
    if (unprepared == null) {
      unprepared = reading.of(page.getShop());
    }
    return unprepared;
  }

  public String getTitle() {
    return language.say(TEXTS, "unprepared", day());
  }

  public String getAllDone() {
    return language.say(TEXTS, "unprepared.none", day());
  }

  private String day() {
    return unprepared()
        .map(left -> left.day().atStartOfDay(page.getShop().zoneId()).toInstant())
        .map(day -> Formats.dayDate(day, page.getShop().zone(), language.getLocale()))
        .orElse("");
  }

  public List<Line> getLines() {
    return unprepared()
        .map(left -> left.left().stream().map(this::line).toList())
        .orElse(List.of());
  }

  private Line line(Appointment it) {
    String topic =
        topics.find(it.topic()).map(found -> found.name(language.getLocale())).orElse(it.topic());
    return new Line(
        it.from(),
        it.number(),
        it.customer().name(),
        language.say(
            TEXTS, "unprepared.by", topic, it.adviser().name(), it.effort().preparation()));
  }
}
