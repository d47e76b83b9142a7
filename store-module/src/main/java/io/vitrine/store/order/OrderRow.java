package io.vitrine.store.order;

import io.vitrine.shell.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/** An order in a list. */
public record OrderRow(
    String order,
    Instant orderedAt,
    LocalDate wishedOn,
    Handover handover,
    String customer,
    String staffName,
    Money total,
    OrderState state) {}
