package io.vitrine.store.quote.page;

import io.vitrine.shell.page.Language;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.device.Device;
import io.vitrine.store.device.DeviceAtHand;
import io.vitrine.store.device.OwnShops;
import io.vitrine.store.quote.QuoteRow;
import io.vitrine.store.quote.QuoteState;
import io.vitrine.store.quote.Quotes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A shop's quotes as a list, searched by number or name. */
@Named
@RequestScoped
public class QuotesPage {

  private static final int A_PAGE = 20;
  private static final int LONGEST_WORDS = 200;

  @Inject private Quotes quotes;
  @Inject private Assortment assortment;
  @Inject private DeviceAtHand device;
  @Inject private OwnShops shops;
  @Inject private Language language;
  @Inject private Clock clock;

  private String shop;
  private String words;
  private int page = 1;
  private long total = -1;
  private List<QuoteRow> rows;

  /** In the shop's zone; asked once for all rows. */
  private LocalDate today;

  /** Where no shop is named it is the device's, else the first of those with a right. */
  public void open() {
    Set<String> mine = new TreeSet<>(shops.ofCounter());
    if (shop == null || !mine.contains(shop)) {
      shop =
          device
              .get()
              .map(Device::getShop)
              .filter(mine::contains)
              .orElseGet(() -> mine.stream().findFirst().orElse(""));
    }
  }

  public List<QuoteRow> getRows() {
    if (rows == null) {
      rows = quotes.page(shop, search(), (getPage() - 1) * A_PAGE, A_PAGE);
    }
    return rows;
  }

  private String search() {
    return words != null && words.length() > LONGEST_WORDS
        ? words.substring(0, LONGEST_WORDS)
        : words;
  }

  public QuoteState stateOf(QuoteRow row) {
    if (today == null) {
      today = LocalDate.ofInstant(clock.instant(), assortment.shop(shop).getZone());
    }
    return row.stateOn(today);
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(language.getLocale())
        .format(day);
  }

  public int getPages() {
    if (total < 0) {
      total = quotes.count(shop, search());
    }
    return (int) Math.max(1, (total + A_PAGE - 1) / A_PAGE);
  }

  public int getPage() {
    return Math.min(Math.max(page, 1), getPages());
  }

  public String getPrevious() {
    return getPage() == 1 ? "" : address(getPage() - 1);
  }

  public String getNext() {
    return getPage() >= getPages() ? "" : address(getPage() + 1);
  }

  private String address(int to) {
    String asked = words == null || words.isBlank() ? "" : "&words=" + encoded(words);
    return "quotes?shop=" + encoded(shop) + asked + "&page=" + to;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
