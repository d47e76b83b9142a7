/**
 * The shops as booking knows them: a dated copy of what the catalogue tells, so that free times
 * need no call and a closed line stops nobody.
 */
package io.vitrine.booking.shop;
