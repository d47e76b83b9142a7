package io.vitrine.booking.privacy.page;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Something she bought, as the shop said it.
 *
 * @param guaranteeEnds the last day of its legal guarantee, or {@code null}
 * @param care how to care for it, or {@code null}
 * @param recalled {@code null} where it is safe, or the shop said nothing of it
 */
public record Bought(
    String name,
    String receipt,
    String shop,
    Instant at,
    Instant guaranteeEnds,
    String care,
    Recalled recalled) {

  private static final int NOON = 12;

  /**
   * It is not safe.
   *
   * @param settled whether it was repaired, replaced or refunded, or she has it no longer
   */
  public record Recalled(String source, String danger, String act, boolean settled) {}

  static Bought read(JsonObject one, OwnTexts texts) {
    return new Bought(
        inHerLanguage(one, "name", texts),
        SaidOfHer.text(one, "receipt"),
        texts.shop(SaidOfHer.text(one, "shop")),
        SaidOfHer.at(one, "at"),
        day(SaidOfHer.text(one, "guaranteeEnds")),
        one.get("care") instanceof JsonObject ? inHerLanguage(one, "care", texts) : null,
        recalled(one, texts));
  }

  private static Recalled recalled(JsonObject bought, OwnTexts texts) {
    return bought.get("recall") instanceof JsonObject recall
        ? new Recalled(
            SaidOfHer.text(recall, "source"),
            inHerLanguage(recall, "danger", texts),
            inHerLanguage(recall, "act", texts),
            recall.getBoolean("settled"))
        : null;
  }

  private static String inHerLanguage(JsonObject from, String member, OwnTexts texts) {
    JsonObject both = from.getJsonObject(member);
    return texts.pick(both.getString("fr"), both.getString("en"));
  }

  private static Instant day(String day) {
    return day == null ? null : LocalDate.parse(day).atTime(NOON, 0).toInstant(ZoneOffset.UTC);
  }
}
