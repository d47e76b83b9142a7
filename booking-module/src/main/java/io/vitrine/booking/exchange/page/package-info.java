/** The pages on which advisers exchange shifts and managers approve. */
package io.vitrine.booking.exchange.page;
