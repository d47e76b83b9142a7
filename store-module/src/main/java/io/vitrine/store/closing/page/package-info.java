/** Closings as pages: the slip that is printed and kept. */
package io.vitrine.store.closing.page;
