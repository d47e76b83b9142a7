/**
 * What becomes of appointments whose people will not be there: words and ports for whatever change
 * strands them, an absence or another shift. Nothing is dropped in silence.
 */
package io.vitrine.booking.repair;
