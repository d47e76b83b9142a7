package io.vitrine.store.pattern.page;

import io.vitrine.shell.page.Chart;
import io.vitrine.shell.page.Language;
import io.vitrine.store.neighbour.OpenHours;
import io.vitrine.store.pattern.ByWeek;
import io.vitrine.store.pattern.Patterns;
import io.vitrine.store.pattern.Patterns.Sold;
import io.vitrine.store.pattern.Patterns.Undone;
import io.vitrine.store.pattern.Patterns.Which;
import io.vitrine.store.pattern.Weeks;
import io.vitrine.store.shop.ShopCards;
import io.vitrine.store.shop.page.ManagedShop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A manager looks at what was unusual in her shop; shop, weeks and page stand in the address. */
@Named
@RequestScoped
public class PatternsPage {

  private static final String TEXTS = "io.vitrine.store.pattern.texts";
  private static final int LAST_PAGE = 400;
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM");

  @Inject private Patterns patterns;
  @Inject private ShopCards shops;
  @Inject private ManagedShop managed;
  @Inject private Language language;

  private String until;
  private String which;
  private int page;
  private Weeks weeks;
  private OpenHours hours = OpenHours.UNKNOWN;
  private List<Sold> sold = List.of();
  private List<Undone> undone = List.of();
  private List<Patterns.One> sales = List.of();

  /** Reads once the address is known. */
  public void arrive() {
    if (!managed.opens()) {
      return;
    }
    String shop = managed.getShop();
    weeks = Weeks.until(until, managed.today(), managed.zone());
    hours = shops.hours(shop);
    page = Math.max(0, Math.min(page, LAST_PAGE));
    sold = patterns.sold(shop, weeks, hours);
    undone = patterns.undone(shop, weeks);
    sales = patterns.sales(shop, weeks, hours, chosen(), page);
  }

  private Which chosen() {
    return Arrays.stream(Which.values())
        .filter(one -> one.name().equalsIgnoreCase(which))
        .findFirst()
        .orElse(Which.QUICK);
  }

  /** The weeks, the latest first. */
  public List<ByWeek> getByWeek() {
    List<ByWeek> rows = new ArrayList<>(inOrder());
    Collections.reverse(rows);
    return rows;
  }

  private List<ByWeek> inOrder() {
    List<ByWeek> rows = new ArrayList<>();
    List<LocalDate> mondays = weeks.mondays();
    for (int week = 0; week < mondays.size(); week++) {
      int number = week;
      rows.add(
          new ByWeek(
              SHORT.withLocale(language.getLocale()).format(mondays.get(week)),
              sold.stream().filter(one -> one.week() == number).toList(),
              undone.stream().filter(one -> one.week() == number).toList()));
    }
    return rows;
  }

  /** The people who sold, took back or cancelled, whoever sold most first. */
  public List<ByWeek> getByPerson() {
    return Stream.concat(sold.stream().map(Sold::staff), undone.stream().map(Undone::staff))
        .distinct()
        .map(
            staff ->
                new ByWeek(
                    name(staff),
                    sold.stream().filter(one -> one.staff().equals(staff)).toList(),
                    undone.stream().filter(one -> one.staff().equals(staff)).toList()))
        .sorted(Comparator.comparingLong(ByWeek::getSales).reversed())
        .toList();
  }

  private String name(String staff) {
    Optional<Sold> known = sold.stream().filter(one -> one.staff().equals(staff)).findFirst();
    return known.map(Sold::name).orElse(staff);
  }

  public String getTimeChart() {
    return chart(
        series("quick", "--fir", ByWeek::getQuick),
        series("soon", "--ink-soft", ByWeek::getSoon),
        series("later", "--linen", ByWeek::getLater));
  }

  public String getLevelChart() {
    return chart(
        series("byStaff", "--ink-soft", ByWeek::getByStaff),
        series("byScreen", "--fir", ByWeek::getByScreen),
        series("byCode", "--linen", ByWeek::getByCode));
  }

  private String chart(Chart.Series... series) {
    return Chart.stacked(
        inOrder().stream().map(ByWeek::name).toList(),
        List.of(series),
        new Chart.Measure(say("sales"), 5));
  }

  private Chart.Series series(String key, String colour, Function<ByWeek, Long> figure) {
    return new Chart.Series(say(key), colour, inOrder().stream().map(figure).toList());
  }

  private ByWeek whole() {
    return new ByWeek("", sold, undone);
  }

  /** The drawing of times in a sentence. */
  public String getTimeText() {
    return say("time.text", whole().getSales(), whole().getQuick(), whole().getSoon());
  }

  public String getLevelText() {
    return say("level.text", whole().getByStaff(), whole().getByScreen(), whole().getByCode());
  }

  private String say(String key, Object... words) {
    return language.say(TEXTS, key, words);
  }

  public List<Patterns.One> getSales() {
    return sales.subList(0, Math.min(sales.size(), Patterns.PAGE));
  }

  /** Another view of this page. */
  public record Link(String href, String label, boolean current) {}

  /** The kinds of sales that can be listed. */
  public List<Link> getKinds() {
    return Stream.of(Which.QUICK, Which.NEAR, Which.APPROVED, Which.OUTSIDE, Which.ANY)
        .filter(one -> one != Which.OUTSIDE || hours.isKnown())
        .map(one -> new Link(here().listing(one), say("which." + one), one == chosen()))
        .toList();
  }

  public String getEarlier() {
    return here().until(weeks.first().minusDays(1));
  }

  public String getLater() {
    return here().until(weeks.last().plusWeeks(Weeks.MANY));
  }

  /** Empty on the first page. */
  public String getPageBefore() {
    return page == 0 ? "" : here().page(page - 1);
  }

  /** Empty on the last page. */
  public String getPageAfter() {
    return sales.size() <= Patterns.PAGE ? "" : here().page(page + 1);
  }

  private PatternAddress here() {
    return new PatternAddress(managed.getShop(), weeks.last(), chosen(), page);
  }

  public boolean isHoursKnown() {
    return hours.isKnown();
  }

  public String getZone() {
    return weeks.zone().getId();
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getWhich() {
    return which;
  }

  public void setWhich(String which) {
    this.which = which;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
