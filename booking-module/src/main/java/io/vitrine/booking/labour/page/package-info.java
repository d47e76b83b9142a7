/** The page on which the values of labour law are read with their sources, and changed. */
package io.vitrine.booking.labour.page;
