/** Which shop an address of the API is about, and for whom. */
package io.vitrine.booking.shop.rest;
