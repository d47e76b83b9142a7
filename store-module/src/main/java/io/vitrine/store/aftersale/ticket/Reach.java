package io.vitrine.store.aftersale.ticket;

/**
 * How somebody is reached about her piece.
 *
 * @param email may be {@code null}
 * @param phone may be {@code null}
 */
public record Reach(String name, String email, String phone, String language) {}
