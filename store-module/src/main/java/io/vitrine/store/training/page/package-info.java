/** Training, seen from the till’s page and the band. */
package io.vitrine.store.training.page;
