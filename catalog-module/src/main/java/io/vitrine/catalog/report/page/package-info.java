/** The search report as a page, and the customer's words on what is counted. */
package io.vitrine.catalog.report.page;
