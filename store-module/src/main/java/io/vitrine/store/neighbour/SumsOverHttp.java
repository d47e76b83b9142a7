package io.vitrine.store.neighbour;

import io.vitrine.shell.signin.ServiceTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sums of booking and catalogue over their REST APIs; a page waits for them. */
@ApplicationScoped
public class SumsOverHttp implements Sums {

  private static final Duration TO_ANSWER = Duration.ofSeconds(3);

  private final NeighbourLine booking;
  private final NeighbourLine catalog;

  @Inject
  public SumsOverHttp(
      @ConfigProperty(name = "VITRINE_BOOKING_URL", defaultValue = "http://localhost:8080/booking")
          String bookingAddress,
      @ConfigProperty(name = "VITRINE_CATALOG_URL", defaultValue = "http://localhost:8080")
          String catalogAddress,
      ServiceTokens tokens) {
    this.booking = new NeighbourLine("booking", "booking", bookingAddress, TO_ANSWER, tokens);
    this.catalog = new NeighbourLine("the catalogue", "catalog", catalogAddress, TO_ANSWER, tokens);
  }

  @Override
  public Optional<ShopFigures> ofShop(String shop, LocalDate first, LocalDate last) {
    return booking.ask(
        "/api/v1/shop-figures?shop="
            + URLEncoder.encode(shop, StandardCharsets.UTF_8)
            + "&from="
            + week(first)
            + "&to="
            + week(last),
        FiguresJson::shop,
        away -> Optional.empty());
  }

  @Override
  public Optional<Long> selectionsBegun(LocalDate from, LocalDate until) {
    return catalog.ask(
        "/api/v1/selection-figures?from=" + from + "&until=" + until,
        FiguresJson::selections,
        away -> Optional.empty());
  }

  private static String week(LocalDate monday) {
    return "%d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
