package io.vitrine.catalog.advice;

/** Booking told something new of a shop's advice. */
public record AdviceChanged(String shop) {}
