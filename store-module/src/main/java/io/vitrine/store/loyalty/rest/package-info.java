/** What a shop gives back, and what somebody may have, over HTTP. */
package io.vitrine.store.loyalty.rest;
