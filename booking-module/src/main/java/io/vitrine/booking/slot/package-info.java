/**
 * Free times: which quarter hours an adviser can still give to a topic. Pure arithmetic on what it
 * is handed; it owns no table and asks nobody.
 */
package io.vitrine.booking.slot;
