package io.vitrine.catalog.advice.rest;

import io.vitrine.catalog.advice.ShopAdvice;
import io.vitrine.catalog.advice.ShopAdvice.Named;
import io.vitrine.catalog.advice.ShopAdvice.Subject;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.List;

/** A shop's advice in JSON. */
public record AdviceJson(
    String shop, Long version, Instant asOf, List<SubjectJson> topics, List<NamedJson> advisers) {

  public record WordsJson(String fr, String en) {}

  public record SubjectJson(
      String topic, WordsJson name, Integer minutes, List<String> categories, Instant next) {
    Subject value() {
      if (name == null || minutes == null) {
        throw new InvalidValue("a topic needs a name and minutes");
      }
      return new Subject(topic, new Text(name.fr(), name.en()), minutes, categories, next);
    }
  }

  public record NamedJson(String name, List<String> topics, List<String> languages) {}

  ShopAdvice value() {
    if (version == null || topics == null || advisers == null) {
      throw new InvalidValue("a shop's advice needs version, topics and advisers");
    }
    if (topics.contains(null) || advisers.contains(null)) {
      throw new InvalidValue("topics and advisers are objects");
    }
    return new ShopAdvice(
        shop,
        version,
        asOf,
        topics.stream().map(SubjectJson::value).toList(),
        advisers.stream().map(a -> new Named(a.name(), a.topics(), a.languages())).toList());
  }

  /** Of a shop of which nothing was told. */
  static AdviceJson untold(String shop) {
    return new AdviceJson(shop, null, null, List.of(), List.of());
  }

  /** As far as it may be shown at this moment. */
  static AdviceJson shown(ShopAdvice advice, Instant now) {
    return new AdviceJson(
        advice.shop(),
        advice.version(),
        advice.asOf(),
        advice.topics().stream()
            .map(
                topic ->
                    new SubjectJson(
                        topic.topic(),
                        new WordsJson(topic.name().french(), topic.name().english()),
                        topic.minutes(),
                        topic.categories(),
                        advice.nextFree(topic, now).orElse(null)))
            .toList(),
        advice.named(now).stream()
            .map(a -> new NamedJson(a.name(), a.topics(), a.languages()))
            .toList());
  }
}
