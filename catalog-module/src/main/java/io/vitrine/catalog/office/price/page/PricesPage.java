package io.vitrine.catalog.office.price.page;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.page.HouseTime;
import io.vitrine.catalog.office.page.Paging;
import io.vitrine.catalog.office.page.ProductForm;
import io.vitrine.catalog.office.page.Said;
import io.vitrine.catalog.office.price.DisplayedPrices;
import io.vitrine.catalog.office.price.PlanPrice;
import io.vitrine.catalog.office.price.PlannedPrice;
import io.vitrine.catalog.office.price.PlannedPrices;
import io.vitrine.catalog.office.price.PricePlan;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** What a variant cost, costs and will cost. */
@Named
@RequestScoped
public class PricesPage {

  private static final int SIZE = 20;
  private static final int CLOSED = 10;

  @Inject private DisplayedPrices displayed;
  @Inject private PlannedPrices plans;
  @Inject private PlanPrice planPrice;
  @Inject private Said said;
  @Inject private SignedIn signedIn;
  @Inject private FacesContext faces;

  @Inject @Param private String number;
  @Inject @Param private String sku;
  @Inject @Param private String saved;
  private int page = 1;
  private Optional<DisplayedPrices.Current> current;
  private String price;
  private String from;
  private String until;
  private List<Plan> rows;

  /** A plan in the reader's terms. */
  public record Plan(
      String id,
      Money price,
      Instant from,
      Instant until,
      String state,
      String tone,
      String staff,
      boolean open) {}

  /** A price that was displayed. */
  public record Past(Money price, Instant from) {}

  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  /** The button that plans. */
  public void plan() throws IOException {
    said.goOn(planned(), getHref() + "&saved=true");
  }

  private Answer<PlannedPrice> planned() {
    Optional<Long> cents = cents(price);
    Instant begins = HouseTime.moment(from);
    boolean endless = until == null || until.isBlank();
    Instant ends = endless ? null : HouseTime.moment(until);
    if (cents.isEmpty()) {
      return Answer.refused(422, "price-none", Objects.requireNonNullElse(price, ""));
    }
    if (begins == null || (!endless && (ends == null || !begins.isBefore(ends)))) {
      return Answer.refused(422, "price-period");
    }
    return planPrice.plan(
        number, sku, new PricePlan(cents.get(), begins, ends), signedIn.getStaff());
  }

  /** An amount as people write it, with a comma or a point; at most two places behind it. */
  private static Optional<Long> cents(String written) {
    String plain = Objects.requireNonNullElse(written, "").strip().replace(',', '.');
    return plain.matches("\\d{1,9}(\\.\\d{1,2})?")
        ? Optional.of(new BigDecimal(plain).movePointRight(2).longValueExact())
        : Optional.empty();
  }

  /** The button of a plan that takes it back. */
  public void cancel(String id) throws IOException {
    said.goOn(planPrice.cancel(number, sku, id, signedIn.getStaff()), getHref() + "&saved=true");
  }

  public boolean isThere() {
    if (current == null) {
      current = number == null || sku == null ? Optional.empty() : displayed.current(number, sku);
    }
    return current.isPresent();
  }

  /** {@code null}: ask in the shop. */
  public Money getCurrent() {
    return isThere() && current.get().cents() != null ? Money.cents(current.get().cents()) : null;
  }

  /** What is still to happen, then what lately did. */
  public List<Plan> getPlans() {
    if (rows == null) {
      List<PlannedPrice> all = new ArrayList<>(plans.open(sku));
      all.addAll(plans.closed(sku, CLOSED));
      rows = all.stream().map(PricesPage::row).toList();
    }
    return rows;
  }

  private static Plan row(PlannedPrice plan) {
    return new Plan(
        plan.id(),
        Money.cents(plan.cents()),
        plan.from(),
        plan.until(),
        plan.state().name(),
        tone(plan.state()),
        plan.staff(),
        plan.state() == PlannedPrice.State.PLANNED);
  }

  private static String tone(PlannedPrice.State state) {
    return switch (state) {
      case PLANNED, DROPPED -> "warn";
      case RUNNING -> "good";
      case DONE, CANCELLED -> "plain";
    };
  }

  public List<Past> getPast() {
    return displayed.page(sku, page, SIZE).stream()
        .map(one -> new Past(one.cents() == null ? null : Money.cents(one.cents()), one.from()))
        .toList();
  }

  public Paging getPaging() {
    return Paging.of(page, SIZE, displayed.count(sku), to -> getHref() + "&page=" + to);
  }

  public String getHref() {
    return "/back-office/prices?number="
        + URLEncoder.encode(number, StandardCharsets.UTF_8)
        + "&sku="
        + URLEncoder.encode(sku, StandardCharsets.UTF_8);
  }

  public String getBack() {
    return ProductForm.href(number);
  }

  public boolean isSaved() {
    return "true".equals(saved);
  }

  public String getNumber() {
    return number;
  }

  public String getSku() {
    return sku;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }

  public String getPrice() {
    return price;
  }

  public void setPrice(String price) {
    this.price = price;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }
}
