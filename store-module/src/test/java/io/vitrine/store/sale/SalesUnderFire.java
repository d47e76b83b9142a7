package io.vitrine.store.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.history.Claim;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Tills that sell at the same time while something is taken away from under them. Each keeps the
 * key of what it asked for and what it was told, as a tablet does.
 */
public final class SalesUnderFire {

  /** A sale that a till asked for. */
  private static final class Asked {
    private final ShopFloor floor;
    private final String key = ShopFloor.newKey();
    private final String body;
    private String told;

    Asked(ShopFloor floor, String body) {
      this.floor = floor;
      this.body = body;
    }
  }

  private final Map<ShopFloor, List<String>> visits = new LinkedHashMap<>();
  private final long price;
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<HttpResponse<String>> unclear =
      Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger confirmed = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();
  private final ExecutorService tills;

  /**
   * @param price of the one article, in cents
   * @param most how many customers wait at each till
   */
  SalesUnderFire(List<ShopFloor> floors, long price, int most) {
    for (ShopFloor floor : floors) {
      visits.put(floor, Stream.generate(floor::visit).limit(most).toList());
    }
    this.price = price;
    this.tills = Executors.newFixedThreadPool(floors.size());
  }

  /**
   * Four tills of a shop in a product that runs as a person starts it, its catalogue included.
   *
   * @param store the address of store.war
   * @param price of the article {@link ShopFloor#SKU}
   */
  public static SalesUnderFire inProduct(URI store, String shop, long price, int most) {
    return new SalesUnderFire(
        Stream.of("F1", "F2", "F3", "F4").map(till -> ShopFloor.at(store, shop, till)).toList(),
        price,
        most);
  }

  /** Each till sells one after the other; what is not answered stays in its hand. */
  public void begin() {
    visits.forEach(
        (floor, waiting) ->
            tills.submit(
                () ->
                    waiting.stream()
                        .takeWhile(visit -> !over.get())
                        .forEach(visit -> sell(floor, visit))));
  }

  private void sell(ShopFloor floor, String visit) {
    Asked sale = new Asked(floor, byCard(visit, price));
    asked.add(sale);
    try {
      take(sale, floor.sell(sale.key, sale.body));
    } catch (UncheckedIOException cut) {
      over.set(true);
    }
  }

  /** A sale is done, or the till is told to send it again; nothing else. */
  private void take(Asked sale, HttpResponse<String> answer) {
    if (answer.statusCode() == 201) {
      String receipt = ShopFloor.json(answer).getString("receipt");
      assertThat(sale.told == null || sale.told.equals(receipt)).as(sale.told).isTrue();
      sale.told = receipt;
      confirmed.incrementAndGet();
    } else {
      unclear.add(answer);
    }
  }

  /** How many sales tills were told of. */
  public int confirmed() {
    return confirmed.get();
  }

  /** Answers that were no sale. */
  List<HttpResponse<String>> unclear() {
    return List.copyOf(unclear);
  }

  /** No till begins another sale; waits until each has its answer, or none. */
  public void end() throws InterruptedException {
    over.set(true);
    tills.shutdown();
    assertThat(tills.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
  }

  /** Sends everything again with its own key, also what was answered. */
  public void sendAllAgain() {
    for (Asked sale : asked) {
      HttpResponse<String> answer = sale.floor.sell(sale.key, sale.body);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      take(sale, answer);
    }
  }

  /** How many were sent, answered or not. */
  public int asked() {
    return asked.size();
  }

  public List<Claim> claims() {
    return asked.stream().map(sale -> new Claim(sale.floor.shop, sale.key, sale.told)).toList();
  }

  private static String byCard(String visit, long price) {
    return ShopFloor.basket(
            visit,
            1,
            "{\"means\":\"CARD\",\"amountCents\":%d,\"authorisation\":\"A1B2C3\"}".formatted(price))
        .replaceFirst("\\{", "{\"stockReason\":\"counted tomorrow\",");
  }
}
