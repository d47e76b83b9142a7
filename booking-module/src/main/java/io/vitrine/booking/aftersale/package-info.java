/**
 * After the sale, on the customer's side: how far her piece is, behind her link. The store owns the
 * piece and tells; nothing here says whose it is.
 */
package io.vitrine.booking.aftersale;
