/** The feeds, streamed. */
package io.vitrine.catalog.publication.rest;
