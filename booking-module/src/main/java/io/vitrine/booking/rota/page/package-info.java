/** The manager's board: the week of a shop, drawn and in figures, and the form to change it. */
package io.vitrine.booking.rota.page;
