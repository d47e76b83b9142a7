/** The page on which somebody says what she wishes. */
package io.vitrine.booking.wish.page;
