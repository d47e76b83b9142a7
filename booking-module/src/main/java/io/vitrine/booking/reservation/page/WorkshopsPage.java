package io.vitrine.booking.reservation.page;

import io.vitrine.booking.appointment.page.BookChoice;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.booking.workshop.Workshops;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** The workshops ahead, in one's own shop or in all of them. */
@Named
@RequestScoped
public class WorkshopsPage {

  private static final int SIZE = 20;
  private static final int FEW = 3;
  private static final int MOST_PAGES = 1_000;
  private static final String HERE = "/booking/workshops";
  private static final String ALL = "all";

  @Inject private Workshops workshops;
  @Inject private BookChoice choice;
  @Inject private ReservationWords words;
  @Inject private Clock clock;

  @Inject @Param private String page;

  /** A link to the list of another shop. */
  public record ShopLink(String name, String href, boolean current) {}

  private String shop() {
    return names().containsKey(String.valueOf(choice.getShop())) ? choice.getShop() : ALL;
  }

  private Map<String, String> names() {
    return choice.getShops().stream().collect(Collectors.toMap(ShopSheet::shop, ShopSheet::name));
  }

  private List<String> shops() {
    return shop().equals(ALL)
        ? choice.getShops().stream().map(ShopSheet::shop).toList()
        : List.of(shop());
  }

  public List<ShopLink> getShops() {
    List<ShopLink> links = new ArrayList<>();
    links.add(new ShopLink(words.say("allShops"), HERE + "?shop=" + ALL, shop().equals(ALL)));
    choice
        .getShops()
        .forEach(
            it ->
                links.add(
                    new ShopLink(
                        it.name(), HERE + "?shop=" + it.shop(), it.shop().equals(shop()))));
    return links;
  }

  public List<WorkshopRow> getRows() {
    return rows(getPage(), SIZE);
  }

  /** The next few, for pages on which people look for an appointment. */
  public List<WorkshopRow> getNext() {
    return rows(1, FEW);
  }

  private List<WorkshopRow> rows(int at, int size) {
    Map<String, String> names = names();
    return names.isEmpty()
        ? List.of()
        : workshops.open(shops(), clock.instant(), at, size).stream()
            .map((Workshop it) -> WorkshopRow.of(it, names.get(it.shop()), words))
            .toList();
  }

  public String getHref() {
    return HERE + "?shop=" + shop();
  }

  public int getPage() {
    try {
      return Math.max(1, Math.min(Integer.parseInt(page), MOST_PAGES));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  public int getPages() {
    long count = shops().isEmpty() ? 0 : workshops.countOpen(shops(), clock.instant());
    return (int) Math.max(1, (count + SIZE - 1) / SIZE);
  }

  public String getPrevious() {
    return getPage() > 1 ? getHref() + "&page=" + (getPage() - 1) : "";
  }

  public String getFollowing() {
    return getPage() < getPages() ? getHref() + "&page=" + (getPage() + 1) : "";
  }
}
