/**
 * The manager's view of a week over the rota: what is needed against what is planned, what a change
 * would do before it is made, and who bears what over twelve weeks. Owns no table.
 */
package io.vitrine.booking.staffing;
