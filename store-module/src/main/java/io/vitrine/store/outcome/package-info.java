/** From browse to sale in figures without customers: what became of visits, and promises kept. */
package io.vitrine.store.outcome;
