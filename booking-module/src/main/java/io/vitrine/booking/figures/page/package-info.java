/** Figures drawn for managers. */
package io.vitrine.booking.figures.page;
