/** The search report as JSON and as a file. */
package io.vitrine.catalog.report.rest;
