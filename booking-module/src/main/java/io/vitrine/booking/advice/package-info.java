/**
 * What the catalogue may show of a shop's advice: its topics, the first names of those who let
 * themselves be named, and the next time that is free. Owns what of it is still to be told.
 */
package io.vitrine.booking.advice;
