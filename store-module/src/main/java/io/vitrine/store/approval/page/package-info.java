/** A manager gets a code. */
package io.vitrine.store.approval.page;
