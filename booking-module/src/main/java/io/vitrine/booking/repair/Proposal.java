package io.vitrine.booking.repair;

import java.time.Instant;

/** Where an appointment could go: when, and with whom. */
public record Proposal(String staff, String staffName, Instant from) {}
