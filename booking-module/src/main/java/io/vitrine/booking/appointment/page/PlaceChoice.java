package io.vitrine.booking.appointment.page;

import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The first step: the topics and the shops, what is chosen or suggested before the others.
 * Everything that was chosen stands in the address ({@link BookChoice}).
 */
@Named
@RequestScoped
public class PlaceChoice {

  @Inject private BookChoice choice;
  @Inject private Topics topics;
  @Inject private SelectionHint hint;
  @Inject private Language language;

  private List<TopicChoice> allTopics;

  /**
   * A topic as it is shown.
   *
   * @param suggested whether it suits the selection that came along
   */
  public record TopicChoice(
      String code, String name, String about, int minutes, boolean chosen, boolean suggested) {}

  /** A shop as it is shown. */
  public record ShopChoice(String code, String name, String address, boolean chosen) {}

  public List<TopicChoice> getTopics() {
    if (allTopics == null) {
      String asked = choice.getTopic();
      String suggested = hint.topic().orElse(null);
      String chosen = asked == null || asked.isBlank() ? suggested : asked;
      allTopics =
          topics.all().stream()
              .map(
                  t ->
                      new TopicChoice(
                          t.code(),
                          t.name(language.getLocale()),
                          t.about(language.getLocale()),
                          t.effort().advice(),
                          t.code().equals(chosen),
                          t.code().equals(suggested)))
              .toList();
    }
    return allTopics;
  }

  /** The one that is chosen or suggested; all of them while none is. */
  public List<TopicChoice> getFirstTopics() {
    List<TopicChoice> chosen = getTopics().stream().filter(TopicChoice::chosen).toList();
    return chosen.isEmpty() ? getTopics() : chosen;
  }

  /** Those beside it. */
  public List<TopicChoice> getOtherTopics() {
    return getTopics().stream().filter(t -> !getFirstTopics().contains(t)).toList();
  }

  /** My shop, or the one that is chosen; all of them while none is. */
  public List<ShopChoice> getFirstShops() {
    List<ShopChoice> chosen = shops().stream().filter(ShopChoice::chosen).toList();
    return chosen.isEmpty() ? shops() : chosen;
  }

  /** Those beside it. */
  public List<ShopChoice> getOtherShops() {
    return shops().stream().filter(s -> !getFirstShops().contains(s)).toList();
  }

  private List<ShopChoice> shops() {
    String chosen = choice.getShop();
    return choice.getShops().stream()
        .map(s -> new ShopChoice(s.shop(), s.name(), s.address(), s.shop().equals(chosen)))
        .toList();
  }

  /** Whether there is nothing to choose from yet. */
  public boolean isBare() {
    return choice.getShops().isEmpty() || getTopics().isEmpty();
  }
}
