/** The comparison as JSON. */
package io.vitrine.catalog.comparison.rest;
