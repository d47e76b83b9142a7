package io.vitrine.booking.waiting.page;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.booking.waiting.WaitingList;
import io.vitrine.booking.waiting.WaitingOffer;
import io.vitrine.booking.waiting.Wish;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** Who waits in a manager's shop, and what each was offered when. */
@Named
@RequestScoped
public class WaitingListPage {

  private static final int MOST = 100;

  @Inject private WaitingList list;
  @Inject private Topics topics;
  @Inject private Shops shops;
  @Inject private SignedIn signedIn;
  @Inject private WaitingWords words;

  @Inject @Param private String shop;

  /** One who waits. */
  public record Row(
      int place, String name, String topic, String wish, Instant since, List<String> offers) {}

  /** A link to another shop's list. */
  public record ShopLink(String name, String href, boolean current) {}

  public String getShop() {
    List<String> may = signedIn.shopsWith(Role.MANAGER).stream().sorted().toList();
    return may.contains(String.valueOf(shop)) ? shop : may.stream().findFirst().orElse(null);
  }

  public List<ShopLink> getShops() {
    Map<String, String> names =
        shops.all().stream().collect(Collectors.toMap(ShopSheet::shop, ShopSheet::name));
    return signedIn.shopsWith(Role.MANAGER).stream()
        .sorted()
        .map(
            code ->
                new ShopLink(
                    names.getOrDefault(code, code),
                    "/booking/manage/waiting?shop=" + code,
                    code.equals(getShop())))
        .toList();
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
    return shops.find(getShop()).map(ShopSheet::zone).orElse("Europe/Paris");
  }
}
