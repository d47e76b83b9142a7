/** The customer's pages after a sale. */
package io.vitrine.booking.aftersale.page;
