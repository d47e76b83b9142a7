/** Open baskets over HTTP. */
package io.vitrine.store.counter.rest;
