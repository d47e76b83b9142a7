/** The counter where goods come back. */
package io.vitrine.store.refund.page;
