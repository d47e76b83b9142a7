/** Her own page as a file, and the edge to the store that fulfils what she asks. */
package io.vitrine.booking.privacy.rest;
