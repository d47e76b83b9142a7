package io.vitrine.booking.demand.page;

import java.time.LocalDate;

/** Where a need is looked at; what is {@code null} is left out. */
record DemandAddress(String shop, String week, String topic, LocalDate day, String done) {

  DemandAddress(String shop, String week, String topic, LocalDate day) {
    this(shop, week, topic, day, null);
  }

  DemandAddress shop(String other) {
    return new DemandAddress(other, week, topic, day, null);
  }

  DemandAddress week(String other) {
    return new DemandAddress(shop, other, topic, null, null);
  }

  DemandAddress topic(String other) {
    return new DemandAddress(shop, week, other, day, null);
  }

  DemandAddress day(LocalDate other) {
    return new DemandAddress(shop, week, topic, other, null);
  }

  DemandAddress done(String word) {
    return new DemandAddress(shop, week, topic, day, word);
  }

  /** All of them are codes, which need no encoding. */
  @Override
  public String toString() {
    return "/booking/manage/demand?shop="
        + shop
        + "&week="
        + week
        + (topic == null ? "" : "&topic=" + topic)
        + (day == null ? "" : "&day=" + day)
        + (done == null ? "" : "&done=" + done);
  }
}
