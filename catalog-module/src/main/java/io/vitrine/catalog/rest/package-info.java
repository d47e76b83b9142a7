/** The root of the catalog module's REST API. */
package io.vitrine.catalog.rest;
