package io.vitrine.store.arrival.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.store.arrival.LookAtDay;
import io.vitrine.store.arrival.PromiseTimes;
import io.vitrine.store.arrival.Visitor;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Those who wait without appointment, as everybody in the shop may read it. */
@RequestScoped
public class Turns {

  static final String TEXTS = "io.vitrine.store.arrival.texts";
  private static final int SHOWN = 12;

  private final ShopCards shops;
  private final LookAtDay lookAtDay;
  private final PromiseTimes promising;
  private final Language language;

  @Inject
  public Turns(ShopCards shops, LookAtDay lookAtDay, PromiseTimes promising, Language language) {
    this.shops = shops;
    this.lookAtDay = lookAtDay;
    this.promising = promising;
    this.language = language;
  }

  /**
   * Somebody who waits: a first name or a number.
   *
   * @param time when she is promised advice; empty where nothing can be promised
   */
  public record Turn(String visit, String who, String topic, String time) {}

  /** In the order of their coming. */
  public List<Turn> in(String shop) {
    List<Visitor> waiting =
        lookAtDay.visitors(shop).stream().filter(Visitor::waits).limit(SHOWN).toList();
    PromiseTimes.Promises promises = promising.to(shop, waiting);
    String zone = shops.zone(shop).getId();
    List<Turn> turns = new ArrayList<>();
    for (Visitor who : waiting) {
      Instant time = promises.times().get(who.visit());
      turns.add(
          new Turn(
              who.visit(),
              who.isNameless()
                  ? language.say(TEXTS, "screen.number", who.number())
                  : who.firstName(),
              language.pick(who.topicInFrench(), who.topicInEnglish()),
              time == null ? "" : Formats.time(time, zone, language.getLocale())));
    }
    return turns;
  }
}
