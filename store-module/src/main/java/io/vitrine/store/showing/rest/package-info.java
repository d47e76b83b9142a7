/** What was shown on visits, for the staff's own programs. */
package io.vitrine.store.showing.rest;
