/** The label sheets as files. */
package io.vitrine.catalog.label.rest;
