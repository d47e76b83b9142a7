/** Hours really worked, over HTTP. */
package io.vitrine.booking.worked.rest;
