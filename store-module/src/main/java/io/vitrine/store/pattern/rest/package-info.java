/** What was unusual in a shop, over HTTP. */
package io.vitrine.store.pattern.rest;
