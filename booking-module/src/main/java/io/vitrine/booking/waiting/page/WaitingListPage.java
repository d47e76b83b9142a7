package io.vitrine.booking.waiting.page;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.booking.waiting.WaitingList;
import io.vitrine.booking.waiting.WaitingOffer;
import io.vitrine.booking.waiting.Wish;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who waits in a manager's shop, and what each was offered when. */
@Named
@RequestScoped
public class WaitingListPage {

  private static final int MOST = 100;

  @Inject private WaitingList list;
  @Inject private Topics topics;
  @Inject private OwnShops own;
  @Inject private WaitingWords words;

  /** One who waits. */
  public record Row(
      int place, String name, String topic, String wish, Instant since, List<String> offers) {}

  public String getShop() {
    return own.chosen(Role.MANAGER);
  }

  public List<ShopLink> getShops() {
    return own.links(code -> "/booking/manage/waiting?shop=" + code, Role.MANAGER);
  }

  public List<Row> getRows() {
    Map<String, Topic> known =
        topics.all().stream().collect(Collectors.toMap(Topic::code, topic -> topic));
    List<Wish> waiting = list.page(getShop(), 1, MOST);
    return waiting.stream()
        .map(wish -> row(waiting.indexOf(wish) + 1, wish, known.get(wish.topic())))
        .toList();
  }

  private Row row(int place, Wish wish, Topic topic) {
    return new Row(
        place,
        wish.name(),
        topic.name(words.locale()),
        words.wish(wish),
        wish.askedAt(),
        list.offers(wish).stream().map(offer -> said(offer, wish.zone())).toList());
  }

  private String said(WaitingOffer offer, String zone) {
    return words.say(
        "offered",
        Formats.dateTime(offer.from(), zone, words.locale()),
        offer.adviser().name(),
        words.say("offer." + offer.state()),
        Formats.dateTime(offer.offeredAt(), zone, words.locale()));
  }

  public String getZone() {
    return own.sheet(getShop()).map(ShopSheet::zone).orElse("Europe/Paris");
  }
}
