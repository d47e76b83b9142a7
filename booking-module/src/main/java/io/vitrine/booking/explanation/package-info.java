/**
 * Why a time is not offered: the reasons, found without the arithmetic that finds the free times,
 * so that each keeps the other honest.
 */
package io.vitrine.booking.explanation;
