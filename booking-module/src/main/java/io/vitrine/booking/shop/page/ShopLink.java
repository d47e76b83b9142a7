package io.vitrine.booking.shop.page;

/** The same page about another of one's shops. */
public record ShopLink(String label, String href, boolean current) {}
