/** Which shop a page of the staff is about. */
package io.vitrine.booking.shop.page;
