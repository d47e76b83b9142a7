/** The invoice at the counter. */
package io.vitrine.store.invoice.page;
