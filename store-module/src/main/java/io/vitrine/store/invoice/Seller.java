package io.vitrine.store.invoice;

/**
 * Who makes the invoice out: the house with its numbers, and the shop's address.
 *
 * @param vat the house's VAT number
 */
public record Seller(
    String name, String siren, String vat, String street, String postcode, String city) {}
