package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.advice.AdviceInShops;
import io.vitrine.catalog.advice.ShopAdvice;
import io.vitrine.catalog.advice.ShopAdvice.Subject;
import io.vitrine.catalog.advice.page.AdviceWords;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.shop.Shop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who works in the shop that is looked at, and when advice is free there, topic by topic. */
@Named
@RequestScoped
public class ShopAdvicePart {

  private final ShopsPage page;
  private final AdviceInShops advice;
  private final AdviceWords words;
  private final Clock clock;

  private Optional<ShopAdvice> told;

  @Inject
  public ShopAdvicePart(ShopsPage page, AdviceInShops advice, AdviceWords words, Clock clock) {
    this.page = page;
    this.advice = advice;
    this.words = words;
    this.clock = clock;
  }

  /** Somebody who let customers know the first name. */
  public record Person(String name, String topics, String languages) {}

  public List<Person> getPeople() {
    return told()
        .map(
            known ->
                known.named(clock.instant()).stream()
                    .map(p -> new Person(p.name(), words.topics(known, p), words.languages(p)))
                    .toList())
        .orElse(List.of());
  }

  /**
   * A topic.
   *
   * @param next "mardi à 14 h 15", or {@code null} where no time can be named now
   */
  public record Topic(String name, int minutes, String next, String href) {}

  public List<Topic> getTopics() {
    return told()
        .map(known -> known.topics().stream().map(topic -> topic(known, topic)).toList())
        .orElse(List.of());
  }

  /** As of when the free times are told; {@code null} where none is. */
  public String getAsOf() {
    return told()
        .filter(known -> getTopics().stream().anyMatch(topic -> topic.next() != null))
        .map(known -> words.asOf(known, page.shop().zone()))
        .orElse(null);
  }

  private Topic topic(ShopAdvice known, Subject topic) {
    Shop shop = page.shop();
    return new Topic(
        words.name(topic),
        topic.minutes(),
        words.next(known, topic, shop.zone()).orElse(null),
        "/booking/book?shop="
            + PublicPaths.encode(shop.code())
            + "&topic="
            + PublicPaths.encode(topic.topic()));
  }

  private Optional<ShopAdvice> told() {
    if (told == null) {
      told = page.shop() == null ? Optional.empty() : advice.in(page.shop().code());
    }
    return told;
  }
}
