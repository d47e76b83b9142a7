package io.vitrine.booking.terms;

import io.vitrine.booking.appointment.Offer;
import io.vitrine.booking.appointment.OfferTimes;
import io.vitrine.booking.shop.ShopRules;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.TopicNeeds;
import io.vitrine.booking.topic.TopicTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Tells what a change of terms would do, before it is made: four weeks from its first day on. */
@ApplicationScoped
public class ForeseeTerms {

  public static final int DAYS = 28;

  private final OfferTimes offers;
  private final EntityManager em;
  private final Clock clock;

  @Inject
  public ForeseeTerms(OfferTimes offers, EntityManager em, Clock clock) {
    this.offers = offers;
    this.em = em;
    this.clock = clock;
  }

  ForeseeTerms() {
    this(null, null, null);
  }

  /**
   * How many times customers could choose in a shop.
   *
   * @param keeping how many appointments to come keep the length, the pauses, the people or the
   *     room they were booked with, because those differ from the new ones
   */
  public record Effect(ShopSheet shop, long before, long after, long keeping) {}

  /** Of a topic under other terms. */
  public List<Effect> of(Topic topic, TopicTerms terms, LocalDate from, List<ShopSheet> shops) {
    Topic under = topic.under(terms);
    return shops.stream()
        .map(
            shop ->
                new Effect(
                    shop,
                    times(topic, shop, from),
                    times(under, shop, from),
                    keeping(topic, terms, shop)))
        .toList();
  }

  /** Of a topic that takes other people and another room, from today on. */
  public List<Effect> of(Topic topic, TopicNeeds needs, List<ShopSheet> shops) {
    Topic under = topic.under(needs);
    return shops.stream()
        .map(
            shop -> {
              LocalDate today = LocalDate.ofInstant(clock.instant(), shop.zoneId());
              return new Effect(
                  shop,
                  times(topic, shop, today),
                  times(under, shop, today),
                  keeping(topic, needs, shop));
            })
        .toList();
  }

  /** Of all topics in a shop under other rules; booked appointments keep theirs anyway. */
  public Effect of(List<Topic> topics, ShopSheet shop, ShopRules rules) {
    ShopSheet under = shop.under(rules);
    LocalDate today = LocalDate.ofInstant(clock.instant(), shop.zoneId());
    return new Effect(
        shop,
        topics.stream().mapToLong(topic -> times(topic, shop, today)).sum(),
        topics.stream().mapToLong(topic -> times(topic, under, today)).sum(),
        0);
  }

  private long times(Topic topic, ShopSheet shop, LocalDate from) {
    return offers.offer(new Offer.Asked(topic, shop, null, null, from, DAYS)).free().stream()
        .mapToLong(day -> day.times().size())
        .sum();
  }

  private long keeping(Topic topic, TopicNeeds needs, ShopSheet shop) {
    Object count =
        em.createNativeQuery(
                """
                select count(*) from booking.appointment a
                left join booking.room r on r.room = a.room
                where a.shop = ?1 and a.topic = ?2 and a.from_at > ?3 and a.state = 'AGREED'
                  and (case when a.colleague is null then 1 else 2 end <> ?4
                       or coalesce(r.kind, '') <> ?5)""")
            .setParameter(1, shop.shop())
            .setParameter(2, topic.code())
            .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
            .setParameter(4, needs.advisers())
            .setParameter(5, needs.roomKind() == null ? "" : needs.roomKind())
            .getSingleResult();
    return ((Number) count).longValue();
  }

  private long keeping(Topic topic, TopicTerms terms, ShopSheet shop) {
    Object count =
        em.createNativeQuery(
                """
                select count(*) from booking.appointment a
                where a.shop = ?1 and a.topic = ?2 and a.from_at > ?3 and a.state = 'AGREED'
                  and (a.advice_minutes <> ?4 or a.preparation_minutes <> ?5
                       or a.buffer_minutes <> ?6)""")
            .setParameter(1, shop.shop())
            .setParameter(2, topic.code())
            .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
            .setParameter(4, terms.effort().advice())
            .setParameter(5, terms.effort().preparation())
            .setParameter(6, terms.effort().buffer())
            .getSingleResult();
    return ((Number) count).longValue();
  }
}
