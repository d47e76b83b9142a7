/** The terms on the pages of managers. */
package io.vitrine.booking.terms.page;
