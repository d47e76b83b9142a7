package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.Advisers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/**
 * With whom. Only those are named who let themselves be named; somebody whom an address chooses, or
 * whom the customer knows, can be had without a name.
 */
@Named
@RequestScoped
public class AdviserChoice {

  @Inject private BookChoice choice;
  @Inject private Advisers advisers;
  @Inject private Words words;

  private List<Adviser> suitable;

  /** An adviser as a link. */
  public record AdviserLink(String name, boolean chosen, String href) {}

  /** Whom the customer had before comes first, and it says so. */
  public List<AdviserLink> getLinks() {
    return suitable().stream()
        .filter(a -> a.named() || isChosen(a) || isKnown(a))
        .sorted(Comparator.comparing((Adviser a) -> !isKnown(a)))
        .map(
            a ->
                new AdviserLink(
                    label(a),
                    isChosen(a),
                    choice.here().with("staff", a.staff()).with("day", choice.getDay()).toString()))
        .toList();
  }

  /** How the chosen one is called on the page; {@code null} for anyone. */
  public String getChosen() {
    return suitable().stream().filter(this::isChosen).findFirst().map(this::label).orElse(null);
  }

  private String label(Adviser adviser) {
    if (isKnown(adviser)) {
      return adviser
          .shown()
          .map(name -> words.say("book.known", name))
          .orElseGet(() -> words.say("book.knownNameless"));
    }
    return adviser.shown().orElseGet(() -> words.say("book.chosenNameless"));
  }

  private boolean isChosen(Adviser adviser) {
    return adviser.staff().equals(choice.getStaff());
  }

  private boolean isKnown(Adviser adviser) {
    return adviser.staff().equals(choice.known());
  }

  private List<Adviser> suitable() {
    if (suitable == null) {
      suitable =
          List.copyOf(
              advisers
                  .suitable(
                      choice.getShop(), choice.getTopicChosen().skill(), choice.getSpeak(), null)
                  .values());
    }
    return suitable;
  }
}
