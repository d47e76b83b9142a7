/**
 * Invoices for professional customers on sales that were finished in the shop: an own series a shop
 * and year, one a sale, as PDF with its figures inside (Factur-X).
 */
package io.vitrine.store.invoice;
