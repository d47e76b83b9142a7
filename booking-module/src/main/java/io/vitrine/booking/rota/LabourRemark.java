package io.vitrine.booking.rota;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Something a plan should not have.
 *
 * @param day the day it is about; the Monday for a whole week
 * @param found the time found instead of what the rule asks; for six days a number of days
 */
public record LabourRemark(LabourRule rule, LocalDate day, Duration found) {}
