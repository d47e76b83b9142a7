package io.vitrine.booking.repair;

import java.time.Instant;
import java.util.List;

/** An appointment that would be stranded, as a refusal names it. */
public record StrandedBody(
    String number,
    String staff,
    String topic,
    String customer,
    Instant from,
    Instant until,
    boolean open,
    List<Proposal> proposals) {

  public static List<StrandedBody> of(List<Stranded> stranded) {
    return stranded.stream()
        .map(
            it ->
                new StrandedBody(
                    it.number(),
                    it.staff(),
                    it.topic(),
                    it.customer(),
                    it.from(),
                    it.until(),
                    it.open(),
                    it.proposals()))
        .toList();
  }
}
