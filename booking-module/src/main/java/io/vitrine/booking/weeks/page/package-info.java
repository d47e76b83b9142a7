/** The page on which somebody reads her weeks. */
package io.vitrine.booking.weeks.page;
