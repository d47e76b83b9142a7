/**
 * Owns the rota: the weeks of a shop, the shifts of its people, and what is published of them. A
 * time is a wall-clock time of the shop's zone at the edge and an instant inside.
 */
package io.vitrine.booking.rota;
