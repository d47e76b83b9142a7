/**
 * What customers search for and open, for the catalogue manager: counts by day without anything
 * about the people. Words are kept back until enough browsers searched for them on one day.
 */
package io.vitrine.catalog.report;
